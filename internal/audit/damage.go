package audit

import (
	"errors"
	"fmt"
)

var (
	// ErrDamaged says that a bundle is not what was written.
	ErrDamaged = errors.New("audit bundle is damaged")
	// ErrNotBundle says that a file is no bundle at all.
	ErrNotBundle = errors.New("not an audit bundle")
	// ErrVersion says that a bundle is of a format that this program does not know.
	ErrVersion = errors.New("audit bundle of an unknown format version")
	// ErrRead says that the file could not be read, which says nothing about the
	// bundle.
	ErrRead = errors.New("read audit bundle")
)

// A DamageError names what of a bundle is damaged. It is an ErrDamaged.
type DamageError struct {
	Section string  // name of the section
	Block   int     // number of the block in the file, from 0; -1 if it is none
	Record  *uint64 // log index of the record, where one is known
	Problem string  // what was expected and what was found
}

// Error names section, block and record.
func (e *DamageError) Error() string {
	where := e.Section
	if e.Block >= 0 {
		where = fmt.Sprintf("%s (block %d)", where, e.Block)
	}
	if e.Record != nil {
		where = fmt.Sprintf("%s, record %d", where, *e.Record)
	}
	return fmt.Sprintf("%v: %s: %s", ErrDamaged, where, e.Problem)
}

// Unwrap returns ErrDamaged.
func (e *DamageError) Unwrap() error { return ErrDamaged }

// damaged makes a DamageError of a block.
func damaged(k kind, block int, format string, args ...any) error {
	return &DamageError{Section: k.String(), Block: block, Problem: fmt.Sprintf(format, args...)}
}

// damagedRecord makes a DamageError of a record.
func damagedRecord(k kind, block int, record uint64, format string, args ...any) error {
	return &DamageError{Section: k.String(), Block: block, Record: &record, Problem: fmt.Sprintf(format, args...)}
}
