package ingest

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/nats-io/nats.go"

	"assay/domain"
	"assay/ingest/eventlog"
)

// A candidate is a message of the stream with all that can be found out about
// it without the state of the protocol.
type candidate struct {
	seq     uint64
	time    int64 // the broker's timestamp, unix nanoseconds
	subject string
	mark    domain.Hash // of the last candidate of a batch; zero for the others

	message    *domain.Message
	submission domain.Submission
	rejection  *domain.Rejection // why there is no submission
	odd        []uint8           // eventlog.SubjectMismatch and its like

	public      domain.PublicKey // of the signer, if it was recovered
	witness     []byte           // nil: not made yet
	witnessHash domain.Hash      // of witness
}

// decode makes the first two checks of rules §2, malformed and wrong network. id
// is the hash of data.
func (c *candidate) decode(data []byte, header nats.Header, id domain.Hash, network domain.Network) {
	if hasPower(header) {
		c.odd = append(c.odd, eventlog.Header)
	}
	message, fact, rejection := domain.DecodeMessage(data)
	if rejection != nil {
		if isPubAck(data) {
			c.odd = append(c.odd, eventlog.Deputy)
		}
		c.rejection = rejection
		return
	}
	if message.Network != network {
		c.rejection = domain.Refuse(domain.WrongNetwork, "ERR_DOMAIN %s: want %s", message.Network, network)
		return
	}
	if domain.Subject(fact, network.ChainID) != c.subject {
		c.odd = append(c.odd, eventlog.SubjectMismatch)
	}
	if named := header.Get(nats.MsgIdHdr); named != "" && strings.TrimPrefix(named, "0x") != hex.EncodeToString(id[:]) {
		c.odd = append(c.odd, eventlog.IDMismatch)
	}
	c.message = message
	c.submission.Fact = fact
}

// recover finds the signer from the signature.
func (c *candidate) recover() {
	c.public, c.submission.SignerErr = domain.RecoverKey(c.submission.Digest, c.message.Signature[:])
	if c.submission.SignerErr == nil {
		c.submission.Signer = c.public.Address()
	}
}

// seal makes the witnesses of messages, which their records will want.
func seal(candidates ...*candidate) {
	witnesses := make([][]byte, len(candidates))
	for i, c := range candidates {
		c.witness = domain.EncodeWitness(c.message.Signature, c.message.Proofs)
		witnesses[i] = c.witness
	}
	hashes := make([]domain.Hash, len(candidates))
	domain.WitnessHashes(hashes, witnesses)
	for i, c := range candidates {
		c.witnessHash = hashes[i]
	}
}

// isPubAck recognises the answer of a stream to a publisher. One is found in a
// stream when a publisher gave a subject of the stream as its reply subject, so
// that the server published under it in the publisher's stead (reliability §0.1).
func isPubAck(data []byte) bool {
	return len(data) < 1<<10 && bytes.HasPrefix(data, []byte("{")) &&
		bytes.Contains(data, []byte(`"stream"`)) && bytes.Contains(data, []byte(`"seq"`))
}

// hasPower recognises headers that would change the stream if its configuration
// let them. CheckStream sees to it that the server refuses them; one that is
// here came under another configuration. It is counted and not refused: to
// refuse the message would let anybody silence its author.
func hasPower(header nats.Header) bool {
	for _, name := range []string{"Nats-Rollup", "Nats-TTL", "Nats-Incr", "Nats-Schedule", "Nats-Batch-Id"} {
		if header.Get(name) != "" {
			return true
		}
	}
	return false
}

// record returns the record of an accepted candidate.
func (c *candidate) record(index uint64) domain.Record {
	if c.witness == nil {
		seal(c)
	}
	return domain.Record{
		Index:       index,
		Seq:         c.seq,
		Time:        c.time,
		Kind:        c.message.Kind,
		Version:     c.message.Version,
		Digest:      c.submission.Digest,
		Body:        c.message.Body,
		Witness:     c.witness,
		WitnessHash: c.witnessHash,
	}
}

// derived returns a record that the log makes itself, right before the record
// of c.
func (c *candidate) derived(index uint64, f domain.Fact) domain.Record {
	return domain.Record{
		Index:       index,
		Seq:         c.seq,
		Time:        c.time,
		Kind:        f.Kind(),
		Version:     1,
		Body:        domain.EncodeBody(f),
		WitnessHash: domain.WitnessHash(nil),
	}
}

func (c *candidate) String() string { return fmt.Sprintf("message %d under %q", c.seq, c.subject) }
