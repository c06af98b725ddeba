package domain

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// badFact is a line that is no fact: the field, what was wanted, what was there.
type badFact struct {
	name, line       string
	field, want, got string
}

const (
	wantNumber = "a whole number from 0 to 18446744073709551615"
	wantText   = "a text of at most 256 bytes"
)

// badLines are wrong as JSON, in their kind, or in a number or text.
func badLines() []badFact {
	const number, text = wantNumber, wantText
	reversal := func(fields string) string { return `{"kind":"reversal",` + fields + `}` }
	return []badFact{
		{"nothing", ``, "", "a JSON object", "nothing"},
		{"a list", `[1]`, "", "a JSON object", "[1]"},
		{"junk with an escape", "\x1b[31mx", "", "a JSON object", `"\x1b[31mx"`},
		{"junk without end", strings.Repeat("y", 70), "", "a JSON object", strings.Repeat("y", 60) + "..."},
		{"cut off", `{"kind":"reversal"`, "", "a whole JSON object", "one that is cut off"},
		{"two objects", reversal(`"era":1,"sn":2,"reason":""`) + `{}`, "", "one JSON object", "more behind it"},
		{"no kind", `{"era":1}`, "kind", text, "nothing"},
		{"kind not a text", `{"kind":5}`, "kind", text, "5"},
		{"unknown kind", `{"kind":"slash"}`, "kind", "a kind of fact", `"slash"`},
		{"derived kind", `{"kind":"receipts","era":1,"pairs":[]}`, "kind", "a kind of fact", `"receipts"`},
		{"genesis", `{"kind":"genesis"}`, "kind", "a kind of fact", `"genesis"`},
		{"missing", reversal(`"era":1,"sn":2`), "reason", text, "nothing"},
		{"unknown field", reversal(`"era":1,"sn":2,"reason":"","why":{"a":1}`), "why", "no such field", `{"a":1}`},
		{"field in capitals", reversal(`"Era":1,"sn":2,"reason":""`), "era", number, "nothing"},
		{"twice", reversal(`"era":1,"sn":2,"era":1,"reason":""`), "era", "each field once", "it twice"},
		{"negative", reversal(`"era":-1,"sn":2,"reason":""`), "era", number, "-1"},
		{"minus zero", reversal(`"era":-0,"sn":2,"reason":""`), "era", number, "-0"},
		{"fraction", reversal(`"era":1.0,"sn":2,"reason":""`), "era", number, "1.0"},
		{"exponent", reversal(`"era":1e3,"sn":2,"reason":""`), "era", number, "1e3"},
		{"2^64", reversal(`"era":18446744073709551616,"sn":2,"reason":""`), "era", number, "18446744073709551616"},
		{"number in quotes", reversal(`"era":"1","sn":2,"reason":""`), "era", number, `"1"`},
		{"null", reversal(`"era":null,"sn":2,"reason":""`), "era", number, "null"},
		{"text too long", reversal(`"era":1,"sn":2,"reason":"` + strings.Repeat("x", 257) + `"`), "reason", text, `"` + strings.Repeat("x", 59) + "..."},
		{"text not in UTF-8", reversal("\"era\":1,\"sn\":2,\"reason\":\"a\xff\""), "", "UTF-8", "0xff at byte 45"},
		{"control character", reversal("\"era\":1,\"sn\":2,\"reason\":\"a\nb\""), "reason", "JSON", `invalid character '\n' in string literal`},
		{"unknown escape", reversal(`"era":1,"sn":2,"reason":"a\qb"`), "reason", "JSON", "invalid character 'q' in string escape code"},
		{"half an escape", reversal(`"era":1,"sn":2,"reason":"\u12"`), "reason", "JSON", `invalid character '"' in \u hexadecimal character escape`},
		{"terminal escape", reversal("\"era\":\"\u009b31m\",\"sn\":2,\"reason\":\"\""), "era", number, `"\"\u009b31m\""`},
	}
}

// badShapes are wrong between the fields: in brackets, commas, colons, names,
// or in what stands where no value can.
func badShapes() []badFact {
	const number, text, whole, cutOff = wantNumber, wantText, "a whole JSON object", "one that is cut off"
	const comma, quotes = "a comma or a closing brace", "a field's name in quotes"
	reversal := func(fields string) string { return `{"kind":"reversal",` + fields + `}` }
	peers := func(peers string) string {
		return `{"kind":"report","originator":{"kind":"sn","id":1},"era":5,"peers":` + peers + `,"samples":[]}`
	}
	knots := func(knots string) string { return `{"kind":"apy_curve","block":1,"time":2,"knots":` + knots + `}` }
	return []badFact{
		{"no comma", reversal(`"era":1 "sn":2,"reason":""`), "", comma, `"sn":2,"reason":""}`},
		{"two commas", reversal(`"era":1,,"sn":2,"reason":""`), "", quotes, `,"sn":2,"reason":""}`},
		{"comma at the end", reversal(`"era":1,"sn":2,"reason":"",`), "", quotes, "}"},
		{"comma at the start", `{,"kind":"reversal"}`, "", quotes, `,"kind":"reversal"}`},
		{"no colon", reversal(`"era" 1,"sn":2,"reason":""`), "", "a colon behind a field's name", `1,"sn":2,"reason":""}`},
		{"no value", reversal(`"era":,"sn":2,"reason":""`), "era", number, "nothing"},
		{"name without quotes", reversal(`era:1,"sn":2,"reason":""`), "", quotes, `era:1,"sn":2,"reason":""}`},
		{"name of a broken escape", reversal(`"\x":1,"sn":2,"reason":""`), "", "JSON", "invalid character 'x' in string escape code"},
		{"closed by a bracket", `{"kind":"reversal"]`, "", comma, "]"},
		{"comment", reversal(`/**/"era":1,"sn":2,"reason":""`), "", quotes, `/**/"era":1,"sn":2,"reason":""}`},
		{"no-break space", reversal("\u00a0\"era\":1,\"sn\":2,\"reason\":\"\""), "", quotes, `"\u00a0\"era\":1,\"sn\":2,\"reason\":\"\"}"`},
		{"byte order mark", "\ufeff{}", "", "a JSON object", `"\ufeff{}"`},
		{"NUL behind", reversal(`"era":1,"sn":2,"reason":""`) + "\x00", "", "one JSON object", "more behind it"},
		{"number and more", reversal(`"era":1x,"sn":2,"reason":""`), "era", number, "1x"},
		{"number and a text", reversal(`"era":1"x","sn":2,"reason":""`), "", comma, `"x","sn":2,"reason":""}`},
		{"leading zero", reversal(`"era":01,"sn":2,"reason":""`), "era", number, "01"},
		{"plus", reversal(`"era":+1,"sn":2,"reason":""`), "era", number, "+1"},
		{"hexadecimal", reversal(`"era":0x1,"sn":2,"reason":""`), "era", number, "0x1"},
		{"number of 400 digits", reversal(`"era":` + strings.Repeat("9", 400) + `,"sn":2,"reason":""`), "era", number, strings.Repeat("9", 60) + "..."},
		{"text in single quotes", reversal(`"era":1,"sn":2,"reason":'a'`), "reason", text, "'a'"},
		{"not a number", reversal(`"era":NaN,"sn":2,"reason":""`), "era", number, "NaN"},
		{"word in capitals", `{"kind":"hn_status","block":1,"time":2,"hn":1,"active":True}`, "active", "true or false", "True"},
		{"word and more", `{"kind":"hn_status","block":1,"time":2,"hn":1,"active":trues}`, "active", "true or false", "trues"},
		{"deep", reversal(`"era":` + strings.Repeat("[", 1<<20) + `,"sn":2,"reason":""`), "era", number, strings.Repeat("[", 60) + "..."},
		{"deep where nobody looks", reversal(`"x":` + strings.Repeat("[", 1<<20) + strings.Repeat("]", 1<<20)), "era", number, "nothing"},
		{"unpaired where nobody looks", reversal(`"x":[}],"era":1,"sn":2,"reason":""`), "", comma, `],"era":1,"sn":2,"reason":""}`},
		{"unknown name of a terminal", reversal(`"\u001b[31m":1,"era":1,"sn":2,"reason":""`), `"\x1b[31m"`, "no such field", "1"},
		{"unknown name of nothing", reversal(`"":1,"era":1,"sn":2,"reason":""`), `""`, "no such field", "1"},
		{"twice, once escaped", reversal(`"era":1,"sn":2,"e\u0072a":1,"reason":""`), "era", "each field once", "it twice"},
		{"kind twice", reversal(`"kind":"head","era":1,"sn":2,"reason":""`), "kind", "each field once", "it twice"},
		{"cut off in a name", `{"kind":"reversal","er`, "", whole, cutOff},
		{"cut off behind a name", `{"kind":"reversal","era"`, "", whole, cutOff},
		{"cut off before a value", `{"kind":"reversal","era":`, "", whole, cutOff},
		{"cut off in a number", `{"kind":"reversal","era":12`, "", whole, cutOff},
		{"cut off in a text", `{"kind":"reversal","era":1,"sn":2,"reason":"ab\"`, "", whole, cutOff},
		{"cut off in an escape", `{"kind":"reversal","era":1,"sn":2,"reason":"ab\`, "", whole, cutOff},
		{"cut off in a list", `{"kind":"report","originator":{"kind":"sn","id":1},"era":5,"peers":[{"id":1,"rtt_us":1,"receipt":true},{"id":2`, "peers[1]", whole, cutOff},
		{"cut off behind a list's comma", `{"kind":"apy_curve","block":1,"time":2,"knots":["1",`, "", whole, cutOff},
		{"list with a comma at the end", knots(`["1",]`), "knots[1]", wantAmount, "nothing"},
		{"list without a comma", knots(`["1" "2"]`), "knots", "a comma or a closing bracket", `"2"]}`},
		{"list closed by a brace", knots(`["1"}`), "knots", "a comma or a closing bracket", "}}"},
		{"list of lists", knots(`[["1"]]`), "knots[0]", wantAmount, `["1"]`},
		{"objects without a comma", peers(`[{"id":1,"rtt_us":1,"receipt":true}{}]`), "peers[0]", "a comma or a closing bracket", `{}],"samples":[]}`},
		{"object with a comma at the end", peers(`[{"id":1,"rtt_us":1,"receipt":true,}]`), "peers[0]", quotes, `}],"samples":[]}`},
		{"twice inside a list", peers(`[{"id":1,"rtt_us":1,"receipt":true},{"id":1,"id":1,"rtt_us":1,"receipt":true}]`), "peers[1].id", "each field once", "it twice"},
		{"no group", `{"kind":"report","era":5,"peers":[],"samples":[]}`, "originator", "a JSON object", "nothing"},
		{"group of null", `{"kind":"report","originator":null,"era":5,"peers":[],"samples":[]}`, "originator", "a JSON object", "null"},
	}
}

// badFields are wrong in an amount, an address, or inside a list or object.
func badFields() []badFact {
	const number, text, amount = wantNumber, wantText, wantAmount
	report := func(peers, samples string) string {
		return `{"kind":"report","originator":{"kind":"sn","id":1},"era":5,"peers":` + peers + `,"samples":` + samples + `}`
	}
	deposit := func(amount string) string {
		return `{"kind":"reserve_deposited","block":1,"time":2,"amount":` + amount + `}`
	}
	return []badFact{
		{"amount as a number", deposit(`5`), "amount", amount, "5"},
		{"amount with a leading zero", deposit(`"05"`), "amount", amount, `"05"`},
		{"amount negative", deposit(`"-5"`), "amount", amount, `"-5"`},
		{"amount with an exponent", deposit(`"1e18"`), "amount", amount, `"1e18"`},
		{"amount of 2^128", deposit(`"340282366920938463463374607431768211456"`), "amount", amount, `"340282366920938463463374607431768211456"`},
		{"amount in Arabic digits", deposit(`"٣"`), "amount", amount, `"٣"`},
		{"amount empty", deposit(`""`), "amount", amount, `""`},
		{"address short", `{"kind":"hp_registered","block":1,"time":2,"hp":1,"account":"0x12"}`, "account", "0x and 40 hex digits", `"0x12"`},
		{"address with 0X", `{"kind":"hp_registered","block":1,"time":2,"hp":1,"account":"0XAA00000000000000000000000000000000000001"}`,
			"account", "0x and 40 hex digits", `"0XAA00000000000000000000000000000000000001"`},
		{"hash not hex", `{"kind":"head","block":1,"time":2,"hash":"0x` + strings.Repeat("zz", 32) + `"}`, "hash", "0x and 64 hex digits", `"0x` + strings.Repeat("z", 57) + "..."},
		{"bool as a number", `{"kind":"hn_status","block":1,"time":2,"hn":1,"active":1}`, "active", "true or false", "1"},
		{"list as an object", report(`{}`, `[]`), "peers", "a list", "{}"},
		{"list of numbers", report(`[5]`, `[]`), "peers[0]", "a JSON object", "5"},
		{"null in a list", report(`[null]`, `[]`), "peers[0]", "a JSON object", "null"},
		{"inside a list", report(`[{"id":1,"rtt_us":1,"receipt":true},{"id":1,"rtt_us":1}]`, `[]`), "peers[1].receipt", "true or false", "nothing"},
		{"unknown inside a list", report(`[]`, `[{"sn":1,"metric":"m","value":1,"unit":"s"}]`), "samples[0].unit", "no such field", `"s"`},
		{"value of a fraction", report(`[]`, `[{"sn":1,"metric":"m","value":1.5}]`), "samples[0].value", "a whole number, or a text", "1.5"},
		{"value of a list", report(`[]`, `[{"sn":1,"metric":"m","value":[]}]`), "samples[0].value", "a whole number, or a text", "[]"},
		{"originator's field", `{"kind":"report","originator":{"kind":"sn"},"era":5,"peers":[],"samples":[]}`, "originator.id", number, "nothing"},
		{"knots", `{"kind":"apy_curve","block":1,"time":2,"knots":["1",2]}`, "knots[1]", amount, "2"},
		{"policy's parameter", `{"kind":"policy","from_epoch":0,"policy":{"grace_eras":-1}}`, "policy.grace_eras", number, "-1"},
		{"unknown parameter", `{"kind":"policy","from_epoch":0,"policy":{"grace":1}}`, "policy.grace", "no such field", "1"},
		{"a tier's field", `{"kind":"policy","from_epoch":0,"policy":{"tiers":[{"bps":1}]}}`, "policy.tiers[0].min_score_ppm", number, "nothing"},
		{"a check's field", `{"kind":"policy","from_epoch":0,"policy":{"checks":{"gpu":[{"metric":1}]}}}`, "policy.checks.gpu[0].metric", text, "1"},
		{"policy as a list", `{"kind":"policy","from_epoch":0,"policy":[]}`, "policy", "a JSON object", "[]"},
	}
}

// Facts that are refused, with the field, what was wanted and what was there.
func TestParseFactRefuses(t *testing.T) {
	for _, r := range slices.Concat(badLines(), badShapes(), badFields()) {
		t.Run(r.name, func(t *testing.T) {
			f, err := ParseFact([]byte(r.line))
			var field *FieldError
			if f != nil || !errors.As(err, &field) {
				t.Fatalf("%v, %v", f, err)
			}
			if d := cmp.Diff(FieldError{r.field, r.want, r.got}, *field); d != "" {
				t.Errorf("error (-want +got):\n%s", d)
			}
		})
	}
}

// What a fact's own rules refuse, each rule once.
func TestParseFactHoldsRules(t *testing.T) {
	at := func(kind, fields string) string { return `{"kind":"` + kind + `","block":1,"time":2,` + fields + `}` }
	const address, zero, position = `"0xaa00000000000000000000000000000000000001"`, `"0x0000000000000000000000000000000000000000"`,
		`"0x0000000000000000000000000000000000000000000000000000000000000000"`
	delegated := func(position, factor, source string) string {
		return at("delegated", `"position":`+position+`,"sn":1,"delegator":`+address+`,"amount":"1","lock_factor":"`+factor+`","unlock_time":0,"source":"`+source+`"`)
	}
	const some = `"0x0000000000000000000000000000000000000000000000000000000000000001"`
	registered := func(capacity, price, share string) string {
		return at("sn_registered", `"sn":1,"hp":1,"region":"r","class":"c","cluster":"k","capacity":`+capacity+`,"price":"`+price+`","node_reward_share":"`+share+`","collateral":"0","location":""`)
	}
	booked := func(slot, price, start, period string) string {
		return at("booked", `"sn":1,"sp":1,"slot":`+slot+`,"price":"`+price+`","start":`+start+`,"period":`+period+`,"activation_era":0`)
	}
	rows := []struct{ line, want string }{
		{`{"kind":"head","block":4611686018427387905,"time":2,"hash":` + position + `}`,
			"head: block 4611686018427387905 at time 2: want at most 4611686018427387904 and 1099511627776"},
		{`{"kind":"head","block":1,"time":1099511627777,"hash":` + position + `}`,
			"head: block 1 at time 1099511627777: want at most 4611686018427387904 and 1099511627776"},
		{at("era_segment", `"era":0,"start_block":0,"blocks":0`), "era_segment: era segment at block 0: eras of 0 blocks"},
		{at("class_set", `"region":"","class":"","collateral_req":"0","market_adjustment":"0","target_capacity":0,"max_bootstrap_release":0,"schedule_end":0,"margin_ppm":1000001`),
			"class_set: margin_ppm 1000001: want at most 1000000"},
		{registered("1", "0", "1000000000000000001"), "sn_registered: node_reward_share 1000000000000000001: want at most 1e18"},
		{registered("1099511627777", "0", "0"), "sn_registered: ERR_OVERFLOW capacity 1099511627777: want at most 1099511627776 units"},
		{at("sn_validated", `"sn":1,"daemon":`+zero), "sn_validated: daemon is the zero address"},
		{at("hn_registered", `"hn":1,"operator":`+address+`,"key":`+zero+`,"location":""`), "hn_registered: key is the zero address"},
		{booked("2", "0", "0", "0"), "booked: slot 2: want 0 or 1"},
		{booked("0", "0", "1099511627777", "0"), "booked: start 1099511627777, period 0: want at most 1099511627776 seconds"},
		{booked("0", "79228162514264337593543950336", "0", "0"), "booked: ERR_OVERFLOW price 79228162514264337593543950336: want less than 2^96"},
		{at("collateral_added", `"sn":1,"amount":"1","source":"gift"`), `collateral_added: source "gift": want "hp" or "settlement"`},
		{delegated(some, "1", "gift"), `delegated: source "gift": want "delegator" or "settlement"`},
		{delegated(position, "1", "delegator"), "delegated: position is zero, which stands for a node's own collateral"},
		{delegated(some, "18446744073709551616", "delegator"), "delegated: ERR_OVERFLOW lock_factor 18446744073709551616: want less than 2^64"},
		{at("apy_curve", `"knots":["0","1208925819614629174706176"]`), "apy_curve: ERR_OVERFLOW knots[1] 1208925819614629174706176: want less than 2^80"},
		{`{"kind":"report","originator":{"kind":"sn","id":1},"era":4611686018427387905,"peers":[],"samples":[]}`,
			"report: ERR_ERA_RANGE era 4611686018427387905: want at most 4611686018427387904"},
		{`{"kind":"policy","from_epoch":0,"policy":{"min_observers":0,"tiers":[]}}`,
			"policy: min_observers 0: want 1 to 2147483648\ntiers: the last min_score_ppm must be 0"},
	}
	for _, r := range rows {
		if f, err := ParseFact([]byte(r.line)); f != nil || err == nil || err.Error() != r.want {
			t.Errorf("%s\n%v, %v\nwant %s", r.line, f, err, r.want)
		}
	}
}

// What may be left out, may: then it is zero, or its default.
func TestParseFactFillsIn(t *testing.T) {
	f, err := ParseFact([]byte(`{"kind":"delegated","block":1,"time":2,"position":"0x0000000000000000000000000000000000000000000000000000000000000001",
		"sn":1,"delegator":"0xAA00000000000000000000000000000000000001","amount":"5","lock_factor":"1","unlock_time":0}`))
	if err != nil {
		t.Fatal(err)
	}
	want := &Delegated{Place: Place{Block: 1, Time: 2}, Position: Position{31: 1}, SN: 1, Delegator: Address{0: 0xaa, 19: 1},
		Amount: Wei(5), LockFactor: Wei(1), Source: SourceDelegator}
	if d := cmp.Diff(Fact(want), f, cmp.AllowUnexported(Amount{})); d != "" {
		t.Errorf("delegated (-want +got):\n%s", d)
	}
	p, err := ParseFact([]byte(` { "kind" : "policy" , "from_epoch" : 3 , "policy" : { } } `))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(Fact(&PolicyChange{3, DefaultPolicy()}), p, cmp.AllowUnexported(Amount{})); d != "" {
		t.Errorf("policy (-want +got):\n%s", d)
	}
	if _, err := ParseFact([]byte(`{"kind":"authority_changed","block":1,"time":2,"role":"","from":"0x0000000000000000000000000000000000000000","to":"0x0000000000000000000000000000000000000000"}`)); err == nil || err.Error() != "field contract: want 0x and 40 hex digits, got nothing" {
		t.Errorf("an authority change without a contract: %v", err)
	}
}

// The JSON form is JSON, whatever a text holds, and comes back.
func TestFormatFactIsJSON(t *testing.T) {
	for _, text := range []string{"", `"`, `\`, "\x00\a\x7f", "\u2028", "é😀", "\U000e0001", "</script>", "\n"} {
		p := DefaultPolicy()
		p.Checks = []ClassChecks{{"class " + text, []MetricCheck{{text, Text(text), 0, DirectionExact}}}}
		for _, f := range []Fact{&Reversal{Reason: text}, &PolicyChange{Policy: p}} {
			line := FormatFact(f)
			if !json.Valid(line) {
				t.Errorf("%q formats to %s, which is not JSON", text, line)
				continue
			}
			got, err := ParseFact(line)
			if err != nil {
				t.Errorf("%s: %v", line, err)
				continue
			}
			if d := cmp.Diff(f, got, cmp.AllowUnexported(Amount{})); d != "" {
				t.Errorf("%s (-want +got):\n%s", line, d)
			}
		}
	}
}

// A text is written byte for byte as encoding/json does, which simulations hash.
func TestFormatFactEscapesAsJSONDoes(t *testing.T) {
	for r := range rune(0x3000) {
		text := "a" + string(r)
		quoted, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		want := `{"kind":"reversal","era":0,"sn":0,"reason":` + string(quoted) + `}`
		if got := string(FormatFact(&Reversal{Reason: text})); got != want {
			t.Fatalf("%s\nwant %s", got, want)
		}
	}
}

func TestParsePolicy(t *testing.T) {
	p := DefaultPolicy().Complete(nil)
	got, err := ParsePolicy(FormatPolicy(&p))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(p, got, cmp.AllowUnexported(Amount{})); d != "" {
		t.Errorf("policy (-want +got):\n%s", d)
	}
	got, err = ParsePolicy([]byte(`{"checks":{"b":[],"a":[]},"slashing_mode":"enforce","window_epochs":2}`))
	if err != nil || len(got.Checks) != 2 || got.Checks[0].Class != "a" || got.SlashingMode != ModeEnforce || got.WindowEpochs != (Optional{true, 2}) {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := ParsePolicy([]byte(`{"min_observers":0,"slashing_mode":"x"}`)); err == nil ||
		err.Error() != "min_observers 0: want 1 to 2147483648\nslashing_mode \"x\": want \"shadow\" or \"enforce\"" {
		t.Errorf("two problems: %v", err)
	}
}

// All problems of a policy come at once, each with its parameter, what was
// expected and what was there: first what cannot be read, then what may not be.
// What cannot be read is not judged too.
func TestParsePolicyReportsEveryProblem(t *testing.T) {
	const object = `{"eras_per_epoch":0,"up_quorum_ppm":1000001,"window_epochs":"3","grace_eras":-1,"hn_floor_ppm":0.5,"slashing_mode":5,
		"link_total":5,"link_cumulative":["0",1,"2"],"mass_outage_ppm":2000000,"quorum":1,"":null,"grace_eras":2,"Tiers":[],
		"tiers":[{"min_score_ppm":5,"bps":1},{"min_score_ppm":"7","bps":-2,"rate":1},7],
		"checks":{"b":[{"metric":"m","reference":1.5,"min_ratio_ppm":0,"direction":"up"},{"metric":"m","reference":"x","min_ratio_ppm":0}],
			"a":{},"b":[],"c":[{"metric":"m","reference":"x","min_ratio_ppm":0,"direction":"less"}],"\u001b":[1]}}`
	const number, amount = wantNumber, wantAmount
	problems := []string{
		"field AT.window_epochs: want " + number + `, got "3"`,
		"field AT.hn_floor_ppm: want " + number + ", got 0.5",
		"field AT.grace_eras: want " + number + ", got -1",
		"field AT.slashing_mode: want " + wantText + ", got 5",
		"field AT.tiers[1].min_score_ppm: want " + number + `, got "7"`,
		"field AT.tiers[1].bps: want " + number + ", got -2",
		"field AT.tiers[1].rate: want no such field, got 1",
		"field AT.tiers[2]: want a JSON object, got 7",
		"field AT.link_total: want " + amount + ", got 5",
		"field AT.link_cumulative[1]: want " + amount + ", got 1",
		`field AT.checks."\x1b"[0]: want a JSON object, got 1`,
		"field AT.checks.a: want a list, got {}",
		"field AT.checks.b[0].reference: want a whole number, or a text, got 1.5",
		"field AT.checks.b[1].direction: want " + wantText + ", got nothing",
		"field AT.checks.b: want each field once, got it twice",
		"field AT.quorum: want no such field, got 1",
		`field AT."": want no such field, got null`,
		"field AT.grace_eras: want each field once, got it twice",
		"field AT.Tiers: want no such field, got []",
		"eras_per_epoch 0: want 1 to 2147483648",
		"up_quorum_ppm 1000001: want 0 to 1000000",
		"mass_outage_ppm 2000000: want 0 to 1000000",
		`checks.b[0].direction "up": want more, less or exact`,
		`checks.c[0].reference "x": want a whole number`,
	}
	at := func(path, judged string) string {
		all := strings.ReplaceAll(strings.Join(problems, "\n"), "AT.", path)
		return strings.Replace(all, "\neras_per_epoch", "\n"+judged+"eras_per_epoch", 1)
	}
	_, err := ParsePolicy([]byte(object))
	if err == nil {
		t.Fatal("accepted")
	}
	if d := cmp.Diff(at("", ""), err.Error()); d != "" {
		t.Errorf("policy (-want +got):\n%s", d)
	}
	f, err := ParseFact([]byte(`{"kind":"policy","from_epoch":"1","policy":` + object + `,"by":"me"}`))
	if f != nil || err == nil {
		t.Fatalf("a policy fact: %v, %v", f, err)
	}
	want := "field from_epoch: want " + number + `, got "1"` + "\n" + at("policy.", "field by: want no such field, got \"me\"\npolicy: ")
	if d := cmp.Diff(want, err.Error()); d != "" {
		t.Errorf("policy fact (-want +got):\n%s", d)
	}
	var field *FieldError
	if !errors.As(err, &field) || field.Field != "from_epoch" {
		t.Errorf("the first field of %v is %v", err, field)
	}
}

// A policy that is no JSON, or no object, is not judged: one problem says so.
func TestParsePolicyStopsWhereJSONDoes(t *testing.T) {
	rows := []struct{ object, want string }{
		{`{"eras_per_epoch":0,"grace_eras":-1,"bps" 5}`, "want a colon behind a field's name, got 5}"},
		{`{"eras_per_epoch":0`, "want a whole JSON object, got one that is cut off"},
		{`[]`, "want a JSON object, got []"},
		{`{"eras_per_epoch":0}{}`, "want one JSON object, got more behind it"},
		{"{\"checks\":{\"\xff\":[]}}", "want UTF-8, got 0xff at byte 12"},
	}
	for _, r := range rows {
		if _, err := ParsePolicy([]byte(r.object)); err == nil || err.Error() != r.want {
			t.Errorf("%s\n%v\nwant %s", r.object, err, r.want)
		}
	}
	for line, want := range map[string]string{
		`{"kind":"policy","from_epoch":0}`:               "field policy: want a JSON object, got nothing",
		`{"kind":"policy","from_epoch":0,"policy":[]}`:   "field policy: want a JSON object, got []",
		`{"kind":"policy","policy":{"min_observers":0}}`: "field from_epoch: want " + wantNumber + ", got nothing\npolicy: min_observers 0: want 1 to 2147483648",
	} {
		if _, err := ParseFact([]byte(line)); err == nil || err.Error() != want {
			t.Errorf("%s\n%v\nwant %s", line, err, want)
		}
	}
}

// What is appended to is kept, and what is behind it is not looked at.
func TestAppendFact(t *testing.T) {
	buffer := make([]byte, 0, 4096)
	for _, k := range Kinds() {
		f := filled(t, k)
		buffer = AppendFact(append(buffer[:0], "x ["...), f)
		if got, want := string(buffer), "x ["+string(FormatFact(f)); got != want {
			t.Errorf("%s\nwant %s", got, want)
		}
	}
}
