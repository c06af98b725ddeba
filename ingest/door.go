package ingest

import (
	"sync"

	"github.com/nats-io/nats.go"

	"assay/domain"
	"assay/ingest/sigbatch"
)

const (
	// doorRun is how many messages one goroutine decodes in a row: enough for the
	// lanes of the hashing to be busy.
	doorRun = 32
	// doorLeast is how many signatures it takes for a batch to beat recovery.
	doorLeast = 128
)

// A door finds out about messages all that needs no state of the protocol: what
// they say, and who signed it.
//
// Who signed is what domain.Recover says, in every case; but most messages are
// by somebody who spoke before, and a batch of signatures that are thought to be
// of known keys is verified in a fraction of the time. What a batch does not say
// yes to is recovered.
//
// examine belongs to one goroutine; learn may be called by another.
type door struct {
	network domain.Network
	workers int
	keys    speakers
	wager   wager
	hashing sync.Pool // of *domain.Digester
}

func newDoor(network domain.Network, workers int) *door {
	return &door{network: network, workers: workers, hashing: sync.Pool{New: func() any { return new(domain.Digester) }}}
}

// examine decodes and verifies every delivery, and keeps their order.
func (d *door) examine(deliveries []delivery) []candidate {
	candidates := make([]candidate, len(deliveries))
	guesses := make([]*sigbatch.Key, len(deliveries))
	parallel((len(deliveries)+doorRun-1)/doorRun, d.workers, func(run int) {
		from := run * doorRun
		to := min(from+doorRun, len(deliveries))
		d.decode(deliveries[from:to], candidates[from:to])
		d.guess(candidates[from:to], guesses[from:to])
	})
	var guessed []guess
	for i, key := range guesses {
		if key != nil {
			guessed = append(guessed, guess{&candidates[i], key})
		}
	}
	part := max(doorLeast, (len(guessed)+d.workers-1)/d.workers)
	parallel((len(guessed)+part-1)/part, d.workers, func(i int) {
		d.verify(guessed[i*part : min((i+1)*part, len(guessed))])
	})
	return candidates
}

// decode decodes messages and hashes them side by side.
func (d *door) decode(deliveries []delivery, candidates []candidate) {
	var ids [doorRun]domain.Hash
	var named [doorRun][]byte // messages that have an id to be compared with
	for i, m := range deliveries {
		if data := m.msg.Data(); m.msg.Headers().Get(nats.MsgIdHdr) != "" && len(data) <= domain.MaxMessageBytes {
			named[i] = data
		}
	}
	domain.HashAll(ids[:len(deliveries)], named[:len(deliveries)])
	messages := make([]*domain.Message, 0, doorRun)
	for i, m := range deliveries {
		c := &candidates[i]
		*c = candidate{seq: m.seq, time: m.time, subject: m.msg.Subject()}
		if c.decode(m.msg.Data(), m.msg.Headers(), ids[i], d.network); c.message != nil {
			messages = append(messages, c.message)
		}
	}
	digester := d.hashing.Get().(*domain.Digester)
	digester.Digests(ids[:len(messages)], messages)
	d.hashing.Put(digester)
	next := 0
	for i := range candidates {
		if candidates[i].message != nil {
			candidates[i].submission.Digest = ids[next]
			next++
		}
	}
}

// guess says of which key each signature is thought to be, and recovers the
// signers of those of which nothing is.
func (d *door) guess(candidates []candidate, guesses []*sigbatch.Key) {
	for i := range candidates {
		c := &candidates[i]
		if c.message == nil {
			continue
		}
		if key := d.keys.find(speakerOf(c.submission.Fact)); key != nil && domain.CheckSignature(c.message.Signature[:]) == nil {
			guesses[i] = key
			continue
		}
		c.recover()
		d.wager.recovered(1)
	}
}

// A guess is that a message was signed with a key.
type guess struct {
	*candidate
	key *sigbatch.Key
}

// verify finds out who signed, by halves if somebody else did.
func (d *door) verify(guesses []guess) {
	if len(guesses) < doorLeast || !d.wager.dare() {
		for _, g := range guesses {
			g.recover()
			if g.submission.SignerErr != nil || g.submission.Signer != g.key.Address() {
				d.keys.forget(speakerOf(g.submission.Fact), g.key)
			}
		}
		d.wager.recovered(len(guesses))
		return
	}
	claims := make([]sigbatch.Claim, len(guesses))
	for i, g := range guesses {
		claims[i] = sigbatch.Claim{Digest: g.submission.Digest, Signature: g.message.Signature, Key: g.key}
	}
	if sigbatch.Verify(claims) {
		d.wager.won(len(guesses))
		verified := make([]*candidate, len(guesses))
		for i, g := range guesses {
			g.submission.Signer = g.key.Address()
			verified[i] = g.candidate
		}
		seal(verified...)
		return
	}
	d.wager.failed(len(guesses))
	half := len(guesses) / 2
	d.verify(guesses[:half])
	d.verify(guesses[half:])
}

// learn remembers who signed a message that was let in.
func (d *door) learn(c *candidate) {
	if c.public != (domain.PublicKey{}) {
		d.keys.learn(speakerOf(c.submission.Fact), c.public)
	}
}
