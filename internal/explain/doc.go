// Package explain says why: why a ScalerNode, a HyperNode, an account, a
// delegation or an ICN Link got what it got in an epoch, from the leaf of the
// payout or slash tree down through formula and inputs to the records of the
// log, each with its author and whether its signature verifies.
//
// It is a view and not a second computation: one fold over the log, the very
// fold of the engine, with its reasons and decisions listened to. What is shown
// as an input is what the fold used.
//
// Invariants
//
//   - E1: in every epoch that closes, each leaf of the payout tree is the leaf
//     of the epoch before and what the fold told since, to the wei, and each
//     slash leaf the sum of its charges; each node's era divides without rest.
//     What does not add up is an error, whomever it concerns.
//   - E2: memory grows with nodes, accounts and one epoch of the subject, not
//     with the log.
//   - E3: the explanation is a function of the records and the question.
//
// What it does not do: it opens no log and prints nothing by itself; it does
// not prove that a record is in the log, which the log's own root does. A Fold
// is not safe for concurrent use.
package explain
