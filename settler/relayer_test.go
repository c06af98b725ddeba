package settler

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"assay/contracts/settlement"
	"assay/internal/devnet"
)

// stuck is a settler whose first attempt is in the real pool and was made long ago, by an endpoint whose head lagged.
func (s *stage) stuck(set func(*RelayerConfig)) (*process, *faulty) {
	s.Helper()
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	f := &faulty{Chain: s.chain.Client()}
	head, err := f.HeaderByNumber(s.Context(), nil)
	if err != nil {
		s.Fatal(err)
	}
	s.blocks(10)
	p := s.start(f, "", "relayer", set)
	f.stale = head
	if got, err := p.Step(s.Context()); err != nil || got.Stage != StageSent {
		s.Fatalf("%v, %v", got.Stage, err)
	}
	f.stale = nil
	return p, f
}

func (p *process) attempts() []Attempt { return p.relayer.journal.newest.Attempts }

// TestStuckTransactionIsReplaced: the real pool takes the replacement only if both fees are 10 % higher (F39).
func TestStuckTransactionIsReplaced(t *testing.T) {
	s := newStage(t)
	s.holding()
	p, f := s.stuck(nil)
	for range 3 { // one replacement for each time that it has waited, not for each step
		if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
			t.Fatalf("%v, %v", got.Stage, err)
		}
	}
	got := p.attempts()
	if len(got) != 2 || len(f.sent) != 2 {
		t.Fatalf("%d attempts, %d sent, want 2", len(got), len(f.sent))
	}
	p.until(StageSettled, 0)
	s.wantSettled(1)
	if i := p.relayer.journal.newest; i.Tx != got[1].Hash || i.State != IntentDone {
		t.Errorf("%s by %s, want the replacement %s", i.State, i.Tx, got[1].Hash)
	}
}

// TestCrashWhileReplacing crashes around the bump, with the earlier attempt in the pool.
func TestCrashWhileReplacing(t *testing.T) {
	for point, attempts := range map[string]int{PointBumpWrite: 1, PointBumpWritten: 2, PointSend: 2, PointSent: 2} {
		for _, mined := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, mined meanwhile %t", point, mined), func(t *testing.T) {
				s := newStage(t)
				s.holding()
				armed := false
				p, _ := s.stuck(func(c *RelayerConfig) {
					c.Hook = func(at string) error {
						if armed && at == point {
							return errCrash
						}
						return nil
					}
				})
				armed = true
				if _, err := p.Step(t.Context()); !errors.Is(err, errCrash) {
					t.Fatalf("step: %v", err)
				}
				p.kill()
				if mined {
					s.blocks(1)
				}
				p = s.start(s.chain.Client(), p.dir, "relayer", nil)
				if n := len(p.attempts()); n != attempts {
					t.Fatalf("%d attempts on disk, want %d", n, attempts)
				}
				p.until(StageSettled, 0)
				s.wantSettled(1)
				if n := len(p.relayer.journal.intents); n != 1 {
					t.Errorf("%d nonces for one epoch", n)
				}
			})
		}
	}
}

// TestFeeCapIsAnAlert: no replacement beyond the cap, no second nonce, and the attempt that is out stays good.
func TestFeeCapIsAnAlert(t *testing.T) {
	s := newStage(t)
	s.holding()
	p, f := s.stuck(nil)
	offered := p.attempts()[0]
	most, _ := new(big.Int).SetString(offered.FeeCap, 10)
	p.relayer.most = most
	for range 3 {
		if _, err := p.Step(t.Context()); !errors.Is(err, ErrFeeCap) || IsFatal(err) {
			t.Fatalf("step: %v", err)
		}
	}
	if len(f.sent) != 1 || len(p.attempts()) != 1 {
		t.Fatalf("%d attempts, %d sent, want 1", len(p.attempts()), len(f.sent))
	}
	// Lost from the pool, it is kept there by what was signed already.
	s.chain.Rollback()
	if _, err := p.Step(t.Context()); !errors.Is(err, ErrFeeCap) {
		t.Fatalf("step: %v", err)
	}
	if len(f.sent) != 2 || f.sent[1] != offered.Hash {
		t.Fatalf("sent %v, want the attempt again", f.sent)
	}
	s.blocks(1)
	p.until(StageSettled, 0)
	s.wantSettled(1)
}

func TestFirstAttemptUnderTheCapOrNone(t *testing.T) {
	s := newStage(t)
	f := &faulty{Chain: s.chain.Client()}
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	p := s.start(f, "", "relayer", func(c *RelayerConfig) { c.MaxFeeWei = 1 })
	for range 3 {
		if _, err := p.Step(t.Context()); !errors.Is(err, ErrFeeCap) {
			t.Fatalf("step: %v", err)
		}
	}
	if len(f.sent) != 0 || p.relayer.journal.newest != nil {
		t.Fatalf("sent %v", f.sent)
	}
	p.relayer.most = new(big.Int).SetUint64(DefaultMaxFeeWei)
	p.until(StageSettled, 0)
}

// TestNonceTooLow: the endpoint lags behind the block that holds our transaction, and knows nothing of it.
func TestNonceTooLow(t *testing.T) {
	s := newStage(t)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	f := &faulty{Chain: s.chain.Client()}
	p := s.start(f, "", "relayer", nil)
	head, err := f.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	s.blocks(2) // sealing the second waits for the pool to have seen the first
	f.stale, f.hide = head, true
	var answers []error
	f.onSend = func(tx *types.Transaction) (bool, error) {
		err := s.chain.Client().SendTransaction(t.Context(), tx)
		answers = append(answers, err)
		return false, err
	}
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	if len(answers) != 1 || readAnswer(answers[0]) != nonceUsed {
		t.Fatalf("the node answered %v, want that the nonce is used", answers)
	}
	f.stale, f.hide = nil, false
	p.until(StageSettled, 0)
	s.wantSettled(1)
}

// TestAlreadyKnown: the answer to the first send is lost, and the real pool has the transaction when it is sent again.
func TestAlreadyKnown(t *testing.T) {
	s := newStage(t)
	s.holding()
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	f := &faulty{Chain: s.chain.Client(), hide: true}
	var answers []error
	f.onSend = func(tx *types.Transaction) (bool, error) {
		err := s.chain.Client().SendTransaction(t.Context(), tx)
		if answers = append(answers, err); len(answers) == 1 {
			return false, errWire
		}
		return false, err
	}
	p := s.start(f, "", "relayer", nil)
	if got, err := p.Step(t.Context()); !errors.Is(err, errUnclear) || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	if len(answers) != 2 || answers[0] != nil || answers[1] == nil || readAnswer(answers[1]) != taken || f.sent[0] != f.sent[1] {
		t.Fatalf("the node answered %v to %v, want that it knows it", answers, f.sent)
	}
	f.hide = false
	p.until(StageSettled, 0)
	s.wantSettled(1)
}

// TestReceiptsThatComeLate: the nonce is used and the endpoint has no receipt for a while. That is foreign use only
// once the block is final.
func TestReceiptsThatComeLate(t *testing.T) {
	s := newStage(t)
	s.holding()
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	f := &faulty{Chain: s.chain.Client()}
	p := s.start(f, "", "relayer", nil)
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	s.blocks(1)
	f.hide = true
	for range 3 {
		if _, err := p.Step(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	f.hide = false
	p.until(StageSettled, 0)
}

// foreign sends a transaction with the relayer's key behind its back.
func (s *stage) foreign(nonce uint64) {
	s.Helper()
	to := devnet.TestAddress("stranger")
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(s.d.ChainID))
	tx, err := types.SignNewTx(devnet.TestKey("relayer"), signer, &types.DynamicFeeTx{
		ChainID: signer.ChainID(), Nonce: nonce, Gas: 21_000, To: &to, Value: big.NewInt(1),
		GasFeeCap: big.NewInt(50 * params.GWei), GasTipCap: big.NewInt(20 * params.GWei),
	})
	if err != nil {
		s.Fatal(err)
	}
	if err := s.chain.Client().SendTransaction(s.Context(), tx); err != nil {
		s.Fatal(err)
	}
}

// TestForeignUseOfTheKeyStops (F40): in the pool before us, mined between our transactions, and in place of ours.
func TestForeignUseOfTheKeyStops(t *testing.T) {
	t.Run("in the pool", func(t *testing.T) {
		s := newStage(t)
		s.holding()
		s.foreign(0)
		s.approve(s.batch(s.close()), "signer 1", "signer 2")
		f := &faulty{Chain: s.chain.Client()}
		p := s.start(f, "", "relayer", nil)
		if _, err := p.Step(t.Context()); !errors.Is(err, ErrForeignNonce) || !IsFatal(err) || len(f.sent) != 0 {
			t.Fatalf("step: %v, sent %v", err, f.sent)
		}
	})
	t.Run("between ours", func(t *testing.T) {
		s := newStage(t)
		s.holding()
		p := s.start(s.chain.Client(), "", "relayer", nil)
		s.approve(s.batch(s.close()), "signer 1", "signer 2")
		p.until(StageSettled, 0)
		s.foreign(1)
		s.blocks(1)
		s.approve(s.batch(s.close()), "signer 1", "signer 2")
		if _, err := p.Step(t.Context()); !errors.Is(err, ErrForeignNonce) {
			t.Fatalf("step: %v", err)
		}
		s.wantSettled(1)
	})
	t.Run("in place of ours", func(t *testing.T) {
		s := newStage(t)
		s.holding()
		s.approve(s.batch(s.close()), "signer 1", "signer 2")
		p := s.start(s.chain.Client(), "", "relayer", nil)
		if got, err := p.Step(t.Context()); err != nil || got.Stage != StageSent {
			t.Fatalf("%v, %v", got.Stage, err)
		}
		s.foreign(0) // outbids it
		s.blocks(1)
		if err := p.relayer.Abandon(t.Context(), s.look().Moment, "not yet"); !errors.Is(err, ErrBusy) {
			t.Fatalf("abandon before it is final: %v", err)
		}
		var err error
		for range confirmations + 1 {
			if _, err = p.Step(t.Context()); err != nil {
				break
			}
			s.blocks(1)
		}
		if !errors.Is(err, ErrForeignNonce) || !IsFatal(err) {
			t.Fatalf("step: %v", err)
		}
		s.wantSettled(0)
		// An operator has looked, and goes on.
		if err := p.relayer.Abandon(t.Context(), s.look().Moment, "moved funds by hand"); err != nil {
			t.Fatal(err)
		}
		p.kill()
		p = s.start(s.chain.Client(), p.dir, "relayer", nil)
		p.until(StageSettled, 0)
		s.wantSettled(1)
	})
}

// TestReleasedTransactionWins: a transaction that was given up is mined in place of the one that replaces it.
func TestReleasedTransactionWins(t *testing.T) {
	s := newStage(t)
	var held []*types.Transaction
	f := &faulty{Chain: s.chain.Client(), onSend: func(tx *types.Transaction) (bool, error) { held = append(held, tx); return false, nil }}
	p := s.start(f, "", "relayer", nil)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	p.until(StageSent, 0)
	s.asSafe(settlement.NewEpochSettlement().PackSetFunder(s.d.Guardian, true))
	p.until(StageApprovals, 0)
	s.votes[0] = nil
	s.approve(s.batch(s.closes[0]), "signer 2", "signer 3")
	p.until(StageSent, 0)
	i := p.relayer.journal.newest
	if i.Nonce != 0 || len(i.Replaced) != 1 || i.Replaced[0] != held[0].Hash() {
		t.Fatalf("nonce %d replaces %v, want %s", i.Nonce, i.Replaced, held[0].Hash())
	}
	if err := s.chain.Client().SendTransaction(t.Context(), held[0]); err != nil {
		t.Fatal(err)
	}
	s.blocks(1)
	f.onSend = nil
	p.until(StageSettled, 0)
	s.wantSettled(1)
	states := map[uint64]string{0: IntentDisplaced, 1: IntentDone}
	for nonce, want := range states {
		if i := p.relayer.journal.intents[nonce]; i == nil || i.State != want {
			t.Errorf("nonce %d: %+v, want %s", nonce, i, want)
		}
	}
}

func TestRelayerWithoutFunds(t *testing.T) {
	s := newStage(t)
	p := s.start(s.chain.Client(), "", "poor", nil)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	for range 3 {
		if _, err := p.Step(t.Context()); !errors.Is(err, ErrFunds) || IsFatal(err) {
			t.Fatalf("step: %v", err)
		}
		s.blocks(1)
	}
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(s.d.ChainID))
	to := devnet.TestAddress("poor")
	tx, err := types.SignNewTx(devnet.TestKey("rival"), signer, &types.DynamicFeeTx{
		ChainID: signer.ChainID(), Gas: 21_000, To: &to, Value: big.NewInt(params.Ether), GasFeeCap: big.NewInt(20 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.chain.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	s.blocks(1)
	p.until(StageSettled, 0)
	s.wantSettled(1)
}

func TestFinalTransactionThatIsUndone(t *testing.T) {
	s := newStage(t)
	p := s.start(s.chain.Client(), "", "relayer", nil)
	parent, err := s.chain.Client().HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	p.until(StageSettled, 0)
	if err := s.chain.Fork(parent.Hash()); err != nil {
		t.Fatal(err)
	}
	s.chain.Rollback()
	s.blocks(1)
	p.kill()
	p = s.start(s.chain.Client(), p.dir, "relayer", nil)
	if _, err := p.Step(t.Context()); !errors.Is(err, ErrFinality) || !IsFatal(err) {
		t.Fatalf("step: %v", err)
	}
}

func TestOneRelayerPerFolder(t *testing.T) {
	s := newStage(t)
	p := s.start(s.chain.Client(), "", "relayer", nil)
	if _, err := OpenRelayer(p.relayer.cfg); !errors.Is(err, ErrLocked) {
		t.Fatalf("second relayer: %v", err)
	}
	p.kill()
	r, err := OpenRelayer(p.relayer.cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestDamagedIntentStops changes an intent in ways that a hash over the file does not catch, as a restore of the wrong
// file would.
func TestDamagedIntentStops(t *testing.T) {
	s := newStage(t)
	s.holding()
	p, _ := s.stuck(nil)
	if _, err := p.Step(t.Context()); err != nil { // two attempts
		t.Fatal(err)
	}
	p.kill()
	good := *p.relayer.journal.newest
	path := p.relayer.journal.path(0)
	changes := map[string]func(*Intent){
		"nonce":            func(i *Intent) { i.Nonce++ },
		"gas":              func(i *Intent) { i.Gas++ },
		"to":               func(i *Intent) { i.To[0] ^= 1 },
		"from":             func(i *Intent) { i.From[0] ^= 1 },
		"chain":            func(i *Intent) { i.ChainID++ },
		"call data":        func(i *Intent) { i.CalldataHash[0] ^= 1 },
		"attempt's hash":   func(i *Intent) { i.Attempts[1].Hash[0] ^= 1 },
		"attempt's fee":    func(i *Intent) { i.Attempts[0].FeeCap = "1" },
		"attempt's tip":    func(i *Intent) { i.Attempts[0].TipCap = "1" },
		"attempts swapped": func(i *Intent) { i.Attempts[0], i.Attempts[1] = i.Attempts[1], i.Attempts[0] },
		"no attempts":      func(i *Intent) { i.Attempts = nil },
		"cut attempt":      func(i *Intent) { i.Attempts[0].Raw = i.Attempts[0].Raw[:50] },
	}
	for name, change := range changes {
		bad := good
		bad.Attempts = append([]Attempt(nil), good.Attempts...)
		change(&bad)
		if err := writeRecord(path, bad); err != nil {
			t.Fatal(err)
		}
		if _, err := OpenRelayer(p.relayer.cfg); !errors.Is(err, ErrCorruptRecord) || !IsFatal(err) {
			t.Errorf("%s changed: %v", name, err)
		}
	}
	if err := writeRecord(path, good); err != nil {
		t.Fatal(err)
	}
	another := p.relayer.cfg
	another.Signer = key("rival")
	if _, err := OpenRelayer(another); !errors.Is(err, ErrCorruptRecord) {
		t.Errorf("opened with another key: %v", err)
	}
	// A file that a crash left half-written is not in the way.
	if err := os.WriteFile(path+".new", []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	p = s.start(s.chain.Client(), filepath.Dir(path), "relayer", nil)
	p.until(StageSettled, 0)
}

func TestReadAnswer(t *testing.T) {
	for text, want := range map[string]answer{
		"already known":                                                taken,
		"AlreadyKnown":                                                 taken,
		"known transaction: 1234":                                      taken,
		"transaction already imported":                                 taken,
		"nonce too low: next nonce 5, tx nonce 4":                      nonceUsed,
		"OldNonce":                                                     nonceUsed,
		"replacement transaction underpriced":                          underpriced,
		"transaction underpriced: gas tip cap 0":                       underpriced,
		"max fee per gas less than block base fee: address 0x1":        underpriced,
		"insufficient funds for gas * price + value: balance 0":        unfunded,
		"Upfront cost exceeds account balance":                         unfunded,
		"502 Bad Gateway":                                              unclear,
		"context deadline exceeded":                                    unclear,
		"exceeds block gas limit":                                      unclear,
		"nonce too high":                                               unclear,
		"Post \"http://127.0.0.1:1\": dial tcp: connect: conn refused": unclear,
	} {
		if got := readAnswer(errors.New(text)); got != want {
			t.Errorf("%q is %d, want %d", text, got, want)
		}
	}
	if readAnswer(nil) != taken {
		t.Error("no error is not taken")
	}
}

// TestClaimsAndSettlementsShareARelayer: they wait for each other and never use a nonce twice.
func TestBusyRelayer(t *testing.T) {
	s := newStage(t)
	f := &faulty{Chain: s.chain.Client()}
	p := s.start(f, "", "relayer", nil)
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	p.until(StageSettled, 0)
	f.onSend = func(*types.Transaction) (bool, error) { return false, nil }
	b := s.batch(s.closes[0])
	data, err := packClaims(b, b.payouts)
	if err != nil {
		t.Fatal(err)
	}
	purpose := Purpose{Job: JobClaim, Epoch: 0, Digest: b.Digest()}
	if _, err := p.relayer.Submit(t.Context(), s.look().Moment, purpose, s.network.Settlement, data); err != nil {
		t.Fatal(err)
	}
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	if got, err := p.Step(t.Context()); err != nil || got.Stage != StageBusy {
		t.Fatalf("%v, %v", got.Stage, err)
	}
	if _, err := p.relayer.Submit(t.Context(), s.look().Moment, Purpose{Job: JobSlash}, s.network.Settlement, []byte{1}); !errors.Is(err, ErrBusy) {
		t.Fatalf("another call: %v", err)
	}
	f.onSend = nil
	p.until(StageSettled, 1) // it drives the claim to its end first
	if i := p.relayer.journal.intents[1]; i.Purpose.Job != JobClaim || i.State != IntentDone {
		t.Errorf("claim is %s", i.State)
	}
	if hash := (common.Hash{}); p.relayer.journal.intents[2].Tx == hash {
		t.Error("the settlement has no transaction")
	}
}
