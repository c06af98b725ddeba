package ingest

import (
	"context"
	"fmt"
	"runtime"
	"sync"

	"assay/domain"
	"assay/ingest/eventlog"
)

// A Recheck judges records that are in a log once more, as if their messages
// came to the door now: of each the content must be what was signed, Core must
// let it in from the signer that the signature gives, and the receipts records
// before a head must be those that the reports' receipts give. What it accepts,
// an honest ingest of the same messages would have made, record for record.
//
// It does not see what ingest refused, for that is in no log; and whether the
// records are those of a root is the business of who hands them over, or of
// Core.
type Recheck struct {
	Core    Core // with all before the first record folded in
	Network domain.Network
	// Record returns a record with its witness, of the rechecked ones and of
	// those before them. It is asked for the reports behind receipts, by one
	// goroutine at a time.
	Record  func(index uint64) (domain.Record, error)
	Workers int // goroutines that recover signers; 0: one per CPU
	// Judged, if set, is told of every entry when it is folded; an error of it
	// ends the recheck. It is called by the goroutine that called Run. The entry's
	// signature may still be to be verified: only the end of Run says that all are
	// good, also where Judged ended it.
	Judged func(e domain.Entry) error

	batch int // of claims, for tests; 0: claimsBatch
}

// Rechecked counts what a Recheck found good.
type Rechecked struct {
	Records  uint64
	Messages uint64 // records with a signature; it is that of who may say this
	Receipts uint64 // pairs that rest on a receipt; it verifies
}

// Finding is what a record is accused of.
type Finding uint8

// Findings, in the order in which a record is looked at.
const (
	// Misplaced: the record's index or sequence does not follow the one before
	// it, or no message stands where it stands.
	Misplaced Finding = 1 + iota
	// Altered: body, proofs or witness are not what was signed, by the digest
	// that the record itself gives, or are none that a door lets in.
	Altered
	// WrongSignature: what the witness has for a signature is none, or another's
	// than of the originator that the content names.
	WrongSignature
	// Unauthorised: the originator was nobody at that place in the log.
	Unauthorised
	// Refusable: rules §2 would have refused it there, as a duplicate, late, not
	// open yet, over quota, or out of order.
	Refusable
	// FalseReceipts: the receipts records before a head are not those that the
	// receipts of its eras' reports give.
	FalseReceipts
)

// String returns the words of an error.
func (f Finding) String() string {
	switch f {
	case Misplaced:
		return "misplaced"
	case Altered:
		return "altered content"
	case WrongSignature:
		return "signature of another"
	case Unauthorised:
		return "originator not authorised"
	case Refusable:
		return "should have been refused"
	case FalseReceipts:
		return "receipts differ"
	}
	return fmt.Sprintf("finding(%d)", uint8(f))
}

// A RecheckError names the first record that no honest ingest would have made.
type RecheckError struct {
	Index   uint64
	Kind    domain.Kind
	Finding Finding
	Detail  string // what was expected and what was there
}

// Error names record, finding and detail.
func (e *RecheckError) Error() string {
	return fmt.Sprintf("record %d (%s): %s: %s", e.Index, e.Kind, e.Finding, e.Detail)
}

// RecheckLog rechecks records from to to-1 of a log; the fields Network and
// Record are the log's. It takes their witnesses: where some are pruned the
// error is eventlog.ErrPruned, and says where those that are left begin.
// Records from 0 on are held against the log's root at to.
func (c Recheck) RecheckLog(ctx context.Context, log *eventlog.Log, from, to uint64) (Rechecked, error) {
	genesis := log.Genesis()
	c.Network = genesis.Network()
	c.Record = func(index uint64) (domain.Record, error) { return WitnessedRecord(log, index) }
	return c.run(ctx, true, func(visit func(domain.Record) error) error { return log.ScanFull(from, to, visit) })
}

// Run rechecks the records that each hands to visit, with their witnesses and in
// order. What visit is given is copied, so it may be used again. An error of
// visit must end each, which returns it or its own; that one comes out when all
// records before it are found good, so the first thing that is wrong is named.
// The error is a *RecheckError if it is about what a record says.
func (c Recheck) Run(ctx context.Context, each func(visit func(domain.Record) error) error) (Rechecked, error) {
	var one sync.Mutex
	record := c.Record
	c.Record = func(index uint64) (domain.Record, error) {
		one.Lock()
		defer one.Unlock()
		return record(index)
	}
	return c.run(ctx, false, each)
}

func (c Recheck) run(ctx context.Context, held bool, each func(visit func(domain.Record) error) error) (Rechecked, error) {
	if c.Workers <= 0 {
		c.Workers = runtime.GOMAXPROCS(0)
	}
	if c.batch <= 0 {
		c.batch = claimsBatch
	}
	ctx, cancel := context.WithCancel(ctx)
	p := newRecheckPipe(ctx, &c, held)
	p.start(each)
	defer p.stop()
	defer cancel()
	j := &rejudge{Recheck: &c, claims: claims{pipe: p}}
	err := j.run(ctx, p)
	wrong := j.claims.settle()
	switch {
	case ctx.Err() != nil: // then nothing was settled
		return j.done, ctx.Err()
	case wrong != nil: // it comes before whatever ended the run
		return j.done, wrong
	}
	return j.done, err
}

// run judges the blocks in their order.
func (j *rejudge) run(ctx context.Context, p *recheckPipe) error {
	for b := range p.inOrder {
		select {
		case <-b.ready:
		case <-ctx.Done():
		}
		if err := ctx.Err(); err != nil { // then the block may not have been examined
			return err
		}
		for i := range b.records {
			if err := j.judge(&b.records[i]); err != nil {
				return err
			}
		}
		if b.err != nil {
			return b.err
		}
		p.recycle(b)
	}
	return j.end()
}

// rejudge is the part of a Recheck that goes in the order of the log.
type rejudge struct {
	*Recheck
	done    Rechecked
	started bool
	next    uint64 // index that has to come
	seq     uint64 // of the last message
	// pending are the receipts records since the last message: they were made
	// when the head after them was judged, so they wait for it.
	pending []reexamined
	claims  claims // of the messages so far
}

func (j *rejudge) judge(x *reexamined) error {
	if j.started && x.Index != j.next {
		return x.accuse(Misplaced, "want record %d", j.next)
	}
	j.started, j.next = true, x.Index+1
	j.done.Records++
	switch {
	case x.err != nil:
		return x.err
	case x.Kind == domain.KindReceipts:
		j.pending = append(j.pending, x.keep())
		return nil
	case x.Kind == domain.KindGenesis:
		return j.genesis(x)
	}
	return j.message(x)
}

func (j *rejudge) genesis(x *reexamined) error {
	if g := x.submission.Fact.(*domain.Genesis); x.Index != 0 || x.Seq != 0 || x.Time != 0 || g.Network() != j.Network {
		return x.accuse(Misplaced, "a genesis of %s at sequence %d, want record 0 of %s", g.Network(), x.Seq, j.Network)
	}
	return j.apply(x)
}

func (j *rejudge) message(x *reexamined) error {
	if x.Seq <= j.seq {
		return x.accuse(Misplaced, "sequence %d, want more than the %d of the message before it", x.Seq, j.seq)
	}
	j.seq = x.Seq
	r := j.Core.Check(x.submission)
	if r != nil && x.claimed != nil { // its originator may have another key by now
		j.claims.recover(x)
		r = j.Core.Check(x.submission)
	}
	if r != nil {
		return x.refused(r)
	}
	if err := j.claims.add(x); err != nil {
		return err
	}
	if err := j.receipts(x); err != nil {
		return err
	}
	j.done.Messages++
	return j.apply(x)
}

// refused accuses a record that is in the log of what the door says of it.
func (x *reexamined) refused(r *domain.Rejection) error {
	finding := Refusable
	switch r.Reason {
	case domain.BadSignature:
		finding = WrongSignature
	case domain.UnknownOriginator:
		finding = Unauthorised
	}
	return x.accuse(finding, "%s: %s", r.Reason, r.Detail)
}

// receipts holds the receipts records before a message against those that ingest
// would have made there, and folds them.
func (j *rejudge) receipts(x *reexamined) error {
	var want []*domain.Receipts
	if silent := j.Core.Silent(x.submission.Fact); len(silent) > 0 {
		var err error
		if want, err = VerifyReceipts(j.Network, silent, j.Workers, j.Record); err != nil {
			return fmt.Errorf("receipts before record %d: %w", x.Index, err)
		}
	}
	for i := range j.pending {
		p := &j.pending[i]
		if i >= len(want) {
			return p.accuse(FalseReceipts, "%d pairs of era %d, want no such record before record %d", len(p.receipts().Pairs), p.receipts().Era, x.Index)
		}
		if p.Seq != x.Seq || p.Time != x.Time {
			return p.accuse(Misplaced, "sequence %d, time %d; want %d, %d of the %s after it", p.Seq, p.Time, x.Seq, x.Time, x.Kind)
		}
		if difference := compareReceipts(want[i], p.receipts()); difference != "" {
			return p.accuse(FalseReceipts, "%s", difference)
		}
		if err := j.apply(p); err != nil {
			return err
		}
		j.done.Receipts += uint64(len(want[i].Pairs))
	}
	if missing := want[len(j.pending):]; len(missing) > 0 {
		return x.accuse(FalseReceipts, "before it a record of %d pairs of era %d is missing", len(missing[0].Pairs), missing[0].Era)
	}
	j.pending = j.pending[:0]
	return nil
}

// compareReceipts names the first difference, "" if there is none.
func compareReceipts(want, got *domain.Receipts) string {
	if want.Era != got.Era {
		return fmt.Sprintf("era %d, want era %d", got.Era, want.Era)
	}
	for i := range min(len(want.Pairs), len(got.Pairs)) {
		if w, g := want.Pairs[i], got.Pairs[i]; w != g {
			return fmt.Sprintf("era %d: pair %d is ScalerNode %d, HyperNode %d; want %d, %d", want.Era, i, g.SN, g.HN, w.SN, w.HN)
		}
	}
	if len(want.Pairs) != len(got.Pairs) {
		return fmt.Sprintf("era %d: %d pairs, want %d", want.Era, len(got.Pairs), len(want.Pairs))
	}
	return ""
}

func (j *rejudge) apply(x *reexamined) error {
	e := domain.Entry{Index: x.Index, Digest: x.Digest, Leaf: x.leaf, Fact: x.submission.Fact}
	if err := j.Core.Apply(e); err != nil {
		return x.accuse(Refusable, "%v", err)
	}
	if j.Judged == nil {
		return nil
	}
	return j.Judged(e)
}

// end is called behind the last record.
func (j *rejudge) end() error {
	if len(j.pending) > 0 {
		return j.pending[0].accuse(Misplaced, "no message follows, want the head that seals era %d", j.pending[0].receipts().Era)
	}
	return nil
}
