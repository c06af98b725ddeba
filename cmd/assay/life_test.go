//go:build linux

package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"github.com/nats-io/nats.go"

	"assay/domain"
	"assay/settler"
)

// keptLines of an engine's log are shown if its test fails.
const keptLines = 60

// life is one process of an engine, from its start until it is killed, and all
// that a test sees of it.
type life struct {
	t    *testing.T
	ctx  context.Context // ends with it
	end  context.CancelFunc
	data string
	gone chan struct{} // closed once the process is no more
	lies atomic.Bool   // results of calls are changed on the wire

	mu      sync.Mutex // guards all below
	cmd     *exec.Cmd
	trap    trap
	killed  bool
	moved   chan struct{}  // closed, and made anew, at each sight
	seen    map[string]int // how often, by first words
	broker  string         // URL, once it is known
	console string         // the same
	intent  string         // state of the newest record of the relayer
	closed  domain.Epoch   // epochs below it are published as closed
	lines   []string       // last of its log
	closers []func()
}

// see takes in what is seen of the process, kills it if that is the moment, and
// reports whether it is dead.
func (l *life) see(what string) (dead bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.killed {
		return true
	}
	l.seen[what]++
	close(l.moved)
	l.moved = make(chan struct{})
	if l.trap.sees(what) {
		l.kill()
	}
	return l.killed
}

// kill ends the process as SIGKILL does. The caller holds mu.
func (l *life) kill() {
	l.killed = true
	l.end()
	_ = l.cmd.Process.Kill()
}

// isDead reports whether the process was killed.
func (l *life) isDead() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.killed
}

// count is how often something was seen.
func (l *life) count(what string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.seen[what]
}

// sights is all that was seen, and the last of the log.
func (l *life) sights() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return fmt.Sprintf("%v\n%s", l.seen, strings.Join(l.lines, "\n"))
}

// await waits until ok, the process's death, or the end of patience.
func (l *life) await(patience time.Duration, ok func() bool) bool {
	late := time.After(patience)
	for {
		l.mu.Lock()
		moved := l.moved
		l.mu.Unlock()
		if ok() {
			return true
		}
		select {
		case <-moved:
		case <-l.gone:
			return false
		case <-late:
			return false
		}
	}
}

// startLife starts an engine that dies at a moment; one without a name never
// comes. args lack the endpoint: it is a wire to upstream that the test looks at.
func startLife(t *testing.T, data, upstream string, args []string, at trap) *life {
	t.Helper()
	program, err := exec.LookPath("assay")
	if err != nil {
		t.Fatal(err)
	}
	l := &life{t: t, data: data, gone: make(chan struct{}), trap: at, moved: make(chan struct{}), seen: make(map[string]int)}
	l.ctx, l.end = context.WithCancel(t.Context())
	l.intent = newestIntent(t, data).State
	wire := httptest.NewServer(&wire{l, upstream})
	l.closers = append(l.closers, func() { wire.CloseClientConnections(); wire.Close() })
	l.watchFiles()
	output, writer := io.Pipe()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.cmd = exec.Command(program, append(args, "--rpc", wire.URL)...)
	l.cmd.Stdout, l.cmd.Stderr = writer, writer
	if err := l.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.cmd.Process.Kill(); <-l.gone })
	read := make(chan struct{})
	go func() { defer close(read); l.readLog(output) }()
	go func() {
		_ = l.cmd.Wait()
		_ = writer.Close()
		<-read
		l.end()
		close(l.gone)
	}()
	return l
}

// bury waits for the process and ends what looked at it. A process that ended by
// itself has failed the test.
func (l *life) bury() {
	l.t.Helper()
	<-l.gone
	for _, c := range l.closers {
		c()
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.killed {
		l.t.Fatalf("the engine ended by itself: %s\n%s", l.cmd.ProcessState, strings.Join(l.lines, "\n"))
	}
}

// stop ends the process politely.
func (l *life) stop() {
	l.t.Helper()
	l.mu.Lock()
	l.killed = true
	l.end()
	_ = l.cmd.Process.Signal(syscall.SIGTERM)
	l.mu.Unlock()
	l.bury()
	if code := l.cmd.ProcessState.ExitCode(); code != exitInterrupt {
		l.t.Fatalf("the engine ended with %d, want %d:\n%s", code, exitInterrupt, strings.Join(l.lines, "\n"))
	}
}

// readLog sees lines of the log.
func (l *life) readLog(output io.Reader) {
	lines := bufio.NewScanner(output)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var entry struct{ Msg, NATS, Console, Stage string }
		_ = json.Unmarshal(lines.Bytes(), &entry)
		l.mu.Lock()
		l.lines = append(l.lines[max(0, len(l.lines)-keptLines+1):], lines.Text())
		if entry.NATS != "" {
			l.broker, l.console = entry.NATS, entry.Console
		}
		l.mu.Unlock()
		l.see(strings.TrimSpace("log " + entry.Msg + " " + entry.Stage))
		if entry.Stage != "" {
			l.see("told") // the settler has looked, and done what there was to do
		}
	}
	_, _ = io.Copy(io.Discard, output)
}

// listen connects to the engine's broker, and sees what is published there.
func (l *life) listen() (*nats.Conn, error) {
	l.mu.Lock()
	url := l.broker
	l.mu.Unlock()
	conn, err := nats.Connect(url, nats.NoReconnect())
	if err != nil {
		return nil, err
	}
	_, err = conn.Subscribe("icn.v1.>", func(m *nats.Msg) {
		what := "nats " + m.Subject
		words := strings.Split(m.Subject, ".")
		switch {
		case words[len(words)-1] == "intent":
			what = "nats intent"
		case words[2] == "approval":
			what = "nats approval"
		case words[2] == "epoch":
			k, err := parseEpoch(words[3])
			if err != nil {
				l.t.Errorf("subject %s: %v", m.Subject, err)
			}
			l.mu.Lock()
			l.closed = max(l.closed, k+1)
			l.mu.Unlock()
			what = "nats icn.v1.epoch"
		}
		l.see(what)
	})
	return conn, err
}

// wireResult is the beginning of a result.
var wireResult = regexp.MustCompile(`"result":\s*"0x[0-9a-f]{2}`)

// wire passes JSON-RPC on to the chain, and sees it.
type wire struct {
	life     *life
	upstream string
}

// ServeHTTP passes a request on. What comes from a process that is dead by now is
// lost, and so are answers to it.
func (w *wire) ServeHTTP(out http.ResponseWriter, in *http.Request) {
	body, err := io.ReadAll(in.Body)
	if err != nil {
		return
	}
	methods := methodsOf(body)
	for _, m := range methods {
		if w.life.see("asked " + m) {
			panic(http.ErrAbortHandler) // closes the connection
		}
	}
	answer, err := http.Post(w.upstream, "application/json", bytes.NewReader(body))
	if err != nil {
		w.life.t.Errorf("the chain does not answer: %v", err)
		panic(http.ErrAbortHandler)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		w.life.t.Errorf("the chain does not answer: %v", err)
	}
	for _, m := range methods {
		dead := w.life.see("passed " + m)
		if m == "eth_getTransactionReceipt" && bytes.Contains(text, []byte(`"transactionHash"`)) {
			dead = w.life.see("receipt") || dead
		}
		if dead {
			panic(http.ErrAbortHandler)
		}
	}
	if w.life.lies.Load() && slices.Contains(methods, "eth_call") {
		text = wireResult.ReplaceAll(text, []byte(`"result":"0xff`))
	}
	out.Header().Set("Content-Type", "application/json")
	_, _ = out.Write(text)
	for _, m := range methods {
		w.life.see("answered " + m)
	}
}

// methodsOf names the methods of a request or a batch of them.
func methodsOf(body []byte) (methods []string) {
	type call struct{ Method string }
	var one call
	if json.Unmarshal(body, &one) == nil {
		return []string{one.Method}
	}
	var all []call
	_ = json.Unmarshal(body, &all)
	for _, c := range all {
		methods = append(methods, c.Method)
	}
	return methods
}

// watchFiles sees changes of files in those folders of the data directory that
// are there.
func (l *life) watchFiles() {
	fd, err := syscall.InotifyInit1(syscall.IN_CLOEXEC | syscall.IN_NONBLOCK)
	if err != nil {
		l.t.Fatal(err)
	}
	events := os.NewFile(uintptr(fd), "inotify")
	folders := make(map[int32]string)
	for _, folder := range []string{"log", "snapshots", "relayer"} {
		wd, err := syscall.InotifyAddWatch(fd, filepath.Join(l.data, folder), syscall.IN_CREATE|syscall.IN_MODIFY|syscall.IN_MOVED_TO)
		if errors.Is(err, syscall.ENOENT) {
			continue
		}
		if err != nil {
			l.t.Fatal(err)
		}
		folders[int32(wd)] = folder
	}
	ended := make(chan struct{})
	l.closers = append(l.closers, func() { _ = events.Close(); <-ended })
	go func() {
		defer close(ended)
		for buffer := make([]byte, 64<<10); ; {
			n, err := events.Read(buffer)
			if err != nil {
				return
			}
			for at := 0; at < n; {
				event := (*syscall.InotifyEvent)(unsafe.Pointer(&buffer[at]))
				at += syscall.SizeofInotifyEvent + int(event.Len)
				l.seeFile(folders[event.Wd], event.Mask)
			}
		}
	}()
}

func (l *life) seeFile(folder string, mask uint32) {
	if folder != "relayer" {
		l.see("file " + folder)
		return
	}
	l.mu.Lock()
	before := l.intent
	l.mu.Unlock()
	record := "intent"
	if before == settler.IntentOpen {
		record = "outcome"
	}
	switch {
	case mask&syscall.IN_CREATE != 0:
		l.see("file " + record + " new")
	case mask&syscall.IN_MOVED_TO != 0:
		state := newestIntent(l.t, l.data).State
		l.mu.Lock()
		l.intent = state
		l.mu.Unlock()
		l.see("file " + record + " " + state)
	}
}

// newestIntent reads the relayer's newest record; it is empty if there is none.
func newestIntent(t *testing.T, data string) settler.Intent {
	names := intentFiles(data)
	if len(names) == 0 {
		return settler.Intent{}
	}
	var file struct{ Record settler.Intent }
	text, err := os.ReadFile(names[len(names)-1])
	if err != nil || json.Unmarshal(text, &file) != nil {
		t.Errorf("record %s cannot be read: %v", names[len(names)-1], err)
	}
	return file.Record
}

// intentFiles names the relayer's records, one for each nonce, in order.
func intentFiles(data string) []string {
	names, _ := filepath.Glob(filepath.Join(data, "relayer", "nonce-*.json")) // the pattern is good
	return names
}
