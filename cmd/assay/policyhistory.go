package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/internal/facts"
	"assay/projections"
)

// policySource says where the policies of a network are read from.
type policySource struct {
	data  string // data directory of an engine
	facts string // facts file
}

// sourceFlags are the flags of commands that may look into a log.
func sourceFlags(cmd *cobra.Command, s *policySource) *cobra.Command {
	cmd.Flags().StringVar(&s.data, "data", "", "data directory of an engine that is not running")
	cmd.Flags().StringVar(&s.facts, "facts", "", "facts file instead of an engine's log")
	return cmd
}

func (s policySource) given() bool { return s.data != "" || s.facts != "" }

// policyHistory is what a log, or a facts file, says of policies and of what
// rules §8 leaves to the chain.
type policyHistory struct {
	name     string // of the log or file
	entry    string // what its entries are called: record or line
	policies *projections.Policies
	classes  []*domain.ClassSet // the last one of each region and class, in their order
	refused  []refusedPolicy
}

// refusedPolicy is a policy of a facts file that may not enter where it stands.
type refusedPolicy struct {
	Record string `json:"record"` // "policy_refused"
	Line   int    `json:"line"`
	Reason string `json:"reason"`
	Detail string `json:"detail"`
}

// readHistory reads the policies of a source.
func (p *program) readHistory(ctx context.Context, s policySource) (*policyHistory, error) {
	if s.data != "" && s.facts != "" {
		return nil, fail(exitUsage, "--data and --facts are both set: want one of them")
	}
	h := &policyHistory{name: s.facts, entry: "line", policies: projections.NewPolicies()}
	var err error
	if s.data != "" {
		h.name, h.entry = "the log of "+s.data, "record"
		err = p.withLog(s.data, h.readLog)
	} else {
		err = p.readPolicyFacts(ctx, h)
	}
	return h, err
}

// inForce returns the policy of an epoch.
func (h *policyHistory) inForce(epoch domain.Epoch) (projections.PolicyRange, error) {
	r, ok := h.policies.InForce(epoch)
	if !ok {
		return r, fail(exitNoInput, "%s has no policy: nothing is judged before there is one", h.name)
	}
	return r, nil
}

// readLog looks at policies and chain facts; all records are read, and with
// them the log's root is checked.
func (h *policyHistory) readLog(log *eventlog.Log) error {
	moving := make(map[domain.Kind]bool)
	for _, kind := range domain.Kinds() {
		empty, _ := domain.NewFact(kind)
		moving[kind] = moves(empty)
	}
	return log.Scan(0, log.Size(), func(r domain.Record) error {
		if wanted, known := moving[r.Kind]; known && !wanted {
			return nil
		}
		e, err := r.Entry()
		if err == nil {
			err = h.apply(e)
		}
		if err != nil {
			return fmt.Errorf("%w: record %d: %w", eventlog.ErrCorrupt, r.Index, err)
		}
		return nil
	})
}

// readPolicyFacts looks at the same facts of a file.
func (p *program) readPolicyFacts(ctx context.Context, h *policyHistory) error {
	file, err := openFacts(h.name)
	if err != nil {
		return err
	}
	defer file.Close()
	return p.readFacts(ctx, "policies", file, h.seeFact)
}

// moves reports whether a fact can change which policy is in force, or when.
func moves(f domain.Fact) bool {
	_, chain := f.(domain.ChainFact)
	return chain || f.Kind() == domain.KindPolicy
}

// seeFact looks at a fact of a file. Policies that may not enter where they
// stand are left out, as the engine would.
func (h *policyHistory) seeFact(f facts.Fact) error {
	if !moves(f.Fact) {
		return nil
	}
	if change, ok := f.Fact.(*domain.PolicyChange); ok {
		if r := h.policies.Check(change, f.Digest); r != nil {
			h.refused = append(h.refused, refusedPolicy{"policy_refused", f.Line, r.Reason.String(), r.Detail})
			return nil
		}
	}
	if err := h.apply(domain.Entry{Index: uint64(f.Line), Digest: f.Digest, Fact: f.Fact}); err != nil {
		return &facts.LineError{File: h.name, Line: f.Line, Err: err}
	}
	return nil
}

func (h *policyHistory) apply(e domain.Entry) error {
	if set, ok := e.Fact.(*domain.ClassSet); ok {
		i, found := slices.BinarySearchFunc(h.classes, set, func(a, b *domain.ClassSet) int {
			return cmp.Or(cmp.Compare(a.Region, b.Region), cmp.Compare(a.Class, b.Class))
		})
		if found {
			h.classes[i] = set
		} else {
			h.classes = slices.Insert(h.classes, i, set)
		}
	}
	return h.policies.Apply(e)
}

// place names an entry as a record of a log or as a line of a file.
func (h *policyHistory) place(entry uint64) (record, line *uint64) {
	if h.entry == "record" {
		return &entry, nil
	}
	return nil, &entry
}
