package audit

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/projections"
)

// Every epoch of a log comes out confirmed, in both forms, with what the log
// closed; each form says what it rests on.
func TestEveryEpochIsConfirmed(t *testing.T) {
	receipts := false
	earlier := 0
	for _, early := range []int{0, 7} {
		h := build(t, network(t, 3), early)
		if len(h.closes) < 3 {
			t.Fatalf("%d epochs closed, want at least 3", len(h.closes))
		}
		after := &domain.Hash{}
		for _, want := range h.closes {
			for _, fromZero := range []bool{false, true} {
				file, done := h.export(Export{Epoch: want.Epoch, FromZero: fromZero})
				r := verify(t, file)
				verdict := OnSnapshot
				if fromZero || want.Epoch == 0 {
					verdict = Confirmed
				}
				if r.Verdict != verdict || r.Digest != want.Digest || r.Recomputed == nil || *r.Recomputed != want.Digest {
					t.Fatalf("epoch %d, from zero %t, early %d: %s with digest %s, want %s with %s: %v %s",
						want.Epoch, fromZero, early, r.Verdict, r.Digest, verdict, want.Digest, r.Difference, r.Problem)
				}
				if (verdict == OnSnapshot) != strings.Contains(strings.Join(r.RestsOn, "\n"), "snapshot") {
					t.Errorf("epoch %d: it rests on %q", want.Epoch, r.RestsOn)
				}
				if r.Snapshot != nil && *r.Snapshot != *after {
					t.Errorf("epoch %d begins with snapshot %s, the one before it ended with %s", want.Epoch, r.Snapshot, after)
				}
				if fromZero {
					after = r.After
				}
				if done.ID != r.Bundle || done.Bytes != uint64(len(file)) || done.Header.Size != want.Result.LogSize {
					t.Errorf("epoch %d: exported %+v, file of %d bytes", want.Epoch, done, len(file))
				}
				receipts = receipts || r.count("receipts") != "0"
				earlier += done.Earlier
			}
		}
	}
	if !receipts {
		t.Error("no epoch rested on a receipt")
	}
	if earlier == 0 {
		t.Error("no epoch needed a report before its segment")
	}
}

// The same log gives the same file, whether the fold begins at record 0 or at a
// state that somebody kept, of whatever size.
func TestSameLogSameFile(t *testing.T) {
	h := build(t, network(t, 4), 5)
	for _, c := range h.closes {
		want, _ := h.export(Export{Epoch: c.Epoch})
		for _, other := range h.closes {
			size := other.Result.LogSize
			asked := false
			got, _ := h.export(Export{Epoch: c.Epoch, Newest: func(atMost uint64, emit func(domain.Decision)) (*projections.State, uint64, bool) {
				asked = true
				if size > atMost {
					return nil, 0, false
				}
				return h.stateAt(size, emit), size, true
			}})
			if !bytes.Equal(got, want) {
				t.Errorf("epoch %d from a state of %d records: another file", c.Epoch, size)
			}
			if !asked && c.Epoch > 0 {
				t.Errorf("epoch %d: no state was asked for", c.Epoch)
			}
		}
	}
}

// stateAt folds the log up to a size.
func (h *history) stateAt(size uint64, emit func(domain.Decision)) *projections.State {
	h.t.Helper()
	state := projections.New(nil)
	if err := h.log.Entries(0, size, state.Apply); err != nil {
		h.t.Fatal(err)
	}
	again, err := projections.Restore(state.Snapshot(), emit)
	if err != nil {
		h.t.Fatal(err)
	}
	return again
}

// The records of a bundle are those of the log, in any range and one by one.
func TestRecordsAreTheLogs(t *testing.T) {
	h := build(t, network(t, 5), 6)
	file, done := h.export(Export{Epoch: 1})
	b := open(t, file)
	lookup := b.Lookup()
	start, size := done.Header.Start, done.Header.Size
	for _, from := range []uint64{start, start + 1, size - 1, size} {
		next := from
		err := b.Records(from, size, func(r domain.Record) error {
			want := h.batch.Records[next-1]
			alone, err := lookup.Record(next)
			if err != nil {
				return err
			}
			for _, got := range []domain.Record{r, alone} {
				if got.Index != next || !bytes.Equal(got.EncodeHead(), want.EncodeHead()) || !bytes.Equal(got.Witness, want.Witness) {
					t.Errorf("record %d is another", next)
				}
			}
			next++
			return nil
		})
		if err != nil || next != size {
			t.Errorf("records from %d: ended before %d, want %d: %v", from, next, size, err)
		}
	}
	stop := errors.New("stop")
	if err := b.Records(start, size, func(domain.Record) error { return stop }); err != stop {
		t.Errorf("an error of visit came back as %v", err)
	}
	if err := b.Records(start-1, size, func(domain.Record) error { return nil }); err == nil {
		t.Error("a record before the segment was given")
	}
	if _, err := lookup.Record(size); err == nil {
		t.Error("a record behind the segment was found")
	}
}

// A long segment is many blocks; one record may be larger than a block.
func TestManyBlocks(t *testing.T) {
	var b bytes.Buffer
	w := newWriter(&b)
	w.block(kindHeader, (&Header{Epoch: 1, Size: 40}).encode())
	genesis := proved{record: domain.Record{WitnessHash: domain.WitnessHash(nil)}}
	w.frame(kindGenesis, &genesis)
	writeResult(w, &Result{})
	w.block(kindPolicy, encodePolicy(&domain.PolicyChange{Policy: domain.DefaultPolicy()}))
	for i := range uint64(40) {
		r := domain.Record{Index: i, Body: bytes.Repeat([]byte{byte(i)}, int(i)*100_000)}
		r.WitnessHash = domain.WitnessHash(nil)
		w.frame(kindRecords, &proved{record: r})
	}
	if _, err := w.end(); err != nil {
		t.Fatal(err)
	}
	bundle := open(t, b.Bytes())
	if n := len(bundle.blocks) - bundle.firstOf(kindRecords); n < 20 {
		t.Errorf("%d blocks of records, want many", n)
	}
	lookup := bundle.Lookup()
	for _, i := range []uint64{39, 0, 17, 18, 39} {
		if r, err := lookup.Record(i); err != nil || r.Index != i || len(r.Body) != int(i)*100_000 {
			t.Errorf("record %d: %d with %d bytes: %v", i, r.Index, len(r.Body), err)
		}
	}
	next := uint64(11)
	if err := bundle.Records(11, 33, func(r domain.Record) error { next++; return nil }); err != nil || next != 33 {
		t.Errorf("records 11 to 33: ended before %d: %v", next, err)
	}
}

// An epoch that has not closed is refused with those that have.
func TestExportOfAnOpenEpoch(t *testing.T) {
	h := build(t, network(t, 3), 0)
	x := Export{Log: h.log, Epoch: domain.Epoch(len(h.closes))}
	if _, err := x.Write(t.Context(), &bytes.Buffer{}); !errors.Is(err, ErrNotClosed) || !strings.Contains(err.Error(), "epochs 0 to") {
		t.Errorf("got %v, want ErrNotClosed", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := x.Write(ctx, &bytes.Buffer{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want the context's error", err)
	}
}

// A disk that is full ends an export.
func TestExportToAFullDisk(t *testing.T) {
	h := build(t, network(t, 3), 0)
	file, _ := h.export(Export{Epoch: 0})
	full := errors.New("no space")
	for _, room := range []int{0, 1, len(file) / 2, len(file) - 1} {
		x := Export{Log: h.log, Epoch: 0}
		if _, err := x.Write(t.Context(), &disk{room, full}); !errors.Is(err, full) {
			t.Errorf("%d bytes of room: %v", room, err)
		}
	}
}

// disk takes so many bytes and then no more.
type disk struct {
	room int
	full error
}

func (d *disk) Write(b []byte) (int, error) {
	if len(b) > d.room {
		return d.room, d.full
	}
	d.room -= len(b)
	return len(b), nil
}

// Of a log whose witnesses were pruned, what still has its witnesses is exported
// as before, and what has not is refused with the record.
func TestExportOfAPrunedLog(t *testing.T) {
	h := build(t, network(t, 3), 0)
	before, _ := h.export(Export{Epoch: 2})
	if err := h.log.PruneWitnesses(h.closes[1].Result.LogSize); err != nil {
		t.Fatal(err)
	}
	if after, _ := h.export(Export{Epoch: 2}); !bytes.Equal(before, after) {
		t.Error("another file than before the pruning")
	}
	for _, x := range []Export{{Epoch: 1}, {Epoch: 2, FromZero: true}} {
		x.Log = h.log
		if _, err := x.Write(t.Context(), &bytes.Buffer{}); !errors.Is(err, eventlog.ErrPruned) || !strings.Contains(err.Error(), "record") {
			t.Errorf("epoch %d, from zero %t: %v, want ErrPruned", x.Epoch, x.FromZero, err)
		}
	}
}
