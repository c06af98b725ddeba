package explain

import (
	"assay/domain"
	"assay/projections"
)

// Fold folds the records of a log, or the facts of a simulation, and keeps what
// concerns one subject in one epoch. Make it with New, Apply everything, and
// then ask it to Explain.
type Fold struct {
	*listener
	state *projections.State
	audit audit
}

// New returns a fold that will explain a subject in an epoch: the last one that
// closed if epoch is nil.
func New(s Subject, epoch *domain.Epoch) *Fold {
	f := &Fold{listener: newListener(s, epoch), audit: newAudit()}
	f.state = projections.New(func(d domain.Decision) {
		end := ending{before: f.audit.before}
		f.audit.decided(d)
		if c, ok := d.(*domain.EpochClose); ok {
			end.sums, end.carried = f.audit.sums, len(c.Slashes)-f.audit.sums[1]
		}
		f.decided(d, end)
	})
	f.state.Trace(func(r domain.Reason) {
		f.audit.told(r)
		f.told(r)
	})
	f.present = f.state
	return f
}

// Check says whether a submission may enter the log now; see projections.State.
func (f *Fold) Check(s domain.Submission) *domain.Rejection { return f.state.Check(s) }

// State returns the state of the fold, to be read between two calls of Apply.
func (f *Fold) State() *projections.State { return f.state }

// Apply folds one entry. An error means that the entry can never have been
// accepted, or that what the fold tells does not add up, which is a mistake of
// this program.
func (f *Fold) Apply(e domain.Entry) error {
	f.entries++
	if err := f.note(e); err != nil {
		return err
	}
	if err := f.state.Apply(e); err != nil {
		return err
	}
	f.freeze()
	return f.audit.err
}

// Explain answers, once everything was applied. The evidence of a simulation is
// nil; all has every signature checked, and not only those of the offices. The
// error wraps ErrUnknown if the records do not know the subject by the end of the
// epoch, or the epoch has not begun.
func (f *Fold) Explain(evidence Evidence, all bool) (*Explanation, error) {
	k, err := f.epoch()
	if err != nil {
		return nil, err
	}
	return f.answer(k, evidence, all, f.state)
}
