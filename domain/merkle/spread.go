package merkle

import (
	"runtime"
	"sync"
)

// spread calls work for the parts of [0, n), once each and at the same time:
// as many parts as there are processors for Go to use, but none smaller than
// least unless there is only one. It returns when all have returned.
//
// This is the only place of pure code that starts goroutines. It stays pure
// since work(lo, hi) writes nothing but elements lo to hi of its results, each a
// function of the input alone: how [0, n) is cut and which part ends first shows
// in none of them.
func spread(n, least int, work func(lo, hi int)) {
	parts := max(1, min(runtime.GOMAXPROCS(0), n/least))
	var others sync.WaitGroup
	for p := 1; p < parts; p++ {
		others.Go(func() { work(n/parts*p, end(n, parts, p)) })
	}
	work(0, end(n, parts, 0))
	others.Wait()
}

// end returns where part p of [0, n) ends; the last one has what is left over.
func end(n, parts, p int) int {
	if p == parts-1 {
		return n
	}
	return n / parts * (p + 1)
}
