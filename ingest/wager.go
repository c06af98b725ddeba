package ingest

import "sync/atomic"

const (
	// wagerMost bounds what a flood can waste after a long time of good batches,
	// in signatures.
	wagerMost = 1 << 15
	// wagerShare is how many recoveries it takes to afford one more signature in
	// a batch that may fail.
	wagerShare = 32
	// wagerPrice is how many signatures in good batches it takes to make up for
	// one in a batch that failed: a small batch takes more of recovery's time than
	// it saves.
	wagerPrice = 2
)

// A wager bounds what guesses may cost: a batch that fails was work for nothing.
// It is paid from what good batches saved, and from a small share of the
// recoveries, so that somebody who spoils batches all the time slows the door by
// that share, and batches begin again when he stops. Any goroutine may use it.
type wager struct{ lost atomic.Int64 } // in 1/wagerShare signatures; above 0: no more batches

// dare reports whether a batch may be tried.
func (w *wager) dare() bool { return w.lost.Load() <= 0 }

// won notes a batch of n that was good.
func (w *wager) won(n int) { w.move(-wagerShare * int64(n)) }

// failed notes one that was not.
func (w *wager) failed(n int) { w.move(wagerPrice * wagerShare * int64(n)) }

// recovered notes n signatures that were looked at one by one.
func (w *wager) recovered(n int) { w.move(-int64(n)) }

func (w *wager) move(by int64) {
	if w.lost.Add(by) < -wagerShare*wagerMost { // near enough: others may add meanwhile
		w.lost.Store(-wagerShare * wagerMost)
	}
}
