package probes

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"sync"
	"testing"

	"assay/domain"
)

// state is what of a page must survive.
type state struct {
	nonces   map[uint64]domain.Nonce
	entries  []entry
	samples  []domain.Sample
	measured map[string]bool
	filed    mark
	cut      mark
	reports  int
}

func stateOf(p *page) state {
	p.mu.Lock()
	defer p.mu.Unlock()
	return state{p.nonces, p.entries, p.samples, p.measured, p.filed, p.cut, p.reports}
}

func mustOpenPage(t *testing.T, dir string) *page {
	t.Helper()
	p, err := openPage(dir, 3)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.close() })
	return p
}

// fill takes one step of each kind, twice, and returns the size after each.
func fill(t *testing.T, p *page) []int64 {
	t.Helper()
	var sizes []int64
	step := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		sizes = append(sizes, p.written)
	}
	for i := uint64(1); i <= 2; i++ {
		step(p.setNonce(i, domain.Nonce{byte(i)}))
		_, err := p.keep(entry{peer: i, nonce: domain.Nonce{byte(i)}, rttMicros: 10 * i, signature: domain.Signature{64: byte(i)}, url: "http://a"})
		step(err)
		step(p.keepSamples(fmt.Sprint("source ", i), []domain.Sample{
			{SN: domain.SNID(i), Metric: "a_us", Value: domain.Number(i)},
			{SN: domain.SNID(i), Metric: "b_model", Value: domain.Text("é\n\"")},
			{SN: domain.SNID(i), Metric: "c_model", Value: domain.Text("")},
		}))
		_, _, err = p.cutReport(false)
		step(err)
		step(p.putReport())
	}
	return sizes
}

func TestPageSurvives(t *testing.T) {
	dir := t.TempDir()
	p := mustOpenPage(t, dir)
	fill(t, p)
	again := mustOpenPage(t, dir)
	if got, want := stateOf(again), stateOf(p); !reflect.DeepEqual(got, want) {
		t.Errorf("read back\n%+v, want\n%+v", got, want)
	}
	if again.damaged != 0 {
		t.Errorf("%d damaged lines", again.damaged)
	}
}

// TestPageCutAnywhere cuts the file at every byte: what was complete before the
// cut is there, nothing else is, and writing goes on.
func TestPageCutAnywhere(t *testing.T) {
	dir := t.TempDir()
	p := mustOpenPage(t, dir)
	sizes := fill(t, p)
	whole, err := os.ReadFile(p.path)
	if err != nil {
		t.Fatal(err)
	}
	read := func(n int64) *page {
		p := newPage(3, "")
		p.replay(whole[:n])
		return p
	}
	states := []state{stateOf(read(0))}
	for _, size := range sizes {
		states = append(states, stateOf(read(size)))
	}
	path := filepath.Join(dir, pageName(3))
	complete := 0
	for n := range int64(len(whole)) {
		for complete < len(sizes) && sizes[complete] <= n {
			complete++
		}
		if p := read(n); !reflect.DeepEqual(stateOf(p), states[complete]) || p.damaged != 0 {
			t.Fatalf("cut at %d: got\n%+v, want\n%+v", n, stateOf(p), states[complete])
		}
		if n%97 != 0 {
			continue
		}
		if err := os.WriteFile(path, whole[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		if err := mustOpenPage(t, dir).setNonce(99, domain.Nonce{9}); err != nil {
			t.Fatal(err)
		}
		q := mustOpenPage(t, dir)
		if _, ok := q.nonce(99); !ok || q.damaged != 0 || len(stateOf(q).entries) != len(states[complete].entries) {
			t.Fatalf("cut at %d: what was there or was written after it is lost", n)
		}
	}
}

// TestPageFlippedAnywhere flips a bit of every byte: never an invented entry,
// and after damage before the last line, everything readable is filed again
// and nothing is measured again.
func TestPageFlippedAnywhere(t *testing.T) {
	dir := t.TempDir()
	p := mustOpenPage(t, dir)
	fill(t, p)
	want := stateOf(p)
	whole, err := os.ReadFile(p.path)
	if err != nil {
		t.Fatal(err)
	}
	lastLine := bytes.LastIndexByte(whole[:len(whole)-1], '\n') + 1
	for n := range whole {
		flipped := bytes.Clone(whole)
		flipped[n] ^= 1 << (n % 8)
		p := newPage(3, "")
		p.replay(flipped)
		got := stateOf(p)
		for _, e := range got.entries {
			same := false
			for _, w := range want.entries {
				w.end, e.end = 0, 0
				same = same || e == w
			}
			if !same {
				t.Fatalf("byte %d: entry %+v was never written", n, e)
			}
		}
		for _, s := range got.samples {
			same := false
			for _, w := range want.samples {
				same = same || s == w
			}
			if !same {
				t.Fatalf("byte %d: sample %+v was never written", n, s)
			}
		}
		if n < lastLine-1 { // the line feed before the last line joins two lines
			if p.damaged == 0 || got.filed != (mark{}) || got.cut != (mark{}) || !p.isMeasured("anything") {
				t.Fatalf("byte %d: damage %d, filed %+v, want it noticed and filed again", n, p.damaged, got.filed)
			}
		}
	}
}

// TestInterruptedReportIsMadeAgain restarts between the cut of a report and its
// filing, with news in between: the report is the one that was cut, the news
// comes with the next one.
func TestInterruptedReportIsMadeAgain(t *testing.T) {
	dir := t.TempDir()
	p := mustOpenPage(t, dir)
	keep := func(p *page, peer uint64) {
		t.Helper()
		if _, err := p.keep(entry{peer: peer, rttMicros: 1}); err != nil {
			t.Fatal(err)
		}
	}
	cut := func(p *page) []uint64 {
		t.Helper()
		entries, _, err := p.cutReport(false)
		if err != nil {
			t.Fatal(err)
		}
		var peers []uint64
		for _, e := range entries {
			peers = append(peers, e.peer)
		}
		return peers
	}
	keep(p, 1)
	first := cut(p)
	keep(p, 2)
	again := mustOpenPage(t, dir)
	keep(again, 3)
	if got := cut(again); !reflect.DeepEqual(got, first) || len(first) != 1 {
		t.Errorf("cut %v, and after a restart %v", first, got)
	}
	if err := again.putReport(); err != nil {
		t.Fatal(err)
	}
	if got := cut(mustOpenPage(t, dir)); !reflect.DeepEqual(got, []uint64{2, 3}) {
		t.Errorf("the next report holds %v, want 2 and 3", got)
	}
}

func TestPageKeepsTheFirstEntry(t *testing.T) {
	p := mustOpenPage(t, t.TempDir())
	first := entry{peer: 1, nonce: domain.Nonce{1}, rttMicros: 1}
	var writers sync.WaitGroup
	var mu sync.Mutex
	seen := map[domain.Nonce]int{}
	if _, err := p.keep(first); err != nil {
		t.Fatal(err)
	}
	for i := range 20 {
		writers.Go(func() {
			kept, err := p.keep(entry{peer: 1, nonce: domain.Nonce{byte(i + 2)}, rttMicros: 1})
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			defer mu.Unlock()
			seen[kept.nonce]++
		})
	}
	writers.Wait()
	if seen[first.nonce] != 20 || p.count() != 1 {
		t.Errorf("kept %v in %d entries, want the first one 20 times", seen, p.count())
	}
}

func TestPageAfterAFailedSync(t *testing.T) {
	p := mustOpenPage(t, t.TempDir())
	p.file.Close() // every further write and sync fails
	err := p.setNonce(1, domain.Nonce{1})
	if err == nil {
		t.Fatal("a write to a closed file succeeded")
	}
	if !stops(err) {
		t.Errorf("%v does not stop the process", err)
	}
	if err := p.setNonce(2, domain.Nonce{1}); !stops(err) {
		t.Errorf("second write: %v, want the page to stay failed", err)
	}
}

func TestReportsAreCutWithinBounds(t *testing.T) {
	p := mustOpenPage(t, t.TempDir())
	// Written without syncing each: only the cuts are looked at.
	p.mu.Lock()
	const peers, samples = 2500, 9000
	for i := range uint64(peers) {
		if _, err := p.write(line{Kind: lineEntry, Peer: i + 1, Nonce: &nonceHex{1}, RTTMicros: maxRTTMicros, Signature: &signatureHex{1}}); err != nil {
			t.Fatal(err)
		}
	}
	for i := range uint64(samples / 2) {
		l := line{Kind: lineSamples, Source: fmt.Sprint(i), Samples: []sampleLine{
			{SN: 1<<63 + i, Metric: MetricGPUTemperature, Number: maxMetricValue}, {SN: 1<<63 + i, Metric: MetricThroughput, Number: maxMetricValue},
		}}
		if _, err := p.write(l); err != nil {
			t.Fatal(err)
		}
	}
	p.mu.Unlock()
	mail := &mailbox{}
	c := &clerk{domain.Originator{Kind: domain.OriginHN, ID: 1<<64 - 1}, testNetwork(), newSigner(t, "x"), mail, quiet(), func(string) error { return nil }}
	if err := c.file(t.Context(), p, true); err != nil {
		t.Fatal(err)
	}
	full := len(mail.messages)
	if full == 0 {
		t.Fatal("no full report was filed")
	}
	if err := c.file(t.Context(), p, false); err != nil {
		t.Fatal(err)
	}
	gotPeers, gotSamples := 0, 0
	for _, m := range mail.messages {
		if len(m) > domain.MaxMessageBytes {
			t.Errorf("message of %d bytes, want at most %d", len(m), domain.MaxMessageBytes)
		}
		_, f, reject := domain.DecodeMessage(m)
		if reject != nil {
			t.Fatal(reject)
		}
		gotPeers += len(f.(*domain.Report).Peers)
		gotSamples += len(f.(*domain.Report).Samples)
	}
	if gotPeers != peers || gotSamples != samples {
		t.Errorf("%d peers and %d samples in %d reports, want %d and %d", gotPeers, gotSamples, len(mail.messages), peers, samples)
	}
	if err := c.file(t.Context(), p, false); err != nil || len(mail.messages) != p.cuts() {
		t.Errorf("a page without news was filed again: %d messages of %d cuts, %v", len(mail.messages), p.cuts(), err)
	}
}

func TestReportsStayWithinTheQuota(t *testing.T) {
	p := mustOpenPage(t, t.TempDir())
	mail := &mailbox{}
	c := &clerk{domain.Originator{Kind: domain.OriginSN, ID: 1}, testNetwork(), newSigner(t, "x"), mail, quiet(), func(string) error { return nil }}
	var err error
	for i := range uint64(maxReports + 5) {
		if e := p.keepSamples(fmt.Sprint(i), []domain.Sample{{SN: 1, Metric: fmt.Sprintf("m%d_us", i), Value: domain.Number(i)}}); e != nil {
			t.Fatal(e)
		}
		err = c.file(t.Context(), p, false)
	}
	if len(mail.messages) != maxReports || err == nil || stops(err) {
		t.Errorf("%d reports, %v; want %d and a complaint", len(mail.messages), err, maxReports)
	}
}

func TestJournalDropsOldPages(t *testing.T) {
	dir := t.TempDir()
	j, err := openJournal(dir, domain.Originator{Kind: domain.OriginSN, ID: 1}, testNetwork(), quiet())
	if err != nil {
		t.Fatal(err)
	}
	defer j.close()
	for era := domain.Era(1); era <= 9; era++ {
		if _, err := j.page(era); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.drop(6); err != nil {
		t.Fatal(err)
	}
	var left []domain.Era
	for _, p := range j.all() {
		left = append(left, p.era)
	}
	if want := []domain.Era{6, 7, 8, 9}; !reflect.DeepEqual(left, want) {
		t.Errorf("pages of eras %v, want %v", left, want)
	}
	files, err := filepath.Glob(filepath.Join(dir, "era-*"))
	if err != nil || len(files) != 4 {
		t.Errorf("files %v (%v), want 4", files, err)
	}
}
