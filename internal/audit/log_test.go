package audit

import (
	"bytes"
	"fmt"
	"path/filepath"
	"testing"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
	"assay/internal/workload"
	"assay/projections"
)

// network is small and has all that can happen to a pair, in three epochs.
func network(t testing.TB, seed uint64) *workload.Network {
	t.Helper()
	n, err := workload.New(workload.Config{
		Seed: seed, Scalers: 6, Hypers: 6, Eras: 8, ErasPerEpoch: 2, Delegators: 2,
		DownPpm: 60_000, MissedPpm: 20_000, OneSidedPpm: 150_000, Workers: 2,
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// history is a network's log. What comes in a stream may come in another order
// than the workload's: reports of an era may come before the head that seals the
// era before it.
type history struct {
	t       testing.TB
	log     *eventlog.Log
	state   *projections.State
	batch   eventlog.Batch
	closes  []*domain.EpochClose
	network domain.Network
	key     *checkpoint.Key // signs the log's checkpoints
	last    *domain.Head
}

// build writes the log of a network. early reports of each era come before the
// head that seals the era before it.
func build(t testing.TB, n *workload.Network, early int) *history {
	t.Helper()
	log, err := eventlog.Create(filepath.Join(t.TempDir(), "log"), n.Genesis(), eventlog.Config{MinFree: 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := log.Close(); err != nil {
			t.Error(err)
		}
	})
	h := &history{t: t, log: log, network: n.Genesis().Network()}
	h.key = newKey(t, checkpoint.Origin(h.network), checkpoint.LogKey)
	h.state = projections.New(func(d domain.Decision) {
		if c, ok := d.(*domain.EpochClose); ok {
			h.closes = append(h.closes, c)
		}
	})
	first, err := log.Record(0)
	if err != nil {
		t.Fatal(err)
	}
	h.apply(first)
	var held []workload.Message // a head that waits, then the reports that pass it
	var messages []workload.Message
	for m, err := range n.Messages() {
		if err != nil {
			t.Fatal(err)
		}
		if held != nil {
			if _, report := m.Fact.(*domain.Report); report && len(held) <= early {
				held = append(held, m)
				continue
			}
			messages = append(append(messages, held[1:]...), held[0])
			held = nil
		}
		if h.sealing(m.Fact) && early > 0 {
			held = []workload.Message{m}
			continue
		}
		messages = append(messages, m)
	}
	for i, m := range append(messages, held...) {
		h.take(uint64(i+1), m)
	}
	h.batch.Cursor = eventlog.Cursor{Stream: "ICN", Created: 1, Sequence: uint64(len(messages) + len(held))}
	if err := log.Append(h.batch); err != nil {
		t.Fatal(err)
	}
	return h
}

// sealing reports whether a head follows another: the workload's second head of
// an era seals the one before.
func (h *history) sealing(f domain.Fact) bool {
	head, ok := f.(*domain.Head)
	second := ok && h.last != nil
	h.last = head
	return second
}

func (h *history) take(seq uint64, m workload.Message) {
	h.t.Helper()
	if r := h.state.Check(domain.Submission{Fact: m.Fact, Digest: m.Digest(), Signer: m.Signer}); r != nil {
		h.t.Fatalf("message %d, %s: %s", seq, m.Kind, r.Detail)
	}
	verified, err := ingest.VerifyReceipts(h.network, h.state.Silent(m.Fact), 1, func(index uint64) (domain.Record, error) {
		return h.batch.Records[index-1], nil
	})
	if err != nil {
		h.t.Fatal(err)
	}
	for _, r := range verified {
		h.add(domain.Record{Seq: seq, Time: int64(seq), Kind: r.Kind(), Version: 1, Body: domain.EncodeBody(r)})
	}
	h.add(domain.Record{
		Seq: seq, Time: int64(seq), Kind: m.Kind, Version: m.Version, Digest: m.Digest(), Body: m.Body,
		Witness: domain.EncodeWitness(m.Signature, m.Proofs),
	})
}

func (h *history) add(r domain.Record) {
	h.t.Helper()
	r.Index = uint64(len(h.batch.Records)) + 1
	r.WitnessHash = domain.WitnessHash(r.Witness)
	h.batch.Records = append(h.batch.Records, r)
	h.apply(r)
}

func (h *history) apply(r domain.Record) {
	h.t.Helper()
	e, err := r.Entry()
	if err == nil {
		err = h.state.Apply(e)
	}
	if err != nil {
		h.t.Fatal(err)
	}
}

// export writes a bundle into memory.
func (h *history) export(x Export) ([]byte, *Exported) {
	h.t.Helper()
	x.Log = h.log
	var b bytes.Buffer
	done, err := x.Write(h.t.Context(), &b)
	if err != nil {
		h.t.Fatal(err)
	}
	return b.Bytes(), done
}

// open opens a bundle that must be whole.
func open(t testing.TB, file []byte) *Bundle {
	t.Helper()
	b, err := Open(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// verify judges a bundle that must open.
func verify(t testing.TB, file []byte) *Report {
	t.Helper()
	r, err := open(t, file).Verify(t.Context(), Options{Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	r.Conclude()
	return r
}

// held returns how many of what a check held.
func (r *Report) count(check string) string {
	for _, c := range r.Checks {
		if c.Check == check {
			return fmt.Sprint(c.Count)
		}
	}
	return "not checked"
}
