//go:build linux

package main

import (
	"flag"
	"fmt"
	"log/slog"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/contracts/settlement"
	"assay/domain"
	"assay/ingest/eventlog"
)

var settleKills = flag.Int("settlekills", 0, "how often the engine is killed while it settles; 0: once at each moment")

// An engine with its broker in the same process is killed at every moment from a
// start to a settled epoch, while anvil is its chain and two signers approve with
// their own commands; blocks go by, or the pool forgets, before it starts again.
// In the end the chain has each epoch once, as the log has it, and the relayer
// has sent nothing else; nothing is left to settle.
func TestKilledSettlerSettlesOnce(t *testing.T) {
	s := newKillStage(t)
	defer func() {
		if t.Failed() {
			t.Logf("seed %d: go test ./cmd/assay -run TestKilledSettlerSettlesOnce -seed %d -settlekills %d", *seed, *seed, *settleKills)
		}
	}()
	s.firstLife()
	at, left := make(map[string]int), make(map[string]int)
	plan := s.plan()
	for _, m := range plan {
		s.live(m)
		at[m.name]++
		left[s.aftermath()]++
	}
	s.lastLives()
	s.checkChain()
	s.checkLog()
	t.Logf("%d kills, %d epochs settled (seed %d)", len(plan), s.settled, *seed)
	t.Logf("killed: %s", histogram(at))
	t.Logf("left behind: %s", histogram(left))
}

// plan returns every moment once, or as many as are asked for, in an order by the
// seed.
func (s *killStage) plan() (plan []moment) {
	all := moments()
	want := *settleKills
	if want == 0 {
		want = len(all)
	}
	for len(plan) < want {
		for _, i := range s.rand.Perm(len(all)) {
			plan = append(plan, all[i])
		}
	}
	return plan[:want]
}

// histogram is a line for each name.
func histogram(counts map[string]int) string {
	var lines []string
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		lines = append(lines, fmt.Sprintf("\n  %3d  %s", counts[name], name))
	}
	return strings.Join(lines, "")
}

// checkChain requires of the chain's own state that each epoch was settled once
// and in order, and that the relayer's account did that and nothing else.
func (s *killStage) checkChain() {
	s.Helper()
	logs, err := s.chain.Client().FilterLogs(s.Context(), ethereum.FilterQuery{
		Addresses: []common.Address{s.local.deployment.Settlement}, Topics: [][]common.Hash{{settledTopic()}},
	})
	if err != nil {
		s.Fatal(err)
	}
	if len(logs) != s.settled || s.nonce() != uint64(s.settled) || s.intents() != uint64(s.settled) {
		s.Errorf("%d epochs: %d settlements, %d transactions of the relayer, %d on its record", s.settled, len(logs), s.nonce(), s.intents())
	}
	closes := s.closes()
	contract, before := settlement.NewEpochSettlement(), domain.Hash{}
	for i := range logs {
		event, err := contract.UnpackEpochSettledEvent(&logs[i])
		if err != nil {
			s.Fatal(err)
		}
		if event.Epoch != uint64(i) || i >= len(closes) {
			s.Fatalf("settlement %d is of epoch %d; %d epochs have closed", i, event.Epoch, len(closes))
		}
		c := closes[i]
		if c.Result.PreviousDigest != before || c.Digest != domain.Hash(event.Digest) ||
			c.PayoutRoot != domain.Hash(event.PayoutRoot) || c.SlashRoot != domain.Hash(event.SlashRoot) || event.PayoutTotal.Cmp(c.Total.Big()) != 0 {
			s.Errorf("epoch %d: the chain has %+v, the log %+v after %s", i, event, c.Result, before)
		}
		before = c.Digest
		receipt, err := s.chain.Client().TransactionReceipt(s.Context(), logs[i].TxHash)
		if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
			s.Errorf("epoch %d: receipt %+v, %v", i, receipt, err)
		}
	}
	v, err := s.treasury.Look(s.Context())
	if err != nil || v.LastDigest != before || v.SafeNonce != uint64(s.settled) {
		s.Errorf("the contract's last digest is %s, want %s; the Safe's nonce %d, want %d; %v", v.LastDigest, before, v.SafeNonce, s.settled, err)
	}
	if total := closes[len(closes)-1].Total; total.Big().Cmp(new(big.Int)) == 0 {
		s.Error("nothing was paid: too little came in to mean anything")
	}
}

// closes folds the log from its first record.
func (s *killStage) closes() (all []*domain.EpochClose) {
	s.Helper()
	log, err := eventlog.Open(logDir(s.data), eventlog.Config{ReadOnly: true})
	if err != nil {
		s.Fatal(err)
	}
	defer log.Close()
	whole, err := (&resumption{log: log, logger: slog.New(slog.DiscardHandler)}).fold()
	if err != nil {
		s.Fatal(err)
	}
	for _, d := range whole.fresh {
		if c, ok := d.decision.(*domain.EpochClose); ok {
			all = append(all, c)
		}
	}
	return all
}

// checkLog requires that log and signatures hold.
func (s *killStage) checkLog() {
	s.Helper()
	for _, args := range [][]string{{"log", "verify"}, {"replay", "--verify-signatures"}} {
		if code, _, stderr := try(s.T, append(args, "--data", s.data)...); code != exitOK {
			s.Errorf("%s: code %d: %s", strings.Join(args, " "), code, stderr)
		}
	}
}
