package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// maxConfigBytes is far beyond any configuration a person writes.
const maxConfigBytes = 10 << 20

// environment names the variables that the ecosystem's tools share, and the
// flag that each one is the default of.
func environment() map[string]string {
	return map[string]string{"nats-url": "NATS_URL", "rpc": "ETH_RPC_URL"}
}

// configure completes the flags of cmd: what the command line did not set comes
// from the environment, and what that does not set from the file of --config,
// whose keys are the flags' names. All problems are reported together.
func configure(cmd *cobra.Command) error {
	flags := cmd.Flags()
	names := environment()
	flags.VisitAll(func(f *pflag.Flag) {
		if v := os.Getenv(names[f.Name]); names[f.Name] != "" && v != "" && !f.Changed {
			if err := flags.Set(f.Name, v); err != nil {
				f.Changed = false
			}
		}
	})
	file, err := flags.GetString("config")
	if err != nil || file == "" {
		return nil
	}
	values, err := readConfig(file)
	if err != nil {
		return err
	}
	var problems []error
	for _, key := range values.keys {
		if err := setFlag(flags, key, values.of[key]); err != nil {
			problems = append(problems, err)
		}
	}
	if len(problems) > 0 {
		return fail(exitConfig, "config %s: %w", file, errors.Join(problems...))
	}
	return nil
}

type configValues struct {
	keys []string // in the order of the file
	of   map[string]any
}

func readConfig(file string) (configValues, error) {
	info, err := os.Stat(file)
	if errors.Is(err, fs.ErrNotExist) {
		return configValues{}, fail(exitNoInput, "config %s: no such file", file)
	} else if err != nil {
		return configValues{}, fail(exitConfig, "config: %w", err)
	}
	if info.Size() > maxConfigBytes {
		return configValues{}, fail(exitConfig, "config %s: %d bytes, want at most %d", file, info.Size(), maxConfigBytes)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return configValues{}, fail(exitConfig, "config: %w", err)
	}
	v := configValues{of: make(map[string]any)}
	meta, err := toml.Decode(strings.TrimPrefix(string(text), "\ufeff"), &v.of)
	if err != nil {
		return v, fail(exitConfig, "config %s: %w", file, err)
	}
	for _, k := range meta.Keys() {
		if len(k) == 1 {
			v.keys = append(v.keys, k[0])
		}
	}
	return v, nil
}

// setFlag gives a flag the file's value unless the command line or the
// environment did.
func setFlag(flags *pflag.FlagSet, key string, value any) error {
	f := flags.Lookup(key)
	if f == nil || key == "config" || key == "help" {
		return fmt.Errorf("unknown key %q%s", key, nearest(flags, key))
	}
	if f.Changed {
		return nil
	}
	text, ok := flagText(value)
	if !ok {
		return fmt.Errorf("key %q: want a %s, got a %T", key, f.Value.Type(), value)
	}
	if err := flags.Set(key, text); err != nil {
		return fmt.Errorf("key %q: want a %s, got %q: %w", key, f.Value.Type(), text, err)
	}
	return nil
}

func flagText(value any) (string, bool) {
	switch v := value.(type) {
	case string:
		return v, true
	case int64, bool:
		return fmt.Sprint(v), true
	case []any:
		var parts []string
		for _, e := range v {
			s, ok := e.(string)
			if !ok {
				return "", false
			}
			parts = append(parts, s)
		}
		return strings.Join(parts, ","), true
	}
	return "", false
}

// nearest suggests the flag whose name is closest to an unknown key.
func nearest(flags *pflag.FlagSet, key string) string {
	best, distance := "", 4
	flags.VisitAll(func(f *pflag.Flag) {
		if d := editDistance(f.Name, key); d < distance {
			best, distance = f.Name, d
		}
	})
	if best == "" {
		return ""
	}
	return fmt.Sprintf(", did you mean %q?", best)
}

// editDistance is Levenshtein's: insertions, deletions and substitutions.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}
