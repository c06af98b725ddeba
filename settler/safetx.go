package settler

import (
	"encoding/binary"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"assay/contracts/safe"
	"assay/domain"
)

// The types of a Safe's EIP-712 messages (Safe 1.3.0 and later): the domain
// has no name and no version.
const (
	safeDomainType = "EIP712Domain(uint256 chainId,address verifyingContract)"
	safeTxType     = "SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas," +
		"uint256 gasPrice,address gasToken,address refundReceiver,uint256 nonce)"
)

// SafeTx is a transaction of a Safe. What a settlement never needs is not
// there to be set: it is always a plain call (operation 0) without value, and
// without gas limit, price, token and receiver of a refund, so that a failed
// call reverts the whole and leaves the Safe's nonce alone.
type SafeTx struct {
	ChainID uint64
	Safe    domain.Address
	To      domain.Address // the settlement contract
	Data    []byte
	Nonce   uint64 // the Safe's own count
}

// DomainHash returns the EIP-712 domain separator, which hardware wallets show.
func (t *SafeTx) DomainHash() domain.Hash {
	kind := domain.Keccak256([]byte(safeDomainType))
	chain, safe := uintWord(t.ChainID), addressWord(t.Safe)
	return domain.Keccak256(kind[:], chain[:], safe[:])
}

// MessageHash returns the EIP-712 hash of the message alone, which hardware
// wallets show beside the domain hash.
func (t *SafeTx) MessageHash() domain.Hash {
	kind, data := domain.Keccak256([]byte(safeTxType)), domain.Keccak256(t.Data)
	to, nonce := addressWord(t.To), uintWord(t.Nonce)
	var zero [32]byte
	return domain.Keccak256(kind[:], to[:], zero[:], data[:], zero[:], zero[:], zero[:], zero[:], zero[:], zero[:], nonce[:])
}

// Hash returns what the owners sign: keccak256(0x1901, domain, message)
// (EIP-712), equal to the Safe's getTransactionHash.
func (t *SafeTx) Hash() domain.Hash {
	head, message := t.DomainHash(), t.MessageHash()
	return domain.Keccak256([]byte{0x19, 0x01}, head[:], message[:])
}

// ExecCalldata packs the Safe's execTransaction with signatures in ascending
// order of their owners.
func (t *SafeTx) ExecCalldata(signatures []byte) ([]byte, error) {
	zero := new(big.Int)
	return safe.NewISafe().TryPackExecTransaction(account(t.To), zero, t.Data, 0, zero, zero, zero,
		common.Address{}, common.Address{}, signatures)
}

// TypedData returns the message in the form of eth_signTypedData_v4, for
// wallets and external signers. Its hash is Hash.
func (t *SafeTx) TypedData() apitypes.TypedData {
	fields := []apitypes.Type{
		{Name: "to", Type: "address"}, {Name: "value", Type: "uint256"}, {Name: "data", Type: "bytes"},
		{Name: "operation", Type: "uint8"}, {Name: "safeTxGas", Type: "uint256"}, {Name: "baseGas", Type: "uint256"},
		{Name: "gasPrice", Type: "uint256"}, {Name: "gasToken", Type: "address"}, {Name: "refundReceiver", Type: "address"},
		{Name: "nonce", Type: "uint256"},
	}
	nobody := common.Address{}.Hex()
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"SafeTx":       fields,
		},
		PrimaryType: "SafeTx",
		Domain: apitypes.TypedDataDomain{
			ChainId:           (*math.HexOrDecimal256)(new(big.Int).SetUint64(t.ChainID)),
			VerifyingContract: account(t.Safe).Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"to": account(t.To).Hex(), "value": "0", "data": hexutil.Encode(t.Data), "operation": "0",
			"safeTxGas": "0", "baseGas": "0", "gasPrice": "0", "gasToken": nobody, "refundReceiver": nobody,
			"nonce": strconv.FormatUint(t.Nonce, 10),
		},
	}
}

func addressWord(a domain.Address) (w [32]byte) {
	copy(w[12:], a[:])
	return w
}

func uintWord(n uint64) (w [32]byte) {
	binary.BigEndian.PutUint64(w[24:], n)
	return w
}
