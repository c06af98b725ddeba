package workload

import (
	"assay/domain"
)

// clerk hands over chain facts, each at its place on the chain.
type clerk struct {
	block uint64
	log   uint64 // index of the next log in the block
	yield func(domain.Fact) bool
	done  bool // the loop was left
}

// say places a fact behind the last one.
func (c *clerk) say(f domain.Fact) {
	if c.done {
		return
	}
	if chain, ok := f.(domain.ChainFact); ok {
		c.place(chain)
	}
	c.done = !c.yield(f)
}

func (c *clerk) place(f domain.ChainFact) {
	p := f.At()
	p.Block, p.Time, p.BlockHash = c.block, genesisTime+2*c.block, hashOf("block", c.block, 0)
	if _, head := f.(*domain.Head); head {
		return
	}
	p.Tx, p.LogIndex, p.Contract = hashOf("tx", c.block, c.log), c.log, account("registry", 0)
	c.log++
}

// head moves to a block and says its head.
func (c *clerk) head(block uint64) {
	c.block, c.log = block, 0
	c.say(&domain.Head{})
}

func hashOf(role string, a, b uint64) domain.Hash {
	return domain.Keccak256([]byte(role), []byte{0}, word(a), word(b))
}

func word(x uint64) []byte {
	w := domain.Wei(x).Word()
	return w[:]
}

// setup says the policy, the calendar, the economics and who is there: providers of twenty nodes each, half of the
// nodes booked, as many operators as half the HyperNodes.
func (n *Network) setup(c *clerk) {
	c.say(&domain.PolicyChange{Policy: n.cfg.policy()})
	c.head(registryBlock)
	c.say(&domain.EraSegment{Segment: domain.Segment{Era: 0, StartBlock: firstBlock, Blocks: eraBlocks}})
	c.say(&domain.ClassSet{
		Region: region, Class: class, CollateralReq: domain.ICNT(1), MarketAdjustment: domain.One(),
		TargetCapacity: 100 * uint64(n.cfg.Scalers), MaxBootstrapRelease: 1_000_000, ScheduleEnd: 4_000_000_000, MarginPpm: domain.DefaultMarginPpm,
	})
	c.say(&domain.ClusterSet{Cluster: cluster, Region: region, Class: class, MaxPrice: domain.ICNT(3)})
	c.say(&domain.ReserveDeposited{Amount: domain.MaxSupply()})
	c.say(&domain.RewardsActivated{})
	c.say(&domain.UnlockedSupply{Amount: domain.ICNT(100_000_000)})
	c.say(&domain.APYCurve{Knots: []domain.Amount{domain.Wei(2e17), domain.Wei(5e16)}})
	for hp := range n.providers() {
		c.say(&domain.HPRegistered{HP: domain.HPID(hp + 1), Account: account("provider", hp+1)})
	}
	for sn := range uint64(n.cfg.Scalers) {
		n.registerScaler(c, sn+1)
	}
	for hn := range uint64(n.cfg.Hypers) {
		id := domain.HNID(hn + 1)
		operators := uint64(n.cfg.Hypers+1) / 2
		c.say(&domain.HNRegistered{HN: id, Operator: account("operator", hn%operators), Key: n.hypers[id].address, Location: "DEU"})
		c.say(&domain.LinkStaked{Link: domain.LinkID(hn + 1), Owner: account("owner", hn+1), HN: id})
	}
	for d := range uint64(n.cfg.Delegators) {
		c.say(&domain.Delegated{
			Position: hashOf("position", d, 0), SN: domain.SNID(1 + d%uint64(n.cfg.Scalers)), Delegator: account("delegator", d),
			Amount: domain.ICNT(10), LockFactor: domain.One(), UnlockTime: 4_000_000_000, Source: domain.SourceDelegator,
		})
	}
}

func (n *Network) providers() uint64 { return uint64(n.cfg.Scalers+nodesPerHP-1) / nodesPerHP }

func (n *Network) registerScaler(c *clerk, id uint64) {
	sn := domain.SNID(id)
	c.say(&domain.SNRegistered{
		SN: sn, HP: domain.HPID(1 + (id-1)%n.providers()), Region: region, Class: class, Cluster: cluster,
		Capacity: 100, Price: domain.ICNT(2), NodeRewardShare: domain.Wei(2e17), Collateral: domain.ICNT(50 + id%60), Location: "DEU",
	})
	c.say(&domain.SNValidated{SN: sn, Daemon: n.scalers[id].address})
	if id%2 == 0 {
		c.say(&domain.Booked{SN: sn, SP: 1, Price: domain.ICNT(2), Period: 1 << 40})
	}
}
