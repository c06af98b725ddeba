package console

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os/exec"
	"testing"

	"assay/contracts/settlement"
	"assay/domain"
	"assay/settler"
)

// hashCase is an EpochResult with a Safe transaction, in the scripts' words.
type hashCase struct {
	Network map[string]string   `json:"network"`
	Result  map[string]string   `json:"result"`
	Carried []map[string]string `json:"carried"`
	Nonce   string              `json:"nonce"`
	Other   string              `json:"other"` // call data that differs in one field
}

// hashAnswer is what the scripts make of it.
type hashAnswer struct {
	Data    string      `json:"data"`
	Digest  domain.Hash `json:"digest"`
	Domain  domain.Hash `json:"domain"`
	Message domain.Hash `json:"message"`
	SafeTx  domain.Hash `json:"safe_tx"`
	Field   string      `json:"field"`
}

// The scripts of the approve page hash and encode as the engine does, with epochs that
// are carried too, and name the field in which two calls differ.
func TestScriptsComputeAsTheEngineDoes(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 8453))
	var sent struct {
		Inputs []string   `json:"inputs"`
		Cases  []hashCase `json:"cases"`
	}
	var wantInputs []domain.Hash
	for n := range 420 { // around three blocks of the sponge
		input := make([]byte, n)
		for i := range input {
			input[i] = byte(rng.Uint32())
		}
		sent.Inputs = append(sent.Inputs, fmt.Sprintf("0x%x", input))
		wantInputs = append(wantInputs, domain.Keccak256(input))
	}
	var want []hashAnswer
	for i := range 60 {
		c, answer := randomCase(t, rng, i%4, i)
		sent.Cases, want = append(sent.Cases, c), append(want, answer)
	}
	var got struct {
		Inputs []domain.Hash `json:"inputs"`
		Cases  []hashAnswer  `json:"cases"`
	}
	in, err := json.Marshal(sent)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(hashes(t, in), &got); err != nil {
		t.Fatal(err)
	}
	for i, h := range wantInputs {
		if got.Inputs[i] != h {
			t.Fatalf("keccak-256 of %d bytes: %s, want %s", i, got.Inputs[i], h)
		}
	}
	for i, answer := range want {
		if got.Cases[i] != answer {
			t.Fatalf("case %d: %+v, want %+v", i, got.Cases[i], answer)
		}
	}
}

// hashes runs the scripts under Node.
func hashes(t *testing.T, in []byte) []byte {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node is not installed")
	}
	cmd := exec.CommandContext(t.Context(), "node", "hashes.mjs")
	cmd.Dir, cmd.Stdin = "browser", bytes.NewReader(in)
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, complaints.Bytes())
	}
	return out
}

func randomHash(rng *rand.Rand) (h domain.Hash) {
	for i := range h {
		h[i] = byte(rng.Uint32())
	}
	return h
}

func randomAddress(rng *rand.Rand) domain.Address {
	h := randomHash(rng)
	return domain.Address(h[:20])
}

func randomResult(rng *rand.Rand) domain.EpochResult {
	return domain.EpochResult{
		Epoch: domain.Epoch(rng.Uint64()), FirstEra: domain.Era(rng.Uint64()), LastEra: domain.Era(rng.Uint64N(9)), PolicyHash: randomHash(rng),
		LogSize: rng.Uint64(), LogRoot: randomHash(rng), PayoutRoot: randomHash(rng), PayoutTotal: domain.AmountFromBytes(randomHash(rng)),
		SlashRoot: randomHash(rng), SlashTotal: domain.Wei(rng.Uint64()), PreviousDigest: randomHash(rng),
	}
}

func inWords(r *domain.EpochResult) map[string]string {
	return map[string]string{
		"epoch": fmt.Sprint(r.Epoch), "firstEra": fmt.Sprint(r.FirstEra), "lastEra": fmt.Sprint(r.LastEra), "policyHash": r.PolicyHash.String(),
		"logSize": fmt.Sprint(r.LogSize), "logRoot": r.LogRoot.String(), "payoutRoot": r.PayoutRoot.String(), "payoutTotal": r.PayoutTotal.String(),
		"slashRoot": r.SlashRoot.String(), "slashTotal": r.SlashTotal.String(), "previousDigest": r.PreviousDigest.String(),
	}
}

func forContract(r *domain.EpochResult) settlement.EpochSettlementEpochResult {
	return settlement.EpochSettlementEpochResult{
		Epoch: uint64(r.Epoch), FirstEra: uint64(r.FirstEra), LastEra: uint64(r.LastEra), PolicyHash: r.PolicyHash, LogSize: r.LogSize,
		LogRoot: r.LogRoot, PayoutRoot: r.PayoutRoot, PayoutTotal: r.PayoutTotal.Big(), SlashRoot: r.SlashRoot,
		SlashTotal: r.SlashTotal.Big(), PreviousDigest: r.PreviousDigest,
	}
}

// pack encodes with the contract's own bindings.
func pack(t *testing.T, r *domain.EpochResult, carried []domain.EpochResult) []byte {
	t.Helper()
	contract := settlement.NewEpochSettlement()
	if len(carried) == 0 {
		return contract.PackSettle(forContract(r))
	}
	var refused []settlement.EpochSettlementEpochResult
	for i := range carried {
		refused = append(refused, forContract(&carried[i]))
	}
	return contract.PackSettleAfter(refused, forContract(r))
}

// randomCase makes a case with a number of carried epochs, and the answer.
func randomCase(t *testing.T, rng *rand.Rand, carried, salt int) (hashCase, hashAnswer) {
	t.Helper()
	r := randomResult(rng)
	var before []domain.EpochResult
	c := hashCase{Result: inWords(&r), Carried: []map[string]string{}, Nonce: fmt.Sprint(salt)}
	for range carried {
		one := randomResult(rng)
		before = append(before, one)
		c.Carried = append(c.Carried, inWords(&one))
	}
	n := domain.Network{ChainID: rng.Uint64() >> 1, Settlement: randomAddress(rng)}
	tx := &settler.SafeTx{ChainID: n.ChainID, Safe: randomAddress(rng), To: n.Settlement, Data: pack(t, &r, before), Nonce: uint64(salt)}
	c.Network = map[string]string{"chainId": fmt.Sprint(n.ChainID), "settlement": n.Settlement.String(), "safe": tx.Safe.String()}
	answer := hashAnswer{Data: fmt.Sprintf("0x%x", tx.Data), Digest: r.Digest(n), Domain: tx.DomainHash(), Message: tx.MessageHash(), SafeTx: tx.Hash()}
	other := r
	if carried > 1 && salt%3 == 0 {
		before[1].SlashRoot[salt%32] ^= 1
		answer.Field = "carried[1].slashRoot"
	} else {
		other.PayoutTotal = domain.AmountFromBytes(randomHash(rng))
		answer.Field = "payoutTotal"
	}
	c.Other = fmt.Sprintf("0x%x", pack(t, &other, before))
	return c, answer
}
