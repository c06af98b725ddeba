package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/internal/devnet"
	"assay/internal/flock"
)

// Measures of the demonstration. Everything but these is the default.
const (
	demoEraBlocks    = 6 // of a second each
	demoErasPerEpoch = 3
	demoSealGrace    = 2
	demoLeadBlocks   = 6 // before the first era, for the nodes to start
	demoFirstEra     = 1
	demoSetupTime    = 25 * time.Second // more than it takes on two cores
	demoClosingTime  = 45 * time.Second
)

// demoOptions is what a user decides.
type demoOptions struct {
	data      string
	epochs    uint64
	artifacts string
	console   string
}

func (p *program) demoCommand() *cobra.Command {
	var o demoOptions
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Run a whole network on this machine: heartbeats to settled, replayed epochs",
		Long: `The demonstration starts a broker, a chain with all contracts and a Safe, eight
daemons and five HyperNodes as processes of their own, and the engine. One
daemon is killed and gets slashed, one HyperNode is killed, one daemon is
restarted. Epochs are approved by two of three treasury signers and settled,
payouts claimed, the slash executed, and the log is replayed from zero in
another process. Everything that is measured is this machine.`,
		Example: "  assay demo --json --epochs 2 --data demo-data",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if o.epochs < 1 {
				return fail(exitUsage, "--epochs %d: want at least 1", o.epochs)
			}
			return p.demo(cmd.Context(), o)
		},
	}
	cmd.Flags().StringVar(&o.data, "data", "", "directory for everything that is kept (default: a new temporary one); a former demonstration there is removed")
	cmd.Flags().Uint64Var(&o.epochs, "epochs", 2, "epochs to settle")
	cmd.Flags().StringVar(&o.console, "console", "127.0.0.1:0", "address of the console while it runs, empty for none")
	cmd.Flags().StringVar(&o.artifacts, "safe-artifacts", "", "node_modules folder with the Safe's artifacts (default: where make build puts it)")
	return cmd
}

// demo is one run of the demonstration.
type demo struct {
	p        *program
	opts     demoOptions
	began    time.Time
	local    *local
	engine   *engine
	policy   domain.Policy
	children *children
	daemons  []*actor
	watchers []*actor // HyperNodes
	treasury *treasurers
	tampered bool // a signer refused a tampered proposal
	tally    *tally
	summary  summary
}

// demo runs the demonstration and prints its summary whatever happens.
func (p *program) demo(ctx context.Context, o demoOptions) error {
	d := &demo{p: p, opts: o, began: time.Now(), children: newChildren(), tally: newTally()}
	d.summary.Record = "summary"
	unlock, err := d.prepareDir()
	if err != nil {
		return err
	}
	defer unlock()
	eras := time.Duration((o.epochs*demoErasPerEpoch+1)*demoEraBlocks) * blockTime
	limited, cancel := context.WithTimeoutCause(ctx, demoSetupTime+eras+demoClosingTime, errors.New("the demonstration took too long"))
	defer cancel()
	err = d.play(limited)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if limited.Err() != nil {
		err = errors.Join(context.Cause(limited), err)
	}
	return d.finish(err)
}

// prepareDir makes the directory, or empties it of a former demonstration, and
// keeps others out.
func (d *demo) prepareDir() (unlock func(), err error) {
	if d.opts.data == "" {
		if d.opts.data, err = os.MkdirTemp("", "assay-demo-"); err != nil {
			return nil, fail(exitConfig, "data directory: %w", err)
		}
	}
	if d.opts.data, err = filepath.Abs(d.opts.data); err != nil {
		return nil, fail(exitConfig, "data directory: %w", err)
	}
	if err := os.MkdirAll(d.opts.data, 0o755); err != nil {
		return nil, fail(exitConfig, "data directory: %w", err)
	}
	const mark = "demo.lock" // its presence says that all the rest is ours
	entries, err := os.ReadDir(d.opts.data)
	if err != nil {
		return nil, fail(exitConfig, "data directory: %w", err)
	}
	_, statErr := os.Stat(filepath.Join(d.opts.data, mark))
	if len(entries) > 0 && statErr != nil {
		return nil, fail(exitConfig, "data directory %s holds other things than a demonstration", d.opts.data)
	}
	lock, err := flock.Exclusive(filepath.Join(d.opts.data, mark))
	if errors.Is(err, flock.ErrHeld) {
		return nil, fail(exitTempFail, "data directory %s: another demonstration runs there", d.opts.data)
	} else if err != nil {
		return nil, fail(exitConfig, "data directory: %w", err)
	}
	for _, e := range entries {
		if e.Name() == mark {
			continue
		}
		if err := os.RemoveAll(filepath.Join(d.opts.data, e.Name())); err != nil {
			lock.Close()
			return nil, fail(exitConfig, "data directory: %w", err)
		}
	}
	return func() { lock.Close() }, nil
}

// play runs the network until the story is told, and stops all of it but the
// chain, which the replay is compared with.
func (d *demo) play(ctx context.Context) (err error) {
	artifacts, err := findArtifacts(d.opts.artifacts)
	if err != nil {
		return err
	}
	logger, file, err := d.engineLogger()
	if err != nil {
		return err
	}
	defer file.Close()
	if d.local, err = startLocal(ctx, d.opts.data, "", artifacts, logger); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.local.close()) }()
	d.say("broker and chain run, contracts and a Safe %s (2 of 3) are deployed", d.local.deployment.SafeVersion)
	if err := d.buildCast(ctx); err != nil {
		return err
	}
	if err := d.perform(ctx); err != nil {
		return err
	}
	return d.audit(ctx)
}

// buildCast registers everybody on the chain and writes the nodes' files.
func (d *demo) buildCast(ctx context.Context) error {
	var err error
	if d.daemons, d.watchers, err = newCast(d.opts.data); err != nil {
		return err
	}
	if err := d.local.register(ctx, d.daemons, d.watchers); err != nil {
		return err
	}
	for _, a := range d.cast() {
		if err := a.writeConfig(d.local); err != nil {
			return err
		}
	}
	d.say("registered: %d ScalerNodes of 3 Hardware Providers, %d HyperNodes of 3 operators, %d links",
		len(d.daemons), len(d.watchers), 2*len(d.watchers))
	return nil
}

// cast returns all nodes, HyperNodes first: they are there when daemons ask.
func (d *demo) cast() []*actor { return slices.Concat(d.watchers, d.daemons) }

// perform runs chain, engine and nodes while the story is told, and ends all
// three. The nodes end first, then what they talk to, and the log is closed when
// nothing writes any more.
func (d *demo) perform(ctx context.Context) (err error) {
	ctx, stop := context.WithCancelCause(ctx)
	var background sync.WaitGroup
	end := func() { stop(nil); background.Wait() }
	defer end()
	work := func(name string, f func(context.Context) error) {
		background.Go(func() {
			if err := f(ctx); err != nil && ctx.Err() == nil {
				stop(fmt.Errorf("%s: %w", name, err))
			}
		})
	}
	work("chain", d.local.chain.Run)
	if err := d.local.live(ctx); err != nil {
		return err
	}
	if err := d.startEngine(ctx); err != nil {
		return err
	}
	defer func() {
		d.children.close()
		end()
		d.treasury.close()
		err = errors.Join(err, d.engine.close())
	}()
	work("engine", d.engine.run)
	work("children", func(ctx context.Context) error { d.children.run(ctx); return nil })
	if err := d.startStory(ctx); err != nil {
		return errors.Join(causeOf(ctx), err)
	}
	if err := d.direct(ctx); err != nil {
		return errors.Join(causeOf(ctx), err)
	}
	return nil
}

// causeOf returns why a context ended, unless that is only that it was canceled.
func causeOf(ctx context.Context) error {
	if err := context.Cause(ctx); err != nil && !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

func (d *demo) startEngine(ctx context.Context) error {
	cfg := d.local.engine()
	cfg.Observe = d.tally.observe
	cfg.Console = consolePlace{Address: d.opts.console, Needed: true}
	var err error
	if d.engine, err = openEngine(ctx, cfg); err != nil {
		return err
	}
	if d.treasury, err = openTreasurers(ctx, d.local, d.children); err != nil {
		return errors.Join(err, d.engine.close())
	}
	if d.engine.console != nil {
		d.say("the console is at %s while this runs", d.engine.console.url())
	}
	return nil
}

// startStory puts the policy in force, starts the nodes, and lets eras begin.
func (d *demo) startStory(ctx context.Context) error {
	d.policy = demoPolicy()
	if err := d.sayPolicy(); err != nil {
		return err
	}
	if err := d.engine.propose(ctx, d.policy); err != nil {
		return err
	}
	for _, a := range d.cast() {
		if err := a.launch(ctx, d.children); err != nil {
			return err
		}
	}
	d.say("%d daemons and %d HyperNodes started as processes", len(d.daemons), len(d.watchers))
	first, err := d.local.world.AddSegment(ctx, devnet.Segment{Era: demoFirstEra, Blocks: demoEraBlocks, Lead: demoLeadBlocks})
	if err != nil {
		return err
	}
	d.say("era %d begins with block %d; an era lasts %d blocks of a second", demoFirstEra, first, demoEraBlocks)
	return nil
}

// demoPolicy is the default policy but for what a run of seconds needs.
func demoPolicy() domain.Policy {
	p := domain.DefaultPolicy()
	p.GenesisEra = domain.Optional{Set: true, Value: demoFirstEra}
	p.ErasPerEpoch = domain.Optional{Set: true, Value: demoErasPerEpoch}
	p.SealGraceBlocks = demoSealGrace
	p.SlashingMode = domain.ModeEnforce
	return p.Complete(nil)
}

// audit replays the log in another process and compares every epoch's root with
// the chain's.
func (d *demo) audit(ctx context.Context) error {
	log, err := d.readLog()
	if err != nil {
		return err
	}
	d.summary.LogSize, d.summary.LogRoot = log.size, log.root
	d.summary.Accepted, d.summary.Rejected, d.summary.Samples = log.reports, log.rejected, log.samples
	replayed, err := d.replayElsewhere(ctx)
	if err != nil {
		return err
	}
	onChain, err := d.settledOnChain(ctx)
	if err != nil {
		return err
	}
	for _, s := range d.summary.engineRoots {
		r := rootRow{Epoch: s.Epoch, Chain: onChain[s.Epoch], Engine: s.Engine, Replay: replayed[s.Epoch]}
		d.summary.Roots = append(d.summary.Roots, r)
		if r.Chain != r.Engine || r.Replay != r.Engine {
			return fmt.Errorf("epoch %d: roots differ: chain %s, engine %s, replay %s", r.Epoch, r.Chain, r.Engine, r.Replay)
		}
	}
	d.say("replayed %d records from zero in another process: every signature holds, every root is the chain's", d.summary.LogSize)
	if len(d.summary.Roots) == 0 {
		return nil
	}
	if err := d.auditElsewhere(ctx); err != nil {
		return err
	}
	d.say("epoch %d judged from one file in another process, against the chain: %s", d.summary.Audit.Epoch, d.summary.Audit.Verdict)
	return nil
}
