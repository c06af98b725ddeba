package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"assay/internal/devnet"
)

// TestGasOfASmallSet measures a set of a thousand accounts, whose proofs are seven steps shorter than those of the full
// one: what does not depend on proofs holds its bar here too, and a claim is below the peer's that marks a new word.
func TestGasOfASmallSet(t *testing.T) {
	if testing.Short() {
		t.Skip("a year of settlements takes seconds")
	}
	safe, err := devnet.LoadSafeArtifacts(filepath.Join("..", "..", "contracts", "safe", "node_modules"))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("needs the Safe's contracts: %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	uniswap, err := loadArtifact(filepath.Join("peers", "node_modules"))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("needs the peer: %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	rows, err := measure(t.Context(), safe, uniswap, 1000)
	if err != nil {
		t.Fatal(err)
	}
	// One pair more costs 512 gas of call data and some hundred of hashing, so these leave no room for a slot more.
	most := map[string]uint64{"claim_first": 90_000, "claim_later": 56_000}
	for _, r := range rows {
		if r.Extra {
			continue
		}
		if limit, ok := most[r.Name]; ok {
			r.Bar = limit
		}
		if r.Gas == 0 || !r.OK() {
			t.Errorf("%s: %d gas, bar %d, peer %d", r.Name, r.Gas, r.Bar, r.Peer)
		}
	}
	checkJSON(t, rows)
}

func checkJSON(t *testing.T, rows []Row) {
	t.Helper()
	var out bytes.Buffer
	if err := printJSON(&out, rows); err != nil {
		t.Fatal(err)
	}
	var names []string
	for line := range strings.Lines(out.String()) {
		var fields map[string]any
		if err := json.Unmarshal([]byte(line), &fields); err != nil {
			t.Fatal(err)
		}
		if fields["record"] != "gas" || fields["gas"] == nil || len(fields) != 4 {
			t.Errorf("line %s", line)
		}
		names = append(names, fields["name"].(string))
	}
	want := []string{"settle", "claim_first", "claim_later", "claim_many_50_each", "slash_100_each", "claim_year"}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Errorf("figures: %s", diff)
	}
}

func TestABarThatIsMissedIsSaid(t *testing.T) {
	rows := []Row{{Name: "a", Gas: 10, Bar: 10}, {Name: "b", Gas: 11, Bar: 10}, {Name: "c", Gas: 10, Peer: 10, Below: true}, {Name: "d", Gas: 9, Peer: 10, Below: true}}
	var held []bool
	for _, r := range rows {
		held = append(held, r.OK())
	}
	if diff := cmp.Diff([]bool{true, false, false, true}, held); diff != "" {
		t.Errorf("held: %s", diff)
	}
	var out strings.Builder
	if err := printTable(&out, rows); err != nil || strings.Count(out.String(), "MISSED") != 2 {
		t.Errorf("%v\n%s", err, out.String())
	}
}
