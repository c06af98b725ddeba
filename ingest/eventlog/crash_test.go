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

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"

	"assay/ingest/eventlog"
)

// A run is a writer's life on some file system: it makes a log, appends batches
// to it and prunes it, closing and opening it in between.
type run struct {
	fs      vfs.FS
	seed    uint64
	batches int
	size    int // messages of a batch
	reopen  int // after how many batches the log is pruned, closed and opened
	stop    func()
	tell    func(promise) // of every promise

	said atomic.Pointer[promise]
}

// A promise is what calls that returned have made durable.
type promise struct {
	acked  int64  // records; -1 before Create returned
	pruned uint64 // witnesses of records below it are gone
}

func (r *run) config() eventlog.Config { return eventlog.Config{FS: r.fs}.WithStop(r.stop) }

func (r *run) promise(p promise) {
	r.said.Store(&p)
	if r.tell != nil {
		r.tell(p)
	}
}

// live goes on until the first error.
func (r *run) live() error {
	r.promise(promise{acked: -1})
	m := newModel(r.seed)
	log, err := eventlog.Create("data/log", testGenesis(), r.config())
	if err != nil {
		return err
	}
	r.promise(promise{acked: 1})
	for i := range r.batches {
		if err := log.Append(m.batch(r.size)); err != nil {
			return errors.Join(err, log.Close())
		}
		r.promise(promise{int64(len(m.records)), log.Pruned()})
		if i%r.reopen != r.reopen-1 {
			continue
		}
		if err := log.PruneWitnesses(log.Size() / 2); err != nil {
			return errors.Join(err, log.Close())
		}
		r.promise(promise{int64(len(m.records)), log.Pruned()})
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
// nothing acknowledged is missing, at most the batch or the pruning in flight is
// there beside it, and the rest of the stream leads to the root that it would
// have led to.
func (r *run) recover(t *testing.T, fs vfs.FS, said promise) {
	t.Helper()
	cfg := eventlog.Config{FS: fs, Genesis: testGenesis()}
	log, err := eventlog.Open("data/log", cfg)
	if errors.Is(err, eventlog.ErrNotFound) && said.acked < 0 {
		log, err = eventlog.Create("data/log", testGenesis(), cfg)
	}
	if err != nil {
		t.Fatalf("after a crash with %d records acknowledged: %v", said.acked, err)
	}
	m := newModel(r.seed)
	if n := log.Cursor().Sequence; n > 0 {
		m.batch(int(n))
	}
	if size := int64(log.Size()); size < said.acked || size != int64(len(m.records)) {
		t.Fatalf("%d records acknowledged, log has %d, of %d up to its cursor %s", said.acked, size, len(m.records), log.Cursor())
	}
	if log.Pruned() != said.pruned && log.Pruned() != log.Size()/2 {
		t.Fatalf("pruned below record %d, log says %d", said.pruned, log.Pruned())
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

// TestF19PowerCutAnywhere takes the power away before each operation on the file
// system, keeping none, some or all of what was not synced.
func TestF19PowerCutAnywhere(t *testing.T) {
	type crash struct {
		fs   *vfs.MemFS
		said promise
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
			said := *r.said.Load() // before the clone, for it only grows
			keep := []int{0, 100, rng.IntN(101)}[rng.IntN(3)]
			crashes = append(crashes, crash{disk.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: keep, RNG: rng}), said})
			return nil
		}))
		if err := r.live(); err != nil {
			t.Fatal(err)
		}
		for _, c := range crashes {
			r.recover(t, c.fs, c.said)
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

// failureRun is the life of a child: 200 messages.
func failureRun(fs vfs.FS) *run { return &run{fs: fs, seed: 77, batches: 8, size: 25, reopen: 3} }

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
	r.tell = func(p promise) { fmt.Println(p.acked, p.pruned) }
	if err := r.live(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return childErred
	}
	if count.Load() < n {
		return childSucceeded
	}
	return childMended
}

// TestF24FailureAnywhere lets each operation on the file system fail once, reads
// included, as a failing device would, each in a process of its own: the store
// ends the process where a write or sync failed. What is on disk afterwards has
// all that was acknowledged. Ten rounds try every operation, one every 20th.
func TestF24FailureAnywhere(t *testing.T) {
	step := 1
	if *rounds < 10 {
		step = 20 / *rounds
	}
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
		said := promise{acked: -1}
		for line := range strings.Lines(string(stdout)) {
			if _, err := fmt.Sscan(line, &said.acked, &said.pruned); err != nil {
				t.Fatalf("child said %q: %v", line, err)
			}
		}
		t.Chdir(dir)
		failureRun(vfs.Default).recover(t, vfs.Default, said)
		if t.Failed() {
			t.Fatalf("operation %d failed, %d records were acknowledged; the child said %s", n, said.acked, stderr.String())
		}
	}
	t.Logf("exit codes %v", outcomes)
	for _, code := range []int{childErred, 74} { // an error, and the fatal one of the store
		if outcomes[code] == 0 {
			t.Errorf("no failure ended with %d: the test does not reach what it is for", code)
		}
	}
}
