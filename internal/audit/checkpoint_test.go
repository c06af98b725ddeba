package audit

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
)

// key makes a key of the log, or of a witness.
func newKey(t testing.TB, name string, a checkpoint.Algorithm) *checkpoint.Key {
	t.Helper()
	key, err := checkpoint.NewKey(rand.Reader, name, a)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// checkpoint returns a source of checkpoints, as an engine signs them at every
// close. change may make them say something else.
func (h *history) checkpoint(change func(c *checkpoint.Checkpoint)) func(uint64) ([]byte, error) {
	key := h.key
	return func(size uint64) ([]byte, error) {
		root, err := h.log.RootAt(size)
		if err != nil {
			return nil, err
		}
		snapshot := sha256.Sum256(h.stateAt(size, nil).Snapshot())
		c := checkpoint.Checkpoint{
			Origin: checkpoint.Origin(h.network), Size: size, Root: root,
			Extensions: []string{fmt.Sprintf("%s 1 %s", snapshotExtension, base64.StdEncoding.EncodeToString(snapshot[:]))},
		}
		if change != nil {
			change(&c)
		}
		if c.Origin != key.Public().Name() {
			key = newKey(h.t, c.Origin, checkpoint.LogKey)
		}
		n, err := checkpoint.Sign(c, key)
		if err != nil {
			return nil, err
		}
		return n.Bytes(), nil
	}
}

// cosigned has a witness cosign the checkpoints of a source.
func (h *history) cosigned(source func(uint64) ([]byte, error), witness *checkpoint.Key) func(uint64) ([]byte, error) {
	w := checkpoint.Witness{Key: witness, Log: h.key.Public(), File: filepath.Join(h.t.TempDir(), "seen"), First: true}
	return func(size uint64) ([]byte, error) {
		signed, err := source(size)
		if err != nil {
			return nil, err
		}
		n, err := w.Cosign(signed, func(old uint64) ([]domain.Hash, error) { return h.log.ProveConsistency(old, size) }, 1_700_000_000)
		if err != nil {
			return nil, err
		}
		return n.Bytes(), nil
	}
}

// policy reads a witness policy.
func policy(t *testing.T, lines ...string) *checkpoint.Policy {
	t.Helper()
	p, err := checkpoint.ParsePolicy([]byte(strings.Join(lines, "\n") + "\n"))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// The log's signed checkpoints are held against the log and against the snapshot
// that they bind, and whose they are and who cosigned them against what is asked
// for.
func TestCheckpointsAreHeld(t *testing.T) {
	h := build(t, network(t, 3), 0)
	one, two := newKey(t, "witness.one", checkpoint.WitnessKey), newKey(t, "witness.two", checkpoint.WitnessKey)
	other := newKey(t, h.key.Public().Name(), checkpoint.LogKey)
	bare, _ := h.export(Export{Epoch: 2})
	signed, done := h.export(Export{Epoch: 2, Checkpoint: h.checkpoint(nil)})
	cosigned, _ := h.export(Export{Epoch: 2, Checkpoint: h.cosigned(h.checkpoint(nil), one)})
	if n := len(open(t, signed).Checkpoints()); n != 2 {
		t.Fatalf("%d checkpoints, want those of %d and %d records", n, done.Header.Start, done.Header.Size)
	}
	log := []checkpoint.PublicKey{h.key.Public()}
	names := []string{"witness one " + one.Public().String(), "witness two " + two.Public().String()}
	any, both := policy(t, append(names, "group g any one two", "quorum g")...), policy(t, append(names, "group g all one two", "quorum g")...)
	whole := policy(t, append([]string{"log " + h.key.Public().String()}, append(names, "quorum one")...)...)
	for _, row := range []struct {
		name    string
		file    []byte
		trust   Trust
		verdict Verdict
		want    string
	}{
		{"nothing asked", signed, Trust{}, OnSnapshot, "is not checked without --log or --policy"},
		{"the log's key", signed, Trust{Logs: log}, OnSnapshot, "which the log's checkpoint signs"},
		{"another's key", signed, Trust{Logs: []checkpoint.PublicKey{other.Public()}}, Differs, "not signed by the log"},
		{"no checkpoint", bare, Trust{Logs: log}, Unchecked, "no checkpoint of the result's log"},
		{"one of any", cosigned, Trust{Logs: log, Policy: any}, OnSnapshot, "cosignatures              1"},
		{"the policy's log", cosigned, Trust{Policy: whole}, OnSnapshot, "cosignatures              1"},
		{"one of both", cosigned, Trust{Logs: log, Policy: both}, Unchecked, "witnesses are missing: g has 1 of 2, lacks 1 of (two)"},
		{"none of any", signed, Trust{Logs: log, Policy: any}, Unchecked, "witnesses are missing"},
	} {
		r, err := open(t, row.file).Verify(t.Context(), Options{Trust: row.trust})
		if err != nil {
			t.Fatal(err)
		}
		r.Conclude()
		var text strings.Builder
		if err := r.WriteText(&text); err != nil {
			t.Fatal(err)
		}
		if r.Verdict != row.verdict || !strings.Contains(text.String(), row.want) {
			t.Errorf("%s: want %s: %q in %s", row.name, row.verdict, row.want, text.String())
		}
	}
}

// Checkpoints of other logs, sizes and snapshots that somebody put into a bundle
// are named; export puts none there that is not the log's.
func TestCheckpointsOfOtherLogs(t *testing.T) {
	h := build(t, network(t, 3), 0)
	whole, _ := h.export(Export{Epoch: 2, Checkpoint: h.checkpoint(nil)})
	for _, row := range []struct {
		name   string
		change func(c *checkpoint.Checkpoint)
		want   string
	}{
		{"another root", func(c *checkpoint.Checkpoint) { c.Root[0] ^= 1 }, "root of"},
		{"another size", func(c *checkpoint.Checkpoint) { c.Size++ }, "size: got"},
		{"another network", func(c *checkpoint.Checkpoint) { c.Origin += "0" }, "origin: got"},
		{"another snapshot", func(c *checkpoint.Checkpoint) {
			c.Extensions[0] = snapshotExtension + " 1 " + base64.StdEncoding.EncodeToString(make([]byte, 32))
		}, "snapshot: got"},
	} {
		x := Export{Log: h.log, Epoch: 2, Checkpoint: h.checkpoint(row.change)}
		if _, err := x.Write(t.Context(), &strings.Builder{}); row.name != "another snapshot" && (!errors.Is(err, eventlog.ErrCorrupt) || !strings.Contains(err.Error(), row.want)) {
			t.Errorf("%s: export: %v, want %q", row.name, err, row.want)
		}
		p := takeApart(t, whole)
		for i := range p.checkpoints {
			c := &p.checkpoints[i]
			var err error
			if c.Note, err = x.Checkpoint(c.Size); err != nil {
				t.Fatal(err)
			}
		}
		if r := verify(t, p.file(t)); r.Verdict != Differs || r.Difference.What != "checkpoint" || !strings.Contains(r.Difference.Error(), row.want) {
			t.Errorf("%s: %s: %v, want %q", row.name, r.Verdict, r.Difference, row.want)
		}
	}
	p := takeApart(t, whole)
	p.checkpoints[0].Size++
	if r := verify(t, p.file(t)); r.Verdict != Differs || r.Difference.What != "checkpoint" {
		t.Errorf("a checkpoint of no size here: %s: %v", r.Verdict, r.Difference)
	}
	p.checkpoints[0].Note = []byte("no note\n")
	if r := verify(t, p.file(t)); r.Verdict != Differs || r.Difference.What != "checkpoint" {
		t.Errorf("no note: %s: %v", r.Verdict, r.Difference)
	}
}
