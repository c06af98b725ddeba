package console

import (
	"cmp"
	"maps"
	"slices"

	"assay/domain"
)

// A verdict as an era's row keeps it.
type word byte

const (
	wordNone word = iota // the node took no part
	wordUp
	wordDegraded
	wordDown
	wordInconclusive
	wordReversed // by governance, after the seal
)

// era is a sealed era.
type era struct {
	era      domain.Era
	verdicts []word // by the nodes' slots
	matrix   *matrix
}

// matrix says of an era who confirmed whom: a row of bits for each node's slot, a
// bit for each HyperNode's.
type matrix struct {
	width     int // words of a row; every HyperNode that may watch is registered before the seal
	confirmed []uint64
	missing   []uint64
	hypers    []uint64 // that were seen at all, one row
}

func newMatrix(hypers int) *matrix {
	width := (hypers + 63) / 64
	return &matrix{width: width, hypers: make([]uint64, width)}
}

// mark sets bits of a node's row, which it makes.
func (m *matrix) mark(rows *[]uint64, slot int, hypers []int) {
	if need := (slot + 1) * m.width; len(*rows) < need {
		*rows = append(*rows, make([]uint64, need-len(*rows))...)
	}
	row := (*rows)[slot*m.width:][:m.width]
	for _, at := range hypers {
		if at/64 < m.width {
			row[at/64] |= 1 << (at % 64)
			m.hypers[at/64] |= 1 << (at % 64)
		}
	}
}

// has reports whether a bit is set.
func (m *matrix) has(rows []uint64, slot, hyper int) bool {
	at := slot*m.width + hyper/64
	return slot >= 0 && hyper/64 < m.width && at < len(rows) && rows[at]>>(hyper%64)&1 == 1
}

// words are the words of verdicts, by number.
func words() []string {
	return []string{"absent", domain.VerdictUp, domain.VerdictDegraded, domain.VerdictDown, domain.VerdictInconclusive, "reversed"}
}

func wordOf(verdict string) word { return word(max(0, slices.Index(words(), verdict))) }

// sealed returns the row of an era that is being sealed; the first verdict of it
// makes the row.
func (c *Chronicle) sealed(e domain.Era) *era {
	if last := len(c.eras) - 1; last >= 0 && c.eras[last].era == e {
		return c.eras[last]
	}
	c.settleSamples(e)
	c.eras = append(c.eras, &era{era: e, matrix: newMatrix(len(c.hypers))})
	if len(c.eras) > keptEras {
		c.eras = slices.Delete(c.eras, 0, 1)
	}
	if old := len(c.eras) - 1 - keptMatrices; old >= 0 {
		c.eras[old].matrix = nil
	}
	return c.eras[len(c.eras)-1]
}

// noteVerdict writes a verdict into the row of its era.
func (c *Chronicle) noteVerdict(v *domain.Verdict) {
	n := c.node(v.SN)
	if n.slot < 0 {
		n.slot = c.slots
		c.slots++
	}
	row := c.sealed(v.Era)
	row.put(n.slot, wordOf(v.Verdict))
	m := row.matrix
	m.mark(&m.confirmed, n.slot, c.slotsOf(v.Observers))
	m.mark(&m.missing, n.slot, c.slotsOf(v.Missing))
}

func (c *Chronicle) slotsOf(ids []domain.HNID) []int {
	slots := c.scratch[:0]
	for _, id := range ids {
		slots = append(slots, c.hyper(id).slot)
	}
	c.scratch = slots
	return slots
}

func (e *era) put(slot int, w word) {
	for len(e.verdicts) <= slot {
		e.verdicts = append(e.verdicts, wordNone)
	}
	e.verdicts[slot] = w
}

// of returns a node's verdict.
func (e *era) of(n *node) word {
	if n.slot < 0 || n.slot >= len(e.verdicts) {
		return wordNone
	}
	return e.verdicts[n.slot]
}

// counts counts an era's verdicts by number of their word.
func (e *era) counts() (n [6]int) {
	for _, w := range e.verdicts {
		n[w]++
	}
	return n
}

// reverse notes that a verdict no longer counts.
func (c *Chronicle) reverse(e domain.Era, id domain.SNID) {
	if row, n := c.eraOf(e), c.nodes[id]; row != nil && n != nil && row.of(n) != wordNone {
		row.put(n.slot, wordReversed)
	}
}

// eraOf returns a sealed era, nil if it is none that is remembered.
func (c *Chronicle) eraOf(e domain.Era) *era {
	at, ok := slices.BinarySearchFunc(c.eras, e, func(row *era, e domain.Era) int { return compare(row.era, e) })
	if !ok {
		return nil
	}
	return c.eras[at]
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
