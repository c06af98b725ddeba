package diff

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"slices"

	"assay/domain"
)

// A Side is one of two histories. Its parts are asked for more than once and must
// tell the same each time.
type Side struct {
	Name string
	// Tells lists the classes that the side knows; a file of results lacks some.
	Tells []string
	// Fold tells every decision in order, and, if reason is not nil, the reasons
	// before what they explain.
	Fold func(decision func(domain.Decision), reason func(domain.Reason)) error
	// Log has the records behind the decisions; nil for a file of results.
	Log Log
}

// A Log is the records of a side, or a part of them.
type Log interface {
	// Range returns the indexes of the records there are, [from, to).
	Range() (from, to uint64)
	// Record returns a record; its witness is not looked at.
	Record(index uint64) (domain.Record, error)
	// Leaves returns the leaf hashes of the records [from, to).
	Leaves(from, to uint64) ([]domain.Hash, error)
}

func (s *Side) tells(class string) bool { return slices.Contains(s.Tells, class) }

// sum is a hash over the items of one class and bucket, in their order.
type sum struct {
	bucket uint64
	hash   hash.Hash
}

// outline is a hash per class and bucket, in the order of the buckets.
type outline map[string][]sum

// outline folds a side once.
func (s *Side) outline() (outline, error) {
	o := outline{}
	var failed error
	err := s.Fold(func(d domain.Decision) {
		for _, i := range items(d) {
			if !s.tells(i.class) {
				continue
			}
			text, err := i.text()
			failed = errors.Join(failed, err)
			sums := o[i.class]
			if n := len(sums); n == 0 || sums[n-1].bucket != i.bucket {
				sums = append(sums, sum{i.bucket, sha256.New()})
			}
			fmt.Fprintf(sums[len(sums)-1].hash, "%q%s\n", i.key, text)
			o[i.class] = sums
		}
	}, nil)
	if err := errors.Join(err, failed); err != nil {
		return nil, fmt.Errorf("%s: %w", s.Name, err)
	}
	return o, nil
}

// common returns the sums of a class in the eras, or epochs, that both sides
// decided; false if there are none.
func common(a, b outline, class string) (partA, partB []sum, ok bool) {
	by := class // what says how far a side came: there is one in every era or epoch
	switch class {
	case ClassCharge:
		by = ClassFinal
	case ClassPayout, ClassSlash:
		by = ClassEpoch
	}
	if len(a[by]) == 0 || len(b[by]) == 0 {
		return nil, nil, false
	}
	from := max(a[by][0].bucket, b[by][0].bucket)
	to := min(a[by][len(a[by])-1].bucket, b[by][len(b[by])-1].bucket)
	clip := func(sums []sum) []sum {
		return slices.DeleteFunc(slices.Clone(sums), func(s sum) bool { return s.bucket < from || s.bucket > to })
	}
	return clip(a[class]), clip(b[class]), from <= to
}

// firstBucket returns the first bucket of a class that differs.
func firstBucket(a, b []sum) (bucket uint64, differs bool) {
	for i := range max(len(a), len(b)) {
		switch {
		case i >= len(a):
			return b[i].bucket, true
		case i >= len(b):
			return a[i].bucket, true
		case a[i].bucket != b[i].bucket:
			return min(a[i].bucket, b[i].bucket), true
		case string(a[i].hash.Sum(nil)) != string(b[i].hash.Sum(nil)):
			return a[i].bucket, true
		}
	}
	return 0, false
}
