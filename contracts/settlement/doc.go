// Package settlement holds EpochSettlement, the contract that pays and slashes what epoch results say, and its Go
// bindings.
//
// EpochSettlement.sol is the source and its comments are the reference: what it promises, what it cannot do, and the
// invariants of its numbers. Vault.sol, which it makes for itself, holds what was deposited and not yet settled.
// combined-abi.json is what the pinned compiler made of both, bindings.go what abigen made of that; both are generated
// (contracts/generate.mjs), and tests hold them to their sources. ICollateral.sol is the interface that a collateral
// module must offer.
//
// The package contains no logic: it packs and unpacks. Bindings are safe for concurrent use.
package settlement
