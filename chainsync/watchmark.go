package chainsync

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
)

// A mark says that the watched chain has nothing to watch between a fact that
// the log has and a block. It spares reading those blocks again, which may be
// months of them; where the watch goes on follows from the log with it and
// without it. It is one file of the form of a snapshot (snapshot.go), named
// watched.json, of
//
//	{"version", "setting", "after", "at"}
//
// where after is the log index of the fact, 0 for none, and at the block.
type mark struct {
	Version int         `json:"version"`
	Setting domain.Hash `json:"setting"`
	After   uint64      `json:"after"`
	At      anchor      `json:"at"`
}

const (
	markVersion = 1
	markFile    = "watched.json"
)

// index is the log index of the last fact of the watched chain, 0 for none.
func (v LogView) index() (uint64, error) {
	if !v.Seen {
		return 0, nil
	}
	return v.Watched.LogIndex()
}

// keepMark writes a mark of a block up to which the log has everything.
func (w *Watch) keepMark(at anchor) error {
	after, err := w.cfg.Log().index()
	if err != nil {
		return err
	}
	return writeSummed(filepath.Join(w.cfg.Chain.SnapshotDir, markFile), &mark{markVersion, w.setting, after, at})
}

// findMark returns the mark if it says something about what comes after the
// log's last fact; nil otherwise. A mark that is damaged or of another setting
// costs time only.
func (w *Watch) findMark(ctx context.Context, view LogView) *mark {
	m := &mark{}
	err := readSummed(filepath.Join(w.cfg.Chain.SnapshotDir, markFile), m)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	switch {
	case err != nil:
	case m.Version != markVersion:
		err = fmt.Errorf("version %d, this build knows %d", m.Version, markVersion)
	case m.Setting != w.setting:
		err = errors.New("of another table, chain, set of contracts or first block")
	case m.At.Hash == (common.Hash{}):
		err = errors.New("of no block")
	}
	last, badIndex := view.index()
	if err = errors.Join(err, badIndex); err != nil {
		w.cfg.Chain.Logger.WarnContext(ctx, "mark of the watch not used", "err", err)
		return nil
	}
	if m.After > last {
		return nil // the log had more when it was written
	}
	return m
}
