package probes

import (
	"context"
	"fmt"
	"log/slog"

	"assay/domain"
)

// A Benchmark measures something of the daemon's machine.
type Benchmark struct {
	Name string // unique in a daemon, lower snake case; it is written to the journal
	// EveryEras is how often it runs: in one of so many eras, nodes taking turns.
	// 0 means in every era, as inventory checks want: their silence counts against
	// the node (rules §3.8).
	EveryEras uint64
	// Measure returns what it could measure. Only an error makes it run again.
	Measure func(ctx context.Context) ([]Measurement, error)
}

func (b Benchmark) due(era domain.Era, sn domain.SNID) bool {
	return b.EveryEras <= 1 || (uint64(era)+uint64(sn))%b.EveryEras == 0
}

// measureDue starts the next benchmark of the era, one at a time so that they
// don't measure each other, and reports whether none is left.
func (d *Daemon) measureDue(ctx context.Context, p *page, progress uint64) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, b := range d.cfg.Benchmarks {
		if !b.due(p.era, d.cfg.SN) || p.isMeasured(b.Name) || d.benches[b.Name] >= benchTries {
			continue
		}
		// Nodes that share a machine should not all measure it at the same moment.
		if !d.busy && progress >= Moment(p.era, d.cfg.SN, 0)/2 {
			d.busy = true
			d.work.Go(func() { d.measure(ctx, p, b) })
		}
		return false
	}
	return !d.busy
}

// measure runs one benchmark and writes down what it gave.
func (d *Daemon) measure(ctx context.Context, p *page, b Benchmark) {
	limited, cancel := context.WithTimeout(ctx, benchTimeout)
	defer cancel()
	err := d.measureOnce(limited, p, b)
	d.mu.Lock()
	defer d.mu.Unlock()
	d.busy = false
	if err == nil || isOver(ctx, err) {
		return
	}
	if stops(err) {
		d.fail(err)
		return
	}
	d.benches[b.Name]++
	d.cfg.Logger.Log(ctx, slog.LevelWarn, "benchmark gave nothing", "era", p.era, "benchmark", b.Name, "err", err)
}

func (d *Daemon) measureOnce(ctx context.Context, p *page, b Benchmark) error {
	got, err := b.Measure(ctx)
	if err != nil {
		return fmt.Errorf("benchmark %s: %w", b.Name, err)
	}
	if err := d.cfg.Fault("benchmark-measured"); err != nil {
		return stop(err)
	}
	samples := make([]domain.Sample, 0, len(got))
	seen := p.metrics()
	for _, m := range got {
		if m.Metric == "" || seen[m.Metric] {
			// A second value would void the first one (rules §2).
			return fmt.Errorf("benchmark %s: metric %q is empty or was measured before in era %d", b.Name, m.Metric, p.era)
		}
		seen[m.Metric] = true
		samples = append(samples, domain.Sample{SN: d.cfg.SN, Metric: m.Metric, Value: m.Value})
	}
	if err := p.keepSamples(b.Name, samples); err != nil {
		return err
	}
	if err := d.cfg.Fault("benchmark-kept"); err != nil {
		return stop(err)
	}
	return nil
}
