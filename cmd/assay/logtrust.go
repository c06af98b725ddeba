package main

import (
	"os"
	"slices"

	"github.com/spf13/cobra"

	"assay/internal/checkpoint"
)

// logTrust is the flags that say whose signatures a checkpoint must have.
type logTrust struct {
	log, file string

	logs   []checkpoint.PublicKey
	policy *checkpoint.Policy // nil: no witness is asked for
}

// flags adds them to a command.
func (t *logTrust) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&t.log, "log", "", "vkey of the log, which must have signed")
	cmd.Flags().StringVar(&t.file, "policy", "", "file of a policy (C2SP tlog-policy): logs, witnesses and how many of them must have signed")
}

// named reports whether there are any.
func (t *logTrust) named() bool { return t.log != "" || t.file != "" }

// read takes the flags in.
func (t *logTrust) read() error {
	if t.file != "" {
		var err error
		if t.policy, err = readWitnessPolicy(t.file); err != nil {
			return err
		}
		t.logs = t.policy.Logs
	}
	if t.log != "" {
		key, err := checkpoint.ParsePublicKey(t.log)
		if err != nil {
			return fail(exitUsage, "--log: %w", err)
		}
		if key.Algorithm() != checkpoint.LogKey {
			return fail(exitUsage, "--log: %s is the key of a %s, want a log's", key, key.Algorithm())
		}
		t.logs = []checkpoint.PublicKey{key}
	}
	if len(t.logs) == 0 {
		return fail(exitUsage, "nobody says whose log it is: name its key with --log, or a policy that has it with --policy")
	}
	return nil
}

// readWitnessPolicy reads the file of a witness policy.
func readWitnessPolicy(file string) (*checkpoint.Policy, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	policy, err := checkpoint.ParsePolicy(text)
	if err != nil {
		return nil, fail(exitConfig, "policy %s: %w", file, err)
	}
	return policy, nil
}

// open verifies a note, witnesses included if a policy asks for them.
func (t *logTrust) open(note []byte) (*checkpoint.Note, error) {
	n, err := checkpoint.Open(note, t.logs, t.witnesses())
	if err == nil && t.policy != nil {
		err = t.policy.Satisfied(n)
	}
	return n, err
}

// witnesses returns the keys whose cosignatures are read.
func (t *logTrust) witnesses() []checkpoint.PublicKey {
	if t.policy == nil {
		return nil
	}
	return t.policy.Keys()
}

// checkpointRecord is a signed checkpoint as a person reads it.
type checkpointRecord struct {
	Record     string           `json:"record"` // "checkpoint"
	Origin     string           `json:"origin"`
	Size       uint64           `json:"size"`
	Root       string           `json:"root"`
	Extensions []string         `json:"extensions"`
	Cosigned   []cosignedRecord `json:"cosigned"`
	Missing    string           `json:"missing"`
	Note       string           `json:"note"`
}

// cosignedRecord is a witness's signature.
type cosignedRecord struct {
	Witness string `json:"witness"`
	Time    uint64 `json:"time"`
}

// recordOf describes a note whose signatures are verified; missing is what the
// policy lacks.
func recordOf(n *checkpoint.Note, missing error) checkpointRecord {
	c := &n.Checkpoint
	r := checkpointRecord{
		Record: "checkpoint", Origin: c.Origin, Size: c.Size, Root: c.Root.String(),
		Extensions: slices.Concat([]string{}, c.Extensions), Cosigned: []cosignedRecord{}, Note: string(n.Bytes()),
	}
	for _, s := range n.Cosigned {
		r.Cosigned = append(r.Cosigned, cosignedRecord{s.Witness.Name(), s.Time})
	}
	if missing != nil {
		r.Missing = missing.Error()
	}
	return r
}
