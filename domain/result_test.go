package domain

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"assay/domain/merkle"
)

// abiHash is keccak256(abi.encode(values)) by go-ethereum.
func abiHash(t testing.TB, types []string, values ...any) Hash {
	t.Helper()
	var arguments abi.Arguments
	for _, name := range types {
		typ, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		arguments = append(arguments, abi.Argument{Type: typ})
	}
	packed, err := arguments.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	return Hash(crypto.Keccak256Hash(packed))
}

// twice is the double hash of a leaf.
func twice(h Hash) Hash { return Hash(crypto.Keccak256Hash(h[:])) }

func someHash(n byte) Hash { return Keccak256([]byte{n}) }

func someResult() EpochResult {
	return EpochResult{
		Epoch: 7, FirstEra: 168, LastEra: 191, PolicyHash: someHash(1), LogSize: 1 << 40, LogRoot: someHash(2),
		PayoutRoot: someHash(3), PayoutTotal: ICNT(1_000_000), SlashRoot: someHash(4), SlashTotal: Wei(5), PreviousDigest: someHash(6),
	}
}

// The digest against go-ethereum's abi encoder and the type written in full.
func TestEpochDigest(t *testing.T) {
	r, n := someResult(), testNetwork()
	const text = "EpochResult(uint256 chainId,address settlement,uint64 epoch,uint64 firstEra,uint64 lastEra,bytes32 policyHash,uint64 logSize,bytes32 logRoot,bytes32 payoutRoot,uint256 payoutTotal,bytes32 slashRoot,uint256 slashTotal,bytes32 previousDigest)"
	want := abiHash(t, []string{
		"bytes32", "uint256", "address", "uint64", "uint64", "uint64", "bytes32", "uint64", "bytes32", "bytes32", "uint256", "bytes32", "uint256", "bytes32",
	}, Keccak256([]byte(text)), new(big.Int).SetUint64(n.ChainID), common.Address(n.Settlement),
		uint64(r.Epoch), uint64(r.FirstEra), uint64(r.LastEra), r.PolicyHash, r.LogSize, r.LogRoot,
		r.PayoutRoot, r.PayoutTotal.Big(), r.SlashRoot, r.SlashTotal.Big(), r.PreviousDigest)
	if got := r.Digest(n); got != want {
		t.Errorf("digest %s, want %s", got, want)
	}
}

// Every field of a result, and its network, is bound by the digest.
func TestEpochDigestBindsEverything(t *testing.T) {
	changes := []func(*EpochResult, *Network){
		func(*EpochResult, *Network) {},
		func(_ *EpochResult, n *Network) { n.ChainID++ },
		func(_ *EpochResult, n *Network) { n.Settlement[0]++ },
		func(r *EpochResult, _ *Network) { r.Epoch++ },
		func(r *EpochResult, _ *Network) { r.FirstEra++ },
		func(r *EpochResult, _ *Network) { r.LastEra++ },
		func(r *EpochResult, _ *Network) { r.PolicyHash[0]++ },
		func(r *EpochResult, _ *Network) { r.LogSize++ },
		func(r *EpochResult, _ *Network) { r.LogRoot[0]++ },
		func(r *EpochResult, _ *Network) { r.PayoutRoot[0]++ },
		func(r *EpochResult, _ *Network) { r.PayoutTotal = r.PayoutTotal.Plus(Wei(1)) },
		func(r *EpochResult, _ *Network) { r.SlashRoot[0]++ },
		func(r *EpochResult, _ *Network) { r.SlashTotal = r.SlashTotal.Plus(Wei(1)) },
		func(r *EpochResult, _ *Network) { r.PreviousDigest[0]++ },
	}
	seen := map[Hash]int{}
	for i, change := range changes {
		r, n := someResult(), testNetwork()
		change(&r, &n)
		if had, again := seen[r.Digest(n)]; again {
			t.Errorf("change %d gives the digest of change %d", i, had)
		}
		seen[r.Digest(n)] = i
	}
}

// Leaves against go-ethereum's abi encoder and a double hash.
func TestLeavesAgainstABI(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		amount, b := anyAmount(rt, "amount", 256)
		id := rapid.Uint64().Draw(rt, "id")
		account := Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(rt, "account"))
		p := Payout{Kind: rapid.Uint8Range(1, 3).Draw(rt, "kind"), ID: id, Account: account, Cumulative: amount}
		want := twice(abiHash(t, []string{"uint8", "uint256", "address", "uint256"}, p.Kind, u(id), common.Address(account), b))
		if got := p.Leaf(); got != want || len(p.Encode()) != 128 {
			rt.Fatalf("leaf of %v is %s, want %s", p, got, want)
		}
		s := Slash{Epoch: Epoch(rapid.Uint64().Draw(rt, "epoch")), SN: SNID(id), Position: someHash(p.Kind), Amount: amount, Reason: p.Kind}
		want = twice(abiHash(t, []string{"uint256", "uint256", "bytes32", "uint256", "uint8"}, u(uint64(s.Epoch)), u(id), s.Position, b, s.Reason))
		if got := s.Leaf(); got != want || len(s.Encode()) != 160 {
			rt.Fatalf("leaf of %v is %s, want %s", s, got, want)
		}
	})
}

func TestTrees(t *testing.T) {
	none, err := PayoutTree(nil)
	if err != nil || none.Root() != (Hash{}) {
		t.Errorf("empty tree: root %s, %v, want 32 zero bytes", none.Root(), err)
	}
	one := Payout{Kind: PayoutPayable, Account: Address{1}, Cumulative: Wei(1)}
	tree, err := PayoutTree([]Payout{one})
	if err != nil || tree.Root() != one.Leaf() {
		t.Errorf("tree of one: root %v, %v, want the leaf", tree, err)
	}
	two := Slash{Epoch: 1, SN: 2, Amount: Wei(3), Reason: ReasonWindow}
	three := Slash{Epoch: 1, SN: 2, Amount: Wei(3), Reason: ReasonContinuous}
	slashes, err := SlashTree([]Slash{two, three})
	if err != nil {
		t.Fatal(err)
	}
	a, b := two.Leaf(), three.Leaf()
	if a.Compare(b) > 0 {
		a, b = b, a
	}
	if want := Keccak256(a[:], b[:]); slashes.Root() != want {
		t.Errorf("tree of two: root %s, want %s", slashes.Root(), want)
	}
}

// TestTreesOfMany holds trees, whose leaves are made together, against leaves
// made one by one.
func TestTreesOfMany(t *testing.T) {
	for _, n := range []int{3, 7, 1000, 5000} {
		payouts, slashes := make([]Payout, n), make([]Slash, n)
		payoutLeaves, slashLeaves := make([]Hash, n), make([]Hash, n)
		for i := range n {
			h := Keccak256([]byte{byte(i), byte(i >> 8)})
			payouts[i] = Payout{Kind: uint8(1 + i%3), ID: uint64(i) << 40, Account: Address(h[:20]), Cumulative: AmountFromBytes(h)}
			slashes[i] = Slash{Epoch: Epoch(i) << 33, SN: SNID(i), Position: Position(h), Amount: AmountFromBytes(h), Reason: uint8(i)}
			payoutLeaves[i], slashLeaves[i] = payouts[i].Leaf(), slashes[i].Leaf()
		}
		payoutTree, err := PayoutTree(payouts)
		if err != nil {
			t.Fatal(err)
		}
		slashTree, err := SlashTree(slashes)
		if err != nil {
			t.Fatal(err)
		}
		for what, c := range map[string]struct {
			tree   *merkle.Tree
			leaves []Hash
		}{"payouts": {payoutTree, payoutLeaves}, "slashes": {slashTree, slashLeaves}} {
			want, err := merkle.New(c.leaves)
			if err != nil || c.tree.Root() != want.Root() || c.tree.Len() != n {
				t.Errorf("%d %s: root %s of %d, want %s of %d, %v", n, what, c.tree.Root(), c.tree.Len(), want.Root(), n, err)
			}
		}
	}
}

func TestPayoutOrder(t *testing.T) {
	row := []Payout{
		{Kind: 1, Account: Address{0: 1}}, {Kind: 1, Account: Address{0: 0xff}},
		{Kind: 2, ID: 1}, {Kind: 2, ID: 1 << 63}, {Kind: 3, ID: 0, Account: Address{19: 1}}, {Kind: 3, ID: 1},
	}
	for i := range row {
		for j := range row {
			if got := row[i].Compare(row[j]); (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("payout %d against %d: %d", i, j, got)
			}
		}
	}
	mixed := []Payout{row[3], row[0], row[5], row[2], row[4], row[1]}
	slices.SortFunc(mixed, Payout.Compare)
	if !slices.Equal(mixed, row) {
		t.Errorf("sorted to %v", mixed)
	}
}
