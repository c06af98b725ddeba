package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/url"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/spf13/cobra"

	"assay/chainsync"
	"assay/domain"
	"assay/settler"
)

// payerPoll is the time between two looks at the chain: a block of Base.
const payerPoll = 2 * time.Second

// payer is what claiming payouts and executing slashes have in common: an epoch
// that is recomputed, the chain, and an account that pays for gas.
type payer struct {
	*program
	source        closedSource
	file          string   // network file
	rpc           []string // endpoints, which must agree
	key, password string
	state         string // directory of the account's transactions
	dryRun        bool
	poll          time.Duration
	wait          func(context.Context) error // between looks

	chain    *chainsync.Quorum // what is believed
	client   *chainsync.Client // the first endpoint, for what is only shown
	treasury *settler.Treasury
	network  domain.Network
	deployed uint64 // block of the first contract
}

func (c *payer) flags(cmd *cobra.Command) {
	c.source.flags(cmd)
	f := cmd.Flags()
	f.StringVar(&c.file, "network", "", "network file (default: network.json in --data)")
	f.StringSliceVar(&c.rpc, "rpc", nil, "JSON-RPC endpoints of the settlement chain, which must agree (ETH_RPC_URL, required)")
	f.StringVar(&c.key, "key", "", "keystore v3 file of the account that pays for gas (required without --dry-run)")
	f.StringVar(&c.password, "password-file", "", "file with its password")
	f.StringVar(&c.state, "state", "", "directory where the account's transactions are written down (default: that of --key, with .transactions)")
	f.BoolVar(&c.dryRun, "dry-run", false, "show what would be done, and send nothing")
	f.DurationVar(&c.poll, "poll", payerPoll, "time between looks at the chain")
}

// check reports what is wrong with the command line.
func (c *payer) check() error {
	if err := c.source.check(); err != nil {
		return err
	}
	if c.file == "" && c.source.data == "" {
		return fail(exitUsage, "--network is not set: with --bundle it says where the contracts are")
	}
	if c.file == "" {
		c.file = networkFile(c.source.data)
	}
	switch {
	case len(c.rpc) == 0:
		return fail(exitUsage, "--rpc is not set: name an endpoint of the settlement chain")
	case !c.dryRun && (c.key == "" || c.password == ""):
		return fail(exitUsage, "--key and --password-file are not both set: want the account that pays for gas, or --dry-run")
	case c.poll <= 0:
		return fail(exitUsage, "--poll %s: want more than nothing", c.poll)
	}
	if c.state == "" {
		c.state = c.key + ".transactions"
	}
	return nil
}

// open connects to the chain and checks that it has the network's contracts.
func (c *payer) open(ctx context.Context) (close func(), err error) {
	n, err := readNetwork(c.file)
	if err != nil {
		return nil, err
	}
	genesis, err := n.genesis()
	if err != nil {
		return nil, fail(exitConfig, "network: %w", err)
	}
	c.network, c.deployed = genesis.Network(), n.DeployBlock
	if c.wait == nil {
		c.wait = waitFor(c.poll)
	}
	var clients []*chainsync.Client
	closeAll := func() {
		for _, client := range clients {
			client.Close()
		}
	}
	for _, address := range c.rpc {
		client, err := chainsync.Dial(ctx, address)
		if err != nil {
			closeAll()
			return nil, fail(exitConfig, "rpc: %w", err)
		}
		clients = append(clients, client)
	}
	if err = n.check(ctx, clients, c.rpc, 0); err == nil {
		c.client = clients[0]
		c.chain, err = quorumOf(c.rpc, clients, 0)
	}
	if err == nil {
		c.treasury, err = n.treasury(ctx, c.chain)
	}
	if err != nil {
		closeAll()
		return nil, unreachable(err)
	}
	return closeAll, nil
}

// batch recomputes an epoch, which must be of the network.
func (c *payer) batch(ctx context.Context, k domain.Epoch) (*settler.Batch, error) {
	found, err := c.closedEpoch(ctx, c.source, k)
	if err != nil {
		return nil, err
	}
	if n := found.state.Genesis().Network(); n != c.network {
		return nil, fail(exitConfig, "%s is of %s, network file %s is of %s", c.source.name(), n, c.file, c.network)
	}
	return found.batch()
}

// relayer opens the account. Whatever an earlier run left under way is gone on
// with.
func (c *payer) relayer() (*settler.Relayer, error) {
	signer, err := openKey(c.key, c.password)
	if err != nil {
		return nil, err
	}
	return settler.OpenRelayer(settler.RelayerConfig{
		Chain: c.chain, ChainID: c.network.ChainID, Signer: signer, Dir: c.state, Log: c.logger(),
	})
}

// claimer opens the account for claims and slashes.
func (c *payer) claimer() (*settler.Claimer, func() error, error) {
	relayer, err := c.relayer()
	if err != nil {
		return nil, nil, err
	}
	return settler.NewClaimer(settler.ClaimerConfig{Treasury: c.treasury, Relayer: relayer, Wait: c.wait, Log: c.logger()}), relayer.Close, nil
}

// sentRecord says what a transaction took, and how many leaves it did.
type sentRecord struct {
	Record  string      `json:"record"` // "transaction"
	Tx      common.Hash `json:"tx"`
	Block   uint64      `json:"block"`
	GasUsed uint64      `json:"gas_used"`
	FeeWei  string      `json:"fee_wei"`
	Leaves  int         `json:"leaves"`
}

// sent asks what transactions took, each once. txs has one for each leaf.
func (c *payer) sent(ctx context.Context, txs []common.Hash) ([]*sentRecord, error) {
	var all []*sentRecord
	for _, tx := range txs {
		if i := slices.IndexFunc(all, func(r *sentRecord) bool { return r.Tx == tx }); i >= 0 {
			all[i].Leaves++
			continue
		}
		receipt, err := c.chain.TransactionReceipt(ctx, tx)
		if err != nil {
			return nil, unreachable(fmt.Errorf("ask receipt of %s: %w", tx, err))
		}
		fee := new(big.Int).Mul(new(big.Int).SetUint64(receipt.GasUsed), receipt.EffectiveGasPrice)
		all = append(all, &sentRecord{"transaction", tx, receipt.BlockNumber.Uint64(), receipt.GasUsed, fee.String(), 1})
	}
	return all, nil
}

// printSent prints what transactions took.
func (c *payer) printSent(ctx context.Context, txs []common.Hash) error {
	all, err := c.sent(ctx, txs)
	if err != nil {
		return err
	}
	for _, r := range all {
		if c.json {
			err = c.printJSON(r)
		} else {
			c.printf("transaction %s in block %d did %d of them: %d gas, %s wei\n", r.Tx, r.Block, r.Leaves, r.GasUsed, r.FeeWei)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// lastLog finds the newest log of the settlement contract with these topics, if
// the endpoint gives logs of so many blocks; many do not.
func (c *payer) lastLog(ctx context.Context, topics ...common.Hash) (tx common.Hash, ok bool) {
	query := ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(c.deployed), Addresses: []common.Address{common.Address(c.network.Settlement)}}
	for _, t := range topics {
		query.Topics = append(query.Topics, []common.Hash{t})
	}
	logs, err := c.client.FilterLogs(ctx, query)
	if err != nil || len(logs) == 0 {
		return common.Hash{}, false
	}
	return logs[len(logs)-1].TxHash, true
}

// unreachable gives errors that time or an operator mends the code to try again:
// an endpoint that does not answer, fees, funds.
func unreachable(err error) error {
	var coded *exitError
	var status rpc.HTTPError
	var wrapped *url.Error
	var dial *net.OpError
	switch {
	case err == nil || errors.As(err, &coded) || errors.Is(err, context.Canceled):
		return err
	case errors.As(err, &status), errors.As(err, &wrapped), errors.As(err, &dial), errors.Is(err, ethereum.NotFound),
		errors.Is(err, settler.ErrFeeCap), errors.Is(err, settler.ErrFunds), errors.Is(err, settler.ErrNotExecutable):
		return &exitError{exitTempFail, plainAll(err)}
	}
	return err
}

// plainAll drops the address of an endpoint from an error, which may hold a key.
func plainAll(err error) error {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		return fmt.Errorf("the endpoint does not answer: %w", wrapped.Err)
	}
	return err
}
