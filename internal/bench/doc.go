// Package bench measures the engine's speed against limits of the same machine in the same run: what the store, the
// broker, the curve and the hash function alone need for the same bytes. Peers (databases, another library of trees)
// are measured by the scripts in the folder peers, on the data that a Suite with Keep leaves behind.
//
// Invariants: everything that is timed goes the engine's own way over signed messages of a generated network
// (internal/workload), from a log, a stream or facts, and what it comes to is checked: a root, a count, a closed epoch.
// A figure that is not what it says ends the run with an error. A ratio is always better when it is higher; one of at
// least Bar is good. Of repeated runs the fastest counts, for a limit as for what is held against it.
//
// What it does not do: it judges no figure, and makes no promise about another machine or a busy one. It writes to its
// own directory only.
//
// A Suite runs its benchmarks one after the other; it is used by one goroutine.
package bench
