package bench

import (
	"context"
	"fmt"
	"iter"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/ingest/eventlog/floor"
	"assay/internal/devnet"
	"assay/internal/workload"
	"assay/projections"
)

// erasBefore is how many eras are ingested before those that are measured.
const erasBefore = 1

// publishAhead is how many messages may wait for the broker's acknowledgement.
const publishAhead = 4096

// ingest reads the reports of some eras from a broker that syncs always into a synced log. Who is registered, and an
// era in which everybody spoke, was ingested before: so an engine finds the next eras that it did not just start.
func (s *Suite) ingest(ctx context.Context) (err error) {
	dir, remove, err := s.scratch("ingest")
	if err != nil {
		return err
	}
	defer alsoDo(&err, remove)
	cfg := s.cfg.Scale.Network
	cfg.Eras = erasBefore + s.cfg.Scale.IngestEras
	st, err := newStage(ctx, dir, cfg)
	if err != nil {
		return err
	}
	defer alsoDo(&err, st.close)
	s.cfg.Logger.InfoContext(ctx, "publishing a stream", "size", sizeOf(cfg.Scalers, cfg.Hypers, cfg.Eras))
	if err := st.prepare(ctx); err != nil {
		return err
	}
	first := st.log.Size()
	begun := time.Now()
	if err := st.intake.Run(ctx); err != nil {
		return err
	}
	d := time.Since(begun)
	if counts := st.log.Counts(); counts.Rejected() > 0 || st.log.Cursor().Sequence != st.last {
		return fmt.Errorf("%d messages refused, cursor %s, want none and %d", counts.Rejected(), st.log.Cursor(), st.last)
	}
	cfg.Eras = s.cfg.Scale.IngestEras
	pairs := float64(cfg.Pairs())
	limit, against, err := st.limits(ctx, first, s.cfg.Scale.Repeats)
	if err != nil {
		return err
	}
	ours := rate("ingest", fmt.Sprintf("%s, %d messages", sizeOf(cfg.Scalers, cfg.Hypers, cfg.Eras), st.last-st.setup), pairs/d.Seconds(), unitPairs)
	return s.emit(ours.forReference(referencePairs()/ours.Value).within(pairs/limit.Seconds(), against, 0.5))
}

// stage is a broker with a stream, and a log to be.
type stage struct {
	dir     string
	network *workload.Network
	broker  *devnet.NATS
	conn    *nats.Conn
	js      jetstream.JetStream
	log     *eventlog.Log
	state   *projections.State
	intake  *workload.Intake

	setup, last uint64 // last sequence before the eras that are measured, and of all
}

func newStage(ctx context.Context, dir string, cfg workload.Config) (st *stage, err error) {
	st = &stage{dir: dir, state: projections.New(nil)}
	if st.network, err = workload.New(cfg); err != nil {
		return nil, err
	}
	if st.broker, err = devnet.StartNATS(devnet.NATSConfig{Dir: dir + "/nats"}); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			alsoDo(&err, st.close)
		}
	}()
	if st.conn, err = nats.Connect(st.broker.URL()); err != nil {
		return nil, err
	}
	if st.js, err = jetstream.New(st.conn, jetstream.WithPublishAsyncMaxPending(publishAhead)); err != nil {
		return nil, err
	}
	if err := ingest.EnsureStreams(ctx, st.js, ingest.StreamConfig{}); err != nil {
		return nil, err
	}
	if st.log, err = eventlog.Create(dir+"/log", st.network.Genesis(), eventlog.Config{}); err != nil {
		return nil, err
	}
	st.intake = workload.NewIntake(st.js, st.log, st.state)
	return st, foldTo(ctx, st.state, st.log, st.log.Size())
}

func (st *stage) close() (err error) {
	if st.log != nil {
		err = st.log.Close()
	}
	if st.conn != nil {
		st.conn.Close()
	}
	st.broker.Close()
	return err
}

// prepare publishes and ingests what comes before the eras that are measured, and publishes the rest.
func (st *stage) prepare(ctx context.Context) error {
	next, stop := iter.Pull2(st.network.Messages())
	defer stop()
	var heads calendar
	eras := 0
	var held *workload.Message // the first that is measured
	n, _, err := workload.Publish(ctx, st.js, func(yield func(workload.Message, error) bool) {
		for m, err, ok := next(); ok; m, err, ok = next() {
			if err == nil && heads.see(m.Fact) == eraBegins {
				eras++
			}
			if eras > erasBefore {
				held = &m
				return
			}
			if !yield(m, err) {
				return
			}
		}
	})
	if err != nil {
		return err
	}
	st.setup = uint64(n)
	if err := st.intake.Run(ctx); err != nil {
		return err
	}
	n, _, err = workload.Publish(ctx, st.js, func(yield func(workload.Message, error) bool) {
		if held == nil || !yield(*held, nil) {
			return
		}
		for m, err, ok := next(); ok; m, err, ok = next() {
			if !yield(m, err) {
				return
			}
		}
	})
	st.last = st.setup + uint64(n)
	return err
}

// limits measures what the same messages cost at least, and returns the largest of it with what it is.
func (st *stage) limits(ctx context.Context, first uint64, repeats int) (worst time.Duration, against string, err error) {
	some, err := sample(st.log, first, st.log.Size())
	if err != nil {
		return 0, "", err
	}
	for _, limit := range []struct {
		what    string
		measure func() (time.Duration, error)
	}{
		{"consuming the same messages", func() (time.Duration, error) { return st.consume(ctx) }},
		{"recovery of the same signatures", func() (time.Duration, error) { return recoverAll(some) }},
		{"a bare store's synced append of the same bytes", func() (time.Duration, error) { return st.append(first) }},
	} {
		d, err := fastest(ctx, repeats, limit.measure)
		if err != nil {
			return 0, "", fmt.Errorf("%s: %w", limit.what, err)
		}
		if d > worst {
			worst, against = d, limit.what
		}
	}
	return worst, against, nil
}

// consume reads the messages of the eras and throws them away.
func (st *stage) consume(ctx context.Context) (time.Duration, error) {
	begun := time.Now()
	consumer, err := st.js.OrderedConsumer(ctx, workload.Stream, jetstream.OrderedConsumerConfig{
		DeliverPolicy: jetstream.DeliverByStartSequencePolicy, OptStartSeq: st.setup + 1,
	})
	if err != nil {
		return 0, err
	}
	all, err := consumer.Messages(jetstream.PullMaxMessages(publishAhead))
	if err != nil {
		return 0, err
	}
	defer all.Stop()
	for range st.last - st.setup {
		if _, err := all.Next(jetstream.NextContext(ctx)); err != nil {
			return 0, err
		}
	}
	return time.Since(begun), nil
}

// The most that ingest appends at once.
const (
	batchMessages = 1024
	batchBytes    = 4 << 20
)

// append writes what the log has of the eras into a bare store, in batches like ingest's. Reading it is not counted.
func (st *stage) append(first uint64) (took time.Duration, err error) {
	store, err := floor.Create(fmt.Sprintf("%s/bare-%d", st.dir, time.Now().UnixNano()))
	if err != nil {
		return 0, err
	}
	defer alsoDo(&err, store.Close)
	var items []floor.Item
	size := 0
	flush := func() error {
		begun := time.Now()
		err := store.Append(items)
		took += time.Since(begun)
		items, size = items[:0], 0
		return err
	}
	err = st.log.ScanFull(first, st.log.Size(), func(r domain.Record) error {
		item := floor.ItemOf(&r)
		item.Witness = append([]byte(nil), item.Witness...)
		items = append(items, item)
		if size += len(item.Head) + len(item.Witness); len(items) < batchMessages && size < batchBytes {
			return nil
		}
		return flush()
	})
	if err == nil {
		err = flush()
	}
	return took, err
}
