package ingest_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/nats-io/nats.go/jetstream"

	"assay/ingest"
	"assay/ingest/eventlog"
)

// refuse runs ingest and wants it to end with the error before anything was
// written.
func refuse(t *testing.T, js jetstream.JetStream, log *eventlog.Log, want error) {
	t.Helper()
	size, cursor := log.Size(), log.Cursor()
	err := ingest.New(ingest.Config{JetStream: js, Log: log, Core: newCore()}).Run(t.Context())
	if !errors.Is(err, want) {
		t.Errorf("got %v, want %v", err, want)
	}
	if log.Size() != size || log.Cursor() != cursor {
		t.Errorf("log went from %d records at %s to %d at %s", size, cursor, log.Size(), log.Cursor())
	}
	t.Log(err)
}

// ingested is a stream with a story, and a log of it.
func ingested(t *testing.T) (*broker, jetstream.JetStream, *eventlog.Log) {
	t.Helper()
	b, js := startStreams(t)
	publish(t, js, newWorld(18, 2, 2).story(2))
	log, _ := ingestInto(t, js, 0)
	return b, js, log
}

func TestSourceRecreated(t *testing.T) {
	_, js, log := ingested(t)
	if err := js.DeleteStream(t.Context(), ingest.StreamIn); err != nil {
		t.Fatal(err)
	}
	if err := ingest.EnsureStreams(t.Context(), js, ingest.StreamConfig{}); err != nil {
		t.Fatal(err)
	}
	refuse(t, js, log, ingest.ErrSourceRegressed)
	publish(t, js, newWorld(18, 2, 2).story(3)) // longer than the first, and the same to begin with
	refuse(t, js, log, ingest.ErrSourceRegressed)
}

// TestSourceRestored gives the broker an older copy of its directory, as from a
// backup: same stream, same creation, fewer messages (F13, F14).
func TestSourceRestored(t *testing.T) {
	b, js := startStreams(t)
	w := newWorld(19, 2, 2)
	publish(t, js, w.setup())
	b.stop()
	backup := filepath.Join(t.TempDir(), "backup")
	if err := os.CopyFS(backup, os.DirFS(b.dir)); err != nil {
		t.Fatal(err)
	}
	b.start(t)
	js = b.connect(t)
	publish(t, js, w.era(0))
	log, _ := ingestInto(t, js, 0)
	b.stop()
	b.dir = backup
	b.start(t)
	js = b.connect(t)
	refuse(t, js, log, ingest.ErrSourceRegressed)
	// The same when the stream has grown since, beyond what the log has seen.
	publish(t, js, w.era(0))
	publish(t, js, w.era(1))
	if lastSeq(t, js, ingest.StreamIn) <= log.Cursor().Sequence {
		t.Fatal("the stream has not grown")
	}
	refuse(t, js, log, ingest.ErrSourceRegressed)
}

// looseStream makes the stream so that messages can be deleted, calls lose, and
// then gives it the configuration that ingest wants to see.
func looseStream(t *testing.T, js jetstream.JetStream, lose func(jetstream.Stream)) {
	t.Helper()
	if err := ingest.EnsureStreams(t.Context(), js, ingest.StreamConfig{}); err != nil {
		t.Fatal(err)
	}
	stream, err := js.Stream(t.Context(), ingest.StreamIn)
	if err != nil {
		t.Fatal(err)
	}
	strict := stream.CachedInfo().Config
	if err := js.DeleteStream(t.Context(), ingest.StreamIn); err != nil {
		t.Fatal(err)
	}
	loose := strict
	loose.DenyDelete, loose.DenyPurge = false, false
	if stream, err = js.CreateStream(t.Context(), loose); err != nil {
		t.Fatal(err)
	}
	lose(stream)
	if _, err := js.UpdateStream(t.Context(), strict); err != nil {
		t.Fatal(err)
	}
}

// TestSourceHoles loses messages that the log has not seen.
func TestSourceHoles(t *testing.T) {
	story := newWorld(20, 2, 2).story(1)
	for _, c := range []struct {
		name string
		lose func(s jetstream.Stream) error
	}{
		{"first", func(s jetstream.Stream) error { return s.DeleteMsg(t.Context(), 1) }},
		{"middle", func(s jetstream.Stream) error { return s.DeleteMsg(t.Context(), 7) }},
		{"last", func(s jetstream.Stream) error { return s.DeleteMsg(t.Context(), uint64(len(story))) }},
		{"front", func(s jetstream.Stream) error { return s.Purge(t.Context(), jetstream.WithPurgeSequence(4)) }},
		{"all", func(s jetstream.Stream) error { return s.Purge(t.Context()) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			js := startBroker(t).connect(t)
			looseStream(t, js, func(s jetstream.Stream) {
				publish(t, js, story)
				if err := c.lose(s); err != nil {
					t.Fatal(err)
				}
			})
			log := openLog(t, filepath.Join(t.TempDir(), "log"))
			defer log.Close()
			refuse(t, js, log, ingest.ErrSourceHole)
		})
	}
}

// TestCheckSource looks at streams that no broker should have.
func TestCheckSource(t *testing.T) {
	_, js, log := ingested(t)
	stream, err := js.Stream(t.Context(), ingest.StreamIn)
	if err != nil {
		t.Fatal(err)
	}
	at := log.Cursor()
	for _, c := range []struct {
		name  string
		spoil func(info *jetstream.StreamInfo, at *eventlog.Cursor)
		want  error
	}{
		{"as it is", func(*jetstream.StreamInfo, *eventlog.Cursor) {}, nil},
		{"fresh log", func(_ *jetstream.StreamInfo, at *eventlog.Cursor) { *at = eventlog.Cursor{} }, nil},
		{"another name", func(_ *jetstream.StreamInfo, at *eventlog.Cursor) { at.Stream = "OTHER" }, ingest.ErrSourceRegressed},
		{"another creation", func(_ *jetstream.StreamInfo, at *eventlog.Cursor) { at.Created++ }, ingest.ErrSourceRegressed},
		{"shorter by one", func(i *jetstream.StreamInfo, _ *eventlog.Cursor) { i.State.LastSeq-- }, ingest.ErrSourceRegressed},
		{"emptied up to the cursor", func(i *jetstream.StreamInfo, at *eventlog.Cursor) { i.State.FirstSeq = at.Sequence + 1 }, nil},
		{"emptied beyond it", func(i *jetstream.StreamInfo, at *eventlog.Cursor) { i.State.FirstSeq = at.Sequence + 2 }, ingest.ErrSourceHole},
		{"hole before it", func(i *jetstream.StreamInfo, at *eventlog.Cursor) { i.State.Deleted = []uint64{2, at.Sequence} }, nil},
		{"hole behind it", func(i *jetstream.StreamInfo, at *eventlog.Cursor) { i.State.Deleted = []uint64{2, at.Sequence + 3} }, ingest.ErrSourceHole},
		{"lax", func(i *jetstream.StreamInfo, _ *eventlog.Cursor) { i.Config.DenyPurge = false }, ingest.ErrSourceConfig},
	} {
		info, cursor := *stream.CachedInfo(), at
		c.spoil(&info, &cursor)
		got, err := ingest.CheckSource(&info, cursor)
		if !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, err, c.want)
		}
		if err == nil && (got.Stream != ingest.StreamIn || got.Created != info.Created.UnixNano() || got.Sequence != cursor.Sequence) {
			t.Errorf("%s: cursor %s", c.name, got)
		}
	}
}

func TestSourceConfigRefused(t *testing.T) {
	js := startBroker(t).connect(t)
	if _, err := js.CreateStream(t.Context(), jetstream.StreamConfig{Name: ingest.StreamIn, Subjects: []string{"icn.v1.>"}}); err != nil {
		t.Fatal(err)
	}
	log := openLog(t, filepath.Join(t.TempDir(), "log"))
	defer log.Close()
	refuse(t, js, log, ingest.ErrSourceConfig)
}
