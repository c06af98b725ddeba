package main

import (
	"bufio"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/audit"
	"assay/internal/checkpoint"
	"assay/internal/snapshots"
	"assay/projections"
)

// auditExport is one run of the audit export command.
type auditExport struct {
	*program
	data     string
	epoch    uint64
	output   string
	fromZero bool
}

// bundleRecord says what an audit export wrote.
type bundleRecord struct {
	Record   string       `json:"record"` // "bundle"
	File     string       `json:"file"`
	Bundle   domain.Hash  `json:"bundle"` // id of the whole file
	Bytes    uint64       `json:"bytes"`
	Epoch    domain.Epoch `json:"epoch"`
	Start    uint64       `json:"start"` // records before the segment
	LogSize  uint64       `json:"log_size"`
	LogRoot  domain.Hash  `json:"log_root"`
	Digest   domain.Hash  `json:"digest"`
	Snapshot int          `json:"snapshot_bytes"`
	Earlier  int          `json:"earlier_reports"`
}

func (p *program) auditExportCommand() *cobra.Command {
	x := &auditExport{program: p}
	cmd := dataFlag(&cobra.Command{
		Use:   "export --data DIR --epoch N -o FILE",
		Short: "Write one file from which an epoch can be judged again",
		Long: `Export writes a bundle: the records of the epoch with their signatures and
receipts, the result with all of its leaves, the policy in force, the network's
genesis, and the signed checkpoints that there are, with the proofs that all of it
belongs to one log. The same log gives the same file, byte for byte.

A bundle goes on from a snapshot of the state at the close of the epoch before,
which saves all records up to there. Its balances are bound by the result that the
chain settled for that epoch; the rest of it is the operator's word. With
--from-zero the file has every record from the first one on, and rests on no
snapshot.`,
		Example: `  assay audit export --data engine-data --epoch 7 -o epoch-7.audit
  assay audit export --data engine-data --epoch 7 --from-zero -o epoch-7-whole.audit`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case !cmd.Flags().Changed("epoch"):
				return fail(exitUsage, "--epoch is not set: say which epoch")
			case x.output == "":
				return fail(exitUsage, "--output is not set: name the file to write")
			}
			return p.withLog(x.data, func(log *eventlog.Log) error { return x.run(cmd.Context(), log) })
		},
	}, &x.data)
	f := cmd.Flags()
	f.Uint64Var(&x.epoch, "epoch", 0, "the epoch (required)")
	f.StringVarP(&x.output, "output", "o", "", "file to write, which must not be there (required)")
	f.BoolVar(&x.fromZero, "from-zero", false, "take every record from 0 on, and no snapshot")
	return cmd
}

func (x *auditExport) run(ctx context.Context, log *eventlog.Log) error {
	if _, err := os.Lstat(x.output); err == nil {
		return fail(exitExists, "%s exists: name a file that does not", x.output)
	}
	file, err := os.CreateTemp(filepath.Dir(x.output), "."+filepath.Base(x.output)+"-")
	if err != nil {
		return fail(exitIO, "%w", err)
	}
	defer os.Remove(file.Name())
	defer file.Close()
	done, err := x.write(ctx, log, file)
	if errors.Is(err, audit.ErrNotClosed) {
		return fail(exitData, "%w", err)
	}
	if err != nil {
		return err
	}
	if err := giveName(file.Name(), x.output); errors.Is(err, fs.ErrExist) {
		return fail(exitExists, "%s exists: name a file that does not", x.output)
	} else if err != nil {
		return fail(exitIO, "%w", err)
	}
	h := &done.Header
	if x.json {
		return x.printJSON(bundleRecord{
			"bundle", x.output, done.ID, done.Bytes, h.Epoch, h.Start, h.Size, h.Root, done.Digest, done.Snapshot, done.Earlier,
		})
	}
	x.printf("epoch %d, records %d to %d, %d bytes in %s\n  digest  %s\n  bundle  %s\n", h.Epoch, h.Start, h.Size-1, done.Bytes, x.output, done.Digest, done.ID)
	if h.Start > 0 {
		x.printf("it goes on from a snapshot of the first %d records; --from-zero takes them all instead\n", h.Start)
	}
	return nil
}

// giveName gives a finished file its name. A link never replaces a file that came
// meanwhile; where there are none, as on the file systems of memory sticks, it is
// renamed.
func giveName(temporary, name string) error {
	err := os.Link(temporary, name)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	return os.Rename(temporary, name)
}

// write writes the bundle so that it survives a crash once it has its name.
func (x *auditExport) write(ctx context.Context, log *eventlog.Log, file *os.File) (*audit.Exported, error) {
	bar := newProgress(x.stderr, "export", "records", 0)
	defer bar.end()
	last := uint64(0)
	kept := snapshots.Open(snapshotsDir(x.data), x.logger())
	e := audit.Export{
		Log: log, Epoch: domain.Epoch(x.epoch), FromZero: x.fromZero,
		Newest: func(atMost uint64, emit func(domain.Decision)) (*projections.State, uint64, bool) {
			return kept.Newest(log, atMost, emit)
		},
		Checkpoint: func(size uint64) ([]byte, error) { return storedCheckpoint(x.data, size) },
		Progress: func(done, _ uint64) {
			if done > last {
				bar.step(done - last)
			}
			last = done
		},
	}
	buffered := bufio.NewWriterSize(file, 1<<20)
	done, err := e.Write(ctx, buffered)
	if err != nil {
		return nil, err
	}
	for _, step := range []func() error{buffered.Flush, func() error { return file.Chmod(0o644) }, file.Sync, file.Close} {
		if err := step(); err != nil {
			return nil, fail(exitIO, "write %s: %w", x.output, err)
		}
	}
	return done, nil
}

// storedCheckpoint returns the signed checkpoint of so many records that an
// engine keeps, nil if there is none.
func storedCheckpoint(data string, size uint64) ([]byte, error) {
	note, err := checkpoint.OpenStore(filepath.Join(data, "checkpoints")).Read(size)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return note, err
}
