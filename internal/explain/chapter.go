package explain

import (
	"assay/domain"
	"assay/projections"
)

// A chapter is what the fold told of the subject in one epoch.
type chapter struct {
	epoch    domain.Epoch
	close    *domain.EpochClose // nil while the epoch is open
	closedBy uint64             // record

	before   map[payee]domain.Amount // leaves of the epoch before that concern the subject
	sums     [2]int                  // see ending
	carried  int                     // see ending
	watchers map[domain.Era][]*domain.Observation
	absent   []*domain.Absence
	filed    map[filing][]uint64 // reports of nodes with a pair that rests on a receipt
	verdicts []*domain.Verdict
	eras     []nodeEra
	lost     []*domain.HeldForfeited
	held     map[domain.SNID]heldFromTo
	charges  []*domain.Charge
	alive    int // charges before this one were voided before the epoch closed
	spared   []*domain.NotCharged
	voided   []domain.Slash
	earned   []*domain.PositionEarned
	links    []*domain.LinkEarned
	cited    citations

	outcome outcome
	answer  *Explanation // what is said of the epoch once it closed; nil while it is open
	problem error        // why there is no answer
}

// outcome is what became of an epoch that closed, as the settlement in the fold
// has it.
type outcome struct {
	phase                           string
	attesting, disputing, approvals int
}

// attested notes that a HyperNode recomputed the epoch.
func (c *chapter) attested(f *domain.Attestation) {
	switch {
	case c.close == nil:
	case f.Digest == c.close.Digest:
		c.outcome.attesting++
	default:
		c.outcome.disputing++
	}
}

// approved notes that a signer approved the epoch, and not another result of it.
func (c *chapter) approved(f *domain.Approval) {
	if c.close != nil && f.Digest == c.close.Digest {
		c.outcome.approvals++
	}
}

// settled notes what the contract has accepted.
func (c *chapter) settled(f *domain.EpochSettled) {
	if c.close != nil && f.Digest == c.close.Digest {
		c.outcome.phase = projections.PhaseSettled
	}
}

// filing names what a ScalerNode filed in an era.
type filing struct {
	era domain.Era
	sn  domain.SNID
}

// heldFromTo is what a node has held before and after the epoch.
type heldFromTo struct {
	known    bool
	from, to domain.Amount // wei
}

// hold notes that a node's held amount moved.
func (c *chapter) hold(id domain.SNID, before, after domain.Amount) {
	h := c.held[id]
	if !h.known {
		h.known, h.from = true, before
	}
	h.to = after
	c.held[id] = h
}

// nodeEra is a node's final era with its inputs.
type nodeEra struct {
	in  *domain.Earnings
	out *domain.Final
}

func newChapter(k domain.Epoch) *chapter {
	return &chapter{
		epoch: k, watchers: make(map[domain.Era][]*domain.Observation),
		before: make(map[payee]domain.Amount), cited: make(citations), filed: make(map[filing][]uint64), held: make(map[domain.SNID]heldFromTo),
	}
}

// observer returns what an era found of a HyperNode, nil if it was not of A_E.
func (c *chapter) observer(e domain.Era, h domain.HNID) *domain.Observation {
	for _, o := range c.watchers[e] {
		if o.HN == h {
			return o
		}
	}
	return nil
}
