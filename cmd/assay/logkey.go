package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"assay/internal/checkpoint"
	"assay/settler"
)

// maxNoteKeyBytes is far more than any key of the note format has.
const maxNoteKeyBytes = 4 << 10

// keyRecord says what a key is.
type keyRecord struct {
	Record string `json:"record"` // "key"
	Name   string `json:"name"`
	Kind   string `json:"kind"`
	VKey   string `json:"vkey"`
	File   string `json:"file"`
}

func (p *program) logKeyCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "key",
		Short: "Make and show keys that sign or cosign checkpoints",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(p.logKeyNewCommand(), p.logKeyShowCommand())
	return cmd
}

// logKeyNew is one run of the log key new command.
type logKeyNew struct {
	*program
	output, name, network string
	witness               bool
}

func (p *program) logKeyNewCommand() *cobra.Command {
	k := &logKeyNew{program: p}
	cmd := &cobra.Command{
		Use:   "new -o FILE (--network FILE | --name NAME [--witness])",
		Short: "Make a private key and print its public one",
		Long: `New writes a private Ed25519 key of the signed-note format into a file of mode 0600,
which must not be there, and prints the public key, a vkey, for everybody who
verifies. A log's key has the log's origin as its name: --network takes it from a
network file. With --witness the key cosigns checkpoints of other people's logs
under any name; it must never be used by two witnesses.`,
		Example: `  assay log key new -o log.key --network network.json
  assay log key new -o witness.key --name witness.example/w1 --witness`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return k.run() },
	}
	f := cmd.Flags()
	f.StringVarP(&k.output, "output", "o", "", "file to write, which must not be there (required)")
	f.StringVar(&k.network, "network", "", "network file: the key is that of this network's log")
	f.StringVar(&k.name, "name", "", "name of the key: a log's origin, or what the witness is called")
	f.BoolVar(&k.witness, "witness", false, "the key is a witness's")
	return cmd
}

func (k *logKeyNew) run() error {
	switch {
	case k.output == "":
		return fail(exitUsage, "--output is not set: name the file to write")
	case (k.name == "") == (k.network == ""):
		return fail(exitUsage, "want one of --network and --name")
	case k.witness && k.network != "":
		return fail(exitUsage, "--witness with --network: that is the name of a log; name the witness with --name")
	}
	if k.network != "" {
		n, err := readNetwork(k.network)
		if err != nil {
			return err
		}
		if k.name, err = n.origin(); err != nil {
			return err
		}
	}
	kind := checkpoint.LogKey
	if k.witness {
		kind = checkpoint.WitnessKey
	}
	key, err := checkpoint.NewKey(rand.Reader, k.name, kind)
	if err != nil {
		return fail(exitUsage, "%w", err)
	}
	if err := writeNoteKey(k.output, key); err != nil {
		return err
	}
	return k.printKey(key, k.output)
}

func (p *program) logKeyShowCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "show FILE",
		Short:   "Print the public key of a key file",
		Example: "  assay log key show log.key",
		Args:    cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			key, err := readNoteKey(args[0])
			if err != nil {
				return err
			}
			return p.printKey(key, args[0])
		},
	}
}

func (p *program) printKey(key *checkpoint.Key, file string) error {
	public := key.Public()
	if p.json {
		return p.printJSON(keyRecord{"key", public.Name(), public.Algorithm().String(), public.String(), file})
	}
	p.printf("%s\n", public)
	return nil
}

// writeNoteKey writes a private key into a file that is not there, durably.
func writeNoteKey(path string, key *checkpoint.Key) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fail(exitExists, "%s exists: a key is never replaced", path)
	} else if err != nil {
		return fail(exitIO, "%w", err)
	}
	_, err = fmt.Fprintln(f, key.Secret())
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return fail(exitIO, "write %s: %w", path, errors.Join(err, os.Remove(path)))
	}
	return nil
}

// readNoteKey reads a private key from a regular file that only its owner may
// read.
func readNoteKey(path string) (*checkpoint.Key, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, fail(exitIO, "%w", err)
	}
	if !info.Mode().IsRegular() {
		return nil, fail(exitConfig, "key %s is no regular file", path)
	}
	if mode := info.Mode().Perm(); mode&^0o600 != 0 {
		return nil, fmt.Errorf("key %s has mode %#o: %w", path, mode, settler.ErrKeyMode)
	}
	text, err := io.ReadAll(io.LimitReader(f, maxNoteKeyBytes))
	if err != nil {
		return nil, fail(exitIO, "read %s: %w", path, err)
	}
	key, err := checkpoint.ParseKey(strings.TrimSuffix(string(text), "\n"))
	if err != nil {
		return nil, fail(exitConfig, "key %s: %w", path, err)
	}
	return key, nil
}

// openNoteKey is readNoteKey for a key that signs for a log.
func openNoteKey(path, origin string) (*checkpoint.Key, error) {
	key, err := readNoteKey(path)
	if err != nil {
		return nil, err
	}
	if public := key.Public(); public.Algorithm() != checkpoint.LogKey || public.Name() != origin {
		return nil, fail(exitConfig, "key %s is the %s, want the log key of %s", path, key, origin)
	}
	return key, nil
}
