package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"assay/contracts/settlement"
	"assay/domain"
	"assay/internal/audit"
)

// askTimeout is how long an endpoint may take over all that it is asked: a few
// small calls.
const askTimeout = 30 * time.Second

// askChain holds a report against what the settlement contract has, by the word
// of every endpoint. One that does not answer is an error with code 75, and makes
// of a report that was good one that cannot be checked.
func (v *auditVerify) askChain(ctx context.Context, report *audit.Report) error {
	if len(v.rpc) == 0 || report.Bundle == (domain.Hash{}) {
		return nil
	}
	var answers []audit.Answer
	for _, address := range v.rpc {
		answer, err := ask(ctx, address, report)
		if err != nil {
			report.Unanswered(host(address), plain(err))
			return fail(exitTempFail, "rpc %s: %w", host(address), plain(err))
		}
		answers = append(answers, *answer)
	}
	report.HoldAgainst(answers)
	return nil
}

// ask asks one endpoint, all in the state after its newest block.
func ask(ctx context.Context, address string, report *audit.Report) (*audit.Answer, error) {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	client, err := ethclient.DialContext(ctx, address)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	id, err := client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask chain id: %w", err)
	}
	answer := &audit.Answer{Endpoint: host(address), ChainID: id.String()}
	if !id.IsUint64() || id.Uint64() != report.ChainID {
		return answer, nil
	}
	head, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("ask for the newest block: %w", err)
	}
	answer.Block = head.Number.Uint64()
	c := &contract{client, common.Address(report.Settlement), head.Hash()}
	if err := c.keeps(ctx, report.Epoch, answer); errors.Is(err, errOther) {
		return answer, nil
	} else if err != nil {
		return nil, fmt.Errorf("ask settlement %s in block %d: %w", report.Settlement, answer.Block, err)
	}
	answer.Contract = true
	return answer, nil
}

// contract is the settlement contract in the state after one block.
type contract struct {
	client *ethclient.Client
	at     common.Address
	block  common.Hash
}

// errOther says that what is at an address does not answer as an EpochSettlement.
var errOther = errors.New("no settlement contract")

// keeps asks what the contract keeps of an epoch and the one before it.
func (c *contract) keeps(ctx context.Context, epoch domain.Epoch, answer *audit.Answer) error {
	code, err := c.client.CodeAtHash(ctx, c.at, c.block)
	if err != nil {
		return err
	}
	if len(code) == 0 {
		return errOther
	}
	binding := settlement.NewEpochSettlement()
	next, err := view(ctx, c, binding.PackNextEpoch(), binding.UnpackNextEpoch)
	if err != nil {
		return err
	}
	answer.NextEpoch = domain.Epoch(next)
	if answer.Settled, err = c.settled(ctx, epoch); err != nil || epoch == 0 {
		return err
	}
	answer.Before, err = c.settled(ctx, epoch-1)
	return err
}

func (c *contract) settled(ctx context.Context, epoch domain.Epoch) (audit.Settled, error) {
	binding := settlement.NewEpochSettlement()
	s, err := view(ctx, c, binding.PackSettlementOf(uint64(epoch)), binding.UnpackSettlementOf)
	if err != nil {
		return audit.Settled{}, err
	}
	return audit.Settled{Digest: s.Digest, Block: s.SettledBlock.Uint64(), Vetoed: s.Vetoed}, nil
}

// view calls a view of the contract; errOther if it reverts, or answers otherwise
// than the binding reads.
func view[T any](ctx context.Context, c *contract, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	out, err := c.client.CallContractAtHash(ctx, ethereum.CallMsg{To: &c.at, Data: data}, c.block)
	var reverted rpc.DataError
	switch {
	case errors.As(err, &reverted) && reverted.ErrorData() != nil:
		return none, errOther
	case err != nil:
		return none, err
	}
	answer, err := unpack(out)
	if err != nil {
		return none, errOther
	}
	return answer, nil
}
