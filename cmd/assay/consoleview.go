package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
	"assay/internal/console"
	"assay/internal/explain"
)

// consoleLook is how often a console looks whether the log has grown.
const consoleLook = 250 * time.Millisecond

// consoleConfig says what a console shows.
type consoleConfig struct {
	Data   string // data directory
	Log    *eventlog.Log
	Hosts  []string
	Halted func() string // why the engine writes nothing, "" if it does; nil: there is no engine
	Desk   *approvalDesk // takes approvals; nil: there is no engine
	// Settling says what holds settlements up; nil: nobody settles.
	Settling func() (*console.Alert, map[string]uint64)
	Logger   *slog.Logger
}

// consoleView is a console on a log: its own fold, which neither waits for that of
// the engine nor holds it up, and what pages show beside it. It is the
// console.Source.
type consoleView struct {
	cfg       consoleConfig
	chronicle *console.Chronicle
	server    *console.Server
	indexes   *explain.Store
	trouble   atomic.Pointer[string] // why the fold stopped
}

func newConsole(cfg consoleConfig) (*consoleView, error) {
	v := &consoleView{cfg: cfg, chronicle: console.NewChronicle(), indexes: explain.NewStore(explainDir(cfg.Data), cfg.Logger)}
	genesis := cfg.Log.Genesis()
	var err error
	v.server, err = console.New(console.Config{
		Chronicle: v.chronicle, Source: v, Network: genesis.Network(), Hosts: cfg.Hosts, Logger: cfg.Logger,
	})
	return v, err
}

// fold folds the log up to a size. That it cannot is shown on every page, and no
// reason to end what serves them.
func (v *consoleView) fold(ctx context.Context, size uint64) error {
	v.chronicle.Aim(size)
	err := v.cfg.Log.Fold(v.chronicle.Folded(), size, func(e domain.Entry) error {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return v.chronicle.Apply(e)
	})
	if err == nil || ctx.Err() != nil {
		return nil
	}
	text := fmt.Sprintf("the console's fold stopped: %v", err)
	v.trouble.Store(&text)
	v.cfg.Logger.ErrorContext(ctx, "the console shows the log up to here only", "size", v.chronicle.Folded(), "err", err)
	return nil
}

// follow folds the log as it grows, until ctx ends.
func (v *consoleView) follow(ctx context.Context) error {
	tick := time.NewTicker(consoleLook)
	defer tick.Stop()
	for v.trouble.Load() == nil {
		if size := v.cfg.Log.Size(); size > v.chronicle.Folded() {
			if err := v.fold(ctx, size); err != nil {
				return err
			}
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return nil
		}
	}
	<-ctx.Done()
	return nil
}

// Halted says why nothing is written; see console.Source.
func (v *consoleView) Halted() string {
	if text := v.trouble.Load(); text != nil {
		return *text
	}
	if v.cfg.Halted != nil {
		return v.cfg.Halted()
	}
	return ""
}

// Settling says what holds settlements up; see console.Source.
func (v *consoleView) Settling() (*console.Alert, map[string]uint64) {
	if v.cfg.Settling == nil {
		return nil, nil
	}
	return v.cfg.Settling()
}

// Log says what the log holds; see console.Source.
func (v *consoleView) Log(context.Context) (console.LogState, error) {
	s := console.LogState{Cursor: v.cfg.Log.Cursor().String(), Rejected: make(map[string]uint64), Pruned: v.cfg.Log.Pruned()}
	s.Size, s.Root = v.cfg.Log.Head()
	counts := v.cfg.Log.Counts()
	for _, r := range domain.Rejects() {
		if n := counts[r]; n > 0 {
			s.Rejected[r.String()] = n
		}
	}
	return s, nil
}

// Record reads a record; see console.Source.
func (v *consoleView) Record(_ context.Context, index uint64) (domain.Record, error) {
	return v.cfg.Log.Record(index)
}

// Prove proves a record; see console.Source.
func (v *consoleView) Prove(_ context.Context, index, size uint64) ([]domain.Hash, error) {
	return v.cfg.Log.ProveRecord(index, size)
}

// Checkpoints lists those that are kept; see console.Source.
func (v *consoleView) Checkpoints(_ context.Context, most int) ([]console.Checkpoint, error) {
	store := checkpoint.OpenStore(checkpointsDir(v.cfg.Data))
	sizes, err := store.Sizes()
	if err != nil {
		return nil, err
	}
	list := []console.Checkpoint{}
	for _, size := range slices.Backward(sizes) {
		if len(list) == most {
			break
		}
		note, err := store.Read(size)
		if err != nil {
			return nil, err
		}
		said, err := checkpoint.Read(note)
		if err != nil {
			return nil, err
		}
		_, signatures, _ := strings.Cut(string(note), "\n\n")
		list = append(list, console.Checkpoint{
			Size: said.Size, Root: said.Root, Origin: said.Origin, Signatures: strings.Count(signatures, "\n"), Note: string(note),
		})
	}
	return list, nil
}

// Checkpoint returns the note of a size; see console.Source.
func (v *consoleView) Checkpoint(_ context.Context, size uint64) ([]byte, error) {
	note, err := checkpoint.OpenStore(checkpointsDir(v.cfg.Data)).Read(size)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, console.NewProblem(http.StatusNotFound, "unknown_checkpoint", "no checkpoint of %d records is kept", size)
	}
	return note, err
}

// Explain answers from the index of the epoch; see console.Source.
func (v *consoleView) Explain(_ context.Context, s explain.Subject, k domain.Epoch) (*explain.Explanation, error) {
	answer, _, err := retell(v.indexes, v.cfg.Log, s, &k)
	switch {
	case errors.Is(err, explain.ErrUnknown):
		return nil, console.NewProblem(http.StatusNotFound, console.CodeNotFound, "%v", err)
	case err != nil:
		return nil, err
	case answer == nil:
		return nil, console.NewProblem(http.StatusNotFound, "no_index",
			"there is no index of epoch %d from which this takes milliseconds: ask with 'assay explain %s %s --epoch %d'", k, s.Kind, s.ID, k)
	}
	return answer, nil
}
