package export

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"assay/domain"
)

// Config says what is exported, and where to.
type Config struct {
	Dir    string        // to make; it must not exist
	Format string        // Parquet or CSV
	Epoch  *domain.Epoch // only this one; nil: every epoch that closes
}

// An Export gathers what a fold tells, and writes each epoch when it closes. Hand
// it every decision and reason, then Commit, or Discard after any error.
type Export struct {
	cfg    Config
	work   string // directory until Commit
	epochs uint64
	err    error // the first one

	verdicts    table[verdictRow] // of eras whose epoch has not closed
	rewards     table[rewardRow]
	links       table[linkRewardRow]
	delegations table[delegationRewardRow]
	charges     table[chargeRow]
	slashes     table[slashRow]

	earned map[domain.SNID]*domain.Earnings // of the era that becomes final; lookup only
	paid   map[payee]domain.Amount          // by the epoch before; lookup only
}

// payee tells the leaves of a payout tree apart.
type payee struct {
	kind    uint8
	id      uint64
	account domain.Address
}

// New begins an export. fs.ErrExist if the directory is there already.
func New(cfg Config) (*Export, error) {
	if _, err := os.Lstat(cfg.Dir); err == nil {
		return nil, fmt.Errorf("export to %s: %w", cfg.Dir, fs.ErrExist)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("export: %w", err)
	}
	dir := filepath.Clean(cfg.Dir)
	work, err := os.MkdirTemp(filepath.Dir(dir), filepath.Base(dir)+".*.partial")
	if err != nil {
		return nil, fmt.Errorf("export to %s: %w", cfg.Dir, err)
	}
	return &Export{
		cfg: cfg, work: work,
		earned: make(map[domain.SNID]*domain.Earnings), paid: make(map[payee]domain.Amount),
	}, nil
}

// Err returns the first error of what was handed over: a file that cannot be
// written, or an amount that has more than 38 digits. A fold should end with it.
func (x *Export) Err() error { return x.err }

// Epochs returns how many epochs were written.
func (x *Export) Epochs() uint64 { return x.epochs }

// Commit makes the directory appear. After an error it is gone.
func (x *Export) Commit() error {
	err := x.err
	if err == nil {
		err = os.Chmod(x.work, 0o755) // as a directory that anybody makes
	}
	if err == nil {
		err = os.Rename(x.work, x.cfg.Dir)
	}
	if err != nil {
		x.Discard()
		return fmt.Errorf("export to %s: %w", x.cfg.Dir, err)
	}
	return nil
}

// Discard removes what was written; nothing after Commit.
func (x *Export) Discard() { _ = os.RemoveAll(x.work) }

// wei converts an amount of what, and notes one that does not fit.
func (x *Export) wei(what string, a domain.Amount) wei {
	w, ok := newWei(a)
	if !ok {
		x.fail(fmt.Errorf("%s of %s wei has %d digits: a column has at most %d", what, a, len(a.String()), maxDigits))
	}
	return w
}

func (x *Export) fail(err error) {
	if x.err == nil {
		x.err = err
	}
}

// Reason takes what stands behind a decision or a credit.
func (x *Export) Reason(r domain.Reason) {
	switch r := r.(type) {
	case *domain.Earnings:
		kept := *r
		x.earned[r.SN] = &kept
	case *domain.LinkEarned:
		x.links.add(linkRewardRow{
			Era: uint64(r.Era), Link: uint64(r.Link), HN: uint64(r.HN), Owner: r.Owner.String(), First: r.First,
			QualityPpm: r.QualityPpm, Amount: x.wei("a link's reward", r.Amount), Forfeited: r.Forfeited,
		})
	case *domain.PositionEarned:
		x.delegations.add(delegationRewardRow{
			Position: r.Position.String(), SN: uint64(r.SN), Delegator: r.Delegator.String(), Time: r.Time,
			Delegation: x.wei("a delegation's reward", r.Delegation), Share: x.wei("a delegator's share", r.Share),
		})
	}
}

// Decision takes a decision; that of an epoch's close writes the epoch.
func (x *Export) Decision(d domain.Decision) {
	switch d := d.(type) {
	case *domain.Verdict:
		row := verdictRow{
			Era: uint64(d.Era), SN: uint64(d.SN), Verdict: d.Verdict,
			Confirmed: d.Confirmed, Qualified: d.Qualified, WeightPpm: d.WeightPpm,
		}
		if d.Failed != nil {
			row.FailedMetric = d.Failed.Metric
		}
		x.verdicts.add(row)
	case *domain.Final:
		x.final(d)
	case *domain.Charge:
		x.charge(d)
	case *domain.EpochClose:
		x.close(d)
	}
}

func (x *Export) final(f *domain.Final) {
	row := rewardRow{
		Era: uint64(f.Era), SN: uint64(f.SN), State: f.State.String(),
		Gross: x.wei("gross", f.Gross), Held: x.wei("held", f.Held), DelegatorShare: x.wei("delegator share", f.DelegatorShare),
		NodeTopUp: x.wei("node top-up", f.NodeTopUp), NetworkTopUp: x.wei("network top-up", f.NetworkTopUp), Payable: x.wei("payable", f.Payable),
	}
	if e := x.earned[f.SN]; e != nil {
		var booked domain.Amount
		for _, b := range e.Bookings {
			booked = booked.Plus(b.Amount)
		}
		row.HP, row.Account, row.Standing, row.Reversed, row.WeightPpm = uint64(e.HP), e.Account.String(), e.Standing, e.Reversed, e.WeightPpm
		row.Booking, row.Capacity = x.wei("booking", booked), x.wei("capacity reward", e.Capacity.Amount)
		delete(x.earned, f.SN)
	}
	x.rewards.add(row)
}

func (x *Export) charge(c *domain.Charge) {
	x.charges.add(chargeRow{
		Epoch: uint64(c.Epoch), Era: uint64(c.Era), SN: uint64(c.SN), Reason: c.Reason, Mode: c.Mode,
		Amount: x.wei("charge", c.Amount), Uncollected: x.wei("uncollected", c.Uncollected), Parts: uint64(len(c.Parts)),
	})
	for _, p := range c.Parts {
		x.slashes.add(slashRow{
			Epoch: uint64(c.Epoch), Era: uint64(c.Era), SN: uint64(c.SN), Reason: c.Reason, Mode: c.Mode,
			Position: p.Position.String(), Amount: x.wei("part of a charge", p.Amount),
		})
	}
}

// close takes an epoch's rows and writes them, if they are wanted. Verdicts of
// the next epoch's first era came before it and stay.
func (x *Export) close(c *domain.EpochClose) {
	epoch := uint64(c.Epoch)
	verdicts := x.verdicts.take(func(r *verdictRow) bool { return r.Era <= uint64(c.LastEra) })
	for i := range verdicts {
		verdicts[i].Epoch = epoch
	}
	rewards, links, delegations := x.rewards.take(all), x.links.take(all), x.delegations.take(all)
	for i := range rewards {
		rewards[i].Epoch = epoch
	}
	for i := range links {
		links[i].Epoch = epoch
	}
	for i := range delegations {
		delegations[i].Epoch = epoch
	}
	charges, slashes := x.charges.take(all), x.slashes.take(all)
	payouts := x.payouts(c)
	if x.err != nil || x.cfg.Epoch != nil && *x.cfg.Epoch != c.Epoch {
		return
	}
	x.epochs++
	x.fail(errors.Join(
		file(x, c.Epoch, "epochs", []epochRow{x.epoch(c)}),
		file(x, c.Epoch, "verdicts", verdicts),
		file(x, c.Epoch, "rewards", rewards),
		file(x, c.Epoch, "link_rewards", links),
		file(x, c.Epoch, "delegation_rewards", delegations),
		file(x, c.Epoch, "charges", charges),
		file(x, c.Epoch, "slashes", slashes),
		file(x, c.Epoch, "payouts", payouts),
	))
}

func all[T any](*T) bool { return true }

func (x *Export) epoch(c *domain.EpochClose) epochRow {
	return epochRow{
		Epoch: uint64(c.Epoch), FirstEra: uint64(c.FirstEra), LastEra: uint64(c.LastEra),
		PayoutRoot: c.PayoutRoot.String(), PayoutTotal: x.wei("payout total", c.Total),
		SlashRoot: c.SlashRoot.String(), SlashTotal: x.wei("slash total", c.SlashTotal),
		Covered: c.Covered, Shortfall: x.wei("shortfall", c.Shortfall),
		LogSize: c.Result.LogSize, LogRoot: c.Result.LogRoot.String(), PolicyHash: c.Result.PolicyHash.String(),
		PreviousDigest: c.Result.PreviousDigest.String(), Digest: c.Digest.String(),
	}
}

// payouts makes the rows of all leaves, and remembers them for the next epoch.
func (x *Export) payouts(c *domain.EpochClose) []payoutRow {
	rows := make([]payoutRow, 0, len(c.Payouts))
	for _, p := range c.Payouts {
		who := payee{p.Kind, p.ID, p.Account}
		rows = append(rows, payoutRow{
			Epoch: uint64(c.Epoch), Kind: payoutKind(p.Kind), ID: p.ID, Account: p.Account.String(),
			Cumulative: x.wei("cumulative payout", p.Cumulative), Increase: x.wei("payout", p.Cumulative.Less0(x.paid[who])),
		})
		x.paid[who] = p.Cumulative
	}
	return rows
}

// file writes one file: <table>/epoch-<number>.<format>.
func file[T any](x *Export, epoch domain.Epoch, name string, rows []T) (err error) {
	dir := filepath.Join(x.work, name)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	f, err := os.Create(filepath.Join(dir, fmt.Sprintf("epoch-%06d.%s", epoch, x.cfg.Format)))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	out := bufio.NewWriterSize(f, 1<<18)
	if err := write(out, x.cfg.Format, rows); err != nil {
		return fmt.Errorf("write %s: %w", f.Name(), err)
	}
	return out.Flush()
}
