package main

import (
	"crypto/rand"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"assay/contracts/settlement"
	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/audit"
	"assay/internal/checkpoint"
	"assay/internal/devnet"
	"assay/internal/workload"
	"assay/projections"
)

// signedHistory makes a data directory whose log holds the history of a small
// network as its members signed it, and returns the epochs that it closed.
func signedHistory(t *testing.T, data string, of domain.Network) []*domain.EpochClose {
	t.Helper()
	n, err := workload.New(workload.Config{
		Seed: 9, Scalers: 6, Hypers: 6, Eras: 8, ErasPerEpoch: 2, Delegators: 2, OneSidedPpm: 150_000, Workers: 2, Network: of,
	})
	if err != nil {
		t.Fatal(err)
	}
	log, err := eventlog.Create(logDir(data), n.Genesis(), eventlog.Config{MinFree: 1})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := n.Fill(log, nil); err != nil {
		t.Fatal(err)
	}
	var closes []*domain.EpochClose
	state := projections.New(func(d domain.Decision) {
		if c, ok := d.(*domain.EpochClose); ok {
			closes = append(closes, c)
		}
	})
	if err := log.Entries(0, log.Size(), state.Apply); err != nil {
		t.Fatal(err)
	}
	if err := log.Close(); err != nil {
		t.Fatal(err)
	}
	if len(closes) < 3 {
		t.Fatalf("%d epochs closed, want at least 3", len(closes))
	}
	return closes
}

// exportBundle runs audit export.
func exportBundle(t *testing.T, data, epoch string, more ...string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "epoch.audit")
	code, _, stderr := try(t, append([]string{"audit", "export", "--data", data, "--epoch", epoch, "-o", file}, more...)...)
	if code != exitOK {
		t.Fatalf("export: code %d: %s", code, stderr)
	}
	return file
}

// audited runs audit verify and reads its record.
func audited(t *testing.T, wantCode int, file string, more ...string) *audit.Report {
	t.Helper()
	code, stdout, stderr := try(t, append([]string{"audit", "verify", "--json", file}, more...)...)
	var r audit.Report
	if err := json.Unmarshal([]byte(stdout), &r); code != wantCode || err != nil {
		t.Fatalf("verify %v: code %d, want %d: %v: %s%s", more, code, wantCode, err, stdout, stderr)
	}
	return &r
}

// An auditor with the file and the program alone gets the verdict; the same log
// gives the same file; and a file that anybody touched is named as damaged.
func TestAuditNeedsNothingElse(t *testing.T) {
	data := t.TempDir()
	closes := signedHistory(t, data, domain.Network{})
	file := exportBundle(t, data, "2")
	again := exportBundle(t, data, "2")
	whole := exportBundle(t, data, "2", "--from-zero")
	if err := os.RemoveAll(data); err != nil {
		t.Fatal(err)
	}
	first, second := readFile(t, file), readFile(t, again)
	if first != second {
		t.Error("two exports of one log are not the same bytes")
	}
	for name, verdict := range map[string]audit.Verdict{file: audit.OnSnapshot, whole: audit.Confirmed} {
		r := audited(t, exitOK, name)
		if r.Verdict != verdict || r.Digest != closes[2].Digest || r.Epoch != 2 || r.Recomputed == nil || *r.Recomputed != r.Digest {
			t.Errorf("%+v, want %s with digest %s", r, verdict, closes[2].Digest)
		}
		code, stdout, _ := try(t, "audit", "verify", name)
		for _, want := range []string{string(verdict) + ": epoch 2 of chain 8453", "held:", "signatures", "rests on:", "to do:", "--rpc"} {
			if code != exitOK || !strings.Contains(stdout, want) {
				t.Errorf("code %d, want %q in: %s", code, want, stdout)
			}
		}
	}
	flip(t, file, int64(len(first)/2))
	if r := audited(t, exitData, file); r.Verdict != audit.Damaged || !strings.Contains(r.Problem, "record") {
		t.Errorf("%s: %s, want it damaged, with the record", r.Verdict, r.Problem)
	}
	if err := os.WriteFile(file, []byte(first[:len(first)/2]), 0o600); err != nil {
		t.Fatal(err)
	}
	if r := audited(t, exitData, file); r.Verdict != audit.Damaged || !strings.Contains(r.Problem, "ends") {
		t.Errorf("%s: %s, want it cut", r.Verdict, r.Problem)
	}
}

// Checkpoints that an engine keeps go into the file, and are held against the
// keys that an auditor trusts.
func TestAuditOfCheckpoints(t *testing.T) {
	data := t.TempDir()
	closes := signedHistory(t, data, domain.Network{})
	log, err := checkpoint.NewKey(rand.Reader, checkpoint.Origin(networkOf(t, data)), checkpoint.LogKey)
	if err != nil {
		t.Fatal(err)
	}
	witness, err := checkpoint.NewKey(rand.Reader, "witness.example", checkpoint.WitnessKey)
	if err != nil {
		t.Fatal(err)
	}
	n, err := checkpoint.Sign(checkpoint.Checkpoint{Origin: log.Public().Name(), Size: closes[1].Result.LogSize, Root: closes[1].Result.LogRoot}, log)
	if err != nil {
		t.Fatal(err)
	}
	if err := checkpoint.OpenStore(filepath.Join(data, "checkpoints")).Create(n); err != nil {
		t.Fatal(err)
	}
	file, vkey := exportBundle(t, data, "1"), log.Public().String()
	if r := audited(t, exitOK, file, "--log", vkey); !strings.Contains(strings.Join(r.RestsOn, " "), "the log's operator signed this very size and root") {
		t.Errorf("it rests on %q", r.RestsOn)
	}
	policies := t.TempDir()
	for _, row := range []struct {
		name string
		text string
		code int
		want string
	}{
		{"enough", "log " + vkey + "\nquorum none\n", exitOK, ""},
		{"missing", "log " + vkey + "\nwitness w " + witness.Public().String() + "\nquorum w\n", exitData, "witnesses are missing: w"},
	} {
		policy := filepath.Join(policies, row.name)
		if err := os.WriteFile(policy, []byte(row.text), 0o600); err != nil {
			t.Fatal(err)
		}
		if r := audited(t, row.code, file, "--policy", policy); !strings.Contains(r.Problem, row.want) {
			t.Errorf("%s: %s %q, want %q", row.name, r.Verdict, r.Problem, row.want)
		}
	}
	if r := audited(t, exitData, exportBundle(t, data, "0"), "--log", vkey); r.Verdict != audit.Unchecked || !strings.Contains(r.Problem, "no checkpoint") {
		t.Errorf("%s: %s", r.Verdict, r.Problem)
	}
}

// networkOf reads whose log it is.
func networkOf(t *testing.T, data string) domain.Network {
	t.Helper()
	log, err := eventlog.Open(logDir(data), eventlog.Config{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	genesis := log.Genesis()
	return genesis.Network()
}

func readFile(t *testing.T, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// A log whose signatures are nobody's is exported as it is, and found out.
func TestAuditOfAnUnsignedLog(t *testing.T) {
	data := t.TempDir()
	if err := writeFixture(data); err != nil {
		t.Fatal(err)
	}
	r := audited(t, exitData, exportBundle(t, data, "0"))
	if r.Verdict != audit.Differs || r.Difference == nil || r.Difference.Entry == nil || *r.Difference.Entry != 1 {
		t.Errorf("%s: %v, want record 1", r.Verdict, r.Difference)
	}
}

// settle has the Safe settle a result.
func settle(t *testing.T, l *local, r *domain.EpochResult) {
	t.Helper()
	sender, err := devnet.NewSender(t.Context(), l.chain.Client(), devnet.TestKey(keyOperator), l.advance)
	if err != nil {
		t.Fatal(err)
	}
	data := settlement.NewEpochSettlement().PackSettle(settlement.EpochSettlementEpochResult{
		Epoch: uint64(r.Epoch), FirstEra: uint64(r.FirstEra), LastEra: uint64(r.LastEra), PolicyHash: r.PolicyHash,
		LogSize: r.LogSize, LogRoot: r.LogRoot, PayoutRoot: r.PayoutRoot, PayoutTotal: r.PayoutTotal.Big(),
		SlashRoot: r.SlashRoot, SlashTotal: r.SlashTotal.Big(), PreviousDigest: r.PreviousDigest,
	})
	_, err = devnet.ExecSafe(t.Context(), sender, l.deployment.Safe, l.deployment.Settlement, data, devnet.TestKey(localSigners()[0]), devnet.TestKey(localSigners()[1]))
	if err != nil {
		t.Fatal(err)
	}
}

// The contract is asked what it settled: what agrees is said, what it has not
// settled yet too, and another result is a difference.
func TestAuditAsksTheChain(t *testing.T) {
	l := startTestLocal(t)
	data := t.TempDir()
	n := domain.Network{ChainID: l.deployment.ChainID, Settlement: domain.Address(l.deployment.Settlement)}
	closes := signedHistory(t, data, n)
	settle(t, l, &closes[0].Result)
	settle(t, l, &closes[1].Result)
	url := l.chain.URL()
	check := func(r *audit.Report) string {
		var all []string
		for _, c := range r.Checks {
			if c.Check == "chain" {
				all = append(all, c.Detail)
			}
		}
		return strings.Join(all, "; ")
	}
	agrees := audited(t, exitOK, exportBundle(t, data, "1"), "--rpc", url, "--rpc", url)
	if agrees.Verdict != audit.OnSnapshot || len(agrees.Chain) != 2 || !strings.Contains(check(agrees), "epoch 1 was settled in block") {
		t.Errorf("%s, chain %q, want agreement", agrees.Verdict, check(agrees))
	}
	if rests := strings.Join(agrees.RestsOn, "\n"); !strings.Contains(rests, "settled this very digest") || !strings.Contains(rests, "which the contract settled") {
		t.Errorf("it rests on %s", rests)
	}
	third := exportBundle(t, data, "2")
	waits := audited(t, exitOK, third, "--rpc", url)
	if !strings.Contains(check(waits), "epoch 2 is not settled yet") || !strings.Contains(check(waits), "epoch 1 was settled with the digest") {
		t.Errorf("chain %q, want epoch 2 open and epoch 1 settled", check(waits))
	}
	other := closes[2].Result
	other.PayoutTotal = other.PayoutTotal.Plus(domain.Wei(1))
	settle(t, l, &other)
	differs := audited(t, exitData, third, "--rpc", url)
	if d := differs.Difference; differs.Verdict != audit.Differs || d == nil || d.What != "chain" || d.Got != other.Digest(n).String() || d.Want != closes[2].Digest.String() {
		t.Errorf("%s: %v, want the two digests", differs.Verdict, d)
	}
	if !strings.Contains(strings.Join(differs.ToDo, " "), "guardian") {
		t.Errorf("to do: %q", differs.ToDo)
	}
	unanswered := audited(t, exitTempFail, third, "--rpc", "http://127.0.0.1:1/secret-key")
	if unanswered.Verdict != audit.Unchecked || strings.Contains(unanswered.Problem, "secret-key") {
		t.Errorf("%s: %s", unanswered.Verdict, unanswered.Problem)
	}
}

// An endpoint of another chain, or of one without the contract, cannot say
// anything about a bundle; nor can two that contradict each other.
func TestAuditAsksTheRightChain(t *testing.T) {
	l := startTestLocal(t)
	elsewhere, err := devnet.Start(devnet.Config{ChainID: l.deployment.ChainID})
	if err != nil {
		t.Fatal(err)
	}
	defer elsewhere.Close()
	foreign, err := devnet.Start(devnet.Config{ChainID: 99})
	if err != nil {
		t.Fatal(err)
	}
	defer foreign.Close()
	here, there, token := t.TempDir(), t.TempDir(), t.TempDir()
	at := func(a common.Address) domain.Network {
		return domain.Network{ChainID: l.deployment.ChainID, Settlement: domain.Address(a)}
	}
	signedHistory(t, here, at(l.deployment.Settlement))
	signedHistory(t, there, at(common.Address{19: 9}))
	signedHistory(t, token, at(l.deployment.Token))
	for _, row := range []struct {
		data string
		rpc  []string
		want string
	}{
		{here, []string{foreign.URL()}, "is on chain 99, the bundle is of chain 1337"},
		{here, []string{elsewhere.URL()}, "knows no settlement contract"},
		{here, []string{l.chain.URL(), elsewhere.URL()}, "knows no settlement contract"},
		{there, []string{l.chain.URL()}, "knows no settlement contract"},
		{token, []string{l.chain.URL()}, "knows no settlement contract"},
	} {
		r := audited(t, exitData, exportBundle(t, row.data, "0"), "--rpc", strings.Join(row.rpc, ","))
		if r.Verdict != audit.Unchecked || !strings.Contains(r.Problem, row.want) {
			t.Errorf("%v: %s: %s, want %q", row.rpc, r.Verdict, r.Problem, row.want)
		}
	}
}
