package settler

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
	"assay/internal/devnet"
)

// keyOf is the test key of the i-th owner, from 0.
func keyOf(i int) *ecdsa.PrivateKey { return devnet.TestKey(fmt.Sprint("signer ", i+1)) }

// manage has the Safe change its owners: a call of itself, signed by the first so many of its owners.
func (s *stage) manage(signers int, function string, words ...common.Hash) {
	s.Helper()
	data := crypto.Keccak256([]byte(function))[:4]
	for _, w := range words {
		data = append(data, w[:]...)
	}
	sender, err := devnet.NewSender(s.Context(), s.chain.Client(), devnet.TestKey("operator"), s.commit)
	if err != nil {
		s.Fatal(err)
	}
	var keys []*ecdsa.PrivateKey
	for i := range signers {
		keys = append(keys, keyOf(i))
	}
	if _, err := devnet.ExecSafe(s.Context(), sender, s.d.Safe, s.d.Safe, data, keys...); err != nil {
		s.Fatalf("%s: %v", function, err)
	}
}

func word(a domain.Address) common.Hash { return common.BytesToHash(a[:]) }

func count(n int) common.Hash { return common.BigToHash(big.NewInt(int64(n))) }

// accepts asks the real Safe, in the EVM, whether it would settle with these signatures.
func (s *stage) accepts(tx *SafeTx, signatures []byte) bool {
	s.Helper()
	data, err := tx.ExecCalldata(signatures)
	if err != nil {
		s.Fatal(err)
	}
	_, err = s.chain.Client().CallContract(s.Context(), ethereum.CallMsg{From: devnet.TestAddress("relayer"), To: &s.d.Safe, Data: data}, nil)
	return err == nil
}

// TestTallyIsTheSafesVerdict gives every subset of up to seven owners, under every threshold, to the real Safe: it settles
// with what the tally calls complete, and refuses the best that can be made of what the tally does not. Owners outside
// of the subset have signed too, for another Safe nonce.
func TestTallyIsTheSafesVerdict(t *testing.T) {
	s := newStage(t)
	b := s.batch(s.close())
	for k := 3; k > 1; k-- { // each is listed behind the one before it
		s.manage(k-1, "removeOwner(address,address,uint256)", word(addr(fmt.Sprint("signer ", k-1))), word(addr(fmt.Sprint("signer ", k))), count(1))
	}
	accepted, refused := 0, 0
	for n := 1; n <= 7; n++ {
		if n > 1 {
			s.manage(n-1, "addOwnerWithThreshold(address,uint256)", word(addr(fmt.Sprint("signer ", n))), count(1))
		}
		for need := 1; need <= n; need++ {
			s.manage(n, "changeThreshold(uint256)", count(need))
			v := s.look()
			if len(v.Owners) != n || v.Threshold != uint64(need) {
				t.Fatalf("the Safe has %d owners and threshold %d, want %d and %d", len(v.Owners), v.Threshold, n, need)
			}
			tx := b.SafeTx(domain.Address(s.d.Safe), v.SafeNonce)
			now, stale := s.ballots(tx, b, n)
			for mask := range 1 << n {
				cast := slices.Clone(stale)
				for i := range n {
					if mask&(1<<i) != 0 {
						cast[i] = now[i]
					}
				}
				tally := TallyApprovals(tx, b.Digest(), v.Owners, uint64(need), cast)
				if tally.Complete() {
					if accepted++; !s.accepts(tx, tally.Joined()) {
						t.Fatalf("n %d, need %d, subset %b: the Safe refuses what counts as enough", n, need, mask)
					}
					continue
				}
				if refused++; s.accepts(tx, best(cast, tally.Signers, need)) {
					t.Fatalf("n %d, need %d, subset %b: the Safe accepts what counts as too little", n, need, mask)
				}
			}
		}
	}
	t.Logf("%d subsets were enough, %d were not", accepted, refused)
	if accepted+refused != 1538 { // sum of n 2^n
		t.Errorf("%d subsets and thresholds, want 1538", accepted+refused)
	}
}

// ballots are the approvals of n owners for a Safe transaction, and for the same with another nonce.
func (s *stage) ballots(tx *SafeTx, b *Batch, n int) (now, stale []Approval) {
	s.Helper()
	other := *tx
	other.Nonce++
	for i := range n {
		signer := NewKeySigner(keyOf(i))
		for _, of := range []struct {
			tx   *SafeTx
			into *[]Approval
		}{{tx, &now}, {&other, &stale}} {
			signature, err := signer.Sign(of.tx.Hash())
			if err != nil {
				s.Fatal(err)
			}
			*of.into = append(*of.into, Approval{Signer: signer.Address(), Digest: b.Digest(), Signature: signature[:]})
		}
	}
	return now, stale
}

// best joins the signatures that count, and fills up with others, ascending by owner.
func best(cast []Approval, counted []domain.Address, need int) []byte {
	chosen := slices.Clone(cast)
	slices.SortStableFunc(chosen, func(a, b Approval) int {
		rank := map[bool]int{true: 0, false: 1}
		return rank[slices.Contains(counted, a.Signer)] - rank[slices.Contains(counted, b.Signer)]
	})
	chosen = chosen[:need]
	slices.SortFunc(chosen, func(a, b Approval) int { return a.Signer.Compare(b.Signer) })
	var joined []byte
	for _, a := range chosen {
		joined = append(joined, a.Signature...)
	}
	return joined
}
