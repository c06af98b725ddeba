package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"assay/contracts/settlement"
	"assay/domain"
	"assay/domain/merkle"
	"assay/internal/devnet"
)

const (
	months          = 12
	slashes         = 100
	manyClaims      = 50
	challengeWindow = 3
	chainID         = 8453 // Base
)

// Places of accounts in the set. Those of claimMany are the ones before.
const (
	yearPayee      = manyClaims
	neighbourPayee = manyClaims + 1
	firstPayee     = manyClaims + 2
)

// stage is a deployment on a chain of its own, and what was settled on it.
type stage struct {
	chain    *devnet.Chain
	d        devnet.Deployment
	operator *devnet.Sender
	binding  *settlement.EpochSettlement
	set      *set

	result  domain.EpochResult // settled last
	payouts []domain.Payout    // of that epoch
	tree    *merkle.Tree
	charges []domain.Slash // of epoch 0
}

func newStage(ctx context.Context, artifacts devnet.SafeArtifacts, size int) (*stage, error) {
	names := []string{"operator"}
	for i := range named {
		names = append(names, payeeName(i))
	}
	chain, err := devnet.Start(devnet.Config{ChainID: chainID, Alloc: devnet.TestAlloc(names...)})
	if err != nil {
		return nil, err
	}
	s := &stage{chain: chain, binding: settlement.NewEpochSettlement(), set: newSet(size)}
	if err := s.deploy(ctx, artifacts); err != nil {
		_ = chain.Close() // the error that matters is the other one
		return nil, err
	}
	return s, nil
}

func (s *stage) deploy(ctx context.Context, artifacts devnet.SafeArtifacts) (err error) {
	// Enough for a year of the whole set, at most 75 ICNT for each account and month.
	month := new(big.Int).Mul(big.NewInt(75*int64(len(s.set.accounts))), big.NewInt(1e18))
	s.d, err = devnet.Deploy(ctx, s.chain.Client(), devnet.DeployConfig{
		Operator:   devnet.TestKey("operator"),
		SafeOwners: []common.Address{devnet.TestAddress("signer 1"), devnet.TestAddress("signer 2"), devnet.TestAddress("signer 3")},
		Guardian:   devnet.TestAddress("guardian"), Treasury: devnet.TestAddress("treasury"), ChallengeWindow: challengeWindow,
		MaxEmissionPerEpoch: month, Reserve: new(big.Int).Mul(month, big.NewInt(months)), Safe: artifacts, Advance: s.advance,
	})
	if err != nil {
		return err
	}
	if s.operator, err = s.sender(ctx, "operator"); err != nil {
		return err
	}
	world, err := devnet.NewWorld(s.operator, s.d)
	if err != nil {
		return err
	}
	plan := devnet.Plan{
		Classes:   []devnet.Class{{Region: "eu", Class: "storage", CollateralReq: big.NewInt(1e18)}},
		Clusters:  []devnet.Cluster{{Name: "c", Region: "eu", Class: "storage"}},
		Providers: []devnet.Provider{{Account: devnet.TestAddress("provider")}},
	}
	for range slashes {
		plan.ScalerNodes = append(plan.ScalerNodes, devnet.ScalerNode{
			Provider: 1, Region: "eu", Class: "storage", Cluster: "c", Capacity: 100, Collateral: new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18)), Location: "DEU",
		})
	}
	_, err = world.Build(ctx, plan)
	return err
}

func (s *stage) advance() error {
	_, err := s.chain.Commit()
	return err
}

func (s *stage) sender(ctx context.Context, name string) (*devnet.Sender, error) {
	return devnet.NewSender(ctx, s.chain.Client(), devnet.TestKey(name), s.advance)
}

// spends sends a call and returns the gas of its transaction.
func (s *stage) spends(ctx context.Context, from *devnet.Sender, what string, to common.Address, data []byte) (uint64, error) {
	receipts, err := from.Do(ctx, devnet.Call{What: what, To: &to, Data: data})
	if err != nil {
		return 0, err
	}
	return receipts[0].GasUsed, nil
}

// settle settles the next month through the Safe, the first with slashes.
func (s *stage) settle(ctx context.Context, month int) (gas uint64, err error) {
	next := domain.EpochResult{
		Epoch: domain.Epoch(month), FirstEra: domain.Era(720 * month), LastEra: domain.Era(720*month + 719),
		PolicyHash: domain.Keccak256([]byte("policy")), LogSize: 1e9 * uint64(month+1), LogRoot: domain.Keccak256([]byte{byte(month)}),
	}
	if month > 0 {
		next.PreviousDigest = s.result.Digest(domain.Network{ChainID: s.d.ChainID, Settlement: domain.Address(s.d.Settlement)})
	}
	s.payouts, next.PayoutTotal = s.set.payouts(s.payouts, month)
	if s.tree, err = domain.PayoutTree(s.payouts); err != nil {
		return 0, err
	}
	next.PayoutRoot = s.tree.Root()
	charges := s.charge(domain.Epoch(month))
	tree, err := domain.SlashTree(charges)
	if err != nil {
		return 0, err
	}
	for _, c := range charges {
		next.SlashTotal = next.SlashTotal.Plus(c.Amount)
	}
	next.SlashRoot = tree.Root()
	s.result, s.charges = next, charges
	receipt, err := devnet.ExecSafe(ctx, s.operator, s.d.Safe, s.d.Settlement, s.binding.PackSettle(onChain(next)),
		devnet.TestKey("signer 1"), devnet.TestKey("signer 3"))
	if err != nil {
		return 0, fmt.Errorf("settle month %d: %w", month, err)
	}
	return receipt.GasUsed, nil
}

// charge is one charge for each ScalerNode, of 0.1 ICNT and some wei.
func (s *stage) charge(epoch domain.Epoch) (all []domain.Slash) {
	for sn := range domain.SNID(slashes) {
		amount := domain.Wei(1e17 + 123_456_789*uint64(sn))
		all = append(all, domain.Slash{Epoch: epoch, SN: sn + 1, Amount: amount, Reason: domain.ReasonContinuous})
	}
	return all
}

// claim lets an account claim for itself what it has earned up to the month that was settled last.
func (s *stage) claim(ctx context.Context, i int) (uint64, error) {
	proof, err := words(s.tree, s.payouts[i].Leaf())
	if err != nil {
		return 0, err
	}
	from, err := s.sender(ctx, payeeName(i))
	if err != nil {
		return 0, err
	}
	return s.spends(ctx, from, "claim", s.d.Settlement, s.binding.PackClaim(s.payouts[i].Cumulative.Big(), proof))
}

// claimFor claims for an account what it has earned up to the month that was settled last.
func (s *stage) claimFor(ctx context.Context, i int) (uint64, error) {
	p := s.payouts[i]
	proof, err := words(s.tree, p.Leaf())
	if err != nil {
		return 0, err
	}
	data := s.binding.PackClaimFor(p.Kind, new(big.Int).SetUint64(p.ID), common.Address(p.Account), p.Cumulative.Big(), proof)
	return s.spends(ctx, s.operator, "claim for another", s.d.Settlement, data)
}

// claimMany claims for the first accounts of the set in one transaction; the gas is that of each.
func (s *stage) claimMany(ctx context.Context) (uint64, error) {
	rows := make([]settlement.EpochSettlementPayout, manyClaims)
	for i := range rows {
		p := s.payouts[i]
		proof, err := words(s.tree, p.Leaf())
		if err != nil {
			return 0, err
		}
		rows[i] = settlement.EpochSettlementPayout{Kind: p.Kind, Id: new(big.Int), Account: common.Address(p.Account), Cumulative: p.Cumulative.Big(), Proof: proof}
	}
	gas, err := s.spends(ctx, s.operator, "claim many", s.d.Settlement, s.binding.PackClaimMany(rows))
	return gas / manyClaims, err
}

// slash executes all slashes of the epoch that was settled last in one transaction, once its window is over; the gas is
// that of each.
func (s *stage) slash(ctx context.Context) (uint64, error) {
	for range challengeWindow + 1 { // a call is estimated on the head, which must be after the window
		if err := s.advance(); err != nil {
			return 0, err
		}
	}
	tree, err := domain.SlashTree(s.charges)
	if err != nil {
		return 0, err
	}
	rows := make([]settlement.EpochSettlementSlash, len(s.charges))
	for i, c := range s.charges {
		proof, err := words(tree, c.Leaf())
		if err != nil {
			return 0, err
		}
		rows[i] = settlement.EpochSettlementSlash{
			Epoch: new(big.Int).SetUint64(uint64(c.Epoch)), Sn: new(big.Int).SetUint64(uint64(c.SN)), Position: c.Position,
			Amount: c.Amount.Big(), Reason: c.Reason, Proof: proof,
		}
	}
	gas, err := s.spends(ctx, s.operator, "execute slashes", s.d.Settlement, s.binding.PackExecuteSlashes(onChain(s.result), rows))
	return gas / slashes, err
}

// onChain is a result as the contract takes it.
func onChain(r domain.EpochResult) settlement.EpochSettlementEpochResult {
	return settlement.EpochSettlementEpochResult{
		Epoch: uint64(r.Epoch), FirstEra: uint64(r.FirstEra), LastEra: uint64(r.LastEra), PolicyHash: r.PolicyHash,
		LogSize: r.LogSize, LogRoot: r.LogRoot, PayoutRoot: r.PayoutRoot, PayoutTotal: r.PayoutTotal.Big(),
		SlashRoot: r.SlashRoot, SlashTotal: r.SlashTotal.Big(), PreviousDigest: r.PreviousDigest,
	}
}
