package chainsync

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/contracts/icn"
	"assay/domain"
)

// Sizes of a directory's questions.
const (
	directoryPage   = 100 // HyperNodes in one call
	blockTimeSample = 32  // blocks over which the block time is averaged
)

// EraView is where the chain stands, as one node sees it.
type EraView struct {
	Era        domain.Era
	StartBlock uint64        // first block of Era
	EndBlock   uint64        // first block of the era after it, as the calendar stands
	Block      uint64        // the node's newest block
	BlockTime  time.Duration // average of the newest blocks; 0 if there is only one
}

// PeerHN is a HyperNode that a daemon may have to challenge.
type PeerHN struct {
	ID       domain.HNID
	Key      domain.Address
	Endpoint string // base URL
	Active   bool   // switched on, and at least one link is staked to it
}

// Directory answers, from one node's newest block, who is who: what daemons and
// HyperNodes need to find and to check each other. It is a view and no source of
// facts: what counts is decided by the log. It reads the views of the devnet's
// modules; every call asks anew. Safe for concurrent use.
type Directory struct {
	node      Node
	contracts map[string]common.Address
	from      uint64
	validated abi.Event
	eras      *icn.DevnetEraManager
	registry  *icn.DevnetRegistry
	links     *icn.DevnetLinks
}

// NewDirectory needs the addresses of eras and registry, and of links to know
// which HyperNodes have one; deployBlock is where events begin.
func NewDirectory(node Node, contracts map[string]common.Address, deployBlock uint64) (*Directory, error) {
	for _, name := range []string{"eras", "registry", "links"} {
		if contracts[name] == (common.Address{}) {
			return nil, fmt.Errorf("directory: %w", &ConfigError{"contracts." + name, "no address"})
		}
	}
	parsed, err := icn.DevnetRegistryMetaData.ParseABI()
	if err != nil {
		return nil, fmt.Errorf("directory: registry binding: %w", err)
	}
	return &Directory{
		node: node, contracts: contracts, from: deployBlock, validated: parsed.Events["ScalerNodeValidated"],
		eras: icn.NewDevnetEraManager(), registry: icn.NewDevnetRegistry(), links: icn.NewDevnetLinks(),
	}, nil
}

// Era returns the current era and place in it. Before the first segment begins
// it is an error.
func (d *Directory) Era(ctx context.Context) (EraView, error) {
	head, calendar, err := d.calendar(ctx)
	if err != nil {
		return EraView{}, err
	}
	v := EraView{Block: head.Number.Uint64()}
	var ok bool
	if v.Era, ok = calendar.EraOf(v.Block); !ok {
		return EraView{}, fmt.Errorf("directory: no era has begun at block %d (%d segments)", v.Block, len(calendar))
	}
	v.StartBlock, _ = calendar.Start(v.Era)
	v.EndBlock, _ = calendar.End(v.Era)
	// The genesis block is no sample: on a development chain its time is 0.
	if n := min(v.Block-min(v.Block, 1), blockTimeSample); n > 0 {
		earlier, err := d.node.HeaderByNumber(ctx, new(big.Int).SetUint64(v.Block-n))
		if err != nil {
			return EraView{}, fmt.Errorf("directory: header of block %d: %w", v.Block-n, callErr(err))
		}
		if head.Time > earlier.Time {
			v.BlockTime = time.Duration(head.Time-earlier.Time) * time.Second / time.Duration(n)
		}
	}
	return v, nil
}

// calendar reads the segments as of the newest block.
func (d *Directory) calendar(ctx context.Context) (*types.Header, domain.Segments, error) {
	head, err := d.node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, nil, fmt.Errorf("directory: newest block: %w", callErr(err))
	}
	out, err := d.call(ctx, "eras", d.eras.PackSegments(), head.Number)
	if err != nil {
		return nil, nil, err
	}
	list, err := d.eras.UnpackSegments(out)
	if err != nil {
		return nil, nil, fmt.Errorf("directory: era segments: %w", err)
	}
	var calendar domain.Segments
	for _, s := range list {
		if !s.EraNumber.IsUint64() || !s.StartBlock.IsUint64() || !s.Duration.IsUint64() {
			return nil, nil, fmt.Errorf("directory: era segment {%s %s %s}: out of range", s.EraNumber, s.StartBlock, s.Duration)
		}
		calendar, err = calendar.With(domain.Segment{Era: domain.Era(s.EraNumber.Uint64()), StartBlock: s.StartBlock.Uint64(), Blocks: s.Duration.Uint64()})
		if err != nil {
			return nil, nil, fmt.Errorf("directory: %w", err)
		}
	}
	return head, calendar, nil
}

// HyperNodes lists all HyperNodes by id, also those that are not active.
func (d *Directory) HyperNodes(ctx context.Context) ([]PeerHN, error) {
	var peers []PeerHN
	for {
		out, err := d.call(ctx, "registry", d.registry.PackHyperNodes(big.NewInt(int64(len(peers)+1)), big.NewInt(directoryPage)), nil)
		if err != nil {
			return nil, err
		}
		page, err := d.registry.UnpackHyperNodes(out)
		if err != nil {
			return nil, fmt.Errorf("directory: hypernodes from %d: %w", len(peers)+1, err)
		}
		linked, err := d.linked(ctx, page)
		if err != nil {
			return nil, err
		}
		for i, n := range page {
			if !n.Id.IsUint64() {
				return nil, fmt.Errorf("directory: hypernode id %s does not fit", n.Id)
			}
			peers = append(peers, PeerHN{domain.HNID(n.Id.Uint64()), domain.Address(n.Key), n.Endpoint, n.Active && linked[i]})
		}
		if len(page) < directoryPage {
			return peers, nil
		}
	}
}

// linked asks which HyperNodes have a link staked, all in one call.
func (d *Directory) linked(ctx context.Context, nodes []icn.DevnetRegistryHyperNode) ([]bool, error) {
	if len(nodes) == 0 {
		return nil, nil
	}
	var calls [][]byte
	for _, n := range nodes {
		calls = append(calls, d.links.PackLinkCount(n.Id))
	}
	out, err := d.call(ctx, "links", d.links.PackMulticall(calls), nil)
	if err != nil {
		return nil, err
	}
	counts, err := d.links.UnpackMulticall(out)
	if err != nil {
		return nil, fmt.Errorf("directory: link counts: %w", err)
	}
	if len(counts) != len(nodes) {
		return nil, fmt.Errorf("directory: %d link counts of %d hypernodes", len(counts), len(nodes))
	}
	linked := make([]bool, len(nodes))
	for i := range counts {
		count, err := d.links.UnpackLinkCount(counts[i])
		if err != nil {
			return nil, fmt.Errorf("directory: link count of hypernode %s: %w", nodes[i].Id, err)
		}
		linked[i] = count.Sign() > 0
	}
	return linked, nil
}

// DaemonKey returns the key that is in force for sn in era: the last one that
// was registered before the era began, or the first one registered in it, since
// a rotation waits for the next era and a first validation does not. false: the
// node is unknown or was never validated.
func (d *Directory) DaemonKey(ctx context.Context, sn domain.SNID, era domain.Era) (domain.Address, bool, error) {
	out, err := d.call(ctx, "registry", d.registry.PackScalerNode(new(big.Int).SetUint64(uint64(sn))), nil)
	if err != nil {
		return domain.Address{}, false, err
	}
	node, err := d.registry.UnpackScalerNode(out)
	if err != nil {
		return domain.Address{}, false, fmt.Errorf("directory: scalernode %d: %w", sn, err)
	}
	if node.Daemon == (common.Address{}) {
		return domain.Address{}, false, nil
	}
	head, calendar, err := d.calendar(ctx)
	if err != nil {
		return domain.Address{}, false, err
	}
	start, ok := calendar.Start(era)
	if !ok {
		return domain.Address{}, false, fmt.Errorf("directory: era %d is before the first segment", era)
	}
	if start > head.Number.Uint64() {
		return domain.Address(node.Daemon), true, nil
	}
	during, err := d.validations(ctx, sn, start, nil)
	if err != nil || len(during) == 0 {
		return domain.Address(node.Daemon), err == nil, err
	}
	if start > d.from {
		before, err := d.validations(ctx, sn, d.from, new(big.Int).SetUint64(start-1))
		if err != nil {
			return domain.Address{}, false, err
		}
		if len(before) > 0 {
			return before[len(before)-1], true, nil
		}
	}
	return during[0], true, nil
}

// validations returns the keys that were registered for sn in a range of blocks,
// in order; to is nil for the newest block.
func (d *Directory) validations(ctx context.Context, sn domain.SNID, from uint64, to *big.Int) ([]domain.Address, error) {
	logs, err := d.node.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: to, Addresses: []common.Address{d.contracts["registry"]},
		Topics: [][]common.Hash{{d.validated.ID}, {common.BigToHash(new(big.Int).SetUint64(uint64(sn)))}},
	})
	if err != nil {
		return nil, fmt.Errorf("directory: validations of scalernode %d from block %d: %w", sn, from, callErr(err))
	}
	var keys []domain.Address
	for i := range logs {
		e, err := d.registry.UnpackScalerNodeValidatedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("directory: %w", logErr(&logs[i], err))
		}
		keys = append(keys, domain.Address(e.Daemon))
	}
	return keys, nil
}

// call reads a view of a contract; number nil is the newest block.
func (d *Directory) call(ctx context.Context, contract string, data []byte, number *big.Int) ([]byte, error) {
	to := d.contracts[contract]
	out, err := d.node.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, number)
	if err != nil {
		return nil, fmt.Errorf("directory: call %s at %s: %w", contract, to, callErr(err))
	}
	return out, nil
}
