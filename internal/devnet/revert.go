package devnet

import (
	"encoding/hex"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"assay/contracts"
	"assay/contracts/icn"
	"assay/contracts/icnt"
	"assay/contracts/settlement"
)

// RevertError says that a call reverted, and with what.
type RevertError struct {
	// Custom is a pointer to the binding's struct of the custom error, such as *settlement.EpochSettlementNotOwner;
	// nil if the contracts of this package know no such error. Where several declare the same one, revert data does not
	// tell which it was; this is then the first of settlement, vault, token, registry, collateral and the rest.
	Custom any
	// Reason is the text of a require, such as "GS020" from a Safe; empty otherwise.
	Reason string
	// Data is what the contract returned.
	Data []byte
}

// Error names the custom error and its values, or the reason, or the raw data.
func (e *RevertError) Error() string {
	switch {
	case e.Custom != nil:
		return fmt.Sprintf("reverted: %T%+v", e.Custom, e.Custom)
	case e.Reason != "":
		return "reverted: " + e.Reason
	default:
		return "reverted with data 0x" + hex.EncodeToString(e.Data)
	}
}

// asRevert turns the error of an eth_call or eth_estimateGas into a *RevertError if it is a revert, and leaves every
// other error as it is.
func asRevert(err error) error {
	data, ok := contracts.RevertData(err)
	if !ok {
		return err
	}
	return decodeRevert(data)
}

func decodeRevert(data []byte) *RevertError {
	e := &RevertError{Data: data}
	if reason, err := abi.UnpackRevert(data); err == nil {
		e.Reason = reason
		return e
	}
	if found := customErrors(data); len(found) > 0 {
		e.Custom = found[0]
	}
	return e
}

// customErrors decodes revert data as every contract of this package would that declares such an error.
func customErrors(data []byte) []any {
	var found []any
	for _, unpack := range []func([]byte) (any, error){
		settlement.NewEpochSettlement().UnpackError,
		settlement.NewVault().UnpackError,
		icnt.NewTestICNT().UnpackError,
		icn.NewDevnetRegistry().UnpackError,
		icn.NewDevnetCollateral().UnpackError,
		icn.NewDevnetEraManager().UnpackError,
		icn.NewDevnetBookings().UnpackError,
		icn.NewDevnetLinks().UnpackError,
		icn.NewDevnetRewards().UnpackError,
	} {
		if custom, err := unpack(data); err == nil {
			found = append(found, custom)
		}
	}
	return found
}
