package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

// receiptPoll is how often a receipt is asked for where blocks come by themselves: well under the shortest period, so
// that waiting costs about one block and not two.
const receiptPoll = 50 * time.Millisecond

// advanceLimit is how many blocks Wait seals without seeing any of its receipts before it gives up: a transaction that
// is not taken by then never will be.
const advanceLimit = 8

// Call is a transaction to be sent.
type Call struct {
	// What names the call in errors, such as "register providers".
	What string
	// To is the called contract; nil deploys Data as a new one.
	To *common.Address
	// Data is the call data or the init code.
	Data []byte
	// Gas is the limit; 0 estimates on the latest block, which finds reverts before anything is sent, and fails for a
	// call that depends on one still under way.
	Gas uint64
}

// Sender signs and sends the transactions of one test key, with nonces of its own counting, so that many go into one
// block. Nobody else may send with that key at the same time.
type Sender struct {
	client  *ethclient.Client
	key     *ecdsa.PrivateKey
	signer  types.Signer
	address common.Address
	advance func() error

	mu      sync.Mutex
	nonce   uint64        // of the next transaction; guarded by mu
	waiting []pendingCall // sent and not yet waited for; guarded by mu
}

type pendingCall struct {
	hash common.Hash
	call Call
}

// NewSender prepares a sender for a funded key. advance seals a block, such as Chain.Commit does; nil where blocks come
// by themselves.
func NewSender(ctx context.Context, client *ethclient.Client, key *ecdsa.PrivateKey, advance func() error) (*Sender, error) {
	address := crypto.PubkeyToAddress(key.PublicKey)
	chainID, err := client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask chain id for sender %s: %w", address, err)
	}
	nonce, err := client.PendingNonceAt(ctx, address)
	if err != nil {
		return nil, fmt.Errorf("ask nonce of sender %s: %w", address, err)
	}
	return &Sender{
		client: client, key: key, signer: types.LatestSignerForChainID(chainID), address: address, advance: advance, nonce: nonce,
	}, nil
}

// Address is the sender's account.
func (s *Sender) Address() common.Address { return s.address }

// Send sends a call and does not wait. A *RevertError comes from estimating where the call gives no gas.
func (s *Sender) Send(ctx context.Context, call Call) (common.Hash, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.send(ctx, call)
}

// Deploy sends init code and returns the address that the contract will have.
func (s *Sender) Deploy(ctx context.Context, what string, code []byte) (common.Address, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	address := crypto.CreateAddress(s.address, s.nonce)
	_, err := s.send(ctx, Call{What: "deploy " + what, Data: code, Gas: deployGas(code)})
	return address, err
}

// Do sends calls and waits for them and for what was sent before; it returns the receipts of these calls, in order.
func (s *Sender) Do(ctx context.Context, calls ...Call) ([]*types.Receipt, error) {
	for _, call := range calls {
		if _, err := s.Send(ctx, call); err != nil {
			return nil, err
		}
	}
	receipts, err := s.Wait(ctx)
	return receipts[max(0, len(receipts)-len(calls)):], err
}

// Wait waits for every call that was sent and not yet waited for, and returns their receipts in order. The error of the
// first that reverted is a *RevertError; the receipts are returned with it.
func (s *Sender) Wait(ctx context.Context) ([]*types.Receipt, error) {
	s.mu.Lock()
	waiting := s.waiting
	s.waiting = nil
	s.mu.Unlock()

	receipts := make([]*types.Receipt, len(waiting))
	for idle, done := 0, 0; done < len(waiting); {
		receipt, err := s.client.TransactionReceipt(ctx, waiting[done].hash)
		if err == nil {
			receipts[done] = receipt
			done++
			idle = 0
			continue
		}
		if ctx.Err() != nil {
			return nil, fmt.Errorf("%s: wait for %s: %w", waiting[done].call.What, waiting[done].hash, err)
		}
		if idle++; s.advance != nil && idle > advanceLimit {
			return nil, fmt.Errorf("%s: no receipt of %s after %d blocks: %w", waiting[done].call.What, waiting[done].hash, idle, err)
		}
		if err := s.pause(ctx); err != nil {
			return nil, fmt.Errorf("%s: wait for %s: %w", waiting[done].call.What, waiting[done].hash, err)
		}
	}
	for i, receipt := range receipts {
		if receipt.Status != types.ReceiptStatusSuccessful {
			return receipts, fmt.Errorf("%s: transaction %s: %w", waiting[i].call.What, receipt.TxHash, s.whyReverted(ctx, waiting[i].call, receipt))
		}
	}
	return receipts, nil
}

// pause seals a block, or waits a little for one.
func (s *Sender) pause(ctx context.Context) error {
	if s.advance != nil {
		return s.advance()
	}
	timer := time.NewTimer(receiptPoll)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// send is Send under the lock.
func (s *Sender) send(ctx context.Context, call Call) (common.Hash, error) {
	if call.Gas == 0 {
		gas, err := s.client.EstimateGas(ctx, ethereum.CallMsg{From: s.address, To: call.To, Data: call.Data})
		if err != nil {
			return common.Hash{}, fmt.Errorf("%s: estimate gas: %w", call.What, asRevert(err))
		}
		// The state may have changed by the time the transaction runs.
		call.Gas = gas + gas/4
	}
	head, err := s.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return common.Hash{}, fmt.Errorf("%s: ask base fee: %w", call.What, err)
	}
	tip := big.NewInt(params.GWei)
	fee := new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 1))
	tx, err := types.SignNewTx(s.key, s.signer, &types.DynamicFeeTx{
		ChainID: s.signer.ChainID(), Nonce: s.nonce, GasTipCap: tip, GasFeeCap: fee, Gas: call.Gas, To: call.To, Data: call.Data,
	})
	if err != nil {
		return common.Hash{}, fmt.Errorf("%s: sign: %w", call.What, err)
	}
	if err := s.client.SendTransaction(ctx, tx); err != nil {
		return common.Hash{}, fmt.Errorf("%s: send nonce %d: %w", call.What, s.nonce, err)
	}
	s.nonce++
	s.waiting = append(s.waiting, pendingCall{hash: tx.Hash(), call: call})
	return tx.Hash(), nil
}

// whyReverted repeats a reverted call on the state before its block. That is the state it ran on only if nothing before
// it in the block mattered; where the repetition succeeds, the answer says so.
func (s *Sender) whyReverted(ctx context.Context, call Call, receipt *types.Receipt) error {
	before := new(big.Int).Sub(receipt.BlockNumber, big.NewInt(1))
	_, err := s.client.CallContract(ctx, ethereum.CallMsg{From: s.address, To: call.To, Data: call.Data, Gas: call.Gas}, before)
	if err == nil {
		return fmt.Errorf("reverted in block %d using %d of %d gas, but not on the state before that block", receipt.BlockNumber, receipt.GasUsed, call.Gas)
	}
	var reverted *RevertError
	if err := asRevert(err); errors.As(err, &reverted) {
		return reverted
	}
	return fmt.Errorf("reverted in block %d: %w", receipt.BlockNumber, err)
}

// deployGas bounds the gas of a deployment: 200 a byte of code kept (EIP-150's schedule), 16 a byte of call data with
// the floor of EIP-7623 (40), 2 a word of init code (EIP-3860), and what a constructor here does.
func deployGas(code []byte) uint64 {
	const constructor = 1_000_000
	return constructor + 242*uint64(len(code))
}
