package review

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
	"assay/settler"
)

// owner is a key of an owner of the Safe.
func owner(t *testing.T, n byte) *settler.KeystoreSigner {
	t.Helper()
	key, err := crypto.ToECDSA(append(make([]byte, 31), n))
	if err != nil {
		t.Fatal(err)
	}
	return settler.NewKeySigner(key)
}

// loose is the Safe transaction as a service writes it: numbers with and without quotes, and more besides.
func loose(p *Proposal, change map[string]any) []byte {
	m := map[string]any{
		"safe": p.SafeTx.Safe.String(), "to": p.SafeTx.To.String(), "value": "0", "data": p.SafeTx.Data.String(), "operation": 0,
		"gasToken": "0x0000000000000000000000000000000000000000", "safeTxGas": 0, "baseGas": "0", "gasPrice": "0",
		"refundReceiver": nil, "nonce": p.SafeTx.Nonce, "safeTxHash": p.Hashes.SafeTx.String(), "isExecuted": false,
	}
	for k, v := range change {
		m[k] = v
	}
	text, err := json.Marshal(m)
	if err != nil {
		panic(err)
	}
	return text
}

func TestFilesThatPropose(t *testing.T) {
	own := richest(t)
	record, err := json.Marshal(own)
	if err != nil {
		t.Fatal(err)
	}
	builder, err := own.Builder(1_700_000_000_000)
	if err != nil {
		t.Fatal(err)
	}
	again, err := own.Builder(1_700_000_000_000)
	if err != nil || string(again) != string(builder) {
		t.Errorf("another file of the same moment: %v", err)
	}
	replace := func(text []byte, old, with string) []byte {
		if !strings.Contains(string(text), old) {
			t.Fatalf("the file lacks %q", old)
		}
		return []byte(strings.Replace(string(text), old, with, 1))
	}
	total := fmt.Sprintf(`"payout_total":"%s"`, own.Result.PayoutTotal)
	more := fmt.Sprintf(`"payout_total":"%s"`, own.Result.PayoutTotal.Plus(domain.Wei(1)))
	for _, row := range []struct {
		name, want string
		text       []byte
	}{
		{"record", "", record},
		{"record, 1 wei more", "ERR_PROPOSAL field result.payout_total", replace(record, total, more)},
		{"record of another chain", "ERR_DOMAIN field chain_id", replace(record, `"chain_id":8453`, `"chain_id":1`)},
		{"record with more", "unknown field", replace(record, `"record":"proposal"`, `"record":"proposal","extra":1`)},
		{"two records", "invalid character", append(record, record...)},
		{"builder", "", builder},
		{"builder for another contract", "meta.checksum", replace(builder, `"to": "0x0000000000000000000000000000000000000007"`, `"to": "0x0000000000000000000000000000000000000008"`)},
		{"builder for another Safe", "meta.createdFromSafeAddress", replace(builder, own.SafeTx.Safe.String(), "0x0000000000000000000000000000000000000008")},
		{"builder of another chain", "ERR_DOMAIN field chainId", replace(builder, `"chainId": "8453"`, `"chainId": "1"`)},
		{"builder with two transactions", "ERR_DELEGATECALL", withoutSum(t, builder, func(f *BuilderFile) { f.Transactions = append(f.Transactions, f.Transactions[0]) })},
		{"builder with none", "ERR_DELEGATECALL", withoutSum(t, builder, func(f *BuilderFile) { f.Transactions = nil })},
		{"builder with a value", "ERR_VALUE", withoutSum(t, builder, func(f *BuilderFile) { f.Transactions[0].Value = "1" })},
		{"builder without data", "ERR_SELECTOR", withoutSum(t, builder, func(f *BuilderFile) { f.Transactions[0].Data = nil })},
		{"builder to elsewhere", "ERR_CONTRACT", withoutSum(t, builder, func(f *BuilderFile) { f.Transactions[0].To[0] ^= 1 })},
		{"Safe transaction", "", loose(own, nil)},
		{"Safe transaction, delegatecall", "ERR_DELEGATECALL", loose(own, map[string]any{"operation": "1"})},
		{"Safe transaction, value", "ERR_VALUE", loose(own, map[string]any{"value": 1})},
		{"Safe transaction, refund", "ERR_REFUND field gasPrice", loose(own, map[string]any{"gasPrice": "1"})},
		{"Safe transaction, nonce", "ERR_SAFE_NONCE", loose(own, map[string]any{"nonce": 4})},
		{"Safe transaction without nonce", "field nonce", loose(own, map[string]any{"nonce": nil})},
		{"Safe transaction, chain", "ERR_DOMAIN field chainId", loose(own, map[string]any{"chainId": "1"})},
		{"Safe transaction, bad number", "ERR_NUMBER field operation", loose(own, map[string]any{"operation": 1e3})},
		{"Safe transaction, negative", "ERR_NUMBER field value", loose(own, map[string]any{"value": -1})},
		{"Safe transaction, bad address", "field gasToken", loose(own, map[string]any{"gasToken": "0x1"})},
		{"something else", "neither", []byte(`{"hello":1}`)},
		{"no JSON", "ERR_DECODE", []byte(`hello`)},
		{"nothing", "ERR_DECODE", nil},
	} {
		err := own.CheckFile(row.text)
		if row.want == "" && err != nil || row.want != "" && (err == nil || !strings.Contains(err.Error(), row.want)) {
			t.Errorf("%s: %v, want %q", row.name, err, row.want)
		}
	}
}

// withoutSum changes a builder file as somebody who knows the checksum does: it is left out.
func withoutSum(t *testing.T, text []byte, change func(*BuilderFile)) []byte {
	t.Helper()
	var f BuilderFile
	if err := json.Unmarshal(text, &f); err != nil {
		t.Fatal(err)
	}
	f.Meta.Checksum = ""
	change(&f)
	out, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestSignaturesAreCollected(t *testing.T) {
	own := richest(t)
	first, second, stranger := owner(t, 1), owner(t, 2), owner(t, 3)
	owners := []domain.Address{first.Address(), second.Address()}
	sign := func(s *settler.KeystoreSigner) string {
		signature, err := s.Sign(own.Hashes.SafeTx)
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprintf("%x", signature[:])
	}
	a, b := sign(first), sign(second)
	pair := func(who *settler.KeystoreSigner, signature string) string {
		return fmt.Sprintf(`{"owner":%q,"signature":"0x%s"}`, who.Address(), signature)
	}
	record := func(change func(*Signature)) string {
		s := SignatureOf(own, first.Address(), nil)
		s.Signature = "0x" + a
		change(&s)
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	for _, row := range []struct {
		name, text string
		count      int
		want       string
	}{
		{"one", "0x" + a + "\n", 1, ""},
		{"joined", "0x" + a + b, 2, ""},
		{"pair", pair(first, a), 1, ""},
		{"list", "[" + pair(first, a) + "," + pair(second, b) + "]", 2, ""},
		{"service", `{"confirmations":[` + pair(second, b) + `]}`, 1, ""},
		{"record", record(func(*Signature) {}), 1, ""},
		{"records by line", record(func(*Signature) {}) + "\n" + pair(second, b), 2, ""},
		{"twice", "0x" + a + a, 1, ""},
		{"stranger", "0x" + sign(stranger), 0, "ERR_SIGNER"},
		{"stranger by name", pair(stranger, sign(stranger)), 0, "ERR_SIGNER_REVOKED"},
		{"of the other", pair(first, b), 0, "signatures[0]: ERR_SIGNER"},
		{"second is bad", "[" + pair(first, a) + "," + pair(second, a) + "]", 0, "signatures[1]: ERR_SIGNER"},
		{"short", "0x" + a[:128], 0, "ERR_SIG_LEN"},
		{"eth_sign", "0x" + a[:128] + "1f", 0, "ERR_SIG_SCHEME"},
		{"contract", "0x" + a[:128] + "00", 0, "ERR_SIG_V"},
		{"no hex", "0xzz", 0, "ERR_HEX at byte 2"},
		{"empty", "", 0, "ERR_HEX"},
		{"empty list", "[]", 0, "ERR_EMPTY"},
		{"null", "[null]", 0, "ERR_HEX"},
		{"cut", `{"owner":`, 0, "ERR_DECODE"},
		{"record of another epoch", record(func(s *Signature) { s.Epoch++ }), 0, "ERR_EPOCH_ORDER field epoch"},
		{"record of another digest", record(func(s *Signature) { s.Digest[0] ^= 1 }), 0, "ERR_DIGEST_MISMATCH"},
		{"record of another nonce", record(func(s *Signature) { s.Nonce++ }), 0, "ERR_SAFE_NONCE"},
		{"record of another Safe", record(func(s *Signature) { s.Safe[0] ^= 1 }), 0, "ERR_DOMAIN"},
		{"record of another hash", record(func(s *Signature) { s.SafeTx[0] ^= 1 }), 0, "ERR_PROPOSAL field safe_tx"},
	} {
		got, err := own.Collect([]byte(row.text), owners)
		if len(got) != row.count || row.want == "" && err != nil || row.want != "" && (err == nil || !strings.Contains(err.Error(), row.want)) {
			t.Errorf("%s: %d signatures, %v", row.name, len(got), err)
		}
	}
	var refused *Refusal
	if _, err := own.Collect([]byte(record(func(s *Signature) { s.Epoch++ })), owners); !errors.As(err, &refused) {
		t.Errorf("a refusal by field: %v", err)
	}
}

// FuzzCollect finds no input that crashes, or that gives a signature of nobody.
func FuzzCollect(f *testing.F) {
	f.Add([]byte(`{"owner":"0x","signature":""}`))
	f.Add([]byte(`[{"confirmations":[{}]},null,7]`))
	f.Add([]byte("0x00"))
	f.Fuzz(func(t *testing.T, text []byte) {
		own := &Proposal{}
		if written, err := own.parseCollected(text); err == nil {
			for _, w := range written {
				if _, err := settler.ParseSignature([]byte(w.text)); err == nil && len(w.text) < 2 {
					t.Errorf("%q is a signature", w.text)
				}
			}
		}
	})
}
