package main

import (
	"context"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/projections"
)

// supplyRecord is what was seen of ICNT on one chain.
type supplyRecord struct {
	Record string `json:"record"` // "supply"
	domain.Supply
}

func (p *program) supplyCommand() *cobra.Command {
	var from source
	return sourceFlags(&cobra.Command{
		Use:   "supply",
		Short: "Show mints, burns, supply and changes of authority, with every alarm",
		Long: `Supply folds what the log saw of the token: its supply on every chain against the
700,000,000 ICNT that may ever exist, and every change of an owner or a role of
a watched contract. An alarm is raised when a chain has more than that, when
more was ever minted on Ethereum, when another chain has more than Ethereum,
which backs it, when more was burned than was seen to be minted, and at every
change of authority.`,
		Example: "  assay supply --data .assay-demo\n  assay supply --facts facts.jsonl --json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !from.given() {
				return fail(exitUsage, "neither --data nor --facts is set: name a log or a file of facts")
			}
			return p.supply(cmd.Context(), from)
		},
	}, &from)
}

// supply prints every alarm with the entry that raised it, then every chain.
func (p *program) supply(ctx context.Context, from source) error {
	watch := &projections.TokenWatch{}
	var alarms []raisedAlarm
	err := p.entries(ctx, from, ofToken, func(e domain.Entry) error {
		watch.Apply(e.Fact.(domain.ChainFact), func(a *domain.Alarm) { alarms = append(alarms, raisedAlarm{e.Index, a}) })
		return nil
	})
	if err != nil {
		return err
	}
	if !p.json {
		_, entry := from.name()
		return p.printSupply(watch, alarms, entry)
	}
	for _, a := range alarms {
		if err := p.printJSON(a.alarm); err != nil {
			return err
		}
	}
	for _, s := range watch.Supplies() {
		if err := p.printJSON(supplyRecord{"supply", s}); err != nil {
			return err
		}
	}
	return nil
}

// raisedAlarm is an alarm and the entry that raised it.
type raisedAlarm struct {
	index uint64
	alarm *domain.Alarm
}

// ofToken reports whether a fact is one of the watch.
func ofToken(f domain.Fact) bool {
	switch f.(type) {
	case *domain.TokenMinted, *domain.TokenBurned, *domain.AuthorityChanged:
		return true
	}
	return false
}

func (p *program) printSupply(watch *projections.TokenWatch, alarms []raisedAlarm, entry string) error {
	table := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', 0)
	if len(watch.Supplies()) == 0 {
		fmt.Fprintln(table, "no mint or burn was seen on any chain")
	} else {
		fmt.Fprintln(table, "chain\tmints\tminted\tburns\tburned\tsupply (ICNT)")
	}
	for _, s := range watch.Supplies() {
		fmt.Fprintf(table, "%s\t%d\t%s\t%d\t%s\t%s\n", chainName(s.ChainID), s.Mints, icnt(s.Minted), s.Burns, icnt(s.Burned), icnt(s.Total))
	}
	if err := table.Flush(); err != nil {
		return err
	}
	p.printf("of %s ICNT that may ever exist\n\n%d alarms, %d of them changes of authority\n", icnt(domain.MaxSupply()), watch.Alarms(), watch.AuthorityChanges())
	for _, a := range alarms {
		p.printf("  block %d, %s %d: %s\n", a.alarm.Block, entry, a.index, alarmText(a.alarm))
	}
	return nil
}

// alarmText says in a sentence what an alarm is about.
func alarmText(a *domain.Alarm) string {
	s := a.Supply
	switch a.Alarm {
	case domain.AlarmSupply:
		return fmt.Sprintf("%s has %s ICNT after a mint of %s, more than may ever exist", chainName(s.ChainID), icnt(s.Total), icnt(*a.Amount))
	case domain.AlarmMint:
		return fmt.Sprintf("%s ICNT were minted on %s in all, the last %s of them beyond what may ever exist", icnt(s.Minted), chainName(s.ChainID), icnt(a.Amount.Min(s.Minted.Less0(domain.MaxSupply()))))
	case domain.AlarmBridge:
		return fmt.Sprintf("%s has %s ICNT, more than %s, which backs them", chainName(s.ChainID), icnt(s.Total), chainName(domain.HomeChain))
	case domain.AlarmBurn:
		return fmt.Sprintf("%s ICNT were burned on %s and only %s seen to be minted: the watch does not know its supply", icnt(s.Burned), chainName(s.ChainID), icnt(s.Minted))
	}
	where := ""
	if a.Authority.Watched {
		where = " on the watched chain"
	}
	return fmt.Sprintf("%s of contract %s%s went from %s to %s", a.Authority.Role, a.Authority.Contract, where, a.Authority.From, a.Authority.To)
}

// chainName names a chain of the real network, others by their id.
func chainName(id uint64) string {
	switch id {
	case domain.HomeChain:
		return "Ethereum"
	case 8453:
		return "Base"
	}
	return fmt.Sprintf("chain %d", id)
}
