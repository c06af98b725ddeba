package domain

import "fmt"

// Kind is the persistent number of a kind of record. Numbers are written out,
// never reused and never renumbered.
type Kind uint16

// Kinds of chain facts (1 to 99), of facts from people and nodes (100 to 199),
// and of records that the log makes itself (200 on).
const (
	KindEraSegment          Kind = 1
	KindHead                Kind = 2
	KindClassSet            Kind = 3
	KindClusterSet          Kind = 4
	KindHPRegistered        Kind = 5
	KindSNRegistered        Kind = 6
	KindSNValidated         Kind = 7
	KindSNRejected          Kind = 8
	KindSNOffboarded        Kind = 9
	KindHNRegistered        Kind = 10
	KindHNStatus            Kind = 11
	KindLinkStaked          Kind = 12
	KindLinkUnstaked        Kind = 13
	KindBooked              Kind = 14
	KindReleased            Kind = 15
	KindCollateralAdded     Kind = 16
	KindCollateralWithdrawn Kind = 17
	KindDelegated           Kind = 18
	KindUndelegated         Kind = 19
	KindReclaimed           Kind = 20
	KindAPYCurve            Kind = 21
	KindRewardsActivated    Kind = 22
	KindUnlockedSupply      Kind = 23
	KindReserveDeposited    Kind = 24
	KindReserveWithdrawn    Kind = 25
	KindEpochSettled        Kind = 26
	KindEpochVetoed         Kind = 27
	KindPayoutClaimed       Kind = 28
	KindSlashExecuted       Kind = 29
	KindTokenMinted         Kind = 30
	KindTokenBurned         Kind = 31
	KindAuthorityChanged    Kind = 32

	KindReport      Kind = 100
	KindPolicy      Kind = 101
	KindReversal    Kind = 102
	KindAttestation Kind = 103
	KindApproval    Kind = 104
	KindRejection   Kind = 105
	KindIntent      Kind = 106

	KindGenesis  Kind = 200
	KindReceipts Kind = 201
)

// A Fact is anything that may enter the log: the structs of this package that
// are listed in facts. Its fields are declared once, in walk, and every codec
// (wire, JSON) is derived from that one declaration.
type Fact interface {
	// Kind returns the persistent number of the fact's kind.
	Kind() Kind
	// walk visits every field in wire order.
	walk(w walker)
	// valid reports the first rule of the fact itself that does not hold.
	valid() error
}

// Valid reports the first rule of a fact itself that does not hold. Decoding
// and signing check it; whoever builds a fact by hand may ask.
func Valid(f Fact) error { return f.valid() }

// ChainFact is a Fact read from a final block of the settlement chain.
type ChainFact interface {
	Fact
	// At returns where on the chain the fact stands; it may be set through it.
	At() *Place
}

// registration ties a kind to its name and its newest version. A new version
// of a kind keeps the old decoder; so far every kind is at version 1.
type registration struct {
	kind Kind
	name string
	make func() Fact
}

// facts returns the register of all kinds, in order of their numbers.
func facts() [41]registration {
	return [41]registration{
		{KindEraSegment, "era_segment", func() Fact { return new(EraSegment) }},
		{KindHead, "head", func() Fact { return new(Head) }},
		{KindClassSet, "class_set", func() Fact { return new(ClassSet) }},
		{KindClusterSet, "cluster_set", func() Fact { return new(ClusterSet) }},
		{KindHPRegistered, "hp_registered", func() Fact { return new(HPRegistered) }},
		{KindSNRegistered, "sn_registered", func() Fact { return new(SNRegistered) }},
		{KindSNValidated, "sn_validated", func() Fact { return new(SNValidated) }},
		{KindSNRejected, "sn_rejected", func() Fact { return new(SNRejected) }},
		{KindSNOffboarded, "sn_offboarded", func() Fact { return new(SNOffboarded) }},
		{KindHNRegistered, "hn_registered", func() Fact { return new(HNRegistered) }},
		{KindHNStatus, "hn_status", func() Fact { return new(HNStatus) }},
		{KindLinkStaked, "link_staked", func() Fact { return new(LinkStaked) }},
		{KindLinkUnstaked, "link_unstaked", func() Fact { return new(LinkUnstaked) }},
		{KindBooked, "booked", func() Fact { return new(Booked) }},
		{KindReleased, "released", func() Fact { return new(Released) }},
		{KindCollateralAdded, "collateral_added", func() Fact { return new(CollateralAdded) }},
		{KindCollateralWithdrawn, "collateral_withdrawn", func() Fact { return new(CollateralWithdrawn) }},
		{KindDelegated, "delegated", func() Fact { return new(Delegated) }},
		{KindUndelegated, "undelegated", func() Fact { return new(Undelegated) }},
		{KindReclaimed, "reclaimed", func() Fact { return new(Reclaimed) }},
		{KindAPYCurve, "apy_curve", func() Fact { return new(APYCurve) }},
		{KindRewardsActivated, "rewards_activated", func() Fact { return new(RewardsActivated) }},
		{KindUnlockedSupply, "unlocked_supply", func() Fact { return new(UnlockedSupply) }},
		{KindReserveDeposited, "reserve_deposited", func() Fact { return new(ReserveDeposited) }},
		{KindReserveWithdrawn, "reserve_withdrawn", func() Fact { return new(ReserveWithdrawn) }},
		{KindEpochSettled, "epoch_settled", func() Fact { return new(EpochSettled) }},
		{KindEpochVetoed, "epoch_vetoed", func() Fact { return new(EpochVetoed) }},
		{KindPayoutClaimed, "payout_claimed", func() Fact { return new(PayoutClaimed) }},
		{KindSlashExecuted, "slash_executed", func() Fact { return new(SlashExecuted) }},
		{KindTokenMinted, "token_minted", func() Fact { return new(TokenMinted) }},
		{KindTokenBurned, "token_burned", func() Fact { return new(TokenBurned) }},
		{KindAuthorityChanged, "authority_changed", func() Fact { return new(AuthorityChanged) }},
		{KindReport, "report", func() Fact { return new(Report) }},
		{KindPolicy, "policy", func() Fact { return new(PolicyChange) }},
		{KindReversal, "reversal", func() Fact { return new(Reversal) }},
		{KindAttestation, "attestation", func() Fact { return new(Attestation) }},
		{KindApproval, "approval", func() Fact { return new(Approval) }},
		{KindRejection, "rejection", func() Fact { return new(SignerRejection) }},
		{KindIntent, "intent", func() Fact { return new(Intent) }},
		{KindGenesis, "genesis", func() Fact { return new(Genesis) }},
		{KindReceipts, "receipts", func() Fact { return new(Receipts) }},
	}
}

// Kinds returns every kind in order of its number.
func Kinds() []Kind {
	var kinds []Kind
	for _, r := range facts() {
		kinds = append(kinds, r.kind)
	}
	return kinds
}

// NewFact returns an empty fact of kind k, false if the number is unknown.
func NewFact(k Kind) (Fact, bool) {
	r, ok := registered(k)
	if !ok {
		return nil, false
	}
	return r.make(), true
}

// registered returns what is registered under a number.
func registered(k Kind) (registration, bool) {
	for _, r := range facts() {
		if r.kind == k {
			return r, true
		}
	}
	return registration{}, false
}

// KindByName returns the kind that the JSON form calls name.
func KindByName(name string) (Kind, bool) {
	for _, r := range facts() {
		if r.name == name {
			return r.kind, true
		}
	}
	return 0, false
}

// String returns the name of the JSON form, such as "sn_registered".
func (k Kind) String() string {
	for _, r := range facts() {
		if r.kind == k {
			return r.name
		}
	}
	return fmt.Sprintf("kind(%d)", uint16(k))
}

// FromMessage reports whether facts of kind k arrive as messages; the others
// are made by the log itself.
func (k Kind) FromMessage() bool { return k < KindGenesis }
