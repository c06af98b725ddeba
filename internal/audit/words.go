package audit

import (
	"encoding/binary"
	"errors"
	"fmt"

	"assay/domain"
)

// Forms of a bundle.
const (
	formZero     = 1 // the segment begins with record 0
	formSnapshot = 2 // it goes on from a snapshot
)

// Header is what a bundle is about.
type Header struct {
	Network domain.Network
	Epoch   domain.Epoch
	Start   uint64      // records before the segment; 0: it begins with record 0 and there is no snapshot
	Size    uint64      // of the log that the result is bound to: the segment ends there
	Root    domain.Hash // of that log
}

// headerSize is form u8 | chain id u64 | settlement 20 | epoch u64 | start u64 |
// size u64 | root 32.
const headerSize = 1 + 8 + 20 + 8 + 8 + 8 + 32

func (h *Header) encode() []byte {
	form := byte(formSnapshot)
	if h.Start == 0 {
		form = formZero
	}
	b := binary.BigEndian.AppendUint64([]byte{form}, h.Network.ChainID)
	b = append(b, h.Network.Settlement[:]...)
	for _, n := range []uint64{uint64(h.Epoch), h.Start, h.Size} {
		b = binary.BigEndian.AppendUint64(b, n)
	}
	return append(b, h.Root[:]...)
}

func decodeHeader(b []byte) (h Header, err error) {
	if len(b) != headerSize {
		return h, fmt.Errorf("%d bytes, want %d", len(b), headerSize)
	}
	h.Network.ChainID = binary.BigEndian.Uint64(b[1:])
	copy(h.Network.Settlement[:], b[9:])
	h.Epoch = domain.Epoch(binary.BigEndian.Uint64(b[29:]))
	h.Start, h.Size = binary.BigEndian.Uint64(b[37:]), binary.BigEndian.Uint64(b[45:])
	copy(h.Root[:], b[53:])
	switch {
	case b[0] != formZero && b[0] != formSnapshot:
		return h, fmt.Errorf("form %d, want %d or %d", b[0], formZero, formSnapshot)
	case (b[0] == formZero) != (h.Start == 0):
		return h, fmt.Errorf("form %d with a segment from record %d", b[0], h.Start)
	case h.Size >= 1<<62 || h.Start >= h.Size:
		return h, fmt.Errorf("a segment of records %d to %d", h.Start, h.Size)
	}
	return h, nil
}

// Result is an epoch's result as a bundle says it: what Verify holds against its
// own.
type Result struct {
	domain.EpochResult
	Digest    domain.Hash
	Covered   bool          // the reserve covers it
	Shortfall domain.Amount // wei that the reserve lacks, zero if covered
	Payouts   []domain.Payout
	Slashes   []domain.Slash
}

// resultWords is shortfall, digest and the fields of the result in the order of
// its digest (docs/formats.md §10.3), behind a byte that says whether it is
// covered.
const resultWords = 2 + 11

func (r *Result) encode() []byte {
	b := []byte{0}
	if r.Covered {
		b[0] = 1
	}
	for _, w := range [resultWords][32]byte{
		r.Shortfall.Word(), r.Digest,
		wordOf(r.Epoch), wordOf(r.FirstEra), wordOf(r.LastEra), r.PolicyHash, wordOf(r.LogSize), r.LogRoot,
		r.PayoutRoot, r.PayoutTotal.Word(), r.SlashRoot, r.SlashTotal.Word(), r.PreviousDigest,
	} {
		b = append(b, w[:]...)
	}
	return b
}

func decodeResult(b []byte) (*Result, error) {
	if len(b) != 1+32*resultWords || b[0] > 1 {
		return nil, fmt.Errorf("%d bytes, want 0 or 1 and %d words of 32", len(b), resultWords)
	}
	w := words{b[1:], nil}
	r := &Result{Covered: b[0] == 1}
	r.Shortfall, r.Digest = w.amount(), w.hash()
	r.Epoch, r.FirstEra, r.LastEra = domain.Epoch(w.uint()), domain.Era(w.uint()), domain.Era(w.uint())
	r.PolicyHash, r.LogSize, r.LogRoot = w.hash(), w.uint(), w.hash()
	r.PayoutRoot, r.PayoutTotal = w.hash(), w.amount()
	r.SlashRoot, r.SlashTotal, r.PreviousDigest = w.hash(), w.amount(), w.hash()
	return r, w.err
}

// Sizes of leaves (docs/formats.md §10.1 and §10.2).
const (
	payoutSize = 4 * 32
	slashSize  = 5 * 32
)

func decodePayout(b []byte) (p domain.Payout, err error) {
	w := words{b, nil}
	p.Kind, p.ID, p.Account, p.Cumulative = w.byte(), w.uint(), w.address(), w.amount()
	return p, w.err
}

func decodeSlash(b []byte) (s domain.Slash, err error) {
	w := words{b, nil}
	s.Epoch, s.SN, s.Position = domain.Epoch(w.uint()), domain.SNID(w.uint()), w.hash()
	s.Amount, s.Reason = w.amount(), w.byte()
	return s, w.err
}

func wordOf[T ~uint64](n T) [32]byte { return domain.Wei(uint64(n)).Word() }

// words reads ABI words one after the other; there are as many as are asked for.
// The first error stays.
type words struct {
	in  []byte
	err error
}

func (w *words) hash() (h domain.Hash) {
	copy(h[:], w.in)
	w.in = w.in[32:]
	return h
}

func (w *words) amount() domain.Amount { return domain.AmountFromBytes(w.hash()) }

// padded returns a word whose first bytes must be zero.
func (w *words) padded(zero int) domain.Hash {
	h := w.hash()
	for _, c := range h[:zero] {
		if c != 0 && w.err == nil {
			w.err = fmt.Errorf("word %s, want one whose first %d bytes are zero", h, zero)
		}
	}
	return h
}

func (w *words) uint() uint64 {
	h := w.padded(24)
	return binary.BigEndian.Uint64(h[24:])
}

func (w *words) byte() uint8 {
	h := w.padded(31)
	return h[31]
}

func (w *words) address() domain.Address {
	h := w.padded(12)
	return domain.Address(h[12:])
}

// encodeHashes and decodeHashes write a proof.
func encodeHashes(hashes []domain.Hash) []byte {
	var b []byte
	for _, h := range hashes {
		b = append(b, h[:]...)
	}
	return b
}

func decodeHashes(b []byte) ([]domain.Hash, error) {
	if len(b)%32 != 0 {
		return nil, fmt.Errorf("%d bytes, want a multiple of 32", len(b))
	}
	var hashes []domain.Hash
	for ; len(b) > 0; b = b[32:] {
		hashes = append(hashes, domain.Hash(b[:32]))
	}
	return hashes, nil
}

// A Checkpoint is a signed checkpoint of the log as somebody kept it.
type Checkpoint struct {
	Size uint64 // of the log that it is of
	Note []byte // C2SP signed note, with the cosignatures that it had
}

func (c *Checkpoint) encode() []byte {
	return append(binary.BigEndian.AppendUint64(nil, c.Size), c.Note...)
}

func decodeCheckpoint(b []byte) (Checkpoint, error) {
	if len(b) < 8 {
		return Checkpoint{}, errors.New("no room for its size")
	}
	return Checkpoint{binary.BigEndian.Uint64(b), b[8:]}, nil
}

// encodePolicy writes a policy as the log does, with the epoch from which it is
// in force.
func encodePolicy(p *domain.PolicyChange) []byte { return domain.EncodeBody(p) }

func decodePolicy(b []byte) (*domain.PolicyChange, error) {
	f, err := domain.DecodeBody(domain.KindPolicy, 1, b)
	if err != nil {
		return nil, err
	}
	return f.(*domain.PolicyChange), nil
}
