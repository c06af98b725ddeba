package main

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/google/go-cmp/cmp"

	"assay/domain"
	"assay/domain/merkle"
	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
)

// history is the fixture's log as somebody would have to write it who writes it
// anew: its records, and how many messages were refused.
type history struct {
	records []domain.Record
	counts  eventlog.Counts
	key     *checkpoint.Key
	signed  []byte // checkpoint of all records
	file    string // that has it
}

func newHistory(t *testing.T) *history {
	t.Helper()
	data := filepath.Join(t.TempDir(), "data")
	if err := writeFixture(data); err != nil {
		t.Fatal(err)
	}
	log, err := eventlog.Open(logDir(data), eventlog.Config{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	h := &history{counts: log.Counts(), key: fixtureLogKey(t)}
	err = log.ScanFull(1, log.Size(), func(r domain.Record) error {
		r.Body, r.Witness = bytes.Clone(r.Body), bytes.Clone(r.Witness)
		h.records = append(h.records, r)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	size, root := log.Head()
	note, err := checkpoint.Sign(checkpoint.Checkpoint{Origin: h.key.Public().Name(), Size: size, Root: root}, h.key)
	if err != nil {
		t.Fatal(err)
	}
	h.signed, h.file = note.Bytes(), filepath.Join(t.TempDir(), "kept.checkpoint")
	if err := os.WriteFile(h.file, h.signed, 0o600); err != nil {
		t.Fatal(err)
	}
	return h
}

func fixtureLogKey(t *testing.T) *checkpoint.Key {
	t.Helper()
	key, err := checkpoint.NewKey(rand.Reader, checkpoint.Origin(fixtureGenesis().Network()), checkpoint.LogKey)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// copyRecords returns records that may be changed.
func copyRecords(all []domain.Record) []domain.Record {
	var copies []domain.Record
	for _, r := range all {
		r.Body, r.Witness = bytes.Clone(r.Body), bytes.Clone(r.Witness)
		copies = append(copies, r)
	}
	return copies
}

// verify writes a log of these records, with indexes and sequences as they have to
// be and every hash computed anew, and verifies it, alone and against the
// checkpoint that was kept. Alone it is always whole.
func (h *history) verify(t *testing.T, records []domain.Record) error {
	t.Helper()
	fs := vfs.NewMem()
	log, err := eventlog.Create("log", fixtureGenesis(), eventlog.Config{FS: fs, MinFree: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	batch := eventlog.Batch{Counts: h.counts}
	last := h.records[len(h.records)-1].Seq
	batch.Counts[domain.Late] += uint64(max(0, len(h.records)-len(records))) // who drops records has to call them refused
	for i, r := range records {
		r.Index, r.WitnessHash = uint64(i+1), domain.WitnessHash(r.Witness)
		if i < len(h.records) {
			r.Seq = h.records[i].Seq
		}
		batch.Records = append(batch.Records, r)
		last = max(last, r.Seq)
	}
	batch.Cursor = eventlog.Cursor{Stream: "ICN", Created: 1, Sequence: last}
	if err := log.Append(batch); err != nil {
		t.Fatal(err)
	}
	if _, err := log.Verify(nil); err != nil {
		t.Fatalf("the log that was written anew is not whole by itself: %v", err)
	}
	var out, errs bytes.Buffer
	v := &logVerify{program: &program{stdout: &out, stderr: &errs}, files: []string{h.file}}
	v.trust.log = h.key.Public().String()
	if err := v.trust.read(); err != nil {
		t.Fatal(err)
	}
	return v.run(log)
}

// An operator edits, drops or reorders records and computes every hash anew: the
// log is whole by its own word, and any checkpoint that was kept elsewhere exposes
// it.
func TestF48RewrittenLogIsExposedByACheckpoint(t *testing.T) {
	h := newHistory(t)
	if err := h.verify(t, h.records); err != nil {
		t.Fatalf("the log as it was: %v", err)
	}
	n := len(h.records)
	forgeries := 0
	for at := 0; at < n; at += 7 {
		for what, forge := range map[string]func([]domain.Record) []domain.Record{
			"a byte of a body": func(all []domain.Record) []domain.Record {
				all[at].Body[len(all[at].Body)/2] ^= 1
				return all
			},
			"a byte of a witness": func(all []domain.Record) []domain.Record {
				all[at].Witness = append(all[at].Witness, 0)
				return all
			},
			"a nanosecond": func(all []domain.Record) []domain.Record { all[at].Time++; return all },
			"dropped": func(all []domain.Record) []domain.Record {
				return append(all[:at], all[at+1:]...)
			},
			"swapped": func(all []domain.Record) []domain.Record {
				other := (at + 1 + at%5) % n
				all[at], all[other] = all[other], all[at]
				return all
			},
			"tail written anew": func(all []domain.Record) []domain.Record {
				for i := at; i < n; i++ {
					all[i].Digest[0] ^= 1
				}
				return all
			},
			"doubled": func(all []domain.Record) []domain.Record {
				all = append(all, all[n-1])
				copy(all[at+1:], all[at:n])
				all[n].Seq = h.records[n-1].Seq + 1
				return all
			},
		} {
			if err := h.verify(t, forge(copyRecords(h.records))); !errors.Is(err, errOtherHistory) {
				t.Errorf("record %d, %s: %v, want %v", at+1, what, err, errOtherHistory)
			}
			forgeries++
		}
	}
	if forgeries < 100 {
		t.Errorf("%d forgeries, want at least 100", forgeries)
	}
}

// A backup of the data directory is put back. With the head witness of before it does
// not open; with the head witness of the backup it opens, and the checkpoint that
// was published exposes it: 50 of 50.
func TestF58RestoredBackup(t *testing.T) {
	h := newHistory(t)
	base := t.TempDir()
	log, err := eventlog.Create(filepath.Join(base, "live", "log"), fixtureGenesis(), eventlog.Config{MinFree: 1})
	if err != nil {
		t.Fatal(err)
	}
	const backups = 50
	at := func(n int) string { return filepath.Join(base, fmt.Sprint(n)) }
	taken := 0
	for i, r := range h.records {
		var refused eventlog.Counts
		if before := uint64(0); i > 0 {
			before = h.records[i-1].Seq
			refused[domain.Late] = r.Seq - before - 1
		} else {
			refused[domain.Late] = r.Seq - 1
		}
		cursor := eventlog.Cursor{Stream: "ICN", Created: 1, Sequence: r.Seq}
		if err := log.Append(eventlog.Batch{Records: []domain.Record{r}, Cursor: cursor, Counts: refused}); err != nil {
			t.Fatal(err)
		}
		if taken < backups && i >= taken*len(h.records)/(backups+1) {
			if err := log.Copy(filepath.Join(at(taken), "log")); err != nil {
				t.Fatal(err)
			}
			taken++
		}
	}
	if err := log.Close(); err != nil {
		t.Fatal(err)
	}
	live, err := os.ReadFile(filepath.Join(base, "live", "log.head"))
	if err != nil {
		t.Fatal(err)
	}
	vkey := h.key.Public().String()
	verify := func(data string) (int, string) {
		code, _, stderr := try(t, "log", "verify", "--data", data, "--checkpoint", h.file, "--log", vkey)
		return code, stderr
	}
	if code, stderr := verify(filepath.Join(base, "live")); code != exitOK {
		t.Fatalf("the log itself: code %d, %s", code, stderr)
	}
	byHead, byCheckpoint := 0, 0
	for n := range taken {
		if code, stderr := verify(at(n)); code == exitData && strings.Contains(stderr, errOtherHistory.Error()) {
			byCheckpoint++
		} else {
			t.Errorf("backup %d with its head witness: code %d, %s", n, code, stderr)
		}
		if err := os.WriteFile(filepath.Join(at(n), "log.head"), live, 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := eventlog.Open(logDir(at(n)), eventlog.Config{})
		if errors.Is(err, eventlog.ErrRolledBack) {
			byHead++
		} else {
			t.Errorf("backup %d with the head witness of before: %v", n, err)
		}
	}
	if byHead != backups || byCheckpoint != backups {
		t.Errorf("%d of %d refused by the head witness, %d by the checkpoint", byHead, backups, byCheckpoint)
	}
}

// From a payout down to a record, each step from what the command before printed:
// leaf, payout root, digest, log root, signed checkpoint, record.
func TestPayoutDownToRecords(t *testing.T) {
	dir := t.TempDir()
	data, keyFile := filepath.Join(dir, "data"), filepath.Join(dir, "log.key")
	if err := writeFixture(data); err != nil {
		t.Fatal(err)
	}
	key := fixtureLogKey(t)
	if err := writeNoteKey(keyFile, key); err != nil {
		t.Fatal(err)
	}
	ask := func(into any, args ...string) {
		t.Helper()
		code, stdout, stderr := try(t, append(args, "--json")...)
		if code != exitOK {
			t.Fatalf("%q: code %d, %s", args, code, stderr)
		}
		line, _, _ := strings.Cut(stdout, "\n")
		if err := json.Unmarshal([]byte(line), into); err != nil {
			t.Fatalf("%q: %v", args, err)
		}
	}
	var epoch struct{ Payouts []domain.Payout }
	ask(&epoch, "replay", "--data", data, "--epoch", "1")
	var result resultRecord
	ask(&result, "log", "result", "1", "--data", data, "--account", epoch.Payouts[0].Account.String())
	if len(result.Leaves) == 0 {
		t.Fatal("the account has no leaf")
	}
	for _, l := range result.Leaves {
		if l.Leaf != l.Payout.Leaf() || !merkle.Verify(result.PayoutRoot, l.Leaf, l.Proof) {
			t.Errorf("leaf %s of %+v is not in tree %s", l.Leaf, l.Payout, result.PayoutRoot)
		}
	}
	bound := domain.EpochResult{
		Epoch: result.Epoch, FirstEra: result.FirstEra, LastEra: result.LastEra, PolicyHash: result.PolicyHash, LogSize: result.LogSize,
		LogRoot: result.LogRoot, PayoutRoot: result.PayoutRoot, PayoutTotal: result.PayoutTotal, SlashRoot: result.SlashRoot,
		SlashTotal: result.SlashTotal, PreviousDigest: result.PreviousDigest,
	}
	if got := bound.Digest(domain.Network{ChainID: result.ChainID, Settlement: result.Settlement}); got != result.Digest {
		t.Errorf("digest %s, the fields that were printed have %s", result.Digest, got)
	}
	size := fmt.Sprint(result.LogSize)
	var signed checkpointRecord
	ask(&signed, "log", "checkpoint", "--data", data, "--key", keyFile, "--size", size)
	if signed.Size != result.LogSize || signed.Root != result.LogRoot.String() {
		t.Errorf("checkpoint of %d records with root %s, the result binds %d with %s", signed.Size, signed.Root, result.LogSize, result.LogRoot)
	}
	note := filepath.Join(dir, "note")
	if err := os.WriteFile(note, []byte(signed.Note), 0o600); err != nil {
		t.Fatal(err)
	}
	for index := uint64(0); index < result.LogSize; index += 11 {
		var in inclusionRecord
		ask(&in, "log", "prove", fmt.Sprint(index), "--data", data, "--size", size)
		if err := checkpoint.CheckInclusion(in.Hashes, index, in.Leaf, result.LogSize, result.LogRoot); err != nil {
			t.Error(err)
		}
		file := filepath.Join(dir, fmt.Sprintf("%d.tlog-proof", index))
		if code, _, stderr := try(t, "log", "prove", fmt.Sprint(index), "--data", data, "--checkpoint", note, "-o", file); code != exitOK {
			t.Fatal(stderr)
		}
		var proven provenRecord
		ask(&proven, "log", "check", file, "--log", key.Public().String())
		var dump dumped
		ask(&dump, "log", "dump", "--data", data, "--from", fmt.Sprint(index), "--to", fmt.Sprint(index+1))
		if diff := cmp.Diff(dump, proven.Entry); diff != "" || dump.Leaf != in.Leaf {
			t.Errorf("record %d: %s", index, diff)
		}
		refuseChangedProofs(t, file, key)
	}
}

// refuseChangedProofs changes a proof file at some bytes: no other record comes out
// of it.
func refuseChangedProofs(t *testing.T, file string, key *checkpoint.Key) {
	t.Helper()
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	trust := &logTrust{log: key.Public().String()}
	if err := trust.read(); err != nil {
		t.Fatal(err)
	}
	for at := 0; at < len(whole); at += 5 {
		changed := bytes.Clone(whole)
		changed[at] ^= 1
		if _, err := checkProof(changed, trust); err == nil {
			t.Errorf("%s is accepted with byte %d changed", filepath.Base(file), at)
		}
	}
}
