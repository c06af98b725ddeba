package main

import (
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
)

// logCosign is one run of the log cosign command.
type logCosign struct {
	*program
	file, key, state, data, proof, output string
	first                                 bool
	trust                                 logTrust
}

func (p *program) logCosignCommand() *cobra.Command {
	c := &logCosign{program: p}
	cmd := &cobra.Command{
		Use:   "cosign CHECKPOINT --key FILE --state FILE --log VKEY (--data DIR | --proof FILE)",
		Short: "Be a witness: cosign a checkpoint that extends all that was cosigned before",
		Long: `Cosign is what a witness does (C2SP tlog-cosignature): it verifies that the log has
signed the checkpoint, that it extends the last checkpoint that this witness
cosigned, remembers it in the state file, and only then signs. It never signs a
smaller tree after a larger, nor a second root of one size: then both checkpoints
are kept beside the state file, as evidence that the log shows two histories.

That the log extends itself is shown by its data directory, of which a witness
that runs an engine has its own, or by the proof that 'assay log consistency'
prints. The first time, with --first, none is needed. Whoever loses the state
file must make a new key: the old one cannot keep its promise.`,
		Example: `  assay log cosign 3400.checkpoint --key witness.key --state witness.state --log VKEY --data engine-data -o cosigned
  assay log cosign 3400.checkpoint --key witness.key --state witness.state --log VKEY --proof proof`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			c.file = args[0]
			return c.run()
		},
	}
	f := cmd.Flags()
	f.StringVar(&c.key, "key", "", "file of the witness's private key (required)")
	f.StringVar(&c.state, "state", "", "file of the last checkpoint that was cosigned (required)")
	f.StringVar(&c.data, "data", "", "data directory with the log, which proves that it extends itself")
	f.StringVar(&c.proof, "proof", "", "file of a consistency proof from the last cosigned size")
	f.BoolVar(&c.first, "first", false, "this key has never cosigned a checkpoint of this log: there is no state file yet")
	f.StringVarP(&c.output, "output", "o", "", "file to write, which must not be there (default: standard output)")
	f.StringVar(&c.trust.log, "log", "", "vkey of the log, which must have signed (required)")
	return cmd
}

func (c *logCosign) run() error {
	switch {
	case c.key == "" || c.state == "":
		return fail(exitUsage, "want --key and --state: the witness's key, and what it cosigned last")
	case c.data != "" && c.proof != "":
		return fail(exitUsage, "--data and --proof are set: want one of them")
	}
	if err := c.trust.read(); err != nil {
		return err
	}
	if c.output != "" {
		if _, err := os.Lstat(c.output); err == nil {
			return fail(exitExists, "%s exists: name a file that does not", c.output)
		}
	}
	key, err := readNoteKey(c.key)
	if err != nil {
		return err
	}
	note, err := os.ReadFile(c.file)
	if err != nil {
		return err
	}
	w := &checkpoint.Witness{Key: key, Log: c.trust.logs[0], File: c.state, First: c.first}
	if c.data != "" {
		return c.withLog(c.data, func(log *eventlog.Log) error {
			said, err := checkpoint.Read(note)
			if err != nil {
				return fmt.Errorf("%s: %w", c.file, err)
			}
			if err := holdCheckpoint(log, &said); err != nil {
				return fmt.Errorf("%s: %w", c.file, err)
			}
			return c.cosign(w, note, func(old uint64) ([]domain.Hash, error) { return log.ProveConsistency(old, said.Size) })
		})
	}
	return c.cosign(w, note, c.readProof)
}

// readProof takes the proof from the file of --proof.
func (c *logCosign) readProof(old uint64) ([]domain.Hash, error) {
	if c.proof == "" {
		return nil, fail(exitUsage, "the last one was of %d records: want --data, or --proof with the proof from there", old)
	}
	text, err := os.ReadFile(c.proof)
	if err != nil {
		return nil, err
	}
	proof, err := checkpoint.ParseExtension(text)
	if err != nil {
		return nil, fail(exitData, "%s: %w", c.proof, err)
	}
	if proof.Old != old {
		return nil, fail(exitData, "%s: proof from %d records, the last checkpoint was of %d", c.proof, proof.Old, old)
	}
	return proof.Hashes, nil
}

func (c *logCosign) cosign(w *checkpoint.Witness, note []byte, extend func(uint64) ([]domain.Hash, error)) error {
	n, err := w.Cosign(note, extend, uint64(time.Now().Unix()))
	if err != nil {
		return fmt.Errorf("%s: %w", c.file, err)
	}
	if c.output != "" {
		if err := c.writeNew(c.output, n.Bytes()); err != nil {
			return err
		}
	}
	said := &n.Checkpoint
	switch {
	case c.json:
		return c.printJSON(recordOf(n, nil))
	case c.output == "":
		c.printf("%s", n.Bytes())
	default:
		c.printf("%s cosigned %s of %d records, root %s\n", w.Key.Public().Name(), said.Origin, said.Size, said.Root)
	}
	return nil
}
