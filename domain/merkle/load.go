package merkle

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"
)

// wireDump is the JSON form as it is read.
type wireDump struct {
	Format       string      `json:"format"`
	LeafEncoding []string    `json:"leafEncoding"`
	Hash         *string     `json:"hash"` // a simple-v1 dump with its own node hash says "custom"
	Tree         []Hash      `json:"tree"`
	Values       []wireValue `json:"values"`
}

type wireValue struct {
	Value     json.RawMessage `json:"value"`
	TreeIndex *int            `json:"treeIndex"`
}

// Load reads a dump of the format standard-v1 or simple-v1, from this package
// or from OpenZeppelin's library, with sorted leaves or not, and recomputes all
// of it: every leaf from its value, every inner node from its children. It
// refuses with [ErrBadDump], [ErrMismatch] or [ErrDuplicateLeaf] (which
// OpenZeppelin's library would let pass). Numbers and booleans in values are
// read as their text, so AppendJSON writes them back as strings.
func Load(data []byte) (*Dump, error) {
	wire, err := decodeDump(data)
	if err != nil {
		return nil, fmt.Errorf("load tree: %w: %w", ErrBadDump, err)
	}
	d, err := wire.dump()
	if err != nil {
		return nil, fmt.Errorf("load tree: %w: %w", ErrBadDump, err)
	}
	leaves, err := d.leaves()
	if err != nil {
		return nil, fmt.Errorf("load tree: %w: %w", ErrBadDump, err)
	}
	if err := d.check(leaves); err != nil {
		return nil, fmt.Errorf("load tree of %d leaves: %w", len(leaves), err)
	}
	if err := d.tree.sort(); err != nil {
		return nil, fmt.Errorf("load tree of %d leaves: %w", len(leaves), err)
	}
	return d, nil
}

func decodeDump(data []byte) (*wireDump, error) {
	if !utf8.Valid(data) { // the decoder would put U+FFFD in place of bad bytes
		return nil, errors.New("text is not UTF-8")
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	wire := new(wireDump)
	if err := dec.Decode(wire); err != nil {
		return nil, err
	}
	if end := dec.InputOffset(); len(bytes.TrimSpace(data[end:])) != 0 {
		return nil, fmt.Errorf("trailing data at byte %d", end)
	}
	return wire, nil
}

// dump turns the JSON form into a Dump whose hashes are yet to be checked, and
// whose every value has its own leaf node.
func (w *wireDump) dump() (*Dump, error) {
	d := &Dump{format: w.Format, tree: &Tree{nodes: w.Tree}}
	if err := w.checkFormat(); err != nil {
		return nil, err
	}
	var err error
	if d.encoding, err = ParseEncoding(w.LeafEncoding...); err != nil {
		return nil, err
	}
	n := len(w.Values)
	if want := max(0, 2*n-1); len(w.Tree) != want {
		return nil, fmt.Errorf("got %d nodes for %d values, want %d", len(w.Tree), n, want)
	}
	d.rows, d.nodes = make([][]string, n), make([]int, n)
	owner := make([]int, n) // owner[k] is 1 + the value of leaf node n-1+k, 0 if none yet
	for i, v := range w.Values {
		if d.rows[i], err = v.row(w.Format); err != nil {
			return nil, fmt.Errorf("value %d: %w", i, err)
		}
		if v.TreeIndex == nil {
			return nil, fmt.Errorf("value %d: no treeIndex", i)
		}
		node := *v.TreeIndex
		if node < n-1 || node > 2*n-2 {
			return nil, fmt.Errorf("value %d: treeIndex %d is no leaf, want %d to %d", i, node, n-1, 2*n-2)
		}
		if other := owner[node-(n-1)]; other != 0 {
			return nil, fmt.Errorf("value %d: treeIndex %d is that of value %d", i, node, other-1)
		}
		owner[node-(n-1)] = i + 1
		d.nodes[i] = node
	}
	return d, nil
}

func (w *wireDump) checkFormat() error {
	switch w.Format {
	case formatStandard:
		if w.LeafEncoding == nil {
			return errors.New("no leafEncoding")
		}
	case formatSimple:
		if w.LeafEncoding != nil {
			return fmt.Errorf("format %s has no leafEncoding", w.Format)
		}
	default:
		return fmt.Errorf("unknown format %s, want %s or %s", excerpt([]byte(w.Format)), formatStandard, formatSimple)
	}
	if w.Hash != nil {
		return fmt.Errorf("node hash %s is not supported, want none given", excerpt([]byte(*w.Hash)))
	}
	return nil
}

// row reads the fields of a value.
func (v wireValue) row(format string) ([]string, error) {
	if format == formatSimple {
		var hash string
		err := json.Unmarshal(v.Value, &hash)
		return []string{hash}, err
	}
	var cells []cell
	if err := json.Unmarshal(v.Value, &cells); err != nil {
		return nil, err
	}
	row := make([]string, len(cells))
	for i, c := range cells {
		row[i] = string(c)
	}
	return row, nil
}

// cell is the text of one field: a JSON string, number or boolean.
type cell string

func (c *cell) UnmarshalJSON(data []byte) error {
	switch data[0] { // the decoder hands over one whole JSON value
	case '"':
		return json.Unmarshal(data, (*string)(c))
	case '{', '[', 'n':
		return fmt.Errorf("field %s: want a string, a number or a boolean", excerpt(data))
	default:
		*c = cell(data)
		return nil
	}
}

// check compares every node of the tree with what it must be. Leaves come
// first and then inner nodes from the last to the root, so that the node named
// in the error is a damaged one and not an ancestor of it.
func (d *Dump) check(leaves []Hash) error {
	nodes := d.tree.nodes
	for i, leaf := range leaves {
		if got := nodes[d.nodes[i]]; got != leaf {
			return fmt.Errorf("node %d: %w: got %s, want %s from value %d", d.nodes[i], ErrMismatch, got, leaf, i)
		}
	}
	h := NewHasher()
	for i := len(nodes)/2 - 1; i >= 0; i-- {
		if want := h.Node(nodes[2*i+1], nodes[2*i+2]); nodes[i] != want {
			return fmt.Errorf("node %d: %w: got %s, want %s from nodes %d and %d", i, ErrMismatch, nodes[i], want, 2*i+1, 2*i+2)
		}
	}
	return nil
}

// sort makes a loaded tree searchable, whatever the order of its leaves, and
// refuses duplicates.
func (t *Tree) sort() error {
	first := len(t.nodes) / 2
	if len(t.nodes) == 0 || slices.IsSortedFunc(t.nodes[first:], descending) {
		return t.checkUnique(func(k int) Hash { return t.nodes[first+k] })
	}
	t.byHash = make([]int, t.Len())
	for k := range t.byHash {
		t.byHash[k] = first + k
	}
	slices.SortFunc(t.byHash, func(a, b int) int { return t.nodes[a].Compare(t.nodes[b]) })
	return t.checkUnique(func(k int) Hash { return t.nodes[t.byHash[k]] })
}

// checkUnique refuses a duplicate among leaves that at gives in some order of
// their hashes.
func (t *Tree) checkUnique(at func(k int) Hash) error {
	for k := 1; k < t.Len(); k++ {
		if at(k-1) == at(k) {
			return fmt.Errorf("%w %s", ErrDuplicateLeaf, at(k))
		}
	}
	return nil
}
