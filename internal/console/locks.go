package console

import (
	"context"
	"errors"

	"assay/domain"
	"assay/projections"
)

// Locks is how much of places is locked on chain, in the state after a block.
type Locks struct {
	Block   uint64
	Amounts []domain.Amount // wei, of the places that were asked for, in their order
}

type (
	// lockNote says how far it is known what is locked.
	lockNote struct {
		Block   uint64 `json:"block"`   // after which it is as shown, 0 if it is not known or nothing was to be asked
		Unknown string `json:"unknown"` // why it is not known, "" if it is
	}
	// placeList is what charges will take of a node.
	placeList struct {
		lockNote
		Places []placeRow    `json:"places"` // the first
		More   int           `json:"more_places"`
		Sum    domain.Amount `json:"decided"` // of all
	}
	// placeRow is a node's own collateral, or a position.
	placeRow struct {
		Position domain.Position `json:"position"` // zero: own collateral
		Decided  domain.Amount   `json:"decided"`  // neither executed nor voided
		Locked   *domain.Amount  `json:"locked"`   // null if it is not known
	}
)

// mostPlaces is how many places of a node are listed.
const mostPlaces = 20

// Own reports whether the place is the node's own collateral.
func (r placeRow) Own() bool { return r.Position == domain.Position{} }

// places lists what charges will take of a node.
func (c *Chronicle) places(id domain.SNID) (placeList, []projections.Decided) {
	all := c.state.DecidedOf(id)
	list := placeList{Places: []placeRow{}, More: max(0, len(all)-mostPlaces)}
	for _, d := range all {
		list.Sum = list.Sum.Plus(d.Amount)
	}
	all = all[:len(all)-list.More]
	for _, d := range all {
		list.Places = append(list.Places, placeRow{Position: d.Position, Decided: d.Amount})
	}
	return list, all
}

// locked asks how much of places is locked; without places it asks nobody. The
// Chronicle is not held meanwhile: the chain may be slow.
func (s *Server) locked(ctx context.Context, places []projections.Decided) (lockNote, []*domain.Amount) {
	amounts := make([]*domain.Amount, len(places))
	if len(places) == 0 {
		return lockNote{}, amounts
	}
	locks, err := s.cfg.Source.Locked(ctx, places)
	if err != nil {
		var p *Problem
		if errors.As(err, &p) {
			return lockNote{Unknown: p.Detail}, amounts
		}
		s.log.WarnContext(ctx, "what is locked could not be asked", "err", err)
		return lockNote{Unknown: "the chain did not answer"}, amounts
	}
	for i := range locks.Amounts {
		amounts[i] = &locks.Amounts[i]
	}
	return lockNote{Block: locks.Block}, amounts
}

// lockSlashes fills in what is locked of the places of slashes of which something is
// left to take.
func (s *Server) lockSlashes(ctx context.Context, rows []slashRow) lockNote {
	var places []projections.Decided
	for _, r := range rows {
		if !r.Left.IsZero() {
			places = append(places, projections.Decided{SN: r.SN, Position: r.Position, Amount: r.Left})
		}
	}
	note, amounts := s.locked(ctx, places)
	for i := range rows {
		if !rows[i].Left.IsZero() {
			rows[i].Locked, amounts = amounts[0], amounts[1:]
		}
	}
	return note
}
