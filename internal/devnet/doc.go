// Package devnet is a development network in one process: a real EVM chain that answers JSON-RPC over HTTP, and on it
// the token, the stand-ins for the ICN modules, a real Safe and the settlement contract.
//
// A Chain is a go-ethereum node whose blocks are sealed by this package and not by consensus. Deploy puts every
// contract on a chain (this one or any other with a funded key) and returns the addresses; a World registers providers,
// nodes, links, bookings and delegations in few transactions.
//
// Invariants: a chain listens on a free port of the loopback address only; Close leaves no goroutine, port or file lock
// behind; keys made by TestKey are public knowledge and hold nothing of value.
//
// It does not simulate: blocks, gas, reverts and logs are the EVM's own. It has no peers, no consensus and no secrets,
// and nothing in it is meant for a network on which tokens have value.
//
// A Chain may be used by several goroutines. A Sender may too, but its transactions go out in the order of its calls.
package devnet
