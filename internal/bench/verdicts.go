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

// verdicts folds some eras of the log into verdicts, twice: with the clock on all the time, and with the clock on from
// where an era's pairs are loaded, as those of a database are when its query begins. There is no limit, but peers: with
// Keep, what they load and the verdicts that they have to come to are written to the folder verdicts.
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
	f := &verdictFold{reference: r, log: log, eras: s.cfg.Scale.VerdictEras}
	cfg := r.network
	cfg.Eras = f.eras
	for _, of := range []struct {
		name string
		run  func(context.Context) (time.Duration, error)
	}{{"verdicts", f.whole}, {"verdicts_loaded", f.loaded}} {
		d, err := fastest(ctx, s.cfg.Scale.Repeats, func() (time.Duration, error) { return of.run(ctx) })
		if err != nil {
			return err
		}
		if want := f.eras * r.network.Scalers; len(f.found) != want {
			return fmt.Errorf("%s: %d verdicts, want %d", of.name, len(f.found), want)
		}
		ours := took(of.name, sizeOf(cfg.Scalers, cfg.Hypers, cfg.Eras), d)
		if err := s.emit(ours.forReference(referencePairs() / float64(cfg.Pairs()) * d.Seconds())); err != nil {
			return err
		}
	}
	if !s.cfg.Keep {
		return nil
	}
	return writePairs(s.path("verdicts"), log, r.Eras[0], r.Seal[f.eras]+1, f.found)
}

// verdictFold folds the first eras of a log.
type verdictFold struct {
	*reference
	log   *eventlog.Log
	eras  int
	found []domain.Verdict // of the last fold
}

// begin returns the state before the first era; verdicts are found by it.
func (f *verdictFold) begin(ctx context.Context) (*projections.State, error) {
	f.found = make([]domain.Verdict, 0, f.eras*f.network.Scalers)
	state := projections.New(func(d domain.Decision) {
		if v, ok := d.(*domain.Verdict); ok {
			f.found = append(f.found, *v)
		}
	})
	return state, foldTo(ctx, state, f.log, f.Eras[0])
}

// whole times everything, from the first byte of the first report on.
func (f *verdictFold) whole(ctx context.Context) (time.Duration, error) {
	state, err := f.begin(ctx)
	if err != nil {
		return 0, err
	}
	begun := time.Now()
	err = foldTo(ctx, state, f.log, f.Seal[f.eras]+1)
	return time.Since(begun), err
}

// loaded times, of each era, what follows its last report and the head that ends it: the record of receipts that were
// verified, and the head that seals the era.
func (f *verdictFold) loaded(ctx context.Context) (all time.Duration, err error) {
	state, err := f.begin(ctx)
	for era := 1; era <= f.eras && err == nil; era++ {
		if err = foldTo(ctx, state, f.log, f.Eras[era]+1); err != nil {
			break
		}
		begun := time.Now()
		err = foldTo(ctx, state, f.log, f.Seal[era]+1)
		all += time.Since(begun)
	}
	return all, err
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
