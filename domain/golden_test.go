package domain

import (
	"bytes"
	"encoding/hex"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// update adds golden files that are missing. It never changes one that is
// there: bytes that were once written into a log must be read for ever.
var update = flag.Bool("update", false, "write golden files that are missing")

// golden is the body of a fact and what it says, one line each.
type golden struct{ body, says []byte }

func readGolden(t *testing.T, file string) (golden, bool) {
	t.Helper()
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return golden{}, false
	}
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.Split(bytes.TrimSuffix(data, []byte("\n")), []byte("\n"))
	if len(lines) != 2 {
		t.Fatalf("%s has %d lines, want a body in hex and its JSON form", file, len(lines))
	}
	body, err := hex.DecodeString(string(lines[0]))
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return golden{body, lines[1]}, true
}

// Golden bytes per kind and version: they decode to what they said when they
// were written, and encode to themselves.
func TestGoldenBodies(t *testing.T) {
	const version = 1
	for _, k := range Kinds() {
		file := filepath.Join("testdata", "golden", k.String()+".v1.hex")
		g, ok := readGolden(t, file)
		if !ok && *update {
			f := filled(t, k)
			if r, ok := f.(*Report); ok { // on the wire receipts are proofs
				r.Peers[0].Receipt, r.Peers[1].Receipt = false, false
			}
			text := hex.EncodeToString(EncodeBody(f)) + "\n" + string(FormatFact(f)) + "\n"
			if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
			g, ok = readGolden(t, file)
		}
		if !ok {
			t.Errorf("no golden file for %s version %d: run the test with -update, look at the new file, keep it", k, version)
			continue
		}
		f, err := DecodeBody(k, version, g.body)
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		if got := FormatFact(f); !bytes.Equal(got, g.says) {
			t.Errorf("%s says\n%s\nwant\n%s", file, got, g.says)
		}
		if got := EncodeBody(f); !bytes.Equal(got, g.body) {
			t.Errorf("%s encodes to\n%x\nwant\n%x", file, got, g.body)
		}
	}
}

// Every golden file belongs to a kind that is still known.
func TestGoldenFilesAreOfKnownKinds(t *testing.T) {
	files, err := filepath.Glob("testdata/golden/*.v*.hex")
	if err != nil || len(files) < len(Kinds()) {
		t.Fatalf("%d golden files, want at least %d: %v", len(files), len(Kinds()), err)
	}
	for _, file := range files {
		name := filepath.Base(file)
		name = name[:bytes.IndexByte([]byte(name), '.')]
		if k, ok := KindByName(name); !ok || k.String() != name {
			t.Errorf("%s: no kind has this name", file)
		}
	}
}

// Numbers are for ever: this table is the one that logs were written with.
func TestKindNumbers(t *testing.T) {
	want := map[string]Kind{
		"era_segment": 1, "head": 2, "class_set": 3, "cluster_set": 4, "hp_registered": 5, "sn_registered": 6,
		"sn_validated": 7, "sn_rejected": 8, "sn_offboarded": 9, "hn_registered": 10, "hn_status": 11,
		"link_staked": 12, "link_unstaked": 13, "booked": 14, "released": 15, "collateral_added": 16,
		"collateral_withdrawn": 17, "delegated": 18, "undelegated": 19, "reclaimed": 20, "apy_curve": 21,
		"rewards_activated": 22, "unlocked_supply": 23, "reserve_deposited": 24, "reserve_withdrawn": 25,
		"epoch_settled": 26, "epoch_vetoed": 27, "payout_claimed": 28, "slash_executed": 29, "token_minted": 30,
		"token_burned": 31, "authority_changed": 32,
		"report": 100, "policy": 101, "reversal": 102, "attestation": 103, "approval": 104,
		"rejection": 105, "intent": 106,
		"genesis": 200, "receipts": 201,
	}
	for _, k := range Kinds() {
		if want[k.String()] != k {
			t.Errorf("kind %d is called %s, want number %d", k, k, want[k.String()])
		}
		if f, ok := NewFact(k); !ok || f.Kind() != k {
			t.Errorf("kind %d makes %T of kind %d", k, f, f.Kind())
		}
		if back, ok := KindByName(k.String()); !ok || back != k {
			t.Errorf("%s is kind %d by name, want %d", k, back, k)
		}
		if k.FromMessage() != (k < 200) {
			t.Errorf("%s travels as a message: %v", k, k.FromMessage())
		}
	}
	if len(want) != len(Kinds()) {
		t.Errorf("%d kinds, want %d", len(Kinds()), len(want))
	}
	if _, ok := NewFact(999); ok {
		t.Error("kind 999 makes a fact")
	}
	if _, ok := KindByName("kind(999)"); ok || Kind(999).String() != "kind(999)" {
		t.Errorf("kind 999 is called %s", Kind(999))
	}
}
