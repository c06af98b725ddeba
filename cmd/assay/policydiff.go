package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"assay/domain"
)

func (p *program) policyDiffCommand() *cobra.Command {
	var from source
	return sourceFlags(&cobra.Command{
		Use:   "diff A B",
		Short: "Print every parameter in which two policies differ",
		Long: `Diff prints every parameter that differs between two policies, with both values.
Each of A and B is a file with a policy object, "default", or "epoch:N" for the
policy that is in force in epoch N of a log or facts file; ./default is a file.
With a log, what a file leaves out of the parameters that the first policy fixes
is taken from it.

The exit code is 0 whether or not the policies differ. With --json there is one
record for each parameter that differs, and none if none does.`,
		Example: `  assay policy diff default other.json
  assay policy diff epoch:3 other.json --data .assay-demo`,
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.policyDiff(cmd.Context(), args[0], args[1], from)
		},
	}, &from)
}

// policyDifference is a parameter that two policies have different.
type policyDifference struct {
	Record     string          `json:"record"` // "policy_difference"
	Parameter  string          `json:"parameter"`
	A          json.RawMessage `json:"a"` // as in the policy object
	B          json.RawMessage `json:"b"`
	Default    json.RawMessage `json:"default"`
	Provenance string          `json:"provenance"` // of the default
	Unit       string          `json:"unit"`
	Section    string          `json:"section"`
	Meaning    string          `json:"meaning"`
}

func (p *program) policyDiff(ctx context.Context, a, b string, from source) error {
	var h *policyHistory
	if from.given() {
		var err error
		if h, err = p.readHistory(ctx, from); err != nil {
			return err
		}
	}
	before, err := namedPolicy(a, h)
	if err != nil {
		return err
	}
	after, err := namedPolicy(b, h)
	if err != nil {
		return err
	}
	usual, err := shownDefault()
	if err != nil {
		return err
	}
	differences := policyDifferences(&before, &after, &usual)
	if p.json {
		for _, d := range differences {
			if err := p.printJSON(d); err != nil {
				return err
			}
		}
		return nil
	}
	p.printf("A  %s  %s\nB  %s  %s\n%s\n", before.Hash(), a, after.Hash(), b, differ(len(differences)))
	p.printDifferences(differences, &before, &after)
	return nil
}

// differ says how many parameters differ.
func differ(n int) string {
	switch n {
	case 0:
		return "no parameter differs"
	case 1:
		return "1 parameter differs"
	}
	return fmt.Sprintf("%d parameters differ", n)
}

// namedPolicy finds the policy that an argument names.
func namedPolicy(name string, h *policyHistory) (shownPolicy, error) {
	if name == "default" {
		return shownDefault()
	}
	if number, ok := strings.CutPrefix(name, "epoch:"); ok {
		epoch, err := strconv.ParseUint(number, 10, 64)
		if err != nil {
			return shownPolicy{}, fail(exitUsage, "%q: want epoch: and a whole number", name)
		}
		if h == nil {
			return shownPolicy{}, fail(exitUsage, "%s needs --data or --facts", name)
		}
		in, err := h.inForce(domain.Epoch(epoch))
		if err != nil {
			return shownPolicy{}, err
		}
		return shown(in.Policy)
	}
	policy, err := readPolicy(name)
	if err != nil {
		return shownPolicy{}, err
	}
	var first *domain.Policy
	if h != nil {
		first = h.policies.First()
	}
	return shown(policy.Complete(first))
}

// policyDifferences lists the parameters that differ, in the order of the policy object.
func policyDifferences(a, b, usual *shownPolicy) []policyDifference {
	var differences []policyDifference
	for _, d := range a.Parameters() {
		if !bytes.Equal(a.fields[d.Name], b.fields[d.Name]) {
			differences = append(differences, policyDifference{
				"policy_difference", d.Name, a.fields[d.Name], b.fields[d.Name], usual.fields[d.Name],
				d.Provenance, d.Unit, d.Section, d.Meaning,
			})
		}
	}
	return differences
}

// printDifferences prints both values of each, and what they mean.
func (p *program) printDifferences(list []policyDifference, a, b *shownPolicy) {
	for _, d := range list {
		p.printf("\n%s  §%s, %s  %s\n", d.Parameter, d.Section, d.Provenance, d.Meaning)
		before, after := a.text(d.Parameter, d.Unit), b.text(d.Parameter, d.Unit)
		if d.Parameter == "link_cumulative" {
			before, after = differingMonths(a.LinkCumulative, b.LinkCumulative)
		}
		p.printf("  A  %s\n  B  %s\n", before, after)
	}
}

// differingMonths writes the months in which two schedules differ, of many the
// first ones.
func differingMonths(a, b []domain.Amount) (before, after string) {
	const most = 3
	var as, bs []string
	for m := range a {
		if a[m] != b[m] {
			as = append(as, fmt.Sprintf("month %d: %s", m, icnt(a[m])))
			bs = append(bs, fmt.Sprintf("month %d: %s", m, icnt(b[m])))
		}
	}
	rest := ""
	if more := len(as) - most; more > 0 {
		rest = fmt.Sprintf(" · %d more", more)
		as, bs = as[:most], bs[:most]
	}
	return strings.Join(as, " · ") + rest, strings.Join(bs, " · ") + rest
}
