package probes

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"assay/domain"
)

// A stopError must end the process: going on could break a promise that was
// already given. Others are transient: they are logged and tried again.
type stopError struct{ err error }

func (e *stopError) Error() string { return e.err.Error() }
func (e *stopError) Unwrap() error { return e.err }

func stop(err error) error { return &stopError{err} }

func stops(err error) bool {
	var s *stopError
	return errors.As(err, &s)
}

// An entry is one completed challenge.
type entry struct {
	peer      uint64
	nonce     domain.Nonce
	rttMicros uint64
	signature domain.Signature // of the other side: the receipt
	url       string           // a HyperNode's: where the daemon says it can be measured
	end       int64            // file size up to which the page must be synced for the entry to count
}

// A page is the journal of one era. All methods may be called concurrently.
type page struct {
	era  domain.Era
	path string

	mu       sync.Mutex // guards all below, and writing
	file     *os.File
	written  int64
	failed   error // set for good by a sync that failed
	nonces   map[uint64]domain.Nonce
	entries  []entry
	byPeer   map[uint64]int // index into entries
	samples  []domain.Sample
	measured map[string]bool // sources whose samples are written down
	filed    mark            // handed over to the outbox
	cut      mark            // of the report under way; equal to filed when none is
	reports  int             // cuts so far
	damaged  int             // lines that could not be read

	syncMu sync.Mutex // held while syncing, so that waiters share one sync
	synced int64      // guarded by syncMu
}

// A mark counts entries and samples from the start of the page.
type mark struct{ entries, samples int }

func newPage(era domain.Era, path string) *page {
	return &page{
		era: era, path: path,
		nonces: map[uint64]domain.Nonce{}, byPeer: map[uint64]int{}, measured: map[string]bool{},
	}
}

// openPage opens or creates the page of an era in dir.
func openPage(dir string, era domain.Era) (*page, error) {
	p := newPage(era, filepath.Join(dir, pageName(era)))
	f, err := os.OpenFile(p.path, os.O_CREATE|os.O_RDWR|os.O_APPEND, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open page of era %d: %w", era, err)
	}
	p.file = f
	if err := p.load(); err != nil {
		f.Close()
		return nil, fmt.Errorf("read page of era %d: %w", era, err)
	}
	// What was read may have been written without being synced, and the name of
	// the file too: from here on both count as durable.
	if err := f.Sync(); err != nil {
		f.Close()
		return nil, stop(fmt.Errorf("sync page of era %d: %w", era, err))
	}
	if err := syncDir(dir); err != nil {
		f.Close()
		return nil, stop(err)
	}
	p.synced = p.written
	return p, nil
}

func (p *page) load() error {
	b, err := io.ReadAll(p.file)
	if err != nil {
		return err
	}
	if p.replay(b); p.written < int64(len(b)) {
		return p.file.Truncate(p.written)
	}
	return nil
}

// replay takes the lines of a file into memory, up to the last one that can be
// read; what follows that was never relied upon.
func (p *page) replay(b []byte) {
	bad := 0 // unreadable lines since the last readable one
	for at := 0; at < len(b); {
		n := bytes.IndexByte(b[at:], '\n')
		if n < 0 {
			break
		}
		l, err := parseLine(b[at : at+n])
		at += n + 1
		if err != nil {
			bad++
			continue
		}
		p.damaged, bad, p.written = p.damaged+bad, 0, int64(at)
		p.apply(l, p.written)
	}
	if p.damaged > 0 {
		// Counts no longer point at what they did: file everything again. Reports
		// add up, so that costs a report and changes nothing.
		p.filed, p.cut = mark{}, mark{}
	}
}

// apply takes a line into memory; end is the size of the file with it.
func (p *page) apply(l line, end int64) {
	switch l.Kind {
	case lineNonce:
		p.nonces[l.Peer] = domain.Nonce(*l.Nonce)
	case lineEntry:
		if _, ok := p.byPeer[l.Peer]; ok {
			return
		}
		p.byPeer[l.Peer] = len(p.entries)
		p.entries = append(p.entries, entry{
			peer: l.Peer, nonce: domain.Nonce(*l.Nonce), rttMicros: l.RTTMicros,
			signature: domain.Signature(*l.Signature), url: l.URL, end: end,
		})
	case lineSamples:
		if p.measured[l.Source] {
			return
		}
		p.measured[l.Source] = true
		for _, s := range l.Samples {
			p.samples = append(p.samples, s.sample())
		}
	case lineCut:
		next := mark{l.CutPeers, l.CutValues}
		if next.entries < p.filed.entries || next.samples < p.filed.samples || next.entries > len(p.entries) || next.samples > len(p.samples) {
			p.damaged++ // lines are missing, or somebody edited the file
			return
		}
		p.cut = next
		p.reports++
	case linePut:
		p.filed = p.cut
	}
}

// write appends a line and takes it into memory. It is durable once sync has
// returned for the offset that write returns. The caller holds mu.
func (p *page) write(l line) (int64, error) {
	if p.failed != nil {
		return 0, p.failed
	}
	b, err := appendLine(nil, l)
	if err != nil {
		return 0, stop(err)
	}
	if _, err := p.file.Write(b); err != nil {
		// A full disk is survivable: take the torn line back and let the caller retry.
		if e := p.file.Truncate(p.written); e != nil {
			p.failed = stop(fmt.Errorf("page of era %d: write: %w, then truncate: %w", p.era, err, e))
			return 0, p.failed
		}
		return 0, fmt.Errorf("write %s to page of era %d: %w", l.Kind, p.era, err)
	}
	p.written += int64(len(b))
	p.apply(l, p.written)
	return p.written, nil
}

// sync returns when the first end bytes are on disk. A sync that fails may have
// thrown the data away while the next one succeeds, so it is never repeated.
func (p *page) sync(end int64) error {
	p.syncMu.Lock()
	defer p.syncMu.Unlock()
	if p.synced >= end {
		return nil
	}
	p.mu.Lock()
	written, failed := p.written, p.failed
	p.mu.Unlock()
	if failed != nil {
		return failed
	}
	if err := p.file.Sync(); err != nil {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.failed = stop(fmt.Errorf("sync page of era %d: %w", p.era, err))
		return p.failed
	}
	p.synced = written
	return nil
}

// record writes a line and syncs it.
func (p *page) record(l line) error {
	p.mu.Lock()
	end, err := p.write(l)
	p.mu.Unlock()
	if err != nil {
		return err
	}
	return p.sync(end)
}

// nonce returns the nonce for peer, and whether there is one.
func (p *page) nonce(peer uint64) (domain.Nonce, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	n, ok := p.nonces[peer]
	return n, ok
}

// setNonce makes n the nonce for peer; durable on return.
func (p *page) setNonce(peer uint64, n domain.Nonce) error {
	return p.record(line{Kind: lineNonce, Peer: peer, Nonce: (*nonceHex)(&n)})
}

// entry returns the completed challenge with peer. It may not be durable yet:
// see sync.
func (p *page) entry(peer uint64) (entry, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	i, ok := p.byPeer[peer]
	if !ok {
		return entry{}, false
	}
	return p.entries[i], true
}

// keep writes a completed challenge, unless there is one with that peer, and
// returns the one that stands; durable on return.
func (p *page) keep(e entry) (entry, error) {
	p.mu.Lock()
	i, ok := p.byPeer[e.peer]
	if !ok {
		_, err := p.write(line{
			Kind: lineEntry, Peer: e.peer, Nonce: (*nonceHex)(&e.nonce), RTTMicros: e.rttMicros,
			Signature: (*signatureHex)(&e.signature), URL: e.url,
		})
		if err != nil {
			p.mu.Unlock()
			return entry{}, err
		}
		i = p.byPeer[e.peer]
	}
	kept := p.entries[i]
	p.mu.Unlock()
	return kept, p.sync(kept.end)
}

// isMeasured reports whether source needs no measuring any more. On a page that
// lost lines nothing is measured again: a second value would contradict one
// that may have been filed.
func (p *page) isMeasured(source string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.measured[source] || p.damaged > 0
}

// keepSamples writes what source gave; durable on return.
func (p *page) keepSamples(source string, samples []domain.Sample) error {
	return p.record(line{Kind: lineSamples, Source: source, Samples: toSampleLines(samples)})
}

// metrics returns the names of what was measured, of whatever ScalerNode.
func (p *page) metrics() map[string]bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	names := map[string]bool{}
	for _, s := range p.samples {
		names[s.Metric] = true
	}
	return names
}

// unmeasured returns the entries that have a URL and no samples yet.
func (p *page) unmeasured(source func(peer uint64) string) []entry {
	p.mu.Lock()
	defer p.mu.Unlock()
	var rest []entry
	for _, e := range p.entries {
		if e.url != "" && !p.measured[source(e.peer)] && p.damaged == 0 {
			rest = append(rest, e)
		}
	}
	return rest
}

// count returns the number of entries.
func (p *page) count() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.entries)
}

func (p *page) close() error { return p.file.Close() }
