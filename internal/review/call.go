package review

import (
	"bytes"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"assay/contracts/settlement"
	"assay/domain"
)

// Call is a decoded call of the settlement contract.
type Call struct {
	Method  string   // settle or settleAfter
	Refused []Result // of settleAfter, oldest first
	Result  Result
}

// Decode decodes the call data of a Safe transaction. Only the two calls that
// settle an epoch are known; any other is a *Refusal of CodeSelector, and data
// that is not exactly what an encoder would write one of CodeCalldata.
func Decode(data []byte) (*Call, error) {
	if len(data) < 4 {
		return nil, &Refusal{Code: CodeSelector, Field: "data", Got: fmt.Sprintf("%d bytes", len(data)), Want: "settle or settleAfter"}
	}
	parsed, err := settlement.EpochSettlementMetaData.ParseABI()
	if err != nil {
		return nil, fmt.Errorf("review: parse the settlement contract's interface: %w", err)
	}
	method, err := parsed.MethodById(data)
	if err != nil {
		return nil, unknownSelector(data, "no function of the settlement contract")
	}
	if method.Name != "settle" && method.Name != "settleAfter" {
		return nil, unknownSelector(data, method.Sig)
	}
	call := &Call{Method: method.Name}
	if err := call.unpack(method, data[4:]); err != nil {
		return nil, &Refusal{Code: CodeCalldata, Field: "data", Got: err.Error(), Want: "arguments of " + method.Sig}
	}
	again, err := call.Encode()
	if err != nil {
		return nil, &Refusal{Code: CodeCalldata, Field: "data", Got: err.Error(), Want: "arguments of " + method.Sig}
	}
	if !bytes.Equal(again, data) {
		return nil, &Refusal{Code: CodeCalldata, Field: "data", Got: fmt.Sprintf("%d bytes", len(data)), Want: fmt.Sprintf("the %d bytes that encode what it says", len(again))}
	}
	return call, nil
}

func unknownSelector(data []byte, name string) error {
	return &Refusal{Code: CodeSelector, Field: "data", Got: fmt.Sprintf("0x%x (%s)", data[:4], name), Want: "settle or settleAfter"}
}

// unpack takes the arguments apart.
func (c *Call) unpack(method *abi.Method, arguments []byte) error {
	values, err := method.Inputs.Unpack(arguments)
	if err != nil {
		return err
	}
	last := values[len(values)-1]
	r := *abi.ConvertType(last, new(settlement.EpochSettlementEpochResult)).(*settlement.EpochSettlementEpochResult)
	if c.Result, err = resultFrom(&r); err != nil {
		return err
	}
	if len(values) == 1 {
		return nil
	}
	refused := *abi.ConvertType(values[0], new([]settlement.EpochSettlementEpochResult)).(*[]settlement.EpochSettlementEpochResult)
	for i := range refused {
		r, err := resultFrom(&refused[i])
		if err != nil {
			return err
		}
		c.Refused = append(c.Refused, r)
	}
	return nil
}

func resultFrom(r *settlement.EpochSettlementEpochResult) (Result, error) {
	paid, err := domain.AmountFromBig(r.PayoutTotal)
	if err != nil {
		return Result{}, fmt.Errorf("payoutTotal: %w", err)
	}
	slashed, err := domain.AmountFromBig(r.SlashTotal)
	if err != nil {
		return Result{}, fmt.Errorf("slashTotal: %w", err)
	}
	return Result{
		Epoch: domain.Epoch(r.Epoch), FirstEra: domain.Era(r.FirstEra), LastEra: domain.Era(r.LastEra),
		PolicyHash: r.PolicyHash, LogSize: r.LogSize, LogRoot: r.LogRoot, PayoutRoot: r.PayoutRoot, PayoutTotal: paid,
		SlashRoot: r.SlashRoot, SlashTotal: slashed, PreviousDigest: r.PreviousDigest,
	}, nil
}

func (r *Result) contract() settlement.EpochSettlementEpochResult {
	return settlement.EpochSettlementEpochResult{
		Epoch: uint64(r.Epoch), FirstEra: uint64(r.FirstEra), LastEra: uint64(r.LastEra),
		PolicyHash: r.PolicyHash, LogSize: r.LogSize, LogRoot: r.LogRoot, PayoutRoot: r.PayoutRoot,
		PayoutTotal: r.PayoutTotal.Big(), SlashRoot: r.SlashRoot, SlashTotal: r.SlashTotal.Big(), PreviousDigest: r.PreviousDigest,
	}
}

// Encode returns the call data.
func (c *Call) Encode() ([]byte, error) {
	contract := settlement.NewEpochSettlement()
	if c.Method == "settle" {
		return contract.TryPackSettle(c.Result.contract())
	}
	refused := make([]settlement.EpochSettlementEpochResult, len(c.Refused))
	for i := range c.Refused {
		refused[i] = c.Refused[i].contract()
	}
	return contract.TryPackSettleAfter(refused, c.Result.contract())
}
