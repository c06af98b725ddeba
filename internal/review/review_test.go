package review

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"assay/domain"
	"assay/projections"
	"assay/settler"
)

var testNetwork = domain.Network{ChainID: 8453, Settlement: domain.Address{19: 7}}

// genesis is that of the network.
func genesis() *domain.Genesis {
	return &domain.Genesis{
		ChainID: testNetwork.ChainID, Settlement: testNetwork.Settlement, Observer: domain.Address{2}, Governance: domain.Address{3},
		Signers: []domain.Address{{4}, {5}, {6}}, Threshold: 2,
	}
}

// folded folds a scenario as a log of the network, with closes and charges kept.
func folded(t *testing.T, name string) (*projections.State, map[domain.Epoch]*domain.EpochClose, []*domain.Charge) {
	t.Helper()
	text, err := os.ReadFile("../../domain/testdata/simulate/" + name + ".facts.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	closes := make(map[domain.Epoch]*domain.EpochClose)
	var charges []*domain.Charge
	state := projections.New(func(d domain.Decision) {
		switch d := d.(type) {
		case *domain.EpochClose:
			closes[d.Epoch] = d
		case *domain.Charge:
			charges = append(charges, d)
		}
	})
	index := uint64(0)
	apply := func(f domain.Fact) {
		digest := domain.Keccak256(domain.EncodeBody(f))
		if index > 0 {
			if r := state.Check(domain.Submission{Fact: f, Digest: digest, Trusted: true}); r != nil {
				return
			}
		}
		if err := state.Apply(domain.Entry{Index: index, Digest: digest, Leaf: digest, Fact: f}); err != nil {
			t.Fatal(err)
		}
		index++
	}
	apply(genesis())
	for line := range strings.Lines(string(text)) {
		f, err := domain.ParseFact([]byte(strings.TrimSpace(line)))
		if err != nil {
			t.Fatal(err)
		}
		apply(f)
	}
	return state, closes, charges
}

func treasury() Treasury { return Treasury{Safe: domain.Address{19: 9}, SafeNonce: 3} }

// proposals of every epoch of a scenario that can be settled.
func proposals(t *testing.T, name string) []*Proposal {
	t.Helper()
	state, closes, charges := folded(t, name)
	s := SubjectOf(state)
	s.Plant(closes)
	s.Charges = charges
	var all []*Proposal
	for _, e := range s.Settlements {
		p, err := Make(&s, testNetwork, treasury(), e.Close.Epoch)
		if errors.Is(err, ErrRefused) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	return all
}

// richest is the proposal of the scenario with the most slashes.
func richest(t *testing.T) *Proposal {
	t.Helper()
	return slices.MaxFunc(proposals(t, "harsh-22"), func(a, b *Proposal) int { return len(a.Slashes) - len(b.Slashes) })
}

func TestProposalOfAFold(t *testing.T) {
	all := proposals(t, "small")
	if len(all) < 2 {
		t.Fatalf("%d proposals: the scenario closes too few epochs to compare", len(all))
	}
	seen := make(map[payeeKey]domain.Amount)
	for _, p := range all {
		var fresh int
		for _, l := range p.Batch().Payouts() {
			key := payeeKey{l.Kind, l.ID, l.Account}
			if _, ok := seen[key]; !ok {
				fresh++
				if !slices.ContainsFunc(p.FirstTime, func(f Payment) bool { return f.Kind == l.Kind && f.ID == l.ID && f.Account == l.Account }) {
					t.Errorf("epoch %d: %v is paid for the first time and is not listed", p.Epoch, l)
				}
			}
			seen[key] = l.Cumulative
		}
		if fresh != len(p.FirstTime) || uint64(fresh) != p.Totals.FirstTime {
			t.Errorf("epoch %d: %d first-time payees, listed %d, counted %d", p.Epoch, fresh, len(p.FirstTime), p.Totals.FirstTime)
		}
		if sum := p.Totals.Payable.Plus(p.Totals.TopUps); sum != p.Totals.New || p.Totals.Before.Plus(sum) != p.Totals.PayoutTotal {
			t.Errorf("epoch %d: %s payable and %s top-ups on %s do not make %s", p.Epoch, p.Totals.Payable, p.Totals.TopUps, p.Totals.Before, p.Totals.PayoutTotal)
		}
		for i := 1; i < len(p.Largest); i++ {
			if p.Largest[i-1].New.Cmp(p.Largest[i].New) < 0 {
				t.Errorf("epoch %d: payment %d is larger than the one before it", p.Epoch, i)
			}
		}
		for _, s := range p.Slashes {
			var sum domain.Amount
			for _, c := range s.Charges {
				sum = sum.Plus(c.Amount)
			}
			if sum != s.Amount {
				t.Errorf("epoch %d: slash of sn %d is %s, its charges make %s", p.Epoch, s.SN, s.Amount, sum)
			}
		}
		if want := p.Batch().SafeTx(treasury().Safe, 3); p.Hashes.SafeTx != want.Hash() || p.Hashes.Domain != want.DomainHash() || p.Hashes.Message != want.MessageHash() {
			t.Errorf("epoch %d: hashes %v are not the settler's", p.Epoch, p.Hashes)
		}
		if len(p.NotChecked) == 0 || len(p.Problems) != 0 {
			t.Errorf("epoch %d: not checked %q, problems %q", p.Epoch, p.NotChecked, p.Problems)
		}
	}
	if first := all[0]; first.Policy.Against != "default" || len(first.Policy.Changes) == 0 {
		t.Errorf("policy of the first epoch: %+v", first.Policy)
	}
}

func TestOfRefusesWhatCannotBeProposed(t *testing.T) {
	state, _, _ := folded(t, "small")
	if _, err := Of(state, testNetwork, treasury(), 99); !errors.Is(err, ErrNotClosed) {
		t.Errorf("epoch 99: %v", err)
	}
	s := SubjectOf(state)
	c := *s.Settlements[0].Close
	c.Covered, c.Shortfall = false, domain.Wei(1)
	s.Settlements[0].Close = &c
	if _, err := Make(&s, testNetwork, treasury(), 0); !errors.Is(err, ErrRefused) {
		t.Errorf("a refused epoch: %v", err)
	}
	c.Covered, c.Payouts = true, nil
	if _, err := Make(&s, testNetwork, treasury(), 0); !errors.Is(err, ErrNoLeaves) {
		t.Errorf("an epoch without leaves: %v", err)
	}
	other := testNetwork
	other.ChainID = 1
	var differs *settler.MismatchError
	if _, err := Of(state, other, treasury(), 0); !errors.As(err, &differs) || differs.Field != "digest" {
		t.Errorf("an epoch of another network: %v", err)
	}
}

func TestTreasuryOutOfOrderIsAProblem(t *testing.T) {
	state, closes, _ := folded(t, "small")
	s := SubjectOf(state)
	s.Plant(closes)
	at := treasury()
	at.Looked, at.NextEpoch, at.LastDigest = true, 1, closes[0].Digest
	for _, row := range []struct {
		name   string
		change func(*Treasury)
		want   string
	}{
		{"right", func(*Treasury) {}, ""},
		{"another epoch is next", func(t *Treasury) { t.NextEpoch = 0 }, "field epoch"},
		{"another history is settled", func(t *Treasury) { t.LastDigest[5] ^= 1 }, "field previousDigest"},
		{"paused", func(t *Treasury) { t.Paused = true }, "paused"},
	} {
		changed := at
		row.change(&changed)
		p, err := Make(&s, testNetwork, changed, 1)
		if err != nil {
			t.Fatal(err)
		}
		got := strings.Join(p.Problems, "; ")
		if row.want == "" && got != "" || !strings.Contains(got, row.want) {
			t.Errorf("%s: problems %q", row.name, got)
		}
	}
}

// roundTrip is a proposal as another signer gets it.
func roundTrip(t *testing.T, p *Proposal) *Proposal {
	t.Helper()
	text, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	got := new(Proposal)
	if err := json.Unmarshal(text, got); err != nil {
		t.Fatal(err)
	}
	return got
}

// TestEveryFieldOfAProposalIsHeld changes each field of a proposal, found by reflection, by the least there is.
func TestEveryFieldOfAProposalIsHeld(t *testing.T) {
	own := richest(t)
	if len(own.Slashes) == 0 || len(own.Largest) == 0 {
		t.Fatalf("epoch %d has %d slashes and %d payments: nothing to tamper with", own.Epoch, len(own.Slashes), len(own.Largest))
	}
	if err := own.Check(roundTrip(t, own)); err != nil {
		t.Fatalf("the same proposal: %v", err)
	}
	skip, tried := mayDiffer(), 0
	var visit func(path string, at func(*Proposal) reflect.Value)
	visit = func(path string, at func(*Proposal) reflect.Value) {
		if skip[path] {
			return
		}
		v := at(roundTrip(t, own))
		_, text := v.Interface().(interface{ MarshalText() ([]byte, error) })
		if !text && v.Kind() == reflect.Struct {
			for i := range v.NumField() {
				if f := v.Type().Field(i); f.IsExported() {
					visit(join(path, f.Tag.Get("json")), func(p *Proposal) reflect.Value { return at(p).Field(i) })
				}
			}
			return
		}
		if !text && v.Kind() == reflect.Slice && v.Len() > 0 {
			visit(path, func(p *Proposal) reflect.Value { return at(p).Index(0) })
			return
		}
		tampered := roundTrip(t, own)
		if !change(at(tampered)) {
			return // an empty list
		}
		tried++
		var refused *Refusal
		if err := own.Check(tampered); !errors.As(err, &refused) {
			t.Errorf("%s changed: %v", path, err)
		}
	}
	visit("", func(p *Proposal) reflect.Value { return reflect.ValueOf(p).Elem() })
	if tried < 45 {
		t.Errorf("%d fields were changed, want 45 and more", tried)
	}
}

// change changes a value by one wei, one bit, one.
func change(v reflect.Value) bool {
	switch x := v.Addr().Interface().(type) {
	case *domain.Amount:
		*x = x.Plus(domain.Wei(1))
	case *domain.Hash:
		x[31] ^= 1
	case *domain.Address:
		x[19] ^= 1
	case *string:
		*x += "."
	case *bool:
		*x = !*x
	default:
		switch {
		case v.CanUint():
			v.SetUint(v.Uint() + 1)
		case v.Type().Elem().Kind() == reflect.Uint8:
			v.Bytes()[v.Len()-1] ^= 1
		default:
			return false
		}
	}
	return true
}

// tampering is a change to a Safe transaction, with the code and the field that must be named.
type tampering struct {
	name, code, field string
	change            func(*SafeTx)
}

// badFields are transactions whose call is the right one.
func badFields() []tampering {
	return []tampering{
		{"another chain", CodeDomain, "chainId", func(t *SafeTx) { t.ChainID = 1 }},
		{"another Safe", CodeDomain, "safe", func(t *SafeTx) { t.Safe[0] ^= 1 }},
		{"delegatecall", CodeDelegateCall, "operation", func(t *SafeTx) { t.Operation = 1 }},
		{"create", CodeOperation, "operation", func(t *SafeTx) { t.Operation = 2 }},
		{"one wei of value", CodeValue, "value", func(t *SafeTx) { t.Value = domain.Wei(1) }},
		{"another contract", CodeContract, "to", func(t *SafeTx) { t.To[19] ^= 1 }},
		{"safeTxGas", CodeRefund, "safeTxGas", func(t *SafeTx) { t.SafeTxGas = domain.Wei(1) }},
		{"baseGas", CodeRefund, "baseGas", func(t *SafeTx) { t.BaseGas = domain.Wei(1) }},
		{"gasPrice", CodeRefund, "gasPrice", func(t *SafeTx) { t.GasPrice = domain.Wei(1) }},
		{"gasToken", CodeRefund, "gasToken", func(t *SafeTx) { t.GasToken[0] = 1 }},
		{"refundReceiver", CodeRefund, "refundReceiver", func(t *SafeTx) { t.RefundReceiver[0] = 1 }},
		{"nonce", CodeSafeNonce, "nonce", func(t *SafeTx) { t.Nonce++ }},
	}
}

// badCalls are transactions that call something else.
func badCalls(t *testing.T, result Result) []tampering {
	packed := func(change func(*Result)) []byte {
		r := result
		change(&r)
		data, err := (&Call{Method: "settle", Result: r}).Encode()
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	return []tampering{
		{"no data", CodeSelector, "data", func(t *SafeTx) { t.Data = nil }},
		{"unknown selector", CodeSelector, "data", func(t *SafeTx) { t.Data[0] ^= 1 }},
		{"withdraw", CodeSelector, "data", func(t *SafeTx) {
			kind := domain.Keccak256([]byte("withdraw(address,uint256)"))
			t.Data = append(kind[:4:4], make([]byte, 64)...)
		}},
		{"cut data", CodeCalldata, "data", func(t *SafeTx) { t.Data = t.Data[:len(t.Data)-1] }},
		{"more data", CodeCalldata, "data", func(t *SafeTx) { t.Data = append(t.Data, make([]byte, 32)...) }},
		{"dirty bits", CodeCalldata, "data", func(t *SafeTx) { t.Data[4] = 1 }},
		{"epoch", CodeOrder, "epoch", func(t *SafeTx) { t.Data = packed(func(r *Result) { r.Epoch++ }) }},
		{"firstEra", CodeDigest, "firstEra", func(t *SafeTx) { t.Data = packed(func(r *Result) { r.FirstEra++ }) }},
		{"lastEra", CodeDigest, "lastEra", func(t *SafeTx) { t.Data = packed(func(r *Result) { r.LastEra++ }) }},
		{"policyHash", CodeDigest, "policyHash", func(t *SafeTx) { t.Data = packed(func(r *Result) { r.PolicyHash[31] ^= 1 }) }},
		{"logSize", CodeDigest, "logSize", func(t *SafeTx) { t.Data = packed(func(r *Result) { r.LogSize++ }) }},
		{"logRoot", CodeDigest, "logRoot", func(t *SafeTx) { t.Data = packed(func(r *Result) { r.LogRoot[0] ^= 0x80 }) }},
		{"payoutRoot", CodeDigest, "payoutRoot", func(t *SafeTx) { t.Data = packed(func(r *Result) { r.PayoutRoot[31] ^= 1 }) }},
		{"payoutTotal", CodeDigest, "payoutTotal", func(t *SafeTx) {
			t.Data = packed(func(r *Result) { r.PayoutTotal = r.PayoutTotal.Plus(domain.Wei(1)) })
		}},
		{"slashRoot", CodeDigest, "slashRoot", func(t *SafeTx) { t.Data = packed(func(r *Result) { r.SlashRoot[31] ^= 1 }) }},
		{"slashTotal", CodeDigest, "slashTotal", func(t *SafeTx) { t.Data = packed(func(r *Result) { r.SlashTotal = r.SlashTotal.Plus(domain.Wei(1)) }) }},
		{"previousDigest", CodeDigest, "previousDigest", func(t *SafeTx) { t.Data = packed(func(r *Result) { r.PreviousDigest[31] ^= 1 }) }},
		{"carries what was settled", CodeOrder, "carried", func(t *SafeTx) {
			t.Data, _ = (&Call{Method: "settleAfter", Refused: []Result{result}, Result: result}).Encode()
		}},
		{"carries nothing, by the other call", CodeCalldata, "data", func(t *SafeTx) {
			t.Data, _ = (&Call{Method: "settleAfter", Result: result}).Encode()
		}},
	}
}

// TestSafeTxIsHeldFieldByField is the list of what is done to signers: each with the code and the field that is named.
func TestSafeTxIsHeldFieldByField(t *testing.T) {
	all := proposals(t, "small")
	own := all[len(all)-1]
	good := own.SafeTx
	for _, row := range append(badFields(), badCalls(t, own.Result)...) {
		t.Run(row.name, func(t *testing.T) {
			tx := good
			tx.Data = bytes.Clone(good.Data)
			if err := tx.Check(own.Batch(), own.own); err != nil {
				t.Fatal(err)
			}
			row.change(&tx)
			err := tx.Check(own.Batch(), own.own)
			var refused *Refusal
			if !errors.As(err, &refused) || refused.Code != row.code || refused.Field != row.field {
				t.Errorf("got %v, want %s of field %s", err, row.code, row.field)
			}
			if tx.Hashes() == good.Hashes() {
				t.Error("the hashes are those of the right transaction")
			}
		})
	}
}

// TestCarriedEpochsAreHeld tampers with a refused epoch of a row.
func TestCarriedEpochsAreHeld(t *testing.T) {
	state, closes, _ := folded(t, "small")
	s := SubjectOf(state)
	s.Plant(closes)
	first := *s.Settlements[0].Close
	first.Covered = false
	first.Shortfall = domain.Wei(1)
	second := *s.Settlements[1].Close
	// What the refused one would have slashed is in the tree of the one that carries it, or was none.
	if len(first.Slashes) > 0 {
		t.Fatal("epoch 0 of the scenario has slashes: take another")
	}
	s.Settlements[0].Close, s.Settlements[1].Close = &first, &second
	own, err := Make(&s, testNetwork, treasury(), 1)
	if err != nil {
		t.Fatal(err)
	}
	if len(own.Carried) != 1 || own.Totals.New != own.Totals.PayoutTotal {
		t.Fatalf("carries %d epochs, %s of %s is new", len(own.Carried), own.Totals.New, own.Totals.PayoutTotal)
	}
	call, err := Decode(own.SafeTx.Data)
	if err != nil {
		t.Fatal(err)
	}
	call.Refused[0].PayoutTotal = call.Refused[0].PayoutTotal.Plus(domain.Wei(1))
	tx := own.SafeTx
	if tx.Data, err = call.Encode(); err != nil {
		t.Fatal(err)
	}
	var refused *Refusal
	if err := tx.Check(own.Batch(), treasury()); !errors.As(err, &refused) || refused.Field != "carried[0].payoutTotal" {
		t.Errorf("1 wei more in the carried epoch: %v", err)
	}
}

func TestTextSaysWhatASignerNeeds(t *testing.T) {
	p := richest(t)
	p.Problems = []string{"something is wrong"}
	var b bytes.Buffer
	if err := p.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		p.Hashes.SafeTx.String(), p.Hashes.Domain.String(), p.Hashes.Message.String(), p.Digest.String(),
		strings.Join(Groups(p.Hashes.SafeTx)[8:], " "), p.Largest[0].Payee(), p.Slashes[0].Amount.ICNT(), p.Policy.Hash.String(),
		"DO NOT SIGN", "something is wrong", "Not checked",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the text lacks %q:\n%s", want, b.String())
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte{1, 2, 3})
	r := Result{Epoch: 3, PayoutTotal: domain.ICNT(5)}
	for _, c := range []Call{{Method: "settle", Result: r}, {Method: "settleAfter", Refused: []Result{r}, Result: r}} {
		data, err := c.Encode()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		call, err := Decode(data)
		if err != nil {
			return
		}
		if again, err := call.Encode(); err != nil || !bytes.Equal(again, data) {
			t.Errorf("%x decodes to what encodes as %x (%v)", data, again, err)
		}
	})
}
