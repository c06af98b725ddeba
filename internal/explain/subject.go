package explain

import (
	"errors"
	"fmt"
	"strconv"

	"assay/domain"
)

// ErrUnknown is wrapped by errors about subjects that no fact introduced and
// about epochs that have not begun.
var ErrUnknown = errors.New("not in these records")

// Kinds of subjects.
const (
	KindScaler   = "sn"
	KindHyper    = "hn"
	KindAccount  = "account"
	KindPosition = "position"
	KindLink     = "link"
)

// A Subject is whom or what an explanation is about.
type Subject struct {
	Kind string `json:"kind"` // one of Kind...
	ID   string `json:"id"`   // canonical: decimal, or 0x and lower-case hex

	number   uint64 // of kinds sn, hn and link
	account  domain.Address
	position domain.Position
}

// ParseSubject reads an id of the given kind: a decimal number, or for accounts
// and positions 0x-hex of any case.
func ParseSubject(kind, id string) (Subject, error) {
	s := Subject{Kind: kind}
	var err error
	switch kind {
	case KindScaler, KindHyper, KindLink:
		if s.number, err = strconv.ParseUint(id, 10, 64); err != nil {
			return s, fmt.Errorf("%s %q: want a whole number below 2^64", s.noun(), id)
		}
		s.ID = strconv.FormatUint(s.number, 10)
	case KindAccount:
		s.account, err = domain.ParseAddress(id)
		s.ID = s.account.String()
	case KindPosition:
		s.position, err = domain.ParseHash(id)
		if err == nil && s.position == (domain.Position{}) {
			err = errors.New("position 0: it stands for a node's own collateral; explain the node")
		}
		s.ID = s.position.String()
	default:
		err = fmt.Errorf("%q: want sn, hn, account, position or link", kind)
	}
	return s, err
}

func (s Subject) noun() string {
	switch s.Kind {
	case KindScaler:
		return "ScalerNode"
	case KindHyper:
		return "HyperNode"
	case KindLink:
		return "ICN Link"
	}
	return s.Kind
}

// String returns such as "ScalerNode 7".
func (s Subject) String() string { return s.noun() + " " + s.ID }

func (s Subject) isScaler(id domain.SNID) bool {
	return s.Kind == KindScaler && s.number == uint64(id)
}

func (s Subject) isHyper(id domain.HNID) bool {
	return s.Kind == KindHyper && s.number == uint64(id)
}

func (s Subject) isLink(id domain.LinkID) bool {
	return s.Kind == KindLink && s.number == uint64(id)
}

func (s Subject) isAccount(a domain.Address) bool { return s.Kind == KindAccount && s.account == a }

func (s Subject) isPosition(p domain.Position) bool {
	return s.Kind == KindPosition && s.position == p
}
