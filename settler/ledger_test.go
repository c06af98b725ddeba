package settler

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"assay/contracts/settlement"
)

// ledger counts settlements outside of what is under test: it walks the blocks of the chain as it is now, from the head
// down, and reads all their receipts. It believes neither the contract's storage nor an index of logs.
type ledger struct{ pages map[common.Hash]page }

// page is a block that was read; another branch has other blocks.
type page struct {
	parent  common.Hash
	settled []types.Log
}

// read returns every EpochSettled event of the contract on the present chain, in order.
func (l *ledger) read(ctx context.Context, c *ethclient.Client, contract common.Address) (all []types.Log, err error) {
	if l.pages == nil {
		l.pages = make(map[common.Hash]page)
	}
	head, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	at := head.Hash()
	for at != (common.Hash{}) {
		p, known := l.pages[at]
		if !known {
			if p, err = readPage(ctx, c, at, contract); err != nil {
				return nil, fmt.Errorf("ledger: block %s: %w", at, err)
			}
			l.pages[at] = p
		}
		all = append(all, p.settled...)
		at = p.parent
	}
	slices.Reverse(all)
	return all, nil
}

func readPage(ctx context.Context, c *ethclient.Client, block common.Hash, contract common.Address) (p page, err error) {
	header, err := c.HeaderByHash(ctx, block)
	if err != nil {
		return p, err
	}
	p.parent = header.ParentHash
	if header.Number.Sign() == 0 {
		return p, nil // the genesis has no transactions
	}
	receipts, err := c.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(block, false))
	if err != nil {
		return p, err
	}
	topic := settlement.NewEpochSettlement().GetABI().Events["EpochSettled"].ID
	for _, r := range receipts {
		for _, log := range r.Logs {
			if log.Address == contract && log.Topics[0] == topic {
				p.settled = append(p.settled, *log)
			}
		}
	}
	return p, nil
}
