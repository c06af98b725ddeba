package workload

import (
	"errors"
	"fmt"
	"runtime"

	"assay/domain"
)

// Defaults of a Config.
const (
	defaultErasPerEpoch = 24
	defaultDownPpm      = 10_000
	defaultMissedPpm    = 5_000
	defaultOneSidedPpm  = 1_000
)

// Config is the size and the temper of a network. Shares are in ppm; a negative one means none, 0 the default.
type Config struct {
	Seed    uint64
	Scalers int // ScalerNodes, at least 1
	Hypers  int // HyperNodes, at least 1; below 5 there are too few operators for a verdict
	Eras    int // eras with reports, from era 0 on

	ErasPerEpoch int // default 24
	Delegators   int // positions on ScalerNodes, each of its own account; default a tenth of the ScalerNodes, negative none
	DownPpm      int // ScalerNodes that are down for four eras in a row; default 10,000
	MissedPpm    int // pairs that neither side lists; default 5,000
	OneSidedPpm  int // pairs that one side alone lists; default 1,000
	SamplesPpm   int // pairs of which the HyperNode measured the ScalerNode's read_mbps, which then is checked; default none
	Workers      int // goroutines that sign; default one per CPU

	Network domain.Network // that everything is signed for; default chain 8453, and a contract that nobody has
}

// Reference is the network that speeds are extrapolated to: 360 million pairs, an era an hour for 30 days.
func Reference(seed uint64) Config { return Config{Seed: seed, Scalers: 10_000, Hypers: 50, Eras: 720} }

// Pairs returns how many pairs of a ScalerNode and a HyperNode the eras have.
func (c Config) Pairs() uint64 { return uint64(c.Scalers) * uint64(c.Hypers) * uint64(c.Eras) }

// withDefaults fills in what is left out; the error says what cannot be.
func (c Config) withDefaults() (Config, error) {
	var problems []error
	for _, p := range []struct {
		name  string
		value *int
		least int
		usual int
	}{
		{"scalers", &c.Scalers, 1, 0},
		{"hypers", &c.Hypers, 1, 0},
		{"eras", &c.Eras, 0, 0},
		{"eras per epoch", &c.ErasPerEpoch, 1, defaultErasPerEpoch},
		{"workers", &c.Workers, 1, runtime.GOMAXPROCS(0)},
	} {
		if *p.value == 0 {
			*p.value = p.usual
		}
		if *p.value < p.least || *p.value > 1<<24 {
			problems = append(problems, fmt.Errorf("%s %d: want %d to %d", p.name, *p.value, p.least, 1<<24))
		}
	}
	for _, p := range []struct {
		name  string
		value *int
		usual int
		most  int
	}{
		{"delegators", &c.Delegators, (c.Scalers + 9) / 10, 1 << 24},
		{"down", &c.DownPpm, defaultDownPpm, ppm},
		{"missed", &c.MissedPpm, defaultMissedPpm, ppm},
		{"one-sided", &c.OneSidedPpm, defaultOneSidedPpm, ppm},
		{"samples", &c.SamplesPpm, 0, ppm},
	} {
		if *p.value == 0 {
			*p.value = p.usual
		}
		*p.value = max(*p.value, 0)
		if *p.value > p.most {
			problems = append(problems, fmt.Errorf("%s %d: want at most %d", p.name, *p.value, p.most))
		}
	}
	if c.MissedPpm+c.OneSidedPpm > ppm {
		problems = append(problems, fmt.Errorf("missed %d and one-sided %d ppm: want at most %d together", c.MissedPpm, c.OneSidedPpm, ppm))
	}
	return c, errors.Join(problems...)
}

const ppm = 1_000_000

// policy is the first and only policy: the defaults with slashing in force, and room for the reports of a HyperNode
// about every ScalerNode.
func (c Config) policy() domain.Policy {
	p := domain.DefaultPolicy()
	p.ErasPerEpoch = domain.Optional{Set: true, Value: uint64(c.ErasPerEpoch)}
	p.SealGraceBlocks = sealGrace
	p.SlashingMode = domain.ModeEnforce
	p.MaxReportsPerEra = max(p.MaxReportsPerEra, uint64(c.Scalers/peersPerReport+1), uint64(c.Hypers/peersPerReport+1))
	if c.SamplesPpm > 0 {
		p.Checks = []domain.ClassChecks{{Class: class, Checks: []domain.MetricCheck{
			{Metric: metric, Reference: domain.Number(usualRate), MinRatioPpm: 900_000, Direction: domain.DirectionMore},
		}}}
	}
	return p
}
