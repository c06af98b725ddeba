package ingest_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
)

// recheckStory ingests the messages of a small network, with junk and pairs that
// rest on receipts, and returns the log.
func recheckStory(t *testing.T) *eventlog.Log {
	t.Helper()
	_, js := startStreams(t)
	w := newWorld(21, 6, 3)
	w.silent[domain.Pair{SN: 2, HN: 1}] = true
	w.silent[domain.Pair{SN: 5, HN: 1}] = true
	w.silent[domain.Pair{SN: 3, HN: 2}] = true
	publish(t, js, w.story(9))
	log, _ := ingestInto(t, js, 64)
	return log
}

// recordsOf are all records of a log, with their witnesses.
func recordsOf(t *testing.T, log *eventlog.Log) []domain.Record {
	t.Helper()
	var all []domain.Record
	err := log.ScanFull(0, log.Size(), func(r domain.Record) error {
		r.Body, r.Witness = bytes.Clone(r.Body), bytes.Clone(r.Witness)
		all = append(all, r)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// recheck rechecks records as somebody who has them from a file does.
func recheck(ctx context.Context, records []domain.Record, workers int) (ingest.Rechecked, error) {
	return recheckInBatches(ctx, records, workers, 0)
}

func recheckInBatches(ctx context.Context, records []domain.Record, workers, batch int) (ingest.Rechecked, error) {
	genesis := testGenesis()
	c := ingest.Recheck{Core: newCore(), Network: genesis.Network(), Workers: workers, Record: func(index uint64) (domain.Record, error) {
		return records[index], nil
	}}
	return c.InBatchesOf(batch).Run(ctx, func(visit func(domain.Record) error) error {
		var again domain.Record // visit copies, so its bytes may change after it
		for _, r := range records {
			again.Body, again.Witness = append(again.Body[:0], r.Body...), append(again.Witness[:0], r.Witness...)
			r.Body, r.Witness = again.Body, again.Witness
			if err := visit(r); err != nil {
				return err
			}
		}
		return nil
	})
}

// What ingest made is found good, from the log and from its records, on any
// number of goroutines; every entry is told, once and in order.
func TestRecheckOfAnHonestLog(t *testing.T) {
	log := recheckStory(t)
	records := recordsOf(t, log)
	want := ingest.Rechecked{Records: uint64(len(records))}
	for _, r := range records {
		if r.Kind.FromMessage() {
			want.Messages++
		}
		if f, err := domain.DecodeBody(r.Kind, r.Version, r.Body); err == nil && r.Kind == domain.KindReceipts {
			want.Receipts += uint64(len(f.(*domain.Receipts).Pairs))
		}
	}
	if want.Receipts == 0 || want.Messages < 40 {
		t.Fatalf("the story is too dull: %+v", want)
	}
	for workers := range 4 {
		told := uint64(0)
		core := newCore()
		c := ingest.Recheck{Core: core, Workers: workers, Judged: func(e domain.Entry) error {
			if e.Index != told || e.Leaf != records[told].Leaf() {
				return fmt.Errorf("entry %d, leaf %s: want %d, %s", e.Index, e.Leaf, told, records[told].Leaf())
			}
			told++
			return nil
		}}
		got, err := c.RecheckLog(t.Context(), log, 0, log.Size())
		if err != nil || got != want || told != log.Size() || core.applied != told {
			t.Errorf("log, %d workers: %+v, %v, told %d; want %+v", workers, got, err, told, want)
		}
		if got, err := recheck(t.Context(), records, workers); err != nil || got != want {
			t.Errorf("records, %d workers: %+v, %v; want %+v", workers, got, err, want)
		}
	}
}

// A recheck may begin at any record but one between receipts and their head, and
// ends well behind any but those.
func TestRecheckFromTheMiddle(t *testing.T) {
	log := recheckStory(t)
	records := recordsOf(t, log)
	for from := range uint64(len(records)) {
		if from > 0 && records[from-1].Kind == domain.KindReceipts {
			continue
		}
		core := newCore()
		for _, r := range records[:from] {
			entry, err := r.Entry()
			if err != nil {
				t.Fatal(err)
			}
			if err := core.Apply(entry); err != nil {
				t.Fatal(err)
			}
		}
		got, err := ingest.Recheck{Core: core}.RecheckLog(t.Context(), log, from, log.Size())
		if err != nil || got.Records != log.Size()-from {
			t.Errorf("from record %d: %+v, %v", from, got, err)
		}
	}
	for to := range len(records) {
		_, err := recheck(t.Context(), records[:to], 2)
		if cut := to > 0 && records[to-1].Kind == domain.KindReceipts; cut {
			wantFinding(t, fmt.Sprintf("to record %d", to), err, findingAt(records, to-1), ingest.Misplaced, "no message follows")
		} else if err != nil {
			t.Errorf("to record %d: %v", to, err)
		}
	}
}

// findingAt returns the index of the first of the receipts records that end at
// the given place.
func findingAt(records []domain.Record, last int) uint64 {
	for last > 0 && records[last-1].Kind == domain.KindReceipts {
		last--
	}
	return uint64(last)
}

func wantFinding(t *testing.T, name string, err error, index uint64, finding ingest.Finding, detail string) {
	t.Helper()
	var e *ingest.RecheckError
	if !errors.As(err, &e) || e.Index != index || e.Finding != finding || !strings.Contains(e.Detail, detail) {
		t.Errorf("%s: %v\nwant record %d: %s: ...%s", name, err, index, finding, detail)
	}
}

// tampering changes records that hash well in every respect that a log can see:
// indexes and witness hashes are made good behind it.
type tampering struct {
	name    string
	change  func(t *testing.T, records []domain.Record) (changed []domain.Record, at uint64)
	finding ingest.Finding
	detail  string
}

// first returns the place of the first record after the given one that fits.
func first(t *testing.T, records []domain.Record, after int, fits func(r *domain.Record) bool) int {
	t.Helper()
	i := slices.IndexFunc(records[after:], func(r domain.Record) bool { return fits(&r) })
	if i < 0 {
		t.Fatal("the story lacks what is to be changed")
	}
	return after + i
}

func isReceipts(r *domain.Record) bool { return r.Kind == domain.KindReceipts }

// isDaemonReport fits reports that list all HyperNodes.
func isDaemonReport(r *domain.Record) bool {
	f, _ := domain.DecodeBody(r.Kind, r.Version, r.Body)
	report, ok := f.(*domain.Report)
	return ok && report.Originator.Kind == domain.OriginSN
}

// inReport changes a daemon's report, and keeps its proofs.
func inReport(change func(f *domain.Report, r *domain.Record)) func(*testing.T, []domain.Record) ([]domain.Record, uint64) {
	return func(t *testing.T, records []domain.Record) ([]domain.Record, uint64) {
		i := first(t, records, 0, isDaemonReport)
		f, err := domain.DecodeBody(records[i].Kind, records[i].Version, records[i].Body)
		if err != nil {
			t.Fatal(err)
		}
		change(f.(*domain.Report), &records[i])
		return records, uint64(i)
	}
}

// signedWith gives a record the signature of a key over its content.
func signedWith(r *domain.Record, k key) {
	genesis := testGenesis()
	_, proofs, err := domain.DecodeWitness(r.Witness)
	if err != nil {
		panic(err)
	}
	m := &domain.Message{Network: genesis.Network(), Kind: r.Kind, Version: r.Version, Body: r.Body, Proofs: proofs}
	r.Digest = m.Digest()
	sig, err := k.Sign(r.Digest)
	if err != nil {
		panic(err)
	}
	r.Witness = domain.EncodeWitness(sig, proofs)
}

// inReceipts changes the first receipts record; nil takes it away.
func inReceipts(change func(f *domain.Receipts)) func(*testing.T, []domain.Record) ([]domain.Record, uint64) {
	return func(t *testing.T, records []domain.Record) ([]domain.Record, uint64) {
		i := first(t, records, 0, isReceipts)
		if change == nil {
			return slices.Delete(records, i, i+1), uint64(i)
		}
		f, err := domain.DecodeBody(records[i].Kind, records[i].Version, records[i].Body)
		if err != nil {
			t.Fatal(err)
		}
		change(f.(*domain.Receipts))
		records[i].Body = domain.EncodeBody(f)
		return records, uint64(i)
	}
}

func contentTamperings() []tampering {
	return []tampering{
		{"another body", inReport(func(f *domain.Report, r *domain.Record) {
			f.Peers[0].RTTMicros++
			r.Body = domain.EncodeBody(f)
		}), ingest.Altered, "what its signature covers has digest"},
		{"another body and its digest", inReport(func(f *domain.Report, r *domain.Record) {
			signature, proofs, _ := domain.DecodeWitness(r.Witness)
			f.Peers[0].RTTMicros++
			r.Body = domain.EncodeBody(f)
			signedWith(r, newKey("anybody"))
			r.Witness = domain.EncodeWitness(signature, proofs)
		}), ingest.WrongSignature, "ERR_SIGNER got 0x"},
		{"a body that does not decode", inReport(func(_ *domain.Report, r *domain.Record) { r.Body = r.Body[1:] }), ingest.Altered, "ERR_"},
		{"another kind", inReport(func(_ *domain.Report, r *domain.Record) { r.Kind = domain.KindReversal }), ingest.Altered, "ERR_"},
		{"a kind that nobody knows", inReport(func(_ *domain.Report, r *domain.Record) { r.Kind = 250 }), ingest.Altered, "ERR_KIND"},
		{"another signature", inReport(func(_ *domain.Report, r *domain.Record) { signedWith(r, newKey("stranger")) }),
			ingest.WrongSignature, "ERR_SIGNER got " + newKey("stranger").Address().String()},
		{"a signature of nobody", inReport(func(_ *domain.Report, r *domain.Record) {
			_, proofs, _ := domain.DecodeWitness(r.Witness)
			r.Witness = domain.EncodeWitness(domain.Signature{64: 27}, proofs)
		}), ingest.WrongSignature, "ERR_SIG_RANGE"},
		{"the other recovery id", inReport(func(_ *domain.Report, r *domain.Record) {
			signature, proofs, _ := domain.DecodeWitness(r.Witness)
			signature[64] ^= 27 ^ 28
			r.Witness = domain.EncodeWitness(signature, proofs)
		}), ingest.WrongSignature, "ERR_SIGNER"},
		{"the witness of another record", func(t *testing.T, records []domain.Record) ([]domain.Record, uint64) {
			i := first(t, records, 0, isDaemonReport)
			records[i].Witness = records[first(t, records, i+1, isDaemonReport)].Witness
			return records, uint64(i)
		}, ingest.Altered, "what its signature covers has digest"},
		{"a proof less", inReport(func(_ *domain.Report, r *domain.Record) {
			signature, proofs, _ := domain.DecodeWitness(r.Witness)
			r.Witness = domain.EncodeWitness(signature, proofs[1:])
		}), ingest.Altered, "ERR_NO_COUNTERSIG"},
		{"no witness", inReport(func(_ *domain.Report, r *domain.Record) { r.Witness = nil }), ingest.Altered, "witness: ERR_DECODE"},
	}
}

func placeTamperings() []tampering {
	return []tampering{
		{"no registration", func(t *testing.T, records []domain.Record) ([]domain.Record, uint64) {
			records = slices.Delete(records, 2, 3) // of ScalerNode 1
			return records, uint64(first(t, records, 0, isDaemonReport))
		}, ingest.Unauthorised, "ERR_UNKNOWN_NODE"},
		{"a report said twice", func(t *testing.T, records []domain.Record) ([]domain.Record, uint64) {
			i := first(t, records, 0, isDaemonReport)
			records = slices.Insert(records, i+1, records[i])
			for at := i + 1; at < len(records); at++ { // so that its place is in order
				records[at].Seq++
			}
			return records, uint64(i + 1)
		}, ingest.Refusable, "duplicate"},
		{"swapped", func(t *testing.T, records []domain.Record) ([]domain.Record, uint64) {
			i := first(t, records, 0, isDaemonReport)
			records[i], records[i+1] = records[i+1], records[i]
			return records, uint64(i + 1)
		}, ingest.Misplaced, "sequence"},
		{"another genesis", func(_ *testing.T, records []domain.Record) ([]domain.Record, uint64) {
			genesis := testGenesis()
			genesis.ChainID++
			records[0].Body = domain.EncodeBody(genesis)
			return records, 0
		}, ingest.Misplaced, "want record 0 of chain 8453"},
		{"a second genesis", func(_ *testing.T, records []domain.Record) ([]domain.Record, uint64) {
			return slices.Insert(records, 3, records[0]), 3
		}, ingest.Misplaced, "a genesis"},
	}
}

func receiptsTamperings() []tampering {
	return []tampering{
		{"receipts removed", inReceipts(nil), ingest.FalseReceipts, "pairs of era 0 is missing"},
		{"a pair removed", inReceipts(func(f *domain.Receipts) { f.Pairs = f.Pairs[1:] }), ingest.FalseReceipts, "era 0: pair 0 is"},
		{"the last pair removed", inReceipts(func(f *domain.Receipts) { f.Pairs = f.Pairs[:len(f.Pairs)-1] }), ingest.FalseReceipts, "2 pairs, want 3"},
		{"a pair invented", inReceipts(func(f *domain.Receipts) {
			f.Pairs = append(f.Pairs, domain.Pair{SN: 6, HN: 3})
		}), ingest.FalseReceipts, "4 pairs, want 3"},
		{"of another era", inReceipts(func(f *domain.Receipts) { f.Era++ }), ingest.FalseReceipts, "era 1, want era 0"},
		{"said twice", func(t *testing.T, records []domain.Record) ([]domain.Record, uint64) {
			i := first(t, records, 0, isReceipts)
			return slices.Insert(records, i, records[i]), uint64(i + 1)
		}, ingest.FalseReceipts, "want no such record before"},
		{"where nothing is sealed", func(t *testing.T, records []domain.Record) ([]domain.Record, uint64) {
			receipts := records[first(t, records, 0, isReceipts)]
			i := first(t, records, 0, isDaemonReport)
			receipts.Seq, receipts.Time = records[i].Seq, records[i].Time
			return slices.Insert(records, i, receipts), uint64(i)
		}, ingest.FalseReceipts, "want no such record before"},
		{"at another time", func(t *testing.T, records []domain.Record) ([]domain.Record, uint64) {
			i := first(t, records, 0, isReceipts)
			records[i].Time++
			return records, uint64(i)
		}, ingest.Misplaced, "of the head after it"},
		{"with a digest", func(t *testing.T, records []domain.Record) ([]domain.Record, uint64) {
			i := first(t, records, 0, isReceipts)
			records[i].Digest[0]++
			return records, uint64(i)
		}, ingest.Altered, "want zero and none"},
	}
}

// Whatever is changed in a log and then hashed anew is named, with its record.
func TestRecheckNamesTampering(t *testing.T) {
	log := recheckStory(t)
	for _, row := range slices.Concat(contentTamperings(), placeTamperings(), receiptsTamperings()) {
		t.Run(row.name, func(t *testing.T) {
			records, at := row.change(t, recordsOf(t, log))
			for i := range records {
				records[i].Index, records[i].WitnessHash = uint64(i), domain.WitnessHash(records[i].Witness)
			}
			for _, batch := range []int{0, 1, 10} {
				_, err := recheckInBatches(t.Context(), records, 2, batch)
				wantFinding(t, row.name, err, at, row.finding, row.detail)
			}
		})
	}
}

// A bit that flips in what a message said, or in its witness, is named with its
// record, though all hashes are made good.
func TestRecheckNamesEveryFlippedBit(t *testing.T) {
	log := recheckStory(t)
	rng := rand.New(rand.NewPCG(5, 5))
	for range 200 {
		records := recordsOf(t, log)
		r := &records[1+rng.IntN(len(records)-1)]
		field := [][]byte{r.Body, r.Witness, r.Digest[:]}[rng.IntN(3)]
		if len(field) == 0 {
			continue
		}
		at, bit := rng.IntN(len(field)), rng.IntN(8)
		field[at] ^= 1 << bit
		r.WitnessHash = domain.WitnessHash(r.Witness)
		_, err := recheckInBatches(t.Context(), records, 2, 70*rng.IntN(2))
		var e *ingest.RecheckError
		if !errors.As(err, &e) || e.Index != r.Index {
			t.Errorf("bit %d of byte %d of record %d (%s): %v", bit, at, r.Index, r.Kind, err)
		}
	}
	records := recordsOf(t, log)
	records[9].WitnessHash[0] ^= 1
	_, err := recheck(t.Context(), records, 2)
	wantFinding(t, "witness hash", err, 9, ingest.Altered, "witness has hash")
}

// What comes first in the log is told first, whoever finds it: a tampered record
// before the end of a broken source, the source before what it did not give.
func TestRecheckOfABrokenSource(t *testing.T) {
	log := recheckStory(t)
	records := recordsOf(t, log)
	broken := errors.New("the disk is gone")
	run := func() error {
		genesis := testGenesis()
		c := ingest.Recheck{Core: newCore(), Network: genesis.Network(), Record: func(index uint64) (domain.Record, error) { return records[index], nil }}
		_, err := c.Run(t.Context(), func(visit func(domain.Record) error) error {
			for _, r := range records[:20] {
				if err := visit(r); err != nil {
					return err
				}
			}
			return broken
		})
		return err
	}
	if err := run(); !errors.Is(err, broken) {
		t.Errorf("%v, want %v", err, broken)
	}
	records[7].Digest[3] ^= 1
	wantFinding(t, "tampered before", run(), 7, ingest.Altered, "digest")
	told := errors.New("enough")
	c := ingest.Recheck{Core: newCore(), Judged: func(e domain.Entry) error {
		if e.Index == 5 {
			return told
		}
		return nil
	}}
	if got, err := c.RecheckLog(t.Context(), log, 0, log.Size()); !errors.Is(err, told) || got.Records != 6 {
		t.Errorf("%+v, %v, want an end at record 5", got, err)
	}
}

// A recheck ends with its context, wherever it stands.
func TestRecheckIsCancelled(t *testing.T) {
	log := recheckStory(t)
	ctx, cancel := context.WithCancel(t.Context())
	c := ingest.Recheck{Core: newCore(), Judged: func(e domain.Entry) error {
		if e.Index == 10 {
			cancel()
		}
		return nil
	}}
	_, err := c.RecheckLog(ctx, log, 0, log.Size())
	if !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled in the middle: %v", err)
	}
	if got, err := c.RecheckLog(ctx, log, 0, log.Size()); !errors.Is(err, context.Canceled) || got.Records != 0 {
		t.Errorf("cancelled before: %+v, %v", got, err)
	}
}

// What is verified in batches of many, and what is verified one by one, is told
// in the order of the log: of two wrong signatures the first, and one before
// whatever else is wrong behind it.
func TestRecheckNamesTheFirstSignature(t *testing.T) {
	log := recheckStory(t)
	resign := func(records []domain.Record, i int) int {
		i = first(t, records, i, isDaemonReport)
		_, proofs, err := domain.DecodeWitness(records[i].Witness)
		if err != nil {
			t.Fatal(err)
		}
		signature, err := newKey("stranger").Sign(records[i].Digest)
		if err != nil {
			t.Fatal(err)
		}
		records[i].Witness = domain.EncodeWitness(signature, proofs)
		records[i].WitnessHash = domain.WitnessHash(records[i].Witness)
		return i
	}
	records := recordsOf(t, log)
	half := len(records) / 2
	early := resign(records, half)
	late := resign(records, early+1)
	broken := resign(records, late+1)
	records[broken].Digest[0] ^= 1
	for _, batch := range []int{0, 1, 5, 64, 100, 5000} {
		_, err := recheckInBatches(t.Context(), records, 2, batch)
		wantFinding(t, fmt.Sprintf("batches of %d", batch), err, uint64(early), ingest.WrongSignature,
			"bad signature: ERR_SIGNER got "+newKey("stranger").Address().String())
		if _, err := recheckInBatches(t.Context(), recordsOf(t, log), 2, batch); err != nil {
			t.Errorf("batches of %d: %v", batch, err)
		}
	}
}

// Who gets another key signs with it from then on, and nobody else does.
func TestRecheckOfRotatedKeys(t *testing.T) {
	w := newWorld(31, 4, 2)
	es := append(w.setup(), w.era(0)...)
	second := newKey("the second key of ScalerNode 1")
	es = append(es, observed(&domain.SNValidated{SN: 1, Daemon: second.Address()}))
	rotated := len(es)
	for _, e := range w.era(1) {
		if m := open(e); m.Kind == domain.KindReport {
			f, err := domain.DecodeBody(m.Kind, m.Version, m.Body)
			if err != nil {
				t.Fatal(err)
			}
			if f.(*domain.Report).Originator == (domain.Originator{Kind: domain.OriginSN, ID: 1}) {
				e = mustSeal(f, second, m.Proofs...)
			}
		}
		es = append(es, e)
	}
	genesis := testGenesis()
	records := []domain.Record{{Kind: domain.KindGenesis, Version: 1, Body: domain.EncodeBody(genesis), WitnessHash: domain.WitnessHash(nil)}}
	for _, e := range es {
		m := open(e)
		r := domain.Record{Index: uint64(len(records)), Seq: uint64(len(records)), Kind: m.Kind, Version: m.Version, Digest: m.Digest(), Body: m.Body}
		r.Witness = domain.EncodeWitness(m.Signature, m.Proofs)
		r.WitnessHash = domain.WitnessHash(r.Witness)
		records = append(records, r)
	}
	if _, err := recheck(t.Context(), records, 2); err != nil {
		t.Fatal(err)
	}
	i := first(t, records, rotated, isDaemonReport)
	signedWith(&records[i], snKey(1))
	records[i].WitnessHash = domain.WitnessHash(records[i].Witness)
	_, err := recheck(t.Context(), records, 2)
	wantFinding(t, "the old key", err, uint64(i), ingest.WrongSignature,
		fmt.Sprintf("ERR_SIGNER got %s want %s", snKey(1).Address(), second.Address()))
}
