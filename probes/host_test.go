package probes

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"assay/domain"
)

func values(t *testing.T, got []Measurement) map[string]uint64 {
	t.Helper()
	all := map[string]uint64{}
	for _, m := range got {
		if _, ok := all[m.Metric]; ok {
			t.Errorf("%s is given twice", m.Metric)
		}
		all[m.Metric] = m.Value.Number
	}
	return all
}

// between fails unless a figure is plausible for any machine that runs this.
func between(t *testing.T, all map[string]uint64, metric string, low, high uint64) {
	t.Helper()
	v, ok := all[metric]
	if !ok || v < low || v > high {
		t.Errorf("%s is %d (measured: %t), want %d to %d", metric, v, ok, low, high)
	}
}

func TestMeasuresThisMachine(t *testing.T) {
	h := NewHost(HostConfig{Dir: t.TempDir(), DiskBytes: 8 << 20, HashBytes: 8 << 20, CopyBytes: 16 << 20})
	all := map[string]uint64{}
	for _, b := range h.Benchmarks() {
		start := time.Now()
		got, err := b.Measure(t.Context())
		if err != nil {
			t.Fatalf("%s: %v", b.Name, err)
		}
		t.Logf("%s in %s: %v", b.Name, time.Since(start), got)
		for metric, v := range values(t, got) {
			if _, ok := all[metric]; ok {
				t.Errorf("%s comes from two benchmarks", metric)
			}
			all[metric] = v
		}
	}
	between(t, all, MetricCPU, 1, 4096)
	between(t, all, MetricSHA256, 50, 1_000_000)       // 6 MB/s to 125 GB/s
	between(t, all, MetricMemoryCopy, 500, 10_000_000) // 60 MB/s to 1.2 TB/s
	between(t, all, MetricDiskWrite, 1, 10_000_000)
	between(t, all, MetricDiskDirect, 0, 2)
	if runtime.GOOS != "linux" {
		return
	}
	between(t, all, MetricDiskRead, 1, 10_000_000)
	between(t, all, MetricMemory, 64<<20, 1<<50)
	between(t, all, MetricMemoryFree, 1<<20, all[MetricMemory])
	between(t, all, MetricCapacity, 1<<20, maxMetricValue)
	between(t, all, MetricFree, 1, all[MetricCapacity])
}

func TestDiskBenchmarkLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	h := NewHost(HostConfig{Dir: dir, DiskBytes: 1}) // rounded up to a block
	old := filepath.Join(dir, strings.Replace(diskFile, "*", "left", 1))
	young := filepath.Join(dir, strings.Replace(diskFile, "*", "busy", 1))
	for _, path := range []string{old, young} {
		if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	past := time.Now().Add(-time.Hour)
	if err := os.Chtimes(old, past, past); err != nil {
		t.Fatal(err)
	}
	if _, err := h.Disk(t.Context()); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := h.Disk(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != 1 || filepath.Join(dir, files[0].Name()) != young {
		t.Errorf("files %v are left, want the young one of another process", files)
	}
}

func TestDiskBenchmarkDoesNotFillTheDisk(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("free space is only known on Linux")
	}
	h := NewHost(HostConfig{Dir: t.TempDir(), DiskBytes: 1 << 50})
	if got, err := h.Disk(t.Context()); err == nil {
		t.Errorf("a petabyte was written: %v", got)
	}
	h = NewHost(HostConfig{Dir: filepath.Join(t.TempDir(), "missing")})
	if got, err := h.Disk(t.Context()); err == nil {
		t.Errorf("measured a directory that is not there: %v", got)
	}
}

// TestDiskBenchmarkWithoutDirectIO uses a file system in memory, where there is one.
func TestDiskBenchmarkWithoutDirectIO(t *testing.T) {
	dir, err := os.MkdirTemp("/dev/shm", "assay-test-")
	if err != nil {
		t.Skipf("no /dev/shm to measure on: %v", err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	got, err := NewHost(HostConfig{Dir: dir, DiskBytes: 2 << 20}).Disk(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Log(got)
	all := values(t, got)
	between(t, all, MetricDiskWrite, 1, 10_000_000)
	between(t, all, MetricDiskDirect, 0, 2) // newer kernels allow it here too
}

// TestDiskThatGivesBackOtherData flips one bit between writing and reading.
func TestDiskThatGivesBackOtherData(t *testing.T) {
	h := NewHost(HostConfig{Dir: t.TempDir(), DiskBytes: 2 << 20})
	path := filepath.Join(h.cfg.Dir, "file")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	sum, _, _, err := h.writeDisk(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := h.readDisk(t.Context(), path, sum); err != nil {
		t.Errorf("good data: %v", err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	b[len(b)/2] ^= 1
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	if spent, _, err := h.readDisk(t.Context(), path, sum); err == nil {
		t.Errorf("other data were taken for good, in %s", spent)
	}
}

func TestProcessorStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if got, err := NewHost(HostConfig{Dir: t.TempDir()}).Processor(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, %v; want the cancellation", got, err)
	}
}

func TestTextsAndNumbersFitAReport(t *testing.T) {
	long := strings.Repeat("é", 200) + "\x1b[31m\n\x00"
	got := text("a_model", long)
	if len(got.Value.Text) > maxTextBytes || !utf8.ValidString(got.Value.Text) || strings.ContainsAny(got.Value.Text, "\x1b\n\x00") {
		t.Errorf("text %q of %d bytes", got.Value.Text, len(got.Value.Text))
	}
	if text("a_model", "NVIDIA \x1b[31mH100\xff").Value.Text != "NVIDIA [31mH100" {
		t.Errorf("text %q", text("a_model", "NVIDIA \x1b[31mH100\xff").Value.Text)
	}
	r := &domain.Report{
		Originator: domain.Originator{Kind: domain.OriginSN, ID: 1},
		Samples:    []domain.Sample{{SN: 1, Metric: "a_model", Value: got.Value}, {SN: 1, Metric: "b_bytes", Value: number("b_bytes", 1<<64-1).Value}},
	}
	if _, err := domain.NewMessage(testNetwork(), r, nil, newSigner(t, "x")); err != nil {
		t.Errorf("report with clamped values: %v", err)
	}
	for _, tc := range []struct {
		bytes   int64
		elapsed time.Duration
		want    uint64
	}{{1 << 20, 0, 8 << 20}, {1_000_000, time.Second, 8}, {125_000, time.Second, 1}, {124_999, time.Second, 0}} {
		if got := mbps(tc.bytes, tc.elapsed); got != tc.want {
			t.Errorf("mbps(%d, %s) = %d, want %d", tc.bytes, tc.elapsed, got, tc.want)
		}
	}
}

func TestBenchmarkThatFailsIsTriedTwiceAndDelaysNothing(t *testing.T) {
	w := newWorld(t, 3)
	mail := &mailbox{}
	w.serveHN(t, 1, w.hyperNode(t, 1, &mailbox{}, nil).Handler())
	tries := 0
	d := w.daemon(t, 5, mail, func(c *DaemonConfig) {
		c.Benchmarks = []Benchmark{
			{Name: "broken", Measure: func(context.Context) ([]Measurement, error) {
				tries++
				return nil, errors.New("no such device")
			}},
			{Name: "first", Measure: func(context.Context) ([]Measurement, error) { return []Measurement{number("a_us", 1)}, nil }},
			{Name: "again", Measure: func(context.Context) ([]Measurement, error) { return []Measurement{number("a_us", 2)}, nil }},
		}
	})
	for range 8 {
		w.at(3, 800_000)
		if err := settleDaemon(t, d); err != nil {
			t.Fatal(err)
		}
	}
	if tries != benchTries {
		t.Errorf("tried %d times, want %d", tries, benchTries)
	}
	peers, samples := union(t, mail.reports(t, w), domain.Originator{Kind: domain.OriginSN, ID: 5}, 3)
	if len(peers) != 1 || len(samples) != 1 || !samples[domain.Sample{SN: 5, Metric: "a_us", Value: domain.Number(1)}] {
		t.Errorf("filed %v and %v, want hn 1 and the first value of a_us", peers, samples)
	}
}
