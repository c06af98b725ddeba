package ingest_test

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
	"assay/ingest"
)

// refusalRow is a message that is refused, with the exact reason and detail.
// But for what its name says it is fit to be accepted.
type refusalRow struct {
	name   string
	data   []byte
	reason domain.Reject
	detail string
}

// TestRefusals is the table of reliability §5, "Events" and "Signatures and
// keys", as far as the door sees them.
func TestRefusals(t *testing.T) {
	_, js := startStreams(t)
	f := &forger{t: t, world: newWorld(51, 2, 2)}
	f.good = f.world.daemonReport(0, 2).data
	publish(t, js, f.world.setup())
	rows := slices.Concat(f.wireRows(), f.contentRows(), f.signatureRows())
	first := lastSeq(t, js, ingest.StreamIn) + 1
	for _, r := range rows {
		publish(t, js, []envelope{{subject: "icn.v1.report.sn.1", data: r.data}})
	}
	told := map[uint64]ingest.Refusal{}
	log := openLog(t, filepath.Join(t.TempDir(), "log"))
	defer log.Close()
	ingestAll(t, ingest.Config{JetStream: js, Log: log, BatchMessages: 1, Refused: func(r ingest.Refusal) { told[r.Seq] = r }})
	for i, r := range rows {
		want := ingest.Refusal{Seq: first + uint64(i), Subject: "icn.v1.report.sn.1", Reason: r.reason, Detail: r.detail}
		if got := told[want.Seq]; got != want {
			t.Errorf("%s\ngot  %s: %s\nwant %s: %s", r.name, got.Reason, got.Detail, r.reason, r.detail)
		}
	}
	if n := log.Counts().Rejected(); n != uint64(len(rows)) {
		t.Errorf("%d refusals counted, want %d", n, len(rows))
	}
}

// A forger makes messages that are wrong in one thing.
type forger struct {
	t     *testing.T
	world *world
	good  []byte // an honest message
}

func (f *forger) honest() *domain.Message { return open(f.world.daemonReport(0, 1)) }

func (f *forger) resign(m *domain.Message) []byte {
	f.t.Helper()
	var err error
	if m.Signature, err = snKey(1).Sign(m.Digest()); err != nil {
		f.t.Fatal(err)
	}
	return m.Encode()
}

func (f *forger) message(change func(m *domain.Message)) []byte {
	m := f.honest()
	change(m)
	return f.resign(m)
}

func (f *forger) report(change func(r *domain.Report)) []byte {
	return f.message(func(m *domain.Message) {
		r := f.fact(m).(*domain.Report)
		change(r)
		m.Body = domain.EncodeBody(r)
	})
}

func (f *forger) signed(change func(sig *domain.Signature)) []byte {
	m := f.honest()
	change(&m.Signature)
	return m.Encode()
}

func (f *forger) fact(m *domain.Message) domain.Fact {
	f.t.Helper()
	fact, err := domain.DecodeBody(m.Kind, m.Version, m.Body)
	if err != nil {
		f.t.Fatal(err)
	}
	return fact
}

// wireRows are wrong in their bytes.
func (f *forger) wireRows() []refusalRow {
	return []refusalRow{
		{"1 empty payload", nil, domain.Malformed,
			"ERR_EMPTY a message has at least an envelope"},
		{"2 too large", make([]byte, domain.MaxMessageBytes+1), domain.Malformed,
			"ERR_TOO_LARGE 262145 bytes, want at most 262144"},
		{"3 not msgpack", []byte{0xc1}, domain.Malformed,
			"ERR_DECODE offset 0: envelope: want an array, got code 0xc1"},
		{"3 cut", f.good[:len(f.good)-10], domain.Malformed,
			"ERR_DECODE offset 218: signature: binary of 65 with 55 bytes left"},
		{"4 trailing bytes", append(bytes.Clone(f.good), 0, 0), domain.Malformed,
			"ERR_TRAILING offset 283: 2 bytes after the end"},
		{"5 envelope version", replaceAt(f.good, 1, 9), domain.Malformed,
			"ERR_VERSION offset 2: envelope version got 9, know 1"},
		{"5 kind version", f.message(func(m *domain.Message) { m.Version = 2 }), domain.Malformed,
			"ERR_VERSION report version got 2, know 1"},
		{"5 unknown kind", f.message(func(m *domain.Message) { m.Kind = 99 }), domain.Malformed,
			"ERR_KIND got 99, know 1 to 201"},
		{"5 kind of the log's own", f.message(func(m *domain.Message) { m.Kind = domain.KindReceipts }), domain.Malformed,
			"ERR_KIND receipts does not travel as a message"},
		{"6 chain id in more bytes than it needs", wideChainID(f.good), domain.Malformed,
			"ERR_NONCANONICAL envelope encodes to other bytes"},
		{"7 text that is not UTF-8", f.message(func(m *domain.Message) {
			m.Body = bytes.Replace(m.Body, []byte("sn"), []byte{0xff, 0xfe}, 1)
		}), domain.Malformed,
			"ERR_UTF8 offset 4: kind: not UTF-8"},
		{"9 acknowledgement of a publish", []byte(`{"stream":"ICN","seq":7}`), domain.Malformed,
			"ERR_DECODE offset 0: envelope: want an array, got code 0x7b"},
	}
}

// contentRows are wrong in what they say.
func (f *forger) contentRows() []refusalRow {
	return []refusalRow{
		{"11 unknown node", f.report(func(r *domain.Report) { r.Originator.ID = 77 }), domain.UnknownOriginator,
			"ERR_UNKNOWN_NODE sn 77"},
		{"13 era ahead", f.report(func(r *domain.Report) { r.Era = 2 }), domain.EraNotOpen,
			"ERR_ERA_FUTURE era 2: current is 0"},
		{"15 era out of range", f.report(func(r *domain.Report) { r.Era = 1 << 63 }), domain.Malformed,
			"ERR_VALUE report: ERR_ERA_RANGE era 9223372036854775808: want at most 4611686018427387904"},
		{"18 receipt missing", f.message(func(m *domain.Message) { m.Proofs = m.Proofs[1:] }), domain.Malformed,
			"ERR_NO_COUNTERSIG 1 proofs, want 2"},
		{"18 receipt cut", f.message(func(m *domain.Message) { m.Proofs[0] = m.Proofs[0][1:] }), domain.Malformed,
			"ERR_SIG_LEN proofs[0] of 80 bytes, want 81"},
		{"20 negative number", f.message(func(m *domain.Message) {
			m.Body = bytes.Replace(m.Body, f.firstPeer(m), []byte{0x92, 0x01, 0xff}, 1)
		}), domain.Malformed,
			"ERR_NUMBER offset 9: rtt_us: want an unsigned integer, got code 0xff"},
		{"21 no time at all", f.report(func(r *domain.Report) { r.Peers[0].RTTMicros = 0 }), domain.Malformed,
			"ERR_VALUE report: ERR_METRIC_RANGE peers[0].rtt_us 0: want 1 to 600000000"},
		{"21 more than ten minutes", f.report(func(r *domain.Report) { r.Peers[0].RTTMicros = 600e6 + 1 }), domain.Malformed,
			"ERR_VALUE report: ERR_METRIC_RANGE peers[0].rtt_us 600000001: want 1 to 600000000"},
		{"22 number above 53 bits", f.report(func(r *domain.Report) {
			r.Samples = []domain.Sample{{SN: 1, Metric: "m", Value: domain.Number(1 << 53)}}
		}), domain.Malformed,
			"ERR_VALUE report: samples[0].value: ERR_METRIC_RANGE value 9007199254740992: want at most 9007199254740991"},
		{"26 long text", f.report(func(r *domain.Report) {
			r.Samples = []domain.Sample{{SN: 1, Metric: string(bytes.Repeat([]byte("\x1b"), 300)), Value: domain.Number(1)}}
		}), domain.Malformed,
			"ERR_FIELD_LEN offset 23: metric: text of 300 bytes, want at most 256"},
	}
}

// signatureRows are wrong in who says it, or for whom.
func (f *forger) signatureRows() []refusalRow {
	return []refusalRow{
		{"29 compact signature", compactSignature(f.honest()), domain.Malformed,
			"ERR_SIG_LEN offset 282: signature of 64 bytes, want 65"},
		{"30 v of 0", f.signed(func(s *domain.Signature) { s[64] = 0 }), domain.BadSignature,
			"ERR_SIG_V v is 0, want 27 or 28"},
		{"30 v of 29", f.signed(func(s *domain.Signature) { s[64] = 29 }), domain.BadSignature,
			"ERR_SIG_V v is 29, want 27 or 28"},
		{"31 high s", f.signed(malleate), domain.BadSignature,
			"ERR_SIG_HIGH_S s is above n/2"},
		{"32 r of zero", f.signed(func(s *domain.Signature) { clear(s[:32]) }), domain.BadSignature,
			"ERR_SIG_RANGE r and s must be in [1, n)"},
		{"32 s of n", f.signed(func(s *domain.Signature) { crypto.S256().Params().N.FillBytes(s[32:64]) }), domain.BadSignature,
			"ERR_SIG_RANGE r and s must be in [1, n)"},
		{"33 another signer", mustSeal(f.fact(f.honest()), snKey(2), f.honest().Proofs...).data, domain.BadSignature,
			"ERR_SIGNER got 0xc1b0167ed699c6ca932a46f2a4f2ab28b5dcca29 want 0x2e62fcda119372781e938beb477dc263c6682b86"},
		{"36 another chain", f.message(func(m *domain.Message) { m.Network.ChainID = 1 }), domain.WrongNetwork,
			"ERR_DOMAIN chain 1, settlement 0x5e00000000000000000000000000000000000000: want chain 8453, settlement 0x5e00000000000000000000000000000000000000"},
		{"36 another contract", f.message(func(m *domain.Message) { m.Network.Settlement[0]++ }), domain.WrongNetwork,
			"ERR_DOMAIN chain 8453, settlement 0x5f00000000000000000000000000000000000000: want chain 8453, settlement 0x5e00000000000000000000000000000000000000"},
	}
}

func open(e envelope) *domain.Message {
	m, _, rejection := domain.DecodeMessage(e.data)
	if rejection != nil {
		panic(rejection)
	}
	return m
}

func replaceAt(b []byte, at int, v byte) []byte {
	b = bytes.Clone(b)
	b[at] = v
	return b
}

func wideChainID(b []byte) []byte {
	narrow := binary.BigEndian.AppendUint16([]byte{0xcd}, 8453)
	return bytes.Replace(b, narrow, binary.BigEndian.AppendUint64([]byte{0xcf}, 8453), 1)
}

func malleate(s *domain.Signature) {
	n := crypto.S256().Params().N
	high := new(big.Int).Sub(n, new(big.Int).SetBytes(s[32:64]))
	high.FillBytes(s[32:64])
	s[64] = 27 + 28 - s[64]
}

// compactSignature replaces the signature by 64 bytes of it (EIP-2098).
func compactSignature(m *domain.Message) []byte {
	b := m.Encode()
	compact := append([]byte{0xc4, 64}, m.Signature[:64]...)
	return append(b[:len(b)-67], compact...)
}

// firstPeer is the first entry of the report of daemonReport, as it is encoded.
func (f *forger) firstPeer(m *domain.Message) []byte {
	f.t.Helper()
	at := bytes.Index(m.Body, []byte{0x92, 1, 0xcd}) // an array of two: id 1, and a time of 16 bits
	if at < 0 {
		f.t.Fatalf("no entry in %x", m.Body)
	}
	return m.Body[at : at+5]
}
