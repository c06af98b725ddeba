package probes

import (
	"context"
	"fmt"
	"sync"
	"time"

	"assay/domain"
)

// EraView is where the chain stands, as one endpoint sees it.
type EraView struct {
	Era        domain.Era
	StartBlock uint64        // first block of Era
	EndBlock   uint64        // first block of the era after it, as the calendar stands
	Block      uint64        // newest block of the endpoint, in Era
	BlockTime  time.Duration // expected time between two blocks; 0 if unknown
}

func (v EraView) valid() error {
	if v.EndBlock <= v.StartBlock || v.Block < v.StartBlock || v.Block >= v.EndBlock {
		return fmt.Errorf("view of era %d, blocks %d to %d, at block %d: want start <= block < end",
			v.Era, v.StartBlock, v.EndBlock, v.Block)
	}
	if v.BlockTime < 0 || v.BlockTime > time.Hour {
		return fmt.Errorf("view of era %d: block time %s, want 0 to 1h", v.Era, v.BlockTime)
	}
	return nil
}

// PeerHN is a HyperNode as the registry lists it.
type PeerHN struct {
	ID       domain.HNID
	Key      domain.Address // signs its answers and reports
	Endpoint string         // base URL of its challenge service
	Active   bool
}

// Directory is the registry on the chain as a node sees it. Each call may cost
// a request to an endpoint; this package asks sparingly and keeps answers.
// Implementations are safe for concurrent use and honour the context.
type Directory interface {
	// Era returns the current era and place in it.
	Era(ctx context.Context) (EraView, error)
	// HyperNodes lists all HyperNodes, also those that are not active.
	HyperNodes(ctx context.Context) ([]PeerHN, error)
	// DaemonKey returns the key that is in force for sn in era, false if the
	// node is unknown or was never validated.
	DaemonKey(ctx context.Context, sn domain.SNID, era domain.Era) (domain.Address, bool, error)
}

// How politely the directory is asked.
const (
	minViewAge  = 50 * time.Millisecond // floor for devnets with very fast blocks
	maxViewAge  = 2 * time.Second       // a Base block; a view may not be staler
	listAge     = 30 * time.Second      // HyperNodes: endpoints change rarely
	unknownAge  = 5 * time.Second       // a node that was unknown may be validated meanwhile
	errorAge    = 250 * time.Millisecond
	askTimeout  = 5 * time.Second // an endpoint that takes longer is as good as down
	askParallel = 8               // key look-ups at once
	maxKeys     = 200_000         // remembered keys: 20 times the reference network
	newKeyRate  = 20              // look-ups a second of nodes that had no key in the era before
	newKeyBurst = 2_000           // of them at once
)

// sight is a view with the local time at which its newest block was first seen.
type sight struct {
	EraView
	seen time.Time
}

// progress returns how far the era has come at local time now, in ppm of its
// length. Blocks decide; the local clock only fills in between two of them, so
// that eras of a few blocks still spread their challenges.
func (s sight) progress(now time.Time) uint64 {
	length := s.EndBlock - s.StartBlock
	done := (s.Block - s.StartBlock) * 1_000_000 / length
	if s.BlockTime <= 0 {
		return done
	}
	since := min(max(now.Sub(s.seen), 0), s.BlockTime)
	return done + uint64(since)*1_000_000/uint64(s.BlockTime)/length
}

// length is the expected duration of the era, 0 if block times are unknown.
func (s sight) length() time.Duration {
	return time.Duration(s.EndBlock-s.StartBlock) * s.BlockTime
}

type keyID struct {
	sn  domain.SNID
	era domain.Era
}

type keyAnswer struct {
	key   domain.Address
	known bool
	asked time.Time
}

// registry keeps answers of a Directory for as long as they cannot have
// changed, or for a short while.
type registry struct {
	directory Directory
	clock     func() time.Time
	asking    chan struct{} // semaphore for key look-ups

	viewMu   sync.Mutex // held while asking: callers share one answer
	view     sight      // of the highest block seen
	viewErr  error      // of the last question
	viewedAt time.Time

	listMu   sync.Mutex
	list     []PeerHN
	listEra  domain.Era
	listErr  error // of the last question
	listedAt time.Time

	keysMu  sync.Mutex
	keys    map[keyID]keyAnswer
	newKeys bucket
}

func newRegistry(d Directory, clock func() time.Time) *registry {
	return &registry{directory: d, clock: clock, asking: make(chan struct{}, askParallel), keys: map[keyID]keyAnswer{}}
}

// era returns the present view. An endpoint that answers with a lower block
// than before is behind, not right: what was seen stands, so that nobody is led
// back into an era that was over.
func (r *registry) era(ctx context.Context) (sight, error) {
	r.viewMu.Lock()
	defer r.viewMu.Unlock()
	now := r.clock()
	age := min(max(r.view.BlockTime/4, minViewAge), maxViewAge)
	if r.viewErr != nil {
		age = errorAge
	}
	if !r.viewedAt.IsZero() && now.Sub(r.viewedAt) < age {
		return r.view, r.viewErr
	}
	ask, cancel := context.WithTimeout(context.WithoutCancel(ctx), askTimeout)
	defer cancel()
	v, err := r.directory.Era(ask)
	if err == nil {
		err = v.valid()
	}
	r.viewedAt = r.clock()
	if err != nil {
		r.viewErr = fmt.Errorf("ask for the current era: %w", err)
		return sight{}, r.viewErr
	}
	r.viewErr = nil
	if v.Block > r.view.Block || r.view.EndBlock == 0 {
		r.view = sight{v, r.viewedAt}
	}
	return r.view, nil
}

// hyperNodes returns the list, asked again in a new era and when it is stale. A
// list of a moment ago is better than none: while the endpoint fails, the last
// one stands.
func (r *registry) hyperNodes(ctx context.Context, era domain.Era) ([]PeerHN, error) {
	r.listMu.Lock()
	defer r.listMu.Unlock()
	now, age := r.clock(), listAge
	if r.listErr != nil {
		age = errorAge
	}
	if !r.listedAt.IsZero() && now.Sub(r.listedAt) < age && (r.listEra == era || r.listErr != nil) {
		return r.list, r.listErr
	}
	ask, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	list, err := r.directory.HyperNodes(ask)
	r.listedAt, r.listErr = r.clock(), nil
	if err != nil {
		r.listErr = fmt.Errorf("list hypernodes in era %d: %w", era, err)
		return r.list, r.listErr
	}
	r.list, r.listEra = append([]PeerHN{}, list...), era
	return r.list, nil
}

// daemonKey returns the key in force for sn in era. Keys change between eras
// only, so a known one is kept for the era; an unknown one is asked for again.
// Whoever sends made-up ids spends the allowance for new nodes, and neither the
// operator's endpoint nor the nodes that were there in the era before.
func (r *registry) daemonKey(ctx context.Context, sn domain.SNID, era domain.Era) (domain.Address, bool, error) {
	id := keyID{sn, era}
	r.keysMu.Lock()
	now := r.clock()
	a, ok := r.keys[id]
	ok = ok && (a.known || now.Sub(a.asked) < unknownAge)
	before := r.keys[keyID{sn, back(era, 1)}]
	allowed := ok || before.known || r.newKeys.take(now, newKeyRate, newKeyBurst)
	r.keysMu.Unlock()
	if ok {
		return a.key, a.known, nil
	}
	if !allowed {
		return domain.Address{}, false, fmt.Errorf("ask for the key of sn %d: more than %d new nodes a second", sn, newKeyRate)
	}
	select {
	case r.asking <- struct{}{}:
		defer func() { <-r.asking }()
	case <-ctx.Done():
		return domain.Address{}, false, fmt.Errorf("ask for the key of sn %d: %w", sn, ctx.Err())
	}
	ask, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	key, known, err := r.directory.DaemonKey(ask, sn, era)
	if err != nil {
		return domain.Address{}, false, fmt.Errorf("ask for the key of sn %d in era %d: %w", sn, era, err)
	}
	r.keysMu.Lock()
	defer r.keysMu.Unlock()
	if len(r.keys) >= maxKeys {
		r.keys = map[keyID]keyAnswer{}
	}
	r.keys[id] = keyAnswer{key, known, r.clock()}
	return key, known, nil
}

// forget drops the keys of eras before the given one.
func (r *registry) forget(before domain.Era) {
	r.keysMu.Lock()
	defer r.keysMu.Unlock()
	for id := range r.keys {
		if id.era < before {
			delete(r.keys, id)
		}
	}
}
