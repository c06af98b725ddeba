package ingest_test

import (
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
)

// key is a signer whose key is a function of its name.
type key struct{ private *ecdsa.PrivateKey }

func newKey(name string) key {
	private, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return key{private}
}

func (k key) Address() domain.Address {
	return domain.Address(crypto.PubkeyToAddress(k.private.PublicKey))
}

func (k key) Sign(digest domain.Hash) (domain.Signature, error) {
	b, err := crypto.Sign(digest[:], k.private)
	if err != nil {
		return domain.Signature{}, err
	}
	b[64] += 27
	return domain.Signature(b), nil
}

func snKey(id domain.SNID) key { return newKey(fmt.Sprint("sn", id)) }
func hnKey(id domain.HNID) key { return newKey(fmt.Sprint("hn", id)) }

func testGenesis() *domain.Genesis {
	return &domain.Genesis{
		ChainID:    8453,
		Settlement: domain.Address{0x5e},
		Observer:   newKey("observer").Address(),
		Governance: newKey("governance").Address(),
		Signers:    []domain.Address{{4}, {5}, {6}},
		Threshold:  2,
	}
}

// envelope is a message for the stream.
type envelope struct {
	subject string
	data    []byte
	id      string
}

// mustSeal signs a fact for the test network.
func mustSeal(f domain.Fact, k key, proofs ...[]byte) envelope {
	genesis := testGenesis()
	m, err := domain.NewMessage(genesis.Network(), f, proofs, k)
	if err != nil {
		panic(err)
	}
	data := m.Encode()
	return envelope{domain.Subject(f, genesis.ChainID), data, domain.MessageID(data)}
}

// Eras of the test network last 10 blocks from block 0 on, and are sealed 2
// blocks after their end.
const (
	eraBlocks = 10
	sealGrace = 2
)

// A world makes the messages of a small honest network: nodes, eras, reports.
type world struct {
	rng *rand.Rand
	sns domain.SNID
	hns domain.HNID
	// silent lists pairs whose HyperNode does not report: they count by the
	// receipt that the daemon kept.
	silent map[domain.Pair]bool
}

func newWorld(seed uint64, sns domain.SNID, hns domain.HNID) *world {
	return &world{rng: rand.New(rand.NewPCG(seed, 2)), sns: sns, hns: hns, silent: map[domain.Pair]bool{}}
}

func observed(f domain.Fact) envelope { return mustSeal(f, newKey("observer")) }

// setup registers everybody.
func (w *world) setup() []envelope {
	es := []envelope{observed(&domain.EraSegment{Segment: domain.Segment{Blocks: eraBlocks}})}
	for sn := range w.sns {
		es = append(es, observed(&domain.SNValidated{SN: sn + 1, Daemon: snKey(sn + 1).Address()}))
	}
	for hn := range w.hns {
		es = append(es, observed(&domain.HNRegistered{HN: hn + 1, Operator: domain.Address{9}, Key: hnKey(hn + 1).Address()}))
	}
	return append(es, head(0))
}

func head(block uint64) envelope {
	return observed(&domain.Head{Place: domain.Place{Block: block, Time: 1_700_000_000 + 2*block, BlockHash: domain.Hash{byte(block)}}})
}

func (w *world) nonce(era domain.Era, p domain.Pair) (n domain.Nonce) {
	binary.BigEndian.PutUint32(n[:], uint32(era))
	binary.BigEndian.PutUint32(n[4:], uint32(p.SN))
	binary.BigEndian.PutUint32(n[8:], uint32(p.HN))
	return n
}

// receipt is the answer that the holder of the given kind keeps.
func (w *world) receipt(era domain.Era, p domain.Pair, holder string) []byte {
	genesis := testGenesis()
	c := domain.Challenge{Era: era, SN: p.SN, HN: p.HN, Nonce: w.nonce(era, p)}
	digest, k := c.ReceiptDigest(genesis.Network()), hnKey(p.HN)
	if holder == domain.OriginHN {
		digest, k = c.Digest(genesis.Network()), snKey(p.SN)
	}
	sig, err := k.Sign(digest)
	if err != nil {
		panic(err)
	}
	return domain.Receipt{Nonce: c.Nonce, Signature: sig}.Bytes()
}

// daemonReport is a report of sn about all HyperNodes.
func (w *world) daemonReport(era domain.Era, sn domain.SNID) envelope {
	r := &domain.Report{Originator: domain.Originator{Kind: domain.OriginSN, ID: uint64(sn)}, Era: era}
	var proofs [][]byte
	for hn := range w.hns {
		r.Peers = append(r.Peers, domain.Peer{ID: uint64(hn + 1), RTTMicros: 1000 + w.rng.Uint64N(9000)})
		proofs = append(proofs, w.receipt(era, domain.Pair{SN: sn, HN: hn + 1}, domain.OriginSN))
	}
	return mustSeal(r, snKey(sn), proofs...)
}

// hyperReport is a report of hn about all ScalerNodes but those it is silent on.
func (w *world) hyperReport(era domain.Era, hn domain.HNID) envelope {
	r := &domain.Report{Originator: domain.Originator{Kind: domain.OriginHN, ID: uint64(hn)}, Era: era}
	var proofs [][]byte
	for sn := range w.sns {
		p := domain.Pair{SN: sn + 1, HN: hn}
		if w.silent[p] {
			continue
		}
		r.Peers = append(r.Peers, domain.Peer{ID: uint64(sn + 1), RTTMicros: 1000 + w.rng.Uint64N(9000)})
		proofs = append(proofs, w.receipt(era, p, domain.OriginHN))
	}
	return mustSeal(r, hnKey(hn), proofs...)
}

// era makes an era's reports and the heads from its start to its seal.
func (w *world) era(era domain.Era) []envelope {
	es := []envelope{head(uint64(era)*eraBlocks + 1)}
	for sn := range w.sns {
		es = append(es, w.daemonReport(era, sn+1))
	}
	for hn := range w.hns {
		es = append(es, w.hyperReport(era, hn+1))
	}
	return append(es, head((uint64(era)+1)*eraBlocks+sealGrace))
}

// story is setup and some eras, with junk, duplicates and late reports between.
func (w *world) story(eras domain.Era) []envelope {
	es := w.setup()
	for era := range eras {
		for _, e := range w.era(era) {
			es = append(es, e)
			switch w.rng.IntN(6) {
			case 0:
				es = append(es, w.junk(e))
			case 1:
				es = append(es, es[w.rng.IntN(len(es))].again())
			}
		}
	}
	return es
}

// again is the same content under another message id.
func (e envelope) again() envelope {
	e.id = ""
	return e
}

// junk is a message that nobody can accept: random, foreign, cut or changed.
func (w *world) junk(e envelope) envelope {
	data := append([]byte(nil), e.data...)
	switch w.rng.IntN(4) {
	case 0:
		data = make([]byte, w.rng.IntN(300))
		for i := range data {
			data[i] = byte(w.rng.Uint32())
		}
	case 1:
		data = fmt.Appendf(nil, `{"stream":"ICN","seq":%d}`, w.rng.IntN(1000))
	case 2:
		data = data[:w.rng.IntN(len(data))]
	case 3:
		data[w.rng.IntN(len(data))] ^= 1 << w.rng.IntN(8)
	}
	return envelope{subject: e.subject, data: data}
}

func TestWorldIsDeterministic(t *testing.T) {
	a, b := newWorld(1, 3, 2).story(2), newWorld(1, 3, 2).story(2)
	if len(a) != len(b) {
		t.Fatalf("%d and %d messages", len(a), len(b))
	}
	for i := range a {
		if string(a[i].data) != string(b[i].data) {
			t.Fatalf("message %d differs", i)
		}
	}
}
