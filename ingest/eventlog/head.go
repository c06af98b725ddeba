package eventlog

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/cockroachdb/pebble/v2/vfs"

	"assay/domain"
)

// The head witness is a text file beside the store's directory:
//
//	assay log head v1
//	size 1234
//	root 0x<64 hex>
//	check <64 hex: SHA-256 of the lines above>
//
// It is outside of the store so that no fault of the store takes both, and it
// is replaced as a whole: temporary file, fsync, rename, fsync of the directory.
type head struct {
	size uint64
	root domain.Hash
}

// headFile is where a log's head witness lives.
type headFile struct {
	fs   vfs.FS
	path string
}

func (h head) lines() []byte {
	return fmt.Appendf(nil, "assay log head v1\nsize %d\nroot %s\n", h.size, h.root)
}

func (h head) encode() []byte {
	lines := h.lines()
	sum := sha256.Sum256(lines)
	return fmt.Appendf(lines, "check %s\n", hex.EncodeToString(sum[:]))
}

// parseHead accepts exactly what encode makes.
func parseHead(b []byte) (head, error) {
	var h head
	var root, check string
	n, err := fmt.Sscanf(string(b), "assay log head v1\nsize %d\nroot %s\ncheck %s\n", &h.size, &root, &check)
	if n == 3 && err == nil {
		h.root, err = domain.ParseHash(root)
	}
	if err != nil || !bytes.Equal(h.encode(), b) {
		return head{}, errors.New("not a head witness, or its check sum differs")
	}
	return h, nil
}

// read returns the head witness; ErrNoHead if there is none.
func (f headFile) read() (head, error) {
	file, err := f.fs.Open(f.path)
	if errors.Is(err, fs.ErrNotExist) {
		return head{}, fmt.Errorf("%w: %w: %s", ErrCorrupt, ErrNoHead, f.fs.PathBase(f.path))
	}
	if err != nil {
		return head{}, fmt.Errorf("read the head witness: %w", err)
	}
	b, err := io.ReadAll(io.LimitReader(file, 1<<10))
	if err = errors.Join(err, file.Close()); err != nil {
		return head{}, fmt.Errorf("read the head witness: %w", err)
	}
	h, err := parseHead(b)
	if err != nil {
		return head{}, corrupt("head witness %s: %w", f.fs.PathBase(f.path), err)
	}
	return h, nil
}

// write replaces the head witness, durably on return. A crash before the
// rename leaves the old one, and a crash after it the new one: both are true of
// the log, which was synced before.
func (f headFile) write(h head) error {
	temporary := f.path + ".tmp"
	if err := f.fill(temporary, h.encode()); err != nil {
		return fmt.Errorf("write the head witness at size %d: %w", h.size, err)
	}
	if err := f.fs.Rename(temporary, f.path); err != nil {
		return fmt.Errorf("write the head witness at size %d: %w", h.size, err)
	}
	if err := syncDir(f.fs, f.fs.PathDir(f.path)); err != nil {
		return fmt.Errorf("write the head witness at size %d: %w", h.size, err)
	}
	return nil
}

func (f headFile) fill(path string, b []byte) error {
	file, err := f.fs.Create(path, vfs.WriteCategoryUnspecified)
	if err != nil {
		return err
	}
	_, err = file.Write(b)
	if err == nil {
		err = file.Sync()
	}
	return errors.Join(err, file.Close())
}

func syncDir(fs vfs.FS, path string) error {
	dir, err := fs.OpenDir(path)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// makeDir makes a directory and those above it, so that they survive a crash.
func makeDir(files vfs.FS, path string) error {
	if _, err := files.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	above := files.PathDir(path)
	if err := makeDir(files, above); err != nil {
		return err
	}
	if err := files.MkdirAll(path, 0o700); err != nil {
		return err
	}
	return syncDir(files, above)
}
