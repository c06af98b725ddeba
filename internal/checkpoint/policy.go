package checkpoint

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

const (
	// maxPolicy bounds a policy file in bytes, maxNames what it defines. C2SP asks
	// for at least 32 logs, 32 witnesses and 32 groups.
	maxPolicy = 256 << 10
	maxNames  = 1024
	// noQuorum is the quorum that asks for no cosignature.
	noQuorum = "none"
)

// ErrQuorum says that too few witnesses have cosigned.
var ErrQuorum = errors.New("witnesses are missing")

// A Policy says whose signatures make a checkpoint count (C2SP tlog-policy): any of
// the logs, and witnesses by a quorum.
type Policy struct {
	Logs      []PublicKey // none: whoever uses the policy knows the log
	Witnesses []Witnessing
	groups    []group
	quorum    string // of a witness or a group, or noQuorum
}

// Witnessing is a witness under the name that the policy has for it.
type Witnessing struct {
	Name string
	Key  PublicKey
}

// group counts as having witnessed when so many of its members have.
type group struct {
	name    string
	least   int
	members []string // of witnesses and of groups above it
}

// ParsePolicy reads a policy file. Errors name the line, what it has and what it
// should have; all lines are looked at.
func ParsePolicy(b []byte) (*Policy, error) {
	if len(b) > maxPolicy {
		return nil, fmt.Errorf("policy of %d bytes, want at most %d", len(b), maxPolicy)
	}
	p := &policyReader{policy: &Policy{}, defined: map[string]int{noQuorum: 0}, member: make(map[string]int)}
	var problems []error
	for i, line := range bytes.Split(b, []byte("\n")) {
		p.line = i + 1
		if err := p.read(string(line)); err != nil {
			problems = append(problems, fmt.Errorf("line %d: %w", p.line, err))
		}
	}
	if p.policy.quorum == "" && len(problems) == 0 {
		problems = append(problems, errors.New("no quorum line, want exactly one"))
	}
	if len(problems) > 0 {
		return nil, errors.Join(problems...)
	}
	return p.policy, nil
}

// policyReader reads line by line: what a line names must be defined above it.
type policyReader struct {
	policy  *Policy
	line    int
	defined map[string]int // names of witnesses and groups: their line
	member  map[string]int // names that are in a group: that group's line
	quorum  int            // its line
}

func (p *policyReader) read(line string) error {
	for i := range len(line) {
		if c := line[i]; c < 0x20 && c != '\t' || c == 0x7f {
			return fmt.Errorf("byte %d is the control character %#02x, want none but tabs and newlines", i+1, c)
		}
	}
	words := strings.FieldsFunc(line, func(r rune) bool { return r == ' ' || r == '\t' })
	if len(words) == 0 || strings.HasPrefix(words[0], "#") {
		return nil
	}
	switch args := words[1:]; words[0] {
	case "log":
		return p.log(args)
	case "witness":
		return p.witness(args)
	case "group":
		return p.group(args)
	case "quorum":
		return p.setQuorum(args)
	}
	return fmt.Errorf("it begins with %.40q, want log, witness, group or quorum", words[0])
}

func (p *policyReader) log(args []string) error {
	if len(args) < 1 || len(args) > 2 {
		return fmt.Errorf("log with %d values, want a vkey and perhaps a URL", len(args))
	}
	k, err := keyFor(args[0], LogKey)
	if err != nil {
		return err
	}
	for _, have := range p.policy.Logs {
		if have.key == k.key {
			return fmt.Errorf("log %s has the key of log %s above", k.name, have.name)
		}
	}
	if len(p.policy.Logs) == maxNames {
		return fmt.Errorf("more than %d logs", maxNames)
	}
	p.policy.Logs = append(p.policy.Logs, k)
	return nil
}

func (p *policyReader) witness(args []string) error {
	if len(args) < 2 || len(args) > 3 {
		return fmt.Errorf("witness with %d values, want a name, a vkey and perhaps a URL", len(args))
	}
	k, err := keyFor(args[1], WitnessKey)
	if err != nil {
		return err
	}
	for _, have := range p.policy.Witnesses {
		if have.Key.key == k.key {
			return fmt.Errorf("witness %q has the key of witness %q above: it would count twice", args[0], have.Name)
		}
	}
	if err := p.define(args[0]); err != nil {
		return err
	}
	p.policy.Witnesses = append(p.policy.Witnesses, Witnessing{args[0], k})
	return nil
}

func keyFor(vkey string, a Algorithm) (PublicKey, error) {
	k, err := ParsePublicKey(vkey)
	if err == nil && k.algorithm != a {
		err = fmt.Errorf("vkey of %s is a %s's, want a %s's (algorithm %#02x)", k.name, k.algorithm, a, byte(a))
	}
	return k, err
}

func (p *policyReader) define(name string) error {
	switch at, had := p.defined[name]; {
	case name == noQuorum:
		return fmt.Errorf("the name %q stands for no quorum, want another", noQuorum)
	case had:
		return fmt.Errorf("name %q is defined in line %d already", name, at)
	case len(p.defined) > maxNames:
		return fmt.Errorf("more than %d witnesses and groups", maxNames)
	}
	p.defined[name] = p.line
	return nil
}

func (p *policyReader) group(args []string) error {
	if len(args) < 3 {
		return fmt.Errorf("group with %d values, want a name, a number (or all, any) and members", len(args))
	}
	g := group{name: args[0], members: args[2:]}
	for i, m := range g.members {
		if err := p.take(m, g.members[:i]); err != nil {
			return err
		}
	}
	switch args[1] {
	case "all":
		g.least = len(g.members)
	case "any":
		g.least = 1
	default:
		n, err := strconv.ParseUint(args[1], 10, 31)
		if err != nil || n < 1 || n > uint64(len(g.members)) {
			return fmt.Errorf("group %q of %d members wants %.20q of them, want all, any or a number from 1 to %d", g.name, len(g.members), args[1], len(g.members))
		}
		g.least = int(n)
	}
	if err := p.define(g.name); err != nil {
		return err
	}
	for _, m := range g.members {
		p.member[m] = p.line
	}
	p.policy.groups = append(p.policy.groups, g)
	return nil
}

// take checks a member: each name is in one group at most, so that nobody counts
// twice.
func (p *policyReader) take(name string, before []string) error {
	if name == noQuorum {
		return fmt.Errorf("member %q: it stands for no quorum and is no member", name)
	}
	if _, ok := p.defined[name]; !ok {
		return fmt.Errorf("member %q is not defined above", name)
	}
	if at, had := p.member[name]; had {
		return fmt.Errorf("member %q is in the group of line %d already", name, at)
	}
	if slices.Contains(before, name) {
		return fmt.Errorf("member %q is named twice", name)
	}
	return nil
}

func (p *policyReader) setQuorum(args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("quorum with %d values, want one name", len(args))
	}
	if p.quorum > 0 {
		return fmt.Errorf("a second quorum, the first is in line %d", p.quorum)
	}
	if _, ok := p.defined[args[0]]; !ok {
		return fmt.Errorf("quorum %q is not defined above", args[0])
	}
	p.policy.quorum, p.quorum = args[0], p.line
	return nil
}

// Keys returns the keys of all witnesses.
func (p *Policy) Keys() []PublicKey {
	var keys []PublicKey
	for _, w := range p.Witnesses {
		keys = append(keys, w.Key)
	}
	return keys
}

// Check verifies a note: signed by one of the logs, and by as many witnesses as the
// quorum asks for. ErrUnsigned and ErrQuorum, with the note beside the latter.
func (p *Policy) Check(b []byte) (*Note, error) {
	n, err := Open(b, p.Logs, p.Keys())
	if err != nil {
		return nil, err
	}
	return n, p.Satisfied(n)
}

// Satisfied judges the cosignatures of a note that was opened with the policy's
// keys. ErrQuorum names the witnesses that are missing.
func (p *Policy) Satisfied(n *Note) error {
	cosigned := make(map[string]bool)
	for _, w := range p.Witnesses {
		if slices.ContainsFunc(n.Cosigned, func(c Cosignature) bool { return c.Witness == w.Key }) {
			cosigned[w.Name] = true
		}
	}
	if p.quorum == noQuorum {
		return nil
	}
	ok, reason := p.has(p.quorum, cosigned)
	if ok {
		return nil
	}
	return fmt.Errorf("checkpoint of %s, %d records: %w: %s", n.Checkpoint.Origin, n.Checkpoint.Size, ErrQuorum, reason)
}

// has reports whether a witness or group has witnessed, and else what it lacks.
func (p *Policy) has(name string, cosigned map[string]bool) (ok bool, reason string) {
	i := slices.IndexFunc(p.groups, func(g group) bool { return g.name == name })
	if i < 0 {
		return cosigned[name], name
	}
	g, have := p.groups[i], 0
	var missing []string
	for _, m := range g.members {
		ok, reason := p.has(m, cosigned)
		if ok {
			have++
		} else {
			missing = append(missing, reason)
		}
	}
	if have >= g.least {
		return true, ""
	}
	return false, fmt.Sprintf("%s has %d of %d, lacks %d of (%s)", g.name, have, g.least, g.least-have, strings.Join(missing, ", "))
}
