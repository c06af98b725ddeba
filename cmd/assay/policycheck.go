package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"assay/domain"
)

func (p *program) policyCheckCommand() *cobra.Command {
	var from source
	return sourceFlags(&cobra.Command{
		Use:   "check FILE",
		Short: "Find everything that is wrong with a policy, or unwise",
		Long: `Check reads a policy object and reports all that is wrong with it in one message,
with exit code 78. Of a policy that is right it prints the hash, what differs
from the default, and cautions: what the rules allow and an operator should know.

With a log or a facts file it also says whether the policy could enter it now,
signed by governance, from which epoch on, and what it would change then. A
policy that changes what the log's first one fixes is wrong there.`,
		Example: `  assay policy check other.json
  assay policy check other.json --data .assay-demo --json`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.policyCheck(cmd.Context(), args[0], from)
		},
	}, &from)
}

// policyCheckRecord is what policy check prints with --json.
type policyCheckRecord struct {
	Record   string          `json:"record"` // "policy_check"
	File     string          `json:"file"`
	Valid    bool            `json:"valid"`
	Problems []string        `json:"problems"`
	Hash     *domain.Hash    `json:"hash,omitempty"` // as the first policy of a log
	Changed  []parameterRow  `json:"changed"`        // from the default
	Cautions []policyCaution `json:"cautions"`
	Entry    *policyEntry    `json:"entry,omitempty"` // into the log
}

// policyCaution is a caution as it is printed.
type policyCaution struct {
	Parameter string `json:"parameter"`
	Value     string `json:"value"`
	Reason    string `json:"reason"`
}

// policyEntry says what would come of a policy that enters a log now.
type policyEntry struct {
	Source    string        `json:"source"`
	OpenEpoch *domain.Epoch `json:"open_epoch"` // null before the genesis era
	Earliest  domain.Epoch  `json:"earliest_epoch"`
	First     bool          `json:"first"`         // the log has no policy yet
	Present   bool          `json:"present"`       // it is there already, from that epoch on
	Until     *domain.Epoch `json:"through_epoch"` // null: no policy that is there already ends it
	Hash      domain.Hash   `json:"hash"`          // with what the log's first policy fixes
	Changes   []string      `json:"changes"`       // names, compared with the policy that it replaces
}

func (p *program) policyCheck(ctx context.Context, file string, from source) error {
	_, _, err := p.checkPolicy(ctx, file, from)
	return err
}

// checkPolicy reads a policy and prints what is wrong with it, or what would come
// of it. entry is nil without a source.
func (p *program) checkPolicy(ctx context.Context, file string, from source) (policy domain.Policy, entry *policyEntry, err error) {
	record := policyCheckRecord{Record: "policy_check", File: file, Problems: []string{}, Changed: []parameterRow{}, Cautions: []policyCaution{}}
	policy, err = readPolicy(file)
	if err == nil && from.given() {
		record.Entry, err = p.enterPolicy(ctx, file, policy, from)
	}
	var wrong *policyProblems
	if errors.As(err, &wrong) && p.json {
		record.Problems = wrong.problems
		if err := p.printJSON(record); err != nil {
			return policy, nil, err
		}
	}
	if err != nil {
		return policy, nil, err
	}
	s, err := shown(policy)
	if err != nil {
		return policy, nil, err
	}
	usual, err := shownDefault()
	if err != nil {
		return policy, nil, err
	}
	hash := policy.Complete(nil).Hash()
	record.Valid, record.Hash = true, &hash
	record.Changed = append(record.Changed, changed(s.rows(&usual))...)
	for _, c := range policy.Cautions() {
		record.Cautions = append(record.Cautions, policyCaution(c))
	}
	if p.json {
		return policy, record.Entry, p.printJSON(record)
	}
	return policy, record.Entry, p.printCheck(&record, &s, &usual)
}

// enterPolicy asks a log what would come of a policy.
func (p *program) enterPolicy(ctx context.Context, file string, policy domain.Policy, from source) (*policyEntry, error) {
	h, err := p.readHistory(ctx, from)
	if err != nil {
		return nil, err
	}
	first := h.policies.First()
	entry := &policyEntry{
		Source: h.name, Earliest: h.policies.Earliest(), First: first == nil,
		Hash: policy.Complete(first).Hash(), Changes: []string{},
	}
	if first == nil {
		return entry, nil
	}
	problems, err := h.refuses(policy, entry.Earliest)
	if err != nil {
		return nil, err
	}
	if len(problems) > 0 {
		return nil, fail(exitConfig, "%w", &policyProblems{file, problems})
	}
	if open, begun := h.policies.OpenEpoch(); begun {
		entry.OpenEpoch = &open
	}
	replaced, err := h.inForce(entry.Earliest)
	if err != nil {
		return nil, err
	}
	entry.Present = replaced.FromEpoch == entry.Earliest && replaced.Policy.Hash() == entry.Hash
	if !replaced.Open {
		entry.Until = &replaced.Last
	}
	before, err := shown(replaced.Policy)
	if err != nil {
		return nil, err
	}
	after, err := shown(policy.Complete(first))
	if err != nil {
		return nil, err
	}
	for _, d := range policyDifferences(&before, &after, &before) {
		entry.Changes = append(entry.Changes, d.Parameter)
	}
	return entry, nil
}

// refuses lists why a policy may not enter the log: all that it would change
// although the first one fixes it, or else what the engine itself would say.
func (h *policyHistory) refuses(policy domain.Policy, from domain.Epoch) ([]string, error) {
	problems, err := h.contradictions(policy)
	if err != nil || len(problems) > 0 {
		return problems, err
	}
	change := &domain.PolicyChange{FromEpoch: from, Policy: policy}
	r := h.policies.Check(change, domain.Keccak256(domain.FormatFact(change)))
	if r == nil || r.Reason == domain.Duplicate {
		return nil, nil
	}
	return []string{fmt.Sprintf("%s refuses it: %v", h.name, r)}, nil
}

// contradictions lists what a policy would change although the first of the log
// fixes it.
func (h *policyHistory) contradictions(policy domain.Policy) ([]string, error) {
	s, err := shown(policy)
	if err != nil {
		return nil, err
	}
	first, err := shown(*h.policies.First())
	if err != nil {
		return nil, err
	}
	var problems []string
	for _, d := range policy.Parameters() {
		got, want := s.fields[d.Name], first.fields[d.Name]
		if d.Fixed() && got != nil && !bytes.Equal(got, want) {
			problems = append(problems, fmt.Sprintf("%s %s: want %s, which the first policy of %s fixes", d.Name, got, want, h.name))
		}
	}
	return problems, nil
}

func (p *program) printCheck(r *policyCheckRecord, s, usual *shownPolicy) error {
	p.printf("policy %s is valid, hash %s as the first of a log\n", r.File, r.Hash)
	p.printf("%s from the default\n", differ(len(r.Changed)))
	w := tabwriter.NewWriter(p.stdout, 0, 8, 2, ' ', 0)
	for _, row := range r.Changed {
		fmt.Fprintf(w, "  %s\t%s\tdefault %s\t%s\t§%s\t%s\n",
			row.Name, s.cell(row.Name, row.Unit), usual.cell(row.Name, ""), row.Provenance, row.Section, row.Meaning)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	p.printLists(s, usual, r.Changed)
	if n := len(r.Cautions); n > 0 {
		p.printf("%s:\n", count(n, "caution"))
	}
	for _, c := range r.Cautions {
		p.printf("  %s %s: %s\n", printable(c.Parameter), c.Value, printable(c.Reason))
	}
	p.printEntry(r.Entry)
	return nil
}

func (p *program) printEntry(e *policyEntry) {
	if e == nil {
		return
	}
	if e.First {
		p.printf("%s has no policy yet and would accept it as its first, in force from epoch 0 on\n", e.Source)
		return
	}
	standing := "no epoch is open yet"
	if e.OpenEpoch != nil {
		standing = fmt.Sprintf("epoch %d is open", *e.OpenEpoch)
	}
	if e.Present {
		p.printf("%s has it already, from epoch %d on (%s); hash there %s\n", e.Source, e.Earliest, standing, e.Hash)
		return
	}
	p.printf("%s would accept it, from epoch %d on at the earliest (%s); hash there %s\n", e.Source, e.Earliest, standing, e.Hash)
	if e.Until != nil {
		p.printf("  from epoch %d on a policy that is there already takes over, unless this one names a later epoch\n", *e.Until+1)
	}
	if len(e.Changes) == 0 {
		p.printf("  it changes nothing then\n")
		return
	}
	p.printf("  compared with the policy that it replaces then, it changes %s\n", strings.Join(e.Changes, ", "))
}
