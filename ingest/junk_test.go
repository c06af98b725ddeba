package ingest_test

import (
	"context"
	"encoding/json"
	"path/filepath"
	"testing"

	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
)

// junkMessages is what somebody floods the stream with (F8).
const junkMessages = 100_000

// TestJunk puts honest messages among many that nobody can accept. All honest
// ones enter the log, every other one is counted, and what is published about
// them stays small.
func TestJunk(t *testing.T) {
	if testing.Short() {
		t.Skip("floods a broker")
	}
	_, js := startStreams(t)
	w := newWorld(31, 8, 3)
	honest := w.setup()
	for era := range domain.Era(3) {
		honest = append(honest, w.era(era)...)
	}
	var flood []envelope
	perHonest := junkMessages / len(honest)
	for _, e := range honest {
		for range perHonest {
			flood = append(flood, w.junk(e))
		}
		flood = append(flood, e)
	}
	publish(t, js, flood)

	log := openLog(t, filepath.Join(t.TempDir(), "log"))
	defer log.Close()
	out := ingest.NewOutput(js, nil)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- out.Run(ctx) }()
	c := ingestAll(t, ingest.Config{JetStream: js, Log: log, Refused: out.Refuse})
	if len(c.accepted) != len(honest) {
		t.Errorf("%d accepted of %d honest messages", len(c.accepted), len(honest))
	}
	want := naiveCounts(flood)
	got := log.Counts()
	for _, r := range domain.Rejects() {
		if got[r] != want[r] {
			t.Errorf("%s: counted %d, want %d", r, got[r], want[r])
		}
	}
	if n := got.Rejected() + uint64(len(honest)); n != log.Cursor().Sequence || n != uint64(len(flood)) {
		t.Errorf("%d messages are accounted for, cursor %s, %d were published", n, log.Cursor(), len(flood))
	}
	checkRefusals(t, js, got.Rejected())
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// naiveCounts judges the same messages the slow and simple way.
func naiveCounts(es []envelope) (counts eventlog.Counts) {
	c := newCore()
	c.genesis = *testGenesis()
	index := uint64(0)
	put := func(digest domain.Hash, f domain.Fact) {
		if err := c.Apply(domain.Entry{Index: index, Digest: digest, Fact: f}); err != nil {
			panic(err)
		}
		index++
	}
	put(domain.Hash{}, testGenesis())
	for _, e := range es {
		m, f, rejection := domain.DecodeMessage(e.data)
		if rejection == nil && m.Network != c.genesis.Network() {
			rejection = domain.Refuse(domain.WrongNetwork, "")
		}
		if rejection == nil {
			s := domain.Submission{Fact: f, Digest: m.Digest()}
			s.Signer, s.SignerErr = domain.Recover(s.Digest, m.Signature[:])
			rejection = c.Check(s)
		}
		if rejection != nil {
			counts[rejection.Reason]++
			continue
		}
		put(m.Digest(), f)
	}
	return counts
}

// checkRefusals wants what ICN_OUT says about a flood to be little, and true as
// far as it goes: told and omitted ones are no more than were refused.
func checkRefusals(t *testing.T, js jetstream.JetStream, refused uint64) {
	t.Helper()
	stream, err := js.Stream(t.Context(), ingest.StreamOut)
	if err != nil {
		t.Fatal(err)
	}
	state := stream.CachedInfo().State
	var told, sum uint64
	for seq := state.FirstSeq; seq <= state.LastSeq && seq > 0; seq++ {
		m, err := stream.GetMsg(t.Context(), seq)
		if err != nil {
			t.Fatal(err)
		}
		var r struct {
			Seq     uint64 `json:"seq"`
			Subject string `json:"subject"`
			Reason  string `json:"reason"`
			Detail  string `json:"detail"`
			Omitted uint64 `json:"omitted"`
		}
		if err := json.Unmarshal(m.Data, &r); err != nil {
			t.Fatal(err)
		}
		if r.Seq == 0 || r.Subject == "" || r.Reason == "" || len(r.Detail) > 512 {
			t.Errorf("refusal %s", m.Data)
		}
		told++
		sum += 1 + r.Omitted
	}
	if told == 0 || told > 8000 || sum > refused {
		t.Errorf("%d refusals published for %d, of %d", told, sum, refused)
	}
	t.Logf("%d refusals published for %d, of %d", told, sum, refused)
}
