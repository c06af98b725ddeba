package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/internal/snapshots"
	"assay/probes"
	"assay/projections"
)

// defaultPatience is how long a broker may take to acknowledge a message.
const defaultPatience = 30 * time.Second

// speaker signs one message of a person and sees to it that the stream has it.
type speaker struct {
	*program
	file          string // network file
	key, password string
	nats          string
	dryRun        bool
	patience      time.Duration
}

// messageRecord is a signed message and what became of it.
type messageRecord struct {
	Record  string          `json:"record"` // "message"
	State   string          `json:"state"`
	Kind    string          `json:"kind"`
	Fact    json.RawMessage `json:"fact"`
	Signer  domain.Address  `json:"signer"`
	Digest  domain.Hash     `json:"digest"` // under which a log lists it
	Subject string          `json:"subject"`
	text    string          // of the fact, for people
}

// What became of a message.
const (
	messagePublished = "published" // the stream has it
	messagePresent   = "present"   // a log has it already
	messageDryRun    = "dry run"   // it was signed, and nothing sent
)

func (s *speaker) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&s.file, "network", "", "network file (default: network.json in --data)")
	f.StringVar(&s.key, "key", "", "keystore v3 file of the key that signs (required)")
	f.StringVar(&s.password, "password-file", "", "file with its password (required)")
	f.StringVar(&s.nats, "nats-url", nats.DefaultURL, "NATS server (NATS_URL)")
	f.DurationVar(&s.patience, "timeout", defaultPatience, "how long the broker may take")
	f.BoolVar(&s.dryRun, "dry-run", false, "check and sign, and publish nothing")
}

// open checks the command line, reads the network and opens the key. data is
// where the network file is if none is named.
func (s *speaker) open(data string) (*network, domain.Signer, error) {
	switch {
	case s.file == "" && data == "":
		return nil, nil, fail(exitUsage, "--network is not set: name the network file")
	case s.key == "" || s.password == "":
		return nil, nil, fail(exitUsage, "--key and --password-file are not both set")
	case s.patience <= 0:
		return nil, nil, fail(exitUsage, "--timeout %s: want more than nothing", s.patience)
	}
	if s.file == "" {
		s.file = networkFile(data)
	}
	n, err := readNetwork(s.file)
	if err != nil {
		return nil, nil, err
	}
	signer, err := openKey(s.key, s.password)
	return n, signer, err
}

// authority opens the key of governance.
func (s *speaker) authority(data string) (*domain.Genesis, domain.Signer, error) {
	n, signer, err := s.open(data)
	if err != nil {
		return nil, nil, err
	}
	genesis, err := n.genesis()
	if err != nil {
		return nil, nil, fail(exitConfig, "network: %w", err)
	}
	if a := signer.Address(); a != genesis.Governance {
		return nil, nil, fail(exitConfig, "key %s is of %s, want governance's, %s", s.key, a, genesis.Governance)
	}
	return genesis, signer, nil
}

// say signs a fact, asks state (nil: nobody) whether its log would take it, and
// publishes it. What is in that log already is not published again.
func (s *speaker) say(ctx context.Context, n domain.Network, f domain.Fact, signer domain.Signer, state *projections.State) error {
	if _, err := domain.DecodeBody(f.Kind(), 1, domain.EncodeBody(f)); err != nil {
		return fail(exitUsage, "%s: %w", f.Kind(), err)
	}
	m, err := domain.NewMessage(n, f, nil, signer)
	if err != nil {
		return err
	}
	record := messageRecord{
		Record: "message", State: messagePublished, Kind: f.Kind().String(), Fact: domain.FormatFact(f), Signer: signer.Address(),
		Digest: m.Digest(), Subject: domain.Subject(f, n.ChainID), text: string(domain.FormatFact(f)),
	}
	if change, ok := f.(*domain.PolicyChange); ok { // which was shown already, and is long
		record.text = fmt.Sprintf("in force from epoch %d on, hash %s", change.FromEpoch, change.Policy.Hash())
	}
	if state != nil {
		switch r := state.Check(domain.Submission{Fact: f, Digest: m.Digest(), Signer: signer.Address()}); {
		case r != nil && r.Reason == domain.Duplicate:
			record.State = messagePresent
			return s.print(&record)
		case r != nil:
			return fail(exitData, "the log would refuse it: %w", r)
		}
	}
	if s.dryRun {
		record.State = messageDryRun
		return s.print(&record)
	}
	if err := s.publish(ctx, record.Subject, m.Encode()); err != nil {
		return err
	}
	return s.print(&record)
}

// publish returns once the stream holds these very bytes. The outbox is only for
// the time of the call: whoever is interrupted says the same again, and it counts
// once.
func (s *speaker) publish(ctx context.Context, subject string, envelope []byte) error {
	dir, err := os.MkdirTemp("", "assay-message-")
	if err != nil {
		return fail(exitIO, "%w", err)
	}
	defer os.RemoveAll(dir)
	conn, err := connect(s.nats, s.logger())
	if err != nil {
		return err
	}
	defer conn.Close()
	stream, err := probes.NewJetStream(conn, ingest.StreamIn)
	if err != nil {
		return err
	}
	outbox, err := probes.OpenOutbox(probes.OutboxConfig{Dir: dir, Stream: stream, Logger: s.logger()})
	if err != nil {
		return err
	}
	defer outbox.Close()
	if err := outbox.Put(ctx, subject, envelope); err != nil {
		return err
	}
	running, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- outbox.Run(running) }()
	patience, cancel := context.WithTimeout(ctx, s.patience)
	defer cancel()
	err = outbox.Drain(patience)
	stop()
	if failed := <-ended; failed != nil {
		return failed
	}
	if err != nil && ctx.Err() == nil {
		return fail(exitTempFail, "nats-url %s: stream %s has not acknowledged the message within %s: say the same again, it counts once", s.nats, ingest.StreamIn, s.patience)
	}
	return err
}

func (s *speaker) print(r *messageRecord) error {
	if s.json {
		return s.printJSON(r)
	}
	words := map[string]string{
		messagePublished: "is published, and the stream has it", messagePresent: "is in the log already: nothing was published",
		messageDryRun: "was not published",
	}
	s.printf("%s by %s %s\n  %s\n  digest %s\n", r.Kind, r.Signer, words[r.State], r.text, r.Digest)
	return nil
}

// wholeFold folds a log of the network up to its end.
func (p *program) wholeFold(ctx context.Context, data string, n domain.Network) (state *projections.State, err error) {
	err = p.withLog(data, func(log *eventlog.Log) error {
		genesis := log.Genesis()
		if got := genesis.Network(); got != n {
			return fail(exitConfig, "it is of %s, the network file of %s", got, n)
		}
		f := newLogFold(nil)
		f.resume(snapshots.Open(snapshotsDir(data), p.logger()), log, ^domain.Epoch(0), nil)
		state = f.state
		return f.scan(log, func(domain.Entry) error { return ctx.Err() })
	})
	return state, err
}
