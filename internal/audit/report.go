package audit

import (
	"fmt"

	"assay/domain"
)

// A Verdict is what a verification comes to, in the words that it prints.
type Verdict string

// Verdicts.
const (
	// Confirmed: the result follows from the signed records, from record 0 on.
	Confirmed Verdict = "CONFIRMED"
	// OnSnapshot: it follows from the snapshot and the signed records after it.
	OnSnapshot Verdict = "CONFIRMED ON THE SNAPSHOT'S WORD"
	// Differs: the bundle is whole, and something in it, or the chain, says
	// otherwise.
	Differs Verdict = "DIFFERS"
	// Damaged: the bundle is not what was written.
	Damaged Verdict = "DAMAGED"
	// Unchecked: something that was asked for could not be looked at.
	Unchecked Verdict = "CANNOT BE CHECKED"
)

// Good reports whether the result is confirmed.
func (v Verdict) Good() bool { return v == Confirmed || v == OnSnapshot }

// A Report is what a verification found. It is the record "audit" of the command
// line.
type Report struct {
	Record         string         `json:"record"` // "audit"
	Verdict        Verdict        `json:"verdict"`
	Bundle         domain.Hash    `json:"bundle"` // its id; zero if it does not open
	ChainID        uint64         `json:"chain_id"`
	Settlement     domain.Address `json:"settlement"`
	Epoch          domain.Epoch   `json:"epoch"`
	Start          uint64         `json:"start"` // records before the segment
	LogSize        uint64         `json:"log_size"`
	LogRoot        domain.Hash    `json:"log_root"`
	Digest         domain.Hash    `json:"digest"` // as the bundle says it
	PreviousDigest domain.Hash    `json:"previous_digest"`
	Recomputed     *domain.Hash   `json:"recomputed"` // absent if it did not come to that
	// Snapshot is the hash of the snapshot that the segment goes on from, and After
	// that of the one behind it: the next epoch's bundle has to begin with it.
	Snapshot   *domain.Hash `json:"snapshot"`
	After      *domain.Hash `json:"snapshot_after"`
	Checks     []Check      `json:"checks"` // those that held, in their order
	Difference *Difference  `json:"difference"`
	Problem    string       `json:"problem"` // why it is damaged or cannot be checked
	RestsOn    []string     `json:"rests_on"`
	ToDo       []string     `json:"to_do"`
	Chain      []Answer     `json:"chain"` // one per endpoint that was asked

	genesis         *domain.Genesis
	anchored        bool // the chain settled the digest
	previousSettled bool // and that of the epoch before
	signed          bool // the log's operator signed size and root
	snapshotSigned  bool // and the snapshot
}

// A Check is one thing that held.
type Check struct {
	Check  string `json:"check"`
	Count  uint64 `json:"count"` // of what was checked
	Detail string `json:"detail"`
}

// A Difference is the first thing that does not hold. It is an error.
type Difference struct {
	What   string  `json:"what"`   // what was looked at
	Entry  *uint64 `json:"entry"`  // log index of the record, if it is about one
	Field  string  `json:"field"`  // what of it
	Want   string  `json:"want"`   // as recomputed
	Got    string  `json:"got"`    // as the bundle, or the chain, says
	Reason string  `json:"reason"` // where there are no two values to compare
}

// Error says it in one line.
func (d *Difference) Error() string {
	s := d.What
	if d.Entry != nil {
		s = fmt.Sprintf("%s %d", s, *d.Entry)
	}
	if d.Field != "" {
		s += ": " + d.Field
	}
	if d.Reason != "" {
		return s + ": " + d.Reason
	}
	return fmt.Sprintf("%s: got %s, want %s", s, d.Got, d.Want)
}

// differ makes a Difference of two values.
func differ[T any](what, field string, want, got T) error {
	return &Difference{What: what, Field: field, Want: fmt.Sprint(want), Got: fmt.Sprint(got)}
}

// same is differ unless the two are equal.
func same[T comparable](what, field string, want, got T) error {
	if want == got {
		return nil
	}
	return differ(what, field, want, got)
}

// newReport begins a report of a bundle.
func newReport(b *Bundle) *Report {
	h, r := b.Header(), b.Result()
	return &Report{
		Record: "audit", Bundle: b.ID(), ChainID: h.Network.ChainID, Settlement: h.Network.Settlement, Epoch: h.Epoch,
		Start: h.Start, LogSize: h.Size, LogRoot: h.Root, Digest: r.Digest, PreviousDigest: r.PreviousDigest,
	}
}

// held notes a check that held.
func (r *Report) held(check string, count uint64, format string, args ...any) {
	r.Checks = append(r.Checks, Check{check, count, fmt.Sprintf(format, args...)})
}
