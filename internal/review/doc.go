// Package review makes what a treasury signer looks at before signing: a
// Proposal, one decoded and recomputed epoch with its Safe transaction, and the
// checks that hold somebody else's proposal against the signer's own.
//
// Invariants
//
//   - A Proposal exists only for a batch that settler.NewBatch recomputed from
//     its leaves: both trees, all totals, all digests.
//   - All that a proposal shows is made from the signer's own fold. Of a proposal
//     that comes from elsewhere nothing is used but to compare it.
//   - Proposal.Check and SafeTx.Check name the first field that differs. A field
//     that is added to Proposal is compared without anybody thinking of it,
//     unless it is listed as one that may differ between two logs.
//   - The same state, network and treasury give the same proposal.
//
// What it does not do: it reads no log, no chain and no file, holds no key, and
// signs nothing. What was not looked at (the chain, above all) is said in
// Proposal.NotChecked; what speaks against signing in Proposal.Problems.
//
// Concurrency: all functions are pure; a Proposal may be read by any number of
// goroutines.
package review
