// Package domain is the vocabulary of Assay: facts, their canonical encoding,
// the signatures that carry them, eras, amounts, policy, and the rules that
// turn facts into verdicts, charges and rewards (rules v1).
//
// Invariants
//
//   - Everything here is a pure function of its arguments: no clock, no I/O, no
//     goroutine, no float, no iteration over a map. Same input, same bytes.
//   - A kind number, once given, is never reused; encoding is canonical, so
//     decode followed by encode is the identity on accepted bytes.
//   - A signature is 65 bytes, low-S, and bound to a chain id and a settlement
//     contract; identity is the recovered address and nothing else.
//
// What it does not do: it keeps no history (projections does), stores nothing
// (ingest/eventlog does) and talks to nobody. All types are plain values; they
// are safe for concurrent reads, and no function keeps its arguments.
package domain
