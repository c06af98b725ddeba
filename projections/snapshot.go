package projections

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"

	"assay/domain"
)

// A snapshot is everything that a State remembers, so that a fold can go on
// from there instead of from the first entry. It is a cache: whoever deletes it
// loses time and no truth. Its form:
//
//	magic "ASSAYSNP" | version u16 | rules u16 | log size u64 | log root 32 | sections | sha256 32
//
// Numbers are big-endian. Rules is RulesVersion. Log size and root are those of
// the entries folded (0 and the empty tree's in a simulation), so that a snapshot
// can be matched with its log. The checksum is over all bytes before.
//
// The sections follow each other in the order of State.walk, which names them
// and, with the walks that it calls, declares their fields: there is no other
// list. Each field is written as its codec method says: numbers as uvarints,
// amounts as big-endian bytes without leading zeros after their number, facts
// as their bodies after their length, lists after the number of their elements,
// maps in the order of their keys, nodes and links that are referred to as
// their ids. What follows from other fields is not written: slots, sorted ids,
// sums, the policy of an era.
//
// The same entries make the same bytes on every machine, whoever asked the State
// what in between. Restore takes exactly the bytes that Snapshot makes; other
// bytes are an error. The checksum finds damage, not intent: a snapshot is to be
// trusted as far as whoever could write it.

// RulesVersion is the version of the rules (docs/rules.md) that the fold follows.
const RulesVersion = 1

const (
	snapshotMagic = "ASSAYSNP"
	// SnapshotVersion is raised whenever the form changes, and whenever the fold
	// comes to other results: a State of the old fold would go on with them.
	SnapshotVersion = 4
	snapshotHead    = len(snapshotMagic) + 2 + 2 + 8 + sha256.Size
)

// Snapshot returns what the State remembers, for Restore. Nothing follows from
// whether or how often it is taken. It must not be taken after Apply returned an
// error.
func (s *State) Snapshot() []byte {
	s.settleOpen()
	root := s.tree.Root()
	w := &codec{out: []byte(snapshotMagic)}
	w.out = binary.BigEndian.AppendUint16(w.out, SnapshotVersion)
	w.out = binary.BigEndian.AppendUint16(w.out, RulesVersion)
	w.out = binary.BigEndian.AppendUint64(w.out, s.tree.Size())
	w.out = append(w.out, root[:]...)
	s.walk(w)
	sum := sha256.Sum256(w.out)
	return append(w.out, sum[:]...)
}

// settleOpen does what every seal begins with and Silent may have done before,
// so that the bytes do not hang on who asked.
func (s *State) settleOpen() {
	for _, number := range slices.Sorted(maps.Keys(s.open)) {
		s.open[number].settleStrays(&s.registry)
	}
}

// SnapshotLog returns the size and the root of the log that a snapshot was
// taken of. The error says how the bytes are damaged or foreign.
func SnapshotLog(snapshot []byte) (size uint64, root domain.Hash, err error) {
	if len(snapshot) < snapshotHead+sha256.Size {
		return 0, root, fmt.Errorf("snapshot of %d bytes: want at least %d", len(snapshot), snapshotHead+sha256.Size)
	}
	magic, rest := snapshot[:len(snapshotMagic)], snapshot[len(snapshotMagic):]
	if string(magic) != snapshotMagic {
		return 0, root, fmt.Errorf("not a snapshot: it begins with %q, want %q", magic, snapshotMagic)
	}
	if got := binary.BigEndian.Uint16(rest); got != SnapshotVersion {
		return 0, root, fmt.Errorf("snapshot of version %d: want version %d", got, SnapshotVersion)
	}
	if got := binary.BigEndian.Uint16(rest[2:]); got != RulesVersion {
		return 0, root, fmt.Errorf("snapshot by version %d of the rules: want version %d", got, RulesVersion)
	}
	content := snapshot[:len(snapshot)-sha256.Size]
	if got, want := sha256.Sum256(content), snapshot[len(content):]; !bytes.Equal(got[:], want) {
		return 0, root, fmt.Errorf("snapshot is damaged: its bytes hash to %x, want %x", got, want)
	}
	copy(root[:], rest[12:])
	return binary.BigEndian.Uint64(rest[4:]), root, nil
}

// Restore returns the State that a snapshot was taken of: with the same entries
// it goes on to the same decisions and reasons, which go to emit as New says.
// Reasons have to be asked for again, see Trace. The error says how the bytes
// are damaged or foreign; the log is then to be folded from its first entry.
func Restore(snapshot []byte, emit func(domain.Decision)) (*State, error) {
	size, root, err := SnapshotLog(snapshot)
	if err != nil {
		return nil, err
	}
	content := snapshot[:len(snapshot)-sha256.Size]
	s := New(emit)
	w := &codec{reading: true, in: content[snapshotHead:], size: len(content)}
	s.walk(w)
	w.check(len(w.in) == 0, "%d bytes after the end", len(w.in))
	if w.err != nil {
		return nil, fmt.Errorf("restore snapshot of %d entries: %w", size, w.err)
	}
	if s.LogSize() != size || s.LogRoot() != root {
		return nil, fmt.Errorf("restore snapshot of %d entries with root %s: its tree has %d with root %s", size, root, s.LogSize(), s.LogRoot())
	}
	if !bytes.Equal(s.Snapshot(), snapshot) {
		return nil, fmt.Errorf("restore snapshot of %d entries: its state is written otherwise", size)
	}
	return s, nil
}

// walk is every section in order; later ones refer to earlier ones.
func (s *State) walk(w *codec) {
	w.section = "genesis"
	walkOptional(w, &s.genesis, func(g *domain.Genesis) { walkFact(w, g) })
	w.section = "tree"
	walkFrontier(w, &s.tree)
	w.uint(&s.told)
	w.section = "calendar"
	s.calendar.walk(w)
	w.section = "policies"
	s.policies.walk(w)
	w.section = "registry"
	s.registry.walk(w)
	w.section = "collateral"
	s.collateral.walk(w, &s.registry)
	w.section = "rewards"
	s.rewards.walk(w)
	s.credits.walk(w, &s.registry)
	w.section = "settlement"
	s.settlement.walk(w)
	w.section = "books"
	s.books.walk(w)
	w.section = "token"
	s.token.walk(w)
	w.section = "eras"
	s.walkEras(w)
	w.section = "reversals"
	s.walkReversals(w)
}

func walkFrontier(w *codec, tree *domain.Frontier) {
	size, edges := tree.Size(), tree.Edges()
	w.uint(&size)
	walkList(w, &edges, w.hash)
	if w.reading && w.err == nil {
		var err error
		*tree, err = domain.NewFrontier(size, edges)
		w.check(err == nil, "%v", err)
	}
}

// walk of the calendar: segments are put together one by one, as they came.
func (c *calendar) walk(w *codec) {
	segments := []domain.Segment(c.segments)
	walkList(w, &segments, func(seg *domain.Segment) {
		number(w, &seg.Era)
		w.uints(&seg.StartBlock, &seg.Blocks)
		if w.reading && w.err == nil {
			err := c.extend(*seg)
			w.check(err == nil, "%v", err)
		}
	})
	w.chainFact(&c.last)
	w.chainFact(&c.settled)
	w.boolean(&c.anyBegun)
	number(w, &c.current)
	w.boolean(&c.anySealed)
	number(w, &c.lastSeal)
	walkList(w, &c.starts, func(st *eraStart) {
		number(w, &st.era)
		w.uints(&st.block, &st.time)
		w.boolean(&st.known)
	})
	walkList(w, &c.heads, func(h *headTime) { w.uints(&h.block, &h.time) })
}

func (p *policies) walk(w *codec) {
	walkList(w, &p.changes, func(change *domain.PolicyChange) { walkFact(w, change) })
	walkList(w, &p.digests, w.hash)
	if w.reading && len(p.changes) > 0 {
		first := p.changes[0].Policy
		w.check(first.GenesisEra.Set && first.ErasPerEpoch.Set && first.WindowEpochs.Set, "the first policy is not complete")
		p.first = &first
	}
}

func compareReversals(a, b reversalKey) int {
	return cmp.Or(cmp.Compare(a.era, b.era), cmp.Compare(a.sn, b.sn))
}

func (s *State) walkReversals(w *codec) {
	walkMap(w, &s.reversals, compareReversals, func(k *reversalKey, by *ruling) {
		number(w, &k.era)
		number(w, &k.sn)
		w.uint(&by.record)
		w.text(&by.reason)
	})
	w.uint(&s.dropped)
}
