package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"assay/contracts/settlement"
	"assay/domain"
	"assay/projections"
	"assay/settler"
)

// The roles of the story, by id, and the eras in which they are played.
const (
	roleVictim    = 5 // ScalerNode that is killed and stays dead
	roleWatcher   = 2 // HyperNode that is killed
	roleRestarted = 3 // ScalerNode whose daemon is killed and started again

	eraOfVictim  = demoFirstEra + 1
	eraOfWatcher = demoFirstEra + 2
	eraOfRestart = demoFirstEra + 3
)

// directorPause is how often the director looks.
const directorPause = 200 * time.Millisecond

// scene is what the director sees at a look.
type scene struct {
	era         domain.Era
	settlements []projections.Settlement
	claimed     domain.Amount
	executed    domain.Amount
}

func (d *demo) look() scene {
	var s scene
	s.settlements = d.tally.planted(d.engine.offered())
	d.engine.core.look(func(state *projections.State) {
		s.era, _ = state.CurrentEra()
		s.claimed, s.executed = state.Claimed(), state.Executed()
	})
	return s
}

// direct plays the acts as the chain goes on, until the last payout is claimed.
func (d *demo) direct(ctx context.Context) error {
	acts := []struct {
		era  domain.Era
		play func(context.Context) error
	}{
		{eraOfVictim, d.killVictim}, {eraOfWatcher, d.killWatcher}, {eraOfRestart, d.restartDaemon},
	}
	told := domain.Era(demoFirstEra - 1)
	for {
		s := d.look()
		for len(acts) > 0 && s.era >= acts[0].era {
			if err := acts[0].play(ctx); err != nil {
				return err
			}
			acts = acts[1:]
		}
		for ; d.tally.whole(told+1, len(d.daemons)); told++ {
			d.say("era %d sealed: %s", told+1, d.tally.era(told+1))
		}
		if err := d.watchChildren(); err != nil {
			return err
		}
		// Before the next approval: claims are made against the last settled epoch.
		if d.settledEpochs(s) >= d.opts.epochs && len(acts) == 0 {
			return d.close(ctx)
		}
		if err := d.approveNext(ctx, s); err != nil {
			return err
		}
		if err := waitFor(directorPause)(ctx); err != nil {
			return err
		}
	}
}

// watchChildren reports a node that ended although nobody killed it.
func (d *demo) watchChildren() error {
	for _, a := range d.cast() {
		if !a.dead && a.child.over() {
			return fmt.Errorf("%s ended by itself, see %s", a.name(), a.child.output)
		}
	}
	return nil
}

func (d *demo) killVictim(context.Context) error {
	d.summary.KilledSN = roleVictim
	d.say("daemon of ScalerNode %d is killed (SIGKILL) and stays dead", roleVictim)
	return d.daemons[roleVictim-1].kill()
}

func (d *demo) killWatcher(context.Context) error {
	d.say("HyperNode %d is killed (SIGKILL); nobody may be hurt by that", roleWatcher)
	return d.watchers[roleWatcher-1].kill()
}

func (d *demo) restartDaemon(ctx context.Context) error {
	a := d.daemons[roleRestarted-1]
	if err := a.child.kill(); err != nil {
		return err
	}
	d.say("daemon of ScalerNode %d is killed (SIGKILL) and started again", roleRestarted)
	return a.launch(ctx, d.children)
}

// approveNext has the treasury signers approve what there is to approve. Before
// the first time one of them is shown a proposal that was tampered with.
func (d *demo) approveNext(ctx context.Context, s scene) error {
	d.treasury.proposed = d.tamper
	approved, err := d.treasury.approveNext(ctx, s.settlements)
	if err != nil || approved == nil {
		return err
	}
	d.say("epoch %d closed: payouts %s ICNT in all, slashes %s ICNT; two of three signers, each a process of its own, recomputed it (one from an audit bundle, one from the log) and approved %s",
		approved.Epoch, icnt(approved.Total), icnt(approved.SlashTotal), short(approved.Digest.String()))
	return nil
}

// tamper has a signer refuse a proposal that pays one wei more.
func (d *demo) tamper(ctx context.Context, f *proposed) error {
	if d.tampered {
		return nil
	}
	name, err := f.tampered()
	if err != nil {
		return err
	}
	signer := d.treasury.signers[0]
	said, err := d.treasury.sign(ctx, signer, f, name, d.treasury.source(0, f), exitData)
	if err != nil {
		return err
	}
	if !strings.Contains(said, "field payoutTotal") {
		return fmt.Errorf("a proposal with one wei more was refused for another reason: %s", said)
	}
	d.tampered = true
	d.say("%s was shown a proposal with one wei more, and its process refused: %s", signer.name, strings.TrimPrefix(said, "assay: "))
	return nil
}

func (d *demo) settledEpochs(s scene) uint64 {
	var n uint64
	for _, e := range s.settlements {
		if e.Phase == projections.PhaseSettled {
			n++
			if n > d.tally.settled {
				d.tally.settled = n
				d.say("epoch %d is settled on chain through the Safe, in a final block", e.Close.Epoch)
			}
		}
	}
	return n
}

// close executes the slashes, claims every payout, and waits until the log has
// seen it all.
func (d *demo) close(ctx context.Context) error {
	s := d.look()
	var last *settler.Batch
	var slashed domain.Amount
	for i, e := range s.settlements {
		if e.Phase != projections.PhaseSettled {
			continue
		}
		var err error
		if last, err = batchOf(d.treasury.network, s.settlements, i); err != nil {
			return err
		}
		amount, err := d.executeSlashes(ctx, last)
		if err != nil {
			return err
		}
		slashed = slashed.Plus(amount)
	}
	claims, skipped, err := d.treasury.claimer.Claim(ctx, last, nil)
	if err != nil {
		return err
	}
	if len(skipped) > 0 {
		return fmt.Errorf("claim of %v: %w", skipped[0].Leaf, skipped[0].Reason)
	}
	var claimed domain.Amount
	for _, c := range claims {
		claimed = claimed.Plus(c.Amount)
	}
	d.say("%d payouts of %s ICNT claimed with proofs", len(claims), icnt(claimed))
	for {
		if s = d.look(); s.claimed.Cmp(claimed) >= 0 && s.executed.Cmp(slashed) >= 0 {
			d.record(s)
			return nil
		}
		if err := waitFor(directorPause)(ctx); err != nil {
			return fmt.Errorf("wait for claims and slashes to come back from the chain: %w", err)
		}
	}
}

// executeSlashes executes a batch's slashes once its challenge window is over.
func (d *demo) executeSlashes(ctx context.Context, b *settler.Batch) (domain.Amount, error) {
	var sum domain.Amount
	if len(b.Slashes()) == 0 {
		return sum, nil
	}
	for {
		executed, skipped, err := d.treasury.claimer.ExecuteSlashes(ctx, b)
		if notYet(err) {
			if err := waitFor(directorPause)(ctx); err != nil {
				return sum, err
			}
			continue
		}
		if err != nil {
			return sum, err
		}
		if len(skipped) > 0 {
			return sum, fmt.Errorf("slash of ScalerNode %d: %w", skipped[0].Leaf.SN, skipped[0].Reason)
		}
		for _, e := range executed {
			sum = sum.Plus(e.Slash.Amount)
			d.summary.Slashed = addSlash(d.summary.Slashed, e.Slash)
			d.say("slash of ScalerNode %d executed: %s ICNT of its collateral go to the treasury", e.Slash.SN, icnt(e.Slash.Amount))
		}
		return sum, nil
	}
}

// settledOnChain reads the payout root of every settled epoch from the
// contract's own events.
func (d *demo) settledOnChain(ctx context.Context) (map[domain.Epoch]domain.Hash, error) {
	contract := settlement.NewEpochSettlement()
	logs, err := d.local.chain.Client().FilterLogs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{d.local.deployment.Settlement},
		Topics:    [][]common.Hash{{settledTopic()}},
	})
	if err != nil {
		return nil, fmt.Errorf("read settled epochs: %w", err)
	}
	roots := make(map[domain.Epoch]domain.Hash)
	for i := range logs {
		event, err := contract.UnpackEpochSettledEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read a settled epoch: %w", err)
		}
		roots[domain.Epoch(event.Epoch)] = event.PayoutRoot
	}
	return roots, nil
}

// settledTopic is the first topic of EpochSettled.
func settledTopic() common.Hash {
	return common.Hash(domain.Keccak256([]byte("EpochSettled(uint64,bytes32,bytes32,uint256,bytes32,uint256)")))
}
