package review

import (
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"assay/domain"
	"assay/settler"
)

// The type of a Safe's EIP-712 messages (Safe 1.3.0 and later).
const safeTxType = "SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas," +
	"uint256 gasPrice,address gasToken,address refundReceiver,uint256 nonce)"

// SafeTx is a Safe transaction with all that one can have, so that what somebody
// else proposes can be held whole. Names of fields are the Safe's.
type SafeTx struct {
	ChainID        uint64         `json:"chainId"`
	Safe           domain.Address `json:"safe"`
	To             domain.Address `json:"to"`
	Value          domain.Amount  `json:"value"` // wei of the chain's own coin
	Data           hexutil.Bytes  `json:"data"`
	Operation      uint8          `json:"operation"` // 0 call, 1 delegatecall
	SafeTxGas      domain.Amount  `json:"safeTxGas"`
	BaseGas        domain.Amount  `json:"baseGas"`
	GasPrice       domain.Amount  `json:"gasPrice"`
	GasToken       domain.Address `json:"gasToken"`
	RefundReceiver domain.Address `json:"refundReceiver"`
	Nonce          uint64         `json:"nonce"`
}

// Hashes are what a hardware wallet shows of a Safe transaction, and what the
// owners sign.
type Hashes struct {
	Domain  domain.Hash `json:"domain"`  // EIP-712 domain separator of the Safe
	Message domain.Hash `json:"message"` // EIP-712 hash of the transaction
	SafeTx  domain.Hash `json:"safe_tx"` // keccak256(0x1901, domain, message)
}

// SafeTxOf is a settling transaction with the fields that it never has.
func SafeTxOf(t *settler.SafeTx) SafeTx {
	return SafeTx{ChainID: t.ChainID, Safe: t.Safe, To: t.To, Data: t.Data, Nonce: t.Nonce}
}

// Hashes computes the three hashes from all fields (EIP-712).
func (t *SafeTx) Hashes() Hashes {
	var h Hashes
	kind, data := domain.Keccak256([]byte(safeTxType)), domain.Keccak256(t.Data)
	words := [][32]byte{
		kind, addressWord(t.To), t.Value.Word(), data, domain.Wei(uint64(t.Operation)).Word(), t.SafeTxGas.Word(),
		t.BaseGas.Word(), t.GasPrice.Word(), addressWord(t.GasToken), addressWord(t.RefundReceiver), domain.Wei(t.Nonce).Word(),
	}
	var message []byte
	for _, w := range words {
		message = append(message, w[:]...)
	}
	h.Message = domain.Keccak256(message)
	h.Domain = (&settler.SafeTx{ChainID: t.ChainID, Safe: t.Safe}).DomainHash()
	h.SafeTx = domain.Keccak256([]byte{0x19, 0x01}, h.Domain[:], h.Message[:])
	return h
}

func addressWord(a domain.Address) (w [32]byte) {
	copy(w[12:], a[:])
	return w
}

// Groups cuts the digits of a hash into sixteen groups of four, to be compared
// by eye on a second device.
func Groups(h domain.Hash) []string {
	digits := strings.TrimPrefix(h.String(), "0x")
	var groups []string
	for ; digits != ""; digits = digits[4:] {
		groups = append(groups, digits[:4])
	}
	return groups
}
