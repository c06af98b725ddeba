package review

import (
	"fmt"
	"reflect"
	"strings"
)

// mayDiffer are the fields of a proposal that depend on when somebody looked, or
// on how much of the log is at hand.
func mayDiffer() map[string]bool {
	return map[string]bool{
		"record": true, "phase": true, "history": true, "cover": true, "attested": true, "disputed": true,
		"approvals": true, "rejections": true, "treasury": true, "problems": true, "warnings": true, "not_checked": true,
		"slashes.charges": true, "policy.from_epoch": true, "policy.against": true, "policy.changes": true,
		"policy.unknown": true, "policy.slashing_mode": true, "totals.compared": true,
	}
}

// firstDifference names the first field in which two proposals differ, in the
// order of their JSON form.
func firstDifference(got, want *Proposal) error {
	skip := mayDiffer()
	// Who cannot compare payees has nothing to hold theirs against.
	if !got.Totals.Compared || !want.Totals.Compared {
		for _, field := range []string{"largest", "first_time", "totals.payable", "totals.top_ups", "totals.paid", "totals.first_time"} {
			skip[field] = true
		}
	}
	d := differ{skip: skip}
	d.walk("", "", reflect.ValueOf(got).Elem(), reflect.ValueOf(want).Elem())
	if d.found == nil {
		return nil
	}
	return d.found
}

// differ walks two values of one type side by side.
type differ struct {
	skip  map[string]bool
	found *Refusal
}

// walk compares; name is the field as people read it, with indexes, and path the
// same without.
func (d *differ) walk(name, path string, got, want reflect.Value) {
	if d.found != nil || d.skip[path] {
		return
	}
	_, text := got.Interface().(interface{ MarshalText() ([]byte, error) })
	switch {
	case !text && got.Kind() == reflect.Struct:
		for i := range got.NumField() {
			field := got.Type().Field(i)
			if !field.IsExported() {
				continue
			}
			tag, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			d.walk(join(name, tag), join(path, tag), got.Field(i), want.Field(i))
		}
	case !text && got.Kind() == reflect.Slice:
		if got.Len() != want.Len() {
			d.found = &Refusal{CodeProposal, name, fmt.Sprintf("%d entries", got.Len()), fmt.Sprintf("%d entries", want.Len())}
			return
		}
		for i := range got.Len() {
			d.walk(fmt.Sprintf("%s[%d]", name, i), path, got.Index(i), want.Index(i))
		}
	default:
		if g, w := fmt.Sprint(got.Interface()), fmt.Sprint(want.Interface()); g != w {
			d.found = &Refusal{CodeProposal, name, g, w}
		}
	}
}

func join(name, field string) string {
	if name == "" {
		return field
	}
	return name + "." + field
}
