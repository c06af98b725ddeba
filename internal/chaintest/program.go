package chaintest

import (
	"bufio"
	"context"
	"io"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
)

const (
	// startTimeout bounds the start of a program, on a machine that does much else.
	startTimeout = time.Minute
	// callTimeout bounds a call that drives the chain.
	callTimeout = time.Minute
	// keptLines of a program's output are shown if its test fails.
	keptLines = 30
)

// program is a client that runs as its own process.
type program struct {
	process *exec.Cmd
	client  *ethclient.Client
	url     string
	exited  chan struct{} // closed once its output has ended
}

// run starts a program and waits for the line of its output that says where it
// listens: address finds host and port in it.
func run(t *testing.T, binary string, address *regexp.Regexp, args ...string) program {
	t.Helper()
	cmd := exec.Command(binary, args...)
	output, writer := io.Pipe()
	cmd.Stdout, cmd.Stderr = writer, writer
	if err := cmd.Start(); err != nil {
		t.Fatalf("start %s: %v", binary, err)
	}
	p := program{process: cmd, exited: make(chan struct{})}
	listening := make(chan string, 1)
	var last []string // lines of output
	t.Cleanup(func() {
		if <-p.exited; t.Failed() {
			t.Logf("the last that %s said:\n%s", filepath.Base(binary), strings.Join(last, "\n"))
		}
	})
	go func() {
		defer close(p.exited)
		for lines := bufio.NewScanner(output); lines.Scan(); {
			last = append(last[max(0, len(last)-keptLines+1):], lines.Text())
			if found := address.FindStringSubmatch(lines.Text()); found != nil {
				select {
				case listening <- found[1]:
				default:
				}
			}
		}
	}()
	go func() { _ = writer.CloseWithError(cmd.Wait()) }()
	select {
	case at := <-listening:
		p.url = "http://" + at
	case <-p.exited:
		t.Fatalf("%s ended before it listened", binary)
	case <-time.After(startTimeout):
		_ = cmd.Process.Kill()
		t.Fatalf("%s does not listen after %v", binary, startTimeout)
	}
	client, err := ethclient.Dial(p.url)
	if err != nil {
		_ = cmd.Process.Kill()
		t.Fatal(err)
	}
	p.client = client
	return p
}

// Client talks to the program.
func (p *program) Client() *ethclient.Client { return p.client }

// URL is where it listens.
func (p *program) URL() string { return p.url }

// Close ends the program.
func (p *program) Close() error {
	p.client.Close()
	err := p.process.Process.Kill()
	<-p.exited
	return err
}

// call makes a call of the client's own, beyond what ethclient has.
func (p *program) call(result any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	return p.client.Client().CallContext(ctx, result, method, args...)
}

// head returns the newest block's number and hash.
func (p *program) head() (uint64, common.Hash, error) {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	h, err := p.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, common.Hash{}, err
	}
	return h.Number.Uint64(), h.Hash(), nil
}

// numberOf returns the number of a block.
func (p *program) numberOf(block common.Hash) (uint64, error) {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	h, err := p.client.HeaderByHash(ctx, block)
	if err != nil {
		return 0, err
	}
	return h.Number.Uint64(), nil
}

// here returns a file of the module by its path below the root.
func here(t *testing.T, path string) string {
	t.Helper()
	_, source, _, ok := runtime.Caller(0)
	if !ok {
		t.Fatal("the sources are not known")
	}
	return filepath.Join(strings.TrimSuffix(filepath.ToSlash(source), "internal/chaintest/program.go"), filepath.FromSlash(path))
}
