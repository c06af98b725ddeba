package eventlog_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"

	"assay/ingest/eventlog"
)

// patience is how long a test waits for what must happen.
const patience = 60 * time.Second

// A run is a writer's life on some file system: it makes a log and appends
// batches to it, closing and opening it in between.
type run struct {
	fs      vfs.FS
	seed    uint64
	batches int
	size    int // messages of a batch
	reopen  int // after how many batches the log is closed and opened
	stop    func()
	tell    func(acked int64) // of every acknowledgement

	acked atomic.Int64 // records that an append returned for; -1 before Create did
}

func (r *run) config() eventlog.Config { return eventlog.Config{FS: r.fs}.WithStop(r.stop) }

func (r *run) ack(records int64) {
	r.acked.Store(records)
	if r.tell != nil {
		r.tell(records)
	}
}

// live goes on until the first error.
func (r *run) live() error {
	r.ack(-1)
	m := newModel(r.seed)
	log, err := eventlog.Create("data/log", testGenesis(), r.config())
	if err != nil {
		return err
	}
	r.ack(1)
	for i := range r.batches {
		if err := log.Append(m.batch(r.size)); err != nil {
			return errors.Join(err, log.Close())
		}
		r.ack(int64(len(m.records)))
		if i%r.reopen != r.reopen-1 {
			continue
		}
		if err := log.Close(); err != nil {
			return err
		}
		if log, err = eventlog.Open("data/log", r.config()); err != nil {
			return err
		}
	}
	return log.Close()
}

// recover opens what a crash left of a run and holds it against the model:
// nothing acknowledged is missing, at most the batch in flight is there beside
// it, and the rest of the stream leads to the root that it would have led to.
func (r *run) recover(t *testing.T, fs vfs.FS, acked int64) {
	t.Helper()
	cfg := eventlog.Config{FS: fs, Genesis: testGenesis()}
	log, err := eventlog.Open("data/log", cfg)
	if errors.Is(err, eventlog.ErrNotFound) && acked < 0 {
		log, err = eventlog.Create("data/log", testGenesis(), cfg)
	}
	if err != nil {
		t.Fatalf("after a crash with %d records acknowledged: %v", acked, err)
	}
	m := newModel(r.seed)
	if n := log.Cursor().Sequence; n > 0 {
		m.batch(int(n))
	}
	if size := int64(log.Size()); size < acked || size != int64(len(m.records)) {
		t.Fatalf("%d records acknowledged, log has %d, of %d up to its cursor %s", acked, size, len(m.records), log.Cursor())
	}
	checkLog(t, log, m, len(m.records))
	if left := r.batches*r.size - int(log.Cursor().Sequence); left > 0 {
		mustAppend(t, log, m.batch(left))
	}
	whole := newModel(r.seed)
	whole.batch(r.batches * r.size)
	checkLog(t, log, whole, len(whole.records))
	mustClose(t, log)
}

// TestCrashAnywhere takes the power away before each operation on the file
// system, keeping none, some or all of what was not synced (F19, F20).
func TestCrashAnywhere(t *testing.T) {
	type crash struct {
		fs    *vfs.MemFS
		acked int64
	}
	rng := rand.New(rand.NewPCG(*seed, 5))
	total := 0
	for range *rounds {
		disk := vfs.NewCrashableMem()
		var mu sync.Mutex // operations come from the store's goroutines too
		var crashes []crash
		r := &run{seed: rng.Uint64(), batches: 12, size: 1 + rng.IntN(30), reopen: 7}
		r.fs = errorfs.Wrap(disk, errorfs.InjectorFunc(func(op errorfs.Op) error {
			if op.Kind.ReadOrWrite() == errorfs.OpIsRead {
				return nil
			}
			mu.Lock()
			defer mu.Unlock()
			acked := r.acked.Load() // before the clone, for it only grows
			keep := []int{0, 100, rng.IntN(101)}[rng.IntN(3)]
			crashes = append(crashes, crash{disk.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: keep, RNG: rng}), acked})
			return nil
		}))
		if err := r.live(); err != nil {
			t.Fatal(err)
		}
		for _, c := range crashes {
			r.recover(t, c.fs, c.acked)
		}
		total += len(crashes)
	}
	if total < 100 {
		t.Errorf("only %d crashes", total)
	}
	t.Logf("seed %d: %d crashes", *seed, total)
}

// failAt tells a child process which operation on the file system is to fail.
const failAt = "ASSAY_TEST_FAIL_AT"

// TestMain runs the tests, or a writer's life in which one operation fails.
func TestMain(m *testing.M) {
	if at := os.Getenv(failAt); at != "" {
		os.Exit(liveWithFailure(at))
	}
	os.Exit(m.Run())
}

// Exit codes of a child; the store's own ends have others.
const (
	childSucceeded = 40 // no operation was left to fail
	childMended    = 41 // one failed, and the writer went on
	childErred     = 42
)

// failureRun is the life of a child.
func failureRun(fs vfs.FS) *run { return &run{fs: fs, seed: 77, batches: 5, size: 5, reopen: 3} }

func liveWithFailure(at string) int {
	n, err := strconv.ParseInt(at, 10, 64)
	if err != nil {
		panic(err)
	}
	var count atomic.Int64
	r := failureRun(errorfs.Wrap(vfs.Default, errorfs.InjectorFunc(func(errorfs.Op) error {
		if count.Add(1) == n {
			return syscall.EIO
		}
		return nil
	})))
	r.tell = func(acked int64) { fmt.Println(acked) }
	if err := r.live(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return childErred
	}
	if count.Load() < n {
		return childSucceeded
	}
	return childMended
}

// TestFailureAnywhere lets each operation on the file system fail once, reads
// included, as a failing device would (F24), each in a process of its own: the
// store ends the process where a write or sync failed. What is on disk
// afterwards has all that was acknowledged. The short form tries every 13th.
func TestFailureAnywhere(t *testing.T) {
	step := max(1, 13 / *rounds)
	outcomes := map[int]int{}
	for n := 1 + int(*seed)%step; outcomes[childSucceeded] == 0; n += step {
		dir := t.TempDir()
		child := exec.CommandContext(t.Context(), os.Args[0])
		child.Dir = dir
		child.Env = append(os.Environ(), failAt+"="+strconv.Itoa(n))
		var stderr bytes.Buffer
		child.Stderr = &stderr
		stdout, err := child.Output()
		if child.ProcessState == nil {
			t.Fatal(err)
		}
		outcomes[child.ProcessState.ExitCode()]++
		acked := int64(-1)
		for _, line := range strings.Fields(string(stdout)) {
			if acked, err = strconv.ParseInt(line, 10, 64); err != nil {
				t.Fatal(err)
			}
		}
		t.Chdir(dir)
		failureRun(vfs.Default).recover(t, vfs.Default, acked)
		if t.Failed() {
			t.Fatalf("operation %d failed, %d records were acknowledged; the child said %s", n, acked, stderr.String())
		}
	}
	t.Logf("exit codes %v", outcomes)
	for _, code := range []int{childErred, 74} { // an error, and the fatal one of the store
		if outcomes[code] == 0 {
			t.Errorf("no failure ended with %d: the test does not reach what it is for", code)
		}
	}
}

// TestFullDisk fails every write from some moment on as a full disk does (F23).
func TestFullDisk(t *testing.T) {
	disk := vfs.NewCrashableMem()
	var full atomic.Bool
	stopped := make(chan struct{})
	var once sync.Once
	r := &run{seed: 78, batches: 30, size: 5, reopen: 7}
	r.stop = func() { once.Do(func() { close(stopped) }); select {} }
	r.fs = errorfs.Wrap(disk, errorfs.InjectorFunc(func(op errorfs.Op) error {
		if r.acked.Load() > 60 {
			full.Store(true)
		}
		if full.Load() && op.Kind == errorfs.OpFileWrite {
			return syscall.ENOSPC
		}
		return nil
	}))
	done := make(chan error, 1)
	go func() { done <- r.live() }()
	select {
	case err := <-done:
		if !errors.Is(err, syscall.ENOSPC) {
			t.Errorf("got %v, want %v", err, syscall.ENOSPC)
		}
	case <-stopped:
	case <-time.After(patience):
		t.Fatal("neither error nor end")
	}
	r.recover(t, disk.CrashClone(vfs.CrashCloneCfg{}), r.acked.Load())
}
