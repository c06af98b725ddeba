package projections

import (
	"fmt"

	"assay/domain"
)

type (
	// link is an ICN Link.
	link struct {
		id          domain.LinkID
		owner       domain.Address // of its last stake
		hn          domain.HNID
		staked      bool
		record      uint64 // of its last stake
		firstStaked uint64 // unix seconds
		firstPaid   bool   // cum(0) was paid
		watch       int    // its place among the watches of the era that began last, if it has one
	}
	// watch is a link that was staked when an era began.
	watch struct {
		link  *link // nil once it was unstaked or moved in that era
		owner domain.Address
		hn    domain.HNID
	}
)

// stake puts a link on a HyperNode; a staked link is unstaked first.
func (s *State) stake(f *domain.LinkStaked) error {
	h, err := s.registry.hyper(f.HN)
	if err != nil {
		return err
	}
	l := s.registry.links[f.Link]
	if l != nil && l.staked {
		if err := s.unstake(f.Link); err != nil {
			return err
		}
	}
	if l == nil {
		l = &link{id: f.Link, firstStaked: f.Time}
		s.registry.links[f.Link] = l
		s.registry.linkRow = append(s.registry.linkRow, l)
	}
	l.owner, l.hn, l.staked, l.record = f.Owner, f.HN, true, s.record
	h.links++
	return nil
}

func (s *State) unstake(id domain.LinkID) error {
	l := s.registry.links[id]
	if l == nil || !l.staked {
		return fmt.Errorf("link %d is not staked", id)
	}
	l.staked = false
	if s.calendar.anyBegun {
		s.eraOf(s.calendar.current).unwatch(l)
	}
	h := s.registry.hns[l.hn]
	h.links--
	s.interrupt(h)
	return nil
}

// accrueLinks pays the links that were staked through all of a final era,
// whether it was conclusive or not, if their HyperNode did its work; the other
// part is forfeited to the reserve (rules §6).
func (s *State) accrueLinks(e *era, p *span) {
	for _, w := range e.watches {
		if w.link == nil {
			continue
		}
		quality, watching := e.qualityOf[w.hn]
		earned := domain.LinkEarned{
			Era: e.number, Link: w.link.id, HN: w.hn, Owner: w.owner, Staked: w.link.record,
			Months: (p.from - min(w.link.firstStaked, p.from)) / domain.Month, Seconds: p.to - p.from,
			Forfeited: !watching || quality < e.policy.HNFloorPpm,
			Watching:  watching, QualityPpm: quality, FloorPpm: e.policy.HNFloorPpm,
		}
		earned.Amount = e.policy.LinkReward(earned.Months, earned.Seconds)
		s.payLink(&earned, e.policy)
	}
}

// payLink credits what a link earned to its owner, unless it is forfeited.
func (s *State) payLink(l *domain.LinkEarned, policy *domain.Policy) {
	s.books.linked(l.Amount, l.Forfeited)
	if !l.Forfeited {
		s.credits.add(payee{kind: domain.PayoutPayable, account: l.Owner}, l.Amount)
	}
	if s.trace != nil {
		l.Step, l.Total = policy.LinkStep(l.Months, l.First), policy.LinkTotal
		told := *l
		s.trace(&told)
	}
}

// payFirstLinks pays cum(0) of every link once, at the first epoch that closes
// after it was first staked.
func (s *State) payFirstLinks(last domain.Era, policy *domain.Policy) {
	for _, l := range s.registry.linkRow {
		if l.firstPaid {
			continue
		}
		l.firstPaid = true
		s.payLink(&domain.LinkEarned{
			Era: last, First: true, Link: l.id, HN: l.hn, Owner: l.owner, Staked: l.record, Amount: policy.FirstLinkReward(),
		}, policy)
	}
}
