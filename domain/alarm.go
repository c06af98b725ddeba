package domain

// What an Alarm is about.
const (
	// AlarmSupply: a chain has more ICNT than may ever exist.
	AlarmSupply = "supply"
	// AlarmMint: more was minted on the token's home chain than may ever exist,
	// whatever was burned since.
	AlarmMint = "mint"
	// AlarmBridge: another chain has more ICNT than the home chain, which backs it.
	AlarmBridge = "bridge"
	// AlarmBurn: more was burned on a chain than was seen to be minted, so the
	// watch does not know its supply.
	AlarmBurn = "burn"
	// AlarmAuthority: an owner or a role of a watched contract changed.
	AlarmAuthority = "authority"
)

// HomeChain is the chain id of Ethereum, where ICNT is minted; on others it is
// bridged (icn-protocol §5).
const HomeChain = 1

// MaxSupply is all ICNT that may ever exist, in wei: 700,000,000 (icn-protocol §2).
func MaxSupply() Amount { return ICNT(700_000_000) }

type (
	// Alarm says that something happened to the token or to a watched contract
	// that its holders must look at. It changes no payout.
	Alarm struct {
		Record string `json:"record"` // "alarm"
		Number uint64 `json:"number"` // of all alarms, from 0
		Alarm  string `json:"alarm"`  // one of Alarm...
		Block  uint64 `json:"block"`  // of the settlement chain
		Time   uint64 `json:"time"`   // unix seconds

		Supply    *Supply    `json:"supply,omitempty"`    // of the chain, after the mint or burn
		Authority *Authority `json:"authority,omitempty"` // what changed
		Amount    *Amount    `json:"amount,omitempty"`    // minted or burned, in wei
	}
	// Supply is what was seen of ICNT on one chain, amounts in wei.
	Supply struct {
		ChainID uint64 `json:"chain_id"`
		Minted  Amount `json:"minted"`
		Burned  Amount `json:"burned"`
		Total   Amount `json:"total"` // minted less burned, never below zero
		Mints   uint64 `json:"mints"`
		Burns   uint64 `json:"burns"`
	}
	// Authority is a change of an owner or a role.
	Authority struct {
		Contract Address `json:"contract"`
		Watched  bool    `json:"watched,omitempty"` // on the watched chain, not the settlement chain
		Role     string  `json:"role"`
		From     Address `json:"from"`
		To       Address `json:"to"`
	}
)

// Route publishes an alarm under icn.v1.decision.alarm.<what>; its id has its
// number.
func (a *Alarm) Route() (subject, id string) {
	s := "icn.v1.decision.alarm." + a.Alarm
	return s, s + "." + dec(a.Number)
}
