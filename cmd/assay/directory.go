package main

import (
	"context"

	"assay/chainsync"
	"assay/domain"
	"assay/probes"
)

// directory shows the registry that chainsync reads to the nodes of probes:
// the two packages don't know each other.
type directory struct{ *chainsync.Directory }

// Era returns the current era and place in it.
func (d directory) Era(ctx context.Context) (probes.EraView, error) {
	v, err := d.Directory.Era(ctx)
	return probes.EraView(v), err
}

// HyperNodes lists all HyperNodes.
func (d directory) HyperNodes(ctx context.Context) ([]probes.PeerHN, error) {
	list, err := d.Directory.HyperNodes(ctx)
	peers := make([]probes.PeerHN, len(list))
	for i, p := range list {
		peers[i] = probes.PeerHN(p)
	}
	return peers, err
}

// DaemonKey returns the key in force for a ScalerNode in an era.
func (d directory) DaemonKey(ctx context.Context, sn domain.SNID, era domain.Era) (domain.Address, bool, error) {
	return d.Directory.DaemonKey(ctx, sn, era)
}
