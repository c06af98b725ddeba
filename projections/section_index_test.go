package projections

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// proof names the tests that hold a sentence of the rules: a test of this
// package, one of another as "domain.TestX", or a sentence of TestSection1 to 7
// by its own words.
type proof struct {
	sentence string
	tests    []string
}

func by(sentence string, tests ...string) proof { return proof{sentence, tests} }

// proofs lists rules §1 to §7 sentence by sentence. Every amount of §4, §6 and
// §7 is held by the second reading as well.
func proofs() []proof {
	return slices.Concat(proofsOfEras(), proofsOfReports(), proofsOfAvailability(), proofsOfSlashing(), proofsOfFinality(), proofsOfRewards(), proofsOfResults())
}

func proofsOfEras() []proof {
	return []proof{
		by("§1 the era of a block follows from the segments, whose lengths may change", "domain.TestSegmentsTable", "domain.TestSegmentsAgainstNaive", "TestEraLengthChanges", "TestSkippedEras", "§1 a window counts eras, whatever their length"),
		by("§1 a segment changes nothing that has begun", "TestSegmentsRefused", "TestFirstSegmentRefused", "domain.TestSegmentsRefused"),
		by("§1 ts(b) is the time of the first head in the log at or after b", "TestHeadBeforeItsSegment", "TestOneHeadSealsSeveralEras", "§6 an era without seconds pays nothing, a long one by its seconds"),
		by("§1 E begins before the first chain fact of a block at or after start(E)", "TestChangeBeforeTheEra", "TestMembershipOfHyperNodes"),
		by("§1 the first head at end(E) plus the grace seals E", "§1 the first head at end(E) plus the grace seals E, and nothing else does"),
		by("§1 a later report is late and changes nothing", "§1 the first head at end(E) plus the grace seals E, and nothing else does", "TestCheckReport", "TestCheckChangesNothing"),
		by("§1 eras are sealed in order, several by one head", "TestOneHeadSealsSeveralEras"),
		by("§1 epochs are counted from genesis_era", "TestErasBeforeGenesisAreNotKept", "TestPolicyInForce"),
		by("§1 an epoch closes when its last era is final", "§1 an epoch closes when its last era is final"),
		by("§1 windows are aligned to epoch 0", "TestPolicyInForce", "TestWindow"),
		by("§1 a policy comes an epoch ahead, or is rejected", "TestCheckPeople", "§1 before the genesis era a policy may hold from epoch 0"),
		by("§1 an era is judged by the policy of its epoch, for ever", "TestPolicyChangesMidway", "TestPolicyInForce", "§5 what is final never changes"),
		by("§1 in force is the greatest from_epoch, of equal ones the later", "TestPolicyInForce"),
		by("§1 three parameters are fixed by the first policy", "domain.TestFixedParameters", "TestCheckPeople", "§1 a later policy that leaves out what the first one fixed keeps it"),
	}
}

func proofsOfReports() []proof {
	return []proof{
		by("§2 what a report is", "domain.TestReportBounds", "domain.TestMessageLayout"),
		by("§2 the report is signed once, by the originator's registered key", "domain.TestEveryPartIsSigned", "TestCheckReport", "TestCheckReportAfterRotation"),
		by("§2 the order of the checks", "TestCheckReport", "ingest.TestRefusals", "domain.TestRejects"),
		by("§2 wrong network", "ingest.TestRefusals"),
		by("§2 a node that was never validated has no key", "TestCheckReport"),
		by("§2 not more than one era ahead", "TestCheckReport", "TestCheckReportAtTheBeginning"),
		by("§2 late: sealed, or before genesis_era", "TestCheckReport", "TestCheckReportAtTheBeginning"),
		by("§2 a duplicate is ignored", "TestCheckReport", "§2 a duplicate changes nothing, not even the quota"),
		by("§2 max_reports_per_era", "TestCheckReport", "§2 above the quota the first reports of the era count"),
		by("§2 an entry counts by its peer's place at the seal, others are dropped and counted", "TestEntriesCountAtTheSeal", "TestSilentKeepsStrays"),
		by("§2 reports add up, in any order, split or repeated", "TestOrderAndSplitsDoNotMatter"),
		by("§2 an entry's receipt verifies if any does", "TestReceiptOfAnotherReport", "ingest.TestSecondReceiptCounts"),
		by("§2 contradicting samples are void in that era, metric and originator, about every node", "TestSamplesThatDoNotCount", "TestDegraded", "§2 contradicting samples are void in that era alone"),
		by("§2 the current era, before the first segment and without one", "TestCheckReportAtTheBeginning"),
		by("§2 a pair is confirmed by both, or by one with a receipt", "TestPairs", "TestRandomHistories"),
		by("§2 what a receipt covers", "domain.TestReceiptVerify", "domain.TestChallengeDigests"),
		by("§2 a HyperNode countersigns for the current era alone", "probes.TestHyperNodeRefuses"),
	}
}

func proofsOfAvailability() []proof {
	return []proof{
		by("§3.1 S_E", "TestMembershipOfScalerNodes", "TestRandomHistories"),
		by("§3.1 A_E, and changes undone in the same block", "TestMembershipOfHyperNodes", "TestChangeBeforeTheEra"),
		by("§3.2 a node is dark without a confirmed pair", "TestEverythingDark"),
		by("§3.3 quality is the upper median over Hardware Providers", "domain.TestQuality", "§3.3 no single Hardware Provider decides a quality", "§3.3 of two middle qualities the upper one counts"),
		by("§3.3 Q_E is at exactly hn_quality_ppm", "TestQualityBound"),
		by("§3.3 every node dark: quality 0, Q_E empty", "TestEverythingDark", "§3.9 every node dark is paid in full", "§3.3 while every node is dark no HyperNode qualifies, whatever is asked of it"),
		by("§3.4 too few observers or operators, or no node: inconclusive", "TestNoEligibleNode", "TestOneOperatorOfThreeSilent", "§3.4 fewer HyperNodes than min_observers decide nothing"),
		by("§3.5 no operator of three or more weighs more than a third", "domain.TestOperatorCap", "domain.TestOperatorCapAgainstNaive", "domain.TestWeight", "§3.5 no operator of three or more weighs more than a third"),
		by("§3.6 up at the quorum", "domain.TestUp", "§3.6 up is at exactly the quorum"),
		by("§3.7 a mass outage", "domain.TestMassOutage", "§3.7 a mass outage"),
		by("§3.8 the median over operators, each with its own", "TestDegraded", "domain.TestLowerMedian", "domain.TestMediansAgainstCounting"),
		by("§3.8 below the ratio, or above where less is better", "domain.TestMisses", "TestDegraded"),
		by("§3.8 a sample counts only of a confirmed pair, and not if it is void", "TestSamplesOfUnconfirmedPairs", "TestSamplesThatDoNotCount"),
		by("§3.8 with fewer operators a check does not degrade", "TestDegraded"),
		by("§3.8 inventory: none or a void one degrades", "TestDegraded"),
		by("§3.8 checks are off unless the class turns them on", "§3.8 a class without checks is not degraded", "domain.TestChecksOf"),
		by("§3.9 the weight of an era", "domain.TestEvidencePpm", "§3.9 pay follows the verdict, and in an inconclusive era the evidence", "§3.9 every node dark is paid in full"),
	}
}

func proofsOfSlashing() []proof {
	return []proof{
		by("§4 the states and what moves them", "domain.TestStanding", "domain.TestStandingAgainstHistory"),
		by("§4 once for every final era with the node in S_E", "§4 the states of a node that is not in S_E do not move"),
		by("§4 required(s), 0 where never set", "domain.TestRequired", "TestCollateralZero"),
		by("§4 the continuous charge", "TestWindow", "TestOneDaemonDeadIsSlashed"),
		by("§4 which nodes have a window charge", "domain.TestTally", "TestWindow", "TestWindowChargeOfAnOffboardedNode", "§4 a window's eras are those with the node in S_E", "§4 a window without a conclusive era charges nothing"),
		by("§4 score, tier and charge of a window", "domain.TestTally", "domain.TestTierBps", "TestWindow", "§4 a window charge has the tiers of the window's last era"),
		by("§4 a window charge belongs to its last era", "TestWindow", "§4 an incomplete window charges nothing yet"),
		by("§4 the cap of a window, required as it is at the charge", "TestWindow", "§4 the cap is on what is required at the charge"),
		by("§4 charges count with their whole amount", "§4 charges count with uncollected and voided parts"),
		by("§4 collateral left, and what an executed slash uses up", "TestExecutedSlash", "TestVetoAfterAnEarlySlash", "§6 a position's amount changes behind a checkpoint: charged, vetoed, executed"),
		by("§4 own collateral first, then positions by largest remainder", "domain.TestWaterfall", "domain.TestWaterfallAgainstNaive", "TestWaterfallOfExposedPositions"),
		by("§4 which positions a window charge takes from", "TestWindowChargeOfAnOffboardedNode", "§4 a window charge takes from positions exposed with the lead of the first bad era", "§4 a window charge takes from no position that was reclaimed since"),
		by("§4 what is missing is uncollected and not carried over", "TestCollateralZero"),
		by("§4 the order of charges, each seeing what those before left", "TestSecondReadingOfStorms", "§4 charges of one era see what those before left"),
		by("§4 a charge of zero is not recorded", "TestCollateralZero"),
		by("§4 exposed: delegated before end(E - lead), not reclaimed", "TestWaterfallOfExposedPositions"),
		by("§4 none where end(E - lead) lies before the first segment", "§4 no position is exposed for an era whose lead goes back before the first segment"),
		by("§4 a position is checkpointed before its amount changes", "§6 a position's amount changes behind a checkpoint: charged, vetoed, executed"),
		by("§4 shadow mode takes nothing and leaves A and checkpoints", "TestShadowTakesNothing", "§6 shadow mode leaves A and checkpoints alone"),
		by("§4 a veto voids what is not executed, also of epochs that were carried", "TestVetoWithCarriedEpochs", "§4 a veto before anything is executed, of an epoch that carried others", "§4 a veto after a carried epoch was executed in part"),
		by("§4 what was decided before a veto is in no later tree", "TestVetoOfARefusedEpoch", "TestVetoWithCarriedEpochs"),
		by("§4 payouts of a vetoed epoch come with the next", "TestVetoWithCarriedEpochs"),
		by("§4 the mode decides what is settled", "TestShadowTakesNothing", "§4 the mode is that of the era"),
		by("§4 the treasury is where slashes go", "TestBooks"),
	}
}

func proofsOfFinality() []proof {
	return []proof{
		by("§5 a reversal in time makes a verdict inconclusive", "TestReversal", "§5 a reversed verdict of any kind counts as inconclusive, with full weight", "§5 a reversal breaks no row"),
		by("§5 a later one, or one before genesis_era, is late", "TestReversal", "TestCheckPeople", "§5 a reversal is in time until the head that seals the next era"),
		by("§5 §3 is not redone", "§5 a reversal changes no other verdict and no count of §3"),
		by("§5 the order of what happens when an era becomes final", "TestScenarios", "TestRandomHistories", "TestSecondReadingOfStorms"),
		by("§5 the first era judged is genesis_era", "TestErasBeforeGenesisAreNotKept"),
		by("§5 state without a named moment is that of this point of the log", "TestSecondReadingOfStorms", "§4 the cap is on what is required at the charge"),
		by("§5 nothing that is final is edited", "§5 what is final never changes"),
	}
}

func proofsOfRewards() []proof {
	return []proof{
		by("§6 utilisation", "TestUtilisationFollowsBookings", "domain.TestRewardsAgainstBig", "domain.TestOverlap", "domain.TestRewardEdges"),
		by("§6 every booking counts for its own time", "TestUtilisationFollowsBookings"),
		by("§6 the capacity reward, its beginning and its end", "TestCapacityReward", "TestCapacityRewardBegins", "§6 capacity rewards at exactly their beginning and end", "§6 capacity is counted by region and class, over S_E"),
		by("§6 gross", "§6 gross is multiplied at the end", "domain.TestRewardsAgainstBig"),
		by("§6 the node top-up", "TestNodeTopUp"),
		by("§6 the delegators' share, and who takes part", "TestDelegatorsShare", "§6 a position that comes and goes within an era has its own time, and no share"),
		by("§6 the share is never held", "§6 the delegators' share is never held"),
		by("§6 the hold and its release", "TestHold"),
		by("§6 an offboarded node forfeits what is or would be held", "TestHold", "§6 what is held when a node is offboarded is forfeited", "TestBooksOfVetoedAndHeld"),
		by("§6 the network top-up", "TestNetworkRedirect", "§6 of what is held nothing is diverted until it is paid", "§6 an executed network top-up is not made again, nor is one that waits"),
		by("§6 the network collateral required", "§6 network collateral is over the class in all regions", "domain.TestRewardEdges"),
		by("§6 A and when it is brought up to date", "TestDelegationReward", "§6 maxApy follows what is delegated, by all and without what is undelegated", "§6 a position's amount changes behind a checkpoint: charged, vetoed, executed"),
		by("§6 maxApy between knots", "domain.TestMaxAPY", "domain.TestMaxAPYAgainstBig"),
		by("§6 the lock factor", "domain.TestLockFactors"),
		by("§6 the reward of a position", "domain.TestRewardsAgainstBig", "TestDelegationReward"),
		by("§6 accrual goes on after the lock ends; an undelegated position earns nothing", "§6 accrual goes on after the lock ends", "TestDelegationReward"),
		by("§6 what a link earns, or forfeits", "TestLinks", "TestQualityBound", "domain.TestLinkReward", "§6 links are paid in inconclusive eras", "§6 a link that comes and goes within an era has its first part alone"),
		by("§6 months are counted from the first stake", "§6 a link's months run from its first stake"),
		by("§6 cum(0) is paid once, to the owner of the last stake", "TestLinks", "§6 the first part goes to the owner of the last stake, once"),
		by("§6 the access fee and its parts", "domain.TestAccessFeeAgainstBig", "TestBooks"),
	}
}

func proofsOfResults() []proof {
	return []proof{
		by("§7 credits are cumulative over all epochs", "TestSecondReadingOfStorms", "TestCoverRefusedAndCarried"),
		by("§7 payout leaves", "domain.TestLeavesAgainstABI", "§7 leaves of every kind, with their ids and accounts"),
		by("§7 slash leaves, the parts summed", "domain.TestLeavesAgainstABI", "TestCoverRefusedAndCarried", "§7 a slash leaf for each node, position and reason, the parts summed"),
		by("§7 a charge belongs to its era's epoch", "§7 a charge belongs to its era's epoch, decided in the next or not"),
		by("§7 a tree holds the unbroken row of refused epochs before it", "TestCoverRefusedAndCarried", "§7 the row of refused epochs is broken by one that is covered"),
		by("§7 an empty tree's root", "TestNoEligibleNode", "domain/merkle.TestEmptyTree", "§7 an epoch without a node has a result"),
		by("§7 what a result binds", "TestDigestsChain", "TestResultBindsTheLog", "domain.TestEpochDigest", "domain.TestEpochDigestBindsEverything"),
		by("§7 cover", "TestCoverIsExact", "TestCoverRefusedAndCarried"),
		by("§7 trees are OpenZeppelin's", "domain/merkle.TestRootsAreOpenZeppelins", "domain.TestTrees"),
	}
}

// Every sentence of the rules has a test, every test that is named exists, and
// no sentence of the section tests is missing from the list.
func TestEverySentenceHasATest(t *testing.T) {
	tests, listed := map[string]map[string]bool{}, map[string]bool{}
	sections := map[string]int{}
	own := sentencesOf(t)
	for _, p := range proofs() {
		section, _, _ := strings.Cut(p.sentence, " ")
		sections[strings.SplitN(section, ".", 2)[0]]++
		if listed["sentence "+p.sentence] {
			t.Errorf("%q is listed twice", p.sentence)
		}
		listed["sentence "+p.sentence] = true
		if len(p.tests) == 0 {
			t.Errorf("%q has no test", p.sentence)
		}
		for _, name := range p.tests {
			listed[name] = true
			if strings.HasPrefix(name, "§") {
				if !own[name] {
					t.Errorf("%q names %q, which no section test has", p.sentence, name)
				}
				continue
			}
			dir, test, other := strings.Cut(name, ".")
			if !other {
				dir, test = "projections", name
			}
			if tests[dir] == nil {
				tests[dir] = testsOf(t, dir)
			}
			if !tests[dir][test] {
				t.Errorf("%q names %s, which %s does not have", p.sentence, test, dir)
			}
		}
	}
	for i := 1; i <= 7; i++ {
		if section := "§" + strconv.Itoa(i); sections[section] == 0 {
			t.Errorf("no sentence of %s is listed", section)
		}
	}
	for says := range own {
		if !listed[says] {
			t.Errorf("%q proves no sentence of the list", says)
		}
	}
}

// parsed calls visit for every node of the test files of a package.
func parsed(t *testing.T, dir string, visit func(ast.Node) bool) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", dir, "*_test.go"))
	if err != nil || len(files) == 0 {
		t.Fatalf("tests of %s: %v, %v", dir, files, err)
	}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		tree, err := parser.ParseFile(token.NewFileSet(), file, source, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, visit)
	}
}

// testsOf lists the tests of a package.
func testsOf(t *testing.T, dir string) map[string]bool {
	t.Helper()
	all := map[string]bool{}
	parsed(t, dir, func(n ast.Node) bool {
		if f, ok := n.(*ast.FuncDecl); ok && f.Recv == nil && strings.HasPrefix(f.Name.Name, "Test") {
			all[f.Name.Name] = true
		}
		return true
	})
	return all
}

// sentencesOf lists what the section tests say: the first value of every
// element of a []sentence.
func sentencesOf(t *testing.T) map[string]bool {
	t.Helper()
	all := map[string]bool{}
	parsed(t, "projections", func(n ast.Node) bool {
		list, ok := n.(*ast.CompositeLit)
		if !ok {
			return true
		}
		array, ok := list.Type.(*ast.ArrayType)
		if !ok {
			return true
		}
		if element, ok := array.Elt.(*ast.Ident); !ok || element.Name != "sentence" {
			return true
		}
		for _, e := range list.Elts {
			says, err := strconv.Unquote(e.(*ast.CompositeLit).Elts[0].(*ast.BasicLit).Value)
			if err != nil || all[says] {
				t.Errorf("%s is said twice, or not plainly: %v", says, err)
			}
			all[says] = true
		}
		return false
	})
	if len(all) == 0 {
		t.Fatal("no section test says anything")
	}
	return all
}
