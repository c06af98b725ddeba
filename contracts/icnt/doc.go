// Package icnt holds TestICNT, the token of development networks that stands in for ICNT, and its Go bindings.
//
// It has no value and no place on a public network. combined-abi.json and bindings.go are generated from TestICNT.sol
// (contracts/generate.mjs). The Transfer and ownership events are those of the real token, so the bindings decode that
// one too. Bindings are safe for concurrent use.
package icnt
