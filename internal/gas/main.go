package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"text/tabwriter"

	"assay/internal/devnet"
)

// Exit codes of sysexits(3) that can occur.
const (
	exitUsage   = 64
	exitNoInput = 66
	exitFailed  = 70
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("gas", flag.ContinueOnError)
	flags.SetOutput(stderr)
	asJSON := flags.Bool("json", false, "print one JSON line for each figure")
	size := flags.Int("leaves", 100_000, "accounts that are paid, at least 64")
	if err := flags.Parse(args); err != nil {
		return exitUsage
	}
	if *size < named || flags.NArg() > 0 {
		fmt.Fprintf(stderr, "gas: %d leaves and %d arguments: want at least %d leaves and no arguments\n", *size, flags.NArg(), named)
		return exitUsage
	}
	err := printGas(ctx, stdout, *size, *asJSON)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, fs.ErrNotExist):
		fmt.Fprintf(stderr, "gas: %v\n", err)
		return exitNoInput
	default:
		fmt.Fprintf(stderr, "gas: %v\n", err)
		return exitFailed
	}
}

// printGas measures and prints.
func printGas(ctx context.Context, stdout io.Writer, size int, asJSON bool) error {
	safe, err := devnet.LoadSafeArtifacts(filepath.Join("contracts", "safe", "node_modules"))
	if err != nil {
		return err
	}
	uniswap, err := loadArtifact(filepath.Join("internal", "gas", "peers", "node_modules"))
	if err != nil {
		return err
	}
	rows, err := measure(ctx, safe, uniswap, size)
	if err != nil {
		return err
	}
	if asJSON {
		return printJSON(stdout, rows)
	}
	return printTable(stdout, rows)
}

// record is a figure as JSON; peer is null where there is none.
type record struct {
	Record string  `json:"record"`
	Name   string  `json:"name"`
	Gas    uint64  `json:"gas"`
	Peer   *uint64 `json:"peer"`
}

func printJSON(w io.Writer, rows []Row) error {
	encoder := json.NewEncoder(w)
	for _, r := range rows {
		if r.Extra {
			continue
		}
		line := record{Record: "gas", Name: r.Name, Gas: r.Gas}
		if r.Peer > 0 {
			line.Peer = &r.Peer
		}
		if err := encoder.Encode(line); err != nil {
			return fmt.Errorf("print gas: %w", err)
		}
	}
	return nil
}

func printTable(w io.Writer, rows []Row) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "what\tgas\tbar\tUniswap\t\t")
	for _, r := range rows {
		bar, verdict := "", ""
		switch {
		case r.Bar > 0:
			bar = fmt.Sprint("<= ", r.Bar)
		case r.Below:
			bar = fmt.Sprint("< ", r.Peer)
		}
		if !r.Extra {
			verdict = "ok"
			if !r.OK() {
				verdict = "MISSED"
			}
		}
		peer := ""
		if r.Peer > 0 {
			peer = fmt.Sprint(r.Peer)
		}
		fmt.Fprintf(table, "%s\t%d\t%s\t%s\t%s\t  %s\n", r.Name, r.Gas, bar, peer, verdict, r.What)
	}
	if err := table.Flush(); err != nil {
		return fmt.Errorf("print gas: %w", err)
	}
	return nil
}
