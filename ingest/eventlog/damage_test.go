package eventlog_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"assay/domain"
	"assay/ingest/eventlog"
)

// rounds multiplies what the randomized tests do; the seed makes them another
// run. Both are printed where a test fails.
var (
	rounds = flag.Int("rounds", 1, "how many times as much the randomized tests of the log do")
	seed   = flag.Uint64("seed", 1, "seed of the randomized tests of the log")
)

// store builds a log with several tables, pruned witnesses and a live
// write-ahead log, as it is after a kill, and returns its files and what is in
// it.
func store(t *testing.T) (*vfs.MemFS, *model) {
	t.Helper()
	fs := vfs.NewCrashableMem()
	m := newModel(*seed)
	log := mustCreate(t, "data/log", eventlog.Config{FS: fs})
	for range 3 {
		for range 10 {
			mustAppend(t, log, m.batch(12))
		}
		mustPrune(t, log, log.Size()/4)
		mustClose(t, log)
		log = mustOpen(t, "data/log", eventlog.Config{FS: fs})
	}
	for range 12 {
		mustAppend(t, log, m.batch(12))
	}
	clone := fs.CrashClone(vfs.CrashCloneCfg{})
	mustClose(t, log)
	return clone, m
}

// files lists all files of a log with their sizes.
func files(t *testing.T, fs *vfs.MemFS) (names []string, sizes map[string]int) {
	t.Helper()
	sizes = map[string]int{}
	for _, dir := range []string{"data", "data/log"} {
		entries, err := fs.List(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range entries {
			name = path.Join(dir, name)
			info, err := fs.Stat(name)
			if err != nil {
				t.Fatal(err)
			}
			if !info.IsDir() {
				names = append(names, name)
				sizes[name] = int(info.Size())
			}
		}
	}
	slices.Sort(names)
	return names, sizes
}

// copyStore returns a copy of the files, with one of them changed.
func copyStore(t *testing.T, from *vfs.MemFS, changed string, change func([]byte) []byte) *vfs.MemFS {
	t.Helper()
	to := vfs.NewMem()
	if err := to.MkdirAll("data/log", 0o700); err != nil {
		t.Fatal(err)
	}
	names, _ := files(t, from)
	for _, name := range names {
		b := content(t, from, name)
		if name == changed {
			if b = change(b); b == nil {
				continue // removed
			}
		}
		put(t, to, name, b)
	}
	return to
}

func content(t *testing.T, fs *vfs.MemFS, name string) []byte {
	t.Helper()
	f, err := fs.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	b, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func put(t *testing.T, fs *vfs.MemFS, name string, b []byte) {
	t.Helper()
	f, err := fs.Create(name, vfs.WriteCategoryUnspecified)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write(bytes.Clone(b)); err != nil { // what is given is the file's, which under the race detector spoils it
		t.Fatal(err)
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		t.Fatal(err)
	}
}

// replay is what assay replay does: open for reading, verify, fold. It returns
// nil only if all records of the model came out.
func replay(fs vfs.FS, m *model) error {
	log, err := eventlog.Open("data/log", eventlog.Config{FS: fs, ReadOnly: true})
	if err != nil {
		return err
	}
	_, verifyErr := log.Verify(nil)
	err = errors.Join(verifyErr, fold(log, m))
	return errors.Join(err, log.Close())
}

// errSilent is the outcome that must not be: something else, and no error.
var errSilent = errors.New("SILENT")

func fold(log *eventlog.Log, m *model) error {
	var tree domain.Frontier
	if err := log.Scan(0, log.Size(), func(r domain.Record) error { tree.Append(r.Leaf()); return nil }); err != nil {
		return err
	}
	if tree.Size() != m.tree.Size() || tree.Root() != m.tree.Root() {
		return fmt.Errorf("%w: %d records with root %s, want %d with %s", errSilent, tree.Size(), tree.Root(), m.tree.Size(), m.tree.Root())
	}
	return nil
}

// damages makes the changes to try on a file of the given size: flipped bits in
// as many different parts, a sixth as many cuts, and its removal.
func damages(rng *rand.Rand, size, flips int) map[string]func([]byte) []byte {
	d := map[string]func([]byte) []byte{"removed": func([]byte) []byte { return nil }}
	if size == 0 {
		return d
	}
	for i := range flips {
		at, bit := size*i/flips+rng.IntN(max(1, size/flips)), rng.IntN(8)
		d[fmt.Sprintf("bit %d of byte %d flipped", bit, at)] = func(b []byte) []byte { b[at] ^= 1 << bit; return b }
	}
	cuts := []int{0, 1, size / 2, size - 1}
	for range flips / 6 {
		cuts = append(cuts, rng.IntN(size))
	}
	for _, at := range cuts {
		d[fmt.Sprintf("cut at %d", at)] = func(b []byte) []byte { return b[:at] }
	}
	return d
}

// TestF21BitRotIsNeverSilent damages every file of a log in many places. A reader
// must report it as ErrCorrupt, or read the same as before.
func TestF21BitRotIsNeverSilent(t *testing.T) {
	fs, m := store(t)
	if err := replay(fs, m); err != nil {
		t.Fatalf("undamaged: %v", err)
	}
	rng := rand.New(rand.NewPCG(*seed, 3))
	names, sizes := files(t, fs)
	kinds := map[string]int{}
	tried, harmless := 0, 0
	for _, name := range names {
		kinds[kindOf(name)]++
		before := harmless
		for what, change := range damages(rng, sizes[name], 40**rounds) {
			tried++
			err := replay(copyStore(t, fs, name, change), m)
			switch {
			case err == nil:
				harmless++
			case errors.Is(err, errSilent):
				t.Errorf("seed %d, %s of %d bytes, %s: %v", *seed, name, sizes[name], what, err)
			case !errors.Is(err, eventlog.ErrCorrupt):
				t.Errorf("seed %d, %s of %d bytes, %s: not an ErrCorrupt: %v", *seed, name, sizes[name], what, err)
			}
		}
		t.Logf("%s: %d bytes, %d changes harmless", name, sizes[name], harmless-before)
	}
	for kind, least := range map[string]int{".sst": 4, ".log": 1, "MANIFEST": 1, "OPTIONS": 1, "marker": 2, ".head": 1} {
		if kinds[kind] < least {
			t.Errorf("store has %d files of kind %s, want %d: %v", kinds[kind], kind, least, names)
		}
	}
	t.Logf("%d changes, %d harmless", tried, harmless)
}

func kindOf(name string) string {
	base := path.Base(name)
	for _, kind := range []string{"MANIFEST", "OPTIONS", "marker"} {
		if strings.HasPrefix(base, kind) {
			return kind
		}
	}
	return path.Ext(base)
}

// TestF21WriterAfterBitRot opens damaged logs for writing: the answer is an error
// before a byte was changed, or the same log. With Refill it may also be a log
// that is shorter, and that the stream fills up to the same bytes.
func TestF21WriterAfterBitRot(t *testing.T) {
	fs, m := store(t)
	rng := rand.New(rand.NewPCG(*seed, 4))
	names, sizes := files(t, fs)
	refilled := 0
	for _, name := range names {
		for what, change := range damages(rng, sizes[name], 4**rounds) {
			damaged := copyStore(t, fs, name, change)
			before := damaged.String()
			cfg := eventlog.Config{FS: damaged}
			log, err := eventlog.Open("data/log", cfg)
			if err == nil {
				// Damage in what opening does not read: the next reader finds it.
				if _, err := log.Verify(nil); err == nil {
					checkLog(t, log, m, len(m.records))
				} else if !errors.Is(err, eventlog.ErrCorrupt) {
					t.Errorf("seed %d, %s, %s: verify: not an ErrCorrupt: %v", *seed, name, what, err)
				}
				mustClose(t, log)
				continue
			}
			if !errors.Is(err, eventlog.ErrCorrupt) {
				t.Errorf("seed %d, %s, %s: not an ErrCorrupt: %v", *seed, name, what, err)
			}
			if after := damaged.String(); after != before {
				t.Errorf("seed %d, %s, %s: files changed before the error %v\nbefore %s\nafter %s", *seed, name, what, err, before, after)
			}
			cfg.Refill = true
			if log, err = eventlog.Open("data/log", cfg); err != nil {
				continue
			}
			refilled++
			refill(t, log, m)
			mustClose(t, log)
		}
	}
	if refilled == 0 {
		t.Error("no damage was one that a refill mends")
	}
	t.Logf("%d damaged logs were refilled", refilled)
}

// refill appends what the log lacks, message by message as the stream would.
func refill(t *testing.T, log *eventlog.Log, want *model) {
	t.Helper()
	if owed := log.Owed(); owed != want.tree.Size()-log.Size() {
		t.Fatalf("log of %d records owes %d, want %d", log.Size(), owed, want.tree.Size()-log.Size())
	}
	m := newModel(*seed)
	if n := log.Cursor().Sequence; n > 0 {
		m.batch(int(n))
	}
	for m.cursor.Sequence < want.cursor.Sequence {
		mustAppend(t, log, m.batch(int(min(7, want.cursor.Sequence-m.cursor.Sequence))))
	}
	if log.Owed() != 0 {
		t.Errorf("refilled log still owes %d", log.Owed())
	}
	checkLog(t, log, want, len(want.records))
}

// TestF22StaleFile puts an older copy of one file, or of all of the store, into a
// newer log (F58 too).
func TestF22StaleFile(t *testing.T) {
	fs := vfs.NewCrashableMem()
	log := mustCreate(t, "data/log", eventlog.Config{FS: fs})
	m := newModel(23)
	mustAppend(t, log, m.batch(50))
	mustClose(t, log)
	log = mustOpen(t, "data/log", eventlog.Config{FS: fs})
	old := fs.CrashClone(vfs.CrashCloneCfg{})
	mustAppend(t, log, m.batch(50))
	mustClose(t, log)
	oldNames, _ := files(t, old)
	for _, name := range oldNames {
		if strings.HasSuffix(name, ".lock") || strings.HasSuffix(name, "LOCK") {
			continue
		}
		mixed := copyStore(t, fs, "", nil)
		put(t, mixed, name, content(t, old, name))
		if err := replay(mixed, m); err != nil && !errors.Is(err, eventlog.ErrCorrupt) {
			t.Errorf("old %s: %v", name, err)
		}
	}
	put(t, old, "data/log.head", content(t, fs, "data/log.head"))
	if err := replay(old, m); !errors.Is(err, eventlog.ErrRolledBack) {
		t.Errorf("old store: %v", err)
	}
}

// TestF22MisdirectedBlocks lets two blocks of 4 KiB of a log trade places, within
// a file or across files, as a disk that writes to the wrong address does.
func TestF22MisdirectedBlocks(t *testing.T) {
	const block = 4 << 10
	type place struct {
		name string
		at   int
	}
	from, m := store(t)
	names, _ := files(t, from)
	contents := map[string][]byte{}
	var places []place
	for _, name := range names {
		b := content(t, from, name)
		contents[name] = b
		for at := 0; at+block <= len(b); at += block {
			places = append(places, place{name, at})
		}
	}
	rng := rand.New(rand.NewPCG(*seed, 6))
	found := 0
	for range 60 * *rounds {
		p, q := places[rng.IntN(len(places))], places[rng.IntN(len(places))]
		first, second := contents[p.name][p.at:p.at+block], contents[q.name][q.at:q.at+block]
		if bytes.Equal(first, second) {
			continue
		}
		swapped := copyStore(t, from, p.name, func(b []byte) []byte { copy(b[p.at:], second); return b })
		b := content(t, swapped, q.name)
		copy(b[q.at:], first)
		put(t, swapped, q.name, b)
		switch err := replay(swapped, m); {
		case errors.Is(err, eventlog.ErrCorrupt):
			found++
		case err != nil:
			t.Errorf("seed %d, %s at %d and %s at %d swapped: %v", *seed, p.name, p.at, q.name, q.at, err)
		}
	}
	if found < 20 {
		t.Errorf("only %d swaps were noticed: the blocks are not those of a live log", found)
	}
	t.Logf("%d swaps noticed, the others were of files that are no longer in use", found)
}
