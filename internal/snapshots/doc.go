// Package snapshots keeps, in a directory, what the fold of a log remembered
// when epochs closed, so that the next fold begins there and not at record 0.
//
// A snapshot is a cache. It counts only for a log that has, at the snapshot's
// size, the root that the snapshot was taken at; one that is damaged, of another
// log, of another version of form or rules, or of a log that was longer, is
// named in a warning and passed over, for the next older one or for none.
// Whoever deletes any of them loses time and no truth.
//
// Invariants:
//
//   - A file that has a snapshot's name is whole, after a crash at any moment:
//     it is written and synced under another name first.
//   - The name says size and epoch, and a file whose content says another size
//     does not count.
//   - There are at most Kept files of sizes up to that of the last one saved, and
//     at most Kept above, which are of a log that lost its tail and will be as
//     long again, or of none.
//
// A file's content is what projections.State.Snapshot returns, which says what
// its bytes are; its name is the log's size in 20 digits, the epoch that closed
// with the last of those records, and ".snapshot". The checksum finds damage, not
// intent: whoever can write to the directory can say what the fold goes on from,
// as whoever can write to the log.
//
// The package does not decide when a snapshot is taken, nor hold back one whose
// records are not durable yet: see Store.Save.
//
// Save belongs to one goroutine of one process. Newest may be called at any
// time, in any process.
package snapshots
