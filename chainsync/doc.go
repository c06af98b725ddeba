// Package chainsync turns final blocks of the settlement chain into chain
// facts (rules §1) and hands them over, in order, through the Sink that it
// declares. It never appends to the log: the log takes facts from the stream.
//
// What it does, block by block:
//
//  1. It asks every node what is final: a tag (finalized, safe) or a number of
//     confirmations. What is final for enough of them counts (Config.Quorum).
//  2. It reads the header of each final block from every node for which it is
//     final. Enough must answer, and nobody that answers may have another hash;
//     each must be the child of the one before, not older than it.
//  3. If the header's bloom admits a log of a watched contract, it reads the
//     block's logs by block hash from every node, and the block's receipts from
//     one. The receipts must derive to the header's receipts root, and every
//     node's logs must be exactly those in the receipts. An answer without logs
//     is therefore never taken for a block without logs.
//  4. A Table, which is configuration, says which log is which fact.
//  5. The facts go to the Sink: first the block's head, if one is due, then the
//     facts of the block by log index. Only when they are durable it moves on.
//
// A Watch reads a second chain in the same way for mints, burns and changes of
// authority, and hands them to the settlement chain's Syncer, which places them
// behind the facts of the block that it has reached (domain.Watched). It goes on
// where the log is, and only once the log has what it handed over: whatever
// crashes, and however many observers there are, each is in the log once. What
// is wrong with the watched chain stops the watch alone, and it tries again.
//
// A Quorum puts several nodes together as one for whoever reads state and sends
// transactions. It believes what enough of them say and none contradicts.
//
// Invariants
//
//   - Nothing is published from a block that is not final, that two nodes see
//     differently, or that does not follow from the block before.
//   - Fewer nodes than the quorum are never enough: it waits until they are there.
//     More than enough do not outvote: one that contradicts stops everything.
//   - The sequence of a chain's facts is a function of chain, table, contracts
//     and head settings. Batch size, restarts and the number of nodes don't change
//     it. Where those of the watched chain stand between the settlement chain's
//     depends on when they were read; that is settled by the log.
//   - One fact per action: what a contract announces twice is published once.
//     A delegation is named by the log that created it, never by an index.
//   - What a chain says never stops the engine: a log that cannot be decoded is
//     counted, shown in Status, logged once, and left out.
//
// State. To name positions (their indexes on chain move) and to place heads at
// era boundaries, the reader keeps the lists of delegations and the calendar of
// eras. Both follow from the logs since the deployment. They are rebuilt by
// reading again from the deployment's block, without publishing; snapshots in a
// directory of its own shorten that. Snapshots are a cache: a missing, damaged
// or foreign one costs time only.
//
// What it does not do: it verifies no consensus. With one node it believes that
// node's headers; with several it believes what all of them say. Transaction
// hashes are not in the receipts trie, so they rest on the agreement of the
// nodes alone. A Syncer reads no mempool and sends nothing; a Quorum decides
// nothing of its own, and forgets a disagreement with the call that found it.
//
// Units: blocks are numbers, times unix seconds, amounts wei. A Syncer is driven
// by one goroutine, in Run; Status may be called from others; likewise a Watch. A
// Table and a Directory are safe for concurrent use. Formats: the table's is
// documented at ParseTable, those of files in snapshot.go and watchmark.go.
package chainsync
