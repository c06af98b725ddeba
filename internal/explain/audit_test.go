package explain

import (
	"errors"
	"testing"

	"assay/domain"
)

// balanced returns an audit, the reasons of an epoch and its close, which add up.
func balanced() (*domain.Earnings, *domain.Final, *domain.Charge, *domain.EpochClose) {
	account := domain.Address{19: 1}
	in := &domain.Earnings{
		Era: 3, SN: 7, Account: account, Multiplier: 1e6,
		Bookings: []domain.BookingEarned{{Amount: domain.Wei(70)}}, Capacity: domain.CapacityEarned{Amount: domain.Wei(30)},
	}
	out := &domain.Final{
		Era: 3, SN: 7, Gross: domain.Wei(100), NodeTopUp: domain.Wei(10), DelegatorShare: domain.Wei(20),
		NetworkTopUp: domain.Wei(5), Payable: domain.Wei(65),
	}
	charge := &domain.Charge{
		Era: 3, SN: 7, Reason: domain.ChargeContinuous, Mode: domain.ModeEnforce, Amount: domain.Wei(9),
		Parts: []domain.Part{{Amount: domain.Wei(8)}}, Uncollected: domain.Wei(1),
	}
	closing := &domain.EpochClose{
		Payouts: []domain.Payout{
			{Kind: domain.PayoutPayable, Account: account, Cumulative: domain.Wei(65)},
			{Kind: domain.PayoutNodeCollateral, ID: 7, Cumulative: domain.Wei(10)},
			{Kind: domain.PayoutNetworkCollateral, ID: 7, Account: account, Cumulative: domain.Wei(5)},
		},
		Slashes: []domain.Slash{{SN: 7, Amount: domain.Wei(8), Reason: domain.ReasonContinuous}},
	}
	return in, out, charge, closing
}

// One wei that is off anywhere is found out.
func TestAuditFindsEveryWei(t *testing.T) {
	one := domain.Wei(1)
	more := func(a *domain.Amount) { *a = a.Plus(one) }
	for _, row := range []struct {
		name string
		off  func(in *domain.Earnings, out *domain.Final, c *domain.Charge, k *domain.EpochClose)
		good bool
	}{
		{"nothing", func(*domain.Earnings, *domain.Final, *domain.Charge, *domain.EpochClose) {}, true},
		{"booking", func(in *domain.Earnings, _ *domain.Final, _ *domain.Charge, _ *domain.EpochClose) {
			more(&in.Bookings[0].Amount)
		}, false},
		{"capacity", func(in *domain.Earnings, _ *domain.Final, _ *domain.Charge, _ *domain.EpochClose) {
			more(&in.Capacity.Amount)
		}, false},
		{"held before", func(in *domain.Earnings, _ *domain.Final, _ *domain.Charge, _ *domain.EpochClose) {
			more(&in.HeldBefore)
		}, false},
		{"another node", func(in *domain.Earnings, _ *domain.Final, _ *domain.Charge, _ *domain.EpochClose) { in.SN++ }, false},
		{"another account", func(in *domain.Earnings, _ *domain.Final, _ *domain.Charge, _ *domain.EpochClose) { in.Account[0] = 1 }, false},
		{"gross", func(_ *domain.Earnings, out *domain.Final, _ *domain.Charge, _ *domain.EpochClose) { more(&out.Gross) }, false},
		{"payable", func(_ *domain.Earnings, out *domain.Final, _ *domain.Charge, _ *domain.EpochClose) {
			more(&out.Payable)
		}, false},
		{"share", func(_ *domain.Earnings, out *domain.Final, _ *domain.Charge, _ *domain.EpochClose) {
			more(&out.DelegatorShare)
		}, false},
		{"lost share", func(_ *domain.Earnings, out *domain.Final, _ *domain.Charge, _ *domain.EpochClose) {
			out.DelegatorShare = out.DelegatorShare.Minus(one)
		}, false},
		{"charge", func(_ *domain.Earnings, _ *domain.Final, c *domain.Charge, _ *domain.EpochClose) { more(&c.Amount) }, false},
		{"part", func(_ *domain.Earnings, _ *domain.Final, c *domain.Charge, _ *domain.EpochClose) {
			more(&c.Parts[0].Amount)
		}, false},
		{"moved part", func(_ *domain.Earnings, _ *domain.Final, c *domain.Charge, _ *domain.EpochClose) {
			c.Parts[0].Position = domain.Position{1}
		}, false},
		{"payout leaf", func(_ *domain.Earnings, _ *domain.Final, _ *domain.Charge, k *domain.EpochClose) {
			more(&k.Payouts[1].Cumulative)
		}, false},
		{"missing payout leaf", func(_ *domain.Earnings, _ *domain.Final, _ *domain.Charge, k *domain.EpochClose) {
			k.Payouts = k.Payouts[:2]
		}, false},
		{"slash leaf", func(_ *domain.Earnings, _ *domain.Final, _ *domain.Charge, k *domain.EpochClose) {
			more(&k.Slashes[0].Amount)
		}, false},
		{"missing slash leaf", func(_ *domain.Earnings, _ *domain.Final, _ *domain.Charge, k *domain.EpochClose) { k.Slashes = nil }, false},
	} {
		in, out, charge, closing := balanced()
		row.off(in, out, charge, closing)
		a := newAudit()
		a.era(in, out)
		a.charge(charge)
		a.close(closing)
		if good := a.err == nil; good != row.good || !good && !errors.Is(a.err, ErrSum) {
			t.Errorf("%s: %v", row.name, a.err)
		}
	}
}

// A leaf that goes on from the epoch before keeps what it had.
func TestAuditGoesOnFromTheEpochBefore(t *testing.T) {
	in, out, charge, closing := balanced()
	a := newAudit()
	a.era(in, out)
	a.charge(charge)
	a.close(closing)
	next := *closing
	next.Epoch, next.Slashes = 1, nil
	a.close(&next)
	if a.err != nil {
		t.Fatal(a.err)
	}
	gone := next
	gone.Epoch, gone.Payouts = 2, next.Payouts[1:]
	if a.close(&gone); !errors.Is(a.err, ErrSum) {
		t.Errorf("a leaf that is gone: %v", a.err)
	}
}
