package main

import (
	"path/filepath"
	"strings"
	"testing"

	"assay/projections"
)

// Locks are of the open epoch and the one before it, and leave the engine only once
// the records behind them are durable.
func TestLocksWaitForTheDisk(t *testing.T) {
	log := newSignedLog(t)
	log.fold(harshFacts)
	c, d := newCore(), &decidedLocks{}
	d.core = c
	shown := 0
	for i, r := range log.records {
		e, err := r.Entry()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Apply(e); err != nil {
			t.Fatal(err)
		}
		var want []projections.Decided
		open := closedEpochs(c.state)
		if open > 0 {
			want = c.state.Decided(open - 1)
		}
		if _, early, err := d.SlashLocks(t.Context()); err != nil || len(early) != 0 {
			t.Fatalf("record %d: %v before it was durable: %v", i, early, err)
		}
		c.durable(uint64(i)+1, 0)
		c.take()
		c.takeClosed()
		at, locks, err := d.SlashLocks(t.Context())
		if err != nil || at != open || len(locks) != len(want) {
			t.Fatalf("record %d: epoch %d, locks %v, want those of epoch %d, %v: %v", i, at, locks, open, want, err)
		}
		for j, l := range locks {
			if l.SN != want[j].SN || l.Position != want[j].Position || l.Amount != want[j].Amount {
				t.Fatalf("record %d: lock %v, want %v", i, l, want[j])
			}
			shown++
		}
	}
	if shown == 0 {
		t.Fatal("nothing was ever to be locked")
	}
	c.durable(uint64(len(log.records)), 1)
	if _, locks, err := d.SlashLocks(t.Context()); err != nil || len(locks) != 0 {
		t.Errorf("a log that lacks its tail locks %v: %v", locks, err)
	}
}

// The locker's account is its own: two that send with one account lose nonces to
// each other.
func TestLockerIsNotTheRelayer(t *testing.T) {
	l := startTestLocal(t)
	data := t.TempDir()
	key, password, err := l.keystore(filepath.Join(data, "k"), keyRelayer)
	if err != nil {
		t.Fatal(err)
	}
	args := []string{"run", "--data", data, "--rpc", l.chain.URL(), "--nats-url", l.broker.URL(), "--network", networkFile(l.dir),
		"--locker-key", key, "--locker-password-file", password}
	code, _, stderr := try(t, append(args, "--relayer-key", key, "--relayer-password-file", password, "--observer-key", key, "--observer-password-file", password)...)
	if code != exitConfig || !strings.Contains(stderr, "locker-key and relayer-key are of one account") {
		t.Errorf("code %d: %s", code, stderr)
	}
	if code, _, stderr := try(t, args[:len(args)-2]...); code != exitConfig || !strings.Contains(stderr, "locker-password-file is not") {
		t.Errorf("no password: code %d: %s", code, stderr)
	}
}
