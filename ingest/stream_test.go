package ingest_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
	"assay/ingest"
)

func TestEnsureStreams(t *testing.T) {
	b := startBroker(t)
	js := b.connect(t)
	for range 2 {
		if err := ingest.EnsureStreams(t.Context(), js, ingest.StreamConfig{MaxBytes: 1 << 30}); err != nil {
			t.Fatal(err)
		}
	}
	for _, subject := range []string{"icn.v1.report.sn.7", "icn.v1.chain.8453.head", "icn.v1.policy", "icn.v1.reversal",
		"icn.v1.attest.3.1", "icn.v1.approval.3"} {
		if name, err := js.StreamNameBySubject(t.Context(), subject); err != nil || name != ingest.StreamIn {
			t.Errorf("%s is in %q, %v", subject, name, err)
		}
	}
	for _, subject := range []string{"icn.v1.verdict.5.7", "icn.v1.epoch.3", "icn.v1.checkpoint", "icn.v1.decision.charge.1",
		ingest.Refusal{Reason: domain.UnknownOriginator}.MessageSubject()} {
		if name, err := js.StreamNameBySubject(t.Context(), subject); err != nil || name != ingest.StreamOut {
			t.Errorf("%s is in %q, %v", subject, name, err)
		}
	}
	for _, name := range []string{ingest.StreamIn, ingest.StreamOut} {
		stream, err := js.Stream(t.Context(), name)
		if err != nil {
			t.Fatal(err)
		}
		if err := ingest.CheckStream(stream.CachedInfo()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if stream.CachedInfo().Config.MaxBytes != 1<<30 {
			t.Errorf("%s: max_bytes %d", name, stream.CachedInfo().Config.MaxBytes)
		}
		if err := stream.Purge(t.Context()); err == nil {
			t.Errorf("%s can be purged", name)
		}
	}
}

// TestEnsureStreamsLeavesOthersAlone finds a stream of somebody else's making.
func TestEnsureStreamsLeavesOthersAlone(t *testing.T) {
	b := startBroker(t)
	js := b.connect(t)
	before, err := js.CreateStream(t.Context(), jetstream.StreamConfig{Name: ingest.StreamIn, Subjects: []string{"icn.v1.policy"}, MaxAge: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	err = ingest.EnsureStreams(t.Context(), js, ingest.StreamConfig{})
	if !errors.Is(err, ingest.ErrSourceConfig) {
		t.Fatalf("a stream that forgets: %v, want ErrSourceConfig", err)
	}
	want := []string{
		"stream ICN: SOURCE_CONFIG: discard is DiscardOld, want new: old messages would vanish",
		"max_age is 1h0m0s, want none",
		"deny_delete is off, want on",
		"deny_purge is off, want on",
		"subjects lack icn.v1.report.>",
		"subjects lack icn.v1.chain.>",
		"subjects lack icn.v1.attest.>",
		"subjects lack icn.v1.approval.>",
		"subjects lack icn.v1.reversal",
	}
	if diff := cmp.Diff(want, strings.Split(err.Error(), "\n")); diff != "" {
		t.Error(diff)
	}
	after, err := js.Stream(t.Context(), ingest.StreamIn)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(before.CachedInfo().Config, after.CachedInfo().Config); diff != "" {
		t.Errorf("its configuration was changed: %s", diff)
	}
}

// TestCheckStream spoils one setting after the other of a good stream (F16).
func TestCheckStream(t *testing.T) {
	good := jetstream.StreamConfig{
		Name: ingest.StreamIn, Subjects: []string{"icn.v1.>"}, Discard: jetstream.DiscardNew, Storage: jetstream.FileStorage,
		MaxMsgSize: -1, Replicas: 1, Duplicates: 2 * time.Minute, DenyDelete: true, DenyPurge: true,
	}
	if err := ingest.CheckStream(&jetstream.StreamInfo{Config: good}); err != nil {
		t.Fatal(err)
	}
	for want, spoil := range map[string]func(c *jetstream.StreamConfig){
		"storage is Memory, want file":                                            func(c *jetstream.StreamConfig) { c.Storage = jetstream.MemoryStorage },
		"retention is Interest, want limits":                                      func(c *jetstream.StreamConfig) { c.Retention = jetstream.InterestPolicy },
		"discard is DiscardOld, want new: old messages would vanish":              func(c *jetstream.StreamConfig) { c.Discard = jetstream.DiscardOld },
		"max_age is 1s, want none":                                                func(c *jetstream.StreamConfig) { c.MaxAge = time.Second },
		"deny_delete is off, want on":                                             func(c *jetstream.StreamConfig) { c.DenyDelete = false },
		"deny_purge is off, want on":                                              func(c *jetstream.StreamConfig) { c.DenyPurge = false },
		"no_ack is on, want off":                                                  func(c *jetstream.StreamConfig) { c.NoAck = true },
		"stream is sealed":                                                        func(c *jetstream.StreamConfig) { c.Sealed = true },
		"duplicate_window is 1s, want at least 2m0s":                              func(c *jetstream.StreamConfig) { c.Duplicates = time.Second },
		"max_msg_size is 65536, want at least 270336":                             func(c *jetstream.StreamConfig) { c.MaxMsgSize = 64 << 10 },
		"max_msgs_per_subject 9 drops old messages, want discard_new_per_subject": func(c *jetstream.StreamConfig) { c.MaxMsgsPerSubject = 9 },
		"first_seq is 7, want 1":                                                  func(c *jetstream.StreamConfig) { c.FirstSeq = 7 },
		"persist_mode is not the default: it would not sync":                      func(c *jetstream.StreamConfig) { c.PersistMode = jetstream.AsyncPersistMode },
		"allow_rollup_hdrs is set, want it off":                                   func(c *jetstream.StreamConfig) { c.AllowRollup = true },
		"allow_msg_ttl is set, want it off":                                       func(c *jetstream.StreamConfig) { c.AllowMsgTTL = true },
		"allow_msg_counter is set, want it off":                                   func(c *jetstream.StreamConfig) { c.AllowMsgCounter = true },
		"allow_msg_schedules is set, want it off":                                 func(c *jetstream.StreamConfig) { c.AllowMsgSchedules = true },
		"allow_atomic is set, want it off":                                        func(c *jetstream.StreamConfig) { c.AllowAtomicPublish = true },
		"allow_batched is set, want it off":                                       func(c *jetstream.StreamConfig) { c.AllowBatchPublish = true },
		"mirror is set, want it off":                                              func(c *jetstream.StreamConfig) { c.Mirror = &jetstream.StreamSource{} },
		"sources is set, want it off":                                             func(c *jetstream.StreamConfig) { c.Sources = []*jetstream.StreamSource{{}} },
		"subject_transform is set, want it off":                                   func(c *jetstream.StreamConfig) { c.SubjectTransform = &jetstream.SubjectTransformConfig{} },
		"republish is set, want it off":                                           func(c *jetstream.StreamConfig) { c.RePublish = &jetstream.RePublish{} },
		"subjects lack icn.v1.policy\nsubjects lack icn.v1.attest.>\nsubjects lack icn.v1.approval.>\nsubjects lack icn.v1.reversal": func(c *jetstream.StreamConfig) {
			c.Subjects = []string{"icn.v1.report.>", "icn.v1.chain.>", "icn.v1.policy.>"}
		},
	} {
		c := good
		c.Subjects = slices.Clone(good.Subjects)
		spoil(&c)
		if err := ingest.CheckStream(&jetstream.StreamInfo{Config: c}); err == nil || err.Error() != want {
			t.Errorf("got %v\nwant %s", err, want)
		}
	}
	cluster := &jetstream.StreamInfo{Config: good, Cluster: &jetstream.ClusterInfo{Name: "c"}}
	if err := ingest.CheckStream(cluster); err == nil || err.Error() != "num_replicas is 1 in a cluster, want at least 3" {
		t.Errorf("one replica in a cluster: %v", err)
	}
}
