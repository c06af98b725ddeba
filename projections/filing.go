package projections

import (
	"fmt"
	"slices"

	"assay/domain"
)

// filing is what one originator attests in an era: the union of its reports.
type filing struct {
	originator domain.Originator
	records    []uint64      // log indexes of the reports
	digests    []domain.Hash // of the reports, ascending
	extras     *extras       // nil: none
}

// extras are what few filings have.
type extras struct {
	strays  []domain.Peer // entries about nodes not yet registered
	samples map[sampleKey]domain.Value
	void    map[string]bool // metrics with two values for one node
}

type sampleKey struct {
	sn     domain.SNID
	metric string
}

// filings are by slot; a node that attests nothing has none.
type filings []*filing

func (f filings) at(slot int) *filing {
	if slot >= len(f) {
		return nil
	}
	return f[slot]
}

// put notes the filing of a node, false if it has one.
func (f *filings) put(slot int, made *filing) bool {
	if f.at(slot) != nil {
		return false
	}
	if missing := slot + 1 - len(*f); missing > 0 {
		*f = append(*f, make(filings, missing)...)
	}
	(*f)[slot] = made
	return true
}

// spare is memory that filings are made of: most originators file one report, and
// ten thousand of them would be three times as many small pieces.
type spare struct {
	filings arena[filing]
	records arena[uint64]
	digests arena[domain.Hash]
}

// row returns where an originator's filing is, nil for one that is not
// registered.
func (e *era) row(r *registry, o domain.Originator) (all *filings, slot int) {
	slot = r.slotOf(o.Kind, o.ID)
	switch {
	case slot < 0:
		return nil, 0
	case o.Kind == domain.OriginHN:
		return &e.ofHN, slot
	}
	return &e.ofSN, slot
}

// of returns the originator's filing, made on first use, and the originator's slot.
func (e *era) of(r *registry, o domain.Originator) (*filing, int, error) {
	all, slot := e.row(r, o)
	if all == nil {
		return nil, 0, fmt.Errorf("%s: %w", o, errUnknown)
	}
	f := all.at(slot)
	if f == nil {
		f = &e.spare.filings.take(1)[0]
		*f = filing{originator: o, records: e.spare.records.take(1)[:0], digests: e.spare.digests.take(1)[:0]}
		all.put(slot, f)
		e.byOrder = append(e.byOrder, f)
	}
	return f, slot, nil
}

// file folds an accepted report into its era.
func (s *State) file(r *domain.Report, entry domain.Entry) error {
	e, f, slot, err := s.filed(r.Originator, r.Era, entry)
	if err != nil {
		return err
	}
	e.enter(&s.registry, f, slot, r.Peers)
	for i := range r.Samples {
		f.sample(r.Samples[i])
	}
	return nil
}

// fileListing is file for a listing of the report. If one of its peers is not
// registered, the report itself is needed.
func (s *State) fileListing(l *domain.Listing, entry domain.Entry) error {
	e, f, slot, err := s.filed(l.Originator, l.Era, entry)
	if err != nil {
		return err
	}
	listed, known := e.listedBy(&s.registry, f)
	if !listed.addAll(slot, known, l.Peers) {
		e.enter(&s.registry, f, slot, l.Report().Peers)
	}
	for i := range l.Samples {
		f.sample(l.Samples[i])
	}
	return nil
}

// filed notes that an originator filed a report, and returns its filing and its slot.
func (s *State) filed(o domain.Originator, number domain.Era, entry domain.Entry) (*era, *filing, int, error) {
	if s.isSealed(number) {
		return nil, nil, 0, fmt.Errorf("report for era %d, sealed until %d", number, s.calendar.lastSeal)
	}
	e := s.eraOf(number)
	f, slot, err := e.of(&s.registry, o)
	if err != nil {
		return nil, nil, 0, err
	}
	f.records = append(f.records, entry.Index)
	f.note(entry.Digest)
	return e, f, slot, nil
}

func (s *State) isSealed(e domain.Era) bool { return s.calendar.anySealed && e <= s.calendar.lastSeal }

// listedBy returns where the entries of a filing are marked, and where the slots of
// those that it may list are.
func (e *era) listedBy(r *registry, f *filing) (listed *matrix, known *slots) {
	if f.originator.Kind == domain.OriginHN {
		return &e.byHN, &r.snAt
	}
	return &e.bySN, &r.hnAt
}

// enter marks entries of a filing; those whose peer is not registered become its
// strays. Peers mostly come in the order of their slots, so that the bits of a word
// are gathered before they are set.
func (e *era) enter(r *registry, f *filing, own int, peers []domain.Peer) {
	listed, known := e.listedBy(r, f)
	kind := domain.OriginHN
	if f.originator.Kind == domain.OriginHN {
		kind = domain.OriginSN
	}
	if last := len(peers) - 1; last >= 0 {
		if slot := known.find(peers[last].ID); slot >= 0 {
			listed.set(own, slot) // first, so that the matrix is widened once
		}
	}
	at, word := 0, uint64(0)
	for i := range peers {
		p := &peers[i]
		slot := known.find(p.ID)
		if slot < 0 {
			if slot = r.slotOf(kind, p.ID); slot < 0 {
				f.more().strays = append(f.more().strays, *p)
				continue
			}
		}
		if slot/wordBits != at {
			listed.add(own, at, word)
			at, word = slot/wordBits, 0
		}
		word |= 1 << (slot % wordBits)
		if p.Receipt {
			e.prove(kind, own, slot)
		}
	}
	listed.add(own, at, word)
}

// prove marks that the receipt of an entry about a peer of the given kind verifies.
func (e *era) prove(kind string, own, peer int) {
	if kind == domain.OriginSN {
		e.proofHN.set(peer, own)
		return
	}
	e.proofSN.set(own, peer)
}

// note keeps the digest of a report. Most originators file one in an era, so a
// row takes a tenth of the memory of a set.
func (f *filing) note(digest domain.Hash) {
	if len(f.digests) == 0 {
		f.digests = append(f.digests, digest)
		return
	}
	i, _ := slices.BinarySearchFunc(f.digests, digest, domain.Hash.Compare)
	f.digests = slices.Insert(f.digests, i, digest)
}

// noted reports whether a report is among those filed.
func (f *filing) noted(digest domain.Hash) bool {
	_, ok := slices.BinarySearchFunc(f.digests, digest, domain.Hash.Compare)
	return ok
}

// more returns the filing's extras, made on first use.
func (f *filing) more() *extras {
	if f.extras == nil {
		f.extras = &extras{samples: make(map[sampleKey]domain.Value), void: make(map[string]bool)}
	}
	return f.extras
}

func (f *filing) sample(s domain.Sample) {
	x, key := f.more(), sampleKey{s.SN, s.Metric}
	if had, ok := x.samples[key]; ok && had != s.Value {
		x.void[s.Metric] = true
		return
	}
	x.samples[key] = s.Value
}

// sampled returns what a filing says of a node, false for nothing and for a
// metric that is void. f may be nil.
func (f *filing) sampled(key sampleKey) (v domain.Value, ok bool) {
	if f == nil || f.extras == nil || f.extras.void[key.metric] {
		return v, false
	}
	v, ok = f.extras.samples[key]
	return v, ok
}

// confirmReceipts folds the receipts that the log verified right before the
// era's seal: those entries are proved.
func (s *State) confirmReceipts(f *domain.Receipts) error {
	if s.isSealed(f.Era) {
		return fmt.Errorf("receipts for era %d, sealed until %d", f.Era, s.calendar.lastSeal)
	}
	e := s.eraOf(f.Era)
	e.receipts = append(e.receipts, s.record)
	for _, p := range f.Pairs {
		n, err := s.registry.scaler(p.SN)
		if err != nil {
			return err
		}
		h, err := s.registry.hyper(p.HN)
		if err != nil {
			return err
		}
		e.proofSN.set(n.slot, h.slot)
		e.proofHN.set(n.slot, h.slot)
	}
	return nil
}

// settleStrays enters the entries whose peer was registered after the report.
// The others stay: their peer may be registered before the seal.
func (e *era) settleStrays(r *registry) {
	for _, f := range e.byOrder {
		if x := f.extras; x != nil && len(x.strays) > 0 {
			strays := x.strays
			x.strays = strays[:0] // enter writes no further than it has read
			e.enter(r, f, r.slotOf(f.originator.Kind, f.originator.ID), strays)
		}
	}
}
