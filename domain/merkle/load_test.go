package merkle

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestLoadNamesTheDamagedNode flips one bit of each node in turn: the error
// names that very node, with both hashes.
func TestLoadNamesTheDamagedNode(t *testing.T) {
	for _, name := range []string{"payout.1_0_8.json", "mixed.unsorted.1_0_8.json", "simple-v1.sorted.1_0_6.json", "single.1_0_8.json"} {
		data := readVector(t, name)
		for i, node := range loadVector(t, name).tree.nodes {
			damaged := node
			damaged[i%HashSize] ^= 0x10
			// Replacing only the first occurrence leaves the value of a simple-v1 leaf intact.
			bad := bytes.Replace(data, []byte(node.String()), []byte(damaged.String()), 1)
			_, err := Load(bad)
			want := fmt.Sprintf(": node %d: node does not recompute: got %s, want %s from ", i, damaged, node)
			if !errors.Is(err, ErrMismatch) || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: got error %v, want %s", name, err, want)
			}
		}
	}
}

// TestLoadNamesTheChangedValue changes the amount of each payout by one wei.
func TestLoadNamesTheChangedValue(t *testing.T) {
	data := readVector(t, "payout.1_0_8.json")
	d := loadVector(t, "payout.1_0_8.json")
	for i := range d.Len() {
		amount := d.Row(i)[3]
		last := amount[len(amount)-1]
		changed := amount[:len(amount)-1] + string('0'+(last-'0'+1)%10)
		_, err := Load(bytes.Replace(data, []byte(`"`+amount+`"`), []byte(`"`+changed+`"`), 1))
		leaf, _ := d.Leaf(i)
		want := fmt.Sprintf("load tree of 13 leaves: node %d: node does not recompute: got %s, want 0x", d.nodes[i], leaf)
		if !errors.Is(err, ErrMismatch) || !strings.HasPrefix(err.Error(), want) || !strings.HasSuffix(err.Error(), fmt.Sprintf(" from value %d", i)) {
			t.Errorf("got error %v, want %s... from value %d", err, want, i)
		}
	}
}

func TestLoadRefused(t *testing.T) {
	zero := Hash{}.String()
	standard := func(tree, values string) string {
		return `{"format":"standard-v1","leafEncoding":["uint8"],"tree":[` + tree + `],"values":[` + values + `]}`
	}
	one, two := `"`+zero+`"`, `"`+zero+`","`+zero+`","`+zero+`"`
	for _, c := range []struct{ name, data, want string }{
		{"nothing", "", "EOF"},
		{"not an object", "[]", "json: cannot unmarshal array into Go value of type merkle.wireDump"},
		{"cut short", `{"format":"standard-v1"`, "unexpected EOF"},
		{"trailing data", standard("", "") + ` {}`, "trailing data at byte 71"},
		{"not UTF-8", "{\"format\":\"\xff\"}", "text is not UTF-8"},
		{"unknown field", `{"format":"standard-v1","extra":1}`, `json: unknown field "extra"`},
		{"no format", `{}`, `unknown format "", want standard-v1 or simple-v1`},
		{"later format", `{"format":"standard-v2"}`, `unknown format "standard-v2", want standard-v1 or simple-v1`},
		{"no encoding", `{"format":"standard-v1","tree":[],"values":[]}`, "no leafEncoding"},
		{"encoding too many", `{"format":"simple-v1","leafEncoding":["bytes32"],"tree":[],"values":[]}`, "format simple-v1 has no leafEncoding"},
		{"unknown type", `{"format":"standard-v1","leafEncoding":["uint9"],"tree":[],"values":[]}`,
			`parse leaf encoding: field 0: unknown type "uint9", want uintN, bool, address, bytesN, bytes or string`},
		{"bad node", standard(`"0x12"`, `{"value":["1"],"treeIndex":0}`), `parse hash "0x12" of 4 bytes: want 0x and 64 hex digits`},
		{"no values", standard(one, ""), "got 1 nodes for 0 values, want 0"},
		{"even tree", standard(one+","+one, `{"value":["1"],"treeIndex":0}`), "got 2 nodes for 1 values, want 1"},
		{"no index", standard(one, `{"value":["1"]}`), "value 0: no treeIndex"},
		{"negative index", standard(one, `{"value":["1"],"treeIndex":-1}`), "value 0: treeIndex -1 is no leaf, want 0 to 0"},
		{"inner index", standard(two, `{"value":["1"],"treeIndex":1},{"value":["2"],"treeIndex":0}`), "value 1: treeIndex 0 is no leaf, want 1 to 2"},
		{"index past the end", standard(two, `{"value":["1"],"treeIndex":3},{"value":["2"],"treeIndex":1}`), "value 0: treeIndex 3 is no leaf, want 1 to 2"},
		{"index twice", standard(two, `{"value":["1"],"treeIndex":2},{"value":["2"],"treeIndex":2}`), "value 1: treeIndex 2 is that of value 0"},
		{"fractional index", standard(one, `{"value":["1"],"treeIndex":0.5}`),
			"json: cannot unmarshal number 0.5 into Go struct field wireValue.values.treeIndex of type int"},
		{"value missing", standard(one, `{"treeIndex":0}`), "value 0: unexpected end of JSON input"},
		{"value no list", standard(one, `{"value":"1","treeIndex":0}`), "value 0: json: cannot unmarshal string into Go value of type []merkle.cell"},
		{"nested value", standard(one, `{"value":[["1"]],"treeIndex":0}`), `value 0: field "[\"1\"]": want a string, a number or a boolean`},
		{"null value", standard(one, `{"value":[null],"treeIndex":0}`), `value 0: field "null": want a string, a number or a boolean`},
		{"too few fields", standard(one, `{"value":[],"treeIndex":0}`), "value 0: encode value: got 0 fields, want 1: value does not fit its type"},
		{"value out of range", standard(one, `{"value":[256],"treeIndex":0}`),
			`value 0: encode value: field 0 (uint8) "256": value does not fit its type: got 9 bits, want at most 8`},
		{"simple value no hash", `{"format":"simple-v1","tree":[` + one + `],"values":[{"value":"0x00","treeIndex":0}]}`,
			`value 0: parse hash "0x00" of 4 bytes: want 0x and 64 hex digits`},
		{"custom node hash", string(readVector(t, "simple.custom.1_0_8.json")), `node hash "custom" is not supported, want none given`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Load([]byte(c.data))
			if want := "load tree: not a merkle tree dump: " + c.want; !errors.Is(err, ErrBadDump) || err.Error() != want {
				t.Errorf("got error %v, want %s", err, want)
			}
		})
	}
}

// TestLoadRefusesDuplicates loads what OpenZeppelin's library writes for a set
// with one value twice, sorted and not.
func TestLoadRefusesDuplicates(t *testing.T) {
	_, err := Load(readVector(t, "duplicate.1_0_8.json"))
	if want := "load tree of 3 leaves: duplicate leaf 0x"; !errors.Is(err, ErrDuplicateLeaf) || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("got error %v, want %s", err, want)
	}
	a, b := Hash{1}, Hash{2}
	nodes := []Hash{{}, {}, a, b, a} // not descending
	nodes[1] = Node(nodes[3], nodes[4])
	nodes[0] = Node(nodes[1], nodes[2])
	tree, err := json.Marshal(nodes)
	if err != nil {
		t.Fatal(err)
	}
	_, err = Load(fmt.Appendf(nil, `{"format":"simple-v1","tree":%s,"values":[{"value":"%s","treeIndex":2},{"value":"%s","treeIndex":3},{"value":"%s","treeIndex":4}]}`, tree, a, b, a))
	if want := "load tree of 3 leaves: duplicate leaf " + a.String(); !errors.Is(err, ErrDuplicateLeaf) || err.Error() != want {
		t.Errorf("got error %v, want %s", err, want)
	}
}

// FuzzLoad checks that no input panics, and that what loads is consistent and
// keeps its root and its bytes through writing and loading.
func FuzzLoad(f *testing.F) {
	names, err := filepath.Glob(filepath.Join("testdata", "openzeppelin", "*.json"))
	if err != nil || len(names) == 0 {
		f.Fatalf("got %d vectors, %v", len(names), err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := Load(data)
		if err != nil {
			return
		}
		written := d.AppendJSON(nil)
		again, err := Load(written)
		if err != nil {
			t.Fatalf("loaded %q, wrote %q, and refuse that: %v", data, written, err)
		}
		if again.Tree().Root() != d.Tree().Root() || !bytes.Equal(again.AppendJSON(nil), written) {
			t.Fatalf("%q changes when written and loaded", data)
		}
		for i := range d.Len() {
			if leaf, proof := d.Leaf(i); !Verify(d.Tree().Root(), leaf, proof) && d.Tree().Root() != (Hash{}) {
				t.Fatalf("value %d of %q does not verify", i, data)
			}
		}
	})
}
