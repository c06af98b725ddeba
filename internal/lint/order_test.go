package lint

import "testing"

const mapSource = `package domain

import (
	"assay/domain/merkle"
	"maps"
	"slices"
)

type set = merkle.Set

type state struct {
	merkle.Holder
	nodes map[string][]map[int]int
}

func f[M ~map[K]V, K comparable, V any](s *state, m M, p map[int]int) {
	local := make(map[int]int)
	clone := maps.Clone(p)
	for range local {
	}
	for range clone {
	}
	for range s.Inner {
	}
	for range s.nodes["x"][0] {
	}
	for range m {
	}
	for range merkle.Make() {
	}
	for range set(nil) {
	}
	for range map[int]int{} {
	}
	for k := range maps.Keys(p) {
		_ = k
	}
	_ = slices.Collect(maps.Values(p))
	next := maps.All[map[int]int]
	for range next(p) {
	}
	for k := range maps.All[map[int]int](p) {
		_ = k
	}
}
`

const orderedSource = `package domain

import (
	"cmp"
	"maps"
	"slices"
)

type amount [4]uint64

func f[S ~[]E, E any](m map[int]string, s S, a amount, yield func(func(int) bool)) {
	for _, k := range slices.Sorted(maps.Keys(m)) {
		_ = m[k]
	}
	keys := slices.SortedFunc((maps.Keys(m)), cmp.Compare[int])
	for range keys {
	}
	for range s {
	}
	for range a {
	}
	for range 3 {
	}
	for range yield {
	}
	for range "text" {
	}
}
`

func TestOrder(t *testing.T) {
	expect(t, "order", []sample{
		{name: "maps in every disguise", files: map[string]string{
			"domain/merkle/hidden.go": `package merkle

type Set map[int]bool

type Holder struct{ Inner Set }

func Make() map[string]int { return nil }
`,
			"domain/a.go": mapSource,
		}, want: []string{
			"domain/a.go:19: range over a map in pure code",
			"domain/a.go:21: range over a map in pure code",
			"domain/a.go:23: range over a map in pure code",
			"domain/a.go:25: range over a map in pure code",
			"domain/a.go:27: range over a map in pure code",
			"domain/a.go:29: range over a map in pure code",
			"domain/a.go:31: range over a map in pure code",
			"domain/a.go:33: range over a map in pure code",
			"domain/a.go:35: maps.Keys in pure code, not sorted",
			"domain/a.go:38: maps.Values in pure code, not sorted",
			"domain/a.go:39: maps.All in pure code, not sorted",
			"domain/a.go:42: maps.All in pure code, not sorted",
		}},
		{name: "order that holds", files: map[string]string{
			"domain/a.go":      orderedSource,
			"settler/a.go":     "package settler\n\nfunc f(m map[int]int) {\n\tfor range m {\n\t}\n}\n",
			"domain/a_test.go": "package domain\n\nfunc g(m map[int]int) {\n\tfor range m {\n\t}\n}\n",
		}},
	})
}

// TestOrderAcrossPackages has types of a package that was checked before, with
// and without a test from outside.
func TestOrderAcrossPackages(t *testing.T) {
	const types = "package domain\n\ntype Peers []int\n\ntype Marks map[int]int\n"
	const use = `package projections

import "assay/domain"

func f(p domain.Peers, m domain.Marks) {
	for range p {
	}
	for range m {
	}
}
`
	want := []string{"projections/a.go:8: range over a map in pure code"}
	expect(t, "order", []sample{
		{name: "alone", files: map[string]string{"domain/a.go": types, "projections/a.go": use}, want: want},
		{name: "with a test from outside", files: map[string]string{
			"domain/a.go":      types,
			"domain/a_test.go": "package domain_test\n\nimport _ \"assay/domain\"\n",
			"projections/a.go": use,
		}, want: want},
	})
}

func TestOrderOfOutsidePackages(t *testing.T) {
	expect(t, "order", []sample{
		{name: "known", files: withModules(t, map[string]string{
			"domain/a.go": `package domain

import (
	"github.com/holiman/uint256"
	"github.com/vmihailenco/msgpack/v5"
)

func f(n uint256.Int, d *msgpack.Decoder) {
	for range n {
	}
	count, _ := d.DecodeArrayLen()
	for range count {
	}
	object, _ := d.DecodeMap()
	for range object {
	}
}
`,
		}), want: []string{"domain/a.go:15: range over a map in pure code"}},
		{name: "opaque", files: withModules(t, map[string]string{
			"domain/a.go": `package domain

import "github.com/nats-io/nats.go"

func f() {
	for range nats.Headers() {
	}
	var declared []string = nats.Headers()
	for range declared {
	}
}
`,
		}), want: []string{"domain/a.go:6: range over a value of a type that cannot be seen, in pure code"}},
	})
}
