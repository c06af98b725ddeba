package eventlog

import (
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/v2"
	"golang.org/x/mod/sumdb/tlog"

	"assay/domain"
)

// A Batch is what one fetch from the stream adds to the log.
type Batch struct {
	// Records have their final indexes, counted on from the log's size, and
	// their witness hashes.
	Records []domain.Record
	// Cursor is the last message that the batch accounts for.
	Cursor Cursor
	// Counts are the batch's own refusals and oddities; they are added.
	Counts Counts
}

// Append appends a batch; it is durable on return, head witness included.
//
// An error before anything was written leaves the log as it was: ErrNoSpace,
// ErrReadOnly, a batch that breaks an invariant (our bug), or a refilled tail
// that is not the one the head witness saw (a *HeadError; the stream is another).
// Any other error leaves unknown what is on disk: the log refuses further
// appends with ErrFailed, and a new Open tells. Where the store itself finds
// that a write or sync failed, the process ends.
func (l *Log) Append(b Batch) error {
	if err := l.writable(l.cfg.MinFree); err != nil {
		return err
	}
	old := l.state.Load()
	if err := checkBatch(old, &b); err != nil {
		return fmt.Errorf("append at record %d: %w", old.edge.size, err)
	}
	next := &state{edge: old.edge.clone(), cursor: b.Cursor, counts: old.counts}
	next.counts.Add(&b.Counts)
	batch := l.db.NewBatchWithSize(roomFor(b.Records))
	defer batch.Close()
	if err := l.stage(batch, next, b.Records); err != nil {
		return fmt.Errorf("append at record %d: %w", old.edge.size, err)
	}
	if err := l.commit(batch, next); err != nil {
		l.failed = err
		return fmt.Errorf("append at record %d: %w", old.edge.size, err)
	}
	return nil
}

// roomFor is how many bytes a store's batch of the records takes, or a little more:
// one that grows copies all that is in it.
func roomFor(records []domain.Record) int {
	const each = 512 // keys, lengths, a head without its body, tree hashes
	size := 1 << 10
	for i := range records {
		size += each + len(records[i].Body) + len(records[i].Witness)
	}
	return size
}

// writable says why nothing can be written, with as much disk space as floor.
func (l *Log) writable(floor uint64) error {
	if l.cfg.ReadOnly {
		return ErrReadOnly
	}
	if l.failed != nil {
		return fmt.Errorf("%w: %w", ErrFailed, l.failed)
	}
	if damage := l.damage.Load(); damage != nil {
		return corrupt("found in the background: %w", *damage)
	}
	return l.space(floor)
}

// stage fills the batch and moves next to the log's new end.
func (l *Log) stage(batch *pebble.Batch, next *state, records []domain.Record) error {
	for i := range records {
		r := &records[i]
		if err := stageRecord(batch, r, next.edge.add(r.Leaf())); err != nil {
			return err
		}
		if next.edge.size == l.owed.size {
			if root := next.edge.root(); root != l.owed.root {
				return &HeadError{LogSize: next.edge.size, LogRoot: root, HeadSize: l.owed.size, HeadRoot: l.owed.root}
			}
		}
	}
	next.root = next.edge.root()
	return stageEnd(batch, next)
}

// commit makes the batch durable and then says so in the head witness. A crash
// between the two leaves a witness that lags by one batch, which Open accepts.
func (l *Log) commit(batch *pebble.Batch, next *state) error {
	if err := batch.Commit(pebble.Sync); err != nil {
		return err
	}
	l.state.Store(next)
	if next.edge.size < l.owed.size {
		return nil // the witness knows more than the log; it must not go back
	}
	l.owed = head{}
	return l.heads.write(head{next.edge.size, next.root})
}

// checkBatch holds a batch against L1, L4 and L9: indexes go on, witnesses are
// the ones that the heads commit to, and every sequence number from the old
// cursor to the new one is a record or a refusal. Records that the log made
// itself count with the message before which they stand.
func checkBatch(old *state, b *Batch) error {
	var messages uint64
	last := old.cursor.Sequence
	witnesses, hashes := make([][]byte, len(b.Records)), make([]domain.Hash, len(b.Records))
	for i := range b.Records {
		witnesses[i] = b.Records[i].Witness
	}
	domain.WitnessHashes(hashes, witnesses)
	for i := range b.Records {
		r := &b.Records[i]
		if want := old.edge.size + uint64(i); r.Index != want {
			return fmt.Errorf("record %d out of order, want %d", r.Index, want)
		}
		if r.WitnessHash != hashes[i] {
			return fmt.Errorf("record %d: witness hash is not its witness's", r.Index)
		}
		if !r.Kind.FromMessage() {
			continue
		}
		if r.Seq <= last || r.Seq > b.Cursor.Sequence {
			return fmt.Errorf("record %d: sequence %d, want %d to %d", r.Index, r.Seq, last+1, b.Cursor.Sequence)
		}
		last = r.Seq
		messages++
	}
	if started := old.cursor != (Cursor{}); started && (old.cursor.Stream != b.Cursor.Stream || old.cursor.Created != b.Cursor.Created) {
		return fmt.Errorf("cursor moves from %s to %s: another stream", old.cursor, b.Cursor)
	}
	if old.cursor.Sequence+messages+b.Counts.Rejected() != b.Cursor.Sequence {
		return fmt.Errorf("cursor moves from %s to %s with %d records and %d refusals",
			old.cursor, b.Cursor, messages, b.Counts.Rejected())
	}
	return nil
}

// stageRecord adds a record and the tree hashes that it completes.
func stageRecord(batch *pebble.Batch, r *domain.Record, hashes []tlog.Hash) error {
	err := batch.Set(numberKey(prefixRecord, r.Index), r.EncodeHead(), nil)
	if len(r.Witness) > 0 {
		err = errors.Join(err, batch.Set(numberKey(prefixWitness, r.Index), r.Witness, nil))
	}
	first := uint64(tlog.StoredHashIndex(0, int64(r.Index)))
	for i, h := range hashes {
		err = errors.Join(err, batch.Set(numberKey(prefixHash, first+uint64(i)), h[:], nil))
	}
	return err
}

// stageEnd adds what is overwritten with every batch.
func stageEnd(batch *pebble.Batch, s *state) error {
	return errors.Join(
		batch.Set(metaKey(metaHead), encodeHead(s.edge.size, s.root), nil),
		batch.Set(metaKey(metaCursor), s.cursor.encode(), nil),
		batch.Set(metaKey(metaCounts), s.counts.encode(), nil),
	)
}

// Ready returns ErrNoSpace if the next Append would. A caller that asks before
// it takes work in hand can wait for space with nothing half done.
func (l *Log) Ready() error {
	if l.cfg.ReadOnly {
		return ErrReadOnly
	}
	return l.space(l.cfg.MinFree)
}

// Owed returns how many records the log still lacks of those that the head
// witness saw, after it was opened with Refill. It belongs to the goroutine
// that appends.
func (l *Log) Owed() uint64 {
	if size := l.Size(); l.owed.size > size {
		return l.owed.size - size
	}
	return 0
}
