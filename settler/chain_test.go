package settler

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"assay/contracts/settlement"
	"assay/domain"
)

func TestOpenTreasuryChecksWhatItIsGiven(t *testing.T) {
	s := newStage(t)
	safe := domain.Address(s.d.Safe)
	fine := Finality{Confirmations: 1}
	other := s.network
	other.ChainID++
	cases := []struct {
		name     string
		network  domain.Network
		safe     domain.Address
		finality Finality
		want     string
	}{
		{"wrong chain id", other, safe, fine, fmt.Sprintf("chain id %d, want %d", s.network.ChainID, other.ChainID)},
		{"settlement without code", domain.Network{ChainID: s.network.ChainID, Settlement: addr("nobody")}, safe, fine, "settlement"},
		{"safe without code", s.network, addr("nobody"), fine, "safe"},
		{"another owner", s.network, domain.Address(s.d.Token), fine, "is owned by"},
		{"token as settlement", domain.Network{ChainID: s.network.ChainID, Settlement: domain.Address(s.d.Token)}, safe, fine, "is owned by"},
		{"unknown tag", s.network, safe, Finality{Tag: "latest"}, "want finalized or safe"},
		{"tag and confirmations", s.network, safe, Finality{Tag: "safe", Confirmations: 2}, "want one of them"},
	}
	for _, c := range cases {
		_, err := OpenTreasury(t.Context(), s.chain.Client(), c.network, c.safe, c.finality)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

func TestFinality(t *testing.T) {
	head := func(n int64) *types.Header { return &types.Header{Number: big.NewInt(n), BaseFee: big.NewInt(1)} }
	cases := []struct {
		name          string
		f             Finality
		heads         heads
		final, notYet []uint64
	}{
		{"1 confirmation is inclusion", Finality{Confirmations: 1}, heads{head: head(9)}, []uint64{0, 9}, []uint64{10}},
		{"3 confirmations", Finality{Confirmations: 3}, heads{head: head(9)}, []uint64{0, 7}, []uint64{8, 9}},
		{"a young chain", Finality{Confirmations: 30}, heads{head: head(9)}, nil, []uint64{0, 9}},
		{"finalized by default", Finality{}, heads{head: head(90), finalized: head(64), safe: head(80)}, []uint64{64}, []uint64{65, 80}},
		{"safe", Finality{Tag: "safe"}, heads{head: head(90), finalized: head(64), safe: head(80)}, []uint64{80}, []uint64{81}},
		{"nothing final yet", Finality{}, heads{head: head(9)}, nil, []uint64{0, 9}},
		{"a head that lags", Finality{}, heads{head: head(9), finalized: head(64)}, []uint64{9}, []uint64{10, 64}},
	}
	for _, c := range cases {
		m, err := c.f.look(t.Context(), c.heads)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		for _, n := range c.final {
			if !m.IsFinal(n) {
				t.Errorf("%s: block %d is not final", c.name, n)
			}
		}
		for _, n := range c.notYet {
			if m.IsFinal(n) {
				t.Errorf("%s: block %d is final", c.name, n)
			}
		}
	}
	if _, err := (Finality{}).look(t.Context(), heads{head: &types.Header{Number: big.NewInt(1)}}); !errors.Is(err, ErrWrongChain) {
		t.Errorf("a chain without base fees: %v", err)
	}
	if _, err := (Finality{}).look(t.Context(), heads{head: head(9), err: errWire}); !errors.Is(err, errWire) {
		t.Errorf("an endpoint that fails: %v", err)
	}
}

// heads is a Reader that knows only headers.
type heads struct {
	Reader
	head, finalized, safe *types.Header
	err                   error
}

func (h heads) HeaderByNumber(_ context.Context, n *big.Int) (*types.Header, error) {
	if n == nil {
		return h.head, nil
	}
	if h.err != nil {
		return nil, h.err
	}
	tagged := map[int64]*types.Header{rpc.FinalizedBlockNumber.Int64(): h.finalized, rpc.SafeBlockNumber.Int64(): h.safe}[n.Int64()]
	if tagged == nil {
		return nil, errors.New("finalized block not found")
	}
	return tagged, nil
}

// TestSettleUnderTheFinalizedTag waits for the node's own finality.
func TestSettleUnderTheFinalizedTag(t *testing.T) {
	s := newStage(t)
	p := s.start(s.chain.Client(), "", "relayer", nil)
	treasury, err := OpenTreasury(t.Context(), s.chain.Client(), s.network, domain.Address(s.d.Safe), Finality{})
	if err != nil {
		t.Fatal(err)
	}
	p.cfg.Treasury = treasury
	s.approve(s.batch(s.close()), "signer 1", "signer 2")
	got := p.until(StageSettled, 0)
	final, err := s.chain.Client().HeaderByNumber(t.Context(), big.NewInt(rpc.FinalizedBlockNumber.Int64()))
	if err != nil || final.Number.Uint64() < got.Block {
		t.Fatalf("settled in block %d, finalized is %v: %v", got.Block, final.Number, err)
	}
}

// TestRevertsAreNamed asks the contract itself for a custom error with values, and decodes what a Safe and others say.
func TestRevertsAreNamed(t *testing.T) {
	s := newStage(t)
	b := s.batch(closeEpoch(t, s.network, nil, []domain.Payout{{Kind: 1, Account: addr("payee 1"), Cumulative: domain.ICNT(100_001)}}, nil))
	err := s.treasury(s.chain.Client()).tryCall(t.Context(), s.look(), b.Calldata())
	if want := "TX_REVERTED CoverShortfall(shortfall=1000000000000000000)"; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
	contract := settlement.NewEpochSettlement()
	_, err = s.chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &s.d.Settlement, Data: contract.PackVeto(3)}, nil)
	if err = asRevert(err); err == nil || !strings.HasPrefix(err.Error(), "TX_REVERTED NotGuardian(caller=0x") {
		t.Errorf("%v", err)
	}
	for text, data := range map[string][]byte{
		"TX_REVERTED without a reason":                                  nil,
		"TX_REVERTED with data 0x010203":                                {1, 2, 3},
		"TX_REVERTED with data 0xdeadbeef":                              {0xde, 0xad, 0xbe, 0xef},
		"TX_REVERTED GS020: fewer signatures than the Safe's threshold": append([]byte{0x08, 0xc3, 0x79, 0xa0}, errorString("GS020")...),
	} {
		if got := decodeRevert(data).Error(); got != text {
			t.Errorf("%x is %q, want %q", data, got, text)
		}
	}
	if asRevert(errWire) != errWire {
		t.Error("an error of the connection became a revert")
	}
}

// errorString is abi.encode of a short string.
func errorString(s string) []byte {
	b := make([]byte, 96)
	b[31], b[63] = 32, byte(len(s))
	copy(b[64:], s)
	return b
}
