package audit

import (
	"fmt"
	"io"
	"math"

	"assay/domain"
)

// writer writes the blocks of a bundle. The first error stays.
type writer struct {
	to      io.Writer
	entries []byte // of the contents
	number  uint32
	size    uint64 // bytes written
	err     error

	open    kind   // of the block that grows
	payload []byte // of it
}

func newWriter(to io.Writer) *writer {
	w := &writer{to: to}
	w.write(prelude())
	return w
}

func (w *writer) write(b []byte) {
	if w.err != nil {
		return
	}
	n, err := w.to.Write(b)
	w.size += uint64(n)
	if err != nil {
		w.err = fmt.Errorf("write audit bundle: %w", err)
	}
}

// block writes a block of its own.
func (w *writer) block(k kind, payload []byte) {
	w.flush()
	w.put(k, payload)
	w.entries = appendEntry(w.entries, k, payload)
}

func (w *writer) put(k kind, payload []byte) {
	if w.err == nil && uint64(len(payload)) > math.MaxUint32 {
		w.err = fmt.Errorf("write audit bundle: %s of %d bytes: want at most %d", k, len(payload), math.MaxUint32)
	}
	w.write(appendHead(nil, k, w.number, uint32(len(payload))))
	w.write(payload)
	w.number++
}

// add appends one of many things to the block that grows, which is written when
// it is large enough.
func (w *writer) add(k kind, thing []byte) {
	if w.open != k {
		w.flush()
	}
	w.open = k
	w.payload = append(w.payload, thing...)
	if len(w.payload) >= blockSize {
		w.flush()
	}
}

// frame is add for a record. It needs no buffer of its own.
func (w *writer) frame(k kind, p *proved) {
	if w.open != k {
		w.flush()
	}
	w.open = k
	w.payload = appendFrame(w.payload, p)
	if len(w.payload) >= blockSize {
		w.flush()
	}
}

// flush writes the block that grows.
func (w *writer) flush() {
	if len(w.payload) > 0 {
		w.put(w.open, w.payload)
		w.entries = appendEntry(w.entries, w.open, w.payload)
	}
	w.payload, w.open = w.payload[:0], 0
}

// end writes the contents and returns the bundle's id.
func (w *writer) end() (domain.Hash, error) {
	w.flush()
	id := idOf(w.entries)
	w.put(kindContents, append(w.entries, id[:]...))
	return id, w.err
}
