package checkpoint

import (
	"errors"
	"fmt"
	"math/bits"
	"os"
	"strings"
	"testing"

	"assay/domain"
)

// The example of C2SP tlog-policy, with every subset of its witnesses.
func TestPolicyOfTwoGroups(t *testing.T) {
	log := newKey(t, "some.log", LogKey)
	text := "# two groups\nlog " + log.Public().String() + " https://log.example\n\n"
	var keys []*Key
	for _, name := range []string{"X1", "X2", "X3", "Y1", "Y2", "Y3"} {
		k := newKey(t, name+".example", WitnessKey)
		keys = append(keys, k)
		text += "\twitness " + name + "  " + k.Public().String() + " \n"
	}
	text += "group X-witnesses 2 X1 X2 X3\ngroup Y-witnesses any Y1 Y2 Y3\ngroup X-and-Y all X-witnesses Y-witnesses\nquorum X-and-Y\n"
	p, err := ParsePolicy([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	bare := signed(t, log, 9, domain.Hash{1})
	for set := range uint(1 << len(keys)) {
		n := bare
		for i, k := range keys {
			if set>>i&1 == 1 {
				n = cosign(t, n, 1, k)
			}
		}
		want := bits.OnesCount(set&7) >= 2 && set>>3 != 0
		got, err := p.Check(n.Bytes())
		if want != (err == nil) || !want && !errors.Is(err, ErrQuorum) || got == nil {
			t.Errorf("set %06b: %v, want a quorum: %t", set, err, want)
		}
	}
	_, err = p.Check(cosign(t, bare, 1, keys[1]).Bytes())
	const lacks = "X-and-Y has 0 of 2, lacks 2 of (X-witnesses has 1 of 2, lacks 1 of (X1, X3), Y-witnesses has 0 of 1, lacks 1 of (Y1, Y2, Y3))"
	if err == nil || !strings.Contains(err.Error(), lacks) || !strings.Contains(err.Error(), "9 records") {
		t.Errorf("%v, want %q", err, lacks)
	}
}

func TestPolicyWithoutWitnesses(t *testing.T) {
	log := newKey(t, "some.log", LogKey)
	p, err := ParsePolicy([]byte("log " + log.Public().String() + "\nquorum none\n"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Check(signed(t, log, 1, domain.Hash{}).Bytes()); err != nil {
		t.Error(err)
	}
	if _, err := p.Check(signed(t, newKey(t, "some.log", LogKey), 1, domain.Hash{}).Bytes()); !errors.Is(err, ErrUnsigned) {
		t.Errorf("%v, want %v", err, ErrUnsigned)
	}
}

// One witness is a quorum by itself, and cosignatures of others don't count.
func TestPolicyOfOneWitness(t *testing.T) {
	log, w, other := newKey(t, "some.log", LogKey), newKey(t, "w", WitnessKey), newKey(t, "w", WitnessKey)
	p, err := ParsePolicy([]byte("witness one " + w.Public().String() + "\nquorum one\nlog " + log.Public().String()))
	if err != nil {
		t.Fatal(err)
	}
	bare := signed(t, log, 1, domain.Hash{})
	if _, err := p.Check(cosign(t, bare, 1, other).Bytes()); !errors.Is(err, ErrQuorum) {
		t.Errorf("%v, want %v", err, ErrQuorum)
	}
	if _, err := p.Check(cosign(t, bare, 1, other, w).Bytes()); err != nil {
		t.Error(err)
	}
}

func TestPolicyRefuses(t *testing.T) {
	w1, w2 := newKey(t, "w1", WitnessKey).Public(), newKey(t, "w2", WitnessKey).Public()
	log := newKey(t, "some.log", LogKey).Public()
	renamed, err := newPublicKey("w3", WitnessKey, w1.key[:])
	if err != nil {
		t.Fatal(err)
	}
	two := fmt.Sprintf("witness a %s\nwitness b %s\n", w1, w2)
	for _, row := range []struct{ text, want string }{
		{"", "no quorum line"},
		{two, "no quorum line"},
		{"quorum a\n", "line 1: quorum \"a\" is not defined above"},
		{"quorum a\n" + two, "line 1: quorum \"a\" is not defined above"},
		{two + "quorum a\nquorum b\n", "line 4: a second quorum, the first is in line 3"},
		{two + "quorum a b\n", "line 3: quorum with 2 values"},
		{two + "witness a " + renamed.String() + "\nquorum a\n", "line 3: witness \"a\" has the key of witness \"a\" above"},
		{fmt.Sprintf("witness a %s\nwitness a %s\nquorum a\n", w1, w2), "line 2: name \"a\" is defined in line 1 already"},
		{"witness none " + w1.String() + "\nquorum none\n", "line 1: the name \"none\" stands for no quorum"},
		{"witness a " + log.String() + "\nquorum a\n", "line 1: vkey of some.log is a log's, want a witness's"},
		{"log " + w1.String() + "\nquorum none\n", "line 1: vkey of w1 is a witness's, want a log's"},
		{"log " + log.String() + "\nlog " + log.String() + "\nquorum none\n", "line 2: log some.log has the key of log some.log above"},
		{"log " + log.String() + " url more\nquorum none\n", "line 1: log with 3 values"},
		{"witness a\nquorum none\n", "line 1: witness with 1 values"},
		{"witness a " + strings.Replace(w1.String(), "w1", "wl", 1) + "\nquorum none\n", "line 1: vkey"},
		{two + "group g 0 a b\nquorum g\n", "line 3: group \"g\" of 2 members wants \"0\" of them"},
		{two + "group g 3 a b\nquorum g\n", "from 1 to 2"},
		{two + "group g -1 a b\nquorum g\n", "from 1 to 2"},
		{two + "group g some a b\nquorum g\n", "from 1 to 2"},
		{two + "group g all\nquorum g\n", "line 3: group with 2 values"},
		{two + "group g all a a\nquorum g\n", "line 3: member \"a\" is named twice"},
		{two + "group g any a\ngroup h any a\nquorum h\n", "line 4: member \"a\" is in the group of line 3 already"},
		{two + "group g any c\nquorum a\n", "line 3: member \"c\" is not defined above"},
		{two + "group g any g\nquorum a\n", "line 3: member \"g\" is not defined above"},
		{two + "group g any none\nquorum a\n", "line 3: member \"none\""},
		{two + "group a any b\nquorum a\n", "line 3: name \"a\" is defined in line 1 already"},
		{two + "quorom a\n", "line 3: it begins with \"quorom\", want log, witness, group or quorum"},
		{strings.ReplaceAll(two, "\n", "\r\n") + "quorum a\n", "control character 0x0d"},
		{two + "quorum a # c\n", "line 3: quorum with 3 values"},
		{"x\n\ny\n", "line 3: it begins with \"y\""},
		{strings.Repeat("#", maxPolicy+1), "want at most 262144"},
	} {
		if _, err := ParsePolicy([]byte(row.text)); err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%q: %v, want %q", row.text, err, row.want)
		}
	}
}

// No file breaks the parser, and what it accepts can be asked.
func FuzzParsePolicy(f *testing.F) {
	for _, seed := range []string{"quorum none\n", "witness r " + remoraKey + "\ngroup g any r\nquorum g\n", "log " + sumdbKey + "\n"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if p, err := ParsePolicy(b); err == nil {
			if err := p.Satisfied(&Note{}); err != nil && !errors.Is(err, ErrQuorum) {
				t.Error(err)
			}
		}
	})
}

func TestStore(t *testing.T) {
	log, a, b := newKey(t, "some.log", LogKey), newKey(t, "a", WitnessKey), newKey(t, "b", WitnessKey)
	keys := publics(a, b)
	s := OpenStore(t.TempDir() + "/checkpoints")
	if sizes, err := s.Sizes(); err != nil || len(sizes) != 0 {
		t.Errorf("%v, %v", sizes, err)
	}
	if _, err := s.Read(5); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%v, want %v", err, os.ErrNotExist)
	}
	bare := signed(t, log, 5, domain.Hash{1})
	if err := s.Create(bare); err != nil {
		t.Fatal(err)
	}
	if err := s.Create(signed(t, log, 5, domain.Hash{2})); !errors.Is(err, os.ErrExist) {
		t.Errorf("%v, want %v", err, os.ErrExist)
	}
	for _, n := range []*Note{cosign(t, bare, 1, a), cosign(t, bare, 2, b), signed(t, log, 50, domain.Hash{3})} {
		if _, err := s.Add(n, keys); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Add(signed(t, log, 5, domain.Hash{2}), keys); !errors.Is(err, ErrOtherText) {
		t.Errorf("%v, want %v", err, ErrOtherText)
	}
	kept, err := s.Read(5)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := Open(kept, publics(log), keys); err != nil || len(n.Cosigned) != 2 {
		t.Errorf("%+v, %v", n, err)
	}
	if sizes, err := s.Sizes(); err != nil || fmt.Sprint(sizes) != "[5 50]" {
		t.Errorf("%v, %v", sizes, err)
	}
}
