package chainsync

import (
	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
)

// insertion is a run of facts of the watched chain that waits for its place in
// the order of the settlement chain's. Their log indexes are those of the
// watched chain; block and time are given when they are placed. A Syncer's mu
// guards it once it was handed over.
type insertion struct {
	facts []domain.ChainFact
	after uint64       // number of the first block that they may be placed in
	place domain.Place // of the last fact
	done  bool         // they have their place, and will be published there
}

// insert has a later step place an insertion. It takes the place of one that was
// not placed yet; nil takes that back. Any goroutine may ask.
func (s *Syncer) insert(i *insertion) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.insertion = i
}

// placeOf returns where the last fact of an insertion stands, false as long as
// it was not placed.
func (s *Syncer) placeOf(i *insertion) (domain.Place, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return i.place, i.done
}

// place makes an insertion pending in the last block whose facts are all
// durable, behind them, and reports whether there was one. What is published
// later is of later blocks, so the order holds.
func (s *Syncer) place() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	i := s.insertion
	if i == nil || s.at.Hash == (common.Hash{}) || s.at.Number < i.after {
		return false
	}
	for _, f := range i.facts {
		p := f.At()
		p.Block, p.Time = s.at.Number, s.at.Time
		s.pending = append(s.pending, f)
		i.place = *p
	}
	i.done, s.insertion, s.upTo = true, nil, s.at
	return true
}
