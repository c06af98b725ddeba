package settler

import (
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"assay/contracts"
	"assay/contracts/settlement"
)

// RevertError says that a call reverted, and with what.
type RevertError struct {
	// Name is the custom error of the settlement contract, such as
	// "CoverShortfall"; empty if it was none.
	Name string
	// Args are its values as "name=value", in order.
	Args []string
	// Reason is the text of a require, such as "GS026" from a Safe.
	Reason string
	// Data is what the contract returned.
	Data []byte
}

// Error names the custom error and its values, or the reason, or the data.
func (e *RevertError) Error() string {
	switch {
	case e.Name != "":
		return "TX_REVERTED " + e.Name + "(" + strings.Join(e.Args, ", ") + ")"
	case e.Reason != "":
		return "TX_REVERTED " + e.Reason + safeReason(e.Reason)
	case len(e.Data) > 0:
		return "TX_REVERTED with data 0x" + hex.EncodeToString(e.Data)
	}
	return "TX_REVERTED without a reason"
}

// safeReason explains the codes of a Safe that a settlement can meet.
func safeReason(code string) string {
	switch code {
	case "GS013":
		return ": the call of the settlement contract failed"
	case "GS020":
		return ": fewer signatures than the Safe's threshold"
	case "GS025", "GS026":
		return ": a signature is not that of an owner, not in order, or over another Safe nonce"
	}
	return ""
}

// asRevert turns the error of an eth_call or eth_estimateGas into a
// *RevertError if it is one, and leaves every other error as it is.
func asRevert(err error) error {
	data, ok := contracts.RevertData(err)
	if !ok {
		return err
	}
	return decodeRevert(data)
}

// decodeRevert reads the data of a revert with the errors of the settlement
// contract's ABI.
func decodeRevert(data []byte) *RevertError {
	e := &RevertError{Data: data}
	if reason, err := abi.UnpackRevert(data); err == nil {
		e.Reason = reason
		return e
	}
	if len(data) < 4 {
		return e
	}
	known := settlement.NewEpochSettlement().GetABI().Errors
	for _, name := range slices.Sorted(maps.Keys(known)) {
		custom := known[name]
		if [4]byte(custom.ID[:4]) != [4]byte(data[:4]) {
			continue
		}
		values, err := custom.Inputs.Unpack(data[4:])
		if err != nil {
			return e
		}
		e.Name = name
		for i, v := range values {
			e.Args = append(e.Args, custom.Inputs[i].Name+"="+revertValue(v))
		}
		return e
	}
	return e
}

func revertValue(v any) string {
	if word, ok := v.([32]byte); ok {
		return "0x" + hex.EncodeToString(word[:])
	}
	return fmt.Sprint(v)
}
