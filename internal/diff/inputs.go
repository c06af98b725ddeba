package diff

import (
	"fmt"
	"reflect"
	"strings"
	"unicode"

	"assay/domain"
)

// An Input is one number, word or list entry behind a decision, on both sides.
// One that a side does not have is empty there.
type Input struct {
	Name string `json:"name"`
	A    string `json:"a"`
	B    string `json:"b"`
}

// inputs are named values in the order in which they were added.
type inputs struct {
	names  []string
	values map[string]string
}

func (in *inputs) add(name, value string) {
	if in.values == nil {
		in.values = make(map[string]string)
	}
	if _, had := in.values[name]; !had {
		in.names = append(in.names, name)
	}
	in.values[name] = value
}

// differing returns the inputs that are not the same on both sides.
func differing(a, b inputs) []Input {
	var all []Input
	for _, name := range a.names {
		if a.values[name] != b.values[name] {
			all = append(all, Input{name, a.values[name], b.values[name]})
		}
	}
	for _, name := range b.names {
		if _, both := a.values[name]; !both {
			all = append(all, Input{name, "", b.values[name]})
		}
	}
	return all
}

// flatten adds every field of a decision or a reason by name, such as
// "bookings[0].amount".
func (in *inputs) flatten(name string, v reflect.Value) {
	if v.CanInterface() {
		if text, ok := v.Interface().(fmt.Stringer); ok && v.Kind() != reflect.Pointer {
			in.add(name, text.String())
			return
		}
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			in.flatten(name, v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().Field(i)
			switch {
			case field.Anonymous:
				in.flatten(name, v.Field(i))
			case field.IsExported() && field.Name != "Record": // log indexes of the sides are numbered apart
				in.flatten(join(name, snake(field.Name)), v.Field(i))
			}
		}
	case reflect.Slice:
		in.add(join(name, "count"), fmt.Sprint(v.Len()))
		for i := range v.Len() {
			in.flatten(fmt.Sprintf("%s[%d]", name, i), v.Index(i))
		}
	default:
		in.add(name, fmt.Sprint(v.Interface()))
	}
}

func join(name, field string) string {
	if name == "" {
		return field
	}
	return name + "." + field
}

// snake turns WeightPpm into weight_ppm, and leaves SN as sn.
func snake(name string) string {
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 && !unicode.IsUpper(rune(name[i-1])) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// evidence gathers the inputs of one item.
type evidence struct {
	of *item
	in inputs
}

// decision takes what a decision says about the item beside its compared value.
func (e *evidence) decision(d domain.Decision, accounts map[domain.SNID]domain.Address) {
	switch d := d.(type) {
	case *domain.Verdict:
		if e.of.class == ClassVerdict && e.is(d) {
			e.in.flatten("", reflect.ValueOf(*d))
		}
	case *domain.Charge:
		if e.of.class == ClassCharge && e.is(d) {
			e.in.flatten("", reflect.ValueOf(*d))
		}
		if s, ok := e.of.value.(domain.Slash); ok && s.SN == d.SN && s.Reason == d.LeafReason() && s.Epoch == d.Epoch {
			for _, p := range d.Parts {
				if p.Position == s.Position {
					e.in.add(fmt.Sprintf("era %d: %s charge", d.Era, d.Reason), p.Amount.String())
				}
			}
		}
	case *domain.Final:
		if p, ok := e.of.value.(domain.Payout); ok {
			e.credit(p, d, accounts[d.SN])
		}
	}
}

// is reports whether a decision is the item.
func (e *evidence) is(d domain.Decision) bool {
	for _, i := range items(d) {
		if i.class == e.of.class && i.bucket == e.of.bucket && i.key == e.of.key {
			return true
		}
	}
	return false
}

// credit takes what a node's era adds to a payout leaf.
func (e *evidence) credit(p domain.Payout, f *domain.Final, account domain.Address) {
	amount, what := domain.Amount{}, ""
	switch {
	case p.Kind == domain.PayoutPayable && p.Account == account:
		amount, what = f.Payable, "payable"
	case p.Kind == domain.PayoutNodeCollateral && p.ID == uint64(f.SN):
		amount, what = f.NodeTopUp, "node top-up"
	case p.Kind == domain.PayoutNetworkCollateral && p.ID == uint64(f.SN):
		amount, what = f.NetworkTopUp, "network top-up"
	}
	if !amount.IsZero() {
		e.in.add(fmt.Sprintf("era %d, sn %d: %s", f.Era, f.SN, what), amount.String())
	}
}

// reason takes a reason that stands behind the item.
func (e *evidence) reason(r domain.Reason) {
	payout, isPayout := e.of.value.(domain.Payout)
	payable := isPayout && payout.Kind == domain.PayoutPayable
	switch r := r.(type) {
	case *domain.Observation:
		if e.of.class == ClassVerdict && uint64(r.Era) == e.of.bucket {
			e.in.flatten(fmt.Sprintf("hn %d", r.HN), reflect.ValueOf(*r))
		}
	case *domain.Absence:
		if e.of.class == ClassVerdict && uint64(r.Era) == e.of.bucket {
			e.in.add(fmt.Sprintf("hn %d absent", r.HN), r.Why)
		}
	case *domain.Earnings:
		if f, ok := e.of.value.(*domain.Final); ok && f.Era == r.Era && f.SN == r.SN {
			e.in.flatten("", reflect.ValueOf(*r))
		}
	case *domain.LinkEarned:
		if payable && r.Owner == payout.Account && !r.Forfeited {
			e.in.add(fmt.Sprintf("era %d, link %d", r.Era, r.Link), r.Amount.String())
		}
	case *domain.PositionEarned:
		if payable && r.Delegator == payout.Account {
			e.in.add(fmt.Sprintf("position %s until %d", r.Position, r.Time), r.Delegation.Plus(r.Share).String())
		}
	}
}
