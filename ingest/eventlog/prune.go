package eventlog

import (
	"context"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/v2"

	"assay/domain"
)

// pruneRoom is free disk space in bytes that is enough to prune with: tables
// that hold nothing but what is deleted go without being rewritten. It is far
// below the usual floor of Append, for it is what an operator of a full disk may
// want to do.
const pruneRoom = 4 * tableBytes

// PruneWitnesses deletes the witnesses of all records below before, for good, and
// gives their disk space back; before is at most Size. Heads, bodies and hashes
// stay, and so does every root and every proof; what is gone is what signatures
// and receipts were checked with. It cannot be undone, and going back is no
// error: with before at or below Pruned it only gives space back that an earlier
// call, cut short, did not.
//
// The deletion is one synced batch: a crash leaves all of it or nothing. A log
// that was pruned has format 2, which programs that do not know of pruning
// refuse. Space comes back to the file system in the background, when Close
// returns at the latest, but for tables that a copy shares.
//
// It belongs to the goroutine that appends. ErrReadOnly and ErrFailed as of Append,
// ErrNoSpace below 64 MiB of free space, or below the floor of Append if that is
// less; an error too while the log is being refilled, for until the head
// witness has agreed, witnesses may be evidence of what went wrong.
func (l *Log) PruneWitnesses(before uint64) error {
	if err := l.writable(min(pruneRoom, l.cfg.MinFree)); err != nil {
		return fmt.Errorf("prune witnesses below record %d: %w", before, err)
	}
	if size := l.Size(); before > size {
		return fmt.Errorf("prune witnesses below record %d: log has %d", before, size)
	}
	if owed := l.Owed(); owed > 0 {
		return fmt.Errorf("prune witnesses below record %d: log lost its tail, %d records are to be refilled first", before, owed)
	}
	if before > l.Pruned() {
		if err := l.deleteWitnesses(before); err != nil {
			l.failed = err
			return fmt.Errorf("prune witnesses below record %d: %w", before, err)
		}
	}
	if l.Pruned() == 0 {
		return nil
	}
	// What a crash from here on leaves in the tables, the store's own compactions
	// remove in time, and the next call at once.
	err := l.db.Compact(context.Background(), numberKey(prefixWitness, 0), numberKey(prefixWitness, l.Pruned()), false)
	if err != nil {
		return fmt.Errorf("prune witnesses below record %d: give space back: %w", before, classify(err))
	}
	return nil
}

// deleteWitnesses commits the deletion. Readers are told before it happens: who
// then finds no witness knows why.
func (l *Log) deleteWitnesses(before uint64) error {
	batch := l.db.NewBatch()
	defer batch.Close()
	err := errors.Join(
		batch.DeleteRange(numberKey(prefixWitness, 0), numberKey(prefixWitness, before), nil),
		batch.Set(metaKey(metaPruned), encodePruned(before), nil),
		batch.Set(metaKey(metaFormat), encodeFormat(formatPruned), nil),
	)
	if err != nil {
		return err
	}
	l.fading.Store(before)
	if err := batch.Commit(pebble.Sync); err != nil {
		return err
	}
	l.pruned.Store(before)
	return nil
}

// Pruned returns the index below which all witnesses are gone, 0 if none was
// ever pruned.
func (l *Log) Pruned() uint64 { return l.pruned.Load() }

// loadPruned reads how far a log of the given format was pruned.
func (l *Log) loadPruned(format uint32, size uint64) error {
	if format < formatPruned {
		return nil
	}
	var pruned uint64
	if err := l.meta(metaPruned, func(b []byte) (err error) { pruned, err = decodePruned(b); return }); err != nil {
		return err
	}
	if pruned == 0 || pruned > size {
		return corrupt("log of %d records is pruned below record %d", size, pruned)
	}
	l.fading.Store(pruned)
	l.pruned.Store(pruned)
	return nil
}

// checkWitness holds a witness as it was read, nil if there was none, against
// its record's head.
func (l *Log) checkWitness(r *domain.Record, witness []byte) error {
	got := domain.WitnessHash(witness)
	if got == r.WitnessHash {
		return nil
	}
	if left := l.fading.Load(); r.Index < left && witness == nil {
		return fmt.Errorf("witness of record %d: %w: those from record %d on are left", r.Index, ErrPruned, left)
	}
	return corrupt("witness of record %d: %d bytes with hash %s, want %s", r.Index, len(witness), got, r.WitnessHash)
}
