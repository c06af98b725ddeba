package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"assay/contracts/icnt"
)

// artifact is Uniswap's MerkleDistributor as its npm package carries it, compiled. It is GPL-3.0 and loaded at run time.
type artifact struct {
	ABI      abi.ABI       `json:"abi"`
	Bytecode hexutil.Bytes `json:"-"`
}

// loadArtifact reads it below a node_modules folder. An error that wraps fs.ErrNotExist says how to get it.
func loadArtifact(nodeModules string) (*artifact, error) {
	path := filepath.Join(nodeModules, "@uniswap", "merkle-distributor", "build", "MerkleDistributor.json")
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("load MerkleDistributor: `make gas` fetches it: %w", err)
	}
	var file struct {
		ABI      abi.ABI
		Bytecode string
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("load MerkleDistributor: parse %s: %w", path, err)
	}
	code, err := hexutil.Decode("0x" + file.Bytecode)
	if err != nil || len(code) == 0 {
		return nil, fmt.Errorf("load MerkleDistributor: bytecode in %s: %d bytes, %w", path, len(code), err)
	}
	return &artifact{file.ABI, code}, nil
}

// peer is one distributor for each month, on the stage's chain but with a token of its own, so that who has claimed there
// holds none of it.
type peer struct {
	*stage
	artifact *artifact
	token    common.Address

	at    common.Address // the distributor of the month that was opened last
	month *distribution
}

func newPeer(ctx context.Context, s *stage, a *artifact) (*peer, error) {
	p := &peer{stage: s, artifact: a}
	code := append(common.FromHex(icnt.TestICNTMetaData.Bin), icnt.NewTestICNT().PackConstructor(s.operator.Address())...)
	var err error
	if p.token, err = s.operator.Deploy(ctx, "TestICNT", code); err != nil {
		return nil, err
	}
	_, err = s.operator.Wait(ctx)
	return p, err
}

// open deploys a month's distributor and funds it; the gas is that of both transactions.
func (p *peer) open(ctx context.Context, month int) (gas uint64, err error) {
	if p.month, err = p.set.distribution(month); err != nil {
		return 0, err
	}
	args, err := p.artifact.ABI.Pack("", p.token, p.month.tree.Root())
	if err != nil {
		return 0, fmt.Errorf("distributor of month %d: %w", month, err)
	}
	token := icnt.NewTestICNT()
	if _, err := p.spends(ctx, p.operator, "mint", p.token, token.PackMint(p.operator.Address(), p.month.total.Big())); err != nil {
		return 0, err
	}
	if p.at, err = p.operator.Deploy(ctx, "MerkleDistributor", append(p.artifact.Bytecode, args...)); err != nil {
		return 0, err
	}
	receipts, err := p.operator.Wait(ctx)
	if err != nil {
		return 0, err
	}
	fund, err := p.spends(ctx, p.operator, "fund distributor", p.token, token.PackTransfer(p.at, p.month.total.Big()))
	return receipts[0].GasUsed + fund, err
}

// claim lets an account claim its month.
func (p *peer) claim(ctx context.Context, i int) (uint64, error) {
	proof, err := words(p.month.tree, p.month.leaf(i))
	if err != nil {
		return 0, err
	}
	data, err := p.artifact.ABI.Pack("claim", big.NewInt(int64(i)), p.set.accounts[i], p.set.earned(i, p.month.month).Big(), proof)
	if err != nil {
		return 0, fmt.Errorf("claim of account %d: %w", i, err)
	}
	from, err := p.sender(ctx, payeeName(i))
	if err != nil {
		return 0, err
	}
	return p.spends(ctx, from, "claim of Uniswap's", p.at, data)
}
