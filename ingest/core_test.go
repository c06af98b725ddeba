package ingest_test

import (
	"fmt"
	"slices"

	"assay/domain"
)

// quota is the number of accepted reports per originator and era.
const quota = 4

// core is the protocol's state as far as the door needs it, for the small
// network of the tests: rules §2 with eras of fixed length.
type core struct {
	genesis   domain.Genesis
	keys      map[domain.Originator]domain.Address
	block     uint64
	hasEras   bool
	sealed    domain.Era // eras below are sealed
	accepted  map[domain.Hash]bool
	filed     map[filing]int
	pairs     map[domain.Era]map[domain.Pair]*sides
	confirmed map[domain.Era][]domain.Pair // by receipts, as Receipts records say
	applied   uint64
}

type filing struct {
	who domain.Originator
	era domain.Era
}

// sides holds the records in which either side lists the other.
type sides struct{ sn, hn []uint64 }

func newCore() *core {
	return &core{
		keys:      map[domain.Originator]domain.Address{},
		accepted:  map[domain.Hash]bool{},
		filed:     map[filing]int{},
		pairs:     map[domain.Era]map[domain.Pair]*sides{},
		confirmed: map[domain.Era][]domain.Pair{},
	}
}

func (c *core) era() domain.Era { return domain.Era(c.block / eraBlocks) }

func (c *core) signer(f domain.Fact) (domain.Address, *domain.Rejection) {
	switch f := f.(type) {
	case *domain.Report:
		a, ok := c.keys[f.Originator]
		if !ok {
			return a, domain.Refuse(domain.UnknownOriginator, "ERR_UNKNOWN_NODE %s", f.Originator)
		}
		return a, nil
	case *domain.PolicyChange, *domain.Reversal:
		return c.genesis.Governance, nil
	}
	return c.genesis.Observer, nil
}

func (c *core) Check(s domain.Submission) *domain.Rejection {
	want, rejection := c.signer(s.Fact)
	if rejection != nil {
		return rejection
	}
	if s.SignerErr != nil {
		return domain.Refuse(domain.BadSignature, "%v", s.SignerErr)
	}
	if s.Signer != want {
		return domain.Refuse(domain.BadSignature, "ERR_SIGNER got %s want %s", s.Signer, want)
	}
	if r, ok := s.Fact.(*domain.Report); ok {
		if !c.hasEras || r.Era > c.era()+1 {
			return domain.Refuse(domain.EraNotOpen, "ERR_ERA_FUTURE era %d: current is %d", r.Era, c.era())
		}
		if r.Era < c.sealed {
			return domain.Refuse(domain.Late, "ERR_ERA_CLOSED era %d: sealed up to %d", r.Era, c.sealed)
		}
	}
	if c.accepted[s.Digest] {
		return domain.Refuse(domain.Duplicate, "%s was accepted before", s.Digest)
	}
	if r, ok := s.Fact.(*domain.Report); ok && c.filed[filing{r.Originator, r.Era}] >= quota {
		return domain.Refuse(domain.OverQuota, "ERR_QUOTA %s has filed %d reports for era %d", r.Originator, quota, r.Era)
	}
	return nil
}

// sealedBy is the first era that a head leaves unsealed.
func sealedBy(block uint64) domain.Era {
	if block < eraBlocks+sealGrace {
		return 0
	}
	return domain.Era((block - sealGrace) / eraBlocks)
}

func (c *core) Silent(f domain.Fact) []domain.SilentPair {
	h, ok := f.(*domain.Head)
	if !ok {
		return nil
	}
	var silent []domain.SilentPair
	for era := c.sealed; era < sealedBy(h.Block); era++ {
		for p, s := range c.pairs[era] {
			switch {
			case len(s.hn) == 0:
				silent = append(silent, domain.SilentPair{Era: era, Pair: p, Holder: domain.OriginSN,
					Key: c.keys[domain.Originator{Kind: domain.OriginHN, ID: uint64(p.HN)}], Records: s.sn})
			case len(s.sn) == 0:
				silent = append(silent, domain.SilentPair{Era: era, Pair: p, Holder: domain.OriginHN,
					Key: c.keys[domain.Originator{Kind: domain.OriginSN, ID: uint64(p.SN)}], Records: s.hn})
			}
		}
	}
	return silent
}

func (c *core) Apply(e domain.Entry) error {
	if e.Index != c.applied {
		return fmt.Errorf("entry %d, want %d", e.Index, c.applied)
	}
	c.applied++
	if e.Index > 0 && e.Fact.Kind().FromMessage() {
		if c.accepted[e.Digest] {
			return fmt.Errorf("entry %d has the digest of an earlier one", e.Index)
		}
		c.accepted[e.Digest] = true
	}
	switch f := e.Fact.(type) {
	case *domain.Genesis:
		c.genesis = *f
	case *domain.EraSegment:
		c.hasEras = true
	case *domain.SNValidated:
		c.keys[domain.Originator{Kind: domain.OriginSN, ID: uint64(f.SN)}] = f.Daemon
	case *domain.HNRegistered:
		c.keys[domain.Originator{Kind: domain.OriginHN, ID: uint64(f.HN)}] = f.Key
	case *domain.Receipts:
		if f.Era < c.sealed {
			return fmt.Errorf("receipts of era %d, which is sealed", f.Era)
		}
		c.confirmed[f.Era] = f.Pairs
	case *domain.Head:
		c.block = f.Block
		c.sealed = max(c.sealed, sealedBy(f.Block))
	case *domain.Report:
		c.applyReport(e.Index, f)
	case *domain.Listing:
		c.applyReport(e.Index, f.Report())
	}
	return nil
}

func (c *core) applyReport(index uint64, f *domain.Report) {
	c.filed[filing{f.Originator, f.Era}]++
	if c.pairs[f.Era] == nil {
		c.pairs[f.Era] = map[domain.Pair]*sides{}
	}
	for _, peer := range f.Peers {
		p := domain.Pair{SN: domain.SNID(f.Originator.ID), HN: domain.HNID(peer.ID)}
		if f.Originator.Kind == domain.OriginHN {
			p = domain.Pair{SN: domain.SNID(peer.ID), HN: domain.HNID(f.Originator.ID)}
		}
		s := c.pairs[f.Era][p]
		if s == nil {
			s = &sides{}
			c.pairs[f.Era][p] = s
		}
		list := &s.sn
		if f.Originator.Kind == domain.OriginHN {
			list = &s.hn
		}
		if !slices.Contains(*list, index) {
			*list = append(*list, index)
		}
	}
}
