// Package contracts holds no code. It is the folder of the Solidity sources, one Go package each, and its tests hold
// the generated files to their sources:
//
//	settlement   EpochSettlement, the contract that pays and slashes what epoch results say, and its vault
//	icnt         the token of development networks
//	icn          stand-ins for the modules of the ICN protocol on development networks
//	safe         the interface of the Safe
//	hostile      a token that misbehaves, for tests
//
// generate.mjs compiles them with the pinned compiler (npm package solc) from one standard-JSON input. That input,
// standard-input.json, is committed: it is what block explorers take to verify a deployment, with every source and every
// setting in it. Each folder's combined-abi.json holds the interfaces and bytecode, and its bindings.go is what abigen
// (a tool of this module) makes of that. `make generate` runs all of it.
package contracts
