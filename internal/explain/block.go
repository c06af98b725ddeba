package explain

import (
	"encoding/binary"

	"assay/domain"
	"assay/projections"
)

// blockKey names a block of an index: a letter and an id in its own length.
type blockKey string

// keyCommon is the block that all explanations need, keyNotes that of whoever
// goes on from the index.
const (
	keyCommon blockKey = "c"
	keyNotes  blockKey = "r"
)

func numberKey(letter byte, id uint64) blockKey {
	return blockKey(binary.BigEndian.AppendUint64([]byte{letter}, id))
}

func scalerKey(id domain.SNID) blockKey       { return numberKey('s', uint64(id)) }
func hyperKey(id domain.HNID) blockKey        { return numberKey('h', uint64(id)) }
func linkKey(id domain.LinkID) blockKey       { return numberKey('l', uint64(id)) }
func accountKey(a domain.Address) blockKey    { return blockKey("a" + string(a[:])) }
func positionKey(id domain.Position) blockKey { return blockKey("p" + string(id[:])) }

// key returns the name of a subject's block.
func (s Subject) key() blockKey {
	switch s.Kind {
	case KindScaler:
		return scalerKey(domain.SNID(s.number))
	case KindHyper:
		return hyperKey(domain.HNID(s.number))
	case KindLink:
		return linkKey(domain.LinkID(s.number))
	case KindPosition:
		return positionKey(s.position)
	}
	return accountKey(s.account)
}

// block is what an index has of one subject. Notes are the records that say who
// is who, since the log began: they are read from the log again. Events are those
// of the epoch, pending those of the next one that came before this one closed.
type block struct {
	notes    []uint64
	refs     []blockKey // blocks that an explanation of the subject needs too
	exposure *projections.Exposure
	stake    *stakeLeft
	leaves   []leafBefore
	slashes  []placedSlash
	events   []byte
	pending  []byte
}

type (
	// stakeLeft is projections.State.PositionLeft.
	stakeLeft struct{ onChain, decided, left domain.Amount }
	// leafBefore is a payout leaf, and what it was the epoch before.
	leafBefore struct {
		payout domain.Payout
		before domain.Amount
	}
	// placedSlash is a slash leaf with its place in the epoch's list.
	placedSlash struct {
		place uint64
		slash domain.Slash
	}
)

func (b *block) walk(w *wire) {
	numbers(w, &b.notes)
	list(w, &b.refs, func(k *blockKey) { w.text((*string)(k)) })
	optional(w, &b.exposure, w.exposure)
	optional(w, &b.stake, func(s *stakeLeft) { w.amounts(&s.onChain, &s.decided, &s.left) })
	list(w, &b.leaves, func(l *leafBefore) {
		w.payout(&l.payout)
		w.amounts(&l.before)
	})
	list(w, &b.slashes, func(s *placedSlash) {
		w.uint(&s.place)
		w.slash(&s.slash)
	})
	w.bytes(&b.events)
	w.bytes(&b.pending)
}

// common is what an index has of the epoch as a whole.
type common struct {
	block
	close     domain.EpochClose // without leaves
	closedBy  uint64            // record
	sums      [2]uint64         // see ending
	carried   uint64
	outcomes  []outcomeNote
	resumable bool   // a fold can go on from here
	next      uint64 // order of the next event
}

// outcomeNote is a record about an epoch that had closed, of the log so far.
type outcomeNote struct {
	epoch  domain.Epoch
	record uint64
}

func (c *common) walk(w *wire) {
	c.block.walk(w)
	w.epochClose(&c.close)
	w.uints(&c.closedBy, &c.sums[0], &c.sums[1], &c.carried)
	list(w, &c.outcomes, func(o *outcomeNote) {
		number(w, &o.epoch)
		w.uint(&o.record)
	})
	w.boolean(&c.resumable)
	w.uint(&c.next)
}

// bytes is a text that is none.
func (w *wire) bytes(v *[]byte) {
	n := w.length(len(*v))
	if b := w.next(n); w.reading {
		*v = b
	} else {
		copy(b, *v)
	}
}
