package audit

import (
	"fmt"
	"io"
	"strings"

	"assay/domain"
)

// Broken returns the report of a bundle that Open refused with err; an error that
// says nothing about the bundle is returned as it is.
func Broken(err error) (*Report, error) {
	r := &Report{Record: "audit"}
	if !r.fail(err) {
		return nil, err
	}
	return r, nil
}

// Conclude says what the verdict rests on and what to do. It is called once, when
// everything was looked at.
func (r *Report) Conclude() {
	if r.Verdict.Good() {
		r.RestsOn = r.grounds()
	}
	r.ToDo = r.advice()
	if r.Checks == nil {
		r.Checks = []Check{}
	}
	if r.RestsOn == nil {
		r.RestsOn = []string{}
	}
	if r.Chain == nil {
		r.Chain = []Answer{}
	}
}

// grounds lists what nobody can recompute.
func (r *Report) grounds() []string {
	var all []string
	switch {
	case r.anchored:
		all = append(all, "the contract settled this very digest, which binds the log's size and root: these are the network's records")
	case r.signed:
		all = append(all, "the log's operator signed this very size and root: these are the network's records")
	default:
		all = append(all, fmt.Sprintf("that these are the network's records and not another log of the same network: digest %s has to be the settled one", r.Digest))
	}
	if g := r.genesis; g != nil && !r.anchored {
		all = append(all, fmt.Sprintf("record 0, which names the observer %s, governance %s and %d of %d signers", g.Observer, g.Governance, g.Threshold, len(g.Signers)))
	}
	all = append(all, "the observer's word for what happened on the chain, and the nodes' for whom they reached")
	if r.Start == 0 {
		return all
	}
	balances := "its balances are those of the digest that the result goes on from"
	if r.anchored || r.previousSettled {
		balances += ", which the contract settled"
	}
	snapshot := fmt.Sprintf("the snapshot %s of the first %d records, unless the verification of an earlier epoch ended with it: %s; "+
		"states of nodes, charges so far, positions and what is held back are the operator's word", r.Snapshot, r.Start, balances)
	if r.snapshotSigned {
		snapshot += ", which the log's checkpoint signs"
	}
	return append(all, snapshot)
}

// advice says what to do now.
func (r *Report) advice() []string {
	switch r.Verdict {
	case Confirmed, OnSnapshot:
		return r.adviceGood()
	case Differs:
		if r.Difference != nil && r.Difference.What == "chain" {
			return []string{
				"the chain settled another result than these records give: tell the guardian, who can veto inside the challenge window",
				"keep this file, and ask whoever approved for their log: assay audit diff names the first record that differs",
			}
		}
		return []string{
			"do not approve or rely on this result; keep this file as it is",
			"ask another operator for the bundle of the same epoch: assay audit diff names the first record that differs",
		}
	case Damaged:
		return []string{"get the file again, and compare its id with the one that its export printed"}
	}
	if r.Start > 0 && strings.Contains(r.Problem, errForeignSnapshot.Error()) {
		return []string{"export again with --from-zero, or verify with the program that made the file"}
	}
	return []string{"settle what is said above and verify again"}
}

func (r *Report) adviceGood() []string {
	var all []string
	if len(r.Chain) == 0 {
		all = append(all, "ask the contract whether it has this digest: add --rpc URL")
	}
	for _, a := range r.Chain[:min(len(r.Chain), 1)] {
		if a.Settled.Block == 0 && a.NextEpoch <= r.Epoch {
			all = append(all, "verify again with --rpc when the epoch is settled")
		}
		if a.Settled.Vetoed {
			all = append(all, "ask the guardian why the epoch was vetoed: its result is confirmed")
		}
	}
	if r.Start > 0 {
		all = append(all, "for a verdict that rests on no snapshot, export with --from-zero")
	}
	if all == nil {
		all = append(all, "nothing")
	}
	return all
}

// WriteText writes the report for people.
func (r *Report) WriteText(to io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s", r.Verdict)
	if r.Bundle != (domain.Hash{}) {
		fmt.Fprintf(&b, ": epoch %d of chain %d, settlement %s", r.Epoch, r.ChainID, r.Settlement)
	}
	b.WriteString("\n")
	if r.Difference != nil {
		fmt.Fprintf(&b, "\n  %v\n", r.Difference)
	}
	if r.Problem != "" {
		fmt.Fprintf(&b, "\n  %s\n", r.Problem)
	}
	if r.Bundle != (domain.Hash{}) {
		fmt.Fprintf(&b, "\n  digest %s\n  log    %d records, root %s\n  bundle %s\n", r.Digest, r.LogSize, r.LogRoot, r.Bundle)
	}
	if r.Verdict.Good() {
		fmt.Fprintf(&b, "  ends with snapshot %s\n", r.After)
	}
	if len(r.Checks) > 0 {
		b.WriteString("\nheld:\n")
	}
	for _, c := range r.Checks {
		fmt.Fprintf(&b, "  %-16s %10d  %s\n", c.Check, c.Count, c.Detail)
	}
	if !r.Verdict.Good() {
		r.writeChain(&b)
	}
	writeList(&b, "rests on:", r.RestsOn)
	writeList(&b, "to do:", r.ToDo)
	_, err := io.WriteString(to, b.String())
	return err
}

// writeChain writes what the endpoints say where no check does.
func (r *Report) writeChain(b *strings.Builder) {
	var all []string
	for i := range r.Chain {
		if a := &r.Chain[i]; a.Contract {
			all = append(all, a.Endpoint+": "+a.say(r.Epoch))
		}
	}
	writeList(b, "the chain:", all)
}

func writeList(b *strings.Builder, title string, all []string) {
	if len(all) > 0 {
		fmt.Fprintf(b, "\n%s\n", title)
	}
	for _, line := range all {
		fmt.Fprintf(b, "  - %s\n", line)
	}
}
