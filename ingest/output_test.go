package ingest_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strconv"
	"testing"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
	"assay/ingest"
)

// decisions makes what an engine has to say: some records cause none, some one,
// some many.
func decisions(n int) []ingest.Decision {
	var ds []ingest.Decision
	subjects := []string{"icn.v1.verdict.%d.1", "icn.v1.decision.charge.%d", "icn.v1.epoch.%d"}
	for index := uint64(0); len(ds) < n; index++ {
		for part := range index % 5 {
			ds = append(ds, ingest.Decision{
				Index:   index,
				Subject: fmt.Sprintf(subjects[part%3], index),
				ID:      fmt.Sprintf("d-%d-%d", index, part),
				Body:    fmt.Appendf(nil, `{"record":%d,"part":%d}`, index, part),
			})
		}
	}
	return ds[:n]
}

// say publishes all decisions through a new Output and returns when the stream
// has them all, or when ctx ends.
func say(ctx context.Context, t *testing.T, js jetstream.JetStream, ds []ingest.Decision) {
	t.Helper()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	out := ingest.NewOutput(js, nil)
	done := make(chan error, 1)
	go func() { done <- out.Run(ctx) }()
	for i, d := range ds {
		if i%10 == 0 {
			out.Refuse(ingest.Refusal{Seq: d.Index*100 + uint64(i), Subject: "s", Reason: domain.Late, Detail: "d"})
		}
		if out.Publish(ctx, d) != nil {
			break
		}
	}
	last := ds[len(ds)-1]
	for ctx.Err() == nil {
		index, part, ok, err := out.Last(ctx)
		if err == nil && ok && index == last.Index && fmt.Sprintf("d-%d-%d", index, part) == last.ID {
			cancel()
		}
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// checkSaid wants every decision in the stream, once and in order.
func checkSaid(t *testing.T, js jetstream.JetStream, ds []ingest.Decision) {
	t.Helper()
	stream, err := js.Stream(t.Context(), ingest.StreamOut)
	if err != nil {
		t.Fatal(err)
	}
	i := 0
	for seq := uint64(1); seq <= stream.CachedInfo().State.LastSeq; seq++ {
		m, err := stream.GetMsg(t.Context(), seq)
		if err != nil {
			t.Fatal(err)
		}
		if m.Header.Get(ingest.HeaderIndex) == "" {
			continue
		}
		if i == len(ds) || m.Subject != ds[i].Subject || string(m.Data) != string(ds[i].Body) ||
			m.Header.Get(ingest.HeaderIndex) != strconv.FormatUint(ds[i].Index, 10) {
			t.Fatalf("message %d is %s %s, want decision %d", seq, m.Subject, m.Data, i)
		}
		i++
	}
	if i != len(ds) {
		t.Fatalf("%d decisions in the stream, want %d", i, len(ds))
	}
}

func TestOutputSaysEachOnce(t *testing.T) {
	_, js := startStreams(t)
	ds := decisions(700)
	say(t.Context(), t, js, ds[:400])
	checkSaid(t, js, ds[:400])
	say(t.Context(), t, js, ds) // after a restart, from the first one on
	checkSaid(t, js, ds)
}

// TestOutputInterrupted ends Outputs at random moments; each new one starts from
// the first decision.
func TestOutputInterrupted(t *testing.T) {
	_, js := startStreams(t)
	rng := rand.New(rand.NewPCG(41, 41))
	ds := decisions(3000)
	for range 12 {
		ctx, cancel := context.WithTimeout(t.Context(), time.Duration(rng.IntN(20))*time.Millisecond)
		say(ctx, t, js, ds)
		cancel()
	}
	say(t.Context(), t, js, ds)
	checkSaid(t, js, ds)
}

// TestOutputOfTwoEngines lets two engines say the same at the same time.
func TestOutputOfTwoEngines(t *testing.T) {
	b, js := startStreams(t)
	ds := decisions(1000)
	other := b.connect(t)
	done := make(chan struct{})
	go func() {
		defer close(done)
		say(t.Context(), t, other, ds)
	}()
	say(t.Context(), t, js, ds)
	<-done
	checkSaid(t, js, ds)
}

// TestOutputOutlivesBroker stops the broker in the middle.
func TestOutputOutlivesBroker(t *testing.T) {
	b, js := startStreams(t)
	ds := decisions(2000)
	out := ingest.NewOutput(js, nil)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- out.Run(ctx) }()
	for i, d := range ds {
		if i == 1000 {
			b.stop()
			b.start(t)
		}
		if err := out.Publish(ctx, d); err != nil {
			t.Fatal(err)
		}
	}
	last := ds[len(ds)-1]
	for {
		index, _, ok, err := out.Last(t.Context())
		if t.Context().Err() != nil {
			t.Fatal("test ended")
		}
		if err == nil && ok && index == last.Index {
			break
		}
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
	say(t.Context(), t, js, ds)
	checkSaid(t, js, ds)
}

func TestOutputRefusesDisorder(t *testing.T) {
	out := ingest.NewOutput(nil, nil)
	ctx, cancel := context.WithCancel(t.Context())
	cancel() // nobody takes it; only the order is looked at
	if err := out.Publish(ctx, ingest.Decision{Index: 7, ID: "7"}); err == nil {
		t.Error("published without Run")
	}
	if err := out.Publish(t.Context(), ingest.Decision{Index: 6, ID: "6"}); err == nil {
		t.Error("a decision of an earlier record was taken")
	}
	if err := out.Publish(t.Context(), ingest.Decision{Index: 8}); err == nil {
		t.Error("a decision without an id was taken")
	}
}
