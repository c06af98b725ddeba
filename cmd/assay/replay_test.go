package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/snapshots"
	"assay/projections"
)

// A log as its parties signed it passes the full check: all epochs, one epoch,
// and what was checked is counted.
func TestReplayVerifiesSignatures(t *testing.T) {
	data := t.TempDir()
	log := newSignedLog(t)
	log.write(data, smallFacts)
	var want replayedRecord
	for _, r := range log.records {
		if r.Kind.FromMessage() {
			want.Signatures++
		} else if f, err := domain.DecodeBody(r.Kind, r.Version, r.Body); err == nil && r.Kind == domain.KindReceipts {
			want.Receipts += uint64(len(f.(*domain.Receipts).Pairs))
		}
	}
	want.Record, want.Size, want.Root = "replayed", log.state.LogSize(), log.state.LogRoot()
	if want.Receipts == 0 {
		t.Fatal("no pair rests on a receipt: the scenario is too dull")
	}
	code, plain, stderr := try(t, "replay", "--data", data, "--json")
	if code != exitOK || strings.Count(plain, `"record":"epoch"`) < 3 {
		t.Fatalf("code %d, stdout %s, stderr %s", code, plain, stderr)
	}
	code, checked, stderr := try(t, "replay", "--data", data, "--verify-signatures", "--json")
	epochs, last, _ := strings.Cut(checked, `{"record":"replayed"`)
	var got replayedRecord
	if err := json.Unmarshal([]byte(`{"record":"replayed"`+last), &got); code != exitOK || err != nil || epochs != plain || got != want {
		t.Errorf("code %d, %v, same epochs %t, %+v; want %+v; stderr %s", code, err, epochs == plain, got, want, stderr)
	}
	code, text, _ := try(t, "replay", "--data", data, "--verify-signatures")
	if line := fmt.Sprintf("%d signatures and %d receipts verify", want.Signatures, want.Receipts); code != exitOK || !strings.Contains(text, line) {
		t.Errorf("code %d: %s\nwant %s", code, text, line)
	}
	for k, line := range strings.SplitAfter(strings.TrimSuffix(plain, "\n"), "\n") {
		code, one, _ := try(t, "replay", "--data", data, "--epoch", fmt.Sprint(k), "--json")
		if code != exitOK || one != strings.TrimSuffix(line, "\n")+"\n" {
			t.Errorf("epoch %d: code %d, %s\nwant %s", k, code, one, line)
		}
		code, one, _ = try(t, "replay", "--data", data, "--epoch", fmt.Sprint(k), "--verify-signatures", "--json")
		if code != exitOK || !strings.HasPrefix(one, strings.TrimSuffix(line, "\n")+"\n"+`{"record":"replayed"`) {
			t.Errorf("epoch %d with signatures: code %d, %s\nwant %s", k, code, one, line)
		}
	}
}

// reportAt returns the place of the first report after the given record that a
// ScalerNode filed.
func reportAt(t *testing.T, records []domain.Record, after int) int {
	t.Helper()
	for i := after; i < len(records); i++ {
		f, err := domain.DecodeBody(records[i].Kind, records[i].Version, records[i].Body)
		if err != nil {
			t.Fatal(err)
		}
		if report, ok := f.(*domain.Report); ok && report.Originator.Kind == domain.OriginSN {
			return i
		}
	}
	t.Fatal("no report")
	return 0
}

// reworded is a report's record with a change in its body, and a digest and a
// signature that fit the new one.
func reworded(t *testing.T, s *signedLog, r *domain.Record, signer domain.Signer, change func(f *domain.Report)) {
	t.Helper()
	f, err := domain.DecodeBody(r.Kind, r.Version, r.Body)
	if err != nil {
		t.Fatal(err)
	}
	_, proofs, err := domain.DecodeWitness(r.Witness)
	if err != nil {
		t.Fatal(err)
	}
	change(f.(*domain.Report))
	m, err := domain.NewMessage(s.genesis.Network(), f, proofs, signer)
	if err != nil {
		t.Fatal(err)
	}
	r.Body, r.Digest, r.Witness = m.Body, m.Digest(), domain.EncodeWitness(m.Signature, proofs)
}

// Somebody who has the log's disk can hash anew whatever he changes; a replay
// then finds nothing. One with --verify-signatures names the record and what is
// wrong with it, and prints no epoch.
func TestReplayNamesTampering(t *testing.T) {
	for _, row := range []struct {
		name   string
		change func(s *signedLog) int // returns the record that is to be named
		want   string
	}{
		{"another body", func(s *signedLog) int {
			i := reportAt(t, s.records, 0)
			f, err := domain.DecodeBody(s.records[i].Kind, 1, s.records[i].Body)
			if err != nil {
				t.Fatal(err)
			}
			f.(*domain.Report).Peers[0].RTTMicros++
			s.records[i].Body = domain.EncodeBody(f)
			return i
		}, "(report): altered content: what its signature covers has digest 0x"},
		{"another body, signed by another", func(s *signedLog) int {
			i := reportAt(t, s.records, 0)
			reworded(t, s, &s.records[i], testSigner("stranger"), func(f *domain.Report) { f.Peers[0].RTTMicros++ })
			return i
		}, "(report): signature of another: bad signature: ERR_SIGNER got " + testSigner("stranger").Address().String()},
		{"another signature", func(s *signedLog) int {
			i := reportAt(t, s.records, 0)
			s.records[i].Witness = resigned(t, &s.records[i])
			return i
		}, "(report): signature of another: bad signature: ERR_SIGNER"},
		{"the witness of another record", func(s *signedLog) int {
			i := reportAt(t, s.records, 0)
			s.records[i].Witness = s.records[reportAt(t, s.records, i+1)].Witness
			return i
		}, "(report): altered content: "},
		{"receipts removed", func(s *signedLog) int {
			i := slices.IndexFunc(s.records, func(r domain.Record) bool { return r.Kind == domain.KindReceipts })
			s.records = slices.Delete(s.records, i, i+1)
			return i
		}, "(head): receipts differ: before it a record of "},
		{"an originator whom nobody registered", func(s *signedLog) int {
			i := reportAt(t, s.records, 0)
			reworded(t, s, &s.records[i], testSigner("stranger"), func(f *domain.Report) { f.Originator.ID = 99 })
			return i
		}, "(report): originator not authorised: unknown originator: ERR_UNKNOWN_NODE"},
		{"a report of an era that is sealed", func(s *signedLog) int {
			i := reportAt(t, s.records, 0)
			seal := i + slices.IndexFunc(s.records[i:], func(r domain.Record) bool { return r.Kind == domain.KindReceipts })
			late := reportAt(t, s.records, seal)
			s.records[late].Body, s.records[late].Digest, s.records[late].Witness = s.records[i].Body, s.records[i].Digest, s.records[i].Witness
			return late
		}, "(report): should have been refused: late: ERR_ERA_CLOSED"},
	} {
		t.Run(row.name, func(t *testing.T) {
			data := t.TempDir()
			log := newSignedLog(t)
			log.fold(smallFacts)
			at := row.change(log)
			for i := range log.records {
				log.records[i].Index, log.records[i].WitnessHash = uint64(i), domain.WitnessHash(log.records[i].Witness)
			}
			log.store(data)
			if code, _, stderr := try(t, "log", "verify", "--data", data); code != exitOK {
				t.Fatalf("the log does not hash well: %s", stderr)
			}
			code, stdout, stderr := try(t, "replay", "--data", data, "--verify-signatures")
			if want := fmt.Sprintf("record %d %s", at, row.want); code != exitData || stdout != "" || !strings.Contains(stderr, want) {
				t.Errorf("code %d, stdout %q, stderr %s\nwant %s", code, stdout, stderr, want)
			}
		})
	}
}

// keepSnapshots saves what an engine would have saved when epochs closed, and
// returns the log's size at each close.
func keepSnapshots(t *testing.T, data string, s *signedLog) []uint64 {
	t.Helper()
	store := snapshots.Open(snapshotsDir(data), nil)
	var sizes []uint64
	closed := false
	state := projections.New(func(d domain.Decision) {
		_, is := d.(*domain.EpochClose)
		closed = closed || is
	})
	for _, r := range s.records {
		entry, err := r.Entry()
		if err != nil {
			t.Fatal(err)
		}
		if err := state.Apply(entry); err != nil {
			t.Fatal(err)
		}
		if closed {
			if err := store.Save(domain.Epoch(len(sizes)), state.Snapshot()); err != nil {
				t.Fatal(err)
			}
			sizes = append(sizes, state.LogSize())
			closed = false
		}
	}
	return sizes
}

// A replay of one epoch from a snapshot says what one from zero says, and where
// it began; a snapshot that does not count is passed over.
func TestReplayFromSnapshot(t *testing.T) {
	data := t.TempDir()
	log := newSignedLog(t)
	log.write(data, smallFacts)
	sizes := keepSnapshots(t, data, log)
	if len(sizes) < 3 {
		t.Fatalf("%d epochs: the scenario is too dull", len(sizes))
	}
	begins := func(k int, from uint64, flags ...string) (stderr string) {
		t.Helper()
		args := append([]string{"replay", "--data", data, "--json", "--epoch", fmt.Sprint(k)}, flags...)
		_, want, _ := try(t, args...)
		want, _, _ = strings.Cut(want, `{"record":"replayed"`)
		code, got, stderr := try(t, append(args, "--from", "snapshot")...)
		epoch, record, _ := strings.Cut(got, `{"record":"replayed"`)
		if code != exitOK || epoch != want || !strings.HasPrefix(record, fmt.Sprintf(`,"from_record":%d,"size":%d,`, from, sizes[k])) {
			t.Errorf("epoch %d %v: code %d, %s\nwant %s and from record %d; stderr %s", k, flags, code, got, want, from, stderr)
		}
		return stderr
	}
	for _, flags := range [][]string{nil, {"--verify-signatures"}} {
		begins(0, 0, flags...)
		begins(1, sizes[0], flags...)
		begins(2, sizes[1], flags...)
	}
	code, stdout, _ := try(t, "replay", "--data", data, "--epoch", "1", "--from", "snapshot")
	if want := fmt.Sprintf("folded from record %d on; the snapshot there is taken on trust", sizes[0]); code != exitOK || !strings.Contains(stdout, want) {
		t.Errorf("code %d: %s", code, stdout)
	}
	code, stdout, _ = try(t, "replay", "--data", data, "--epoch", "0", "--from", "snapshot")
	if want := "folded from record 0 on: there is no snapshot before the close of epoch 0"; code != exitOK || !strings.Contains(stdout, want) {
		t.Errorf("code %d: %s", code, stdout)
	}
	code, stdout, stderr := try(t, "replay", "--data", data, "--epoch", "9", "--from", "snapshot")
	if want := fmt.Sprintf("epoch 9: the log has closed epochs 0 to %d\n", len(sizes)-1); code != exitData || stdout != "" || !strings.HasSuffix(stderr, want) {
		t.Errorf("code %d: %s, %s", code, stdout, stderr)
	}

	files, err := filepath.Glob(filepath.Join(snapshotsDir(data), "*"))
	if err != nil || len(files) != len(sizes) {
		t.Fatalf("%v, %v", files, err)
	}
	flip(t, files[1], fileSize(t, files[1])/2)
	if stderr := begins(2, sizes[0]); !strings.Contains(stderr, filepath.Base(files[1])) {
		t.Errorf("the damaged snapshot is not named: %s", stderr)
	}
}

// A byte flipped anywhere in the stored log ends a replay of one epoch with 65, or
// changes nothing of it at all.
func TestReplayOfOneEpochOfADamagedLog(t *testing.T) {
	data := filepath.Join(t.TempDir(), "whole")
	newSignedLog(t).write(data, smallFacts)
	for _, flags := range [][]string{nil, {"--verify-signatures"}} {
		args := func(data string) []string {
			return append([]string{"replay", "--data", data, "--epoch", "0", "--json"}, flags...)
		}
		_, whole, _ := try(t, args(data)...)
		refused := 0
		for _, file := range logFiles(t, data) {
			for part := range int64(12) {
				damaged := filepath.Join(t.TempDir(), "damaged")
				if err := os.CopyFS(damaged, os.DirFS(data)); err != nil {
					t.Fatal(err)
				}
				at := part * (fileSize(t, filepath.Join(data, file)) - 1) / 11
				flip(t, filepath.Join(damaged, file), at)
				switch code, stdout, stderr := try(t, args(damaged)...); {
				case code == exitOK && stdout == whole:
				case code == exitData && stdout == "" && stderr != "":
					refused++
				default:
					t.Errorf("%v: %s byte %d: code %d, stdout %s, stderr %s", flags, file, at, code, stdout, stderr)
				}
			}
		}
		if refused == 0 {
			t.Errorf("%v: no damage was ever refused", flags)
		}
	}
}

// Without witnesses a log is replayed as before; its signatures are checked as far
// as there are any, and never passed over.
func TestReplayOfAPrunedLog(t *testing.T) {
	data := t.TempDir()
	log := newSignedLog(t)
	log.write(data, smallFacts)
	sizes := keepSnapshots(t, data, log)
	_, whole, _ := try(t, "replay", "--data", data)
	stored, err := eventlog.Open(logDir(data), eventlog.Config{MinFree: 1})
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(stored.PruneWitnesses(sizes[0]), stored.Close()); err != nil {
		t.Fatal(err)
	}
	if code, stdout, stderr := try(t, "replay", "--data", data); code != exitOK || stdout != whole {
		t.Errorf("code %d: %s%s, want %s", code, stdout, stderr, whole)
	}
	code, stdout, stderr := try(t, "replay", "--data", data, "--verify-signatures")
	if want := fmt.Sprintf("those from record %d on are left; an epoch behind them can be checked", sizes[0]); code != exitNoInput || stdout != "" || !strings.Contains(stderr, want) {
		t.Errorf("code %d: %s%s, want %s", code, stdout, stderr, want)
	}
	code, stdout, stderr = try(t, "replay", "--data", data, "--verify-signatures", "--epoch", "2", "--from", "snapshot")
	if code != exitOK || !strings.Contains(stdout, "signatures and") {
		t.Errorf("code %d: %s%s", code, stdout, stderr)
	}
	hasty := filepath.Join(t.TempDir(), "hasty.json")
	if err := os.WriteFile(hasty, []byte(`{"seal_grace_blocks": 0}`), 0o600); err != nil {
		t.Fatal(err)
	}
	code, _, stderr = try(t, "replay", "--data", data, "--policy", hasty)
	if code != exitNoInput || !strings.Contains(stderr, "witness was pruned") || strings.Contains(stderr, "damaged") {
		t.Errorf("what if: code %d, %s", code, stderr)
	}
}
