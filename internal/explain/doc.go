// Package explain says why: why a ScalerNode, a HyperNode, an account, a
// delegation or an ICN Link got what it got in an epoch, from the leaf of the
// payout or slash tree down through formula and inputs to the records of the
// log, each with its author and whether its signature verifies.
//
// It is a view and not a second computation: one fold over the log, the very
// fold of the engine, with its reasons and decisions listened to. What is shown
// as an input is what the fold used. A Fold listens for one subject. An Indexer
// listens for everybody and writes down, epoch by epoch, what it heard, so that an
// Index tells it again for one subject without a fold; a Store keeps indexes in
// files.
//
// Invariants
//
//   - E1: in every epoch that closes, each leaf of the payout tree is the leaf
//     of the epoch before and what the fold told since, to the wei, and each
//     slash leaf the sum of its charges; each node's era divides without rest.
//     What does not add up is an error, whomever it concerns.
//   - E2: memory grows with nodes, accounts and one epoch of the subject, not
//     with the log.
//   - E3: the explanation is a function of the records and the question: of those
//     up to the close of the epoch, and of those behind it only what became of
//     the epoch and what the account claimed.
//   - E4: an index answers as a fold does, byte for byte, or not at all.
//
// What it does not do: it opens no log and prints nothing by itself; it does
// not prove that a record is in the log, which the log's own root does. Nothing
// here is safe for concurrent use but a Store, one process of which may save.
package explain
