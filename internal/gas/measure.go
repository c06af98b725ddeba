package main

import (
	"context"
	"errors"
	"fmt"

	"assay/internal/devnet"
)

// Row is one figure.
type Row struct {
	Name string
	Gas  uint64
	// Bar is the most that it may be; 0 if it is only shown.
	Bar uint64
	// Peer is what the same costs with Uniswap's distributor; 0 if that has nothing of the kind.
	Peer uint64
	// Below says that the gas must also be less than the peer's.
	Below bool
	// Extra figures are for people: they qualify the others and have no bar.
	Extra bool
	What  string
}

// OK reports whether the figure holds its bars.
func (r Row) OK() bool {
	return (r.Bar == 0 || r.Gas <= r.Bar) && (!r.Below || r.Gas < r.Peer)
}

// sums are the figures of a year while it runs. Where something is measured every month, the dearest counts.
type sums struct {
	settleFirst, settleLater, open         uint64
	claimFirst, claimLater, claimForLater  uint64
	release                                uint64
	peerFirst, peerLater, peerLaterInUse   uint64
	many, slash, year, peerYear, yearInUse uint64
}

// measure settles a year of months of a set of accounts and claims in each.
func measure(ctx context.Context, safe devnet.SafeArtifacts, uniswap *artifact, size int) (rows []Row, err error) {
	s, err := newStage(ctx, safe, size)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, s.chain.Close()) }()
	p, err := newPeer(ctx, s, uniswap)
	if err != nil {
		return nil, err
	}
	var g sums
	for month := range months {
		if err := g.settle(ctx, s, p, month); err != nil {
			return nil, err
		}
		if err := g.claim(ctx, s, p, month); err != nil {
			return nil, fmt.Errorf("month %d: %w", month, err)
		}
	}
	return g.rows(), nil
}

// settle settles a month, opens the peer's, and executes the first month's slashes.
func (g *sums) settle(ctx context.Context, s *stage, p *peer, month int) error {
	gas, err := s.settle(ctx, month)
	if err != nil {
		return err
	}
	if month == 0 {
		g.settleFirst = gas
		if g.slash, err = s.slash(ctx); err != nil {
			return err
		}
	} else {
		g.settleLater = max(g.settleLater, gas)
	}
	opened, err := p.open(ctx, month)
	g.open = max(g.open, opened)
	return err
}

// claim claims a month. The account of the year claims every month, on both sides; the distributor marks it in a word of
// 256 bits, which nobody has used before it does. It is not the first after a settlement, who may find that nothing is
// released yet: that one pays besides for all others.
func (g *sums) claim(ctx context.Context, s *stage, p *peer, month int) error {
	releasing, err := s.claim(ctx, firstPayee)
	if err != nil {
		return err
	}
	ours, err := s.claim(ctx, yearPayee)
	if err != nil {
		return err
	}
	theirs, err := p.claim(ctx, yearPayee)
	if err != nil {
		return err
	}
	g.year += ours
	g.peerYear += theirs
	if month == 0 {
		g.claimFirst, g.peerFirst = ours, theirs
		// Later months find what nobody has claimed yet of this one, so this is the dearest: it fills new slots too.
		g.release = releasing - ours
		_, err := s.claimMany(ctx) // the first claims of those whose later ones are measured
		return errors.Join(err, g.neighbour(ctx, s, p, month))
	}
	g.claimLater, g.peerLater = max(g.claimLater, ours), max(g.peerLater, theirs)
	if month == 1 {
		if g.many, err = s.claimMany(ctx); err != nil {
			return err
		}
	}
	return g.neighbour(ctx, s, p, month)
}

// neighbour claims for another account, whose mark is in the peer's word that is in use by now.
func (g *sums) neighbour(ctx context.Context, s *stage, p *peer, month int) error {
	ours, err := s.claimFor(ctx, neighbourPayee)
	if err != nil {
		return err
	}
	theirs, err := p.claim(ctx, neighbourPayee)
	g.yearInUse += theirs
	if month > 0 {
		g.claimForLater, g.peerLaterInUse = max(g.claimForLater, ours), max(g.peerLaterInUse, theirs)
	}
	return err
}

func (g *sums) rows() []Row {
	return []Row{
		{Name: "settle", Gas: max(g.settleFirst, g.settleLater), Bar: 150_000, Peer: g.open,
			What: "an epoch through the Safe; peer: deploy and fund a distributor"},
		{Name: "claim_first", Gas: g.claimFirst, Bar: 95_000, Peer: g.peerFirst, What: "by an account that never held the token"},
		{Name: "claim_later", Gas: g.claimLater, Bar: 60_000, Peer: g.peerLater, What: "by an account that claimed before"},
		{Name: "claim_many_50_each", Gas: g.many, Bar: 45_000, Peer: g.peerLater, What: "of 50 later claims in one transaction"},
		{Name: "slash_100_each", Gas: g.slash, Bar: 35_000, What: "of 100 slashes in one transaction"},
		{Name: "claim_year", Gas: g.year, Peer: g.peerYear, Below: true, What: "twelve monthly claims of one account"},
		{Name: "release", Gas: g.release, Extra: true, What: "what the first claim after a settlement pays besides"},
		{Name: "settle, first epoch", Gas: g.settleFirst, Extra: true, What: "which is also the first transaction of the Safe"},
		{Name: "claimFor, later", Gas: g.claimForLater, Peer: g.peerLaterInUse, Extra: true, What: "sent by another; peer: its word of marks in use"},
		{Name: "year, words in use", Gas: g.year, Peer: g.yearInUse, Extra: true, What: "the peer's best case: others of the word claimed before"},
	}
}
