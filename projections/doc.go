// Package projections folds the log into state: the calendar of eras, the
// registry of nodes, uptime, slashes, collateral, rewards and the life of
// settlements. It is the deterministic core of Assay.
//
// State answers two questions and takes one command. Check says whether a
// submission may enter the log now and may say no; Silent names the pairs
// whose receipts the coming seal will want; Apply folds what is in the log and
// cannot say no: an entry that does not apply is corruption, and its error
// stops the process.
//
// Invariants
//
//   - P1: state is a function of the entries applied, in their order, and of
//     nothing else: no clock, no I/O, no goroutine, no float, no map order.
//   - P2: eras begin, seal and become final in order, each once; what is final
//     never changes.
//   - P3: every decision (verdict, final, charge, epoch) is emitted once, in
//     the order of facts.md, with the evidence and inputs behind it.
//   - P4: cumulative payouts never fall; charges never exceed the window's cap
//     nor take more than the collateral left.
//
// What it does not do: it stores nothing and sees no Pebble, publishes nothing
// and reads no chain. A State is not safe for concurrent use; readers work on
// what Apply emits, or between calls of their own.
package projections
