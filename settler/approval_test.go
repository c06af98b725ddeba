package settler

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
)

// TestTallyOfAllSubsets gives every subset of up to seven owners, in an order that is not that of their addresses, to
// every threshold: exactly those with enough owners are complete (F35).
func TestTallyOfAllSubsets(t *testing.T) {
	b, err := NewBatch(testNetwork, nil, closeEpoch(t, testNetwork, nil, payoutsAt(0), nil))
	if err != nil {
		t.Fatal(err)
	}
	tx := b.SafeTx(domain.Address{1}, 3)
	var owners []domain.Address
	var votes []Approval
	for i := range 7 {
		signer := key(fmt.Sprint("owner ", i))
		signature, err := signer.Sign(tx.Hash())
		if err != nil {
			t.Fatal(err)
		}
		owners = append(owners, signer.Address())
		votes = append(votes, Approval{Signer: signer.Address(), Digest: b.Digest(), Signature: signature[:]})
	}
	for n := 1; n <= 7; n++ {
		for mask := range 1 << n {
			var cast []Approval
			for i := n - 1; i >= 0; i-- {
				if mask&(1<<i) != 0 {
					cast = append(cast, votes[i])
				}
			}
			// Everybody says it twice, and somebody who is not an owner agrees.
			cast = append(cast, cast...)
			if n < 7 {
				cast = append(cast, votes[n])
			}
			for need := 1; need <= n; need++ {
				tally := TallyApprovals(tx, b.Digest(), owners[:n], uint64(need), cast)
				count := len(cast) / 2
				if got := tally.Complete(); got != (count >= need) {
					t.Fatalf("n %d, subset %b, need %d: complete %t", n, mask, need, got)
				}
				if !slices.IsSortedFunc(tally.Signers, domain.Address.Compare) || len(tally.Signers) != count {
					t.Fatalf("n %d, subset %b: signers %v", n, mask, tally.Signers)
				}
				if !tally.Complete() {
					continue
				}
				joined := tally.Joined()
				if len(joined) != 65*need {
					t.Fatalf("n %d, subset %b, need %d: %d bytes of signatures", n, mask, need, len(joined))
				}
				for k := range need {
					who, err := domain.Recover(tx.Hash(), joined[65*k:65*k+65])
					if err != nil || who != tally.Signers[k] {
						t.Fatalf("signature %d is of %s (%v), want %s", k, who, err, tally.Signers[k])
					}
				}
			}
		}
	}
}

// TestApprovalsThatDoNotCount has the bad inputs of reliability §5 about signatures, by their numbers where they have one;
// there is no number 38, for an approval has no deadline.
func TestApprovalsThatDoNotCount(t *testing.T) {
	b, err := NewBatch(testNetwork, nil, closeEpoch(t, testNetwork, nil, payoutsAt(0), nil))
	if err != nil {
		t.Fatal(err)
	}
	tx := b.SafeTx(domain.Address{1}, 3)
	signer, other := key("owner 1"), key("owner 2")
	owners := []domain.Address{signer.Address(), other.Address()}
	sign := func(h domain.Hash) []byte {
		signature, err := signer.Sign(h)
		if err != nil {
			t.Fatal(err)
		}
		return signature[:]
	}
	good := Approval{Signer: signer.Address(), Digest: b.Digest(), Signature: sign(tx.Hash())}
	change := func(f func(a *Approval)) []Approval {
		a := good
		a.Signature = bytes.Clone(good.Signature)
		f(&a)
		return []Approval{a}
	}
	elsewhere := *tx
	elsewhere.ChainID++
	later := *tx
	later.Nonce++
	personal := domain.Keccak256([]byte("\x19Ethereum Signed Message:\n32"), func() []byte { h := tx.Hash(); return h[:] }())
	cases := []struct {
		name string
		cast []Approval
		want string
	}{
		{"37 another digest", change(func(a *Approval) { a.Digest = domain.Hash{7} }),
			"ERR_DIGEST_MISMATCH approved " + domain.Hash{7}.String() + ", want " + b.Digest().String()},
		{"40 not an owner now", change(func(a *Approval) { a.Signer = addr("stranger") }),
			"ERR_SIGNER_REVOKED " + addr("stranger").String() + " is not an owner of the Safe"},
		{"33 in another owner's name", change(func(a *Approval) { a.Signer = other.Address() }), "ERR_SIGNER got"},
		{"over another Safe nonce", change(func(a *Approval) { a.Signature = sign(later.Hash()) }), "ERR_SIGNER got"},
		{"36 over another chain", change(func(a *Approval) { a.Signature = sign(elsewhere.Hash()) }), "ERR_SIGNER got"},
		{"42 with personal_sign", change(func(a *Approval) { a.Signature = sign(personal) }),
			"ERR_SIG_SCHEME signed by " + signer.Address().String() + " as a personal message, want the EIP-712 signature of the Safe transaction"},
		{"over the digest itself", change(func(a *Approval) { a.Signature = sign(b.Digest()) }), "ERR_SIGNER got"},
		{"29 64 bytes (EIP-2098)", change(func(a *Approval) { a.Signature = a.Signature[:64] }), "ERR_SIG_LEN"},
		{"30 v 0 or 1", change(func(a *Approval) { a.Signature[64] -= 27 }), "ERR_SIG_V"},
		{"42 v of eth_sign", change(func(a *Approval) { a.Signature[64] += 4 }), "ERR_SIG_SCHEME"},
		{"31 high-S", change(func(a *Approval) { flipS(a.Signature) }), "ERR_SIG_HIGH_S"},
		{"32 zero r", change(func(a *Approval) { clear(a.Signature[:32]) }), "ERR_SIG_RANGE"},
		{"41 two digests", append(change(func(*Approval) {}), change(func(a *Approval) { a.Digest[0] ^= 1 })...), "EQUIVOCATION_SIGNER"},
		{"41 two digests, other order", append(change(func(a *Approval) { a.Digest[0] ^= 1 }), good), "EQUIVOCATION_SIGNER"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			tally := TallyApprovals(tx, b.Digest(), owners, 1, c.cast)
			if tally.Complete() || len(tally.Signers) != 0 {
				t.Fatalf("counted: %v", tally.Signers)
			}
			var reasons []string
			for _, r := range tally.Refused {
				reasons = append(reasons, r.Reason.Error())
			}
			if got := strings.Join(reasons, "; "); !strings.Contains(got, c.want) || len(reasons) != len(c.cast) {
				t.Errorf("refused for %q, want %s", got, c.want)
			}
		})
	}
	stale := change(func(a *Approval) { a.Signature = sign(later.Hash()) })[0]
	for _, cast := range [][]Approval{{good}, {stale, good}, {good, stale}} { // signed again for the nonce of now
		if tally := TallyApprovals(tx, b.Digest(), owners, 1, cast); !tally.Complete() || len(tally.Refused) != 0 {
			t.Errorf("the good one is refused: %v", tally.Refused)
		}
	}
}

// TestApprovalsOfOneSigner: a signer counts once, however often and by whomever it is said (39); and what was carried and
// not signed accuses nobody.
func TestApprovalsOfOneSigner(t *testing.T) {
	b := sampleBatch(t, nil)
	tx := b.SafeTx(domain.Address{1}, 3)
	later := *tx
	later.Nonce++
	signer := key("owner 1")
	owners := []domain.Address{signer.Address(), addr("owner 2")}
	approve := func(tx *SafeTx) Approval {
		signature, err := signer.Sign(tx.Hash())
		if err != nil {
			t.Fatal(err)
		}
		return Approval{Signer: signer.Address(), Digest: b.Digest(), Signature: signature[:]}
	}
	good := approve(tx)
	carried := good
	carried.Carried = true
	for _, cast := range [][]Approval{{good, good}, {good, carried}, {carried, good}} {
		if tally := TallyApprovals(tx, b.Digest(), owners, 2, cast); tally.Complete() || len(tally.Signers) != 1 || len(tally.Refused) != 0 {
			t.Errorf("a signer that says it twice counts as %v, refused %v", tally.Signers, tally.Refused)
		}
	}
	garbage := approve(&later)
	garbage.Carried = true
	foreign := Approval{Signer: good.Signer, Digest: domain.Hash{7}}
	for _, r := range TallyApprovals(tx, b.Digest(), owners, 1, []Approval{garbage, foreign}).Refused {
		if errors.Is(r.Reason, ErrSignerEquivocated) {
			t.Error("what was carried and not signed accuses a signer")
		}
	}
}

// flipS makes the malleable twin of a signature.
func flipS(signature []byte) {
	n := crypto.S256().Params().N
	s := new(big.Int).SetBytes(signature[32:64])
	s.Sub(n, s).FillBytes(signature[32:64])
	signature[64] ^= 27 ^ 28
}
