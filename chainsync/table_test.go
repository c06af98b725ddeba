package chainsync

import (
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"assay/contracts/icn"
	"assay/contracts/icnt"
	"assay/contracts/settlement"
)

// Every event that the contracts of this repository can emit is in the table,
// in the very words of their ABI.
func TestTheDefaultTableKnowsEveryEventOfTheContracts(t *testing.T) {
	table := defaultOf(t)
	for name, metadata := range map[string]*bind.MetaData{
		"eras": &icn.DevnetEraManagerMetaData, "registry": &icn.DevnetRegistryMetaData, "links": &icn.DevnetLinksMetaData,
		"bookings": &icn.DevnetBookingsMetaData, "collateral": &icn.DevnetCollateralMetaData, "rewards": &icn.DevnetRewardsMetaData,
		"token": &icnt.TestICNTMetaData, "settlement": &settlement.EpochSettlementMetaData,
	} {
		parsed, err := metadata.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		for _, event := range parsed.Events {
			if !table.describes(name, event) {
				t.Errorf("no row for %s %s", name, event.String())
			}
		}
	}
}

func (t *Table) describes(contract string, event abi.Event) bool {
	for _, r := range t.rows {
		if (r.contract == contract || r.contract == everyContract) && r.event.String() == event.String() {
			return true
		}
	}
	return false
}

// The public events of the real modules, as published (protocol v5.1.x).
func TestTheDefaultTableKnowsTheRealEvents(t *testing.T) {
	text, err := os.ReadFile("testdata/real_events.txt")
	if err != nil {
		t.Fatal(err)
	}
	table := defaultOf(t)
	contract, n := "", 0
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "# "); ok {
			contract = name
			continue
		}
		event, err := parseDeclaration(line)
		if err != nil {
			t.Errorf("%s: %v", line, err)
			continue
		}
		n++
		if !table.describes(contract, event) {
			t.Errorf("no row for %s %s", contract, line)
		}
	}
	if n != 36 {
		t.Errorf("%d events, want all 36", n)
	}
}

func TestTablesAreReadStrictly(t *testing.T) {
	const (
		good   = `{"contract":"c","event":"E(uint256 indexed sn, address who, bytes32 id)","fact":"sn_offboarded","fields":{"sn":"sn"}}`
		opened = `"event":"D(uint256 indexed n, address indexed d, uint256 indexed i, uint256 f, uint256 u, uint256 a)","fact":"delegated",
			"fields":{"position":"position:log","sn":"n","delegator":"d","amount":"a","lock_factor":"f","unlock_time":"u","source":"const:delegator"}`
	)
	if _, err := ParseTable(table(good)); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ text, want string }{
		"not JSON":            {`{`, "event table: unexpected EOF"},
		"two objects":         {string(table(good)) + `{}`, "more text behind the object"},
		"no rows":             {`{"contracts":{},"roles":[],"events":[]}`, "no rows"},
		"unknown top key":     {`{"event":[]}`, `unknown field "event"`},
		"unknown row key":     {string(table(`{"contract":"c","note":1}`)), `unknown field "note"`},
		"unknown contract":    {string(table(strings.Replace(good, `"c"`, `"x"`, 1))), `row 1, x E(uint256 indexed sn, address who, bytes32 id): unknown contract "x"`},
		"second row is named": {string(table(good, strings.Replace(good, `"c"`, `"x"`, 1))), "row 2, x E("},
		"unreachable":         {string(table(good, good)), "row 2, c E(uint256 indexed sn, address who, bytes32 id): row 1 takes all of these events already"},
		"unknown fact":        {string(table(strings.Replace(good, "sn_offboarded", "sn_lost", 1))), `unknown fact "sn_lost"`},
		"fact of a person":    {string(table(strings.Replace(good, "sn_offboarded", "report", 1))), "report is not a fact of a log"},
		"head":                {string(table(strings.Replace(good, "sn_offboarded", "head", 1))), "head is not a fact of a log"},
		"made by the log":     {string(table(strings.Replace(good, "sn_offboarded", "genesis", 1))), "genesis is not a fact of a log"},
		"fact and skip":       {string(table(strings.Replace(good, `"fact"`, `"skip":"x","fact"`, 1))), "want either a fact, or the reason to skip"},
		"neither":             {string(table(`{"contract":"c","event":"E()"}`)), "want either a fact, or the reason to skip"},
		"missing field":       {string(table(strings.Replace(good, `"sn":"sn"`, ``, 1))), "field sn of sn_offboarded has no source"},
		"unknown field":       {string(table(strings.Replace(good, `"sn":"sn"`, `"sn":"sn","x":"sn"`, 1))), `sn_offboarded has no field "x"`},
		"place as a field":    {string(table(strings.Replace(good, `"sn":"sn"`, `"sn":"sn","block":"sn"`, 1))), `sn_offboarded has no field "block"`},
		"unknown argument":    {string(table(strings.Replace(good, `"sn":"sn"`, `"sn":"no"`, 1))), `field sn of sn_offboarded: the event has no argument "no"`},
		"wrong type":          {string(table(strings.Replace(good, `"sn":"sn"`, `"sn":"who"`, 1))), "address who is no whole number"},
		"unknown source":      {string(table(strings.Replace(good, `"sn":"sn"`, `"sn":"now:time"`, 1))), `source "now:time": no such source for a whole number`},
		"position as a sn":    {string(table(strings.Replace(good, `"sn":"sn"`, `"sn":"position:log"`, 1))), "no such source for a whole number"},
		"constant of no form": {string(table(strings.Replace(good, `"sn":"sn"`, `"sn":"const:-1"`, 1))), "invalid syntax"},
		"fields of a skip":    {string(table(`{"contract":"c","event":"E()","skip":"x","fields":{"a":"b"}}`)), "a skipped event has no fields"},
		"with of a fact":      {string(table(strings.Replace(good, `"fact"`, `"with":["E"],"fact"`, 1))), "with is for skipped events"},
		"with nothing":        {string(table(good, `{"contract":"c","event":"F()","skip":"x","with":["G"]}`)), `no row of c makes a fact of an event "G"`},
		"when of nothing":     {string(table(strings.Replace(good, `"fact"`, `"when":{"x":"1"},"fact"`, 1))), `when: the event has no argument "x"`},
		"effect":              {string(table(`{"contract":"c","delegation":{"effect":"steal","delegator":"d","locked":"i"},` + opened + `}`)), `unknown effect "steal"`},
		"pair without node":   {string(table(`{"contract":"c","delegation":{"effect":"reclaim","delegator":"d","locked":"i"},` + opened + `}`)), "undelegate and reclaim name a node delegation"},
		"node of an opening":  {string(table(`{"contract":"c","delegation":{"effect":"open","delegator":"d","locked":"i","node":"n"},` + opened + `}`)), "others don't"},
		"delegator's type":    {string(table(`{"contract":"c","delegation":{"effect":"open","delegator":"i","locked":"i"},` + opened + `}`)), "uint256 i is no address"},
		"index's type":        {string(table(`{"contract":"c","delegation":{"effect":"open","delegator":"d","locked":"d"},` + opened + `}`)), "address d is no whole number"},
		"skipped opening":     {string(table(`{"contract":"c","event":"D(address d, uint256 i)","skip":"x","delegation":{"effect":"open","delegator":"d","locked":"i"}}`)), "a skipped event cannot open a delegation"},
		"position of nothing": {string(table(`{"contract":"c","event":"U()","fact":"undelegated","fields":{"position":"position:delegation"}}`)), "needs a delegation that names a pair"},
		"unnamed opening": {string(table(`{"contract":"c","delegation":{"effect":"open","delegator":"d","locked":"i"},` +
			strings.Replace(opened, "position:log", "const:0x"+strings.Repeat("01", 32), 1) + `}`)), "must name it: position:log"},
	} {
		_, err := ParseTable([]byte(c.text))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
}

// table wraps rows into a table with one contract.
func table(rows ...string) []byte {
	return []byte(`{"contracts":{"c":{}},"roles":[],"events":[` + strings.Join(rows, ",") + `]}`)
}

func TestAllProblemsOfATableAreReported(t *testing.T) {
	_, err := ParseTable(table(`{"contract":"x","event":"E()","skip":"x"}`, `{"contract":"c","event":"E","skip":"x"}`))
	for _, want := range []string{"row 1, x E(): ", "row 2, c E: "} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q among it", err, want)
		}
	}
}

func TestDeclarationsAreCanonical(t *testing.T) {
	for _, good := range []string{
		"E()", "E(uint256 a)", "E(uint8 indexed a, bytes32 indexed b, address indexed c, string d)", "E(uint256[] a, bytes b, bool c, uint256[3] d, int64 e)",
	} {
		if _, err := parseDeclaration(good); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	for bad, want := range map[string]string{
		"": "want Name(", "E": "want Name(", "(uint256 a)": "want Name(", "E(uint256 a": "want Name(", "E(uint a)": "unsupported arg type",
		"E(uint256)": "want type", "E(uint256 a,uint256 b)": "want type", "E(uint256  a)": "want type", "E(uint256 a, uint256 a)": `"a" twice`,
		"E(uint256 a memory)": "want type", "E(memory uint256 a)": "want type", "E(money a)": "unsupported arg type", "E((uint256 x) a)": "argument",
		"E(function a)": "not supported", "E(uint256 a )": "want type", "E(uint256 a, )": "want type", "E(uint256 1a)": "bad name", "É()": "want Name(", "event E()": "want Name(",
		"E(uint256 indexed a, uint256 indexed b, uint256 indexed c, uint256 indexed d)": "4 indexed arguments, want at most 3",
	} {
		if e, err := parseDeclaration(bad); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, %v, want %q", bad, e, err, want)
		}
	}
}

func TestContractsMustFitTheTable(t *testing.T) {
	table := defaultOf(t)
	full := func() map[string]common.Address { return scriptContracts() }
	for name, c := range map[string]struct {
		change func(map[string]common.Address)
		want   []string
	}{
		"complete":  {func(map[string]common.Address) {}, nil},
		"with Safe": {func(c map[string]common.Address) { c["safe"] = common.Address{9} }, nil},
		"missing":   {func(c map[string]common.Address) { delete(c, "eras"); delete(c, "token") }, []string{"contracts.eras: no address", "contracts.token: no address"}},
		"unknown":   {func(c map[string]common.Address) { c["tokn"] = common.Address{9} }, []string{"contracts.tokn: the event table has no such contract"}},
		"zero":      {func(c map[string]common.Address) { c["eras"] = common.Address{} }, []string{"contracts.eras: the zero address"}},
		"one proxy": {func(c map[string]common.Address) { c["links"] = c["registry"]; c["bookings"] = c["registry"] }, nil},
		"two meanings of one event": {func(c map[string]common.Address) { c["rewards"] = c["collateral"] },
			[]string{"is also collateral, and the event table reads NodeCollateralIncreasedFromAvailableRewards of both"}},
	} {
		contracts := full()
		c.change(contracts)
		_, err := newDecoder(table, 1, contracts)
		if (err == nil) != (len(c.want) == 0) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
		for _, want := range c.want {
			var config *ConfigError
			if err == nil || !strings.Contains(err.Error(), want) || !errors.As(err, &config) {
				t.Errorf("%s: got %v, want a ConfigError with %q", name, err, want)
			}
		}
	}
}

// The file is what an operator copies to begin with, so it must stay readable.
func TestTheDefaultTableIsOneObject(t *testing.T) {
	var file tableJSON
	if err := json.Unmarshal(defaultTable, &file); err != nil {
		t.Fatal(err)
	}
	required, optional := defaultOf(t).Contracts()
	if len(required) != 8 || len(optional) != 1 || optional[0] != "safe" {
		t.Errorf("required %v, optional %v", required, optional)
	}
}
