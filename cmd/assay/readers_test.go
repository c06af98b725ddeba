//go:build linux

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"assay/ingest/eventlog"
)

// await runs a command line until it ends with code 0, and returns what it
// printed.
func await(t *testing.T, args ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for {
		code, stdout, stderr := try(t, args...)
		if code == exitOK {
			return stdout
		}
		if err := waitFor(50 * time.Millisecond)(ctx); err != nil || code != exitTempFail && code != exitNoInput && code != exitData {
			t.Fatalf("%v: code %d: %s", args, code, stderr)
		}
	}
}

// numberedCopies lists the copies that an engine keeps for readers.
func numberedCopies(t *testing.T, data string) []string {
	t.Helper()
	entries, err := os.ReadDir(readersDir(data))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		if e.IsDir() {
			names = append(names, e.Name())
		}
	}
	return names
}

func awaitNoCopies(t *testing.T, data string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for len(numberedCopies(t, data)) > 0 {
		if err := waitFor(20 * time.Millisecond)(ctx); err != nil {
			t.Fatalf("copies %v are left", numberedCopies(t, data))
		}
	}
}

// Everything that reads a log reads that of an engine that runs under load; the
// engine may be killed meanwhile, and nothing is left behind.
func TestReadersOfARunningEngine(t *testing.T) {
	l := startTestLocal(t)
	load := newLoad(t, l, registerTestCast(t, l))
	engine := newTestEngine(t, l, true)
	ctx, stop := context.WithCancel(t.Context())
	var working sync.WaitGroup
	working.Go(func() { load.run(ctx) })
	cmd := engine.start(t)
	await(t, "explain", "sn", "1", "--data", engine.data, "--epoch", "1") // by now an epoch is closed

	var all sync.WaitGroup
	for _, args := range [][]string{
		{"log", "stats"}, {"log", "verify"}, {"log", "dump", "--to", "5"}, {"replay"}, {"policy", "show"},
		{"explain", "hn", "1"}, {"explain", "sn", "1", "--full"}, {"explain", "sn", "2", "--json"},
	} {
		all.Go(func() {
			if code, _, stderr := try(t, append(args, "--data", engine.data)...); code != exitOK {
				t.Errorf("%v: code %d: %s", args, code, stderr)
			}
		})
	}
	all.Wait()
	awaitNoCopies(t, engine.data)
	awaitGrowth(t, engine.data)
	readersThatLeave(t, engine.data)

	p := &program{stdout: &bytes.Buffer{}, stderr: &bytes.Buffer{}}
	err := p.withLog(engine.data, func(log *eventlog.Log) error {
		err := cmd.Process.Kill()
		_ = cmd.Wait()
		_, verifyErr := log.Verify(nil)
		return errors.Join(err, verifyErr)
	})
	if err != nil {
		t.Errorf("reader of an engine that was killed: %v", err)
	}
	awaitNoCopies(t, engine.data)
	stop()
	working.Wait()
	await(t, "log", "verify", "--data", engine.data)
	sweptAtStart(t, engine)
}

// awaitGrowth looks until the log is longer than it was.
func awaitGrowth(t *testing.T, data string) {
	t.Helper()
	size := func() uint64 {
		var stats struct{ Size uint64 }
		if err := json.Unmarshal([]byte(await(t, "log", "stats", "--data", data, "--json")), &stats); err != nil {
			t.Fatal(err)
		}
		return stats.Size
	}
	first := size()
	for size() == first {
		if t.Context().Err() != nil {
			t.Fatal("the log does not grow beside its readers")
		}
	}
}

// readersThatLeave takes copies and goes away without a word.
func readersThatLeave(t *testing.T, data string) {
	t.Helper()
	var conns []net.Conn
	var last readerReply
	for range maxReaders + 1 {
		conn, err := net.Dial("unix", readersSocket(data))
		if err != nil {
			t.Fatal(err)
		}
		conns = append(conns, conn)
		if err := json.NewDecoder(conn).Decode(&last); err != nil {
			t.Fatal(err)
		}
	}
	if !strings.Contains(last.Error, "others read it") {
		t.Errorf("reader %d got %+v", len(conns), last)
	}
	if n := len(numberedCopies(t, data)); n != maxReaders {
		t.Errorf("%d copies, want %d", n, maxReaders)
	}
	for _, conn := range conns {
		conn.Close()
	}
	awaitNoCopies(t, data)
}

// sweptAtStart starts an engine where another left half a copy and its socket.
func sweptAtStart(t *testing.T, engine *testEngine) {
	t.Helper()
	half := filepath.Join(engine.data, copyName(7))
	if err := os.MkdirAll(half, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(half, "000004.log"), []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(readersSocket(engine.data)); err != nil {
		t.Errorf("a killed engine leaves its socket, which must not stop the next: %v", err)
	}
	cmd := engine.start(t)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for {
		if _, err := os.Stat(half); errors.Is(err, fs.ErrNotExist) {
			break
		}
		if err := waitFor(20 * time.Millisecond)(ctx); err != nil {
			t.Fatal("half a copy is never swept")
		}
	}
	await(t, "log", "stats", "--data", engine.data)
	info, err := os.Stat(readersSocket(engine.data))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("socket: %v, %v", info.Mode(), err)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
}
