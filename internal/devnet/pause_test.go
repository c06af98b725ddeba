package devnet

import (
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"assay/contracts/settlement"
	"assay/domain"
)

func TestPauseIsEasyAndResumeIsTheSafes(t *testing.T) {
	s := newStage(t)
	payouts := []domain.Payout{payable("alice", 1)}
	slashes := []domain.Slash{{SN: 1, Amount: domain.ICNT(1), Reason: 1}}
	s.settle(s.result(payouts, slashes))
	s.mine(challengeWindow + 1)
	guardian, anybody := TestAddress("guardian"), TestAddress("anybody")
	s.refused(anybody, s.d.Settlement, s.binding.PackPause(), &settlement.EpochSettlementNotGuardianOrOwner{Caller: anybody})
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackResume(), &settlement.EpochSettlementNotPaused{})
	s.does(s.sender("guardian"), s.d.Settlement, s.binding.PackPause())

	next := s.result(payouts, nil)
	paused := &settlement.EpochSettlementIsPaused{}
	s.refused(guardian, s.d.Settlement, s.binding.PackPause(), paused)
	s.refused(anybody, s.d.Settlement, s.claim(payouts, 0), paused)
	s.refused(anybody, s.d.Settlement, s.claimMany(payouts, 0), paused)
	s.refused(anybody, s.d.Settlement, s.slash(0, slashes, 0), paused)
	s.refused(anybody, s.d.Settlement, s.execute(0), paused)
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackSettle(onChain(next)), paused)
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackSettleAfter(nil, onChain(next)), paused)
	s.refused(s.d.Safe, s.d.Settlement, s.binding.PackWithdraw(anybody, big.NewInt(1)), paused)
	s.refused(guardian, s.d.Settlement, s.binding.PackResume(), &settlement.EpochSettlementNotOwner{Caller: guardian})

	s.owned(s.d.Settlement, s.binding.PackResume())
	s.does(s.sender("anybody"), s.d.Settlement, s.claim(payouts, 0))
	s.wantBalance("alice", 1)
}

// rootSlot is where EpochSettlement keeps the root that claims are proved against, behind the two mappings of SlashLocks.
const rootSlot = 2

// noRoot is what is there when nothing can be claimed.
var noRoot = common.BigToHash(big.NewInt(1))

// wantRoot looks into the contract's storage.
func (s *stage) wantRoot(want common.Hash) {
	s.Helper()
	got, err := s.chain.Client().StorageAt(s.Context(), s.d.Settlement, common.BigToHash(big.NewInt(rootSlot)), nil)
	if err != nil {
		s.Fatal(err)
	}
	if common.BytesToHash(got) != want {
		s.Fatalf("root slot: got %x, want %x", got, want)
	}
}

// TestNothingIsClaimedWhilePaused vetoes, restores, pauses and resumes in every order in which a pause ends, since a claim
// does not look at the pause: the root is what must be away while it lasts, and right afterwards.
func TestNothingIsClaimedWhilePaused(t *testing.T) {
	for _, order := range ordersOf("pause", "resume", "veto", "restore") {
		if slices.Index(order, "pause") > slices.Index(order, "resume") {
			continue
		}
		t.Run(strings.Join(order, " "), func(t *testing.T) {
			p := &pauseStory{stage: newStage(t)}
			p.good = []domain.Payout{payable("alice", 10), payable("bob", 1)}
			p.bad = []domain.Payout{payable("alice", 20), payable("bob", 2)}
			p.settle(p.result(p.good, nil))
			p.settle(p.result(p.bad, nil))
			p.check()
			for _, step := range order {
				p.step(step)
				p.check()
			}
			// What is settled afterwards is claimed against, whatever was there before.
			p.good = []domain.Payout{payable("alice", 30), payable("bob", 3)}
			p.settle(p.result(p.good, nil))
			p.does(p.sender("anybody"), p.d.Settlement, p.claim(p.good, 0))
			p.wantBalance("alice", 30)
		})
	}
}

// ordersOf returns all orders of some words.
func ordersOf(words ...string) (all [][]string) {
	if len(words) == 0 {
		return [][]string{nil}
	}
	for i, first := range words {
		for _, rest := range ordersOf(slices.Concat(words[:i], words[i+1:])...) {
			all = append(all, append([]string{first}, rest...))
		}
	}
	return all
}

// pauseStory is a good epoch, and a bad one after it that is vetoed.
type pauseStory struct {
	*stage
	good, bad                []domain.Payout
	paused, vetoed, restored bool
}

func (p *pauseStory) step(what string) {
	p.Helper()
	switch what {
	case "pause":
		p.does(p.sender("guardian"), p.d.Settlement, p.binding.PackPause())
		p.paused = true
	case "resume":
		p.owned(p.d.Settlement, p.binding.PackResume())
		p.paused = false
	case "veto":
		p.does(p.sender("guardian"), p.d.Settlement, p.binding.PackVeto(1))
		p.vetoed = true
	case "restore":
		data := p.binding.PackRestorePayouts(onChain(p.results[0]))
		if !p.vetoed {
			p.refused(TestAddress("anybody"), p.d.Settlement, data, &settlement.EpochSettlementNothingToRestore{Epoch: 0, EpochPlusOne: big.NewInt(2)})
			return
		}
		p.does(p.sender("anybody"), p.d.Settlement, data)
		p.restored = true
	}
}

// check tries a claim of each epoch, and looks at the root slot.
func (p *pauseStory) check() {
	p.Helper()
	anybody := TestAddress("anybody")
	refuse := func(payouts []domain.Payout, want any) {
		p.Helper()
		p.refused(anybody, p.d.Settlement, p.claim(payouts, 0), want)
		p.refused(anybody, p.d.Settlement, p.claimMany(payouts, 0, 1), want)
	}
	accept := func(payouts []domain.Payout) {
		p.Helper()
		if _, err := p.world.call(p.Context(), p.d.Settlement, p.claimMany(payouts, 0, 1)); err != nil {
			p.Fatalf("claim: %v", err)
		}
	}
	good, bad := p.results[0].PayoutRoot, p.results[1].PayoutRoot
	switch {
	case p.paused:
		refuse(p.good, &settlement.EpochSettlementIsPaused{})
		refuse(p.bad, &settlement.EpochSettlementIsPaused{})
		p.wantRoot(noRoot)
	case p.vetoed && !p.restored:
		refuse(p.good, &settlement.EpochSettlementNoPayoutRoot{EpochPlusOne: big.NewInt(1)})
		refuse(p.bad, &settlement.EpochSettlementNoPayoutRoot{EpochPlusOne: big.NewInt(1)})
		p.wantRoot(noRoot)
	case p.vetoed:
		accept(p.good)
		refuse(p.bad, &settlement.EpochSettlementBadProof{Leaf: p.bad[0].Leaf(), Root: good})
		p.wantRoot(common.Hash(good))
	default:
		accept(p.bad)
		refuse(p.good, &settlement.EpochSettlementBadProof{Leaf: p.good[0].Leaf(), Root: bad})
		p.wantRoot(common.Hash(bad))
	}
	switch { // the view tells what is in force, paused or not
	case p.vetoed && !p.restored:
		p.wantInForce(true, 0, domain.Hash{}, 11)
	case p.vetoed:
		p.wantInForce(true, 0, good, 11)
	default:
		p.wantInForce(true, 1, bad, 22)
	}
}
