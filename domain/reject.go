package domain

import "fmt"

// Reject is why a message was not accepted. The set is closed, the numbers are
// stable, and the checks run in this order (rules §2); the first that fails wins.
type Reject uint8

// The reasons of rules §2, in the order of the checks. Accepted is no rejection.
const (
	Accepted          Reject = 0
	Malformed         Reject = 1
	WrongNetwork      Reject = 2
	UnknownOriginator Reject = 3
	BadSignature      Reject = 4
	EraNotOpen        Reject = 5
	Late              Reject = 6
	Duplicate         Reject = 7
	OverQuota         Reject = 8
)

// Rejects lists every reason, in the order of the checks.
func Rejects() []Reject {
	return []Reject{Malformed, WrongNetwork, UnknownOriginator, BadSignature, EraNotOpen, Late, Duplicate, OverQuota}
}

// String returns the words of rules §2.
func (r Reject) String() string {
	switch r {
	case Accepted:
		return "accepted"
	case Malformed:
		return "malformed"
	case WrongNetwork:
		return "wrong network"
	case UnknownOriginator:
		return "unknown originator"
	case BadSignature:
		return "bad signature"
	case EraNotOpen:
		return "era not yet open"
	case Late:
		return "late"
	case Duplicate:
		return "duplicate"
	case OverQuota:
		return "over quota"
	}
	return fmt.Sprintf("reject(%d)", uint8(r))
}

// MarshalText writes the words of rules §2.
func (r Reject) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Rejection is the answer to a message that was not accepted: a reason of the
// closed set and a sentence with what was expected and what was got, led by
// the code of the bad input.
type Rejection struct {
	Reason Reject
	Detail string
}

// Error makes a Rejection usable as an error at the gateways.
func (r *Rejection) Error() string { return r.Reason.String() + ": " + r.Detail }

// Refuse builds a Rejection.
func Refuse(reason Reject, format string, args ...any) *Rejection {
	return &Rejection{Reason: reason, Detail: fmt.Sprintf(format, args...)}
}
