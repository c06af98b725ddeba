package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
	"assay/internal/devnet"
)

// settledStage is a log of the whole signed scenario, and a chain on which the
// first epochs of it are settled.
type settledStage struct {
	t     *testing.T
	local *local
	data  string
	key   string
	pass  string
}

// newSettledStage settles epochs 0 to last.
func newSettledStage(t *testing.T, last domain.Epoch) *settledStage {
	t.Helper()
	s := &settledStage{t: t, local: startTestLocal(t), data: filepath.Join(t.TempDir(), "engine")}
	log := newSignedLog(t)
	var err error
	if log.genesis, err = s.local.network.genesis(); err != nil {
		t.Fatal(err)
	}
	log.write(s.data, harshFacts)
	if s.key, s.pass, err = s.local.keystore(filepath.Join(t.TempDir(), "gas"), keyClaimer); err != nil {
		t.Fatal(err)
	}
	for k := domain.Epoch(0); k <= last; k++ {
		s.settle(k)
	}
	return s
}

// settle settles an epoch by two owners of the Safe.
func (s *settledStage) settle(k domain.Epoch) {
	s.t.Helper()
	p := &program{stdout: new(bytes.Buffer), stderr: new(bytes.Buffer)}
	found, err := p.closedEpoch(s.t.Context(), closedSource{data: s.data}, k)
	if err != nil {
		s.t.Fatal(err)
	}
	batch, err := found.batch()
	if err != nil {
		s.t.Fatal(err)
	}
	d := s.local.deployment
	sender, err := devnet.NewSender(s.t.Context(), s.local.chain.Client(), devnet.TestKey(keyOperator), s.local.advance)
	if err != nil {
		s.t.Fatal(err)
	}
	_, err = devnet.ExecSafe(s.t.Context(), sender, d.Safe, d.Settlement, batch.Calldata(), devnet.TestKey(localSigners()[0]), devnet.TestKey(localSigners()[1]))
	if err != nil {
		s.t.Fatal(err)
	}
}

// payer is a payer for which a block comes with every look.
func (s *settledStage) payer(out *bytes.Buffer) payer {
	return payer{
		program: &program{stdout: out, stderr: new(bytes.Buffer), json: true}, source: closedSource{data: s.data},
		file: networkFile(s.local.dir), rpc: []string{s.local.chain.URL()}, key: s.key, password: s.pass, poll: payerPoll,
		wait: func(context.Context) error { return s.local.advance() },
	}
}

// claim runs a claim, and returns its records by their kind.
func (s *settledStage) claim(set func(*claim)) (claims []claimRecord, sent []sentRecord, err error) {
	s.t.Helper()
	var out bytes.Buffer
	c := &claim{payer: s.payer(&out)}
	set(c)
	err = c.run(s.t.Context())
	for _, line := range strings.Split(strings.TrimSpace(out.String()), "\n") {
		var r struct{ Record string }
		var into any = new(claimRecord)
		if line == "" {
			continue
		}
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			s.t.Fatal(err)
		}
		if r.Record == "transaction" {
			into = new(sentRecord)
		}
		if err := json.Unmarshal([]byte(line), into); err != nil {
			s.t.Fatal(err)
		}
		switch into := into.(type) {
		case *claimRecord:
			claims = append(claims, *into)
		case *sentRecord:
			sent = append(sent, *into)
		}
	}
	return claims, sent, err
}

// balance is what an account holds, in wei.
func (s *settledStage) balance(account domain.Address) string {
	s.t.Helper()
	held, err := s.local.world.Token(s.t.Context(), common.Address(account))
	if err != nil {
		s.t.Fatal(err)
	}
	return held.String()
}

// A payee is shown what a claim would pay, is paid that, and is told the next time
// that it was paid, and in which transaction.
func TestClaimAccount(t *testing.T) {
	s := newSettledStage(t, 1)
	all, _, err := s.claim(func(c *claim) { c.all, c.dryRun = true, true })
	if err != nil || len(all) < 3 || all[0].Kind != domain.PayoutPayable {
		t.Fatalf("%d payouts: %v", len(all), err)
	}
	one := all[0]
	account := common.Address(one.Account).Hex()
	if one.State != leafDue || one.Epoch != 1 || one.Left != one.Cumulative || !one.Paid.IsZero() || s.balance(one.Account) != "0" {
		t.Fatalf("before: %+v", one)
	}
	paid, sent, err := s.claim(func(c *claim) { c.account = account })
	if err != nil || len(paid) != 1 || paid[0].State != leafDone || paid[0].Left != one.Left || len(sent) != 1 || sent[0].GasUsed == 0 || sent[0].FeeWei == "0" {
		t.Fatalf("claimed %+v, sent %+v: %v", paid, sent, err)
	}
	if held := s.balance(one.Account); held != one.Cumulative.String() {
		t.Errorf("%s holds %s, want %s", account, held, one.Cumulative)
	}
	again, more, err := s.claim(func(c *claim) { c.account = strings.ToLower(account) })
	if err != nil || len(again) != 1 || len(more) != 0 || again[0].State != leafBefore || again[0].Tx == nil || *again[0].Tx != sent[0].Tx {
		t.Fatalf("again %+v, sent %+v: %v", again, more, err)
	}
	// The next epoch's leaf is cumulative: a claim pays the difference.
	s.settle(2)
	later, _, err := s.claim(func(c *claim) { c.account = account })
	if err != nil || len(later) != 1 || later[0].Epoch != 2 || later[0].Paid != one.Cumulative || later[0].Left != later[0].Cumulative.Less0(one.Cumulative) {
		t.Fatalf("later %+v: %v", later, err)
	}
	if held := s.balance(one.Account); held != later[0].Cumulative.String() {
		t.Errorf("%s holds %s, want %s", account, held, later[0].Cumulative)
	}
}

// Everybody is paid what an audit bundle says, once. Top-ups of nodes that the
// collateral contract does not know hold up nobody, and are told with its reason.
func TestClaimEverybodyFromABundle(t *testing.T) {
	s := newSettledStage(t, 4)
	bundle := filepath.Join(t.TempDir(), "4.audit")
	if code, _, stderr := try(t, "audit", "export", "--data", s.data, "--epoch", "4", "-o", bundle); code != exitOK {
		t.Fatal(stderr)
	}
	fromBundle := func(c *claim) { c.source, c.all = closedSource{bundle: bundle}, true }
	paid, sent, err := s.claim(fromBundle)
	if exitCode(err) != exitTempFail || !strings.Contains(err.Error(), "the contract refuses") || len(sent) == 0 {
		t.Fatalf("sent %+v: %v", sent, err)
	}
	leaves := 0
	for _, tx := range sent {
		leaves += tx.Leaves
	}
	done := 0
	for _, r := range paid {
		switch {
		case r.Kind != domain.PayoutPayable:
			if r.State != leafSkipped || r.Reason == "" {
				t.Errorf("top-up of an unknown node: %+v", r)
			}
		case r.State != leafDone || s.balance(r.Account) != r.Cumulative.String():
			t.Errorf("%s holds %s: %+v", r.Account, s.balance(r.Account), r)
		default:
			done++
		}
	}
	if done != leaves || done == 0 {
		t.Errorf("%d payouts done, %d leaves sent", done, leaves)
	}
	if again, more, err := s.claim(fromBundle); exitCode(err) != exitTempFail || len(more) != 0 || len(again) != len(paid) {
		t.Errorf("%d payouts again, sent %+v: %v", len(again), more, err)
	}
	// A bundle of an epoch that is not in force is of no use here.
	s.settle(5)
	if _, _, err := s.claim(fromBundle); exitCode(err) != exitData || !strings.Contains(err.Error(), "is of epoch 4, want 5") {
		t.Errorf("old bundle: %v", err)
	}
}

// What cannot be claimed is told with what to do, by its own exit code, and costs
// nothing.
func TestClaimRefusals(t *testing.T) {
	s := newSettledStage(t, 0)
	stranger := common.Address{19: 9}.Hex()
	nothing := filepath.Join(t.TempDir(), "nothing")
	other := uint64(3)
	for _, row := range []struct {
		name string
		set  func(*claim)
		code int
		want string
	}{
		{"stranger", func(c *claim) { c.account = stranger }, exitNoInput, "'assay explain account"},
		{"node without top-up", func(c *claim) { c.bySN, c.sn = true, 777 }, exitNoInput, "'assay explain sn 777"},
		{"another epoch", func(c *claim) { c.all = true; k := domain.Epoch(other); c.epoch = &k }, exitData, "claims are made against epoch 0, not 3"},
		{"nobody", func(*claim) {}, exitUsage, "want one of ACCOUNT, --all and --sn"},
		{"everybody and one", func(c *claim) { c.all, c.account = true, stranger }, exitUsage, "want one of ACCOUNT"},
		{"zero account", func(c *claim) { c.account = common.Address{}.Hex() }, exitUsage, "--sn"},
		{"no key", func(c *claim) { c.all, c.key = true, "" }, exitUsage, "--dry-run"},
		{"missing key", func(c *claim) { c.all, c.key = true, nothing }, exitNoInput, "nothing"},
		{"missing network", func(c *claim) { c.all, c.file = true, nothing }, exitNoInput, "no such file"},
		{"endpoint away", func(c *claim) { c.all, c.rpc = true, []string{"http://127.0.0.1:1/secret"} }, exitTempFail, "127.0.0.1:1"},
		{"no endpoint", func(c *claim) { c.all, c.rpc = true, nil }, exitUsage, "--rpc is not set"},
	} {
		t.Run(row.name, func(t *testing.T) {
			_, sent, err := s.claim(row.set)
			if exitCode(err) != row.code || !strings.Contains(err.Error(), row.want) || strings.Contains(err.Error(), "secret") || len(sent) != 0 {
				t.Errorf("code %d, want %d with %q; sent %v: %v", exitCode(err), row.code, row.want, sent, err)
			}
		})
	}
}

// A log that gives another result than what is settled claims nothing.
func TestClaimFromAnotherHistory(t *testing.T) {
	s := newSettledStage(t, 0)
	log := newSignedLog(t)
	log.genesis, _ = s.local.network.genesis()
	s.data = filepath.Join(t.TempDir(), "other")
	log.write(s.data, smallFacts)
	_, sent, err := s.claim(func(c *claim) { c.all = true })
	if exitCode(err) != exitData || !strings.Contains(err.Error(), "FREEZE_FOREIGN_ROOT") || len(sent) != 0 {
		t.Errorf("sent %v: code %d: %v", sent, exitCode(err), err)
	}
	// Nor does one of another network.
	s.data = filepath.Join(t.TempDir(), "fixture")
	if err := writeFixture(s.data); err != nil {
		t.Fatal(err)
	}
	if _, _, err = s.claim(func(c *claim) { c.all = true }); exitCode(err) != exitConfig || !strings.Contains(err.Error(), "network file") {
		t.Errorf("another network: code %d: %v", exitCode(err), err)
	}
}

// Slashes wait for the challenge window, are executed or refused by the contract
// one by one, and the second run finds them done.
func TestSlashExecute(t *testing.T) {
	s := newSettledStage(t, 4)
	execute := func(dry bool) (list []slashRecord, err error) {
		t.Helper()
		var out bytes.Buffer
		c := &slashExecute{payer: s.payer(&out), epoch: 4}
		c.dryRun = dry
		err = c.run(t.Context())
		dec := json.NewDecoder(&out)
		for dec.More() {
			var r slashRecord
			if err := dec.Decode(&r); err != nil {
				t.Fatal(err)
			}
			if r.Record == "slash" {
				list = append(list, r)
			}
		}
		return list, err
	}
	list, err := execute(false)
	if exitCode(err) != exitTempFail || !strings.Contains(err.Error(), "challenge window") || len(list) == 0 || list[0].State != leafDue {
		t.Fatalf("inside the window: %+v: %v", list, err)
	}
	for range 4 {
		if err := s.local.advance(); err != nil {
			t.Fatal(err)
		}
	}
	if list, err = execute(true); err != nil || list[0].State != leafDue {
		t.Fatalf("dry run: %+v: %v", list, err)
	}
	if list, err = execute(false); err != nil {
		t.Fatalf("%+v: %v", list, err)
	}
	for _, r := range list {
		if r.State != leafDone || r.Tx == nil {
			t.Errorf("executed: %+v", r)
		}
	}
	if list, err = execute(false); err != nil || list[0].State != leafBefore {
		t.Fatalf("again: %+v: %v", list, err)
	}
}

// Addresses in lower or upper case have no checksum; one that has must be right.
func TestParseAccount(t *testing.T) {
	good := devnet.TestAddress(keyClaimer).Hex()
	swapped := []byte(good)
	for i := 2; i < len(swapped); i++ {
		if c := swapped[i]; c >= 'a' && c <= 'f' {
			swapped[i] = c - 'a' + 'A'
			break
		}
	}
	for _, row := range []struct {
		text string
		ok   bool
	}{
		{good, true}, {strings.ToLower(good), true}, {"0x" + strings.ToUpper(good[2:]), true},
		{string(swapped), false}, {good[:41], false}, {good[2:], false}, {"0x" + strings.Repeat("g", 40), false}, {"", false},
	} {
		got, err := parseAccount(row.text)
		if (err == nil) != row.ok || row.ok && common.Address(got).Hex() != good {
			t.Errorf("%q: %s, %v", row.text, got, err)
		}
	}
	if _, err := parseAccount(string(swapped)); !strings.Contains(err.Error(), good) {
		t.Errorf("wrong checksum does not name the right one: %v", err)
	}
	if code, _, stderr := try(t, "claim", string(swapped), "--data", "d", "--rpc", "http://127.0.0.1:1", "--dry-run"); code != exitUsage {
		t.Errorf("code %d: %s", code, stderr)
	}
	if _, err := os.Stat("d"); err == nil {
		t.Error("a refused command line left something behind")
	}
}
