package domain

import (
	"errors"
	"fmt"
)

// Place says where on the settlement chain a fact stands. A simulation may
// leave out all but Block and Time.
type Place struct {
	Block     uint64 // number of a final block
	Time      uint64 // the block's timestamp, unix seconds
	Tx        Hash   // transaction, zero for a head
	LogIndex  uint64 // index of the log in its block
	BlockHash Hash
	Contract  Address // the contract that emitted the log, zero for a head
}

// At returns p, so that every fact that embeds a Place is a ChainFact.
func (p *Place) At() *Place { return p }

func (p *Place) walkPlace(w walker) {
	w.uint("block", &p.Block)
	w.uint("time", &p.Time)
	w.optHash("tx", &p.Tx)
	w.optUint("log_index", &p.LogIndex)
	w.optHash("block_hash", &p.BlockHash)
	w.optAddress("contract", &p.Contract)
}

func (p *Place) valid() error {
	const maxBlock, maxTime = 1 << 62, 1 << 40
	if p.Block > maxBlock || p.Time > maxTime {
		return fmt.Errorf("block %d at time %d: want at most %d and %d", p.Block, p.Time, uint64(maxBlock), uint64(maxTime))
	}
	return nil
}

type (
	// EraSegment starts a new length of eras.
	EraSegment struct {
		Place
		Segment Segment
	}
	// Head is a final block. There is one for the first block of every era.
	Head struct {
		Place
	}
	// ClassSet gives the economics of a hardware class in a region.
	ClassSet struct {
		Place
		Region, Class       string
		CollateralReq       Amount // wei per unit of capacity
		MarketAdjustment    Amount // 1e18
		TargetCapacity      uint64 // units
		MaxBootstrapRelease uint64 // whole ICNT
		ScheduleEnd         uint64 // unix seconds
		MarginPpm           uint64
	}
	// ClusterSet names a cluster: one class in one region.
	ClusterSet struct {
		Place
		Cluster, Region, Class string
		MaxPrice               Amount // wei per unit and month
	}
	// HPRegistered names a Hardware Provider and the account that it is paid on.
	HPRegistered struct {
		Place
		HP      HPID
		Account Address
	}
	// SNRegistered names a ScalerNode; its own collateral starts at Collateral.
	SNRegistered struct {
		Place
		SN                     SNID
		HP                     HPID
		Region, Class, Cluster string
		Capacity               uint64 // units
		Price                  Amount // wei per unit and month
		NodeRewardShare        Amount // 1e18, the delegators' part
		Collateral             Amount // wei
		Location               string
	}
	// SNValidated admits a ScalerNode or rotates its key (in force from the next era).
	SNValidated struct {
		Place
		SN     SNID
		Daemon Address
	}
	// SNRejected says that a validation was refused; it does not undo one.
	SNRejected struct {
		Place
		SN SNID
	}
	// SNOffboarded ends a ScalerNode for good.
	SNOffboarded struct {
		Place
		SN SNID
	}
	// HNRegistered names a HyperNode; it starts active.
	HNRegistered struct {
		Place
		HN       HNID
		Operator Address
		Key      Address
		Location string
	}
	// HNStatus switches a HyperNode on or off.
	HNStatus struct {
		Place
		HN     HNID
		Active bool
	}
	// LinkStaked stakes an ICN Link on a HyperNode, or moves it there.
	LinkStaked struct {
		Place
		Link  LinkID
		Owner Address
		HN    HNID
	}
	// LinkUnstaked takes an ICN Link off its HyperNode.
	LinkUnstaked struct {
		Place
		Link LinkID
	}
	// Booked fills a booking slot of a ScalerNode and ends what was in it.
	Booked struct {
		Place
		SN            SNID
		SP            SPID
		Slot          uint64 // 0 or 1
		Price         Amount // wei per unit and month, without margin
		Start         uint64 // unix seconds
		Period        uint64 // seconds
		ActivationEra Era
	}
	// Released ends both booking slots of a ScalerNode.
	Released struct {
		Place
		SN SNID
	}
	// CollateralAdded adds to a ScalerNode's own collateral.
	CollateralAdded struct {
		Place
		SN     SNID
		Amount Amount
		Source string // "hp" or "settlement"
	}
	// CollateralWithdrawn takes from a ScalerNode's own collateral.
	CollateralWithdrawn struct {
		Place
		SN     SNID
		Amount Amount
	}
	// Delegated opens a delegation position on a ScalerNode.
	Delegated struct {
		Place
		Position   Position
		SN         SNID
		Delegator  Address
		Amount     Amount
		LockFactor Amount // 1e18
		UnlockTime uint64 // unix seconds
		Source     string // "delegator" or "settlement"
	}
	// Undelegated ends a position's rewards; its exposure goes on.
	Undelegated struct {
		Place
		Position Position
	}
	// Reclaimed ends a position.
	Reclaimed struct {
		Place
		Position Position
	}
	// APYCurve sets the knots of the delegation reward curve, 1e18 each.
	APYCurve struct {
		Place
		Knots []Amount
	}
	// RewardsActivated starts capacity rewards; the first one counts.
	RewardsActivated struct {
		Place
	}
	// UnlockedSupply is the number of tokens unlocked so far.
	UnlockedSupply struct {
		Place
		Amount Amount
	}
	// ReserveDeposited is a recorded deposit of the settlement contract.
	ReserveDeposited struct {
		Place
		Amount Amount
	}
	// ReserveWithdrawn is a withdrawal of recorded deposits.
	ReserveWithdrawn struct {
		Place
		Amount Amount
	}
	// EpochSettled says that the contract accepted an epoch's result.
	EpochSettled struct {
		Place
		Epoch  Epoch
		Digest Hash
	}
	// EpochVetoed is the guardian's veto of a settled epoch (rules §4).
	EpochVetoed struct {
		Place
		Epoch Epoch
	}
	// PayoutClaimed says that an account was paid.
	PayoutClaimed struct {
		Place
		Account Address
		Amount  Amount
	}
	// SlashExecuted says that a slash leaf was executed.
	SlashExecuted struct {
		Place
		Epoch    Epoch
		SN       SNID
		Position Position
		Amount   Amount
	}
	// TokenMinted is an ICNT transfer from zero.
	TokenMinted struct {
		Place
		ChainID uint64
		Account Address
		Amount  Amount
	}
	// TokenBurned is an ICNT transfer to zero.
	TokenBurned struct {
		Place
		ChainID uint64
		Account Address
		Amount  Amount
	}
	// AuthorityChanged is an ownership or role change of a watched contract,
	// which is the one that emitted it.
	AuthorityChanged struct {
		Place
		Role     string
		From, To Address
	}
)

// Sources of collateral and of delegations.
const (
	SourceHP         = "hp"
	SourceDelegator  = "delegator"
	SourceSettlement = "settlement"
)

// Kind returns the fact's kind.
func (*EraSegment) Kind() Kind          { return KindEraSegment }
func (*Head) Kind() Kind                { return KindHead }
func (*ClassSet) Kind() Kind            { return KindClassSet }
func (*ClusterSet) Kind() Kind          { return KindClusterSet }
func (*HPRegistered) Kind() Kind        { return KindHPRegistered }
func (*SNRegistered) Kind() Kind        { return KindSNRegistered }
func (*SNValidated) Kind() Kind         { return KindSNValidated }
func (*SNRejected) Kind() Kind          { return KindSNRejected }
func (*SNOffboarded) Kind() Kind        { return KindSNOffboarded }
func (*HNRegistered) Kind() Kind        { return KindHNRegistered }
func (*HNStatus) Kind() Kind            { return KindHNStatus }
func (*LinkStaked) Kind() Kind          { return KindLinkStaked }
func (*LinkUnstaked) Kind() Kind        { return KindLinkUnstaked }
func (*Booked) Kind() Kind              { return KindBooked }
func (*Released) Kind() Kind            { return KindReleased }
func (*CollateralAdded) Kind() Kind     { return KindCollateralAdded }
func (*CollateralWithdrawn) Kind() Kind { return KindCollateralWithdrawn }
func (*Delegated) Kind() Kind           { return KindDelegated }
func (*Undelegated) Kind() Kind         { return KindUndelegated }
func (*Reclaimed) Kind() Kind           { return KindReclaimed }
func (*APYCurve) Kind() Kind            { return KindAPYCurve }
func (*RewardsActivated) Kind() Kind    { return KindRewardsActivated }
func (*UnlockedSupply) Kind() Kind      { return KindUnlockedSupply }
func (*ReserveDeposited) Kind() Kind    { return KindReserveDeposited }
func (*ReserveWithdrawn) Kind() Kind    { return KindReserveWithdrawn }
func (*EpochSettled) Kind() Kind        { return KindEpochSettled }
func (*EpochVetoed) Kind() Kind         { return KindEpochVetoed }
func (*PayoutClaimed) Kind() Kind       { return KindPayoutClaimed }
func (*SlashExecuted) Kind() Kind       { return KindSlashExecuted }
func (*TokenMinted) Kind() Kind         { return KindTokenMinted }
func (*TokenBurned) Kind() Kind         { return KindTokenBurned }
func (*AuthorityChanged) Kind() Kind    { return KindAuthorityChanged }

func (f *EraSegment) walk(w walker) {
	f.walkPlace(w)
	w.uint("era", (*uint64)(&f.Segment.Era))
	w.uint("start_block", &f.Segment.StartBlock)
	w.uint("blocks", &f.Segment.Blocks)
}

// walk of a head: its JSON name for the block's hash is "hash".
func (f *Head) walk(w walker) {
	w.uint("block", &f.Block)
	w.uint("time", &f.Time)
	w.hash("hash", &f.BlockHash)
}

func (f *ClassSet) walk(w walker) {
	f.walkPlace(w)
	w.text("region", &f.Region)
	w.text("class", &f.Class)
	w.amount("collateral_req", &f.CollateralReq)
	w.amount("market_adjustment", &f.MarketAdjustment)
	w.uint("target_capacity", &f.TargetCapacity)
	w.uint("max_bootstrap_release", &f.MaxBootstrapRelease)
	w.uint("schedule_end", &f.ScheduleEnd)
	w.uint("margin_ppm", &f.MarginPpm)
}

func (f *ClusterSet) walk(w walker) {
	f.walkPlace(w)
	w.text("cluster", &f.Cluster)
	w.text("region", &f.Region)
	w.text("class", &f.Class)
	w.amount("max_price", &f.MaxPrice)
}

func (f *HPRegistered) walk(w walker) {
	f.walkPlace(w)
	w.uint("hp", (*uint64)(&f.HP))
	w.address("account", &f.Account)
}

func (f *SNRegistered) walk(w walker) {
	f.walkPlace(w)
	w.uint("sn", (*uint64)(&f.SN))
	w.uint("hp", (*uint64)(&f.HP))
	w.text("region", &f.Region)
	w.text("class", &f.Class)
	w.text("cluster", &f.Cluster)
	w.uint("capacity", &f.Capacity)
	w.amount("price", &f.Price)
	w.amount("node_reward_share", &f.NodeRewardShare)
	w.amount("collateral", &f.Collateral)
	w.text("location", &f.Location)
}

func (f *SNValidated) walk(w walker) {
	f.walkPlace(w)
	w.uint("sn", (*uint64)(&f.SN))
	w.address("daemon", &f.Daemon)
}

func (f *SNRejected) walk(w walker)   { f.walkPlace(w); w.uint("sn", (*uint64)(&f.SN)) }
func (f *SNOffboarded) walk(w walker) { f.walkPlace(w); w.uint("sn", (*uint64)(&f.SN)) }

func (f *HNRegistered) walk(w walker) {
	f.walkPlace(w)
	w.uint("hn", (*uint64)(&f.HN))
	w.address("operator", &f.Operator)
	w.address("key", &f.Key)
	w.text("location", &f.Location)
}

func (f *HNStatus) walk(w walker) {
	f.walkPlace(w)
	w.uint("hn", (*uint64)(&f.HN))
	w.boolean("active", &f.Active)
}

func (f *LinkStaked) walk(w walker) {
	f.walkPlace(w)
	w.uint("link", (*uint64)(&f.Link))
	w.address("owner", &f.Owner)
	w.uint("hn", (*uint64)(&f.HN))
}

func (f *LinkUnstaked) walk(w walker) { f.walkPlace(w); w.uint("link", (*uint64)(&f.Link)) }

func (f *Booked) walk(w walker) {
	f.walkPlace(w)
	w.uint("sn", (*uint64)(&f.SN))
	w.uint("sp", (*uint64)(&f.SP))
	w.uint("slot", &f.Slot)
	w.amount("price", &f.Price)
	w.uint("start", &f.Start)
	w.uint("period", &f.Period)
	w.uint("activation_era", (*uint64)(&f.ActivationEra))
}

func (f *Released) walk(w walker) { f.walkPlace(w); w.uint("sn", (*uint64)(&f.SN)) }

func (f *CollateralAdded) walk(w walker) {
	f.walkPlace(w)
	w.uint("sn", (*uint64)(&f.SN))
	w.amount("amount", &f.Amount)
	w.text("source", &f.Source)
}

func (f *CollateralWithdrawn) walk(w walker) {
	f.walkPlace(w)
	w.uint("sn", (*uint64)(&f.SN))
	w.amount("amount", &f.Amount)
}

func (f *Delegated) walk(w walker) {
	f.walkPlace(w)
	w.hash("position", &f.Position)
	w.uint("sn", (*uint64)(&f.SN))
	w.address("delegator", &f.Delegator)
	w.amount("amount", &f.Amount)
	w.amount("lock_factor", &f.LockFactor)
	w.uint("unlock_time", &f.UnlockTime)
	w.optText("source", &f.Source, SourceDelegator)
}

func (f *Undelegated) walk(w walker)      { f.walkPlace(w); w.hash("position", &f.Position) }
func (f *Reclaimed) walk(w walker)        { f.walkPlace(w); w.hash("position", &f.Position) }
func (f *APYCurve) walk(w walker)         { f.walkPlace(w); w.amounts("knots", &f.Knots) }
func (f *RewardsActivated) walk(w walker) { f.walkPlace(w) }
func (f *UnlockedSupply) walk(w walker)   { f.walkPlace(w); w.amount("amount", &f.Amount) }
func (f *ReserveDeposited) walk(w walker) { f.walkPlace(w); w.amount("amount", &f.Amount) }
func (f *ReserveWithdrawn) walk(w walker) { f.walkPlace(w); w.amount("amount", &f.Amount) }

func (f *EpochSettled) walk(w walker) {
	f.walkPlace(w)
	w.uint("epoch", (*uint64)(&f.Epoch))
	w.hash("digest", &f.Digest)
}

func (f *EpochVetoed) walk(w walker) { f.walkPlace(w); w.uint("epoch", (*uint64)(&f.Epoch)) }

func (f *PayoutClaimed) walk(w walker) {
	f.walkPlace(w)
	w.address("account", &f.Account)
	w.amount("amount", &f.Amount)
}

func (f *SlashExecuted) walk(w walker) {
	f.walkPlace(w)
	w.uint("epoch", (*uint64)(&f.Epoch))
	w.uint("sn", (*uint64)(&f.SN))
	w.hash("position", &f.Position)
	w.amount("amount", &f.Amount)
}

func (f *TokenMinted) walk(w walker) { walkTransfer(w, &f.Place, &f.ChainID, &f.Account, &f.Amount) }
func (f *TokenBurned) walk(w walker) { walkTransfer(w, &f.Place, &f.ChainID, &f.Account, &f.Amount) }

func walkTransfer(w walker, p *Place, chain *uint64, account *Address, amount *Amount) {
	p.walkPlace(w)
	w.uint("chain_id", chain)
	w.address("account", account)
	w.amount("amount", amount)
}

// walk of an authority change: here the contract is never left out.
func (f *AuthorityChanged) walk(w walker) {
	w.uint("block", &f.Block)
	w.uint("time", &f.Time)
	w.optHash("tx", &f.Tx)
	w.optUint("log_index", &f.LogIndex)
	w.optHash("block_hash", &f.BlockHash)
	w.address("contract", &f.Contract)
	w.text("role", &f.Role)
	w.address("from", &f.From)
	w.address("to", &f.To)
}

// Bounds that keep every formula of the rules within 256 bits, far above what
// there is: the supply of ICNT is below 2^90 wei.
const (
	maxCapacity       = 1 << 40 // units of one ScalerNode; a unit of storage is a TB
	maxPriceBits      = 96      // wei per unit and month
	maxKnotBits       = 80      // a yearly rate in 1e18: over a million, and 100 % is one
	maxLockFactorBits = 64      // in 1e18: over 18, and the longest lock has 1
)

func (f *APYCurve) valid() error {
	for i, k := range f.Knots {
		if !k.fits(maxKnotBits) {
			return fmt.Errorf("ERR_OVERFLOW knots[%d] %s: want less than 2^%d", i, k, maxKnotBits)
		}
	}
	return f.Place.valid()
}

func (f *EraSegment) valid() error {
	if _, err := (Segments)(nil).With(f.Segment); err != nil {
		return err
	}
	return f.Place.valid()
}

func (f *ClassSet) valid() error {
	if f.MarginPpm > 1e6 {
		return fmt.Errorf("margin_ppm %d: want at most 1000000", f.MarginPpm)
	}
	return f.Place.valid()
}

func (f *SNRegistered) valid() error {
	if f.NodeRewardShare.Cmp(One()) > 0 {
		return fmt.Errorf("node_reward_share %s: want at most 1e18", f.NodeRewardShare)
	}
	if f.Capacity > maxCapacity {
		return fmt.Errorf("ERR_OVERFLOW capacity %d: want at most %d units", f.Capacity, uint64(maxCapacity))
	}
	return f.Place.valid()
}

func (f *SNValidated) valid() error {
	if f.Daemon.IsZero() {
		return errors.New("daemon is the zero address")
	}
	return f.Place.valid()
}

func (f *HNRegistered) valid() error {
	if f.Key.IsZero() {
		return errors.New("key is the zero address")
	}
	return f.Place.valid()
}

func (f *Booked) valid() error {
	const maxSeconds = 1 << 40
	if f.Slot > 1 {
		return fmt.Errorf("slot %d: want 0 or 1", f.Slot)
	}
	if f.Start > maxSeconds || f.Period > maxSeconds {
		return fmt.Errorf("start %d, period %d: want at most %d seconds", f.Start, f.Period, uint64(maxSeconds))
	}
	if !f.Price.fits(maxPriceBits) {
		return fmt.Errorf("ERR_OVERFLOW price %s: want less than 2^%d", f.Price, maxPriceBits)
	}
	return f.Place.valid()
}

func (f *CollateralAdded) valid() error {
	if f.Source != SourceHP && f.Source != SourceSettlement {
		return fmt.Errorf("source %q: want %q or %q", f.Source, SourceHP, SourceSettlement)
	}
	return f.Place.valid()
}

func (f *Delegated) valid() error {
	if f.Source != SourceDelegator && f.Source != SourceSettlement {
		return fmt.Errorf("source %q: want %q or %q", f.Source, SourceDelegator, SourceSettlement)
	}
	if f.Position == (Position{}) {
		return errors.New("position is zero, which stands for a node's own collateral")
	}
	if !f.LockFactor.fits(maxLockFactorBits) {
		return fmt.Errorf("ERR_OVERFLOW lock_factor %s: want less than 2^%d", f.LockFactor, maxLockFactorBits)
	}
	return f.Place.valid()
}
