package main

import (
	"context"
	"reflect"

	"github.com/spf13/cobra"

	"assay/chainsync"
	"assay/domain"
	"assay/internal/review"
	"assay/settler"
)

// batchTreasury says which Safe settles, and where to look how it stands.
type batchTreasury struct {
	network string   // network file, which names the Safe
	safe    string   // or its address
	rpc     []string // endpoints, which must agree
	nonce   string   // without them: the Safe's nonce
}

// treasuryFlags adds the flags to a command.
func (t *batchTreasury) treasuryFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&t.network, "network", "", "network file (default: network.json in --data)")
	f.StringVar(&t.safe, "safe", "", "address of the Safe, without a network file")
	f.StringSliceVar(&t.rpc, "rpc", nil, "JSON-RPC endpoints of the settlement chain, which must agree")
	f.StringVar(&t.nonce, "safe-nonce", "", "the Safe's next nonce, without --rpc: nothing of the chain is checked then")
}

// find finds the Safe and looks at it. data is where a network file may be.
func (t *batchTreasury) find(ctx context.Context, own *subject, data string) (review.Treasury, error) {
	var none review.Treasury
	net, err := t.readNetwork(own, data)
	if err != nil {
		return none, err
	}
	safe, err := t.address(net)
	if err != nil {
		return none, err
	}
	if len(t.rpc) > 0 {
		if t.nonce != "" {
			return none, fail(exitUsage, "--rpc and --safe-nonce are both set: the chain knows the nonce")
		}
		return t.look(ctx, own.genesis.Network(), net, safe)
	}
	if t.nonce == "" {
		return none, fail(exitUsage, "neither --rpc nor --safe-nonce is set: name endpoints of the settlement chain, or say the Safe's nonce")
	}
	nonce, err := parseEpoch(t.nonce)
	if err != nil {
		return none, fail(exitUsage, "--safe-nonce %q: want a whole number in decimal digits", t.nonce)
	}
	return review.Treasury{Safe: safe, SafeNonce: uint64(nonce)}, nil
}

// readNetwork reads the network file, if there is one, which must be of the log.
func (t *batchTreasury) readNetwork(own *subject, data string) (*network, error) {
	file := t.network
	if file == "" && t.safe == "" && data != "" && exists(networkFile(data)) {
		file = networkFile(data)
	}
	if file == "" {
		return nil, nil
	}
	net, err := readNetwork(file)
	if err != nil {
		return nil, err
	}
	g, err := net.genesis()
	if err != nil {
		return nil, fail(exitConfig, "network file %s: %w", file, err)
	}
	if !reflect.DeepEqual(g, own.genesis) {
		return nil, fail(exitConfig, "network file %s is of %s and its keys, the log is of %s and others", file, g.Network(), own.genesis.Network())
	}
	return net, nil
}

func (t *batchTreasury) address(net *network) (domain.Address, error) {
	switch {
	case t.safe != "":
		safe, err := domain.ParseAddress(t.safe)
		if err != nil {
			return safe, fail(exitUsage, "--safe: %w", err)
		}
		if net != nil {
			if named, err := net.contract("safe"); err != nil || named != safe {
				return safe, fail(exitConfig, "--safe %s: the network file names %s", safe, named)
			}
		}
		return safe, nil
	case net != nil:
		return net.contract("safe")
	}
	return domain.Address{}, fail(exitUsage, "nothing names the Safe: want --network or --safe")
}

// look asks the endpoints, which must agree.
func (t *batchTreasury) look(ctx context.Context, n domain.Network, net *network, safe domain.Address) (review.Treasury, error) {
	var none review.Treasury
	finality := settler.Finality{Confirmations: 1}
	if net != nil {
		var err error
		if finality, err = net.settlerFinality(); err != nil {
			return none, err
		}
	}
	var clients []*chainsync.Client
	defer func() {
		for _, client := range clients {
			client.Close()
		}
	}()
	for _, url := range t.rpc {
		client, err := chainsync.Dial(ctx, url)
		if err != nil {
			return none, fail(exitConfig, "rpc: %w", err)
		}
		clients = append(clients, client)
	}
	chain, err := quorumOf(t.rpc, clients, 0)
	if err != nil {
		return none, err
	}
	treasury, err := settler.OpenTreasury(ctx, chain, n, safe, finality)
	if err != nil {
		return none, unreachable(err)
	}
	v, err := treasury.Look(ctx)
	if err != nil {
		return none, unreachable(err)
	}
	return review.TreasuryOf(safe, v), nil
}
