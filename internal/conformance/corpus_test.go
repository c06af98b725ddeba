package conformance

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"assay/domain"
	"assay/domain/merkle"
)

// The published files, by their names without .json or .json.gz.
const (
	ritualsFile   = "HeartbeatRituals"
	failuresFile  = "NodesFailures"
	potentialFile = "PotentialRewards"
	earnedFile    = "EarnedRewards"
	totalsFile    = "MerkleInputTotalRewards"
	claimsFile    = "MerkleDist"
	rootsFile     = "roots"
	detailsDir    = "TACoRewardsDetails"
)

func inputFiles() []string {
	return []string{ritualsFile, failuresFile, potentialFile, earnedFile, totalsFile}
}

type (
	// month is what the network has published for one month.
	month struct {
		name      string  // its directory
		before    rewards // the totals of the directory before it
		rituals   []ritual
		failures  []failures
		potential rewards
		earned    rewards
		totals    rewards
		published publication
	}
	// publication is the outcome of a month; what is not known is nil or 0.
	publication struct {
		Root   *merkle.Hash     `json:"merkleRoot"`
		Total  *domain.Amount   `json:"totalAmount"`
		Leaves int              `json:"leaves"`
		Claims members[proving] `json:"claims"`
	}
	// proving is a claim with the proof that the contract is to accept.
	proving struct {
		reward
		Proof []merkle.Hash `json:"proof"`
	}
)

// readMonths reads every month under fsys, in order of their directories.
// Roots that the data lacks are looked up in known, by the month's date. The
// error has all problems, and one is that there is no month.
func readMonths(fsys fs.FS, known members[publication]) ([]*month, error) {
	var months []*month
	var problems []error
	before := map[string]rewards{} // the last totals of a series
	err := fs.WalkDir(fsys, ".", func(dir string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		date := isDate(path.Base(dir))
		if date && d.Type()&fs.ModeSymlink != 0 {
			problems = append(problems, fmt.Errorf("%s: symbolic links are not followed", dir))
		}
		if !d.IsDir() {
			return nil
		}
		if path.Base(dir) == detailsDir || dir != "." && strings.HasPrefix(path.Base(dir), ".") {
			return fs.SkipDir
		}
		m, err := readMonth(fsys, dir, known)
		switch {
		case err != nil:
			problems = append(problems, fmt.Errorf("%s: %w", dir, err))
		case m == nil && date:
			problems = append(problems, fmt.Errorf("%s: none of %s", dir, strings.Join(inputFiles(), ", ")))
		case m == nil:
		case !date:
			problems = append(problems, fmt.Errorf("%s: want a directory named by a date, as 2025-04-01", dir))
		default:
			series := path.Dir(dir)
			m.before = before[series]
			before[series] = m.totals
			if m.before == nil && !m.start() {
				problems = append(problems, fmt.Errorf("%s: no month before it to start from: want its %s", dir, totalsFile))
			}
			months = append(months, m)
		}
		return nil
	})
	if err == nil && !slices.ContainsFunc(months, func(m *month) bool { return !m.start() }) {
		err = errors.New("no month found: want directories named by a date, as 2025-04-01, with " + strings.Join(inputFiles(), ", "))
	}
	return months, errors.Join(append(problems, err)...)
}

func isDate(name string) bool {
	_, err := time.Parse(time.DateOnly, name)
	return err == nil
}

// start reports that the month is only a state to start from.
func (m *month) start() bool { return m.rituals == nil }

// readMonth reads a directory; nil if it has none of the files.
func readMonth(fsys fs.FS, dir string, known members[publication]) (*month, error) {
	files, missing := map[string][]byte{}, []string{}
	for _, name := range inputFiles() {
		data, err := readFile(fsys, dir, name)
		if err != nil {
			return nil, err
		}
		if data == nil {
			missing = append(missing, name)
			continue
		}
		files[name] = data
	}
	if len(files) == 0 {
		return nil, nil
	}
	start := len(files) == 1 && files[totalsFile] != nil
	if len(missing) > 0 && !start {
		return nil, fmt.Errorf("no %s", strings.Join(missing, ", no "))
	}
	m := &month{name: dir}
	if err := m.decode(files); err != nil {
		return nil, err
	}
	if err := m.publish(fsys, known); err != nil {
		return nil, err
	}
	if m.published.Root == nil && !start {
		return nil, fmt.Errorf("no published root: want it in %s, or in %s.json beside the month", claimsFile, rootsFile)
	}
	return m, nil
}

// decode reads the input files that there are.
func (m *month) decode(files map[string][]byte) error {
	for _, name := range inputFiles() {
		data, ok := files[name]
		if !ok {
			continue
		}
		var err error
		switch name {
		case ritualsFile:
			m.rituals, err = decodeRituals(data)
		case failuresFile:
			m.failures, err = decodeFailures(data)
		case potentialFile:
			m.potential, err = decodeRewards(data)
		case earnedFile:
			m.earned, err = decodeRewards(data)
		case totalsFile:
			m.totals, err = decodeRewards(data)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// publish collects what is said of the month's outcome: in the data, where
// sources must agree, else in known.
func (m *month) publish(fsys fs.FS, known members[publication]) error {
	date, series := path.Base(m.name), path.Dir(m.name)
	claims, err := readFile(fsys, m.name, claimsFile)
	if err == nil && claims != nil {
		err = decodeStrictly(claims, &m.published)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", claimsFile, err)
	}
	var beside members[publication]
	roots, err := readFile(fsys, series, rootsFile)
	if err == nil && roots != nil {
		err = decodeStrictly(roots, &beside)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path.Join(series, rootsFile), err)
	}
	if err := m.published.join(beside.of(date)); err != nil {
		return err
	}
	if m.published.Root == nil {
		return m.published.join(known.of(date))
	}
	return nil
}

// join adds what another source says.
func (p *publication) join(other publication) error {
	if p.Root != nil && other.Root != nil && *p.Root != *other.Root {
		return fmt.Errorf("published roots %s and %s: want one", p.Root, other.Root)
	}
	if p.Total != nil && other.Total != nil && *p.Total != *other.Total {
		return fmt.Errorf("published totals %s and %s: want one", p.Total, other.Total)
	}
	if p.Root == nil {
		p.Root = other.Root
	}
	if p.Total == nil {
		p.Total = other.Total
	}
	p.Leaves = max(p.Leaves, other.Leaves)
	return nil
}

// readFile reads dir/name.json, or its .gz, or the one in dir's details; nil
// if there is none, an error if there are two.
func readFile(fsys fs.FS, dir, name string) (data []byte, err error) {
	for _, file := range []string{name + ".json", name + ".json.gz", detailsDir + "/" + name + ".json", detailsDir + "/" + name + ".json.gz"} {
		raw, err := fs.ReadFile(fsys, path.Join(dir, file))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err == nil && data != nil {
			err = errors.New("the same file is there in another form")
		}
		if err == nil && strings.HasSuffix(file, ".gz") {
			raw, err = gunzip(raw)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		data = append([]byte{}, raw...) // not nil, however short
	}
	return data, nil
}

func gunzip(data []byte) ([]byte, error) {
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

func decodeRituals(data []byte) ([]ritual, error) {
	var read members[[]domain.Address]
	if err := decodeStrictly(data, &read); err != nil {
		return nil, err
	}
	rituals := []ritual{}
	for _, m := range read {
		id, err := parseID(m.name)
		if err != nil {
			return nil, err
		}
		rituals = append(rituals, ritual{id, m.value})
	}
	return rituals, nil
}

func decodeFailures(data []byte) ([]failures, error) {
	var read members[[]string]
	if err := decodeStrictly(data, &read); err != nil {
		return nil, err
	}
	var all []failures
	for _, m := range read {
		node, err := domain.ParseAddress(m.name)
		if err != nil {
			return nil, err
		}
		f := failures{node: node}
		for _, text := range m.value {
			id, err := parseID(text)
			if err != nil {
				return nil, fmt.Errorf("node %s: %w", node, err)
			}
			f.rituals = append(f.rituals, id)
		}
		if len(f.rituals) == 0 || slices.ContainsFunc(all, func(other failures) bool { return other.node == node }) {
			return nil, fmt.Errorf("node %s: want each node once, with one ritual or more", node)
		}
		all = append(all, f)
	}
	return all, nil
}

func parseID(text string) (uint64, error) {
	id, err := strconv.ParseUint(text, 10, 64)
	if err != nil || strconv.FormatUint(id, 10) != text {
		return 0, fmt.Errorf("ritual %q: want a number without leading zeros", text)
	}
	return id, nil
}

func decodeRewards(data []byte) (rewards, error) {
	var read members[reward]
	if err := decodeStrictly(data, &read); err != nil {
		return nil, err
	}
	all := make(rewards, len(read))
	for _, m := range read {
		node, err := domain.ParseAddress(m.name)
		if err != nil {
			return nil, err
		}
		if _, twice := all[node]; twice {
			return nil, fmt.Errorf("node %s stands there twice", node)
		}
		if m.value.Beneficiary.IsZero() {
			return nil, fmt.Errorf("node %s has no beneficiary", node)
		}
		all[node] = m.value
	}
	return all, nil
}

// members are the members of a JSON object in the order of the file, each name
// once: a map would hide both.
type members[T any] []member[T]

type member[T any] struct {
	name  string
	value T
}

// of returns the value of a name, the zero value if there is none.
func (m members[T]) of(name string) (value T) {
	for _, member := range m {
		if member.name == name {
			return member.value
		}
	}
	return value
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *members[T]) UnmarshalJSON(data []byte) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if token, err := dec.Token(); err != nil || token != json.Delim('{') {
		return fmt.Errorf("want an object, got %v", token)
	}
	seen := map[string]bool{}
	for dec.More() {
		token, err := dec.Token()
		if err != nil {
			return err
		}
		name, _ := token.(string) // a name, since the text is one JSON value
		if seen[name] {
			return fmt.Errorf("%q stands there twice", name)
		}
		seen[name] = true
		next := member[T]{name: name}
		if err := dec.Decode(&next.value); err != nil {
			return fmt.Errorf("%q: %w", name, err)
		}
		*m = append(*m, next)
	}
	return nil
}

// decodeStrictly refuses unknown fields and what follows the one value.
func decodeStrictly(data []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return err
	}
	if rest := bytes.TrimSpace(data[dec.InputOffset():]); len(rest) > 0 {
		return fmt.Errorf("%d bytes behind the end", len(rest))
	}
	return nil
}
