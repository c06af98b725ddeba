package merkle_test

import (
	"fmt"

	"assay/domain/merkle"
)

// An operator writes the dump of an epoch's payouts; a payee loads it, which
// recomputes every node, compares the root with the contract's, and takes the
// proof of their payout from it.
func Example() {
	encoding, err := merkle.ParseEncoding("uint8", "uint256", "address", "uint256")
	if err != nil {
		fmt.Println(err)
		return
	}
	written, err := merkle.NewDump(encoding, [][]string{
		{"1", "0", "0x1111111111111111111111111111111111111111", "5000000000000000000"},
		{"1", "0", "0x2222222222222222222222222222222222222222", "2500000000000000000"},
		{"2", "7", "0x0000000000000000000000000000000000000000", "1000000000000000000"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	root := written.Tree().Root() // goes on chain

	loaded, err := merkle.Load(written.AppendJSON(nil))
	if err != nil {
		fmt.Println(err)
		return
	}
	leaf, proof := loaded.Leaf(1)
	fmt.Println("root", root)
	fmt.Println("payout", loaded.Row(1))
	fmt.Println("siblings", len(proof), "verifies", merkle.Verify(root, leaf, proof))
	fmt.Println("claimed for another amount:", merkle.Verify(root, merkle.Leaf([]byte("forged")), proof))
	// Output:
	// root 0xf6d6530cbecf3bead82cb75c0ac651ebb518c9e137bc13c7fdf487ec39066555
	// payout [1 0 0x2222222222222222222222222222222222222222 2500000000000000000]
	// siblings 2 verifies true
	// claimed for another amount: false
}
