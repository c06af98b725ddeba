package ingest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
)

// Names of the streams.
const (
	StreamIn  = "ICN"     // everything that can change a result
	StreamOut = "ICN_OUT" // what the engine has to say
)

const (
	// headerRoom is what a stream allows for a message's headers beside the
	// largest payload.
	headerRoom = 8 << 10
	// idWindow is how long the broker remembers the ids of incoming messages. It
	// saves traffic after a lost acknowledgement; the engine's own memory of
	// content is permanent.
	idWindow = 2 * time.Minute
	// outIDWindow is longer, for consumers that count on seeing each once.
	outIDWindow = time.Hour
)

// subjectsIn and subjectsOut are what the streams listen to.
func subjectsIn() []string {
	return []string{"icn.v1.report.>", "icn.v1.chain.>", "icn.v1.policy", "icn.v1.attest.>", "icn.v1.approval.>", "icn.v1.reversal"}
}

func subjectsOut() []string {
	return []string{"icn.v1.verdict.>", "icn.v1.decision.>", "icn.v1.epoch.>", SubjectCheckpoint, subjectRejected}
}

const (
	// SubjectCheckpoint has the signed checkpoints of the log, as C2SP signed notes.
	// They are not decisions: engines without the log's key make all of those too,
	// so a checkpoint has no place among them.
	SubjectCheckpoint = "icn.v1.checkpoint"
	subjectRejected   = "icn.v1.rejected.>"
)

// StreamConfig is what an operator decides about streams; the rest is fixed.
type StreamConfig struct {
	Replicas int   // 0 means 1; 3 in a cluster
	MaxBytes int64 // of each stream; 0 means no limit. At most 70 % of the disk
}

// EnsureStreams makes the streams that are not there yet, and checks those that
// are. It never changes a stream: its configuration is its owner's word.
func EnsureStreams(ctx context.Context, js jetstream.JetStream, cfg StreamConfig) error {
	for _, want := range []jetstream.StreamConfig{
		cfg.stream(StreamIn, subjectsIn(), idWindow),
		cfg.stream(StreamOut, subjectsOut(), outIDWindow),
	} {
		if err := ensureStream(ctx, js, want); err != nil {
			return fmt.Errorf("stream %s: %w", want.Name, err)
		}
	}
	return nil
}

func ensureStream(ctx context.Context, js jetstream.JetStream, want jetstream.StreamConfig) error {
	stream, err := js.Stream(ctx, want.Name)
	if errors.Is(err, jetstream.ErrStreamNotFound) {
		stream, err = js.CreateStream(ctx, want)
	}
	if err != nil {
		return err
	}
	if err := CheckStream(stream.CachedInfo()); err != nil {
		return fmt.Errorf("%w: %w", ErrSourceConfig, err)
	}
	return nil
}

func (c StreamConfig) stream(name string, subjects []string, window time.Duration) jetstream.StreamConfig {
	maxBytes := c.MaxBytes
	if maxBytes == 0 {
		maxBytes = -1
	}
	return jetstream.StreamConfig{
		Name:         name,
		Subjects:     subjects,
		Retention:    jetstream.LimitsPolicy,
		Discard:      jetstream.DiscardNew,
		Storage:      jetstream.FileStorage,
		MaxConsumers: -1,
		MaxMsgs:      -1,
		MaxBytes:     maxBytes,
		MaxMsgSize:   domain.MaxMessageBytes + headerRoom,
		Replicas:     max(c.Replicas, 1),
		Duplicates:   window,
		DenyDelete:   true,
		DenyPurge:    true,
	}
}

// CheckStream holds a stream's configuration against what money needs
// (reliability §2) and names every problem at once. What it cannot see is
// whether the server syncs before it acknowledges: sync_interval is not part of
// a stream.
func CheckStream(info *jetstream.StreamInfo) error {
	c := info.Config
	var problems []error
	want := func(ok bool, format string, args ...any) {
		if !ok {
			problems = append(problems, fmt.Errorf(format, args...))
		}
	}
	want(c.Storage == jetstream.FileStorage, "storage is %s, want file", c.Storage)
	want(c.Retention == jetstream.LimitsPolicy, "retention is %s, want limits", c.Retention)
	want(c.Discard == jetstream.DiscardNew, "discard is %s, want new: old messages would vanish", c.Discard)
	want(c.MaxAge == 0, "max_age is %s, want none", c.MaxAge)
	want(c.DenyDelete, "deny_delete is off, want on")
	want(c.DenyPurge, "deny_purge is off, want on")
	want(!c.NoAck, "no_ack is on, want off")
	want(!c.Sealed, "stream is sealed")
	want(c.Duplicates >= idWindow, "duplicate_window is %s, want at least %s", c.Duplicates, idWindow)
	want(c.MaxMsgSize < 0 || c.MaxMsgSize >= domain.MaxMessageBytes+headerRoom,
		"max_msg_size is %d, want at least %d", c.MaxMsgSize, domain.MaxMessageBytes+headerRoom)
	want(c.MaxMsgsPerSubject <= 0 || c.DiscardNewPerSubject, "max_msgs_per_subject %d drops old messages, want discard_new_per_subject", c.MaxMsgsPerSubject)
	want(c.FirstSeq <= 1, "first_seq is %d, want 1", c.FirstSeq)
	want(c.PersistMode == jetstream.DefaultPersistMode, "persist_mode is not the default: it would not sync")
	want(info.Cluster == nil || info.Cluster.Name == "" || c.Replicas >= 3, "num_replicas is %d in a cluster, want at least 3", c.Replicas)
	problems = append(problems, checkPowers(&c)...)
	problems = append(problems, checkSubjects(&c)...)
	return errors.Join(problems...)
}

// checkPowers lists what would let a publisher or another stream change, hide
// or make messages here.
func checkPowers(c *jetstream.StreamConfig) []error {
	var problems []error
	for _, p := range []struct {
		on   bool
		name string
	}{
		{c.AllowRollup, "allow_rollup_hdrs"},
		{c.AllowMsgTTL, "allow_msg_ttl"},
		{c.AllowMsgCounter, "allow_msg_counter"},
		{c.AllowMsgSchedules, "allow_msg_schedules"},
		{c.AllowAtomicPublish, "allow_atomic"},
		{c.AllowBatchPublish, "allow_batched"},
		{c.Mirror != nil, "mirror"},
		{len(c.Sources) > 0, "sources"},
		{c.SubjectTransform != nil, "subject_transform"},
		{c.RePublish != nil, "republish"},
	} {
		if p.on {
			problems = append(problems, fmt.Errorf("%s is set, want it off", p.name))
		}
	}
	return problems
}

func checkSubjects(c *jetstream.StreamConfig) []error {
	want := subjectsIn()
	if c.Name == StreamOut {
		want = subjectsOut()
	}
	var problems []error
	for _, subject := range want {
		if !slices.ContainsFunc(c.Subjects, func(filter string) bool { return covers(filter, subject) }) {
			problems = append(problems, fmt.Errorf("subjects lack %s", subject))
		}
	}
	return problems
}

// covers reports whether every subject of inner is one of filter, for filters
// that have a wildcard only at their end.
func covers(filter, inner string) bool {
	prefix, wild := strings.CutSuffix(filter, ">")
	return filter == inner || wild && strings.HasPrefix(inner, prefix)
}
