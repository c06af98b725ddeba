package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"assay/contracts/settlement"
	"assay/domain"
	"assay/settler"
)

// What became of a leaf.
const (
	leafDue     = "due"     // nothing of it was sent
	leafDone    = "done"    // by one of our transactions, in a final block
	leafBefore  = "before"  // it was done already
	leafSkipped = "skipped" // the contract refuses it now
)

// claimRecord is one payout and what became of it.
type claimRecord struct {
	Record     string         `json:"record"` // "claim"
	Epoch      domain.Epoch   `json:"epoch"`
	Kind       uint8          `json:"kind"`
	ID         uint64         `json:"id"`
	Account    domain.Address `json:"account"`
	Cumulative domain.Amount  `json:"cumulative"` // wei over all epochs
	Paid       domain.Amount  `json:"paid"`       // wei before this run
	Left       domain.Amount  `json:"left"`       // wei that were due
	State      string         `json:"state"`
	Reason     string         `json:"reason,omitempty"` // of what was skipped
	Tx         *common.Hash   `json:"tx,omitempty"`     // that paid it, or the last that paid of it where known
}

// claim is one run of the claim command.
type claim struct {
	payer
	account string
	all     bool
	sn      uint64
	bySN    bool
	epoch   *domain.Epoch

	payee domain.Address
}

func (p *program) claimCommand() *cobra.Command {
	c := &claim{payer: payer{program: p}}
	var epoch uint64
	cmd := &cobra.Command{
		Use:   "claim ACCOUNT | --all | --sn ID",
		Short: "Claim what settled epochs pay to an account, or top up a node's collateral",
		Long: `Claim recomputes the epoch whose payouts are in force from a log or an audit
bundle, holds it against what the contract has settled, and claims with proofs
what is not yet paid: to an account, to everybody with --all, or the collateral
top-ups of a ScalerNode with --sn. Anybody may: the money goes where the leaf says.

It ends when the payments are in final blocks, and may be repeated at any time:
what is paid is skipped. A run that was killed goes on with the transactions that
it wrote down in --state. --dry-run shows what was paid and what would be.

Exit codes: 0 done, also if all was paid before; 65 the log differs from what is
settled; 66 no such payout; 75 the endpoint, gas, or a payment that the contract
refuses now.`,
		Example: `  assay claim 0x00000000000000000000000000000000000000a1 --data engine-data --rpc http://127.0.0.1:8545 --dry-run
  assay claim --all --data engine-data --rpc http://127.0.0.1:8545 --key gas.json --password-file gas.password`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := configure(cmd); err != nil {
				return err
			}
			c.account, c.bySN = strings.Join(args, ""), cmd.Flags().Changed("sn")
			if cmd.Flags().Changed("epoch") {
				k := domain.Epoch(epoch)
				c.epoch = &k
			}
			return c.run(cmd.Context())
		},
	}
	c.flags(cmd)
	cmd.Flags().BoolVar(&c.all, "all", false, "claim for everybody")
	cmd.Flags().Uint64Var(&c.sn, "sn", 0, "claim the collateral top-ups of this ScalerNode")
	cmd.Flags().Uint64Var(&epoch, "epoch", 0, "refuse to claim unless this epoch's payouts are in force (default: whichever are)")
	return cmd
}

// subject reads whose payouts are meant.
func (c *claim) subject() error {
	named := 0
	for _, given := range []bool{c.account != "", c.all, c.bySN} {
		if given {
			named++
		}
	}
	if named != 1 {
		return fail(exitUsage, "want one of ACCOUNT, --all and --sn")
	}
	if c.account == "" {
		return nil
	}
	var err error
	if c.payee, err = parseAccount(c.account); err != nil {
		return fail(exitUsage, "%w", err)
	}
	if c.payee.IsZero() {
		return fail(exitUsage, "account %s: nothing is payable to the zero address; top-ups of a node are claimed with --sn", c.payee)
	}
	return nil
}

// mine reports whether a payout is meant.
func (c *claim) mine(p domain.Payout) bool {
	switch {
	case c.all:
		return true
	case c.bySN:
		return p.Kind != domain.PayoutPayable && p.ID == c.sn
	}
	return p.Kind == domain.PayoutPayable && p.Account == c.payee
}

func (c *claim) run(ctx context.Context) error {
	if err := c.subject(); err != nil {
		return err
	}
	if err := c.check(); err != nil {
		return err
	}
	closeChain, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer closeChain()
	view, err := c.treasury.Look(ctx)
	if err != nil {
		return unreachable(err)
	}
	k, err := c.inForce(ctx, view)
	if err != nil {
		return err
	}
	batch, err := c.batch(ctx, k)
	if err != nil {
		return err
	}
	due, err := c.treasury.Due(ctx, view, batch, c.mine)
	switch {
	case errors.Is(err, settler.ErrNotInForce):
		return fail(exitTempFail, "%w: it was settled or vetoed meanwhile, try again", err)
	case err != nil:
		return unreachable(err)
	case len(due) == 0:
		return c.nothing(k)
	}
	return c.pay(ctx, batch, due)
}

// inForce asks which epoch is claimed against, and holds --epoch against it.
func (c *claim) inForce(ctx context.Context, view *settler.View) (domain.Epoch, error) {
	k, ok, err := c.treasury.InForce(ctx, view)
	switch {
	case err != nil:
		return 0, unreachable(err)
	case !ok:
		return 0, fail(exitTempFail, "no settled epoch is in force in block %d: there is nothing to claim yet", view.Number())
	case c.epoch != nil && *c.epoch != k:
		return 0, fail(exitData, "claims are made against epoch %d, not %d: its payouts are cumulative and hold those of all epochs before", k, *c.epoch)
	}
	return k, nil
}

// nothing says that there is no such payout, and who knows why.
func (c *claim) nothing(k domain.Epoch) error {
	where := "--data DIR"
	if c.source.data != "" {
		where = "--data " + c.source.data
	}
	switch {
	case c.all:
		return fail(exitNoInput, "epoch %d pays nothing to anybody", k)
	case c.bySN:
		return fail(exitNoInput, "epoch %d has no top-up of ScalerNode %d: 'assay explain sn %d %s' says what it got", k, c.sn, c.sn, where)
	}
	return fail(exitNoInput, "epoch %d has no payout for account %s: 'assay explain account %s %s' says why", k, c.payee, c.payee, where)
}

// pay claims what is due, and prints what became of it.
func (c *claim) pay(ctx context.Context, batch *settler.Batch, due []settler.Due) error {
	records := make(map[domain.Payout]*claimRecord, len(due))
	var list []*claimRecord
	open := false
	for _, d := range due {
		r := &claimRecord{
			Record: "claim", Epoch: batch.Epoch(), Kind: d.Payout.Kind, ID: d.Payout.ID, Account: d.Payout.Account,
			Cumulative: d.Payout.Cumulative, Paid: d.Paid(), Left: d.Left, State: leafDue,
		}
		if d.Left.IsZero() {
			r.State = leafBefore
			c.findPayment(ctx, r)
		}
		open = open || !d.Left.IsZero()
		records[d.Payout], list = r, append(list, r)
	}
	if c.dryRun || !open {
		return c.print(ctx, list, nil)
	}
	claimer, closeRelayer, err := c.claimer()
	if err != nil {
		return err
	}
	defer closeRelayer()
	claimed, skipped, err := claimer.Claim(ctx, batch, c.mine)
	var txs []common.Hash
	for _, d := range claimed {
		r := records[d.Payout]
		r.State, r.Left, r.Tx = leafDone, d.Amount, &d.Tx
		txs = append(txs, d.Tx)
	}
	for _, s := range skipped {
		records[s.Leaf].State, records[s.Leaf].Reason = leafSkipped, s.Reason.Error()
	}
	if err == nil {
		for _, r := range list {
			if r.State == leafDue {
				r.State = leafBefore // somebody else paid it meanwhile
			}
		}
	}
	if printed := c.print(ctx, list, txs); err == nil {
		err = printed
	}
	if err != nil {
		return unreachable(err)
	}
	if n := len(skipped); n > 0 {
		return fail(exitTempFail, "the contract refuses %d of the payouts now", n)
	}
	return nil
}

// findPayment looks for the transaction that paid last of a payout. Of everybody's
// it would take too long.
func (c *claim) findPayment(ctx context.Context, r *claimRecord) {
	if c.all {
		return
	}
	event := settlement.NewEpochSettlement().GetABI().Events["PayoutClaimed"].ID
	tx, ok := c.lastLog(ctx, event, common.BigToHash(big.NewInt(int64(r.Kind))), common.BigToHash(new(big.Int).SetUint64(r.ID)),
		common.BytesToHash(r.Account[:]))
	if ok {
		r.Tx = &tx
	}
}

// print prints payouts and then transactions.
func (c *claim) print(ctx context.Context, list []*claimRecord, txs []common.Hash) error {
	var left, done domain.Amount
	for _, r := range list {
		switch r.State {
		case leafDone:
			done = done.Plus(r.Left)
		case leafDue, leafSkipped:
			left = left.Plus(r.Left)
		}
		if c.json {
			if err := c.printJSON(r); err != nil {
				return err
			}
			continue
		}
		c.printf("%s: %s\n", r.payee(), r.text())
	}
	if err := c.printSent(ctx, txs); err != nil {
		return err
	}
	if !c.json {
		c.printf("epoch %d: %s ICNT claimed, %s ICNT left to claim\n", list[0].Epoch, icnt(done), icnt(left))
	}
	return nil
}

// payee names where a payout goes.
func (r *claimRecord) payee() string {
	switch r.Kind {
	case domain.PayoutNodeCollateral:
		return fmt.Sprintf("node collateral of ScalerNode %d", r.ID)
	case domain.PayoutNetworkCollateral:
		return fmt.Sprintf("network collateral of ScalerNode %d", r.ID)
	}
	return common.Address(r.Account).Hex()
}

func (r *claimRecord) text() string {
	switch r.State {
	case leafDone:
		return icnt(r.Left) + " ICNT claimed, " + icnt(r.Cumulative) + " ICNT in all"
	case leafSkipped:
		return icnt(r.Left) + " ICNT not claimed: " + r.Reason
	case leafDue:
		return icnt(r.Left) + " ICNT to claim, " + icnt(r.Paid) + " ICNT were paid"
	}
	text := icnt(r.Cumulative) + " ICNT, already claimed"
	if r.Tx != nil {
		text += " in " + r.Tx.Hex()
	}
	return text
}

// parseAccount reads an address in lower case, in upper case, or with the checksum
// of EIP-55, which must be right then.
func parseAccount(text string) (domain.Address, error) {
	a, err := domain.ParseAddress(text)
	if err != nil {
		return a, err
	}
	digits := strings.TrimPrefix(text, "0x")
	if digits == strings.ToLower(digits) || digits == strings.ToUpper(digits) {
		return a, nil
	}
	if want := common.Address(a).Hex(); text != want {
		return a, fmt.Errorf("address %s: its checksum (EIP-55) is wrong: want %s if every digit is right", text, want)
	}
	return a, nil
}
