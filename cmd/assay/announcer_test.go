package main

import (
	"context"
	"io"
	"log/slog"
	"strings"
	"testing"
	"time"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/probes"
)

// foldStream is a stream that is judged and folded as soon as it is published to.
type foldStream struct {
	t       *testing.T
	log     *signedLog
	core    *core
	durable bool // what is folded is durable at once
	got     int
}

func (s *foldStream) Publish(_ context.Context, _, _ string, data []byte) (probes.Ack, error) {
	m, f, refused := domain.DecodeMessage(data)
	if refused != nil {
		s.t.Errorf("published %v", refused)
		return probes.Ack{}, refused
	}
	who, err := domain.Recover(m.Digest(), m.Signature[:])
	if err != nil {
		s.t.Error(err)
	}
	s.got++
	if r := s.core.Check(domain.Submission{Fact: f, Digest: m.Digest(), Signer: who}); r == nil {
		index := uint64(len(s.log.records))
		if err := s.core.Apply(domain.Entry{Index: index, Digest: m.Digest(), Leaf: domain.Hash{1}, Fact: f}); err != nil {
			s.t.Error(err)
		}
		if s.durable {
			s.core.durable(index+1, 0)
		}
	}
	return probes.Ack{Sequence: uint64(s.got)}, nil
}

func (*foldStream) Fetch(context.Context, uint64) ([]byte, error) { return nil, probes.ErrNoMessage }

// An intent is announced once the log has it durably, and not before; what the log
// would refuse is said so, and not published.
func TestAnnouncedIsDurable(t *testing.T) {
	log := newSignedLog(t)
	log.fold(smallFacts)
	stream := &foldStream{t: t, log: log, core: newCore()}
	for _, r := range log.records {
		e, err := r.Entry()
		if err != nil {
			t.Fatal(err)
		}
		if err := stream.core.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	stream.core.durable(uint64(len(log.records)), 0)
	quiet := slog.New(slog.NewTextHandler(io.Discard, nil))
	outbox, err := probes.OpenOutbox(probes.OutboxConfig{Dir: t.TempDir(), Stream: stream, Logger: quiet, Window: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer outbox.Close()
	a := &announcer{
		office: &office{network: log.genesis.Network(), signer: testSigner(keyObserver), outbox: outbox}, core: stream.core, patience: time.Nanosecond,
	}
	first := log.state.Settlements()[0].Close
	intent := domain.Intent{Epoch: first.Epoch, Digest: first.Digest, From: domain.Address{9}, Nonce: 3, CalldataHash: domain.Hash{1}, SafeTx: domain.Hash{2}}
	other := intent
	other.Digest[0] ^= 1
	if err := a.Announce(t.Context(), other); err == nil || !strings.Contains(err.Error(), "ERR_DIGEST_MISMATCH") {
		t.Errorf("of another digest: %v", err)
	}
	if err := a.Announce(t.Context(), intent); err == nil || !strings.Contains(err.Error(), "not in the log after 1ns") {
		t.Errorf("published and not in the log: %v", err)
	}
	if err := outboxDelivers(t, outbox); err != nil { // folded, and not durable
		t.Fatal(err)
	}
	if err := a.Announce(t.Context(), intent); err == nil || stream.got != 1 {
		t.Errorf("folded and not durable: %v, published %d times", err, stream.got)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if err := a.Announce(ended, intent); err == nil {
		t.Error("announced to nobody")
	}
	if known, err := a.Announced(t.Context(), intent.From); err != nil || len(known) != 0 {
		t.Errorf("known before it is durable: %v, %v", known, err)
	}
	stream.core.durable(uint64(len(log.records))+1, 0)
	if err := a.Announce(t.Context(), intent); err != nil {
		t.Error(err)
	}
	for from, want := range map[domain.Address]int{intent.From: 1, {8}: 0} {
		if known, err := a.Announced(t.Context(), from); err != nil || len(known) != want || want == 1 && known[0] != intent {
			t.Errorf("of %s: %v, %v", from, known, err)
		}
	}
	// Whoever waits is woken by the log, and by nothing else.
	stream.durable, a.patience = true, 0
	intent.Nonce++
	running, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- outbox.Run(running) }()
	if err := a.Announce(t.Context(), intent); err != nil {
		t.Error(err)
	}
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// outboxDelivers runs an outbox until it is empty.
func outboxDelivers(t *testing.T, o *probes.Outbox) error {
	t.Helper()
	running, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- o.Run(running) }()
	err := o.Drain(t.Context())
	stop()
	if failed := <-done; err == nil {
		err = failed
	}
	return err
}

// intentsFirst checks T1 in a log: before an epoch is settled on chain stands the
// intent of a transaction that does so.
func intentsFirst(t *testing.T, data string) {
	t.Helper()
	log, err := eventlog.Open(logDir(data), eventlog.Config{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	announced, settled := map[domain.Epoch]bool{}, 0
	err = log.Entries(0, log.Size(), func(e domain.Entry) error {
		switch f := e.Fact.(type) {
		case *domain.Intent:
			announced[f.Epoch] = true
		case *domain.EpochSettled:
			if settled++; !announced[f.Epoch] {
				t.Errorf("record %d: epoch %d is settled by a transaction that nobody announced", e.Index, f.Epoch)
			}
		}
		return nil
	})
	if err != nil || settled == 0 {
		t.Errorf("%d epochs are settled in the log: %v", settled, err)
	}
}

// A relayer has an observer beside it, which announces what it sends.
func TestRelayerWithoutObserver(t *testing.T) {
	l := startTestLocal(t)
	data := t.TempDir()
	key, password, err := l.keystore(data, keyRelayer)
	if err != nil {
		t.Fatal(err)
	}
	code, _, stderr := try(t, "run", "--data", data, "--rpc", l.chain.URL(), "--nats-url", l.broker.URL(), "--network", networkFile(l.dir),
		"--relayer-key", key, "--relayer-password-file", password)
	if code != exitConfig || !strings.Contains(stderr, "relayer-key is set, observer-key is not") {
		t.Errorf("code %d: %s", code, stderr)
	}
}
