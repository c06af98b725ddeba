// Command gas measures what the settlement contract costs: every call runs in one EVM with today's forks and Base's
// chain id, through a real Safe (2 of 3) where the Safe is the caller, and what counts is the gas of the whole
// transaction in its receipt. Beside it, in the same run, the same accounts claim the same amounts from Uniswap's
// MerkleDistributor, one for each month, as the npm package has it compiled.
//
// Each figure has a bar, and the table says which miss it. `make gas` runs it, and JSON=1 prints one line for each figure.
//
// Invariants: nothing is estimated or simulated; every proof is verified by the contract that it is for; the worst of
// several runs counts for the contract, the cheaper case for the peer. The set is the same in every run.
//
// What it does not do: it measures no fees. On Base the data of a transaction is paid for besides, by the byte.
package main
