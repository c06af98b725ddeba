// Package diff compares two histories of a network, and finds where they part:
// the first record, verdict, final, charge, payout leaf and slash leaf that
// differ, with the inputs of both sides.
//
// Invariants
//
//   - Nothing is said to be equal that was not compared: what only one side can
//     tell is named as not compared.
//   - The first difference of a class is the first in the order in which a fold
//     decides, whatever else differs after it.
//   - Memory grows with eras and with one era's decisions, not with the log: each
//     side is folded once for a hash per era, and once more for the era that
//     differs.
//
// What it does not do: it verifies no signature and trusts neither side; it says
// that two differ, and not who is right.
//
// Concurrency: one goroutine per call.
package diff
