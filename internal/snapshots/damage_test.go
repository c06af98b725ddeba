package snapshots

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
)

// sealed returns a changed snapshot with the checksum that it should have.
func sealed(snapshot []byte, change func(b []byte)) []byte {
	content := bytes.Clone(snapshot[:len(snapshot)-sha256.Size])
	change(content)
	sum := sha256.Sum256(content)
	return append(content, sum[:]...)
}

// damager changes the files of a store.
type damager struct {
	t      *testing.T
	chance *rand.Rand
	store  *Store
	here   *history
	other  *history // of another network
	done   *[11]int // how often each damage
}

func (d *damager) pick() epoch { return d.here.epochs[d.chance.IntN(len(d.here.epochs))] }

func (d *damager) file(e epoch) string {
	return filepath.Join(d.store.dir, placeOf(e.size, e.number).name)
}

// hurt does one damage, and says what it was and which file does not count now;
// "" if that is gone.
func (d *damager) hurt() (what, file string) {
	e := d.pick()
	file = d.file(e)
	b := bytes.Clone(e.snapshot)
	at := d.chance.IntN(len(b))
	foreign := d.other.epochs[d.chance.IntN(len(d.other.epochs))]
	kind := d.chance.IntN(11)
	d.done[kind]++
	switch kind {
	case 0:
		b[at] ^= 1 << d.chance.IntN(8)
		what = fmt.Sprintf("bit of byte %d flipped", at)
	case 1:
		b = b[:at]
		what = fmt.Sprintf("cut to %d bytes", at)
	case 2:
		b = append(b, b[:at+1]...)
		what = fmt.Sprintf("%d bytes more", at+1)
	case 3:
		end := min(at+1+d.chance.IntN(4096), len(b))
		clear(b[at:end])
		if bytes.Equal(b, e.snapshot) { // they were zero
			b[at] = 1
		}
		what = fmt.Sprintf("bytes %d to %d lost", at, end)
	case 4:
		b = foreign.snapshot
		what = "content of another log"
	case 5:
		file, b = d.file(foreign), foreign.snapshot
		what = "file of another log"
	case 6:
		b = sealed(b, func(b []byte) { b[9] += byte(1 - 2*d.chance.IntN(2)) })
		what = "form one version off"
	case 7:
		b = sealed(b, func(b []byte) { b[11] += byte(1 - 2*d.chance.IntN(2)) })
		what = "rules one version off"
	case 8:
		x := d.pick()
		for x.size == e.size {
			x = d.pick()
		}
		b = x.snapshot
		what = fmt.Sprintf("content of epoch %d", x.number)
	case 9:
		file = d.file(epoch{number: e.number, size: d.here.Size() + 1 + d.chance.Uint64N(1<<40)})
		what = "of a longer log"
	case 10:
		if err := os.Remove(file); err != nil && !errors.Is(err, fs.ErrNotExist) {
			d.t.Fatal(err)
		}
		return "removed", ""
	}
	write(d.t, file, b)
	return what, file
}

// Whatever is done to a snapshot, the fold comes to what a full replay comes to,
// and a damaged one that it would have gone on from is named in one warning.
func TestF29DamagedSnapshotIsIgnored(t *testing.T) {
	rounds := 1000
	if testing.Short() {
		rounds = 100
	}
	here, other := newHistory(t, 1, 4), newHistory(t, 2, 4)
	chance := rand.New(rand.NewPCG(29, 0))
	var done [11]int
	dir := t.TempDir()
	for round := range rounds {
		log := newWarnings()
		d := &damager{t: t, chance: chance, here: here, other: other, done: &done}
		d.store = Open(filepath.Join(dir, strconv.Itoa(round)), slog.New(log))
		for _, e := range here.epochs {
			write(t, d.file(e), e.snapshot) // Save syncs, a thousand times
		}
		var bad []string
		for range 1 + chance.IntN(3) {
			what, file := d.hurt()
			if file != "" && !slices.Contains(bad, file) {
				bad = append(bad, file)
			}
			what = fmt.Sprintf("round %d, epoch file %s %s", round, filepath.Base(file), what)
			from := here.replay(t, what, d.store)
			for _, file := range bad {
				if p, ok := parsePlace(filepath.Base(file)); !ok || p.size < from {
					continue // not looked at
				}
				if _, err := os.Stat(file); err == nil && log.of[file] == 0 {
					t.Errorf("%s: no warning", what)
				}
			}
			for file, n := range log.of {
				if n != 1 || !slices.Contains(bad, file) {
					t.Errorf("%s: %d warnings of %s: %q", what, n, filepath.Base(file), log.text)
				}
			}
			log.of, log.text = map[string]int{}, nil
		}
	}
	if slices.Contains(done[:], 0) {
		t.Errorf("some damage was never done: %v", done)
	}
}
