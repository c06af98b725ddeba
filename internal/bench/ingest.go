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

// rest is how long the machine rests behind a publishing: the next messages are signed ahead, and the broker and the
// store put their files in order.
const rest = time.Second

// ingest reads the reports of some eras from a broker that syncs always into a synced log, several times one behind the
// other, and each time has what the same messages cost at least beside it. Who is registered, and an era in which
// everybody spoke, was ingested before: so an engine finds the next eras that it did not just start.
func (s *Suite) ingest(ctx context.Context) (err error) {
	dir, remove, err := s.scratch("ingest")
	if err != nil {
		return err
	}
	defer alsoDo(&err, remove)
	cfg := s.cfg.Scale.Network
	cfg.Eras = erasBefore + s.cfg.Scale.Repeats*s.cfg.Scale.IngestEras
	st, err := newStage(ctx, dir, cfg)
	if err != nil {
		return err
	}
	defer alsoDo(&err, st.close)
	s.cfg.Logger.InfoContext(ctx, "publishing a stream", "size", sizeOf(cfg.Scalers, cfg.Hypers, cfg.Eras))
	if _, err := st.take(ctx, erasBefore); err != nil {
		return err
	}
	begun := st.log.Cursor().Sequence
	runs := []func() (time.Duration, error){func() (time.Duration, error) { return st.take(ctx, s.cfg.Scale.IngestEras) }}
	limits := st.limits(ctx)
	for _, l := range limits {
		runs = append(runs, l.measure)
	}
	took, err := fastestOfEach(ctx, s.cfg.Scale.Repeats, runs...)
	if err != nil {
		return err
	}
	messages := st.log.Cursor().Sequence - begun
	if counts := st.log.Counts(); counts.Rejected() > 0 {
		return fmt.Errorf("%d messages refused, want none", counts.Rejected())
	}
	var slowest time.Duration
	var against string
	for i, l := range limits {
		if took[1+i] > slowest {
			slowest, against = took[1+i], l.what
		}
	}
	cfg.Eras = s.cfg.Scale.IngestEras
	pairs := float64(cfg.Pairs())
	ours := rate("ingest", fmt.Sprintf("%s, %d messages", sizeOf(cfg.Scalers, cfg.Hypers, cfg.Eras), messages/uint64(s.cfg.Scale.Repeats)),
		pairs/took[0].Seconds(), unitPairs)
	return s.emit(ours.forReference(referencePairs()/ours.Value).within(pairs/slowest.Seconds(), against, 0.5))
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

	next  func() (workload.Message, error, bool) // of the network's messages
	stop  func()
	heads calendar
	held  *workload.Message // the first of the next era

	taken, first uint64 // last sequence and number of records before what was taken last
}

func newStage(ctx context.Context, dir string, cfg workload.Config) (st *stage, err error) {
	st = &stage{dir: dir, state: projections.New(nil)}
	if st.network, err = workload.New(cfg); err != nil {
		return nil, err
	}
	if st.broker, err = devnet.StartNATS(devnet.NATSConfig{Dir: dir + "/nats"}); err != nil {
		return nil, err
	}
	st.next, st.stop = iter.Pull2(st.network.Messages())
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
	st.stop()
	if st.log != nil {
		err = st.log.Close()
	}
	if st.conn != nil {
		st.conn.Close()
	}
	st.broker.Close()
	return err
}

// take publishes the messages of some eras, and ingests them, which is what it measures.
func (st *stage) take(ctx context.Context, eras int) (time.Duration, error) {
	if _, _, err := workload.Publish(ctx, st.js, st.messagesOf(eras)); err != nil {
		return 0, err
	}
	time.Sleep(rest)
	st.taken, st.first = st.log.Cursor().Sequence, st.log.Size()
	begun := time.Now()
	err := st.intake.Run(ctx)
	return time.Since(begun), err
}

// messagesOf yields the messages up to the first of the era behind the next ones.
func (st *stage) messagesOf(eras int) iter.Seq2[workload.Message, error] {
	return func(yield func(workload.Message, error) bool) {
		if st.held != nil {
			eras--
			if !yield(*st.held, nil) {
				return
			}
			st.held = nil
		}
		for m, err, ok := st.next(); ok; m, err, ok = st.next() {
			if err == nil && st.heads.see(m.Fact) == eraBegins {
				if eras--; eras < 0 {
					st.held = &m
					return
				}
			}
			if !yield(m, err) {
				return
			}
		}
	}
}

// A limit is what the messages that were taken last cost at least.
type limit struct {
	what    string
	measure func() (time.Duration, error)
}

func (st *stage) limits(ctx context.Context) []limit {
	return []limit{
		{"consuming the same messages", func() (time.Duration, error) { return st.consume(ctx) }},
		{"recovery of the same signatures", st.recover},
		{"a bare store's synced append of the same bytes", st.append},
	}
}

// consume reads the messages that were taken last, and throws them away.
func (st *stage) consume(ctx context.Context) (time.Duration, error) {
	begun := time.Now()
	consumer, err := st.js.OrderedConsumer(ctx, workload.Stream, jetstream.OrderedConsumerConfig{
		DeliverPolicy: jetstream.DeliverByStartSequencePolicy, OptStartSeq: st.taken + 1,
	})
	if err != nil {
		return 0, err
	}
	all, err := consumer.Messages(jetstream.PullMaxMessages(publishAhead))
	if err != nil {
		return 0, err
	}
	defer all.Stop()
	for range st.log.Cursor().Sequence - st.taken {
		if _, err := all.Next(jetstream.NextContext(ctx)); err != nil {
			return 0, err
		}
	}
	return time.Since(begun), nil
}

// recover recovers the signers of what was taken last.
func (st *stage) recover() (time.Duration, error) {
	some, err := sample(st.log, st.first, st.log.Size())
	if err != nil {
		return 0, err
	}
	return recoverAll(some)
}

// The most that ingest appends at once.
const (
	batchMessages = 1024
	batchBytes    = 4 << 20
)

// append writes what the log has of what was taken last into a bare store, in batches like ingest's. Reading it is not
// counted.
func (st *stage) append() (took time.Duration, err error) {
	store, err := floor.Create(fmt.Sprintf("%s/bare-%d", st.dir, st.first))
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
	err = st.log.ScanFull(st.first, st.log.Size(), func(r domain.Record) error {
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
