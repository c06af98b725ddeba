package bench

import (
	"fmt"

	"assay/internal/workload"
)

// seed makes the networks of all runs the same ones.
const seed = 1

// Scale is how much is measured.
type Scale struct {
	Name    string
	Network workload.Config // of replay, explain, restart and verdicts: one whole epoch

	IngestEras   int // of a network of the same nodes, through a broker, as often as Repeats says
	VerdictEras  int // of Network
	Leaves       int // of the payout tree
	PeerLeaves   int // of the payout tree that a peer builds too
	PeerProofs   int // of one of which it also makes all proofs
	Accounts     int // that an epoch's close pays
	CloseScalers int
	GrowthEras   int // and ten times as many
	GrowthNodes  int // and five times as many
	Repeats      int // of what is short
}

// Scales lists them: epoch takes minutes, small is for a look whether all of it works.
func Scales() []Scale {
	return []Scale{
		{
			Name:       "epoch",
			Network:    workload.Config{Seed: seed, Scalers: 10_000, Hypers: 50, Eras: 24, ErasPerEpoch: 24},
			IngestEras: 2, VerdictEras: 6, Leaves: 1_000_000, PeerLeaves: 100_000, PeerProofs: 10_000, Accounts: 100_000, CloseScalers: 10_000,
			GrowthEras: 12, GrowthNodes: 2_000, Repeats: 3,
		},
		{
			Name:       "small",
			Network:    workload.Config{Seed: seed, Scalers: 100, Hypers: 10, Eras: 12, ErasPerEpoch: 12},
			IngestEras: 1, VerdictEras: 3, Leaves: 2_000, PeerLeaves: 500, PeerProofs: 100, Accounts: 2_000, CloseScalers: 100,
			GrowthEras: 4, GrowthNodes: 100, Repeats: 1,
		},
	}
}

// ScaleByName finds a scale.
func ScaleByName(name string) (Scale, error) {
	var names []string
	for _, s := range Scales() {
		if s.Name == name {
			return s, nil
		}
		names = append(names, s.Name)
	}
	return Scale{}, fmt.Errorf("scale %q: want one of %q", name, names)
}

// sizeOf says in words how big a network is.
func sizeOf(scalers, hypers, eras int) string {
	return fmt.Sprintf("%d ScalerNodes x %d HyperNodes x %d eras", scalers, hypers, eras)
}

// referencePairs is 360 million.
func referencePairs() float64 { return float64(workload.Reference(seed).Pairs()) }
