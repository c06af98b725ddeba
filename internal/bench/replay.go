package bench

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/ingest/eventlog/floor"
	"assay/projections"
)

// leastReplay is what a replay has to reach on two cores, in pairs/s.
const leastReplay = 20_000_000

// replay folds the whole log, with its tree recomputed and its root compared; the limit is the store's own scan of the
// same records.
func (s *Suite) replay(ctx context.Context) (err error) {
	r, err := s.reference(ctx)
	if err != nil {
		return err
	}
	pairs := float64(r.network.Pairs())
	scanner, err := floor.OpenScanner(r.log())
	if err != nil {
		return err
	}
	defer alsoDo(&err, scanner.Close)
	log, err := r.open()
	if err != nil {
		return err
	}
	defer alsoDo(&err, log.Close)
	scan := func() (time.Duration, error) {
		begun := time.Now()
		records, _, err := scanner.Scan()
		took := time.Since(begun)
		if err == nil && records != r.Size {
			err = fmt.Errorf("scan found %d records, want %d", records, r.Size)
		}
		return took, err
	}
	fold := func() (time.Duration, error) {
		begun := time.Now()
		state := projections.New(nil)
		if err := foldTo(ctx, state, log, log.Size()); err != nil {
			return 0, err
		}
		took := time.Since(begun)
		if state.LogRoot() != r.Root || len(state.Settlements()) != 1 {
			return 0, fmt.Errorf("fold has root %s and %d epochs, want %s and 1", state.LogRoot(), len(state.Settlements()), r.Root)
		}
		return took, nil
	}
	took, err := fastestOfEach(ctx, 5*s.cfg.Scale.Repeats, scan, fold)
	if err != nil {
		return err
	}
	ours := rate("replay", r.words(), pairs/took[1].Seconds(), unitPairs)
	ours = ours.forReference(referencePairs() / ours.Value)
	if err := s.emit(ours.within(pairs/took[0].Seconds(), "a bare store's scan of the same records", 0.35)); err != nil {
		return err
	}
	ours.Name = "replay_rate"
	return s.emit(ours.within(leastReplay, "what is asked for on two cores", 1))
}

// signatures judges the whole log anew; the limit is the recovery of as many signatures on all processors.
func (s *Suite) signatures(ctx context.Context) (err error) {
	r, err := s.reference(ctx)
	if err != nil {
		return err
	}
	log, err := r.open()
	if err != nil {
		return err
	}
	defer alsoDo(&err, log.Close)
	some, err := sample(log, r.Eras[0], min(r.Eras[0]+20_000, r.Size))
	if err != nil {
		return err
	}
	each, err := fastest(ctx, s.cfg.Scale.Repeats, func() (time.Duration, error) { return recoverAll(some) })
	if err != nil {
		return err
	}
	limit := float64(len(some)) / each.Seconds()
	var signatures uint64
	d, err := fastest(ctx, min(2, s.cfg.Scale.Repeats), func() (time.Duration, error) {
		begun := time.Now()
		state := projections.New(nil)
		done, err := ingest.Recheck{Core: state}.RecheckLog(ctx, log, 0, log.Size())
		took := time.Since(begun)
		signatures = done.Messages + done.Receipts
		if err == nil && (state.LogRoot() != r.Root || done.Records != r.Size) {
			err = fmt.Errorf("recheck has %d records and root %s, want %d and %s", done.Records, state.LogRoot(), r.Size, r.Root)
		}
		return took, err
	})
	if err != nil {
		return err
	}
	ours := rate("replay_signatures", fmt.Sprintf("%s, %d signatures", r.words(), signatures), float64(signatures)/d.Seconds(), unitSigned)
	perPair := float64(signatures) / float64(r.network.Pairs())
	return s.emit(ours.forReference(referencePairs()*perPair/ours.Value).
		within(limit, fmt.Sprintf("recovery alone on %d processors", runtime.GOMAXPROCS(0)), 0.85))
}

// signed is a digest with a signature of it, v being 0 or 1.
type signed struct {
	digest    domain.Hash
	signature domain.Signature
}

// sample reads the signatures of records.
func sample(log *eventlog.Log, from, to uint64) ([]signed, error) {
	var all []signed
	err := log.ScanFull(from, to, func(r domain.Record) error {
		if !r.Kind.FromMessage() {
			return nil
		}
		signature, _, err := domain.DecodeWitness(r.Witness)
		signature[64] -= 27
		all = append(all, signed{r.Digest, signature})
		return err
	})
	return all, err
}

// recoverAll recovers every signer on all processors, by the curve's library alone.
func recoverAll(all []signed) (time.Duration, error) {
	var next, failed atomic.Int64
	var workers sync.WaitGroup
	begun := time.Now()
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(all); i = int(next.Add(1)) - 1 {
				if _, err := crypto.Ecrecover(all[i].digest[:], all[i].signature[:]); err != nil {
					failed.Add(1)
				}
			}
		})
	}
	workers.Wait()
	took := time.Since(begun)
	if n := failed.Load(); n > 0 {
		return 0, fmt.Errorf("%d of %d signatures have no signer", n, len(all))
	}
	return took, nil
}
