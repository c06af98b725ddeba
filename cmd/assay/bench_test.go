package main

import (
	"flag"
	"slices"
	"testing"

	"assay/internal/bench"
)

var (
	benchScale = flag.String("benchscale", "small", "scale of BenchmarkBench: small or epoch")
	benchDir   = flag.String("benchdir", "", "directory in which BenchmarkBench finds, or leaves, its log")
)

// BenchmarkBench is assay bench, one benchmark each, for profiles: with a directory that has the log already, little
// but what is measured is in them.
//
//	go test ./cmd/assay -run '^$' -bench Bench/replay$ -benchtime 5x -benchscale epoch -benchdir /var/tmp/bench -cpuprofile cpu.out
func BenchmarkBench(b *testing.B) {
	scale, err := bench.ScaleByName(*benchScale)
	if err != nil {
		b.Fatal(err)
	}
	dir := *benchDir
	if dir == "" {
		dir = b.TempDir()
	}
	names, _ := bench.Names()
	for _, name := range names {
		b.Run(name, func(b *testing.B) {
			values := map[string][]float64{}
			for b.Loop() {
				suite := bench.New(bench.Config{Dir: dir, Keep: true, Scale: scale, Index: indexForBench, Explain: explainForBench, Start: startForBench})
				err := suite.Run(b.Context(), []string{name}, func(r bench.Result) error {
					unit := r.Name + ":" + r.Unit
					values[unit] = append(values[unit], r.Value)
					return nil
				})
				if err != nil {
					b.Fatal(err)
				}
			}
			for unit, all := range values {
				slices.Sort(all)
				b.ReportMetric(all[len(all)/2], unit)
			}
		})
	}
}
