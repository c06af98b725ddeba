// Package conformance recomputes what other networks have published with this
// module's own parts: amounts of package domain, the fold of package
// projections, hashes and proofs of package domain/merkle. A result that others
// have paid out by is a witness that no test of ours could bend.
//
// There is no product code here. The rule sets of other networks and their leaf
// encodings are test code, one file each, small enough to be read beside the
// network's own rules; nothing of them can reach the engine.
//
// # Months of the Threshold network
//
// threshold_test.go holds the rules: heartbeat rituals, failures of each node,
// the part of its reward that it keeps, cumulative totals, and the root that
// the distributor's contract was given. Each published file is recomputed from
// the published files before it, so that a difference names the one step and
// the one node where it arises.
//
//	CONFORMANCE_DATA=DIR go test ./internal/conformance
//
// recomputes every month under DIR, at any depth, instead of those in testdata.
// Below, each file is NAME.json or NAME.json.gz:
//
//	SERIES/YYYY-MM-DD/HeartbeatRituals          ritual: its participants
//	SERIES/YYYY-MM-DD/NodesFailures             node: the rituals that it failed
//	SERIES/YYYY-MM-DD/PotentialRewards          node: beneficiary and amount, before penalties
//	SERIES/YYYY-MM-DD/EarnedRewards             node: beneficiary and amount, after them
//	SERIES/YYYY-MM-DD/MerkleInputTotalRewards   node: beneficiary and amount since the beginning
//	SERIES/YYYY-MM-DD/MerkleDist                root, total and claims with their proofs; may be left out
//	SERIES/roots.json                           root, total and number of leaves by month; may be left out
//
// The first four may also be in TACoRewardsDetails, where the network has them.
// A month continues the directory before it in its series. A directory with
// only MerkleInputTotalRewards is a state to start from. A month's root stands
// in MerkleDist or in roots.json, which must agree; the roots of the months in
// testdata are known. A month that lacks one of the five files, a root or a
// predecessor, a directory that has such files and is not named by a date, and
// data without any month are errors.
//
// docs/conformance.md says what each step proves and what it cannot.
package conformance
