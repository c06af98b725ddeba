// Package export writes what a fold decided as tables that analysts read: one
// file per table and epoch, in Parquet or CSV.
//
// Invariants
//
//   - An epoch's rows are exactly the decisions and reasons that a fold told up
//     to its close, in that order: nothing is computed here but sums of parts of
//     one decision and the difference of two cumulative payouts.
//   - Both formats have the same tables, columns and rows; the same decisions
//     make the same bytes.
//   - A directory that Commit made is whole: the files are written elsewhere and
//     appear at once. An export that fails leaves nothing.
//   - No amount loses a digit. Parquet holds amounts as DECIMAL(38, 0) in wei, and
//     one that does not fit is an error; CSV has no such bound.
//
// What it does not do: it folds nothing, and it writes no epoch that has not
// closed. It holds one epoch's rows in memory.
//
// Concurrency: an Export belongs to one goroutine.
package export
