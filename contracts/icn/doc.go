// Package icn holds the devnet stand-ins for the modules of the ICN protocol and their Go bindings.
//
// The stand-ins are for development networks: they emit the protocol's public events where those exist and events of
// their own, named after the protocol's fields, where they don't. Which event is which chain fact:
//
//	DevnetEraManager   EraSegmentAdded                        era_segment
//	DevnetRegistry     ClassSet, ClusterSet                   class_set, cluster_set
//	                   HardwareProviderRegistered             hp_registered
//	                   ScalerNodeRegistered                   sn_registered
//	                   ScalerNodeValidated                    sn_validated
//	                   ScalerNodeRejected                     sn_rejected
//	                   ScalerNodeOffboarded                   sn_offboarded
//	                   HyperNodeRegistered                    hn_registered
//	                   HyperNodeStatusSet                     hn_status
//	                   RoleGranted, RoleRevoked               authority_changed
//	DevnetLinks        LinkStaked, LinkUnstaked               link_staked, link_unstaked
//	DevnetBookings     ScalerNodeBooked, ScalerNodeReleased   booked, released
//	DevnetCollateral   NodeCollateralDeposited                collateral_added (hp)
//	                   NodeCollateralIncreasedFrom…           collateral_added (settlement)
//	                   NodeCollateralWithdrawn                collateral_withdrawn
//	                   DelegationCreated                      delegated
//	                   CollateralDelegatedV2                  delegated (a locked delegation put to work again)
//	                   SettlementDelegationCreated            delegated (settlement)
//	                   CollateralUndelegated                  undelegated
//	                   CollateralReclaimed                    reclaimed
//	                   MaxApyCurveSet                         apy_curve
//	DevnetRewards      HpRewardsActivated                     rewards_activated
//	                   UnlockedSupplySet                      unlocked_supply
//
// CollateralDelegated comes with every delegation beside one of the others and is no fact of its own. Undelegating and
// reclaiming name a delegation by indexes that move (the lists swap with the last entry and pop); whoever follows the
// events keeps the lists: DelegationCreated and SettlementDelegationCreated append to both lists of the delegator,
// CollateralDelegatedV2 appends to the node delegations, CollateralReclaimed removes from the node delegations,
// UnlockedTokensWithdrawn from the locked ones.
//
// The package contains no logic. combined-abi.json and bindings.go are generated (contracts/generate.mjs). Bindings are
// safe for concurrent use.
package icn
