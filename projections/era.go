package projections

import (
	"fmt"
	"math/bits"
	"slices"

	"assay/domain"
)

// era gathers what is attested of one era until it is sealed, and then keeps
// what was found until the next one is sealed.
type era struct {
	number domain.Era
	policy *domain.Policy // from the seal on

	// The nodes that may be in S_E and A_E. They are taken from the registry
	// when the era begins and can only lose members afterwards.
	has     bool // the era began
	scalers []*scaler
	hypers  []*hyper
	watches []watch // links staked when the era began, and not touched since

	ofSN, ofHN filings   // what each node attests
	byOrder    []*filing // in the order of their first report

	bySN, byHN       matrix   // who lists whom: row ScalerNode slot, column HyperNode slot
	proofSN, proofHN matrix   // the receipt of that entry verifies
	receipts         []uint64 // records of verified receipts

	// While the era is sealed.
	confirmed matrix
	qualified []*hyper
	verdicts  []domain.Verdict

	// From the seal on; found and evidence in the order of scalers.
	found        []finding // what the verdicts say
	evidence     []uint64  // confirmed pairs with A_E
	mostEvidence uint64
	inconclusive bool
	qualityOf    map[domain.HNID]uint64 // of A_E, in ppm; lookup only
	reversed     map[domain.SNID]ruling // lookup only
}

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

func newEra(number domain.Era) *era {
	return &era{number: number}
}

// begin takes the sets that may become S_E and A_E (rules §3.1).
func (e *era) begin(r *registry) {
	e.has = true
	e.scalers, e.hypers = candidates(r)
	for _, l := range r.linkRow {
		if l.staked {
			l.watch = len(e.watches)
			e.watches = append(e.watches, watch{l, l.owner, l.hn})
		}
	}
}

// unwatch strikes a link out of the era that began last. Its place is known,
// since thousands may move in one era.
func (e *era) unwatch(l *link) {
	if l.watch < len(e.watches) && e.watches[l.watch].link == l {
		e.watches[l.watch].link = nil
	}
}

func candidates(r *registry) (scalers []*scaler, hypers []*hyper) {
	scalers, hypers = make([]*scaler, 0, len(r.snIDs)), make([]*hyper, 0, len(r.hnIDs))
	for _, id := range r.snIDs {
		if n := r.sns[id]; n.validated() {
			scalers = append(scalers, n)
		}
	}
	for _, id := range r.hnIDs {
		if h := r.hns[id]; h.watching() {
			hypers = append(hypers, h)
		}
	}
	return scalers, hypers
}

func (e *era) leaves(n *scaler) {
	e.scalers = slices.DeleteFunc(e.scalers, func(m *scaler) bool { return m == n })
}

func (e *era) interrupted(h *hyper) {
	e.hypers = slices.DeleteFunc(e.hypers, func(m *hyper) bool { return m == h })
}

// members returns S_E and A_E as they stand: an era that has not begun would
// begin with the registry as it is.
func (e *era) members(r *registry) (scalers []*scaler, hypers []*hyper) {
	if e.has {
		return e.scalers, e.hypers
	}
	return candidates(r)
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

// row returns where an originator's filing is, nil for one that is not
// registered.
func (e *era) row(r *registry, o domain.Originator) (all *filings, slot int) {
	if o.Kind == domain.OriginHN {
		if h := r.hns[domain.HNID(o.ID)]; h != nil {
			return &e.ofHN, h.slot
		}
		return nil, 0
	}
	if n := r.sns[domain.SNID(o.ID)]; n != nil {
		return &e.ofSN, n.slot
	}
	return nil, 0
}

// of returns the originator's filing, made on first use.
func (e *era) of(r *registry, o domain.Originator) (*filing, error) {
	all, slot := e.row(r, o)
	if all == nil {
		return nil, fmt.Errorf("%s: %w", o, errUnknown)
	}
	f := all.at(slot)
	if f == nil {
		f = &filing{originator: o}
		all.put(slot, f)
		e.byOrder = append(e.byOrder, f)
	}
	return f, nil
}

// file folds an accepted report into its era.
func (s *State) file(r *domain.Report, entry domain.Entry) error {
	if s.isSealed(r.Era) {
		return fmt.Errorf("report for era %d, sealed until %d", r.Era, s.calendar.lastSeal)
	}
	e := s.eraOf(r.Era)
	f, err := e.of(&s.registry, r.Originator)
	if err != nil {
		return err
	}
	f.records = append(f.records, entry.Index)
	f.note(entry.Digest)
	for _, p := range r.Peers {
		if !e.enter(&s.registry, r.Originator, p) {
			f.more().strays = append(f.more().strays, p)
		}
	}
	for _, sample := range r.Samples {
		f.sample(sample)
	}
	return nil
}

func (s *State) isSealed(e domain.Era) bool { return s.calendar.anySealed && e <= s.calendar.lastSeal }

// enter marks one entry; false if its peer is not registered.
func (e *era) enter(r *registry, o domain.Originator, p domain.Peer) bool {
	n, h := r.sns[domain.SNID(o.ID)], r.hns[domain.HNID(p.ID)]
	listed, proved := &e.bySN, &e.proofSN
	if o.Kind == domain.OriginHN {
		n, h = r.sns[domain.SNID(p.ID)], r.hns[domain.HNID(o.ID)]
		listed, proved = &e.byHN, &e.proofHN
	}
	if n == nil || h == nil {
		return false
	}
	listed.set(n.slot, h.slot)
	if p.Receipt {
		proved.set(n.slot, h.slot)
	}
	return true
}

// note keeps the digest of a report. Most originators file one in an era, so a
// row takes a tenth of the memory of a set.
func (f *filing) note(digest domain.Hash) {
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
		if x := f.extras; x != nil {
			x.strays = slices.DeleteFunc(x.strays, func(p domain.Peer) bool { return e.enter(r, f.originator, p) })
		}
	}
}

// dropped counts the entries that count for nothing: those whose peer is not in
// A_E (report of a ScalerNode) or not in S_E (report of a HyperNode) at the
// seal (rules §2). An entry that several reports of one originator repeat
// counts once, one about a node that nobody registered every time.
func (e *era) dropped() uint64 {
	var n uint64
	for row := range e.bySN.rows() {
		n += e.bySN.count(row)
		for _, h := range e.hypers {
			if e.bySN.has(row, h.slot) {
				n--
			}
		}
	}
	for row := range e.byHN.rows() {
		n += e.byHN.count(row)
	}
	for _, m := range e.scalers {
		n -= e.byHN.count(m.slot)
	}
	for _, f := range e.byOrder {
		if f.extras != nil {
			n += uint64(len(f.extras.strays))
		}
	}
	return n
}

// Silent returns the pairs that only one side lists in the eras that f, if it
// is a head, is about to seal, and whose receipt must be checked for that. No
// result depends on whether or how often it is asked.
func (s *State) Silent(f domain.Fact) []domain.SilentPair {
	head, ok := f.(*domain.Head)
	if !ok || s.policies.first == nil {
		return nil
	}
	var silent []domain.SilentPair
	next, ok := s.calendar.nextToSeal(s.policies.genesisEra())
	for ; ok && s.sealedBy(next, head.Block); next++ {
		if e := s.open[next]; e != nil {
			silent = append(silent, e.silent(&s.registry)...)
		}
	}
	return silent
}

func (e *era) silent(r *registry) []domain.SilentPair {
	e.settleStrays(r)
	var out []domain.SilentPair
	scalers, hypers := e.members(r)
	for _, n := range scalers {
		for _, h := range hypers {
			bySN, byHN := e.bySN.has(n.slot, h.slot), e.byHN.has(n.slot, h.slot)
			if bySN == byHN {
				continue
			}
			p := domain.SilentPair{Era: e.number, Pair: domain.Pair{SN: n.SN, HN: h.HN}}
			if bySN {
				p.Holder, p.Key = domain.OriginSN, h.Key
				p.Records = e.ofSN.at(n.slot).records
			} else {
				p.Holder = domain.OriginHN
				p.Key, _ = n.keys.in(e.number)
				p.Records = e.ofHN.at(h.slot).records
			}
			out = append(out, p)
		}
	}
	return out
}

// pair reports whether a pair is confirmed (rules §2): both list each other,
// or one does and its receipt verifies.
func (e *era) pair(n *scaler, h *hyper) bool {
	bySN, byHN := e.bySN.has(n.slot, h.slot), e.byHN.has(n.slot, h.slot)
	return bySN && byHN ||
		bySN && e.proofSN.has(n.slot, h.slot) ||
		byHN && e.proofHN.has(n.slot, h.slot)
}

// reverse makes verdict i count as inconclusive.
func (e *era) reverse(i int, by ruling) {
	if e.reversed == nil {
		e.reversed = make(map[domain.SNID]ruling)
	}
	e.reversed[e.scalers[i].SN] = by
}

// standing returns what verdict i counts as once the era is final: its word,
// and its weight in ppm (rules §3.9, §5).
func (e *era) standing(i int) (verdict string, weightPpm uint64) {
	verdict = findings()[e.found[i]]
	_, reversed := e.reversed[e.scalers[i].SN]
	switch {
	case reversed:
		return domain.VerdictInconclusive, 1e6
	case e.inconclusive:
		return domain.VerdictInconclusive, domain.EvidencePpm(e.evidence[i], e.mostEvidence)
	case verdict == domain.VerdictUp:
		return verdict, 1e6
	case verdict == domain.VerdictDegraded:
		return verdict, e.policy.DegradedWeightPpm
	}
	return verdict, 0
}

// finding is a verdict's place among findings.
type finding uint8

func findings() [4]string {
	return [4]string{domain.VerdictUp, domain.VerdictDegraded, domain.VerdictDown, domain.VerdictInconclusive}
}

// settle keeps of an era that was sealed what makes it final: what was attested
// of it, and the pairs behind its verdicts, would be a multiple of that.
func (e *era) settle() {
	all := findings()
	e.found = make([]finding, len(e.verdicts))
	for i := range e.verdicts {
		e.found[i] = finding(slices.Index(all[:], e.verdicts[i].Verdict))
	}
	e.hypers, e.receipts, e.qualified, e.verdicts = nil, nil, nil, nil
	e.ofSN, e.ofHN, e.byOrder = nil, nil, nil
	e.bySN, e.byHN, e.proofSN, e.proofHN, e.confirmed = matrix{}, matrix{}, matrix{}, matrix{}, matrix{}
}

// matrix is a bit per ScalerNode (row) and HyperNode (column). It grows as
// slots are used; what was never set is false.
type matrix struct {
	width int      // words of a row
	words []uint64 // row by row
}

func (m *matrix) set(row, column int) {
	if column/64 >= m.width {
		m.widen(column/64 + 1)
	}
	if missing := (row+1)*m.width - len(m.words); missing > 0 {
		m.words = append(m.words, make([]uint64, missing)...)
	}
	m.words[row*m.width+column/64] |= 1 << (column % 64)
}

// widen gives all rows more words.
func (m *matrix) widen(width int) {
	wide := make([]uint64, m.rows()*width)
	for row := range m.rows() {
		copy(wide[row*width:], m.row(row))
	}
	m.width, m.words = width, wide
}

// rows returns how many rows there are, up to the last with a bit.
func (m *matrix) rows() int {
	if m.width == 0 {
		return 0
	}
	return len(m.words) / m.width
}

func (m *matrix) row(i int) []uint64 { return m.words[i*m.width : (i+1)*m.width] }

func (m *matrix) has(row, column int) bool {
	at := row*m.width + column/64
	return column/64 < m.width && at < len(m.words) && m.words[at]>>(column%64)&1 == 1
}

// count returns how many bits of a row are set.
func (m *matrix) count(row int) uint64 {
	if row >= m.rows() {
		return 0
	}
	var n int
	for _, w := range m.row(row) {
		n += bits.OnesCount64(w)
	}
	return uint64(n)
}
