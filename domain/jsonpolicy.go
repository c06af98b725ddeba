package domain

import (
	"bytes"
	"slices"
)

func (r *jsonReader) policy(name string, v *Policy) {
	*v = DefaultPolicy()
	r.group(name, func(walker) { r.policyFields(v) })
}

// policyFields reads the fields of a policy into the default one: what is
// missing keeps its default, and so does what cannot be read, of whose value
// nothing can be said.
func (r *jsonReader) policyFields(p *Policy) {
	for _, f := range p.fixed() {
		f.value.Set = r.readUint(f.name, &f.value.Value, false)
	}
	for _, param := range p.Params() {
		r.optUint(param.Name, param.Value)
	}
	r.optText("slashing_mode", &p.SlashingMode, ModeShadow)
	readWhole(r, "tiers", &p.Tiers, func() { walkList(r, "tiers", &p.Tiers, walkTier) })
	parsed(r, "link_total", wantAmount, false, &p.LinkTotal, ParseAmount)
	readWhole(r, "link_cumulative", &p.LinkCumulative, func() { r.amounts("link_cumulative", &p.LinkCumulative) })
	if r.has("checks") {
		r.group("checks", func(walker) { p.Checks = r.classChecks() })
	}
}

// readWhole reads a list if it is there; one that has problems stays as it was,
// since half a list would be judged for what it lacks.
func readWhole[T any](r *jsonReader, name string, v *[]T, read func()) {
	if !r.has(name) {
		return
	}
	was, problems := *v, len(r.problems)
	if read(); len(r.problems) > problems {
		*v = was
	}
}

// classChecks reads a map of class to checks; it comes out sorted by class.
func (r *jsonReader) classChecks() []ClassChecks {
	r.readNames()
	o := r.objects[len(r.objects)-1]
	classes := r.fields[o.fields:] // in order, each is the next that waits
	slices.SortStableFunc(classes, func(a, b jsonField) int { return bytes.Compare(r.nameOf(a), r.nameOf(b)) })
	var all []ClassChecks
	for i, class := range classes {
		c := ClassChecks{Class: string(r.nameOf(class))}
		if i > 0 && c.Class == all[len(all)-1].Class {
			continue // refused with the object
		}
		r.list(c.Class, 0, func(n int) {
			if n > 0 { // any direction, for those that cannot be read
				c.Checks = slices.Repeat([]MetricCheck{{Direction: DirectionExact}}, n)
			}
		}, func(w walker, i int) { walkCheck(w, &c.Checks[i]) })
		all = append(all, c)
	}
	return all
}

func (w *jsonWriter) policy(name string, v *Policy) {
	w.between(name, "{}", func() { w.policyFields(v) })
}

func (w *jsonWriter) policyFields(p *Policy) {
	for _, f := range p.fixed() {
		if f.value.Set {
			w.uint(f.name, &f.value.Value)
		}
	}
	p.walkParameters(w)
	w.group("checks", func(walker) {
		for i := range p.Checks {
			walkList(w, p.Checks[i].Class, &p.Checks[i].Checks, walkCheck)
		}
	})
}
