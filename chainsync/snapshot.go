package chainsync

import (
	"bytes"
	"cmp"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
	"assay/internal/durable"
)

// A snapshot is what follows from all logs up to the end of a block. It is one
// file, decoder-<block>.json, of two lines:
//
//	keccak256 of the second line, 0x-hex
//	JSON: {"version","setting","at","segments","holdings"}
//
// setting binds table, chain, contracts and deployment block: a snapshot of
// another setting means nothing. A file is durable once it is written, and a
// crash meanwhile leaves the one before.
const (
	snapshotVersion = 1
	snapshotPrefix  = "decoder-"
	snapshotSuffix  = ".json"
	// snapshotsKept is how many stay: the log may be some way behind the stream
	// when it asks to go on, and then an older one is needed.
	snapshotsKept = 4
)

type snapshot struct {
	Version  int               `json:"version"`
	Setting  domain.Hash       `json:"setting"`
	At       anchor            `json:"at"`
	Segments domain.Segments   `json:"segments"`
	Holdings []holdingSnapshot `json:"holdings"`
}

type holdingSnapshot struct {
	Module    domain.Address    `json:"module"`
	Delegator domain.Address    `json:"delegator"`
	Locked    []domain.Position `json:"locked"`
	Nodes     []domain.Position `json:"nodes"`
}

// setting is what a snapshot must agree with.
func (c *Config) setting() domain.Hash {
	var text strings.Builder
	fmt.Fprintf(&text, "%s %d %d", c.Table.digest, c.ChainID, c.DeployBlock)
	for _, name := range slices.Sorted(maps.Keys(c.Contracts)) {
		fmt.Fprintf(&text, " %s=%s", name, domain.Address(c.Contracts[name]))
	}
	return domain.Keccak256([]byte(text.String()))
}

// state returns a snapshot of the decoder.
func (d *decoder) state(setting domain.Hash, at anchor) *snapshot {
	s := &snapshot{Version: snapshotVersion, Setting: setting, At: at, Segments: d.segments}
	for _, who := range slices.SortedFunc(maps.Keys(d.delegations), func(a, b holder) int {
		return cmp.Or(a.module.Compare(b.module), a.delegator.Compare(b.delegator))
	}) {
		h := d.delegations[who]
		s.Holdings = append(s.Holdings, holdingSnapshot{who.module, who.delegator, h.locked, h.nodes})
	}
	return s
}

// restore puts a snapshot's state in place of the decoder's.
func (d *decoder) restore(s *snapshot) {
	d.segments, d.delegations = s.Segments, delegations{}
	for _, h := range s.Holdings {
		d.delegations[holder{h.Module, h.Delegator}] = &holdings{h.Locked, h.Nodes}
	}
}

// write puts a snapshot into a directory and removes those that are too old.
func (s *snapshot) write(dir string) error {
	name := filepath.Join(dir, snapshotPrefix+strconv.FormatUint(s.At.Number, 10)+snapshotSuffix)
	if err := writeSummed(name, s); err != nil {
		return err
	}
	blocks, err := snapshotBlocks(dir)
	for _, old := range blocks[min(snapshotsKept, len(blocks)):] {
		err = errors.Join(err, os.Remove(filepath.Join(dir, snapshotPrefix+strconv.FormatUint(old, 10)+snapshotSuffix)))
	}
	return err
}

// writeSummed writes a file of two lines, the checksum and the JSON of v. It
// makes the directory if there is none.
func writeSummed(name string, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	sum := domain.Keccak256(body)
	var disk durable.Disk
	if err := disk.MakeDir(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return disk.Write(name, []byte("0x"+hex.EncodeToString(sum[:])+"\n"+string(body)+"\n"), 0o600)
}

// readSummed reads what writeSummed wrote into v.
func readSummed(name string, v any) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	sum, body, _ := bytes.Cut(text, []byte("\n"))
	body, whole := bytes.CutSuffix(body, []byte("\n"))
	if want := domain.Keccak256(body); !whole || string(sum) != want.String() {
		return errors.New("damaged: the checksum does not match")
	}
	return json.Unmarshal(body, v)
}

// snapshotBlocks lists the blocks of the snapshots in a directory, newest first.
func snapshotBlocks(dir string) ([]uint64, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var blocks []uint64
	for _, e := range entries {
		name, ok := strings.CutPrefix(e.Name(), snapshotPrefix)
		name, json := strings.CutSuffix(name, snapshotSuffix)
		if n, err := strconv.ParseUint(name, 10, 64); ok && json && err == nil {
			blocks = append(blocks, n)
		}
	}
	slices.SortFunc(blocks, func(a, b uint64) int { return cmp.Compare(b, a) })
	return blocks, nil
}

// readSnapshot returns the newest usable snapshot of a block before the given
// one; nil if there is none. The errors say what was wrong with the
// others; none of them is in the way.
func readSnapshot(dir string, setting domain.Hash, before uint64) (*snapshot, error) {
	blocks, err := snapshotBlocks(dir)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, nil
		}
		return nil, err
	}
	var problems []error
	for _, n := range blocks {
		if n >= before {
			continue
		}
		name := filepath.Join(dir, snapshotPrefix+strconv.FormatUint(n, 10)+snapshotSuffix)
		s, err := parseSnapshot(name, setting)
		if err == nil {
			return s, errors.Join(problems...)
		}
		problems = append(problems, fmt.Errorf("snapshot %s: %w", name, err))
	}
	return nil, errors.Join(problems...)
}

func parseSnapshot(name string, setting domain.Hash) (*snapshot, error) {
	s := &snapshot{}
	if err := readSummed(name, s); err != nil {
		return nil, err
	}
	switch {
	case s.Version != snapshotVersion:
		return nil, fmt.Errorf("version %d, this build knows %d", s.Version, snapshotVersion)
	case s.Setting != setting:
		return nil, errors.New("of another table, chain, set of contracts or deployment block")
	case s.At.Hash == (common.Hash{}):
		return nil, errors.New("of no block")
	}
	return s, nil
}
