package settler

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"assay/contracts/settlement"
	"assay/domain"
	"assay/internal/devnet"
)

// settle closes, approves and settles an epoch with these leaves.
func (s *stage) settle(payouts []domain.Payout, slashes []domain.Slash) *Batch {
	s.Helper()
	var last *domain.EpochClose
	if len(s.closes) > 0 {
		last = s.closes[len(s.closes)-1]
	}
	slices.SortFunc(payouts, domain.Payout.Compare)
	c := closeEpoch(s.T, s.network, last, payouts, slashes)
	s.closes = append(s.closes, c)
	b := s.batch(c)
	s.approve(b, "signer 1", "signer 2")
	p := s.start(s.chain.Client(), "", "rival", nil)
	p.until(StageSettled, c.Epoch)
	p.kill()
	return b
}

// claimer makes a claimer whose waiting is a new block.
func (s *stage) claimer(c Chain, dir string, hook func(string) error) (*Claimer, *Relayer) {
	s.Helper()
	r, err := OpenRelayer(RelayerConfig{Chain: c, ChainID: s.d.ChainID, Signer: key("relayer"), Dir: dir, BumpAfter: 5, Log: quiet, Hook: hook})
	if err != nil {
		s.Fatal(err)
	}
	s.Cleanup(func() { _ = r.Close() }) // also closed in the middle of tests
	return NewClaimer(ClaimerConfig{
		Treasury: s.treasury(c), Relayer: r, Chunk: 3, Log: quiet, Wait: func(context.Context) error { return s.commit() },
	}), r
}

// nodes registers a ScalerNode, number 1, with 100 ICNT of its own collateral.
func (s *stage) nodes() {
	s.Helper()
	sender, err := devnet.NewSender(s.Context(), s.chain.Client(), devnet.TestKey("operator"), s.commit)
	if err != nil {
		s.Fatal(err)
	}
	world, err := devnet.NewWorld(sender, s.d)
	if err != nil {
		s.Fatal(err)
	}
	_, err = world.Build(s.Context(), devnet.Plan{
		Classes:   []devnet.Class{{Region: "eu-1", Class: "storage", CollateralReq: domain.ICNT(1).Big(), TargetCapacity: 1000, MaxBootstrapRelease: 5, ScheduleEnd: 2e9, MarginPpm: 250_000}},
		Clusters:  []devnet.Cluster{{Name: "c1", Region: "eu-1", Class: "storage", MaxPrice: domain.ICNT(3).Big()}},
		Providers: []devnet.Provider{{Account: devnet.TestAddress("provider")}},
		ScalerNodes: []devnet.ScalerNode{{
			Provider: 1, Region: "eu-1", Class: "storage", Cluster: "c1", Capacity: 100, Price: domain.ICNT(2).Big(),
			Collateral: domain.ICNT(100).Big(), Location: "DEU", Daemon: devnet.TestAddress("daemon 1"),
		}},
		Eras: &devnet.Segment{Era: 1, Blocks: 10},
	})
	if err != nil {
		s.Fatal(err)
	}
}

func (s *stage) balance(a domain.Address) domain.Amount {
	s.Helper()
	sender, err := devnet.NewSender(s.Context(), s.chain.Client(), devnet.TestKey("operator"), s.commit)
	if err != nil {
		s.Fatal(err)
	}
	world, err := devnet.NewWorld(sender, s.d)
	if err != nil {
		s.Fatal(err)
	}
	held, err := world.Token(s.Context(), account(a))
	if err != nil {
		s.Fatal(err)
	}
	amount, err := domain.AmountFromBig(held)
	if err != nil {
		s.Fatal(err)
	}
	return amount
}

func manyPayouts(n int, each domain.Amount) []domain.Payout {
	var list []domain.Payout
	for i := range n {
		list = append(list, domain.Payout{Kind: domain.PayoutPayable, Account: addr("payee " + string(rune('a'+i))), Cumulative: each})
	}
	return list
}

func TestClaimEverythingOnce(t *testing.T) {
	s := newStage(t)
	s.nodes()
	payouts := append(manyPayouts(7, domain.ICNT(4)), domain.Payout{Kind: domain.PayoutNodeCollateral, ID: 1, Cumulative: domain.ICNT(2)})
	b := s.settle(payouts, nil)
	c, r := s.claimer(s.chain.Client(), t.TempDir(), nil)

	// One payee first, then all others; what was paid is skipped.
	one := addr("payee c")
	got, skipped, err := c.Claim(t.Context(), b, func(p domain.Payout) bool { return p.Account == one })
	if err != nil || len(got) != 1 || len(skipped) != 0 || got[0].Amount != domain.ICNT(4) {
		t.Fatalf("claimed %v, skipped %v: %v", got, skipped, err)
	}
	if got, skipped, err = c.Claim(t.Context(), b, nil); err != nil || len(got) != 7 || len(skipped) != 0 {
		t.Fatalf("claimed %v, skipped %v: %v", got, skipped, err)
	}
	if got, _, err = c.Claim(t.Context(), b, nil); err != nil || len(got) != 0 {
		t.Fatalf("claimed again: %v: %v", got, err)
	}
	if n := len(r.journal.intents); n != 4 { // 1 + ceil(7/3)
		t.Errorf("%d transactions, want 4", n)
	}
	for _, p := range payouts[:7] {
		if held := s.balance(p.Account); held != domain.ICNT(4) {
			t.Errorf("%s holds %s", p.Account, held)
		}
	}
	// The next epoch pays the difference.
	later := manyPayouts(7, domain.ICNT(9))
	next := s.settle(append(later, domain.Payout{Kind: domain.PayoutNodeCollateral, ID: 1, Cumulative: domain.ICNT(2)}), nil)
	if _, _, err = c.Claim(t.Context(), b, nil); !errors.Is(err, ErrNotInForce) {
		t.Fatalf("claim against an old root: %v", err)
	}
	if got, _, err = c.Claim(t.Context(), next, nil); err != nil || len(got) != 7 || got[0].Amount != domain.ICNT(5) {
		t.Fatalf("claimed %v: %v", got, err)
	}
}

// TestOneBadPayoutHoldsUpNobody: a top-up of a node that does not exist reverts in the collateral module.
func TestOneBadPayoutHoldsUpNobody(t *testing.T) {
	s := newStage(t)
	s.nodes()
	b := s.settle(append(manyPayouts(5, domain.ICNT(1)), domain.Payout{Kind: domain.PayoutNodeCollateral, ID: 999, Cumulative: domain.ICNT(2)}), nil)
	c, _ := s.claimer(s.chain.Client(), t.TempDir(), nil)
	got, skipped, err := c.Claim(t.Context(), b, nil)
	if err != nil || len(got) != 5 {
		t.Fatalf("claimed %d: %v", len(got), err)
	}
	if len(skipped) != 1 || skipped[0].Leaf.ID != 999 || skipped[0].Reason == nil {
		t.Fatalf("skipped %v", skipped)
	}
	if got, skipped, err = c.Claim(t.Context(), b, func(p domain.Payout) bool { return p.ID == 999 }); err != nil || len(got) != 0 || len(skipped) != 1 {
		t.Fatalf("claimed %v, skipped %v: %v", got, skipped, err)
	}
}

// TestClaimsOfSomebodyFaster: another pays a payee between our look and the block.
func TestClaimsOfSomebodyFaster(t *testing.T) {
	s := newStage(t)
	b := s.settle(manyPayouts(6, domain.ICNT(1)), nil)
	f := &faulty{Chain: s.chain.Client()}
	raced := 0
	f.onSend = func(tx *types.Transaction) (bool, error) {
		if raced++; raced > 1 {
			return true, nil
		}
		p := b.Payouts()[1]
		proof, err := b.PayoutProof(p)
		if err != nil {
			t.Fatal(err)
		}
		s.send("operator", s.d.Settlement, settlement.NewEpochSettlement().PackClaimFor(p.Kind, new(big.Int), account(p.Account), p.Cumulative.Big(), proofWords(proof)))
		return true, nil
	}
	c, _ := s.claimer(f, t.TempDir(), nil)
	got, skipped, err := c.Claim(t.Context(), b, nil)
	if err != nil || len(got) != 5 || len(skipped) != 0 {
		t.Fatalf("claimed %d, skipped %v: %v", len(got), skipped, err)
	}
	for _, p := range b.Payouts() {
		if held := s.balance(p.Account); held != domain.ICNT(1) {
			t.Errorf("%s holds %s", p.Account, held)
		}
	}
}

// TestCrashWhileClaiming crashes at every point of every transaction, and goes on with another process.
func TestCrashWhileClaiming(t *testing.T) {
	s := newStage(t)
	b := s.settle(manyPayouts(7, domain.ICNT(1)), nil)
	dir := t.TempDir()
	points := []string{PointIntentWrite, PointIntentWritten, PointSend, PointSent, PointOutcomeWrite, PointOutcomeWritten}
	crashes := 0
	for i := 0; ; i++ {
		point := ""
		if i < len(points) {
			point = points[i]
		}
		c, r := s.claimer(s.chain.Client(), dir, func(at string) error {
			if at == point {
				crashes++
				return errCrash
			}
			return nil
		})
		_, _, err := c.Claim(t.Context(), b, nil)
		if closed := r.Close(); closed != nil {
			t.Fatal(closed)
		}
		if err == nil {
			break
		}
		if !errors.Is(err, errCrash) {
			t.Fatalf("after %d crashes: %v", crashes, err)
		}
		if i%2 == 0 {
			s.blocks(1)
		}
	}
	if crashes < 5 {
		t.Errorf("crashed %d times only", crashes)
	}
	for _, p := range b.Payouts() {
		if held := s.balance(p.Account); held != domain.ICNT(1) {
			t.Errorf("%s holds %s", p.Account, held)
		}
	}
}

func TestSlashesAfterTheWindowOnce(t *testing.T) {
	s := newStage(t)
	s.holding()
	s.nodes()
	slashes := []domain.Slash{
		{Epoch: 0, SN: 1, Amount: domain.ICNT(3), Reason: domain.ReasonContinuous},
		{Epoch: 0, SN: 1, Amount: domain.ICNT(5), Reason: domain.ReasonWindow},
		{Epoch: 0, SN: 1, Position: domain.Hash{1}, Amount: domain.ICNT(1), Reason: domain.ReasonContinuous}, // no such position
	}
	c := closeEpoch(t, s.network, nil, payoutsAt(0), slashes)
	s.closes = append(s.closes, c)
	b := s.batch(c)
	s.approve(b, "signer 1", "signer 2")
	cl, r := s.claimer(s.chain.Client(), t.TempDir(), nil)
	if _, _, err := cl.ExecuteSlashes(t.Context(), b); !errors.Is(err, ErrNotExecutable) {
		t.Fatalf("before it is settled: %v", err)
	}
	p := s.start(s.chain.Client(), "", "rival", nil)
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	s.blocks(1)
	settled := s.look().Number()
	for s.look().Number() <= settled+challengeWindow {
		if _, _, err := cl.ExecuteSlashes(t.Context(), b); !errors.Is(err, ErrNotExecutable) {
			t.Fatalf("in block %d of the window from %d: %v", s.look().Number(), settled, err)
		}
		s.blocks(1)
	}
	got, skipped, err := cl.ExecuteSlashes(t.Context(), b)
	if err != nil || len(got) != 2 || len(skipped) != 1 || skipped[0].Leaf.Position == (domain.Hash{}) {
		t.Fatalf("executed %v, skipped %v: %v", got, skipped, err)
	}
	if held := s.balance(addr("treasury")); held != domain.ICNT(8) {
		t.Errorf("the treasury holds %s, want 8 ICNT", held)
	}
	if got, _, err = cl.ExecuteSlashes(t.Context(), b); err != nil || len(got) != 0 {
		t.Fatalf("executed again: %v: %v", got, err)
	}
	if n := len(r.journal.intents); n != 1 {
		t.Errorf("%d transactions, want 1", n)
	}
}

func TestVetoedEpochIsNeitherPaidNorExecuted(t *testing.T) {
	s := newStage(t)
	first := s.settle(manyPayouts(2, domain.ICNT(1)), nil)
	b := s.settle(manyPayouts(2, domain.ICNT(2)), []domain.Slash{{Epoch: 1, SN: 1, Amount: domain.ICNT(1), Reason: 1}})
	s.send("guardian", s.d.Settlement, settlement.NewEpochSettlement().PackVeto(1))
	s.blocks(challengeWindow + 1)
	c, _ := s.claimer(s.chain.Client(), t.TempDir(), nil)
	if _, _, err := c.ExecuteSlashes(t.Context(), b); !errors.Is(err, ErrNotExecutable) {
		t.Errorf("slashes of a vetoed epoch: %v", err)
	}
	if _, _, err := c.Claim(t.Context(), b, nil); !errors.Is(err, ErrNotInForce) {
		t.Errorf("payouts of a vetoed epoch: %v", err)
	}
	if got, _, err := c.Claim(t.Context(), first, nil); err != nil || len(got) != 2 {
		t.Errorf("payouts of the epoch before: %v: %v", got, err)
	}
	forged := s.batch(closeEpoch(t, s.network, nil, slices.SortedFunc(slices.Values(manyPayouts(2, domain.ICNT(3))), domain.Payout.Compare), nil))
	if _, _, err := c.Claim(t.Context(), forged, nil); !errors.Is(err, ErrForeignDigest) {
		t.Errorf("payouts that were not settled: %v", err)
	}
}
