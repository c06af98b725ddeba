package probes

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"assay/domain"
)

// DaemonConfig is what a Daemon needs. Zero values take the defaults given.
type DaemonConfig struct {
	SN        domain.SNID
	Network   domain.Network
	Signer    domain.Signer // holds the key that the registry lists for SN
	Directory Directory
	Outbox    Filing
	Dir       string // state directory, used by this daemon alone
	// URL is the base URL under which HyperNodes reach Handler; empty: no
	// throughput is measured to this node.
	URL        string
	Client     *http.Client // for challenges; default a plain one. Redirects are never followed
	Benchmarks []Benchmark  // of this machine
	Logger     *slog.Logger
	Clock      func() time.Time // default time.Now
	Tick       time.Duration    // how often Run looks for what is due; default 100 ms
	// HorizonEras is after how many eras a report that nobody acknowledged is
	// dropped. Default 0: never, however useless it is.
	HorizonEras uint64
	MaxRequest  int64 // bytes of one throughput measurement; default 64 MiB
	MaxPerEra   int64 // bytes served to one HyperNode in an era; default 256 MiB
	// Fault is called at named points, and its error stops the daemon there as a
	// crash would; nil in production.
	Fault func(point string) error
}

func (c *DaemonConfig) setDefaults() {
	if c.Clock == nil {
		c.Clock = time.Now
	}
	if c.Fault == nil {
		c.Fault = func(string) error { return nil }
	}
	c.Tick = orDefault(c.Tick, defaultTick)
	c.MaxRequest = orDefault(c.MaxRequest, 64<<20)
	c.MaxPerEra = orDefault(c.MaxPerEra, 256<<20)
}

const (
	defaultTick  = 100 * time.Millisecond // fine enough for eras of seconds, and next to nothing
	keepEras     = 4                      // pages kept on disk, for people who look
	fileBackEras = 2                      // older eras are sealed: their reports would be late
	maxInFlight  = 16                     // challenges at once
	benchTries   = 2                      // per benchmark and era
	benchTimeout = 5 * time.Minute        // a benchmark that takes longer hangs
)

// The points of an era, in ppm, at which what has not been filed is filed even
// though more is expected: leaving time before the seal, and a second chance.
func filePoints() []uint64 { return []uint64{850_000, 950_000} }

// A Daemon is the ScalerNode side of challenges.
type Daemon struct {
	cfg      DaemonConfig
	client   *http.Client
	registry *registry
	journal  *journal
	clerk    *clerk
	bench    *benchService
	failed   chan error // an error that must stop Run
	work     sync.WaitGroup

	// Used by step alone.
	watch eraWatch

	mu      sync.Mutex                 // guards what follows
	peers   map[domain.HNID]*peerState // of the current era
	benches map[string]int             // failed tries by name, in the current era
	busy    bool                       // a benchmark is running
}

// peerState is how far the challenge of one HyperNode is.
type peerState struct {
	busy  bool
	tries int
	next  time.Time
}

// NewDaemon opens the daemon's state; Run does the work.
func NewDaemon(cfg DaemonConfig) (*Daemon, error) {
	cfg.setDefaults()
	self := domain.Originator{Kind: domain.OriginSN, ID: uint64(cfg.SN)}
	logger := cfg.Logger.With("sn", uint64(cfg.SN))
	j, err := openJournal(cfg.Dir, self, cfg.Network, logger)
	if err != nil {
		return nil, fmt.Errorf("open state of sn %d: %w", cfg.SN, err)
	}
	cfg.Logger = logger
	return &Daemon{
		cfg: cfg, client: noRedirects(cfg.Client), journal: j,
		registry: newRegistry(cfg.Directory, cfg.Clock),
		clerk:    &clerk{self, cfg.Network, cfg.Signer, cfg.Outbox, logger, cfg.Fault},
		bench:    newBenchService(cfg, j),
		watch:    eraWatch{clock: cfg.Clock, logger: logger},
		failed:   make(chan error, 1),
		peers:    map[domain.HNID]*peerState{}, benches: map[string]int{},
	}, nil
}

// Run challenges, measures and files until ctx ends; then it files what it has
// and returns nil. Another return is an error after which nothing could be
// promised any more.
func (d *Daemon) Run(ctx context.Context) error {
	running, cancel := context.WithCancel(ctx)
	err := runTicks(running, d.cfg.Tick, d.failed, d.step)
	cancel()
	d.work.Wait()
	if err != nil {
		return err
	}
	return d.watch.farewell(ctx, d.clerk, d.journal)
}

// runTicks calls step at once and at every tick.
func runTicks(ctx context.Context, tick time.Duration, failed <-chan error, step func(context.Context) error) error {
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for {
		if err := step(ctx); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case err := <-failed:
			return err
		case <-ticker.C:
		}
	}
}

// Close gives the state directory back. Run must have returned.
func (d *Daemon) Close() error { return d.journal.close() }

// step does what is due now. Its error is one that must stop the daemon; all
// else is logged and comes up again at a later step.
func (d *Daemon) step(ctx context.Context) error {
	view, err := d.registry.era(ctx)
	if d.watch.down(ctx, err) {
		return nil
	}
	p, err := d.journal.page(view.Era)
	if err != nil {
		return err
	}
	if d.watch.turn(ctx, view) {
		if err := d.turn(ctx, view); err != nil {
			return err
		}
	}
	list, err := d.registry.hyperNodes(ctx, view.Era)
	if err != nil {
		d.watch.complain(ctx, "hypernodes are not known", err)
	}
	now := d.cfg.Clock()
	progress := view.progress(now)
	done := d.challengeDue(p, view, list, progress, now)
	done = d.measureDue(ctx, p, progress) && done
	return d.watch.file(ctx, d.clerk, d.journal, p, progress, done)
}

// turn starts a new era.
func (d *Daemon) turn(ctx context.Context, view sight) error {
	d.mu.Lock()
	d.peers, d.benches = map[domain.HNID]*peerState{}, map[string]int{}
	d.mu.Unlock()
	d.bench.turn(view.Era)
	d.registry.forget(back(view.Era, 1))
	key, known, err := d.registry.daemonKey(ctx, d.cfg.SN, view.Era)
	switch own := d.cfg.Signer.Address(); {
	case err != nil:
		d.watch.complain(ctx, "own key is not known", err)
	case !known:
		d.cfg.Logger.WarnContext(ctx, "this scalernode is not validated: its challenges will be refused", "era", view.Era)
	case key != own:
		d.cfg.Logger.ErrorContext(ctx, "the registry lists another key for this scalernode", "era", view.Era, "listed", key, "own", own)
	}
	return cleanUp(d.journal, d.cfg.Outbox, view.Era, d.cfg.HorizonEras, d.cfg.Logger)
}

// cleanUp drops what eras long over have left.
func cleanUp(j *journal, outbox Filing, era domain.Era, horizon uint64, logger *slog.Logger) error {
	if err := j.drop(back(era, keepEras)); err != nil {
		return err
	}
	if horizon == 0 {
		return nil
	}
	if _, err := outbox.Expire(back(era, horizon)); err != nil {
		logger.Warn("old reports could not be dropped", "era", era, "err", err)
	}
	return nil
}

// back returns the era n eras before era, or era 0.
func back(era domain.Era, n uint64) domain.Era { return era - min(era, domain.Era(n)) }

// challengeDue starts the challenges whose moment has come, and reports whether
// all HyperNodes have answered.
func (d *Daemon) challengeDue(p *page, view sight, list []PeerHN, progress uint64, now time.Time) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	busy, done := 0, len(list) > 0
	for _, s := range d.peers {
		if s.busy {
			busy++
		}
	}
	for _, hn := range list {
		if !hn.Active {
			continue
		}
		if _, ok := p.entry(uint64(hn.ID)); ok {
			continue
		}
		done = false
		s := d.peers[hn.ID]
		if s == nil {
			s = &peerState{}
			d.peers[hn.ID] = s
		}
		if s.busy || busy >= maxInFlight || now.Before(s.next) || progress < Moment(view.Era, d.cfg.SN, hn.ID) {
			continue
		}
		s.busy = true
		busy++
		ctx := d.watch.ctx
		d.work.Go(func() { d.challenge(ctx, p, view, hn, s) })
	}
	return done
}

// challenge makes one attempt and plans the next one.
func (d *Daemon) challenge(ctx context.Context, p *page, view sight, hn PeerHN, s *peerState) {
	ctx, cancel := context.WithTimeout(ctx, attemptTime(view))
	defer cancel()
	err := d.ask(ctx, p, hn)
	d.mu.Lock()
	defer d.mu.Unlock()
	s.busy = false
	s.tries++
	if err == nil {
		return
	}
	if stops(err) {
		d.fail(err)
		return
	}
	s.next = d.cfg.Clock().Add(retryWait(view, s.tries))
	level := slog.LevelDebug
	if s.tries == 3 {
		level = slog.LevelWarn // once is noise, and more would be too
	}
	d.cfg.Logger.Log(ctx, level, "hypernode did not answer the challenge", "era", p.era, "hn", uint64(hn.ID), "tries", s.tries, "err", err)
}

func (d *Daemon) fail(err error) {
	select {
	case d.failed <- err:
	default:
	}
}

// attemptTime bounds one challenge: a tenth of the era, in sane limits.
func attemptTime(view sight) time.Duration {
	return min(max(view.length()/10, 2*time.Second), 15*time.Second)
}

// retryWait is how long to wait after a number of tries: doubling from a
// sixtieth of the era to a tenth of it.
func retryWait(view sight, tries int) time.Duration {
	length := view.length()
	if length == 0 {
		length = 5 * time.Minute
	}
	first := min(max(length/60, 100*time.Millisecond), 15*time.Second)
	return min(first<<min(tries-1, 10), max(length/10, first))
}

// ask sends the pair's one challenge of the era and keeps the receipt.
func (d *Daemon) ask(ctx context.Context, p *page, hn PeerHN) error {
	nonce, ok := p.nonce(uint64(hn.ID))
	if !ok {
		rand.Read(nonce[:])
		if err := p.setNonce(uint64(hn.ID), nonce); err != nil {
			return err
		}
	}
	if err := d.cfg.Fault("challenge-nonce"); err != nil {
		return stop(err)
	}
	c := domain.Challenge{Era: p.era, SN: d.cfg.SN, HN: hn.ID, Nonce: nonce}
	signature, err := d.cfg.Signer.Sign(c.Digest(d.cfg.Network))
	if err != nil {
		return fmt.Errorf("sign challenge: %w", err)
	}
	answer, rtt, err := sendChallenge(ctx, d.client, hn.Endpoint, challengeRequest{
		Era: uint64(c.Era), SN: uint64(c.SN), HN: uint64(c.HN),
		Nonce: nonceHex(nonce), Signature: signatureHex(signature), URL: d.cfg.URL,
	})
	if err != nil {
		return d.resume(p, c, err)
	}
	if err := d.cfg.Fault("challenge-answered"); err != nil {
		return stop(err)
	}
	receipt, err := answer.check(d.cfg.Network, c, hn.Key)
	if err != nil {
		return err
	}
	if _, err := p.keep(entry{peer: uint64(hn.ID), nonce: nonce, rttMicros: rtt, signature: receipt.Signature}); err != nil {
		return err
	}
	if err := d.cfg.Fault("challenge-kept"); err != nil {
		return stop(err)
	}
	return nil
}

// resume takes up the nonce of an earlier challenge where the HyperNode says
// that it keeps one and can show our own signature under it: this daemon's
// state was lost in mid-era. It returns err, so that the next try uses it.
func (d *Daemon) resume(p *page, c domain.Challenge, err error) error {
	var bad *refusal
	if !errors.As(err, &bad) || bad.First == nil {
		return err
	}
	first := bad.First.challenge()
	if first.Era != c.Era || first.SN != c.SN || first.HN != c.HN || first.Nonce == c.Nonce {
		return err
	}
	who, e := domain.Recover(first.Digest(d.cfg.Network), bad.First.Signature[:])
	if e != nil || who != d.cfg.Signer.Address() {
		return fmt.Errorf("%w; the first challenge that it shows is not ours", err)
	}
	if e := p.setNonce(uint64(c.HN), first.Nonce); e != nil {
		return e
	}
	return fmt.Errorf("%w; its nonce is taken up again", err)
}
