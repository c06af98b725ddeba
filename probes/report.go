package probes

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"

	"assay/domain"
)

// A report is cut at these bounds, well inside those of the domain (2000 peers,
// 4000 samples, 256 KiB): a proof takes 83 bytes on the wire and an entry of
// the body at most 20, a sample at most 16 beside its texts.
const (
	cutEntries     = 1000
	cutSamples     = 4000
	cutBytes       = 192 << 10
	entryBytes     = 103
	sampleBytes    = 24
	maxReports     = 60 // per era, below max_reports_per_era of the default policy (64)
	maxRTTMicros   = 600_000_000
	maxMetricValue = 1<<53 - 1
	maxTextBytes   = 256
)

// Filing is where signed messages go: *Outbox.
type Filing interface {
	// Put takes a message for a subject; it is durable on return. The same
	// message may be put again after a crash.
	Put(ctx context.Context, subject string, envelope []byte) error
	// Expire drops reports of eras before the given one, and returns how many.
	Expire(before domain.Era) (int, error)
}

// cutReport returns what the next report holds: what an interrupted run was
// about to file, else what has come since the last report, at most one report
// of it. With full set, only a report that is full is cut. The cut is durable
// on return, so that after a crash the very same report is made again.
func (p *page) cutReport(full bool) ([]entry, []domain.Sample, error) {
	p.mu.Lock()
	if p.cut == p.filed {
		next, isFull := p.nextCut()
		if next == p.filed || full && !isFull {
			p.mu.Unlock()
			return nil, nil, nil
		}
		if _, err := p.write(line{Kind: lineCut, CutPeers: next.entries, CutValues: next.samples}); err != nil {
			p.mu.Unlock()
			return nil, nil, err
		}
	}
	entries := slices.Clone(p.entries[p.filed.entries:min(p.cut.entries, len(p.entries))])
	samples := slices.Clone(p.samples[p.filed.samples:min(p.cut.samples, len(p.samples))])
	end := p.written
	p.mu.Unlock()
	return entries, samples, p.sync(end)
}

// nextCut returns the end of the next report, and whether it is a full one. The
// caller holds mu.
func (p *page) nextCut() (mark, bool) {
	next, size := p.filed, 0
	for next.entries < len(p.entries) {
		if size += entryBytes; next.entries-p.filed.entries == cutEntries || size > cutBytes {
			return next, true
		}
		next.entries++
	}
	for next.samples < len(p.samples) {
		s := p.samples[next.samples]
		if size += sampleBytes + len(s.Metric) + len(s.Value.Text); next.samples-p.filed.samples == cutSamples || size > cutBytes {
			return next, true
		}
		next.samples++
	}
	return next, false
}

// putReport notes that the cut was handed over.
func (p *page) putReport() error { return p.record(line{Kind: linePut}) }

// cuts returns how many reports were cut in the era.
func (p *page) cuts() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.reports
}

// A clerk turns pages into signed reports. It is used by one goroutine.
type clerk struct {
	originator domain.Originator
	network    domain.Network
	signer     domain.Signer
	filing     Filing
	logger     *slog.Logger
	fault      func(point string) error
}

// file hands over all that a page holds and no report has yet; with full set
// only full reports, so that a busy HyperNode does not keep it all for later.
func (c *clerk) file(ctx context.Context, p *page, full bool) error {
	for {
		reserve := 0
		if full {
			reserve = 8 // for what comes at the end of the era
		}
		if n := p.cuts(); n >= maxReports-reserve && !p.hasOpenCut() {
			return c.overQuota(p, n, full)
		}
		entries, samples, err := p.cutReport(full)
		if err != nil {
			return fmt.Errorf("cut a report of era %d: %w", p.era, err)
		}
		if len(entries)+len(samples) == 0 {
			return nil
		}
		if err := c.hand(ctx, p, entries, samples); err != nil {
			return err
		}
	}
}

// overQuota says once per call what cannot be filed any more.
func (c *clerk) overQuota(p *page, reports int, full bool) error {
	p.mu.Lock()
	next, _ := p.nextCut()
	rest := next != p.filed
	p.mu.Unlock()
	if rest && !full {
		return fmt.Errorf("era %d: %d reports are filed and more would be over quota", p.era, reports)
	}
	return nil
}

func (p *page) hasOpenCut() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.cut != p.filed
}

// hand files one report. A crash before the last step repeats it: the report is
// the same, and so is its digest, which the log takes once.
func (c *clerk) hand(ctx context.Context, p *page, entries []entry, samples []domain.Sample) error {
	if err := c.fault("report-cut"); err != nil {
		return stop(err)
	}
	report := &domain.Report{Originator: c.originator, Era: p.era, Samples: samples}
	proofs := make([][]byte, 0, len(entries))
	for _, e := range entries {
		report.Peers = append(report.Peers, domain.Peer{ID: e.peer, RTTMicros: e.rttMicros})
		proofs = append(proofs, domain.Receipt{Nonce: e.nonce, Signature: e.signature}.Bytes())
	}
	m, err := domain.NewMessage(c.network, report, proofs, c.signer)
	if err != nil {
		return fmt.Errorf("report of era %d with %d peers and %d samples: %w", p.era, len(entries), len(samples), err)
	}
	if err := c.filing.Put(ctx, domain.Subject(report, c.network.ChainID), m.Encode()); err != nil {
		return fmt.Errorf("file a report of era %d: %w", p.era, err)
	}
	if err := c.fault("report-put"); err != nil {
		return stop(err)
	}
	if err := p.putReport(); err != nil {
		return err
	}
	c.logger.InfoContext(ctx, "report filed", "era", p.era, "peers", len(entries), "samples", len(samples), "digest", m.Digest())
	if err := c.fault("report-noted"); err != nil {
		return stop(err)
	}
	return nil
}

// clampRTT keeps a measured time inside what a report can carry: 1 µs to 600 s.
func clampRTT(micros int64) uint64 { return uint64(min(max(micros, 1), maxRTTMicros)) }

// isOver reports whether an error means only that the context ended.
func isOver(ctx context.Context, err error) bool {
	return ctx.Err() != nil && (errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded))
}
