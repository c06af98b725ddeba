package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"assay/chainsync"
	"assay/domain"
	"assay/internal/checkpoint"
	"assay/settler"
)

// network is the file that says which network a log, a node or a signer belongs
// to: whose word counts, and where on the chain the contracts are. It holds no
// secret; all members of a network have the same one.
type network struct {
	ChainID     uint64 `json:"chain_id"`
	DeployBlock uint64 `json:"deploy_block"` // first block with a log of the contracts
	// Finality is "finalized", "safe", or a number of confirmations.
	Finality   string                    `json:"finality"`
	HeadEvery  uint64                    `json:"head_every"` // blocks between heads; 0: the default
	Contracts  map[string]common.Address `json:"contracts"`
	Observer   domain.Address            `json:"observer"`   // signs chain facts
	Governance domain.Address            `json:"governance"` // signs policies and reversals
	Signers    []domain.Address          `json:"signers"`    // owners of the Safe
	Threshold  uint64                    `json:"threshold"`
	Watch      *watchedChain             `json:"watch,omitempty"` // nil: the settlement chain alone is watched
	// WitnessPolicy names a C2SP tlog-policy file, from the network file's folder on:
	// an epoch is offered for approval only when the witnesses that it asks for have
	// cosigned its checkpoint. Empty: none is asked for.
	WitnessPolicy string `json:"witness_policy,omitempty"`

	policy *checkpoint.Policy // of WitnessPolicy, nil if there is none
}

// watchedChain is the part of a network file that says which second chain has
// the token: Ethereum, where it is minted, beside Base.
type watchedChain struct {
	ChainID   uint64                    `json:"chain_id"`
	FromBlock uint64                    `json:"from_block"` // first block that is watched: the token's deployment
	Finality  string                    `json:"finality"`   // as the network's
	Contracts map[string]common.Address `json:"contracts"`  // token, and others whose owners and roles are watched
}

// valid reports all that is wrong with the section.
func (w *watchedChain) valid(settlement uint64) error {
	var problems []error
	bad := func(format string, args ...any) { problems = append(problems, fmt.Errorf("watch."+format, args...)) }
	if w.ChainID == 0 || w.ChainID == settlement {
		bad("chain_id: %d, want that of a chain beside the settlement chain %d", w.ChainID, settlement)
	}
	if _, err := chainsync.ParseFinality(w.Finality); err != nil {
		bad("finality: %w", err)
	}
	if w.Contracts["token"] == (common.Address{}) {
		bad("contracts.token is missing")
	}
	return errors.Join(problems...)
}

// networkFile is its place in a data directory.
func networkFile(data string) string { return filepath.Join(data, "network.json") }

// readNetwork reads a network file strictly.
func readNetwork(file string) (*network, error) {
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fail(exitNoInput, "network file %s: no such file", file)
	} else if err != nil {
		return nil, fail(exitConfig, "network file: %w", err)
	}
	n := &network{}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(n); err != nil {
		return nil, fail(exitConfig, "network file %s: %w", file, err)
	}
	if _, err := n.genesis(); err != nil {
		return nil, fail(exitConfig, "network file %s: %w", file, err)
	}
	if n.Watch != nil {
		if err := n.Watch.valid(n.ChainID); err != nil {
			return nil, fail(exitConfig, "network file %s: %w", file, err)
		}
	}
	if n.WitnessPolicy != "" {
		if err := n.readPolicy(filepath.Dir(file)); err != nil {
			return nil, fmt.Errorf("network file %s: witness_policy: %w", file, err)
		}
	}
	return n, nil
}

// readPolicy reads the witness policy, which must be one for this network's log.
func (n *network) readPolicy(dir string) error {
	file := n.WitnessPolicy
	if !filepath.IsAbs(file) {
		file = filepath.Join(dir, file)
	}
	policy, err := readWitnessPolicy(file)
	if err != nil {
		return err
	}
	origin, err := n.origin()
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(policy.Logs, func(k checkpoint.PublicKey) bool { return k.Name() == origin }) {
		return fail(exitConfig, "%s has no log line with a key of %s", file, origin)
	}
	n.policy = policy
	return nil
}

// origin is the name of the network's log in checkpoints.
func (n *network) origin() (string, error) {
	g, err := n.genesis()
	if err != nil {
		return "", fail(exitConfig, "network: %w", err)
	}
	return checkpoint.Origin(g.Network()), nil
}

// write puts the file in place, whole or not at all.
func (n *network) write(file string) error {
	text, err := json.MarshalIndent(n, "", "  ")
	if err != nil {
		return fmt.Errorf("write network file: %w", err)
	}
	tmp := file + ".tmp"
	if err := os.WriteFile(tmp, append(text, '\n'), 0o644); err != nil {
		return fmt.Errorf("write network file: %w", err)
	}
	return os.Rename(tmp, file)
}

// genesis is record 0 of the network's log.
func (n *network) genesis() (*domain.Genesis, error) {
	g := &domain.Genesis{
		ChainID: n.ChainID, Settlement: domain.Address(n.Contracts["settlement"]),
		Observer: n.Observer, Governance: n.Governance,
		Signers: slices.Clone(n.Signers), Threshold: n.Threshold,
	}
	slices.SortFunc(g.Signers, domain.Address.Compare)
	if err := domain.Valid(g); err != nil {
		return nil, err
	}
	return g, nil
}

// contract returns the address of a contract that the network must name.
func (n *network) contract(name string) (domain.Address, error) {
	a, ok := n.Contracts[name]
	if !ok || a == (common.Address{}) {
		return domain.Address{}, fail(exitConfig, "network file: contracts.%s is missing", name)
	}
	return domain.Address(a), nil
}

// treasury opens the settlement contract and its Safe on a chain.
func (n *network) treasury(ctx context.Context, chain settler.Reader) (*settler.Treasury, error) {
	g, err := n.genesis()
	if err != nil {
		return nil, fail(exitConfig, "network: %w", err)
	}
	safe, err := n.contract("safe")
	if err != nil {
		return nil, err
	}
	finality, err := n.settlerFinality()
	if err != nil {
		return nil, err
	}
	return settler.OpenTreasury(ctx, chain, g.Network(), safe, finality)
}

// settlerFinality reads Finality for the settler: a tag, or a count of blocks
// above, to which the settler adds the block itself.
func (n *network) settlerFinality() (settler.Finality, error) {
	if n.Finality == "finalized" || n.Finality == "safe" {
		return settler.Finality{Tag: n.Finality}, nil
	}
	count, err := strconv.ParseUint(n.Finality, 10, 32)
	if err != nil {
		return settler.Finality{}, fail(exitConfig, "network: finality %q: want finalized, safe or a number of confirmations", n.Finality)
	}
	return settler.Finality{Confirmations: count + 1}, nil
}

// check holds what the endpoints say against the file, before anything opens:
// the chain's id, and code at every contract. So many of them may not answer.
func (n *network) check(ctx context.Context, clients []*chainsync.Client, urls []string, missing int) error {
	var problems, silent []error
	for i, client := range clients {
		wrong, err := n.checkNode(ctx, client)
		for _, problem := range wrong {
			problems = append(problems, fmt.Errorf("rpc %s: %w", host(urls[i]), problem))
		}
		if err != nil {
			silent = append(silent, fmt.Errorf("rpc %s: %w", host(urls[i]), err))
		}
	}
	if len(problems) > 0 {
		return fail(exitConfig, "%w", errors.Join(problems...))
	}
	if len(silent) > missing {
		return fail(exitTempFail, "%w", errors.Join(silent...))
	}
	return nil
}

// checkNode returns what an endpoint says against the file, and an error if it
// does not answer.
func (n *network) checkNode(ctx context.Context, client *chainsync.Client) (wrong []error, err error) {
	ctx, cancel := context.WithTimeout(ctx, chainsync.DefaultCallTimeout)
	defer cancel()
	id, err := client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask chain id: %w", plain(err))
	}
	if !id.IsUint64() || id.Uint64() != n.ChainID {
		return []error{fmt.Errorf("chain id %s, the network file wants %d", id, n.ChainID)}, nil
	}
	for _, contract := range sortedKeys(n.Contracts) {
		code, err := client.CodeAt(ctx, n.Contracts[contract], nil)
		if err != nil {
			return wrong, fmt.Errorf("ask code of %s: %w", contract, plain(err))
		}
		if len(code) == 0 {
			wrong = append(wrong, fmt.Errorf("contracts.%s %s has no code on chain %d", contract, n.Contracts[contract], n.ChainID))
		}
	}
	return wrong, nil
}

// host names an endpoint without its path and user, which may hold a key.
func host(address string) string {
	if u, err := url.Parse(address); err == nil && u.Host != "" {
		return u.Host
	}
	return "(no host)"
}

// plain drops the address that an HTTP client puts before its errors.
func plain(err error) error {
	var withURL *url.Error
	if errors.As(err, &withURL) {
		return withURL.Err
	}
	return err
}
