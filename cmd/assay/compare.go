package main

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"assay/domain"
)

// comparison holds two runs over one history against each other: as it was
// decided, and as it would have been. Each side is fed by its own fold, which
// may run at the same time as the other.
type comparison struct{ before, after *totals }

func newComparison() *comparison { return &comparison{newTotals(), newTotals()} }

type (
	// difference is after less before, in wei.
	difference struct {
		negative bool
		size     domain.Amount
	}
	// comparedCount is a number of both runs.
	comparedCount struct {
		Name       string `json:"name"`
		Before     uint64 `json:"before"`
		After      uint64 `json:"after"`
		Difference int64  `json:"difference"`
	}
	// comparedAmount is an amount of both runs, in wei.
	comparedAmount struct {
		Name       string        `json:"name"`
		Before     domain.Amount `json:"before"`
		After      domain.Amount `json:"after"`
		Difference difference    `json:"difference"`
	}
	// comparisonRecord is what changes in all.
	comparisonRecord struct {
		Record  string           `json:"record"` // "comparison"
		Counts  []comparedCount  `json:"counts"`
		Amounts []comparedAmount `json:"amounts"`
	}
	// changeRecord is what changes for one payee (cumulative payouts) or for
	// the charges of one node and mode (what they take, or would take).
	changeRecord struct {
		Record     string          `json:"record"` // "change"
		Of         string          `json:"of"`     // "payout" or "charge"
		Kind       uint8           `json:"kind,omitempty"`
		ID         *uint64         `json:"id,omitempty"`
		Account    *domain.Address `json:"account,omitempty"`
		SN         *domain.SNID    `json:"sn,omitempty"`
		Mode       string          `json:"mode,omitempty"`
		Before     domain.Amount   `json:"before"`
		After      domain.Amount   `json:"after"`
		Difference difference      `json:"difference"`
	}
)

// Words of changeRecord.Of, in the order of equal changes.
const (
	changeOfPayout = "payout"
	changeOfCharge = "charge"
)

func subtract(after, before domain.Amount) difference {
	if after.Cmp(before) < 0 {
		return difference{true, before.Minus(after)}
	}
	return difference{false, after.Minus(before)}
}

// String returns the decimal number of wei, with a minus sign if it is less.
func (d difference) String() string { return d.sign("") + d.size.String() }

// MarshalText writes what String returns.
func (d difference) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// sign returns the sign of the difference; plus is the one of more.
func (d difference) sign(plus string) string {
	switch {
	case d.negative:
		return "-"
	case d.size.IsZero():
		return ""
	}
	return plus
}

// record returns what changes in all, in a fixed order.
func (c *comparison) record() comparisonRecord {
	r := comparisonRecord{Record: "comparison"}
	count := func(name string, before, after uint64) {
		r.Counts = append(r.Counts, comparedCount{name, before, after, int64(after) - int64(before)})
	}
	amount := func(name string, of func(t *totals) domain.Amount) {
		before, after := of(c.before), of(c.after)
		r.Amounts = append(r.Amounts, comparedAmount{name, before, after, subtract(after, before)})
	}
	count("eras", c.before.eras, c.after.eras)
	count("epochs", uint64(len(c.before.epochs)), uint64(len(c.after.epochs)))
	for _, v := range words() {
		count("verdicts_"+v, c.before.verdicts[v], c.after.verdicts[v])
	}
	for _, mode := range modes() {
		count("charges_"+mode, c.before.charges[mode].count, c.after.charges[mode].count)
	}
	amount("gross", func(t *totals) domain.Amount { return t.gross })
	amount("payable", func(t *totals) domain.Amount { return t.payable })
	amount("delegator_share", func(t *totals) domain.Amount { return t.delegators })
	amount("node_top_up", func(t *totals) domain.Amount { return t.nodeTopUps })
	amount("network_top_up", func(t *totals) domain.Amount { return t.networkTops })
	amount("held", (*totals).heldNow)
	for _, kind := range payoutKinds() {
		amount("paid_"+payoutWord(kind), func(t *totals) domain.Amount { return t.paid(kind) })
	}
	amount("paid", func(t *totals) domain.Amount { return t.paid(0) })
	for _, mode := range modes() {
		amount("charged_"+mode, func(t *totals) domain.Amount { return t.charges[mode].amount })
		amount("taken_"+mode, func(t *totals) domain.Amount { return t.charges[mode].taken() })
		amount("uncollected_"+mode, func(t *totals) domain.Amount { return t.charges[mode].uncollected })
	}
	return r
}

// changes returns one record per payee and per charged node and mode of either
// run, the greatest change first, equal ones by what they are of.
func (c *comparison) changes() []changeRecord {
	all := append(c.payoutChanges(), c.chargeChanges()...)
	slices.SortStableFunc(all, func(a, b changeRecord) int { return b.Difference.size.Cmp(a.Difference.size) })
	return all
}

// payoutChanges returns the changes of payees in order of kind, id and account.
func (c *comparison) payoutChanges() []changeRecord {
	var all []changeRecord
	b, a := c.before.payouts(), c.after.payouts()
	for len(b) > 0 || len(a) > 0 {
		order := 0
		switch {
		case len(b) == 0:
			order = 1
		case len(a) == 0:
			order = -1
		default:
			order = b[0].Compare(a[0])
		}
		var payee domain.Payout
		var before, after domain.Amount
		if order <= 0 {
			payee, before, b = b[0], b[0].Cumulative, b[1:]
		}
		if order >= 0 {
			payee, after, a = a[0], a[0].Cumulative, a[1:]
		}
		all = append(all, changeRecord{
			Record: "change", Of: changeOfPayout, Kind: payee.Kind, ID: &payee.ID, Account: &payee.Account,
			Before: before, After: after, Difference: subtract(after, before),
		})
	}
	return all
}

// chargeChanges returns the changes of charges in order of node and mode.
func (c *comparison) chargeChanges() []changeRecord {
	keys := slices.Collect(maps.Keys(c.before.nodeCharges))
	keys = slices.AppendSeq(keys, maps.Keys(c.after.nodeCharges))
	slices.SortFunc(keys, func(a, b nodeCharge) int { return cmp.Or(cmp.Compare(a.sn, b.sn), cmp.Compare(a.mode, b.mode)) })
	var all []changeRecord
	for _, key := range slices.Compact(keys) {
		before, after := c.before.nodeCharges[key], c.after.nodeCharges[key]
		all = append(all, changeRecord{
			Record: "change", Of: changeOfCharge, SN: &key.sn, Mode: key.mode,
			Before: before, After: after, Difference: subtract(after, before),
		})
	}
	return all
}

// who names what a change is of, for people.
func (r *changeRecord) who() string {
	if r.Of == changeOfCharge {
		return "charges of ScalerNode " + strconv.FormatUint(uint64(*r.SN), 10) + ", " + r.Mode
	}
	return payeeName(r.Kind, *r.ID, *r.Account)
}

func modes() []string { return []string{domain.ModeShadow, domain.ModeEnforce} }

func payoutKinds() []uint8 {
	return []uint8{domain.PayoutPayable, domain.PayoutNodeCollateral, domain.PayoutNetworkCollateral}
}

// payoutWord names a kind of payout.
func payoutWord(kind uint8) string {
	switch kind {
	case domain.PayoutNodeCollateral:
		return "node_collateral"
	case domain.PayoutNetworkCollateral:
		return "network_collateral"
	}
	return "accounts"
}

// payeeName names a payee.
func payeeName(kind uint8, id uint64, account domain.Address) string {
	switch kind {
	case domain.PayoutNodeCollateral:
		return "node collateral of ScalerNode " + strconv.FormatUint(id, 10)
	case domain.PayoutNetworkCollateral:
		return "network collateral of ScalerNode " + strconv.FormatUint(id, 10) + ", " + account.String()
	}
	return "account " + account.String()
}
