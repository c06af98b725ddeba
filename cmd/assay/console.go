package main

import (
	"context"
	"errors"
	"fmt"
	"net"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"assay/ingest/eventlog"
)

// usualConsole is where an engine's console listens if nothing else is said.
const usualConsole = "127.0.0.1:8321"

// consoleRecord says where a console can be looked at.
type consoleRecord struct {
	Record string `json:"record"` // "console"
	URL    string `json:"url"`
}

// consoleRun is one run of the console command.
type consoleRun struct {
	*program
	data, listen string
	hosts        []string
}

func (p *program) consoleCommand() *cobra.Command {
	c := &consoleRun{program: p}
	cmd := dataFlag(&cobra.Command{
		Use:   "console --data DIR",
		Short: "Serve the pages of a log for a browser: epochs, nodes, HyperNodes, the log itself",
		Long: `The console folds the log of a data directory and shows what it folded to:
epochs and what is paid and slashed in them, each node's eras, benchmarks and
money, who confirmed whom, the log and its checkpoints, and all of it as JSON
under /api/v1. Of a running engine it reads a copy of the log as it is now; the
engine's own console ('assay run') goes on with the log, and takes approvals.

Nothing is written. Whoever reaches the address may read: it is this machine's
own unless --listen says otherwise.`,
		Example: `  assay console --data engine-data
  assay console --data engine-data --listen 127.0.0.1:0 --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.withLog(c.data, func(log *eventlog.Log) error { return c.serve(cmd.Context(), log) })
		},
	}, &c.data)
	cmd.Flags().StringVar(&c.listen, "listen", usualConsole, "address and port; port 0 takes a free one")
	cmd.Flags().StringSliceVar(&c.hosts, "host", nil, "further names under which a proxy asks for the console (Host header)")
	return cmd
}

// serve folds the log, which does not grow, and serves it until ctx ends.
func (c *consoleRun) serve(ctx context.Context, log *eventlog.Log) error {
	listener, err := listenConsole(c.listen)
	if err != nil {
		return err
	}
	defer listener.Close()
	view, err := newConsole(consoleConfig{Data: c.data, Log: log, Hosts: c.hosts, Logger: c.logger()})
	if err != nil {
		return err
	}
	url := consoleURL(listener)
	if c.json {
		err = c.printJSON(consoleRecord{"console", url})
	} else {
		c.printf("%s\n", url)
	}
	if err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return view.fold(ctx, log.Size()) })
	group.Go(func() error { return view.server.Run(ctx, listener) })
	return errors.Join(group.Wait(), ctx.Err())
}

// listenConsole takes an address.
func listenConsole(address string) (net.Listener, error) {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fail(exitConfig, "console: %w", err)
	}
	return listener, nil
}

func consoleURL(l net.Listener) string { return fmt.Sprintf("http://%s/", l.Addr()) }
