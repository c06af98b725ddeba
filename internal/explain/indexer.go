package explain

import (
	"fmt"
	"maps"
	"slices"

	"assay/domain"
	"assay/projections"
)

// Indexer folds the records of a log and makes an index of every epoch that
// closes. Unlike a Fold it listens for everybody. Make it with NewIndexer, and
// Apply all records; or give Decide to a state restored from the snapshot of an
// epoch's close, Resume with that and the epoch's index, and Apply the rest. It is
// not safe for concurrent use.
type Indexer struct {
	state    *projections.State
	policies *projections.Policies
	audit    audit
	heads    heads
	who      directory

	record   uint64 // being applied
	order    uint64 // of the next event
	open     domain.Epoch
	now      *tome // of the open epoch
	ahead    *tome // of the one behind it, some of whose eras may have verdicts
	ended    []*tome
	outcomes []outcomeNote
	raw      []byte // spare
	proved   map[filing][]domain.HNID
}

// Indexed is the index of an epoch.
type Indexed struct {
	Epoch domain.Epoch
	Index []byte
}

// tome is what was told in one epoch.
type tome struct {
	streams map[blockKey]*stream
	heads   []uint64 // records of heads that eras of the epoch may be counted from
	close   *domain.EpochClose
	before  []domain.Payout
	common  common
}

func newTome() *tome { return &tome{streams: make(map[blockKey]*stream)} }

// NewIndexer returns an indexer before the first record.
func NewIndexer() *Indexer {
	x := &Indexer{
		policies: projections.NewPolicies(), audit: newAudit(), who: newDirectory(),
		now: newTome(), ahead: newTome(), proved: make(map[filing][]domain.HNID),
	}
	x.attach(projections.New(x.Decide))
	return x
}

func (x *Indexer) attach(s *projections.State) {
	x.state = s
	s.Trace(x.told)
}

// State returns the state of the fold, to be read between two calls of Apply.
func (x *Indexer) State() *projections.State { return x.state }

// Apply folds one record and returns the indexes of the epochs that it closed. The
// error is that of Fold.Apply.
func (x *Indexer) Apply(e domain.Entry) ([]Indexed, error) {
	if err := x.note(e); err != nil {
		return nil, err
	}
	if err := x.state.Apply(e); err != nil {
		return nil, err
	}
	if x.audit.err != nil {
		return nil, x.audit.err
	}
	var made []Indexed
	for _, t := range x.ended {
		made = append(made, Indexed{t.close.Epoch, x.write(t)})
	}
	x.ended = nil
	return made, nil
}

// note takes from a record, before it is folded, what no reason will tell.
func (x *Indexer) note(e domain.Entry) error {
	x.record = e.Index
	if err := x.policies.Apply(e); err != nil {
		return fmt.Errorf("record %d of kind %s: %w", e.Index, e.Fact.Kind(), err)
	}
	switch f := e.Fact.(type) {
	case *domain.Report:
	case *domain.Head:
		before := len(x.heads)
		x.heads.add(x.policies.Segments(), e.Index, f.Block)
		if len(x.heads) > before {
			x.who.keep(e.Index)
			x.now.heads = append(x.now.heads, e.Index)
		}
	case *domain.Receipts:
		x.receipts(f)
	case *domain.Attestation:
		x.outcome(f.Epoch, e.Index)
	case *domain.Approval:
		x.outcome(f.Epoch, e.Index)
	case *domain.EpochSettled:
		x.outcome(f.Epoch, e.Index)
	case *domain.EpochVetoed:
		x.outcome(f.Epoch, e.Index)
	default:
		x.who.note(e)
	}
	return nil
}

func (x *Indexer) outcome(k domain.Epoch, record uint64) {
	x.outcomes = append(x.outcomes, outcomeNote{k, record})
}

// tomeOf returns where what is told of an era goes.
func (x *Indexer) tomeOf(e domain.Era) *tome {
	if k, ok := x.policies.EpochOf(e); ok && k > x.open {
		return x.ahead
	}
	return x.now
}

// tell writes an event into blocks.
func (x *Indexer) tell(t *tome, value any, keys ...blockKey) {
	kind := kindOf(value)
	for i, key := range keys {
		if slices.Contains(keys[:i], key) {
			continue
		}
		s := t.streams[key]
		if s == nil {
			s = new(stream)
			t.streams[key] = s
		}
		w := &wire{b: x.raw[:0]}
		w.value(value)
		x.raw = w.b
		s.add(kind, x.record, x.order, w.b)
	}
	x.order++
}

// receipts notes the pairs of a record of receipts.
func (x *Indexer) receipts(r *domain.Receipts) {
	var keys []blockKey
	seen := make(map[blockKey]bool)
	add := func(key blockKey) {
		if !seen[key] {
			seen[key] = true
			keys = append(keys, key)
		}
	}
	for _, p := range r.Pairs {
		add(scalerKey(p.SN))
		add(hyperKey(p.HN))
		at := filing{r.Era, p.SN}
		x.proved[at] = append(x.proved[at], p.HN)
	}
	x.tell(x.tomeOf(r.Era), nil, keys...)
}

// told takes a reason.
func (x *Indexer) told(r domain.Reason) {
	x.audit.told(r)
	switch r := r.(type) {
	case *domain.Observation:
		t, kept := x.tomeOf(r.Era), *r
		kept.Receipts = nil
		x.tell(t, &kept, hyperKey(r.HN))
		kept.Shares = nil
		x.tell(t, &kept, keyCommon)
	case *domain.Absence:
		x.tell(x.tomeOf(r.Era), r, hyperKey(r.HN))
	case *domain.Earnings:
		x.tell(x.tomeOf(r.Era), r, scalerKey(r.SN))
	case *domain.HeldForfeited:
		x.tell(x.now, r, scalerKey(r.SN))
	case *domain.NotCharged:
		x.tell(x.now, r, scalerKey(r.Charge.SN))
	case *domain.ChargesVoided:
		x.tell(x.now, r, keyCommon)
	case *domain.PositionEarned:
		x.tell(x.now, r, scalerKey(r.SN))
	case *domain.LinkEarned:
		x.tell(x.tomeOf(r.Era), r, linkKey(r.Link))
	}
}

// Decide takes a decision of the fold.
func (x *Indexer) Decide(d domain.Decision) {
	before := x.audit.before
	x.audit.decided(d)
	switch d := d.(type) {
	case *domain.Verdict:
		t := x.tomeOf(d.Era)
		x.tell(t, d, scalerKey(d.SN))
		at := filing{d.Era, d.SN}
		for _, h := range x.proved[at] {
			x.tell(t, &domain.Verdict{Era: d.Era, SN: d.SN, Reports: d.Reports}, hyperKey(h))
		}
		delete(x.proved, at)
	case *domain.Final:
		x.tell(x.tomeOf(d.Era), d, scalerKey(d.SN))
		x.heads.forget(x.policies.Segments(), d.Era)
	case *domain.Charge:
		x.tell(x.now, d, scalerKey(d.SN))
	case *domain.EpochClose:
		x.close(d, before)
	}
}

// close ends an epoch.
func (x *Indexer) close(d *domain.EpochClose, before []domain.Payout) {
	t := x.now
	t.close, t.before = d, before
	c := &t.common
	c.close, c.closedBy = *d, x.record
	c.close.Payouts, c.close.Slashes = nil, nil
	c.sums = [2]uint64{uint64(x.audit.sums[0]), uint64(x.audit.sums[1])}
	c.carried = uint64(len(d.Slashes) - x.audit.sums[1])
	maps.DeleteFunc(x.proved, func(at filing, _ []domain.HNID) bool { return at.era <= d.LastEra+1 }) // of nodes that were not judged
	x.ended = append(x.ended, t)
	x.open, x.now, x.ahead = d.Epoch+1, x.ahead, newTome()
	for _, h := range x.heads {
		x.now.heads = append(x.now.heads, h.record)
	}
}

// write puts the index of an epoch together, as of the record that closed it.
func (x *Indexer) write(t *tome) []byte {
	w := newIndexWriter(t.close.Epoch, x.state.LogSize(), x.state.LogRoot())
	blocks := x.who.blocks(x.state)
	for _, key := range slices.Sorted(maps.Keys(t.streams)) {
		blocks.at(key).events = t.streams[key].out
	}
	for _, key := range slices.Sorted(maps.Keys(x.now.streams)) {
		blocks.at(key).pending = x.now.streams[key].out
	}
	leaves(blocks, t)
	c := &t.common
	c.block = *blocks.at(keyCommon)
	c.notes = slices.Compact(slices.Sorted(slices.Values(slices.Concat(x.who.general, t.heads))))
	c.outcomes, c.next = x.outcomes, x.order
	c.resumable = len(x.ended) == 1 && len(x.audit.credits) == 0 && len(x.audit.charges) == 0 && len(x.proved) == 0
	delete(blocks, keyCommon)
	w.add(keyCommon, c.walk)
	w.add(keyNotes, func(w *wire) { numbers(w, &x.who.records) })
	for _, key := range slices.Sorted(maps.Keys(blocks)) {
		w.add(key, blocks[key].walk)
	}
	return w.finish()
}

// leaves gives every block its leaves.
func leaves(blocks blocks, t *tome) {
	rest := t.before
	for _, p := range t.close.Payouts {
		l := leafBefore{payout: p}
		if len(rest) > 0 && rest[0].Compare(p) == 0 {
			l.before, rest = rest[0].Cumulative, rest[1:]
		}
		key := accountKey(p.Account)
		if p.Kind != domain.PayoutPayable {
			key = scalerKey(domain.SNID(p.ID))
		}
		b := blocks.at(key)
		b.leaves = append(b.leaves, l)
	}
	for i, l := range t.close.Slashes {
		b := blocks.at(scalerKey(l.SN))
		b.slashes = append(b.slashes, placedSlash{uint64(i), l})
	}
}

// Resume goes on from the close of the epoch that an index is of, with the state
// right after it, whose decisions go to Decide. Records reads the log. The error
// says why that cannot be; the log is then to be folded from its first record.
func (x *Indexer) Resume(from *Index, state *projections.State, records Records) error {
	if state.LogSize() != from.LogSize || state.LogRoot() != from.LogRoot {
		return fmt.Errorf("resume from an index of %d records: the state is of %d", from.LogSize, state.LogSize())
	}
	if !from.common.resumable {
		return fmt.Errorf("resume from the index of epoch %d: what closed it did more than that", from.Epoch)
	}
	var notes []uint64
	if ok, err := from.read(keyNotes, func(w *wire) { numbers(w, &notes) }); err != nil || !ok {
		return fmt.Errorf("resume from the index of epoch %d: its list of records: %w", from.Epoch, orBad(err))
	}
	for _, record := range notes {
		e, err := entry(records, record)
		if err != nil {
			return err
		}
		if err := x.note(e); err != nil {
			return err
		}
	}
	x.heads.forget(x.policies.Segments(), from.common.close.LastEra)
	x.now = newTome()
	for _, h := range x.heads {
		x.now.heads = append(x.now.heads, h.record)
	}
	x.attach(state)
	x.open, x.order, x.outcomes = from.Epoch+1, from.common.next, from.common.outcomes
	x.audit.before = state.Credited()
	for _, key := range x.who.keys() {
		if err := x.resumeBlock(from, key); err != nil {
			return err
		}
	}
	return nil
}

// resumeBlock takes what the index has of the next epoch.
func (x *Indexer) resumeBlock(from *Index, key blockKey) error {
	var b block
	walk := b.walk
	if key == keyCommon {
		walk = func(w *wire) {
			c := common{}
			c.walk(w)
			b = c.block
		}
	}
	if ok, err := from.read(key, walk); err != nil || !ok {
		return err
	}
	if b.exposure != nil && !b.exposure.Held.IsZero() {
		x.audit.held[b.exposure.SN] = b.exposure.Held
	}
	if len(b.pending) == 0 {
		return nil
	}
	events, err := readStream(b.pending)
	if err != nil {
		return fmt.Errorf("%w: block %q: %w", ErrBadIndex, key, err)
	}
	s := new(stream)
	for _, e := range events {
		w := new(wire)
		w.value(e.value)
		s.add(kindOf(e.value), e.record, e.order, w.b)
	}
	x.now.streams[key] = s
	return nil
}

func orBad(err error) error {
	if err == nil {
		return ErrBadIndex
	}
	return err
}
