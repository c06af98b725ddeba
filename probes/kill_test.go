package probes

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/nats-io/nats.go"
)

// killedURL names the broker to a child process of TestKilledPublisherLosesNothing.
const killedURL = "ASSAY_TEST_KILLED_PUBLISHER"

// TestMain runs the child where the test below asks for it.
func TestMain(m *testing.M) {
	if url := os.Getenv(killedURL); url != "" {
		if err := publishUntilKilled(url, os.Args[1], os.Args[2]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// publishUntilKilled puts numbered messages and says so, until it is killed.
func publishUntilKilled(url, dir, from string) error {
	nc, err := nats.Connect(url)
	if err != nil {
		return err
	}
	js, err := NewJetStream(nc, "ICN")
	if err != nil {
		return err
	}
	o, err := OpenOutbox(OutboxConfig{Dir: dir, Stream: js, Logger: quiet(), MaxItems: 100})
	if err != nil {
		return err
	}
	go o.Run(context.Background())
	n, err := strconv.Atoi(from)
	if err != nil {
		return err
	}
	for {
		err := o.Put(context.Background(), "icn.v1.report.sn.1", fmt.Appendf(nil, "message %d", n))
		if errors.Is(err, ErrFull) {
			continue // the broker is slower than we are
		}
		if err != nil {
			return err
		}
		fmt.Println("put", n)
		n++
	}
}

// TestKilledPublisherLosesNothing kills a publishing process with SIGKILL at
// random moments (reliability F6).
func TestKilledPublisherLosesNothing(t *testing.T) {
	s, _ := startBroker(t, t.TempDir(), -1)
	nc := connect(t, s)
	stream := icnStream(t, nc)
	dir := t.TempDir()
	seed := rand.Uint64()
	rng := rand.New(rand.NewPCG(seed, 0))
	t.Logf("seed %d", seed)
	kills := 12
	if testing.Short() {
		kills = 3
	}
	next := 0
	for range kills {
		next = killOnce(t, s.ClientURL(), dir, next, 1+rng.IntN(40))
	}
	// What is still in the outbox is published by the next process: this one.
	o := openOutbox(t, dir, newJetStream(t, nc), nil)
	if err := o.Put(t.Context(), "icn.v1.report.sn.1", []byte("last")); err != nil {
		t.Fatal(err)
	}
	info, err := stream.Info(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	had := int(info.State.Msgs)
	pending := o.Stats().Pending
	background(t, o.Run)
	counts := map[string]int{}
	c := 0
	for _, m := range await(t, stream, max(had, next+1)) {
		counts[string(m.Data())]++
		c++
	}
	t.Logf("%d kills, %d messages put, %d were pending after the last kill, %d stored", kills, next, pending, c)
	for i := range next {
		if n := counts[fmt.Sprint("message ", i)]; n != 1 {
			t.Errorf("message %d is stored %d times, want once", i, n)
		}
	}
}

// killOnce runs the child until it has put so many messages, kills it, and
// returns the number of the next message.
func killOnce(t *testing.T, url, dir string, from, puts int) int {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe, dir, strconv.Itoa(from))
	cmd.Env = append(os.Environ(), killedURL+"="+url)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	next := from
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		n, err := strconv.Atoi(strings.TrimPrefix(lines.Text(), "put "))
		if err != nil {
			t.Fatalf("child said %q", lines.Text())
		}
		next = n + 1
		if next-from == puts {
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := cmd.Wait(); err == nil || stderr.Len() > 0 {
		t.Fatalf("child ended by itself: %v %s", err, stderr.String())
	}
	return next
}
