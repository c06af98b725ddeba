package projections

import (
	"testing"

	"assay/domain"
)

// watchedIndex is the log index of a log of the watched chain.
func watchedIndex(t harness, block, log uint64) uint64 {
	t.Helper()
	index, err := domain.Watched{Block: block, Log: log}.LogIndex()
	if err != nil {
		t.Fatal(err)
	}
	return index
}

// ofOther stands a fact of the watched chain on both chains.
func ofOther[F domain.ChainFact](t harness, f F, at domain.Place, block, log uint64) F {
	t.Helper()
	f = placed(f, at.Block, at.Time, watchedIndex(t, block, log))
	f.At().BlockHash = domain.Hash{0: byte(block)}
	return f
}

// A fact of the watched chain stands behind the logs of a block of the
// settlement chain, enters the order once, wherever it is placed, and moves the
// reader of that chain on and not the one of the settlement chain.
func TestCheckWatchedChain(t *testing.T) {
	w := foundedWorld(t)
	observer, at := office().Observer, w.state.Place()
	mint := func(at domain.Place, block, log uint64) domain.ChainFact {
		return ofOther(t, &domain.TokenMinted{ChainID: 10, Amount: domain.ICNT(1)}, at, block, log)
	}
	settlement := w.state.LastChainFact()
	if _, _, any := w.state.Token().Last(); any {
		t.Error("a fact of the watched chain before there is one")
	}
	w.apply(mint(at, 7, 4), domain.Hash{})
	if got, hash, any := w.state.Token().Last(); !any || got != (domain.Watched{Block: 7, Log: 4}) || hash != (domain.Hash{7}) {
		t.Errorf("the watched chain is at %+v (%s), any %v", got, hash, any)
	}
	if got := w.state.LastChainFact(); got != settlement || w.state.Place().LogIndex != watchedIndex(t, 7, 4) {
		t.Errorf("the settlement chain is at %+v, want %+v; the order at %+v", got, settlement, w.state.Place())
	}
	next := at
	next.Block, next.Time = at.Block+1, at.Time+1
	authority := ofOther(t, &domain.AuthorityChanged{Role: "owner"}, at, 7, 5)
	const again = " of the watched chain: the log is at block 7 log 4 of it"
	w.check(t, []checkRow{
		{"the next log", signed(mint(at, 7, 5), observer), domain.Accepted, ""},
		{"the next block", signed(mint(at, 8, 0), observer), domain.Accepted, ""},
		{"later on both chains", signed(mint(next, 8, 0), observer), domain.Accepted, ""},
		{"an authority", signed(authority, observer), domain.Accepted, ""},
		{"the next log of the settlement chain", signed(placed(&domain.Head{}, next.Block, next.Time, 0), observer), domain.Accepted, ""},
		{"the same once more", signed(mint(at, 7, 4), observer), domain.Duplicate, "block 150 log 4412407812: the log is at block 150 log 4412407812"},
		{"the same, placed anew", signed(mint(next, 7, 4), observer), domain.Duplicate, "block 7 log 4" + again},
		{"an earlier one, placed anew", signed(mint(next, 6, 9), observer), domain.Duplicate, "block 6 log 9" + again},
		{"a log of the same block", signed(placed(&domain.TokenMinted{}, at.Block, at.Time, at.LogIndex+1), observer), domain.Duplicate,
			"block 150 log 51: the log is at block 150 log 4412407812"},
		{"not signed by the observer", signed(mint(next, 8, 0), office().Governance), domain.BadSignature,
			"ERR_SIGNER got " + office().Governance.String() + " want " + observer.String()},
		{"of a kind that is not watched", signed(ofOther(t, &domain.SNRejected{SN: 1}, next, 8, 0), observer), domain.Malformed,
			"field log_index: want below 2^32 in a sn_rejected, got 4429185024"},
		{"a head", signed(ofOther(t, &domain.Head{}, next, 8, 0), observer), domain.Malformed,
			"field log_index: want below 2^32 in a head, got 4429185024"},
	})
	before := len(w.out)
	w.apply(authority, domain.Hash{})
	w.do(&domain.AuthorityChanged{Role: "owner"})
	for i, watched := range []bool{true, false} {
		if a, ok := w.out[before+i].(*domain.Alarm); !ok || a.Authority == nil || a.Authority.Watched != watched {
			t.Errorf("alarm %d is %+v, want one of the watched chain: %v", i, w.out[before+i], watched)
		}
	}
	w.do(&domain.TokenMinted{ChainID: 1, Amount: domain.ICNT(1)})
	if got, _, _ := w.state.Token().Last(); got != (domain.Watched{Block: 7, Log: 5}) {
		t.Errorf("a mint on the settlement chain moves the watched one to %+v", got)
	}
}
