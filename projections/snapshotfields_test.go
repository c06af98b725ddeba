package projections

import (
	"fmt"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"assay/domain"
)

// bare is a State without what a snapshot leaves out: whom it tells, and the
// index of the entry being applied, which nothing reads between entries.
func bare(s *State) *State {
	b := *s
	b.emit, b.trace, b.record, b.brief, b.unread = nil, nil, 0, false, nil
	return &b
}

// sameState holds every field below two States against each other, unexported
// ones too. Empty and nil are the same to the fold.
func sameState(t harness, when string, want, got *State) {
	t.Helper()
	seen := pointers{}
	if d := seen.differ(reflect.ValueOf(bare(want)), reflect.ValueOf(bare(got))); d != "" {
		t.Fatalf("%s, the restored state differs: State%s", when, d)
	}
}

// pointers are pairs that were compared: many point to the same.
type pointers map[[2]uintptr]bool

// differ returns where two values of one type first differ, and how; "" if they
// are equal.
func (seen pointers) differ(a, b reflect.Value) string {
	switch a.Kind() {
	case reflect.Pointer, reflect.Interface:
		return seen.differPointer(a, b)
	case reflect.Slice, reflect.Array:
		if a.Len() != b.Len() {
			return fmt.Sprintf(" has %d and %d elements", a.Len(), b.Len())
		}
		for i := range a.Len() {
			if d := seen.differ(a.Index(i), b.Index(i)); d != "" {
				return fmt.Sprintf("[%d]%s", i, d)
			}
		}
	case reflect.Map:
		if a.Len() != b.Len() {
			return fmt.Sprintf(" has %d and %d keys", a.Len(), b.Len())
		}
		for m := a.MapRange(); m.Next(); {
			other := b.MapIndex(m.Key())
			if !other.IsValid() {
				return fmt.Sprintf("[%v] is missing", m.Key())
			}
			if d := seen.differ(m.Value(), other); d != "" {
				return fmt.Sprintf("[%v]%s", m.Key(), d)
			}
		}
	case reflect.Struct:
		for i := range a.NumField() {
			if d := seen.differ(a.Field(i), b.Field(i)); d != "" {
				return "." + a.Type().Field(i).Name + d
			}
		}
	case reflect.Func:
		if !a.IsNil() || !b.IsNil() {
			return " is a function"
		}
	default:
		if !a.Equal(b) {
			return fmt.Sprintf(" is %v and %v", a, b)
		}
	}
	return ""
}

func (seen pointers) differPointer(a, b reflect.Value) string {
	switch {
	case a.IsNil() && b.IsNil():
		return ""
	case a.IsNil() || b.IsNil() || a.Elem().Type() != b.Elem().Type():
		return fmt.Sprintf(" is %v and %v", a, b)
	case a.Kind() == reflect.Interface:
		return seen.differ(a.Elem(), b.Elem())
	}
	key := [2]uintptr{a.Pointer(), b.Pointer()}
	if seen[key] {
		return ""
	}
	seen[key] = true
	return seen.differ(a.Elem(), b.Elem())
}

// fields says of every field of every struct below a State whether it was ever
// other than zero.
type fields map[string]bool

// note goes through a value and all that it leads to. An amount is one value:
// whether it is zero is all there is to say. The last chain fact is a fact of
// any kind, whose fields are package domain's.
func (all fields) note(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			all.note(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			all.note(v.Index(i))
		}
	case reflect.Map:
		for m := v.MapRange(); m.Next(); {
			all.note(m.Key())
			all.note(m.Value())
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[domain.Amount]() {
			return
		}
		for i := range v.NumField() {
			name := v.Type().String() + "." + v.Type().Field(i).Name
			all[name] = all[name] || !v.Field(i).IsZero()
			all.note(v.Field(i))
		}
	}
}

// zeroBetweenEntries are fields that no entry leaves filled, and that are not
// written therefore.
func zeroBetweenEntries() []string {
	return []string{
		"projections.State.emit", "projections.State.trace", "projections.State.record", "projections.State.brief", "projections.State.unread", // taken out by bare
		"projections.era.reversed",                                                                                    // filled right before the era is final, and gone with it
		"projections.era.confirmed", "projections.era.qualified", "projections.era.verdicts", "projections.era.brief", // filled and gone within a seal
		"domain.Frontier.loose", // written as what they are hashed to; TestSubtrees
		// Filled in when the books are closed, which are then no longer the State's:
		"domain.Conservation.Record", "domain.Conservation.Epoch", "domain.RewardBooks.Rounding",
		"domain.RewardBooks.HeldAfter", "domain.PayoutBooks.Credited", "domain.PayoutBooks.Total",
		"domain.ChargeBooks.InTree",
	}
}

// standing returns a fact with a whole place, of which world fills in the rest.
func standing[F domain.ChainFact](f F) F {
	p := f.At()
	p.Tx, p.BlockHash, p.Contract = domain.Hash{1}, domain.Hash{2}, account(3, 3)
	return f
}

// fullWorld is a network with a genesis to which everything happens that the
// outside scenarios leave out.
func fullWorld(t harness) *world {
	w := emptyWorld(t)
	w.apply(office(), domain.Hash{})
	w.policy(0, func(p *domain.Policy) {
		p.ErasPerEpoch.Value, p.WindowEpochs.Value, p.GraceEras, p.SlashRateBps, p.WindowCapBps = 2, 4, 0, 4000, 9000
	})
	w.policy(3, func(p *domain.Policy) {
		p.ErasPerEpoch.Value, p.WindowEpochs.Value, p.GraceEras, p.SlashingMode = 2, 4, 0, domain.ModeShadow
	})
	w.do(segment(0, firstBlock, eraBlocks))
	w.network()
	w.do(&domain.UnlockedSupply{Amount: domain.ICNT(30)}, &domain.APYCurve{Knots: []domain.Amount{domain.Wei(4e17)}},
		standing(&domain.ClusterSet{Cluster: "spare"}),
		&domain.Delegated{Position: positionID(1), SN: 4, Delegator: delegator(1), Amount: domain.ICNT(500), LockFactor: domain.One(), UnlockTime: 1, Source: domain.SourceDelegator},
		&domain.TokenMinted{ChainID: domain.HomeChain, Amount: domain.MaxSupply()}, &domain.TokenMinted{ChainID: 10, Amount: domain.ICNT(1)},
		&domain.TokenBurned{ChainID: domain.HomeChain, Amount: domain.ICNT(1)}, &domain.AuthorityChanged{Role: "owner", To: account(5, 5)},
		standing(&domain.TokenBurned{Place: domain.Place{LogIndex: watchedIndex(t, 8, 3)}, ChainID: 10, Amount: domain.Wei(5)}))

	w.do(snReport(1, 0, true, 1, 2, 9)) // 9 is nobody yet
	w.play(0, dead{})
	w.live = true // what HyperNode 1 signed is kept, and recorded at the seal
	for _, r := range w.reports(1, dead{}) {
		if r.Originator != (domain.Originator{Kind: domain.OriginHN, ID: 1}) {
			w.do(r)
		}
	}
	w.start(2)
	w.seal(1)
	w.live = false
	w.play(2, sns(1, 2))
	w.play(3, sns(1))
	w.do(&domain.EpochVetoed{Epoch: 1}) // open, and era 2 is charged in it
	w.play(4, sns(1))
	w.do(&domain.SNOffboarded{SN: 2}) // with something held
	w.play(5, sns(1))
	w.do(&domain.Undelegated{Position: positionID(1)}) // of which N has grown since the epoch before
	digest := w.epoch(1).Digest
	w.do(&domain.Attestation{Epoch: 1, HN: 1, Digest: digest}, &domain.Attestation{Epoch: 1, HN: 2},
		&domain.Approval{Epoch: 1, Signer: office().Signers[0], Digest: digest}, &domain.Approval{Epoch: 1, Signer: office().Signers[0], Digest: domain.Hash{7}},
		&domain.SignerRejection{Epoch: 1, Signer: office().Signers[1], Digest: digest, Reason: "the cover"},
		&domain.Intent{Epoch: 1, Digest: digest, From: account(6, 1), Nonce: 4, CalldataHash: domain.Hash{1}, SafeTx: domain.Hash{2}}, &domain.EpochSettled{Epoch: 1, Digest: digest},
		&domain.PayoutClaimed{Account: hpAccount(1), Amount: domain.ICNT(1)}, &domain.Reversal{Era: 7, SN: 3, Reason: "maintenance"},
		&domain.CollateralWithdrawn{SN: 3, Amount: domain.ICNT(100)})
	w.run(6, 9, sns(3))
	return w
}

// disorder is a network whose HyperNodes are registered in another order than that of
// their ids.
func disorder(t harness) *world {
	w := emptyWorld(t)
	w.do(segment(0, firstBlock, eraBlocks))
	for _, id := range []domain.HNID{2, 3, 1} {
		w.do(&domain.HNRegistered{HN: id, Operator: account(6, uint64(id)), Key: account(7, uint64(id))})
	}
	return w
}

// Every field of a State and of all structs below it comes back, and each of
// them is there to come back in some of the histories: a field that is added to
// a struct and not to its walk fails here.
func TestSnapshotForgetsNoField(t *testing.T) {
	histories := [][]domain.Entry{fullWorld(t).log, disorder(t).log}
	for _, file := range scenarios(t) {
		log, _, _ := foldScenario(t, file)
		histories = append(histories, log)
	}
	seen := fields{}
	for _, log := range histories {
		s := New(nil)
		for i, e := range log {
			if err := s.Apply(e); err != nil {
				t.Fatal(err)
			}
			if i%89 == 0 || len(log) < 500 {
				restored, err := Restore(s.Snapshot(), nil)
				if err != nil {
					t.Fatal(err)
				}
				sameState(t, fmt.Sprintf("after entry %d of %d", i, len(log)), s, restored)
				seen.note(reflect.ValueOf(bare(s)))
			}
		}
	}
	zero := zeroBetweenEntries()
	for _, name := range zero {
		if filled, known := seen[name]; filled || !known {
			t.Errorf("%s is among those that are never filled: filled %v, a field of some state %v", name, filled, known)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(seen)) {
		if !seen[name] && !slices.Contains(zero, name) {
			t.Errorf("%s is filled in no history, so nothing says that it comes back: extend fullWorld", name)
		}
	}
}

// A log folds from listings of its reports to what it folds from the reports, and
// whether or not anybody hears of verdicts.
func TestListingsFoldAsReports(t *testing.T) {
	histories := [][]domain.Entry{fullWorld(t).log}
	for _, file := range scenarios(t) {
		log, _, _ := foldScenario(t, file)
		histories = append(histories, log)
	}
	listings := 0
	for _, log := range histories {
		byReport, byListing := New(func(domain.Decision) {}), NewBrief(nil)
		d := domain.EntryDecoder{Listings: true}
		for i, e := range log {
			if err := byReport.Apply(e); err != nil {
				t.Fatal(err)
			}
			if r, ok := e.Fact.(*domain.Report); ok && !slices.ContainsFunc(r.Peers, func(p domain.Peer) bool { return p.Receipt }) {
				head := domain.Record{Index: e.Index, Kind: domain.KindReport, Version: 1, Digest: e.Digest, Body: domain.EncodeBody(r)}
				listed, err := d.Decode(e.Index, domain.AppendLeafInput(nil, head.EncodeHead()))
				if err != nil {
					t.Fatal(err)
				}
				if _, ok := listed.Fact.(*domain.Listing); ok {
					listings++
				}
				e.Fact = listed.Fact
			}
			if err := byListing.Apply(e); err != nil {
				t.Fatal(err)
			}
			if i%89 == 0 || len(log) < 500 || i == len(log)-1 {
				sameState(t, fmt.Sprintf("after entry %d of %d", i, len(log)), byReport, byListing)
			}
		}
	}
	if listings < 100 {
		t.Errorf("%d reports became listings: too few to tell", listings)
	}
}

// scenarios lists the files of facts from outside.
func scenarios(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../domain/testdata/simulate/*.facts.jsonl")
	if err != nil || len(files) != 3 {
		t.Fatalf("scenarios: %v, %v", files, err)
	}
	return files
}
