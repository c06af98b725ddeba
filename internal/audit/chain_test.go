package audit

import (
	"errors"
	"strings"
	"testing"

	"assay/domain"
)

// What endpoints say is held against the report: agreement is said, another
// digest is a difference, and what says nothing about the bundle leaves it
// unchecked. A report that was not good stays what it was.
func TestHoldAgainst(t *testing.T) {
	digest, before, other := domain.Hash{1}, domain.Hash{2}, domain.Hash{3}
	good := func() *Report {
		return &Report{Verdict: Confirmed, ChainID: 8453, Epoch: 4, Digest: digest, PreviousDigest: before}
	}
	answer := func(change func(a *Answer)) Answer {
		a := Answer{Endpoint: "one", ChainID: "8453", Contract: true, Block: 90, NextEpoch: 5, Settled: Settled{Digest: digest, Block: 80}, Before: Settled{Digest: before, Block: 70}}
		change(&a)
		return a
	}
	agrees := answer(func(*Answer) {})
	for _, row := range []struct {
		name    string
		answers []Answer
		verdict Verdict
		want    string // in checks, difference or problem
	}{
		{"agreement", []Answer{agrees, agrees}, Confirmed, "was settled in block 80"},
		{"vetoed", []Answer{answer(func(a *Answer) { a.Settled.Vetoed = true })}, Confirmed, "and vetoed"},
		{"not yet", []Answer{answer(func(a *Answer) { a.Settled, a.NextEpoch = Settled{}, 4 })}, Confirmed, "epoch 4 is not settled yet, as of block 90"},
		{"carried", []Answer{answer(func(a *Answer) { a.Settled = Settled{} })}, Confirmed, "refused for cover and carried"},
		{"nothing yet", []Answer{answer(func(a *Answer) { a.Settled, a.Before, a.NextEpoch = Settled{}, Settled{}, 3 })}, Confirmed, "not settled yet"},
		{"another", []Answer{answer(func(a *Answer) { a.Settled.Digest = other })}, Differs, "chain: digest of epoch 4: got 0x03"},
		{"another before", []Answer{answer(func(a *Answer) { a.Settled, a.Before.Digest = Settled{}, other })}, Differs, "chain: digest of epoch 3: got 0x03"},
		{"another chain", []Answer{agrees, answer(func(a *Answer) { a.ChainID = "1" })}, Unchecked, "is on chain 1, the bundle is of chain 8453"},
		{"no contract", []Answer{agrees, answer(func(a *Answer) { a.Contract = false })}, Unchecked, "knows no settlement contract"},
		{"contradiction", []Answer{agrees, answer(func(a *Answer) { a.Endpoint, a.Settled.Digest = "two", other })}, Unchecked, "one says epoch 4 was settled in block 80 with digest 0x01"},
		{"one is behind", []Answer{answer(func(a *Answer) { a.Settled, a.NextEpoch = Settled{}, 4 }), agrees}, Unchecked, "contradict"},
	} {
		r := good()
		r.HoldAgainst(row.answers)
		r.Conclude()
		said := r.Problem
		for _, c := range r.Checks {
			said += c.Detail
		}
		if r.Difference != nil {
			said += r.Difference.Error()
		}
		if r.Verdict != row.verdict || !strings.Contains(said, row.want) || len(r.ToDo) == 0 {
			t.Errorf("%s: %s: %q, want %s: %q", row.name, r.Verdict, said, row.verdict, row.want)
		}
		bad := &Report{Verdict: Differs, Difference: &Difference{What: "result"}, ChainID: 8453, Epoch: 4}
		bad.HoldAgainst(row.answers)
		bad.Unanswered("three", errors.New("refused"))
		if bad.Verdict != Differs || bad.Difference.What != "result" || bad.Problem != "" {
			t.Errorf("%s: a difference became %s: %v %s", row.name, bad.Verdict, bad.Difference, bad.Problem)
		}
	}
	r := good()
	r.Unanswered("three", errors.New("refused"))
	if r.Verdict != Unchecked || !strings.Contains(r.Problem, "three does not say what the chain has: refused") {
		t.Errorf("%s: %s", r.Verdict, r.Problem)
	}
}

// What the chain says stands below a difference that was found before.
func TestTextOfADifference(t *testing.T) {
	r := &Report{
		Verdict: Differs, Bundle: domain.Hash{9}, ChainID: 8453, Epoch: 4, Difference: &Difference{What: "result", Field: "payoutTotal", Want: "1", Got: "2"},
		Chain: []Answer{{Endpoint: "one", ChainID: "8453", Contract: true, NextEpoch: 5, Settled: Settled{Digest: domain.Hash{7}, Block: 80}}},
	}
	r.Conclude()
	var text strings.Builder
	if err := r.WriteText(&text); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"DIFFERS: epoch 4 of chain 8453", "result: payoutTotal: got 2, want 1", "the chain:\n  - one: epoch 4 was settled in block 80 with digest 0x07", "do not approve"} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("want %q in %s", want, text.String())
		}
	}
}
