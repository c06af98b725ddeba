package domain

import (
	"strings"
	"testing"
)

// A place on the watched chain is above every place on the settlement chain,
// grows along the watched chain, and comes back as it was.
func TestWatchedPlacesKeepTheirOrder(t *testing.T) {
	rising := []Watched{
		{}, {Log: 1}, {Log: 1<<24 - 1}, {Block: 1}, {Block: 1, Log: 7}, {Block: 255, Log: 1<<24 - 1}, {Block: 256},
		{Block: 25_000_000, Log: 812}, {Block: 25_000_001}, {Block: 536_870_655, Log: 1<<24 - 1},
	}
	before := uint64(1<<32 - 1)
	for _, w := range rising {
		index, err := w.LogIndex()
		if err != nil || index <= before || index >= 1<<53 {
			t.Errorf("%+v: index %d, %v; want one above %d and below 2^53", w, index, err, before)
		}
		before = index
		got, watched := (&Place{LogIndex: index}).Watched()
		if !watched || got != w {
			t.Errorf("index %d is %+v, watched %v; want %+v", index, got, watched, w)
		}
	}
	if w, watched := (&Place{LogIndex: 1<<32 - 1}).Watched(); watched {
		t.Errorf("an index of the settlement chain is of the watched one: %+v", w)
	}
	for _, w := range []Watched{{Block: 536_870_656}, {Block: 1 << 63}, {Log: 1 << 24}} {
		if index, err := w.LogIndex(); err == nil || !strings.Contains(err.Error(), "want at most 536870655 and 16777215") {
			t.Errorf("%+v has index %d, %v", w, index, err)
		}
	}
}
