package ingest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"time"

	"github.com/nats-io/nats.go/jetstream"
	"golang.org/x/sync/errgroup"

	"assay/domain"
	"assay/ingest/eventlog"
)

// Defaults of Config.
const (
	defaultBatchMessages = 1024
	defaultBatchBytes    = 4 << 20
)

const (
	// The pause before the next session, doubled from the first to the last while
	// sessions fail.
	firstPause = 50 * time.Millisecond
	lastPause  = 5 * time.Second
	// spacePause is how often a full disk is looked at.
	spacePause = 5 * time.Second
	// appendPatience is after how long an append that does not return is
	// reported: the store hangs without a word on a disk that fills up
	// (reliability §0.6).
	appendPatience = 30 * time.Second
)

// Config is what an Ingest works with.
type Config struct {
	JetStream jetstream.JetStream
	Log       *eventlog.Log // open for writing, and folded into Core
	Core      Core
	Logger    *slog.Logger // nil: nowhere

	// Durable, if set, is told of every batch when it is durable. It is called by
	// the goroutine that appends: it must return soon. Core may be ahead of what it
	// is told, and be called meanwhile.
	Durable func(Progress)
	// Refused, if set, is told of the refusals of a batch when it is durable, as
	// Durable is; Output.Refuse fits.
	Refused func(Refusal)

	Stream        string // default ICN
	BatchMessages int    // messages of one append at most; default 1024
	BatchBytes    int    // after how many bytes of messages a batch ends; default 4 MiB
	Workers       int    // goroutines that verify signatures; default: one per CPU
}

// Progress is how far the log has got.
type Progress struct {
	Size   uint64 // records
	Root   domain.Hash
	Cursor eventlog.Cursor
	// Owed is how many records a log that lost its tail still lacks; while it is
	// not zero, the log is behind what was once told of it.
	Owed uint64
}

// An Ingest moves messages from the stream into the log.
type Ingest struct {
	cfg  Config
	door *door
	away bool // the broker is not to be had, and that was said; owned by Run
}

// New makes an Ingest; it starts nothing.
func New(cfg Config) *Ingest {
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Stream == "" {
		cfg.Stream = StreamIn
	}
	if cfg.BatchMessages <= 0 {
		cfg.BatchMessages = defaultBatchMessages
	}
	if cfg.BatchBytes <= 0 {
		cfg.BatchBytes = defaultBatchBytes
	}
	if cfg.Workers <= 0 {
		cfg.Workers = runtime.GOMAXPROCS(0)
	}
	genesis := cfg.Log.Genesis()
	return &Ingest{cfg: cfg, door: newDoor(genesis.Network(), cfg.Workers)}
}

// fatalError marks what no new session can mend.
type fatalError struct{ error }

func (e fatalError) Unwrap() error { return e.error }

// Run ingests until ctx ends, and then returns nil. A lost connection, a broker
// that restarts or elects, a full disk: all are waited out. Any error is fatal:
// the log's end or Core is not what it should be, or the stream is not the one
// that the log was made from. After one, and where ctx ended while the disk was
// full, Core may be ahead of the log; throw it away, open the log again, Load,
// and Run.
func (g *Ingest) Run(ctx context.Context) error {
	pause := firstPause
	for {
		before := g.cfg.Log.Cursor()
		err := g.session(ctx)
		if ctx.Err() != nil && !isFatal(err) {
			return nil
		}
		if isFatal(err) {
			return fmt.Errorf("ingest: %w", err)
		}
		if g.cfg.Log.Cursor() != before {
			pause = firstPause
		}
		if !g.away && !errors.Is(err, errGap) {
			g.away = true
			g.cfg.Logger.WarnContext(ctx, "stream is away, retrying", "stream", g.cfg.Stream, "err", err)
		}
		if !wait(ctx, pause) {
			return nil
		}
		pause = min(2*pause, lastPause)
	}
}

func isFatal(err error) bool {
	var fatal fatalError
	return errors.As(err, &fatal) || errors.Is(err, ErrSourceRegressed) ||
		errors.Is(err, ErrSourceHole) || errors.Is(err, ErrSourceConfig)
}

// wait pauses, false if ctx ended.
func wait(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// session reads from one consumer until trouble. While a batch is appended, the
// next one is judged, and others are fetched and verified.
func (g *Ingest) session(ctx context.Context) error {
	src, err := openSource(ctx, g.cfg.JetStream, g.cfg.Stream, g.cfg.Log.Cursor())
	if err != nil {
		return err
	}
	defer src.stop()
	if g.away {
		g.away = false
		g.cfg.Logger.InfoContext(ctx, "stream is back", "stream", g.cfg.Stream)
	}
	batches := make(chan []candidate, examineBatches) // while these are judged, the next ones are examined
	judged := make(chan judgement)
	gone := make(chan struct{}) // nobody appends any more
	group, reading := errgroup.WithContext(ctx)
	group.Go(func() error {
		defer close(batches)
		return g.read(reading, src, batches)
	})
	group.Go(func() error {
		defer close(judged)
		return g.judge(src.cursor, batches, judged, gone)
	})
	group.Go(func() error {
		defer close(gone)
		for j := range judged { // all of it, even if reading ends: Core has it
			if err := g.append(ctx, &j); err != nil {
				return err
			}
		}
		return nil
	})
	return group.Wait()
}

// examineBatches is how many batches are examined together, if so many are there:
// the more signatures are verified at once, the cheaper is each.
const examineBatches = 4

// read fetches and verifies.
func (g *Ingest) read(ctx context.Context, src *source, batches chan<- []candidate) error {
	for {
		deliveries, err := src.fetch(ctx, examineBatches*g.cfg.BatchMessages, examineBatches*g.cfg.BatchBytes)
		if err != nil {
			return err
		}
		candidates := g.door.examine(deliveries)
		for len(candidates) > 0 {
			n := g.cut(deliveries)
			last := &deliveries[n-1]
			candidates[n-1].mark = mark(last.time, last.msg.Data())
			select {
			case batches <- candidates[:n]:
			case <-ctx.Done():
				return ctx.Err()
			}
			candidates, deliveries = candidates[n:], deliveries[n:]
		}
	}
}

// cut returns how many of the deliveries make the next batch.
func (g *Ingest) cut(deliveries []delivery) int {
	n, size := 0, 0
	for n < min(len(deliveries), g.cfg.BatchMessages) && size < g.cfg.BatchBytes {
		size += len(deliveries[n].msg.Data())
		n++
	}
	return n
}

// judge judges batches. Each message is judged by the state with all before it, so
// Core runs ahead of the log, by the batch that is being appended and by the one
// that waits for that. If an append fails, nobody knows which of the two is right;
// the error is fatal, and Core dies with the process or is thrown away. What comes
// after reads the log, and the log is right.
func (g *Ingest) judge(stream eventlog.Cursor, batches <-chan []candidate, judged chan<- judgement, gone <-chan struct{}) error {
	s := newSequencer(g.cfg.Log, g.cfg.Core, g.door)
	for batch := range batches {
		j, err := s.judge(stream, batch)
		if err != nil {
			return fatalError{err}
		}
		select {
		case judged <- j:
		case <-gone: // the append failed, and says so
			return nil
		}
	}
	return nil
}

// append makes a batch durable, as soon as there is disk space for it.
func (g *Ingest) append(ctx context.Context, j *judgement) error {
	if err := g.awaitSpace(ctx); err != nil {
		return err
	}
	hanging := time.AfterFunc(appendPatience, func() {
		g.cfg.Logger.Error("append hangs: the disk may be full or failing", "seq", j.batch.Cursor.Sequence, "waited", appendPatience)
	})
	err := g.cfg.Log.Append(j.batch)
	hanging.Stop()
	if err != nil {
		return fatalError{fmt.Errorf("append up to sequence %d: %w", j.batch.Cursor.Sequence, err)}
	}
	g.announce(j)
	return nil
}

func (g *Ingest) announce(j *judgement) {
	size, root := g.cfg.Log.Head()
	g.cfg.Logger.Debug("batch is durable", "records", len(j.batch.Records), "rejected", j.batch.Counts.Rejected(),
		"seq", j.batch.Cursor.Sequence, "size", size)
	if g.cfg.Refused != nil {
		for _, r := range j.refusals.kept {
			g.cfg.Refused(r)
		}
	}
	if g.cfg.Durable != nil {
		g.cfg.Durable(Progress{Size: size, Root: root, Cursor: j.batch.Cursor, Owed: g.cfg.Log.Owed()})
	}
}

// awaitSpace waits while the disk is too full to append.
func (g *Ingest) awaitSpace(ctx context.Context) error {
	err := g.cfg.Log.Ready()
	if err == nil {
		return nil
	}
	if !errors.Is(err, eventlog.ErrNoSpace) {
		return fatalError{err}
	}
	g.cfg.Logger.ErrorContext(ctx, "ingest stops until there is disk space", "err", err)
	for errors.Is(err, eventlog.ErrNoSpace) {
		if !wait(ctx, spacePause) {
			return ctx.Err()
		}
		err = g.cfg.Log.Ready()
	}
	if err != nil {
		return fatalError{err}
	}
	g.cfg.Logger.InfoContext(ctx, "there is disk space again, ingest goes on")
	return nil
}
