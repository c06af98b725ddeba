package settler

import (
	"bytes"
	"fmt"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/domain"
)

// Jobs of a Purpose.
const (
	JobSettle = "settle"
	JobClaim  = "claim"
	JobSlash  = "slash"
)

// Purpose says what a transaction is for.
type Purpose struct {
	Job        string       `json:"job"`
	Epoch      domain.Epoch `json:"epoch"`
	Digest     domain.Hash  `json:"digest"`                 // of the epoch's result
	SafeNonce  uint64       `json:"safe_nonce,omitempty"`   // JobSettle only
	SafeTxHash domain.Hash  `json:"safe_tx_hash,omitempty"` // JobSettle only
}

// String names job and epoch.
func (p Purpose) String() string { return fmt.Sprintf("%s epoch %d", p.Job, p.Epoch) }

// States of an intent.
const (
	// IntentOpen: an attempt may be mined any time.
	IntentOpen = "open"
	// IntentReleased: nobody waits for it any more, what it was for is done or
	// can no longer be done so. An attempt may still be mined; the next intent
	// takes its nonce and replaces it.
	IntentReleased = "released"
	// IntentDone: an attempt succeeded in a final block.
	IntentDone = "done"
	// IntentReverted: an attempt failed in a final block.
	IntentReverted = "reverted"
	// IntentDisplaced: a transaction of an earlier intent with the same nonce,
	// released or lost, is in a final block, so no attempt can be mined.
	IntentDisplaced = "displaced"
	// IntentAbandoned: an operator gave it up after a foreign transaction took
	// its nonce.
	IntentAbandoned = "abandoned"
)

// Intent is what is on disk before anything is sent: one call, one nonce, and
// every transaction that was ever signed for it.
type Intent struct {
	Purpose      Purpose        `json:"purpose"`
	State        string         `json:"state"`
	ChainID      uint64         `json:"chain_id"`
	From         domain.Address `json:"from"`
	To           domain.Address `json:"to"`
	Nonce        uint64         `json:"nonce"` // of From
	Gas          uint64         `json:"gas"`   // the same for all attempts
	CalldataHash domain.Hash    `json:"calldata_hash"`
	Attempts     []Attempt      `json:"attempts"` // oldest first, at least one
	// Replaced are the transactions of released intents with the same nonce.
	Replaced []common.Hash `json:"replaced,omitempty"`
	// Lost says that the log knew this nonce as ours when the intent was made, and
	// no record was here: transactions may be out that are listed nowhere.
	Lost bool `json:"lost,omitempty"`

	// Tx and Block say which attempt ended it, and where; Reason why it failed
	// or was released.
	Tx     common.Hash `json:"tx,omitzero"`
	Block  uint64      `json:"block,omitempty"`
	Reason string      `json:"reason,omitempty"`
}

// Attempt is one signed transaction of an intent.
type Attempt struct {
	Hash   common.Hash   `json:"hash"`
	FeeCap string        `json:"fee_cap"` // wei per gas, decimal
	TipCap string        `json:"tip_cap"` // wei per gas, decimal
	Block  uint64        `json:"block"`   // head when it was made
	Raw    hexutil.Bytes `json:"raw"`     // the transaction itself (EIP-2718)
}

func newAttempt(tx *types.Transaction, head uint64) (Attempt, error) {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return Attempt{}, fmt.Errorf("encode transaction %s: %w", tx.Hash(), err)
	}
	return Attempt{
		Hash: tx.Hash(), FeeCap: tx.GasFeeCap().String(), TipCap: tx.GasTipCap().String(), Block: head, Raw: raw,
	}, nil
}

// transaction decodes the attempt.
func (a *Attempt) transaction() (*types.Transaction, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(a.Raw); err != nil {
		return nil, fmt.Errorf("%w: attempt %s: %w", ErrCorruptRecord, a.Hash, err)
	}
	return tx, nil
}

// last returns the attempt with the highest fees.
func (i *Intent) last() *Attempt { return &i.Attempts[len(i.Attempts)-1] }

// data returns the call data, which all attempts share.
func (i *Intent) data() ([]byte, error) {
	tx, err := i.last().transaction()
	if err != nil {
		return nil, err
	}
	return tx.Data(), nil
}

// fees returns the fees of the last attempt.
func (i *Intent) fees() (fees, error) {
	tx, err := i.last().transaction()
	if err != nil {
		return fees{}, err
	}
	return fees{cap: tx.GasFeeCap(), tip: tx.GasTipCap()}, nil
}

// final reports whether a final block ended the intent.
func (i *Intent) final() bool {
	return i.State == IntentDone || i.State == IntentReverted || i.State == IntentDisplaced
}

// has reports whether a transaction is an attempt of this intent.
func (i *Intent) has(hash common.Hash) bool {
	return slices.ContainsFunc(i.Attempts, func(a Attempt) bool { return a.Hash == hash })
}

// check holds an intent against its own attempts: they all must be the same
// call with the same nonce (T2), by the same account, with rising fees (T6).
func (i *Intent) check() error {
	if len(i.Attempts) == 0 {
		return fmt.Errorf("%w: intent of nonce %d has no attempt", ErrCorruptRecord, i.Nonce)
	}
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(i.ChainID))
	var before fees
	for k := range i.Attempts {
		a := &i.Attempts[k]
		tx, err := a.transaction()
		if err != nil {
			return err
		}
		from, err := types.Sender(signer, tx)
		if err != nil {
			return fmt.Errorf("%w: attempt %s: %w", ErrCorruptRecord, a.Hash, err)
		}
		switch {
		case tx.Hash() != a.Hash, tx.Nonce() != i.Nonce, tx.Gas() != i.Gas, tx.To() == nil || *tx.To() != account(i.To),
			domain.Address(from) != i.From, domain.Keccak256(tx.Data()) != i.CalldataHash, tx.Value().Sign() != 0,
			tx.GasFeeCap().String() != a.FeeCap, tx.GasTipCap().String() != a.TipCap:
			return fmt.Errorf("%w: attempt %s is not the call of its intent, nonce %d", ErrCorruptRecord, a.Hash, i.Nonce)
		case k > 0 && (tx.GasFeeCap().Cmp(raise(before.cap, minBumpPercent)) < 0 || tx.GasTipCap().Cmp(raise(before.tip, minBumpPercent)) < 0):
			return fmt.Errorf("%w: attempt %s does not outbid the one before it", ErrCorruptRecord, a.Hash)
		}
		before = fees{cap: tx.GasFeeCap(), tip: tx.GasTipCap()}
	}
	return nil
}

// journal keeps the intents of one account: one file per nonce.
type journal struct {
	dir     string
	intents map[uint64]*Intent
	newest  *Intent // the open one, or else that with the highest nonce; nil if there is none
}

const (
	journalPrefix = "nonce-"
	journalSuffix = ".json"
)

func (j *journal) path(nonce uint64) string {
	return filepath.Join(j.dir, fmt.Sprintf("%s%020d%s", journalPrefix, nonce, journalSuffix))
}

// openJournal reads every intent of an account and checks it.
func openJournal(dir string, chainID uint64, from domain.Address) (*journal, error) {
	j := &journal{dir: dir, intents: make(map[uint64]*Intent)}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("open journal: %w", err)
	}
	for _, e := range entries { // in order of name, which is that of the nonces
		if !strings.HasPrefix(e.Name(), journalPrefix) || !strings.HasSuffix(e.Name(), journalSuffix) {
			continue
		}
		i := new(Intent)
		path := filepath.Join(dir, e.Name())
		if err := readRecord(path, i); err != nil {
			return nil, fmt.Errorf("open journal: %w", err)
		}
		if err := i.check(); err != nil {
			return nil, fmt.Errorf("open journal: %s: %w", path, err)
		}
		if path != j.path(i.Nonce) || i.ChainID != chainID || i.From != from {
			return nil, fmt.Errorf("open journal: %s is of nonce %d of %s on chain %d, want %s on chain %d: %w",
				path, i.Nonce, i.From, i.ChainID, from, chainID, ErrCorruptRecord)
		}
		j.intents[i.Nonce] = i
	}
	j.pick()
	return j, nil
}

// write makes an intent durable.
func (j *journal) write(i *Intent) error {
	if err := i.check(); err != nil {
		return err
	}
	if err := writeRecord(j.path(i.Nonce), i); err != nil {
		return err
	}
	j.intents[i.Nonce] = i
	j.pick()
	return nil
}

// pick finds the newest intent. There is one open intent at most: a relayer
// makes another only when that is closed.
func (j *journal) pick() {
	j.newest = nil
	for _, nonce := range slices.Sorted(maps.Keys(j.intents)) {
		if j.newest == nil || j.newest.State != IntentOpen {
			j.newest = j.intents[nonce]
		}
	}
}

// used returns how many nonces have an intent or lie below one.
func (j *journal) used() uint64 {
	var n uint64
	for nonce := range j.intents {
		n = max(n, nonce+1)
	}
	return n
}

// reverts counts the failed transactions for a purpose.
func (j *journal) reverts(p Purpose) (n int) {
	for _, i := range j.intents {
		if i.State == IntentReverted && i.Purpose.Job == p.Job && i.Purpose.Digest == p.Digest {
			n++
		}
	}
	return n
}

// sameCall reports whether an intent is for this purpose and call.
func (i *Intent) sameCall(p Purpose, to domain.Address, data []byte) bool {
	d, err := i.data()
	return err == nil && i.Purpose == p && i.To == to && bytes.Equal(d, data)
}
