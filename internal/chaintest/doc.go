// Package chaintest gives tests a chain of the client that they name, so that
// the same tests run against several: go-ethereum in this process, anvil, and
// geth --dev, each as its own program. It is for tests only.
//
// A [Chain] seals a block when it is told to, so that nothing has to be waited
// for. geth --dev alone seals by itself, as soon as it has a transaction: tests
// that want one to stay in the pool ask [Chain.Holds].
//
// The programs listen on a free port of the loopback address, and end with the
// test. What is missing skips the test, with the command that fetches it.
//
// It says nothing of consensus: all three are chains of one node, whose tags
// (safe, finalized) mean little. Finality in tests is a number of confirmations.
package chaintest
