package contracts

import (
	"errors"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// RevertData returns what a contract reverted with, from the error of an
// eth_call or eth_estimateGas; false if the error is no revert.
func RevertData(err error) ([]byte, bool) {
	var withData rpc.DataError
	if !errors.As(err, &withData) {
		return nil, false
	}
	text, ok := withData.ErrorData().(string)
	if !ok {
		return nil, false
	}
	data, decodeErr := hexutil.Decode(text)
	return data, decodeErr == nil
}
