package ingest_test

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
)

var (
	kills = flag.Int("kills", 20, "how often the killed ingest is killed")
	seed  = flag.Uint64("seed", uint64(os.Getpid()), "seed of the randomized tests of ingest")
)

// childURL tells a child process where its broker is, childLog where its log is.
const (
	childURL = "ASSAY_TEST_BROKER"
	childLog = "ASSAY_TEST_LOG"
)

// TestMain runs the tests, or an engine that is there to be killed.
func TestMain(m *testing.M) {
	if url := os.Getenv(childURL); url != "" {
		if err := liveUntilKilled(url, os.Getenv(childLog)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// liveUntilKilled is what assay run does with the log: open it, or make it, fold
// it, go on. It says on its standard output what it has promised: "open" or
// "durable", size, root and sequence.
func liveUntilKilled(url, dir string) error {
	conn, err := nats.Connect(url)
	if err != nil {
		return err
	}
	js, err := jetstream.New(conn)
	if err != nil {
		return err
	}
	log, err := eventlog.Open(dir, eventlog.Config{})
	if errors.Is(err, eventlog.ErrNotFound) {
		log, err = eventlog.Create(dir, testGenesis(), eventlog.Config{})
	}
	if err != nil {
		return err
	}
	c := newCore()
	if err := ingest.Load(log, c); err != nil {
		return err
	}
	say := func(what string, p ingest.Progress) { fmt.Println(what, p.Size, p.Root, p.Cursor.Sequence) }
	size, root := log.Head()
	say("open", ingest.Progress{Size: size, Root: root, Cursor: log.Cursor()})
	return ingest.New(ingest.Config{
		JetStream: js, Log: log, Core: c, BatchMessages: 16,
		Durable: func(p ingest.Progress) { say("durable", p) },
	}).Run(context.Background())
}

// promise is a line of a child.
type promise struct {
	what     string
	size     uint64
	root     string
	sequence uint64
}

// TestF18KilledIngest kills an engine under load at random moments, many times. The
// ledger of what it promised is kept out here: nothing of it may be missing, and
// the log must be the one of an engine that nobody killed.
func TestF18KilledIngest(t *testing.T) {
	t.Logf("seed %d", *seed)
	b, js := startStreams(t)
	rng := rand.New(rand.NewPCG(*seed, 7))
	w := newWorld(*seed, 12, 4)
	w.silent[domain.Pair{SN: 5, HN: 2}] = true
	w.silent[domain.Pair{SN: 9, HN: 4}] = true
	story := w.story(domain.Era(3 * *kills))
	dir := filepath.Join(t.TempDir(), "log")
	var ledger []promise
	chunk := len(story) / (*kills + 1)
	for range *kills {
		ledger = append(ledger, killOnce(t, rng, b, dir, func() {
			publish(t, js, story[:chunk])
			story = story[chunk:]
		})...)
	}
	publish(t, js, story)
	killed := openLog(t, dir)
	defer killed.Close()
	c := ingestAll(t, ingest.Config{JetStream: js, Log: killed})
	checkLedger(t, killed, ledger)
	want, wantCore := ingestInto(t, js, 0)
	if killed.Root() != want.Root() || killed.Size() != want.Size() || killed.Counts() != want.Counts() {
		t.Errorf("seed %d: killed log has %d records, root %s; the other %d, %s", *seed, killed.Size(), killed.Root(), want.Size(), want.Root())
	}
	if _, err := killed.Verify(nil); err != nil {
		t.Error(err)
	}
	if c.applied != wantCore.applied || len(c.accepted) != len(wantCore.accepted) {
		t.Errorf("seed %d: core has %d of %d, want %d of %d", *seed, len(c.accepted), c.applied, len(wantCore.accepted), wantCore.applied)
	}
	t.Logf("%d kills, %d promises, %d records, %d refusals", *kills, len(ledger), killed.Size(), killed.Counts().Rejected())
}

// killOnce starts an engine, loads it, and kills it a random moment after it is
// up, or after it has promised a few batches; load gives it more than those. It
// returns what the engine promised in its life.
func killOnce(t *testing.T, rng *rand.Rand, b *broker, dir string, load func()) []promise {
	t.Helper()
	child := exec.CommandContext(t.Context(), os.Args[0])
	child.Env = append(os.Environ(), childURL+"="+b.server.ClientURL(), childLog+"="+dir)
	child.Stderr = os.Stderr
	stdout, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(stdout)
	var said []promise
	lives, moment := 1+rng.IntN(5), time.Duration(rng.Int64N(int64(20*time.Millisecond)))
	for lines.Scan() {
		var p promise
		if _, err := fmt.Sscan(lines.Text(), &p.what, &p.size, &p.root, &p.sequence); err != nil {
			t.Fatalf("child said %q: %v", lines.Text(), err)
		}
		said = append(said, p)
		if len(said) == lives {
			time.AfterFunc(moment, func() {
				child.Process.Kill() // an error means that it has ended, which Wait tells
			})
		}
		if len(said) == 1 {
			load()
		}
	}
	if err := child.Wait(); err == nil || !strings.Contains(err.Error(), "killed") {
		t.Fatalf("child ended with %v before it was killed", err)
	}
	return said
}

// checkLedger holds the log against every promise, and the promises of each life
// against those of the lives before.
func checkLedger(t *testing.T, log *eventlog.Log, ledger []promise) {
	t.Helper()
	var last promise
	durable := 0
	for _, p := range ledger {
		root, err := log.RootAt(p.size)
		if err != nil || root.String() != p.root {
			t.Errorf("seed %d: promised %d records with root %s, log has %s, %v", *seed, p.size, p.root, root, err)
		}
		if p.size < last.size || p.sequence < last.sequence {
			t.Errorf("seed %d: promised %+v, and then %+v", *seed, last, p)
		}
		if p.what == "durable" {
			durable++
		}
		last = p
	}
	if durable < *kills {
		t.Errorf("seed %d: only %d batches became durable under %d kills", *seed, durable, *kills)
	}
}
