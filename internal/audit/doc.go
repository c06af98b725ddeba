// Package audit writes and reads audit bundles: one file with all that is
// needed to judge an epoch's result again, by nobody's word but that of the
// parties who signed. docs/audit.md draws the file.
//
// Invariants
//
//   - A bundle is a function of the log, the epoch and the checkpoints that are
//     given: the same make the same bytes.
//   - Every byte of a bundle is covered by a checksum, and Open or Check names
//     the first block, and in a block of records the first record, that is not
//     what was written. That finds damage. Intent is found by Verify, which
//     recomputes: whoever forges a bundle can recompute its checksums too.
//   - What Verify confirms follows from the signed records of the bundle and,
//     unless the bundle begins with record 0, from its snapshot. Report says
//     what the verdict rests on.
//   - Memory does not grow with the number of records: they are written and read
//     one block at a time. It holds the state of the fold and the leaves of one
//     epoch.
//
// What it does not do: it does not open a log (Log says what it wants of one),
// reads no chain (the caller asks, and hands the answers to Verify) and gives no
// verdict on what was not signed, such as whether an observer told the truth.
//
// Concurrency: a Bundle does not change after Open and may be read by any number
// of goroutines if its file may; a Verification belongs to one goroutine.
package audit
