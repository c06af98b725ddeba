package review

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"assay/domain"
)

// WriteText writes the proposal for people, what matters most first and what
// is compared with a second device last, where it stays on the screen.
func (p *Proposal) WriteText(to io.Writer) error {
	var b bytes.Buffer
	p.writeHead(&b)
	p.writePayments(&b)
	p.writeSlashes(&b)
	p.writePolicy(&b)
	p.writeVoices(&b)
	p.writeTransaction(&b)
	writeList(&b, "Think about", p.Warnings)
	writeList(&b, "Not checked", p.NotChecked)
	writeList(&b, "DO NOT SIGN", p.Problems)
	_, err := to.Write(b.Bytes())
	return err
}

func (p *Proposal) writeHead(b *bytes.Buffer) {
	r, t := &p.Result, &p.Totals
	fmt.Fprintf(b, "Epoch %d (%s), eras %d to %d, chain %d, settlement %s\n", p.Epoch, p.Phase, r.FirstEra, r.LastEra, p.ChainID, p.Settlement)
	fmt.Fprintf(b, "  log          %d records, root %s\n", r.LogSize, r.LogRoot)
	for _, c := range p.Carried {
		fmt.Fprintf(b, "  carries      epoch %d, which was refused for cover, with its slashes\n", c.Epoch)
	}
	fmt.Fprintf(b, "  payouts      %s ICNT new, %s ICNT in all epochs\n", t.New.ICNT(), t.PayoutTotal.ICNT())
	if t.Compared {
		fmt.Fprintf(b, "               %s ICNT to accounts, %s ICNT into collateral; %d of %d payees get anything, %d for the first time\n",
			t.Payable.ICNT(), t.TopUps.ICNT(), t.Paid, t.Payees, t.FirstTime)
	}
	fmt.Fprintf(b, "  slashes      %d of %s ICNT\n", t.Slashes, t.SlashTotal.ICNT())
	c := &p.Cover
	fmt.Fprintf(b, "  cover        deposited %s, withdrawn %s, claimed %s; left after this %s ICNT\n",
		c.Deposited.ICNT(), c.Withdrawn.ICNT(), c.Claimed.ICNT(), c.Left.ICNT())
	if len(p.History) == 0 {
		fmt.Fprintf(b, "  before it    nothing: it is the first epoch\n")
	}
	for i, h := range p.History {
		name := "before it"
		if i > 0 {
			name = ""
		}
		fmt.Fprintf(b, "  %-12s epoch %d (%s): %s ICNT new, slashes %s ICNT\n", name, h.Epoch, h.Phase, h.New.ICNT(), h.SlashTotal.ICNT())
	}
}

func (p *Proposal) writePayments(b *bytes.Buffer) {
	writePaymentTable(b, fmt.Sprintf("Largest payments (%d of %d)", len(p.Largest), p.Totals.Paid), p.Largest)
	writePaymentTable(b, fmt.Sprintf("Paid for the first time (all %d)", len(p.FirstTime)), p.FirstTime)
}

func writePaymentTable(b *bytes.Buffer, title string, payments []Payment) {
	if len(payments) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s:\n", title)
	w := tabwriter.NewWriter(b, 0, 8, 2, ' ', 0)
	for i := range payments {
		pay := &payments[i]
		fmt.Fprintf(w, "  %s\t%s ICNT\t(before %s)\n", pay.Payee(), pay.New.ICNT(), pay.Before.ICNT())
	}
	_ = w.Flush() // into memory
}

func (p *Proposal) writeSlashes(b *bytes.Buffer) {
	if len(p.Slashes) == 0 {
		return
	}
	fmt.Fprintf(b, "\nSlashes (all %d):\n", len(p.Slashes))
	for i := range p.Slashes {
		s := &p.Slashes[i]
		fmt.Fprintf(b, "  epoch %d, %s ICNT of the %s\n    %s\n", s.Epoch, s.Amount.ICNT(), s.Whose(), s.Why)
		for _, c := range s.Charges {
			fmt.Fprintf(b, "    era %d: %s ICNT, at %d bps of %s ICNT required\n", c.Era, c.Amount.ICNT(), c.RateBps, c.Required.ICNT())
		}
		fmt.Fprintf(b, "    down to its records: assay explain sn %d --epoch %d\n", s.SN, s.Epoch)
	}
}

func (p *Proposal) writePolicy(b *bytes.Buffer) {
	fmt.Fprintf(b, "\nPolicy %s, in force from epoch %d, slashing mode %s\n", p.Policy.Hash, p.Policy.FromEpoch, p.Policy.Slashing)
	against := p.Policy.Against
	if against == "default" {
		against = "the defaults"
	}
	if len(p.Policy.Changes) == 0 {
		fmt.Fprintf(b, "  unchanged against %s\n", against)
	}
	for _, c := range p.Policy.Changes {
		fmt.Fprintf(b, "  %s: %s, was %s in %s (%s; rules §%s)\n", c.Parameter, clip(c.After), clip(c.Before), against, c.Meaning, c.Section)
	}
}

// clip keeps a long value, such as a schedule, in its line.
func clip(value []byte) string {
	const most = 60
	if len(value) <= most {
		return string(value)
	}
	return string(value[:most]) + "…"
}

func (p *Proposal) writeVoices(b *bytes.Buffer) {
	fmt.Fprintf(b, "\nRecomputed and attested by %d HyperNodes%s, disputed by %d%s\n",
		len(p.Attested), listed(p.Attested), len(p.Disputed), listed(p.Disputed))
	if p.Treasury.Looked {
		fmt.Fprintf(b, "Approvals (%d of %d owners must sign; block %d):\n", p.Treasury.Threshold, len(p.Treasury.Owners), p.Treasury.Block)
	} else {
		fmt.Fprintf(b, "Approvals:\n")
	}
	if len(p.Approvals) == 0 {
		fmt.Fprintf(b, "  none so far\n")
	}
	for _, a := range p.Approvals {
		fmt.Fprintf(b, "  %s in record %d", a.Signer, a.Record)
		if a.Counts == CountsNo {
			fmt.Fprintf(b, ", does not count: %s", a.Reason)
		}
		fmt.Fprintf(b, "\n")
	}
	for _, r := range p.Rejections {
		fmt.Fprintf(b, "  REJECTED by %s in record %d: %q\n", r.Signer, r.Record, r.Reason)
	}
}

func listed(ids []domain.HNID) string {
	if len(ids) == 0 {
		return ""
	}
	parts := make([]string, len(ids))
	for i, id := range ids {
		parts[i] = fmt.Sprint(id)
	}
	return " (" + strings.Join(parts, ", ") + ")"
}

func (p *Proposal) writeTransaction(b *bytes.Buffer) {
	t := &p.SafeTx
	fmt.Fprintf(b, "\nSafe transaction %d of Safe %s:\n", t.Nonce, t.Safe)
	fmt.Fprintf(b, "  to           %s, the settlement contract\n", t.To)
	if len(p.Carried) == 0 {
		fmt.Fprintf(b, "  calls        settle(epoch %d), %d bytes; operation 0, value 0, no gas refund\n", p.Epoch, len(t.Data))
	} else {
		fmt.Fprintf(b, "  calls        settleAfter(%d refused epochs, epoch %d), %d bytes; operation 0, value 0, no gas refund\n", len(p.Carried), p.Epoch, len(t.Data))
	}
	writeHash(b, "digest", "of the epoch result", p.Digest)
	writeHash(b, "domain hash", "the Safe's, as a hardware wallet shows it", p.Hashes.Domain)
	writeHash(b, "message hash", "the transaction's, as a hardware wallet shows it", p.Hashes.Message)
	writeHash(b, "safeTxHash", "what is signed", p.Hashes.SafeTx)
}

// writeHash writes a hash whole and, below it, in groups.
func writeHash(b *bytes.Buffer, name, what string, h domain.Hash) {
	groups := Groups(h)
	fmt.Fprintf(b, "  %-12s %s  (%s)\n", name, h, what)
	fmt.Fprintf(b, "               %s\n", strings.Join(groups[:8], " "))
	fmt.Fprintf(b, "               %s\n", strings.Join(groups[8:], " "))
}

func writeList(b *bytes.Buffer, title string, all []string) {
	if len(all) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s:\n", title)
	for _, line := range all {
		fmt.Fprintf(b, "  - %s\n", line)
	}
}
