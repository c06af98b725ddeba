package merkle

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"
)

// testLeaves returns n distinct leaves in an order that is not theirs.
func testLeaves(n int) []Hash {
	leaves := make([]Hash, n)
	for i := range leaves {
		leaves[i] = Leaf(binary.BigEndian.AppendUint64(make([]byte, 88), uint64(i)))
	}
	return leaves
}

// dumbRoot is the second implementation: the definition of the package comment
// read literally, recursively, on hex strings.
func dumbRoot(leaves []Hash) string {
	if len(leaves) == 0 {
		return "0x" + strings.Repeat("0", 64)
	}
	var texts []string
	for _, leaf := range leaves {
		texts = append(texts, fmt.Sprintf("%x", leaf[:]))
	}
	slices.Sort(texts)
	var node func(i int) string
	node = func(i int) string {
		if i >= len(texts)-1 {
			return texts[2*len(texts)-2-i]
		}
		pair := []string{node(2*i + 1), node(2*i + 2)}
		slices.Sort(pair)
		var preimage []byte
		if _, err := fmt.Sscanf(pair[0]+pair[1], "%x", &preimage); err != nil {
			panic(err)
		}
		return fmt.Sprintf("%x", crypto.Keccak256(preimage))
	}
	return "0x" + node(0)
}

// checker is what *testing.T and *rapid.T have in common, as far as needed.
type checker interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// checkTree verifies the invariants K1, K2, K4, K5 and K6 of a tree from New.
func checkTree(t checker, tree *Tree, leaves []Hash) {
	t.Helper()
	if tree.Len() != len(leaves) {
		t.Fatalf("Len = %d, want %d", tree.Len(), len(leaves))
	}
	if got, want := tree.Root().String(), dumbRoot(leaves); got != want {
		t.Fatalf("%d leaves: root %s, want %s", len(leaves), got, want)
	}
	if len(leaves) == 0 && tree.Root() != (Hash{}) {
		t.Fatalf("empty root is %s", tree.Root())
	}
	tail := tree.nodes[len(tree.nodes)/2:]
	for i := 1; i < len(tail); i++ {
		if tail[i-1].Compare(tail[i]) <= 0 {
			t.Fatalf("%d leaves: nodes %d and %d do not descend", len(leaves), i-1, i)
		}
	}
	for _, leaf := range leaves {
		proof, err := tree.Proof(leaf)
		if err != nil {
			t.Fatal(err)
		}
		if !Verify(tree.Root(), leaf, proof) {
			t.Fatalf("%d leaves: proof of %s does not verify", len(leaves), leaf)
		}
	}
	for _, node := range tree.nodes[:len(tree.nodes)/2] {
		if _, err := tree.Proof(node); !errors.Is(err, ErrNotFound) {
			t.Fatalf("%d leaves: proof of an inner node: got error %v, want ErrNotFound", len(leaves), err)
		}
	}
}

// TestEveryProofOfEverySize proves K1 to K6 on all sizes up to 100, and that
// no neighbour of a good proof is one.
func TestEveryProofOfEverySize(t *testing.T) {
	for n := range 101 {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			leaves := testLeaves(n)
			given := slices.Clone(leaves)
			tree, err := New(leaves)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(leaves, given) {
				t.Fatal("New changed its argument")
			}
			checkTree(t, tree, leaves)
			for i, leaf := range leaves {
				refuseMutations(t, tree, leaf, leaves[(i+1)%n])
			}
			for i := range tree.nodes[:n/2] {
				refuseInnerNode(t, tree, i)
			}
		})
	}
}

// refuseMutations checks that every change of leaf's proof is refused.
func refuseMutations(t *testing.T, tree *Tree, leaf, other Hash) {
	t.Helper()
	proof, err := tree.Proof(leaf)
	if err != nil {
		t.Fatal(err)
	}
	root := tree.Root()
	refuse := func(what string, root, leaf Hash, proof []Hash) {
		t.Helper()
		if Verify(root, leaf, proof) {
			t.Fatalf("%d leaves, leaf %s: verifies with %s", tree.Len(), leaf, what)
		}
	}
	for i := range proof {
		for k := range HashSize {
			flipped := slices.Clone(proof)
			flipped[i][k] ^= 1 << (k % 8)
			refuse(fmt.Sprintf("byte %d of sibling %d flipped", k, i), root, leaf, flipped)
		}
		refuse(fmt.Sprintf("sibling %d left out", i), root, leaf, slices.Delete(slices.Clone(proof), i, i+1))
		refuse(fmt.Sprintf("sibling %d twice", i), root, leaf, slices.Insert(slices.Clone(proof), i, proof[i]))
		if i > 0 {
			swapped := slices.Clone(proof)
			swapped[i-1], swapped[i] = swapped[i], swapped[i-1]
			refuse(fmt.Sprintf("siblings %d and %d swapped", i-1, i), root, leaf, swapped)
		}
	}
	for _, extra := range []Hash{{}, root, leaf, other} {
		refuse("a sibling more at the end", root, leaf, append(slices.Clone(proof), extra))
		refuse("a sibling more at the start", root, leaf, append([]Hash{extra}, proof...))
	}
	for k := range HashSize {
		flipped := leaf
		flipped[k] ^= 1 << (k % 8)
		refuse("a byte of the leaf flipped", root, flipped, proof)
		flipped = root
		flipped[k] ^= 1 << (k % 8)
		refuse("a byte of the root flipped", flipped, leaf, proof)
	}
	if other != leaf {
		refuse("the next leaf instead", root, other, proof)
	}
	refuse("the zero root", Hash{}, leaf, proof)
}

// refuseInnerNode checks K3: the preimage of inner node i is no value of a leaf.
func refuseInnerNode(t *testing.T, tree *Tree, i int) {
	t.Helper()
	left, right := tree.nodes[2*i+1], tree.nodes[2*i+2]
	path := tree.path(i)
	if !Verify(tree.Root(), Node(left, right), path) {
		t.Fatalf("node %d is not on its own path", i)
	}
	for _, value := range [][]byte{append(left[:], right[:]...), append(right[:], left[:]...), tree.nodes[i][:]} {
		if Verify(tree.Root(), Leaf(value), path) {
			t.Fatalf("node %d of %d poses as the leaf of value %x", i, len(tree.nodes), value)
		}
	}
}

func TestEmptyTree(t *testing.T) {
	var zero Tree
	for _, leaves := range [][]Hash{nil, {}} {
		tree, err := New(leaves)
		if err != nil {
			t.Fatal(err)
		}
		for _, tree := range []*Tree{tree, &zero} {
			if tree.Len() != 0 || tree.Root() != (Hash{}) {
				t.Errorf("Len %d, Root %s, want 0 and zero", tree.Len(), tree.Root())
			}
			_, err := tree.Proof(Hash{})
			want := "prove " + Hash{}.String() + " in tree of 0 leaves with root " + Hash{}.String() + ": leaf not found"
			if !errors.Is(err, ErrNotFound) || err.Error() != want {
				t.Errorf("got error %v, want %s", err, want)
			}
		}
	}
	if Verify(Hash{}, Hash{}, nil) {
		t.Error("the zero leaf verifies under the zero root")
	}
}

func TestVerifyRefusesEndlessProof(t *testing.T) {
	for _, c := range []struct {
		depth int
		want  bool
	}{{maxDepth, true}, {maxDepth + 1, false}} {
		proof := testLeaves(c.depth)
		root := Hash{1}
		for _, sibling := range proof {
			root = Node(root, sibling)
		}
		if got := Verify(root, Hash{1}, proof); got != c.want {
			t.Errorf("%d siblings: Verify = %v, want %v", c.depth, got, c.want)
		}
	}
}

func TestDuplicateLeafRefused(t *testing.T) {
	for n := 1; n < 20; n++ {
		for i := range n {
			leaves := testLeaves(n)
			_, err := New(append(leaves, leaves[i]))
			want := fmt.Sprintf("build tree of %d leaves: duplicate leaf %s", n+1, leaves[i])
			if !errors.Is(err, ErrDuplicateLeaf) || err.Error() != want {
				t.Fatalf("got error %v, want %s", err, want)
			}
		}
	}
}

// TestRandomSets proves K1 to K6 on random sets, and that the root does not
// depend on the order in which the leaves come.
func TestRandomSets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 300).Draw(t, "leaves")
		rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		prefix := 8 * rapid.IntRange(0, 3).Draw(t, "equal words in front")
		leaves := make([]Hash, n)
		for i := range leaves {
			for k := prefix; k < HashSize; k += 8 {
				binary.BigEndian.PutUint64(leaves[i][k:], rng.Uint64())
			}
		}
		tree, err := New(leaves)
		if err != nil {
			t.Fatal(err)
		}
		checkTree(t, tree, leaves)
		rng.Shuffle(n, func(i, j int) { leaves[i], leaves[j] = leaves[j], leaves[i] })
		again, err := New(leaves)
		if err != nil {
			t.Fatal(err)
		}
		if again.Root() != tree.Root() {
			t.Fatalf("root is %s, in another order %s", tree.Root(), again.Root())
		}
		if n == 0 {
			return
		}
		leaves[rng.IntN(n)][rng.IntN(HashSize)] ^= 1
		other, err := New(leaves)
		if err != nil {
			t.Fatal(err)
		}
		if other.Root() == tree.Root() {
			t.Fatalf("a flipped bit leaves the root at %s", tree.Root())
		}
	})
}

// TestBuildAllocatesLittle holds the build to the nodes, the tree and a few
// things for each processor on each level, whatever the number of leaves.
func TestBuildAllocatesLittle(t *testing.T) {
	for _, c := range []struct{ leaves, most int }{{10, 10}, {10_000, 10 + 14*8*runtime.GOMAXPROCS(0)}} {
		leaves := testLeaves(c.leaves)
		if got := testing.AllocsPerRun(3, func() {
			if _, err := New(leaves); err != nil {
				t.Fatal(err)
			}
		}); got > float64(c.most) {
			t.Errorf("%d leaves: %v allocations, want at most %d", c.leaves, got, c.most)
		}
	}
}
