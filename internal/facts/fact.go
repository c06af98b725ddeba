package facts

import (
	"fmt"
	"strconv"
	"strings"

	"assay/domain"
)

// A Fact is one line of a file.
type Fact struct {
	Line int // from 1
	domain.Fact
	// Digest tells duplicates: keccak256 of the fact's canonical JSON form, so
	// that neither spaces nor the order of keys matter. Zero for chain facts,
	// which are told by their place.
	Digest domain.Hash
}

// parse reads one line; room is used to write the fact again, and returned.
func parse(line int, text, room []byte) (Fact, []byte, error) {
	if err := checkLine(line, text); err != nil {
		return Fact{}, room, err
	}
	f, err := domain.ParseFact(text)
	if err != nil {
		return Fact{}, room, err
	}
	fact := Fact{Line: line, Fact: f}
	if _, chain := f.(domain.ChainFact); !chain {
		room = domain.AppendFact(room[:0], f)
		fact.Digest = domain.Keccak256(room)
	}
	return fact, room, nil
}

// A LineError says which line of which file is wrong, and how.
type LineError struct {
	File string
	Line int // from 1
	Err  error
}

// Error returns "file:line: what is wrong", once for each problem of the line.
func (e *LineError) Error() string {
	at := e.File + ":" + strconv.Itoa(e.Line) + ": "
	return at + strings.ReplaceAll(e.Err.Error(), "\n", "\n"+at)
}

// Unwrap returns what is wrong with the line.
func (e *LineError) Unwrap() error { return e.Err }

// classes remembers which hardware classes a file has introduced. A chain may
// have nodes of a class that was never set, and they need no collateral
// (rules §4); in a file that somebody wrote it is a slip.
type classes map[class]bool

type class struct{ region, name string }

// check reports a fact that names a class which no earlier line set.
func (c classes) check(f domain.Fact) error {
	var named class
	switch f := f.(type) {
	case *domain.ClassSet:
		c[class{f.Region, f.Class}] = true
		return nil
	case *domain.ClusterSet:
		named = class{f.Region, f.Class}
	case *domain.SNRegistered:
		named = class{f.Region, f.Class}
	default:
		return nil
	}
	if c[named] {
		return nil
	}
	return &domain.FieldError{
		Field: "class",
		Want:  fmt.Sprintf("a class that was set in region %q", named.region),
		Got:   strconv.Quote(named.name),
	}
}
