package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/explain"
	"assay/internal/snapshots"
	"assay/projections"
)

// eventful makes the log of a scenario in which closed epochs have a life after:
// HyperNodes attest them, the contract accepts some, accounts claim.
func eventful(t *testing.T, data, file string) *signedLog {
	t.Helper()
	s := newSignedLog(t)
	s.enter(domain.Record{Kind: domain.KindGenesis, Version: 1, Body: domain.EncodeBody(s.genesis)})
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	closed := 0
	for line := range bytes.Lines(text) {
		f, err := domain.ParseFact(bytes.TrimSpace(line))
		if err != nil {
			t.Fatal(err)
		}
		s.say(f)
		for all := s.state.Settlements(); closed < len(all); closed++ {
			s.live(all[closed].Close)
		}
	}
	s.store(data)
	return s
}

// live says what may be said of an epoch that closed.
func (s *signedLog) live(c *domain.EpochClose) {
	for _, hn := range slices.Sorted(maps.Keys(s.hypers)) {
		a := &domain.Attestation{Epoch: c.Epoch, HN: hn, Digest: c.Digest}
		if hn%3 == 0 {
			a.Digest[0] ^= 1
		}
		s.say(a)
	}
	for i := range c.Payouts {
		if p := &c.Payouts[i]; p.Kind == domain.PayoutPayable && i%2 == 0 {
			s.say(&domain.PayoutClaimed{Place: s.state.Place(), Account: p.Account, Amount: p.Cumulative})
		}
	}
	if c.Epoch%2 == 0 {
		s.say(&domain.EpochSettled{Place: s.state.Place(), Epoch: c.Epoch, Digest: c.Digest})
	}
	if c.Epoch%4 == 2 {
		s.say(&domain.EpochVetoed{Place: s.state.Place(), Epoch: c.Epoch})
	}
}

// subjects lists everybody whom the records introduce.
func (s *signedLog) subjects() []explain.Subject {
	found := make(map[string]explain.Subject)
	add := func(kind, id string) {
		subject, err := explain.ParseSubject(kind, id)
		if err != nil {
			s.t.Fatal(err)
		}
		found[subject.String()] = subject
	}
	for i := range s.records {
		e, err := s.records[i].Entry()
		if err != nil {
			s.t.Fatal(err)
		}
		switch f := e.Fact.(type) {
		case *domain.HPRegistered:
			add(explain.KindAccount, f.Account.String())
		case *domain.SNRegistered:
			add(explain.KindScaler, fmt.Sprint(f.SN))
		case *domain.HNRegistered:
			add(explain.KindHyper, fmt.Sprint(f.HN))
		case *domain.LinkStaked:
			add(explain.KindLink, fmt.Sprint(f.Link))
			add(explain.KindAccount, f.Owner.String())
		case *domain.Delegated:
			add(explain.KindPosition, f.Position.String())
			add(explain.KindAccount, f.Delegator.String())
		}
	}
	add(explain.KindScaler, "999999")
	var all []explain.Subject
	for _, key := range slices.Sorted(maps.Keys(found)) {
		all = append(all, found[key])
	}
	return all
}

// indexed are the indexes of a log, and the snapshots that were taken with them.
type indexed struct {
	indexes   [][]byte
	snapshots [][]byte
	sizes     []uint64
}

// indexAll makes the indexes of a log from its first record.
func indexAll(t *testing.T, log *eventlog.Log) *indexed {
	t.Helper()
	made := new(indexed)
	x := explain.NewIndexer()
	err := scanEntries(log, func(e domain.Entry) error {
		now, err := x.Apply(e)
		for _, index := range now {
			if index.Epoch != domain.Epoch(len(made.indexes)) {
				t.Fatalf("index of epoch %d comes after %d others", index.Epoch, len(made.indexes))
			}
			made.indexes = append(made.indexes, index.Index)
			made.snapshots = append(made.snapshots, x.State().Snapshot())
			made.sizes = append(made.sizes, e.Index+1)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(made.indexes) < 2 {
		t.Fatalf("%d epochs closed", len(made.indexes))
	}
	return made
}

func openIndex(t *testing.T, index []byte) *explain.Index {
	t.Helper()
	x, err := explain.OpenIndex(bytes.NewReader(index), int64(len(index)))
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func openLogOf(t *testing.T, data string) *eventlog.Log {
	t.Helper()
	log, err := eventlog.Open(logDir(data), eventlog.Config{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := log.Close(); err != nil {
			t.Error(err)
		}
	})
	return log
}

// told is an answer as JSON, or the error.
func told(x *explain.Explanation, err error) string {
	if err != nil {
		return "error: " + err.Error()
	}
	text, err := json.Marshal(x)
	if err != nil {
		return "error: " + err.Error()
	}
	return string(text)
}

func retold(of, newest *explain.Index, log *eventlog.Log, s explain.Subject) string {
	r, err := of.Retell(s, newest, log)
	if err != nil {
		return "error: " + err.Error()
	}
	err = log.Scan(newest.LogSize, log.Size(), func(record domain.Record) error {
		e, err := record.Entry()
		if err == nil && r.Wants(record.Kind) {
			err = r.Apply(e)
		}
		return err
	})
	if err != nil {
		return "error: " + err.Error()
	}
	return told(r.Explain(log, log.Size()))
}

// folded is the answer by a fold. What it says became of the epoch is what the
// state says.
func folded(t *testing.T, log *eventlog.Log, s explain.Subject, k *domain.Epoch) string {
	t.Helper()
	fold := explain.New(s, k)
	if err := scanEntries(log, fold.Apply); err != nil {
		return "error: " + err.Error()
	}
	x, err := fold.Explain(log, false)
	if err == nil {
		got, want := x.Epoch.Close, fold.State().Settlements()[*k]
		if got.Phase != want.Phase || got.Attested != len(want.Attested) || got.Disputed != len(want.Disputed) || got.Approvals != len(want.Approvals) {
			t.Errorf("epoch %d: %+v, in the state it is %s with %d, %d and %d", *k, got, want.Phase, len(want.Attested), len(want.Disputed), len(want.Approvals))
		}
	}
	return told(x, err)
}

// An answer by an index is the answer by a fold, byte for byte, for everybody and
// every epoch, with the newest index at hand and without. And an index that goes on
// from the one before and a snapshot is the index of a fold from the first record.
func TestIndexAnswersAsTheFoldDoes(t *testing.T) {
	for _, name := range []string{"small", "seed-1", "harsh-22"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			data := t.TempDir()
			s := eventful(t, data, filepath.Join("../../domain/testdata/simulate", name+".facts.jsonl"))
			log := openLogOf(t, data)
			made := indexAll(t, log)
			epochs := len(made.indexes)
			newest := openIndex(t, made.indexes[epochs-1])
			unseen := []string{`"phase":"settled"`, `"phase":"vetoed"`, "not checked", "a claim on chain", `"receipts":[`, "error: ", `"charges":[{`}
			for i, subject := range s.subjects() {
				for n := range epochs {
					if name != "small" && n != i%epochs {
						continue
					}
					k, of := domain.Epoch(n), openIndex(t, made.indexes[n])
					want := folded(t, log, subject, &k)
					unseen = slices.DeleteFunc(unseen, func(word string) bool { return strings.Contains(want, word) })
					for what, got := range map[string]string{"newest": retold(of, newest, log, subject), "own": retold(of, of, log, subject)} {
						if got != want {
							t.Fatalf("%s, epoch %d, with its %s index:\n%s\nby a fold:\n%s", subject, k, what, got, want)
						}
					}
				}
			}
			if name == "small" && len(unseen) > 0 { // of the others not everybody is asked in every epoch
				t.Errorf("no answer has %q: the test says less than it could", unseen)
			}
			checkResumed(t, log, made)
		})
	}
}

func checkResumed(t *testing.T, log *eventlog.Log, made *indexed) {
	t.Helper()
	for n := range len(made.indexes) - 1 {
		x := explain.NewIndexer()
		state, err := projections.Restore(made.snapshots[n], x.Decide)
		if err != nil {
			t.Fatal(err)
		}
		if err := x.Resume(openIndex(t, made.indexes[n]), state, log); err != nil {
			t.Fatal(err)
		}
		err = log.Entries(made.sizes[n], made.sizes[n+1], func(e domain.Entry) error {
			now, err := x.Apply(e)
			for _, index := range now {
				if !bytes.Equal(index.Index, made.indexes[n+1]) {
					t.Errorf("the index of epoch %d that goes on from epoch %d is another", index.Epoch, n)
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// A byte flipped anywhere in an index is found, or does not matter to the answer.
func TestFlippedIndex(t *testing.T) {
	data := t.TempDir()
	eventful(t, data, smallFacts)
	log := openLogOf(t, data)
	index := indexAll(t, log).indexes[1]
	subject, err := explain.ParseSubject(explain.KindScaler, "1")
	if err != nil {
		t.Fatal(err)
	}
	whole := openIndex(t, index)
	want, found := retold(whole, whole, log, subject), 0
	for at := 0; at < len(index); at += 37 {
		flipped := bytes.Clone(index)
		flipped[at] ^= 1 << (at % 8)
		x, err := explain.OpenIndex(bytes.NewReader(flipped), int64(len(flipped)))
		if err == nil {
			if _, err = x.Retell(subject, x, log); err == nil && retold(x, x, log, subject) != want {
				t.Fatalf("byte %d flipped: another answer", at)
			}
		}
		if err != nil {
			found++
			if !errors.Is(err, explain.ErrBadIndex) {
				t.Fatalf("byte %d flipped: %v", at, err)
			}
		}
	}
	if found < 20 {
		t.Errorf("%d of %d flips were found", found, len(index))
	}
	for _, size := range []int{0, 1, len(index) / 2, len(index) - 1} {
		if _, err := explain.OpenIndex(bytes.NewReader(index[:size]), int64(size)); !errors.Is(err, explain.ErrBadIndex) {
			t.Errorf("%d bytes of an index: %v", size, err)
		}
	}
}

// The command answers the same with indexes and without, with broken ones, and
// with those of another log, of which it warns.
func TestExplainFromIndexes(t *testing.T) {
	data, other := t.TempDir(), t.TempDir()
	eventful(t, data, smallFacts)
	eventful(t, other, strings.Replace(smallFacts, "small", "seed-1", 1))
	args := []string{"explain", "account", "0xaa00000000000000000000000000000000000002", "--data", data, "--json"}
	code, want, _ := try(t, args...)
	if code != exitOK {
		t.Fatalf("code %d", code)
	}
	keep := func(from, to string) {
		t.Helper()
		log, err := eventlog.Open(logDir(from), eventlog.Config{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		defer log.Close()
		store := explain.NewStore(explainDir(to), nil)
		for i, index := range indexAll(t, log).indexes {
			if err := store.Save(explain.Indexed{Epoch: domain.Epoch(i), Index: index}); err != nil {
				t.Fatal(err)
			}
		}
	}
	expect := func(what, warning string) {
		t.Helper()
		code, got, stderr := try(t, args...)
		if code != exitOK || got != want || (warning == "") != (stderr == "") || !strings.Contains(stderr, warning) {
			t.Errorf("%s: code %d, the same answer %v, stderr %q, want %q in it", what, code, got == want, stderr, warning)
		}
	}
	keep(data, data)
	expect("with indexes", "")
	all, err := filepath.Glob(filepath.Join(explainDir(data), "*"))
	if err != nil || len(all) < 2 {
		t.Fatalf("%v, %v", all, err)
	}
	for _, file := range all {
		flip(t, file, fileSize(t, file)/2)
		flip(t, file, 3)
	}
	expect("with broken indexes", "passed over")
	keep(other, data)
	expect("with those of another log", "passed over")
}

// An engine's indexes come in the background, go on from what is there, and begin
// anew where that does not help.
func TestIndexing(t *testing.T) {
	data := t.TempDir()
	eventful(t, data, smallFacts)
	log := openLogOf(t, data)
	made := indexAll(t, log)
	kept := snapshots.Open(snapshotsDir(data), nil)
	for i, snapshot := range made.snapshots {
		if err := kept.Save(domain.Epoch(i), snapshot); err != nil {
			t.Fatal(err)
		}
	}
	x := newIndexing(log, kept, data, slog.New(slog.DiscardHandler))
	upTo := func(n int) {
		t.Helper()
		last := closedEpoch{close: &domain.EpochClose{Epoch: domain.Epoch(n)}, size: made.sizes[n]}
		if err := x.catchUp(context.Background(), last); err != nil {
			t.Fatal(err)
		}
		for i, want := range made.indexes[:n+1] {
			got, err := os.ReadFile(filepath.Join(explainDir(data), fmt.Sprintf("%d.index", i)))
			if err != nil || !bytes.Equal(got, want) {
				t.Errorf("index of epoch %d is not that of a fold: %v", i, err)
			}
		}
	}
	upTo(0)
	_, from := x.begin(openIndex(t, made.indexes[0]))
	if from != made.sizes[0] {
		t.Errorf("goes on from record %d, want %d", from, made.sizes[0])
	}
	upTo(len(made.indexes) - 1)
	if err := os.RemoveAll(snapshotsDir(data)); err != nil {
		t.Fatal(err)
	}
	if _, from := x.begin(openIndex(t, made.indexes[0])); from != 0 {
		t.Errorf("without a snapshot it goes on from record %d", from)
	}
	if err := os.Remove(filepath.Join(explainDir(data), "1.index")); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := os.RemoveAll(explainDir(data)); err != nil {
		t.Fatal(err)
	}
	last := closedEpoch{close: &domain.EpochClose{Epoch: 1}, size: made.sizes[1]}
	if err := x.catchUp(ctx, last); !errors.Is(err, context.Canceled) {
		t.Errorf("after the end: %v", err)
	}
}

// What closed before the engine ran is made up for, and so is what closes then.
func TestIndexingRuns(t *testing.T) {
	data := t.TempDir()
	eventful(t, data, smallFacts)
	log := openLogOf(t, data)
	made := indexAll(t, log)
	x := newIndexing(log, snapshots.Open(snapshotsDir(data), nil), data, slog.New(slog.DiscardHandler))
	ctx, cancel := context.WithCancel(context.Background())
	asked := 0
	last := func() (closedEpoch, bool) {
		for i := range asked { // what it was told before is done by now
			if got, err := os.ReadFile(filepath.Join(explainDir(data), fmt.Sprintf("%d.index", i))); err != nil || !bytes.Equal(got, made.indexes[i]) {
				t.Errorf("index of epoch %d: %v", i, err)
			}
		}
		if asked == 2 {
			cancel()
			return closedEpoch{}, false
		}
		x.notice(ctx, closedEpoch{})
		c := closedEpoch{close: &domain.EpochClose{Epoch: domain.Epoch(asked)}, size: made.sizes[asked]}
		asked++
		return c, true
	}
	if err := x.run(ctx, last); err != nil || asked != 2 {
		t.Errorf("asked %d times: %v", asked, err)
	}
}
