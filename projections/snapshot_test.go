package projections

import (
	"bytes"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"assay/domain"
)

// bare is a State without what a snapshot leaves out: to whom it tells, and the
// index of the entry being applied, which nothing reads between entries.
func bare(s *State) State {
	b := *s
	b.emit, b.trace, b.record = nil, nil, 0
	return b
}
func TestX(t *testing.T) {
	for _, f := range []string{"small", "seed-1", "harsh-22"} {
		log, _, _ := foldScenario(t, "../domain/testdata/simulate/"+f+".facts.jsonl")
		s := New(nil)
		for i, e := range log {
			if err := s.Apply(e); err != nil {
				t.Fatal(err)
			}
			if i%97 != 0 {
				continue
			}
			b := s.Snapshot()
			r, err := Restore(b, nil)
			if err != nil {
				t.Fatal(i, err)
			}
			if !bytes.Equal(b, r.Snapshot()) {
				t.Fatal("x")
			}
			if d := cmp.Diff(bare(s), bare(r), cmp.Exporter(func(reflect.Type) bool { return true }), cmpopts.EquateEmpty()); d != "" {
				t.Fatal(d)
			}
		}
	}
	_ = domain.Hash{}
}
