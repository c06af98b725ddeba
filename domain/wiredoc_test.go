package domain

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

// describer is a walker that writes down the fields of a fact, as docs/wire.md
// lists them.
type describer struct{ fields []string }

func (d *describer) add(name, typ string)                     { d.fields = append(d.fields, name+" "+typ) }
func (d *describer) uint(name string, _ *uint64)              { d.add(name, "uint") }
func (d *describer) optUint(name string, _ *uint64)           { d.add(name, "uint") }
func (d *describer) boolean(name string, _ *bool)             { d.add(name, "bool") }
func (d *describer) text(name string, _ *string)              { d.add(name, "text") }
func (d *describer) optText(name string, _ *string, _ string) { d.add(name, "text") }
func (d *describer) amount(name string, _ *Amount)            { d.add(name, "amount") }
func (d *describer) amounts(name string, _ *[]Amount)         { d.add(name, "[amount]") }
func (d *describer) address(name string, _ *Address)          { d.add(name, "address") }
func (d *describer) optAddress(name string, _ *Address)       { d.add(name, "address") }
func (d *describer) addresses(name string, _ *[]Address)      { d.add(name, "[address]") }
func (d *describer) hash(name string, _ *Hash)                { d.add(name, "hash") }
func (d *describer) optHash(name string, _ *Hash)             { d.add(name, "hash") }
func (d *describer) value(name string, _ *Value)              { d.add(name, "uint or text") }
func (d *describer) receipt(string, *bool)                    {}
func (d *describer) policy(_ string, v *Policy)               { d.add("…the policy's", "fields (§4)") }

func (d *describer) group(name string, fields func(walker)) {
	var in describer
	fields(&in)
	for _, f := range in.fields {
		d.fields = append(d.fields, name+"."+f)
	}
}

func (d *describer) list(name string, _ int, resize func(int), element func(walker, int)) {
	var in describer
	resize(1)
	element(&in, 0)
	d.add(name, "["+strings.Join(in.fields, ", ")+"]")
}

const placeFields = "block uint, time uint, tx hash, log_index uint, block_hash hash, contract address"

// rowOf is the line of docs/wire.md about a kind.
func rowOf(k Kind) string {
	var d describer
	f, _ := NewFact(k)
	f.walk(&d)
	fields := strings.Replace(strings.Join(d.fields, ", "), placeFields, "*place*", 1)
	return fmt.Sprintf("| %d | `%s` | %s |", uint16(k), k, fields)
}

func wireDoc(t *testing.T) string {
	t.Helper()
	doc, err := os.ReadFile("../docs/wire.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(doc)
}

// The table of kinds in docs/wire.md is the one that the codec walks.
func TestWireDocKinds(t *testing.T) {
	doc := wireDoc(t)
	for _, k := range Kinds() {
		if row := rowOf(k); !strings.Contains(doc, row+"\n") {
			t.Errorf("docs/wire.md does not have the line\n%s", row)
		}
	}
	var d describer
	new(Policy).walk(&d)
	prose := strings.Join(strings.Fields(doc), " ")
	for _, f := range d.fields {
		if !strings.Contains(prose, strings.Replace(f, " ", "` ", 1)) {
			t.Errorf("docs/wire.md does not name the policy's field %s", f)
		}
	}
}

// spelled reads the bytes that a code block of docs/wire.md spells, one field a
// line: hex, then two spaces and words.
func spelled(t *testing.T, doc, title string) []byte {
	t.Helper()
	_, after, ok := strings.Cut(doc, "**"+title+"**")
	if !ok {
		t.Fatalf("docs/wire.md has no block %q", title)
	}
	block := regexp.MustCompile("(?s)```text\n(.*?)```").FindStringSubmatch(after)
	if block == nil {
		t.Fatalf("docs/wire.md: no code block after %q", title)
	}
	var b []byte
	for line := range strings.Lines(block[1]) {
		digits, _, _ := strings.Cut(strings.TrimSpace(line), "  ")
		part, err := hex.DecodeString(strings.ReplaceAll(digits, " ", ""))
		if err != nil {
			t.Fatalf("docs/wire.md, %s: line %q: %v", title, line, err)
		}
		b = append(b, part...)
	}
	return b
}

// The worked example of docs/wire.md is what the code makes: the bytes, and
// every value said about them.
func TestWireDocExample(t *testing.T) {
	doc := wireDoc(t)
	m, _ := signedReport(t)
	message := m.Encode()
	if got := spelled(t, doc, "The message"); !bytes.Equal(got, message) {
		t.Errorf("the message in docs/wire.md is\n%x\nwant\n%x", got, message)
	}
	r := Record{Seq: 41, Time: 1_750_000_000_000_000_000, Kind: m.Kind, Version: m.Version, Digest: m.Digest(), Body: m.Body,
		Witness: EncodeWitness(m.Signature, m.Proofs)}
	r.WitnessHash = WitnessHash(r.Witness)
	if got := spelled(t, doc, "Its record"); !bytes.Equal(got, r.EncodeHead()) {
		t.Errorf("the record in docs/wire.md is\n%x\nwant\n%x", got, r.EncodeHead())
	}
	c := Challenge{Era: 300, SN: 7, HN: 3, Nonce: Nonce{1, 2, 3}}
	body, proofs := crypto.Keccak256Hash(m.Body), ProofsHash(m.Proofs)
	result := someResult()
	payout := Payout{Kind: PayoutPayable, Account: Address{19: 0xaa}, Cumulative: ICNT(3)}
	slash := Slash{Epoch: 7, SN: 42, Amount: ICNT(1), Reason: ReasonContinuous}
	for what, value := range map[string]string{
		"daemon's address":    testKey(7).Address().String(),
		"HyperNode's address": testKey(3).Address().String(),
		"question digest":     c.Digest(testNetwork()).String(),
		"receipt digest":      c.ReceiptDigest(testNetwork()).String(),
		"hash of the body":    body.Hex(),
		"hash of the proofs":  proofs.String(),
		"digest":              m.Digest().String(),
		"message id":          hex.EncodeToString(crypto.Keccak256(message)),
		"witness hash":        r.WitnessHash.String(),
		"leaf":                r.Leaf().String(),
		"result type":         resultType,
		"epoch digest":        result.Digest(testNetwork()).String(),
		"payout leaf":         payout.Leaf().String(),
		"slash leaf":          slash.Leaf().String(),
		"default policy hash": DefaultPolicy().Complete(nil).Hash().String(),
		"subject":             Subject(&Report{Originator: Originator{OriginHN, 3}}, 8453),
	} {
		if !strings.Contains(strings.ReplaceAll(doc, "\n    ", ""), value) {
			t.Errorf("docs/wire.md does not have the %s %s", what, value)
		}
	}
}

// Every subject of docs/asyncapi.yaml is one that the code makes, and the other
// way round.
func TestAsyncAPISubjects(t *testing.T) {
	data, err := os.ReadFile("../docs/asyncapi.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var listed []string
	for _, m := range regexp.MustCompile(`(?m)^    address: (\S+)$`).FindAllStringSubmatch(string(data), -1) {
		listed = append(listed, regexp.MustCompile(`\{[a-z_]+\}`).ReplaceAllString(m[1], "*"))
	}
	made := map[string]bool{"icn.v1.rejected.*": true, "icn.v1.checkpoint": true} // by ingest
	snReport := &Report{Originator: Originator{Kind: OriginSN, ID: 7}}
	made[strings.Replace(Subject(snReport, 8453), "7", "*", 1)] = true
	number := regexp.MustCompile(`\b[0-9]+\b`)
	for _, k := range Kinds() {
		if k.FromMessage() {
			s := Subject(filled(t, k), 8453)
			if k < KindReport {
				s = "icn.v1.chain.8453.0"
			}
			made[number.ReplaceAllString(s, "*")] = true
		}
	}
	for _, d := range []Decision{&Verdict{}, &Final{}, &Charge{}, &EpochClose{}, &Conservation{}} {
		s, _ := d.Route()
		made[number.ReplaceAllString(s, "*")] = true
	}
	alarm, _ := (&Alarm{Alarm: AlarmMint}).Route()
	made[strings.Replace(alarm, AlarmMint, "*", 1)] = true
	for _, s := range listed {
		if !made[s] {
			t.Errorf("docs/asyncapi.yaml has %s, which nobody publishes to", s)
		}
		delete(made, s)
	}
	for s := range made {
		t.Errorf("docs/asyncapi.yaml does not have %s", s)
	}
}
