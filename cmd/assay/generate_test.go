package main

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
)

// A network to simulate, of any size: the same seed makes the same bytes.
type generator struct {
	eras, scalers, hypers int
	seed                  uint64

	w     *bufio.Writer
	rand  *rand.Rand
	block uint64
	down  []int // eras for which each ScalerNode is silent
	last  []byte
}

const (
	generatedEra  = 1800 // blocks of an era, 2 s each
	generatedGap  = 60   // blocks that reports of an era come after its end
	generatedTime = 1_700_000_000
)

// write writes the facts of the network.
func (g *generator) write(w io.Writer) error {
	g.w = bufio.NewWriterSize(w, 1<<20)
	g.rand = rand.New(rand.NewPCG(g.seed, 1))
	g.down = make([]int, g.scalers)
	g.network()
	for e := range g.eras {
		g.era(e)
	}
	return g.w.Flush()
}

// chain writes a chain fact at the present block.
func (g *generator) chain(kind, format string, args ...any) {
	fmt.Fprintf(g.w, `{"kind": "%s", "block": %d, "time": %d`, kind, g.block, generatedTime+2*g.block)
	if format != "" {
		fmt.Fprintf(g.w, ", "+format, args...)
	}
	g.w.WriteString("}\n")
}

func (g *generator) head() { g.chain("head", `"hash": "0x%064x"`, g.block) }

// network writes a policy and who is there: providers of 20 nodes each, as many
// operators as providers, half of the nodes booked, some delegated to.
func (g *generator) network() {
	fmt.Fprintf(g.w, `{"kind": "policy", "from_epoch": 0, "policy": {"genesis_era": 1, "seal_grace_blocks": %d, "slashing_mode": "enforce", "window_epochs": 3}}`+"\n", 2*generatedGap)
	g.block = 10
	g.chain("era_segment", `"era": 0, "start_block": 1000, "blocks": %d`, generatedEra)
	g.chain("class_set", `"region": "eu", "class": "storage", "collateral_req": "1000000000000000000", "market_adjustment": "1000000000000000000", "target_capacity": %d, "max_bootstrap_release": 1000000, "schedule_end": 4000000000, "margin_ppm": 250000`, 100*g.scalers)
	g.chain("cluster_set", `"cluster": "c", "region": "eu", "class": "storage", "max_price": "2800000000000000000"`)
	g.chain("reserve_deposited", `"amount": "700000000000000000000000000"`)
	g.chain("rewards_activated", "")
	g.chain("unlocked_supply", `"amount": "100000000000000000000000000"`)
	g.chain("apy_curve", `"knots": ["200000000000000000", "50000000000000000"]`)
	providers := 1 + g.scalers/20
	for hp := range providers {
		g.chain("hp_registered", `"hp": %d, "account": "0x%040x"`, hp, 0xaa0000+hp)
	}
	for sn := range g.scalers {
		g.chain("sn_registered", `"sn": %d, "hp": %d, "region": "eu", "class": "storage", "cluster": "c", "capacity": 100, "price": "2000000000000000000", "node_reward_share": "200000000000000000", "collateral": "%d000000000000000000", "location": "DEU"`, sn, sn%providers, 50+sn%60)
		g.chain("sn_validated", `"sn": %d, "daemon": "0x%040x"`, sn, 0xdd0000+sn)
		if sn%2 == 0 {
			g.chain("booked", `"sn": %d, "sp": 1, "slot": 0, "price": "2000000000000000000", "start": 0, "period": 1000000000000, "activation_era": 0`, sn)
		}
		if sn%10 == 0 {
			g.chain("delegated", `"position": "0x%064x", "sn": %d, "delegator": "0x%040x", "amount": "10000000000000000000", "lock_factor": "1000000000000000000", "unlock_time": 4000000000`, 1+sn, sn, 0xee0000+sn)
		}
	}
	for hn := range g.hypers {
		g.chain("hn_registered", `"hn": %d, "operator": "0x%040x", "key": "0x%040x", "location": "DEU"`, hn, 0xcc0000+hn/2, 0xbb0000+hn)
		g.chain("link_staked", `"link": %d, "owner": "0x%040x", "hn": %d`, hn, 0xff0000+hn, hn)
	}
}

// era writes the head of an era's first block, and reports while it lasts.
func (g *generator) era(e int) {
	g.block = 1000 + uint64(e)*generatedEra
	g.head()
	for sn := range g.down {
		if g.down[sn]--; g.down[sn] < 0 && g.rand.IntN(100) == 0 {
			g.down[sn] = 1 + g.rand.IntN(4)
		}
	}
	for sn := range g.scalers {
		if g.down[sn] <= 0 {
			g.report("sn", sn, e, 0, g.hypers, func(int) bool { return g.rand.IntN(50) > 0 })
		}
	}
	for hn := range g.hypers {
		for first := 0; first < g.scalers; first += 2000 { // more peers than a report may have
			g.report("hn", hn, e, first, min(first+2000, g.scalers), func(sn int) bool { return g.down[sn] <= 0 })
		}
	}
	g.block += generatedGap
	g.head()
}

// report writes a report of the peers from first to the one before end that are there.
func (g *generator) report(kind string, id, era, first, end int, there func(int) bool) {
	b := append(g.last[:0], `{"kind": "report", "originator": {"kind": "`...)
	b = append(append(b, kind...), `", "id": `...)
	b = append(strconv.AppendInt(b, int64(id), 10), `}, "era": `...)
	b = append(strconv.AppendInt(b, int64(era), 10), `, "peers": [`...)
	comma := ""
	for peer := first; peer < end; peer++ {
		if there(peer) {
			b = append(append(b, comma...), `{"id": `...)
			b = append(strconv.AppendInt(b, int64(peer), 10), `, "rtt_us": `...)
			b = append(strconv.AppendInt(b, int64(500+g.rand.IntN(80_000)), 10), `, "receipt": true}`...)
			comma = ", "
		}
	}
	b = append(b, `], "samples": []}`+"\n"...)
	g.last = b
	g.w.Write(b)
	if g.rand.IntN(200) == 0 { // sent again
		g.w.Write(b)
	}
}

// pairs returns how many pairs the network's eras have.
func (g *generator) pairs() int { return g.eras * g.scalers * g.hypers }

// generated returns the facts of a network.
func generated(t testing.TB, g generator) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := g.write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func writeGenerated() (file *string, g *generator) {
	g = &generator{seed: 1}
	flag.IntVar(&g.eras, "eras", 100, "with -facts: eras of the network")
	flag.IntVar(&g.scalers, "scalers", 1000, "with -facts: its ScalerNodes")
	flag.IntVar(&g.hypers, "hypers", 20, "with -facts: its HyperNodes")
	return flag.String("facts", "", "write the facts of a network to this file"), g
}

var factsFile, factsNetwork = writeGenerated()

// With -facts, writes a file to simulate:
//
//	go test ./cmd/assay -run TestGenerate -facts /tmp/facts.jsonl -eras 1000
func TestGenerate(t *testing.T) {
	if *factsFile == "" {
		t.Skip("it writes the facts of a network to the file that -facts names")
	}
	f, err := os.Create(*factsFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := factsNetwork.write(f); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}
