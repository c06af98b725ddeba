package probes

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"sync"
	"time"

	"assay/domain"
)

// HyperNodeConfig is what a HyperNode needs. Zero values take the defaults given.
type HyperNodeConfig struct {
	HN        domain.HNID
	Network   domain.Network
	Signer    domain.Signer // holds the key that the registry lists for HN
	Directory Directory
	Outbox    Filing
	Dir       string // state directory, used by this HyperNode alone
	Logger    *slog.Logger
	Clock     func() time.Time // default time.Now
	Tick      time.Duration    // how often Run looks for what is due; default 100 ms

	MeasureBytes int64  // of one throughput measurement; default 4 MiB
	MeasureEvery uint64 // a node is measured in one of so many eras; default 1
	Measuring    int    // nodes measured at once; default 2, since they share the line
	// AllowPrivate lets measurements go to loopback and private addresses, as a
	// devnet needs. Otherwise a ScalerNode could make this host knock at doors
	// inside its operator's network.
	AllowPrivate bool
	// Transport replaces the measuring transport and with it the address rule.
	Transport http.RoundTripper

	PerAddress int // challenges a second from one address, four times that at once; default 50
	Total      int // challenges a second in all; default 2000
	// HorizonEras is after how many eras a report that nobody acknowledged is
	// dropped. Default 0: never, however useless it is.
	HorizonEras uint64
	// Fault is called at named points, and its error stops the HyperNode there as
	// a crash would; nil in production.
	Fault func(point string) error
}

func (c *HyperNodeConfig) setDefaults() {
	if c.Clock == nil {
		c.Clock = time.Now
	}
	if c.Fault == nil {
		c.Fault = func(string) error { return nil }
	}
	c.Tick = orDefault(c.Tick, defaultTick)
	c.MeasureBytes = orDefault(c.MeasureBytes, 4<<20)
	c.MeasureEvery = orDefault(c.MeasureEvery, 1)
	c.Measuring = orDefault(c.Measuring, 2)
	c.PerAddress = orDefault(c.PerAddress, 50)
	c.Total = orDefault(c.Total, 2000)
}

// A HyperNode is the observer's side of challenges. Its Handler may serve
// before Run is called; without Run nothing is measured or filed.
type HyperNode struct {
	cfg      HyperNodeConfig
	registry *registry
	journal  *journal
	clerk    *clerk
	limiter  *limiter
	failed   chan error // an error that must stop Run
	work     sync.WaitGroup

	// Used by step alone.
	watch eraWatch

	mu    sync.Mutex // guards what follows
	queue []job      // to be measured in the current era
	busy  int        // workers

	complained time.Time // of a challenge that could not be answered
}

// A job is one measurement of a ScalerNode.
type job struct {
	page  *page
	entry entry
	tries int
}

// NewHyperNode opens the HyperNode's state; Run does the work.
func NewHyperNode(cfg HyperNodeConfig) (*HyperNode, error) {
	cfg.setDefaults()
	self := domain.Originator{Kind: domain.OriginHN, ID: uint64(cfg.HN)}
	logger := cfg.Logger.With("hn", uint64(cfg.HN))
	j, err := openJournal(cfg.Dir, self, cfg.Network, logger)
	if err != nil {
		return nil, fmt.Errorf("open state of hn %d: %w", cfg.HN, err)
	}
	cfg.Logger = logger
	return &HyperNode{
		cfg: cfg, journal: j,
		registry: newRegistry(cfg.Directory, cfg.Clock),
		clerk:    &clerk{self, cfg.Network, cfg.Signer, cfg.Outbox, logger, cfg.Fault},
		limiter:  newLimiter(cfg.PerAddress, cfg.Total, cfg.Clock),
		watch:    eraWatch{clock: cfg.Clock, logger: logger},
		failed:   make(chan error, 1),
	}, nil
}

// Run measures and files until ctx ends; then it files what it has and returns
// nil. Another return is an error after which nothing could be promised any more.
func (h *HyperNode) Run(ctx context.Context) error {
	running, cancel := context.WithCancel(ctx)
	err := runTicks(running, h.cfg.Tick, h.failed, h.step)
	cancel()
	h.work.Wait()
	if err != nil {
		return err
	}
	return h.watch.farewell(ctx, h.clerk, h.journal)
}

// Close gives the state directory back. Run must have returned, and the handler
// must not serve any more.
func (h *HyperNode) Close() error { return h.journal.close() }

// step does what is due now. Its error is one that must stop the HyperNode.
func (h *HyperNode) step(ctx context.Context) error {
	view, err := h.registry.era(ctx)
	if h.watch.down(ctx, err) {
		return nil
	}
	p, err := h.journal.page(view.Era)
	if err != nil {
		return err
	}
	if h.watch.turn(ctx, view) {
		if err := h.turn(ctx, p); err != nil {
			return err
		}
	}
	h.measureDue()
	return h.watch.file(ctx, h.clerk, h.journal, p, view.progress(h.cfg.Clock()), false)
}

// turn starts a new era.
func (h *HyperNode) turn(ctx context.Context, p *page) error {
	h.mu.Lock()
	h.queue = nil
	for _, e := range p.unmeasured(measureSource) {
		h.plan(p, e)
	}
	h.mu.Unlock()
	h.registry.forget(back(p.era, 1))
	list, err := h.registry.hyperNodes(ctx, p.era)
	if err != nil {
		h.watch.complain(ctx, "own entry in the registry is not known", err)
	} else {
		h.checkOwn(ctx, p.era, list)
	}
	return cleanUp(h.journal, h.cfg.Outbox, p.era, h.cfg.HorizonEras, h.cfg.Logger)
}

// checkOwn tells the operator when the registry and this node don't agree.
func (h *HyperNode) checkOwn(ctx context.Context, era domain.Era, list []PeerHN) {
	for _, hn := range list {
		if hn.ID != h.cfg.HN {
			continue
		}
		if own := h.cfg.Signer.Address(); hn.Key != own {
			h.cfg.Logger.ErrorContext(ctx, "the registry lists another key for this hypernode", "era", era, "listed", hn.Key, "own", own)
		}
		if !hn.Active {
			h.cfg.Logger.WarnContext(ctx, "this hypernode is not active: what it sees does not count", "era", era)
		}
		return
	}
	h.cfg.Logger.WarnContext(ctx, "this hypernode is not in the registry", "era", era)
}

func (h *HyperNode) fail(err error) {
	select {
	case h.failed <- err:
	default:
	}
}

// measureSource names the measurement of a ScalerNode in the journal.
func measureSource(peer uint64) string { return "sn/" + strconv.FormatUint(peer, 10) }

// plan queues the measurement of an entry's node, if it is its turn. The caller
// holds mu.
func (h *HyperNode) plan(p *page, e entry) {
	if e.url == "" || (uint64(p.era)+e.peer)%h.cfg.MeasureEvery != 0 || p.isMeasured(measureSource(e.peer)) {
		return
	}
	h.queue = append(h.queue, job{page: p, entry: e})
}

// measureDue puts workers to the queue. Work of an era ends with it.
func (h *HyperNode) measureDue() {
	h.mu.Lock()
	defer h.mu.Unlock()
	ctx, era := h.watch.ctx, h.watch.era
	for range min(h.cfg.Measuring-h.busy, len(h.queue)) {
		h.busy++
		h.work.Go(func() { h.worker(ctx, era) })
	}
}

// worker measures until the queue is empty or the era is over.
func (h *HyperNode) worker(ctx context.Context, era domain.Era) {
	for {
		h.mu.Lock()
		if len(h.queue) == 0 || ctx.Err() != nil {
			h.busy--
			h.mu.Unlock()
			return
		}
		j := h.queue[0]
		h.queue = h.queue[1:]
		h.mu.Unlock()
		if j.page.era == era { // else an answer that was given as the era ended
			h.try(ctx, j)
		}
	}
}

// measureTries is how often a node is tried in an era. A node that does not
// answer has no sample: nothing is made up for it.
const measureTries = 3

// try makes one attempt at a job, and plans another if that may help.
func (h *HyperNode) try(ctx context.Context, j job) {
	err := h.measure(ctx, j)
	if stops(err) {
		h.fail(err)
		return
	}
	if err == nil || ctx.Err() != nil {
		return
	}
	j.tries++
	h.cfg.Logger.DebugContext(ctx, "scalernode was not measured", "era", j.page.era, "sn", j.entry.peer, "tries", j.tries, "err", err)
	if j.tries < measureTries {
		h.mu.Lock()
		h.queue = append(h.queue, j) // behind the others, which gives it time
		h.mu.Unlock()
	}
}

// measure takes the samples of one node and writes them down.
func (h *HyperNode) measure(ctx context.Context, j job) error {
	sn := domain.SNID(j.entry.peer)
	key, known, err := h.registry.daemonKey(ctx, sn, j.page.era)
	if err != nil {
		return err
	}
	if !known {
		return fmt.Errorf("sn %d has no key in era %d any more", sn, j.page.era)
	}
	m := &nodeMeasurement{
		challenge: domain.Challenge{Era: j.page.era, SN: sn, HN: h.cfg.HN, Nonce: j.entry.nonce},
		network:   h.cfg.Network, key: key, url: j.entry.url, bytes: h.cfg.MeasureBytes,
	}
	got, err := m.run(ctx, h.cfg.Transport, h.cfg.AllowPrivate)
	if err != nil {
		return fmt.Errorf("measure sn %d: %w", sn, err)
	}
	if err := h.cfg.Fault("node-measured"); err != nil {
		return stop(err)
	}
	samples := make([]domain.Sample, 0, len(got))
	for _, v := range got {
		samples = append(samples, domain.Sample{SN: sn, Metric: v.Metric, Value: v.Value})
	}
	if err := j.page.keepSamples(measureSource(j.entry.peer), samples); err != nil {
		return err
	}
	if err := h.cfg.Fault("node-kept"); err != nil {
		return stop(err)
	}
	return nil
}
