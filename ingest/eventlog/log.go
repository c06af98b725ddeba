package eventlog

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"path/filepath"
	"sync/atomic"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
	"golang.org/x/mod/sumdb/tlog"

	"assay/domain"
)

// minFreeDefault is the floor of free disk space where Config names none: room
// for a flush, a compaction and an operator who has to look around.
const minFreeDefault = 1 << 30

// Config says how a log is opened.
type Config struct {
	Logger *slog.Logger // where the store reports trouble; nil: nowhere

	// ReadOnly opens without changing a byte; Append is refused.
	ReadOnly bool
	// Genesis, if set, is the genesis that the log must have been made with;
	// another one is ErrOtherNetwork.
	Genesis *domain.Genesis
	// Refill lets a writer open a log that lost its tail, by the word of the head
	// witness. Until the log has grown to the size that the witness saw, the
	// witness stays; when it gets there, the root must be the witness's. Only
	// for a writer that appends what the stream holds: records are functions of
	// the stream, so an honest refill makes identical bytes.
	Refill bool
	// AdoptHead opens a log without its head witness and, in a writer, makes a
	// new one from the log as it is. It gives up the proof that nothing is
	// missing at the end, so it is for an operator's explicit word only.
	AdoptHead bool
	// MinFree is the free disk space in bytes below which Append refuses with
	// ErrNoSpace; 0 means 1 GiB.
	MinFree uint64
	// FS is the file system; nil means the disk.
	FS vfs.FS

	// stop ends the process after the store's fatal error and does not return.
	stop func()
}

func (c Config) withDefaults() Config {
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.MinFree == 0 {
		c.MinFree = minFreeDefault
	}
	if c.FS == nil {
		c.FS = vfs.Default
	}
	if c.stop == nil {
		c.stop = exit
	}
	return c
}

// A Log is an open event log. The package comment says who may call what when.
type Log struct {
	dir     string
	cfg     Config
	lock    io.Closer
	heads   headFile
	db      *pebble.DB
	reading bool // the store is open for reading only
	genesis domain.Genesis

	state  atomic.Pointer[state] // what is durable; replaced by Append
	pruned atomic.Uint64         // witnesses of records below it are gone, durably
	fading atomic.Uint64         // those below it may be gone; pruned follows it
	damage atomic.Pointer[error] // what the store found in the background

	failed error // owned by Append: why nothing can be appended any more
	owed   head  // owned by Append: what a refill has to arrive at
}

// state is what readers see of the log's end. It is never changed.
type state struct {
	edge   edge
	root   domain.Hash
	cursor Cursor
	counts Counts
}

// newLog prepares dir, a path that ends in the log's own name.
func newLog(dir string, cfg Config) *Log {
	dir = filepath.Clean(dir)
	cfg = cfg.withDefaults()
	return &Log{dir: dir, cfg: cfg, heads: headFile{cfg.FS, dir + ".head"}}
}

// Open opens the log in dir. ErrNotFound if there is none; damage of any kind
// is ErrCorrupt, before anything was written.
func Open(dir string, cfg Config) (*Log, error) {
	l := newLog(dir, cfg)
	if _, err := l.cfg.FS.Stat(l.cfg.FS.PathDir(l.dir)); errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("open %s: %w", l.dir, ErrNotFound)
	}
	if err := l.acquire(); err != nil {
		return nil, fmt.Errorf("open %s: %w", l.dir, err)
	}
	if err := l.open(); err != nil {
		return nil, fmt.Errorf("open %s: %w", l.dir, errors.Join(err, l.lock.Close()))
	}
	return l, nil
}

// open looks before it writes: a store that is opened for writing replays,
// rotates and cleans up at once, by the word of what may be damaged.
func (l *Log) open() error {
	if err := l.exists(); err != nil {
		return err
	}
	if err := l.openAs(true); err != nil || l.cfg.ReadOnly {
		return err
	}
	if err := l.closeStore(); err != nil {
		return err
	}
	if err := l.openAs(false); err != nil {
		return err
	}
	if l.owed.size > 0 {
		l.cfg.Logger.Warn("log lost its tail and is refilled", "size", l.Size(), "head_size", l.owed.size)
		return nil
	}
	// The witness may lag by one batch, after a crash right behind the sync.
	if err := l.heads.write(head{l.Size(), l.Root()}); err != nil {
		return errors.Join(err, l.closeStore())
	}
	return nil
}

func (l *Log) acquire() (err error) {
	if l.cfg.FS == vfs.Default {
		l.lock, err = lockFile(l.dir+".lock", !l.cfg.ReadOnly)
		return err
	}
	if l.cfg.ReadOnly {
		l.lock = noLock{}
		return nil
	}
	if l.lock, err = l.cfg.FS.Lock(l.dir + ".lock"); err != nil {
		return fmt.Errorf("%w: %w", ErrLocked, err)
	}
	return nil
}

// exists tells a log that was never made from one that has vanished.
func (l *Log) exists() error {
	_, err := l.cfg.FS.Stat(l.dir)
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	h, headErr := l.heads.read()
	switch {
	case errors.Is(headErr, ErrNoHead), headErr == nil && h.size <= 1:
		return ErrNotFound
	case headErr != nil:
		return headErr
	}
	return &HeadError{LogSize: 0, HeadSize: h.size, HeadRoot: h.root}
}

func (l *Log) openAs(readOnly bool) error {
	db, err := l.openStore(l.dir, l.options(readOnly))
	if err != nil {
		return err
	}
	l.db, l.reading = db, readOnly
	if err := l.load(); err != nil {
		return errors.Join(err, l.closeStore())
	}
	return nil
}

// load reads the log's end and holds it against the head witness.
func (l *Log) load() error {
	s, err := l.loadState()
	if err != nil {
		return err
	}
	l.state.Store(s)
	if err := l.loadGenesis(); err != nil {
		return err
	}
	h, err := l.heads.read()
	if errors.Is(err, ErrNoHead) && l.cfg.AdoptHead {
		return nil
	}
	if err != nil {
		return err
	}
	return l.holdAgainst(h)
}

func (l *Log) holdAgainst(h head) error {
	size := l.Size()
	if size < h.size {
		if l.cfg.Refill && !l.cfg.ReadOnly {
			l.owed = h
			return nil
		}
		return &HeadError{LogSize: size, LogRoot: l.Root(), HeadSize: h.size, HeadRoot: h.root}
	}
	root, err := rootAt(h.size, l.HashReader())
	if err != nil {
		return err
	}
	if root != h.root {
		return &HeadError{LogSize: size, LogRoot: root, HeadSize: h.size, HeadRoot: h.root}
	}
	return nil
}

func (l *Log) loadState() (s *state, err error) {
	defer guard(l.reading, &err)
	format, err := l.loadFormat()
	if err != nil {
		return nil, err
	}
	s = new(state)
	var size uint64
	if err := l.meta(metaHead, func(b []byte) (err error) { size, s.root, err = decodeHead(b); return }); err != nil {
		return nil, err
	}
	if err := l.meta(metaCursor, func(b []byte) (err error) { s.cursor, err = decodeCursor(b); return }); err != nil {
		return nil, err
	}
	if err := l.meta(metaCounts, func(b []byte) (err error) { s.counts, err = decodeCounts(b); return }); err != nil {
		return nil, err
	}
	if size == 0 || size >= 1<<62 {
		return nil, corrupt("log of %d records", size)
	}
	if err := l.loadPruned(format, size); err != nil {
		return nil, err
	}
	if s.edge, err = loadEdge(size, l.HashReader()); err != nil {
		return nil, err
	}
	if root := s.edge.root(); root != s.root {
		return nil, corrupt("root of %d records is %s by the tree, %s by the head", size, root, s.root)
	}
	if err := l.checkLast(prefixRecord, size-1); err != nil {
		return nil, err
	}
	return s, l.checkLast(prefixHash, uint64(tlog.StoredHashCount(int64(size)))-1)
}

func (l *Log) loadFormat() (format uint32, err error) {
	if err := l.meta(metaFormat, func(b []byte) (err error) { format, err = decodeFormat(b); return }); err != nil {
		return 0, err
	}
	if format > formatNewest {
		return 0, fmt.Errorf("%w: %d, this program knows up to %d", ErrNewerFormat, format, formatNewest)
	}
	if format == 0 {
		return 0, corrupt("format 0")
	}
	return format, nil
}

// checkLast checks that the last key of a prefix has the number want.
func (l *Log) checkLast(prefix byte, want uint64) (err error) {
	it, err := l.db.NewIter(&pebble.IterOptions{LowerBound: []byte{prefix}, UpperBound: []byte{prefix + 1}})
	if err != nil {
		return classify(err)
	}
	defer alsoClose(&err, it.Close)
	found := it.Last()
	number, ok := keyNumber(prefix, it.Key())
	if err := it.Error(); err != nil {
		return classify(err)
	}
	if !found || !ok || number != want {
		return corrupt("last key of %q has number %d, want %d", prefix, number, want)
	}
	return nil
}

// meta reads one meta value, which decode must not keep.
func (l *Log) meta(name string, decode func([]byte) error) error {
	b, closer, err := l.db.Get(metaKey(name))
	if errors.Is(err, pebble.ErrNotFound) {
		return corrupt("meta %s is missing", name)
	}
	if err != nil {
		return classify(fmt.Errorf("read meta %s: %w", name, err))
	}
	return errors.Join(decode(b), closer.Close())
}

func (l *Log) loadGenesis() error {
	r, err := l.Record(0)
	if err != nil {
		return err
	}
	f, err := domain.DecodeBody(r.Kind, r.Version, r.Body)
	if err != nil {
		return corrupt("record 0: %w", err)
	}
	g, ok := f.(*domain.Genesis)
	if !ok {
		return corrupt("record 0 is a %s, want the genesis", r.Kind)
	}
	l.genesis = *g
	if want := l.cfg.Genesis; want != nil && !bytes.Equal(domain.EncodeBody(want), r.Body) {
		return fmt.Errorf("%w: it is of %s, want %s", ErrOtherNetwork, describe(g), describe(want))
	}
	return nil
}

func describe(g *domain.Genesis) string {
	return fmt.Sprintf("%s, observer %s, governance %s, %d of %d signers",
		g.Network(), g.Observer, g.Governance, g.Threshold, len(g.Signers))
}

// Close flushes what is in memory into tables, so that a log that was closed
// has no live write-ahead log to be damaged, and releases the lock.
func (l *Log) Close() error {
	var err error
	if !l.cfg.ReadOnly && l.failed == nil {
		err = l.db.Flush()
	}
	if err = errors.Join(err, l.closeStore(), l.lock.Close()); err != nil {
		return fmt.Errorf("close %s: %w", l.dir, err)
	}
	return nil
}

func (l *Log) closeStore() (err error) {
	defer guard(l.reading, &err)
	return l.db.Close()
}

// Genesis returns record 0.
func (l *Log) Genesis() domain.Genesis { return l.genesis }

// Size returns the number of records that are durable.
func (l *Log) Size() uint64 { return l.state.Load().edge.size }

// Root returns the RFC 6962 root of all records.
func (l *Log) Root() domain.Hash { return l.state.Load().root }

// Head returns size and root of the same moment.
func (l *Log) Head() (size uint64, root domain.Hash) {
	s := l.state.Load()
	return s.edge.size, s.root
}

// Cursor returns the position of the last message that is accounted for.
func (l *Log) Cursor() Cursor { return l.state.Load().cursor }

// Counts returns the refusals and oddities since the genesis.
func (l *Log) Counts() Counts { return l.state.Load().counts }
