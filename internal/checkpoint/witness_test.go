package checkpoint

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"assay/domain"
)

func newWitness(t *testing.T, log *Key) *Witness {
	t.Helper()
	return &Witness{Key: newKey(t, "w", WitnessKey), Log: log.Public(), File: filepath.Join(t.TempDir(), "state"), First: true}
}

// ask has a tree cosigned at a size, with the proof that it has.
func ask(t *testing.T, w *Witness, log *Key, r tree, size uint64) (*Note, error) {
	t.Helper()
	n := signed(t, log, size, r.root(t, size))
	return w.Cosign(n.Bytes(), func(old uint64) ([]domain.Hash, error) { return r.extend(t, size, old), nil }, size)
}

func TestWitness(t *testing.T) {
	log := newKey(t, "some.log", LogKey)
	w, honest := newWitness(t, log), grow(t, 20, 20, 0)
	for _, size := range []uint64{3, 3, 4, 11, 20} {
		n, err := ask(t, w, log, honest, size)
		if err != nil || len(n.Cosigned) != 1 || n.Cosigned[0] != (Cosignature{w.Key.Public(), size}) {
			t.Fatalf("size %d: %+v, %v", size, n, err)
		}
		kept, err := os.ReadFile(w.File)
		if err != nil || !bytes.Equal(kept, n.Bytes()) {
			t.Fatalf("size %d: %s is kept, %s was given out", size, kept, n.Bytes())
		}
	}
	before := state(t, w)
	for _, row := range []struct {
		what string
		do   func() error
		want error
	}{
		{"smaller", func() error { return second(ask(t, w, log, honest, 19)) }, ErrSmaller},
		{"other log's key", func() error { return second(ask(t, w, newKey(t, "some.log", LogKey), honest, 20)) }, ErrUnsigned},
		{"other log", func() error { return second(ask(t, w, newKey(t, "other.log", LogKey), honest, 20)) }, ErrUnsigned},
		{"fork of the same size", func() error { return second(ask(t, w, log, grow(t, 20, 7, 9), 20)) }, ErrSplitView},
		{"longer fork", func() error { return second(ask(t, w, log, grow(t, 30, 19, 9), 30)) }, ErrProof},
		{"longer, without a proof", func() error {
			n := signed(t, log, 30, grow(t, 30, 30, 0).root(t, 30))
			return second(w.Cosign(n.Bytes(), func(uint64) ([]domain.Hash, error) { return nil, nil }, 1))
		}, ErrProof},
		{"no proof to be had", func() error {
			n := signed(t, log, 30, grow(t, 30, 30, 0).root(t, 30))
			return second(w.Cosign(n.Bytes(), func(uint64) ([]domain.Hash, error) { return nil, os.ErrDeadlineExceeded }, 1))
		}, os.ErrDeadlineExceeded},
	} {
		if err := row.do(); !errors.Is(err, row.want) {
			t.Errorf("%s: %v, want %v", row.what, err, row.want)
		}
		if !bytes.Equal(state(t, w), before) {
			t.Fatalf("%s: what was cosigned last has changed", row.what)
		}
	}
	if _, err := ask(t, w, log, grow(t, 30, 30, 0), 30); err != nil {
		t.Errorf("the honest log after all that: %v", err)
	}
}

func state(t *testing.T, w *Witness) []byte {
	t.Helper()
	b, err := os.ReadFile(w.File)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Both checkpoints of a split view are kept, each signed by the log.
func TestWitnessKeepsEvidence(t *testing.T) {
	log := newKey(t, "some.log", LogKey)
	w := newWitness(t, log)
	if _, err := ask(t, w, log, grow(t, 5, 5, 0), 5); err != nil {
		t.Fatal(err)
	}
	for range 2 { // shown twice, kept once
		if _, err := ask(t, w, log, grow(t, 5, 2, 1), 5); !errors.Is(err, ErrSplitView) {
			t.Fatalf("%v, want %v", err, ErrSplitView)
		}
	}
	files, err := filepath.Glob(w.File + ".split-5-*")
	if err != nil || len(files) != 1 {
		t.Fatalf("%v, %v", files, err)
	}
	text, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	const between = "\n\nsome.log\n"
	at := strings.LastIndex(string(text), between)
	if at < 0 {
		t.Fatalf("%s", text)
	}
	one, err := Open(text[:at+1], publics(log), publics(w.Key))
	if err != nil {
		t.Fatal(err)
	}
	other, err := Open(text[at+2:], publics(log), nil)
	if err != nil {
		t.Fatal(err)
	}
	if one.Checkpoint.Size != other.Checkpoint.Size || one.Checkpoint.Root == other.Checkpoint.Root || len(one.Cosigned) != 1 {
		t.Errorf("%+v and %+v show no split view", one.Checkpoint, other.Checkpoint)
	}
}

// No signature is known to anybody before the checkpoint is on the disk.
func TestWitnessRemembersFirst(t *testing.T) {
	log := newKey(t, "some.log", LogKey)
	w, honest := newWitness(t, log), grow(t, 9, 9, 0)
	full := errors.New("disk full")
	w.save = func(string, []byte) error { return full }
	if n, err := ask(t, w, log, honest, 5); !errors.Is(err, full) || n != nil {
		t.Fatalf("%v, %v", n, err)
	}
	if _, err := os.Stat(w.File); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%v, want %v", err, os.ErrNotExist)
	}
	w.save = nil
	if _, err := ask(t, w, log, honest, 5); err != nil {
		t.Fatal(err)
	}
	w.save = func(string, []byte) error { return full }
	if n, err := ask(t, w, log, honest, 9); !errors.Is(err, full) || n != nil {
		t.Fatalf("%v, %v", n, err)
	}
}

func TestWitnessWithoutItsFile(t *testing.T) {
	log := newKey(t, "some.log", LogKey)
	w, honest := newWitness(t, log), grow(t, 9, 9, 0)
	w.First = false
	if _, err := ask(t, w, log, honest, 5); !errors.Is(err, ErrNoState) {
		t.Errorf("%v, want %v", err, ErrNoState)
	}
	w.First = true
	if _, err := ask(t, w, log, honest, 5); err != nil {
		t.Fatal(err)
	}
	for what, b := range map[string][]byte{
		"no cosignature":   signed(t, log, 1, honest.root(t, 1)).Bytes(),
		"empty":            {},
		"another witness":  cosign(t, signed(t, log, 1, honest.root(t, 1)), 1, newKey(t, "w", WitnessKey)).Bytes(),
		"another log":      cosign(t, signed(t, newKey(t, "other.log", LogKey), 1, honest.root(t, 1)), 1, w.Key).Bytes(),
		"a changed number": bytes.Replace(state(t, w), []byte("\n5\n"), []byte("\n4\n"), 1),
	} {
		if err := os.WriteFile(w.File, b, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := ask(t, w, log, honest, 5); !errors.Is(err, ErrState) {
			t.Errorf("%s: %v, want %v", what, err, ErrState)
		}
	}
	w.Key = log
	if _, err := ask(t, w, log, honest, 5); err == nil {
		t.Error("the log's key cosigns")
	}
}

// Two histories, shown to n witnesses of which f sign whatever they are given, in any
// order and at any sizes: with a quorum of q and f < 2q - n, no size beyond the fork
// has a quorum for both.
func TestF49TwoHistoriesHaveNoTwoQuorums(t *testing.T) {
	log := newKey(t, "some.log", LogKey)
	random := rand.New(rand.NewPCG(49, 1))
	histories := [2]tree{grow(t, 24, 24, 0), grow(t, 24, 6, 7)}
	once := 0
	for round := range 12 {
		n := 3 + random.IntN(3)
		q := n/2 + 1 + random.IntN(n-n/2)
		f := min(2*q-n-1, n)
		var witnesses []*Witness
		for range n {
			witnesses = append(witnesses, newWitness(t, log))
		}
		signatures := map[[2]uint64]map[int]bool{} // by history and size
		for range 40 {
			i, h, size := random.IntN(n), random.IntN(2), uint64(7+random.IntN(18))
			w := witnesses[i]
			if i < f { // forgets all it saw
				w = newWitness(t, log)
			}
			w.save = func(path string, b []byte) error { return os.WriteFile(path, b, 0o600) } // nothing crashes here
			if _, err := ask(t, w, log, histories[h], size); err != nil {
				continue
			}
			at := [2]uint64{uint64(h), size}
			if signatures[at] == nil {
				signatures[at] = map[int]bool{}
			}
			signatures[at][i] = true
		}
		var reached [2]int
		for at, by := range signatures {
			if len(by) >= q {
				reached[at[0]]++
			}
		}
		if reached[0] > 0 && reached[1] > 0 {
			t.Fatalf("round %d: n %d, q %d, f %d: both histories have a quorum", round, n, q, f)
		}
		if reached != [2]int{} {
			once++
		}
	}
	if once == 0 {
		t.Error("no history ever had a quorum: the test shows nothing")
	}
}
