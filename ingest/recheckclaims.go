package ingest

import (
	"fmt"
	"slices"

	"assay/domain"
	"assay/ingest/sigbatch"
)

const (
	// claimsBatch is how many signatures are verified at once: the more, the
	// cheaper is each, and more so when a speaker is among them several times;
	// but the later is known that one is wrong, and a batch takes some 500 bytes
	// for each.
	claimsBatch = 1 << 15
	// claimsLeast is how many it takes to beat recovery one by one.
	claimsLeast = 64
	// claimsAhead bounds the batches whose outcome is not known.
	claimsAhead = 3
)

// sign finds the signer of a message: for the first of a speaker by recovery.
func (p *recheckPipe) sign(x *reexamined) {
	key := p.keys.find(speakerOf(x.submission.Fact))
	if key == nil {
		p.recover(x)
		return
	}
	if x.submission.SignerErr = domain.CheckSignature(x.message.Signature[:]); x.submission.SignerErr == nil {
		x.claimed, x.submission.Signer = key, key.Address()
	}
}

// recover finds the signer of a message from its signature.
func (p *recheckPipe) recover(x *reexamined) {
	x.claimed = nil
	public, err := domain.RecoverKey(x.Digest, x.message.Signature[:])
	if x.submission.SignerErr = err; err != nil {
		x.submission.Signer = domain.Address{}
		return
	}
	x.submission.Signer = public.Address()
	p.keys.learn(speakerOf(x.submission.Fact), public)
}

// claims are signatures that were taken for those of certain keys. It belongs to
// the judge; workers verify its batches.
type claims struct {
	pipe *recheckPipe
	open []claim
	sent []*claimsSent // the oldest first
}

// claim is one of them, and of which record it is.
type claim struct {
	sigbatch.Claim
	index uint64
	kind  domain.Kind
}

// claimsSent is a batch on its way.
type claimsSent struct {
	claims []claim
	wrong  error // from done on
	done   chan struct{}
}

// recover takes back what a message was taken for.
func (c *claims) recover(x *reexamined) { c.pipe.recover(x) }

// add notes what a message was taken for, and tells of an earlier one that was
// taken for the wrong thing.
func (c *claims) add(x *reexamined) error {
	if x.claimed == nil {
		return nil
	}
	if c.open == nil {
		c.open = make([]claim, 0, c.pipe.batch)
	}
	c.open = append(c.open, claim{sigbatch.Claim{Digest: x.Digest, Signature: x.message.Signature, Key: x.claimed}, x.Index, x.Kind})
	if len(c.open) < c.pipe.batch {
		return nil
	}
	c.send(c.open)
	c.open = nil
	if len(c.sent) < claimsAhead {
		return nil
	}
	return c.first()
}

// send has some claims verified.
func (c *claims) send(some []claim) {
	b := &claimsSent{claims: some, done: make(chan struct{})}
	c.sent = append(c.sent, b)
	c.pipe.jobs <- func(*domain.Digester) {
		if c.pipe.ctx.Err() == nil {
			b.wrong = verifyClaims(b.claims)
		}
		close(b.done)
	}
}

// first waits for the oldest batch.
func (c *claims) first() error {
	b := c.sent[0]
	c.sent = c.sent[1:]
	<-b.done
	return b.wrong
}

// settle waits for all, and returns the first that is wrong. What is left is cut
// up for all workers, who have nothing else to do.
func (c *claims) settle() error {
	part := max(claimsLeast, (len(c.open)+c.pipe.Workers-1)/c.pipe.Workers)
	for some := range slices.Chunk(c.open, part) {
		c.send(some)
	}
	for len(c.sent) > 0 {
		if err := c.first(); err != nil {
			return err
		}
	}
	return nil
}

// verifyClaims returns a *RecheckError of the first claim that is wrong. What a
// batch does not say yes to is looked at one by one: recovery has the last word.
func verifyClaims(all []claim) error {
	if len(all) >= claimsLeast {
		batch := make([]sigbatch.Claim, len(all))
		for i := range all {
			batch[i] = all[i].Claim
		}
		if sigbatch.Verify(batch) {
			return nil
		}
	}
	for i := range all {
		c := &all[i]
		who, err := domain.Recover(c.Digest, c.Signature[:])
		if err == nil && who != c.Key.Address() {
			err = fmt.Errorf("ERR_SIGNER got %s want %s", who, c.Key.Address())
		}
		if err != nil {
			return &RecheckError{c.index, c.kind, WrongSignature, fmt.Sprintf("%s: %v", domain.BadSignature, err)}
		}
	}
	return nil
}
