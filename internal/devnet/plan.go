package devnet

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Plan is what a World registers at once. Ids are the chain's: in a new registry the first of each kind is 1, the next
// 2, and so on in the order of the lists.
type Plan struct {
	Classes     []Class
	Clusters    []Cluster
	Providers   []Provider
	ScalerNodes []ScalerNode
	HyperNodes  []HyperNode
	Links       []Link
	Bookings    []Booking
	Delegations []Delegation
	// UnlockedSupply is in wei; nil leaves it alone.
	UnlockedSupply *big.Int
	// ApyCurve are the knots of the highest APY, 1e18 fixed point; empty leaves it alone.
	ApyCurve []*big.Int
	// ActivateRewards starts capacity rewards.
	ActivateRewards bool
	// Eras adds a segment after everything else; nil adds none.
	Eras *Segment
}

type (
	// Class is the economics of a hardware class in a region.
	Class struct {
		Region, Class string
		// CollateralReq is in wei for each unit of capacity.
		CollateralReq *big.Int
		// MarketAdjustment is 1e18 fixed point; nil means 1.
		MarketAdjustment *big.Int
		// TargetCapacity is in units.
		TargetCapacity uint64
		// MaxBootstrapRelease is in whole ICNT.
		MaxBootstrapRelease uint64
		// ScheduleEnd is in unix seconds.
		ScheduleEnd uint64
		// MarginPpm is the protocol margin.
		MarginPpm uint64
	}
	// Cluster is one class in one region.
	Cluster struct {
		Name, Region, Class string
		// MaxPrice is in wei for each unit and month.
		MaxPrice *big.Int
	}
	// Provider is a Hardware Provider.
	Provider struct {
		Account common.Address
	}
	// ScalerNode is a server to be registered and, if it has a daemon, validated.
	ScalerNode struct {
		// Provider is its id.
		Provider               uint64
		Region, Class, Cluster string
		// Capacity is in units.
		Capacity uint64
		// Price is in wei for each unit and month.
		Price *big.Int
		// NodeRewardShare is 1e18 fixed point; nil means 0.
		NodeRewardShare *big.Int
		// Collateral is its own, in wei; nil means 0. The operator brings it.
		Collateral *big.Int
		// Location is an ISO 3166 alpha-3 code.
		Location string
		// Daemon is the address of the daemon's key; zero leaves the node registered only.
		Daemon common.Address
		// Endpoint is the daemon's base URL; it may be empty.
		Endpoint string
	}
	// HyperNode is an observer to be registered.
	HyperNode struct {
		Operator, Key common.Address
		// Location is an ISO 3166 alpha-3 code.
		Location string
		// Endpoint is its base URL; it may be empty and be set later by the HyperNode itself.
		Endpoint string
	}
	// Link is an ICN Link to be staked.
	Link struct {
		ID        uint64
		Owner     common.Address
		HyperNode uint64
	}
	// Booking is a booking of a ScalerNode.
	Booking struct {
		ScalerNode uint64
		// Builder is the Service Provider's id, at least 1.
		Builder uint64
		// Slot is 0, or 1 for an extension.
		Slot uint8
		// Price is in wei for each unit and month, without margin.
		Price *big.Int
		// Start is in unix seconds, Period in seconds.
		Start, Period uint64
	}
	// Delegation is network collateral that the operator delegates in a delegator's name.
	Delegation struct {
		Delegator  common.Address
		ScalerNode uint64
		// Amount is in wei.
		Amount *big.Int
		// LockDays is 1 to 1440.
		LockDays uint64
	}
	// Segment says how long eras last from some block on.
	Segment struct {
		// Era is the number of the first era of the segment.
		Era uint64
		// Blocks of an era.
		Blocks uint64
		// Lead is how many blocks after the head at that moment the first segment begins; at least 3, so that the
		// transaction is in time.
		Lead uint64
	}
)

// minLead is the least lead of a segment: one block for the head that may pass while the transaction is made, one for
// the transaction, one because a segment begins with a later block.
const minLead = 3

// orZero lets an amount be left out of a plan.
func orZero(v *big.Int) *big.Int {
	if v == nil {
		return new(big.Int)
	}
	return v
}
