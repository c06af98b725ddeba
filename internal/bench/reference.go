package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/snapshots"
	"assay/internal/workload"
	"assay/projections"
)

// reference is a data directory with the log of one epoch, which several benchmarks read, and the snapshot of its
// close, with which it ends.
type reference struct {
	data    string
	network workload.Config

	Size uint64      `json:"size"` // records
	Root domain.Hash `json:"root"`
	Eras []uint64    `json:"eras"`  // record of each era's first head; two more than there are eras with reports
	Seal []uint64    `json:"seals"` // record of each era's second head, which seals the era before
	Last Decision    `json:"last"`  // of the fold
	Made string      `json:"made"`  // of what
}

func (r *reference) log() string { return r.data + "/log" }

// open opens the log for reading.
func (r *reference) open() (*eventlog.Log, error) {
	return eventlog.Open(r.log(), eventlog.Config{ReadOnly: true})
}

func (r *reference) words() string {
	return sizeOf(r.network.Scalers, r.network.Hypers, r.network.Eras)
}

// reference makes the log, or finds the one that an earlier run has kept.
func (s *Suite) reference(ctx context.Context) (*reference, error) {
	if s.shared != nil {
		return s.shared, nil
	}
	r := &reference{data: s.path("reference"), network: s.cfg.Scale.Network}
	made := fmt.Sprintf("%+v", r.network)
	text, err := os.ReadFile(s.path("reference.json"))
	if err == nil {
		err = json.Unmarshal(text, r)
	}
	if err == nil && r.Made == made {
		s.shared = r
		return r, r.keepSnapshot(ctx)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	s.cfg.Logger.InfoContext(ctx, "making a signed log", "size", r.words())
	if err := errors.Join(os.RemoveAll(r.data), os.MkdirAll(r.data, 0o755)); err != nil {
		return nil, err
	}
	*r = reference{data: r.data, network: r.network, Made: made}
	if err := r.fill(ctx); err != nil {
		return nil, fmt.Errorf("make the log: %w", err)
	}
	if text, err = json.Marshal(r); err != nil {
		return nil, err
	}
	s.shared = r
	return r, os.WriteFile(s.path("reference.json"), text, 0o644)
}

// fill writes the log and the snapshot.
func (r *reference) fill(ctx context.Context) (err error) {
	n, err := workload.New(r.network)
	if err != nil {
		return err
	}
	log, err := eventlog.Create(r.log(), n.Genesis(), eventlog.Config{})
	if err != nil {
		return err
	}
	defer alsoDo(&err, log.Close)
	var heads calendar
	state, err := n.Fill(log, func(e domain.Entry) error {
		switch heads.see(e.Fact) {
		case eraBegins:
			r.Eras = append(r.Eras, e.Index)
		case eraSealed:
			r.Seal = append(r.Seal, e.Index)
		}
		return ctx.Err()
	})
	if err != nil {
		return err
	}
	closed := state.Settlements()
	if len(closed) != 1 || closed[0].Close.Result.LogSize != log.Size() {
		return fmt.Errorf("%d epochs closed in %d records, want one, with the last record", len(closed), log.Size())
	}
	r.Size, r.Root = log.Head()
	r.Last = Decision{r.Size - 1, state.Told() - 1}
	return r.snapshots().Save(closed[0].Close.Epoch, state.Snapshot())
}

func (r *reference) snapshots() *snapshots.Store { return snapshots.Open(r.data+"/snapshots", nil) }

// keepSnapshot takes the snapshot anew if that of an earlier run is of another version.
func (r *reference) keepSnapshot(ctx context.Context) (err error) {
	log, err := r.open()
	if err != nil {
		return err
	}
	defer alsoDo(&err, log.Close)
	if _, size, ok := r.snapshots().Newest(log, r.Size, nil); ok && size == r.Size {
		return nil
	}
	state := projections.New(nil)
	if err := foldTo(ctx, state, log, r.Size); err != nil {
		return err
	}
	return r.snapshots().Save(0, state.Snapshot())
}

// calendar tells what heads of a workload are: behind that of the registry, each era has two, of its first block and of
// the block that seals the era before.
type calendar struct{ heads int }

// What a fact is to a calendar.
const (
	notOfEras = iota
	eraBegins
	eraSealed
)

func (c *calendar) see(f domain.Fact) int {
	if _, head := f.(*domain.Head); !head {
		return notOfEras
	}
	c.heads++
	switch {
	case c.heads == 1:
		return notOfEras
	case c.heads%2 == 0:
		return eraBegins
	}
	return eraSealed
}

// foldTo folds records from where the state is up to size.
func foldTo(ctx context.Context, state *projections.State, log *eventlog.Log, size uint64) error {
	return log.Fold(state.LogSize(), size, func(e domain.Entry) error {
		if err := state.Apply(e); err != nil {
			return err
		}
		return ctx.Err()
	})
}
