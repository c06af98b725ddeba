package review

import (
	"bytes"
	"encoding/json"
	"fmt"

	"assay/domain"
)

// Policy is the policy in force in an epoch and what is new in it.
type Policy struct {
	Hash      domain.Hash       `json:"hash"`
	FromEpoch domain.Epoch      `json:"from_epoch"`
	Unknown   bool              `json:"unknown"` // the fold has another for the epoch
	Slashing  string            `json:"slashing_mode"`
	Against   string            `json:"against"` // what it is compared with: "default" or "epoch N"
	Changes   []ParameterChange `json:"changes"`
}

// ParameterChange is a parameter that differs, as in the policy object.
type ParameterChange struct {
	Parameter string          `json:"parameter"`
	Before    json.RawMessage `json:"before"`
	After     json.RawMessage `json:"after"`
	Unit      string          `json:"unit"`
	Section   string          `json:"section"`
	Meaning   string          `json:"meaning"`
}

// takePolicy compares the policy in force with that of the epoch before the
// batch, or of the first batch with the defaults.
func (p *Proposal) takePolicy(s *Subject, base *domain.EpochClose) error {
	now, ok := s.PolicyOf(p.Epoch)
	p.Policy = Policy{Hash: p.Result.PolicyHash, Against: "default", Changes: []ParameterChange{}}
	if !ok || now.Policy.Hash() != p.Result.PolicyHash {
		p.Policy.Unknown = true
		return nil
	}
	p.Policy.FromEpoch, p.Policy.Slashing = now.FromEpoch, now.Policy.SlashingMode
	before := domain.DefaultPolicy().Complete(nil)
	if base != nil {
		was, ok := s.PolicyOf(base.Epoch)
		if !ok || was.Policy.Hash() != base.Result.PolicyHash {
			p.Policy.Unknown = true
			return nil
		}
		before, p.Policy.Against = was.Policy, fmt.Sprintf("epoch %d", base.Epoch)
	}
	a, err := fieldsOf(&before)
	if err != nil {
		return err
	}
	b, err := fieldsOf(&now.Policy)
	if err != nil {
		return err
	}
	for _, d := range now.Policy.Parameters() {
		if !bytes.Equal(a[d.Name], b[d.Name]) {
			p.Policy.Changes = append(p.Policy.Changes, ParameterChange{
				Parameter: d.Name, Before: a[d.Name], After: b[d.Name], Unit: d.Unit, Section: d.Section, Meaning: d.Meaning,
			})
		}
	}
	return nil
}

// fieldsOf splits the policy object into its parameters.
func fieldsOf(p *domain.Policy) (map[string]json.RawMessage, error) {
	fields := make(map[string]json.RawMessage)
	if err := json.Unmarshal(domain.FormatPolicy(p), &fields); err != nil {
		return nil, fmt.Errorf("split policy %s into its parameters: %w", p.Hash(), err)
	}
	return fields, nil
}
