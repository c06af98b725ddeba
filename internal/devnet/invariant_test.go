package devnet

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

// model is what EpochSettlement should do, in whole ICNT, kept beside the contract while both get the same random
// calls: it says of each call whether the contract accepts it, and what its numbers are afterwards.
type model struct {
	*stage
	random *rand.Rand

	reserve, released uint64
	claimed, gifts    uint64
	ceiling           uint64 // the highest total that was ever in force
	claimedBy         [4]uint64
	settled           []modelEpoch
	done              map[domain.Hash]bool // slash leaves that were executed
	restored          bool                 // the payout root of the epoch in force is there
	paused            bool
	locks             [3]modelLock // of own collateral, by ScalerNode id; 0 is not used
	taken             [3]uint64    // of own collateral, by ScalerNode id

	// outcomes counts accepted and refused calls, such as "claim true", over all seeds.
	outcomes map[string]int
}

type modelEpoch struct {
	payouts []domain.Payout
	slashes []domain.Slash
	total   uint64
	slashed uint64
	block   uint64
	vetoed  bool
}

// modelLock is what is locked of a position, by the period in which it was.
type modelLock struct{ period, recent, earlier uint64 }

// at is the lock as of a block.
func (l modelLock) at(block uint64) modelLock {
	switch period := block / lockBlocks; l.period {
	case period:
		return l
	case period - 1:
		return modelLock{period, 0, l.recent}
	default:
		return modelLock{period: period}
	}
}

const (
	modelSteps    = 90
	modelEmission = 1000 // of deployConfig
	modelFunder   = 60_000
)

// TestRandomCallsAgreeWithTheModel proves on random sequences that claims never exceed what was settled or deposited,
// however much the trees promise; that nothing is claimed while paused, slashed twice or out of its window, or settled out
// of order; and that deposits of which nothing was settled stay in the vault.
func TestRandomCallsAgreeWithTheModel(t *testing.T) {
	outcomes := map[string]int{}
	for seed := range uint64(12) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			m := &model{stage: newStage(t), random: rand.New(rand.NewPCG(seed, 1)), done: map[domain.Hash]bool{}, outcomes: outcomes}
			m.does(m.operator, m.d.Token, m.world.token.PackMint(m.operator.Address(), icntWei(modelFunder)))
			m.does(m.operator, m.d.Token, m.world.token.PackApprove(m.d.Settlement, icntWei(modelFunder)))
			m.owned(m.d.Settlement, m.binding.PackWithdraw(TestAddress("elsewhere"), icntWei(7_000)))
			m.reserve = 3_000
			steps := []func(){m.stepSettle, m.stepSettle, m.stepSettle, m.stepClaim, m.stepClaim, m.stepClaim, m.stepSlash, m.stepSlash, m.stepVeto, m.stepVeto, m.stepRestore, m.stepRestore, m.stepDeposit, m.stepWithdraw, m.stepLock, m.stepPause, m.stepPause, m.stepRelease, m.stepGift}
			for range modelSteps {
				steps[m.random.IntN(len(steps))]()
				m.check()
			}
		})
	}
	for _, call := range []string{"settle", "claim", "slash", "veto", "restore", "deposit", "withdraw", "lock", "pause", "resume", "release", "claim of too much"} {
		// A deposit is refused only for the amount zero, which may not come up, a release never, and only what stops is
		// paused or resumed.
		always := slices.Contains([]string{"deposit", "pause", "resume", "release"}, call)
		never := call == "claim of too much"
		if outcomes[call+" true"] == 0 && !never || outcomes[call+" false"] == 0 && !always {
			t.Errorf("%s: accepted %d times and refused %d times: the sequences are too dull", call, outcomes[call+" true"], outcomes[call+" false"])
		}
	}
}

// try sends a call and wants it to be accepted or refused. A Safe's call is signed by its owners.
func (m *model) try(what string, want bool, send func() error) bool {
	m.Helper()
	err := send()
	var reverted *RevertError
	if err != nil && !errors.As(err, &reverted) {
		m.Fatalf("%s: %v", what, err)
	}
	if got := err == nil; got != want {
		m.Fatalf("%s: accepted %v, the model says %v (%v)", what, got, want, err)
	}
	m.outcomes[fmt.Sprint(what, " ", want)]++
	return want
}

func (m *model) sends(sender *Sender, data []byte) func() error {
	return func() error {
		_, err := sender.Do(m.Context(), Call{What: "model call", To: &m.d.Settlement, Data: data})
		return err
	}
}

func (m *model) safeSends(data []byte) func() error {
	return func() error {
		_, err := ExecSafe(m.Context(), m.operator, m.d.Safe, m.d.Settlement, data, TestKey("signer 1"), TestKey("signer 2"))
		return err
	}
}

// inForce is the index of the epoch that is claimed against, or -1.
func (m *model) inForce() int {
	for i := len(m.settled) - 1; i >= 0; i-- {
		if !m.settled[i].vetoed {
			return i
		}
	}
	return -1
}

func (m *model) totalInForce() uint64 {
	if i := m.inForce(); i >= 0 {
		return m.settled[i].total
	}
	return 0
}

// stepSettle settles an epoch whose payouts grow at random from the ones in force: sometimes beyond the cap or the
// reserve, and sometimes below what they were.
func (m *model) stepSettle() {
	epoch := modelEpoch{}
	for i := range m.claimedBy {
		p := payable(fmt.Sprint("payee ", i), m.random.Uint64N(350))
		if f := m.inForce(); f >= 0 && m.random.IntN(20) > 0 {
			p.Cumulative = p.Cumulative.Plus(m.settled[f].payouts[i].Cumulative)
		}
		epoch.payouts = append(epoch.payouts, p)
		epoch.total += wholeICNT(p.Cumulative)
	}
	// Some trees promise more than the total that is signed for them.
	if m.random.IntN(4) == 0 {
		epoch.total -= m.random.Uint64N(1 + epoch.total/2)
		epoch.total = max(epoch.total, m.totalInForce())
	}
	k := domain.Epoch(len(m.settled))
	for sn := range domain.SNID(m.random.Uint64N(3)) {
		epoch.slashes = append(epoch.slashes, domain.Slash{Epoch: k, SN: 1 + sn, Amount: domain.ICNT(1 + m.random.Uint64N(9)), Reason: 1})
	}
	before := m.totalInForce()
	cap := modelEmission * uint64(len(m.settled)-m.inForce())
	ok := !m.paused && epoch.total >= before && epoch.total <= m.reserve && epoch.total-before <= cap
	result := m.result(epoch.payouts, epoch.slashes)
	result.PayoutTotal = domain.ICNT(epoch.total)
	if m.random.IntN(10) == 0 {
		result.Epoch += 1 + domain.Epoch(m.random.IntN(2))
		ok = false
	}
	if m.try("settle", ok, m.safeSends(m.binding.PackSettle(onChain(result)))) {
		m.keep(result)
		epoch.block = m.head().Uint64()
		m.settled = append(m.settled, epoch)
		m.restored = true
		m.ceiling = max(m.ceiling, epoch.total)
	}
}

// stepClaim claims a leaf of some settled epoch.
func (m *model) stepClaim() {
	if len(m.settled) == 0 {
		return
	}
	of, payee := m.random.IntN(len(m.settled)), m.random.IntN(len(m.claimedBy))
	if f := m.inForce(); f >= 0 && m.random.IntN(4) > 0 {
		of = f
	}
	cumulative := wholeICNT(m.settled[of].payouts[payee].Cumulative)
	f := m.inForce()
	proved := !m.paused && m.restored && f >= 0 && m.payoutTree(m.settled[f].payouts).Root() == m.payoutTree(m.settled[of].payouts).Root() && cumulative > m.claimedBy[payee]
	send := m.sends(m.operator, m.claim(m.settled[of].payouts, payee))
	if !proved {
		m.try("claim", false, send)
		return
	}
	amount := cumulative - m.claimedBy[payee]
	released := m.released
	if amount > released+m.gifts-m.claimed {
		released = max(released, m.totalInForce())
	}
	if amount > released+m.gifts-m.claimed {
		m.try("claim of too much", false, send)
		return
	}
	m.try("claim", true, send)
	m.claimed += amount
	m.claimedBy[payee] = cumulative
	m.released = released
}

// stepRelease releases what is in force, as anybody, also while paused.
func (m *model) stepRelease() {
	m.try("release", true, m.sends(m.sender("anybody"), m.binding.PackRelease()))
	m.released = max(m.released, m.totalInForce())
}

// stepGift sends tokens to the settlement contract that nobody recorded.
func (m *model) stepGift() {
	if m.random.IntN(3) > 0 {
		return
	}
	amount := 1 + m.random.Uint64N(50)
	m.does(m.operator, m.d.Token, m.world.token.PackMint(m.d.Settlement, icntWei(int64(amount))))
	m.gifts += amount
}

// stepSlash executes a leaf of some settled epoch.
func (m *model) stepSlash() {
	if len(m.settled) == 0 {
		return
	}
	k := m.random.IntN(len(m.settled))
	epoch := &m.settled[k]
	if len(epoch.slashes) == 0 {
		return
	}
	m.stepOverEdge(epoch)
	i := m.random.IntN(len(epoch.slashes))
	leaf := epoch.slashes[i].Leaf()
	m.stepOverPeriod()
	ok := !m.paused && m.head().Uint64() > epoch.block+challengeWindow && !epoch.vetoed && !m.done[leaf]
	if m.try("slash", ok, m.sends(m.operator, m.slash(domain.Epoch(k), epoch.slashes, i))) {
		m.done[leaf] = true
		amount := wholeICNT(epoch.slashes[i].Amount)
		epoch.slashed += amount
		m.unlock(epoch.slashes[i].SN, amount)
	}
}

// stepVeto vetoes one of the last epochs.
func (m *model) stepVeto() {
	if len(m.settled) == 0 {
		return
	}
	k := max(0, len(m.settled)-1-m.random.IntN(2))
	epoch := &m.settled[k]
	m.stepOverEdge(epoch)
	ok := m.head().Uint64() <= epoch.block+challengeWindow && !epoch.vetoed
	if m.try("veto", ok, m.sends(m.sender("guardian"), m.binding.PackVeto(uint64(k)))) {
		m.restored = m.restored && m.inForce() != k
		epoch.vetoed = true
	}
}

// stepOverEdge seals a block if the window ends between the head, on which a call is estimated, and the next block, in
// which it runs.
func (m *model) stepOverEdge(epoch *modelEpoch) {
	if m.head().Uint64() == epoch.block+challengeWindow {
		m.mine(1)
	}
}

// stepRestore brings the root of some settled epoch back, which only that in force needs, and only after a veto.
func (m *model) stepRestore() {
	if len(m.settled) == 0 {
		return
	}
	k := m.random.IntN(len(m.settled))
	if f := m.inForce(); f >= 0 && m.random.IntN(4) > 0 {
		k = f
	}
	ok := !m.restored && k == m.inForce()
	m.restored = m.try("restore", ok, m.sends(m.operator, m.binding.PackRestorePayouts(onChain(m.results[domain.Epoch(k)])))) || m.restored
}

// stepLock raises what is locked of a ScalerNode's own collateral. ScalerNode 1 has 50 ICNT delegated.
func (m *model) stepLock() {
	sn := 1 + m.random.Uint64N(2)
	amount := m.random.Uint64N(20)
	m.stepOverPeriod()
	now := m.locks[sn].at(m.head().Uint64() + 1)
	own, delegated := 100-m.taken[sn], 50*(2-sn)
	ok := !m.paused && amount <= own && (amount <= now.recent+now.earlier || 10*amount <= own+delegated)
	if m.try("lock", ok, m.sends(m.sender("locker"), m.lock(ownLock(int64(sn), int64(amount))))) && amount > now.recent+now.earlier {
		now.recent = amount - now.earlier
		m.locks[sn] = now
	}
}

// unlock takes an executed charge out of what is locked and of the collateral.
func (m *model) unlock(sn domain.SNID, amount uint64) {
	now := m.locks[sn].at(m.head().Uint64())
	earlier := min(amount, now.earlier)
	m.locks[sn] = modelLock{now.period, now.recent - min(amount-earlier, now.recent), now.earlier - earlier}
	m.taken[sn] += amount
}

// stepOverPeriod seals a block if the period of locks ends between the head, on which a call is estimated, and the next
// block.
func (m *model) stepOverPeriod() {
	if (m.head().Uint64()+1)%lockBlocks == 0 {
		m.mine(1)
	}
}

// stepPause stops the contract now and then, and mostly lets it go on.
func (m *model) stepPause() {
	switch {
	case m.paused:
		m.try("resume", true, m.safeSends(m.binding.PackResume()))
	case m.random.IntN(5) == 0:
		m.try("pause", true, m.sends(m.sender("guardian"), m.binding.PackPause()))
	default:
		return
	}
	m.paused = !m.paused
}

func (m *model) stepDeposit() {
	amount := m.random.Uint64N(2500)
	if m.try("deposit", amount > 0, m.sends(m.operator, m.binding.PackDeposit(icntWei(int64(amount))))) {
		m.reserve += amount
	}
}

func (m *model) stepWithdraw() {
	amount := 1 + m.random.Uint64N(1200)
	ok := !m.paused && amount <= m.reserve && m.reserve-amount >= max(m.totalInForce(), m.released)
	if m.try("withdraw", ok, m.safeSends(m.binding.PackWithdraw(TestAddress("elsewhere"), icntWei(int64(amount))))) {
		m.reserve -= amount
	}
}

// check compares the contract's numbers with the model's, and both with what must always hold.
func (m *model) check() {
	m.Helper()
	b := m.binding
	got := map[string]string{
		"reserve":  m.number(b.PackReserve(), b.UnpackReserve).String(),
		"released": m.number(b.PackReleased(), b.UnpackReleased).String(),
		"promised": m.number(b.PackPromised(), b.UnpackPromised).String(),
		"vault":    m.balance(m.vault()).String(),
		"balance":  m.balance(m.d.Settlement).String(),
	}
	want := map[string]string{}
	for name, v := range map[string]uint64{
		"reserve": m.reserve, "released": m.released, "promised": max(m.totalInForce(), m.released),
		"vault": m.reserve - m.released, "balance": m.released + m.gifts - m.claimed,
	} {
		want[name] = icntWei(int64(v)).String()
	}
	if diff := cmp.Diff(want, got); diff != "" {
		m.Fatalf("numbers: %s", diff)
	}
	if m.totalInForce() > m.reserve || m.released > m.reserve || m.released > m.ceiling || m.claimed > m.released+m.gifts {
		m.Fatalf("in force %d, reserve %d, released %d, ceiling %d, claimed %d, gifts %d", m.totalInForce(), m.reserve, m.released, m.ceiling, m.claimed, m.gifts)
	}
	m.checkRoot()
	m.checkPayees()
}

// checkRoot compares the root that claims are proved against: none while paused, or after a veto.
func (m *model) checkRoot() {
	m.Helper()
	want := noRoot
	if f := m.inForce(); f >= 0 && m.restored && !m.paused {
		want = common.Hash(m.results[domain.Epoch(f)].PayoutRoot)
	}
	m.wantRoot(want)
}

// checkPayees compares what was locked, paid and slashed.
func (m *model) checkPayees() {
	m.Helper()
	for sn := int64(1); sn < int64(len(m.locks)); sn++ {
		now := m.locks[sn].at(m.head().Uint64())
		m.wantLocked(sn, domain.Position{}, int64(now.recent+now.earlier), int64(now.recent+now.earlier))
	}
	paid := new(big.Int)
	for i := range m.claimedBy {
		paid.Add(paid, m.balance(TestAddress(fmt.Sprint("payee ", i))))
	}
	if paid.Cmp(icntWei(int64(m.claimed))) != 0 {
		m.Fatalf("payees hold %v wei, %d ICNT were claimed", paid, m.claimed)
	}
	slashed := uint64(0)
	for _, epoch := range m.settled {
		slashed += epoch.slashed
	}
	if got := m.balance(TestAddress("treasury")); got.Cmp(icntWei(int64(slashed))) != 0 {
		m.Fatalf("the treasury holds %v wei, %d ICNT were slashed", got, slashed)
	}
}

func wholeICNT(a domain.Amount) uint64 {
	return new(big.Int).Div(a.Big(), big.NewInt(1e18)).Uint64()
}
