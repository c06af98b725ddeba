package conformance

import (
	"fmt"
	"maps"
	"slices"

	"assay/domain"
	"assay/domain/merkle"
	"assay/projections"
)

// The rules of the Threshold network's monthly rewards. A month is
//
//	heartbeats -> failures   a fold over rituals: a participant without a transcript has failed
//	failures   -> earned     the potential reward in thirds, by number of failures
//	earned     -> totals     cumulative, beneficiary of the newer file
//	totals     -> root       one leaf per node

type (
	// ritual is one heartbeat: the nodes that were asked to take part.
	ritual struct {
		id           uint64
		participants []domain.Address
	}
	// failures are the rituals of which a node has left no transcript.
	failures struct {
		node    domain.Address
		rituals []uint64
	}
	reward struct {
		Beneficiary domain.Address `json:"beneficiary"`
		Amount      domain.Amount  `json:"amount"`
	}
	rewards map[domain.Address]reward
)

// coordinator stands for the contract that the transcripts are sent to. No rule
// depends on its address.
func coordinator() domain.Address { return domain.Address{1} }

// fold finds each node's failures with the engine's own uptime fold: ritual i
// is era i, a node is a ScalerNode, and the coordinator is the one HyperNode.
// Whoever was not asked, or left a transcript, has a confirmed pair with it; so
// an era's down nodes are those that failed its ritual.
func fold(nodes []domain.Address, rituals []ritual, silent func(ritual uint64, node domain.Address) bool) ([]failures, error) {
	var found []failures
	var log ledger
	log.state = projections.New(func(d domain.Decision) {
		v, ok := d.(*domain.Verdict)
		switch {
		case !ok || v.Verdict == domain.VerdictUp:
		case v.Verdict == domain.VerdictDown:
			found = addFailure(found, nodes[v.SN], rituals[v.Era].id)
		case log.err == nil:
			log.err = fmt.Errorf("ritual %d: the engine finds node %s %s", rituals[v.Era].id, nodes[v.SN], v.Verdict)
		}
	})
	const firstBlock = 2 // of era 0; a block is an era
	log.add(0, registry(nodes, firstBlock)...)
	for i, r := range rituals {
		report := &domain.Report{Originator: domain.Originator{Kind: domain.OriginHN, ID: 1}, Era: domain.Era(i)}
		for sn, node := range nodes {
			if !slices.Contains(r.participants, node) || !silent(r.id, node) {
				report.Peers = append(report.Peers, domain.Peer{ID: uint64(sn), RTTMicros: 1, Receipt: true})
			}
		}
		log.add(firstBlock+uint64(i), &domain.Head{}, report)
	}
	log.add(firstBlock+uint64(len(rituals)), &domain.Head{})
	return found, log.err
}

// addFailure keeps nodes in the order of their first failure, as published.
func addFailure(all []failures, node domain.Address, ritual uint64) []failures {
	i := slices.IndexFunc(all, func(f failures) bool { return f.node == node })
	if i < 0 {
		return append(all, failures{node, []uint64{ritual}})
	}
	all[i].rituals = append(all[i].rituals, ritual)
	return all
}

// registry is the world of the fold: the nodes of one provider, watched by the
// coordinator alone, in eras of one block that are sealed by the next.
func registry(nodes []domain.Address, firstBlock uint64) []domain.Fact {
	policy := domain.DefaultPolicy()
	policy.MinObservers, policy.MinOperators, policy.SealGraceBlocks = 1, 1, 0
	facts := []domain.Fact{
		&domain.PolicyChange{Policy: policy},
		&domain.EraSegment{Segment: domain.Segment{StartBlock: firstBlock, Blocks: 1}},
		&domain.ClassSet{Region: "polygon", Class: "taco"},
		&domain.ClusterSet{Cluster: "taco", Region: "polygon", Class: "taco"},
		&domain.HPRegistered{HP: 1, Account: coordinator()},
		&domain.HNRegistered{HN: 1, Operator: coordinator(), Key: coordinator()},
		&domain.LinkStaked{Link: 1, Owner: coordinator(), HN: 1},
	}
	for i, node := range nodes {
		sn := domain.SNID(i)
		facts = append(facts,
			&domain.SNRegistered{SN: sn, HP: 1, Region: "polygon", Class: "taco", Cluster: "taco"},
			&domain.SNValidated{SN: sn, Daemon: node})
	}
	return facts
}

// ledger enters facts as a log does: valid, accepted, applied. The first error
// stays.
type ledger struct {
	state  *projections.State
	number uint64 // of entries so far
	err    error
}

func (l *ledger) add(block uint64, facts ...domain.Fact) {
	for _, f := range facts {
		if l.err != nil {
			return
		}
		if c, ok := f.(domain.ChainFact); ok {
			*c.At() = domain.Place{Block: block, Time: block, LogIndex: l.number}
			if _, head := f.(*domain.Head); head {
				c.At().LogIndex = 0
			}
		}
		if err := l.enter(f); l.err == nil { // else a decision has set it
			l.err = err
		}
	}
}

func (l *ledger) enter(f domain.Fact) error {
	if err := domain.Valid(f); err != nil {
		return fmt.Errorf("%s: %w", domain.FormatFact(f), err)
	}
	digest := domain.Keccak256(domain.FormatFact(f))
	if r := l.state.Check(domain.Submission{Fact: f, Digest: digest, Trusted: true}); r != nil {
		return fmt.Errorf("%s: %v", domain.FormatFact(f), r)
	}
	l.number++
	return l.state.Apply(domain.Entry{Index: l.number - 1, Digest: digest, Fact: f})
}

// keptThirds is the penalty: how many thirds of its potential reward a node
// keeps that has failed so often.
func keptThirds(failures int) uint64 {
	return []uint64{3, 3, 2, 1, 0}[min(failures, 4)]
}

// earn applies it, rounding half up to a whole unit.
func earn(potential domain.Amount, failures int) domain.Amount {
	kept, thirds := domain.Wei(keptThirds(failures)), domain.Wei(3)
	earned := potential.MulDiv(kept, thirds)
	if potential.Mod(kept, thirds).Times(2).Cmp(thirds) >= 0 {
		earned = earned.Plus(domain.Wei(1))
	}
	return earned
}

// credit adds what was earned to the totals before it.
func credit(before, earned rewards) rewards {
	totals := maps.Clone(before)
	for node, e := range earned {
		totals[node] = reward{e.Beneficiary, before[node].Amount.Plus(e.Amount)}
	}
	return totals
}

// leafOf is keccak256(node || beneficiary || amount), 20, 20 and 32 bytes.
func leafOf(node domain.Address, total reward) merkle.Hash {
	amount := total.Amount.Word()
	return domain.Keccak256(node[:], total.Beneficiary[:], amount[:])
}

// tree has the nodes of each level, the leaves first, ascending. Its pairs are
// hashed as ours are, but an odd last node moves up unchanged, which is another
// shape than that of merkle.Tree.
type tree [][]merkle.Hash

func newTree(totals rewards) tree {
	var leaves []merkle.Hash
	for node, total := range totals {
		leaves = append(leaves, leafOf(node, total))
	}
	slices.SortFunc(leaves, merkle.Hash.Compare)
	t := tree{leaves}
	for level := leaves; len(level) > 1; t = append(t, level) {
		var above []merkle.Hash
		for pair := range slices.Chunk(level, 2) {
			if len(pair) == 2 {
				pair = []merkle.Hash{merkle.Node(pair[0], pair[1])}
			}
			above = append(above, pair[0])
		}
		level = above
	}
	return t
}

// root is the zero hash for no leaves.
func (t tree) root() merkle.Hash {
	top := t[len(t)-1]
	if len(top) == 0 {
		return merkle.Hash{}
	}
	return top[0]
}

// proof returns the siblings of a leaf of the tree, its own first.
func (t tree) proof(leaf merkle.Hash) []merkle.Hash {
	i, _ := slices.BinarySearchFunc(t[0], leaf, merkle.Hash.Compare)
	proof := []merkle.Hash{}
	for _, level := range t {
		if sibling := i ^ 1; sibling < len(level) {
			proof = append(proof, level[sibling])
		}
		i /= 2
	}
	return proof
}
