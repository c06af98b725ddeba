package conformance

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"assay/domain/merkle"
)

// dumps is where the dumps of OpenZeppelin's library stand.
const dumps = "../../domain/merkle/testdata/openzeppelin"

// TestOpenZeppelinDumps recomputes every leaf and every inner node of every
// dump, and proves every value under the root. Where leaves are sorted, our own
// tree of the same leaves has the same root.
func TestOpenZeppelinDumps(t *testing.T) {
	corpus := map[string]struct {
		format string
		sorted bool
		values int
	}{
		"simple-v1.sorted.1_0_6.json":     {"simple-v1", true, 6},
		"simple-v1.unsorted.1_0_6.json":   {"simple-v1", false, 6},
		"standard-v1.sorted.1_0_6.json":   {"standard-v1", true, 6},
		"standard-v1.unsorted.1_0_6.json": {"standard-v1", false, 6},
		"single.1_0_8.json":               {"standard-v1", true, 1},
		"slash.1_0_8.json":                {"standard-v1", true, 6},
		"payout.1_0_8.json":               {"standard-v1", true, 13},
		"mixed.unsorted.1_0_8.json":       {"standard-v1", false, 4},
	}
	// What the library writes and we refuse.
	refused := map[string]error{
		"duplicate.1_0_8.json":     merkle.ErrDuplicateLeaf, // two claims that a contract cannot tell apart
		"simple.custom.1_0_8.json": merkle.ErrBadDump,       // pairs hashed as no contract of ours does
	}
	names, err := filepath.Glob(filepath.Join(dumps, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, path := range names {
		name := filepath.Base(path)
		if strings.Contains(name, ".proofs.") || strings.HasPrefix(name, "roots.") {
			continue
		}
		found++
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(name, func(t *testing.T) {
			if want, ok := refused[name]; ok {
				if _, err := merkle.Load(data); !errors.Is(err, want) {
					t.Errorf("got error %v, want %v", err, want)
				}
				return
			}
			want, ok := corpus[name]
			if !ok {
				t.Fatal("the corpus does not know this dump")
			}
			d := readDump(t, data)
			d.recompute(t)
			if d.Format != want.format || len(d.Values) != want.values {
				t.Errorf("%d values in format %s, want %d in %s", len(d.Values), d.Format, want.values, want.format)
			}
			if d.sorted() != want.sorted {
				t.Errorf("leaves are sorted: %t, want %t", d.sorted(), want.sorted)
			}
			own, err := merkle.New(d.leaves())
			if err != nil {
				t.Fatal(err)
			}
			if d.sorted() && own.Root() != d.Tree[0] {
				t.Errorf("our tree of the leaves has root %s, the dump %s", own.Root(), d.Tree[0])
			}
		})
	}
	if want := len(corpus) + len(refused); found != want {
		t.Errorf("found %d dumps in %s, want %d", found, dumps, want)
	}
}

// dump is the library's file, read without package merkle's own reader, which
// has recomputed what it hands out.
type dump struct {
	Format       string
	LeafEncoding []string
	Tree         []merkle.Hash
	Values       []struct {
		Value     json.RawMessage
		TreeIndex int
	}
}

func readDump(t *testing.T, data []byte) (d dump) {
	t.Helper()
	if err := json.Unmarshal(data, &d); err != nil {
		t.Fatal(err)
	}
	if n := len(d.Values); n == 0 || len(d.Tree) != 2*n-1 {
		t.Fatalf("%d nodes for %d values", len(d.Tree), n)
	}
	return d
}

// leaves are the last nodes of the tree.
func (d dump) leaves() []merkle.Hash { return d.Tree[len(d.Tree)/2:] }

func (d dump) sorted() bool {
	return slices.IsSortedFunc(d.leaves(), func(a, b merkle.Hash) int { return b.Compare(a) })
}

func (d dump) recompute(t *testing.T) {
	t.Helper()
	var values []int
	for i, v := range d.Values {
		leaf := d.leaf(t, v.Value)
		if leaf != d.Tree[v.TreeIndex] {
			t.Errorf("value %d: recomputed leaf %s, published %s", i, leaf, d.Tree[v.TreeIndex])
		}
		var proof []merkle.Hash
		for n := v.TreeIndex; n > 0; n = (n - 1) / 2 {
			proof = append(proof, d.Tree[n-1+2*(n%2)])
		}
		if !merkle.Verify(d.Tree[0], leaf, proof) {
			t.Errorf("value %d: its proof does not verify", i)
		}
		values = append(values, v.TreeIndex)
	}
	slices.Sort(values)
	for i, index := range values {
		if want := len(d.Tree)/2 + i; index != want {
			t.Errorf("a value at node %d, want one at %d", index, want)
		}
	}
	for i := range len(d.Tree) / 2 {
		if node := merkle.Node(d.Tree[2*i+1], d.Tree[2*i+2]); node != d.Tree[i] {
			t.Errorf("node %d: recomputed %s, published %s", i, node, d.Tree[i])
		}
	}
}

func (d dump) leaf(t *testing.T, value json.RawMessage) (leaf merkle.Hash) {
	t.Helper()
	if d.Format == "simple-v1" {
		if err := json.Unmarshal(value, &leaf); err != nil {
			t.Fatal(err)
		}
		return leaf
	}
	encoding, err := merkle.ParseEncoding(d.LeafEncoding...)
	if err != nil {
		t.Fatal(err)
	}
	var fields []json.RawMessage
	if err := json.Unmarshal(value, &fields); err != nil {
		t.Fatal(err)
	}
	var row []string
	for _, f := range fields {
		text := string(f) // of a number or a boolean
		if f[0] == '"' {
			if err := json.Unmarshal(f, &text); err != nil {
				t.Fatal(err)
			}
		}
		row = append(row, text)
	}
	encoded, err := encoding.Append(nil, row)
	if err != nil {
		t.Fatal(err)
	}
	return merkle.Leaf(encoded)
}
