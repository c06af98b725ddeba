package main

import (
	"context"
	"net/http"
	"time"

	"assay/internal/console"
	"assay/projections"
	"assay/settler"
)

// lockTime is how long a page waits for the chain: somebody looks at it, and has
// everything else already.
const lockTime = time.Second

// Locked asks the chain; see console.Source.
func (v *consoleView) Locked(ctx context.Context, places []projections.Decided) (*console.Locks, error) {
	desk := v.cfg.Desk
	if desk == nil {
		return nil, console.NewProblem(http.StatusConflict, "no_engine",
			"this console shows a log and asks no chain; the console of an engine does ('assay run --console'), and any client of the chain can ask the settlement contract %s for lockedOfNode(number of the ScalerNode)",
			v.cfg.Log.Genesis().Settlement)
	}
	asked := make([]settler.SlashLock, len(places))
	for i, p := range places {
		asked[i] = settler.SlashLock{SN: p.SN, Position: p.Position, Amount: p.Amount}
	}
	ctx, cancel := context.WithTimeout(ctx, lockTime)
	defer cancel()
	amounts, block, err := desk.treasury.Locks(ctx, asked)
	if err != nil {
		v.cfg.Logger.WarnContext(ctx, "the console cannot look at locks", "err", err)
		return nil, console.NewProblem(http.StatusServiceUnavailable, "chain_unavailable", "the chain does not say it at the moment; the log of the engine says why")
	}
	return &console.Locks{Block: block, Amounts: amounts}, nil
}
