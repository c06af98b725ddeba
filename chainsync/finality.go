package chainsync

import (
	"context"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"
)

// Finality says which blocks are final. The zero value is the finalized tag.
type Finality struct {
	tag           rpc.BlockNumber // 0 for confirmations, or for the zero value
	counted       bool
	confirmations uint64
}

// Finalized is the finalized tag: on Base, the L1 block that holds the batch is
// final. The default.
func Finalized() Finality { return Finality{tag: rpc.FinalizedBlockNumber} }

// Safe is the safe tag: on Base, the batch is on L1.
func Safe() Finality { return Finality{tag: rpc.SafeBlockNumber} }

// Confirmations calls a block final when n blocks are above it. For development
// chains, whose tags lag; 0 is the latest block itself.
func Confirmations(n uint64) Finality { return Finality{counted: true, confirmations: n} }

// ParseFinality reads what String writes.
func ParseFinality(s string) (Finality, error) {
	switch s {
	case "finalized":
		return Finalized(), nil
	case "safe":
		return Safe(), nil
	}
	n, err := strconv.ParseUint(s, 10, 32)
	if err != nil || strconv.FormatUint(n, 10) != s {
		return Finality{}, fmt.Errorf("finality %q: want finalized, safe, or a number of confirmations", s)
	}
	return Confirmations(n), nil
}

// String returns finalized, safe, or the number of confirmations.
func (f Finality) String() string {
	switch {
	case f.counted:
		return strconv.FormatUint(f.confirmations, 10)
	case f.tag == rpc.SafeBlockNumber:
		return "safe"
	}
	return "finalized"
}

// newest returns the number of a node's newest final block. A chain that has
// none yet is NotFound.
func (f Finality) newest(ctx context.Context, n Node) (uint64, error) {
	var tag *big.Int
	if !f.counted {
		tag = big.NewInt(int64(rpc.FinalizedBlockNumber))
		if f.tag == rpc.SafeBlockNumber {
			tag = big.NewInt(int64(rpc.SafeBlockNumber))
		}
	}
	h, err := n.HeaderByNumber(ctx, tag)
	if err != nil {
		return 0, err
	}
	number := h.Number.Uint64()
	if number < f.confirmations {
		return 0, ethereum.NotFound
	}
	return number - f.confirmations, nil
}
