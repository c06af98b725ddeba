package audit

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"assay/domain"
)

// check opens and reads all of a file.
func check(file []byte) error {
	b, err := Open(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return err
	}
	return b.Check(context.Background())
}

// refused reports whether the error is one that a damaged file must give.
func refused(err error) bool {
	return errors.Is(err, ErrDamaged) || errors.Is(err, ErrNotBundle) || errors.Is(err, ErrVersion)
}

// smallBundle is a whole bundle of one short epoch, with a snapshot, a checkpoint
// and reports before its segment.
func smallBundle(t *testing.T) []byte {
	t.Helper()
	h := build(t, network(t, 3), 7)
	for _, c := range h.closes[1:] {
		file, done := h.export(Export{Epoch: c.Epoch, Checkpoint: h.checkpoint(nil)})
		if done.Earlier > 0 {
			return file
		}
	}
	t.Fatal("no epoch needs a report before its segment")
	return nil
}

// Every byte of a bundle, changed alone, is refused, and named: the section that
// it is in, and in a block of records the record.
func TestEveryByteIsHeld(t *testing.T) {
	file := smallBundle(t)
	whole := open(t, file)
	if err := check(file); err != nil {
		t.Fatal(err)
	}
	names := make(map[string]int)
	i := 0
	for at := range file {
		for i+1 < len(whole.blocks) && int64(at) >= whole.blocks[i+1].at {
			i++
		}
		bad := bytes.Clone(file)
		bad[at] ^= 1 << (at % 8)
		err := check(bad)
		if !refused(err) {
			t.Fatalf("byte %d of %d: %v", at, len(file), err)
		}
		inside := int64(at) >= whole.blocks[i].at && int64(at) < whole.blocks[i].at+int64(whole.blocks[i].length)
		if !inside {
			continue
		}
		var damage *DamageError
		if !errors.As(err, &damage) || damage.Section != whole.blocks[i].kind.String() || damage.Block != i {
			t.Fatalf("byte %d of block %d (%s): %v", at, i, whole.blocks[i].kind, err)
		}
		names[damage.Section]++
		if k := whole.blocks[i].kind; k == kindRecords || k == kindEarlier || k == kindGenesis {
			wantRecord(t, whole, i, int64(at), damage)
		}
	}
	for k := kindHeader; k < kindContents; k++ {
		if names[k.String()] == 0 && k != kindSlashes {
			t.Errorf("no byte of %s was changed: the bundle has none", k)
		}
	}
}

// wantRecord wants damage to name the record that a byte belongs to. Where a
// length is damaged only what follows can be told, so the record before or behind
// it will do.
func wantRecord(t *testing.T, b *Bundle, i int, at int64, damage *DamageError) {
	t.Helper()
	frames, err := b.frames(i)
	if err != nil {
		t.Fatal(err)
	}
	end := b.blocks[i].at
	for _, p := range frames {
		begin := end
		end += int64(len(appendFrame(nil, &p)))
		if at >= end {
			continue
		}
		index := at < begin+8
		if damage.Record == nil || !index && *damage.Record != p.record.Index && b.blocks[i].kind == kindRecords {
			t.Fatalf("byte %d is of record %d: %v", at, p.record.Index, damage)
		}
		return
	}
}

// A bundle that was cut anywhere is refused.
func TestEveryCutIsSeen(t *testing.T) {
	file := smallBundle(t)
	for n := range file {
		if err := check(file[:n]); !refused(err) {
			t.Fatalf("cut to %d of %d bytes: %v", n, len(file), err)
		}
	}
	for _, more := range [][]byte{{0}, file[:100], file} {
		if err := check(append(bytes.Clone(file), more...)); !refused(err) || !strings.Contains(err.Error(), "behind its end") {
			t.Errorf("%d bytes more: %v", len(more), err)
		}
	}
}

// pieces are the blocks of a bundle with their heads, without the contents.
func pieces(t *testing.T, file []byte) [][]byte {
	t.Helper()
	var all [][]byte
	for _, b := range open(t, file).blocks {
		all = append(all, file[b.at-headSize:b.at+int64(b.length)])
	}
	return all
}

// Blocks that were moved, left out or doubled are refused, whether or not heads
// and contents were made to fit.
func TestBlocksHaveTheirPlace(t *testing.T) {
	file := smallBundle(t)
	all := pieces(t, file)
	contents := file[len(file)-headSize-entrySize*len(all)-32:]
	join := func(blocks [][]byte) []byte {
		return append(append(prelude(), bytes.Join(blocks, nil)...), contents...)
	}
	if !bytes.Equal(join(all), file) {
		t.Fatal("the pieces are not the file")
	}
	for i := range all {
		without := append(append([][]byte{}, all[:i]...), all[i+1:]...)
		twice := append(append(append([][]byte{}, all[:i+1]...), all[i]), all[i+1:]...)
		for what, blocks := range map[string][][]byte{"without": without, "twice": twice} {
			if err := check(join(blocks)); !refused(err) {
				t.Errorf("%s block %d: %v", what, i, err)
			}
		}
		for j := range i {
			swapped := append([][]byte{}, all...)
			swapped[i], swapped[j] = swapped[j], swapped[i]
			if err := check(join(swapped)); !refused(err) {
				t.Errorf("blocks %d and %d swapped: %v", i, j, err)
			}
			if open(t, file).blocks[i].kind == open(t, file).blocks[j].kind {
				continue // a forger's order: Verify's business
			}
			if err := check(forge(t, swapped)); !refused(err) {
				t.Errorf("blocks %d and %d swapped, with new contents: %v", i, j, err)
			}
		}
	}
}

// forge makes a bundle of blocks with heads and contents that fit.
func forge(t *testing.T, blocks [][]byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := newWriter(&b)
	for _, block := range blocks {
		w.block(kind(block[0]), block[headSize:])
	}
	if _, err := w.end(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Sections that must be there cannot be left out by somebody who makes contents
// that fit, nor doubled.
func TestForgedOrderIsRefused(t *testing.T) {
	all := pieces(t, smallBundle(t))
	if err := check(forge(t, all)); err != nil {
		t.Fatalf("the same blocks: %v", err)
	}
	for i := range all {
		k := kind(all[i][0])
		twice := append(append(append([][]byte{}, all[:i+1]...), all[i]), all[i+1:]...)
		if err := check(forge(t, twice)); (k == kindCheckpoint || k == kindSnapshot) != (err == nil) && k != kindPayouts && k != kindSlashes {
			t.Errorf("block %d (%s) twice: %v", i, k, err)
		}
		if k.many() && k != kindSnapshot && k != kindRecords {
			continue
		}
		without := append(append([][]byte{}, all[:i]...), all[i+1:]...)
		if err := check(forge(t, without)); !refused(err) {
			t.Errorf("without block %d (%s): %v", i, k, err)
		}
	}
}

// A format of another version is refused with both numbers, a file that is
// something else as that.
func TestOtherFormats(t *testing.T) {
	file := smallBundle(t)
	for _, v := range []uint16{0, versionNewest + 1, 1 << 15} {
		other := bytes.Clone(file)
		binary.BigEndian.PutUint16(other[len(magic):], v)
		if err := check(other); !errors.Is(err, ErrVersion) || !strings.Contains(err.Error(), "this program reads version 1") {
			t.Errorf("version %d: %v", v, err)
		}
	}
	for _, other := range []string{"assay log head v1\n", strings.Repeat("x", 5000), "PK\x03\x04 and so on"} {
		if err := check([]byte(other)); !errors.Is(err, ErrNotBundle) {
			t.Errorf("%.10q: %v", other, err)
		}
	}
	if err := check(nil); !errors.Is(err, ErrDamaged) {
		t.Errorf("an empty file: %v", err)
	}
}

// Whatever a file holds, reading it ends with a word and not with a panic, also
// if its checksums were made to fit.
func FuzzReadBundle(f *testing.F) {
	var b bytes.Buffer
	w := newWriter(&b)
	w.block(kindHeader, (&Header{Epoch: 1, Size: 2}).encode())
	genesis := domain.Record{WitnessHash: domain.WitnessHash(nil)}
	w.frame(kindGenesis, &proved{record: genesis})
	writeResult(w, &Result{Payouts: []domain.Payout{{Kind: 1}}, Slashes: []domain.Slash{{SN: 1}}})
	w.block(kindPolicy, encodePolicy(&domain.PolicyChange{Policy: domain.DefaultPolicy()}))
	w.frame(kindRecords, &proved{record: genesis})
	w.frame(kindRecords, &proved{record: domain.Record{Index: 1, Witness: []byte("w"), WitnessHash: domain.WitnessHash([]byte("w"))}})
	if _, err := w.end(); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes(), uint64(1))
	f.Fuzz(func(t *testing.T, file []byte, seed uint64) {
		read(t, file)
		b, err := Open(bytes.NewReader(b.Bytes()), int64(b.Len()))
		if err != nil {
			t.Fatal(err)
		}
		// The same, behind checksums that fit: one payload is replaced.
		var forged bytes.Buffer
		w, random := newWriter(&forged), rand.New(rand.NewPCG(seed, 0))
		at := random.IntN(len(b.blocks))
		for i := range b.blocks {
			payload, err := b.payload(i)
			if err != nil {
				t.Fatal(err)
			}
			if i == at {
				payload = file
			}
			w.block(b.blocks[i].kind, payload)
		}
		if _, err := w.end(); err != nil {
			t.Fatal(err)
		}
		read(t, forged.Bytes())
	})
}

// read reads all that there is of a file.
func read(t *testing.T, file []byte) {
	b, err := Open(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		if !refused(err) {
			t.Fatalf("a file of %d bytes: %v", len(file), err)
		}
		return
	}
	r, err := b.Verify(t.Context(), Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	r.Conclude()
	if r.Verdict.Good() {
		t.Fatalf("a made-up file is %s", r.Verdict)
	}
}
