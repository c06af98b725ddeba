package devnet

import (
	"errors"
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"assay/contracts/icn"
	"assay/contracts/settlement"
	"assay/domain"
	"assay/domain/merkle"
)

// stage is a deployment with a small network on it: two ScalerNodes of one provider, three HyperNodes, a delegation.
type stage struct {
	*testing.T
	chain    *Chain
	d        Deployment
	world    *World
	operator *Sender
	position common.Hash // of the delegation on ScalerNode 1
	binding  *settlement.EpochSettlement
	last     domain.EpochResult // settled or carried last
	results  map[domain.Epoch]domain.EpochResult
}

const eraBlocks = 4

func newStage(t *testing.T) *stage {
	t.Helper()
	chain := startChain(t, Config{Alloc: TestAlloc("operator", "guardian", "locker", "provider", "delegator", "anybody")})
	deployment, err := Deploy(t.Context(), chain.Client(), deployConfig(t, chain))
	if err != nil {
		t.Fatal(err)
	}
	s := &stage{T: t, chain: chain, d: deployment, binding: settlement.NewEpochSettlement()}
	s.operator = s.sender("operator")
	if s.world, err = NewWorld(s.operator, deployment); err != nil {
		t.Fatal(err)
	}
	built, err := s.world.Build(t.Context(), stagePlan())
	if err != nil {
		t.Fatal(err)
	}
	s.position = built.Positions[0]
	return s
}

func stagePlan() Plan {
	node := ScalerNode{
		Provider: 1, Region: "eu-1", Class: "storage", Cluster: "c1", Capacity: 100, Price: icntWei(2),
		NodeRewardShare: big.NewInt(3e17), Collateral: icntWei(100), Location: "DEU", Endpoint: "http://127.0.0.1:1",
	}
	first, second := node, node
	first.Daemon, second.Daemon = TestAddress("daemon 1"), TestAddress("daemon 2")
	observer := func(n, operator string) HyperNode {
		return HyperNode{Operator: TestAddress("hn operator " + operator), Key: TestAddress("hn " + n), Location: "FRA", Endpoint: "http://127.0.0.1:2"}
	}
	return Plan{
		Classes:     []Class{{Region: "eu-1", Class: "storage", CollateralReq: icntWei(1), TargetCapacity: 1000, MaxBootstrapRelease: 5, ScheduleEnd: 2e9, MarginPpm: 250_000}},
		Clusters:    []Cluster{{Name: "c1", Region: "eu-1", Class: "storage", MaxPrice: icntWei(3)}},
		Providers:   []Provider{{Account: TestAddress("provider")}},
		ScalerNodes: []ScalerNode{first, second},
		HyperNodes:  []HyperNode{observer("1", "a"), observer("2", "b"), observer("3", "b")},
		Links: []Link{
			{ID: 7, Owner: TestAddress("link owner"), HyperNode: 1}, {ID: 8, Owner: TestAddress("link owner"), HyperNode: 2},
			{ID: 9, Owner: TestAddress("link owner"), HyperNode: 3},
		},
		Bookings:        []Booking{{ScalerNode: 1, Builder: 5, Price: icntWei(2), Start: 1_700_000_000, Period: 90 * 86400}},
		Delegations:     []Delegation{{Delegator: TestAddress("delegator"), ScalerNode: 1, Amount: icntWei(50), LockDays: 1}},
		UnlockedSupply:  icntWei(1_000_000),
		ApyCurve:        []*big.Int{big.NewInt(2e17), big.NewInt(1e17)},
		ActivateRewards: true,
		Eras:            &Segment{Era: 10, Blocks: eraBlocks},
	}
}

// sender sends as a test key.
func (s *stage) sender(name string) *Sender {
	s.Helper()
	sender, err := NewSender(s.Context(), s.chain.Client(), TestKey(name), advance(s.chain))
	if err != nil {
		s.Fatal(err)
	}
	return sender
}

// does sends a call and wants it to succeed.
func (s *stage) does(sender *Sender, to common.Address, data []byte) *types.Receipt {
	s.Helper()
	receipts, err := sender.Do(s.Context(), Call{What: "test call", To: &to, Data: data})
	if err != nil {
		s.Fatal(err)
	}
	return receipts[0]
}

// refused calls as an account and wants this custom error, with these values.
func (s *stage) refused(from, to common.Address, data []byte, want any) {
	s.Helper()
	_, err := s.chain.Client().CallContract(s.Context(), ethereum.CallMsg{From: from, To: &to, Data: data}, nil)
	if err == nil {
		s.Fatalf("call was accepted, want %T", want)
	}
	var reverted *RevertError
	if !errors.As(asRevert(err), &reverted) {
		s.Fatalf("call failed with %v, want %T", err, want)
	}
	got := reverted.Custom
	for _, custom := range customErrors(reverted.Data) {
		if reflect.TypeOf(custom) == reflect.TypeOf(want) {
			got = custom
		}
	}
	if diff := cmp.Diff(want, got, cmp.Comparer(sameBig)); diff != "" {
		s.Fatalf("%v: %s", reverted, diff)
	}
}

func sameBig(a, b *big.Int) bool { return a.Cmp(b) == 0 }

// owned executes a call as the Safe with two of its three keys.
func (s *stage) owned(to common.Address, data []byte) *types.Receipt {
	s.Helper()
	receipt, err := ExecSafe(s.Context(), s.operator, s.d.Safe, to, data, TestKey("signer 1"), TestKey("signer 3"))
	if err != nil {
		s.Fatal(err)
	}
	return receipt
}

func (s *stage) balance(account common.Address) *big.Int {
	s.Helper()
	balance, err := s.world.Token(s.Context(), account)
	if err != nil {
		s.Fatal(err)
	}
	return balance
}

// mine seals n blocks.
func (s *stage) mine(n int) {
	s.Helper()
	for range n {
		commit(s.T, s.chain)
	}
}

func (s *stage) network() domain.Network {
	return domain.Network{ChainID: s.d.ChainID, Settlement: domain.Address(s.d.Settlement)}
}

// result is the result of the epoch after the last, with these leaves.
func (s *stage) result(payouts []domain.Payout, slashes []domain.Slash) domain.EpochResult {
	s.Helper()
	r := domain.EpochResult{
		PolicyHash: domain.Keccak256([]byte("policy")), LogSize: 100, LogRoot: domain.Keccak256([]byte("log")),
		PayoutRoot: s.payoutTree(payouts).Root(), SlashRoot: s.slashTree(slashes).Root(),
	}
	if s.last.LogSize > 0 {
		r.Epoch, r.PreviousDigest = s.last.Epoch+1, s.last.Digest(s.network())
	}
	r.FirstEra, r.LastEra, r.LogSize = domain.Era(10+2*r.Epoch), domain.Era(11+2*r.Epoch), r.LogSize+uint64(r.Epoch)
	for _, p := range payouts {
		r.PayoutTotal = r.PayoutTotal.Plus(p.Cumulative)
	}
	for _, x := range slashes {
		r.SlashTotal = r.SlashTotal.Plus(x.Amount)
	}
	return r
}

// settle settles a result through the Safe and remembers it as the last.
func (s *stage) settle(r domain.EpochResult) *types.Receipt {
	s.Helper()
	receipt := s.owned(s.d.Settlement, s.binding.PackSettle(onChain(r)))
	s.keep(r)
	return receipt
}

// keep remembers a result that was settled.
func (s *stage) keep(r domain.EpochResult) {
	if s.results == nil {
		s.results = map[domain.Epoch]domain.EpochResult{}
	}
	s.last, s.results[r.Epoch] = r, r
}

func (s *stage) payoutTree(payouts []domain.Payout) *merkle.Tree {
	s.Helper()
	tree, err := domain.PayoutTree(payouts)
	if err != nil {
		s.Fatal(err)
	}
	return tree
}

func (s *stage) slashTree(slashes []domain.Slash) *merkle.Tree {
	s.Helper()
	tree, err := domain.SlashTree(slashes)
	if err != nil {
		s.Fatal(err)
	}
	return tree
}

// claim packs the claim of payouts[i].
func (s *stage) claim(payouts []domain.Payout, i int) []byte {
	s.Helper()
	p := payouts[i]
	return s.binding.PackClaimFor(p.Kind, new(big.Int).SetUint64(p.ID), common.Address(p.Account), p.Cumulative.Big(), proofOf(s.T, s.payoutTree(payouts), p.Leaf()))
}

// claimMany packs one claim of several payouts.
func (s *stage) claimMany(payouts []domain.Payout, indexes ...int) []byte {
	s.Helper()
	var rows []settlement.EpochSettlementPayout
	for _, i := range indexes {
		p := payouts[i]
		rows = append(rows, settlement.EpochSettlementPayout{
			Kind: p.Kind, Id: new(big.Int).SetUint64(p.ID), Account: common.Address(p.Account), Cumulative: p.Cumulative.Big(),
			Proof: proofOf(s.T, s.payoutTree(payouts), p.Leaf()),
		})
	}
	return s.binding.PackClaimMany(rows)
}

// slash packs the execution of slashes[i] of a settled epoch; of one that was not settled, with a made-up result.
func (s *stage) slash(settled domain.Epoch, slashes []domain.Slash, i int) []byte {
	s.Helper()
	return s.execute(settled, s.slashRow(slashes, i))
}

func (s *stage) execute(settled domain.Epoch, rows ...settlement.EpochSettlementSlash) []byte {
	s.Helper()
	result, ok := s.results[settled]
	if !ok {
		result = domain.EpochResult{Epoch: settled}
	}
	return s.binding.PackExecuteSlashes(onChain(result), rows)
}

// slashRow is slashes[i] with its proof.
func (s *stage) slashRow(slashes []domain.Slash, i int) settlement.EpochSettlementSlash {
	s.Helper()
	x := slashes[i]
	return settlement.EpochSettlementSlash{
		Epoch: new(big.Int).SetUint64(uint64(x.Epoch)), Sn: new(big.Int).SetUint64(uint64(x.SN)), Position: x.Position, Amount: x.Amount.Big(), Reason: x.Reason,
		Proof: proofOf(s.T, s.slashTree(slashes), x.Leaf()),
	}
}

func proofOf(t *testing.T, tree *merkle.Tree, leaf merkle.Hash) [][32]byte {
	t.Helper()
	proof, err := tree.Proof(leaf)
	if err != nil {
		t.Fatal(err)
	}
	out := make([][32]byte, len(proof))
	for i, h := range proof {
		out[i] = h
	}
	return out
}

// onChain is a result as the contract takes it.
func onChain(r domain.EpochResult) settlement.EpochSettlementEpochResult {
	return settlement.EpochSettlementEpochResult{
		Epoch: uint64(r.Epoch), FirstEra: uint64(r.FirstEra), LastEra: uint64(r.LastEra), PolicyHash: r.PolicyHash,
		LogSize: r.LogSize, LogRoot: r.LogRoot, PayoutRoot: r.PayoutRoot, PayoutTotal: r.PayoutTotal.Big(),
		SlashRoot: r.SlashRoot, SlashTotal: r.SlashTotal.Big(), PreviousDigest: r.PreviousDigest,
	}
}

// payable is a payout of kind 1 in whole ICNT.
func payable(name string, icnt uint64) domain.Payout {
	return domain.Payout{Kind: 1, Account: domain.Address(TestAddress(name)), Cumulative: domain.ICNT(icnt)}
}

// events counts the logs of a receipt that a binding's unpack accepts, and returns the last.
func events[E any](receipt *types.Receipt, unpack func(*types.Log) (*E, error)) (n int, last *E) {
	for _, log := range receipt.Logs {
		if event, err := unpack(log); err == nil {
			n, last = n+1, event
		}
	}
	return n, last
}

// scalerNode reads one ScalerNode.
func (s *stage) scalerNode(id uint64) icn.DevnetRegistryScalerNode {
	s.Helper()
	binding := icn.NewDevnetRegistry()
	out, err := s.world.call(s.Context(), s.d.Registry, binding.PackScalerNode(new(big.Int).SetUint64(id)))
	if err != nil {
		s.Fatal(err)
	}
	node, err := binding.UnpackScalerNode(out)
	if err != nil {
		s.Fatal(err)
	}
	return node
}
