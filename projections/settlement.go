package projections

import (
	"cmp"
	"fmt"
	"slices"

	"assay/domain"
)

// Phases of an epoch's settlement.
const (
	PhaseClosed  = "closed"  // decided here, waits for approvals
	PhaseRefused = "refused" // not covered by the reserve; the next epoch includes it
	PhaseSettled = "settled" // accepted by the contract
	PhaseVetoed  = "vetoed"  // settled, then vetoed by the guardian
)

type (
	// Settlement is where an epoch stands on its way to the chain.
	//
	// Close has the leaves that somebody may still need: of an epoch that waits to
	// be settled, all; of one that is settled, the slashes until each is executed
	// or voided, and the payouts until the next is settled. It has none of an epoch
	// that was refused for cover, whose successor has them, or vetoed, and none in
	// a simulation. Memory would grow with the log otherwise. The record that was
	// told of has all leaves, and a fold up to its log size tells of it again.
	Settlement struct {
		Close     *domain.EpochClose
		Phase     string
		Carried   []domain.Epoch // refused epochs before it whose slashes its tree holds
		Approvals []Approval     // over exactly its digest, in log order
		Attested  []domain.HNID  // HyperNodes that recomputed the same digest
		Disputed  []domain.HNID  // HyperNodes that found another
		OnChain   domain.Hash    // digest that the contract settled, zero before

		Rejections []Rejection       // by signers that have not approved since, in log order
		Intents    []Intent          // transactions that were announced, in log order
		Foreign    []ForeignApproval // approvals of other digests, in log order
	}
	// Approval is a signer's consent; its Safe signature is the proof of
	// record Record. A signer approves again when the Safe's nonce has moved.
	Approval struct {
		Signer domain.Address
		Record uint64
	}
	// Rejection is a signer's word that it will not approve.
	Rejection struct {
		Signer domain.Address
		Reason string
		Record uint64
	}
	// Intent is a settling transaction that was about to be sent; see
	// domain.Intent.
	Intent struct {
		From         domain.Address
		Nonce        uint64
		CalldataHash domain.Hash
		SafeTx       domain.Hash
		Record       uint64
	}
	// ForeignApproval is a signer's approval of another result of the epoch than
	// ours: evidence, and counted nowhere. The signer itself signed its message.
	ForeignApproval struct {
		Signer domain.Address
		Digest domain.Hash
		Record uint64
	}
	// carried is what an epoch that was refused for cover leaves to the next.
	carried struct {
		epoch   domain.Epoch
		slashes []domain.Slash
	}
	settlement struct {
		epochs   []*Settlement
		previous domain.Hash
		reserve  struct{ in, out domain.Amount }
		row      []carried      // unbroken row of refused epochs before the next
		open     []domain.Slash // leaves of the open epoch
		openAt   map[leafKey]int
		seen     map[domain.Hash]bool // digests of approvals, rejections, intents and reversals
		claimed  domain.Amount
		executed domain.Amount
	}
)

// leafKey tells the slash leaves of an epoch apart.
type leafKey struct {
	sn       domain.SNID
	position domain.Position
	reason   uint8
}

func newSettlement() settlement {
	return settlement{seen: make(map[domain.Hash]bool), openAt: make(map[leafKey]int)}
}

// Settlements returns every closed epoch in order; the values are State's own
// and change with later entries.
func (s *State) Settlements() []*Settlement { return s.settlement.epochs }

// Claimed returns what was claimed on chain so far, Executed what was slashed.
func (s *State) Claimed() domain.Amount  { return s.settlement.claimed }
func (s *State) Executed() domain.Amount { return s.settlement.executed }

func (t *settlement) remember(digest domain.Hash) { t.seen[digest] = true }

// find returns an epoch's settlement, nil if it has not closed.
func (t *settlement) find(k domain.Epoch) *Settlement {
	i, ok := slices.BinarySearchFunc(t.epochs, k, func(e *Settlement, k domain.Epoch) int {
		return cmp.Compare(e.Close.Epoch, k)
	})
	if !ok {
		return nil
	}
	return t.epochs[i]
}

// slash adds an enforced charge to the leaves of the open epoch, one per
// (SN, position, reason) with the parts summed (rules §7).
func (t *settlement) slash(c *domain.Charge) {
	reason := c.LeafReason()
	for _, p := range c.Parts {
		key := leafKey{c.SN, p.Position, reason}
		i, had := t.openAt[key]
		if !had {
			i = len(t.open)
			t.openAt[key] = i
			t.open = append(t.open, domain.Slash{Epoch: c.Epoch, SN: c.SN, Position: p.Position, Reason: reason})
		}
		t.open[i].Amount = t.open[i].Amount.Plus(p.Amount)
	}
}

// closeEpoch makes the epoch's result (rules §7).
func (s *State) closeEpoch(last *era, epoch domain.Epoch) error {
	t := &s.settlement
	c := &domain.EpochClose{Record: "epoch", Epoch: epoch, FirstEra: s.policies.firstOf(epoch), LastEra: last.number}
	settled := &Settlement{Close: c, Phase: PhaseClosed}
	for _, r := range t.row {
		settled.Carried = append(settled.Carried, r.epoch)
		c.Slashes = append(c.Slashes, r.slashes...)
	}
	c.Slashes = append(c.Slashes, t.open...)
	s.checkpointAll()
	s.payFirstLinks(last.number, last.policy)
	c.Payouts, c.Total = s.credits.payouts()
	if err := plant(c); err != nil {
		return err
	}
	funds := t.reserve.in.Less0(t.reserve.out)
	c.Covered = c.Total.Cmp(funds) <= 0
	c.Shortfall = c.Total.Less0(funds)
	t.row = append(t.row, carried{epoch, t.open})
	t.open, t.openAt = nil, make(map[leafKey]int)
	if c.Covered {
		t.row = nil
	} else {
		settled.Phase = PhaseRefused
	}
	s.bind(c, last.policy)
	books, err := s.balance(c)
	if err != nil {
		return err
	}
	simulated := s.genesis == nil // and nobody settles it
	settled.drop(simulated || !c.Covered || len(c.Payouts) == 0, simulated || !c.Covered || len(c.Slashes) == 0)
	t.epochs = append(t.epochs, settled)
	s.emit(books)
	s.emit(c)
	return nil
}

// plant builds the two trees of an epoch.
func plant(c *domain.EpochClose) error {
	payouts, err := domain.PayoutTree(c.Payouts)
	if err != nil {
		return err
	}
	slashes, err := domain.SlashTree(c.Slashes)
	if err != nil {
		return err
	}
	c.PayoutRoot, c.SlashRoot = payouts.Root(), slashes.Root()
	for _, l := range c.Slashes {
		c.SlashTotal = c.SlashTotal.Plus(l.Amount)
	}
	return nil
}

// bind ties the epoch to the log, the policy and the epoch before it.
func (s *State) bind(c *domain.EpochClose, p *domain.Policy) {
	c.Result = domain.EpochResult{
		Epoch: c.Epoch, FirstEra: c.FirstEra, LastEra: c.LastEra, PolicyHash: p.Hash(),
		LogSize: s.tree.Size(), LogRoot: s.tree.Root(),
		PayoutRoot: c.PayoutRoot, PayoutTotal: c.Total, SlashRoot: c.SlashRoot, SlashTotal: c.SlashTotal,
		PreviousDigest: s.settlement.previous,
	}
	if s.genesis != nil {
		c.Digest = c.Result.Digest(s.genesis.Network())
	}
	s.settlement.previous = c.Digest
}

// veto voids the charges of an epoch and of those that its tree carried, and
// keeps what was decided of them so far out of later trees (rules §4).
func (s *State) veto(epoch domain.Epoch) error {
	t := &s.settlement
	vetoed := []domain.Epoch{epoch}
	if e := t.find(epoch); e != nil {
		vetoed = append(vetoed, e.Carried...)
		e.Phase = PhaseVetoed
		e.drop(true, true)
	}
	for _, k := range vetoed {
		if err := s.void(k); err != nil {
			return err
		}
	}
	for i := range t.row {
		if slices.Contains(vetoed, t.row[i].epoch) {
			t.row[i].slashes = nil
		}
	}
	if slices.ContainsFunc(t.open, func(l domain.Slash) bool { return slices.Contains(vetoed, l.Epoch) }) {
		s.books.voided(t.open)
		if s.trace != nil {
			s.trace(&domain.ChargesVoided{Leaves: t.open})
		}
		t.open, t.openAt = nil, make(map[leafKey]int) // they are all of one epoch, the open one
	}
	return nil
}

// applySettlement folds the facts of the settlement contract.
func (s *State) applySettlement(f domain.ChainFact) error {
	t := &s.settlement
	switch f := f.(type) {
	case *domain.ReserveDeposited:
		t.reserve.in = t.reserve.in.Plus(f.Amount)
	case *domain.ReserveWithdrawn:
		t.reserve.out = t.reserve.out.Plus(f.Amount)
	case *domain.PayoutClaimed:
		t.claimed = t.claimed.Plus(f.Amount)
	case *domain.EpochSettled:
		if e := t.find(f.Epoch); e != nil {
			e.OnChain = f.Digest
			if f.Digest == e.Close.Digest {
				e.Phase = PhaseSettled
				t.dropPayouts(e)
				s.dropSlashes(e)
			}
		}
	default:
		return fmt.Errorf("no fold for it")
	}
	return nil
}

// drop forgets leaves. The record that was told of is not ours any more, and
// keeps them.
func (e *Settlement) drop(payouts, slashes bool) {
	c := *e.Close
	if payouts {
		c.Payouts = nil
	}
	if slashes {
		c.Slashes = nil
	}
	e.Close = &c
}

// dropPayouts forgets those of the epochs before one that is settled: claims are
// made against that.
func (t *settlement) dropPayouts(settled *Settlement) {
	for _, e := range t.epochs {
		if e.Close.Epoch >= settled.Close.Epoch {
			return
		}
		if e.Close.Payouts != nil {
			e.drop(true, false)
		}
	}
}

// dropSlashes forgets those of a settled epoch once nothing is left to execute
// of what it, and those that its tree carried, decided.
func (s *State) dropSlashes(e *Settlement) {
	if e == nil || e.Phase != PhaseSettled || s.collateral.isOpen(e.Close.Epoch) || slices.ContainsFunc(e.Carried, s.collateral.isOpen) {
		return
	}
	e.drop(false, true)
}

// holder returns the settlement whose tree has the charges of an epoch, nil if
// none has them yet.
func (t *settlement) holder(k domain.Epoch) *Settlement {
	e := t.find(k)
	for e != nil && e.Phase == PhaseRefused {
		k++
		e = t.find(k)
	}
	return e
}

// attest notes that a HyperNode recomputed an epoch.
func (t *settlement) attest(f *domain.Attestation) {
	e := t.find(f.Epoch)
	if f.Digest == e.Close.Digest {
		e.Attested = append(e.Attested, f.HN)
	} else {
		e.Disputed = append(e.Disputed, f.HN)
	}
}

// approve notes a signer's consent, which takes its rejection back, or that it
// approved another result.
func (t *settlement) approve(f *domain.Approval, record uint64) {
	e := t.find(f.Epoch)
	if f.Digest != e.Close.Digest {
		e.Foreign = append(e.Foreign, ForeignApproval{f.Signer, f.Digest, record})
		return
	}
	e.Approvals = append(e.Approvals, Approval{f.Signer, record})
	e.Rejections = slices.DeleteFunc(e.Rejections, func(r Rejection) bool { return r.Signer == f.Signer })
}

// reject notes that a signer will not approve.
func (t *settlement) reject(f *domain.SignerRejection, record uint64) {
	e := t.find(f.Epoch)
	e.Rejections = append(e.Rejections, Rejection{f.Signer, f.Reason, record})
}

// announce notes that a transaction is about to be sent.
func (t *settlement) announce(f *domain.Intent, record uint64) {
	e := t.find(f.Epoch)
	e.Intents = append(e.Intents, Intent{f.From, f.Nonce, f.CalldataHash, f.SafeTx, record})
}
