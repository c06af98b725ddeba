package settler

import (
	"bytes"
	"errors"
	"maps"
	"reflect"
	"strings"
	"testing"

	"assay/contracts/settlement"
	"assay/domain"
	"assay/domain/merkle"
)

var testNetwork = domain.Network{ChainID: 8453, Settlement: domain.Address{19: 7}}

// sampleRow is a refused epoch and the covered one after it, with slashes of both.
func sampleRow(t *testing.T) (refused, last *domain.EpochClose) {
	t.Helper()
	first := domain.Slash{Epoch: 0, SN: 4, Amount: domain.ICNT(3), Reason: domain.ReasonContinuous}
	refused = closeEpoch(t, testNetwork, nil, payoutsAt(0), []domain.Slash{first})
	refused.Covered = false
	second := domain.Slash{Epoch: 1, SN: 4, Position: domain.Hash{1}, Amount: domain.ICNT(2), Reason: domain.ReasonWindow}
	last = closeEpoch(t, testNetwork, refused, payoutsAt(1), []domain.Slash{first, second})
	return refused, last
}

func TestBatchRebuildsTreesAndCalldata(t *testing.T) {
	refused, last := sampleRow(t)
	b, err := NewBatch(testNetwork, []*domain.EpochClose{refused}, last)
	if err != nil {
		t.Fatal(err)
	}
	if b.Digest() != last.Digest || b.Epoch() != 1 || len(b.Refused()) != 1 {
		t.Fatalf("digest %s, epoch %d, %d refused", b.Digest(), b.Epoch(), len(b.Refused()))
	}
	for _, p := range b.Payouts() {
		proof, err := b.PayoutProof(p)
		if err != nil || !merkle.Verify(last.PayoutRoot, p.Leaf(), proof) {
			t.Errorf("payout of %s is not proved: %v", p.Account, err)
		}
		p.Cumulative = p.Cumulative.Plus(domain.Wei(1))
		if _, err := b.PayoutProof(p); !errors.Is(err, merkle.ErrNotFound) {
			t.Errorf("a payout with 1 wei more has a proof: %v", err)
		}
	}
	for _, s := range b.Slashes() {
		proof, err := b.SlashProof(s)
		if err != nil || !merkle.Verify(last.SlashRoot, s.Leaf(), proof) {
			t.Errorf("slash of sn %d is not proved: %v", s.SN, err)
		}
	}
	contract := settlement.NewEpochSettlement()
	want := contract.PackSettleAfter([]settlement.EpochSettlementEpochResult{contractResult(&refused.Result)}, contractResult(&last.Result))
	if !bytes.Equal(b.Calldata(), want) {
		t.Errorf("call data %x, want %x", b.Calldata(), want)
	}
	alone := closeEpoch(t, testNetwork, nil, payoutsAt(0), nil)
	if b, err = NewBatch(testNetwork, nil, alone); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(b.Calldata(), contract.PackSettle(contractResult(&alone.Result))) {
		t.Error("a batch that carries nothing does not call settle")
	}
}

// TestBatchRefusesEveryTamperedField changes each field of the result and of the close, found by reflection so that a
// new one cannot be forgotten, alone and with the digest made to fit.
func TestBatchRefusesEveryTamperedField(t *testing.T) {
	fields := reflect.TypeFor[domain.EpochResult]().NumField()
	for i := range fields {
		name := reflect.TypeFor[domain.EpochResult]().Field(i).Name
		for _, fitted := range []bool{false, true} {
			refused, last := sampleRow(t)
			mutate(t, reflect.ValueOf(&last.Result).Elem().Field(i))
			if fitted {
				last.Digest = last.Result.Digest(testNetwork)
			}
			_, err := NewBatch(testNetwork, []*domain.EpochClose{refused}, last)
			// Nothing in a close contradicts another policy or log once the digest fits: there the signer's own copy
			// decides (TestApproverRefusesWhatItDidNotCompute).
			free := fitted && (name == "PolicyHash" || name == "LogSize" || name == "LogRoot")
			var tampered *MismatchError
			if got := errors.As(err, &tampered); got == free {
				t.Errorf("%s changed, digest fitted %t: %v", name, fitted, err)
			}
		}
	}
	for _, name := range []string{"Epoch", "FirstEra", "LastEra", "PayoutRoot", "Total", "SlashRoot", "SlashTotal", "Digest"} {
		refused, last := sampleRow(t)
		mutate(t, reflect.ValueOf(last).Elem().FieldByName(name))
		var tampered *MismatchError
		if _, err := NewBatch(testNetwork, []*domain.EpochClose{refused}, last); !errors.As(err, &tampered) {
			t.Errorf("close with another %s: %v", name, err)
		}
	}
}

// mutate changes a field by the least there is.
func mutate(t *testing.T, v reflect.Value) {
	t.Helper()
	switch x := v.Addr().Interface().(type) {
	case *domain.Amount:
		*x = x.Plus(domain.Wei(1))
	case *domain.Hash:
		x[31] ^= 1
	default:
		if !v.CanUint() {
			t.Fatalf("cannot change a %s", v.Type())
		}
		v.SetUint(v.Uint() + 1)
	}
}

// TestBatchRefusesConsistentForgeries changes the result, the close's copy of it and the digest together: only what is
// recomputed from the leaves and from the epoch before speaks against them.
func TestBatchRefusesConsistentForgeries(t *testing.T) {
	for field, copied := range map[string]string{
		"Epoch": "Epoch", "FirstEra": "FirstEra", "PayoutRoot": "PayoutRoot", "PayoutTotal": "Total",
		"SlashRoot": "SlashRoot", "SlashTotal": "SlashTotal", "PreviousDigest": "",
	} {
		refused, last := sampleRow(t)
		mutate(t, reflect.ValueOf(&last.Result).Elem().FieldByName(field))
		if copied != "" {
			mutate(t, reflect.ValueOf(last).Elem().FieldByName(copied))
		}
		last.Digest = last.Result.Digest(testNetwork)
		var tampered *MismatchError
		_, err := NewBatch(testNetwork, []*domain.EpochClose{refused}, last)
		if !errors.As(err, &tampered) || !strings.EqualFold(tampered.Field, field) {
			t.Errorf("another %s everywhere: %v", field, err)
		}
	}
}

// row is a refused epoch and the covered one after it.
type row struct{ refused, last *domain.EpochClose }

// rebuild closes the covered epoch again, so that roots, totals and digest fit its leaves.
func (r *row) rebuild(t *testing.T, payouts []domain.Payout, slashes []domain.Slash) {
	t.Helper()
	r.last = closeEpoch(t, testNetwork, r.refused, payouts, slashes)
}

// changedLeaves no longer give the result's roots and totals.
func changedLeaves() map[string]func(r *row) {
	return map[string]func(r *row){
		"payout 1 wei more":        func(r *row) { r.last.Payouts[0].Cumulative = r.last.Payouts[0].Cumulative.Plus(domain.Wei(1)) },
		"payout to another":        func(r *row) { r.last.Payouts[0].Account[0] ^= 1 },
		"payout left out":          func(r *row) { r.last.Payouts = r.last.Payouts[1:] },
		"payout twice":             func(r *row) { r.last.Payouts = append(r.last.Payouts, r.last.Payouts[1]) },
		"payouts in another order": func(r *row) { p := r.last.Payouts; p[0], p[1] = p[1], p[0] },
		"slash 1 wei more":         func(r *row) { r.last.Slashes[1].Amount = r.last.Slashes[1].Amount.Plus(domain.Wei(1)) },
		"slash of another node":    func(r *row) { r.last.Slashes[1].SN++ },
		"slash left out":           func(r *row) { r.last.Slashes = r.last.Slashes[:1] },
		"slash added": func(r *row) {
			r.last.Slashes = append(r.last.Slashes, domain.Slash{Epoch: 1, SN: 5, Amount: domain.Wei(1), Reason: 1})
		},
	}
}

// badLeaves have roots, totals and a digest that fit, and cannot be paid or executed.
func badLeaves(t *testing.T) map[string]func(r *row) {
	account := addr("payee 9")
	return map[string]func(r *row){
		"zero payout": func(r *row) { r.rebuild(t, []domain.Payout{{Kind: 1, Account: account}}, nil) },
		"payout of kind 4": func(r *row) {
			r.rebuild(t, []domain.Payout{{Kind: 4, Account: account, Cumulative: domain.ICNT(50)}}, nil)
		},
		"payout with an id": func(r *row) {
			r.rebuild(t, []domain.Payout{{Kind: 1, ID: 3, Account: account, Cumulative: domain.ICNT(50)}}, nil)
		},
		"payout to nobody": func(r *row) { r.rebuild(t, []domain.Payout{{Kind: 1, Cumulative: domain.ICNT(50)}}, nil) },
		"node top-up to an account": func(r *row) {
			r.rebuild(t, []domain.Payout{{Kind: 2, ID: 3, Account: account, Cumulative: domain.ICNT(50)}}, nil)
		},
		"network top-up to nobody": func(r *row) { r.rebuild(t, []domain.Payout{{Kind: 3, ID: 3, Cumulative: domain.ICNT(50)}}, nil) },
		"two cumulatives of a payee": func(r *row) {
			r.rebuild(t, []domain.Payout{{Kind: 1, Account: account, Cumulative: domain.ICNT(50)}, {Kind: 1, Account: account, Cumulative: domain.ICNT(51)}}, nil)
		},
		"slash of a later epoch": func(r *row) {
			r.rebuild(t, payoutsAt(1), []domain.Slash{{Epoch: 2, SN: 1, Amount: domain.Wei(1), Reason: 1}})
		},
		"slash without amount": func(r *row) { r.rebuild(t, payoutsAt(1), []domain.Slash{{Epoch: 1, SN: 1, Reason: 1}}) },
		"slash for reason 3": func(r *row) {
			r.rebuild(t, payoutsAt(1), []domain.Slash{{Epoch: 1, SN: 1, Amount: domain.Wei(1), Reason: 3}})
		},
		"slash charged twice": func(r *row) {
			r.rebuild(t, payoutsAt(1), []domain.Slash{{Epoch: 1, SN: 1, Amount: domain.Wei(1), Reason: 1}, {Epoch: 1, SN: 1, Amount: domain.Wei(2), Reason: 1}})
		},
		"totals fall":          func(r *row) { r.rebuild(t, payoutsAt(0)[:1], nil) },
		"last one not covered": func(r *row) { r.last.Covered = false },
		"first one covered":    func(r *row) { r.refused.Covered = true },
		"another network": func(r *row) {
			r.last.Digest = r.last.Result.Digest(domain.Network{ChainID: 1, Settlement: testNetwork.Settlement})
		},
		"eras run backwards": func(r *row) {
			r.last.LastEra = r.last.FirstEra - 1
			r.last.Result.LastEra = r.last.LastEra
			r.last.Digest = r.last.Result.Digest(testNetwork)
		},
	}
}

func TestBatchRefusesBadLeavesAndRows(t *testing.T) {
	cases := changedLeaves()
	maps.Copy(cases, badLeaves(t))

	for name, change := range cases {
		t.Run(name, func(t *testing.T) {
			var r row
			r.refused, r.last = sampleRow(t)
			if _, err := NewBatch(testNetwork, []*domain.EpochClose{r.refused}, r.last); err != nil {
				t.Fatal(err)
			}
			change(&r)
			if b, err := NewBatch(testNetwork, []*domain.EpochClose{r.refused}, r.last); err == nil {
				t.Errorf("accepted, digest %s", b.Digest())
			}
		})
	}
	// A slash of an epoch before the row was executable then or never.
	_, last := sampleRow(t)
	if _, err := NewBatch(testNetwork, nil, last); err == nil {
		t.Error("a slash of an epoch that is not carried was accepted")
	}
}

func TestBatchDoesNotChangeWithItsClose(t *testing.T) {
	c := closeEpoch(t, testNetwork, nil, payoutsAt(0), nil)
	b, err := NewBatch(testNetwork, nil, c)
	if err != nil {
		t.Fatal(err)
	}
	before := b.Payouts()[0]
	c.Payouts[0].Cumulative = domain.ICNT(999)
	b.Payouts()[0].Account = domain.Address{}
	if b.Payouts()[0] != before {
		t.Error("the batch changed with what it was made of")
	}
	if _, err := b.PayoutProof(before); err != nil {
		t.Error(err)
	}
}

func TestEmptyEpochIsABatch(t *testing.T) {
	c := closeEpoch(t, testNetwork, nil, nil, nil)
	b, err := NewBatch(testNetwork, nil, c)
	if err != nil {
		t.Fatal(err)
	}
	if r := b.Result(); r.PayoutRoot != (domain.Hash{}) || r.SlashRoot != (domain.Hash{}) {
		t.Errorf("roots %s and %s, want zero", r.PayoutRoot, r.SlashRoot)
	}
}

func TestCompareNamesTheFirstField(t *testing.T) {
	_, last := sampleRow(t)
	names := []string{"epoch", "firstEra", "lastEra", "policyHash", "logSize", "logRoot", "payoutRoot", "payoutTotal", "slashRoot", "slashTotal", "previousDigest"}
	if n := reflect.TypeFor[domain.EpochResult]().NumField(); n != len(names) {
		t.Fatalf("an epoch result has %d fields, want %d", n, len(names))
	}
	for i, name := range names {
		got := last.Result
		mutate(t, reflect.ValueOf(&got).Elem().Field(i))
		var tampered *MismatchError
		if err := Compare(&got, &last.Result); !errors.As(err, &tampered) || tampered.Field != name {
			t.Errorf("changed %s: %v", name, err)
		}
	}
	if err := Compare(&last.Result, &last.Result); err != nil {
		t.Error(err)
	}
}
