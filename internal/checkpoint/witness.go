package checkpoint

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"assay/domain"
	"assay/internal/flock"
)

// Errors of a witness; the message around each has sizes and roots.
var (
	// ErrSplitView says that the log signed two roots of one size. Both checkpoints
	// are kept, in the file that the message names: whoever has the log's key can
	// see that it lied.
	ErrSplitView = errors.New("the log shows two histories")
	// ErrSmaller says that the checkpoint is of a smaller tree than the last one.
	ErrSmaller = errors.New("a larger tree of the log was cosigned before")
	// ErrNoState says that there is no file of what the witness saw last.
	ErrNoState = errors.New("no record of the last checkpoint")
	// ErrState says that the file is not one that the witness wrote.
	ErrState = errors.New("the record of the last checkpoint is not this witness's")
)

// A Witness cosigns the checkpoints of one log. What it cosigned last is in a file,
// which is the cosigned checkpoint itself. Whoever loses the file must not go on
// with the key: the promise is about all that was ever signed with it.
type Witness struct {
	Key  *Key
	Log  PublicKey
	File string
	// First lets the file be missing: nothing of the log was cosigned with the key
	// yet.
	First bool

	save func(path string, content []byte) error // replace, but in tests
}

// Cosign verifies a checkpoint, remembers it durably, and returns it with the
// witness's cosignature. extend returns the proof that the log extends what it was
// at a size, and is asked for if the witness saw a smaller tree. The time is in unix
// seconds. Errors: ErrUnsigned, ErrSmaller, ErrSplitView, ErrProof, ErrNoState,
// ErrState, ErrLocked, and extend's.
func (w *Witness) Cosign(b []byte, extend func(old uint64) ([]domain.Hash, error), unixSeconds uint64) (*Note, error) {
	if w.Key.public.algorithm != WitnessKey {
		return nil, fmt.Errorf("cosign a checkpoint of %s: the key is a %s, want a witness's", w.Log.name, w.Key)
	}
	n, err := Open(b, []PublicKey{w.Log}, []PublicKey{w.Key.public})
	if err != nil {
		return nil, err
	}
	lock, err := flock.Exclusive(w.File + ".lock")
	if errors.Is(err, flock.ErrHeld) {
		return nil, fmt.Errorf("%s: %w", w.File, ErrLocked)
	} else if err != nil {
		return nil, fmt.Errorf("lock %s: %w", w.File, err)
	}
	defer lock.Close()
	last, err := w.last()
	if err != nil {
		return nil, err
	}
	if last != nil {
		if err := w.follows(last, n, extend); err != nil {
			return nil, err
		}
	}
	signed, err := n.cosign(w.Key, unixSeconds)
	if err != nil {
		return nil, err
	}
	save := w.save
	if save == nil {
		save = replace
	}
	// Only what is on the disk may be known to others: a crash before this leaves a
	// signature that nobody has, a crash after it one that can be made again.
	if err := save(w.File, signed.Bytes()); err != nil {
		return nil, fmt.Errorf("remember the checkpoint of %d records: %w", n.Checkpoint.Size, err)
	}
	return signed, nil
}

// last returns what was cosigned last, nil if nothing was.
func (w *Witness) last() (*Note, error) {
	b, err := readLimited(w.File, maxNote)
	if errors.Is(err, fs.ErrNotExist) {
		if w.First {
			return nil, nil
		}
		return nil, fmt.Errorf("%s: %w of %s", w.File, ErrNoState, w.Log.name)
	}
	if err != nil {
		return nil, fmt.Errorf("read the last checkpoint: %w", err)
	}
	n, err := Open(b, []PublicKey{w.Log}, []PublicKey{w.Key.public})
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %w", w.File, ErrState, err)
	}
	if len(n.Cosigned) == 0 {
		return nil, fmt.Errorf("%s: %w: it lacks the cosignature of %s", w.File, ErrState, w.Key.public.name)
	}
	return n, nil
}

// follows reports whether n may be cosigned after last.
func (w *Witness) follows(last, n *Note, extend func(uint64) ([]domain.Hash, error)) error {
	old, next := &last.Checkpoint, &n.Checkpoint
	switch {
	case next.Size < old.Size:
		return fmt.Errorf("checkpoint of %d records: %w: one of %d", next.Size, ErrSmaller, old.Size)
	case next.Size == old.Size && next.Root != old.Root:
		evidence, err := w.accuse(last, n)
		return errors.Join(fmt.Errorf("%w: at %d records root %s was signed, now %s; both are in %s",
			ErrSplitView, old.Size, old.Root, next.Root, evidence), err)
	case next.Size == old.Size:
		return nil
	}
	hashes, err := extend(old.Size)
	if err != nil {
		return fmt.Errorf("prove that %d records extend %d: %w", next.Size, old.Size, err)
	}
	return CheckConsistency(hashes, old.Size, old.Root, next.Size, next.Root)
}

// accuse keeps two checkpoints of one size, one after the other, and returns the
// name of the file.
func (w *Witness) accuse(last, n *Note) (string, error) {
	root := n.Checkpoint.Root
	path := fmt.Sprintf("%s.split-%d-%x", w.File, n.Checkpoint.Size, root[:8])
	err := create(path, append(append(last.Bytes(), '\n'), n.Bytes()...))
	if errors.Is(err, fs.ErrExist) {
		err = nil // kept when it was shown before
	}
	return filepath.Base(path), err
}
