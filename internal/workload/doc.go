// Package workload makes the history of a network of any size, by seed: genesis, registry and economics, heads of
// blocks, and the reports of both sides, each signed as in reality. Benchmarks and tests read it as messages in stream
// order, or have it written into a log or a stream.
//
// Invariants: the same Config makes the same bytes, on every machine and with any number of workers. Every message is
// canonical, below domain.MaxMessageBytes, signed by the key that the registry names, and accepted by the fold in the
// order in which it comes; Fill stops at one that is not. An entry carries a real receipt exactly where it decides
// something, because the other side is silent (one in eight of those is a bad one); elsewhere its receipt is
// well-formed bytes, since nobody looks at them. Memory does not grow with the number of eras.
//
// What it is not: the engine does not use it, its keys are public knowledge, and its traffic is that of an honest
// network with failures, not of attackers: it has no junk, no duplicates and no late reports. Nobody attests or
// approves its epochs, since those words need the digest of a result.
//
// A Network never changes once made and may be used by any number of goroutines.
package workload
