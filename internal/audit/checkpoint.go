package audit

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"assay/domain"
	"assay/internal/checkpoint"
	"assay/projections"
)

// snapshotExtension begins the line of a checkpoint that binds the snapshot of
// its size: "assay-snapshot <version> <base64 of its sha256>".
const snapshotExtension = "assay-snapshot"

// errNoCheckpoint says that a bundle lacks what was asked for.
var errNoCheckpoint = errors.New("the bundle has no checkpoint of the result's log, so nobody's signature of it can be verified")

// Trust says whose signatures a bundle's checkpoints must have.
type Trust struct {
	Logs   []checkpoint.PublicKey // keys of the log, any of them; none: the policy's
	Policy *checkpoint.Policy     // witnesses; nil: none are asked for
}

// logs returns the keys of the log.
func (t *Trust) logs() []checkpoint.PublicKey {
	if len(t.Logs) == 0 && t.Policy != nil {
		return t.Policy.Logs
	}
	return t.Logs
}

// asks reports whether a signature is asked for.
func (t *Trust) asks() bool { return len(t.Logs) > 0 || t.Policy != nil }

// open reads a checkpoint and verifies what is asked for. The note is nil if
// nothing is.
func (t *Trust) open(signed []byte) (checkpoint.Checkpoint, *checkpoint.Note, error) {
	if !t.asks() {
		c, err := checkpoint.Read(signed)
		return c, nil, err
	}
	var witnesses []checkpoint.PublicKey
	if t.Policy != nil {
		witnesses = t.Policy.Keys()
	}
	n, err := checkpoint.Open(signed, t.logs(), witnesses)
	if err != nil {
		return checkpoint.Checkpoint{}, nil, err
	}
	return n.Checkpoint, n, nil
}

// holdCheckpoint holds what a checkpoint says against the log that it has to be of.
func holdCheckpoint(c *checkpoint.Checkpoint, n domain.Network, size uint64, root domain.Hash) error {
	const what = "checkpoint"
	if err := same(what, "origin", checkpoint.Origin(n), c.Origin); err != nil {
		return err
	}
	if err := same(what, "size", size, c.Size); err != nil {
		return err
	}
	return same(what, fmt.Sprintf("root of %d records", size), root, c.Root)
}

// checkpoints holds the log's signed checkpoints against log and snapshot, and
// their signatures against what is trusted.
func (v *verification) checkpoints(context.Context) error {
	h, witnesses := &v.b.header, 0
	for i := range v.b.checkpoints {
		held := &v.b.checkpoints[i]
		c, n, err := v.Trust.open(held.Note)
		if err != nil {
			return &Difference{What: "checkpoint", Field: fmt.Sprintf("of %d records", held.Size), Reason: err.Error()}
		}
		switch {
		case held.Size == h.Size:
			if err = holdCheckpoint(&c, h.Network, h.Size, h.Root); err == nil && n != nil {
				v.report.signed, witnesses = true, len(n.Cosigned)
				err = v.quorum(n)
			}
		case held.Size == h.Start && h.Start > 0:
			err = v.checkpointOfSnapshot(&c, n)
		default:
			err = &Difference{What: "checkpoint", Field: "size", Reason: fmt.Sprintf("it is of %d records, want %d or %d", held.Size, h.Start, h.Size)}
		}
		if err != nil {
			return err
		}
	}
	count := uint64(len(v.b.checkpoints))
	switch {
	case !v.Trust.asks() && count > 0:
		v.report.held("checkpoints", count, "they say the same of the log; whose signatures they have is not checked without --log or --policy")
	case v.Trust.asks() && !v.report.signed:
		return errNoCheckpoint
	case v.Trust.asks():
		v.report.held("checkpoints", count, "signed by the log %s", checkpoint.Origin(h.Network))
	}
	if v.Trust.Policy != nil {
		v.report.held("cosignatures", uint64(witnesses), "of witnesses, as many as the policy asks for")
	}
	return nil
}

// quorum holds the cosignatures of the result's checkpoint against the policy.
func (v *verification) quorum(n *checkpoint.Note) error {
	if v.Trust.Policy == nil {
		return nil
	}
	return v.Trust.Policy.Satisfied(n)
}

// checkpointOfSnapshot holds the checkpoint of the log that the snapshot is of,
// and its line about the snapshot.
func (v *verification) checkpointOfSnapshot(c *checkpoint.Checkpoint, n *checkpoint.Note) error {
	snapshot, err := v.b.snapshot()
	if err != nil {
		return err
	}
	_, root, err := projections.SnapshotLog(snapshot)
	if err != nil {
		return fmt.Errorf("%w: %w", errForeignSnapshot, err)
	}
	if err := holdCheckpoint(c, v.b.header.Network, v.b.header.Start, root); err != nil {
		return err
	}
	for _, line := range c.Extensions {
		fields := strings.Fields(line)
		if len(fields) != 3 || fields[0] != snapshotExtension {
			continue
		}
		sum := sha256.Sum256(snapshot)
		if err := same("checkpoint", "snapshot", base64.StdEncoding.EncodeToString(sum[:]), fields[2]); err != nil {
			return err
		}
		v.report.snapshotSigned = n != nil
	}
	return nil
}
