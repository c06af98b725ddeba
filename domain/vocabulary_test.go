package domain

import (
	"encoding/json"
	"strings"
	"testing"
)

// The words of rules §2, in the order of the checks, with numbers that stay.
func TestRejects(t *testing.T) {
	want := []string{"malformed", "wrong network", "unknown originator", "bad signature", "era not yet open", "late", "duplicate", "over quota"}
	if Accepted.String() != "accepted" || Reject(99).String() != "reject(99)" {
		t.Errorf("%s, %s", Accepted, Reject(99))
	}
	for i, r := range Rejects() {
		text, err := json.Marshal(r)
		if err != nil || r != Reject(i+1) || r.String() != want[i] || string(text) != `"`+want[i]+`"` {
			t.Errorf("reason %d is %d, %s, %s, %v; want %s", i+1, r, r, text, err, want[i])
		}
	}
	if len(Rejects()) != len(want) {
		t.Errorf("%d reasons, want %d", len(Rejects()), len(want))
	}
	if r := Refuse(Late, "era %d", 3); r.Error() != "late: era 3" {
		t.Errorf("%v", r)
	}
}

// A genesis names every office, its signers once each in order, and a majority.
func TestGenesisRules(t *testing.T) {
	a, b := Address{1}, Address{2}
	good := Genesis{ChainID: 1, Settlement: a, Observer: a, Governance: b, Signers: []Address{a, b}, Threshold: 2}
	rows := []struct {
		name   string
		change func(*Genesis)
		want   string
	}{
		{"as it is", func(*Genesis) {}, ""},
		{"no chain", func(g *Genesis) { g.ChainID = 0 }, "chain id, settlement, observer and governance must all be set"},
		{"no contract", func(g *Genesis) { g.Settlement = Address{} }, "chain id, settlement, observer and governance must all be set"},
		{"no observer", func(g *Genesis) { g.Observer = Address{} }, "chain id, settlement, observer and governance must all be set"},
		{"no governance", func(g *Genesis) { g.Governance = Address{} }, "chain id, settlement, observer and governance must all be set"},
		{"a signer of zero", func(g *Genesis) { g.Signers = []Address{{}, b} }, "signers[0] 0x0000000000000000000000000000000000000000: want distinct non-zero addresses in ascending order"},
		{"a signer twice", func(g *Genesis) { g.Signers = []Address{b, b} }, "signers[1] " + b.String() + ": want distinct non-zero addresses in ascending order"},
		{"out of order", func(g *Genesis) { g.Signers = []Address{b, a} }, "signers[1] " + a.String() + ": want distinct non-zero addresses in ascending order"},
		{"no threshold", func(g *Genesis) { g.Threshold = 0 }, "threshold 0 of 2 signers: want more than half and at most all"},
		{"half", func(g *Genesis) { g.Threshold = 1 }, "threshold 1 of 2 signers: want more than half and at most all"},
		{"more than all", func(g *Genesis) { g.Threshold = 3 }, "threshold 3 of 2 signers: want more than half and at most all"},
		{"nobody", func(g *Genesis) { g.Signers = nil }, "threshold 2 of 0 signers: want more than half and at most all"},
		{"a threshold that doubles to nothing", func(g *Genesis) { g.Threshold = 1 << 63 }, "threshold 9223372036854775808 of 2 signers: want more than half and at most all"},
	}
	for _, r := range rows {
		g := good
		r.change(&g)
		if err := Valid(&g); err == nil && r.want != "" || err != nil && err.Error() != r.want {
			t.Errorf("%s: %v, want %s", r.name, err, r.want)
		}
	}
	if n := good.Network(); n.String() != "chain 1, settlement "+a.String() {
		t.Errorf("network %s", n)
	}
}

// Receipts are in ascending order, each pair once: two replicas write the same.
func TestReceiptsRules(t *testing.T) {
	rows := []struct {
		pairs []Pair
		want  string
	}{
		{nil, ""}, {[]Pair{{1, 2}, {1, 3}, {2, 1}}, ""},
		{[]Pair{{1, 2}, {1, 2}}, "pairs[1] (1, 2) is not above (1, 2)"},
		{[]Pair{{1, 3}, {1, 2}}, "pairs[1] (1, 2) is not above (1, 3)"},
		{[]Pair{{1, 1}, {2, 1}, {1, 9}}, "pairs[2] (1, 9) is not above (2, 1)"},
	}
	for _, r := range rows {
		if err := Valid(&Receipts{Pairs: r.pairs}); err == nil && r.want != "" || err != nil && err.Error() != r.want {
			t.Errorf("%v: %v, want %s", r.pairs, err, r.want)
		}
	}
}

// Reports are bounded in their entries, not only in their bytes.
func TestReportBounds(t *testing.T) {
	for _, r := range []struct{ peers, samples int }{{maxPeers, 0}, {0, maxSamples}, {maxPeers + 1, 0}, {0, maxSamples + 1}} {
		f := &Report{Originator: Originator{OriginSN, 1}}
		for range r.peers {
			f.Peers = append(f.Peers, Peer{ID: 1, RTTMicros: 1})
		}
		for range r.samples {
			f.Samples = append(f.Samples, Sample{Metric: "m"})
		}
		err := Valid(f)
		if fits := r.peers <= maxPeers && r.samples <= maxSamples; fits != (err == nil) || err != nil && !strings.HasPrefix(err.Error(), "ERR_TOO_LARGE ") {
			t.Errorf("%d peers, %d samples: %v", r.peers, r.samples, err)
		}
	}
	if s := (&Report{Originator: Originator{OriginHN, 7}}).Originator.String(); s != "hn 7" {
		t.Errorf("originator %q", s)
	}
	for v, want := range map[Value]string{Number(7): "7", Text("a\x1b"): `"a\x1b"`} {
		if v.String() != want {
			t.Errorf("value %s, want %s", v, want)
		}
	}
}

// Amounts and addresses in JSON of ours are what they are everywhere.
func TestTextForms(t *testing.T) {
	type both struct {
		Amount  Amount
		Address Address
		State   SlashState
	}
	out, err := json.Marshal(both{ICNT(5), Address{0: 0xab}, Slashing})
	const want = `{"Amount":"5000000000000000000","Address":"0xab00000000000000000000000000000000000000","State":"slashing"}`
	if err != nil || string(out) != want {
		t.Errorf("%s, %v, want %s", out, err, want)
	}
	var back struct {
		Amount  Amount
		Address Address
	}
	if err := json.Unmarshal([]byte(`{"Amount":"7","Address":"0xAB00000000000000000000000000000000000000"}`), &back); err != nil || back.Amount != Wei(7) || back.Address != (Address{0: 0xab}) {
		t.Errorf("%+v, %v", back, err)
	}
	for _, bad := range []string{"", "0x", "ab00000000000000000000000000000000000000", "0xzz00000000000000000000000000000000000000", "0xab000000000000000000000000000000000000000"} {
		if err := back.Address.UnmarshalText([]byte(bad)); err == nil || back.Address != (Address{0: 0xab}) {
			t.Errorf("%q: %v, address %s", bad, err, back.Address)
		}
	}
}
