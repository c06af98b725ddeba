package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"assay/domain"
	"assay/internal/review"
	"assay/projections"
	"assay/settler"
)

// treasurers are two of the three treasury signers of a local network and
// somebody who claims for everybody. Each signer is a process of its own for each
// epoch, with a keystore and records of its own, and recomputes before it signs.
type treasurers struct {
	local    *local
	network  domain.Network
	treasury *settler.Treasury
	signers  []localSigner
	children *children
	relayer  *settler.Relayer
	claimer  *settler.Claimer
	next     domain.Epoch // epochs below it were approved

	// proposed is called with a proposal before anybody signs; nil: nobody wants it.
	proposed func(context.Context, *proposed) error
}

// localSigner is a signer's files.
type localSigner struct {
	name, dir, key, password string
}

// proposed is an epoch that signers are asked to approve, as files.
type proposed struct {
	epoch    domain.Epoch
	dir      string
	proposal string
	bundle   string
}

// openTreasurers makes the signers' keys. children starts their processes.
func openTreasurers(ctx context.Context, l *local, c *children) (*treasurers, error) {
	t := &treasurers{local: l, children: c}
	if err := t.open(ctx, l); err != nil {
		t.close()
		return nil, err
	}
	return t, nil
}

func (t *treasurers) open(ctx context.Context, l *local) error {
	var err error
	if t.treasury, err = l.network.treasury(ctx, l.chain.Client()); err != nil {
		return err
	}
	t.network = t.treasury.Network()
	for _, name := range []string{localSigners()[0], localSigners()[2]} {
		s := localSigner{name: name, dir: filepath.Join(l.dir, "signers", name)}
		if s.key, s.password, err = l.keystore(s.dir, name); err != nil {
			return err
		}
		t.signers = append(t.signers, s)
	}
	t.relayer, err = settler.OpenRelayer(settler.RelayerConfig{
		Chain: l.chain.Client(), ChainID: l.network.ChainID, Signer: testSigner(keyClaimer),
		Dir: filepath.Join(l.dir, "claimer"), Log: l.logger,
	})
	if err != nil {
		return err
	}
	t.claimer = settler.NewClaimer(settler.ClaimerConfig{
		Treasury: t.treasury, Relayer: t.relayer, Log: l.logger, Wait: waitFor(blockTime / 4),
	})
	return nil
}

// waitFor waits a fixed time between looks.
func waitFor(pause time.Duration) func(context.Context) error {
	return func(ctx context.Context) error {
		select {
		case <-time.After(pause):
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// approveNext has each signer recompute and sign the oldest epoch that is
// closed, covered and not settled; their approvals go to the stream. It returns
// that epoch, or nil if there is nothing to approve now.
func (t *treasurers) approveNext(ctx context.Context, all []projections.Settlement) (*domain.EpochClose, error) {
	i := slices.IndexFunc(all, func(e projections.Settlement) bool { return e.Phase == projections.PhaseClosed })
	if i < 0 || all[i].Close.Epoch < t.next {
		return nil, nil
	}
	pending := all[i].Close
	b, err := batchOf(t.network, all, i)
	if err != nil {
		return nil, err
	}
	view, err := t.treasury.Look(ctx)
	if err != nil {
		return nil, err
	}
	if errors.Is(b.Follows(view), settler.ErrOutOfOrder) {
		return nil, nil // the log has not seen yet what the chain has settled
	}
	files, err := t.propose(ctx, pending.Epoch)
	if err != nil {
		return nil, err
	}
	if t.proposed != nil {
		if err := t.proposed(ctx, files); err != nil {
			return nil, err
		}
	}
	for n, s := range t.signers {
		if _, err := t.sign(ctx, s, files, files.proposal, t.source(n, files), exitOK); err != nil {
			return nil, err
		}
	}
	t.next = pending.Epoch + 1
	return pending, nil
}

// propose writes the proposal of an epoch and its audit bundle anew.
func (t *treasurers) propose(ctx context.Context, k domain.Epoch) (*proposed, error) {
	f := &proposed{epoch: k, dir: filepath.Join(t.local.dir, "proposals", fmt.Sprintf("epoch-%d", k))}
	f.proposal, f.bundle = filepath.Join(f.dir, "proposal.json"), filepath.Join(f.dir, "epoch.audit")
	if err := errors.Join(os.RemoveAll(f.dir), os.MkdirAll(f.dir, 0o755)); err != nil {
		return nil, fmt.Errorf("folder for the proposal of epoch %d: %w", k, err)
	}
	number := strconv.FormatUint(uint64(k), 10)
	if _, err := t.process(ctx, f.dir, "show", exitOK, "batch", "show", number, "--data", t.local.dir, "--rpc", t.local.chain.URL(), "-o", f.proposal); err != nil {
		return nil, err
	}
	_, err := t.process(ctx, f.dir, "export", exitOK, "audit", "export", "--data", t.local.dir, "--epoch", number, "-o", f.bundle)
	return f, err
}

// source is from what a signer recomputes: the first verifies an audit bundle,
// the others fold a copy of the log.
func (t *treasurers) source(n int, f *proposed) []string {
	if n == 0 {
		return []string{"--bundle", f.bundle, "--network", networkFile(t.local.dir)}
	}
	return []string{"--data", t.local.dir}
}

// sign has a signer decide on a proposal, and returns what its process said.
func (t *treasurers) sign(ctx context.Context, s localSigner, f *proposed, proposal string, source []string, want int) (string, error) {
	args := append([]string{"sign", strconv.FormatUint(uint64(f.epoch), 10)}, source...)
	return t.process(ctx, f.dir, s.name+"-"+filepath.Base(proposal), want, append(args,
		"--rpc", t.local.chain.URL(), "--proposal", proposal, "--key", s.key, "--password-file", s.password,
		"--records", filepath.Join(s.dir, "signed"), "--nats-url", t.local.broker.URL(), "--yes")...)
}

// process runs this program to its end, which must be the given exit code.
func (t *treasurers) process(ctx context.Context, dir, name string, want int, args ...string) (string, error) {
	output := filepath.Join(dir, name+".log")
	ch, err := t.children.spawn(ctx, name, output, nil, args...)
	if err != nil {
		return "", err
	}
	select {
	case <-ch.ended:
	case <-ctx.Done():
		return "", errors.Join(ctx.Err(), ch.kill())
	}
	said, err := os.ReadFile(output)
	if err != nil {
		return "", fmt.Errorf("output of %s: %w", name, err)
	}
	lines := bytes.Split(bytes.TrimSpace(said), []byte("\n"))
	last := string(lines[len(lines)-1])
	if code := ch.cmd.ProcessState.ExitCode(); code != want {
		return "", fmt.Errorf("assay %s: code %d, want %d: %s (all in %s)", args[0], code, want, last, output)
	}
	return last, nil
}

// tampered writes a copy of a proposal that pays one wei more, with call data,
// digest and hashes made to fit, and returns its name.
func (f *proposed) tampered() (string, error) {
	text, err := os.ReadFile(f.proposal)
	if err != nil {
		return "", fmt.Errorf("read the proposal of epoch %d: %w", f.epoch, err)
	}
	p := new(review.Proposal)
	if err := json.Unmarshal(text, p); err != nil {
		return "", fmt.Errorf("read the proposal of epoch %d: %w", f.epoch, err)
	}
	call, err := review.Decode(p.SafeTx.Data)
	if err != nil {
		return "", err
	}
	more := domain.Wei(1)
	call.Result.PayoutTotal = call.Result.PayoutTotal.Plus(more)
	p.Result, p.Totals.PayoutTotal, p.Totals.New = call.Result, call.Result.PayoutTotal, p.Totals.New.Plus(more)
	result := call.Result.EpochResult()
	p.Digest = result.Digest(domain.Network{ChainID: p.ChainID, Settlement: p.Settlement})
	if p.SafeTx.Data, err = call.Encode(); err != nil {
		return "", err
	}
	p.Hashes = p.SafeTx.Hashes()
	if text, err = json.Marshal(p); err != nil {
		return "", err
	}
	name := filepath.Join(f.dir, "tampered.json")
	return name, writeNewFile(name, text)
}

func (t *treasurers) close() {
	if t.relayer != nil {
		_ = t.relayer.Close()
	}
}

// batchOf rebuilds the covered epoch all[i] from the fold's closes, with the
// row of refused ones right before it.
func batchOf(n domain.Network, all []projections.Settlement, i int) (*settler.Batch, error) {
	first := i
	for first > 0 && !all[first-1].Close.Covered {
		first--
	}
	var refused []*domain.EpochClose
	for _, s := range all[first:i] {
		refused = append(refused, s.Close)
	}
	return settler.NewBatch(n, refused, all[i].Close)
}

// notYet reports errors of slashes that only need time.
func notYet(err error) bool { return errors.Is(err, settler.ErrNotExecutable) }
