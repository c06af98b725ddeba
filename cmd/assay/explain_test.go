package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"assay/domain"
	"assay/internal/explain"
)

const smallFacts = "../../domain/testdata/simulate/small.facts.jsonl"

// explained runs the command on a log and reads its answer.
func explained(t *testing.T, wantCode int, data string, args ...string) *explain.Explanation {
	t.Helper()
	code, stdout, stderr := try(t, append([]string{"explain", "--json", "--verify-signatures", "--data", data}, args...)...)
	var x explain.Explanation
	if err := json.Unmarshal([]byte(stdout), &answer{&x}); code != wantCode || err != nil {
		t.Fatalf("%v: code %d, want %d: %v: %s", args, code, wantCode, err, stderr)
	}
	return &x
}

// answer reads of an explanation what the tests look at: words of the result
// records have no reader.
type answer struct{ x *explain.Explanation }

func (a *answer) UnmarshalJSON(b []byte) error {
	var part struct {
		Epoch struct {
			Close *struct {
				PayoutRoot domain.Hash `json:"payout_root"`
			}
		}
		Records []explain.Record
	}
	if err := json.Unmarshal(b, &part); err != nil {
		return err
	}
	a.x.Records = part.Records
	if part.Epoch.Close != nil {
		a.x.Epoch.Close = &explain.Close{PayoutRoot: part.Epoch.Close.PayoutRoot}
	}
	return nil
}

// A log as the parties sign it gives the very epochs of the simulation, and
// every record behind every answer verifies, receipts included.
func TestExplainSignedLog(t *testing.T) {
	data := t.TempDir()
	newSignedLog(t).write(data, smallFacts)
	position := "0x6bf46c" // completed below
	text, err := os.ReadFile(smallFacts)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(text, []byte(position))
	position = string(text[at : at+66])
	receipts, authors := 0, make(map[string]bool)
	for _, subject := range [][]string{
		{"sn", "1"}, {"sn", "3"}, {"hn", "1"}, {"hn", "4"}, {"link", "1"}, {"position", position},
		{"account", "0xaa00000000000000000000000000000000000002"}, {"account", "0x1100000000000000000000000000000000000001"},
	} {
		for _, epoch := range []string{"0", "1", "2"} {
			args := append([]string{"--epoch", epoch}, subject...)
			x := explained(t, exitOK, data, args...)
			var simulated explain.Explanation
			_, stdout, _ := try(t, append([]string{"explain", "--json", "--facts", smallFacts}, args...)...)
			if err := json.Unmarshal([]byte(stdout), &answer{&simulated}); err != nil {
				t.Fatal(err)
			}
			if x.Epoch.Close.PayoutRoot != simulated.Epoch.Close.PayoutRoot {
				t.Errorf("%v: payout root %s, simulated %s", args, x.Epoch.Close.PayoutRoot, simulated.Epoch.Close.PayoutRoot)
			}
			for _, r := range x.Records {
				receipts += len(r.Receipts)
				authors[r.Originator] = true
				if signed := r.Signature == explain.SignatureVerifies && r.Signer != nil; !signed && r.Kind != "genesis" && r.Kind != "receipts" {
					t.Errorf("%v: record %d of kind %s: %s %s", args, r.Index, r.Kind, r.Signature, r.Problem)
				}
			}
		}
	}
	for _, who := range []string{"observer", "governance", "ScalerNode 1", "HyperNode 1"} {
		if !authors[who] {
			t.Errorf("no record of %s stood behind anything", who)
		}
	}
	if receipts == 0 {
		t.Error("no answer rested on a receipt")
	}
}

// broken returns the records behind ScalerNode 1 whose signatures do not verify.
func broken(t *testing.T, data string) []explain.Record {
	t.Helper()
	var found []explain.Record
	for _, r := range explained(t, exitData, data, "sn", "1", "--epoch", "2").Records {
		if r.Signature == explain.SignatureFails {
			found = append(found, r)
		}
	}
	return found
}

// A signature that does not verify is shown beside its record, with the reason,
// and ends the command with 65; the answer is there all the same.
func TestExplainShowsBadSignatures(t *testing.T) {
	whole := t.TempDir()
	newSignedLog(t).write(whole, smallFacts)
	var report explain.Record
	for _, r := range explained(t, exitOK, whole, "sn", "1", "--epoch", "2").Records {
		if r.Kind == "report" && r.Originator == "ScalerNode 1" {
			report = r
		}
	}
	for _, row := range []struct {
		name    string
		spoil   func(r *domain.Record)
		problem string
	}{
		{"another signer", func(r *domain.Record) { r.Witness = resigned(t, r) }, "signed by 0x"},
		{"a flipped byte", func(r *domain.Record) { r.Witness[12] ^= 1 }, "signed by 0x"},
		{"a changed digest", func(r *domain.Record) { r.Digest[0] ^= 1 }, "what was signed has digest"},
		{"a cut witness", func(r *domain.Record) { r.Witness = r.Witness[:9] }, "witness: "},
	} {
		t.Run(row.name, func(t *testing.T) {
			data := t.TempDir()
			log := newSignedLog(t)
			log.spoil = func(r *domain.Record) {
				if r.Index == report.Index {
					row.spoil(r)
				}
			}
			log.write(data, smallFacts)
			if found := broken(t, data); len(found) != 1 || found[0].Index != report.Index || !strings.Contains(found[0].Problem, row.problem) {
				t.Errorf("broken: %+v, want record %d: %s", found, report.Index, row.problem)
			}
			code, stdout, _ := try(t, "explain", "sn", "1", "--epoch", "2", "--data", data, "--verify-signatures")
			if code != exitData || !strings.Contains(stdout, explain.SignatureFails) || !strings.Contains(stdout, row.problem) {
				t.Errorf("code %d: %s", code, stdout)
			}
		})
	}
}

// resigned is a record's witness with the signature of a stranger.
func resigned(t *testing.T, r *domain.Record) []byte {
	t.Helper()
	_, proofs, err := domain.DecodeWitness(r.Witness)
	if err != nil {
		t.Fatal(err)
	}
	signature, err := testSigner("stranger").Sign(r.Digest)
	if err != nil {
		t.Fatal(err)
	}
	return domain.EncodeWitness(signature, proofs)
}

// A byte of a stored witness that flipped on the disk is shown likewise.
func TestExplainShowsDamagedWitness(t *testing.T) {
	data := t.TempDir()
	log := newSignedLog(t)
	log.write(data, smallFacts)
	var at int
	for _, r := range explained(t, exitOK, data, "sn", "1", "--epoch", "2").Records {
		if r.Kind == "report" && r.Originator == "ScalerNode 1" {
			at = int(r.Index)
		}
	}
	tables, err := filepath.Glob(filepath.Join(logDir(data), "*.sst"))
	if err != nil {
		t.Fatal(err)
	}
	flipped := 0
	for _, table := range tables {
		content, err := os.ReadFile(table)
		if err != nil {
			t.Fatal(err)
		}
		if i := bytes.Index(content, log.records[at].Witness); i >= 0 {
			flip(t, table, int64(i+20))
			flipped++
		}
	}
	if flipped != 1 {
		t.Fatalf("the witness of record %d is in %d tables", at, flipped)
	}
	found := broken(t, data)
	hit := false
	for _, r := range found {
		hit = hit || int(r.Index) == at && r.Problem != ""
	}
	if !hit {
		t.Errorf("broken: %+v, want record %d", found, at)
	}
}

// A pair that the log says rests on a receipt, and does not, is shown.
func TestExplainShowsBadReceipt(t *testing.T) {
	data := t.TempDir()
	log := newSignedLog(t)
	log.believe = true
	log.write(data, smallFacts)
	bad := 0
	for _, epoch := range []string{"0", "1", "2"} {
		for _, sn := range []string{"1", "2", "3", "4"} {
			code, stdout, _ := try(t, "explain", "sn", sn, "--epoch", epoch, "--data", data, "--json", "--verify-signatures")
			var x explain.Explanation
			if err := json.Unmarshal([]byte(stdout), &answer{&x}); err != nil {
				t.Fatal(err)
			}
			failed := 0
			for _, r := range x.Records {
				for _, p := range r.Receipts {
					if p.Signature == explain.SignatureFails {
						failed++
					}
				}
			}
			if (code == exitData) != (failed > 0) {
				t.Errorf("ScalerNode %s, epoch %s: code %d with %d bad receipts", sn, epoch, code, failed)
			}
			bad += failed
		}
	}
	if bad == 0 {
		t.Error("no bad receipt was found")
	}
}
