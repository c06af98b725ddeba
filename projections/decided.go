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
