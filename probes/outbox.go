package probes

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"assay/domain"
	"assay/internal/flock"
)

// ErrFull is returned by Put when the outbox holds all that it may.
var ErrFull = errors.New("outbox is full")

// OutboxConfig is what an Outbox needs. The zero values of bounds and times
// take the defaults given.
type OutboxConfig struct {
	Dir    string // state directory, used by this outbox alone
	Stream Stream // where messages go
	Logger *slog.Logger
	Clock  func() time.Time // default time.Now; paces retries only

	// Window is how many messages may be under way at once (default 64). With 1
	// messages reach the stream in the order of their Put; otherwise not always.
	Window   int
	MaxItems int           // default 10,000
	MaxBytes int64         // default 256 MiB
	MinRetry time.Duration // wait after a first failure, default 250 ms, doubling
	MaxRetry time.Duration // longest wait, default 30 s
	// Fault is called at named points, and its error stops the outbox there as a
	// crash would; nil in production.
	Fault func(point string) error
}

func (c *OutboxConfig) setDefaults() {
	if c.Clock == nil {
		c.Clock = time.Now
	}
	if c.Fault == nil {
		c.Fault = func(string) error { return nil }
	}
	c.Window = orDefault(c.Window, 64)
	c.MaxItems = orDefault(c.MaxItems, 10_000)
	c.MaxBytes = orDefault(c.MaxBytes, 256<<20)
	c.MinRetry = orDefault(c.MinRetry, 250*time.Millisecond)
	c.MaxRetry = orDefault(c.MaxRetry, 30*time.Second)
}

func orDefault[T int | int64 | uint64 | time.Duration](v, d T) T {
	if v == 0 {
		return d
	}
	return v
}

// An Outbox keeps messages on disk until the stream has them. Delivery is at
// least once; the message id makes repeats cheap for the broker, and the log
// takes each signed content once.
type Outbox struct {
	cfg  OutboxConfig
	lock *flock.Lock
	wake chan struct{} // holds one token: something may be due

	mu    sync.Mutex // guards all below, and the files' names
	items []*item    // pending, in order of Put
	ids   map[domain.Hash]bool
	next  uint64 // number of the next item
	bytes int64  // of all items' envelopes
	stats OutboxStats
	empty chan struct{} // closed when the last item goes; nil if nobody waits
}

// OutboxStats counts since the outbox was opened, except where it says now.
type OutboxStats struct {
	Pending      int   // now
	PendingBytes int64 // now
	Put          uint64
	Published    uint64 // acknowledged and forgotten
	Duplicates   uint64 // of them, stored before by an earlier attempt
	Poisoned     uint64 // message ids under which the stream held other bytes
	Unverified   uint64 // duplicates that could not be compared, and were sent under a fresh id
	Failures     uint64 // attempts without an acknowledgement
	Expired      uint64 // dropped by Expire
	Damaged      uint64 // files set aside because they could not be read
}

// An item is one pending message. Its fields but the last three never change.
type item struct {
	seq     uint64
	id      domain.Hash // keccak256 of the envelope: the message id
	subject string
	size    int64
	file    string
	era     domain.Era // of a report
	report  bool

	busy  bool
	tries int
	due   time.Time
}

// OpenOutbox opens the outbox in cfg.Dir, with what an earlier process left. A
// file that is damaged is set aside under another name and reported: its bytes
// were not the message any more.
func OpenOutbox(cfg OutboxConfig) (*Outbox, error) {
	cfg.setDefaults()
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("make outbox: %w", err)
	}
	lock, err := lockState(cfg.Dir)
	if err != nil {
		return nil, fmt.Errorf("outbox: %w", err)
	}
	o := &Outbox{cfg: cfg, lock: lock, wake: make(chan struct{}, 1), ids: map[domain.Hash]bool{}, next: 1}
	if err := o.load(); err != nil {
		lock.Close()
		return nil, fmt.Errorf("load outbox: %w", err)
	}
	return o, nil
}

func (o *Outbox) load() error {
	files, err := os.ReadDir(o.cfg.Dir)
	if err != nil {
		return err
	}
	for _, f := range files {
		name := f.Name()
		if filepath.Ext(name) == ".tmp" { // a Put that never returned
			if err := os.Remove(filepath.Join(o.cfg.Dir, name)); err != nil {
				return err
			}
			continue
		}
		if filepath.Ext(name) != parcelSuffix {
			continue
		}
		if err := o.loadItem(name); err != nil {
			return err
		}
	}
	slices.SortFunc(o.items, func(a, b *item) int {
		if a.seq < b.seq {
			return -1
		}
		return 1
	})
	// A name may have been written and not yet synced when the last process died.
	return syncDir(o.cfg.Dir)
}

func (o *Outbox) loadItem(name string) error {
	path := filepath.Join(o.cfg.Dir, name)
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	seq, okName := parseParcelName(name)
	subject, envelope, err := decodeParcel(data)
	if err == nil && !okName {
		err = errors.New("its name is not a number")
	}
	if err != nil {
		o.stats.Damaged++
		o.cfg.Logger.Error("outbox file is damaged and set aside", "path", path, "err", err)
		return os.Rename(path, path+".damaged")
	}
	it := newItem(seq, name, subject, envelope)
	o.next = max(o.next, seq+1)
	if o.ids[it.id] {
		return os.Remove(path)
	}
	o.add(it)
	return nil
}

func newItem(seq uint64, file, subject string, envelope []byte) *item {
	it := &item{seq: seq, id: domain.Keccak256(envelope), subject: subject, size: int64(len(envelope)), file: file}
	if _, f, reject := domain.DecodeMessage(envelope); reject == nil {
		if r, ok := f.(*domain.Report); ok {
			it.era, it.report = r.Era, true
		}
	}
	return it
}

func (o *Outbox) add(it *item) {
	o.items = append(o.items, it)
	o.ids[it.id] = true
	o.bytes += it.size
}

// Put keeps a message for a subject. It is durable on return. A message that is
// already pending is not kept twice. ErrFull says that it was not kept.
func (o *Outbox) Put(ctx context.Context, subject string, envelope []byte) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("put into outbox: %w", err)
	}
	if subject == "" || len(subject) > maxSubject || len(envelope) == 0 || len(envelope) > domain.MaxMessageBytes {
		return fmt.Errorf("put into outbox: subject of %d and message of %d bytes, want 1 to %d and 1 to %d",
			len(subject), len(envelope), maxSubject, domain.MaxMessageBytes)
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	it := newItem(o.next, parcelName(o.next), subject, envelope)
	if o.ids[it.id] {
		return nil
	}
	if len(o.items) >= o.cfg.MaxItems || o.bytes+it.size > o.cfg.MaxBytes {
		return fmt.Errorf("put message of %d bytes beside %d messages of %d bytes: %w", it.size, len(o.items), o.bytes, ErrFull)
	}
	if err := o.cfg.Fault("outbox-before-write"); err != nil {
		return stop(err)
	}
	if err := writeDurable(o.cfg.Dir, it.file, encodeParcel(subject, envelope)); err != nil {
		return fmt.Errorf("put into outbox: %w", err)
	}
	if err := o.cfg.Fault("outbox-after-write"); err != nil {
		return stop(err)
	}
	o.next++
	o.add(it)
	o.stats.Put++
	o.signal()
	return nil
}

func (o *Outbox) signal() {
	select {
	case o.wake <- struct{}{}:
	default:
	}
}

// Expire drops pending reports of eras before the given one, which the log
// would refuse as late, and returns how many. Other messages stay.
func (o *Outbox) Expire(before domain.Era) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	dropped := 0
	for _, it := range slices.Clone(o.items) {
		if !it.report || it.era >= before || it.busy {
			continue
		}
		if err := o.forget(it); err != nil {
			return dropped, fmt.Errorf("expire report of era %d: %w", it.era, err)
		}
		o.cfg.Logger.Warn("report was never acknowledged and is too old", "era", it.era, "subject", it.subject, "id", hex.EncodeToString(it.id[:]))
		o.stats.Expired++
		dropped++
	}
	return dropped, nil
}

// forget deletes an item. The deletion need not be durable: an item that comes
// back after a power cut is published again, and counts once. The caller holds mu.
func (o *Outbox) forget(it *item) error {
	if err := os.Remove(filepath.Join(o.cfg.Dir, it.file)); err != nil {
		return err
	}
	delete(o.ids, it.id)
	o.bytes -= it.size
	o.items = slices.DeleteFunc(o.items, func(x *item) bool { return x == it })
	if len(o.items) == 0 && o.empty != nil {
		close(o.empty)
		o.empty = nil
	}
	return nil
}

// Drain returns when nothing is pending, while Run works on it, or with the
// context's error. It is for a process that is about to end.
func (o *Outbox) Drain(ctx context.Context) error {
	o.mu.Lock()
	if len(o.items) == 0 {
		o.mu.Unlock()
		return nil
	}
	if o.empty == nil {
		o.empty = make(chan struct{})
	}
	empty := o.empty
	o.mu.Unlock()
	select {
	case <-empty:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("drain outbox: %w", ctx.Err())
	}
}

// Stats returns the present counts.
func (o *Outbox) Stats() OutboxStats {
	o.mu.Lock()
	defer o.mu.Unlock()
	s := o.stats
	s.Pending, s.PendingBytes = len(o.items), o.bytes
	return s
}

// Close gives the directory back. Run must have returned.
func (o *Outbox) Close() error { return o.lock.Close() }
