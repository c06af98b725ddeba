// Package ingest is the one door into the log: it reads the stream in order,
// verifies every message in parallel, judges them one by one, and appends what
// is accepted. It also publishes what comes out: refusals and decisions.
//
// Invariants
//
//   - The log is a function of the stream: of payloads, sequence numbers and the
//     broker's timestamps. Batch sizes, restarts and redelivery do not show in it.
//   - Position is our own cursor (stream name, creation time, sequence), which is
//     written in one synced batch with the records. No consumer state is trusted.
//   - A stream that is another one, went backwards, or lacks a message stops Run
//     with a named error before anything of it is written.
//   - A message never stops ingest: it becomes a record or a counted refusal.
//     Identity is the signature; subject, message id and headers are only counted
//     when they are odd, for whoever saw an honest message first can publish it
//     again under others, and must not silence it by that.
//
// Recheck does it all once more for records that are in a log, for whoever does
// not take the log's word for it.
//
// What it does not do: it holds no state of the protocol (Core does), decides no
// verdict, and promises nothing about the broker's own durability; it notices
// what the broker lost.
//
// Errors of Run are fatal: configuration, damage, or an append whose outcome is
// unknown. A broker that is away is waited for.
//
// Concurrency: one Ingest and one Output run at a time, each in one call of Run;
// their other methods say who may call them.
package ingest
