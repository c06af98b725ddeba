package settler

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/chainsync"
	"assay/contracts/settlement"
	"assay/domain"
)

// TestRunTellsOfTroubleOnce: an alert is logged when it comes and when it goes, however many steps it lasts.
func TestRunTellsOfTroubleOnce(t *testing.T) {
	s := newStage(t)
	contract := settlement.NewEpochSettlement()
	s.send("guardian", s.d.Settlement, contract.PackPause())
	var out bytes.Buffer
	p := s.start(s.chain.Client(), "", "relayer", nil)
	p.cfg.Log = slog.New(slog.NewJSONHandler(&out, nil))
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	waits := 0
	p.cfg.Wait = func(context.Context) error {
		switch waits++; waits {
		case 5:
			s.asSafe(contract.PackResume())
		case 8:
			s.votes[0] = nil
			s.approve(s.batch(s.closes[0]), "signer 2", "signer 3")
		case 20:
			cancel()
		}
		return s.commit()
	}
	if err := p.Run(ctx); err != nil {
		t.Fatalf("run: %v", err)
	}
	s.wantSettled(1)
	count := map[string]int{}
	for line := range strings.Lines(out.String()) {
		var entry struct{ Msg, Stage, Err string }
		if err := json.Unmarshal([]byte(line), &entry); err != nil {
			t.Fatal(err)
		}
		count[entry.Msg+" "+entry.Stage]++
		if entry.Msg == "settling is held up" && !strings.Contains(entry.Err, "IsPaused") {
			t.Errorf("held up by %q", entry.Err)
		}
	}
	for want, n := range map[string]int{
		"settling is held up approvals": 1, "settling goes on approvals": 1, "settlement sent": 1, "settlement settled": 1, "settlement idle": 1,
	} {
		if count[want] != n {
			t.Errorf("%q was logged %d times, want %d:\n%s", want, count[want], n, out.String())
		}
	}
}

func TestRunReportsAWaitThatFails(t *testing.T) {
	s := newStage(t)
	p := s.start(s.chain.Client(), "", "relayer", nil)
	p.cfg.Wait = func(context.Context) error { return errWire }
	if err := p.Run(t.Context()); !errors.Is(err, errWire) {
		t.Errorf("run: %v", err)
	}
}

// TestLogAgainstTheChain: what the log has seen settled counts too.
func TestLogAgainstTheChain(t *testing.T) {
	s := newStage(t)
	c := s.close()
	s.approve(s.batch(c), "signer 1", "signer 2")
	p := s.start(s.chain.Client(), "", "relayer", nil)

	// The log has it settled as ours, the endpoint does not show it: it is behind, and nothing is sent.
	s.known[0] = c.Digest
	if _, err := p.Step(t.Context()); !errors.Is(err, errLag) || IsFatal(err) {
		t.Fatalf("step: %v", err)
	}
	if p.relayer.IsOpen() {
		t.Fatal("an epoch was sent that is settled")
	}
	// The log has it settled as something else.
	s.known[0] = domain.Hash{1}
	if _, err := p.Step(t.Context()); !errors.Is(err, ErrForeignDigest) {
		t.Fatalf("step: %v", err)
	}
	p.kill()
	// The same after it is settled on chain.
	delete(s.known, 0)
	p = s.start(s.chain.Client(), "", "relayer", nil)
	p.until(StageSettled, 0)
	s.known[0] = domain.Hash{1}
	p.kill()
	p = s.start(s.chain.Client(), p.dir, "relayer", nil)
	if _, err := p.Step(t.Context()); !errors.Is(err, ErrForeignDigest) {
		t.Fatalf("step: %v", err)
	}
}

// TestEndpointThatFallsBack shows a state from before an epoch that was seen settled for good.
func TestEndpointThatFallsBack(t *testing.T) {
	s := newStage(t)
	f := &faulty{Chain: s.chain.Client()}
	p := s.start(f, "", "relayer", nil)
	head, err := f.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	p.until(StageSettled, 0)
	sent := len(f.sent)
	if _, err := p.Step(t.Context()); err != nil {
		t.Fatal(err)
	}
	f.stale = head
	for range 3 {
		if _, err := p.Step(t.Context()); !errors.Is(err, errLag) || IsFatal(err) {
			t.Fatalf("step: %v", err)
		}
	}
	if f.stale = nil; len(f.sent) != sent {
		t.Errorf("sent %d more", len(f.sent)-sent)
	}
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageIdle {
		t.Errorf("%v, %v", got.Stage, err)
	}
}

func TestBatchFollowsTheChain(t *testing.T) {
	refused, last := sampleRow(t)
	b, err := NewBatch(testNetwork, []*domain.EpochClose{refused}, last)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Follows(&View{}); err != nil {
		t.Error(err)
	}
	for name, v := range map[string]View{
		"an epoch too late":        {NextEpoch: 1, LastDigest: refused.Digest},
		"another digest before it": {LastDigest: domain.Hash{1}},
	} {
		if err := b.Follows(&v); !errors.Is(err, ErrOutOfOrder) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// oldSafe answers a failed call as Safes before 1.5.0 do: without the reason.
type oldSafe struct {
	Chain
	safe common.Address
}

type dataError struct{ data string }

func (e dataError) Error() string  { return "execution reverted" }
func (e dataError) ErrorData() any { return e.data }

func (o oldSafe) CallContractAtHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error) {
	out, err := o.Chain.CallContractAtHash(ctx, call, block)
	if err != nil && *call.To == o.safe {
		err = dataError{hexutil.Encode(append([]byte{0x08, 0xc3, 0x79, 0xa0}, errorString("GS013")...))}
	}
	return out, err
}

func TestReasonBehindAnOldSafe(t *testing.T) {
	s := newStage(t)
	s.send("guardian", s.d.Settlement, settlement.NewEpochSettlement().PackPause())
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	p := s.start(oldSafe{s.chain.Client(), s.d.Safe}, "", "relayer", nil)
	_, err := p.Step(t.Context())
	if err == nil || !strings.Contains(err.Error(), "GS013") || !strings.Contains(err.Error(), "IsPaused()") {
		t.Errorf("step: %v", err)
	}
}

// TestGapAfterAReorganisation: a released transaction was mined below ours, and both are taken out again. Ours can only
// be mined behind it, so both are sent again.
func TestGapAfterAReorganisation(t *testing.T) {
	s := newStage(t)
	var held *types.Transaction
	f := &faulty{Chain: s.chain.Client(), onSend: func(tx *types.Transaction) (bool, error) { held = tx; return false, nil }}
	one := s.start(f, "", "relayer", nil)
	two := s.start(s.chain.Client(), "", "rival", nil)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	if got, err := one.Step(t.Context()); err != nil || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	two.until(StageSettled, 0)
	one.until(StageSettled, 0) // releases nonce 0
	f.onSend = nil
	parent, err := s.chain.Client().HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.chain.Client().SendTransaction(t.Context(), held); err != nil {
		t.Fatal(err)
	}
	s.blocks(1) // nonce 0 fails on chain
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	if got, err := one.Step(t.Context()); err != nil || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	if n := one.relayer.journal.newest.Nonce; n != 1 {
		t.Fatalf("nonce %d, want 1", n)
	}
	s.chain.Rollback()
	if err := s.chain.Fork(parent.Hash()); err != nil {
		t.Fatal(err)
	}
	s.chain.Rollback()
	one.until(StageSettled, 1)
	s.wantSettled(2)
	if i := one.relayer.Intent(1); i.State != IntentDone {
		t.Errorf("nonce 1 is %s", i.State)
	}
}

// TestNextEpochWaitsForFinality (T4): also where somebody else settled the one before.
func TestNextEpochWaitsForFinality(t *testing.T) {
	s := newStage(t)
	s.holding()
	f := &faulty{Chain: s.chain.Client()}
	one := s.start(f, "", "relayer", nil)
	two := s.start(s.chain.Client(), "", "rival", nil)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	if got, err := two.Step(t.Context()); err != nil || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	s.blocks(1)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	for range 3 {
		if got, err := one.Step(t.Context()); err != nil || got.Stage != StageIncluded || got.Epoch != 0 {
			t.Fatalf("%v epoch %d, %v", got.Stage, got.Epoch, err)
		}
	}
	if len(f.sent) != 0 {
		t.Fatalf("sent %v before epoch 0 is final", f.sent)
	}
	one.until(StageSettled, 1)
	s.wantSettled(2)
}

// TestPoolThatWantsMore: an answer that a replacement is too cheap is outbid at once, by one more attempt.
func TestPoolThatWantsMore(t *testing.T) {
	s := newStage(t)
	first := true
	f := &faulty{Chain: s.chain.Client()}
	f.onSend = func(*types.Transaction) (bool, error) {
		if first {
			first = false
			return false, errors.New("replacement transaction underpriced")
		}
		return true, nil
	}
	p := s.start(f, "", "relayer", nil)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	if n := len(p.attempts()); n != 2 || len(f.sent) != 2 {
		t.Fatalf("%d attempts, %d sent, want 2", n, len(f.sent))
	}
	p.until(StageSettled, 0)
}

// TestNothingIsSentAgainThatWouldFail: between a crash and the restart the contract was paused.
func TestNothingIsSentAgainThatWouldFail(t *testing.T) {
	s := newStage(t)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	p := s.start(s.chain.Client(), "", "relayer", func(c *RelayerConfig) {
		c.Hook = func(at string) error {
			if at == PointIntentWritten {
				return errCrash
			}
			return nil
		}
	})
	if _, err := p.Step(t.Context()); !errors.Is(err, errCrash) {
		t.Fatalf("step: %v", err)
	}
	p.kill()
	s.send("guardian", s.d.Settlement, settlement.NewEpochSettlement().PackPause())
	f := &faulty{Chain: s.chain.Client()}
	p = s.start(f, p.dir, "relayer", nil)
	for range 10 { // longer than a transaction waits before it is replaced
		_, err := p.Step(t.Context())
		var reverted *RevertError
		if !errors.As(err, &reverted) || reverted.Name != "IsPaused" || IsFatal(err) {
			t.Fatalf("step: %v", err)
		}
		s.blocks(1)
	}
	if len(f.sent) != 0 || len(p.attempts()) != 1 {
		t.Errorf("sent %v, %d attempts", f.sent, len(p.attempts()))
	}
}

// TestFrozenStaysFrozen: what people have to look at does not pass by itself.
func TestFrozenStaysFrozen(t *testing.T) {
	s := newStage(t)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	f := &faulty{Chain: s.chain.Client()}
	p := s.start(f, "", "relayer", nil)
	s.known[0] = domain.Hash{1}
	if _, err := p.Step(t.Context()); !errors.Is(err, ErrForeignDigest) {
		t.Fatalf("step: %v", err)
	}
	delete(s.known, 0)
	for range 3 {
		if _, err := p.Step(t.Context()); !errors.Is(err, ErrForeignDigest) || len(f.sent) != 0 {
			t.Fatalf("step: %v, sent %v", err, f.sent)
		}
		s.blocks(1)
	}
}

// TestDisagreementIsAnAlert: endpoints that contradict each other raise one alert of that kind, however many steps it
// lasts and whatever blocks its texts name; it is counted, told of once, and cleared by the first step without it.
func TestDisagreementIsAnAlert(t *testing.T) {
	s := newStage(t)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	forged := func(out []byte) []byte { out = append([]byte(nil), out...); out[len(out)-1] ^= 1; return out }
	one := &liar{}
	p := s.start(s.quorum(one, &liar{}, &liar{}), "", "relayer", nil)
	var out bytes.Buffer
	p.cfg.Log = slog.New(slog.NewJSONHandler(&out, nil))
	p.cfg.Contradictions = []error{chainsync.ErrDisagreement, chainsync.ErrInconsistent}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	waits, counted := 0, uint64(0)
	p.cfg.Wait = func(context.Context) error {
		alert := p.Alert()
		switch waits++; waits {
		case 1, 11:
			if alert != nil {
				t.Errorf("wait %d: %+v", waits, alert)
			}
			one.call = forged
			counted++
		case 5, 15:
			if alert == nil || alert.Kind != AlertDisagreement || alert.Steps != 4 || !strings.Contains(alert.Reason, "node0.example") {
				t.Errorf("wait %d: %+v", waits, alert)
			}
			one.call = nil
		case 30:
			cancel()
		}
		if got := p.AlertCounts()[AlertDisagreement]; waits > 1 && waits != 11 && got != counted {
			t.Errorf("wait %d: %d alerts, want %d", waits, got, counted)
		}
		return s.commit()
	}
	if err := p.Run(ctx); err != nil {
		t.Fatalf("run: %v", err)
	}
	s.wantSettled(1)
	if n := strings.Count(out.String(), `"settling is held up","alert":"DISAGREEMENT"`); n != 2 {
		t.Errorf("told of %d times, want 2:\n%s", n, out.String())
	}
	if n := strings.Count(out.String(), `"settling goes on","alert":"DISAGREEMENT","steps":4`); n != 2 {
		t.Errorf("its end was told of %d times, want 2:\n%s", n, out.String())
	}
}

// TestKindsOfAlerts sorts each error that a step may end with and that is not fatal.
func TestKindsOfAlerts(t *testing.T) {
	s := New(Config{Contradictions: []error{chainsync.ErrDisagreement}})
	for _, row := range []struct {
		err  error
		want AlertKind
	}{
		{chainsync.ErrDisagreement, AlertDisagreement}, {errContradiction, AlertDisagreement}, {errLag, AlertBehind},
		{ErrFeeCap, AlertFeeCap}, {ErrFunds, AlertFunds}, {&RevertError{Reason: "IsPaused"}, AlertRevert}, {errWire, AlertUnavailable},
		{errors.Join(ErrFeeCap, errWire), AlertFeeCap},
	} {
		if got := s.kindOf(fmt.Errorf("step: %w", row.err)); got != row.want || IsFatal(row.err) {
			t.Errorf("%v is %s, want %s", row.err, got, row.want)
		}
	}
}
