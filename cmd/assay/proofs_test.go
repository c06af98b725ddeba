package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// harshLog is a signed log whose epochs 4 to 6 have slashes.
func harshLog(t *testing.T) (data string) {
	t.Helper()
	data = filepath.Join(t.TempDir(), "engine")
	newSignedLog(t).write(data, harshFacts)
	return data
}

// folderTexts reads all files below a folder, by their names.
func folderTexts(t *testing.T, dir string) map[string]string {
	t.Helper()
	texts := make(map[string]string)
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(filepath.Join(dir, name))
		texts[name] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

// A log and a bundle give the same files, a bundle that was tampered with none.
func TestProofsOfABundle(t *testing.T) {
	data, dir := harshLog(t), t.TempDir()
	bundle, a, b := filepath.Join(dir, "6.audit"), filepath.Join(dir, "a"), filepath.Join(dir, "b")
	for _, args := range [][]string{
		{"audit", "export", "--data", data, "--epoch", "6", "-o", bundle},
		{"proofs", "6", "--data", data, "-o", a}, {"proofs", "6", "--bundle", bundle, "-o", b},
	} {
		if code, _, stderr := try(t, args...); code != exitOK {
			t.Fatalf("assay %s: code %d: %s", strings.Join(args, " "), code, stderr)
		}
	}
	want, got := folderTexts(t, a), folderTexts(t, b)
	if len(want) < 5 || len(got) != len(want) {
		t.Fatalf("%d files of the log, %d of the bundle", len(want), len(got))
	}
	for name, text := range want {
		if got[name] != text {
			t.Errorf("%s differs", name)
		}
	}
	if code, _, stderr := try(t, "proofs", "5", "--bundle", bundle, "-o", filepath.Join(dir, "c")); code != exitData || !strings.Contains(stderr, "is of epoch 6, want 5") {
		t.Errorf("another epoch's bundle: code %d: %s", code, stderr)
	}
	flip(t, bundle, fileSize(t, bundle)/2)
	if code, _, stderr := try(t, "proofs", "6", "--bundle", bundle, "-o", filepath.Join(dir, "c")); code != exitData || !strings.Contains(stderr, "DAMAGED") {
		t.Errorf("damaged bundle: code %d: %s", code, stderr)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 3 {
		t.Errorf("%d things in the folder, want the bundle and two outputs: %v", len(left), err)
	}
}

// OpenZeppelin's JavaScript library loads both dumps, and verifies every proof of
// every file; each leaf is in exactly one file.
func TestJavaScriptVerifiesProofs(t *testing.T) {
	beside, err := filepath.Abs("../../internal/bench/peers/package.json")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(filepath.Dir(beside), "node_modules", "@openzeppelin", "merkle-tree")); errors.Is(err, fs.ErrNotExist) {
		t.Skip("OpenZeppelin's library is not here: cd internal/bench/peers && npm ci --ignore-scripts")
	}
	data, out := harshLog(t), filepath.Join(t.TempDir(), "out")
	code, stdout, stderr := try(t, "proofs", "6", "--data", data, "-o", out, "--json")
	var wrote proofsRecord
	if err := json.Unmarshal([]byte(stdout), &wrote); code != exitOK || err != nil || wrote.Payouts == 0 || wrote.Slashes == 0 {
		t.Fatalf("code %d, %v: %s%s", code, err, stdout, stderr)
	}
	verify := func() (payouts, slashes int, err error) {
		var errs bytes.Buffer
		cmd := exec.CommandContext(t.Context(), "node", "testdata/verify-proofs.cjs", beside, out)
		cmd.Stderr = &errs
		text, err := cmd.Output()
		if err != nil {
			return 0, 0, errors.New(errs.String())
		}
		var counts struct{ Payouts, Slashes int }
		err = json.Unmarshal(text, &counts)
		return counts.Payouts, counts.Slashes, err
	}
	if payouts, slashes, err := verify(); err != nil || payouts != wrote.Payouts || slashes != wrote.Slashes {
		t.Fatalf("verified %d payouts and %d slashes, want %d and %d: %v", payouts, slashes, wrote.Payouts, wrote.Slashes, err)
	}
	// The library does verify: one digit of an amount, and it says so.
	files, err := filepath.Glob(filepath.Join(out, "payouts", "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	text, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	var file proofFile
	if err := json.Unmarshal(text, &file); err != nil {
		t.Fatal(err)
	}
	file.Leaves[0].Value[3] += "0"
	if text, err = json.Marshal(file); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(files[0], text, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, _, err := verify(); err == nil {
		t.Error("a changed amount was verified")
	}
}
