package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"assay/domain"
)

// Config is what a Suite works with.
type Config struct {
	Dir    string // for all that is written; what a run leaves there, another with Keep uses again
	Keep   bool   // leave data for peers, and logs for the next run, in Dir
	Scale  Scale
	Logger *slog.Logger // what takes long, and why; nil: nowhere

	// Explain answers why a ScalerNode earned what it did in epoch 0 of the log in a data directory, as the command does.
	Explain func(ctx context.Context, data string, sn domain.SNID) error
	// Index makes what an engine makes in the background when an epoch closes, so that Explain need not fold the log: of
	// epoch 0, which closes with the last record of the log in data. What is there already stays.
	Index func(ctx context.Context, data string) error
	// Start makes ready what an engine does with a data directory before it reads the stream: log, snapshots, fold.
	// Published is the last decision that is published; nil if none is, and all of the log has to be folded.
	Start func(ctx context.Context, data string, published *Decision) error
}

// Decision is the place of a decision: its record, and its number among those of that record.
type Decision struct{ Index, Part uint64 }

// A Suite measures. Make it with New.
type Suite struct {
	cfg    Config
	emit   func(Result) error
	shared *reference
}

// benchmark is one of them.
type benchmark struct {
	name  string
	about string
	run   func(*Suite, context.Context) error
}

func benchmarks() []benchmark {
	return []benchmark{
		{"ingest", "a broker's stream into the synced log", (*Suite).ingest},
		{"replay", "a log folded into verdicts, rewards and roots", (*Suite).replay},
		{"replay_signatures", "a log judged anew, every signature and receipt", (*Suite).signatures},
		{"verdicts", "verdicts of some eras; databases do the same", (*Suite).verdicts},
		{"tree", "the payout tree and all its proofs", (*Suite).tree},
		{"epoch_close", "the record that closes an epoch", (*Suite).epochClose},
		{"explain", "why one node earned what it did in an epoch", (*Suite).explain},
		{"restart", "an engine's start with an epoch in the log", (*Suite).restart},
		{"growth", "time and memory at ten times the events", (*Suite).growth},
	}
}

// Names lists the benchmarks in the order in which they run, with what each measures.
func Names() (names, abouts []string) {
	for _, b := range benchmarks() {
		names, abouts = append(names, b.name), append(abouts, b.about)
	}
	return names, abouts
}

// CheckNames says which of the names is no benchmark's.
func CheckNames(only []string) error {
	names, _ := Names()
	for _, name := range only {
		if !slices.Contains(names, name) {
			return fmt.Errorf("benchmark %q: want some of %q", name, names)
		}
	}
	return nil
}

// New makes a Suite; it measures nothing.
func New(cfg Config) *Suite {
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	return &Suite{cfg: cfg}
}

// Run runs the benchmarks that are named, all without names, and hands over each result as it comes. With Keep it also
// writes them to results.jsonl in Dir.
func (s *Suite) Run(ctx context.Context, only []string, emit func(Result) error) error {
	if err := CheckNames(only); err != nil {
		return err
	}
	if err := os.MkdirAll(s.cfg.Dir, 0o755); err != nil {
		return fmt.Errorf("bench: %w", err)
	}
	var kept []byte
	s.emit = func(r Result) error {
		line, err := json.Marshal(r)
		if err != nil {
			return err
		}
		kept = append(append(kept, line...), '\n')
		return emit(r)
	}
	for _, b := range benchmarks() {
		if len(only) > 0 && !slices.Contains(only, b.name) {
			continue
		}
		begun := time.Now()
		if err := b.run(s, ctx); err != nil {
			return fmt.Errorf("bench %s: %w", b.name, err)
		}
		s.cfg.Logger.InfoContext(ctx, "measured", "name", b.name, "took", time.Since(begun).Round(time.Millisecond))
	}
	if !s.cfg.Keep {
		return nil
	}
	return os.WriteFile(s.path("results.jsonl"), kept, 0o644)
}

func (s *Suite) path(elements ...string) string {
	return filepath.Join(append([]string{s.cfg.Dir}, elements...)...)
}

// scratch makes an empty directory and returns what removes it.
func (s *Suite) scratch(name string) (dir string, remove func() error, err error) {
	dir, err = os.MkdirTemp(s.cfg.Dir, name+"-")
	return dir, func() error { return os.RemoveAll(dir) }, err
}

// fastest measures n times and returns the shortest time. each says what of its work counts.
func fastest(ctx context.Context, n int, each func() (time.Duration, error)) (time.Duration, error) {
	least, err := fastestOfEach(ctx, n, each)
	if err != nil {
		return 0, err
	}
	return least[0], nil
}

// fastestOfEach is fastest for several by turns: what slows the machine down for a while is then every one's lot.
func fastestOfEach(ctx context.Context, n int, all ...func() (time.Duration, error)) ([]time.Duration, error) {
	least := make([]time.Duration, len(all))
	for i := range n * len(all) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		runtime.GC() // the garbage of before is not this run's
		which := i % len(all)
		d, err := all[which]()
		if err != nil {
			return nil, err
		}
		if i < len(all) || d < least[which] {
			least[which] = d
		}
	}
	return least, nil
}

// alsoDo runs a clean-up and adds its error.
func alsoDo(err *error, do func() error) { *err = errors.Join(*err, do()) }
