package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
	"assay/ingest"
	"assay/internal/devnet"
)

// hustings is an embedded broker with the streams, a network file, and a log of
// that network.
type hustings struct {
	t       *testing.T
	log     *signedLog
	data    string
	network string
	broker  *devnet.NATS
}

func newHustings(t *testing.T, facts string) *hustings {
	t.Helper()
	h := &hustings{t: t, log: newSignedLog(t), data: filepath.Join(t.TempDir(), "engine")}
	h.log.write(h.data, facts)
	g := h.log.genesis
	n := &network{
		ChainID: g.ChainID, Finality: "1", Observer: g.Observer, Governance: g.Governance, Signers: g.Signers, Threshold: g.Threshold,
		Contracts: map[string]common.Address{"settlement": common.Address(g.Settlement), "safe": {19: 9}},
	}
	h.network = networkFile(h.data)
	if err := n.write(h.network); err != nil {
		t.Fatal(err)
	}
	var err error
	if h.broker, err = devnet.StartNATS(devnet.NATSConfig{Dir: t.TempDir()}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(h.broker.Close)
	if err := ingest.EnsureStreams(t.Context(), h.stream(), ingest.StreamConfig{}); err != nil {
		t.Fatal(err)
	}
	return h
}

func (h *hustings) stream() jetstream.JetStream {
	h.t.Helper()
	conn, err := nats.Connect(h.broker.URL())
	if err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(conn.Close)
	js, err := jetstream.New(conn)
	if err != nil {
		h.t.Fatal(err)
	}
	return js
}

// said returns what the stream holds, as the log would judge it.
func (h *hustings) said() (facts []domain.Fact, verdicts []*domain.Rejection) {
	h.t.Helper()
	stream, err := h.stream().Stream(h.t.Context(), ingest.StreamIn)
	if err != nil {
		h.t.Fatal(err)
	}
	info, err := stream.Info(h.t.Context())
	if err != nil {
		h.t.Fatal(err)
	}
	for seq := uint64(1); seq <= info.State.LastSeq; seq++ {
		raw, err := stream.GetMsg(h.t.Context(), seq)
		if err != nil {
			h.t.Fatal(err)
		}
		m, fact, refused := domain.DecodeMessage(raw.Data)
		if refused != nil {
			h.t.Fatal(refused)
		}
		if want := domain.Subject(fact, m.Network.ChainID); raw.Subject != want {
			h.t.Errorf("message %d under %s, want %s", seq, raw.Subject, want)
		}
		signer, err := domain.Recover(m.Digest(), m.Signature[:])
		if err != nil {
			h.t.Fatal(err)
		}
		facts = append(facts, fact)
		verdicts = append(verdicts, h.log.state.Check(domain.Submission{Fact: fact, Digest: m.Digest(), Signer: signer}))
	}
	return facts, verdicts
}

// key writes the keystore of a test key.
func (h *hustings) key(name string) []string {
	h.t.Helper()
	key, password, err := (&local{}).keystore(h.t.TempDir(), name)
	if err != nil {
		h.t.Fatal(err)
	}
	return []string{"--key", key, "--password-file", password, "--nats-url", h.broker.URL()}
}

// say runs a command that publishes.
func (h *hustings) say(key string, args ...string) (code int, stdout, stderr string) {
	h.t.Helper()
	return try(h.t, append(args, h.key(key)...)...)
}

// wantSaid asserts that the stream holds so many messages, that the log would take
// the last, and returns it.
func (h *hustings) wantSaid(n int) domain.Fact {
	h.t.Helper()
	facts, verdicts := h.said()
	if len(facts) != n || n > 0 && verdicts[n-1] != nil {
		h.t.Fatalf("the stream has %d messages, want %d, the last of which the log takes: %v", len(facts), n, verdicts)
	}
	if n == 0 {
		return nil
	}
	return facts[n-1]
}

// harshFacts has slashes in its epochs 4 to 6.
const harshFacts = "../../domain/testdata/simulate/harsh-22.facts.jsonl"

func writePolicyObject(t *testing.T, file string, policy domain.Policy) {
	t.Helper()
	if err := os.WriteFile(file, domain.FormatPolicy(&policy), 0o600); err != nil {
		t.Fatal(err)
	}
}

// A policy that the log would take is published once, by governance alone, with
// the epoch that the log allows.
func TestPolicyPublish(t *testing.T) {
	h := newHustings(t, harshFacts)
	file := filepath.Join(t.TempDir(), "policy.json")
	changed := inForce(t, h)
	changed.GraceEras++
	writePolicyObject(t, file, changed)

	if code, _, stderr := h.say(keyObserver, "policy", "publish", file, "--data", h.data); code != exitConfig || !strings.Contains(stderr, "want governance's") {
		t.Errorf("another key: code %d: %s", code, stderr)
	}
	if code, stdout, stderr := h.say(keyGovernance, "policy", "publish", file, "--data", h.data, "--dry-run"); code != exitOK || !strings.Contains(stdout, "it changes grace_eras\n") {
		t.Errorf("dry run: code %d: %s%s", code, stdout, stderr)
	}
	if code, _, stderr := h.say(keyGovernance, "policy", "publish", file, "--data", h.data, "--from-epoch", "1"); code != exitData || !strings.Contains(stderr, "ERR_RETROACTIVE") {
		t.Errorf("too early: code %d: %s", code, stderr)
	}
	h.wantSaid(0)
	for range 2 { // the second time the stream has these bytes
		if code, stdout, stderr := h.say(keyGovernance, "policy", "publish", file, "--data", h.data); code != exitOK || !strings.Contains(stdout, "the stream has it") {
			t.Fatalf("code %d: %s%s", code, stdout, stderr)
		}
	}
	said, ok := h.wantSaid(1).(*domain.PolicyChange)
	if !ok || said.Policy.GraceEras != changed.GraceEras || said.FromEpoch == 0 {
		t.Errorf("published %+v", said)
	}

	// What governance has in force is not said again; what the first policy fixes
	// cannot be said at all.
	writePolicyObject(t, file, inForce(t, h))
	if code, _, stderr := h.say(keyGovernance, "policy", "publish", file, "--data", h.data); code != exitData || !strings.Contains(stderr, "it changes nothing") {
		t.Errorf("nothing new: code %d: %s", code, stderr)
	}
	changed.WindowEpochs.Value++
	writePolicyObject(t, file, changed)
	if code, _, stderr := h.say(keyGovernance, "policy", "publish", file, "--data", h.data); code != exitConfig || !strings.Contains(stderr, "window_epochs") {
		t.Errorf("fixed parameter: code %d: %s", code, stderr)
	}
	h.wantSaid(1)
}

// inForce is the policy of the epoch that is open in the log.
func inForce(t *testing.T, h *hustings) domain.Policy {
	t.Helper()
	k := closedEpochs(h.log.state)
	change, ok := h.log.state.PolicyOf(k)
	if !ok {
		t.Fatalf("no policy in epoch %d", k)
	}
	return change.Policy
}

// The first policy of a network needs no log.
func TestPolicyPublishFirst(t *testing.T) {
	h := newHustings(t, "/dev/null")
	file := filepath.Join(t.TempDir(), "policy.json")
	writePolicyObject(t, file, domain.DefaultPolicy())
	if code, _, stderr := h.say(keyGovernance, "policy", "publish", file, "--first", "--network", h.network, "--from-epoch", "2"); code != exitUsage {
		t.Errorf("later first policy: code %d: %s", code, stderr)
	}
	if code, _, stderr := h.say(keyGovernance, "policy", "publish", file, "--network", h.network); code != exitUsage || !strings.Contains(stderr, "--first") {
		t.Errorf("neither: code %d: %s", code, stderr)
	}
	if code, _, stderr := h.say(keyGovernance, "policy", "publish", file, "--first", "--network", h.network); code != exitOK {
		t.Fatalf("code %d: %s", code, stderr)
	}
	if said, ok := h.wantSaid(1).(*domain.PolicyChange); !ok || said.FromEpoch != 0 || said.Policy.Hash() != domain.DefaultPolicy().Complete(nil).Hash() {
		t.Errorf("published %+v", said)
	}
}

// A reversal is published if the log knows the node and would take it.
func TestPolicyReverse(t *testing.T) {
	h := newHustings(t, harshFacts)
	sealed, ok := h.log.state.LastSealed()
	if !ok {
		t.Fatal("no era is sealed")
	}
	reverse := func(era domain.Era, sn string, reason string) (int, string) {
		code, _, stderr := h.say(keyGovernance, "policy", "reverse", "--era", fmt.Sprint(era), "--sn", sn, "--reason", reason, "--data", h.data)
		return code, stderr
	}
	if code, stderr := reverse(sealed-1, "1", "too late"); code != exitData || !strings.Contains(stderr, "is final") {
		t.Errorf("final era: code %d: %s", code, stderr)
	}
	if code, stderr := reverse(sealed, "99999", "who"); code != exitData || !strings.Contains(stderr, "knows no ScalerNode 99999") {
		t.Errorf("unknown node: code %d: %s", code, stderr)
	}
	if code, stderr := reverse(sealed, "1", strings.Repeat("x", 257)); code != exitUsage {
		t.Errorf("long reason: code %d: %s", code, stderr)
	}
	if code, stderr := reverse(sealed, "1", ""); code != exitUsage {
		t.Errorf("no reason: code %d: %s", code, stderr)
	}
	h.wantSaid(0)
	if code, stderr := reverse(sealed, "1", "the observers were out"); code != exitOK {
		t.Fatalf("code %d: %s", code, stderr)
	}
	if said, ok := h.wantSaid(1).(*domain.Reversal); !ok || said.Era != sealed || said.SN != 1 || said.Reason != "the observers were out" {
		t.Errorf("published %+v", said)
	}
}

// A HyperNode's operator attests what its own log, or a bundle, gives, with the
// key that is registered.
func TestAttest(t *testing.T) {
	h := newHustings(t, harshFacts)
	bundle := filepath.Join(t.TempDir(), "5.audit")
	if code, _, stderr := try(t, "audit", "export", "--data", h.data, "--epoch", "5", "-o", bundle); code != exitOK {
		t.Fatal(stderr)
	}
	for _, args := range [][]string{
		{"attest", "5", "--hn", "1", "--data", h.data}, {"attest", "5", "--hn", "2", "--bundle", bundle, "--network", h.network},
	} {
		if code, stdout, stderr := h.say("hypernode "+args[3], args...); code != exitOK || !strings.Contains(stdout, "the stream has it") {
			t.Fatalf("code %d: %s%s", code, stdout, stderr)
		}
	}
	h.wantSaid(2)
	facts, _ := h.said()
	for i, f := range facts {
		want := h.log.state.Settlements()[5].Close.Digest
		if a, ok := f.(*domain.Attestation); !ok || a.Epoch != 5 || a.HN != domain.HNID(i+1) || a.Digest != want {
			t.Errorf("published %+v, want digest %s", f, want)
		}
	}
	if code, _, stderr := h.say("hypernode 2", "attest", "5", "--hn", "1", "--data", h.data); code != exitConfig || !strings.Contains(stderr, "is registered with") {
		t.Errorf("another's key: code %d: %s", code, stderr)
	}
	if code, _, stderr := h.say("hypernode 1", "attest", "5", "--hn", "4711", "--data", h.data); code != exitData || !strings.Contains(stderr, "knows no HyperNode 4711") {
		t.Errorf("unknown node: code %d: %s", code, stderr)
	}
	if code, _, stderr := h.say("hypernode 1", "attest", "99", "--hn", "1", "--data", h.data); code != exitData {
		t.Errorf("open epoch: code %d: %s", code, stderr)
	}
	h.wantSaid(2)
}

// A broker that is away ends it with 75, and the message can be said again.
func TestPublishWithoutBroker(t *testing.T) {
	h := newHustings(t, harshFacts)
	args := append(h.key("hypernode 1"), "--timeout", "100ms")
	h.broker.Close()
	code, _, stderr := try(t, append([]string{"attest", "5", "--hn", "1", "--data", h.data}, args...)...)
	if code != exitTempFail || !strings.Contains(stderr, "it counts once") {
		t.Errorf("code %d: %s", code, stderr)
	}
}

// What a log has is not published again.
func TestAttestedAlready(t *testing.T) {
	h := newHustings(t, harshFacts)
	h.data = filepath.Join(t.TempDir(), "later")
	digest := h.log.state.Settlements()[5].Close.Digest
	h.log.say(&domain.Attestation{Epoch: 5, HN: 1, Digest: digest})
	h.log.store(h.data)
	code, stdout, stderr := h.say("hypernode 1", "attest", "5", "--hn", "1", "--data", h.data, "--network", h.network, "--json")
	if code != exitOK || !strings.Contains(stdout, `"state":"present"`) {
		t.Errorf("code %d: %s%s", code, stdout, stderr)
	}
	h.wantSaid(0)
}
