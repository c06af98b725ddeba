package projections

import (
	"maps"
	"math/big"

	"assay/domain"
	"assay/domain/merkle"
)

// productFunctions are the formulas of package domain under which names they
// stand in the arithmetic of docs/rules.md: the page's numbers and the code's
// are compared on the same line.
func productFunctions() map[string]function {
	all := availabilityFunctions()
	for _, more := range []map[string]function{slashingFunctions(), rewardFunctions(), policyFunctions(), resultFunctions()} {
		maps.Copy(all, more)
	}
	return all
}

func availabilityFunctions() map[string]function {
	return map[string]function{
		"EraOf": func(args []operand) operand {
			e, ok := segments(inputs(args, 2)[0]).EraOf(small(args[1]))
			return found(uint64(e), ok)
		},
		"Start": func(args []operand) operand {
			b, ok := segments(inputs(args, 2)[0]).Start(domain.Era(small(args[1])))
			return found(b, ok)
		},
		"Quality":     func(args []operand) operand { return count(domain.Quality(smalls(args))) },
		"OperatorCap": func(args []operand) operand { return count(domain.OperatorCap(smalls(args))) },
		"LowerMedian": func(args []operand) operand { return count(domain.LowerMedian(smalls(args))) },
		"Weight": func(args []operand) operand {
			n := numbered(args, 2)
			return amount(domain.Weight(n[0], n[1]))
		},
		"WeightPpm": func(args []operand) operand {
			inputs(args, 2)
			return count(domain.WeightPpm(weiOf(args[0]), weiOf(args[1])))
		},
		"Up": func(args []operand) operand {
			inputs(args, 3)
			return truth(domain.Up(weiOf(args[0]), weiOf(args[1]), small(args[2])))
		},
		"MassOutage": func(args []operand) operand {
			n := numbered(args, 3)
			return truth(domain.MassOutage(n[0], n[1], n[2]))
		},
		"MissesMore": func(args []operand) operand { return misses(args, domain.DirectionMore) },
		"MissesLess": func(args []operand) operand { return misses(args, domain.DirectionLess) },
		"EvidencePpm": func(args []operand) operand {
			n := numbered(args, 2)
			return count(domain.EvidencePpm(n[0], n[1]))
		},
	}
}

func slashingFunctions() map[string]function {
	return map[string]function{
		"Required": func(args []operand) operand {
			inputs(args, 3)
			return amount(domain.Required(weiOf(args[0]), small(args[1]), weiOf(args[2])))
		},
		"Score": func(args []operand) operand { // eras, conclusive, down, degraded, least ppm
			n := numbered(args, 5)
			score, ok := domain.Tally{Eras: n[0], Conclusive: n[1], Down: n[2], Degraded: n[3]}.Score(n[4])
			return found(score, ok)
		},
		// Waterfall gives what own collateral, each position, and nobody pays.
		"Waterfall": func(args []operand) operand {
			inputs(args, 3)
			var exposed []domain.Part
			for i, n := range args[2].numbers {
				exposed = append(exposed, domain.Part{Position: positionID(byte(i + 1)), Amount: weiOf(single(n))})
			}
			parts, uncollected := domain.Waterfall(weiOf(args[0]), weiOf(args[1]), exposed)
			paid := make(map[domain.Position]domain.Amount)
			for _, p := range parts {
				paid[p.Position] = p.Amount
			}
			all := amount(paid[domain.Position{}])
			for _, e := range exposed {
				all.numbers = append(all.numbers, amount(paid[e.Position]).one())
			}
			all.numbers = append(all.numbers, amount(uncollected).one())
			return all
		},
	}
}

func rewardFunctions() map[string]function {
	return map[string]function{
		"Utilisation": func(args []operand) operand {
			n := numbered(inputs(args, 4)[1:], 3)
			return amount(domain.Utilisation(weiOf(args[0]), n[0], n[1], n[2]))
		},
		"Overlap": func(args []operand) operand {
			n := numbered(args, 4)
			return count(domain.Overlap(n[0], n[1], n[2], n[3]))
		},
		"CapacityReward": func(args []operand) operand {
			n := numbered(args, 7)
			return amount(domain.CapacityReward(n[0], n[1], n[2], n[3], n[4], n[5], n[6]))
		},
		"Gross": func(args []operand) operand {
			inputs(args, 2)
			return amount(domain.Gross(weiOf(args[0]), small(args[1])))
		},
		"NetworkCollateral": func(args []operand) operand {
			n := numbered(inputs(args, 3)[1:], 2)
			return amount(domain.NetworkCollateral(weiOf(args[0]), n[0], n[1]))
		},
		"MaxAPY": func(args []operand) operand {
			var knots []domain.Amount
			for _, n := range inputs(args, 2)[0].numbers {
				knots = append(knots, weiOf(single(n)))
			}
			return amount(domain.MaxAPY(knots, weiOf(args[1])))
		},
		"LockFactor": func(args []operand) operand { return amount(domain.LockFactor(numbered(args, 1)[0])) },
		"PositionReward": func(args []operand) operand {
			inputs(args, 4)
			return amount(domain.PositionReward(weiOf(args[0]), weiOf(args[1]), weiOf(args[2]), weiOf(args[3])))
		},
		"AccessFee": func(args []operand) operand {
			n := numbered(inputs(args, 4)[1:], 3)
			fee, reserve, treasury := domain.AccessFee(weiOf(args[0]), n[0], n[1], n[2])
			return operand{numbers: []*big.Rat{amount(fee).one(), amount(reserve).one(), amount(treasury).one()}}
		},
	}
}

// policyFunctions are those of the default policy.
func policyFunctions() map[string]function {
	p := domain.DefaultPolicy()
	return map[string]function{
		"TierBps": func(args []operand) operand { return count(p.TierBps(numbered(args, 1)[0])) },
		"LinkTotal": func(args []operand) operand {
			inputs(args, 0)
			return amount(p.LinkTotal)
		},
		"LinkCumulative": func(args []operand) operand {
			m := numbered(args, 1)[0]
			if m >= uint64(len(p.LinkCumulative)) {
				wrong("the schedule has no month %d", m)
			}
			return amount(p.LinkCumulative[m])
		},
		"LinkReward": func(args []operand) operand {
			n := numbered(args, 2)
			return amount(p.LinkReward(n[0], n[1]))
		},
		"FirstLinkReward": func(args []operand) operand {
			inputs(args, 0)
			return amount(p.FirstLinkReward())
		},
		"DefaultPolicyHash": func(args []operand) operand {
			inputs(args, 0)
			return hashed(p.Complete(nil).Hash())
		},
	}
}

func resultFunctions() map[string]function {
	return map[string]function{
		"PayoutLeaf": func(args []operand) operand {
			inputs(args, 4)
			return hashed(domain.Payout{
				Kind: uint8(small(args[0])), ID: small(args[1]), Account: address(args[2]), Cumulative: weiOf(args[3]),
			}.Leaf())
		},
		"SlashLeaf": func(args []operand) operand {
			inputs(args, 5)
			return hashed(domain.Slash{
				Epoch: domain.Epoch(small(args[0])), SN: domain.SNID(small(args[1])), Position: word(args[2]),
				Amount: weiOf(args[3]), Reason: uint8(small(args[4])),
			}.Leaf())
		},
		"Root": func(args []operand) operand {
			var leaves []domain.Hash
			for _, o := range args {
				leaves = append(leaves, word(o))
			}
			tree, err := merkle.New(leaves)
			if err != nil {
				wrong("%v", err)
			}
			return hashed(tree.Root())
		},
		"Digest": func(args []operand) operand {
			inputs(args, 13)
			r := domain.EpochResult{
				Epoch: domain.Epoch(small(args[2])), FirstEra: domain.Era(small(args[3])), LastEra: domain.Era(small(args[4])),
				PolicyHash: word(args[5]), LogSize: small(args[6]), LogRoot: word(args[7]),
				PayoutRoot: word(args[8]), PayoutTotal: weiOf(args[9]), SlashRoot: word(args[10]), SlashTotal: weiOf(args[11]),
				PreviousDigest: word(args[12]),
			}
			return hashed(r.Digest(domain.Network{ChainID: small(args[0]), Settlement: address(args[1])}))
		},
	}
}

func small(o operand) uint64 {
	n := o.whole()
	if !n.IsUint64() {
		wrong("%s does not fit 64 bits", n)
	}
	return n.Uint64()
}

func smalls(args []operand) (all []uint64) {
	for _, n := range flat(args) {
		all = append(all, small(single(n)))
	}
	return all
}

// numbered is n inputs of 64 bits.
func numbered(args []operand, n int) []uint64 { return smalls(inputs(args, n)) }

func weiOf(o operand) domain.Amount { return domain.AmountFromBytes(word(o)) }

func address(o operand) (a domain.Address) {
	w := word(o)
	copy(a[:], w[12:])
	return a
}

func count(n uint64) operand { return integer(new(big.Int).SetUint64(n)) }

func amount(a domain.Amount) operand { return integer(a.Big()) }

func truth(is bool) operand {
	if is {
		return count(1)
	}
	return count(0)
}

func found(n uint64, ok bool) operand {
	if !ok {
		wrong("there is none")
	}
	return count(n)
}

// segments reads a list of (era, start block, blocks).
func segments(o operand) (s domain.Segments) {
	n := smalls([]operand{o})
	if len(n)%3 != 0 {
		wrong("want segments of three numbers, got %d", len(n))
	}
	for ; len(n) > 0; n = n[3:] {
		var err error
		if s, err = s.With(domain.Segment{Era: domain.Era(n[0]), StartBlock: n[1], Blocks: n[2]}); err != nil {
			wrong("%v", err)
		}
	}
	return s
}

// misses reads a measured value, the reference and the least ratio in ppm.
func misses(args []operand, direction string) operand {
	n := numbered(args, 3)
	return truth(domain.MetricCheck{Reference: domain.Number(n[1]), MinRatioPpm: n[2], Direction: direction}.Misses(n[0]))
}
