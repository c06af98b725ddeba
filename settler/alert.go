package settler

import (
	"errors"
	"maps"
	"sync"

	"assay/domain"
)

// AlertKind names why settling is held up.
type AlertKind string

// Kinds of alerts. Settling goes on by itself once the reason is gone.
const (
	// AlertDisagreement: endpoints contradict each other, or one of them itself.
	// Nothing is sent on top of that; an operator finds out which of them is wrong.
	AlertDisagreement AlertKind = "DISAGREEMENT"
	// AlertBehind: endpoints show a state from before one that was seen.
	AlertBehind AlertKind = "ENDPOINT_BEHIND"
	// AlertFeeCap: inclusion would cost more than the cap ([ErrFeeCap]).
	AlertFeeCap AlertKind = "FEE_CAP"
	// AlertFunds: the account cannot pay for gas ([ErrFunds]).
	AlertFunds AlertKind = "RELAYER_FUNDS"
	// AlertRevert: a simulation says that the call would revert (*[RevertError]).
	AlertRevert AlertKind = "WOULD_REVERT"
	// AlertUnavailable: an endpoint, the log or a disk does not answer, and all else.
	AlertUnavailable AlertKind = "UNAVAILABLE"
)

// Alert is what holds settling up.
type Alert struct {
	Kind   AlertKind
	Reason string       // text of the last error
	Epoch  domain.Epoch // the epoch that waits, as far as the step got
	Steps  uint64       // how many in a row ended so
}

// alerts keeps what holds settling up. It may be used by several goroutines.
type alerts struct {
	mu   sync.Mutex // guards all below
	now  *Alert
	came map[AlertKind]uint64 // how often each kind came
}

// Alert returns what holds settling up now, nil if nothing does. It may be called
// by any goroutine.
func (s *Settler) Alert() *Alert {
	s.alerts.mu.Lock()
	defer s.alerts.mu.Unlock()
	if s.alerts.now == nil {
		return nil
	}
	a := *s.alerts.now
	return &a
}

// AlertCounts returns how often an alert of each kind has come since the Settler
// was made: one that lasts counts once. It may be called by any goroutine.
func (s *Settler) AlertCounts() map[AlertKind]uint64 {
	s.alerts.mu.Lock()
	defer s.alerts.mu.Unlock()
	return maps.Clone(s.alerts.came)
}

// raise takes in the error of a step and reports whether it is news: another kind
// than before, or another reason where that tells what to do.
func (a *alerts) raise(kind AlertKind, p Progress, err error) (news bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	next := &Alert{Kind: kind, Reason: err.Error(), Epoch: p.Epoch, Steps: 1}
	switch before := a.now; {
	case before == nil || before.Kind != kind:
		a.came[kind]++
		news = true
	default:
		next.Steps = before.Steps + 1
		// Texts of these two name a block or a call, and so are others at each step.
		news = before.Reason != next.Reason && kind != AlertDisagreement && kind != AlertBehind
	}
	a.now = next
	return news
}

// clear ends the alert, and returns it; nil if there was none.
func (a *alerts) clear() *Alert {
	a.mu.Lock()
	defer a.mu.Unlock()
	was := a.now
	a.now = nil
	return was
}

// kindOf sorts the error of a step.
func (s *Settler) kindOf(err error) AlertKind {
	for _, contradiction := range append([]error{errContradiction}, s.cfg.Contradictions...) {
		if errors.Is(err, contradiction) {
			return AlertDisagreement
		}
	}
	var reverted *RevertError
	switch {
	case errors.Is(err, errLag):
		return AlertBehind
	case errors.Is(err, ErrFeeCap):
		return AlertFeeCap
	case errors.Is(err, ErrFunds):
		return AlertFunds
	case errors.As(err, &reverted):
		return AlertRevert
	}
	return AlertUnavailable
}
