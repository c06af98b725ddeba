package chainsync

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
)

// errUnconfirmed: the log does not have what was handed over yet.
var errUnconfirmed = errors.New("the log does not have them yet")

// LogView is where the log stands, all of it at one moment.
type LogView struct {
	// Place is that of the last chain fact, of whichever chain; zero before the
	// first.
	Place domain.Place
	// Watched is the last fact of the watched chain, Hash its block's, Seen
	// whether there is one.
	Watched domain.Watched
	Hash    domain.Hash
	Seen    bool
}

// reached reports whether the log is at a place or behind it: whatever should
// stand there is in the log by now, or will never be.
func (v LogView) reached(p domain.Place) bool {
	return v.Place.Block > p.Block || v.Place.Block == p.Block && v.Place.LogIndex >= p.LogIndex
}

// WatchConfig is what a Watch needs.
type WatchConfig struct {
	// Chain says how the watched chain is read, like a settlement chain. Contracts
	// has token; others may have any name, and their owners and roles are watched
	// (as safe, also what is particular to a Safe). DeployBlock is the first block
	// that is read. SnapshotDir keeps how far was read, every SnapshotEvery blocks.
	// Last, Heads and Sink are not used.
	Chain Config
	// Into is the settlement chain's reader, which puts facts into its order.
	Into *Syncer
	// Log shows where the log stands.
	Log func() LogView
}

// Watch reads a second chain for mints, burns and changes of authority, and has
// the settlement chain's Syncer place them in the order of its facts. It is
// driven by one goroutine, in Run; Status may be called from others.
type Watch struct {
	cfg     WatchConfig
	decoder *decoder
	setting domain.Hash

	mu     sync.Mutex
	reader *Syncer    // of this run; nil before the first; guarded by mu
	under  *insertion // handed over and not seen in the log; guarded by mu
	fault  string     // what ended the reader before, "" if none ended; guarded by mu
}

// NewWatch checks a configuration. It starts nothing and asks no node. The error
// joins *ConfigErrors.
func NewWatch(cfg WatchConfig) (*Watch, error) {
	w := &Watch{}
	cfg.Chain.Sink, cfg.Chain.Last = (*handover)(w), nil
	err := cfg.Chain.complete()
	if cfg.Into == nil || cfg.Log == nil {
		err = errors.Join(err, &ConfigError{"into, log", "none"})
	}
	if cfg.Into != nil && cfg.Chain.ChainID == cfg.Into.cfg.ChainID {
		err = errors.Join(err, &ConfigError{"chain_id", fmt.Sprintf("%d is the settlement chain's, which is read already", cfg.Chain.ChainID)})
	}
	if err != nil {
		return nil, fmt.Errorf("chainsync: watch: %w", err)
	}
	cfg.Chain.Heads = HeadRule{} // the settlement chain's are the only ones
	cfg.Chain.Table = cfg.Chain.Table.watched(slices.Sorted(maps.Keys(cfg.Chain.Contracts)))
	if w.decoder, err = newDecoder(cfg.Chain.Table, cfg.Chain.ChainID, cfg.Chain.Contracts); err != nil {
		return nil, fmt.Errorf("chainsync: watch: %w", err)
	}
	w.decoder.partly = cfg.Chain.Table.partly(cfg.Chain.Contracts)
	w.cfg, w.setting = cfg, cfg.Chain.setting()
	w.cfg.Chain.Logger = cfg.Chain.Logger.With("watched_chain", cfg.Chain.ChainID)
	return w, nil
}

// watched returns the part of a table that makes facts of a watched chain: mints
// and burns of the token, and changes of authority of all contracts named.
func (t *Table) watched(contracts []string) *Table {
	part := &Table{digest: t.digest, roles: t.roles, contracts: map[string]bool{"token": false}}
	for _, name := range contracts {
		part.contracts[name] = name != "token"
	}
	for _, r := range t.rows {
		_, named := part.contracts[r.contract]
		switch r.kind {
		case domain.KindTokenMinted, domain.KindTokenBurned, domain.KindAuthorityChanged, 0:
			if (named || r.contract == everyContract) && r.delegation == nil {
				part.rows = append(part.rows, r)
			}
		}
	}
	return part
}

// partly returns the contracts that no row names: the table describes what every
// contract may announce of its owners and roles, and nothing else of theirs.
func (t *Table) partly(contracts map[string]common.Address) map[common.Address]bool {
	partly := map[common.Address]bool{}
	for _, name := range slices.Sorted(maps.Keys(contracts)) {
		if !slices.ContainsFunc(t.rows, func(r row) bool { return r.contract == name }) {
			partly[contracts[name]] = true
		}
	}
	return partly
}

// Run watches until ctx ends, and returns nil then: no payout depends on what is
// watched, so nothing that the watched chain says, or does not say, may end what
// else runs. What a Syncer's Run returns stops the watch: it is logged, named in
// Status, and tried again from where the log is, for as long as it takes.
func (w *Watch) Run(ctx context.Context) error {
	pause := firstPause
	for {
		reader := w.start(ctx)
		err := reader.Run(ctx)
		if ctx.Err() != nil || err == nil {
			return nil
		}
		if reader.Status().Block > 0 {
			pause = firstPause
		}
		w.stopped(ctx, err, pause)
		if err := w.cfg.Chain.Wait(ctx, pause); err != nil {
			return nil
		}
		pause = min(2*pause, longestPause)
	}
}

// start makes a reader that goes on where the log is: after the last fact of the
// watched chain that it has.
func (w *Watch) start(ctx context.Context) *Syncer {
	view, cfg := w.cfg.Log(), w.cfg.Chain
	if view.Seen {
		cfg.DeployBlock = view.Watched.Block
		cfg.Last = &domain.AuthorityChanged{Place: domain.Place{Block: view.Watched.Block, LogIndex: view.Watched.Log, BlockHash: view.Hash}}
	}
	reader := assemble(cfg, w.decoder)
	if cfg.SnapshotDir != "" {
		reader.keep = w.keepMark
		if m := w.findMark(ctx, view); m != nil && m.At.Number >= cfg.DeployBlock {
			reader.at, reader.next, reader.saved = m.At, m.At.Number+1, m.At.Number
		}
	}
	cfg.Logger.InfoContext(ctx, "chain watch starts", "block", reader.next)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.reader = reader
	return reader
}

// stopped says what stopped the watch, each time anew.
func (w *Watch) stopped(ctx context.Context, err error, again time.Duration) {
	w.cfg.Chain.Logger.ErrorContext(ctx, "chain watch stopped", "err", err, "again_in", again)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.fault = err.Error()
}

// handover is a Watch as the Sink of its own reader.
type handover Watch

// Publish hands facts over to the settlement chain's reader, and returns nil when
// the log has them all, errUnconfirmed before: the log may be past the place that
// they were given, by what was on its way when this process began, or by another
// observer, and then they need another. One insertion at a time is under way, so
// none can overtake another, and what the log has of the watched chain has no
// gaps.
func (w *handover) Publish(ctx context.Context, facts []domain.Fact) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	view := w.cfg.Log()
	rest, err := view.lacks(facts)
	if err != nil {
		return err
	}
	if len(rest) == 0 {
		w.cfg.Into.insert(nil)
		w.under = nil
		return nil
	}
	if w.under != nil {
		place, placed := w.cfg.Into.placeOf(w.under)
		if !placed || !view.reached(place) {
			return errUnconfirmed
		}
		if rest[0].At().LogIndex <= place.LogIndex {
			w.cfg.Chain.Logger.WarnContext(ctx, "watched facts came too late for their place and get another", "facts", len(rest), "block", place.Block)
		}
	}
	w.under = &insertion{facts: rest, after: view.Place.Block}
	w.cfg.Into.insert(w.under)
	return errUnconfirmed
}

// lacks returns copies of those facts of the watched chain that the log does not
// have, with the log indexes that they have in its order.
func (v LogView) lacks(facts []domain.Fact) ([]domain.ChainFact, error) {
	last, err := v.index()
	if err != nil {
		return nil, err
	}
	var rest []domain.ChainFact
	for _, f := range facts {
		c, err := copyWatched(f)
		if err != nil {
			return nil, err
		}
		p := c.At()
		if p.LogIndex, err = (domain.Watched{Block: p.Block, Log: p.LogIndex}).LogIndex(); err != nil {
			return nil, err
		}
		if p.LogIndex > last {
			rest = append(rest, c)
		}
	}
	return rest, nil
}

// copyWatched copies a fact of the kinds that are watched.
func copyWatched(f domain.Fact) (domain.ChainFact, error) {
	switch f := f.(type) {
	case *domain.TokenMinted:
		c := *f
		return &c, nil
	case *domain.TokenBurned:
		c := *f
		return &c, nil
	case *domain.AuthorityChanged:
		c := *f
		return &c, nil
	}
	return nil, fmt.Errorf("a %s is nothing that is watched", f.Kind())
}
