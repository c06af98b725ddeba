package eventlog_test

import (
	"encoding/binary"
	"errors"
	"strings"
	"testing"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
	"golang.org/x/mod/sumdb/tlog"

	"assay/domain"
	"assay/ingest/eventlog"
)

// forge changes a closed log with the store's own means, so that no check sum
// of the store tells.
func forge(t *testing.T, fs *vfs.MemFS, change func(b *pebble.Batch, get func(key []byte) []byte)) {
	t.Helper()
	db, err := pebble.Open("log", &pebble.Options{FS: fs, FormatMajorVersion: pebble.FormatNewest, Logger: quiet{}})
	if err != nil {
		t.Fatal(err)
	}
	batch := db.NewBatch()
	change(batch, func(key []byte) []byte {
		v, closer, err := db.Get(key)
		if err != nil {
			t.Fatalf("key %q: %v", key, err)
		}
		defer closer.Close()
		return append([]byte(nil), v...)
	})
	if err := errors.Join(batch.Commit(pebble.Sync), db.Flush(), db.Close()); err != nil {
		t.Fatal(err)
	}
}

func storeKey(prefix byte, n uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{prefix}, n)
}

// TestVerifyNamesTheRecord forges one thing at a time in a log of 120 messages.
// Opening or verifying must say which.
func TestVerifyNamesTheRecord(t *testing.T) {
	const at = 17
	flip := func(key []byte, index int) func(*pebble.Batch, func([]byte) []byte) {
		return func(b *pebble.Batch, get func([]byte) []byte) {
			v := get(key)
			v[(index+len(v))%len(v)] ^= 0x10
			b.Set(key, v, nil)
		}
	}
	drop := func(key []byte) func(*pebble.Batch, func([]byte) []byte) {
		return func(b *pebble.Batch, _ func([]byte) []byte) { b.Delete(key, nil) }
	}
	leaf := storeKey('t', uint64(tlog.StoredHashIndex(0, at)))
	inner := storeKey('t', uint64(tlog.StoredHashIndex(1, at/2)))
	for _, c := range []struct {
		name   string
		change func(*pebble.Batch, func([]byte) []byte)
		want   string
	}{
		{"sequence of a record", flip(storeKey('r', at), 7), "leaf hash of record 17 is"},
		{"body of a record", flip(storeKey('r', at), -1), "leaf hash of record 17 is"},
		{"witness hash of a record", flip(storeKey('r', at), 60), "witness of record 17"},
		{"record gone", drop(storeKey('r', at)), "record 17 is missing"},
		{"record cut", func(b *pebble.Batch, get func([]byte) []byte) {
			b.Set(storeKey('r', at), get(storeKey('r', at))[:50], nil)
		}, "record 17: 50 bytes"},
		{"record too many", func(b *pebble.Batch, get func([]byte) []byte) {
			b.Set(storeKey('r', 9999), get(storeKey('r', at)), nil)
		}, `last key of 'r' has number 9999`},
		{"witness", flip(storeKey('w', at), 3), "witness of record 17"},
		{"witness gone", drop(storeKey('w', at)), "witness of record 17: 0 bytes"},
		{"witness of the genesis", func(b *pebble.Batch, _ func([]byte) []byte) { b.Set(storeKey('w', 0), []byte("x"), nil) }, "witness of record 0: 1 bytes"},
		{"leaf hash", flip(leaf, 0), "leaf hash of record 17 is"},
		{"leaf hash gone", drop(leaf), "leaf hash of record 17 is missing"},
		{"inner hash", flip(inner, 31), "tree hash over records 16 to 17 is"},
		{"hash cut", func(b *pebble.Batch, get func([]byte) []byte) { b.Set(inner, get(inner)[:31], nil) }, "tree hash over records 16 to 17 is"},
		{"root", flip([]byte("mhead"), -1), "by the tree"},
		{"size", flip([]byte("mhead"), 7), ""},
		{"cursor", flip([]byte("mcursor"), 15), "verify: cursor"},
		{"cursor cut", func(b *pebble.Batch, get func([]byte) []byte) { b.Set([]byte("mcursor"), nil, nil) }, "cursor of 0 bytes"},
		{"counts", flip([]byte("mcounts"), 8), "verify: cursor"},
		{"counts gone", drop([]byte("mcounts")), "meta counts is missing"},
		{"format 0", func(b *pebble.Batch, _ func([]byte) []byte) { b.Set([]byte("mformat"), make([]byte, 4), nil) }, "format 0"},
	} {
		fs := vfs.NewMem()
		log := mustCreate(t, "log", eventlog.Config{FS: fs})
		mustAppend(t, log, newModel(31).batch(120))
		mustClose(t, log)
		forge(t, fs, c.change)
		log, err := eventlog.Open("log", eventlog.Config{FS: fs, ReadOnly: true})
		if err == nil {
			_, err = log.Verify(nil)
			mustClose(t, log)
		}
		if !errors.Is(err, eventlog.ErrCorrupt) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
}

// TestScanChecksTheRoot forges a record so that a fold would go elsewhere, and
// scans without verifying first.
func TestScanChecksTheRoot(t *testing.T) {
	fs := vfs.NewMem()
	log := mustCreate(t, "log", eventlog.Config{FS: fs})
	mustAppend(t, log, newModel(32).batch(50))
	mustClose(t, log)
	forge(t, fs, func(b *pebble.Batch, get func([]byte) []byte) {
		v := get(storeKey('r', 20))
		v[len(v)-1]++
		b.Set(storeKey('r', 20), v, nil)
	})
	log = mustOpen(t, "log", eventlog.Config{FS: fs, ReadOnly: true})
	defer mustClose(t, log)
	for _, to := range []uint64{21, log.Size()} {
		if err := log.Scan(0, to, func(domain.Record) error { return nil }); !errors.Is(err, eventlog.ErrCorrupt) {
			t.Errorf("scan to %d: %v", to, err)
		}
	}
	if err := log.Scan(0, 20, func(domain.Record) error { return nil }); err != nil {
		t.Errorf("scan of what is whole: %v", err)
	}
}

func TestNewerFormat(t *testing.T) {
	fs := vfs.NewMem()
	mustClose(t, mustCreate(t, "log", eventlog.Config{FS: fs}))
	forge(t, fs, func(b *pebble.Batch, _ func([]byte) []byte) { b.Set([]byte("mformat"), []byte{0, 0, 0, 9}, nil) })
	_, err := eventlog.Open("log", eventlog.Config{FS: fs})
	if !errors.Is(err, eventlog.ErrNewerFormat) || !strings.HasSuffix(err.Error(), "9, this program knows up to 2") {
		t.Errorf("got %v", err)
	}
}
