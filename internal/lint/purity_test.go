package lint

import (
	"os"
	"path/filepath"
	"testing"
)

const floatSource = `package domain

import "math"

type Rate float64

const micros = 600e6

var table = []float32{}

func mean(a, b uint64) uint64 { return uint64(math.Sqrt(2) * 3) }

func phase() any { return 2i }

const half = Rate(1) / 2 // a constant of a named type

func pi() string { return fmtOf(math.Pi) }

func fmtOf(any) string { return "" }
`

const concurrentSource = `package projections

func f(in <-chan int, out chan int) {
	go f(nil, nil)
	select {
	case out <- 1:
	default:
	}
	<-in
}
`

func TestPurity(t *testing.T) {
	expect(t, "purity", []sample{
		{name: "floats", files: map[string]string{
			"domain/merkle/a.go": "package merkle\n\nvar F = 1.5\n",
			"domain/a.go":        floatSource,
			"projections/a.go":   "package projections\n\nfunc f(n int) int { return int(float64(n) * 2) }\n",
		}, want: []string{
			"domain/a.go:5: floating-point number in pure code",
			"domain/a.go:7: floating-point number in pure code",
			"domain/a.go:9: floating-point number in pure code",
			"domain/a.go:11: floating-point number in pure code",
			"domain/a.go:13: floating-point number in pure code",
			"domain/a.go:15: floating-point number in pure code",
			"domain/a.go:17: floating-point number in pure code",
			"domain/merkle/a.go:3: floating-point number in pure code",
			"projections/a.go:3: floating-point number in pure code",
		}},
		{name: "integers written as powers of ten", files: map[string]string{
			"domain/a.go": `package domain

import "math"

const One uint64 = 1e18

const month = 30 * 86400

func wei(n uint64) uint64 { return n + wei(month*1e6) }

func ppm(n uint64) uint64 { return n * 1e6 / uint64(1e3) & math.MaxUint64 }
`,
		}},
		{name: "in code that does not type-check", files: map[string]string{
			"domain/a.go": "package domain\n\nfunc f() { unknown(1.5, 2) }\n",
		}, want: []string{"domain/a.go:3: floating-point number in pure code"}},
		{name: "concurrency", files: map[string]string{
			"projections/a.go": concurrentSource,
		}, want: []string{
			"projections/a.go:3: channel in pure code",
			"projections/a.go:4: go statement in pure code",
			"projections/a.go:5: select in pure code",
			"projections/a.go:6: channel send in pure code",
			"projections/a.go:9: channel receive in pure code",
		}},
		{name: "printing", files: map[string]string{
			"domain/a.go": `package domain

import out "fmt"

func f() string {
	println("x")
	out.Printf("x")
	return out.Sprint("x")
}
`,
		}, want: []string{
			"domain/a.go:6: println in pure code",
			"domain/a.go:7: fmt.Printf in pure code",
		}},
		{name: "elsewhere, and in tests", files: map[string]string{
			"settler/a.go":     "package settler\n\nfunc f(c chan float64) { go f(nil); c <- 1.5; println() }\n",
			"domain/a.go":      "package domain\n",
			"domain/a_test.go": "package domain\n\nfunc f(c chan float64) { go f(nil); c <- 1.5; println() }\n",
		}},
	})
}

// withModules is a go.mod with this module's versions, so that the outside
// packages of pure code are found.
func withModules(t *testing.T, files map[string]string) map[string]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	files["go.mod"] = string(data)
	return files
}

func TestPurityOfOutsidePackages(t *testing.T) {
	expect(t, "purity", []sample{
		{name: "a float from an outside package", files: withModules(t, map[string]string{
			"domain/a.go": `package domain

import "github.com/holiman/uint256"

func f(n *uint256.Int) bool { return n.Float64() > 1 }
`,
		}), want: []string{"domain/a.go:5: floating-point number in pure code"}},
	})
}
