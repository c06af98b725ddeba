package audit

import (
	"context"
	"fmt"
	"io"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
	"assay/projections"
)

// An Export writes the bundle of one epoch of a log.
type Export struct {
	Log   *eventlog.Log
	Epoch domain.Epoch
	// FromZero leaves out the snapshot and takes every record from 0 on.
	FromZero bool
	// Newest, if set, returns the newest state of at most atMost records that was
	// kept, and how many are in it; it saves the fold of what lies before.
	Newest func(atMost uint64, emit func(domain.Decision)) (*projections.State, uint64, bool)
	// Checkpoint, if set, returns the signed checkpoint of so many records, nil if
	// there is none.
	Checkpoint func(size uint64) ([]byte, error)
	// Progress, if set, is told how many records are folded, and then again how
	// many are written.
	Progress func(done, total uint64)
}

// Exported says what an Export wrote.
type Exported struct {
	ID       domain.Hash
	Header   Header
	Digest   domain.Hash // of the epoch's result
	Bytes    uint64
	Snapshot int // bytes of it; 0 from record 0
	Earlier  int // reports before the segment
}

// Write writes the bundle. The log must hold the witnesses of the segment
// (eventlog.ErrPruned otherwise) and have closed the epoch (ErrNotClosed).
func (x *Export) Write(ctx context.Context, to io.Writer) (*Exported, error) {
	p, err := x.plan(ctx)
	if err != nil {
		return nil, err
	}
	genesis := x.Log.Genesis()
	header := Header{
		Network: genesis.Network(), Epoch: x.Epoch,
		Start: p.start, Size: p.result.LogSize, Root: p.result.LogRoot,
	}
	w := newWriter(to)
	w.block(kindHeader, header.encode())
	if err := x.writeProved(w, kindGenesis, 0, header.Size); err != nil {
		return nil, err
	}
	writeResult(w, &p.result)
	w.block(kindPolicy, encodePolicy(&p.policy))
	if err := x.writeCheckpoints(w, &header); err != nil {
		return nil, err
	}
	if err := x.writeBefore(w, p, &header); err != nil {
		return nil, err
	}
	if err := x.writeSegment(ctx, w, &header); err != nil {
		return nil, err
	}
	id, err := w.end()
	return &Exported{id, header, p.result.Digest, w.size, len(p.snapshot), len(p.earlier)}, err
}

func writeResult(w *writer, r *Result) {
	w.block(kindResult, r.encode())
	for _, p := range r.Payouts {
		w.add(kindPayouts, p.Encode())
	}
	for _, s := range r.Slashes {
		w.add(kindSlashes, s.Encode())
	}
}

// writeCheckpoints writes those of the two sizes that the bundle speaks of.
func (x *Export) writeCheckpoints(w *writer, h *Header) error {
	if x.Checkpoint == nil {
		return nil
	}
	for _, size := range []uint64{h.Start, h.Size} {
		if size == 0 {
			continue
		}
		note, err := x.Checkpoint(size)
		if err != nil {
			return err
		}
		if note == nil {
			continue
		}
		if err := x.holdCheckpoint(size, note); err != nil {
			return fmt.Errorf("%w: checkpoint of %d records: %w", eventlog.ErrCorrupt, size, err)
		}
		c := Checkpoint{size, note}
		w.block(kindCheckpoint, c.encode())
	}
	return nil
}

// holdCheckpoint holds a checkpoint against the log: one that does not fit would
// make a bundle that nobody confirms.
func (x *Export) holdCheckpoint(size uint64, note []byte) error {
	c, err := checkpoint.Read(note)
	if err != nil {
		return err
	}
	root, err := x.Log.RootAt(size)
	if err != nil {
		return err
	}
	genesis := x.Log.Genesis()
	return holdCheckpoint(&c, genesis.Network(), size, root)
}

// writeBefore writes what the segment needs of what lies before it.
func (x *Export) writeBefore(w *writer, p *plan, h *Header) error {
	if h.Start == 0 {
		return nil
	}
	for part := p.snapshot; len(part) > 0; part = part[min(blockSize, len(part)):] {
		w.block(kindSnapshot, part[:min(blockSize, len(part))])
	}
	proof, err := x.Log.ProveConsistency(h.Start, h.Size)
	if err != nil {
		return err
	}
	w.block(kindConsistency, encodeHashes(proof))
	for _, index := range p.earlier {
		if err := x.writeProved(w, kindEarlier, index, h.Size); err != nil {
			return err
		}
	}
	return nil
}

// writeProved writes a record with its proof.
func (x *Export) writeProved(w *writer, k kind, index, size uint64) error {
	r, err := ingest.WitnessedRecord(x.Log, index)
	if err != nil {
		return err
	}
	proof, err := x.Log.ProveRecord(index, size)
	if err != nil {
		return err
	}
	w.frame(k, &proved{r, proof})
	return nil
}

func (x *Export) writeSegment(ctx context.Context, w *writer, h *Header) error {
	return x.Log.ScanFull(h.Start, h.Size, func(r domain.Record) error {
		w.frame(kindRecords, &proved{record: r})
		if x.Progress != nil {
			x.Progress(r.Index+1, h.Size)
		}
		if w.err != nil {
			return w.err
		}
		return ctx.Err()
	})
}
