package ingest

import (
	"context"
	"fmt"
	"sync"

	"assay/domain"
	"assay/ingest/sigbatch"
)

const (
	// A block of records is what one goroutine works on at a time: enough for the
	// four lanes of the hashing to be busy, and small beside the memory of a state.
	recheckRecords = 128
	recheckBytes   = 512 << 10
	// So many blocks, and so many more per worker, may wait for the judge, who
	// needs some time when eras are sealed.
	recheckAhead          = 16
	recheckAheadPerWorker = 4
)

// reexamined is a record with all that can be found out about it without the
// state of the protocol.
type reexamined struct {
	domain.Record
	leaf       domain.Hash
	message    *domain.Message // nil for records that the log makes
	submission domain.Submission
	claimed    *sigbatch.Key // whose signature it is taken for; nil if that is known
	err        error         // a *RecheckError: it cannot be what it says
}

func (x *reexamined) accuse(f Finding, format string, args ...any) error {
	return &RecheckError{x.Index, x.Kind, f, fmt.Sprintf(format, args...)}
}

func (x *reexamined) receipts() *domain.Receipts { return x.submission.Fact.(*domain.Receipts) }

// keep returns what may outlive the block of x.
func (x *reexamined) keep() reexamined {
	kept := *x
	kept.Body, kept.Witness, kept.message = nil, nil, nil
	return kept
}

// recheckBlock is some records in a row. It goes from the reader to a worker, to
// the judge, and back.
type recheckBlock struct {
	records []reexamined
	bytes   []byte // of bodies and witnesses
	err     error  // of the reader, behind the records
	ready   chan struct{}
}

// recheckPipe reads ahead of the judge: one goroutine copies records into
// blocks, others examine them; the judge takes the blocks in order, and hands
// back what is to be verified of many at once.
type recheckPipe struct {
	*Recheck
	ctx  context.Context
	held bool // witnesses are held against their heads already
	keys speakers

	jobs    chan job // none of which waits for another
	inOrder chan *recheckBlock
	spare   chan *recheckBlock
	reader  sync.WaitGroup
	workers sync.WaitGroup
}

// job is work for a worker, whose digester it may use.
type job func(d *domain.Digester)

func newRecheckPipe(ctx context.Context, c *Recheck, held bool) *recheckPipe {
	ahead := recheckAhead + recheckAheadPerWorker*c.Workers
	return &recheckPipe{
		Recheck: c, ctx: ctx, held: held,
		jobs: make(chan job, ahead), inOrder: make(chan *recheckBlock, ahead), spare: make(chan *recheckBlock, 2*ahead),
	}
}

// start begins to read and to examine. It ends with each, or with the context.
func (p *recheckPipe) start(each func(visit func(domain.Record) error) error) {
	p.reader.Go(func() {
		defer close(p.inOrder)
		b := p.block()
		err := each(func(r domain.Record) error {
			b.add(&r)
			if len(b.records) < recheckRecords && len(b.bytes) < recheckBytes {
				return nil
			}
			full := b
			b = p.block()
			return p.send(full)
		})
		b.err = err
		_ = p.send(b) // an error is that of the context, which the judge sees too
	})
	for range p.Workers {
		p.workers.Go(func() {
			var d domain.Digester
			for do := range p.jobs {
				do(&d)
			}
		})
	}
}

// stop waits for reader and workers; nobody else may hand out jobs any more, and
// the context is done.
func (p *recheckPipe) stop() {
	p.reader.Wait()
	close(p.jobs)
	p.workers.Wait()
}

// block returns an empty block.
func (p *recheckPipe) block() *recheckBlock {
	select {
	case b := <-p.spare:
		clear(b.records)
		return &recheckBlock{records: b.records[:0], bytes: b.bytes[:0], ready: make(chan struct{})}
	default:
		return &recheckBlock{bytes: make([]byte, 0, recheckBytes+domain.MaxMessageBytes), ready: make(chan struct{})}
	}
}

// recycle gives back a block that nobody looks at any more.
func (p *recheckPipe) recycle(b *recheckBlock) {
	select {
	case p.spare <- b:
	default:
	}
}

// send hands a block on, first to its place in the order.
func (p *recheckPipe) send(b *recheckBlock) error {
	select {
	case p.inOrder <- b:
	case <-p.ctx.Done():
		return p.ctx.Err()
	}
	p.jobs <- func(d *domain.Digester) {
		if p.ctx.Err() == nil {
			p.examine(b, d)
		}
		close(b.ready)
	}
	return nil
}

// add copies a record. Bytes of records before it stay where they are.
func (b *recheckBlock) add(r *domain.Record) {
	x := reexamined{Record: *r}
	x.Body, x.Witness = b.copy(r.Body), b.copy(r.Witness)
	b.records = append(b.records, x)
}

func (b *recheckBlock) copy(from []byte) []byte {
	at := len(b.bytes)
	b.bytes = append(b.bytes, from...)
	return b.bytes[at:len(b.bytes):len(b.bytes)]
}

// examine finds out about every record of a block what needs no state.
func (p *recheckPipe) examine(b *recheckBlock, d *domain.Digester) {
	messages := make([]*domain.Message, 0, len(b.records))
	of := make([]*reexamined, 0, len(b.records))
	for i := range b.records {
		x := &b.records[i]
		x.leaf = x.Leaf()
		if !p.held && domain.WitnessHash(x.Witness) != x.WitnessHash {
			x.err = x.accuse(Altered, "witness has hash %s, want %s", domain.WitnessHash(x.Witness), x.WitnessHash)
			continue
		}
		if !x.Kind.FromMessage() {
			x.err = x.derived()
			continue
		}
		m, f, err := x.Message(p.Network)
		if err != nil {
			x.err = x.accuse(Altered, "%v", err)
			continue
		}
		x.message, x.submission = m, domain.Submission{Fact: f, Digest: x.Digest}
		messages, of = append(messages, m), append(of, x)
	}
	digests := make([]domain.Hash, len(messages))
	d.Digests(digests, messages)
	for i, x := range of {
		if digests[i] != x.Digest {
			x.err = x.accuse(Altered, "what its signature covers has digest %s, want %s", digests[i], x.Digest)
			continue
		}
		p.sign(x)
	}
}

// derived examines a record that the log makes itself.
func (x *reexamined) derived() error {
	f, err := domain.DecodeBody(x.Kind, x.Version, x.Body)
	if err != nil {
		return x.accuse(Altered, "%v", err)
	}
	if x.Digest != (domain.Hash{}) || len(x.Witness) > 0 {
		return x.accuse(Altered, "digest %s and a witness of %d bytes, want zero and none", x.Digest, len(x.Witness))
	}
	x.submission.Fact = f
	return nil
}
