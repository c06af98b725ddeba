package workload

import (
	"fmt"
	"iter"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/projections"
)

// fillBatch is how many records Fill appends at once.
const fillBatch = 512

// Stream is the name and the creation time of the stream that Fill's cursors stand in.
const (
	Stream        = ingest.StreamIn
	StreamCreated = genesisTime * 1_000_000_000
)

// A filling is one run of Fill.
type filling struct {
	log   *eventlog.Log
	state *projections.State
	batch eventlog.Batch
	bytes int
	seq   uint64
	see   func(domain.Entry) error
}

// Fill writes the network's whole history into log, which must have its genesis and nothing else, as ingest would from
// a stream whose message s was stored at second genesis + s. Acceptance is the fold's, and the receipts that decide
// are checked; only signatures of messages are not recovered, since they were just made. see, if not nil, is told of
// every entry once it is folded, from record 1 on, before it is durable. It returns the fold of the whole log.
func (n *Network) Fill(log *eventlog.Log, see func(domain.Entry) error) (*projections.State, error) {
	if see == nil {
		see = func(domain.Entry) error { return nil }
	}
	f := &filling{log: log, state: projections.New(nil), see: see}
	f.batch.Cursor = eventlog.Cursor{Stream: Stream, Created: StreamCreated}
	if size := log.Size(); size != 1 {
		return nil, fmt.Errorf("fill: log has %d records, want the genesis alone", size)
	}
	first, err := log.Record(0)
	if err != nil {
		return nil, fmt.Errorf("fill: %w", err)
	}
	genesis, err := first.Entry()
	if err != nil {
		return nil, fmt.Errorf("fill: %w", err)
	}
	if err := f.state.Apply(genesis); err != nil {
		return nil, fmt.Errorf("fill: %w", err)
	}
	for p, err := range n.proposals() {
		if err == nil {
			err = f.take(p)
		}
		if err != nil {
			return nil, fmt.Errorf("fill: message %d: %w", f.seq, err)
		}
	}
	if err := f.flush(); err != nil {
		return nil, fmt.Errorf("fill: %w", err)
	}
	return f.state, nil
}

// A proposal is a message with its record, which lacks its place.
type proposal struct {
	Message
	record domain.Record
}

// proposals is Messages with all that can be done before the order is known.
func (n *Network) proposals() iter.Seq2[proposal, error] {
	return ordered(n.cfg.Workers, func(yield func(func() (proposal, error)) bool) {
		n.history(func(fact domain.Fact, b *batch) bool {
			return yield(func() (proposal, error) {
				m, err := n.sign(fact, b)
				if err != nil {
					return proposal{}, err
				}
				r := domain.Record{Kind: m.Kind, Version: m.Version, Digest: m.Digest(), Body: m.Body}
				r.Witness = domain.EncodeWitness(m.Signature, m.Proofs)
				r.WitnessHash = domain.WitnessHash(r.Witness)
				return proposal{m, r}, nil
			})
		})
	})
}

// take judges a message and adds its record, with the receipts that the seals before it want.
func (f *filling) take(m proposal) error {
	f.seq++
	if r := f.state.Check(domain.Submission{Fact: m.Fact, Digest: m.record.Digest, Signer: m.Signer}); r != nil {
		return fmt.Errorf("%s is refused as %s: %s", m.Kind, r.Reason, r.Detail)
	}
	verified, err := ingest.VerifyReceipts(m.Network, f.state.Silent(m.Fact), 1, f.record)
	if err != nil {
		return err
	}
	for _, r := range verified {
		derived := domain.Record{Kind: r.Kind(), Version: 1, Body: domain.EncodeBody(r), WitnessHash: domain.WitnessHash(nil)}
		if err := f.add(derived, r); err != nil {
			return err
		}
	}
	if err := f.add(m.record, m.Fact); err != nil {
		return err
	}
	f.batch.Cursor.Sequence = f.seq
	if len(f.batch.Records) < fillBatch && f.bytes < domain.MaxMessageBytes*16 {
		return nil
	}
	return f.flush()
}

// add places a record and folds it.
func (f *filling) add(r domain.Record, fact domain.Fact) error {
	r.Index, r.Seq, r.Time = f.log.Size()+uint64(len(f.batch.Records)), f.seq, StreamCreated+int64(f.seq)*1_000_000_000
	f.batch.Records = append(f.batch.Records, r)
	f.bytes += len(r.Body) + len(r.Witness)
	entry := domain.Entry{Index: r.Index, Digest: r.Digest, Leaf: r.Leaf(), Fact: fact}
	if err := f.state.Apply(entry); err != nil {
		return err
	}
	return f.see(entry)
}

func (f *filling) flush() error {
	if len(f.batch.Records) == 0 {
		return nil
	}
	err := f.log.Append(f.batch)
	f.batch.Records, f.bytes = nil, 0
	return err
}

// record returns a record with its witness, from the log or from the batch in hand.
func (f *filling) record(index uint64) (domain.Record, error) {
	if size := f.log.Size(); index >= size {
		return f.batch.Records[index-size], nil
	}
	return ingest.WitnessedRecord(f.log, index)
}
