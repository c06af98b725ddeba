package domain

// A Reason is the inputs of a formula and the records that they come from: what
// stands behind a decision or a credit. A fold tells reasons only if it is asked
// to; they are a view of what it does, and change nothing.
type Reason interface{ reason() }

// A Source is a log record behind a reason, and what it says.
type Source struct {
	What   string // such as "class" or "booking"
	Record uint64 // log index; in a simulation the line
}

type (
	// Observation is what an era found of one HyperNode of A_E (rules §3.3 to
	// §3.5). It precedes the verdicts of its era.
	Observation struct {
		Era        Era
		HN         HNID
		Operator   Address
		QualityPpm uint64
		Qualified  bool    // of Q_E
		Weight     Amount  // 1e18, zero unless qualified
		AllWeight  Amount  // of Q_E
		Operators  uint64  // distinct ones in Q_E
		Nodes      uint64  // ScalerNodes of S_E
		Confirmed  uint64  // those of them with a confirmed pair
		Shares     []Share // by Hardware Provider, in the order of its first node
		Reports    []uint64
		Receipts   []uint64 // records of verified receipts of the era
		Conclusive bool     // the era's verdicts are
	}
	// Share is the part of a Hardware Provider's nodes that a HyperNode confirmed.
	Share struct {
		HP        HPID
		Lit       uint64 // its nodes that are not dark
		Confirmed uint64 // those of them with a confirmed pair
	}
	// Absence says why a registered HyperNode is not of an era's A_E (rules §3.1).
	// It stands among the era's observations.
	Absence struct {
		Era Era
		HN  HNID
		Why string // one of Absent...
	}
	// NotCharged is a charge that came to nothing, with the inputs that made it
	// so, or that was not computed because too few eras were conclusive (rules §4).
	NotCharged struct {
		Charge Charge
		TooFew bool // conclusive eras in the window
	}
	// ChargesVoided are leaves of the open epoch that a veto took out before the
	// epoch closed (rules §4).
	ChargesVoided struct {
		Leaves []Slash
	}
	// Earnings are the inputs of a node's final era (rules §6). They precede its
	// Final.
	Earnings struct {
		Era         Era
		Epoch       Epoch
		SN          SNID
		HP          HPID
		Account     Address
		Standing    string // what the verdict counts as
		WeightPpm   uint64
		Reversed    string // the reason of a reversal, "" without one
		From, To    uint64 // unix seconds of the era, [From, To)
		Bookings    []BookingEarned
		Capacity    CapacityEarned
		Multiplier  uint64 // ppm
		Required    Amount // node collateral
		Left        Amount // of it
		TopUps      Amount // decided before and not executed
		ShareRate   Amount // nodeRewardShare, 1e18
		TakingPart  Amount // delegated amounts that share
		Positions   uint64 // how many of them
		HeldBefore  Amount
		Offboarded  bool   // what would be held is forfeited
		NetRequired Amount // network collateral
		NetThere    Amount // of it, top-ups not executed included
		RedirectPpm uint64
		Sources     []Source
	}
	// BookingEarned is one booking's part of U.
	BookingEarned struct {
		Record     uint64
		Slot       uint64
		Price      Amount // wei per unit and month
		Start, End uint64 // unix seconds
		Seconds    uint64 // of the era
		Units      uint64
		Amount     Amount // wei
	}
	// CapacityEarned is C and its inputs; None says why there is none.
	CapacityEarned struct {
		None    string
		Release uint64 // whole ICNT
		Seconds uint64
		Total   uint64 // units of the class in S_E
		Vacant  uint64 // of them without a booking
		Target  uint64
		Units   uint64 // the node's
		Amount  Amount // wei
	}
	// PositionEarned is what a checkpoint books to a position (rules §6).
	PositionEarned struct {
		Position   Position
		SN         SNID
		Delegator  Address
		Left       Amount // wei
		DeltaA     Amount // 1e18
		DeltaN     Amount // 1e18 per wei
		LockFactor Amount // 1e18
		Delegation Amount // wei, of the contract's formula
		Share      Amount // wei, of the node's reward
		Time       uint64 // unix seconds
		Opened     uint64 // record of its delegation
	}
	// LinkEarned is what a link earns in an era, or once when it was first staked.
	LinkEarned struct {
		Era        Era
		First      bool // cum(0)
		Link       LinkID
		HN         HNID
		Owner      Address
		Months     uint64
		Seconds    uint64
		Step       Amount // of the schedule, 1e18
		Total      Amount // linkTotal, wei
		Amount     Amount // wei
		Forfeited  bool
		Watching   bool // the HyperNode is in A_E
		QualityPpm uint64
		FloorPpm   uint64
		Staked     uint64 // record of its last stake
	}
	// HeldForfeited is what an offboarded node loses at once (rules §6).
	HeldForfeited struct {
		SN     SNID
		Amount Amount // wei
	}
	// FeeAccounted is the access fee of a booking (rules §6).
	FeeAccounted struct {
		SN        SNID
		SP        SPID
		Price     Amount // wei per unit and month
		Units     uint64
		Period    uint64 // seconds
		MarginPpm uint64
		Fee       Amount // wei
		Reserve   Amount
		Treasury  Amount
	}
)

// Why a HyperNode is absent: as it is at the era's seal, or, if it could watch
// then, because it did not in some block before.
const (
	AbsentInactive = "inactive"
	AbsentNoLink   = "no link"
	AbsentPartly   = "not throughout"
)

func (*Observation) reason()    {}
func (*Absence) reason()        {}
func (*NotCharged) reason()     {}
func (*ChargesVoided) reason()  {}
func (*Earnings) reason()       {}
func (*PositionEarned) reason() {}
func (*LinkEarned) reason()     {}
func (*HeldForfeited) reason()  {}
func (*FeeAccounted) reason()   {}
