package probes

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"assay/domain"
)

// memoryStream behaves like a stream: one name space of ids, that it compares
// and nothing else.
type memoryStream struct {
	mu       sync.Mutex
	messages [][]byte
	subjects []string
	byID     map[string]uint64
	down     bool          // refuses everything
	deaf     bool          // stores, but no acknowledgement arrives
	blind    bool          // Fetch is not allowed
	attempts []time.Time   // of Publish
	stored   chan struct{} // gets a token for each message, if not nil
}

var errDown = errors.New("stream is down")

func (s *memoryStream) Publish(_ context.Context, subject, id string, data []byte) (Ack, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.attempts = append(s.attempts, time.Now())
	if s.down {
		return Ack{}, errDown
	}
	if seq, ok := s.byID[id]; ok {
		return Ack{seq, true}, nil
	}
	s.messages, s.subjects = append(s.messages, bytes.Clone(data)), append(s.subjects, subject)
	if s.byID == nil {
		s.byID = map[string]uint64{}
	}
	s.byID[id] = uint64(len(s.messages))
	if s.stored != nil {
		s.stored <- struct{}{}
	}
	if s.deaf {
		return Ack{}, errDown
	}
	return Ack{uint64(len(s.messages)), false}, nil
}

func (s *memoryStream) Fetch(_ context.Context, sequence uint64) ([]byte, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.blind {
		return nil, errors.New("permissions violation")
	}
	if sequence == 0 || sequence > uint64(len(s.messages)) {
		return nil, ErrNoMessage
	}
	return s.messages[sequence-1], nil
}

func (s *memoryStream) count(data []byte) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for _, m := range s.messages {
		if bytes.Equal(m, data) {
			n++
		}
	}
	return n
}

func openOutbox(t *testing.T, dir string, s Stream, change func(*OutboxConfig)) *Outbox {
	t.Helper()
	cfg := OutboxConfig{Dir: dir, Stream: s, Logger: quiet()}
	if change != nil {
		change(&cfg)
	}
	o, err := OpenOutbox(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { o.Close() })
	return o
}

// runUntil runs the outbox in a bubble until all its goroutines wait.
func runUntil(t *testing.T, o *Outbox, d time.Duration) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), d)
	defer cancel()
	if err := o.Run(ctx); err != nil {
		t.Fatalf("run: %v", err)
	}
}

func TestOutboxPublishesInOrderAndForgets(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, dir := &memoryStream{}, t.TempDir()
		o := openOutbox(t, dir, s, func(c *OutboxConfig) { c.Window = 1 })
		for i := range 20 {
			if err := o.Put(t.Context(), fmt.Sprint("subject.", i), fmt.Appendf(nil, "message %d", i)); err != nil {
				t.Fatal(err)
			}
		}
		runUntil(t, o, time.Second)
		for i := range 20 {
			if string(s.messages[i]) != fmt.Sprintf("message %d", i) || s.subjects[i] != fmt.Sprint("subject.", i) {
				t.Errorf("at %d: %q under %s", i, s.messages[i], s.subjects[i])
			}
		}
		if st := o.Stats(); st.Pending != 0 || st.PendingBytes != 0 || st.Published != 20 {
			t.Errorf("stats %+v, want 20 published and none pending", st)
		}
		files, err := filepath.Glob(filepath.Join(dir, "*"+parcelSuffix))
		if err != nil || len(files) != 0 {
			t.Errorf("files %v (%v) are left", files, err)
		}
	})
}

func TestOutboxRetriesWithBackOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &memoryStream{down: true}
		o := openOutbox(t, t.TempDir(), s, func(c *OutboxConfig) { c.MinRetry, c.MaxRetry = time.Second, 10*time.Second })
		if err := o.Put(t.Context(), "a", []byte("m")); err != nil {
			t.Fatal(err)
		}
		runUntil(t, o, 36*time.Second)
		var waits []time.Duration
		for i := 1; i < len(s.attempts); i++ {
			waits = append(waits, s.attempts[i].Sub(s.attempts[i-1]))
		}
		want := []time.Duration{1e9, 2e9, 4e9, 8e9, 10e9, 10e9}
		if fmt.Sprint(waits) != fmt.Sprint(want) {
			t.Errorf("waits %v, want %v", waits, want)
		}
		s.down = false
		runUntil(t, o, 20*time.Second)
		if s.count([]byte("m")) != 1 || o.Stats().Pending != 0 {
			t.Errorf("stored %d times, %+v", s.count([]byte("m")), o.Stats())
		}
	})
}

func TestOutboxLosesNoAcknowledgement(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &memoryStream{deaf: true}
		o := openOutbox(t, t.TempDir(), s, nil)
		if err := o.Put(t.Context(), "a", []byte("m")); err != nil {
			t.Fatal(err)
		}
		runUntil(t, o, time.Second)
		if st := o.Stats(); s.count([]byte("m")) != 1 || st.Published != 1 || st.Duplicates != 1 {
			t.Errorf("stored %d times, %+v; want once, found as a duplicate of our own", s.count([]byte("m")), st)
		}
	})
}

// TestOutboxIsPoisoned has somebody publish other bytes under our message's id
// before us (reliability F7).
func TestOutboxIsPoisoned(t *testing.T) {
	for _, blind := range []bool{false, true} {
		t.Run(fmt.Sprint("blind ", blind), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := &memoryStream{blind: blind}
				o := openOutbox(t, t.TempDir(), s, nil)
				for i := range 100 {
					ours := fmt.Appendf(nil, "honest %d", i)
					id := domain.Keccak256(ours)
					if _, err := s.Publish(t.Context(), "evil", hex.EncodeToString(id[:]), []byte("other bytes")); err != nil {
						t.Fatal(err)
					}
					if err := o.Put(t.Context(), "a", ours); err != nil {
						t.Fatal(err)
					}
				}
				runUntil(t, o, time.Minute)
				for i := range 100 {
					if n := s.count(fmt.Appendf(nil, "honest %d", i)); n != 1 {
						t.Errorf("honest %d is stored %d times, want once", i, n)
					}
				}
				st := o.Stats()
				if st.Pending != 0 || !blind && st.Poisoned != 100 || blind && st.Unverified != 100 {
					t.Errorf("stats %+v, want 100 recovered", st)
				}
			})
		})
	}
}

func TestOutboxBounds(t *testing.T) {
	o := openOutbox(t, t.TempDir(), &memoryStream{}, func(c *OutboxConfig) { c.MaxItems, c.MaxBytes = 2, 10 })
	if err := o.Put(t.Context(), "a", []byte("12345678901")); !errors.Is(err, ErrFull) {
		t.Errorf("over the bytes: %v, want ErrFull", err)
	}
	for i := range 2 {
		if err := o.Put(t.Context(), "a", []byte{byte(i)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := o.Put(t.Context(), "a", []byte{9}); !errors.Is(err, ErrFull) {
		t.Errorf("over the items: %v, want ErrFull", err)
	}
	if err := o.Put(t.Context(), "a", []byte{1}); err != nil {
		t.Errorf("a message that is pending: %v, want it taken once", err)
	}
	if st := o.Stats(); st.Pending != 2 || st.Put != 2 {
		t.Errorf("stats %+v, want 2 pending", st)
	}
	for _, tc := range []struct {
		name, subject string
		size          int
	}{{"no subject", "", 1}, {"long subject", strings.Repeat("s", maxSubject+1), 1}, {"no bytes", "a", 0}, {"too many bytes", "a", domain.MaxMessageBytes + 1}} {
		if err := o.Put(t.Context(), tc.subject, make([]byte, tc.size)); err == nil || errors.Is(err, ErrFull) {
			t.Errorf("%s: %v, want a refusal", tc.name, err)
		}
	}
}

func TestOutboxExpiresOldReportsOnly(t *testing.T) {
	o := openOutbox(t, t.TempDir(), &memoryStream{}, nil)
	for era := domain.Era(1); era <= 5; era++ {
		r := &domain.Report{Originator: domain.Originator{Kind: domain.OriginSN, ID: 1}, Era: era}
		m, err := domain.NewMessage(testNetwork(), r, nil, newSigner(t, "x"))
		if err != nil {
			t.Fatal(err)
		}
		if err := o.Put(t.Context(), "a", m.Encode()); err != nil {
			t.Fatal(err)
		}
	}
	if err := o.Put(t.Context(), "a", []byte("no report at all")); err != nil {
		t.Fatal(err)
	}
	n, err := o.Expire(4)
	if st := o.Stats(); err != nil || n != 3 || st.Pending != 3 || st.Expired != 3 {
		t.Errorf("expired %d (%v), %+v; want 3 of eras 1 to 3", n, err, st)
	}
}

// TestOutboxCrashesAnywhere stops the outbox at every fault point in turn and
// opens it again: what Put has promised reaches the stream, once.
func TestOutboxCrashesAnywhere(t *testing.T) {
	const messages = 4
	run := func(t *testing.T, c *crasher) {
		synctest.Test(t, func(t *testing.T) {
			s, dir := &memoryStream{}, t.TempDir()
			promised := map[string]bool{}
			next := 0
			for range 3 {
				o := openOutbox(t, dir, s, func(cfg *OutboxConfig) { cfg.Window, cfg.Fault = 1, c.fault })
				for ; next < messages; next++ {
					m := fmt.Sprint("message ", next)
					if err := o.Put(t.Context(), "a", []byte(m)); err != nil {
						break // crashed: what follows is another process
					}
					promised[m] = true
				}
				ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
				if err := o.Run(ctx); err != nil && !errors.Is(err, errCrash) {
					t.Fatal(err)
				}
				cancel()
				o.Close()
			}
			for m := range promised {
				if n := s.count([]byte(m)); n != 1 {
					t.Errorf("%s is stored %d times, want once", m, n)
				}
			}
			if len(promised) < messages {
				t.Errorf("only %d messages were put", len(promised))
			}
		})
	}
	clean := &crasher{}
	run(t, clean)
	for n := 1; n <= len(clean.points); n++ {
		t.Run(fmt.Sprintf("%d_%s", n, clean.points[n-1]), func(t *testing.T) { run(t, &crasher{at: n}) })
	}
}

func TestOutboxSweepsAndSetsAside(t *testing.T) {
	dir := t.TempDir()
	good := encodeParcel("a", []byte("good"))
	for name, data := range map[string][]byte{
		parcelName(1):                 good,
		parcelName(2):                 good, // the same message twice
		parcelName(3):                 good[:len(good)-1],
		parcelName(4):                 append(bytes.Clone(good), 0),
		parcelName(5) + ".tmp":        good[:3],
		"notanumber" + parcelSuffix:   good,
		parcelName(6):                 nil,
		parcelName(7):                 encodeParcel("b", []byte("other")),
		parcelName(9) + ".damaged":    good,
		"00000000000000000008.msgfoo": good,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	o := openOutbox(t, dir, &memoryStream{}, nil)
	if st := o.Stats(); st.Pending != 2 || st.Damaged != 4 {
		t.Errorf("stats %+v, want 2 pending and 4 damaged", st)
	}
	if _, err := os.Stat(filepath.Join(dir, parcelName(5)+".tmp")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a leftover of an unfinished Put is there: %v", err)
	}
	if err := o.Put(t.Context(), "a", []byte("next")); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, parcelName(8))); err != nil {
		t.Errorf("the next message is not number 8: %v", err)
	}
	if _, err := OpenOutbox(o.cfg); err == nil {
		t.Error("two outboxes opened one directory")
	}
}

func TestParcelRefusesEveryFlip(t *testing.T) {
	good := encodeParcel("icn.v1.report.sn.1", []byte("envelope"))
	if s, e, err := decodeParcel(good); err != nil || s != "icn.v1.report.sn.1" || string(e) != "envelope" {
		t.Fatalf("round trip: %q %q %v", s, e, err)
	}
	for i := range good {
		for bit := range 8 {
			bad := bytes.Clone(good)
			bad[i] ^= 1 << bit
			if _, _, err := decodeParcel(bad); err == nil {
				t.Errorf("bit %d of byte %d flipped: accepted", bit, i)
			}
		}
		if _, _, err := decodeParcel(good[:i]); err == nil {
			t.Errorf("cut at %d: accepted", i)
		}
	}
}

func TestOutboxDrains(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &memoryStream{down: true}
		o := openOutbox(t, t.TempDir(), s, nil)
		if err := o.Drain(t.Context()); err != nil {
			t.Errorf("an empty outbox: %v", err)
		}
		if err := o.Put(t.Context(), "a", []byte("m")); err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- o.Run(ctx) }()
		short, end := context.WithTimeout(ctx, time.Second)
		defer end()
		if err := o.Drain(short); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("with the stream down: %v, want the deadline", err)
		}
		s.mu.Lock()
		s.down = false
		s.mu.Unlock()
		if err := o.Drain(ctx); err != nil || s.count([]byte("m")) != 1 {
			t.Errorf("with the stream up: %v, stored %d times", err, s.count([]byte("m")))
		}
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
}
