package projections

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	"regexp"
	"runtime"
	"testing"

	"assay/domain"
)

// folded is the state after the first n entries of a log.
func folded(t harness, log []domain.Entry, n int) *State {
	t.Helper()
	s := New(nil)
	for _, e := range log[:n] {
		if err := s.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// sealedAgain gives changed bytes the checksum that they should have.
func sealedAgain(snapshot []byte) []byte {
	if len(snapshot) < sha256.Size {
		return snapshot
	}
	content := bytes.Clone(snapshot[:len(snapshot)-sha256.Size])
	sum := sha256.Sum256(content)
	return append(content, sum[:]...)
}

// The bytes of a snapshot are for ever those of its version, on every machine.
func TestSnapshotBytes(t *testing.T) {
	log := rooted(fullWorld(t).log)
	snapshot := folded(t, log, len(log)).Snapshot()
	sum := sha256.Sum256(snapshot)
	const want = "20dee09207a6470c4da9b87bc367ec07c456d76f6a7e9f536130daaae175397e"
	if got := hex.EncodeToString(sum[:]); got != want {
		t.Errorf("version %d: %d bytes hash to %s, want %s: if the form changed, or the fold comes to other results, raise SnapshotVersion and put the new hash here",
			SnapshotVersion, len(snapshot), got, want)
	}
	size, root, err := SnapshotLog(snapshot)
	if err != nil || size != uint64(len(log)) || root == (domain.Hash{}) {
		t.Errorf("snapshot of %d entries, root %s, %v: want %d entries", size, root, err, len(log))
	}
	head := binary.BigEndian.AppendUint16([]byte("ASSAYSNP"), SnapshotVersion)
	head = binary.BigEndian.AppendUint16(head, RulesVersion)
	if head = append(binary.BigEndian.AppendUint64(head, size), root[:]...); !bytes.HasPrefix(snapshot, head) {
		t.Errorf("snapshot begins with %x, want %x", snapshot[:len(head)], head)
	}
}

// Whoever asked a State what, and however often, its snapshot is that of its
// log: one that ingests, one that is asked for reasons, one that replays.
func TestSnapshotIsOfTheLogAlone(t *testing.T) {
	log := rooted(fullWorld(t).log)
	asked, traced, replayed := New(nil), New(nil), New(nil)
	traced.Trace(func(domain.Reason) {})
	for i, e := range log {
		asked.Silent(&domain.Head{Place: domain.Place{Block: 1 << 20}})
		sameAnswers(t, "asked", log[:i], asked, asked)
		for _, s := range []*State{asked, traced, replayed} {
			if err := s.Apply(e); err != nil {
				t.Fatal(err)
			}
		}
		when := fmt.Sprintf("after entry %d", i)
		sameBytes(t, when, replayed.Snapshot(), asked.Snapshot())
		sameBytes(t, when, replayed.Snapshot(), traced.Snapshot())
	}
}

// Damage anywhere is an error: every bit matters, and every byte.
func TestDamagedSnapshots(t *testing.T) {
	log := rooted(fullWorld(t).log)
	snapshot := folded(t, log, len(log)/3).Snapshot()
	for n := range snapshot {
		if s, err := Restore(snapshot[:n], nil); err == nil || s != nil {
			t.Fatalf("the first %d bytes of %d are a snapshot", n, len(snapshot))
		}
		changed := bytes.Clone(snapshot)
		changed[n] ^= 1 << (n % 8)
		if s, err := Restore(changed, nil); err == nil || s != nil {
			t.Fatalf("with byte %d changed it is a snapshot", n)
		}
		// With a checksum that fits, it is another state's or an error.
		if s, err := Restore(sealedAgain(changed), nil); err == nil {
			sameBytes(t, fmt.Sprintf("with byte %d changed", n), sealedAgain(changed), s.Snapshot())
		} else if s != nil {
			t.Fatalf("byte %d: a state and %v", n, err)
		}
	}
}

// What each kind of damage is called.
func TestSnapshotErrors(t *testing.T) {
	log := rooted(fullWorld(t).log)
	at := func(offset int, b ...byte) func([]byte) []byte {
		return func(snapshot []byte) []byte { copy(snapshot[offset:], b); return snapshot }
	}
	rows := []struct {
		name   string
		change func(snapshot []byte) []byte
		want   string
	}{
		{"empty", func([]byte) []byte { return nil }, "snapshot of 0 bytes: want at least 84"},
		{"another file", at(0, []byte("SQLite format 3")...), `not a snapshot: it begins with "SQLite f", want "ASSAYSNP"`},
		{"from a later program", at(8, 0xff, 0xff), fmt.Sprintf("snapshot of version 65535: want version %d", SnapshotVersion)},
		{"by other rules", at(10, 0, 2), "snapshot by version 2 of the rules: want version 1"},
		{"a bit flipped", func(b []byte) []byte { b[100] ^= 1; return b }, "snapshot is damaged: its bytes hash to "},
		{"another log", func(b []byte) []byte { b[19]--; return sealedAgain(b) }, "its tree has"},
		{"another root", func(b []byte) []byte { b[20]--; return sealedAgain(b) }, "its tree has"},
		{"bytes after the end", func(b []byte) []byte { return sealedAgain(append(b, 0)) }, `section reversals, offset \d+: 1 bytes after the end`},
		{"cut, with a checksum", func(b []byte) []byte { return sealedAgain(b[:len(b)-8]) }, `section eras, offset \d+: 6 elements with 1 bytes left`},
	}
	for _, r := range rows {
		s, err := Restore(r.change(folded(t, log, 100).Snapshot()), nil)
		if err == nil || s != nil || !regexp.MustCompile(r.want).MatchString(err.Error()) {
			t.Errorf("%s: %v\nwant %s", r.name, err, r.want)
		}
	}
}

// A state that cannot be is not restored, whoever made its checksum.
func TestImpossibleSnapshots(t *testing.T) {
	rows := []struct {
		name    string
		corrupt func(s *State)
		want    string
	}{
		{"eras of no blocks", func(s *State) { s.calendar.segments[0].Blocks = 0 }, `section calendar, offset \d+: era segment at block 100: eras of 0 blocks`},
		{"a fact without its rules", func(s *State) { s.calendar.last.At().Block = 1 << 63 }, "ERR_VALUE"},
		{"a policy without a calendar", func(s *State) { s.policies.changes[0].Policy.GenesisEra.Set = false }, "the first policy is not complete"},
		{"a policy that is none", func(s *State) { s.policies.changes[1].Policy.MinObservers = 0 }, "min_observers 0: want 1 to"},
		{"a sealed era and no policy", func(s *State) { s.policies = policies{} }, "is sealed without a policy"},
		{"a node twice", func(s *State) { s.registry.snSlot[1] = s.registry.snSlot[0] }, "ScalerNode 1 is there twice"},
		{"an observer twice", func(s *State) { s.registry.hnSlot[1] = s.registry.hnSlot[0] }, "HyperNode 1 is there twice"},
		{"a link twice", func(s *State) { s.registry.linkRow[1] = s.registry.linkRow[0] }, "link 1 is there twice"},
		{"a link on nobody", func(s *State) { s.registry.linkRow[0].hn = 99 }, "link 1 is on HyperNode 99, which is unknown"},
		{"a position on nobody", func(s *State) { s.collateral.positions[positionID(1)].SN = 99 }, "is on ScalerNode 99, which is unknown"},
		{"more than there can be", func(s *State) {
			for n := range byte(2) {
				p := *s.collateral.positions[positionID(1)]
				p.Position, p.undelegated, p.onChain = positionID(2+n), false, domain.AmountFromBytes([32]byte{0: 255})
				s.collateral.positions[p.Position] = &p
			}
		}, "delegated in all: "},
		{"a payee twice", func(s *State) { s.credits.rows[1] = s.credits.rows[0] }, "is there twice"},
		{"credits without end", func(s *State) {
			for i := range s.credits.rows[:2] {
				s.credits.rows[i].Cumulative = domain.AmountFromBytes([32]byte{0: 255})
			}
		}, "credits in all: "},
		{"an era of nobody", func(s *State) { s.sealed.scalers[0] = &scaler{SN: 99} }, "99 is unknown"},
		{"two filings of one", func(s *State) {
			e := s.eraOf(s.calendar.current)
			twice := domain.Originator{Kind: domain.OriginSN, ID: 1}
			e.byOrder = append(e.byOrder, &filing{originator: twice}, &filing{originator: twice})
		}, "files twice"},
		{"pairs of nobody", func(s *State) { s.eraOf(s.calendar.current).bySN.set(99, 0) }, "pairs of 100 rows of 1 words"},
		{"a filing of nobody", func(s *State) {
			e := s.eraOf(s.calendar.current)
			e.byOrder = append(e.byOrder, &filing{originator: domain.Originator{Kind: domain.OriginSN, ID: 99}})
		}, "is unknown"},
		{"a verdict too few", func(s *State) { s.sealed.found, s.sealed.evidence = s.sealed.found[1:], s.sealed.evidence[1:] }, "4 verdicts of 5 ScalerNodes"},
		{"a verdict without evidence", func(s *State) { s.sealed.evidence = nil }, "0 counts of evidence for 5 verdicts"},
	}
	for _, r := range rows {
		log := rooted(fullWorld(t).log) // a new one: states share its facts
		s := folded(t, log, len(log)-1)
		r.corrupt(s)
		got, err := Restore(s.Snapshot(), nil)
		if err == nil || got != nil || !regexp.MustCompile(r.want).MatchString(err.Error()) {
			t.Errorf("%s: %v\nwant %s", r.name, err, r.want)
		}
	}
}

// A forged length or number is an error, and costs no memory.
func TestForgedLengths(t *testing.T) {
	reads := map[string]func(w *codec){
		"list":   func(w *codec) { var v []domain.Conservation; walkList(w, &v, func(*domain.Conservation) {}) },
		"map":    func(w *codec) { var v map[uint64]bool; walkSet(w, &v, nil, w.uint) },
		"text":   func(w *codec) { var v string; w.text(&v) },
		"amount": func(w *codec) { var v domain.Amount; w.amount(&v) },
		"fact":   func(w *codec) { walkFact(w, new(domain.Genesis)) },
		"byte":   func(w *codec) { var v uint8; number(w, &v) },
		"bool":   func(w *codec) { var v bool; w.boolean(&v) },
		"word":   func(w *codec) { var v string; w.word(&v, "a", "b") },
	}
	for name, read := range reads {
		for _, n := range []uint64{300, 1 << 31, 1 << 32, math.MaxInt64, math.MaxUint64} {
			w := &codec{reading: true, in: binary.AppendUvarint(nil, n), section: "x"}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			read(w)
			runtime.ReadMemStats(&after)
			if w.err == nil {
				t.Errorf("%s of %d is read from nothing", name, n)
			}
			if cost := after.TotalAlloc - before.TotalAlloc; cost > 1<<16 {
				t.Errorf("%s of %d: %d bytes are allocated", name, n, cost)
			}
		}
	}
}

// FuzzRestore: no bytes panic, and what is taken for a snapshot is written
// again as the same bytes.
func FuzzRestore(f *testing.F) {
	log := rooted(fullWorld(f).log)
	for _, n := range []int{0, 1, 20, 100, len(log) - 30, len(log)} {
		f.Add(folded(f, log, n).Snapshot())
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, snapshot := range [][]byte{b, sealedAgain(b)} {
			s, err := Restore(snapshot, nil)
			if err != nil {
				if s != nil || err.Error() == "" {
					t.Fatalf("state %v, error %q", s, err)
				}
				continue
			}
			sameBytes(t, "restored", snapshot, s.Snapshot())
			again, err := Restore(snapshot, nil)
			if err != nil {
				t.Fatal(err)
			}
			sameState(t, "restored twice", s, again)
		}
	})
}
