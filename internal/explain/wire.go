package explain

import (
	"encoding/binary"
	"fmt"

	"assay/domain"
	"assay/projections"
)

// wire writes values, or reads them: the walk of a type lists its fields once for
// both. Numbers have their full width, so that what differs little from one
// value to the next differs in few bytes; see [stream].
type wire struct {
	reading bool
	b       []byte // written so far, or still to be read
	err     error  // the first, of reading
}

// next returns the next n bytes, to be written or read.
func (w *wire) next(n int) []byte {
	if !w.reading {
		w.b = append(w.b, make([]byte, n)...)
		return w.b[len(w.b)-n:]
	}
	if w.err != nil || len(w.b) < n {
		w.fail("%d bytes are left, want %d", len(w.b), n)
		return make([]byte, n)
	}
	part := w.b[:n]
	w.b = w.b[n:]
	return part
}

func (w *wire) fail(format string, args ...any) {
	if w.err == nil {
		w.err = fmt.Errorf(format, args...)
	}
}

func (w *wire) uint(v *uint64) {
	if b := w.next(8); w.reading {
		*v = binary.LittleEndian.Uint64(b)
	} else {
		binary.LittleEndian.PutUint64(b, *v)
	}
}

func (w *wire) uints(values ...*uint64) {
	for _, v := range values {
		w.uint(v)
	}
}

// number is uint for the named numbers.
func number[T ~uint64](w *wire, v *T) {
	n := uint64(*v)
	w.uint(&n)
	*v = T(n)
}

// small is a number of one byte.
func small[T ~uint8](w *wire, v *T) {
	if b := w.next(1); w.reading {
		*v = T(b[0])
	} else {
		b[0] = byte(*v)
	}
}

func (w *wire) boolean(v *bool) {
	var n uint8
	if *v {
		n = 1
	}
	small(w, &n)
	*v = n != 0
}

func (w *wire) fixed(v []byte) {
	if b := w.next(len(v)); w.reading {
		copy(v, b)
	} else {
		copy(b, v)
	}
}

func (w *wire) hash(v *domain.Hash)       { w.fixed(v[:]) }
func (w *wire) address(v *domain.Address) { w.fixed(v[:]) }

func (w *wire) amounts(values ...*domain.Amount) {
	for _, v := range values {
		word := v.Word()
		w.fixed(word[:])
		if w.reading {
			*v = domain.AmountFromBytes(word)
		}
	}
}

func (w *wire) text(v *string) {
	n := w.length(len(*v))
	if b := w.next(n); w.reading {
		*v = string(b)
	} else {
		copy(b, *v)
	}
}

// length is the number of elements of a list. Each has at least one byte, so
// that no damaged length asks for more memory than there are bytes.
func (w *wire) length(n int) int {
	size := uint64(n)
	w.uint(&size)
	if w.reading && size > uint64(len(w.b)) {
		w.fail("list of %d elements in %d bytes", size, len(w.b))
		return 0
	}
	return int(size)
}

func list[T any](w *wire, v *[]T, element func(*T)) {
	n := w.length(len(*v))
	if w.reading {
		*v = nil
		if n > 0 {
			*v = make([]T, n)
		}
	}
	for i := range *v {
		element(&(*v)[i])
	}
}

// numbers is a list of which each element is written as zigzag varint less the one
// before: ids and record indexes that ascend are a byte each, mostly the same one.
func numbers[T ~uint64](w *wire, v *[]T) {
	before := uint64(0)
	n := w.length(len(*v))
	if !w.reading {
		for _, x := range *v {
			w.b = binary.AppendVarint(w.b, int64(uint64(x)-before))
			before = uint64(x)
		}
		return
	}
	*v = nil
	for range n {
		step, size := binary.Varint(w.b)
		if size <= 0 {
			w.fail("number %d of %d is missing", len(*v), n)
			return
		}
		w.b, before = w.b[size:], before+uint64(step)
		*v = append(*v, T(before))
	}
}

// optional is a pointer that may be nil.
func optional[T any](w *wire, v **T, walk func(*T)) {
	there := *v != nil
	w.boolean(&there)
	if !there {
		return
	}
	if w.reading {
		*v = new(T)
	}
	walk(*v)
}

func (w *wire) observation(o *domain.Observation) {
	number(w, &o.Era)
	number(w, &o.HN)
	w.address(&o.Operator)
	w.uint(&o.QualityPpm)
	w.boolean(&o.Qualified)
	w.amounts(&o.Weight, &o.AllWeight)
	w.uints(&o.Operators, &o.Nodes, &o.Confirmed)
	list(w, &o.Shares, func(s *domain.Share) {
		number(w, &s.HP)
		w.uints(&s.Lit, &s.Confirmed)
	})
	numbers(w, &o.Reports)
	numbers(w, &o.Receipts)
	w.boolean(&o.Conclusive)
}

func (w *wire) absence(a *domain.Absence) {
	number(w, &a.Era)
	number(w, &a.HN)
	w.text(&a.Why)
}

func (w *wire) verdict(v *domain.Verdict) {
	w.text(&v.Record)
	number(w, &v.Era)
	number(w, &v.SN)
	w.text(&v.Verdict)
	w.uints(&v.Confirmed, &v.Qualified, &v.WeightPpm)
	numbers(w, &v.Observers)
	numbers(w, &v.Missing)
	numbers(w, &v.Reports)
	optional(w, &v.Failed, func(c *domain.FailedCheck) {
		w.text(&c.Metric)
		w.measured(&c.Reference)
		w.uint(&c.MinRatioPpm)
		w.text(&c.Direction)
		w.measured(&c.Found)
		w.boolean(&c.Missing)
	})
}

func (w *wire) measured(v *domain.Value) {
	w.uint(&v.Number)
	w.text(&v.Text)
	w.boolean(&v.IsText)
}

func (w *wire) earnings(e *domain.Earnings) {
	number(w, &e.Era)
	number(w, &e.Epoch)
	number(w, &e.SN)
	number(w, &e.HP)
	w.address(&e.Account)
	w.text(&e.Standing)
	w.uint(&e.WeightPpm)
	w.text(&e.Reversed)
	w.uints(&e.From, &e.To)
	list(w, &e.Bookings, func(b *domain.BookingEarned) {
		w.uints(&b.Record, &b.Slot, &b.Start, &b.End, &b.Seconds, &b.Units)
		w.amounts(&b.Price, &b.Amount)
	})
	c := &e.Capacity
	w.text(&c.None)
	w.uints(&c.Release, &c.Seconds, &c.Total, &c.Vacant, &c.Target, &c.Units)
	w.amounts(&c.Amount)
	w.uint(&e.Multiplier)
	w.amounts(&e.Required, &e.Left, &e.TopUps, &e.ShareRate, &e.TakingPart)
	w.uint(&e.Positions)
	w.amounts(&e.HeldBefore)
	w.boolean(&e.Offboarded)
	w.amounts(&e.NetRequired, &e.NetThere)
	w.uint(&e.RedirectPpm)
	list(w, &e.Sources, func(s *domain.Source) {
		w.text(&s.What)
		w.uint(&s.Record)
	})
}

func (w *wire) final(f *domain.Final) {
	w.text(&f.Record)
	number(w, &f.Era)
	number(w, &f.SN)
	small(w, &f.State)
	w.amounts(&f.Gross, &f.Held, &f.DelegatorShare, &f.NodeTopUp, &f.NetworkTopUp, &f.Payable)
}

func (w *wire) charge(c *domain.Charge) {
	w.text(&c.Record)
	number(w, &c.Era)
	number(w, &c.Epoch)
	number(w, &c.SN)
	w.text(&c.Reason)
	w.amounts(&c.Amount)
	list(w, &c.Parts, func(p *domain.Part) {
		w.hash(&p.Position)
		w.amounts(&p.Amount)
	})
	w.amounts(&c.Uncollected)
	w.text(&c.Mode)
	w.amounts(&c.Required)
	w.uint(&c.RateBps)
	w.standing(&c.Standing)
	w.amounts(&c.Uncut)
	w.uint(&c.CapBps)
	w.amounts(&c.Before)
	w.uint(&c.ScorePpm)
	w.tally(&c.Tally)
	w.amounts(&c.Continued)
	optional(w, &c.FirstBad, func(e *domain.Era) { number(w, e) })
}

func (w *wire) standing(s *domain.Standing) {
	small(w, &s.State)
	w.uints(&s.Run, &s.Recovery)
}

func (w *wire) tally(t *domain.Tally) { w.uints(&t.Eras, &t.Conclusive, &t.Down, &t.Degraded) }

func (w *wire) slash(s *domain.Slash) {
	number(w, &s.Epoch)
	number(w, &s.SN)
	w.hash(&s.Position)
	w.amounts(&s.Amount)
	small(w, &s.Reason)
}

func (w *wire) payout(p *domain.Payout) {
	small(w, &p.Kind)
	w.uint(&p.ID)
	w.address(&p.Account)
	w.amounts(&p.Cumulative)
}

func (w *wire) positionEarned(p *domain.PositionEarned) {
	w.hash(&p.Position)
	number(w, &p.SN)
	w.address(&p.Delegator)
	w.amounts(&p.Left, &p.DeltaA, &p.DeltaN, &p.LockFactor, &p.Delegation, &p.Share)
	w.uints(&p.Time, &p.Opened)
}

func (w *wire) linkEarned(l *domain.LinkEarned) {
	number(w, &l.Era)
	w.boolean(&l.First)
	number(w, &l.Link)
	number(w, &l.HN)
	w.address(&l.Owner)
	w.uints(&l.Months, &l.Seconds)
	w.amounts(&l.Step, &l.Total, &l.Amount)
	w.boolean(&l.Forfeited)
	w.boolean(&l.Watching)
	w.uints(&l.QualityPpm, &l.FloorPpm, &l.Staked)
}

func (w *wire) exposure(x *projections.Exposure) {
	number(w, &x.SN)
	w.text(&x.Mode)
	w.standing(&x.Standing)
	w.boolean(&x.Offboarded)
	w.amounts(&x.Held, &x.Required, &x.Own, &x.TopUps, &x.Delegated)
	w.uints(&x.DownsToCharge, &x.UpsToHealthy)
	w.amounts(&x.NextCharge, &x.Charged, &x.CapLeft)
	w.tally(&x.Tally)
	w.uint(&x.ScorePpm)
	w.boolean(&x.Scored)
	w.uint(&x.TierBps)
	w.amounts(&x.WindowCharge)
	w.uints(&x.DownsToTier, &x.NextTierBps)
}

func (w *wire) epochClose(c *domain.EpochClose) {
	w.text(&c.Record)
	number(w, &c.Epoch)
	number(w, &c.FirstEra)
	number(w, &c.LastEra)
	w.hash(&c.PayoutRoot)
	w.amounts(&c.Total)
	w.hash(&c.SlashRoot)
	w.amounts(&c.SlashTotal)
	w.boolean(&c.Covered)
	w.amounts(&c.Shortfall)
	list(w, &c.Payouts, w.payout)
	r := &c.Result
	number(w, &r.Epoch)
	number(w, &r.FirstEra)
	number(w, &r.LastEra)
	w.hash(&r.PolicyHash)
	w.uint(&r.LogSize)
	w.hash(&r.LogRoot)
	w.hash(&r.PayoutRoot)
	w.amounts(&r.PayoutTotal)
	w.hash(&r.SlashRoot)
	w.amounts(&r.SlashTotal)
	w.hash(&r.PreviousDigest)
	w.hash(&c.Digest)
	list(w, &c.Slashes, w.slash)
}
