package eventlog

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/cockroachdb/pebble/v2"

	"assay/domain"
)

// Create makes a log whose record 0 is genesis, and opens it for writing. The
// directory dir must not exist, its parent is made if need be; beside it come
// dir.head and dir.lock. It is made under another name and renamed when it is
// complete, so dir is always a whole log. ErrExists if there is one already.
func Create(dir string, genesis *domain.Genesis, cfg Config) (*Log, error) {
	l := newLog(dir, cfg)
	if l.cfg.ReadOnly {
		return nil, fmt.Errorf("create %s: %w", l.dir, ErrReadOnly)
	}
	if err := makeDir(l.cfg.FS, l.cfg.FS.PathDir(l.dir)); err != nil {
		return nil, fmt.Errorf("create %s: %w", l.dir, err)
	}
	if err := l.acquire(); err != nil {
		return nil, fmt.Errorf("create %s: %w", l.dir, err)
	}
	err := l.create(genesis)
	if err = errors.Join(err, l.lock.Close()); err != nil {
		return nil, fmt.Errorf("create %s: %w", l.dir, err)
	}
	cfg.Genesis = genesis
	return Open(dir, cfg)
}

func (l *Log) create(genesis *domain.Genesis) error {
	if _, err := l.cfg.FS.Stat(l.dir); err == nil {
		return ErrExists
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	first := domain.Record{Kind: domain.KindGenesis, Version: 1, Body: domain.EncodeBody(genesis)}
	first.WitnessHash = domain.WitnessHash(nil)
	var e edge
	hashes := e.add(first.Leaf())
	if err := l.createHead(head{e.size, e.root()}); err != nil {
		return err
	}
	staging := l.dir + ".new"
	if err := l.cfg.FS.RemoveAll(staging); err != nil {
		return err
	}
	if err := l.createStore(staging); err != nil {
		return err
	}
	err := l.fillStore(staging, func(b *pebble.Batch) error {
		return errors.Join(
			b.Set(metaKey(metaFormat), encodeFormat(formatWhole), nil),
			stageRecord(b, &first, hashes),
			stageEnd(b, &state{edge: e, root: e.root()}),
		)
	})
	if err != nil {
		return err
	}
	// A crash before the rename leaves a directory that the next Create throws
	// away, and a head witness of one record that it accepts.
	if err := l.cfg.FS.Rename(staging, l.dir); err != nil {
		return err
	}
	return syncDir(l.cfg.FS, l.cfg.FS.PathDir(l.dir))
}

// createHead writes the first head witness, unless one is there that knows a
// longer log: then that log has vanished.
func (l *Log) createHead(first head) error {
	old, err := l.heads.read()
	switch {
	case errors.Is(err, ErrNoHead):
		return l.heads.write(first)
	case err != nil:
		return err
	case old.size == first.size && old.root == first.root, old.size > first.size && l.cfg.Refill:
		return nil
	}
	return &HeadError{LogSize: 0, HeadSize: old.size, HeadRoot: old.root}
}

// createStore makes an empty store and closes it. The WAL of a store that is
// just being made has no sync chunks whatever its format, and a flipped bit in
// it would be read as the end; the WAL that the next opening makes has them
// (reliability §0.5).
func (l *Log) createStore(dir string) error {
	o := l.options(false)
	o.ErrorIfNotExists, o.ErrorIfExists = false, true
	db, err := l.openStore(dir, o)
	if err != nil {
		return err
	}
	return db.Close()
}

func (l *Log) fillStore(dir string, fill func(*pebble.Batch) error) error {
	db, err := l.openStore(dir, l.options(false))
	if err != nil {
		return err
	}
	b := db.NewBatch()
	err = fill(b)
	if err == nil {
		err = b.Commit(pebble.Sync)
	}
	if err == nil {
		err = db.Flush()
	}
	return errors.Join(err, b.Close(), db.Close())
}
