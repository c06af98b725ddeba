package review

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"assay/domain"
)

// CheckFile holds a file that somebody proposes with against the own proposal.
// It may be a record "proposal", a file of the Safe's Transaction Builder, or a
// Safe transaction by itself as the Safe's services write it, numbers as numbers
// or as texts. What it says is compared, never used.
func (own *Proposal) CheckFile(text []byte) error {
	var shape struct {
		Record       string          `json:"record"`
		Transactions json.RawMessage `json:"transactions"`
		To           json.RawMessage `json:"to"`
	}
	if err := json.Unmarshal(text, &shape); err != nil {
		return fmt.Errorf("ERR_DECODE the proposal is no JSON object: %w", err)
	}
	switch {
	case shape.Record == "proposal":
		p := new(Proposal)
		if err := strictly(text, p); err != nil {
			return err
		}
		return own.Check(p)
	case shape.Transactions != nil:
		f := new(BuilderFile)
		if err := json.Unmarshal(text, f); err != nil {
			return fmt.Errorf("ERR_DECODE the Transaction Builder's file: %w", err)
		}
		return own.checkBuilder(text, f)
	case shape.To != nil:
		tx, err := parseSafeTx(text, own)
		if err != nil {
			return err
		}
		return tx.Check(own.batch, own.own)
	}
	return fmt.Errorf("ERR_DECODE the proposal is neither a record \"proposal\", nor a file of the Transaction Builder, nor a Safe transaction")
}

// strictly decodes one JSON value with no unknown field and nothing behind it.
func strictly(text []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return fmt.Errorf("ERR_DECODE the proposal: %w", err)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return fmt.Errorf("ERR_TRAILING something stands behind the proposal")
	}
	return nil
}

// looseTx is a Safe transaction as others write it. The signer's own chain and
// Safe stand in where it says none.
type looseTx struct {
	ChainID        *json.RawMessage `json:"chainId"`
	Safe           *string          `json:"safe"`
	To             *string          `json:"to"`
	Value          json.RawMessage  `json:"value"`
	Data           *hexutil.Bytes   `json:"data"`
	Operation      json.RawMessage  `json:"operation"`
	SafeTxGas      json.RawMessage  `json:"safeTxGas"`
	BaseGas        json.RawMessage  `json:"baseGas"`
	GasPrice       json.RawMessage  `json:"gasPrice"`
	GasToken       *string          `json:"gasToken"`
	RefundReceiver *string          `json:"refundReceiver"`
	Nonce          json.RawMessage  `json:"nonce"`
}

func parseSafeTx(text []byte, own *Proposal) (*SafeTx, error) {
	var l looseTx
	if err := json.Unmarshal(text, &l); err != nil {
		return nil, fmt.Errorf("ERR_DECODE the Safe transaction: %w", err)
	}
	t := &SafeTx{ChainID: own.ChainID, Safe: own.SafeTx.Safe}
	if l.Data != nil {
		t.Data = *l.Data
	}
	for _, f := range []struct {
		name string
		text *string
		into *domain.Address
	}{{"safe", l.Safe, &t.Safe}, {"to", l.To, &t.To}, {"gasToken", l.GasToken, &t.GasToken}, {"refundReceiver", l.RefundReceiver, &t.RefundReceiver}} {
		if f.text == nil {
			continue
		}
		var err error
		if *f.into, err = parseAddress(*f.text); err != nil {
			return nil, fmt.Errorf("ERR_DECODE field %s: %w", f.name, err)
		}
	}
	for _, f := range []struct {
		name string
		text json.RawMessage
		into *domain.Amount
	}{{"value", l.Value, &t.Value}, {"safeTxGas", l.SafeTxGas, &t.SafeTxGas}, {"baseGas", l.BaseGas, &t.BaseGas}, {"gasPrice", l.GasPrice, &t.GasPrice}} {
		var err error
		if *f.into, err = domain.ParseAmount(looseNumber(f.text, "0")); err != nil {
			return nil, fmt.Errorf("ERR_NUMBER field %s: %w", f.name, err)
		}
	}
	return t, t.takeCounts(&l, own)
}

// takeCounts takes the numbers that are no amounts.
func (t *SafeTx) takeCounts(l *looseTx, own *Proposal) error {
	chain := json.RawMessage(nil)
	if l.ChainID != nil {
		chain = *l.ChainID
	}
	id, err := strconv.ParseUint(looseNumber(chain, strconv.FormatUint(own.ChainID, 10)), 10, 64)
	if err != nil {
		return fmt.Errorf("ERR_NUMBER field chainId: %w", err)
	}
	operation, err := strconv.ParseUint(looseNumber(l.Operation, "0"), 10, 8)
	if err != nil {
		return fmt.Errorf("ERR_NUMBER field operation: %w", err)
	}
	if l.Nonce == nil {
		return fmt.Errorf("ERR_DECODE field nonce: missing")
	}
	t.Nonce, err = strconv.ParseUint(looseNumber(l.Nonce, ""), 10, 64)
	if err != nil {
		return fmt.Errorf("ERR_NUMBER field nonce: %w", err)
	}
	t.ChainID, t.Operation = id, uint8(operation)
	return nil
}

// looseNumber is a number with or without quotes; missing and null are absent.
func looseNumber(text json.RawMessage, absent string) string {
	if len(text) == 0 || string(text) == "null" {
		return absent
	}
	return strings.Trim(string(text), `"`)
}
