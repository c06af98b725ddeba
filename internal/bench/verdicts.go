package bench

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/projections"
)

// verdicts folds some eras of the log into verdicts. There is no limit, but peers: with Keep, what they load and the
// verdicts that they have to come to are written to the folder verdicts.
func (s *Suite) verdicts(ctx context.Context) (err error) {
	r, err := s.reference(ctx)
	if err != nil {
		return err
	}
	log, err := r.open()
	if err != nil {
		return err
	}
	defer alsoDo(&err, log.Close)
	eras := s.cfg.Scale.VerdictEras
	from, to := r.Eras[0], r.Seal[eras]+1
	var found []domain.Verdict
	d, err := fastest(ctx, s.cfg.Scale.Repeats, func() (time.Duration, error) {
		found = nil
		state := projections.New(func(d domain.Decision) {
			if v, ok := d.(*domain.Verdict); ok {
				found = append(found, *v)
			}
		})
		if err := foldTo(ctx, state, log, from); err != nil {
			return 0, err
		}
		begun := time.Now()
		err := foldTo(ctx, state, log, to)
		return time.Since(begun), err
	})
	if err != nil {
		return err
	}
	if want := eras * r.network.Scalers; len(found) != want {
		return fmt.Errorf("%d verdicts, want %d", len(found), want)
	}
	cfg := r.network
	cfg.Eras = eras
	if s.cfg.Keep {
		if err := writePairs(s.path("verdicts"), log, from, to, found); err != nil {
			return err
		}
	}
	ours := took("verdicts", sizeOf(cfg.Scalers, cfg.Hypers, eras), d)
	return s.emit(ours.forReference(referencePairs() / float64(cfg.Pairs()) * d.Seconds()))
}

// tables are CSV files without headers.
type tables struct {
	dir   string
	files []*os.File
	err   error
}

func (t *tables) create(name string) *bufio.Writer {
	f, err := os.Create(t.dir + "/" + name + ".csv")
	if err != nil {
		t.err = errors.Join(t.err, err)
		return bufio.NewWriter(nil)
	}
	t.files = append(t.files, f)
	return bufio.NewWriterSize(f, 1<<20)
}

// writePairs writes what a database needs for verdicts: who listed whom, whose receipts verified, who is registered.
func writePairs(dir string, log *eventlog.Log, from, to uint64, verdicts []domain.Verdict) (err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	t := &tables{dir: dir}
	bySN, byHN, receipts := t.create("listed_by_sn"), t.create("listed_by_hn"), t.create("receipts")
	scalers, hypers, out := t.create("scalers"), t.create("hypers"), t.create("verdicts")
	defer func() {
		for _, f := range t.files {
			err = errors.Join(err, f.Close())
		}
	}()
	if t.err != nil {
		return t.err
	}
	if err := log.Entries(0, to, func(e domain.Entry) error {
		switch f := e.Fact.(type) {
		case *domain.SNRegistered:
			fmt.Fprintf(scalers, "%d,%d\n", f.SN, f.HP)
		case *domain.HNRegistered:
			fmt.Fprintf(hypers, "%d,%s\n", f.HN, f.Operator)
		case *domain.Receipts:
			for _, p := range f.Pairs {
				fmt.Fprintf(receipts, "%d,%d,%d\n", f.Era, p.SN, p.HN)
			}
		case *domain.Report:
			for _, p := range f.Peers {
				if f.Originator.Kind == domain.OriginSN {
					fmt.Fprintf(bySN, "%d,%d,%d,%d\n", f.Era, f.Originator.ID, p.ID, p.RTTMicros)
				} else {
					fmt.Fprintf(byHN, "%d,%d,%d,%d\n", f.Era, p.ID, f.Originator.ID, p.RTTMicros)
				}
			}
		}
		return nil
	}); err != nil {
		return err
	}
	for _, v := range verdicts {
		fmt.Fprintf(out, "%d,%d,%s,%d,%d,%d\n", v.Era, v.SN, v.Verdict, v.Confirmed, v.Qualified, v.WeightPpm)
	}
	return errors.Join(bySN.Flush(), byHN.Flush(), receipts.Flush(), scalers.Flush(), hypers.Flush(), out.Flush())
}
