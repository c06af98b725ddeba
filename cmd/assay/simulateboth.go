package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"sync"
	"text/tabwriter"

	"assay/domain"
	"assay/internal/facts"
	"assay/projections"
)

const (
	// laneBatch is how many facts are handed to a lane at once, and laneAhead how
	// many such batches may wait for it.
	laneBatch = 256
	laneAhead = 8
	// mostChanges is how many changes the summary of a comparison shows.
	mostChanges = 10
)

// lane is a track on a goroutine of its own.
type lane struct {
	track
	sum   *totals
	facts chan []facts.Fact
	err   error // once the goroutine has ended
}

func (s *simulation) lane(sum *totals, stand *standIn) *lane {
	return &lane{
		track: track{file: s.file, state: projections.New(sum.decision), stand: stand, rejected: func(int, *domain.Rejection) {}},
		sum:   sum,
		facts: make(chan []facts.Fact, laneAhead),
	}
}

// run folds what comes until nothing more does. After an error it goes on
// taking, so that nobody waits for it.
func (l *lane) run(stop func()) {
	for batch := range l.facts {
		for _, f := range batch {
			if l.err == nil {
				l.sum.fact(f.Fact)
				l.err = l.fold(f)
			}
		}
		if l.err != nil {
			stop()
		}
	}
}

// runBoth folds the file as it is and with the stand-in, reading it once, and
// prints what differs.
func (s *simulation) runBoth(ctx context.Context, file *os.File, stand *standIn, before bool) error {
	c := newComparison()
	lanes := []*lane{s.lane(c.before, nil), s.lane(c.after, stand)}
	if err := lanes[1].begin(before); err != nil {
		return err
	}
	if err := s.feed(ctx, file, lanes); err != nil {
		return err
	}
	return s.printComparison(c, s.file, s.policy)
}

// feed reads the file and hands its facts to all lanes.
func (s *simulation) feed(ctx context.Context, file *os.File, lanes []*lane) error {
	reading, stop := context.WithCancel(ctx)
	defer stop()
	var all sync.WaitGroup
	for _, l := range lanes {
		all.Go(func() { l.run(stop) })
	}
	var batch []facts.Fact
	hand := func() {
		for _, l := range lanes {
			l.facts <- batch
		}
		batch = make([]facts.Fact, 0, laneBatch)
	}
	err := s.readFacts(reading, "simulate", file, func(f facts.Fact) error {
		if batch = append(batch, f); len(batch) == laneBatch {
			hand()
		}
		return nil
	})
	hand()
	for _, l := range lanes {
		close(l.facts)
	}
	all.Wait()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	for _, l := range lanes { // what a lane stumbled over comes before what ended the reading
		if l.err != nil {
			return l.err
		}
	}
	return err
}

// printComparison prints what differs between two runs over a history.
func (p *program) printComparison(c *comparison, history, policy string) error {
	record, changes := c.record(), c.changes()
	if p.json {
		if err := p.printJSON(record); err != nil {
			return err
		}
		for _, change := range changes {
			if err := p.printJSON(change); err != nil {
				return err
			}
		}
		return nil
	}
	p.printf("%s, before: as it is, after: with the policy of %s\n\n", history, policy)
	table := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(table, "\tbefore\tafter\tdifference\t\n")
	for _, n := range record.Counts {
		sign := ""
		if n.Difference > 0 {
			sign = "+"
		}
		fmt.Fprintf(table, "%s\t%d\t%d\t%s%d\t\n", spelled(n.Name), n.Before, n.After, sign, n.Difference)
	}
	for _, a := range record.Amounts {
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t\n", spelled(a.Name), icnt(a.Before), icnt(a.After), a.Difference.icnt())
	}
	fmt.Fprint(table, "\n")
	for i, change := range changes {
		if i == mostChanges || change.Difference.size.IsZero() {
			break
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t\n", change.who(), icnt(change.Before), icnt(change.After), change.Difference.icnt())
	}
	return table.Flush()
}

// spelled is a name of a record as people write it.
func spelled(name string) string { return strings.ReplaceAll(name, "_", " ") }

// icnt prints a difference in ICNT with its sign.
func (d difference) icnt() string { return d.sign("+") + icnt(d.size) }
