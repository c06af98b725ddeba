package chainsync

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"assay/contracts/icnt"
	"assay/contracts/settlement"
	"assay/domain"
)

// tokenDecimals is what every amount of this engine assumes of ICNT.
const tokenDecimals = 18

// prepare checks the chain against the configuration and finds the block to
// read from. It may be repeated as long as nodes are unavailable.
func (s *Syncer) prepare(ctx context.Context) error {
	final, err := s.reader.final(ctx)
	s.sawFinal(ctx, final)
	if err != nil {
		return err
	}
	if s.resume.set && s.resume.hash != (domain.Hash{}) {
		known := anchor{Number: s.resume.block, Hash: common.Hash(s.resume.hash)}
		if err := s.reader.stillThere(ctx, known); err != nil {
			return fmt.Errorf("last fact of the log: %w", err)
		}
	}
	return s.restore(ctx)
}

// checkNode checks one node: chain id, code of every contract, and what the
// token and the settlement contract say of themselves.
func (s *Syncer) checkNode(ctx context.Context, i int) error {
	name := s.reader.names[i]
	id, err := ask(ctx, s.reader, i, "chain id", func(ctx context.Context, n Node) (*big.Int, error) { return n.ChainID(ctx) })
	if err != nil {
		return err
	}
	if !id.IsUint64() || id.Uint64() != s.cfg.ChainID {
		return &ConfigError{"chain_id", fmt.Sprintf("configured %d, node %s is on chain %s", s.cfg.ChainID, name, id)}
	}
	// A node that is still catching up has no code where there will be some.
	head, err := ask(ctx, s.reader, i, "newest block", func(ctx context.Context, n Node) (*types.Header, error) { return n.HeaderByNumber(ctx, nil) })
	if err != nil {
		return err
	}
	if newest := head.Number; newest == nil || newest.Cmp(new(big.Int).SetUint64(s.cfg.DeployBlock)) < 0 {
		return &unavailable{name, fmt.Errorf("at block %v, the deployment is in block %d", newest, s.cfg.DeployBlock)}
	}
	for _, contract := range slices.Sorted(maps.Keys(s.cfg.Contracts)) {
		address := s.cfg.Contracts[contract]
		code, err := ask(ctx, s.reader, i, "code of "+contract, func(ctx context.Context, n Node) ([]byte, error) {
			return n.CodeAt(ctx, address, nil)
		})
		if err != nil {
			return err
		}
		if len(code) == 0 {
			return &ConfigError{"contracts." + contract, fmt.Sprintf("no code at %s on chain %d (node %s)", address, s.cfg.ChainID, name)}
		}
	}
	return s.checkToken(ctx, i)
}

// checkToken checks the token's decimals, and that the settlement contract pays
// in this token.
func (s *Syncer) checkToken(ctx context.Context, i int) error {
	token, ok := s.cfg.Contracts["token"]
	if !ok {
		return nil
	}
	binding := icnt.NewTestICNT()
	data, err := s.view(ctx, i, "token", token, binding.PackDecimals())
	if err != nil {
		return err
	}
	decimals, err := binding.UnpackDecimals(data)
	if err != nil || decimals != tokenDecimals {
		return &ConfigError{"contracts.token", fmt.Sprintf("%s has %d decimals, want %d", token, decimals, tokenDecimals)}
	}
	address, ok := s.cfg.Contracts["settlement"]
	if !ok {
		return nil
	}
	epochs := settlement.NewEpochSettlement()
	if data, err = s.view(ctx, i, "settlement", address, epochs.PackToken()); err != nil {
		return err
	}
	if paid, err := epochs.UnpackToken(data); err != nil || paid != token {
		return &ConfigError{"contracts.settlement", fmt.Sprintf("%s pays token %s, configured is %s", address, paid, token)}
	}
	return nil
}

// codeReverted is the JSON-RPC error code of a call that reverted (EIP-1474's
// execution error as geth, reth and anvil give it).
const codeReverted = 3

// view calls a view of a contract at the latest block. A contract that reverts
// is not what the configuration takes it for.
func (s *Syncer) view(ctx context.Context, i int, what string, to common.Address, data []byte) ([]byte, error) {
	out, err := ask(ctx, s.reader, i, "call of "+what, func(ctx context.Context, n Node) ([]byte, error) {
		return n.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	})
	var refused rpc.Error
	if errors.As(err, &refused) && refused.ErrorCode() == codeReverted {
		return nil, &ConfigError{"contracts." + what, fmt.Sprintf("%s is not such a contract: %v", to, err)}
	}
	return out, err
}

// restore starts from the newest snapshot of a block before that of the log's
// last fact, whose block may hold more. What lies between is read again without
// being published.
func (s *Syncer) restore(ctx context.Context) error {
	if s.cfg.SnapshotDir == "" || !s.resume.set {
		return nil
	}
	snap, err := readSnapshot(s.cfg.SnapshotDir, s.setting, s.resume.block)
	if err != nil {
		s.cfg.Logger.WarnContext(ctx, "snapshots not used", "err", err)
	}
	if snap == nil {
		s.cfg.Logger.InfoContext(ctx, "reading again from the deployment", "from_block", s.cfg.DeployBlock, "to_block", s.resume.block)
		return nil
	}
	if err := s.reader.stillThere(ctx, snap.At); err != nil {
		return fmt.Errorf("snapshot of block %d: %w", snap.At.Number, err)
	}
	s.decoder.restore(snap)
	s.at, s.next, s.saved = snap.At, snap.At.Number+1, snap.At.Number
	s.cfg.Logger.InfoContext(ctx, "reading on from a snapshot", "block", snap.At.Number)
	return nil
}
