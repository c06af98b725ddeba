package main

import (
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/checkpoint"
)

// inclusionRecord is a proof that a record is in a log (RFC 6962 §2.1.1).
type inclusionRecord struct {
	Record string        `json:"record"` // "inclusion"
	Index  uint64        `json:"index"`
	Size   uint64        `json:"size"`
	Root   domain.Hash   `json:"root"`
	Leaf   domain.Hash   `json:"leaf"`
	Head   string        `json:"head"`
	Hashes []domain.Hash `json:"hashes"`
	Base64 []string      `json:"hashes_base64"`
}

// logProve is one run of the log prove command.
type logProve struct {
	*program
	data, index, checkpoint, output string
	size                            uint64
}

func (p *program) logProveCommand() *cobra.Command {
	c := &logProve{program: p}
	cmd := dataFlag(&cobra.Command{
		Use:   "prove INDEX --data DIR",
		Short: "Prove that a record is in the log",
		Long: `Prove prints the inclusion proof of a record among the first --size records: any
verifier of RFC 6962 accepts it. The leaf is the SHA-256 of a zero byte and the
record's head, which is printed too; the head binds the record's body and the
hash of its signature.

With --checkpoint the proof is a file of the form of C2SP tlog-proof, which needs
nothing else: the head, the hashes, and that checkpoint. 'assay log check' reads it.`,
		Example: `  assay log prove 1234 --data engine-data --json
  assay log prove 1234 --data engine-data --checkpoint signed.checkpoint -o record-1234.tlog-proof`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			c.index = args[0]
			return p.withLog(c.data, c.run)
		},
	}, &c.data)
	f := cmd.Flags()
	f.Uint64Var(&c.size, "size", 0, "number of records among which it is proved (default: all)")
	f.StringVar(&c.checkpoint, "checkpoint", "", "file of a signed checkpoint: the proof leads to it")
	f.StringVarP(&c.output, "output", "o", "", "file to write with --checkpoint, which must not be there (default: standard output)")
	return cmd
}

func (c *logProve) run(log *eventlog.Log) error {
	index, err := strconv.ParseUint(c.index, 10, 64)
	if err != nil {
		return fail(exitUsage, "record %q: want a number", c.index)
	}
	var note []byte
	if c.checkpoint != "" {
		if note, err = c.readCheckpoint(log); err != nil {
			return err
		}
	} else if c.output != "" {
		return fail(exitUsage, "--output is set, --checkpoint is not: a proof file has a checkpoint")
	}
	if c.size == 0 {
		c.size = log.Size()
	}
	if index >= c.size || c.size > log.Size() {
		return fail(exitUsage, "record %d among the first %d: the log has %d", index, c.size, log.Size())
	}
	record, err := log.Record(index)
	if err != nil {
		return err
	}
	root, err := log.RootAt(c.size)
	if err != nil {
		return err
	}
	hashes, err := log.ProveRecord(index, c.size)
	if err != nil {
		return err
	}
	if note != nil {
		proof := checkpoint.Proof{Extra: record.EncodeHead(), Index: index, Hashes: hashes, Note: note}
		return c.writeNew(c.output, proof.Bytes())
	}
	return c.printInclusion(&record, root, hashes)
}

// readCheckpoint reads the checkpoint that the proof leads to, which must be one
// of this log.
func (c *logProve) readCheckpoint(log *eventlog.Log) ([]byte, error) {
	note, err := os.ReadFile(c.checkpoint)
	if err != nil {
		return nil, err
	}
	said, err := checkpoint.Read(note)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.checkpoint, err)
	}
	if c.size != 0 && c.size != said.Size {
		return nil, fail(exitUsage, "--size %d: checkpoint %s is of %d records", c.size, c.checkpoint, said.Size)
	}
	c.size = said.Size
	if err := holdCheckpoint(log, &said); err != nil {
		return nil, fmt.Errorf("%s: %w", c.checkpoint, err)
	}
	return note, nil
}

func (c *logProve) printInclusion(r *domain.Record, root domain.Hash, hashes []domain.Hash) error {
	head := r.EncodeHead()
	in := inclusionRecord{
		"inclusion", r.Index, c.size, root, domain.LeafOf(head), "0x" + hex.EncodeToString(head), append([]domain.Hash{}, hashes...), checkpoint.Base64(hashes),
	}
	if c.json {
		return c.printJSON(in)
	}
	c.printf("record %d, a %s, among %d records\n  root %s\n  leaf %s\n  head %s (base64)\n%d hashes, the leaf's sibling first:\n",
		in.Index, r.Kind, in.Size, in.Root, in.Leaf, base64.StdEncoding.EncodeToString(head), len(hashes))
	for i, h := range hashes {
		c.printf("  %s  %s\n", h, in.Base64[i])
	}
	return nil
}

// consistencyRecord is a proof that a log extends what it was (RFC 6962 §2.1.2).
type consistencyRecord struct {
	Record  string        `json:"record"` // "consistency"
	OldSize uint64        `json:"old_size"`
	OldRoot domain.Hash   `json:"old_root"`
	Size    uint64        `json:"size"`
	Root    domain.Hash   `json:"root"`
	Hashes  []domain.Hash `json:"hashes"`
	Base64  []string      `json:"hashes_base64"`
}

func (p *program) logConsistencyCommand() *cobra.Command {
	var data string
	return dataFlag(&cobra.Command{
		Use:   "consistency OLD NEW --data DIR",
		Short: "Prove that the first NEW records begin with the first OLD",
		Long: `Consistency prints the proof, which any verifier of RFC 6962 accepts: a line "old"
with the size, and one hash a line in base64, as a witness of C2SP tlog-witness
takes it before an empty line and the checkpoint. 'assay log cosign --proof' reads it.`,
		Example: `  assay log consistency 1200 3400 --data engine-data > proof
  assay log consistency 1200 3400 --data engine-data --json`,
		Args: cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			return p.withLog(data, func(log *eventlog.Log) error { return p.logConsistency(log, args[0], args[1]) })
		},
	}, &data)
}

func (p *program) logConsistency(log *eventlog.Log, oldText, sizeText string) error {
	r := consistencyRecord{Record: "consistency"}
	for _, n := range []struct {
		text string
		to   *uint64
	}{{oldText, &r.OldSize}, {sizeText, &r.Size}} {
		var err error
		if *n.to, err = strconv.ParseUint(n.text, 10, 64); err != nil {
			return fail(exitUsage, "size %q: want a number of records", n.text)
		}
	}
	if r.OldSize > r.Size || r.Size > log.Size() {
		return fail(exitUsage, "from %d to %d records: the log has %d", r.OldSize, r.Size, log.Size())
	}
	hashes, err := log.ProveConsistency(r.OldSize, r.Size)
	if err == nil {
		r.OldRoot, err = log.RootAt(r.OldSize)
	}
	if err == nil {
		r.Root, err = log.RootAt(r.Size)
	}
	if err != nil {
		return err
	}
	if p.json {
		r.Hashes, r.Base64 = append([]domain.Hash{}, hashes...), checkpoint.Base64(hashes)
		return p.printJSON(r)
	}
	proof := checkpoint.Extension{Old: r.OldSize, Hashes: hashes}
	p.printf("%s", proof.Bytes())
	return nil
}

// writeNew writes a file that is not there, whole or not at all; an empty name is
// standard output.
func (p *program) writeNew(path string, content []byte) error {
	if path == "" {
		p.printf("%s", content)
		return nil
	}
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-")
	if err != nil {
		return fail(exitIO, "%w", err)
	}
	defer os.Remove(f.Name())
	_, err = f.Write(content)
	for _, step := range []func() error{func() error { return f.Chmod(0o644) }, f.Sync, f.Close} {
		err = errors.Join(err, step())
	}
	if err != nil {
		return fail(exitIO, "write %s: %w", path, err)
	}
	if err := os.Link(f.Name(), path); errors.Is(err, fs.ErrExist) {
		return fail(exitExists, "%s exists: name a file that does not", path)
	} else if err != nil {
		return fail(exitIO, "%w", err)
	}
	return nil
}
