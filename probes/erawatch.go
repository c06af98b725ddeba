package probes

import (
	"context"
	"log/slog"
	"time"

	"assay/domain"
)

// An eraWatch is what the step of a Daemon and of a HyperNode have in common:
// noticing a new era, filing in time, and not saying the same thing ten times a
// second. It is used by one goroutine.
type eraWatch struct {
	clock  func() time.Time
	logger *slog.Logger

	known  bool
	era    domain.Era
	ctx    context.Context // of work that is pointless after the era
	cancel context.CancelFunc
	points int       // of filePoints, those behind us in this era
	retry  time.Time // no filing before, after one failed
	blind  bool      // the last view failed

	complained time.Time
}

// complainEvery bounds how often a lasting trouble is logged.
const complainEvery = 10 * time.Second

// down reports whether the chain cannot be seen, and logs when that changes.
func (w *eraWatch) down(ctx context.Context, err error) bool {
	if err != nil && !w.blind && ctx.Err() == nil {
		w.logger.WarnContext(ctx, "the chain cannot be seen; nothing is due until it can", "err", err)
	}
	if err == nil && w.blind {
		w.logger.InfoContext(ctx, "the chain can be seen again")
	}
	w.blind = err != nil
	return w.blind
}

// turn reports whether the view is of a new era, and ends the old one's work.
func (w *eraWatch) turn(ctx context.Context, view sight) bool {
	if w.known && w.era == view.Era {
		return false
	}
	if w.cancel != nil {
		w.cancel()
	}
	w.ctx, w.cancel = context.WithCancel(ctx)
	w.known, w.era, w.points = true, view.Era, 0
	return true
}

func (w *eraWatch) complain(ctx context.Context, message string, err error) {
	if now := w.clock(); now.Sub(w.complained) >= complainEvery && ctx.Err() == nil {
		w.complained = now
		w.logger.WarnContext(ctx, message, "era", w.era, "err", err)
	}
}

// file files what is due: of eras before, all; of the current one all when
// nothing more is expected or one of the filing points has come, else full
// reports only.
func (w *eraWatch) file(ctx context.Context, c *clerk, j *journal, current *page, progress uint64, done bool) error {
	now := w.clock()
	if now.Before(w.retry) {
		return nil
	}
	for _, p := range j.all() {
		if p.era > current.era || p.era < back(current.era, fileBackEras) {
			continue
		}
		full := p == current && !done
		points := filePoints()
		if p == current && w.points < len(points) && progress >= points[w.points] {
			full = false
		}
		err := c.file(ctx, p, full)
		if stops(err) {
			return err
		}
		if err != nil {
			w.retry = now.Add(time.Second)
			w.complain(ctx, "a report could not be filed yet", err)
			return nil
		}
	}
	points := filePoints()
	for w.points < len(points) && progress >= points[w.points] {
		w.points++
	}
	return nil
}

// farewell files what the current era has so far: the process may not be back
// before the seal, and its outbox may be given time to drain. Restarts in a row
// must not use the quota up, so half of it is kept back.
func (w *eraWatch) farewell(ctx context.Context, c *clerk, j *journal) error {
	p, ok := j.find(w.era)
	if !w.known || !ok || p.cuts() >= maxReports/2 {
		return nil
	}
	err := c.file(context.WithoutCancel(ctx), p, false)
	if stops(err) {
		return err
	}
	if err != nil {
		w.logger.WarnContext(ctx, "what is not filed yet waits for the next start", "era", p.era, "err", err)
	}
	return nil
}
