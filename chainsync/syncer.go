package chainsync

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
)

// Backoff after errors: doubles from the first to the longest pause.
const (
	firstPause   = 250 * time.Millisecond
	longestPause = 30 * time.Second
)

// lateShare is the part of CallTimeout, one in so many, that nodes have left to
// answer when enough have.
const lateShare = 8

// Syncer reads final blocks and publishes their facts.
type Syncer struct {
	cfg     Config
	reader  *reader
	decoder *decoder
	setting domain.Hash

	// Owned by Run's goroutine.
	ready    bool
	at       anchor // last block that was decoded and is durable; zero hash: none
	next     uint64 // first block that is not decoded yet
	resume   resume
	saved    uint64 // block of the last snapshot
	pending  []domain.Fact
	upTo     anchor // at, once pending is durable
	failures int    // contradictions since the last progress

	keep func(at anchor) error // saves what has been read up to at; nil: nothing is

	mu        sync.Mutex
	status    Status     // guarded by mu
	insertion *insertion // what waits for a place, nil if nothing does; guarded by mu
}

// resume is the place after which facts are published.
type resume struct {
	set   bool
	block uint64
	index int64 // of the log; -1 for a head
	hash  domain.Hash
}

// New checks a configuration. It starts nothing and asks no node. The error
// joins *ConfigErrors.
func New(cfg Config) (*Syncer, error) {
	if err := cfg.complete(); err != nil {
		return nil, fmt.Errorf("chainsync: %w", err)
	}
	d, err := newDecoder(cfg.Table, cfg.ChainID, cfg.Contracts)
	if err != nil {
		return nil, fmt.Errorf("chainsync: %w", err)
	}
	if cfg.Last != nil {
		if _, watched := cfg.Last.At().Watched(); watched {
			return nil, fmt.Errorf("chainsync: %w", &ConfigError{"last", "a fact of the watched chain, want the last of the settlement chain"})
		}
	}
	s := assemble(cfg, d)
	if cfg.SnapshotDir != "" {
		s.keep = func(at anchor) error { return s.decoder.state(s.setting, at).write(cfg.SnapshotDir) }
	}
	return s, nil
}

// assemble makes a syncer of a complete configuration and its decoder.
func assemble(cfg Config, d *decoder) *Syncer {
	s := &Syncer{
		cfg: cfg, decoder: d, setting: cfg.setting(), next: cfg.DeployBlock, saved: cfg.DeployBlock,
		reader: &reader{
			enough: cfg.Quorum, finality: cfg.Finality, timeout: cfg.CallTimeout, late: cfg.CallTimeout / lateShare, watch: d,
			states: make([]nodeState, len(cfg.Endpoints)),
		},
		status: Status{Counters: map[string]uint64{}},
	}
	s.reader.check = s.checkNode
	for _, e := range cfg.Endpoints {
		s.reader.nodes = append(s.reader.nodes, e.Node)
		s.reader.names = append(s.reader.names, hostOf(e.URL))
		s.status.Endpoints = append(s.status.Endpoints, EndpointStatus{Host: hostOf(e.URL)})
	}
	if cfg.Last != nil {
		place := cfg.Last.At()
		s.resume = resume{set: true, block: place.Block, index: int64(place.LogIndex), hash: place.BlockHash}
		if cfg.Last.Kind() == domain.KindHead {
			s.resume.index = -1
		}
	}
	return s
}

// Status says where the syncer stands. Any goroutine may ask.
func (s *Syncer) Status() Status {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.status.clone()
}

// Run reads and publishes until ctx ends, and returns nil then. Nodes that are
// down or behind, and a sink that fails, are waited for. It returns a
// *ConfigError if the chain is not the configured one, and ErrDisagreement,
// ErrFinalityViolation, ErrInconsistent or ErrTimeWentBack if it cannot be
// trusted any more; people have to look then.
func (s *Syncer) Run(ctx context.Context) error {
	pause := firstPause
	for {
		progress, err := s.step(ctx)
		if ctx.Err() != nil {
			return nil
		}
		wait := s.cfg.Poll
		switch {
		case err == nil && progress:
			pause, wait = firstPause, 0
		case err == nil:
			pause = firstPause
		case s.stops(err):
			if errors.Is(err, ErrInconsistent) && len(s.reader.nodes) > 1 {
				err = fmt.Errorf("%w: %w", ErrDisagreement, err)
			}
			return fmt.Errorf("chainsync: %w", err)
		default:
			wait, pause = pause, min(2*pause, longestPause)
		}
		if !errors.Is(err, errUnconfirmed) {
			s.waiting(ctx, err)
		}
		if wait > 0 {
			if err := s.cfg.Wait(ctx, wait); err != nil {
				return nil
			}
		}
	}
}

// stops reports whether an error ends the run. A contradiction is asked about
// again for a while, from other nodes where there are any: a node behind a load
// balancer may answer from several states. With several nodes, one that keeps
// contradicting what the others prove disagrees with them. It counts them.
func (s *Syncer) stops(err error) bool {
	if !errors.Is(err, ErrInconsistent) {
		var config *ConfigError
		return errors.As(err, &config) || errors.Is(err, ErrDisagreement) || errors.Is(err, ErrFinalityViolation) || errors.Is(err, ErrTimeWentBack)
	}
	s.failures++
	s.reader.turn++
	return s.failures > s.cfg.Patience
}

// waiting keeps and logs what is waited for, once for each reason.
func (s *Syncer) waiting(ctx context.Context, err error) {
	reason := ""
	if err != nil {
		reason = err.Error()
	}
	s.mu.Lock()
	before := s.status.Waiting
	s.status.Waiting = reason
	s.mu.Unlock()
	switch {
	case reason == before:
	case reason == "":
		s.cfg.Logger.InfoContext(ctx, "chain reading goes on")
	case before == "":
		s.cfg.Logger.WarnContext(ctx, "chain reading waits", "err", err)
	default:
		s.cfg.Logger.DebugContext(ctx, "chain reading still waits", "err", err)
	}
}

// step does the next piece of work and reports whether there was any.
func (s *Syncer) step(ctx context.Context) (bool, error) {
	if !s.ready {
		if err := s.prepare(ctx); err != nil {
			return false, err
		}
		s.ready = true
	}
	if len(s.pending) > 0 || s.place() {
		return true, s.publish(ctx)
	}
	final, err := s.reader.final(ctx)
	s.sawFinal(ctx, final)
	if err != nil {
		return false, err
	}
	if s.at.Hash != (common.Hash{}) {
		if err := s.reader.stillThere(ctx, s.at); err != nil {
			return false, err
		}
	}
	if s.next > final {
		return false, nil
	}
	to := final
	if final-s.next >= s.cfg.Batch {
		to = s.next + s.cfg.Batch - 1
	}
	blocks, err := s.reader.blocks(ctx, s.at, s.next, to)
	if err != nil {
		return false, err
	}
	s.failures = 0
	if err := s.decode(ctx, blocks); err != nil {
		return false, err
	}
	return true, s.publish(ctx)
}

// decode turns blocks into pending facts. From here on the decoder's state is
// ahead of what is durable; pending stays until it is published, so a failed
// publication repeats nothing else.
func (s *Syncer) decode(ctx context.Context, blocks []*block) error {
	if err := s.sameHistory(blocks); err != nil {
		return err
	}
	for _, b := range blocks {
		facts, findings := s.decoder.take(b, s.cfg.Heads)
		for _, f := range facts {
			if s.resume.before(f) {
				s.pending = append(s.pending, f)
			}
		}
		if !s.resume.set || b.number > s.resume.block {
			s.count(ctx, b, findings)
		}
		s.upTo = anchor{b.number, b.hash, b.time}
		s.next = b.number + 1
	}
	return nil
}

// sameHistory checks the block of the log's last fact, if it is among these.
func (s *Syncer) sameHistory(blocks []*block) error {
	for _, b := range blocks {
		if s.resume.set && b.number == s.resume.block && s.resume.hash != (domain.Hash{}) && s.resume.hash != domain.Hash(b.hash) {
			return fmt.Errorf("%w: the log has block %d as %s, it is %s now", ErrFinalityViolation, b.number, s.resume.hash, b.hash)
		}
	}
	return nil
}

// before reports whether a fact comes after the place.
func (r resume) before(f domain.ChainFact) bool {
	if !r.set {
		return true
	}
	place := f.At()
	if place.Block != r.block {
		return place.Block > r.block
	}
	return f.Kind() != domain.KindHead && int64(min(place.LogIndex, math.MaxInt64)) > r.index
}

// count notes what was left out of a block, and logs each finding once.
func (s *Syncer) count(ctx context.Context, b *block, findings []finding) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if b.foreign > 0 {
		s.status.Counters["foreign_log"] += b.foreign
	}
	for _, f := range findings {
		s.status.Counters[f.class]++
		s.status.LastFinding = f.err.Error()
		if f.class == "unknown_event" {
			s.cfg.Logger.WarnContext(ctx, "log left out", "class", f.class, "block", b.number, "err", f.err)
			continue
		}
		s.cfg.Logger.ErrorContext(ctx, "log left out", "class", f.class, "block", b.number, "err", f.err)
	}
}

// publish hands over what is pending; then the position moves on. A crash in
// between publishes it again, and the log drops what it has.
func (s *Syncer) publish(ctx context.Context) error {
	if len(s.pending) > 0 {
		if err := s.cfg.Sink.Publish(ctx, s.pending); err != nil {
			return fmt.Errorf("publish %d facts up to block %d: %w", len(s.pending), s.upTo.Number, err)
		}
		s.cfg.Logger.DebugContext(ctx, "chain facts published", "facts", len(s.pending), "block", s.upTo.Number)
	}
	s.mu.Lock()
	s.status.Published += uint64(len(s.pending))
	s.status.Block, s.status.Hash, s.status.Time = s.upTo.Number, domain.Hash(s.upTo.Hash), s.upTo.Time
	s.mu.Unlock()
	s.at, s.pending = s.upTo, nil
	s.save(ctx)
	return nil
}

// save writes a snapshot when one is due. Failing costs time at the next start.
func (s *Syncer) save(ctx context.Context) {
	if s.keep == nil || s.at.Number < s.saved+s.cfg.SnapshotEvery {
		return
	}
	s.saved = s.at.Number
	if err := s.keep(s.at); err != nil {
		s.cfg.Logger.WarnContext(ctx, "snapshot not written", "block", s.at.Number, "err", err)
	}
}

// sawFinal keeps what the nodes called final; 0 if not enough of them said. What
// begins or ends to be wrong with one is logged: the others may go on without it.
func (s *Syncer) sawFinal(ctx context.Context, final uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if final > 0 {
		s.status.Final = final
	}
	for i, state := range s.reader.states {
		e := &s.status.Endpoints[i]
		switch {
		case e.Fault == "" && state.fault != "":
			s.cfg.Logger.WarnContext(ctx, "endpoint is not counted on", "endpoint", e.Host, "err", state.fault)
		case e.Fault != "" && state.fault == "":
			s.cfg.Logger.InfoContext(ctx, "endpoint is counted on again", "endpoint", e.Host)
		}
		e.Final, e.Fault = state.final, state.fault
	}
}
