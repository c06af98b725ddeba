// Package hostile holds a token that misbehaves, and its Go bindings: tests show with it what EpochSettlement withstands.
// Nothing else uses it.
//
// HostileToken.sol is the source. combined-abi.json and bindings.go are generated (contracts/generate.mjs), and tests hold
// them to their sources. The package contains no logic. Bindings are safe for concurrent use.
package hostile
