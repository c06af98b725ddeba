package settler

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"assay/domain"
)

func openApprover(t *testing.T, dir string, set func(*ApproverConfig)) *Approver {
	t.Helper()
	cfg := ApproverConfig{Network: testNetwork, Safe: domain.Address{1}, Signer: key("signer 1"), Dir: dir}
	if set != nil {
		set(&cfg)
	}
	a, err := OpenApprover(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = a.Close() }) // also closed in the middle of tests
	return a
}

func sampleBatch(t *testing.T, change func(*domain.EpochClose)) *Batch {
	t.Helper()
	c := closeEpoch(t, testNetwork, nil, payoutsAt(0), nil)
	if change != nil {
		change(c)
		c.Digest = c.Result.Digest(testNetwork)
	}
	b, err := NewBatch(testNetwork, nil, c)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestApprovalTravelsAndVerifies(t *testing.T) {
	b := sampleBatch(t, nil)
	a := openApprover(t, t.TempDir(), nil)
	m, err := a.Approve(t.Context(), b, b.Result(), 5)
	if err != nil {
		t.Fatal(err)
	}
	vote := received(t, m)
	tally := TallyApprovals(b.SafeTx(domain.Address{1}, 5), b.Digest(), []domain.Address{addr("signer 1")}, 1, []Approval{vote})
	if !tally.Complete() {
		t.Fatalf("refused: %v", tally.Refused)
	}
	again, err := a.Approve(t.Context(), b, b.Result(), 5)
	if err != nil || string(again.Encode()) != string(m.Encode()) {
		t.Errorf("approving the same again gives another message: %v", err)
	}
}

// TestApproverRefusesWhatItDidNotCompute puts a result before a signer that differs from its own in one field (F37).
func TestApproverRefusesWhatItDidNotCompute(t *testing.T) {
	dir := t.TempDir()
	a := openApprover(t, dir, nil)
	b := sampleBatch(t, nil)
	for i := range reflect.TypeFor[domain.EpochResult]().NumField() {
		proposed := b.Result()
		mutate(t, reflect.ValueOf(&proposed).Elem().Field(i))
		var tampered *MismatchError
		if _, err := a.Approve(t.Context(), b, proposed, 0); !errors.As(err, &tampered) {
			t.Errorf("field %d changed: %v", i, err)
		}
	}
	other := domain.Network{ChainID: 1, Settlement: testNetwork.Settlement}
	elsewhere, err := NewBatch(other, nil, closeEpoch(t, other, nil, payoutsAt(0), nil))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Approve(t.Context(), elsewhere, elsewhere.Result(), 0); err == nil || !strings.Contains(err.Error(), "ERR_DOMAIN") {
		t.Errorf("a batch of another network: %v", err)
	}
	if files, err := filepath.Glob(filepath.Join(dir, "epoch-*")); err != nil || len(files) != 0 {
		t.Errorf("refusals left records %v (%v)", files, err)
	}
}

func TestApproverNeverSignsTwoResultsOfAnEpoch(t *testing.T) {
	dir := t.TempDir()
	first, second := sampleBatch(t, nil), sampleBatch(t, func(c *domain.EpochClose) { c.Result.LogSize++ })
	a := openApprover(t, dir, nil)
	if _, err := a.Approve(t.Context(), first, first.Result(), 0); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Approve(t.Context(), second, second.Result(), 0); !errors.Is(err, ErrEquivocation) {
		t.Errorf("second digest: %v", err)
	}
	if _, err := OpenApprover(a.cfg); !errors.Is(err, ErrLocked) {
		t.Errorf("second approver on the folder: %v", err)
	}
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	a = openApprover(t, dir, nil) // the next day
	if _, err := a.Approve(t.Context(), second, second.Result(), 0); !errors.Is(err, ErrEquivocation) {
		t.Errorf("second digest after a restart: %v", err)
	}
	// The Safe did something else meanwhile: the same digest with its new nonce.
	if _, err := a.Approve(t.Context(), first, first.Result(), 1); err != nil {
		t.Errorf("same digest, next Safe nonce: %v", err)
	}
}

// TestApproverRecordsBeforeSigning crashes between the two (A3).
func TestApproverRecordsBeforeSigning(t *testing.T) {
	crash := errors.New("crash")
	first, second := sampleBatch(t, nil), sampleBatch(t, func(c *domain.EpochClose) { c.Result.LogSize++ })
	for point, firstWins := range map[string]bool{PointRecordWrite: false, PointRecordWritten: true} {
		t.Run(point, func(t *testing.T) {
			dir := t.TempDir()
			signed := 0
			a := openApprover(t, dir, func(c *ApproverConfig) {
				c.Signer = countingSigner{key("signer 1"), &signed}
				c.Hook = func(at string) error {
					if at == point {
						return crash
					}
					return nil
				}
			})
			if _, err := a.Approve(t.Context(), first, first.Result(), 0); !errors.Is(err, crash) {
				t.Fatalf("approve: %v", err)
			}
			if signed != 0 {
				t.Fatalf("%d signatures before the record is on disk", signed)
			}
			if err := a.Close(); err != nil {
				t.Fatal(err)
			}
			a = openApprover(t, dir, nil)
			_, err := a.Approve(t.Context(), second, second.Result(), 0)
			if refused := errors.Is(err, ErrEquivocation); refused != firstWins {
				t.Errorf("another digest after the crash: %v", err)
			}
			_, err = a.Approve(t.Context(), first, first.Result(), 0)
			if refused := errors.Is(err, ErrEquivocation); refused == firstWins {
				t.Errorf("the same digest after the crash: %v", err)
			}
		})
	}
}

type countingSigner struct {
	*KeystoreSigner
	count *int
}

func (s countingSigner) SignSafeTx(ctx context.Context, tx *SafeTx) (domain.Signature, error) {
	*s.count++
	return s.KeystoreSigner.SignSafeTx(ctx, tx)
}

// wrongSigner answers with another key's signature, as a misconfigured external signer does.
type wrongSigner struct{ *KeystoreSigner }

func (s wrongSigner) Address() domain.Address { return domain.Address{9} }

func TestApproverChecksItsSigner(t *testing.T) {
	b := sampleBatch(t, nil)
	a := openApprover(t, t.TempDir(), func(c *ApproverConfig) { c.Signer = wrongSigner{key("signer 1")} })
	if _, err := a.Approve(t.Context(), b, b.Result(), 0); err == nil || !strings.Contains(err.Error(), "ERR_SIGNER got") {
		t.Errorf("signature of another key: %v", err)
	}
}

// TestDamagedRecordStopsSigning flips every bit of a record: what is not read as it was written is never overwritten,
// and nothing is signed.
func TestDamagedRecordStopsSigning(t *testing.T) {
	dir := t.TempDir()
	b := sampleBatch(t, nil)
	a := openApprover(t, dir, nil)
	if _, err := a.Approve(t.Context(), b, b.Result(), 0); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "epoch-00000000000000000000.json")
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := range good {
		for bit := range 8 {
			bad := append([]byte(nil), good...)
			bad[i] ^= 1 << bit
			if err := os.WriteFile(path, bad, 0o600); err != nil {
				t.Fatal(err)
			}
			var r signedRecord
			if err := readRecord(path, &r); err != nil {
				if !errors.Is(err, ErrCorruptRecord) {
					t.Fatalf("byte %d, bit %d: %v", i, bit, err)
				}
				if _, err := a.Approve(t.Context(), b, b.Result(), 1); !errors.Is(err, ErrCorruptRecord) {
					t.Fatalf("byte %d, bit %d: approve: %v", i, bit, err)
				}
				continue
			}
			// White space outside, or the case of a key or of hex digits, carries nothing.
			if want := (signedRecord{addr("signer 1"), 0, b.Digest(), []domain.Hash{b.SafeTx(domain.Address{1}, 0).Hash()}}); !reflect.DeepEqual(r, want) {
				t.Fatalf("byte %d, bit %d: read %v", i, bit, r)
			}
		}
	}
}
