package bench

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
	"assay/domain/merkle"
)

// tree builds the payout tree, and all its proofs; the limit is the time that one core and one keccak at a time need for
// the hashes alone. With Keep, the payouts of the trees that a peer builds too and their roots are written to the
// folders tree_peer and proofs_peer.
func (s *Suite) tree(ctx context.Context) error {
	n := s.cfg.Scale.Leaves
	payouts := somePayouts(n)
	limit, err := fastest(ctx, s.cfg.Scale.Repeats, func() (time.Duration, error) { return scalarKeccak(n), nil })
	if err != nil {
		return err
	}
	root, err := fastest(ctx, s.cfg.Scale.Repeats, func() (time.Duration, error) { return buildTree(payouts) })
	if err != nil {
		return err
	}
	size := fmt.Sprintf("%d payouts", n)
	if err := s.emit(took("tree", size, root).within(limit.Seconds(), "scalar keccak of one core", 1)); err != nil {
		return err
	}
	all, err := fastest(ctx, s.cfg.Scale.Repeats, func() (time.Duration, error) { return treeAndProofs(payouts) })
	if err != nil {
		return err
	}
	if err := s.emit(took("tree_proofs", size, all).within(limit.Seconds(), "scalar keccak of one core, without any proof", 0)); err != nil {
		return err
	}
	return s.peerTrees(ctx)
}

// peerTrees is the tree, and a smaller tree with all its proofs, at the sizes that a peer can build while somebody waits.
func (s *Suite) peerTrees(ctx context.Context) error {
	for _, p := range []struct {
		name, words string
		leaves      int
		build       func([]domain.Payout) (time.Duration, error)
	}{
		{"tree_peer", "%d payouts", s.cfg.Scale.PeerLeaves, buildTree},
		{"proofs_peer", "%d payouts and all proofs", s.cfg.Scale.PeerProofs, treeAndProofs},
	} {
		payouts := somePayouts(p.leaves)
		d, err := fastest(ctx, s.cfg.Scale.Repeats, func() (time.Duration, error) { return p.build(payouts) })
		if err != nil {
			return err
		}
		if s.cfg.Keep {
			if err := writePayouts(s.path(p.name), payouts); err != nil {
				return err
			}
		}
		if err := s.emit(took(p.name, fmt.Sprintf(p.words, p.leaves), d)); err != nil {
			return err
		}
	}
	return nil
}

// somePayouts are payouts of as many accounts, in the order of an epoch's rows.
func somePayouts(n int) []domain.Payout {
	payouts := make([]domain.Payout, n)
	for i := range payouts {
		p := &payouts[i]
		p.Kind = domain.PayoutPayable
		binary.BigEndian.PutUint64(p.Account[:], uint64(i)<<20)
		binary.BigEndian.PutUint64(p.Account[12:], uint64(i)*0x9e3779b97f4a7c15)
		p.Cumulative = domain.Wei(1 + uint64(i)*1_000_000_007).Times(1_000_000_007)
	}
	return payouts
}

func buildTree(payouts []domain.Payout) (time.Duration, error) {
	begun := time.Now()
	_, err := domain.PayoutTree(payouts)
	return time.Since(begun), err
}

// treeAndProofs builds the tree and copies out every proof, then checks some of them, which is not counted.
func treeAndProofs(payouts []domain.Payout) (time.Duration, error) {
	begun := time.Now()
	tree, err := domain.PayoutTree(payouts)
	if err != nil {
		return 0, err
	}
	var siblings []byte
	var kept [][]merkle.Hash // one in so many
	var leaves []merkle.Hash
	n := 0
	for leaf, proof := range tree.Proofs() {
		siblings = siblings[:0]
		for i := range proof {
			siblings = append(siblings, proof[i][:]...)
		}
		if n%(1+len(payouts)/100) == 0 {
			kept, leaves = append(kept, append([]merkle.Hash(nil), proof...)), append(leaves, leaf)
		}
		n++
	}
	took := time.Since(begun)
	for i, leaf := range leaves {
		if !merkle.Verify(tree.Root(), leaf, kept[i]) {
			return 0, fmt.Errorf("the proof of leaf %s does not verify", leaf)
		}
	}
	if n != len(payouts) {
		return 0, fmt.Errorf("%d proofs of %d payouts", n, len(payouts))
	}
	return took, nil
}

// scalarKeccak computes as many hashes of the same lengths as the root of n payouts needs: two a leaf, and a node less
// than there are leaves.
func scalarKeccak(n int) time.Duration {
	state, buffer, out := crypto.NewKeccakState(), make([]byte, 128), make([]byte, 32)
	begun := time.Now()
	for _, hashes := range []struct{ count, size int }{{n, 128}, {n, 32}, {n - 1, 64}} {
		for range hashes.count {
			state.Reset()
			_, _ = state.Write(buffer[:hashes.size])
			_, _ = state.Read(out)
		}
	}
	return time.Since(begun)
}

func writePayouts(dir string, payouts []domain.Payout) error {
	tree, err := domain.PayoutTree(payouts)
	if err != nil {
		return err
	}
	var text bytes.Buffer
	for _, p := range payouts {
		fmt.Fprintf(&text, "%d,%d,%s,%s\n", p.Kind, p.ID, p.Account, p.Cumulative)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(dir+"/payouts.csv", text.Bytes(), 0o644); err != nil {
		return err
	}
	return os.WriteFile(dir+"/root.txt", []byte(tree.Root().String()+"\n"), 0o644)
}
