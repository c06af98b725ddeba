package domain

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// filled returns a valid fact of kind k in which no field has its zero value,
// but for those that the kind does not have (all of a head's place but its
// block, and the threshold's like).
func filled(t testing.TB, k Kind) Fact {
	t.Helper()
	f, ok := NewFact(k)
	if !ok {
		t.Fatalf("no fact of kind %d", k)
	}
	n := uint64(k)
	fill(t, reflect.ValueOf(f).Elem(), &n)
	fitRules(f)
	if err := f.valid(); err != nil {
		t.Fatalf("filled %s: %v", k, err)
	}
	return f
}

// fill gives every field under v a value of its own, counted from n.
func fill(t testing.TB, v reflect.Value, n *uint64) {
	*n++
	switch p := v.Addr().Interface().(type) {
	case *Amount:
		*p = Wei(*n << 40)
		return
	case *Value:
		if *n/4%2 == 0 {
			*p = Number(*n)
		} else {
			*p = Text(fmt.Sprintf("value <%d>", *n))
		}
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(t, v.Field(i), n)
		}
	case reflect.Array:
		for i := range v.Len() {
			v.Index(i).SetUint(uint64(byte(*n) + byte(i)))
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			fill(t, v.Index(i), n)
		}
	case reflect.String:
		v.SetString(fmt.Sprintf("%d \"ü\"", *n))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Uint64:
		v.SetUint(*n)
	default:
		t.Fatalf("fill: no value for %s", v.Type())
	}
}

// fitRules changes the fields that a rule of their fact restricts.
func fitRules(f Fact) {
	switch f := f.(type) {
	case *Head:
		f.Tx, f.LogIndex, f.Contract = Hash{}, 0, Address{}
	case *Booked:
		f.Slot = 1
	case *CollateralAdded:
		f.Source = SourceSettlement
	case *Delegated:
		f.Source = SourceSettlement
	case *Report:
		f.Originator.Kind = OriginHN
		f.Peers[0].ID, f.Peers[0].RTTMicros = 1<<40, 70_000
		f.Samples[1].Value = Number(maxMetricValue - 1)
	case *Genesis:
		f.Threshold = 2
	case *PolicyChange:
		f.Policy.SlashingMode = ModeEnforce
		f.Policy.Tiers = []Tier{{777_000, 7}, {0, 9}}
		f.Policy.LinkCumulative = nil
		for i := range uint64(49) {
			f.Policy.LinkCumulative = append(f.Policy.LinkCumulative, Wei(1+i))
		}
		for i := range f.Policy.Checks {
			for j, direction := range []string{DirectionExact, DirectionLess} {
				f.Policy.Checks[i].Checks[j].Direction = direction
			}
			f.Policy.Checks[i].Checks[1].Reference = Number(uint64(77 + i))
		}
	}
}

// leaf is one field of a fact, somewhere below it.
type leaf struct {
	path string
	set  func(root reflect.Value) // gives the field another value
}

// leaves lists every field below typ that holds a value of its own.
func leaves(v reflect.Value, path string, reach func(reflect.Value) reflect.Value) []leaf {
	one := func(change func(reflect.Value)) []leaf {
		return []leaf{{path, func(root reflect.Value) { change(reach(root)) }}}
	}
	switch v.Addr().Interface().(type) {
	case *Amount:
		return one(func(v reflect.Value) { v.Set(reflect.ValueOf(v.Interface().(Amount).Plus(Wei(1)))) })
	case *Value:
		return one(func(v reflect.Value) {
			if v.Interface().(Value).IsText {
				v.Set(reflect.ValueOf(Text("another")))
			} else {
				v.Set(reflect.ValueOf(Number(4)))
			}
		})
	}
	var all []leaf
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			all = append(all, leaves(v.Field(i), path+"."+v.Type().Field(i).Name,
				func(root reflect.Value) reflect.Value { return reach(root).Field(i) })...)
		}
	case reflect.Slice:
		for i := range v.Len() {
			all = append(all, leaves(v.Index(i), fmt.Sprintf("%s[%d]", path, i),
				func(root reflect.Value) reflect.Value { return reach(root).Index(i) })...)
		}
		all = append(all, leaf{path + " cut", func(root reflect.Value) {
			s := reach(root)
			s.Set(s.Slice(0, s.Len()-1))
		}})
	case reflect.Array:
		return one(func(v reflect.Value) { v.Index(v.Len() - 1).SetUint(v.Index(v.Len()-1).Uint() ^ 1) })
	case reflect.String:
		return one(func(v reflect.Value) { v.SetString(v.String() + "!") })
	case reflect.Bool:
		return one(func(v reflect.Value) { v.SetBool(!v.Bool()) })
	case reflect.Uint64:
		return one(func(v reflect.Value) { v.SetUint(v.Uint() + 1) })
	}
	return all
}

// without returns the fields that a form of a fact does not carry.
func without(k Kind, form string) []string {
	switch {
	case k == KindHead:
		return []string{".Place.Tx", ".Place.LogIndex", ".Place.Contract"}
	case k == KindReport && form == "wire":
		return []string{".Peers[0].Receipt", ".Peers[1].Receipt"}
	}
	return nil
}

// Every field of every kind is in both forms: changing any one of them changes
// the bytes. A field that a walk forgot fails here.
func TestEveryFieldIsEncoded(t *testing.T) {
	forms := []struct {
		name   string
		encode func(Fact) []byte
	}{{"wire", EncodeBody}, {"json", FormatFact}}
	for _, k := range Kinds() {
		f := filled(t, k)
		fields := leaves(reflect.ValueOf(f).Elem(), "", func(root reflect.Value) reflect.Value { return root })
		for _, form := range forms {
			before := string(form.encode(f))
			for _, l := range fields {
				changed := filled(t, k)
				l.set(reflect.ValueOf(changed).Elem())
				same := string(form.encode(changed)) == before
				if left := slices.Contains(without(k, form.name), l.path); same != left {
					t.Errorf("%s: %s%s changed, its bytes changed: %v, want %v", form.name, k, l.path, !same, !left)
				}
			}
		}
	}
}

// What is encoded decodes to the same fact, field by field, in both forms.
func TestEveryFieldComesBack(t *testing.T) {
	for _, k := range Kinds() {
		f := filled(t, k)
		if k.FromMessage() {
			got, err := ParseFact(FormatFact(f))
			if err != nil {
				t.Errorf("%s: %v", FormatFact(f), err)
			} else if d := cmp.Diff(f, got, cmp.AllowUnexported(Amount{})); d != "" {
				t.Errorf("%s from JSON (-want +got):\n%s", k, d)
			}
		}
		got, err := DecodeBody(k, 1, EncodeBody(f))
		if err != nil {
			t.Errorf("%s: %v", k, err)
			continue
		}
		if r, ok := f.(*Report); ok { // on the wire receipts are proofs
			r.Peers[0].Receipt, r.Peers[1].Receipt = false, false
		}
		if d := cmp.Diff(f, got, cmp.AllowUnexported(Amount{})); d != "" {
			t.Errorf("%s from the wire (-want +got):\n%s", k, d)
		}
	}
}

// An empty list and an absent one are the same fact, so they decode alike.
func TestEmptyListsDecodeToNil(t *testing.T) {
	report := filled(t, KindReport).(*Report)
	report.Peers, report.Samples = []Peer{}, []Sample{}
	got, err := DecodeBody(KindReport, 1, EncodeBody(report))
	if err != nil {
		t.Fatal(err)
	}
	if r := got.(*Report); r.Peers != nil || r.Samples != nil {
		t.Errorf("peers %v, samples %v: want nil", r.Peers, r.Samples)
	}
	curve := filled(t, KindAPYCurve).(*APYCurve)
	curve.Knots = []Amount{}
	if got, err = DecodeBody(KindAPYCurve, 1, EncodeBody(curve)); err != nil {
		t.Fatal(err)
	}
	if c := got.(*APYCurve); c.Knots != nil {
		t.Errorf("knots %v: want nil", c.Knots)
	}
}

// One decoder makes of body after body what a new one would, also behind bodies that
// it refuses, and what it made stays as it is.
func TestDecoderIsUsedAgain(t *testing.T) {
	var d bodyDecoder
	var made []Fact
	for _, k := range Kinds() {
		body := EncodeBody(filled(t, k))
		if _, err := d.decode(k, 1, body[:len(body)-1], false); err == nil {
			t.Errorf("%s: a body without its last byte is taken", k)
		}
		f, err := d.decode(k, 1, body, false)
		if err != nil {
			t.Fatalf("%s: %v", k, err)
		}
		clear(body) // the caller's
		made = append(made, f)
	}
	for i, k := range Kinds() {
		if got, want := EncodeBody(made[i]), EncodeBody(filled(t, k)); !slices.Equal(got, want) {
			t.Errorf("%s: %x, want %x", k, got, want)
		}
	}
}
