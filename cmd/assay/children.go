package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
)

// children are processes of this program that must not outlive it: each dies
// with this process, however it ends, and close waits until all are gone.
type children struct {
	start chan *child // to the goroutine whose thread is their parent

	mu   sync.Mutex // guards all
	all  []*child
	done bool
}

// child is one process of this program.
type child struct {
	name   string
	cmd    *exec.Cmd
	output string // file that its output goes to
	begun  chan error
	ended  chan struct{} // closed once it was waited for
}

// childPatience is how long a child may take to end by itself.
const childPatience = 5 * time.Second

// newChildren prepares to start children; run must be running for that.
func newChildren() *children { return &children{start: make(chan *child)} }

// run starts the children it is handed until ctx ends. Their parent is this
// goroutine's thread, which therefore stays until then: the kernel kills them
// when it goes (prctl PR_SET_PDEATHSIG).
func (c *children) run(ctx context.Context) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	for {
		select {
		case child := <-c.start:
			child.begun <- child.cmd.Start()
		case <-ctx.Done():
			return
		}
	}
}

// spawn starts this program with args. Its output goes to the end of a file;
// files are its descriptors from 3 on.
func (c *children) spawn(ctx context.Context, name, output string, files []*os.File, args ...string) (*child, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	out, err := os.OpenFile(output, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	defer out.Close()
	cmd := exec.Command(self, args...)
	cmd.Stdout, cmd.Stderr, cmd.ExtraFiles = out, out, files
	cmd.Env = ownEnvironment()
	dieWithParent(cmd)
	ch := &child{name: name, cmd: cmd, output: output, begun: make(chan error, 1), ended: make(chan struct{})}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		return nil, fmt.Errorf("start %s: %w", name, context.Canceled)
	}
	select {
	case c.start <- ch:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if err := <-ch.begun; err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	c.all = append(c.all, ch)
	go ch.wait()
	return ch, nil
}

// ownEnvironment is the environment without what configures a command.
func ownEnvironment() []string {
	return slices.DeleteFunc(os.Environ(), func(v string) bool {
		for _, name := range environment() {
			if strings.HasPrefix(v, name+"=") {
				return true
			}
		}
		return false
	})
}

// wait reaps the child; how it ended is for those who look.
func (ch *child) wait() {
	defer close(ch.ended)
	_ = ch.cmd.Wait()
}

// kill ends the child at once and waits for it.
func (ch *child) kill() error {
	err := ch.cmd.Process.Kill()
	<-ch.ended
	if errors.Is(err, os.ErrProcessDone) {
		return nil
	}
	return err
}

// over reports whether the child has ended.
func (ch *child) over() bool {
	select {
	case <-ch.ended:
		return true
	default:
		return false
	}
}

// close asks all children to end, kills those that don't, and waits for all.
// Nothing can be started afterwards.
func (c *children) close() {
	c.mu.Lock()
	c.done = true
	all := slices.Clone(c.all)
	c.mu.Unlock()
	for _, ch := range all {
		_ = ch.cmd.Process.Signal(syscall.SIGTERM)
	}
	patience := time.After(childPatience)
	for _, ch := range all {
		select {
		case <-ch.ended:
		case <-patience:
			_ = ch.kill()
		}
	}
}
