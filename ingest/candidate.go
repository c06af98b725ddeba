package ingest

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

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
}

// delivery is a message as it came.
type delivery struct {
	msg  jetstream.Msg
	seq  uint64
	time int64
}

// examine decodes and verifies every delivery on the given number of
// goroutines, and keeps their order.
func examine(deliveries []delivery, network domain.Network, workers int) []candidate {
	candidates := make([]candidate, len(deliveries))
	runs := (len(deliveries) + examineRun - 1) / examineRun
	parallel(runs, workers, func(run int) {
		first := run * examineRun
		examineTogether(deliveries[first:min(first+examineRun, len(deliveries))], candidates[first:], network)
	})
	if n := len(deliveries); n > 0 {
		candidates[n-1].mark = mark(deliveries[n-1].time, deliveries[n-1].msg.Data())
	}
	return candidates
}

// examineRun is how many messages are examined by one goroutine in a row: their
// hashes are made side by side, which takes a third of the time.
const examineRun = 8

func examineTogether(deliveries []delivery, candidates []candidate, network domain.Network) {
	var ids [examineRun]domain.Hash
	var named [examineRun][]byte // messages that have an id to be compared with
	for i, d := range deliveries {
		if data := d.msg.Data(); d.msg.Headers().Get(nats.MsgIdHdr) != "" && len(data) <= domain.MaxMessageBytes {
			named[i] = data
		}
	}
	domain.HashAll(ids[:len(deliveries)], named[:len(deliveries)])
	for i, d := range deliveries {
		candidates[i] = candidate{seq: d.seq, time: d.time, subject: d.msg.Subject()}
		candidates[i].examine(d.msg.Data(), d.msg.Headers(), ids[i], network)
	}
}

// parallel calls do for 0 to n-1 on at most the given number of goroutines.
func parallel(n, workers int, do func(i int)) {
	workers = min(workers, n)
	if workers <= 1 {
		for i := range n {
			do(i)
		}
		return
	}
	var next atomic.Int64
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	all.Wait()
}

// examine makes the first two checks of rules §2, malformed and wrong network,
// and recovers the signer for those that follow. id is the hash of data.
func (c *candidate) examine(data []byte, header nats.Header, id domain.Hash, network domain.Network) {
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
	c.submission = domain.Submission{Fact: fact, Digest: message.Digest()}
	c.submission.Signer, c.submission.SignerErr = domain.Recover(c.submission.Digest, message.Signature[:])
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
	r := domain.Record{
		Index:   index,
		Seq:     c.seq,
		Time:    c.time,
		Kind:    c.message.Kind,
		Version: c.message.Version,
		Digest:  c.submission.Digest,
		Body:    c.message.Body,
		Witness: domain.EncodeWitness(c.message.Signature, c.message.Proofs),
	}
	r.WitnessHash = domain.WitnessHash(r.Witness)
	return r
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
