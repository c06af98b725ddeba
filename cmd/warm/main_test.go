package main

import (
	_ "github.com/google/go-cmp/cmp"
	_ "github.com/holiman/uint256"
	_ "github.com/rogpeppe/go-internal/testscript"
	_ "github.com/transparency-dev/merkle/proof"
	_ "pgregory.net/rapid"
	_ "github.com/NVIDIA/go-nvml/pkg/nvml/mock/dgxa100"
	_ "github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
)
