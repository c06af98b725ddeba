package chainsync

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// Receipts of an OP Stack block: a deposit, as every block there begins, and an
// ordinary transaction. The consensus form of the deposit is written out by hand
// from the specification (specs.optimism.io, Deposits, "Deposit Receipt").
func TestReceiptsRootOfADepositBlock(t *testing.T) {
	address, topic := common.Address{7}, common.Hash{8}
	log := &types.Log{Address: address, Topics: []common.Hash{topic}, Data: []byte{9}}
	ordinary := &types.Receipt{Type: types.DynamicFeeTxType, Status: 1, CumulativeGasUsed: 50_000, Logs: []*types.Log{log}}
	ordinary.Bloom = types.CreateBloom(ordinary)
	deposit := func(fields string) string {
		return fmt.Sprintf(`{"type":"0x7e","status":"0x1","cumulativeGasUsed":"0xb5b4","logsBloom":"0x%0512x","logs":[],
			"transactionHash":"0x%064x","transactionIndex":"0x0","gasUsed":"0xb5b4"%s}`, 0, 1, fields)
	}
	encoded := func(extra ...any) []byte {
		body, err := rlp.EncodeToBytes(append([]any{[]byte{1}, uint64(0xb5b4), types.Bloom{}, []*types.Log{}}, extra...))
		if err != nil {
			t.Fatal(err)
		}
		return append([]byte{0x7e}, body...)
	}
	for name, c := range map[string]struct {
		fields string
		body   []byte
	}{
		"since Canyon":   {`,"depositNonce":"0x2a","depositReceiptVersion":"0x1"`, encoded(uint64(42), uint64(1))},
		"since Regolith": {`,"depositNonce":"0x2a"`, encoded()},
		"before":         {``, encoded()},
	} {
		r := &Receipt{}
		if err := json.Unmarshal([]byte(deposit(c.fields)), r); err != nil {
			t.Fatal(err)
		}
		second, err := ordinary.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		want := types.DeriveSha(rawList{c.body, second}, trie.NewStackTrie(nil))
		if got := (receiptList{r, {Receipt: *ordinary}}).root(); got != want {
			t.Errorf("%s: root %s, want %s", name, got, want)
		}
	}
	failed := &Receipt{}
	if err := json.Unmarshal(bytes.Replace([]byte(deposit("")), []byte(`"status":"0x1"`), []byte(`"status":"0x0"`), 1), failed); err != nil {
		t.Fatal(err)
	}
	var w bytes.Buffer
	receiptList{failed}.EncodeIndex(0, &w)
	if got := w.Bytes(); got[0] != 0x7e || got[4] != 0x80 {
		t.Errorf("a failed deposit is encoded as %x…, want an empty status", got[:8])
	}
}

// rawList is a list that is encoded already.
type rawList [][]byte

func (l rawList) Len() int                           { return len(l) }
func (l rawList) EncodeIndex(i int, w *bytes.Buffer) { w.Write(l[i]) }

// Ordinary receipts derive as go-ethereum derives them.
func TestReceiptsRootOfOrdinaryBlocks(t *testing.T) {
	var ours receiptList
	var theirs types.Receipts
	for i := range 300 {
		kind := []uint8{types.LegacyTxType, types.AccessListTxType, types.DynamicFeeTxType, types.BlobTxType, types.SetCodeTxType}[i%5]
		r := &types.Receipt{Type: kind, Status: uint64(i % 2), CumulativeGasUsed: uint64(i) * 21_000, BlockNumber: big.NewInt(1)}
		for j := range i % 4 {
			r.Logs = append(r.Logs, &types.Log{Address: common.BigToAddress(big.NewInt(int64(i))), Data: make([]byte, 33*j)})
		}
		r.Bloom = types.CreateBloom(r)
		theirs, ours = append(theirs, r), append(ours, &Receipt{Receipt: *r})
		if got, want := ours.root(), types.DeriveSha(theirs, trie.NewListHasher()); got != want {
			t.Fatalf("%d receipts: root %s, want %s", i+1, got, want)
		}
	}
	if ours[:0].root() != types.EmptyReceiptsHash {
		t.Error("no receipts: not the empty root")
	}
}
