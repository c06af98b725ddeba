package merkle

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func readVector(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "openzeppelin", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func loadVector(t testing.TB, name string) *Dump {
	t.Helper()
	d, err := Load(readVector(t, name))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func payoutEncoding(t testing.TB) Encoding {
	t.Helper()
	e, err := ParseEncoding("uint8", "uint256", "address", "uint256")
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// payout is the value number i of testdata/openzeppelin/generate.mjs.
func payout(i int64) []string {
	amount := new(big.Int).Mul(big.NewInt(i+1), big.NewInt(1_000_000_000_000_000_000))
	return []string{
		fmt.Sprint(1 + i%3), fmt.Sprint(i), fmt.Sprintf("0x%040x", 0xa55a1*(i+1)),
		amount.Add(amount, big.NewInt(i)).String(),
	}
}

func payouts(n int) [][]string {
	rows := make([][]string, n)
	for i := range rows {
		rows[i] = payout(int64(i))
	}
	return rows
}

// TestRootsAreOpenZeppelins proves K6 against OpenZeppelin's own roots of the
// first 1 to 100 payouts.
func TestRootsAreOpenZeppelins(t *testing.T) {
	var want []Hash
	if err := json.Unmarshal(readVector(t, "roots.1_0_8.json"), &want); err != nil {
		t.Fatal(err)
	}
	if len(want) != 100 {
		t.Fatalf("got %d roots, want 100", len(want))
	}
	for k := range want {
		d, err := NewDump(payoutEncoding(t), payouts(k+1))
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Tree().Root(); got != want[k] {
			t.Errorf("%d payouts: root %s, want %s", k+1, got, want[k])
		}
	}
}

// TestDumpsOfOpenZeppelin loads dumps of OpenZeppelin's library, writes them
// back to the same bytes where values were given as strings, and proves K1 and
// K2 on leaves in any order.
func TestDumpsOfOpenZeppelin(t *testing.T) {
	for _, c := range []struct {
		name  string
		exact bool // the dump has only strings, and comes back byte for byte
	}{
		{"simple-v1.sorted.1_0_6", true},
		{"simple-v1.unsorted.1_0_6", true},
		{"standard-v1.sorted.1_0_6", true},
		{"standard-v1.unsorted.1_0_6", true},
		{"payout.1_0_8", true},
		{"slash.1_0_8", true},
		{"single.1_0_8", true},
		{"mixed.unsorted.1_0_8", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := bytes.TrimSpace(readVector(t, c.name+".json"))
			d, err := Load(data)
			if err != nil {
				t.Fatal(err)
			}
			written := d.AppendJSON(nil)
			if c.exact && !bytes.Equal(written, data) {
				t.Errorf("written %s\nwant %s", written, data)
			}
			again, err := Load(written)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(again.AppendJSON(nil), written) {
				t.Error("a written dump changes when it is loaded and written again")
			}
			checkDump(t, d)
		})
	}
}

// checkDump checks that each value has its proof, and no inner node has one.
func checkDump(t *testing.T, d *Dump) {
	t.Helper()
	root := d.Tree().Root()
	for i := range d.Len() {
		leaf, proof := d.Leaf(i)
		if !Verify(root, leaf, proof) {
			t.Errorf("value %d: proof does not verify", i)
		}
		found, err := d.Tree().Proof(leaf)
		if err != nil || !slices.Equal(found, proof) {
			t.Errorf("value %d: Proof gives %v, %v, want %v", i, found, err, proof)
		}
		refuseMutations(t, d.Tree(), leaf, leaf)
	}
	for i, node := range d.Tree().nodes[:d.Len()-1] {
		if _, err := d.Tree().Proof(node); !errors.Is(err, ErrNotFound) {
			t.Errorf("inner node %d: got error %v, want ErrNotFound", i, err)
		}
	}
}

// TestProofsAreOpenZeppelins compares leaves and proofs with OpenZeppelin's.
func TestProofsAreOpenZeppelins(t *testing.T) {
	for _, name := range []string{"payout", "slash", "single", "mixed.unsorted"} {
		t.Run(name, func(t *testing.T) {
			var want struct {
				Root   Hash
				Leaves []struct {
					Leaf  Hash
					Proof []Hash
				}
			}
			if err := json.Unmarshal(readVector(t, name+".proofs.1_0_8.json"), &want); err != nil {
				t.Fatal(err)
			}
			d := loadVector(t, name+".1_0_8.json")
			if d.Tree().Root() != want.Root || d.Len() != len(want.Leaves) {
				t.Fatalf("root %s of %d, want %s of %d", d.Tree().Root(), d.Len(), want.Root, len(want.Leaves))
			}
			for i, w := range want.Leaves {
				leaf, proof := d.Leaf(i)
				if leaf != w.Leaf || !slices.Equal(proof, w.Proof) {
					t.Errorf("value %d: leaf %s, proof %v, want %s, %v", i, leaf, proof, w.Leaf, w.Proof)
				}
			}
		})
	}
}

func TestNewDumpIsOpenZeppelins(t *testing.T) {
	slash, err := ParseEncoding("uint256", "uint256", "bytes32", "uint256", "uint8")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name     string
		encoding Encoding
	}{{"payout.1_0_8.json", payoutEncoding(t)}, {"slash.1_0_8.json", slash}} {
		data := readVector(t, c.name)
		var rows [][]string
		for i, d := 0, loadVector(t, c.name); i < d.Len(); i++ {
			rows = append(rows, d.Row(i))
		}
		d, err := NewDump(c.encoding, rows)
		if err != nil {
			t.Fatal(err)
		}
		if got := d.AppendJSON(nil); !bytes.Equal(got, data) {
			t.Errorf("%s: got %s\nwant %s", c.name, got, data)
		}
		checkDump(t, d)
		marshalled, err := json.Marshal(d)
		if err != nil || !bytes.Equal(marshalled, data) {
			t.Errorf("%s: json.Marshal gives %s, %v", c.name, marshalled, err)
		}
	}
}

func TestNewDumpRefused(t *testing.T) {
	rows := payouts(3)
	rows[2] = payout(0)
	_, err := NewDump(payoutEncoding(t), rows)
	if want := "dump tree: build tree of 3 leaves: duplicate leaf "; !errors.Is(err, ErrDuplicateLeaf) || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("got error %v, want %s...", err, want)
	}
	rows[2] = []string{"1", "0", "0x00", "1"}
	_, err = NewDump(payoutEncoding(t), rows)
	want := `dump tree: value 2: encode value: field 2 (address) "0x00": value does not fit its type: got 1 bytes, want 20`
	if !errors.Is(err, ErrBadValue) || err.Error() != want {
		t.Errorf("got error %v, want %s", err, want)
	}
}

func TestEmptyDump(t *testing.T) {
	d, err := NewDump(payoutEncoding(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"format":"standard-v1","leafEncoding":["uint8","uint256","address","uint256"],"tree":[],"values":[]}`
	if got := string(d.AppendJSON(nil)); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if d, err = Load([]byte(want)); err != nil {
		t.Fatal(err)
	}
	if d.Len() != 0 || d.Tree().Root() != (Hash{}) {
		t.Errorf("%d values with root %s, want 0 and zero", d.Len(), d.Tree().Root())
	}
}

func TestDumpRows(t *testing.T) {
	d := loadVector(t, "mixed.unsorted.1_0_8.json")
	want := [][]string{
		{"true", "0x", "", "0", "0x010203", "65535"},
		{"false", "0xDEADbeef", "a < b & \"c\" \\ \u00e9\U0001f333\n",
			"115792089237316195423570985008687907853269984665640564039457584007913129639935", "0xffffff", "0x0a"},
	}
	if diff := cmp.Diff(want, [][]string{d.Row(0), d.Row(1)}); diff != "" {
		t.Errorf("rows differ (-want +got):\n%s", diff)
	}
	text := `"a < b & \"c\" \\ \u00e9\U0001f333\n"`
	if text = strings.NewReplacer(`\u00e9`, "\u00e9", `\U0001f333`, "\U0001f333").Replace(text); !bytes.Contains(d.AppendJSON(nil), []byte(text)) {
		t.Errorf("strings are not written as JSON.stringify does: no %s in %s", text, d.AppendJSON(nil))
	}
	d.Row(0)[0] = "false"
	if d.Row(0)[0] != "true" {
		t.Error("Row hands out the dump's own memory")
	}
	if got := d.Encoding().Types(); !slices.Equal(got, []string{"bool", "bytes", "string", "uint", "bytes3", "uint16"}) {
		t.Errorf("types are %v", got)
	}
}
