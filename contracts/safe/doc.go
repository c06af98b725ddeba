// Package safe holds the interface of the Safe multisignature wallet (1.4.1 and 1.5.0) as far as a settler needs it,
// and its Go bindings.
//
// ISafe.sol is written from the published interface. The Safe's own contracts are LGPL-3.0 and are not here: package.json
// and its lock file name the npm package that carries them compiled, and whoever deploys a Safe loads them from there at
// run time. combined-abi.json and bindings.go are generated (contracts/generate.mjs).
//
// The package contains no logic. Bindings are safe for concurrent use.
package safe
