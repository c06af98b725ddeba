package diff

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"assay/domain"
)

type (
	// A Result is everywhere where two histories part. Nil and empty fields are no
	// difference.
	Result struct {
		Records     *RecordDifference `json:"records"`
		Ahead       *Ahead            `json:"ahead"`
		Differences []Difference      `json:"differences"` // the first of each class that differs
		NotCompared []string          `json:"not_compared"`
	}
	// Ahead says that one log holds all of the other and goes on.
	Ahead struct {
		Side    string `json:"side"`
		From    uint64 `json:"from"`    // the first record that the other lacks
		Records uint64 `json:"records"` // how many
	}
	// A Difference is the first item of its class that is not the same.
	Difference struct {
		Class  string          `json:"class"`
		Where  string          `json:"where"`
		Field  string          `json:"field"` // the first that differs; "" if one side lacks the item
		A      json.RawMessage `json:"a"`     // null if the side lacks it
		B      json.RawMessage `json:"b"`
		Inputs []Input         `json:"inputs"` // those that differ
	}
)

// Same reports whether nothing differs.
func (r *Result) Same() bool { return r.Records == nil && len(r.Differences) == 0 }

// Compare compares what two sides have in common: the records that both logs
// should have, and the eras and epochs that both decided. An error is one of
// reading a side.
func Compare(a, b *Side) (*Result, error) {
	r := &Result{Differences: []Difference{}, NotCompared: []string{}}
	if a.Log != nil && b.Log != nil {
		if err := r.records(a, b); err != nil {
			return nil, err
		}
	} else {
		r.NotCompared = append(r.NotCompared, "record")
	}
	inA, err := a.outline()
	if err != nil {
		return nil, err
	}
	inB, err := b.outline()
	if err != nil {
		return nil, err
	}
	first := map[string]uint64{} // class -> its first bucket that differs
	for _, class := range Classes() {
		partA, partB, both := common(inA, inB, class)
		if !both || !a.tells(class) || !b.tells(class) {
			r.NotCompared = append(r.NotCompared, class)
			continue
		}
		if bucket, differs := firstBucket(partA, partB); differs {
			first[class] = bucket
		}
	}
	if len(first) == 0 {
		return r, nil
	}
	return r, r.look(a, b, first)
}

// look folds both sides for the items of the first buckets, and again for what
// stands behind the first item of each that differs.
func (r *Result) look(a, b *Side, first map[string]uint64) error {
	inA, err := a.items(first)
	if err != nil {
		return err
	}
	inB, err := b.items(first)
	if err != nil {
		return err
	}
	var behindA, behindB []*evidence
	for _, class := range Classes() {
		if _, differs := first[class]; !differs {
			continue
		}
		i, j, err := firstItem(inA[class], inB[class])
		if err != nil {
			return err
		}
		d, err := newDifference(i, j)
		if err != nil {
			return err
		}
		r.Differences = append(r.Differences, d)
		of := i
		if of == nil {
			of = j
		}
		behindA, behindB = append(behindA, &evidence{of: of}), append(behindB, &evidence{of: of})
	}
	if err := a.explain(behindA); err != nil {
		return err
	}
	if err := b.explain(behindB); err != nil {
		return err
	}
	for i := range r.Differences {
		r.Differences[i].Inputs = differing(behindA[i].in, behindB[i].in)
	}
	return nil
}

// items returns the items of one bucket per class, in order.
func (s *Side) items(of map[string]uint64) (map[string][]item, error) {
	found := map[string][]item{}
	err := s.Fold(func(d domain.Decision) {
		for _, i := range items(d) {
			if bucket, wanted := of[i.class]; wanted && bucket == i.bucket {
				found[i.class] = append(found[i.class], i)
			}
		}
	}, nil)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.Name, err)
	}
	return found, nil
}

// explain gathers what stands behind items. An epoch's leaves are made of what
// was earned and charged since the epoch before closed.
func (s *Side) explain(all []*evidence) error {
	accounts := map[domain.SNID]domain.Address{}
	closed := func(c *domain.EpochClose) {
		for _, e := range all {
			if e.of.class == ClassPayout && uint64(c.Epoch) < e.of.bucket {
				e.in = inputs{}
			}
		}
	}
	done := map[*evidence]bool{}
	err := s.Fold(func(d domain.Decision) {
		for _, e := range all {
			if !done[e] {
				e.decision(d, accounts)
			}
		}
		if c, ok := d.(*domain.EpochClose); ok {
			closed(c)
			for _, e := range all {
				done[e] = done[e] || e.of.class == ClassPayout && uint64(c.Epoch) >= e.of.bucket
			}
		}
	}, func(r domain.Reason) {
		if earned, ok := r.(*domain.Earnings); ok {
			accounts[earned.SN] = earned.Account
		}
		for _, e := range all {
			if !done[e] {
				e.reason(r)
			}
		}
	})
	if err != nil {
		return fmt.Errorf("%s: %w", s.Name, err)
	}
	return nil
}

// firstItem returns the first item that differs, nil on a side that lacks it.
func firstItem(a, b []item) (*item, *item, error) {
	onB := map[string]*item{}
	for j := range b {
		onB[b[j].key] = &b[j]
	}
	onA := map[string]bool{}
	for i := range a {
		onA[a[i].key] = true
		other := onB[a[i].key]
		if other == nil {
			return &a[i], nil, nil
		}
		same, err := sameText(&a[i], other)
		if err != nil || !same {
			return &a[i], other, err
		}
	}
	for j := range b {
		if !onA[b[j].key] {
			return nil, &b[j], nil
		}
	}
	return nil, nil, fmt.Errorf("the items of %s come in another order", a[0].where())
}

func sameText(a, b *item) (bool, error) {
	textA, err := a.text()
	if err != nil {
		return false, err
	}
	textB, err := b.text()
	return bytes.Equal(textA, textB), err
}

// newDifference names the first field that differs.
func newDifference(a, b *item) (d Difference, err error) {
	d.A, d.B = json.RawMessage("null"), json.RawMessage("null")
	for _, side := range []struct {
		item *item
		text *json.RawMessage
	}{{a, &d.A}, {b, &d.B}} {
		if side.item == nil {
			continue
		}
		d.Class, d.Where = side.item.class, side.item.where()
		if *side.text, err = side.item.text(); err != nil {
			return d, err
		}
	}
	if a == nil || b == nil {
		return d, nil
	}
	d.Field, err = firstField(d.A, d.B)
	return d, err
}

// firstField returns the name of the first field of two JSON objects that
// differs, in the order of the names.
func firstField(a, b json.RawMessage) (string, error) {
	var inA, inB map[string]json.RawMessage
	if err := json.Unmarshal(a, &inA); err != nil {
		return "", err
	}
	if err := json.Unmarshal(b, &inB); err != nil {
		return "", err
	}
	for _, name := range slices.Sorted(maps.Keys(inA)) {
		if !bytes.Equal(inA[name], inB[name]) {
			return name, nil
		}
	}
	return "", nil
}
