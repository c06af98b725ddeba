package review

import (
	"bytes"
	"errors"
	"fmt"

	"assay/domain"
	"assay/settler"
)

// Codes of refusals.
const (
	CodeSelector     = "ERR_SELECTOR"        // the call is none that settles
	CodeCalldata     = "ERR_CALLDATA"        // the call data does not encode what it says
	CodeDelegateCall = "ERR_DELEGATECALL"    // operation 1 runs foreign code as the Safe
	CodeOperation    = "ERR_OPERATION"       // neither call nor delegatecall
	CodeValue        = "ERR_VALUE"           // sends the chain's own coin
	CodeContract     = "ERR_CONTRACT"        // calls another contract than the settlement contract
	CodeRefund       = "ERR_REFUND"          // has a field of the Safe's gas refund
	CodeSafeNonce    = "ERR_SAFE_NONCE"      // is for another place in the Safe's order
	CodeDomain       = "ERR_DOMAIN"          // is of another chain, contract or Safe
	CodeOrder        = "ERR_EPOCH_ORDER"     // does not continue what is settled
	CodeDigest       = "ERR_DIGEST_MISMATCH" // a field of the result is not what was recomputed
	CodeProposal     = "ERR_PROPOSAL"        // shows other figures than the result has
)

// Refusal says why a proposed transaction is not signed: the first field that is
// not as it must be.
type Refusal struct {
	Code  string
	Field string
	Got   string // as proposed
	Want  string // as recomputed
}

// Error leads with the code.
func (r *Refusal) Error() string {
	return fmt.Sprintf("%s field %s: got %s, want %s", r.Code, r.Field, r.Got, r.Want)
}

func refuse(code, field string, got, want any) error {
	return &Refusal{Code: code, Field: field, Got: fmt.Sprint(got), Want: fmt.Sprint(want)}
}

// Check holds a proposed Safe transaction against the signer's own batch and
// treasury, and returns a *Refusal that names the first field that is not what
// the signer would sign. Fields that could do harm whatever the call says come
// first.
func (t *SafeTx) Check(own *settler.Batch, treasury Treasury) error {
	want := own.SafeTx(treasury.Safe, treasury.SafeNonce)
	var zero domain.Amount
	var nobody domain.Address
	switch {
	case t.ChainID != want.ChainID:
		return refuse(CodeDomain, "chainId", t.ChainID, want.ChainID)
	case t.Safe != want.Safe:
		return refuse(CodeDomain, "safe", t.Safe, want.Safe)
	case t.Operation == 1:
		return refuse(CodeDelegateCall, "operation", "1 (delegatecall)", "0 (call)")
	case t.Operation != 0:
		return refuse(CodeOperation, "operation", t.Operation, "0 (call)")
	case t.Value != zero:
		return refuse(CodeValue, "value", t.Value, zero)
	case t.To != want.To:
		return refuse(CodeContract, "to", t.To, fmt.Sprintf("%s, the settlement contract", want.To))
	case t.SafeTxGas != zero:
		return refuse(CodeRefund, "safeTxGas", t.SafeTxGas, zero)
	case t.BaseGas != zero:
		return refuse(CodeRefund, "baseGas", t.BaseGas, zero)
	case t.GasPrice != zero:
		return refuse(CodeRefund, "gasPrice", t.GasPrice, zero)
	case t.GasToken != nobody:
		return refuse(CodeRefund, "gasToken", t.GasToken, nobody)
	case t.RefundReceiver != nobody:
		return refuse(CodeRefund, "refundReceiver", t.RefundReceiver, nobody)
	}
	if err := checkCall(t.Data, own); err != nil {
		return err
	}
	if t.Nonce != want.Nonce {
		return refuse(CodeSafeNonce, "nonce", t.Nonce, want.Nonce)
	}
	return treasury.follows(own)
}

// checkCall holds call data against the own batch, field by field.
func checkCall(data []byte, own *settler.Batch) error {
	call, err := Decode(data)
	if err != nil {
		return err
	}
	refused := own.Refused()
	got, want := call.Result.EpochResult(), own.Result()
	if got.Epoch != want.Epoch {
		return refuse(CodeOrder, "epoch", got.Epoch, want.Epoch)
	}
	if len(call.Refused) != len(refused) {
		return refuse(CodeOrder, "carried", fmt.Sprintf("%d epochs", len(call.Refused)), fmt.Sprintf("%d epochs", len(refused)))
	}
	for i := range refused {
		carried := call.Refused[i].EpochResult()
		if err := compareResults(fmt.Sprintf("carried[%d].", i), &carried, &refused[i]); err != nil {
			return err
		}
	}
	if err := compareResults("", &got, &want); err != nil {
		return err
	}
	if !bytes.Equal(data, own.Calldata()) {
		return refuse(CodeCalldata, "data", call.Method, "the call that was recomputed")
	}
	return nil
}

// compareResults is settler.Compare with a place in front of the field.
func compareResults(place string, got, want *domain.EpochResult) error {
	err := settler.Compare(got, want)
	var differs *settler.MismatchError
	if errors.As(err, &differs) {
		return &Refusal{Code: CodeDigest, Field: place + differs.Field, Got: differs.Got, Want: differs.Want}
	}
	return err
}

// Check holds a proposal that came from elsewhere against the signer's own, for
// which p.Batch is not nil: first the Safe transaction, then every figure that
// the proposal shows. What may differ between two honest logs is not compared:
// when they were looked at, and how much they keep.
func (own *Proposal) Check(p *Proposal) error {
	if p.ChainID != own.ChainID {
		return refuse(CodeDomain, "chain_id", p.ChainID, own.ChainID)
	}
	if p.Settlement != own.Settlement {
		return refuse(CodeDomain, "settlement", p.Settlement, own.Settlement)
	}
	if p.Epoch != own.Epoch {
		return refuse(CodeOrder, "epoch", p.Epoch, own.Epoch)
	}
	if err := p.SafeTx.Check(own.batch, own.own); err != nil {
		return err
	}
	return firstDifference(p, own)
}
