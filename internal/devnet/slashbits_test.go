package devnet

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"assay/contracts/settlement"
	"assay/domain"
)

// TestEverySlashOfATreeHasItsOwnBit executes the leaves of trees of every shape one by one, and asks after each of all:
// what is executed are those and no other, and none can be executed again.
func TestEverySlashOfATreeHasItsOwnBit(t *testing.T) {
	s := newStage(t)
	anybody := s.sender("anybody")
	for n := 1; n <= 6; n++ {
		var slashes []domain.Slash
		for i := range n {
			slashes = append(slashes, domain.Slash{Epoch: s.nextEpoch(), SN: 1 + domain.SNID(i%2), Amount: domain.Wei(uint64(1 + i)), Reason: 1})
		}
		s.settle(s.result([]domain.Payout{payable("alice", 1)}, slashes))
		epoch := s.last.Epoch
		s.mine(challengeWindow + 1)
		for i := range slashes {
			s.does(anybody, s.d.Settlement, s.slash(epoch, slashes, i))
			for k, x := range slashes {
				if got := s.isSlashed(epoch, slashes, k); got != (k <= i) {
					t.Errorf("%d leaves, %d executed: leaf %d executed %v", n, i+1, k, got)
				}
				if k <= i {
					s.refused(anybody.Address(), s.d.Settlement, s.slash(epoch, slashes, k), &settlement.EpochSettlementAlreadySlashed{Leaf: x.Leaf()})
				}
			}
		}
	}
}

// nextEpoch is the epoch that is settled next.
func (s *stage) nextEpoch() domain.Epoch {
	if s.last.LogSize == 0 {
		return 0
	}
	return s.last.Epoch + 1
}

func (s *stage) isSlashed(settled domain.Epoch, slashes []domain.Slash, i int) bool {
	s.Helper()
	out, err := s.world.call(s.Context(), s.d.Settlement, s.binding.PackIsSlashed(onChain(s.results[settled]), s.slashRow(slashes, i)))
	if err != nil {
		s.Fatal(err)
	}
	done, err := s.binding.UnpackIsSlashed(out)
	if err != nil {
		s.Fatal(err)
	}
	return done
}

// TestTheSameLeafTwiceIsOneSlash settles a tree that no engine makes: one charge twice.
func TestTheSameLeafTwiceIsOneSlash(t *testing.T) {
	s := newStage(t)
	x := domain.Slash{SN: 1, Amount: domain.ICNT(2), Reason: 1}
	leaf := x.Leaf()
	result := s.result([]domain.Payout{payable("alice", 1)}, []domain.Slash{x})
	result.SlashRoot, result.SlashTotal = domain.Keccak256(leaf[:], leaf[:]), domain.ICNT(4)
	s.settle(result)
	s.mine(challengeWindow + 1)
	row := s.slashRow([]domain.Slash{x}, 0)
	row.Proof = [][32]byte{leaf}
	anybody := s.sender("anybody")
	s.refused(anybody.Address(), s.d.Settlement, s.execute(0, row, row), &settlement.EpochSettlementAlreadySlashed{Leaf: leaf})
	s.does(anybody, s.d.Settlement, s.execute(0, row))
	s.refused(anybody.Address(), s.d.Settlement, s.execute(0, row), &settlement.EpochSettlementAlreadySlashed{Leaf: leaf})
	row.Proof = make([][32]byte, 256)
	s.refused(anybody.Address(), s.d.Settlement, s.execute(0, row), &settlement.EpochSettlementBadProof{Leaf: leaf, Root: result.SlashRoot})
}

// TestTheManualNamesEveryError holds docs/settlement.md to the contract and its vault.
func TestTheManualNamesEveryError(t *testing.T) {
	manual, err := os.ReadFile(filepath.Join("..", "..", "docs", "settlement.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, contract := range []*bind.MetaData{&settlement.EpochSettlementMetaData, &settlement.VaultMetaData} {
		parsed, err := contract.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		for name := range parsed.Errors {
			if !strings.Contains(string(manual), "`"+name+"`") {
				t.Errorf("docs/settlement.md does not say what to do about %s", name)
			}
		}
	}
}
