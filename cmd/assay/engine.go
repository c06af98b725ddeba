package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"golang.org/x/sync/errgroup"

	"assay/chainsync"
	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
	"assay/internal/snapshots"
	"assay/probes"
	"assay/projections"
	"assay/settler"
)

// engineConfig says what an engine works with. Without an observer's key it
// follows the stream and publishes no chain facts; without a relayer's key, which
// needs the observer's beside it, it sends nothing.
type engineConfig struct {
	Data     string // data directory
	Network  *network
	NATS     string // URL of the broker
	Chain    settler.Chain
	Nodes    []chainsync.Endpoint
	Quorum   int                  // of Nodes that must agree; 0: all
	Watched  []chainsync.Endpoint // of the network's watched chain; none: it is not watched
	Observer domain.Signer
	Relayer  domain.Signer
	Locker   domain.Signer   // locks slashes until they are settled; nil: nobody does
	LogKey   *checkpoint.Key // signs checkpoints of the log; nil: none are signed
	Poll     time.Duration   // between looks at the chain; 0: the default
	Console  consolePlace    // where its console listens
	Observe  func(decided)   // told of every durable decision of this run, in order; may be nil
	Logger   *slog.Logger
}

// engine is the whole pipeline: chain and stream in, log, fold, decisions and
// settlement out.
type engine struct {
	cfg     engineConfig
	genesis *domain.Genesis
	conn    *nats.Conn
	js      jetstream.JetStream
	log     *eventlog.Log
	core    *core
	ingest  *ingest.Ingest
	output  *ingest.Output
	told    uint64 // records whose decisions were told before this run
	outbox  *probes.Outbox
	sync    *chainsync.Syncer
	watch   *chainsync.Watch
	relayer *settler.Relayer
	settler *settler.Settler
	locker  *settler.Locker // nil without a locker's key
	closers []func() error

	notary    *notary // nil without a log key
	quorum    *quorum // nil without a witness policy
	snapshots *snapshots.Store
	indexing  *indexing
	console   *engineConsole // nil: none is served
	// onClose are told of every epoch that closed in what was folded since the
	// start, in order, once it is durable. They run in one goroutine, one after the
	// other, and deal with their own errors.
	onClose []func(context.Context, closedEpoch)
}

// openEngine opens everything and folds the log. With an error it has closed
// again what it opened.
func openEngine(ctx context.Context, cfg engineConfig) (e *engine, err error) {
	e = &engine{cfg: cfg}
	defer func() {
		if err != nil {
			err = errors.Join(err, e.close())
		}
	}()
	if e.genesis, err = cfg.Network.genesis(); err != nil {
		return e, fail(exitConfig, "network: %w", err)
	}
	if cfg.Relayer != nil && cfg.Observer == nil {
		return e, fail(exitConfig, "relayer-key is set, observer-key is not: the observer announces in the log what is about to be sent")
	}
	for _, open := range []func(context.Context) error{e.openStream, e.openLog, e.openCheckpoints, e.openObserver, e.openSettler, e.openLocker, e.openConsole} {
		if err := open(ctx); err != nil {
			return e, err
		}
	}
	return e, nil
}

// openStream connects to the broker and makes or checks the streams.
func (e *engine) openStream(ctx context.Context) error {
	var err error
	if e.conn, err = connect(e.cfg.NATS, e.cfg.Logger); err != nil {
		return err
	}
	e.closers = append(e.closers, func() error { e.conn.Close(); return nil })
	if e.js, err = jetstream.New(e.conn); err != nil {
		return fmt.Errorf("use jetstream: %w", err)
	}
	err = ingest.EnsureStreams(ctx, e.js, ingest.StreamConfig{})
	if err != nil && !errors.Is(err, ingest.ErrSourceConfig) && ctx.Err() == nil {
		return fail(exitTempFail, "nats-url %s: %w", e.cfg.NATS, err)
	}
	return err
}

// openLog opens the log, or makes it, and folds what it holds.
func (e *engine) openLog(ctx context.Context) error {
	dir, cfg := logDir(e.cfg.Data), eventlog.Config{Logger: e.cfg.Logger, Genesis: e.genesis, Refill: true}
	var err error
	e.log, err = eventlog.Open(dir, cfg)
	if errors.Is(err, eventlog.ErrNotFound) {
		e.log, err = eventlog.Create(dir, e.genesis, cfg)
	}
	if err != nil {
		return err
	}
	e.closers = append(e.closers, e.log.Close)
	e.output = ingest.NewOutput(e.js, e.cfg.Logger)
	e.snapshots = snapshots.Open(snapshotsDir(e.cfg.Data), e.cfg.Logger)
	e.indexing = newIndexing(e.log, e.snapshots, e.cfg.Data, e.cfg.Logger)
	e.onClose = append(e.onClose, e.keepSnapshot, e.indexing.notice)
	r := &resumption{log: e.log, snapshots: e.snapshots, logger: e.cfg.Logger}
	if r.index, r.part, r.published, err = e.output.Last(ctx); err != nil {
		e.cfg.Logger.Warn("what was published last is not known: the log is folded from its first record", "stream", ingest.StreamOut, "err", err)
	}
	if e.core, err = r.fold(); err != nil {
		return err
	}
	e.told = e.log.Size()
	e.core.durable(e.told, e.log.Owed())
	e.ingest = ingest.New(ingest.Config{
		JetStream: e.js, Log: e.log, Core: e.core, Logger: e.cfg.Logger,
		Durable: func(p ingest.Progress) { e.core.durable(p.Size, p.Owed) },
		Refused: e.output.Refuse,
	})
	return nil
}

// openObserver prepares the reader of the chain, which goes on where the log is.
func (e *engine) openObserver(context.Context) error {
	if e.cfg.Observer == nil {
		return nil
	}
	stream, err := probes.NewJetStream(e.conn, ingest.StreamIn)
	if err != nil {
		return err
	}
	// A window of one keeps the facts in order, also after a restart.
	e.outbox, err = probes.OpenOutbox(probes.OutboxConfig{
		Dir: filepath.Join(e.cfg.Data, "observer"), Stream: stream, Logger: e.cfg.Logger, Window: 1,
	})
	if err != nil {
		return err
	}
	e.closers = append(e.closers, e.outbox.Close)
	finality, err := chainsync.ParseFinality(e.cfg.Network.Finality)
	if err != nil {
		return fail(exitConfig, "network: finality: %w", err)
	}
	var last domain.ChainFact
	e.core.look(func(s *projections.State) { last = s.LastChainFact() })
	e.sync, err = chainsync.New(chainsync.Config{
		Endpoints: e.cfg.Nodes, Quorum: e.cfg.Quorum, ChainID: e.cfg.Network.ChainID,
		Finality: finality, Contracts: e.cfg.Network.Contracts, DeployBlock: e.cfg.Network.DeployBlock,
		Last: last, Heads: chainsync.HeadRule{Every: e.cfg.Network.HeadEvery},
		SnapshotDir: filepath.Join(e.cfg.Data, "chainsync"), Poll: e.cfg.Poll,
		Sink:   &office{network: e.genesis.Network(), signer: e.cfg.Observer, outbox: e.outbox},
		Logger: e.cfg.Logger,
	})
	if err != nil {
		return err
	}
	return e.openWatch()
}

// openWatch prepares the reader of the watched chain. Nothing is asked of that
// chain here: what it says must not keep the engine from running.
func (e *engine) openWatch() error {
	w := e.cfg.Network.Watch
	if w == nil {
		return nil
	}
	if len(e.cfg.Watched) == 0 {
		e.cfg.Logger.Warn("the network's second chain is not watched: mints, burns and changes of authority there are not seen", "watched_chain", w.ChainID)
		return nil
	}
	finality, err := chainsync.ParseFinality(w.Finality)
	if err != nil {
		return fail(exitConfig, "network: watch: finality: %w", err)
	}
	e.watch, err = chainsync.NewWatch(chainsync.WatchConfig{
		Chain: chainsync.Config{
			Endpoints: e.cfg.Watched, ChainID: w.ChainID, Finality: finality, Contracts: w.Contracts, DeployBlock: w.FromBlock,
			SnapshotDir: filepath.Join(e.cfg.Data, "chainsync"), Poll: e.cfg.Poll, Logger: e.cfg.Logger,
		},
		Into: e.sync, Log: e.logView,
	})
	return err
}

// logView shows the watch where the log stands.
func (e *engine) logView() (v chainsync.LogView) {
	e.core.look(func(s *projections.State) {
		v.Place = s.Place()
		v.Watched, v.Hash, v.Seen = s.Token().Last()
	})
	return v
}

// openSettler prepares the sender of approved batches.
func (e *engine) openSettler(ctx context.Context) error {
	if e.cfg.Relayer == nil {
		return nil
	}
	treasury, err := e.cfg.Network.treasury(ctx, e.cfg.Chain)
	if err != nil {
		return err
	}
	e.relayer, err = settler.OpenRelayer(settler.RelayerConfig{
		Chain: e.cfg.Chain, ChainID: e.cfg.Network.ChainID, Signer: e.cfg.Relayer,
		Dir: filepath.Join(e.cfg.Data, "relayer"), Log: e.cfg.Logger,
		Announcer: &announcer{
			office: &office{network: e.genesis.Network(), signer: e.cfg.Observer, outbox: e.outbox}, core: e.core,
		},
	})
	if err != nil {
		return err
	}
	e.closers = append(e.closers, e.relayer.Close)
	e.settler = settler.New(settler.Config{
		Source: &epochs{offered: e.offered, log: e.log}, Treasury: treasury, Relayer: e.relayer,
		MinSigners: e.genesis.Threshold, Wait: e.pause(), Log: e.cfg.Logger,
		Contradictions: []error{chainsync.ErrDisagreement, chainsync.ErrInconsistent},
	})
	return nil
}

// pause waits between two looks at the chain; nil is the default.
func (e *engine) pause() func(context.Context) error {
	if e.cfg.Poll == 0 {
		return nil
	}
	return waitFor(e.cfg.Poll)
}

// announce says where everything is.
func (e *engine) announce() {
	e.cfg.Logger.Info("engine runs", "data", e.cfg.Data, "nats", e.cfg.NATS, "size", e.log.Size(),
		"observes", e.sync != nil, "watches", e.watch != nil, "settles", e.settler != nil, "locks", e.locker != nil,
		"signs_checkpoints", e.notary != nil, "asks_witnesses", e.quorum != nil, "console", e.console.url())
}

// propose publishes a first policy, signed with a local network's governance
// key.
func (e *engine) propose(ctx context.Context, policy domain.Policy) error {
	governance := &office{network: e.genesis.Network(), signer: testSigner(keyGovernance), outbox: e.outbox}
	return governance.Publish(ctx, []domain.Fact{&domain.PolicyChange{Policy: policy}})
}

// run works until ctx ends, and returns nil then, or until a part fails for
// good: then everything stops, for a restart recovers from the log.
func (e *engine) run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return e.ingest.Run(ctx) })
	group.Go(func() error { return e.output.Run(ctx) })
	group.Go(func() error { return e.tell(ctx) })
	group.Go(func() error { return e.attend(ctx) })
	group.Go(func() error { return e.indexing.run(ctx, e.core.lastClosed) })
	group.Go(func() error {
		w := &signerWatch{core: e.core, log: e.log, logger: e.cfg.Logger, told: make(map[equivocation]bool)}
		return w.run(ctx)
	})
	group.Go(func() error {
		r := &readers{data: e.cfg.Data, log: e.log, refilling: e.core.refilling, logger: e.cfg.Logger}
		return r.run(ctx)
	})
	if e.notary != nil {
		group.Go(func() error { return e.notary.run(ctx) })
	}
	if e.console != nil {
		group.Go(func() error { return e.console.run(ctx) })
	}
	if e.sync != nil {
		group.Go(func() error { return e.outbox.Run(ctx) })
		group.Go(func() error { return e.sync.Run(ctx) })
	}
	if e.watch != nil {
		group.Go(func() error { return e.watch.Run(ctx) })
	}
	if e.settler != nil {
		group.Go(func() error { return e.settler.Run(ctx) })
	}
	if e.locker != nil {
		group.Go(func() error { return e.lock(ctx) })
	}
	return group.Wait()
}

// tell publishes decisions once they are durable.
func (e *engine) tell(ctx context.Context) error {
	for {
		for _, d := range e.core.take() {
			if e.cfg.Observe != nil && d.index >= e.told {
				e.cfg.Observe(d)
			}
			if err := e.publish(ctx, d); err != nil {
				return fmt.Errorf("publish a decision of record %d: %w", d.index, err)
			}
		}
		select {
		case <-e.core.wake:
		case <-ctx.Done():
			return nil
		}
	}
}

// attend tells of closed epochs once they are durable.
func (e *engine) attend(ctx context.Context) error {
	for {
		for _, c := range e.core.takeClosed() {
			for _, tell := range e.onClose {
				tell(ctx, c)
			}
		}
		select {
		case <-e.core.closing:
		case <-ctx.Done():
			return nil
		}
	}
}

// keepSnapshot saves the snapshot of a closed epoch. Without it the next start
// takes longer, and nothing else.
func (e *engine) keepSnapshot(ctx context.Context, c closedEpoch) {
	if c.snapshot == nil {
		return
	}
	if err := e.snapshots.Save(c.close.Epoch, c.snapshot); err != nil {
		e.cfg.Logger.WarnContext(ctx, "snapshot is not kept", "epoch", c.close.Epoch, "err", err)
	}
}

func (e *engine) publish(ctx context.Context, d decided) error {
	body, err := publishedDecision(d.decision)
	if err != nil {
		return err
	}
	subject, id := d.decision.Route()
	err = e.output.Publish(ctx, ingest.Decision{Index: d.index, Subject: subject, ID: id, Body: body})
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// close closes in reverse order.
func (e *engine) close() error {
	var errs []error
	for i := len(e.closers) - 1; i >= 0; i-- {
		errs = append(errs, e.closers[i]())
	}
	e.closers = nil
	return errors.Join(errs...)
}
