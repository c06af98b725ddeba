package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"assay/ingest/eventlog"
)

const (
	// maxReaders bounds how many copies of its log an engine keeps at once. Each
	// holds on to the tables of its moment.
	maxReaders = 8
	// replyTimeout is how long a reader waits for its copy, which is links and at
	// most some 20 MiB of the newest records.
	replyTimeout = 30 * time.Second
	// maxSocketPath is what the address of a Unix socket may have on every system.
	maxSocketPath = 100
)

// readers gives whoever wants to read the log of a running engine a copy of it:
// the store has one process. It listens on a Unix socket in the data directory,
// makes a copy for each connection, says where it is, and discards it when
// the connection ends. Directory and socket are the owner's alone.
type readers struct {
	data      string // data directory
	log       *eventlog.Log
	refilling func() bool // the log lacks records that it once had
	logger    *slog.Logger

	last uint64 // number of the last copy; run's own
}

// readerReply is the one line that a reader is sent.
type readerReply struct {
	Log   string `json:"log,omitempty"` // of the copy, below the data directory
	Error string `json:"error,omitempty"`
}

func readersDir(data string) string { return filepath.Join(data, "readers") }

// readersSocket returns the shorter of two names of the socket.
func readersSocket(data string) string {
	path := filepath.Join(readersDir(data), "engine.sock")
	if absolute, err := filepath.Abs(path); err == nil && len(absolute) < len(path) {
		return absolute
	}
	return path
}

// run serves until ctx ends. That nobody can be served is told and no reason to
// stop an engine.
func (r *readers) run(ctx context.Context) error {
	listener, err := r.listen()
	if err != nil {
		r.logger.Warn("the log cannot be read while the engine runs", "err", err)
		return nil
	}
	defer context.AfterFunc(ctx, func() { listener.Close() })()
	var serving sync.WaitGroup
	defer serving.Wait()
	places := make(chan struct{}, maxReaders)
	for {
		conn, err := listener.Accept()
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			r.logger.Warn("the log can no longer be read while the engine runs", "err", err)
			return nil
		}
		r.last++
		n := r.last
		serving.Go(func() { r.serve(ctx, conn, n, places) })
	}
}

// listen sweeps what an engine that was killed left, and takes the socket: the
// lock of the log says that no other engine has it.
func (r *readers) listen() (net.Listener, error) {
	if err := os.MkdirAll(readersDir(r.data), 0o700); err != nil {
		return nil, err
	}
	left, err := os.ReadDir(readersDir(r.data))
	if err != nil {
		return nil, err
	}
	for _, entry := range left {
		if n, err := strconv.ParseUint(entry.Name(), 10, 32); err == nil {
			r.last = max(r.last, n)
			r.discard(n)
		}
	}
	path := readersSocket(r.data)
	if len(path) > maxSocketPath {
		return nil, fmt.Errorf("socket %s: the path has %d bytes, want at most %d", path, len(path), maxSocketPath)
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	listener, err := net.Listen("unix", path)
	if err != nil {
		return nil, err
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, errors.Join(err, listener.Close())
	}
	return listener, nil
}

// copyName is the path of a copy below the data directory.
func copyName(n uint64) string {
	return filepath.Join("readers", strconv.FormatUint(n, 10), "log")
}

// discard removes a copy that nobody reads; a reader that outlives its engine
// removes it itself, or the next engine does.
func (r *readers) discard(n uint64) {
	err := discardCopy(filepath.Join(r.data, copyName(n)))
	if err != nil && !errors.Is(err, eventlog.ErrLocked) {
		r.logger.Warn("a copy of the log is left behind", "err", err)
	}
}

func discardCopy(dir string) error {
	if err := eventlog.Discard(dir); err != nil {
		return err
	}
	if err := os.Remove(filepath.Dir(dir)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// serve gives one reader its copy and waits until it is done with it.
func (r *readers) serve(ctx context.Context, conn net.Conn, n uint64, places chan struct{}) {
	defer conn.Close()
	defer context.AfterFunc(ctx, func() { conn.Close() })()
	select {
	case places <- struct{}{}:
		defer func() { <-places }()
	default:
		r.reply(conn, readerReply{Error: fmt.Sprintf("%d others read it", maxReaders)})
		return
	}
	defer r.discard(n)
	r.reply(conn, r.copy(n))
	_, _ = io.Copy(io.Discard, conn) // ends when the reader does, however that ends
}

func (r *readers) copy(n uint64) readerReply {
	if r.refilling() {
		return readerReply{Error: "it lost its tail and is being refilled from the stream"}
	}
	if err := r.log.Copy(filepath.Join(r.data, copyName(n))); err != nil {
		r.logger.Warn("no copy of the log for a reader", "err", err)
		return readerReply{Error: err.Error()}
	}
	return readerReply{Log: filepath.ToSlash(copyName(n))}
}

func (r *readers) reply(conn net.Conn, reply readerReply) {
	if err := json.NewEncoder(conn).Encode(reply); err != nil {
		r.logger.Debug("a reader of the log went away", "err", err)
	}
}

// withRunning uses a copy of a log that a running engine has open; locked says
// so.
func (p *program) withRunning(data string, locked error, use func(*eventlog.Log) error) error {
	conn, err := net.Dial("unix", readersSocket(data))
	if err != nil {
		return fail(exitTempFail, "log of %s: %w, and nobody gives out copies of it: %w", data, locked, err)
	}
	defer conn.Close()
	if err := conn.SetReadDeadline(time.Now().Add(replyTimeout)); err != nil {
		return err
	}
	var reply readerReply
	if err := json.NewDecoder(conn).Decode(&reply); err != nil {
		return fail(exitTempFail, "log of %s: the engine gives no copy of it: %w", data, err)
	}
	if reply.Error != "" {
		return fail(exitTempFail, "log of %s: the engine gives no copy of it: %s", data, reply.Error)
	}
	dir := filepath.Join(data, filepath.FromSlash(reply.Log))
	log, err := eventlog.Open(dir, eventlog.Config{ReadOnly: true, Logger: p.logger()})
	if errors.Is(err, eventlog.ErrNotFound) {
		return fail(exitTempFail, "log of %s: the engine ended: %w", data, err)
	}
	if err != nil {
		return fmt.Errorf("log of %s: %w", data, err)
	}
	err = use(log)
	if err = errors.Join(err, log.Close()); err != nil {
		err = fmt.Errorf("log of %s: %w", data, err)
	}
	return errors.Join(err, discardCopy(dir))
}
