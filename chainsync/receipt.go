package chainsync

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
)

// codeShape marks an answer that is not what JSON-RPC defines.
const codeShape = "ERR_RPC_SHAPE"

// depositTxType is the type of OP Stack deposit transactions
// (specs.optimism.io, Deposits). Every block of such a chain begins with one.
const depositTxType = 0x7e

// Receipt is a receipt with what OP Stack chains add to those of deposits.
type Receipt struct {
	types.Receipt
	DepositNonce   *uint64 // since Regolith
	DepositVersion *uint64 // since Canyon; from then on part of the receipts root
}

// UnmarshalJSON reads the form of eth_getBlockReceipts.
func (r *Receipt) UnmarshalJSON(b []byte) error {
	*r = Receipt{}
	if err := r.Receipt.UnmarshalJSON(b); err != nil {
		return err
	}
	if r.Type != depositTxType {
		return nil
	}
	var deposit struct {
		Nonce   *hexutil.Uint64 `json:"depositNonce"`
		Version *hexutil.Uint64 `json:"depositReceiptVersion"`
	}
	if err := json.Unmarshal(b, &deposit); err != nil {
		return err
	}
	r.DepositNonce, r.DepositVersion = (*uint64)(deposit.Nonce), (*uint64)(deposit.Version)
	return nil
}

// depositBody is the consensus form of a deposit's receipt; nonce and version
// are there since Canyon (specs.optimism.io, Deposits, "Deposit Receipt").
type depositBody struct {
	Status            []byte
	CumulativeGasUsed uint64
	Bloom             types.Bloom
	Logs              []*types.Log
	Nonce             *uint64 `rlp:"optional"`
	Version           *uint64 `rlp:"optional"`
}

// receiptList derives the receipts root.
type receiptList []*Receipt

// Len is the number of receipts.
func (l receiptList) Len() int { return len(l) }

// EncodeIndex writes the i-th receipt in its consensus form. A type that is not
// known writes nothing useful; the root then differs.
func (l receiptList) EncodeIndex(i int, w *bytes.Buffer) {
	r := l[i]
	if r.Type != depositTxType {
		types.Receipts{&r.Receipt}.EncodeIndex(0, w)
		return
	}
	body := depositBody{CumulativeGasUsed: r.CumulativeGasUsed, Bloom: r.Bloom, Logs: r.Logs}
	if r.Status == types.ReceiptStatusSuccessful {
		body.Status = []byte{1}
	}
	if r.DepositVersion != nil {
		body.Nonce, body.Version = r.DepositNonce, r.DepositVersion
	}
	w.WriteByte(depositTxType)
	if err := rlp.Encode(w, &body); err != nil {
		panic("chainsync: receiptList.EncodeIndex: " + err.Error()) // every field can be encoded
	}
}

// root returns the receipts root (yellow paper, 4.4.2).
func (l receiptList) root() common.Hash {
	return types.DeriveSha(l, trie.NewStackTrie(nil))
}

// prove checks receipts against the header of their block and returns all logs
// of the block in order. The root covers who emitted what in which order; block,
// transaction and index of a log are not in it and must be as they follow.
func (l receiptList) prove(h *types.Header, hash common.Hash) ([]types.Log, error) {
	if root := l.root(); root != h.ReceiptHash {
		return nil, fmt.Errorf("receipts derive to root %s, header has %s", root, h.ReceiptHash)
	}
	var logs []types.Log
	for i, r := range l {
		if r.TransactionIndex != uint(i) || r.TxHash == (common.Hash{}) {
			return nil, fmt.Errorf("receipt %d is of transaction %s, index %d", i, r.TxHash, r.TransactionIndex)
		}
		for _, log := range r.Logs {
			switch {
			case log.TxHash != r.TxHash || log.TxIndex != r.TransactionIndex:
				return nil, fmt.Errorf("log %d is of transaction %s, its receipt of %s", log.Index, log.TxHash, r.TxHash)
			case log.BlockHash != hash || log.BlockNumber != h.Number.Uint64():
				return nil, fmt.Errorf("log %d is of block %d (%s)", log.Index, log.BlockNumber, log.BlockHash)
			case log.Index != uint(len(logs)):
				return nil, fmt.Errorf("log %d has index %d", len(logs), log.Index)
			}
			logs = append(logs, *log)
		}
	}
	return logs, nil
}

// isShape reports whether an error comes from reading an answer, not from
// getting it. An error without code and text, such as null beside a null result,
// is none that JSON-RPC 2.0 (section 5.1) has.
func isShape(err error) bool {
	var refused rpc.Error
	if errors.As(err, &refused) && refused.ErrorCode() == 0 && refused.Error() == "json-rpc error 0" {
		return true
	}
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	return errors.As(err, &syntax) || errors.As(err, &kind)
}
