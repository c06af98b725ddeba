package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"assay/domain"
	"assay/internal/devnet"
	"assay/settler"
)

// approved writes the whole signed scenario as a log, with approvals of epoch 0 by
// the named owners over the Safe's present nonce.
func approved(t *testing.T, signers ...string) *settledStage {
	t.Helper()
	s := &settledStage{t: t, local: startTestLocal(t), data: filepath.Join(t.TempDir(), "engine")}
	log := newSignedLog(t)
	var err error
	if log.genesis, err = s.local.network.genesis(); err != nil {
		t.Fatal(err)
	}
	log.fold("../../domain/testdata/simulate/harsh-22.facts.jsonl")
	all := settlementsOf(log.state)
	batch, err := batchOf(log.genesis.Network(), all, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range signers {
		a, err := settler.OpenApprover(settler.ApproverConfig{
			Network: log.genesis.Network(), Safe: domain.Address(s.local.deployment.Safe), Signer: settler.NewKeySigner(devnet.TestKey(name)), Dir: t.TempDir(),
		})
		if err != nil {
			t.Fatal(err)
		}
		m, err := a.Approve(t.Context(), batch, batch.Result(), 0)
		if err != nil {
			t.Fatal(err)
		}
		log.seq++
		log.enter(domain.Record{
			Seq: log.seq, Time: int64(log.seq), Kind: m.Kind, Version: m.Version, Digest: m.Digest(), Body: m.Body,
			Witness: domain.EncodeWitness(m.Signature, m.Proofs),
		})
		if err := a.Close(); err != nil {
			t.Fatal(err)
		}
	}
	log.store(s.data)
	if s.key, s.pass, err = s.local.keystore(filepath.Join(t.TempDir(), "gas"), keyClaimer); err != nil {
		t.Fatal(err)
	}
	return s
}

// send runs settle for an epoch.
func (s *settledStage) send(k domain.Epoch, set func(*settling)) (r settleRecord, err error) {
	s.t.Helper()
	var out bytes.Buffer
	c := &settling{payer: s.payer(&out), epoch: k}
	if set != nil {
		set(c)
	}
	err = c.run(s.t.Context())
	if out.Len() > 0 {
		if err := json.Unmarshal(out.Bytes(), &r); err != nil {
			s.t.Fatalf("%s: %v", out.Bytes(), err)
		}
	}
	return r, err
}

// An epoch with too few approvals is refused, and says whose are missing.
func TestSettleNamesMissingApprovals(t *testing.T) {
	s := approved(t, localSigners()[1])
	r, err := s.send(0, nil)
	if exitCode(err) != exitData || !strings.Contains(err.Error(), "epoch 0: 1 of 2 approvals; missing 0x") {
		t.Fatalf("code %d: %v", exitCode(err), err)
	}
	want := []domain.Address{testSigner(localSigners()[0]).Address(), testSigner(localSigners()[2]).Address()}
	slices.SortFunc(want, domain.Address.Compare)
	if r.State != settleLacking || r.Have != 1 || r.Need != 2 || !slices.Equal(r.Missing, want) {
		t.Errorf("%+v, want missing %v", r, want)
	}
	view, err := s.local.network.treasury(t.Context(), s.local.chain.Client())
	if err != nil {
		t.Fatal(err)
	}
	if v, err := view.Look(t.Context()); err != nil || v.NextEpoch != 0 {
		t.Errorf("the contract settles epoch %d next, %v", v.NextEpoch, err)
	}
}

// An approved epoch is settled once; the second run says in which transaction.
func TestSettleTwice(t *testing.T) {
	s := approved(t, localSigners()[0], localSigners()[2])
	if r, err := s.send(0, func(c *settling) { c.dryRun = true }); err != nil || r.State != settleDue || r.Have != 2 || r.Tx != nil {
		t.Fatalf("dry run: %+v, %v", r, err)
	}
	if _, err := s.send(1, nil); exitCode(err) != exitData {
		t.Fatalf("epoch 1 before epoch 0: code %d, %v", exitCode(err), err)
	}
	first, err := s.send(0, nil)
	if err != nil || first.State != settleDone || !first.Final || first.Tx == nil {
		t.Fatalf("%+v, %v", first, err)
	}
	second, err := s.send(0, nil)
	if err != nil || second.State != settleBefore || second.Tx == nil || *second.Tx != *first.Tx || second.Block != first.Block {
		t.Fatalf("%+v, %v; want %+v before", second, err, first)
	}
	if _, err := s.send(99, nil); exitCode(err) != exitData {
		t.Errorf("epoch 99: code %d, %v", exitCode(err), err)
	}
}

// An interrupt while it waits for finality ends it with 130, and the next run goes
// on with the same transaction.
func TestSettleInterrupted(t *testing.T) {
	s := approved(t, localSigners()[0], localSigners()[1])
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var out bytes.Buffer
	c := &settling{payer: s.payer(&out)}
	c.payer.wait = func(context.Context) error { cancel(); return ctx.Err() }
	if err := c.run(ctx); exitCode(err) != exitInterrupt || out.Len() != 0 {
		t.Fatalf("code %d, %v, printed %q", exitCode(err), err, out.String())
	}
	r, err := s.send(0, nil)
	if err != nil || r.State != settleDone {
		t.Fatalf("%+v, %v", r, err)
	}
}

// What reads the output may go away: the process ends as others do, and does not
// panic.
func TestClosedPipe(t *testing.T) {
	data := filepath.Join(t.TempDir(), "whole")
	if err := writeFixture(data); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"replay", "--data", data, "--json"}, {"log", "dump", "--data", data, "--json"}} {
		reader, writer, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		var stderr bytes.Buffer
		cmd := exec.CommandContext(t.Context(), "assay", args...)
		cmd.Stdout, cmd.Stderr = writer, &stderr
		if err := reader.Close(); err != nil {
			t.Fatal(err)
		}
		if err := cmd.Run(); err == nil || strings.Contains(stderr.String(), "panic") {
			t.Errorf("%v: %v, %s", args, err, stderr.String())
		}
		_ = writer.Close()
	}
}
