package workload

import (
	"encoding/binary"
	"fmt"

	"assay/domain"
)

// The network's calendar and economics.
const (
	registryBlock = 10   // block in which all are registered
	firstBlock    = 1000 // first block of era 0
	eraBlocks     = 1800
	sealGrace     = 120           // blocks after an era's end at which it is sealed
	genesisTime   = 1_700_000_000 // unix seconds of block 0; a block takes 2 s
	region        = "eu"
	class         = "storage"
	cluster       = "c"
	metric        = "read_mbps"
	usualRate     = 1000 // of metric
	nodesPerHP    = 20
	// peersPerReport bounds a report: with receipts and samples 114 bytes a peer, so below domain.MaxMessageBytes.
	peersPerReport = 2000
)

// A Network is a network with its history. Make it with New.
type Network struct {
	cfg     Config
	genesis domain.Genesis

	observer, governance *key
	scalers, hypers      []*key // by id, which count from 1
}

// New makes a network; it derives its keys, about 50 µs each. The error says what is wrong with the Config.
func New(cfg Config) (*Network, error) {
	cfg, err := cfg.withDefaults()
	if err != nil {
		return nil, fmt.Errorf("workload: %w", err)
	}
	n := &Network{cfg: cfg}
	if err := n.makeKeys(); err != nil {
		return nil, fmt.Errorf("workload: %w", err)
	}
	return n, nil
}

func (n *Network) makeKeys() (err error) {
	if n.observer, err = derive(n.cfg.Seed, "observer", 0); err != nil {
		return err
	}
	if n.governance, err = derive(n.cfg.Seed, "governance", 0); err != nil {
		return err
	}
	if n.scalers, err = deriveAll(n.cfg.Seed, "scaler", n.cfg.Scalers, n.cfg.Workers); err != nil {
		return err
	}
	if n.hypers, err = deriveAll(n.cfg.Seed, "hyper", n.cfg.Hypers, n.cfg.Workers); err != nil {
		return err
	}
	n.genesis = domain.Genesis{
		ChainID: 8453, Settlement: account("settlement", 0),
		Observer: n.observer.address, Governance: n.governance.address,
		Signers: []domain.Address{{19: 1}, {19: 2}, {19: 3}}, Threshold: 2,
	}
	if own := n.cfg.Network; own != (domain.Network{}) {
		n.genesis.ChainID, n.genesis.Settlement = own.ChainID, own.Settlement
	}
	return nil
}

// Config returns what the network was made with, defaults filled in.
func (n *Network) Config() Config { return n.cfg }

// Genesis returns record 0 of the network's logs.
func (n *Network) Genesis() *domain.Genesis {
	g := n.genesis
	return &g
}

// account is an address that nobody has the key of.
func account(role string, id uint64) domain.Address {
	h := domain.Keccak256(binary.BigEndian.AppendUint64([]byte("assay/workload/account/"+role), id))
	return domain.Address(h[:20])
}
