// Package console serves the engine's pages: what the log folded to, for people,
// and the page on which a treasury signer approves an epoch with a wallet. Pages
// are rendered here, work without JavaScript except for the wallet, load nothing
// from elsewhere, and have a JSON form under /api/v1 with the same figures
// (docs/console.md).
//
// A Chronicle is a fold of its own over the log: it remembers of the decisions what
// pages show. A Server renders it, and asks a Source for what is not in the fold:
// records, checkpoints, explanations, the proposal that signers look at.
//
// Invariants
//
//   - C1: a page shows what a fold of durable records decided and nothing else; no
//     request changes a record, a projection or a file, but an approval, which is
//     published into the stream and comes back through the log as any other.
//   - C2: an approval is taken from a page of this origin only, over a signature
//     that recovers to a treasury signer for exactly the transaction that the Source
//     computed by itself.
//   - C3: memory grows with nodes and with a fixed number of eras and epochs, not
//     with the log; no answer has more than 1,000 rows.
//   - C4: a page's scripts recompute what they ask the wallet to sign from what is
//     shown, and ask nothing if a hash differs.
//
// What it does not do: it holds no key and signs nothing, authenticates no reader
// (bind it to loopback, or put a proxy that does in front of it), and serves no TLS.
// Server and Chronicle are safe for concurrent use; a Chronicle has one folder.
package console
