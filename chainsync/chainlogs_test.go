package chainsync

import (
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/domain"
)

// logCase is what one kind of bad or odd answer about logs comes to. outcome
// returns the error, the status and the facts in one text.
type logCase struct {
	row     int
	name    string
	outcome func() string
	want    string
}

// TestChainLogsRow65To80 has one case or more for each row of bad inputs about
// chain logs that this package decides. What the settler decides is in its own
// tests: row 71 in TestRevertedTransaction, row 72 in TestForeignDigestFreezes.
func TestChainLogsRow65To80(t *testing.T) {
	inProcess(t, "foreign logs are counted in blocks that have logs of ours, and there they have blocks of their own")
	s := newStage(t)
	number, hash := s.target()
	cases := slices.Concat(answerCases(s, number, hash), headerCases(t), shapeCases(t), decoderCases(t))
	covered := map[int]bool{71: true, 72: true}
	for _, c := range cases {
		covered[c.row] = true
		if got := c.outcome(); !strings.Contains(got, c.want) {
			t.Errorf("row %d, %s: got %q, want %q in it", c.row, c.name, got, c.want)
		}
	}
	for row := 65; row <= 80; row++ {
		if !covered[row] {
			t.Errorf("row %d has no case", row)
		}
	}
}

// answerCases are answers of a node that don't fit each other.
func answerCases(s *stage, number uint64, hash common.Hash) []logCase {
	honest := newTape(NewClient(s.chain.Client()))
	through := func(l *liar) string {
		l.Node = honest
		sink := &memory{}
		cfg := s.config(0, sink)
		cfg.Endpoints, cfg.Patience = []Endpoint{{"http://a.example", l}}, 1
		syncer, err := run(s.T, cfg, 10)
		status := syncer.Status()
		return fmt.Sprintf("%v; waiting %q; fault %q; foreign_log %d; %d facts", err, status.Waiting, status.Endpoints[0].Fault, status.Counters["foreign_log"], len(sink.facts))
	}
	logs := func(change func(logs []types.Log) []types.Log) func() string {
		return func() string { return through(&liar{logs: onTarget(hash, change)}) }
	}
	receipts := func(change func(r []*Receipt)) func() string {
		return func() string {
			return through(&liar{receipts: func(r []*Receipt) ([]*Receipt, error) {
				if r[0].BlockHash == hash {
					change(r)
				}
				return r, nil
			}})
		}
	}
	node := fmt.Sprintf("INCONSISTENT answers of a node: node a.example, block %d", number)
	return []logCase{
		{65, "removed log", logs(func(l []types.Log) []types.Log { l[0].Removed = true; return l }), "FINALITY_VIOLATION: log 0 was removed from a final block"},
		{68, "foreign address", func() string { return foreign(s) }, "foreign_log 2, first fact of a link -1"},
		{69, "log twice", logs(func(l []types.Log) []types.Log { return append(l, l[0]) }), "logs of watched contracts, the receipts have"},
		{69, "read again after its last fact", func() string { return again(s) }, "published again: 0"},
		{70, "log left out", logs(func(l []types.Log) []types.Log { return l[1:] }), node},
		{70, "log index with a gap", receipts(func(r []*Receipt) { r[0].Logs[0].Index += 7 }), "log 0 has index 7"},
		{70, "logs in another order", logs(func(l []types.Log) []types.Log { l[0], l[1] = l[1], l[0]; return l }), "log 0 of watched contracts is not the one in the receipts"},
		{75, "no logs", logs(func([]types.Log) []types.Log { return nil }), "0 logs of watched contracts, the receipts have"},
		{75, "receipts of another root", receipts(func(r []*Receipt) { r[0].CumulativeGasUsed++ }), "receipts derive to root 0x"},
		{75, "header with another bloom", func() string {
			return through(&liar{header: func(h *types.Header, _ bool) error {
				if h.Number.Uint64() == number {
					h.Bloom = types.Bloom{}
				}
				return nil
			}})
		}, "INCONSISTENT"},
		{76, "too many results", func() string {
			return through(&liar{logs: func(_ common.Hash, l []types.Log) ([]types.Log, error) {
				return nil, errors.New("query returned more than 10000 results")
			}})
		}, `waiting "node a.example: logs of block`},
	}
}

// again reads on after the last fact of a log.
func again(s *stage) string {
	facts := readAll(s.T, s.config(1, nil))
	sink := &memory{}
	cfg := s.config(1, sink)
	cfg.Last = facts[len(facts)-1].(domain.ChainFact)
	syncer, err := New(cfg)
	if err == nil {
		err = drain(s.Context(), syncer)
	}
	return fmt.Sprintf("%v, published again: %d", err, len(sink.facts))
}

// headerCases are chains whose blocks don't follow each other.
func headerCases(t *testing.T) []logCase {
	read := func(change func(chain *script, s *Syncer)) func() string {
		return func() string {
			chain := newScript(10)
			chain.finalized = 9
			s := newScripted(t, scriptConfig(defaultOf(t), Finalized(), &memory{}, chain))
			change(chain, s)
			err := drain(t.Context(), s)
			return fmt.Sprintf("%v; fault %q", err, s.Status().Endpoints[0].Fault)
		}
	}
	all := func(_ *script, s *Syncer) {
		if err := drain(t.Context(), s); err != nil {
			t.Fatal(err)
		}
	}
	return []logCase{
		{70, "a block that does not follow", read(func(chain *script, _ *Syncer) {
			chain.headers[5] = types.CopyHeader(chain.headers[5])
			chain.headers[5].Extra = []byte("other")
		}), "INCONSISTENT answers of a node: node node0.example: block 6 has parent"},
		{73, "final block lower than before", read(func(chain *script, s *Syncer) {
			all(chain, s)
			chain.finalized = 4
		}), `fault "newest final block is 4, was 9"`},
		{74, "time going back", read(func(chain *script, _ *Syncer) {
			chain.headers = chain.headers[:5]
			chain.grow(0)
			chain.headers[5].Time = 1
			for len(chain.headers) < 10 {
				chain.grow(0)
			}
		}), "BLOCK_TIME went back: block 5"},
		{65, "changed final block", read(func(chain *script, s *Syncer) {
			all(chain, s)
			chain.reorg(3, 1)
		}), "FINALITY_VIOLATION: block 9 was"},
	}
}

// shapeCases are answers that are not JSON-RPC.
func shapeCases(t *testing.T) []logCase {
	from := func(status int, body string, ask func(c *Client) error) func() string {
		return func() string {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "application/json")
				w.WriteHeader(status)
				_, _ = w.Write([]byte(body))
			}))
			defer server.Close()
			c, err := Dial(t.Context(), server.URL)
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			if err = ask(c); err == nil {
				return "no error"
			}
			return callErr(err).Error()
		}
	}
	chainID := func(c *Client) error { _, err := c.ChainID(t.Context()); return err }
	receipts := func(c *Client) error { _, err := c.ReceiptsOf(t.Context(), common.Hash{1}); return err }
	logs := func(c *Client) error {
		_, err := c.FilterLogs(t.Context(), ethereum.FilterQuery{BlockHash: &common.Hash{1}})
		return err
	}
	return []logCase{
		{76, "429", from(http.StatusTooManyRequests, "slow down", logs), "429"},
		{76, "HTML", from(http.StatusOK, "<html>busy</html>", logs), "ERR_RPC_SHAPE"},
		{76, "cut off", from(http.StatusOK, `{"jsonrpc":"2.0","id":1,"result":[`, logs), "EOF"},
		{77, "decimal quantity", from(http.StatusOK, `{"jsonrpc":"2.0","id":1,"result":"8453"}`, chainID), "ERR_RPC_SHAPE"},
		{77, "number", from(http.StatusOK, `{"jsonrpc":"2.0","id":1,"result":8453}`, chainID), "ERR_RPC_SHAPE"},
		{77, "null receipts, null error", from(http.StatusOK, `{"jsonrpc":"2.0","id":1,"result":null,"error":null}`, receipts), "ERR_RPC_SHAPE json-rpc error 0"},
		{77, "receipts that are not there", from(http.StatusOK, `{"jsonrpc":"2.0","id":1,"result":null}`, receipts), "not found"},
		{77, "null receipt", from(http.StatusOK, `{"jsonrpc":"2.0","id":1,"result":[null]}`, receipts), "ERR_RPC_SHAPE receipts of block"},
	}
}

const delegationCreated = "DelegationCreated(uint256 indexed nodeId, address indexed delegator, uint256 indexed lockedDelegationIndex, uint256 apyScalingFactor, uint256 unlockTimestamp, uint256 amount)"

// decoderCases are logs that are odd by themselves or beside others.
func decoderCases(t *testing.T) []logCase {
	contracts := scriptContracts()
	one, who, n := big.NewInt(1), common.Address{2}, func(v int64) *big.Int { return big.NewInt(v) }
	take := func(logs ...types.Log) func() string {
		return func() string {
			d, err := newDecoder(defaultOf(t), 1, contracts)
			if err != nil {
				t.Fatal(err)
			}
			for i := range logs {
				logs[i].Index, logs[i].TxHash = uint(i), common.Hash{byte(logs[i].TxIndex + 1)}
			}
			facts, findings := d.take(&block{number: 7, time: 8, logs: logs}, HeadRule{})
			var out strings.Builder
			for _, f := range facts {
				fmt.Fprintf(&out, "%s@%d ", f.Kind(), f.At().LogIndex)
				if u, ok := f.(*domain.Undelegated); ok {
					fmt.Fprintf(&out, "of log %d ", slices.IndexFunc(logs, func(l types.Log) bool {
						return PositionOf(domain.Hash(l.TxHash), uint64(l.Index)) == u.Position
					}))
				}
			}
			for _, f := range findings {
				fmt.Fprintf(&out, "%s: %v ", f.class, f.err)
			}
			return out.String()
		}
	}
	created := func(tx uint, locked int64) types.Log {
		l := logOf(t, contracts["collateral"], delegationCreated, one, who, n(locked), one, one, n(100))
		l.TxIndex = tx
		return l
	}
	v1 := logOf(t, contracts["collateral"], announced, one, who, n(100), one, one)
	v2 := logOf(t, contracts["collateral"], "CollateralDelegatedV2(uint256 indexed nodeId, uint256 indexed lockedDelegationIndex, address indexed delegator, uint256 apyScalingFactor, uint256 unlockTimestamp, uint256 amount)", one, n(0), who, one, one, n(100))
	v2.TxIndex = 9
	v1Again := v1
	v1Again.TxIndex = 9
	names := func(declaration string, tx uint, locked, node int64) types.Log {
		l := logOf(t, contracts["collateral"], declaration, who, n(locked), n(node))
		l.TxIndex = tx
		return l
	}
	reclaimed := "CollateralReclaimed(address indexed delegator, uint256 indexed lockedDelegationIndex, uint256 indexed nodeDelegationIndex)"
	short := logOf(t, contracts["registry"], hnStatus, one, true)
	short.Data = short.Data[:31]
	unknown := logOf(t, contracts["registry"], "Renamed(uint256 id)", one)
	return []logCase{
		{66, "data short", take(short), "malformed_log: log of tx 0x01"},
		{66, "data short, its code", take(short), "ERR_LOG_SHAPE HyperNodeStatusSet: data of 31 bytes"},
		{67, "unknown event", take(unknown), "unknown_event: log of tx 0x01"},
		{78, "announced and created", take(v1, created(0, 0)), "delegated@1 "},
		{78, "announced and created, once", func() string { return fmt.Sprint(strings.Count(take(v1, created(0, 0))(), "delegated@")) }, "1"},
		{78, "V1 and V2 of funds that were freed", take(created(0, 0), names(undelegated, 1, 0, 0), names(reclaimed, 2, 0, 0), v1Again, v2),
			"delegated@0 undelegated@1 of log 0 reclaimed@2 delegated@4 "},
		// The list's last entry takes the place of the first: index 0 is another one then.
		{79, "an index that moved", take(created(0, 0), created(1, 1), names(undelegated, 2, 0, 0), names(reclaimed, 3, 0, 0), names(undelegated, 4, 1, 0)),
			"undelegated@2 of log 0 reclaimed@3 undelegated@4 of log 1 "},
		{80, "added and withdrawn in one block", take(
			logOf(t, contracts["collateral"], "NodeCollateralDeposited(uint256 indexed scalerNodeId, address indexed from, uint256 amount)", one, who, n(5)),
			logOf(t, contracts["collateral"], "NodeCollateralWithdrawn(uint256 indexed scalerNodeId, address indexed to, uint256 amount)", one, who, n(5)),
		), "collateral_added@0 collateral_withdrawn@1 "},
	}
}

// foreign reads a network whose links module is another one: the real one's
// events have known topics.
func foreign(s *stage) string {
	sink := &memory{}
	cfg := s.config(1, sink)
	cfg.Contracts["links"] = s.d.MultiSendCallOnly
	syncer := newScripted(s.T, cfg)
	if err := drain(s.Context(), syncer); err != nil {
		return err.Error()
	}
	links := slices.IndexFunc(sink.lines(), func(l string) bool { return strings.Contains(l, `"kind":"link_`) })
	return fmt.Sprintf("foreign_log %d, first fact of a link %d", syncer.Status().Counters["foreign_log"], links)
}
