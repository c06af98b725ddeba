package explain

import (
	"maps"
	"slices"

	"assay/domain"
	"assay/projections"
)

// directory is which records say who is who, and who has to do with whom, since
// the log began. It grows with nodes, accounts, positions and links, and with
// what they did, not with reports.
type directory struct {
	records   []uint64 // all of them, to be noted again by whoever goes on
	general   []uint64 // that concern everybody, without heads
	notes     map[blockKey][]uint64
	refs      map[blockKey][]blockKey
	referred  map[[2]blockKey]bool // what refs has
	providers map[domain.HPID]*provider
	on        map[domain.LinkID]domain.HNID // staked links
	nodes     []domain.SNID
	positions []domain.Position
}

// provider is a Hardware Provider.
type provider struct {
	records  []uint64 // that name its account
	accounts []domain.Address
	nodes    []domain.SNID
}

func newDirectory() directory {
	return directory{
		notes: make(map[blockKey][]uint64), refs: make(map[blockKey][]blockKey), referred: make(map[[2]blockKey]bool),
		providers: make(map[domain.HPID]*provider), on: make(map[domain.LinkID]domain.HNID),
	}
}

// keep notes that a record has to be read again by whoever goes on.
func (d *directory) keep(record uint64) { d.records = append(d.records, record) }

func (d *directory) add(record uint64, keys ...blockKey) {
	for i, key := range keys {
		if !slices.Contains(keys[:i], key) {
			d.notes[key] = append(d.notes[key], record)
		}
	}
}

// refer notes that explanations of one need what is told of another.
func (d *directory) refer(from, to blockKey) {
	if at := [2]blockKey{from, to}; !d.referred[at] {
		d.referred[at] = true
		d.refs[from] = append(d.refs[from], to)
	}
}

func (d *directory) provider(id domain.HPID) *provider {
	if d.providers[id] == nil {
		d.providers[id] = new(provider)
	}
	return d.providers[id]
}

// note takes what a fact says, for all that listener.note does with one.
func (d *directory) note(e domain.Entry) {
	switch f := e.Fact.(type) {
	case *domain.Genesis, *domain.PolicyChange, *domain.EraSegment, *domain.APYCurve, *domain.UnlockedSupply, *domain.RewardsActivated:
		d.general = append(d.general, e.Index)
	case *domain.HPRegistered:
		p := d.provider(f.HP)
		p.records = append(p.records, e.Index)
		if !slices.Contains(p.accounts, f.Account) {
			p.accounts = append(p.accounts, f.Account)
		}
		d.add(e.Index, accountKey(f.Account))
	case *domain.SNRegistered:
		p := d.provider(f.HP)
		p.nodes = append(p.nodes, f.SN)
		d.nodes = append(d.nodes, f.SN)
		d.add(e.Index, scalerKey(f.SN))
	case *domain.SNValidated:
		d.add(e.Index, scalerKey(f.SN))
	case *domain.SNOffboarded:
		d.add(e.Index, scalerKey(f.SN))
	case *domain.HNRegistered:
		d.add(e.Index, hyperKey(f.HN))
	case *domain.HNStatus:
		d.add(e.Index, hyperKey(f.HN))
	default:
		if !d.noteStakes(e) {
			return
		}
	}
	d.keep(e.Index)
}

// noteStakes reports whether the fact is one that counts.
func (d *directory) noteStakes(e domain.Entry) bool {
	switch f := e.Fact.(type) {
	case *domain.LinkStaked:
		keys := []blockKey{linkKey(f.Link), accountKey(f.Owner), hyperKey(f.HN)}
		if before, ok := d.on[f.Link]; ok {
			keys = append(keys, hyperKey(before))
		}
		d.on[f.Link] = f.HN
		d.add(e.Index, keys...)
		d.refer(accountKey(f.Owner), linkKey(f.Link))
		d.refer(hyperKey(f.HN), linkKey(f.Link))
	case *domain.LinkUnstaked:
		d.add(e.Index, linkKey(f.Link))
		if before, ok := d.on[f.Link]; ok {
			d.add(e.Index, hyperKey(before))
		}
		delete(d.on, f.Link)
	case *domain.Delegated:
		d.positions = append(d.positions, f.Position)
		d.add(e.Index, positionKey(f.Position), accountKey(f.Delegator))
		d.refer(positionKey(f.Position), scalerKey(f.SN))
		d.refer(accountKey(f.Delegator), scalerKey(f.SN))
	case *domain.Undelegated:
		d.add(e.Index, positionKey(f.Position))
	case *domain.Reclaimed:
		d.add(e.Index, positionKey(f.Position))
	case *domain.PayoutClaimed:
		d.add(e.Index, accountKey(f.Account))
	default:
		return false
	}
	return true
}

// blocks are those of an index by name.
type blocks map[blockKey]*block

func (b blocks) at(key blockKey) *block {
	if b[key] == nil {
		b[key] = new(block)
	}
	return b[key]
}

// keys lists the names of all blocks that an index can have.
func (d *directory) keys() []blockKey {
	return slices.Sorted(maps.Keys(d.blocks(nil)))
}

// blocks returns a block for everybody, with records, references, and how things
// stand; a nil state leaves that out.
func (d *directory) blocks(state *projections.State) blocks {
	all := blocks{keyCommon: new(block)}
	for _, key := range slices.Sorted(maps.Keys(d.notes)) {
		b := all.at(key)
		b.notes, b.refs = d.notes[key], slices.Clone(d.refs[key])
	}
	for _, id := range slices.Sorted(maps.Keys(d.providers)) {
		p := d.providers[id]
		for _, sn := range p.nodes {
			b := all.at(scalerKey(sn))
			b.notes = slices.Sorted(slices.Values(slices.Concat(b.notes, p.records)))
			for _, account := range p.accounts {
				a := all.at(accountKey(account))
				a.refs = append(a.refs, scalerKey(sn))
			}
		}
	}
	if state == nil {
		return all
	}
	for _, sn := range d.nodes {
		if x, ok := state.Exposure(sn); ok {
			all.at(scalerKey(sn)).exposure = &x
		}
	}
	for _, id := range d.positions {
		if onChain, decided, left, ok := state.PositionLeft(id); ok {
			all.at(positionKey(id)).stake = &stakeLeft{onChain, decided, left}
		}
	}
	return all
}
