package eventlog

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
)

// Sizes of the store. Memory stays small beside the folds, which read every
// record once and in order, so that a cache of blocks would hold what nobody
// asks for again. One that the processor's own cache cannot hold is worse than
// none: each block that is read takes the place of what the fold works on.
const (
	memTableBytes  = 8 << 20 // two of them at most; what an unclean stop replays
	cacheBytes     = 1 << 20 // index blocks, mostly
	blockBytes     = 8 << 10
	tableBytes     = 16 << 20
	manifestBytes  = 4 << 20
	stopTables     = 64 // sublevels of overlapping tables at which writes wait
	compactTables  = 8  // sublevels at which they are merged
	openFilesLimit = 512
)

// exitStopped is the exit code of a writer whose disk failed: EX_IOERR of
// sysexits.h.
const exitStopped = 74

// options are the store's settings. Compression is off: hashes and signatures
// do not shrink, and a replay reads bodies faster than they could be unpacked.
func (l *Log) options(readOnly bool) *pebble.Options {
	o := &pebble.Options{
		FormatMajorVersion:          pebble.FormatNewest,
		FS:                          l.cfg.FS,
		ReadOnly:                    readOnly,
		ErrorIfNotExists:            true,
		CacheSize:                   cacheBytes,
		MemTableSize:                memTableBytes,
		MaxOpenFiles:                openFilesLimit,
		MaxManifestFileSize:         manifestBytes,
		L0CompactionThreshold:       compactTables,
		L0StopWritesThreshold:       stopTables,
		MemTableStopWritesThreshold: 3,
		Logger:                      storeLogger{l, readOnly},
	}
	o.Experimental.SpanPolicyFunc = onePrefixPerTable
	o.ApplyCompressionSettings(func() pebble.DBCompressionSettings { return pebble.DBCompressionNone })
	for i := range o.Levels {
		o.Levels[i].BlockSize = blockBytes
		o.TargetFileSizes[i] = tableBytes
	}
	o.EventListener = &pebble.EventListener{
		BackgroundError: func(err error) { l.background("store works in vain", err) },
		DataCorruption: func(info pebble.DataCorruptionInfo) {
			l.damage.CompareAndSwap(nil, &info.Details)
			l.background("store found damage", info.Details)
		},
		DiskSlow: func(info pebble.DiskSlowInfo) {
			l.cfg.Logger.Warn("disk is slow", "file", l.cfg.FS.PathBase(info.Path), "op", info.OpType.String(), "waited", info.Duration)
		},
	}
	if readOnly {
		o.FS = readOnlyFS{l.cfg.FS}
		return o
	}
	o.FS = orderedFS{l.cfg.FS}
	if l.cfg.FS == vfs.Default {
		o.WithFSDefaults() // watches for a disk that hangs
	}
	return o
}

func (l *Log) background(message string, err error) {
	l.cfg.Logger.Error(message, "err", err)
}

// onePrefixPerTable ends a table where the prefix of its keys ends. Each table
// then lies behind all others of its prefix, and moves down the levels without
// being rewritten.
func onePrefixPerTable(start []byte) (pebble.SpanPolicy, []byte, error) {
	if len(start) == 0 {
		return pebble.SpanPolicy{}, []byte{prefixMeta}, nil
	}
	return pebble.SpanPolicy{}, []byte{start[0] + 1}, nil
}

// openStore opens the Pebble store in dir.
func (l *Log) openStore(dir string, o *pebble.Options) (db *pebble.DB, err error) {
	defer guard(o.ReadOnly, &err)
	db, err = pebble.Open(dir, o)
	if err != nil {
		return nil, fmt.Errorf("open the store: %w", classify(err))
	}
	return db, nil
}

// storeLogger passes on what the store has to say. Its chatter is for debugging.
type storeLogger struct {
	log      *Log
	readOnly bool
}

func (s storeLogger) Infof(format string, args ...any) {
	if logger := s.log.cfg.Logger; logger.Enabled(context.Background(), slog.LevelDebug) {
		logger.Debug("store", "says", fmt.Sprintf(format, args...))
	}
}

func (s storeLogger) Errorf(format string, args ...any) {
	s.log.cfg.Logger.Error("store", "says", fmt.Sprintf(format, args...))
}

// Fatalf ends the process of a writer at once: after a failed write or sync of
// its log nobody knows what the disk holds, and a second try may succeed
// without having written (fsyncgate). The next start reads what is there. A
// reader has nothing to lose and gets an error.
func (s storeLogger) Fatalf(format string, args ...any) {
	message := fmt.Sprintf(format, args...)
	if s.readOnly {
		panic(stopped{message})
	}
	s.log.cfg.Logger.Error("stop: the store cannot go on", "err", message)
	s.log.cfg.stop()
}

// exit is what Config.stop is outside of tests.
func exit() { os.Exit(exitStopped) }

// orderedFS makes the directory entry of a new manifest durable at once. The
// store itself syncs the directory only after the marker that points to the
// manifest was made, and a file system that keeps the one entry and not the
// other in a power cut would leave a store that does not open.
type orderedFS struct{ vfs.FS }

// Create makes a file.
func (f orderedFS) Create(name string, category vfs.DiskWriteCategory) (vfs.File, error) {
	file, err := f.FS.Create(name, category)
	if err != nil || !strings.HasPrefix(f.PathBase(name), "MANIFEST-") {
		return file, err
	}
	if err := syncDir(f.FS, f.PathDir(name)); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}

// Unwrap returns the file system below.
func (f orderedFS) Unwrap() vfs.FS { return f.FS }

// readOnlyFS refuses to change anything, so that a reader cannot, whatever the
// store's options let it do.
type readOnlyFS struct{ vfs.FS }

// The refused operations.
func (readOnlyFS) Create(string, vfs.DiskWriteCategory) (vfs.File, error) { return nil, ErrReadOnly }
func (readOnlyFS) Link(string, string) error                              { return ErrReadOnly }
func (readOnlyFS) Remove(string) error                                    { return ErrReadOnly }
func (readOnlyFS) RemoveAll(string) error                                 { return ErrReadOnly }
func (readOnlyFS) Rename(string, string) error                            { return ErrReadOnly }
func (readOnlyFS) MkdirAll(string, os.FileMode) error                     { return ErrReadOnly }

// OpenReadWrite is refused.
func (readOnlyFS) OpenReadWrite(string, vfs.DiskWriteCategory, ...vfs.OpenOption) (vfs.File, error) {
	return nil, ErrReadOnly
}

// ReuseForWrite is refused.
func (readOnlyFS) ReuseForWrite(string, string, vfs.DiskWriteCategory) (vfs.File, error) {
	return nil, ErrReadOnly
}

// Lock does nothing: the log has a lock of its own, outside of the store.
func (readOnlyFS) Lock(string) (io.Closer, error) { return noLock{}, nil }

// Unwrap returns the file system below.
func (f readOnlyFS) Unwrap() vfs.FS { return f.FS }

type noLock struct{}

func (noLock) Close() error { return nil }

// space returns ErrNoSpace if the disk has less room than the floor in bytes. The
// store itself would not say so: on a full disk it retries for ever, holding its
// writers (reliability §0.6).
func (l *Log) space(floor uint64) error {
	usage, err := l.cfg.FS.GetDiskUsage(l.dir)
	if errors.Is(err, vfs.ErrUnsupported) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the free disk space: %w", err)
	}
	if usage.AvailBytes < floor {
		return fmt.Errorf("%w: %d bytes free, want at least %d", ErrNoSpace, usage.AvailBytes, floor)
	}
	return nil
}
