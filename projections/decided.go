package projections

import (
	"cmp"
	"slices"

	"assay/domain"
)

// Decided is what charges will take of one place: of a ScalerNode's own collateral
// (Position zero) or of a delegated position.
type Decided struct {
	SN       domain.SNID
	Position domain.Position
	Amount   domain.Amount // wei, of all epochs: decided in enforce mode, neither executed nor voided
}

// Decided returns the places of which a charge of epoch from, or of a later one,
// is neither executed nor voided, by node and position. Its cost follows the
// charges of these epochs.
func (s *State) Decided(from domain.Epoch) []Decided {
	c := &s.collateral
	var all []Decided
	for k := from; k <= domain.Epoch(len(s.settlement.epochs)); k++ {
		d := c.epochs[k]
		if d == nil {
			continue
		}
		for _, key := range d.keys {
			if c.decided[key].IsZero() {
				continue
			}
			place := Decided{SN: key.sn, Position: key.position}
			if key.position == (domain.Position{}) {
				place.Amount = c.owns[key.sn].decided
			} else {
				place.Amount = c.positions[key.position].decided
			}
			all = append(all, place)
		}
	}
	slices.SortFunc(all, func(a, b Decided) int {
		return cmp.Or(cmp.Compare(a.SN, b.SN), a.Position.Compare(b.Position))
	})
	return slices.Compact(all)
}

// DecidedOf returns the places of a ScalerNode of which a charge of whatever epoch is
// neither executed nor voided: its own collateral first, then by position, without
// those that were reclaimed, of which nothing is left to take. Its cost follows the
// node's positions.
func (s *State) DecidedOf(sn domain.SNID) []Decided {
	var all []Decided
	if own := s.collateral.owns[sn]; own != nil && !own.decided.IsZero() {
		all = append(all, Decided{SN: sn, Amount: own.decided})
	}
	for _, p := range s.collateral.bySN[sn] {
		if !p.decided.IsZero() {
			all = append(all, Decided{SN: sn, Position: p.Position, Amount: p.decided})
		}
	}
	return all
}

// Outstanding returns what is neither executed nor voided of what an epoch decided to
// take of a place, in wei.
func (s *State) Outstanding(k domain.Epoch, sn domain.SNID, p domain.Position) domain.Amount {
	return s.collateral.decided[chargeKey{k, sn, p}]
}
