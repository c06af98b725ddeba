package chainsync

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"assay/domain"
)

// logOf builds the log of an event with these values.
func logOf(t *testing.T, contract common.Address, declaration string, values ...any) types.Log {
	t.Helper()
	event, err := parseDeclaration(declaration)
	if err != nil {
		t.Fatal(err)
	}
	l := types.Log{Address: contract, Topics: []common.Hash{event.ID}, BlockNumber: 7, TxHash: common.Hash{1}}
	var plain []any
	for i, in := range event.Inputs {
		if !in.Indexed {
			plain = append(plain, values[i])
			continue
		}
		word, err := abiWord(in.Type.String(), values[i])
		if err != nil {
			t.Fatal(err)
		}
		l.Topics = append(l.Topics, word)
	}
	if l.Data, err = event.Inputs.NonIndexed().Pack(plain...); err != nil {
		t.Fatal(err)
	}
	return l
}

func abiWord(kind string, v any) (common.Hash, error) {
	event, err := parseDeclaration("E(" + kind + " v)")
	if err != nil {
		return common.Hash{}, err
	}
	b, err := event.Inputs.Pack(v)
	return common.BytesToHash(b), err
}

const (
	hnRegistered = "HyperNodeRegistered(uint256 indexed hyperNodeId, address indexed operator, address indexed key, string location, string endpoint)"
	hnStatus     = "HyperNodeStatusSet(uint256 indexed hyperNodeId, bool active)"
	booked       = "ScalerNodeBooked(uint256 indexed scalerNodeId, uint256 indexed spId, uint8 slot, uint256 bookingPrice, uint256 startBookingPeriod, uint256 bookingPeriod, uint256 activationEra)"
	transfer     = "Transfer(address indexed from, address indexed to, uint256 value)"
	announced    = "CollateralDelegated(uint256 indexed nodeId, address indexed delegator, uint256 indexed amount, uint256 apyScalingFactor, uint256 unlockTimestamp)"
	undelegated  = "CollateralUndelegated(address indexed delegator, uint256 indexed lockedDelegationIndex, uint256 indexed nodeDelegationIndex)"
)

func TestBadLogsAreCountedAndLeftOut(t *testing.T) {
	contracts := scriptContracts()
	one, who := big.NewInt(1), common.Address{2}
	big65, big129 := new(big.Int).Lsh(one, 64), new(big.Int).Lsh(one, 128)
	hn := func() types.Log {
		return logOf(t, contracts["registry"], hnRegistered, one, who, who, "FRA", "http://x")
	}
	book := func(change func(v []any)) types.Log {
		v := []any{one, one, uint8(0), one, one, one, one}
		change(v)
		return logOf(t, contracts["bookings"], booked, v...)
	}
	edit := func(l types.Log, change func(l *types.Log)) types.Log { change(&l); return l }
	for name, c := range map[string]struct {
		log         types.Log
		class, want string
	}{
		"good":              {hn(), "", ""},
		"no topics":         {edit(hn(), func(l *types.Log) { l.Topics = nil }), "unknown_event", "no topics"},
		"unknown event":     {edit(hn(), func(l *types.Log) { l.Topics[0][0] ^= 1 }), "unknown_event", "topic 0x"},
		"other contract's":  {edit(hn(), func(l *types.Log) { l.Address = contracts["links"] }), "unknown_event", "topic 0x"},
		"topics too few":    {edit(hn(), func(l *types.Log) { l.Topics = l.Topics[:3] }), "malformed_log", "ERR_LOG_SHAPE HyperNodeRegistered: 3 topics, want 4"},
		"topics too many":   {edit(hn(), func(l *types.Log) { l.Topics = append(l.Topics, common.Hash{}) }), "malformed_log", "5 topics, want 4"},
		"no data":           {edit(hn(), func(l *types.Log) { l.Data = nil }), "malformed_log", "ERR_LOG_SHAPE HyperNodeRegistered: data of 0 bytes"},
		"data short":        {edit(hn(), func(l *types.Log) { l.Data = l.Data[:len(l.Data)-32] }), "malformed_log", "data of 160 bytes"},
		"data long":         {edit(hn(), func(l *types.Log) { l.Data = append(l.Data, make([]byte, 32)...) }), "malformed_log", "not the canonical encoding"},
		"dirty padding":     {edit(hn(), func(l *types.Log) { l.Data[len(l.Data)-1] = 1 }), "malformed_log", "not the canonical encoding"},
		"length beyond end": {edit(hn(), func(l *types.Log) { l.Data[67] = 0xff }), "malformed_log", "ERR_LOG_SHAPE"},
		"huge offset":       {edit(hn(), func(l *types.Log) { copy(l.Data[:32], bytes.Repeat([]byte{0xff}, 32)) }), "malformed_log", "ERR_LOG_SHAPE"},
		"dirty address":     {edit(hn(), func(l *types.Log) { l.Topics[2][0] = 1 }), "malformed_log", "topic 2 (operator): 0x01"},
		"no boolean":        {edit(logOf(t, contracts["registry"], hnStatus, one, true), func(l *types.Log) { l.Data[31] = 2 }), "malformed_log", "ERR_LOG_SHAPE HyperNodeStatusSet"},
		"uint8 too large":   {edit(book(func([]any) {}), func(l *types.Log) { l.Data[30] = 1 }), "malformed_log", "ERR_LOG_SHAPE ScalerNodeBooked"},
		"data of an empty event": {edit(logOf(t, contracts["rewards"], "HpRewardsActivated()"), func(l *types.Log) { l.Data = []byte{0} }),
			"malformed_log", "1 bytes of data, want none"},
		"id too large":     {logOf(t, contracts["registry"], hnRegistered, big65, who, who, "", ""), "refused_fact", "HyperNodeRegistered as hn_registered: field hn: want a whole number"},
		"zero key":         {logOf(t, contracts["registry"], hnRegistered, one, who, common.Address{}, "", ""), "refused_fact", "key is the zero address"},
		"text too long":    {logOf(t, contracts["registry"], hnRegistered, one, who, who, strings.Repeat("x", 257), ""), "refused_fact", "field location: want a text of at most 256 bytes"},
		"text not UTF-8":   {logOf(t, contracts["registry"], hnRegistered, one, who, who, "FR\xff", ""), "refused_fact", "is not UTF-8"},
		"bad text unread":  {logOf(t, contracts["registry"], hnRegistered, one, who, who, "FRA", "\xff"), "", ""},
		"amount too large": {book(func(v []any) { v[3] = big129 }), "refused_fact", "field price: want a decimal string below 2^128"},
		"slot 2":           {book(func(v []any) { v[2] = uint8(2) }), "refused_fact", "slot 2: want 0 or 1"},
		"era too large":    {book(func(v []any) { v[6] = big65 }), "refused_fact", "field activation_era"},
		"alone":            {logOf(t, contracts["collateral"], announced, one, who, one, one, one), "unpaired_event", "CollateralDelegated comes alone"},
		"unknown position": {logOf(t, contracts["collateral"], undelegated, who, one, one), "unknown_delegation", "undelegate of locked delegation 1, node delegation 1 of 0x02"},
		"index beyond":     {logOf(t, contracts["collateral"], undelegated, who, big65, one), "unknown_delegation", "index 18446744073709551616 is beyond any list"},
		"plain transfer":   {logOf(t, contracts["token"], transfer, who, who, one), "", ""},
	} {
		d, err := newDecoder(defaultOf(t), 1, contracts)
		if err != nil {
			t.Fatal(err)
		}
		facts, findings := d.take(&block{number: 7, time: 8, logs: []types.Log{c.log}}, HeadRule{})
		if c.class == "" {
			if len(findings) != 0 {
				t.Errorf("%s: found %s: %v", name, findings[0].class, findings[0].err)
			}
			continue
		}
		if len(facts) != 0 || len(findings) != 1 || findings[0].class != c.class || !strings.Contains(findings[0].err.Error(), c.want) ||
			!strings.HasPrefix(findings[0].err.Error(), "log of tx 0x01") {
			t.Errorf("%s: %d facts, findings %v, want %s: %q", name, len(facts), findings, c.class, c.want)
		}
	}
}

// An announcement needs what it announces in its own transaction, of its own
// contract.
func TestAnnouncementsNeedTheirEvent(t *testing.T) {
	const created = "DelegationCreated(uint256 indexed nodeId, address indexed delegator, uint256 indexed lockedDelegationIndex, uint256 apyScalingFactor, uint256 unlockTimestamp, uint256 amount)"
	contracts := scriptContracts()
	one, who := big.NewInt(1), common.Address{2}
	for name, c := range map[string]struct {
		change func(l *types.Log)
		want   int
	}{
		"together":              {func(*types.Log) {}, 0},
		"another transaction":   {func(l *types.Log) { l.TxHash[0]++ }, 1},
		"another contract":      {func(l *types.Log) { l.Address = contracts["links"] }, 2}, // and it is unknown there
		"another event with it": {func(l *types.Log) { l.Topics = []common.Hash{domainHash("Other()")}; l.Data = nil }, 2},
	} {
		d, err := newDecoder(defaultOf(t), 1, contracts)
		if err != nil {
			t.Fatal(err)
		}
		first := logOf(t, contracts["collateral"], announced, one, who, one, one, one)
		second := logOf(t, contracts["collateral"], created, one, who, big.NewInt(0), one, one, one)
		second.Index = 1
		c.change(&second)
		if _, findings := d.take(&block{number: 7, logs: []types.Log{first, second}}, HeadRule{}); len(findings) != c.want {
			t.Errorf("%s: %v, want %d findings", name, findings, c.want)
		}
	}
}

func domainHash(text string) common.Hash { return common.Hash(domain.Keccak256([]byte(text))) }

// A new delegation is published even where the lists say that it cannot be: they
// only serve to name it later.
func TestANewDelegationIsNamedByItsLogAlone(t *testing.T) {
	const created = "DelegationCreated(uint256 indexed nodeId, address indexed delegator, uint256 indexed lockedDelegationIndex, uint256 apyScalingFactor, uint256 unlockTimestamp, uint256 amount)"
	contracts := scriptContracts()
	d, err := newDecoder(defaultOf(t), 1, contracts)
	if err != nil {
		t.Fatal(err)
	}
	one := big.NewInt(1)
	l := logOf(t, contracts["collateral"], created, one, common.Address{2}, big.NewInt(5), one, one, one)
	facts, findings := d.take(&block{number: 7, time: 8, logs: []types.Log{l}}, HeadRule{})
	if len(facts) != 1 || facts[0].(*domain.Delegated).Position != PositionOf(domain.Hash(l.TxHash), 0) {
		t.Errorf("facts: %v", facts)
	}
	if len(findings) != 1 || findings[0].class != "unknown_delegation" {
		t.Errorf("findings: %v", findings)
	}
}

// Junk in a log never stops the decoder, and never makes a fact that is not
// valid.
func FuzzLog(f *testing.F) {
	f.Add([]byte{}, uint8(1), uint8(0))
	f.Add(make([]byte, 256), uint8(4), uint8(3))
	table, err := DefaultTable()
	if err != nil {
		f.Fatal(err)
	}
	contracts := scriptContracts()
	f.Fuzz(func(t *testing.T, data []byte, topics, row uint8) {
		d, err := newDecoder(table, 1, contracts)
		if err != nil {
			t.Fatal(err)
		}
		r := table.rows[int(row)%len(table.rows)]
		l := types.Log{Address: contracts[r.contract], Topics: []common.Hash{r.event.ID}, Data: data}
		for range topics % 5 {
			n := min(32, len(data))
			l.Topics, data = append(l.Topics, common.BytesToHash(data[:n])), data[n:]
		}
		facts, _ := d.take(&block{number: 1, logs: []types.Log{l}}, HeadRule{})
		for _, fact := range facts {
			if _, err := domain.ParseFact(domain.FormatFact(fact)); err != nil {
				t.Errorf("%s: %v", domain.FormatFact(fact), err)
			}
		}
	})
}

// Foreign logs are counted and mean nothing, whatever their topic.
func TestForeignLogsMeanNothing(t *testing.T) {
	inProcess(t, "foreign logs are counted in blocks that have logs of ours, and there they have blocks of their own")
	s := newStage(t)
	truth := readAll(t, s.config(1, nil))
	cfg := s.config(1, &memory{})
	// The links module is another network's now: its events have known topics.
	cfg.Contracts["links"] = s.d.MultiSendCallOnly
	sink := &memory{}
	cfg.Sink = sink
	syncer := newScripted(t, cfg)
	if err := drain(t.Context(), syncer); err != nil {
		t.Fatal(err)
	}
	want := slices.DeleteFunc(lines(truth), func(l string) bool { return strings.Contains(l, `"kind":"link_`) })
	if diff := cmp.Diff(want, sink.lines()); diff != "" {
		t.Errorf("facts (-want +got): %s", diff)
	}
	if got := syncer.Status().Counters["foreign_log"]; got != 2 {
		t.Errorf("%d foreign logs, want the 2 stakes", got)
	}
}

// The lists against a dumb model in which locked and node delegations are things
// and not indexes.
func TestDelegationListsAgainstAModel(t *testing.T) {
	type locked struct{ position domain.Position }
	rapid.Check(t, func(t *rapid.T) {
		lists, module, who := delegations{}, common.Address{1}, common.Address{2}
		var amounts []*locked // the contract's locked delegations
		var nodes []*locked   // whose amount works in each node delegation
		at := func(l *locked) int { return slices.Index(nodes, l) }
		made := uint64(0)
		apply := func(e effect, i, j int, created domain.Position) (domain.Position, error) {
			row := &delegation{Effect: e, Delegator: "d", Locked: "i"}
			values := map[string]any{"d": who, "i": big.NewInt(int64(i))}
			if e == effectUndelegate || e == effectReclaim {
				row.Node, values["j"] = "j", big.NewInt(int64(j))
			}
			return lists.apply(row, module, values, created)
		}
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			i := rapid.IntRange(0, max(0, len(amounts)-1)).Draw(t, "locked")
			made++
			created := PositionOf(domain.Hash{3}, made)
			switch e := rapid.SampledFrom([]effect{effectOpen, effectReopen, effectUndelegate, effectReclaim, effectWithdraw}).Draw(t, "effect"); {
			case e == effectOpen:
				l := &locked{created}
				if p, err := apply(e, len(amounts), 0, created); err != nil || p != created {
					t.Fatalf("open: %v, %v", p, err)
				}
				amounts, nodes = append(amounts, l), append(nodes, l)
			case i >= len(amounts):
				if _, err := apply(e, i, 0, created); err == nil {
					t.Fatalf("%s of nothing was taken", e)
				}
			case e == effectReopen || e == effectWithdraw:
				l := amounts[i]
				_, err := apply(e, i, 0, created)
				if free := at(l) < 0; free != (err == nil) {
					t.Fatalf("%s of %d: free %v, %v", e, i, free, err)
				}
				if err == nil && e == effectReopen {
					l.position, nodes = created, append(nodes, l)
				} else if err == nil {
					amounts[i] = amounts[len(amounts)-1]
					amounts = amounts[:len(amounts)-1]
				}
			default:
				l := amounts[i]
				j := rapid.IntRange(0, len(nodes)).Draw(t, "node")
				p, err := apply(e, i, j, created)
				if pair := at(l) == j; pair != (err == nil) || pair && p != l.position {
					t.Fatalf("%s of %d, %d: pair %v, %v, %v", e, i, j, pair, p, err)
				}
				if err == nil && e == effectReclaim {
					nodes[j] = nodes[len(nodes)-1]
					nodes = nodes[:len(nodes)-1]
				}
			}
		}
		if n := len(lists); n > 1 || n == 1 != (len(amounts)+len(nodes) > 0) {
			t.Fatalf("%d holders, of %d locked and %d node delegations", n, len(amounts), len(nodes))
		}
	})
}

// Heads stand where an era begins, by the plain definition: its number is not
// that of the block before.
func TestHeadsStandWhereErasBegin(t *testing.T) {
	calendar := domain.Segments{{Era: 10, StartBlock: 20, Blocks: 4}, {Era: 12, StartBlock: 28, Blocks: 7}, {Era: 20, StartBlock: 44, Blocks: 1}, {Era: 30, StartBlock: 50, Blocks: 9}}
	eraBegins := func(b uint64) bool {
		now, ok := calendar.EraOf(b)
		before, had := domain.Era(0), false
		if b > 0 {
			before, had = calendar.EraOf(b - 1)
		}
		return ok && (!had || now != before)
	}
	for b := range uint64(120) {
		for _, rule := range []HeadRule{{}, {Every: 1}, {Every: 7}, {SealGrace: 3}, {Every: 10, SealGrace: 100}} {
			want := eraBegins(b) || rule.Every > 0 && b%rule.Every == 0 || rule.SealGrace > 0 && b >= rule.SealGrace && eraBegins(b-rule.SealGrace)
			if got := rule.due(calendar, b); got != want {
				t.Errorf("block %d, %+v: head %v, want %v", b, rule, got, want)
			}
		}
	}
	if begins(nil, 5) || begins(calendar, 1<<63) {
		t.Error("an era begins without a calendar, or beyond the last block")
	}
}

// A segment that begins with its own block, or began before, gets a head at once.
func TestASegmentThatHasBegunGetsAHead(t *testing.T) {
	contracts := scriptContracts()
	const added = "EraSegmentAdded(uint256 indexed eraNumber, uint256 startBlock, uint256 duration)"
	for start, want := range map[int64]string{6: "head era_segment", 7: "head era_segment", 8: "era_segment"} {
		d, err := newDecoder(defaultOf(t), 1, contracts)
		if err != nil {
			t.Fatal(err)
		}
		l := logOf(t, contracts["eras"], added, big.NewInt(3), big.NewInt(start), big.NewInt(10))
		facts, findings := d.take(&block{number: 7, time: 9, logs: []types.Log{l}}, HeadRule{})
		var kinds []string
		for _, f := range facts {
			kinds = append(kinds, f.Kind().String())
		}
		if got := strings.Join(kinds, " "); got != want || len(findings) != 0 {
			t.Errorf("segment from block %d, in block 7: %s, want %s; %v", start, got, want, findings)
		}
		if again, _ := d.take(&block{number: uint64(start) + 10, time: 9}, HeadRule{}); len(again) != 1 {
			t.Errorf("segment from block %d: no head for its second era", start)
		}
	}
}

func TestPositionsAreNamedByTheirLog(t *testing.T) {
	// keccak256(abi.encode(bytes32, uint256)), packed by go-ethereum.
	event, err := parseDeclaration("E(bytes32 tx, uint256 index)")
	if err != nil {
		t.Fatal(err)
	}
	for _, index := range []uint64{0, 1, 255, 256, 1 << 40} {
		tx := domain.Keccak256([]byte(fmt.Sprint(index)))
		packed, err := event.Inputs.Pack([32]byte(tx), new(big.Int).SetUint64(index))
		if err != nil {
			t.Fatal(err)
		}
		if got, want := PositionOf(tx, index), domain.Keccak256(packed); got != want {
			t.Errorf("position of (%s, %d): got %s, want %s", tx, index, got, want)
		}
	}
}
