package chainsync

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/domain"
)

var update = flag.Bool("update", false, "write the golden file if it is missing")

const goldenLogs = "testdata/golden_logs.json"

// goldenLog is a log as a node gives it, and the fact that it is.
type goldenLog struct {
	Contract string          `json:"contract"`
	Event    string          `json:"event"`
	Topics   []common.Hash   `json:"topics"`
	Data     hexutil.Bytes   `json:"data"`
	Fact     json.RawMessage `json:"fact"`
}

// TestGoldenLogsOfEveryFact holds the wire form of every event that is a fact
// against the fact that it makes, byte for byte, in every field.
func TestGoldenLogsOfEveryFact(t *testing.T) {
	text, err := os.ReadFile(goldenLogs)
	if os.IsNotExist(err) && *update {
		writeGoldenLogs(t)
		text, err = os.ReadFile(goldenLogs)
	}
	if err != nil {
		t.Fatal(err)
	}
	var golden []goldenLog
	if err := json.Unmarshal(text, &golden); err != nil {
		t.Fatal(err)
	}
	contracts := goldenContracts()
	covered := map[string]bool{}
	for _, g := range golden {
		covered[g.Contract+" "+g.Event+factKind(t, g.Fact)] = true
		l := types.Log{Address: contracts[g.Contract], Topics: g.Topics, Data: g.Data}
		var want bytes.Buffer
		if err := json.Compact(&want, g.Fact); err != nil {
			t.Fatal(err)
		}
		if got := goldenFact(t, l); got != want.String() {
			t.Errorf("%s %s:\n got %s\nwant %s", g.Contract, g.Event, got, &want)
		}
	}
	for _, r := range defaultOf(t).rows {
		name := goldenContract(r)
		if declared := strings.TrimPrefix(r.event.String(), "event "); r.kind != 0 && !covered[name+" "+declared+r.kind.String()] {
			t.Errorf("no golden log for %s %s", name, declared)
		}
	}
}

func factKind(t *testing.T, fact []byte) string {
	t.Helper()
	var f struct {
		Kind string `json:"kind"`
	}
	if err := json.Unmarshal(fact, &f); err != nil {
		t.Fatal(err)
	}
	return f.Kind
}

func goldenContracts() map[string]common.Address {
	contracts := scriptContracts()
	contracts["safe"] = common.BigToAddress(big.NewInt(200))
	return contracts
}

// goldenContract is the row's contract, or one for rows of all of them.
func goldenContract(r row) string {
	if r.contract == everyContract {
		return "token"
	}
	return r.contract
}

// goldenFact decodes a log behind a delegation of its delegator, so that there
// is a pair to be named.
func goldenFact(t *testing.T, l types.Log) string {
	t.Helper()
	contracts := goldenContracts()
	d, err := newDecoder(defaultOf(t), 8453, contracts)
	if err != nil {
		t.Fatal(err)
	}
	one := big.NewInt(1)
	opened := logOf(t, contracts["collateral"], delegationCreated, one, goldenAddress("delegator"), new(big.Int), one, one, one)
	l.Index, l.TxHash = 1, domainHash("tx")
	facts, _ := d.take(&block{number: 7, time: 8, hash: domainHash("block"), logs: []types.Log{opened, l}}, HeadRule{})
	if len(facts) != 2 {
		t.Fatalf("%d facts of %s, want 1 beside the delegation", len(facts)-1, l.Topics[0])
	}
	return string(domain.FormatFact(facts[1]))
}

func goldenAddress(name string) common.Address {
	return common.BytesToAddress(domainHash(name).Bytes())
}

// goldenValue is an argument's value: different for each name, and one that
// every rule of the vocabulary allows.
func goldenValue(t *testing.T, in abi.Argument, i int) any {
	t.Helper()
	switch in.Type.T {
	case abi.UintTy:
		switch {
		case strings.HasSuffix(in.Name, "DelegationIndex"):
			return new(big.Int)
		case in.Type.Size == 8:
			return uint8(1)
		case in.Type.Size == 64:
			return uint64(1000 + i)
		}
		return big.NewInt(int64(1000 + i))
	case abi.AddressTy:
		return goldenAddress(in.Name)
	case abi.FixedBytesTy:
		return [32]byte(domainHash(in.Name))
	case abi.StringTy:
		return in.Name
	case abi.BoolTy:
		return true
	case abi.SliceTy:
		return []*big.Int{big.NewInt(5), big.NewInt(6)}
	}
	t.Fatalf("%s: no value for type %s", in.Name, in.Type.String())
	return nil
}

// writeGoldenLogs writes one log for every row that makes a fact.
func writeGoldenLogs(t *testing.T) {
	t.Helper()
	var golden []goldenLog
	for _, r := range defaultOf(t).rows {
		if r.kind == 0 {
			continue
		}
		values := make([]any, len(r.event.Inputs))
		for i, in := range r.event.Inputs {
			values[i] = goldenValue(t, in, i)
			for _, c := range r.when {
				if c.argument == in.Name {
					if in.Type.T != abi.AddressTy {
						t.Fatalf("%s: a condition of type %s", in.Name, in.Type.String())
					}
					values[i] = common.HexToAddress(c.equals)
				}
			}
		}
		declared := strings.TrimPrefix(r.event.String(), "event ")
		l := logOf(t, goldenContracts()[goldenContract(r)], declared, values...)
		golden = append(golden, goldenLog{goldenContract(r), declared, l.Topics, l.Data, json.RawMessage(goldenFact(t, l))})
	}
	text, err := json.MarshalIndent(golden, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(goldenLogs, append(text, '\n'), 0o644); err != nil {
		t.Fatal(fmt.Errorf("write golden logs: %w", err))
	}
}
