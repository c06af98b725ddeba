package checkpoint

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/mod/sumdb/tlog"
	"pgregory.net/rapid"

	"assay/domain"
)

// tree is a log in memory whose leaves are numbers, from a seed on.
type tree []tlog.Hash

func (r tree) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, i := range indexes {
		hashes = append(hashes, r[i])
	}
	return hashes, nil
}

func leaf(seed, n uint64) domain.Hash {
	return domain.LeafOf(binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, seed), n))
}

// grow makes a tree of size leaves, of which those from fork on have the seed.
func grow(t testing.TB, size, fork, seed uint64) tree {
	var r tree
	for n := range size {
		s := uint64(0)
		if n >= fork {
			s = seed
		}
		h, err := tlog.StoredHashesForRecordHash(int64(n), tlog.Hash(leaf(s, n)), r)
		if err != nil {
			t.Fatal(err)
		}
		r = append(r, h...)
	}
	return r
}

func (r tree) root(t testing.TB, size uint64) domain.Hash {
	h, err := tlog.TreeHash(int64(size), r)
	if err != nil {
		t.Fatal(err)
	}
	return domain.Hash(h)
}

func toDomain[H ~[]tlog.Hash](hashes H) []domain.Hash {
	var all []domain.Hash
	for _, h := range hashes {
		all = append(all, domain.Hash(h))
	}
	return all
}

func (r tree) include(t testing.TB, size, n uint64) []domain.Hash {
	p, err := tlog.ProveRecord(int64(size), int64(n), r)
	if err != nil {
		t.Fatal(err)
	}
	return toDomain(p)
}

func (r tree) extend(t testing.TB, size, old uint64) []domain.Hash {
	if old == 0 {
		return nil
	}
	p, err := tlog.ProveTree(int64(size), int64(old), r)
	if err != nil {
		t.Fatal(err)
	}
	return toDomain(p)
}

func slicesOf(hashes []domain.Hash) [][]byte {
	var all [][]byte
	for _, h := range hashes {
		all = append(all, h[:])
	}
	return all
}

// Every record of every tree, and every pair of trees, up to a size: the verdict is
// that of another verifier, for the proof and for what becomes of it by a change.
func TestProofsAgainstAnotherVerifier(t *testing.T) {
	const most = 40
	r := grow(t, most, most, 0)
	for size := uint64(1); size <= most; size++ {
		root := r.root(t, size)
		for n := range size {
			hashes := r.include(t, size, n)
			for _, changed := range changes(hashes) {
				want := proof.VerifyInclusion(rfc6962.DefaultHasher, n, size, bytesOf(leaf(0, n)), slicesOf(changed), bytesOf(root))
				got := CheckInclusion(changed, n, leaf(0, n), size, root)
				if (got == nil) != (want == nil) || (got == nil) != slices.Equal(changed, hashes) {
					t.Fatalf("record %d of %d: %v, want %v", n, size, got, want)
				}
			}
		}
		for old := range size + 1 {
			oldRoot, hashes := r.root(t, old), r.extend(t, size, old)
			for _, changed := range changes(hashes) {
				got := CheckConsistency(changed, old, oldRoot, size, root)
				if old > 0 { // the other verifier takes any proof from nothing
					want := proof.VerifyConsistency(rfc6962.DefaultHasher, old, size, slicesOf(changed), bytesOf(oldRoot), bytesOf(root))
					if (got == nil) != (want == nil) {
						t.Fatalf("%d to %d: %v, want %v", old, size, got, want)
					}
				}
				if (got == nil) != slices.Equal(changed, hashes) || got != nil && !errors.Is(got, ErrProof) {
					t.Fatalf("%d to %d: %v", old, size, got)
				}
			}
		}
	}
}

// changes returns a proof and what it becomes when hashes change, go or come.
func changes(hashes []domain.Hash) [][]domain.Hash {
	all := [][]domain.Hash{hashes, append(slices.Clone(hashes), domain.Hash{1})}
	for i := range hashes {
		flipped := slices.Clone(hashes)
		flipped[i][31] ^= 1
		all = append(all, flipped, slices.Delete(slices.Clone(hashes), i, i+1))
	}
	return all
}

func TestProofsOfNonsense(t *testing.T) {
	r := grow(t, 8, 8, 0)
	for what, err := range map[string]error{
		"beyond the end":    CheckInclusion(nil, 8, leaf(0, 8), 8, r.root(t, 8)),
		"of nothing":        CheckInclusion(nil, 0, leaf(0, 0), 0, r.root(t, 0)),
		"of a huge tree":    CheckInclusion(nil, 0, leaf(0, 0), 1<<63, r.root(t, 8)),
		"other leaf":        CheckInclusion(r.include(t, 8, 3), 3, leaf(0, 4), 8, r.root(t, 8)),
		"other index":       CheckInclusion(r.include(t, 8, 3), 2, leaf(0, 3), 8, r.root(t, 8)),
		"backwards":         CheckConsistency(r.extend(t, 8, 3), 8, r.root(t, 8), 3, r.root(t, 3)),
		"same size":         CheckConsistency(nil, 8, r.root(t, 8), 8, r.root(t, 7)),
		"hashes for none":   CheckConsistency(r.extend(t, 8, 3), 0, r.root(t, 0), 8, r.root(t, 8)),
		"more than 64":      CheckConsistency(make([]domain.Hash, 65), 3, r.root(t, 3), 8, r.root(t, 8)),
		"other old root":    CheckConsistency(r.extend(t, 8, 3), 3, r.root(t, 4), 8, r.root(t, 8)),
		"other root":        CheckConsistency(r.extend(t, 8, 3), 3, r.root(t, 3), 8, r.root(t, 7)),
		"other size before": CheckConsistency(r.extend(t, 8, 3), 4, r.root(t, 3), 8, r.root(t, 8)),
	} {
		if !errors.Is(err, ErrProof) {
			t.Errorf("%s: %v, want %v", what, err, ErrProof)
		}
	}
}

func TestProofFiles(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		hash := rapid.Custom(func(rt *rapid.T) domain.Hash {
			return domain.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(rt, "hash"))
		})
		p := &Proof{
			Extra: rapid.SliceOf(rapid.Byte()).Draw(rt, "extra"), Index: rapid.Uint64Range(0, maxSize).Draw(rt, "index"),
			Hashes: rapid.SliceOfN(hash, 1, 64).Draw(rt, "hashes"), Note: []byte("o\n1\n\n\u2014 x y\n"),
		}
		if len(p.Extra) == 0 {
			p.Extra = nil
		}
		got, err := ParseProof(p.Bytes())
		if err != nil {
			rt.Fatal(err)
		}
		if diff := cmp.Diff(p, got); diff != "" {
			rt.Error(diff)
		}
		e := &Extension{p.Index, p.Hashes}
		for _, tail := range []string{"", "\n", "\no\n1\n"} {
			got, err := ParseExtension(append(e.Bytes(), tail...))
			if err != nil {
				rt.Fatal(err)
			}
			if diff := cmp.Diff(e, got); diff != "" {
				rt.Error(diff)
			}
		}
	})
}

// The example of C2SP tlog-witness.
func TestExtensionOfTheSpecification(t *testing.T) {
	const text = `old 20852014
PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=
`
	e, err := ParseExtension([]byte(text + "\n" + someText))
	if err != nil || e.Old != 20852014 || len(e.Hashes) != 4 || string(e.Bytes()) != text {
		t.Errorf("%+v, %v", e, err)
	}
}

func TestProofFilesRefused(t *testing.T) {
	const h = someRoot + "\n"
	many := strings.Repeat(h, 65)
	for _, row := range []struct{ text, want string }{
		{"", "no empty line"},
		{proofLine + "\nindex 1\n" + h, "no empty line"},
		{"c2sp.org/tlog-proof@v2\nindex 1\n\n", "line 1"},
		{proofLine + "\n\n", "line 2: want the record's index"},
		{proofLine + "\nindex 01\n\n", "line 2: index"},
		{proofLine + "\nextra !\nindex 1\n\n", "line 2: extra data"},
		{proofLine + "\nextra \nindex 1\n\n", "line 2: extra data"},
		{proofLine + "\nextra eA==\n\n", "line 3: want the record's index"},
		{proofLine + "\nextra eA==\nindex 1\nxxx\n\n", "line 4: hash"},
		{proofLine + "\nindex 1\n" + many + "\n", "want at most 64"},
	} {
		if _, err := ParseProof([]byte(row.text)); err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%q: %v, want %q", row.text, err, row.want)
		}
	}
	for _, row := range []struct{ text, want string }{
		{"", "does not end with a newline"}, {"old 1", "does not end with a newline"}, {"new 1\n", "line 1"}, {"old 1 \n", "line 1: size"},
		{"old 1\nxxx\n", "line 2: hash"}, {"old 1\n" + many, "want at most 64"},
	} {
		if _, err := ParseExtension([]byte(row.text)); err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%q: %v, want %q", row.text, err, row.want)
		}
	}
}

func FuzzParseProof(f *testing.F) {
	f.Add([]byte(proofLine + "\nextra eA==\nindex 1\n" + someRoot + "\n\nnote"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if p, err := ParseProof(b); err == nil && !bytes.Equal(p.Bytes(), b) {
			t.Errorf("%q is read as %q", b, p.Bytes())
		}
	})
}

func bytesOf(h domain.Hash) []byte { return h[:] }
