package diff

import (
	"encoding/json"
	"fmt"

	"assay/domain"
)

// Classes of what is compared, in the order in which one follows from another.
const (
	ClassVerdict = "verdict"
	ClassFinal   = "final"
	ClassCharge  = "charge"
	ClassEpoch   = "epoch"
	ClassPayout  = "payout"
	ClassSlash   = "slash"
)

// Classes lists them.
func Classes() []string {
	return []string{ClassVerdict, ClassFinal, ClassCharge, ClassEpoch, ClassPayout, ClassSlash}
}

// An item is one decision, or one leaf of an epoch's trees.
type item struct {
	class  string
	bucket uint64 // era, or epoch of an epoch and its leaves
	key    string // tells it from the others of its class and bucket
	value  any    // its JSON form is what is compared
}

// where says where an item stands, for people.
func (i *item) where() string {
	unit := "era"
	switch i.class {
	case ClassEpoch:
		return fmt.Sprintf("epoch %d", i.bucket)
	case ClassPayout, ClassSlash:
		unit = "epoch"
	}
	return fmt.Sprintf("%s %d, %s", unit, i.bucket, i.key)
}

// text is the JSON form of an item's value.
func (i *item) text() (json.RawMessage, error) {
	text, err := json.Marshal(i.value)
	if err != nil {
		return nil, fmt.Errorf("%s of %s: %w", i.class, i.where(), err)
	}
	return text, nil
}

// epochValue is what is compared of an epoch beside its leaves. What a file of
// results does not have is left out on both sides.
type epochValue struct {
	domain.EpochClose
	Payouts []domain.Payout `json:"payouts,omitempty"` // compared one by one
}

// items takes a decision apart.
func items(d domain.Decision) []item {
	switch d := d.(type) {
	case *domain.Verdict:
		return []item{{ClassVerdict, uint64(d.Era), fmt.Sprintf("sn %d", d.SN), d}}
	case *domain.Final:
		return []item{{ClassFinal, uint64(d.Era), fmt.Sprintf("sn %d", d.SN), d}}
	case *domain.Charge:
		return []item{{ClassCharge, uint64(d.Era), fmt.Sprintf("sn %d, %s", d.SN, d.Reason), d}}
	case *domain.EpochClose:
		epoch := epochValue{EpochClose: *d}
		all := []item{{ClassEpoch, uint64(d.Epoch), "", epoch}}
		for _, p := range d.Payouts {
			all = append(all, item{ClassPayout, uint64(d.Epoch), fmt.Sprintf("kind %d, id %d, account %s", p.Kind, p.ID, p.Account), p})
		}
		for _, s := range d.Slashes {
			key := fmt.Sprintf("sn %d, position %s, reason %d, decided in epoch %d", s.SN, s.Position, s.Reason, s.Epoch)
			all = append(all, item{ClassSlash, uint64(d.Epoch), key, s})
		}
		return all
	}
	return nil
}
