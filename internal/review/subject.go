package review

import (
	"errors"
	"fmt"

	"assay/domain"
	"assay/projections"
	"assay/settler"
)

// Errors of epochs that cannot be proposed.
var (
	// ErrNotClosed says that the fold has not closed the epoch.
	ErrNotClosed = errors.New("epoch has not closed")
	// ErrRefused says that an epoch is not settled by itself: it was not covered,
	// and a later one carries it.
	ErrRefused = errors.New("epoch was refused for cover")
	// ErrNoLeaves says that the fold keeps the epoch's leaves no more, since it is
	// settled. A fold that ends at its close has them.
	ErrNoLeaves = errors.New("leaves of the epoch are not kept any more")
)

// Subject is what a proposal is made from: what a fold has closed, and what is
// known about it.
type Subject struct {
	// Settlements are all closed epochs, ascending. The one that is proposed needs
	// its leaves; with those of the epoch before, payees can be compared.
	Settlements []projections.Settlement
	// PolicyOf returns the policy of an epoch; false without one.
	PolicyOf func(domain.Epoch) (domain.PolicyChange, bool)
	// The reserve as the log has it, wei over all time.
	Deposited, Withdrawn, Claimed domain.Amount
	// Charges are those that the fold decided, as far as somebody kept them: they
	// tell the eras behind a slash. None is allowed.
	Charges []*domain.Charge
	// Signature returns the Safe signature of an approval's record; nil if there
	// is no log to read it from.
	Signature func(record uint64) ([]byte, error)
}

// SubjectOf takes what a state has. Its settlements are copied, so that they do
// not change when the state goes on.
func SubjectOf(state *projections.State) Subject {
	var s Subject
	for _, e := range state.Settlements() {
		s.Settlements = append(s.Settlements, *e)
	}
	s.PolicyOf = state.PolicyOf
	s.Deposited, s.Withdrawn = state.Reserve()
	s.Claimed = state.Claimed()
	return s
}

// Plant gives settlements their leaves back where the fold keeps them no more:
// closes are epochs as they were told of when they closed.
func (s *Subject) Plant(closes map[domain.Epoch]*domain.EpochClose) {
	for i := range s.Settlements {
		if c := closes[s.Settlements[i].Close.Epoch]; c != nil && c.Digest == s.Settlements[i].Close.Digest {
			s.Settlements[i].Close = c
		}
	}
}

// Of makes the proposal of a closed and covered epoch from a state. The state
// must not change meanwhile. Errors: ErrNotClosed, ErrRefused, ErrNoLeaves, and
// a *settler.MismatchError if the leaves are not the result's.
func Of(state *projections.State, n domain.Network, t Treasury, k domain.Epoch) (*Proposal, error) {
	s := SubjectOf(state)
	return Make(&s, n, t, k)
}

// Make is Of for a subject that was put together otherwise.
func Make(s *Subject, n domain.Network, t Treasury, k domain.Epoch) (*Proposal, error) {
	last, first, err := s.row(k)
	if err != nil {
		return nil, fmt.Errorf("propose epoch %d: %w", k, err)
	}
	var refused []*domain.EpochClose
	for _, e := range s.Settlements[first:last] {
		refused = append(refused, e.Close)
	}
	b, err := settler.NewBatch(n, refused, s.Settlements[last].Close)
	if err != nil {
		return nil, fmt.Errorf("propose epoch %d: %w", k, err)
	}
	p := &Proposal{
		Record: "proposal", ChainID: n.ChainID, Settlement: n.Settlement, Epoch: k, Digest: b.Digest(),
		Phase: s.Settlements[last].Phase, Treasury: shownTreasury(&t), batch: b, own: t,
		Carried: []Result{}, History: []Past{}, Largest: []Payment{}, FirstTime: []Payment{}, Slashes: []Slash{},
		Approvals: []Approval{}, Rejections: []Rejection{}, Problems: []string{}, Warnings: []string{}, NotChecked: []string{},
	}
	p.takeResults(b)
	p.SafeTx = SafeTxOf(b.SafeTx(t.Safe, t.SafeNonce))
	p.Hashes = p.SafeTx.Hashes()
	var base *domain.EpochClose
	if first > 0 {
		base = s.Settlements[first-1].Close
	}
	p.takePayments(b, base)
	p.takeHistory(s.Settlements[:first])
	p.takeSlashes(b, s.Charges)
	p.takeCover(s)
	if err := p.takePolicy(s, base); err != nil {
		return nil, fmt.Errorf("propose epoch %d: %w", k, err)
	}
	if err := p.takeVoices(s, &s.Settlements[last]); err != nil {
		return nil, fmt.Errorf("propose epoch %d: %w", k, err)
	}
	p.judge(&s.Settlements[last])
	return p, nil
}

// row finds an epoch and the first of the refused ones right before it.
func (s *Subject) row(k domain.Epoch) (last, first int, err error) {
	last = len(s.Settlements) - 1
	for last >= 0 && s.Settlements[last].Close.Epoch > k {
		last--
	}
	if last < 0 || s.Settlements[last].Close.Epoch != k {
		if n := len(s.Settlements); n > 0 {
			return 0, 0, fmt.Errorf("%w: closed are %d to %d", ErrNotClosed, s.Settlements[0].Close.Epoch, s.Settlements[n-1].Close.Epoch)
		}
		return 0, 0, fmt.Errorf("%w: none has", ErrNotClosed)
	}
	c := s.Settlements[last].Close
	if !c.Covered {
		return 0, 0, fmt.Errorf("%w: the reserve lacked %s wei; the next epoch that is covered carries it", ErrRefused, c.Shortfall)
	}
	if len(c.Payouts) == 0 && !c.Total.IsZero() || len(c.Slashes) == 0 && !c.SlashTotal.IsZero() {
		return 0, 0, ErrNoLeaves
	}
	for first = last; first > 0 && !s.Settlements[first-1].Close.Covered; first-- {
	}
	return last, first, nil
}
