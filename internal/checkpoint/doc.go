// Package checkpoint makes a log's size and root a signed statement that others
// can hold the log to: checkpoints, cosignatures of witnesses, policies that say
// whose word is enough, and proofs in the forms that other software reads.
//
// All forms are C2SP's: signed-note v1, tlog-checkpoint v1, tlog-cosignature v1
// (Ed25519, cosignature/v1), tlog-policy, tlog-proof v1, and the head of
// tlog-witness's add-checkpoint request. Hashes are those of RFC 6962.
//
// Invariants:
//
//   - A text that Parse, ParseKey, ParsePublicKey or ParseProof accept is the one
//     that the value would be written as: nothing has two forms.
//   - A Note holds no signature that was not verified with a key the caller named,
//     except those of unknown keys, which count for nothing.
//   - A key signs either checkpoints of its own log or cosignatures, and its file
//     says which.
//   - A Witness gives out a signature only after the checkpoint that it is of is on
//     the disk; it signs no smaller tree after a larger, no tree without a proof that
//     it extends the last one, and no second root of one size.
//   - A Store never replaces a checkpoint by one of another text.
//
// What it does not do: it reads no log and no clock, talks to nobody, and makes no
// statement of what is in a log. ML-DSA-44 cosignatures are refused as unknown.
//
// Values are plain and belong to their owner. A Witness and a Store.Update exclude
// other processes by a lock beside the file; Store.Create and Store.Read may be
// called at any time, in any process.
package checkpoint
