package domain

import "fmt"

// Watched is where a fact stands on the chain that is watched beside the
// settlement chain, for its mints, burns and changes of authority.
//
// Such a fact's Block and Time are of the settlement chain: the block after
// which the observer put it into the order of chain facts. Tx, BlockHash and
// Contract are of the watched chain, and so is the place that LogIndex holds:
//
//	log_index = 2^32 + block * 2^24 + index of the log in that block
//
// It is above every index of a log of the settlement chain, so that the fact
// follows those of its block; it grows along the watched chain, so that what is
// put into the order twice is known for what it is; and it stays below 2^53,
// which every reader of JSON takes.
type Watched struct {
	Block uint64 // of the watched chain
	Log   uint64 // index of the log in it
}

const (
	firstWatched   = 1 << 32
	watchedLogBits = 24
	maxLogIndex    = 1<<53 - 1
)

// LogIndex returns the index that says where the fact stands. The error names a
// number that has no room in it.
func (w Watched) LogIndex() (uint64, error) {
	const maxBlock, maxLog = (maxLogIndex - firstWatched) >> watchedLogBits, 1<<watchedLogBits - 1
	if w.Block > maxBlock || w.Log > maxLog {
		return 0, fmt.Errorf("block %d, log %d of the watched chain: want at most %d and %d", w.Block, w.Log, uint64(maxBlock), uint64(maxLog))
	}
	return firstWatched + w.Block<<watchedLogBits + w.Log, nil
}

// Watched returns where a fact stands on the watched chain, false for a fact of
// the settlement chain.
func (p *Place) Watched() (Watched, bool) {
	if p.LogIndex < firstWatched {
		return Watched{}, false
	}
	n := p.LogIndex - firstWatched
	return Watched{n >> watchedLogBits, n & (1<<watchedLogBits - 1)}, true
}
