package merkle

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// The dump formats of OpenZeppelin's library.
const (
	formatStandard = "standard-v1" // leaves are Leaf of the values' ABI encoding
	formatSimple   = "simple-v1"   // leaves are the values, 32 bytes each
)

// Errors to test for with errors.Is when a dump is refused.
var (
	// ErrBadDump refuses what is not a dump: bad JSON, an unknown format, type
	// or field, a value that does not fit its type, an impossible index.
	ErrBadDump = errors.New("not a merkle tree dump")
	// ErrMismatch refuses a dump with a node that is not what its value or its
	// children give. The message has the node's index and both hashes.
	ErrMismatch = errors.New("node does not recompute")
)

// Dump is a tree together with the values behind its leaves: all that somebody
// else needs to check the root and to make any proof. Every Dump is consistent,
// since NewDump computes and Load recomputes each node from the values.
type Dump struct {
	format   string
	encoding Encoding
	tree     *Tree
	rows     [][]string // one per value, in the order given
	nodes    []int      // nodes[i] is the tree node of rows[i]
}

// NewDump builds the tree of a set of values of one encoding, in the format
// standard-v1. Values keep their order in the dump; the tree's leaves are
// sorted. It keeps rows, which must not change afterwards. Errors are
// [ErrBadValue] and [ErrDuplicateLeaf].
func NewDump(encoding Encoding, rows [][]string) (*Dump, error) {
	d := &Dump{format: formatStandard, encoding: encoding, rows: rows}
	leaves, err := d.leaves()
	if err != nil {
		return nil, fmt.Errorf("dump tree: %w", err)
	}
	if d.tree, err = New(leaves); err != nil {
		return nil, fmt.Errorf("dump tree: %w", err)
	}
	d.nodes = make([]int, len(leaves))
	for i, leaf := range leaves {
		node, ok := d.tree.find(leaf)
		if !ok {
			panic("merkle: NewDump: leaf missing from its own tree")
		}
		d.nodes[i] = node
	}
	return d, nil
}

// leaves computes the leaf of every row.
func (d *Dump) leaves() ([]Hash, error) {
	leaves := make([]Hash, len(d.rows))
	h := NewHasher()
	var encoded []byte
	for i, row := range d.rows {
		var err error
		if d.format == formatSimple {
			leaves[i], err = ParseHash(row[0])
		} else if encoded, err = d.encoding.Append(encoded[:0], row); err == nil {
			leaves[i] = h.Leaf(encoded)
		}
		if err != nil {
			return nil, fmt.Errorf("value %d: %w", i, err)
		}
	}
	return leaves, nil
}

// Tree returns the tree.
func (d *Dump) Tree() *Tree { return d.tree }

// Encoding returns the types of the values; none for a simple-v1 dump.
func (d *Dump) Encoding() Encoding { return d.encoding }

// Len returns the number of values.
func (d *Dump) Len() int { return len(d.rows) }

// Row returns the fields of value i, in the order of the encoding and in the
// text form of [Encoding.Append]; the one 0x-hex hash of a simple-v1 dump. It
// panics unless 0 <= i < d.Len().
func (d *Dump) Row(i int) []string { return slices.Clone(d.rows[i]) }

// Leaf returns the leaf of value i, and the proof that goes with it. It panics
// unless 0 <= i < d.Len().
func (d *Dump) Leaf(i int) (leaf Hash, proof []Hash) {
	node := d.nodes[i]
	return d.tree.nodes[node], d.tree.path(node)
}

// MarshalJSON implements json.Marshaler with the form of [Dump.AppendJSON].
func (d *Dump) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

// AppendJSON appends the dump in OpenZeppelin's form: the bytes that its
// library's JSON.stringify(tree.dump()) gives for values given as strings.
func (d *Dump) AppendJSON(dst []byte) []byte {
	dst = append(dst, `{"format":`...)
	dst = appendString(dst, d.format)
	if d.format == formatStandard {
		dst = append(dst, `,"leafEncoding":`...)
		dst = appendStrings(dst, d.encoding.types)
	}
	dst = append(dst, `,"tree":[`...)
	for i, node := range d.tree.nodes {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(node.appendHex(append(dst, '"')), '"')
	}
	dst = append(dst, `],"values":[`...)
	for i, row := range d.rows {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, `{"value":`...)
		if d.format == formatSimple {
			dst = appendString(dst, row[0])
		} else {
			dst = appendStrings(dst, row)
		}
		dst = append(dst, `,"treeIndex":`...)
		dst = append(strconv.AppendInt(dst, int64(d.nodes[i]), 10), '}')
	}
	return append(dst, `]}`...)
}

func appendStrings(dst []byte, texts []string) []byte {
	dst = append(dst, '[')
	for i, text := range texts {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendString(dst, text)
	}
	return append(dst, ']')
}

// appendString appends text as a JSON string, without the HTML escapes that
// json.Marshal adds and JSON.stringify does not.
func appendString(dst []byte, text string) []byte {
	escaped := func(r rune) bool { return r < ' ' || r > '~' || r == '"' || r == '\\' }
	if strings.IndexFunc(text, escaped) < 0 {
		return append(append(append(dst, '"'), text...), '"')
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(text); err != nil {
		panic("merkle: appendString: a string did not encode: " + err.Error())
	}
	return append(dst, bytes.TrimSuffix(out.Bytes(), []byte("\n"))...)
}
