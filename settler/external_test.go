package settler

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"assay/domain"
)

// keyService is a JSON-RPC service that holds a key and signs typed data by go-ethereum's own reading of it. tamper
// changes an answer.
func keyService(t *testing.T, signer *KeystoreSigner, tamper func(method, answer string) string) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		var request struct {
			ID     json.RawMessage
			Method string
			Params []string
		}
		if err == nil {
			err = json.Unmarshal(body, &request)
		}
		if err != nil {
			t.Errorf("request %s: %v", body, err)
			return
		}
		result := fmt.Sprintf("[%q]", signer.Address())
		if request.Method == "eth_signTypedData" {
			result = fmt.Sprintf("%q", signTyped(t, signer, request.Params))
		}
		answer := fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"result":%s}`, request.ID, result)
		if tamper != nil {
			answer = tamper(request.Method, answer)
		}
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, answer)
	}))
	t.Cleanup(server.Close)
	return server
}

// signTyped signs what the parameters of eth_signTypedData say.
func signTyped(t *testing.T, signer *KeystoreSigner, params []string) string {
	t.Helper()
	var typed apitypes.TypedData
	if len(params) != 2 || params[0] != signer.Address().String() {
		t.Errorf("parameters %q", params)
		return ""
	}
	if err := json.Unmarshal([]byte(params[1]), &typed); err != nil {
		t.Errorf("typed data %s: %v", params[1], err)
		return ""
	}
	hash, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		t.Errorf("typed data %s: %v", params[1], err)
		return ""
	}
	signature, err := signer.Sign(domain.Hash(hash))
	if err != nil {
		t.Error(err)
	}
	return hexutil.Encode(signature[:])
}

func TestExternalSignerApproves(t *testing.T) {
	server := keyService(t, key("signer 1"), nil)
	signer, err := OpenExternal(t.Context(), ExternalConfig{URL: server.URL, Account: addr("signer 1")})
	if err != nil {
		t.Fatal(err)
	}
	defer signer.Close()
	b := sampleBatch(t, nil)
	a := openApprover(t, t.TempDir(), func(c *ApproverConfig) { c.Signer = signer })
	signature, err := a.Sign(t.Context(), b, b.Result(), 4)
	if err != nil {
		t.Fatal(err)
	}
	if who, err := domain.Recover(b.SafeTx(domain.Address{1}, 4).Hash(), signature[:]); err != nil || who != addr("signer 1") {
		t.Errorf("signed by %s (%v)", who, err)
	}
	if _, err := a.Approve(t.Context(), b, b.Result(), 4); !errors.Is(err, ErrSafeOnly) {
		t.Errorf("a message of a key that signs Safe transactions only: %v", err)
	}
	if _, err := OpenExternal(t.Context(), ExternalConfig{URL: server.URL, Account: addr("signer 2")}); !errors.Is(err, ErrNoAccount) {
		t.Errorf("an account that is not there: %v", err)
	}
}

func TestExternalSignerIsNotBelieved(t *testing.T) {
	tx := sampleBatch(t, nil).SafeTx(domain.Address{1}, 0)
	other, err := key("signer 2").Sign(tx.Hash())
	if err != nil {
		t.Fatal(err)
	}
	personal, err := key("signer 1").Sign(personalHash(tx.Hash()))
	if err != nil {
		t.Fatal(err)
	}
	instead := func(signature []byte) func(string, string) string {
		return func(method, answer string) string {
			if method == "eth_accounts" {
				return answer
			}
			return fmt.Sprintf(`{"jsonrpc":"2.0","id":2,"result":%q}`, hexutil.Encode(signature))
		}
	}
	then := func(text string) func(string, string) string {
		return func(method, answer string) string {
			if method == "eth_accounts" {
				return answer
			}
			return text
		}
	}
	for _, row := range []struct {
		name   string
		tamper func(method, answer string) string
		want   error
		says   string
	}{
		{"another key", instead(other[:]), ErrSignerAnswer, "ERR_SIGNER"},
		{"a personal message", instead(personal[:]), ErrSignerAnswer, "ERR_SIG_SCHEME"},
		{"64 bytes", instead(other[:64]), ErrSignerAnswer, "ERR_SIG_LEN"},
		{"no hex", then(`{"jsonrpc":"2.0","id":2,"result":"hello"}`), ErrSignerAnswer, "ERR_HEX"},
		{"a number", then(`{"jsonrpc":"2.0","id":2,"result":7}`), ErrSignerAnswer, ""},
		{"null", then(`{"jsonrpc":"2.0","id":2,"result":null}`), ErrSignerAnswer, ""},
		{"an error", then(`{"jsonrpc":"2.0","id":2,"error":{"code":-32000,"message":"locked"}}`), ErrSignerUnavailable, "locked"},
		{"a page", then(`<html>maintenance</html>`), ErrSignerAnswer, ""},
		{"nothing", then(``), ErrSignerUnavailable, ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			server := keyService(t, key("signer 1"), row.tamper)
			signer, err := OpenExternal(t.Context(), ExternalConfig{URL: server.URL, Account: addr("signer 1")})
			if err != nil {
				t.Fatal(err)
			}
			defer signer.Close()
			if _, err := signer.SignSafeTx(t.Context(), tx); !errors.Is(err, row.want) || !strings.Contains(err.Error(), row.says) {
				t.Errorf("got %v, want %v that says %q", err, row.want, row.says)
			}
		})
	}
}

func TestExternalSignerThatIsNotThere(t *testing.T) {
	server := keyService(t, key("signer 1"), nil)
	token := "/secret-token"
	server.Close()
	_, err := OpenExternal(t.Context(), ExternalConfig{URL: server.URL + token, Account: addr("signer 1")})
	if !errors.Is(err, ErrSignerUnavailable) || strings.Contains(err.Error(), token) {
		t.Errorf("a closed port: %v", err)
	}
	release := make(chan struct{})
	slow := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-release }))
	defer slow.Close()
	defer close(release)
	_, err = OpenExternal(t.Context(), ExternalConfig{URL: slow.URL, Account: addr("signer 1"), Timeout: time.Millisecond})
	if !errors.Is(err, ErrSignerUnavailable) {
		t.Errorf("one that never answers: %v", err)
	}
	stopped, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err = OpenExternal(stopped, ExternalConfig{URL: slow.URL, Account: addr("signer 1")}); !errors.Is(err, context.Canceled) {
		t.Errorf("interrupted: %v", err)
	}
	refusing := httptest.NewServer(http.NotFoundHandler())
	defer refusing.Close()
	if _, err = OpenExternal(t.Context(), ExternalConfig{URL: refusing.URL, Account: addr("signer 1")}); !errors.Is(err, ErrSignerUnavailable) || !strings.Contains(err.Error(), "404") {
		t.Errorf("no such page: %v", err)
	}
	for _, bad := range []string{"", "ftp://host", "host:9000", "http://"} {
		if _, err := OpenExternal(t.Context(), ExternalConfig{URL: bad, Account: addr("signer 1")}); err == nil {
			t.Errorf("address %q was taken", bad)
		}
	}
	if _, err := OpenExternal(t.Context(), ExternalConfig{URL: slow.URL}); err == nil {
		t.Error("no account was taken")
	}
}

// TestSignaturesFromElsewhere is the table of what people send (reliability: signatures and keys).
func TestSignaturesFromElsewhere(t *testing.T) {
	tx := sampleBatch(t, nil).SafeTx(domain.Address{1}, 0)
	good, err := key("signer 1").Sign(tx.Hash())
	if err != nil {
		t.Fatal(err)
	}
	personal, err := key("signer 1").Sign(personalHash(tx.Hash()))
	if err != nil {
		t.Fatal(err)
	}
	with := func(change func(s *domain.Signature)) []byte {
		s := good
		change(&s)
		return s[:]
	}
	order, err := hex.DecodeString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141")
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		name, want string
		signature  []byte
	}{
		{"good", "", good[:]},
		{"EIP-2098", "ERR_SIG_LEN", good[:64]},
		{"empty", "ERR_SIG_LEN", nil},
		{"v 0", "ERR_SIG_V", with(func(s *domain.Signature) { s[64] = 0 })},
		{"v 1", "ERR_SIG_V", with(func(s *domain.Signature) { s[64] = 1 })},
		{"v 29", "ERR_SIG_V", with(func(s *domain.Signature) { s[64] = 29 })},
		{"eth_sign", "ERR_SIG_SCHEME", with(func(s *domain.Signature) { s[64] += 4 })},
		{"personal_sign", "ERR_SIG_SCHEME", personal[:]},
		{"high s", "ERR_SIG_HIGH_S", with(func(s *domain.Signature) { copy(s[32:], order); s[63]-- })},
		{"r zero", "ERR_SIG_RANGE", with(func(s *domain.Signature) { clear(s[:32]) })},
		{"r of the order", "ERR_SIG_RANGE", with(func(s *domain.Signature) { copy(s[:], order) })},
		{"one bit", "ERR_SIG", with(func(s *domain.Signature) { s[31] ^= 1 })},
	} {
		who, err := CheckSafeSignature(tx, addr("signer 1"), row.signature)
		if row.want == "" && (err != nil || who != addr("signer 1")) || row.want != "" && (err == nil || !strings.HasPrefix(err.Error(), row.want)) {
			t.Errorf("%s: %s, %v", row.name, who, err)
		}
	}
	if _, err := CheckSafeSignature(sampleBatch(t, nil).SafeTx(domain.Address{1}, 1), addr("signer 1"), good[:]); err == nil || !strings.Contains(err.Error(), "ERR_SIGNER") {
		t.Errorf("another Safe nonce: %v", err)
	}
	for text, want := range map[string]string{
		"0x1234\n": "", " 0X12 ": "", "": "byte 0", "1234": "byte 0", "0x123": "byte 5", "0x12g4": "byte 4", "0x12 34": "byte 4",
	} {
		_, err := ParseSignature([]byte(text))
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), "ERR_HEX at "+want)) {
			t.Errorf("%q: %v", text, err)
		}
	}
	for size, want := range map[int]int{0: 0, 64: 0, 65: 1, 66: 0, 130: 2, 195: 3} {
		all, err := SplitSignatures(make([]byte, size))
		if len(all) != want || (err == nil) != (want > 0) {
			t.Errorf("%d bytes: %d signatures, %v", size, len(all), err)
		}
	}
}
