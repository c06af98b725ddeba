package explain

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"assay/domain"
	"assay/projections"
)

// Records is a log whose records can be read by index.
type Records interface {
	// Record returns the head of a record; the body is the caller's.
	Record(index uint64) (domain.Record, error)
}

func entry(records Records, index uint64) (domain.Entry, error) {
	r, err := records.Record(index)
	if err != nil {
		return domain.Entry{}, err
	}
	return r.Entry()
}

// Retelling explains a subject in the epoch of an index: the index tells a listener
// what a fold would have. Make it with Index.Retell, Apply the records behind the
// last index that there is, and ask it to Explain.
type Retelling struct {
	*listener
	closed  domain.Epoch // that is explained
	last    domain.Epoch // of the newest index
	reached uint64       // block of the last head that was applied
	stakes  map[domain.Position]stakeLeft
	stands  map[domain.SNID]projections.Exposure
}

// Retell reads what an index has of a subject. What became of the epoch since is
// read from newest, the newest index there is, which may be the same. Errors wrap
// ErrBadIndex, are about reading, or wrap ErrUnknown or ErrSum.
func (x *Index) Retell(s Subject, newest *Index, records Records) (*Retelling, error) {
	k := x.Epoch
	r := &Retelling{
		listener: newListener(s, &k), closed: k, last: newest.Epoch,
		stakes: make(map[domain.Position]stakeLeft), stands: make(map[domain.SNID]projections.Exposure),
	}
	r.present, r.open = r, k
	told, err := x.collect(s)
	if err != nil {
		return nil, err
	}
	r.take(told)
	if err := r.play(x, told, records); err != nil {
		return nil, err
	}
	r.sealed, r.anySealed = x.common.close.LastEra, true
	r.freeze()
	if err := r.since(x, newest, records); err != nil {
		return nil, err
	}
	return r, nil
}

// story is what an index has of a subject, of all its blocks.
type story struct {
	notes  []uint64
	events []event
	blocks []block
}

// collect reads the blocks that an explanation of a subject needs.
func (x *Index) collect(s Subject) (*story, error) {
	told := &story{notes: slices.Clone(x.common.notes)}
	var own block
	there, err := x.read(s.key(), own.walk)
	if err != nil {
		return nil, err
	}
	if there {
		told.blocks = append(told.blocks, own)
	}
	seen := map[blockKey]bool{s.key(): true}
	for _, key := range own.refs {
		if seen[key] {
			continue
		}
		seen[key] = true
		var b block
		if _, err := x.read(key, b.walk); err != nil {
			return nil, err
		}
		told.blocks = append(told.blocks, b)
	}
	var streams [][]byte
	if s.Kind != KindHyper { // which is told of itself in full
		streams = append(streams, x.common.events)
	}
	for i := range told.blocks {
		told.notes = append(told.notes, told.blocks[i].notes...)
		streams = append(streams, told.blocks[i].events)
	}
	for _, in := range streams {
		events, err := readStream(in)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrBadIndex, err)
		}
		told.events = append(told.events, events...)
	}
	told.notes = slices.Compact(slices.Sorted(slices.Values(told.notes)))
	told.order()
	return told, nil
}

// order puts events into their order, each once.
func (t *story) order() {
	slices.SortStableFunc(t.events, func(a, b event) int { return cmp.Compare(a.order, b.order) })
	t.events = slices.CompactFunc(t.events, func(a, b event) bool { return a.order == b.order })
}

// take takes how things stood when the epoch closed.
func (r *Retelling) take(t *story) {
	for i := range t.blocks {
		if x := t.blocks[i].exposure; x != nil {
			r.stands[x.SN] = *x
		}
		if s := t.blocks[i].stake; s != nil && r.subject.Kind == KindPosition {
			r.stakes[r.subject.position] = *s
		}
	}
}

// Exposure returns what a node stood to lose when the epoch closed.
func (r *Retelling) Exposure(id domain.SNID) (projections.Exposure, bool) {
	x, ok := r.stands[id]
	return x, ok
}

// PositionLeft returns what was left of the subject then.
func (r *Retelling) PositionLeft(id domain.Position) (onChain, decided, left domain.Amount, ok bool) {
	s, ok := r.stakes[id]
	return s.onChain, s.decided, s.left, ok
}

// play lets the listener hear records and events in their order, and then the
// close of the epoch.
func (r *Retelling) play(x *Index, t *story, records Records) error {
	notes := t.notes
	for _, e := range t.events {
		for len(notes) > 0 && notes[0] <= e.record {
			if err := r.noteRecord(notes[0], records); err != nil {
				return err
			}
			notes = notes[1:]
		}
		if e.value != nil {
			r.hear(e)
		} else if err := r.noteRecord(e.record, records); err != nil {
			return err
		}
	}
	for _, record := range notes {
		if err := r.noteRecord(record, records); err != nil {
			return err
		}
	}
	r.index = x.common.closedBy
	r.decided(x.ending(t))
	return nil
}

func (r *Retelling) noteRecord(index uint64, records Records) error {
	e, err := entry(records, index)
	if err != nil {
		return err
	}
	return r.note(e)
}

// hear takes an event.
func (r *Retelling) hear(e event) {
	r.index = e.record
	switch v := e.value.(type) {
	case domain.Reason:
		r.told(v)
	case domain.Decision:
		r.decided(v, ending{})
	}
}

// ending puts the close of the epoch together with the leaves that were read.
func (x *Index) ending(t *story) (*domain.EpochClose, ending) {
	d := x.common.close
	end := ending{sums: [2]int{int(x.common.sums[0]), int(x.common.sums[1])}, carried: int(x.common.carried)}
	var slashes []placedSlash
	for i := range t.blocks {
		for _, l := range t.blocks[i].leaves {
			d.Payouts = append(d.Payouts, l.payout)
			p := l.payout
			p.Cumulative = l.before
			end.before = append(end.before, p)
		}
		slashes = append(slashes, t.blocks[i].slashes...)
	}
	slices.SortFunc(d.Payouts, domain.Payout.Compare)
	slices.SortFunc(slashes, func(a, b placedSlash) int { return cmp.Compare(a.place, b.place) })
	for _, s := range slashes {
		d.Slashes = append(d.Slashes, s.slash)
	}
	return &d, end
}

// since takes what became of the epoch, and what the account claimed, between the
// epoch's close and that of the newest index.
func (r *Retelling) since(x, newest *Index, records Records) error {
	later := make(map[uint64]bool)
	for _, o := range newest.common.outcomes {
		if o.epoch == x.Epoch && o.record > x.common.closedBy {
			later[o.record] = true
		}
	}
	if r.subject.Kind == KindAccount && newest.Epoch != x.Epoch {
		var b block
		if _, err := newest.read(r.subject.key(), b.walk); err != nil {
			return err
		}
		for _, record := range b.notes {
			if record > x.common.closedBy {
				later[record] = true
			}
		}
	}
	for _, record := range slices.Sorted(maps.Keys(later)) {
		e, err := entry(records, record)
		if err != nil {
			return err
		}
		if err := r.Apply(e); err != nil {
			return err
		}
	}
	return nil
}

// Wants reports whether Apply makes something of records of a kind that came
// later, so that others need not be decoded.
func (r *Retelling) Wants(k domain.Kind) bool {
	switch k {
	case domain.KindPolicy, domain.KindEraSegment, domain.KindHead, domain.KindAttestation, domain.KindApproval,
		domain.KindEpochSettled, domain.KindEpochVetoed, domain.KindPayoutClaimed:
		return true
	}
	return false
}

// Apply takes a record that came later.
func (r *Retelling) Apply(e domain.Entry) error {
	r.index = e.Index
	switch f := e.Fact.(type) {
	case *domain.PayoutClaimed:
		r.claim(f)
	case *domain.PolicyChange, *domain.EraSegment:
		return r.policies.Apply(e)
	case *domain.Head:
		r.reached = f.Block
	default:
		r.noteOutcome(e)
	}
	return nil
}

// Overtaken reports whether what was applied closed the epoch behind that of the
// newest index, so that there ought to be a newer one.
func (r *Retelling) Overtaken() bool {
	next := r.last + 1
	first := r.policies.First()
	seal := domain.Era(first.GenesisEra.Value + (uint64(next)+1)*first.ErasPerEpoch.Value) // makes the epoch's last era final
	end, ok := r.policies.Segments().End(seal)
	in, known := r.policies.InForce(next + 1)
	return ok && known && r.reached >= end+in.Policy.SealGraceBlocks
}

// Explain answers for the log of the given number of records. Of signatures it
// checks those of the offices.
func (r *Retelling) Explain(evidence Evidence, size uint64) (*Explanation, error) {
	r.entries = size
	return r.answer(r.closed, evidence, false, nil)
}
