package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/projections"
)

// showRequest is the command line of policy show.
type showRequest struct {
	file   string
	source source
	epoch  *uint64 // nil: the one now open
	all    bool
	object bool
}

func (p *program) policyShowCommand() *cobra.Command {
	var request showRequest
	var epoch uint64
	cmd := sourceFlags(&cobra.Command{
		Use:   "show [FILE | --data DIR | --facts FILE]",
		Short: "Print every parameter of a policy, its default, and where that is from",
		Long: `Show prints every parameter of rules §8 with its value, its default, where the
default is from, and what it does. Without a source it shows the default policy;
with a FILE the policy object in it; with a log or a facts file the policy that
is in force in an epoch, and which record or line brought it.

Where a default is from:
  documented  ICN's documentation has it
  contract    ICN's contracts have it
  default     nothing is published, and this project chose it
What the chain has and no policy sets stands below the parameters.

With --object it prints the policy as an object with every parameter, to be
changed and given to simulate or replay: what such an object leaves out takes
its default, not the value of the policy before.`,
		Example: `  assay policy show
  assay policy show --data .assay-demo --epoch 3
  assay policy show --facts history.jsonl --all`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			request.file = strings.Join(args, "")
			if cmd.Flags().Changed("epoch") {
				request.epoch = &epoch
			}
			return p.policyShow(cmd.Context(), request)
		},
	}, &request.source)
	cmd.Flags().Uint64Var(&epoch, "epoch", 0, "epoch of the log (default: the one now open)")
	cmd.Flags().BoolVar(&request.all, "all", false, "list all policies of the log by epochs instead")
	cmd.Flags().BoolVar(&request.object, "object", false, "print the policy object instead, as --policy of other commands takes it")
	return cmd
}

func (p *program) policyShow(ctx context.Context, r showRequest) error {
	switch {
	case r.file != "" && r.source.given():
		return fail(exitUsage, "policy file %s and a log: want one of them", r.file)
	case !r.source.given() && r.epoch != nil:
		return fail(exitUsage, "--epoch needs --data or --facts")
	case !r.source.given() && r.all:
		return fail(exitUsage, "--all needs --data or --facts")
	case r.all && r.epoch != nil:
		return fail(exitUsage, "--all and --epoch are both set: want one of them")
	case r.all && r.object:
		return fail(exitUsage, "--all and --object are both set: want one of them")
	case !r.source.given():
		return p.showFile(r)
	}
	h, err := p.readHistory(ctx, r.source)
	if err != nil {
		return err
	}
	if r.all {
		return p.showRanges(h)
	}
	return p.showEpoch(h, r)
}

// policyRecord is what policy show prints with --json.
type policyRecord struct {
	Record       string         `json:"record"` // "policy"
	Source       string         `json:"source"`
	Hash         domain.Hash    `json:"hash"`
	Epoch        *domain.Epoch  `json:"epoch,omitempty"`
	OpenEpoch    *domain.Epoch  `json:"open_epoch,omitempty"` // missing before the genesis era
	FromEpoch    *domain.Epoch  `json:"from_epoch,omitempty"`
	ThroughEpoch *domain.Epoch  `json:"through_epoch,omitempty"` // missing: no later policy ends it
	LogRecord    *uint64        `json:"log_record,omitempty"`
	Line         *uint64        `json:"line,omitempty"`
	Parameters   []parameterRow `json:"parameters"`
	Chain        []chainRow     `json:"chain"`
}

// showFile shows the policy of a file, or without one the default policy, as
// the first of a log.
func (p *program) showFile(r showRequest) error {
	policy, source, title := domain.DefaultPolicy(), "default", "Default policy of rules §8"
	if r.file != "" {
		var err error
		if policy, err = readPolicy(r.file); err != nil {
			return err
		}
		source, title = r.file, "Policy of "+r.file+", as the first of a log"
	}
	policy = policy.Complete(nil)
	if r.object {
		return p.printObject(policy)
	}
	hash := policy.Hash()
	title = fmt.Sprintf("%s\nhash %s", title, hash)
	return p.printPolicy(title, policy, policyRecord{Source: source, Hash: hash, Chain: chainRows(nil)})
}

// showEpoch shows the policy that is in force in an epoch, by default the one
// now open.
func (p *program) showEpoch(h *policyHistory, r showRequest) error {
	open, begun := h.policies.OpenEpoch()
	epoch := open
	if r.epoch != nil {
		epoch = domain.Epoch(*r.epoch)
	}
	in, err := h.inForce(epoch)
	if err != nil {
		return err
	}
	if r.object {
		return p.printObject(in.Policy)
	}
	hash := in.Policy.Hash()
	record := policyRecord{Source: h.name, Hash: hash, Epoch: &epoch, FromEpoch: &in.FromEpoch, Chain: chainRows(h)}
	if begun {
		record.OpenEpoch = &open
	}
	if !in.Open {
		record.ThroughEpoch = &in.Last
	}
	record.LogRecord, record.Line = h.place(in.Record)
	title := fmt.Sprintf("Policy of epoch %d, %s, in %s\nhash %s\nin force %s, brought by %s %d",
		epoch, h.standing(epoch), h.name, hash, span(in), h.entry, in.Record)
	return p.printPolicy(title, in.Policy, record)
}

// printObject prints a policy as the object that ParsePolicy reads.
func (p *program) printObject(policy domain.Policy) error {
	line := domain.FormatPolicy(&policy)
	if p.json {
		p.printf("%s\n", line)
		return nil
	}
	var object bytes.Buffer
	if err := json.Indent(&object, line, "", "  "); err != nil {
		return fmt.Errorf("write a policy: %w", err)
	}
	p.printf("%s\n", &object)
	return nil
}

// standing says whether an epoch is over, open or to come.
func (h *policyHistory) standing(epoch domain.Epoch) string {
	open, begun := h.policies.OpenEpoch()
	switch {
	case begun && epoch < open:
		return "which is over"
	case begun && epoch == open:
		return "which is open"
	}
	return "which has not begun: a policy that enters now can still change it"
}

// span names the epochs in which a policy is in force.
func span(r projections.PolicyRange) string {
	switch {
	case r.Open:
		return fmt.Sprintf("from epoch %d on", r.FromEpoch)
	case r.Last == r.FromEpoch:
		return fmt.Sprintf("in epoch %d", r.FromEpoch)
	}
	return fmt.Sprintf("in epochs %d to %d", r.FromEpoch, r.Last)
}

// printPolicy prints a policy with a title for people.
func (p *program) printPolicy(title string, policy domain.Policy, record policyRecord) error {
	s, err := shown(policy)
	if err != nil {
		return err
	}
	usual, err := shownDefault()
	if err != nil {
		return err
	}
	record.Record, record.Parameters = "policy", s.rows(&usual)
	if p.json {
		return p.printJSON(record)
	}
	p.printf("%s\n%s\n\n", title, differing(record.Parameters))
	w := tabwriter.NewWriter(p.stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, " \tparameter\tvalue\tdefault\tfrom\trules\tmeaning")
	for _, r := range record.Parameters {
		mark := " "
		if r.Changed {
			mark = "*"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t§%s\t%s\n",
			mark, r.Name, s.cell(r.Name, r.Unit), usual.cell(r.Name, ""), r.Provenance, r.Section, r.Meaning)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	p.printf("\n")
	p.printLists(&s, &usual, record.Parameters)
	p.printf("\nThe chain has these, no policy sets them%s:\n", asOf(record))
	return p.printChain(record.Chain)
}

// asOf says what the values of the chain are: a log's last ones, or usual ones.
func asOf(r policyRecord) string {
	if r.Epoch == nil {
		return "; usually they are"
	}
	return "; at the end of " + r.Source + " they are"
}

// differing counts what differs from the default.
func differing(rows []parameterRow) string {
	switch n := len(changed(rows)); n {
	case 0:
		return "no parameter differs from the default"
	case 1:
		return "1 parameter differs from the default (*)"
	default:
		return fmt.Sprintf("%d parameters differ from the default (*)", n)
	}
}

// printLists prints what has no room in the table.
func (p *program) printLists(s, usual *shownPolicy, rows []parameterRow) {
	for _, r := range rows {
		if !isList(r.Name) {
			continue
		}
		p.printf("%-16s %s\n", r.Name, s.text(r.Name, r.Unit))
		if r.Changed {
			p.printf("%16s %s\n", "default", usual.text(r.Name, r.Unit))
		}
	}
}

// rangeRecord is a policy of a log with the epochs in which it is in force.
type rangeRecord struct {
	Record       string        `json:"record"` // "policy_range"
	FromEpoch    domain.Epoch  `json:"from_epoch"`
	ThroughEpoch *domain.Epoch `json:"through_epoch"` // null: no later policy ends it
	InForce      bool          `json:"in_force"`      // false: another policy replaced it before its first epoch
	Hash         domain.Hash   `json:"hash"`
	LogRecord    *uint64       `json:"log_record,omitempty"`
	Line         *uint64       `json:"line,omitempty"`
	Changed      []string      `json:"changed"` // names of what differs from the default
}

// showRanges lists every policy of a log, one a line.
func (p *program) showRanges(h *policyHistory) error {
	if _, err := h.inForce(0); err != nil {
		return err
	}
	inForce, never := h.policies.Ranges()
	for i, r := range append(inForce, never...) {
		if err := p.printRange(h, r, i < len(inForce)); err != nil {
			return err
		}
	}
	for _, r := range h.refused {
		if err := p.printRefused(r); err != nil {
			return err
		}
	}
	return nil
}

func (p *program) printRange(h *policyHistory, r projections.PolicyRange, inForce bool) error {
	s, err := shown(r.Policy)
	if err != nil {
		return err
	}
	usual, err := shownDefault()
	if err != nil {
		return err
	}
	names := []string{}
	for _, row := range changed(s.rows(&usual)) {
		names = append(names, row.Name)
	}
	if p.json {
		record := rangeRecord{Record: "policy_range", FromEpoch: r.FromEpoch, InForce: inForce, Hash: r.Policy.Hash(), Changed: names}
		if inForce && !r.Open {
			record.ThroughEpoch = &r.Last
		}
		record.LogRecord, record.Line = h.place(r.Record)
		return p.printJSON(record)
	}
	when := span(r)
	if !inForce {
		when = fmt.Sprintf("never (from epoch %d)", r.FromEpoch)
	}
	what := "the default"
	if len(names) > 0 {
		what = "changes " + strings.Join(names, ", ")
	}
	p.printf("%-21s  %s  %s %d  %s\n", when, r.Policy.Hash(), h.entry, r.Record, what)
	return nil
}

func (p *program) printRefused(r refusedPolicy) error {
	if p.json {
		return p.printJSON(r)
	}
	p.printf("refused: line %d, %s: %s\n", r.Line, r.Reason, r.Detail)
	return nil
}
