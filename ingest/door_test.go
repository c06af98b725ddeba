package ingest

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"math/rand/v2"
	"syscall"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
)

// arrival is a message as the broker hands it over.
type arrival struct {
	jetstream.Msg // nil: a door asks for nothing else
	data          []byte
	header        nats.Header
}

func (a arrival) Data() []byte         { return a.data }
func (a arrival) Headers() nats.Header { return a.header }
func (a arrival) Subject() string      { return "icn.v1.report.sn.1" }

// doorKey signs with a key that is a function of its name.
type doorKey struct{ private *ecdsa.PrivateKey }

func newDoorKey(t testing.TB, name string) doorKey {
	t.Helper()
	private, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		t.Fatal(err)
	}
	return doorKey{private}
}

func (k doorKey) Address() domain.Address {
	return domain.Address(crypto.PubkeyToAddress(k.private.PublicKey))
}

func (k doorKey) Sign(digest domain.Hash) (domain.Signature, error) {
	b, err := crypto.Sign(digest[:], k.private)
	if err != nil {
		return domain.Signature{}, err
	}
	b[64] += 27
	return domain.Signature(b), nil
}

// doorCrowd sends messages of some daemons to a door, honest ones and others.
type doorCrowd struct {
	t       testing.TB
	rng     *rand.Rand
	network domain.Network
	keys    []doorKey // in force, of daemons 1 to n
	era     domain.Era
	sent    [][]byte
}

func newDoorCrowd(t testing.TB, seed uint64, n int) *doorCrowd {
	c := &doorCrowd{t: t, rng: rand.New(rand.NewPCG(seed, 9)), network: domain.Network{ChainID: 8453, Settlement: domain.Address{0x5e}}}
	for i := range n {
		c.keys = append(c.keys, newDoorKey(t, fmt.Sprint("daemon ", i)))
	}
	return c
}

func (c *doorCrowd) message(sn int, by doorKey) *domain.Message {
	c.t.Helper()
	c.era++
	r := &domain.Report{Originator: domain.Originator{Kind: domain.OriginSN, ID: uint64(sn + 1)}, Era: c.era}
	var proofs [][]byte
	for hn := range c.rng.Uint64N(4) {
		r.Peers = append(r.Peers, domain.Peer{ID: hn + 1, RTTMicros: 1 + c.rng.Uint64N(1<<20)})
		proofs = append(proofs, make([]byte, 81))
	}
	m, err := domain.NewMessage(c.network, r, proofs, by)
	if err != nil {
		c.t.Fatal(err)
	}
	return m
}

// next makes a message; badPpm of them are spoiled, in one of many ways.
func (c *doorCrowd) next(badPpm int) []byte {
	sn := c.rng.IntN(len(c.keys))
	m := c.message(sn, c.keys[sn])
	if c.rng.IntN(1_000_000) < badPpm {
		return c.spoil(sn, m)
	}
	data := m.Encode()
	c.sent = append(c.sent, data)
	return data
}

func (c *doorCrowd) spoil(sn int, m *domain.Message) []byte {
	sig := &m.Signature
	switch c.rng.IntN(10) {
	case 0: // signed by another
		return c.message(sn, c.keys[c.rng.IntN(len(c.keys))]).Encode()
	case 1: // signed by a stranger
		return c.message(sn, newDoorKey(c.t, "stranger")).Encode()
	case 2: // the same signature with high S
		s := new(big.Int).SetBytes(sig[32:64])
		s.Sub(crypto.S256().Params().N, s).FillBytes(sig[32:64])
		sig[64] ^= 27 ^ 28
	case 3: // any bit
		sig[c.rng.IntN(65)] ^= 1 << c.rng.IntN(8)
	case 4: // r that may be no point's
		for i := range 32 {
			sig[i] = byte(c.rng.Uint32())
		}
	case 5: // no signature
		*sig = domain.Signature{}
	case 6: // content that was not signed
		m.Body = c.message(sn, c.keys[sn]).Body
		m.Proofs = nil
	case 7: // no message
		data := m.Encode()
		return data[:c.rng.IntN(len(data))]
	case 8: // the key is changed: from now on the old one is wrong, if nobody accepts it
		c.keys[sn] = newDoorKey(c.t, fmt.Sprint("daemon ", sn, " era ", c.era))
		return c.message(sn, c.keys[sn]).Encode()
	case 9: // said before
		if len(c.sent) > 0 {
			return c.sent[c.rng.IntN(len(c.sent))]
		}
	}
	return m.Encode()
}

// recovered is what is to be found out about a message, by the plain way.
func recovered(data []byte, n domain.Network) candidate {
	var c candidate
	c.message, c.submission.Fact, c.rejection = domain.DecodeMessage(data)
	if c.rejection == nil && c.message.Network != n {
		c.message, c.rejection = nil, domain.Refuse(domain.WrongNetwork, "")
	}
	if c.rejection == nil {
		c.submission.Digest = c.message.Digest()
		c.submission.Signer, c.submission.SignerErr = domain.Recover(c.submission.Digest, c.message.Signature[:])
	}
	return c
}

func sameFound(got, want *candidate) string {
	if g, w := got.rejection, want.rejection; g != nil || w != nil {
		if g == nil || w == nil || *g != *w {
			return fmt.Sprintf("refused as %v, want %v", g, w)
		}
		return ""
	}
	g, w := &got.submission, &want.submission
	if g.Digest != w.Digest || g.Signer != w.Signer || fmt.Sprint(g.SignerErr) != fmt.Sprint(w.SignerErr) {
		return fmt.Sprintf("digest %s of %s, %v; want %s of %s, %v", g.Digest, g.Signer, g.SignerErr, w.Digest, w.Signer, w.SignerErr)
	}
	gr, wr := got.record(7), want.record(7)
	if gr.WitnessHash != wr.WitnessHash || domain.WitnessHash(gr.Witness) != gr.WitnessHash || gr.Leaf() != wr.Leaf() {
		return "another record"
	}
	return ""
}

// What a door says of a message is what recovery says of it, whatever the door
// knows, whoever else is in the batch, and however often it was deceived.
func TestDoorIsRecovery(t *testing.T) {
	var batched, learned int
	for seed := range uint64(3) {
		crowd := newDoorCrowd(t, seed, 5)
		d := newDoor(crowd.network, 1+int(seed)%2)
		for round := range 12 {
			badPpm := []int{0, 0, 0, 0, 2_000, 20_000, 300_000, 1_000_000}[crowd.rng.IntN(8)]
			if round < 2 {
				badPpm = 0
			}
			deliveries := make([]delivery, 1+crowd.rng.IntN(400))
			for i := range deliveries {
				deliveries[i] = delivery{msg: arrival{data: crowd.next(badPpm)}, seq: uint64(i)}
			}
			candidates := d.examine(deliveries)
			for i := range candidates {
				c := &candidates[i]
				want := recovered(deliveries[i].msg.Data(), crowd.network)
				want.seq = c.seq
				want.seq = c.seq
				if diff := sameFound(c, &want); diff != "" {
					t.Fatalf("seed %d, round %d, message %d: %s", seed, round, i, diff)
				}
				if c.rejection != nil || c.submission.SignerErr != nil {
					continue
				}
				if c.public == (domain.PublicKey{}) {
					batched++
				}
				sn := c.submission.Fact.(*domain.Report).Originator.ID - 1
				if c.submission.Signer == crowd.keys[sn].Address() { // as a core would have it
					d.learn(c)
					learned++
				}
			}
		}
	}
	if batched < 500 || batched == learned {
		t.Errorf("%d signatures verified in batches, of %d good ones", batched, learned)
	}
}

// Whoever spoils batches makes the door try few of them, and once he stops they
// are tried again.
func TestWagerIsBounded(t *testing.T) {
	var w wager
	const n = 200
	w.won(10 * wagerMost) // a long good time
	tried, looked := 0, 0
	for looked < 100*wagerMost {
		if w.dare() {
			tried += n
			w.failed(n)
		}
		looked += n
		w.recovered(n)
	}
	if most := (wagerMost+looked/wagerShare)/wagerPrice + n; tried > most {
		t.Errorf("%d signatures in vain beside %d recoveries, want at most %d", tried, looked, most)
	}
	for range wagerShare * wagerPrice {
		w.recovered(n)
	}
	if !w.dare() {
		t.Error("no batch is tried any more")
	}
}

// BenchmarkDoor examines 2,000 messages of 500 daemons per operation: by recovery
// alone, by what is known of the daemons, and while somebody spoils batches.
func BenchmarkDoor(b *testing.B) {
	const messages, daemons = 2000, 500
	crowd := newDoorCrowd(b, 1, daemons)
	stranger := newDoorKey(b, "stranger")
	for _, row := range []struct {
		name  string
		every int // one in so many is a stranger's
		learn bool
	}{{"recovery", messages + 1, false}, {"known", messages + 1, true}, {"spoiled-1000", 1000, true}, {"spoiled-100", 100, true}, {"spoiled-10", 10, true}} {
		var deliveries []delivery
		for i := range messages {
			sn, by := i%daemons, crowd.keys[i%daemons]
			if i%row.every == row.every-1 {
				by = stranger
			}
			deliveries = append(deliveries, delivery{msg: arrival{data: crowd.message(sn, by).Encode()}, seq: uint64(i)})
		}
		d := newDoor(crowd.network, 2)
		examine := func() {
			for i, c := range d.examine(deliveries) {
				if row.learn && c.public != (domain.PublicKey{}) && c.submission.Signer == crowd.keys[i%daemons].Address() {
					d.learn(&c)
				}
			}
		}
		examine()
		b.Run(row.name, func(b *testing.B) {
			var before, after syscall.Rusage
			_ = syscall.Getrusage(syscall.RUSAGE_SELF, &before) // never fails on this process
			for b.Loop() {
				examine()
			}
			_ = syscall.Getrusage(syscall.RUSAGE_SELF, &after)
			b.ReportMetric(float64(after.Utime.Nano()-before.Utime.Nano())/1000/float64(b.N)/messages, "cpu-us/message")
		})
	}
}
