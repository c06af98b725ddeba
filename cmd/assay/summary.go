package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/audit"
	"assay/projections"
)

type (
	// summary is the demonstration's last record.
	summary struct {
		Record        string            `json:"record"` // "summary"
		OK            bool              `json:"ok"`
		Problem       string            `json:"problem,omitempty"`
		ElapsedS      float64           `json:"elapsed_s"`
		ErasSealed    uint64            `json:"eras_sealed"`
		EpochsSettled uint64            `json:"epochs_settled"`
		Accepted      uint64            `json:"reports_accepted"`
		Rejected      uint64            `json:"reports_rejected"`
		Verdicts      map[string]uint64 `json:"verdicts"`
		KilledSN      domain.SNID       `json:"killed_sn"`
		Slashed       []slashRow        `json:"slashed"`
		PayoutTotal   domain.Amount     `json:"payout_total"`
		ClaimedTotal  domain.Amount     `json:"claimed_total"`
		Roots         []rootRow         `json:"roots"`
		Audit         auditRow          `json:"audit"`
		LogSize       uint64            `json:"log_size"`
		LogRoot       domain.Hash       `json:"log_root"`
		Samples       map[string]uint64 `json:"samples"`
		Data          string            `json:"data"`

		engineRoots []rootRow
	}
	slashRow struct {
		SN     domain.SNID   `json:"sn"`
		Amount domain.Amount `json:"amount"`
	}
	rootRow struct {
		Epoch  domain.Epoch `json:"epoch"`
		Chain  domain.Hash  `json:"chain"`
		Engine domain.Hash  `json:"engine"`
		Replay domain.Hash  `json:"replay"`
	}
	auditRow struct {
		Epoch   domain.Epoch  `json:"epoch"`
		File    string        `json:"file"`
		Verdict audit.Verdict `json:"verdict"`
	}
)

func addSlash(rows []slashRow, s domain.Slash) []slashRow {
	i := slices.IndexFunc(rows, func(r slashRow) bool { return r.SN == s.SN })
	if i < 0 {
		return append(rows, slashRow{s.SN, s.Amount})
	}
	rows[i].Amount = rows[i].Amount.Plus(s.Amount)
	return rows
}

// record keeps the figures of the end of the story.
func (d *demo) record(s scene) {
	for _, e := range s.settlements {
		if e.Phase == projections.PhaseSettled {
			d.summary.EpochsSettled++
			d.summary.PayoutTotal = e.Close.Total
			d.summary.engineRoots = append(d.summary.engineRoots, rootRow{Epoch: e.Close.Epoch, Engine: e.Close.PayoutRoot})
		}
	}
	d.summary.ClaimedTotal = s.claimed
}

// logFigures is what the stored log says of itself.
type logFigures struct {
	size     uint64
	root     domain.Hash
	reports  uint64
	rejected uint64
	samples  map[string]uint64
}

// readLog reads the closed log's figures.
func (d *demo) readLog() (logFigures, error) {
	f := logFigures{samples: make(map[string]uint64)}
	err := d.p.withLog(d.opts.data, func(log *eventlog.Log) error {
		f.size, f.root = log.Head()
		counts := log.Counts()
		f.rejected = counts.Rejected()
		return log.Scan(0, f.size, func(r domain.Record) error {
			if r.Kind != domain.KindReport {
				return nil
			}
			e, err := r.Entry()
			if err != nil {
				return err
			}
			f.reports++
			for _, s := range e.Fact.(*domain.Report).Samples {
				f.samples[s.Metric]++
			}
			return nil
		})
	})
	return f, err
}

// elsewhere runs this program in another process and returns what it printed.
func elsewhere(ctx context.Context, args ...string) ([]byte, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("%s in another process: %w", args[0], err)
	}
	cmd := exec.CommandContext(ctx, self, args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return out, fmt.Errorf("%s in another process: %w: %s", args[0], err, bytes.TrimSpace(stderr.Bytes()))
	}
	return out, nil
}

// replayElsewhere replays the log in another process, with every signature
// checked, and returns the payout root that it found for each epoch.
func (d *demo) replayElsewhere(ctx context.Context) (map[domain.Epoch]domain.Hash, error) {
	out, err := elsewhere(ctx, "replay", "--data", d.opts.data, "--verify-signatures", "--json")
	if err != nil {
		return nil, err
	}
	roots := make(map[domain.Epoch]domain.Hash)
	lines := bufio.NewScanner(bytes.NewReader(out))
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var e domain.EpochClose
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			return nil, fmt.Errorf("replay printed %q: %w", lines.Text(), err)
		}
		if e.Record == "epoch" {
			roots[e.Epoch] = e.PayoutRoot
		}
	}
	return roots, lines.Err()
}

// auditElsewhere has the last settled epoch judged from one file by another
// process, which knows nothing else but where the chain is.
func (d *demo) auditElsewhere(ctx context.Context) error {
	a := &d.summary.Audit
	a.Epoch = d.summary.Roots[len(d.summary.Roots)-1].Epoch
	a.File = filepath.Join(d.opts.data, fmt.Sprintf("epoch-%d.audit", a.Epoch))
	if _, err := elsewhere(ctx, "audit", "export", "--data", d.opts.data, "--epoch", fmt.Sprint(a.Epoch), "--from-zero", "-o", a.File); err != nil {
		return err
	}
	out, err := elsewhere(ctx, "audit", "verify", a.File, "--rpc", d.local.chain.URL(), "--json")
	if len(out) > 0 { // an audit that does not confirm says why
		err = errors.Join(err, json.Unmarshal(out, a))
	}
	if err == nil && a.Verdict != audit.Confirmed {
		err = fmt.Errorf("audit of epoch %d: %s", a.Epoch, a.Verdict)
	}
	return err
}

// finish judges the run, prints its end, and says how it went.
func (d *demo) finish(failed error) error {
	s := &d.summary
	s.ElapsedS = float64(time.Since(d.began).Milliseconds()) / 1000
	s.Data = d.opts.data
	d.tally.mu.Lock()
	s.ErasSealed = uint64(len(d.tally.eras))
	s.Verdicts = make(map[string]uint64)
	for _, w := range words() {
		s.Verdicts[w] = d.tally.verdicts[w]
	}
	d.tally.mu.Unlock()
	if s.Samples == nil {
		s.Samples = make(map[string]uint64)
	}
	failed = errors.Join(failed, d.judge(failed))
	s.OK = failed == nil
	if failed != nil {
		s.Problem = failed.Error()
	}
	if d.p.json {
		if err := d.p.printJSON(s); err != nil {
			return err
		}
	} else {
		d.printEnd()
	}
	if failed != nil {
		return &exitError{exitFailed, failed}
	}
	return nil
}

// judge holds the outcome against what the demonstration promises.
func (d *demo) judge(failed error) error {
	if failed != nil {
		return nil
	}
	s := &d.summary
	var problems []error
	if hurt := d.tally.hurt(s.KilledSN); len(hurt) > 0 {
		problems = append(problems, fmt.Errorf("ScalerNodes %v were hurt, only %d was killed", hurt, s.KilledSN))
	}
	if len(s.Slashed) != 1 || s.Slashed[0].SN != s.KilledSN {
		problems = append(problems, fmt.Errorf("slashed %v, want ScalerNode %d alone", s.Slashed, s.KilledSN))
	}
	if s.ClaimedTotal != s.PayoutTotal {
		problems = append(problems, fmt.Errorf("claimed %s of %s", icnt(s.ClaimedTotal), icnt(s.PayoutTotal)))
	}
	if s.EpochsSettled < d.opts.epochs || uint64(len(s.Roots)) != s.EpochsSettled {
		problems = append(problems, fmt.Errorf("%d epochs settled, %d compared, want %d", s.EpochsSettled, len(s.Roots), d.opts.epochs))
	}
	return errors.Join(problems...)
}

// engineLogger keeps the engine's log in a file of the data directory: the
// demonstration's own words are its output.
func (d *demo) engineLogger() (*slog.Logger, *os.File, error) {
	file, err := os.Create(filepath.Join(d.opts.data, "engine.log"))
	if err != nil {
		return nil, nil, fmt.Errorf("engine's log file: %w", err)
	}
	return slog.New(slog.NewTextHandler(file, &slog.HandlerOptions{Level: slog.LevelDebug})), file, nil
}
