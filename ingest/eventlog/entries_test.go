package eventlog_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"

	"assay/domain"
	"assay/ingest/eventlog"
)

// reportRecord is a record of a report about peers nodes.
func reportRecord(rng *rand.Rand, index uint64, peers int) domain.Record {
	report := &domain.Report{Originator: domain.Originator{Kind: domain.OriginSN, ID: index}, Era: domain.Era(index / 100)}
	for id := range peers {
		report.Peers = append(report.Peers, domain.Peer{ID: uint64(id), RTTMicros: 1 + rng.Uint64N(200_000)})
	}
	r := domain.Record{Index: index, Kind: domain.KindReport, Version: 1, Body: domain.EncodeBody(report), Witness: []byte{1}}
	r.WitnessHash = domain.WitnessHash(r.Witness)
	return r
}

// factsLog is a log of n messages with facts in them: reports of all sizes, so
// that some blocks hold many records and some a few, and other kinds.
func factsLog(t *testing.T, fs *vfs.MemFS, n int) *eventlog.Log {
	t.Helper()
	rng := rand.New(rand.NewPCG(5, 5))
	log := mustCreate(t, "log", eventlog.Config{FS: fs})
	cursor := eventlog.Cursor{Stream: "ICN", Created: 1}
	for n > 0 {
		var batch eventlog.Batch
		for ; n > 0 && len(batch.Records) < 200; n-- {
			index := log.Size() + uint64(len(batch.Records))
			r := reportRecord(rng, index, rng.IntN(8)*rng.IntN(50))
			switch rng.IntN(40) {
			case 0:
				r = reportRecord(rng, index, 4000)
			case 1, 2:
				f := &domain.Reversal{Era: domain.Era(index), SN: 7, Reason: fmt.Sprint("reason ", index)}
				r = domain.Record{Index: index, Kind: f.Kind(), Version: 1, Body: domain.EncodeBody(f)}
				r.WitnessHash = domain.WitnessHash(nil)
			}
			cursor.Sequence++
			r.Seq, r.Time, r.Digest = cursor.Sequence, int64(index), domain.Hash{byte(index), byte(index >> 8), 1}
			batch.Records = append(batch.Records, r)
		}
		batch.Cursor = cursor
		mustAppend(t, log, batch)
	}
	return log
}

// Entries are what the records one by one decode to, from wherever to wherever.
func TestEntries(t *testing.T) {
	log := factsLog(t, vfs.NewMem(), 4000)
	defer mustClose(t, log)
	for _, processors := range []int{1, 2, 3, 20} {
		t.Run(fmt.Sprint(processors), func(t *testing.T) {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(processors))
			testEntries(t, log)
		})
	}
}

func testEntries(t *testing.T, log *eventlog.Log) {
	rng := rand.New(rand.NewPCG(6, 6))
	ranges := [][2]uint64{{0, log.Size()}, {0, 0}, {log.Size(), log.Size()}, {0, 1}, {1, 2}, {log.Size() - 1, log.Size()}}
	for range 6 {
		from := rng.Uint64N(log.Size())
		ranges = append(ranges, [2]uint64{from, from + rng.Uint64N(log.Size()-from+1)})
	}
	for i, at := range slices.Concat(ranges, ranges) {
		read, next := log.Entries, at[0]
		if i >= len(ranges) {
			read = log.Fold
		}
		listings, reports := 0, 0
		var tree domain.Frontier
		err := read(at[0], at[1], func(e domain.Entry) error {
			r, err := log.Record(next)
			if err != nil {
				return err
			}
			if e.Index != next || e.Digest != r.Digest || e.Leaf != r.Leaf() || e.Fact.Kind() != r.Kind || !bytes.Equal(domain.EncodeBody(e.Fact), r.Body) {
				return fmt.Errorf("entry %d is %+v, the record %+v", next, e, r)
			}
			switch e.Fact.(type) {
			case *domain.Listing:
				listings++
			case *domain.Report:
				reports++
			}
			if next++; at[0] > 0 {
				return nil
			}
			tree.AppendIn(e.Tree, e.Leaf)
			if root, err := log.RootAt(next); err != nil || tree.Root() != root {
				return fmt.Errorf("root %s after record %d, want %s, %v", tree.Root(), e.Index, root, err)
			}
			return nil
		})
		if err != nil || next != at[1] {
			t.Errorf("records %d to %d: visited up to %d, %v", at[0], at[1], next, err)
		}
		if i < len(ranges) && listings > 0 || i >= len(ranges) && reports > 0 {
			t.Errorf("records %d to %d: %d listings, %d reports", at[0], at[1], listings, reports)
		}
	}
	for _, at := range [][2]uint64{{5, 4}, {0, log.Size() + 1}} {
		if err := log.Entries(at[0], at[1], func(domain.Entry) error { return nil }); err == nil {
			t.Errorf("records %d to %d: no error", at[0], at[1])
		}
	}
}

// Who visits may stop at any entry: its error comes back as it is, and nothing
// follows.
func TestEntriesStop(t *testing.T) {
	log := factsLog(t, vfs.NewMem(), 2000)
	defer mustClose(t, log)
	stop := errors.New("stop")
	for last := uint64(0); last < log.Size(); last += 311 {
		next := uint64(0)
		err := log.Entries(0, log.Size(), func(e domain.Entry) error {
			next = e.Index
			if next == last {
				return stop
			}
			return nil
		})
		if err != stop || next != last {
			t.Errorf("stopped at %d: visited up to %d, %v", last, next, err)
		}
	}
	func() {
		defer func() {
			if got := recover(); got != "ours" {
				t.Errorf("recovered %v", got)
			}
		}()
		log.Entries(0, log.Size(), func(domain.Entry) error { panic("ours") })
	}()
}

// Damage is named, after all entries before it, wherever in a block it is.
func TestEntriesNameTheDamage(t *testing.T) {
	const at = 1300
	key := storeKey('r', at)
	for _, c := range []struct {
		name   string
		change func(*pebble.Batch, func([]byte) []byte)
		next   uint64 // the first entry that is not delivered
		want   string
	}{
		{"gone", func(b *pebble.Batch, _ func([]byte) []byte) { b.Delete(key, nil) }, at, "record 1300 is missing"},
		{"cut", func(b *pebble.Batch, get func([]byte) []byte) { b.Set(key, get(key)[:50], nil) }, at, "record 1300: 50 bytes"},
		{"no body", func(b *pebble.Batch, get func([]byte) []byte) { b.Set(key, get(key)[:83], nil) }, at, "record 1300: ERR_DECODE"},
		{"of no kind", func(b *pebble.Batch, get func([]byte) []byte) {
			v := get(key)
			v[16] ^= 0x80
			b.Set(key, v, nil)
		}, at, "record 1300: ERR_KIND"},
		{"other digest", func(b *pebble.Batch, get func([]byte) []byte) {
			v := get(key)
			v[19] ^= 1
			b.Set(key, v, nil)
		}, 2001, "records 0 to 2000 have root"},
	} {
		fs := vfs.NewMem()
		mustClose(t, factsLog(t, fs, 2000))
		forge(t, fs, c.change)
		log := mustOpen(t, "log", eventlog.Config{FS: fs, ReadOnly: true})
		for _, from := range []uint64{0, 1, at - 1, at} {
			read, next := log.Entries, from
			if from%2 == 1 {
				read = log.Fold
			}
			err := read(from, log.Size(), func(e domain.Entry) error {
				if e.Index != next {
					t.Errorf("%s: entry %d comes after %d others", c.name, e.Index, next-from)
				}
				next++
				return nil
			})
			if !errors.Is(err, eventlog.ErrCorrupt) || !strings.Contains(err.Error(), strings.Replace(c.want, "records 0", fmt.Sprint("records ", from), 1)) || next != c.next {
				t.Errorf("%s, from %d: visited up to %d, %v; want %d, %s", c.name, from, next, err, c.next, c.want)
			}
		}
		if err := log.Entries(at+1, log.Size(), func(domain.Entry) error { return nil }); err != nil {
			t.Errorf("%s: entries behind it: %v", c.name, err)
		}
		mustClose(t, log)
	}
}
