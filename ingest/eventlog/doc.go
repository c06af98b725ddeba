// Package eventlog is the append-only log of facts: an RFC 6962 transparency
// log of domain records over Pebble v2. It is the only package that imports
// Pebble.
//
// Invariants
//
//   - Indexes are dense from 0; record 0 is the genesis of the network. Nothing
//     that was appended is ever changed or removed (L1, L10), but for witnesses
//     that PruneWitnesses deletes: the records still commit to them, and every
//     root and proof stays.
//   - One synced batch holds records, witnesses, tree hashes, the cursor into
//     the stream and the rejection counts, so a crash anywhere leaves all of
//     them or none (L4). Append is durable on return (L6).
//   - Every sequence number up to the cursor is accounted for: as one record, or
//     as one rejection (L9).
//   - The head witness, an atomic file beside the store, never runs ahead of
//     what is durable and never goes back: a store that lost its tail, or was
//     restored from an older copy, does not open (L5).
//   - A leaf commits to head and witness of its record; Verify recomputes all of
//     it; a Scan from record 0, and Entries from any, check what they delivered
//     against the root.
//     Roots and proofs that are given out were checked against the head first.
//
// What it does not do: it verifies no signature, reads no clock, and gives no
// meaning to a record. It does not know which witnesses somebody may still need:
// who prunes does.
//
// Concurrency: one process opens a log for writing, and none reads it at that
// time but a Copy of it; any number of processes may read a closed one, and a
// copy is a closed one. Within the process, one goroutine calls Append and
// PruneWitnesses, any number may read and make copies. Close waits for nobody:
// call it when all others are done.
//
// The format is drawn in format.go (keys and values), head.go (head witness) and
// domain/record.go (records).
package eventlog
