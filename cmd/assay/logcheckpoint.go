package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
)

// checkpointsDir is where a data directory keeps the signed checkpoints of its
// log, one per size.
func checkpointsDir(data string) string { return filepath.Join(data, "checkpoints") }

// logCheckpoint is one run of the log checkpoint command.
type logCheckpoint struct {
	*program
	data, key, add, output string
	size                   uint64
	trust                  logTrust
}

func (p *program) logCheckpointCommand() *cobra.Command {
	c := &logCheckpoint{program: p}
	cmd := dataFlag(&cobra.Command{
		Use:   "checkpoint --data DIR",
		Short: "Print, sign or complete a checkpoint of the log",
		Long: `A checkpoint is a signed statement of which root the log has at a size (C2SP
tlog-checkpoint). An engine with a log key signs one at every close of an epoch
and keeps it in the data directory.

Without other flags the newest that is kept is printed, with --size that of this
size. With --key the log is signed as it is, or at --size, after it was held to
the newest checkpoint that is kept: a log that does not extend that one is not
signed. With --add the cosignatures in a file are verified with the keys of
--policy and added to the checkpoint that is kept, and what the policy still
lacks is told.`,
		Example: `  assay log checkpoint --data engine-data -o newest.checkpoint
  assay log checkpoint --data engine-data --key log.key
  assay log checkpoint --data engine-data --add cosigned --policy witnesses.policy`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return c.run() },
	}, &c.data)
	f := cmd.Flags()
	f.Uint64Var(&c.size, "size", 0, "number of records")
	f.StringVar(&c.key, "key", "", "file of the log's private key: sign")
	f.StringVar(&c.add, "add", "", "file of a checkpoint with cosignatures: add them")
	f.StringVarP(&c.output, "output", "o", "", "file to write, which must not be there (default: standard output)")
	c.trust.flags(cmd)
	return cmd
}

func (c *logCheckpoint) run() error {
	switch {
	case c.key != "" && c.add != "":
		return fail(exitUsage, "--key and --add are set: want one of them")
	case c.add != "" && (c.size != 0 || c.output != ""):
		return fail(exitUsage, "--add takes the size from the file and prints what is missing: want neither --size nor --output")
	case c.add == "" && c.trust.named():
		return fail(exitUsage, "--log and --policy are for --add")
	case c.key == "" && c.add == "":
		return c.show()
	}
	if c.add != "" {
		if err := c.trust.read(); err != nil {
			return err
		}
		return c.withLog(c.data, c.merge)
	}
	return c.withLog(c.data, c.sign)
}

// show prints a checkpoint that is kept, as it is.
func (c *logCheckpoint) show() error {
	if c.data == "" {
		return fail(exitUsage, "--data is not set: name the data directory of an engine")
	}
	store := checkpoint.OpenStore(checkpointsDir(c.data))
	if c.size == 0 {
		sizes, err := store.Sizes()
		if err != nil {
			return err
		}
		if len(sizes) == 0 {
			return fail(exitNoInput, "%s has no signed checkpoint: sign one with --key", c.data)
		}
		c.size = sizes[len(sizes)-1]
	}
	note, err := store.Read(c.size)
	if err != nil {
		return err
	}
	said, err := checkpoint.Read(note)
	if err != nil {
		return err
	}
	if c.json && c.output == "" {
		return c.printJSON(checkpointRecord{
			Record: "checkpoint", Origin: said.Origin, Size: said.Size, Root: said.Root.String(),
			Extensions: append([]string{}, said.Extensions...), Cosigned: []cosignedRecord{}, Note: string(note),
		})
	}
	return c.writeNew(c.output, note)
}

// sign signs the log, and keeps what it signed before anybody sees it.
func (c *logCheckpoint) sign(log *eventlog.Log) error {
	genesis := log.Genesis()
	key, err := openNoteKey(c.key, checkpoint.Origin(genesis.Network()))
	if err != nil {
		return err
	}
	if c.size == 0 {
		c.size = log.Size()
	}
	if c.size > log.Size() {
		return fail(exitUsage, "--size %d: the log has %d records", c.size, log.Size())
	}
	n := newNotary(key, log, checkpoint.OpenStore(checkpointsDir(c.data)))
	newest, err := n.newest()
	if err != nil {
		return err
	}
	if newest != nil {
		if err := holdCheckpoint(log, &newest.Checkpoint); err != nil {
			return fmt.Errorf("nothing is signed: checkpoint of %d records: %w", newest.Checkpoint.Size, err)
		}
	}
	signed, err := n.sign(c.size, nil)
	if err != nil {
		return err
	}
	if c.json && c.output == "" {
		return c.printJSON(recordOf(signed, nil))
	}
	return c.writeNew(c.output, signed.Bytes())
}

// merge adds cosignatures to the checkpoint that is kept.
func (c *logCheckpoint) merge(log *eventlog.Log) error {
	text, err := os.ReadFile(c.add)
	if err != nil {
		return err
	}
	n, err := checkpoint.Open(text, c.trust.logs, c.trust.witnesses())
	if err != nil {
		return fmt.Errorf("%s: %w", c.add, err)
	}
	if err := holdCheckpoint(log, &n.Checkpoint); err != nil {
		return fmt.Errorf("%s: %w", c.add, err)
	}
	kept, err := checkpoint.OpenStore(checkpointsDir(c.data)).Add(n, c.trust.witnesses())
	if err != nil {
		return err
	}
	var missing error
	if c.trust.policy != nil {
		missing = c.trust.policy.Satisfied(kept)
	}
	if c.json {
		return c.printJSON(recordOf(kept, missing))
	}
	c.printf("checkpoint of %d records, root %s\n", kept.Checkpoint.Size, kept.Checkpoint.Root)
	for _, s := range kept.Cosigned {
		c.printf("  cosigned by %s\n", s.Witness.Name())
	}
	if missing != nil {
		c.printf("%v\n", missing)
	} else if c.trust.policy != nil {
		c.printf("the policy is satisfied\n")
	}
	return nil
}
