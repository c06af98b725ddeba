package main

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"

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

// look asks every endpoint, and all must say the same.
func (t *batchTreasury) look(ctx context.Context, n domain.Network, net *network, safe domain.Address) (review.Treasury, error) {
	finality := settler.Finality{Confirmations: 1}
	if net != nil {
		var err error
		if finality, err = net.settlerFinality(); err != nil {
			return review.Treasury{}, err
		}
	}
	var first review.Treasury
	for i, url := range t.rpc {
		v, err := lookAt(ctx, url, n, safe, finality)
		if err != nil {
			return first, err
		}
		seen := review.TreasuryOf(safe, v)
		if i == 0 {
			first = seen
			continue
		}
		if differs := treasuriesDiffer(&first, &seen); differs != "" {
			return first, fail(exitData, "endpoints %s and %s disagree on %s in blocks %d and %d: nothing is to be signed until they agree",
				host(t.rpc[0]), host(url), differs, first.Block, seen.Block)
		}
	}
	return first, nil
}

// lookAt asks one endpoint.
func lookAt(ctx context.Context, url string, n domain.Network, safe domain.Address, finality settler.Finality) (*settler.View, error) {
	client, err := chainsync.Dial(ctx, url)
	if err != nil {
		return nil, fail(exitConfig, "rpc: %w", err)
	}
	defer client.Close()
	treasury, err := settler.OpenTreasury(ctx, client.Client, n, safe, finality)
	if err == nil {
		var v *settler.View
		if v, err = treasury.Look(ctx); err == nil {
			return v, nil
		}
	}
	if exitCode(err) == exitSoftware { // of the network, or of what the endpoint answers
		return nil, fail(exitTempFail, "rpc %s: %w", host(url), plain(err))
	}
	return nil, fmt.Errorf("rpc %s: %w", host(url), plain(err))
}

// treasuriesDiffer names what two looks have different.
func treasuriesDiffer(a, b *review.Treasury) string {
	var fields []string
	for _, f := range []struct {
		name string
		same bool
	}{
		{"the Safe's nonce", a.SafeNonce == b.SafeNonce}, {"its owners", slices.Equal(a.Owners, b.Owners)},
		{"its threshold", a.Threshold == b.Threshold}, {"the next epoch", a.NextEpoch == b.NextEpoch},
		{"the last digest", a.LastDigest == b.LastDigest}, {"whether the contract is paused", a.Paused == b.Paused},
	} {
		if !f.same {
			fields = append(fields, f.name)
		}
	}
	return strings.Join(fields, ", ")
}
