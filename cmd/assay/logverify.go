package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
)

// verifiedRecord says what of a log was recomputed, and what it was held to.
type verifiedRecord struct {
	Record      string             `json:"record"` // "verified"
	Size        uint64             `json:"size"`
	Root        domain.Hash        `json:"root"`
	Pruned      uint64             `json:"pruned"`
	Gone        uint64             `json:"witnesses_gone"`
	Checkpoints []checkpointRecord `json:"checkpoints"`
}

// logVerify is one run of the log verify command.
type logVerify struct {
	*program
	data  string
	files []string
	trust logTrust
}

func (p *program) logVerifyCommand() *cobra.Command {
	v := &logVerify{program: p}
	cmd := dataFlag(&cobra.Command{
		Use:   "verify --data DIR",
		Short: "Recompute every hash of the log, and hold it to what was signed of it",
		Long: `Verify reads the whole log and recomputes every hash up to its head. That finds
damage. It does not find a log that somebody wrote anew, with all of its hashes:
for that it takes a checkpoint that left this machine before. With --log or
--policy the log must be an extension of every checkpoint of --checkpoint, or else
of those that the data directory keeps, and these must be signed by the log's key,
and by as many witnesses as the policy asks for.`,
		Example: `  assay log verify --data engine-data
  assay log verify --data engine-data --checkpoint kept.checkpoint --policy witnesses.policy`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if len(v.files) > 0 || v.trust.named() {
				if err := v.trust.read(); err != nil {
					return err
				}
			}
			return p.withLog(v.data, v.run)
		},
	}, &v.data)
	cmd.Flags().StringArrayVar(&v.files, "checkpoint", nil, "file of a signed checkpoint; may be given several times")
	v.trust.flags(cmd)
	return cmd
}

func (v *logVerify) run(log *eventlog.Log) error {
	bar := newProgress(v.stderr, "verify", "records", log.Size())
	defer bar.end()
	done := uint64(0)
	whole, err := log.Verify(func(n, _ uint64) {
		bar.at(n)
		bar.step(n - done)
		done = n
	})
	if err != nil {
		return err
	}
	r := verifiedRecord{
		Record: "verified", Size: whole.Size, Root: whole.Root, Pruned: whole.Pruned, Gone: whole.Gone, Checkpoints: []checkpointRecord{},
	}
	if r.Checkpoints, err = v.holdAll(log, r.Checkpoints); err != nil {
		return err
	}
	if v.json {
		return v.printJSON(r)
	}
	v.printf("%d records are whole, root %s\n", r.Size, r.Root)
	if r.Gone > 0 {
		v.printf("%d witnesses of records below %d are pruned: nobody can check their signatures and receipts any more\n", r.Gone, r.Pruned)
	}
	for _, c := range r.Checkpoints {
		v.printf("the log extends the checkpoint of %d records, root %s, signed by %s and %d witnesses\n", c.Size, c.Root, c.Origin, len(c.Cosigned))
	}
	return nil
}

// holdAll holds the log to the checkpoints that were asked for.
func (v *logVerify) holdAll(log *eventlog.Log, held []checkpointRecord) ([]checkpointRecord, error) {
	if !v.trust.named() {
		return held, nil
	}
	files := v.files
	if len(files) == 0 {
		sizes, err := checkpoint.OpenStore(checkpointsDir(v.data)).Sizes()
		if err != nil {
			return nil, err
		}
		for _, size := range sizes {
			files = append(files, filepath.Join(checkpointsDir(v.data), fmt.Sprint(size)))
		}
	}
	if len(files) == 0 {
		return nil, fail(exitNoInput, "there is no signed checkpoint in %s: name one with --checkpoint", checkpointsDir(v.data))
	}
	for _, file := range files {
		note, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		n, err := v.trust.open(note)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if err := holdCheckpoint(log, &n.Checkpoint); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		held = append(held, recordOf(n, nil))
	}
	return held, nil
}

// errOtherHistory says that a log is not the one that was signed.
var errOtherHistory = errors.New("the log is not the one that was signed")

// holdCheckpoint reports whether the log is an extension of what a checkpoint
// says of it. Whose word that is, the caller has verified.
func holdCheckpoint(log *eventlog.Log, c *checkpoint.Checkpoint) error {
	genesis := log.Genesis()
	if origin := checkpoint.Origin(genesis.Network()); c.Origin != origin {
		return fail(exitData, "checkpoint of log %s: this log is %s", c.Origin, origin)
	}
	if size := log.Size(); c.Size > size {
		return fmt.Errorf("%w: it has %d records, the checkpoint is of %d with root %s: records are missing, as after an older copy was put back",
			errOtherHistory, size, c.Size, c.Root)
	}
	root, err := log.RootAt(c.Size)
	if err != nil {
		return err
	}
	if root != c.Root {
		return fmt.Errorf("%w: its first %d records have root %s, the checkpoint says %s: records below %d were changed, dropped or put in another order",
			errOtherHistory, c.Size, root, c.Root, c.Size)
	}
	return nil
}
