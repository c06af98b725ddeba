package domain

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
)

// testNetwork is the signing domain of these tests.
func testNetwork() Network {
	return Network{ChainID: 8453, Settlement: Address{19: 0x5e}}
}

// key is a Signer over a private key written down in the test.
type key [32]byte

// testKey is the private key whose scalar is n+1.
func testKey(n byte) key { return key{31: n + 1} }

func (k key) Address() Address {
	private, err := crypto.ToECDSA(k[:])
	if err != nil {
		panic("testKey: " + err.Error())
	}
	return Address(crypto.PubkeyToAddress(private.PublicKey))
}

func (k key) Sign(digest Hash) (sig Signature, err error) {
	private, err := crypto.ToECDSA(k[:])
	if err != nil {
		return sig, err
	}
	b, err := crypto.Sign(digest[:], private)
	if err != nil {
		return sig, err
	}
	copy(sig[:], b)
	sig[64] += 27
	return sig, nil
}

// packed is msgpack written by hand: a second encoder, which can also write
// what no encoder of ours would.
type packed []byte

func raw(b ...byte) packed { return b }

func num(n uint64) packed {
	switch {
	case n < 1<<7:
		return packed{byte(n)}
	case n < 1<<8:
		return packed{0xcc, byte(n)}
	case n < 1<<16:
		return binary.BigEndian.AppendUint16(packed{0xcd}, uint16(n))
	case n < 1<<32:
		return binary.BigEndian.AppendUint32(packed{0xce}, uint32(n))
	}
	return binary.BigEndian.AppendUint64(packed{0xcf}, n)
}

func bin(b []byte) packed {
	switch n := len(b); {
	case n < 1<<8:
		return append(packed{0xc4, byte(n)}, b...)
	case n < 1<<16:
		return append(binary.BigEndian.AppendUint16(packed{0xc5}, uint16(n)), b...)
	default:
		return append(binary.BigEndian.AppendUint32(packed{0xc6}, uint32(n)), b...)
	}
}

func str(s string) packed {
	switch n := len(s); {
	case n < 1<<5:
		return append(packed{0xa0 | byte(n)}, s...)
	case n < 1<<8:
		return append(packed{0xd9, byte(n)}, s...)
	default:
		return append(binary.BigEndian.AppendUint16(packed{0xda}, uint16(n)), s...)
	}
}

func arr(elements ...packed) packed {
	b := packed{0x90 | byte(len(elements))}
	if len(elements) > 15 {
		b = binary.BigEndian.AppendUint16(packed{0xdc}, uint16(len(elements)))
	}
	return append(b, bytes.Join(asBytes(elements), nil)...)
}

func asBytes(elements []packed) [][]byte {
	var all [][]byte
	for _, e := range elements {
		all = append(all, e)
	}
	return all
}

// signedReport is a report of HyperNode 3 with one peer and one sample.
func signedReport(t testing.TB) (*Message, *Report) {
	t.Helper()
	f := &Report{
		Originator: Originator{OriginHN, 3}, Era: 300,
		Peers:   []Peer{{ID: 7, RTTMicros: 1234}},
		Samples: []Sample{{SN: 7, Metric: "rtt_us", Value: Number(1234)}},
	}
	c := Challenge{Era: 300, SN: 7, HN: 3, Nonce: Nonce{1, 2, 3}}
	sig, err := testKey(7).Sign(c.Digest(testNetwork()))
	if err != nil {
		t.Fatal(err)
	}
	m, err := NewMessage(testNetwork(), f, [][]byte{Receipt{c.Nonce, sig}.Bytes()}, testKey(3))
	if err != nil {
		t.Fatal(err)
	}
	return m, f
}

// The same message, written by hand.
func TestMessageLayout(t *testing.T) {
	m, f := signedReport(t)
	body := arr(str("hn"), num(3), num(300), arr(arr(num(7), num(1234))), arr(arr(num(7), str("rtt_us"), num(1234))))
	if !bytes.Equal(m.Body, body) {
		t.Errorf("body %x\nwant %x", m.Body, []byte(body))
	}
	settlement := testNetwork().Settlement
	want := arr(num(1), num(8453), bin(settlement[:]), num(100), num(1), bin(body), arr(bin(m.Proofs[0])), bin(m.Signature[:]))
	if !bytes.Equal(m.Encode(), want) {
		t.Errorf("message %x\nwant %x", m.Encode(), []byte(want))
	}
	got, fact, refused := DecodeMessage(want)
	if refused != nil {
		t.Fatal(refused)
	}
	if d := cmp.Diff(m, got); d != "" {
		t.Errorf("message (-want +got):\n%s", d)
	}
	if d := cmp.Diff(Fact(f), fact); d != "" {
		t.Errorf("fact (-want +got):\n%s", d)
	}
	if who, err := Recover(got.Digest(), got.Signature[:]); err != nil || who != testKey(3).Address() {
		t.Errorf("signed by %s, %v, want %s", who, err, testKey(3).Address())
	}
}

// The digest, computed by hand: tag, chain id, settlement, kind, version, and
// the hashes of the body and of the hashes of the proofs.
func TestMessageDigest(t *testing.T) {
	m, _ := signedReport(t)
	proofs := crypto.Keccak256(crypto.Keccak256(m.Proofs[0]))
	settlement := testNetwork().Settlement
	want := crypto.Keccak256([]byte("assay/message/v1"), []byte{0, 0, 0, 0, 0, 0, 0x21, 0x05}, settlement[:],
		[]byte{0, 100}, []byte{1}, crypto.Keccak256(m.Body), proofs)
	if got := m.Digest(); !bytes.Equal(got[:], want) {
		t.Errorf("digest %s, want %x", got, want)
	}
}

// Whatever a signature covers, it covers: each part changed gives another digest.
func TestEveryPartIsSigned(t *testing.T) {
	other := []struct {
		part   string
		change func(*Message)
	}{
		{"chain id", func(m *Message) { m.Network.ChainID++ }},
		{"settlement", func(m *Message) { m.Network.Settlement[0] ^= 1 }},
		{"kind", func(m *Message) { m.Kind++ }},
		{"kind version", func(m *Message) { m.Version++ }},
		{"body", func(m *Message) { m.Body = append(bytes.Clone(m.Body), 0) }},
		{"body's last byte", func(m *Message) { m.Body = bytes.Clone(m.Body); m.Body[len(m.Body)-1] ^= 1 }},
		{"proof", func(m *Message) { m.Proofs = [][]byte{append(bytes.Clone(m.Proofs[0]), 0)} }},
		{"one proof more", func(m *Message) { m.Proofs = [][]byte{m.Proofs[0], {}} }},
		{"one proof less", func(m *Message) { m.Proofs = nil }},
		{"split proof", func(m *Message) { m.Proofs = [][]byte{m.Proofs[0][:40], m.Proofs[0][40:]} }},
	}
	m, _ := signedReport(t)
	seen := map[Hash]string{m.Digest(): "nothing"}
	for _, o := range other {
		changed, _ := signedReport(t)
		o.change(changed)
		if had, twice := seen[changed.Digest()]; twice {
			t.Errorf("%s changed: same digest as with %s changed", o.part, had)
		}
		seen[changed.Digest()] = o.part
	}
	m.Signature[3] ^= 1
	if seen[m.Digest()] != "nothing" {
		t.Error("the signature is part of its own digest")
	}
}

// What NewMessage signs, DecodeMessage accepts; the rest it refuses to sign.
func TestNewMessageSignsOnlyWhatIsAccepted(t *testing.T) {
	long := strings.Repeat("x", maxTextBytes+1)
	refused := []struct {
		name   string
		fact   Fact
		proofs [][]byte
		want   string
	}{
		{"a rule of the fact", &Report{Originator: Originator{"sp", 1}}, nil,
			`message of kind report: originator kind "sp": want "sn" or "hn"`},
		{"a receipt too few", &Report{Originator: Originator{OriginSN, 1}, Peers: []Peer{{ID: 1, RTTMicros: 1}}}, nil,
			"message of kind report: ERR_NO_COUNTERSIG 0 proofs, want 1"},
		{"a short receipt", &Report{Originator: Originator{OriginSN, 1}, Peers: []Peer{{ID: 1, RTTMicros: 1}}}, [][]byte{make([]byte, 65)},
			"message of kind report: ERR_SIG_LEN proofs[0] of 65 bytes, want 81"},
		{"a proof too many", &Reversal{}, [][]byte{{}}, "message of kind reversal: ERR_NO_COUNTERSIG 1 proofs, want 0"},
		{"a text too long", &Reversal{Reason: long}, nil,
			"message of kind reversal: ERR_FIELD_LEN offset 6: reason: text of 257 bytes, want at most 256"},
		{"a text not in UTF-8", &Reversal{Reason: "\xff"}, nil, "message of kind reversal: ERR_UTF8 offset 5: reason: not UTF-8"},
		{"a derived kind", filled(t, KindReceipts), nil, "message of kind receipts: ERR_KIND receipts does not travel as a message"},
		{"too large", hugeReport(), hugeProofs(), "message of kind report: ERR_TOO_LARGE 327734 bytes, want at most 262144"},
	}
	for _, r := range refused {
		t.Run(r.name, func(t *testing.T) {
			if m, err := NewMessage(testNetwork(), r.fact, r.proofs, testKey(1)); err == nil || err.Error() != r.want {
				t.Errorf("signed: %v, error %v\nwant %s", m != nil, err, r.want)
			}
		})
	}
	for _, k := range Kinds() {
		if !k.FromMessage() {
			continue
		}
		f := filled(t, k)
		m, err := NewMessage(testNetwork(), f, proofsFor(f), testKey(1))
		if err != nil {
			t.Errorf("%s: %v", k, err)
			continue
		}
		if _, _, refused := DecodeMessage(m.Encode()); refused != nil {
			t.Errorf("%s: signed, then refused: %v", k, refused)
		}
	}
}

// proofsFor returns empty proofs of the form that a fact's kind wants.
func proofsFor(f Fact) (proofs [][]byte) {
	switch f := f.(type) {
	case *Report:
		for range f.Peers {
			proofs = append(proofs, make([]byte, receiptSize))
		}
	case *Approval:
		proofs = [][]byte{make([]byte, 65)}
	}
	return proofs
}

// hugePeers are more than fit into a message with their receipts.
const hugePeers = 2000

func hugeReport() *Report {
	f := &Report{Originator: Originator{OriginSN, 1}}
	for i := range hugePeers {
		f.Peers = append(f.Peers, Peer{ID: 1 << 40, RTTMicros: uint64(1 + i)})
	}
	for range 4000 {
		f.Samples = append(f.Samples, Sample{SN: 1, Metric: "disk_write_bytes_per_s", Value: Number(1 << 40)})
	}
	return f
}

func hugeProofs() [][]byte {
	proofs := make([][]byte, hugePeers)
	for i := range proofs {
		proofs[i] = make([]byte, receiptSize)
	}
	return proofs
}
