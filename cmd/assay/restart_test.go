//go:build linux

package main

import (
	"encoding/json"
	"log/slog"
	"os"
	"testing"

	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/internal/snapshots"
)

// checkPublished requires of what engines published, one of which was killed and
// started from snapshots again and again, that it is what a fold of the log from
// its first record decides: in order, each once, and nothing left out.
func checkPublished(t *testing.T, js jetstream.JetStream, data string) {
	t.Helper()
	kept, err := os.ReadDir(snapshotsDir(data))
	if err != nil || len(kept) == 0 || len(kept) > snapshots.Kept {
		t.Errorf("%d snapshots are kept, %v: want some, and at most %d", len(kept), err, snapshots.Kept)
	}
	log, err := eventlog.Open(logDir(data), eventlog.Config{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	r := &resumption{log: log, logger: slog.New(slog.DiscardHandler)}
	whole, err := r.fold()
	if err != nil {
		t.Fatal(err)
	}
	stream, err := js.Stream(t.Context(), ingest.StreamOut)
	if err != nil {
		t.Fatal(err)
	}
	next, epochs := 0, 0
	for seq := uint64(1); seq <= stream.CachedInfo().State.LastSeq; seq++ {
		m, err := stream.GetMsg(t.Context(), seq)
		if err != nil {
			t.Fatal(err)
		}
		if m.Header.Get(ingest.HeaderIndex) == "" {
			continue // a refusal
		}
		if next == len(whole.fresh) {
			t.Fatalf("message %d is a decision too many: %s", seq, m.Data)
		}
		want, err := json.Marshal(whole.fresh[next].decision)
		if err != nil {
			t.Fatal(err)
		}
		if string(m.Data) != string(want) {
			t.Fatalf("message %d is %s, want decision %d: %s", seq, m.Data, next, want)
		}
		if _, ok := whole.fresh[next].decision.(*domain.EpochClose); ok {
			epochs++
		}
		next++
	}
	if epochs < 2 {
		t.Errorf("%d of %d decisions are published, with %d epochs", next, len(whole.fresh), epochs)
	}
}
