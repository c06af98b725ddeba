package ingest

import (
	"fmt"

	"assay/domain"
	"assay/ingest/eventlog"
)

// Core is the protocol's state as the door sees it. Its methods are called by
// one goroutine, in the order of the log.
type Core interface {
	// Check says whether the submission may enter the log now (rules §2, in
	// order, from unknown originator on), without changing anything; nil means
	// it may.
	Check(s domain.Submission) *domain.Rejection
	// Silent returns the one-sided pairs whose receipts the era seals caused by
	// this fact will need, usually none. It changes nothing.
	Silent(f domain.Fact) []domain.SilentPair
	// Apply folds the next entry of the log; reports that Load reads are listings
	// where that can be. An error means that the log cannot be what it is: Run
	// stops.
	Apply(e domain.Entry) error
}

// Load folds the whole log into core, which must be new. It is what a start and
// a restart do before Run.
func Load(log *eventlog.Log, core Core) error {
	return log.Fold(0, log.Size(), func(e domain.Entry) error {
		if err := core.Apply(e); err != nil {
			return fmt.Errorf("apply record %d: %w", e.Index, err)
		}
		return nil
	})
}
