// Package floor does with a bare Pebble store what a log does with its own, and nothing else: no hashes, no tree, no
// head witness, no decoding. Benchmarks hold the log's speed against it. The engine does not use it.
//
// Invariants: a Scan reads the very bytes of a log's records with the store's own checksums, in their order; an Append
// is synced when it returns. Stores have the settings of the log's as far as they matter for speed: no compression, the
// same blocks, tables and cache.
//
// Nothing made here is a log, and nothing here writes to one. A Scanner and a Store belong to one goroutine each.
package floor

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/v2"

	"assay/domain"
)

// Prefixes of a log's keys (docs/formats.md).
const (
	prefixRecord  = 'r'
	prefixWitness = 'w'
)

func options(readOnly bool) *pebble.Options {
	o := &pebble.Options{
		FormatMajorVersion: pebble.FormatNewest,
		ReadOnly:           readOnly,
		CacheSize:          1 << 20,
		MemTableSize:       8 << 20,
		Logger:             quiet{},
	}
	o.ApplyCompressionSettings(func() pebble.DBCompressionSettings { return pebble.DBCompressionNone })
	for i := range o.Levels {
		o.Levels[i].BlockSize = 8 << 10
		o.TargetFileSizes[i] = 16 << 20
	}
	return o
}

// A Scanner reads the store of a closed log.
type Scanner struct{ db *pebble.DB }

// OpenScanner opens the store of the closed log in dir for reading.
func OpenScanner(dir string) (*Scanner, error) {
	o := options(true)
	o.ErrorIfNotExists = true
	db, err := pebble.Open(dir, o)
	if err != nil {
		return nil, fmt.Errorf("open the store in %s: %w", dir, err)
	}
	return &Scanner{db}, nil
}

// Scan reads every record, without its witness, and returns how many there are and their bytes.
func (s *Scanner) Scan() (records, bytes uint64, err error) {
	it, err := s.db.NewIter(&pebble.IterOptions{LowerBound: []byte{prefixRecord}, UpperBound: []byte{prefixRecord + 1}})
	if err != nil {
		return 0, 0, fmt.Errorf("scan: %w", err)
	}
	for ok := it.First(); ok; ok = it.Next() {
		value, err := it.ValueAndErr()
		if err != nil {
			return 0, 0, errors.Join(fmt.Errorf("scan behind record %d: %w", records, err), it.Close())
		}
		records++
		bytes += uint64(len(value))
	}
	if err := it.Close(); err != nil {
		return 0, 0, fmt.Errorf("scan: %w", err)
	}
	return records, bytes, nil
}

// Close closes the store.
func (s *Scanner) Close() error { return s.db.Close() }

// A Store is a bare store that takes what a log would take.
type Store struct {
	db   *pebble.DB
	next uint64
}

// Create makes a store in dir.
func Create(dir string) (*Store, error) {
	o := options(false)
	o.ErrorIfExists = true
	db, err := pebble.Open(dir, o)
	if err != nil {
		return nil, fmt.Errorf("create a store in %s: %w", dir, err)
	}
	return &Store{db: db}, nil
}

// An Item is what a log stores of a record.
type Item struct{ Head, Witness []byte }

// ItemOf returns what a log stores of r.
func ItemOf(r *domain.Record) Item { return Item{r.EncodeHead(), r.Witness} }

// Append writes items in one synced batch.
func (s *Store) Append(items []Item) error {
	batch := s.db.NewBatch()
	defer batch.Close()
	var err error
	for _, item := range items {
		err = errors.Join(err,
			batch.Set(key(prefixRecord, s.next), item.Head, nil),
			batch.Set(key(prefixWitness, s.next), item.Witness, nil))
		s.next++
	}
	if err = errors.Join(err, batch.Commit(pebble.Sync)); err != nil {
		return fmt.Errorf("append %d items: %w", len(items), err)
	}
	return nil
}

// Close closes the store.
func (s *Store) Close() error { return s.db.Close() }

func key(prefix byte, n uint64) []byte { return binary.BigEndian.AppendUint64([]byte{prefix}, n) }

// quiet keeps the store's chatter off standard error. A store that cannot write or sync ends the process: what was
// measured then is worth nothing.
type quiet struct{}

func (quiet) Infof(string, ...any)  {}
func (quiet) Errorf(string, ...any) {}

// Fatalf ends the process, as the store asks for.
func (quiet) Fatalf(format string, args ...any) {
	panic("floor: the store cannot go on: " + fmt.Sprintf(format, args...))
}
