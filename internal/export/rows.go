package export

import "assay/domain"

// The tables. Amounts are in wei; hashes, accounts and positions 0x-hex.
type (
	// epochRow is an epoch's result (rules §7).
	epochRow struct {
		Epoch          uint64 `parquet:"epoch"`
		FirstEra       uint64 `parquet:"first_era"`
		LastEra        uint64 `parquet:"last_era"`
		PayoutRoot     string `parquet:"payout_root"`
		PayoutTotal    wei    `parquet:"payout_total,decimal(0:38)"` // of all epochs so far
		SlashRoot      string `parquet:"slash_root"`
		SlashTotal     wei    `parquet:"slash_total,decimal(0:38)"`
		Covered        bool   `parquet:"covered"`
		Shortfall      wei    `parquet:"shortfall,decimal(0:38)"`
		LogSize        uint64 `parquet:"log_size"` // records; 0 in a simulation
		LogRoot        string `parquet:"log_root"`
		PolicyHash     string `parquet:"policy_hash"`
		PreviousDigest string `parquet:"previous_digest"`
		Digest         string `parquet:"digest"`
	}
	// verdictRow is what was found of a ScalerNode when an era was sealed
	// (rules §3).
	verdictRow struct {
		Epoch        uint64 `parquet:"epoch"`
		Era          uint64 `parquet:"era"`
		SN           uint64 `parquet:"sn"`
		Verdict      string `parquet:"verdict,dict"`
		Confirmed    uint64 `parquet:"confirmed"`
		Qualified    uint64 `parquet:"qualified"`
		WeightPpm    uint64 `parquet:"weight_ppm"`
		FailedMetric string `parquet:"failed_metric,dict"` // what degraded it; empty otherwise
	}
	// rewardRow is a ScalerNode's final era (rules §5, §6).
	rewardRow struct {
		Epoch          uint64 `parquet:"epoch"`
		Era            uint64 `parquet:"era"`
		SN             uint64 `parquet:"sn"`
		HP             uint64 `parquet:"hp"`
		Account        string `parquet:"account,dict"`
		State          string `parquet:"state,dict"`
		Standing       string `parquet:"standing,dict"` // what the verdict counts as, after reversals
		Reversed       string `parquet:"reversed,dict"` // governance's reason; empty without one
		WeightPpm      uint64 `parquet:"weight_ppm"`
		Booking        wei    `parquet:"booking,decimal(0:38)"`  // of both slots
		Capacity       wei    `parquet:"capacity,decimal(0:38)"` // capacity reward
		Gross          wei    `parquet:"gross,decimal(0:38)"`
		Held           wei    `parquet:"held,decimal(0:38)"` // after the era
		DelegatorShare wei    `parquet:"delegator_share,decimal(0:38)"`
		NodeTopUp      wei    `parquet:"node_top_up,decimal(0:38)"`
		NetworkTopUp   wei    `parquet:"network_top_up,decimal(0:38)"`
		Payable        wei    `parquet:"payable,decimal(0:38)"`
	}
	// linkRewardRow is what an ICN Link earned in an era, or at its first stake.
	linkRewardRow struct {
		Epoch      uint64 `parquet:"epoch"`
		Era        uint64 `parquet:"era"`
		Link       uint64 `parquet:"link"`
		HN         uint64 `parquet:"hn"`
		Owner      string `parquet:"owner,dict"`
		First      bool   `parquet:"first"` // for the months before its first stake
		QualityPpm uint64 `parquet:"quality_ppm"`
		Amount     wei    `parquet:"amount,decimal(0:38)"`
		Forfeited  bool   `parquet:"forfeited"` // then nobody got the amount
	}
	// delegationRewardRow is what a checkpoint booked to a position.
	delegationRewardRow struct {
		Epoch      uint64 `parquet:"epoch"`
		Position   string `parquet:"position"`
		SN         uint64 `parquet:"sn"`
		Delegator  string `parquet:"delegator,dict"`
		Time       uint64 `parquet:"time"`                     // unix seconds
		Delegation wei    `parquet:"delegation,decimal(0:38)"` // of the delegation contract's formula
		Share      wei    `parquet:"share,decimal(0:38)"`      // of the node's reward
	}
	// chargeRow is a decided slash (rules §4).
	chargeRow struct {
		Epoch       uint64 `parquet:"epoch"`
		Era         uint64 `parquet:"era"`
		SN          uint64 `parquet:"sn"`
		Reason      string `parquet:"reason,dict"`
		Mode        string `parquet:"mode,dict"` // shadow: nothing was taken
		Amount      wei    `parquet:"amount,decimal(0:38)"`
		Uncollected wei    `parquet:"uncollected,decimal(0:38)"`
		Parts       uint64 `parquet:"parts"` // rows of slashes
	}
	// slashRow is the part of a charge that one position bears; own collateral is
	// position 0x00…00.
	slashRow struct {
		Epoch    uint64 `parquet:"epoch"`
		Era      uint64 `parquet:"era"`
		SN       uint64 `parquet:"sn"`
		Reason   string `parquet:"reason,dict"`
		Mode     string `parquet:"mode,dict"`
		Position string `parquet:"position"`
		Amount   wei    `parquet:"amount,decimal(0:38)"`
	}
	// payoutRow is a leaf of the payout tree (rules §7).
	payoutRow struct {
		Epoch      uint64 `parquet:"epoch"`
		Kind       string `parquet:"kind,dict"`
		ID         uint64 `parquet:"id"` // the ScalerNode of a top-up; 0 otherwise
		Account    string `parquet:"account"`
		Cumulative wei    `parquet:"cumulative,decimal(0:38)"` // of all epochs so far
		Increase   wei    `parquet:"increase,decimal(0:38)"`   // since the epoch before
	}
)

// payoutKind is a kind of payout in words.
func payoutKind(kind uint8) string {
	switch kind {
	case domain.PayoutNodeCollateral:
		return "node collateral"
	case domain.PayoutNetworkCollateral:
		return "network collateral"
	}
	return "payable"
}
