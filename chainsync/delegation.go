package chainsync

import (
	"encoding/binary"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
)

// effect is what an event does to the lists of its delegator. A delegator has
// locked delegations (amounts) and node delegations (which amount works for
// which node); an amount works for at most one node. Both lists are numbered on
// chain and removing swaps with the last entry and pops, so numbers move.
type effect string

const (
	effectOpen       effect = "open"       // appends to both lists
	effectReopen     effect = "reopen"     // a free locked delegation gets a new node delegation
	effectUndelegate effect = "undelegate" // names a pair; the lists stay
	effectReclaim    effect = "reclaim"    // removes the node delegation, frees the locked one
	effectWithdraw   effect = "withdraw"   // removes a free locked delegation
)

// delegation is a row's effect and the arguments that it needs.
type delegation struct {
	Effect    effect `json:"effect"`
	Delegator string `json:"delegator"`      // argument: whose lists
	Locked    string `json:"locked"`         // argument: index of the locked delegation
	Node      string `json:"node,omitempty"` // argument: index of the node delegation, for undelegate and reclaim
}

// valid holds a row's delegation against its event.
func (d *delegation) valid(event *abi.Event) error {
	pair := d.Effect == effectUndelegate || d.Effect == effectReclaim
	switch d.Effect {
	case effectOpen, effectReopen, effectUndelegate, effectReclaim, effectWithdraw:
	default:
		return fmt.Errorf("delegation: unknown effect %q", d.Effect)
	}
	if pair != (d.Node != "") {
		return fmt.Errorf("delegation: effect %s and node %q: undelegate and reclaim name a node delegation, others don't", d.Effect, d.Node)
	}
	needs := []struct {
		name string
		want form
	}{{d.Delegator, formAddress}, {d.Locked, formUint}, {d.Node, formUint}}
	if !pair {
		needs = needs[:2]
	}
	for _, need := range needs {
		arg, err := argumentOf(event, need.name)
		if err != nil {
			return fmt.Errorf("delegation: %w", err)
		}
		if !need.want.fits(arg) {
			return fmt.Errorf("delegation: %s %s is no %s", arg.Type.String(), need.name, need.want)
		}
	}
	return nil
}

// creates reports whether the effect gives a new position.
func (e effect) creates() bool { return e == effectOpen || e == effectReopen }

// PositionOf names a delegation by the log that created it (rules §0):
// keccak256(abi.encode(tx, log_index)).
func PositionOf(tx domain.Hash, logIndex uint64) domain.Position {
	var b [64]byte
	copy(b[:32], tx[:])
	binary.BigEndian.PutUint64(b[56:], logIndex)
	return domain.Keccak256(b[:])
}

// holder names the lists of one delegator in one module.
type holder struct{ module, delegator domain.Address }

// holdings are the two lists of a delegator. locked[i] is the position that
// locked delegation i works in, zero while it is free.
type holdings struct{ locked, nodes []domain.Position }

// delegations is the state of all lists, as the modules keep them.
type delegations map[holder]*holdings

// apply carries out an event's effect and returns the position that it is
// about, zero for a withdrawal. created is the position that a new delegation
// gets. An event that does not fit the lists changes nothing: then the history
// is not complete, or the module keeps its lists in another way.
func (d delegations) apply(row *delegation, module common.Address, values map[string]any, created domain.Position) (domain.Position, error) {
	who := holder{domain.Address(module), domain.Address(values[row.Delegator].(common.Address))}
	locked, err := index(values[row.Locked])
	if err != nil {
		return domain.Position{}, err
	}
	node := 0
	if row.Node != "" {
		if node, err = index(values[row.Node]); err != nil {
			return domain.Position{}, err
		}
	}
	h := d[who]
	if h == nil {
		h = &holdings{}
	}
	position, err := h.apply(row.Effect, locked, node, created)
	if err != nil {
		return domain.Position{}, fmt.Errorf("%s of locked delegation %d, node delegation %d of %s, who has %d and %d: %w",
			row.Effect, locked, node, who.delegator, len(h.locked), len(h.nodes), err)
	}
	d[who] = h
	if len(h.locked) == 0 && len(h.nodes) == 0 {
		delete(d, who)
	}
	return position, nil
}

func (h *holdings) apply(e effect, locked, node int, created domain.Position) (domain.Position, error) {
	free := domain.Position{}
	switch e {
	case effectOpen:
		if locked != len(h.locked) {
			return free, fmt.Errorf("a new one has index %d", len(h.locked))
		}
		h.locked, h.nodes = append(h.locked, created), append(h.nodes, created)
		return created, nil
	case effectReopen:
		if locked >= len(h.locked) || h.locked[locked] != free {
			return free, fmt.Errorf("no free locked delegation there")
		}
		h.locked[locked], h.nodes = created, append(h.nodes, created)
		return created, nil
	case effectWithdraw:
		if locked >= len(h.locked) || h.locked[locked] != free {
			return free, fmt.Errorf("no free locked delegation there")
		}
		h.locked = swapPop(h.locked, locked)
		return free, nil
	}
	if locked >= len(h.locked) || node >= len(h.nodes) || h.locked[locked] != h.nodes[node] {
		return free, fmt.Errorf("no such pair")
	}
	position := h.nodes[node]
	if e == effectReclaim {
		h.locked[locked] = free
		h.nodes = swapPop(h.nodes, node)
	}
	return position, nil
}

// swapPop removes an entry as the contract does: the last one takes its place.
func swapPop(list []domain.Position, i int) []domain.Position {
	last := len(list) - 1
	list[i] = list[last]
	return list[:last]
}

// index reads an index that may fit a list.
func index(value any) (int, error) {
	text, _ := integer(value)
	n, err := strconv.ParseUint(text, 10, 31)
	if err != nil {
		return 0, fmt.Errorf("index %v is beyond any list", value)
	}
	return int(n), nil
}
