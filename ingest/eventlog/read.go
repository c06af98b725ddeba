package eventlog

import (
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/v2"
	"golang.org/x/mod/sumdb/tlog"

	"assay/domain"
)

// HashReader reads the stored tree hashes, for proofs.
func (l *Log) HashReader() tlog.HashReader { return hashReader{l.db, l.reading} }

// Record returns the head of record index, without its witness. The body is
// the caller's.
func (l *Log) Record(index uint64) (r domain.Record, err error) {
	defer guard(l.reading, &err)
	if size := l.Size(); index >= size {
		return r, fmt.Errorf("record %d: log has %d records", index, size)
	}
	b, err := l.get(prefixRecord, index)
	if errors.Is(err, pebble.ErrNotFound) {
		return r, corrupt("record %d is missing", index)
	}
	if err != nil {
		return r, classify(fmt.Errorf("read record %d: %w", index, err))
	}
	if r, err = domain.DecodeHead(index, b); err != nil {
		return r, corrupt("%w", err)
	}
	return r, nil
}

// Witness returns the witness of record index, checked against the hash that
// the record's head commits to. ErrPruned if it is gone.
func (l *Log) Witness(index uint64) (witness []byte, err error) {
	defer guard(l.reading, &err)
	r, err := l.Record(index)
	if err != nil {
		return nil, err
	}
	witness, err = l.get(prefixWitness, index)
	if err != nil && !errors.Is(err, pebble.ErrNotFound) {
		return nil, classify(fmt.Errorf("read the witness of record %d: %w", index, err))
	}
	return witness, l.checkWitness(&r, witness)
}

// get returns a copy of a value.
func (l *Log) get(prefix byte, number uint64) ([]byte, error) {
	b, closer, err := l.db.Get(numberKey(prefix, number))
	if err != nil {
		return nil, err
	}
	return append([]byte(nil), b...), closer.Close()
}

// Scan calls visit for records from to to-1 in order, without witnesses; to is
// at most Size. The body is valid during the call only. An error of visit ends
// the scan and is returned as it is. A scan from record 0 ends with ErrCorrupt
// if what it delivered does not have the root that the tree has at to, so a
// fold over it can be trusted as far as the root can.
func (l *Log) Scan(from, to uint64, visit func(domain.Record) error) error {
	return l.scan(from, to, to, visit)
}

// ScanFull is Scan with witnesses, each checked against its record's head.
// ErrPruned if from is below Pruned, before anything was visited, or where
// witnesses are pruned meanwhile.
func (l *Log) ScanFull(from, to uint64, visit func(domain.Record) error) error {
	if pruned := l.Pruned(); from < min(to, pruned) {
		return fmt.Errorf("scan records %d to %d: witness of record %d: %w: those from record %d on are left", from, to, from, ErrPruned, pruned)
	}
	return l.scan(from, to, from, visit)
}

// scan visits records from to to-1, with their witnesses from record full on.
func (l *Log) scan(from, to, full uint64, visit func(domain.Record) error) (err error) {
	if size := l.Size(); from > to || to > size {
		return fmt.Errorf("scan records %d to %d: log has %d", from, to, size)
	}
	heads, err := l.walk(prefixRecord, from, to)
	if err != nil {
		return err
	}
	defer alsoClose(&err, heads.close)
	witnesses, err := l.walk(prefixWitness, full, to)
	if err != nil {
		return err
	}
	defer alsoClose(&err, witnesses.close)
	var tree edge
	for index := from; index < to; index++ {
		r, head, err := heads.record(index)
		if err != nil {
			return err
		}
		if index >= full {
			if r.Witness, err = witnesses.value(index); err != nil {
				return err
			}
			if err := l.checkWitness(&r, r.Witness); err != nil {
				return err
			}
		}
		if from == 0 {
			tree.add(domain.LeafOf(head))
		}
		if err := visit(r); err != nil {
			return err
		}
	}
	if from > 0 {
		return nil
	}
	return l.checkRoot(0, &tree)
}

// checkRoot holds the tree that records from the given one on led to against the
// stored one.
func (l *Log) checkRoot(from uint64, tree *edge) error {
	want, err := l.RootAt(tree.size)
	if err != nil {
		return err
	}
	if got := tree.root(); got != want {
		return corrupt("records %d to %d have root %s, the tree has %s: verify the log to find which is damaged",
			from, tree.size-1, got, want)
	}
	return nil
}

// walker goes through the keys of one prefix in order.
type walker struct {
	prefix   byte
	it       *pebble.Iterator
	started  bool
	skip     bool   // the next move is to number target
	target   uint64 // or behind it, if there is none
	readOnly bool
}

func (l *Log) walk(prefix byte, from, to uint64) (w walker, err error) {
	defer guard(l.reading, &err)
	it, err := l.db.NewIter(&pebble.IterOptions{LowerBound: numberKey(prefix, from), UpperBound: numberKey(prefix, to)})
	if err != nil {
		return walker{}, classify(err)
	}
	return walker{prefix: prefix, it: it, readOnly: l.reading}, nil
}

// next moves to the next key and returns its number; false at the end.
func (w *walker) next() (number uint64, ok bool, err error) {
	defer guard(w.readOnly, &err)
	switch {
	case w.skip:
		ok, w.started, w.skip = w.it.SeekGE(numberKey(w.prefix, w.target)), true, false
	case w.started:
		ok = w.it.Next()
	default:
		ok, w.started = w.it.First(), true
	}
	if !ok {
		return 0, false, classify(w.it.Error())
	}
	number, valid := keyNumber(w.prefix, w.it.Key())
	if !valid {
		return 0, false, corrupt("key %q is none of ours", w.it.Key())
	}
	return number, true, nil
}

// skipTo has the next move go to the given number, or behind it if there is none.
func (w *walker) skipTo(number uint64) { w.skip, w.target = true, number }

// current returns the value of the key that next moved to, valid until the
// next move.
func (w *walker) current() (b []byte, err error) {
	defer guard(w.readOnly, &err)
	b, err = w.it.ValueAndErr()
	return b, classify(err)
}

// record returns the next record, which must have the given index.
func (w *walker) record(index uint64) (domain.Record, []byte, error) {
	b, err := w.head(index)
	if err != nil {
		return domain.Record{}, nil, err
	}
	r, err := domain.DecodeHead(index, b)
	if err != nil {
		return domain.Record{}, nil, corrupt("%w", err)
	}
	return r, b, nil
}

// head returns the encoded head of the next record, which must have the given
// index. It is valid until the next move.
func (w *walker) head(index uint64) ([]byte, error) {
	number, ok, err := w.next()
	if err != nil {
		return nil, fmt.Errorf("read record %d: %w", index, err)
	}
	if !ok || number != index {
		return nil, corrupt("record %d is missing", index)
	}
	b, err := w.current()
	if err != nil {
		return nil, fmt.Errorf("read record %d: %w", index, err)
	}
	return b, nil
}

// value returns the value with the given number, nil if there is none.
// Numbers must be asked for in ascending order.
func (w *walker) value(number uint64) ([]byte, error) {
	at, ok, err := w.seek(number)
	if err != nil {
		return nil, fmt.Errorf("read the witness of record %d: %w", number, err)
	}
	if !ok || at != number {
		return nil, nil
	}
	return w.current()
}

// seek moves forward to the first key whose number is at least the given one.
func (w *walker) seek(number uint64) (at uint64, ok bool, err error) {
	defer guard(w.readOnly, &err)
	if w.started && w.it.Valid() {
		if at, _ = keyNumber(w.prefix, w.it.Key()); at >= number {
			return at, true, nil
		}
	}
	if w.started && !w.it.Valid() {
		return 0, false, classify(w.it.Error())
	}
	return w.next()
}

func (w *walker) close() (err error) {
	defer guard(w.readOnly, &err)
	return w.it.Close()
}
