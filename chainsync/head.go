package chainsync

import (
	"math"

	"assay/domain"
)

// HeadRule says for which blocks a head is published. The first block of every
// era always gets one.
type HeadRule struct {
	// Every block whose number is a multiple gets a head; 0: none for this
	// reason. Seals wait for a head, so this is the most that they are late by.
	Every uint64
	// SealGrace is the policy's seal_grace_blocks: the block at which an era can
	// be sealed gets a head; 0: none for this reason.
	SealGrace uint64
}

// due reports whether a block gets a head by a calendar.
func (r HeadRule) due(s domain.Segments, block uint64) bool {
	if begins(s, block) || r.Every > 0 && block%r.Every == 0 {
		return true
	}
	return r.SealGrace > 0 && block >= r.SealGrace && begins(s, block-r.SealGrace)
}

// begins reports whether an era begins with a block.
func begins(s domain.Segments, block uint64) bool {
	if block > math.MaxInt64 {
		return false
	}
	era, ok := s.EraOf(block)
	if !ok {
		return false
	}
	start, ok := s.Start(era)
	return ok && start == block
}
