package bench

import (
	"context"
	"fmt"
	"runtime"
	"time"

	"assay/internal/workload"
	"assay/projections"
)

const (
	// mostTimes is how much longer ten times the events may take.
	mostTimes = 11
	// mostHeap is how much larger the heap may be after ten times the events.
	mostHeap = 1.1
	// mostPerNode is the live heap that a further ScalerNode may take, in bytes.
	mostPerNode = 1024
)

// growth measures what ten times the events cost in time and in memory, and what a ScalerNode costs in memory.
func (s *Suite) growth(ctx context.Context) error {
	if err := s.growthOfTime(ctx); err != nil {
		return err
	}
	scale := s.cfg.Scale
	cfg := workload.Config{Seed: seed, Scalers: scale.GrowthNodes, Hypers: scale.Network.Hypers, Eras: scale.GrowthEras, ErasPerEpoch: 4}
	few, err := peakHeap(ctx, cfg)
	if err != nil {
		return err
	}
	longer := cfg
	longer.Eras *= 10
	many, err := peakHeap(ctx, longer)
	if err != nil {
		return err
	}
	ours := rate("growth_heap", sizeOf(longer.Scalers, longer.Hypers, longer.Eras), many, unitBytes)
	if err := s.emit(ours.within(mostHeap*few, fmt.Sprintf("%.1f times the peak of %d eras", mostHeap, cfg.Eras), 1)); err != nil {
		return err
	}
	larger := cfg
	larger.Scalers *= 5
	more, err := peakHeap(ctx, larger)
	if err != nil {
		return err
	}
	perNode := max(more-few, 1) / float64(larger.Scalers-cfg.Scalers)
	ours = rate("growth_node", fmt.Sprintf("%s against %d", sizeOf(larger.Scalers, larger.Hypers, larger.Eras), cfg.Scalers), perNode, unitPerNode)
	return s.emit(ours.within(mostPerNode, "what is asked for", 1))
}

// growthOfTime folds the log's eras and holds the time of the last ones against that of a tenth as many before them.
func (s *Suite) growthOfTime(ctx context.Context) (err error) {
	r, err := s.reference(ctx)
	if err != nil {
		return err
	}
	log, err := r.open()
	if err != nil {
		return err
	}
	defer alsoDo(&err, log.Close)
	tenth := r.network.Eras / 11
	if tenth == 0 {
		return fmt.Errorf("%d eras: want at least 11, to hold ten against one", r.network.Eras)
	}
	first := r.network.Eras - 11*tenth
	part := func(from, to int) (time.Duration, error) {
		return fastest(ctx, s.cfg.Scale.Repeats, func() (time.Duration, error) {
			state := projections.New(nil)
			if err := foldTo(ctx, state, log, r.Eras[from]); err != nil {
				return 0, err
			}
			begun := time.Now()
			err := foldTo(ctx, state, log, r.Eras[to])
			return time.Since(begun), err
		})
	}
	short, err := part(first, first+tenth)
	if err != nil {
		return err
	}
	long, err := part(first+tenth, first+11*tenth)
	if err != nil {
		return err
	}
	events := float64(r.Eras[first+11*tenth]-r.Eras[first+tenth]) / float64(r.Eras[first+tenth]-r.Eras[first])
	times := 10 * long.Seconds() / short.Seconds() / events
	ours := rate("growth", fmt.Sprintf("%d eras of %s, against %d", 10*tenth, r.words(), tenth), times, unitTimes)
	return s.emit(ours.within(mostTimes, "ten times the time, and a tenth more", 1))
}

// peakHeap folds the facts of a network and returns the most bytes that were live, measured where an era is full: before
// each head.
func peakHeap(ctx context.Context, cfg workload.Config) (float64, error) {
	n, err := workload.New(cfg)
	if err != nil {
		return 0, err
	}
	base := liveHeap()
	var peak float64
	f := newSimulated()
	if err := f.run(n, func() { peak = max(peak, liveHeap()-base) }, nil); err != nil {
		return 0, err
	}
	if want := cfg.Eras / cfg.ErasPerEpoch; f.epochs != want || len(f.state.Settlements()) == 0 {
		return 0, fmt.Errorf("%d epochs closed, want %d", f.epochs, want)
	}
	runtime.KeepAlive(f)
	return peak, ctx.Err()
}

// liveHeap returns the bytes of heap that are still referred to.
func liveHeap() float64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}
