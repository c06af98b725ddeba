package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"assay/domain"
	"assay/internal/review"
)

// ballot is a signed log, an epoch of it, and a folder.
type ballot struct {
	*hustings
	dir   string
	epoch string
}

func newBallot(t *testing.T) *ballot {
	t.Helper()
	return &ballot{hustings: newHustings(t, smallFacts), dir: t.TempDir(), epoch: "1"}
}

func (b *ballot) file(name string) string { return filepath.Join(b.dir, name) }

// must runs a command line that succeeds.
func (b *ballot) must(args ...string) string {
	b.t.Helper()
	code, stdout, stderr := try(b.t, args...)
	if code != exitOK {
		b.t.Fatalf("assay %s: code %d: %s", args[0], code, stderr)
	}
	return stdout
}

// own is from what a signer recomputes, and for which transaction.
func (b *ballot) own() []string { return []string{"--data", b.data, "--safe-nonce", "3"} }

// signs has a signer sign, without a broker.
func (b *ballot) signs(signer string, more ...string) (code int, stdout, stderr string) {
	b.t.Helper()
	args := append([]string{"sign", b.epoch, "--records", b.file(signer), "--yes"}, b.key(signer)[:4]...)
	return try(b.t, append(args, more...)...)
}

// propose writes the proposal and returns it.
func (b *ballot) propose() *review.Proposal {
	b.t.Helper()
	b.must(append([]string{"batch", "show", b.epoch, "-o", b.file("proposal.json")}, b.own()...)...)
	p := new(review.Proposal)
	readJSON(b.t, b.file("proposal.json"), p)
	return p
}

func readJSON(t *testing.T, file string, into any) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// A signer with the log and one with an audit bundle sign the same transaction; both signatures are carried.
func TestSignersRecompute(t *testing.T) {
	b := newBallot(t)
	p := b.propose()
	b.must("audit", "export", "--data", b.data, "--epoch", b.epoch, "-o", b.file("one.audit"))
	sources := map[string][]string{
		"signer-1": b.own(),
		"signer-2": {"--bundle", b.file("one.audit"), "--network", b.network, "--safe-nonce", "3"},
		"signer-3": append(b.own(), "--verify-signatures"),
	}
	for signer, source := range sources {
		out := b.file(signer + ".json")
		code, stdout, stderr := b.signs(signer, append(source, "--proposal", b.file("proposal.json"), "-o", out, "--json")...)
		if code != exitOK || !strings.Contains(stderr, "is the same, field by field") {
			t.Fatalf("%s: code %d: %s", signer, code, stderr)
		}
		var s review.Signature
		readJSON(t, out, &s)
		signature, err := hexutil.Decode(s.Signature)
		if err != nil {
			t.Fatal(err)
		}
		who, err := domain.Recover(p.Hashes.SafeTx, signature)
		if err != nil || who != testSigner(signer).Address() || s.Signer != who || !strings.Contains(stdout, s.Signature) {
			t.Errorf("%s: signed by %s (%v), says %s", signer, who, err, s.Signer)
		}
		again, _, stderr := b.signs(signer, append(source, "-o", out)...)
		if again != exitExists {
			t.Errorf("%s over its own file: code %d: %s", signer, again, stderr)
		}
	}
	b.wantSaid(0)
	code, _, stderr := b.say(keyObserver, append([]string{"batch", "import", b.epoch, b.file("signer-1.json"), "--dry-run"}, b.own()...)...)
	if code != exitOK {
		t.Fatalf("dry run: %s", stderr)
	}
	b.wantSaid(0)
	for n, signer := range []string{"signer-1", "signer-2"} {
		if code, _, stderr = b.say(keyObserver, append([]string{"batch", "import", b.epoch, b.file(signer + ".json")}, b.own()...)...); code != exitOK {
			t.Fatalf("import of %s: %s", signer, stderr)
		}
		carried, ok := b.wantSaid(n + 1).(*domain.Approval)
		if !ok || carried.Signer != testSigner(signer).Address() || carried.Digest != p.Digest {
			t.Errorf("carried: %+v", carried)
		}
	}
	if code, _, stderr = b.say(keyRelayer, append([]string{"batch", "import", b.epoch, b.file("signer-1.json")}, b.own()...)...); code != exitConfig || !strings.Contains(stderr, "want the observer's") {
		t.Errorf("carried by somebody else: code %d: %s", code, stderr)
	}
}

func TestSignersSayItThemselves(t *testing.T) {
	b := newBallot(t)
	p := b.propose()
	reject := append([]string{"sign", b.epoch, "--reject", "--reason", "node 5 is contested"}, b.own()...)
	if code, _, stderr := b.say("signer-1", reject...); code != exitOK {
		t.Fatalf("reject: %s", stderr)
	}
	if no, ok := b.wantSaid(1).(*domain.SignerRejection); !ok || no.Reason != "node 5 is contested" || no.Digest != p.Digest {
		t.Errorf("rejection: %+v", no)
	}
	approve := append([]string{"sign", b.epoch, "--records", b.file("r"), "--yes"}, b.own()...)
	for range 2 { // the second time it is the same message, which the stream has
		if code, _, stderr := b.say("signer-1", approve...); code != exitOK {
			t.Fatalf("approve: %s", stderr)
		}
		if yes, ok := b.wantSaid(2).(*domain.Approval); !ok || yes.Signer != testSigner("signer-1").Address() || yes.Digest != p.Digest {
			t.Errorf("approval: %+v", yes)
		}
	}
	for name, args := range map[string][]string{
		"no reason": {"--reject"}, "no rejection": {"--reason", "x"}, "with a file": {"--reject", "--reason", "x", "-o", "f"},
	} {
		if code, _, stderr := b.say("signer-1", append(append([]string{"sign", b.epoch}, args...), b.own()...)...); code != exitUsage {
			t.Errorf("%s: code %d: %s", name, code, stderr)
		}
	}
	b.wantSaid(2)
}

// TestTamperedProposalsAreNotSigned is F37 from the command line: each is refused with its field named, and neither a
// signature nor a record of one is left.
func TestTamperedProposalsAreNotSigned(t *testing.T) {
	b := newBallot(t)
	p := b.propose()
	whole, err := os.ReadFile(b.file("proposal.json"))
	if err != nil {
		t.Fatal(err)
	}
	replaced := func(old, with string) []byte {
		if !strings.Contains(string(whole), old) {
			t.Fatalf("the proposal lacks %s", old)
		}
		return []byte(strings.Replace(string(whole), old, with, 1))
	}
	changed := func(change func(*review.SafeTx)) []byte {
		tampered := *p
		change(&tampered.SafeTx)
		text, err := json.Marshal(tampered)
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	for _, row := range []struct {
		name, want string
		text       []byte
	}{
		{"1 wei", "field result.payout_total", replaced(`"payout_total":"`+p.Result.PayoutTotal.String(), `"payout_total":"`+p.Result.PayoutTotal.Plus(domain.Wei(1)).String())},
		{"a leaf", "field largest[0].new", replaced(`"new":"`+p.Largest[0].New.String()+`","cumulative"`, `"new":"1","cumulative"`)},
		{"delegatecall", "ERR_DELEGATECALL", changed(func(t *review.SafeTx) { t.Operation = 1 })},
		{"value", "ERR_VALUE", changed(func(t *review.SafeTx) { t.Value = domain.Wei(1) })},
		{"unlisted contract", "ERR_CONTRACT", changed(func(t *review.SafeTx) { t.To[0] ^= 1 })},
		{"unknown selector", "ERR_SELECTOR", changed(func(t *review.SafeTx) { t.Data = append([]byte{1, 2, 3, 4}, t.Data[4:]...) })},
		{"another nonce", "ERR_SAFE_NONCE", changed(func(t *review.SafeTx) { t.Nonce++ })},
		{"refund", "ERR_REFUND field gasPrice", changed(func(t *review.SafeTx) { t.GasPrice = domain.Wei(1) })},
		{"another epoch", "ERR_EPOCH_ORDER", replaced(`"epoch":1,"digest"`, `"epoch":2,"digest"`)},
		{"another digest", "field digest", replaced(p.Digest.String(), p.Result.LogRoot.String())},
		{"no proposal", "ERR_DECODE", []byte("{}")},
	} {
		name := b.file("tampered.json")
		if err := os.WriteFile(name, row.text, 0o600); err != nil {
			t.Fatal(err)
		}
		code, _, stderr := b.signs("signer-1", append(b.own(), "--proposal", name, "-o", b.file("out.json"))...)
		if code != exitData || !strings.Contains(stderr, "epoch 1 is not signed") || !strings.Contains(stderr, row.want) {
			t.Errorf("%s: code %d, want %q: %s", row.name, code, row.want, stderr)
		}
	}
	for _, left := range []string{"out.json", "signer-1"} {
		if exists(b.file(left)) {
			t.Errorf("%s was written", left)
		}
	}
}

func TestNobodySignsTwoResults(t *testing.T) {
	b := newBallot(t)
	if code, _, stderr := b.signs("signer-1", append(b.own(), "-o", b.file("a.json"))...); code != exitOK {
		t.Fatal(stderr)
	}
	other := newHustings(t, harshFacts) // another history of the same network
	code, _, stderr := b.signs("signer-1", "--data", other.data, "--safe-nonce", "3", "-o", b.file("b.json"))
	if code != exitData || !strings.Contains(stderr, "another result of this epoch was signed before") || exists(b.file("b.json")) {
		t.Errorf("second digest: code %d: %s", code, stderr)
	}
}

func TestSignerMistakes(t *testing.T) {
	b := newBallot(t)
	if code, _, stderr := b.signs(keyRelayer, append(b.own(), "-o", b.file("a.json"))...); code != exitData || !strings.Contains(stderr, "ERR_SIGNER_REVOKED") {
		t.Errorf("somebody else's key: code %d: %s", code, stderr)
	}
	open := b.key("signer-1")
	if err := os.Chmod(open[1], 0o644); err != nil {
		t.Fatal(err)
	}
	line := append([]string{"sign", b.epoch, "--records", b.file("r"), "--yes", "-o", b.file("a.json")}, b.own()...)
	if code, _, stderr := try(t, append(line, open[:4]...)...); code != exitConfig || !strings.Contains(stderr, "0600") {
		t.Errorf("a key that others read: code %d: %s", code, stderr)
	}
	if code, _, stderr := try(t, append(line, "--key", b.file("none"), "--password-file", open[3])...); code != exitNoInput {
		t.Errorf("no key: code %d: %s", code, stderr)
	}
	key := b.key("signer-1")[:4]
	for name, args := range map[string][]string{
		"no key at all": line, "two keys": append(line, append(key, "--signer", "http://127.0.0.1:1", "--account", "0x00000000000000000000000000000000000000a1")...),
		"no password":         append(line, key[:2]...),
		"no account":          append(line, "--signer", "http://127.0.0.1:1"),
		"bad account":         append(line, "--signer", "http://127.0.0.1:1", "--account", "0x1"),
		"account of keystore": append(line, append(key, "--account", "0x00000000000000000000000000000000000000a1")...),
		"nobody to ask":       append(append([]string{"sign", b.epoch, "--records", b.file("r"), "-o", b.file("a.json")}, b.own()...), key...),
		"nowhere to":          append(append([]string{"sign", b.epoch, "--records", b.file("r"), "--yes"}, b.own()...), key...),
		"no records":          append(append([]string{"sign", b.epoch, "-o", b.file("a.json"), "--yes"}, b.own()...), key...),
		"no epoch":            append([]string{"sign", "1e3"}, line[2:]...),
		"external messages":   append(line, "--signer", "http://127.0.0.1:1", "--account", "0x00000000000000000000000000000000000000a1", "--nats-url", "nats://127.0.0.1:1"),
	} {
		if code, _, stderr := try(t, args...); code != exitUsage {
			t.Errorf("%s: code %d: %s", name, code, stderr)
		}
	}
	gone := append(line, "--signer", "http://127.0.0.1:1", "--account", testSigner("signer-1").Address().String())
	if code, _, stderr := try(t, gone...); code != exitTempFail {
		t.Errorf("a signer that is not there: code %d: %s", code, stderr)
	}
	if exists(b.file("a.json")) {
		t.Error("something was signed")
	}
}

// An external signer over JSON-RPC signs with a key that this process never sees.
func TestExternalSignerSigns(t *testing.T) {
	key := testSigner("signer-2")
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text, err := io.ReadAll(r.Body)
		var request struct {
			ID     json.RawMessage
			Method string
			Params []string
		}
		if err == nil {
			err = json.Unmarshal(text, &request)
		}
		result := fmt.Sprintf("[%q]", key.Address())
		if err == nil && request.Method == "eth_signTypedData" {
			result, err = signTypedText(key, request.Params[1])
		}
		if err != nil {
			t.Error(err)
		}
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%s}`, request.ID, result)
	}))
	t.Cleanup(server.Close)
	b := newBallot(t)
	args := append([]string{"sign", b.epoch, "--records", b.file("r"), "--yes", "-o", b.file("s.json"), "--signer", server.URL}, b.own()...)
	if code, _, stderr := try(t, append(args, "--account", testSigner("signer-1").Address().String())...); code != exitConfig || !strings.Contains(stderr, "does not hold the account") {
		t.Errorf("an account that it does not hold: code %d: %s", code, stderr)
	}
	b.must(append(args, "--account", key.Address().String())...)
	if code, _, stderr := b.say(keyObserver, append([]string{"batch", "import", b.epoch, b.file("s.json")}, b.own()...)...); code != exitOK {
		t.Fatal(stderr)
	}
	if yes, ok := b.wantSaid(1).(*domain.Approval); !ok || yes.Signer != key.Address() {
		t.Errorf("carried: %+v", yes)
	}
}

// signTypedText signs typed data by go-ethereum's own reading of it.
func signTypedText(key domain.Signer, text string) (string, error) {
	var typed apitypes.TypedData
	if err := json.Unmarshal([]byte(text), &typed); err != nil {
		return "", err
	}
	hash, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		return "", err
	}
	signature, err := key.Sign(domain.Hash(hash))
	return fmt.Sprintf("%q", hexutil.Encode(signature[:])), err
}

// Whoever is asked has to read the last digits off another device.
func TestSigningIsConfirmed(t *testing.T) {
	b := newBallot(t)
	p := b.propose()
	groups := review.Groups(p.Hashes.SafeTx)
	for answer, want := range map[string]int{
		groups[15] + "\n": exitOK, " " + strings.ToUpper(groups[15]): exitOK,
		"": exitData, "\n": exitData, "y\n": exitData, "yes\n": exitData, groups[0] + "\n": exitData, p.Hashes.SafeTx.String() + "\n": exitData,
	} {
		if answer == groups[0]+"\n" && groups[0] == groups[15] {
			continue
		}
		var shown strings.Builder
		s := &signing{program: &program{stdout: &shown, stderr: io.Discard}, input: strings.NewReader(answer)}
		if code := exitCode(s.confirm(p, testSigner("signer-1").Address())); code != want || !strings.Contains(shown.String(), p.Hashes.SafeTx.String()) {
			t.Errorf("answer %q: code %d, want %d", answer, code, want)
		}
	}
}

// A file of the Transaction Builder is a proposal too.
func TestBuilderFileIsCompared(t *testing.T) {
	b := newBallot(t)
	b.must(append([]string{"batch", "export", b.epoch, "-o", b.file("builder.json")}, b.own()...)...)
	if code, _, stderr := b.signs("signer-1", append(b.own(), "--proposal", b.file("builder.json"), "-o", b.file("a.json"))...); code != exitOK {
		t.Fatal(stderr)
	}
	var f review.BuilderFile
	readJSON(t, b.file("builder.json"), &f)
	f.Meta.Checksum, f.Transactions[0].Value = "", "1"
	text, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(b.file("tampered.json"), text, 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, stderr := b.signs("signer-1", append(b.own(), "--proposal", b.file("tampered.json"), "-o", b.file("b.json"))...); code != exitData || !strings.Contains(stderr, "ERR_VALUE") {
		t.Errorf("1 wei of value: code %d: %s", code, stderr)
	}
}
