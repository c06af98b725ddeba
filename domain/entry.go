package domain

import "fmt"

// Entry is a record as a fold sees it: decoded, and without its witness.
type Entry struct {
	Index  uint64
	Digest Hash // identifies the content; a duplicate has the same
	Leaf   Hash // leaf hash in the log, zero in a simulation
	Fact   Fact

	// Tree is a subtree of the log that has the leaf, if whoever read the entry has
	// hashed one. It is valid as long as a report is.
	Tree *Subtree
}

// Entry decodes the record's body.
func (r *Record) Entry() (Entry, error) {
	f, err := DecodeBody(r.Kind, r.Version, r.Body)
	if err != nil {
		return Entry{}, fmt.Errorf("record %d: %w", r.Index, err)
	}
	return Entry{Index: r.Index, Digest: r.Digest, Leaf: r.Leaf(), Fact: f}, nil
}

// leafPrefix is what RFC 6962 §2.1 puts before a leaf.
const leafPrefix = 0

// AppendLeafInput appends what the leaf of an encoded head is the SHA-256 of.
func AppendLeafInput(b, head []byte) []byte {
	return append(append(b, leafPrefix), head...)
}

// An EntryDecoder decodes many records, one after the other. The zero value is
// ready. It belongs to one goroutine at a time.
type EntryDecoder struct {
	Listings bool // reports are to be *Listing; those with peers in disorder are *Report all the same
	bodies   bodyDecoder
}

// Reset ends the life of the reports that were decoded since the last Reset:
// their memory is used again.
func (d *EntryDecoder) Reset() { d.bodies.reset() }

// Decode reads the record with the given index from what AppendLeafInput made of
// its head. What it returns is what Record.Entry returns, but without the leaf, which
// TreeHasher.Leaves hashes of many at a time; and a *Report is valid until Reset only,
// and a *Listing too, and as long as leafInput.
func (d *EntryDecoder) Decode(index uint64, leafInput []byte) (Entry, error) {
	r, err := DecodeHead(index, leafInput[1:])
	if err != nil {
		return Entry{}, err
	}
	f, err := d.bodies.decode(r.Kind, r.Version, r.Body, d.Listings)
	if err != nil {
		return Entry{}, fmt.Errorf("record %d: %w", index, err)
	}
	return Entry{Index: index, Digest: r.Digest, Fact: f}, nil
}
