package domain

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

// enveloped is a message of testNetwork with an arbitrary signature.
func enveloped(kind, version uint64, body []byte, proofs ...packed) packed {
	settlement := testNetwork().Settlement
	return arr(num(1), num(8453), bin(settlement[:]), num(kind), num(version), bin(body), arr(proofs...), bin(make([]byte, 65)))
}

// reversal is the body of a reversal of era 5 of ScalerNode 7.
func reversal() packed { return arr(num(5), num(7), str("why")) }

// report is the body of a report of HyperNode 3 for era 5.
func report(peers, samples packed) packed { return arr(str("hn"), num(3), num(5), peers, samples) }

// deposit is the body of a reserve deposit with the given amount.
func deposit(amount packed) packed { return placed(amount) }

// placed is the body of a chain fact of block 9.
func placed(fields ...packed) packed {
	place := []packed{num(9), num(1_750_000_000), bin(make([]byte, 32)), num(0), bin(make([]byte, 32)), bin(make([]byte, 20))}
	return arr(append(place, fields...)...)
}

type refusal struct {
	name    string
	message []byte
	want    string
}

func checkRefusals(t *testing.T, rows []refusal) {
	t.Helper()
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			m, f, refused := DecodeMessage(r.message)
			if refused == nil || m != nil || f != nil {
				t.Fatalf("accepted %T, %v", f, refused)
			}
			if refused.Reason != Malformed || refused.Detail != r.want {
				t.Errorf("%s\nwant malformed: %s", refused, r.want)
			}
		})
	}
}

// The envelope and what is wrong with it, with the exact words.
func TestDecodeRefusesEnvelopes(t *testing.T) {
	good := []packed{num(1), num(8453), bin(make([]byte, 20)), num(102), num(1), bin(reversal()), arr(), bin(make([]byte, 65))}
	if _, _, refused := DecodeMessage(arr(good...)); refused != nil {
		t.Fatal(refused)
	}
	with := func(i int, p packed) packed {
		fields := slices.Clone(good)
		fields[i] = p
		return arr(fields...)
	}
	checkRefusals(t, []refusal{
		{"nothing", nil, "ERR_EMPTY a message has at least an envelope"},
		{"empty", []byte{}, "ERR_EMPTY a message has at least an envelope"},
		{"too large", make([]byte, MaxMessageBytes+1), "ERR_TOO_LARGE 262145 bytes, want at most 262144"},
		{"zeros", make([]byte, MaxMessageBytes), "ERR_DECODE offset 0: envelope: want an array, got code 0x00"},
		{"acknowledgement of a broker", []byte(`{"stream":"ICN","seq":1}`),
			"ERR_DECODE offset 0: envelope: want an array, got code 0x7b"},
		{"trailing byte", append(arr(good...), 0), "ERR_TRAILING offset 106: 1 bytes after the end"},
		{"twice", append(arr(good...), arr(good...)...), "ERR_TRAILING offset 106: 106 bytes after the end"},
		{"version 9", with(0, num(9)), "ERR_VERSION offset 2: envelope version got 9, know 1"},
		{"version 0", with(0, num(0)), "ERR_VERSION offset 2: envelope version got 0, know 1"},
		{"seven fields", arr(good[:7]...), "ERR_DECODE offset 2: envelope of 7 fields, want 8"},
		{"nine fields", arr(append(slices.Clone(good), num(0))...), "ERR_DECODE offset 2: envelope of 9 fields, want 8"},
		{"a map", append(raw(0x88), arr(good...)[1:]...), "ERR_DECODE offset 0: envelope: want an array, got code 0x88"},
		{"array32 of 4294967295", raw(0xdd, 255, 255, 255, 255), "ERR_DECODE offset 5: envelope: array of 4294967295 with 0 bytes left"},
		{"nil", raw(0xc0), "ERR_DECODE offset 0: envelope: want an array, got code 0xc0"},
		{"wide array", append(raw(0xdc, 0, 8), arr(good...)[1:]...), "ERR_NONCANONICAL envelope encodes to other bytes"},
		{"wide chain id", with(1, raw(0xce, 0, 0, 0x21, 0x05)), "ERR_NONCANONICAL envelope encodes to other bytes"},
		{"wide signature", with(7, append(raw(0xc5, 0, 65), make([]byte, 65)...)), "ERR_NONCANONICAL envelope encodes to other bytes"},
		{"negative chain id", with(1, raw(0xff)), "ERR_NUMBER offset 2: chain id: want an unsigned integer, got code 0xff"},
		{"signed chain id", with(1, raw(0xd1, 0x21, 0x05)), "ERR_NUMBER offset 2: chain id: want an unsigned integer, got code 0xd1"},
		{"float chain id", with(1, raw(0xca, 0, 0, 0, 0)), "ERR_NUMBER offset 2: chain id: want an unsigned integer, got code 0xca"},
		{"nil chain id", with(1, raw(0xc0)), "ERR_NUMBER offset 2: chain id: want an unsigned integer, got code 0xc0"},
		{"text for settlement", with(2, str("01234567890123456789")), "ERR_DECODE offset 5: settlement: want a binary, got code 0xb4"},
		{"nil for settlement", with(2, raw(0xc0)), "ERR_DECODE offset 5: settlement: want a binary, got code 0xc0"},
		{"extension for settlement", with(2, append(raw(0xd8, 1), make([]byte, 16)...)), "ERR_DECODE offset 5: settlement: want a binary, got code 0xd8"},
		{"short settlement", with(2, bin(make([]byte, 19))), "ERR_DECODE offset 26: settlement: 19 bytes, want 20"},
		{"kind too large", with(3, num(1<<16)), "ERR_KIND offset 33: kind 65536, version 1"},
		{"version too large", with(4, num(256)), "ERR_KIND offset 31: kind 102, version 256"},
		{"unknown kind", with(3, num(99)), "ERR_KIND got 99, know 1 to 201"},
		{"kind 0", with(3, num(0)), "ERR_KIND got 0, know 1 to 201"},
		{"genesis", with(3, num(200)), "ERR_KIND genesis does not travel as a message"},
		{"receipts", with(3, num(201)), "ERR_KIND receipts does not travel as a message"},
		{"unknown kind above them", with(3, num(300)), "ERR_KIND kind(300) does not travel as a message"},
		{"version 2 of a kind", with(4, num(2)), "ERR_VERSION reversal version got 2, know 1"},
		{"version 0 of a kind", with(4, num(0)), "ERR_VERSION reversal version got 0, know 1"},
		{"body of 4 GiB", with(5, raw(0xc6, 255, 255, 255, 255)), "ERR_DECODE offset 34: body: binary of 4294967295 with 68 bytes left"},
		{"proofs of 4 billion", with(6, raw(0xdd, 255, 255, 255, 255)), "ERR_DECODE offset 43: proofs: array of 4294967295 with 67 bytes left"},
		{"a proof too many", with(6, arr(bin(nil))), "ERR_NO_COUNTERSIG 1 proofs, want 0"},
		{"signature of 64 bytes", with(7, bin(make([]byte, 64))), "ERR_SIG_LEN offset 105: signature of 64 bytes, want 65"},
		{"signature of 66 bytes", with(7, bin(make([]byte, 66))), "ERR_SIG_LEN offset 107: signature of 66 bytes, want 65"},
		{"no signature", with(7, bin(nil)), "ERR_SIG_LEN offset 41: signature of 0 bytes, want 65"},
	})
}

// Bodies: what is not canonical, and what a fact's own rules refuse.
func TestDecodeRefusesBodies(t *testing.T) {
	none := arr()
	receipt := bin(make([]byte, 81))
	checkRefusals(t, []refusal{
		{"empty body", enveloped(102, 1, nil), "ERR_DECODE offset 0: array: the input ends here"},
		{"a field too few", enveloped(102, 1, arr(num(5), num(7))), "ERR_DECODE offset 1: array of 2 fields, want 3"},
		{"a field too many", enveloped(102, 1, arr(num(5), num(7), str(""), num(1))), "ERR_DECODE offset 1: array of 4 fields, want 3"},
		{"trailing bytes", enveloped(102, 1, append(reversal(), 0xc0)), "ERR_TRAILING offset 7: 1 bytes after the end"},
		{"wide integer", enveloped(102, 1, arr(raw(0xcc, 5), num(7), str("why"))), "ERR_NONCANONICAL reversal encodes to other bytes"},
		{"wide text", enveloped(102, 1, arr(num(5), num(7), raw(0xd9, 1, 'x'))), "ERR_NONCANONICAL reversal encodes to other bytes"},
		{"binary for text", enveloped(102, 1, arr(num(5), num(7), bin([]byte("why")))), "ERR_DECODE offset 3: reason: want a text, got code 0xc4"},
		{"nil for text", enveloped(102, 1, arr(num(5), num(7), raw(0xc0))), "ERR_DECODE offset 3: reason: want a text, got code 0xc0"},
		{"text cut off", enveloped(102, 1, arr(num(5), num(7), raw(0xa9, 'x'))), "ERR_DECODE offset 5: reason: the input ends here"},
		{"text not in UTF-8", enveloped(102, 1, arr(num(5), num(7), str("a\xff"))), "ERR_UTF8 offset 6: reason: not UTF-8"},
		{"text of a surrogate", enveloped(102, 1, arr(num(5), num(7), str("\xed\xa0\x80"))), "ERR_UTF8 offset 7: reason: not UTF-8"},
		{"text too long", enveloped(102, 1, arr(num(5), num(7), str(strings.Repeat("x", 257)))),
			"ERR_FIELD_LEN offset 6: reason: text of 257 bytes, want at most 256"},
		{"text of 4 GiB", enveloped(102, 1, arr(num(5), num(7), raw(0xdb, 255, 255, 255, 255))),
			"ERR_FIELD_LEN offset 8: reason: text of 4294967295 bytes, want at most 256"},
		{"float", enveloped(102, 1, arr(raw(0xcb, 0, 0, 0, 0, 0, 0, 0, 0), num(7), str(""))), "ERR_NUMBER offset 1: era: want an unsigned integer, got code 0xcb"},
		{"era above the range", enveloped(102, 1, arr(num(1<<62+1), num(7), str(""))),
			"ERR_VALUE reversal: ERR_ERA_RANGE era 4611686018427387905: want at most 4611686018427387904"},
		{"number for a bool", enveloped(11, 1, placed(num(3), num(0))), "ERR_DECODE offset 99: active: want a boolean, got code 0x00"},
		{"nil for a bool", enveloped(11, 1, placed(num(3), raw(0xc0))), "ERR_DECODE offset 99: active: want a boolean, got code 0xc0"},
		{"amount with a leading zero", enveloped(24, 1, deposit(bin([]byte{0, 1}))), "ERR_NONCANONICAL reserve_deposited encodes to other bytes"},
		{"zero amount as a byte", enveloped(24, 1, deposit(bin([]byte{0}))), "ERR_NONCANONICAL reserve_deposited encodes to other bytes"},
		{"amount of 2^128", enveloped(24, 1, deposit(bin(append([]byte{1}, make([]byte, 16)...)))), "ERR_OVERFLOW offset 117: amount: 17 bytes, want at most 16"},
		{"amount of 2^256", enveloped(24, 1, deposit(bin(append([]byte{1}, make([]byte, 32)...)))), "ERR_OVERFLOW offset 133: amount: 33 bytes, want at most 16"},
		{"amount as a number", enveloped(24, 1, deposit(num(1))), "ERR_DECODE offset 98: amount: want a binary, got code 0x01"},
		{"nobody's report", enveloped(100, 1, arr(str("sp"), num(3), num(5), none, none)), `ERR_VALUE report: originator kind "sp": want "sn" or "hn"`},
		{"peers of 4 billion", enveloped(100, 1, report(raw(0xdd, 255, 255, 255, 255), none)), "ERR_DECODE offset 11: peers: array of 4294967295 with 1 bytes left"},
		{"peers as a map", enveloped(100, 1, report(raw(0x80), none)), "ERR_DECODE offset 6: peers: want an array, got code 0x80"},
		{"peer without a time", enveloped(100, 1, report(arr(arr(num(7))), none), receipt), "ERR_DECODE offset 8: array of 1 fields, want 2"},
		{"round trip of 0", enveloped(100, 1, report(arr(arr(num(7), num(0))), none), receipt),
			"ERR_VALUE report: ERR_METRIC_RANGE peers[0].rtt_us 0: want 1 to 600000000"},
		{"round trip above 600 s", enveloped(100, 1, report(arr(arr(num(7), num(600_000_001))), none), receipt),
			"ERR_VALUE report: ERR_METRIC_RANGE peers[0].rtt_us 600000001: want 1 to 600000000"},
		{"value of 2^53", enveloped(100, 1, report(none, arr(arr(num(7), str("x"), num(1<<53))))),
			"ERR_VALUE report: samples[0].value: ERR_METRIC_RANGE value 9007199254740992: want at most 9007199254740991"},
		{"negative value", enveloped(100, 1, report(none, arr(arr(num(7), str("x"), raw(0xff))))), "ERR_NUMBER offset 12: value: want an unsigned integer, got code 0xff"},
		{"float value", enveloped(100, 1, report(none, arr(arr(num(7), str("x"), raw(0xca, 0x7f, 0xc0, 0, 0))))),
			"ERR_NUMBER offset 12: value: want an unsigned integer, got code 0xca"},
		{"metric without a name", enveloped(100, 1, report(none, arr(arr(num(7), str(""), num(1))))), "ERR_VALUE report: samples[0].metric is empty"},
		{"no receipt", enveloped(100, 1, report(arr(arr(num(7), num(9))), none)), "ERR_NO_COUNTERSIG 0 proofs, want 1"},
		{"short receipt", enveloped(100, 1, report(arr(arr(num(7), num(9))), none), bin(make([]byte, 80))), "ERR_SIG_LEN proofs[0] of 80 bytes, want 81"},
		{"approval of nobody", enveloped(104, 1, arr(num(1), bin(make([]byte, 20)), bin(make([]byte, 32))), bin(make([]byte, 65))),
			"ERR_VALUE approval: signer is the zero address"},
	})
}

// A message cut anywhere is refused, and every single byte changed is either
// refused or another message: no two encodings of one.
func TestDecodeCutAndChanged(t *testing.T) {
	m, _ := signedReport(t)
	whole := m.Encode()
	for n := range whole {
		if _, _, refused := DecodeMessage(whole[:n]); refused == nil || refused.Reason != Malformed {
			t.Errorf("cut after %d of %d bytes: %v", n, len(whole), refused)
		}
	}
	for i := range whole {
		for _, flip := range []byte{0x01, 0x80, 0xff} {
			changed := bytes.Clone(whole)
			changed[i] ^= flip
			got, _, refused := DecodeMessage(changed)
			if refused == nil && !bytes.Equal(got.Encode(), changed) {
				t.Errorf("byte %d changed by %#x: accepted, and encodes to other bytes", i, flip)
			}
		}
	}
}

// Witnesses and record heads are read by the log and by audits.
func TestWitness(t *testing.T) {
	m, _ := signedReport(t)
	witness := EncodeWitness(m.Signature, m.Proofs)
	if want := arr(bin(m.Signature[:]), arr(bin(m.Proofs[0]))); !bytes.Equal(witness, want) {
		t.Errorf("witness %x\nwant %x", witness, []byte(want))
	}
	sig, proofs, err := DecodeWitness(witness)
	if err != nil || sig != m.Signature || len(proofs) != 1 || !bytes.Equal(proofs[0], m.Proofs[0]) {
		t.Errorf("signature %x, proofs %x, %v", sig, proofs, err)
	}
	for n := range witness {
		if _, _, err := DecodeWitness(witness[:n]); err == nil {
			t.Errorf("cut after %d of %d bytes: accepted", n, len(witness))
		}
	}
	if _, _, err := DecodeWitness(append(witness, 0)); err == nil || err.Error() != "ERR_TRAILING offset 152: 1 bytes after the end" {
		t.Errorf("trailing byte: %v", err)
	}
}
