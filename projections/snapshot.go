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
//	magic "ASSAYSNP" | version u16 | log size u64 | log root 32 | sections | sha256 32
//
// The three numbers of the head are big-endian; log size and root are those of
// the entries folded (0 and the empty tree's in a simulation), so that a
// snapshot can be matched with its log. The checksum is over all bytes before.
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

const (
	snapshotMagic = "ASSAYSNP"
	// snapshotVersion is raised whenever the form changes, and whenever the fold
	// comes to other results: a State of the old fold would go on with them.
	snapshotVersion = 1
	snapshotHead    = len(snapshotMagic) + 2 + 8 + sha256.Size
)

// Snapshot returns what the State remembers, for Restore. Nothing follows from
// whether or how often it is taken. It must not be taken after Apply returned an
// error.
func (s *State) Snapshot() []byte {
	s.settleOpen()
	root := s.tree.Root()
	c := &codec{out: []byte(snapshotMagic)}
	c.out = binary.BigEndian.AppendUint16(c.out, snapshotVersion)
	c.out = binary.BigEndian.AppendUint64(c.out, s.tree.Size())
	c.out = append(c.out, root[:]...)
	s.walk(c)
	sum := sha256.Sum256(c.out)
	return append(c.out, sum[:]...)
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
	if got := binary.BigEndian.Uint16(rest); got != snapshotVersion {
		return 0, root, fmt.Errorf("snapshot of version %d: want version %d", got, snapshotVersion)
	}
	content := snapshot[:len(snapshot)-sha256.Size]
	if got, want := sha256.Sum256(content), snapshot[len(content):]; !bytes.Equal(got[:], want) {
		return 0, root, fmt.Errorf("snapshot is damaged: its bytes hash to %x, want %x", got, want)
	}
	copy(root[:], rest[10:])
	return binary.BigEndian.Uint64(rest[2:]), root, nil
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
	c := &codec{reading: true, in: content[snapshotHead:], size: len(content)}
	s.walk(c)
	c.check(len(c.in) == 0, "%d bytes after the end", len(c.in))
	if c.err != nil {
		return nil, fmt.Errorf("restore snapshot of %d entries: %w", size, c.err)
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
func (s *State) walk(c *codec) {
	c.section = "genesis"
	walkOptional(c, &s.genesis, func(g *domain.Genesis) { walkFact(c, g) })
	c.section = "tree"
	walkFrontier(c, &s.tree)
	c.section = "calendar"
	s.calendar.walk(c)
	c.section = "policies"
	s.policies.walk(c)
	c.section = "registry"
	s.registry.walk(c)
	c.section = "collateral"
	s.collateral.walk(c, &s.registry)
	c.section = "rewards"
	s.rewards.walk(c)
	s.credits.walk(c)
	c.section = "settlement"
	s.settlement.walk(c, s.genesis != nil)
	c.section = "books"
	s.books.walk(c)
	c.section = "token"
	s.token.walk(c)
	c.section = "eras"
	s.walkEras(c)
	c.section = "reversals"
	s.walkReversals(c)
}

func walkFrontier(c *codec, tree *domain.Frontier) {
	size, edges := tree.Size(), tree.Edges()
	c.uint(&size)
	walkList(c, &edges, c.hash)
	if c.reading && c.err == nil {
		var err error
		*tree, err = domain.NewFrontier(size, edges)
		c.check(err == nil, "%v", err)
	}
}

// walk of the calendar: segments are put together one by one, as they came.
func (k *calendar) walk(c *codec) {
	segments := []domain.Segment(k.segments)
	walkList(c, &segments, func(seg *domain.Segment) {
		number(c, &seg.Era)
		c.uints(&seg.StartBlock, &seg.Blocks)
		if c.reading && c.err == nil {
			err := k.extend(*seg)
			c.check(err == nil, "%v", err)
		}
	})
	c.chainFact(&k.last)
	c.boolean(&k.anyBegun)
	number(c, &k.current)
	c.boolean(&k.anySealed)
	number(c, &k.lastSeal)
	walkList(c, &k.starts, func(st *eraStart) {
		number(c, &st.era)
		c.uints(&st.block, &st.time)
		c.boolean(&st.known)
	})
	walkList(c, &k.heads, func(h *headTime) { c.uints(&h.block, &h.time) })
}

func (p *policies) walk(c *codec) {
	walkList(c, &p.changes, func(change *domain.PolicyChange) { walkFact(c, change) })
	walkList(c, &p.digests, c.hash)
	if c.reading && len(p.changes) > 0 {
		first := p.changes[0].Policy
		c.check(first.GenesisEra.Set && first.ErasPerEpoch.Set && first.WindowEpochs.Set, "the first policy is not complete")
		p.first = &first
	}
}

func compareReversals(a, b reversalKey) int {
	return cmp.Or(cmp.Compare(a.era, b.era), cmp.Compare(a.sn, b.sn))
}

func (s *State) walkReversals(c *codec) {
	walkMap(c, &s.reversals, compareReversals, func(k *reversalKey, by *ruling) {
		number(c, &k.era)
		number(c, &k.sn)
		c.uint(&by.record)
		c.text(&by.reason)
	})
	c.uint(&s.dropped)
}
