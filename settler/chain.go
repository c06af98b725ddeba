package settler

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"assay/contracts/safe"
	"assay/contracts/settlement"
	"assay/domain"
)

// ErrWrongChain says that an endpoint or a contract is not the configured one.
var ErrWrongChain = errors.New("not the configured chain or contracts")

// Reader is what is read of a chain; *ethclient.Client is one. Every call of a
// contract names the block by hash, so that what one look sees belongs
// together. Implementations may be called concurrently; errors are transient
// unless they carry the data of a revert (rpc.DataError).
type Reader interface {
	ChainID(ctx context.Context) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	CodeAtHash(ctx context.Context, account common.Address, block common.Hash) ([]byte, error)
	CallContractAtHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error)
}

// Chain is a Reader through which transactions can be sent; *ethclient.Client
// is one. SendTransaction may have taken effect whatever it returns.
type Chain interface {
	Reader
	NonceAtHash(ctx context.Context, account common.Address, block common.Hash) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	EstimateGasAtBlockHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) (uint64, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, isPending bool, err error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// Finality says which blocks are final. The zero value means the "finalized"
// tag.
type Finality struct {
	// Tag is "finalized" or "safe"; it must be empty with Confirmations.
	Tag string
	// Confirmations makes a block final once the chain has so many blocks from
	// it on, itself included; for development chains, whose tags lag.
	Confirmations uint64
}

func (f Finality) valid() error {
	switch {
	case f.Tag != "" && f.Confirmations != 0:
		return fmt.Errorf("finality: tag %q and %d confirmations: want one of them", f.Tag, f.Confirmations)
	case f.Tag != "" && f.Tag != "finalized" && f.Tag != "safe":
		return fmt.Errorf("finality: tag %q: want finalized or safe", f.Tag)
	}
	return nil
}

// Moment is a head of the chain and what was final under it.
type Moment struct {
	Head  *types.Header
	final uint64 // number of the newest final block, plus one; 0 if there is none
}

// IsFinal reports whether block number n was final.
func (m Moment) IsFinal(n uint64) bool { return n < m.final }

// Number is the head's number.
func (m Moment) Number() uint64 { return m.Head.Number.Uint64() }

// look asks for the head, and then for what is final: in this order the final
// block is at most one that came after the head.
func (f Finality) look(ctx context.Context, r Reader) (Moment, error) {
	head, err := r.HeaderByNumber(ctx, nil)
	if err != nil {
		return Moment{}, fmt.Errorf("ask for the head: %w", err)
	}
	if head.BaseFee == nil {
		return Moment{}, fmt.Errorf("block %d has no base fee (EIP-1559): %w", head.Number, ErrWrongChain)
	}
	m := Moment{Head: head}
	if f.Confirmations > 0 {
		if n := head.Number.Uint64() + 1; n >= f.Confirmations {
			m.final = n - f.Confirmations + 1
		}
		return m, nil
	}
	tag, name := rpc.FinalizedBlockNumber, "finalized"
	if f.Tag == "safe" {
		tag, name = rpc.SafeBlockNumber, "safe"
	}
	final, err := r.HeaderByNumber(ctx, big.NewInt(tag.Int64()))
	switch {
	case err == nil:
		// A head that is behind what is final comes from an endpoint that lags.
		m.final = min(final.Number.Uint64(), head.Number.Uint64()) + 1
	case !noBlockYet(err):
		return Moment{}, fmt.Errorf("ask for the %s block: %w", name, err)
	}
	return m, nil
}

// noBlockYet reports whether a node says that no block has the tag so far.
func noBlockYet(err error) bool {
	return errors.Is(err, ethereum.NotFound) || strings.Contains(err.Error(), "block not found")
}

// Treasury reads the settlement contract and the Safe that owns it.
type Treasury struct {
	chain      Reader
	network    domain.Network
	safe       domain.Address
	finality   Finality
	settlement *settlement.EpochSettlement
	multisig   *safe.ISafe
}

// View is what one look at a Treasury found, all of it in the state after one
// block.
type View struct {
	Moment
	NextEpoch  domain.Epoch // the contract settles it next
	LastDigest domain.Hash  // of the last settled epoch, zero before the first
	Paused     bool
	SafeNonce  uint64
	Owners     []domain.Address // of the Safe, ascending
	Threshold  uint64           // owners that must sign
}

// Settled is what the contract keeps of an epoch. Block is 0 if the epoch was
// not settled by a result of its own.
type Settled struct {
	Digest domain.Hash
	Block  uint64
	Vetoed bool
}

// OpenTreasury checks that the endpoint is on the network's chain, that both
// contracts have code, and that the Safe owns the settlement contract
// (ErrWrongChain otherwise). It keeps chain and starts nothing.
func OpenTreasury(ctx context.Context, chain Reader, n domain.Network, safeAddress domain.Address, f Finality) (*Treasury, error) {
	if err := f.valid(); err != nil {
		return nil, err
	}
	t := &Treasury{
		chain: chain, network: n, safe: safeAddress, finality: f,
		settlement: settlement.NewEpochSettlement(), multisig: safe.NewISafe(),
	}
	id, err := chain.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("open treasury: ask chain id: %w", err)
	}
	if !id.IsUint64() || id.Uint64() != n.ChainID {
		return nil, fmt.Errorf("open treasury: chain id %s, want %d: %w", id, n.ChainID, ErrWrongChain)
	}
	head, err := chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("open treasury: ask for the head: %w", err)
	}
	for _, c := range []struct {
		name    string
		address domain.Address
	}{{"settlement", n.Settlement}, {"safe", safeAddress}} {
		code, err := chain.CodeAtHash(ctx, account(c.address), head.Hash())
		if err != nil {
			return nil, fmt.Errorf("open treasury: ask code of %s: %w", c.name, err)
		}
		if len(code) == 0 {
			return nil, fmt.Errorf("open treasury: %s %s has no code on chain %d: %w", c.name, c.address, n.ChainID, ErrWrongChain)
		}
	}
	owner, err := call(ctx, chain, head.Hash(), n.Settlement, t.settlement.PackOwner(), t.settlement.UnpackOwner)
	if err != nil {
		return nil, fmt.Errorf("open treasury: ask owner of settlement %s: %w", n.Settlement, err)
	}
	if owner != account(safeAddress) {
		return nil, fmt.Errorf("open treasury: settlement %s is owned by %s, want Safe %s: %w", n.Settlement, domain.Address(owner), safeAddress, ErrWrongChain)
	}
	return t, nil
}

// Network returns the network of the settlement contract.
func (t *Treasury) Network() domain.Network { return t.network }

// Safe returns the Safe's address.
func (t *Treasury) Safe() domain.Address { return t.safe }

// Look reads the state after the head.
func (t *Treasury) Look(ctx context.Context) (*View, error) {
	m, err := t.finality.look(ctx, t.chain)
	if err != nil {
		return nil, fmt.Errorf("look at treasury: %w", err)
	}
	v := &View{Moment: m}
	if err := t.lookSettlement(ctx, v); err != nil {
		return nil, fmt.Errorf("look at settlement %s in block %d: %w", t.network.Settlement, m.Number(), err)
	}
	if err := t.lookSafe(ctx, v); err != nil {
		return nil, fmt.Errorf("look at Safe %s in block %d: %w", t.safe, m.Number(), err)
	}
	return v, nil
}

func (t *Treasury) lookSettlement(ctx context.Context, v *View) error {
	at, to, c := v.Head.Hash(), t.network.Settlement, t.settlement
	next, err := call(ctx, t.chain, at, to, c.PackNextEpoch(), c.UnpackNextEpoch)
	if err != nil {
		return fmt.Errorf("nextEpoch: %w", err)
	}
	last, err := call(ctx, t.chain, at, to, c.PackLastDigest(), c.UnpackLastDigest)
	if err != nil {
		return fmt.Errorf("lastDigest: %w", err)
	}
	v.Paused, err = call(ctx, t.chain, at, to, c.PackPaused(), c.UnpackPaused)
	if err != nil {
		return fmt.Errorf("paused: %w", err)
	}
	v.NextEpoch, v.LastDigest = domain.Epoch(next), last
	return nil
}

func (t *Treasury) lookSafe(ctx context.Context, v *View) error {
	at, c := v.Head.Hash(), t.multisig
	nonce, err := call(ctx, t.chain, at, t.safe, c.PackNonce(), c.UnpackNonce)
	if err != nil {
		return fmt.Errorf("nonce: %w", err)
	}
	threshold, err := call(ctx, t.chain, at, t.safe, c.PackGetThreshold(), c.UnpackGetThreshold)
	if err != nil {
		return fmt.Errorf("threshold: %w", err)
	}
	owners, err := call(ctx, t.chain, at, t.safe, c.PackGetOwners(), c.UnpackGetOwners)
	if err != nil {
		return fmt.Errorf("owners: %w", err)
	}
	if !nonce.IsUint64() || !threshold.IsUint64() || threshold.Sign() == 0 {
		return fmt.Errorf("nonce %s, threshold %s: want 64 bits and a threshold above zero", nonce, threshold)
	}
	v.SafeNonce, v.Threshold = nonce.Uint64(), threshold.Uint64()
	for _, o := range owners {
		v.Owners = append(v.Owners, domain.Address(o))
	}
	slices.SortFunc(v.Owners, domain.Address.Compare)
	return nil
}

// SettledAt reads what the contract keeps of an epoch in the view's state.
func (t *Treasury) SettledAt(ctx context.Context, v *View, e domain.Epoch) (Settled, error) {
	c := t.settlement
	s, err := call(ctx, t.chain, v.Head.Hash(), t.network.Settlement, c.PackSettlementOf(uint64(e)), c.UnpackSettlementOf)
	if err != nil {
		return Settled{}, fmt.Errorf("read settlement of epoch %d in block %d: %w", e, v.Number(), err)
	}
	return Settled{Digest: s.Digest, Block: s.SettledBlock.Uint64(), Vetoed: s.Vetoed}, nil
}

// call runs a view of a contract in the state after a block.
func call[T any](ctx context.Context, chain Reader, at common.Hash, to domain.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	address := account(to)
	out, err := chain.CallContractAtHash(ctx, ethereum.CallMsg{To: &address, Data: data}, at)
	if err != nil {
		return none, asRevert(err)
	}
	return unpack(out)
}

// tryCall runs a call of the settlement contract as the Safe, in the view's
// state, and returns the error that it gives.
func (t *Treasury) tryCall(ctx context.Context, v *View, data []byte) error {
	to := account(t.network.Settlement)
	_, err := t.chain.CallContractAtHash(ctx, ethereum.CallMsg{From: account(t.safe), To: &to, Data: data}, v.Head.Hash())
	if err != nil {
		return asRevert(err)
	}
	return nil
}
