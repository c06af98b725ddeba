package explain

import (
	"slices"

	"assay/domain"
)

// people is who is who, with the records that say so. It grows with nodes,
// positions and links, not with the log.
type people struct {
	accounts  map[domain.HPID]placed[domain.Address]
	nodes     map[domain.SNID]*node
	hypers    map[domain.HNID]*hyper
	positions map[domain.Position]*delegation // of the subject only
	links     map[domain.LinkID]*stake        // of the subject only
	latest    map[domain.Kind]uint64          // of facts about rewards as a whole
	linksOn   map[domain.LinkID]bool          // staked on the subject
	account   bool                            // some fact names the subject's account
}

// placed is a value and the record that brought it.
type placed[T any] struct {
	value  T
	record uint64
}

type (
	node struct {
		domain.SNRegistered
		record    uint64
		validated []placed[domain.Era] // era of the block
		gone      *placed[domain.Era]  // offboarded
	}
	hyper struct {
		domain.HNRegistered
		record uint64
		moves  []placed[domain.Kind] // of the subject only: status and links, newest last
	}
	delegation struct {
		domain.Delegated
		record      uint64
		undelegated *placed[domain.Era]
		reclaimed   *placed[domain.Era]
	}
	stake struct {
		domain.LinkStaked
		record   uint64
		first    uint64 // record of its first stake
		since    uint64 // unix seconds of it
		unstaked uint64 // record, 0 if it is staked
	}
)

func newPeople() people {
	return people{
		accounts: make(map[domain.HPID]placed[domain.Address]),
		nodes:    make(map[domain.SNID]*node), hypers: make(map[domain.HNID]*hyper),
		positions: make(map[domain.Position]*delegation), links: make(map[domain.LinkID]*stake),
		latest: make(map[domain.Kind]uint64), linksOn: make(map[domain.LinkID]bool),
	}
}

// note takes what a fact says about who is who; era is that of its block.
func (p *people) note(e domain.Entry, era domain.Era, s Subject) {
	switch f := e.Fact.(type) {
	case *domain.HPRegistered:
		p.accounts[f.HP] = placed[domain.Address]{f.Account, e.Index}
		p.account = p.account || s.isAccount(f.Account)
	case *domain.SNRegistered:
		p.nodes[f.SN] = &node{SNRegistered: *f, record: e.Index}
	case *domain.SNValidated:
		if n := p.nodes[f.SN]; n != nil && (len(n.validated) == 0 || s.isScaler(f.SN)) {
			n.validated = append(n.validated, placed[domain.Era]{era, e.Index})
		}
	case *domain.SNOffboarded:
		if n := p.nodes[f.SN]; n != nil && n.gone == nil {
			n.gone = &placed[domain.Era]{era, e.Index}
		}
	case *domain.APYCurve, *domain.UnlockedSupply:
		p.latest[f.Kind()] = e.Index
	case *domain.RewardsActivated:
		if _, had := p.latest[f.Kind()]; !had {
			p.latest[f.Kind()] = e.Index
		}
	default:
		p.noteStakes(e, era, s)
	}
}

func (p *people) noteStakes(e domain.Entry, era domain.Era, s Subject) {
	switch f := e.Fact.(type) {
	case *domain.HNRegistered:
		p.hypers[f.HN] = &hyper{HNRegistered: *f, record: e.Index}
	case *domain.HNStatus:
		if s.isHyper(f.HN) {
			p.move(f.HN, e)
		}
	case *domain.LinkStaked:
		p.noteLink(f.Link, s.isHyper(f.HN), domain.HNID(s.number), e)
		p.account = p.account || s.isAccount(f.Owner)
		if s.isLink(f.Link) || s.isAccount(f.Owner) {
			l := p.links[f.Link]
			if l == nil {
				l = &stake{first: e.Index, since: f.Time}
				p.links[f.Link] = l
			}
			l.LinkStaked, l.record, l.unstaked = *f, e.Index, 0
		}
	case *domain.LinkUnstaked:
		p.noteLink(f.Link, false, domain.HNID(s.number), e)
		if l := p.links[f.Link]; l != nil {
			l.unstaked = e.Index
		}
	case *domain.Delegated:
		p.account = p.account || s.isAccount(f.Delegator)
		if s.isPosition(f.Position) || s.isAccount(f.Delegator) {
			p.positions[f.Position] = &delegation{Delegated: *f, record: e.Index}
		}
	case *domain.Undelegated:
		if d := p.positions[f.Position]; d != nil {
			d.undelegated = &placed[domain.Era]{era, e.Index}
		}
	case *domain.Reclaimed:
		if d := p.positions[f.Position]; d != nil {
			d.reclaimed = &placed[domain.Era]{era, e.Index}
		}
	}
}

// maxMoves bounds what is kept of a HyperNode that is switched on and off.
const maxMoves = 64

// noteLink notes that a link comes to the subject, a HyperNode, or leaves it.
func (p *people) noteLink(id domain.LinkID, here bool, hn domain.HNID, e domain.Entry) {
	if here || p.linksOn[id] {
		p.move(hn, e)
	}
	if here {
		p.linksOn[id] = true
	} else {
		delete(p.linksOn, id)
	}
}

func (p *people) move(id domain.HNID, e domain.Entry) {
	h := p.hypers[id]
	if h == nil {
		return
	}
	h.moves = append(h.moves, placed[domain.Kind]{e.Fact.Kind(), e.Index})
	if len(h.moves) > maxMoves {
		h.moves = slices.Delete(h.moves, 0, 1)
	}
}

// owns reports whether a node's Hardware Provider is paid on an account.
func (p *people) owns(a domain.Address, id domain.SNID) bool {
	n := p.nodes[id]
	return n != nil && p.accounts[n.HP].value == a
}

// known reports whether a fact introduced the subject.
func (p *people) known(s Subject) bool {
	switch s.Kind {
	case KindScaler:
		return p.nodes[domain.SNID(s.number)] != nil
	case KindHyper:
		return p.hypers[domain.HNID(s.number)] != nil
	case KindLink:
		return p.links[domain.LinkID(s.number)] != nil
	case KindPosition:
		return p.positions[s.position] != nil
	}
	return p.account
}
