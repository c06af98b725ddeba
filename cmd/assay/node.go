package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"assay/chainsync"
	"assay/domain"
	"assay/ingest"
	"assay/probes"
	"assay/settler"
)

// nodeConfig is what a daemon and a HyperNode have in common. Each field is a
// flag and a key of the configuration file, of the name given.
type nodeConfig struct {
	Network      string // network: file of the network that the node belongs to
	NATS         string // nats-url: broker to file reports with
	RPC          string // rpc: JSON-RPC endpoint to read the registry from
	Key          string // key: keystore v3 file of the node's registered key
	PasswordFile string // password-file: its password
	Data         string // data: state directory, used by this node alone
	Listen       string // listen: address to serve on, or fd:N for an inherited socket
	URL          string // url: base URL under which others reach it; default that of listen
}

func (c *nodeConfig) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.String("config", "", "TOML file with these settings, by the names of the flags")
	f.StringVar(&c.Network, "network", "", "network file (required)")
	f.StringVar(&c.NATS, "nats-url", nats.DefaultURL, "NATS server to file reports with (NATS_URL)")
	f.StringVar(&c.RPC, "rpc", "", "JSON-RPC endpoint of the settlement chain (ETH_RPC_URL, required)")
	f.StringVar(&c.Key, "key", "", "keystore v3 file of the node's key (required)")
	f.StringVar(&c.PasswordFile, "password-file", "", "file with the key's password (required)")
	f.StringVar(&c.Data, "data", "", "state directory of this node (required)")
	f.StringVar(&c.Listen, "listen", "127.0.0.1:0", "address to serve on, or fd:N for an inherited socket")
	f.StringVar(&c.URL, "url", "", "base URL under which others reach this node (default: that of --listen)")
}

// valid reports all settings that are missing, together.
func (c *nodeConfig) valid() error {
	var problems []error
	for _, s := range []struct{ name, value string }{
		{"network", c.Network}, {"rpc", c.RPC}, {"key", c.Key}, {"password-file", c.PasswordFile}, {"data", c.Data},
	} {
		if s.value == "" {
			problems = append(problems, fmt.Errorf("%s is not set", s.name))
		}
	}
	if len(problems) > 0 {
		return fail(exitConfig, "%w", errors.Join(problems...))
	}
	return nil
}

// node is what both sides of a challenge stand on.
type node struct {
	network   domain.Network
	signer    domain.Signer
	directory directory
	outbox    *probes.Outbox
	listener  net.Listener
	url       string
	logger    *slog.Logger
	closers   []func()
}

// openNode opens everything that a node needs.
func openNode(ctx context.Context, c *nodeConfig, logger *slog.Logger) (*node, error) {
	n := &node{logger: logger}
	if err := n.open(ctx, c); err != nil {
		n.close()
		return nil, err
	}
	return n, nil
}

func (n *node) open(ctx context.Context, c *nodeConfig) error {
	net, err := readNetwork(c.Network)
	if err != nil {
		return err
	}
	genesis, err := net.genesis()
	if err != nil {
		return err
	}
	n.network = genesis.Network()
	if n.signer, err = openKey(c.Key, c.PasswordFile); err != nil {
		return err
	}
	if err := n.openDirectory(ctx, c.RPC, net); err != nil {
		return err
	}
	if err := n.openOutbox(c); err != nil {
		return err
	}
	return n.openListener(c)
}

// openKey opens a keystore; what is wrong with the files is configuration.
func openKey(key, password string) (domain.Signer, error) {
	signer, err := settler.OpenKeystore(key, password)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fail(exitNoInput, "%w", err)
	} else if err != nil {
		return nil, fail(exitConfig, "%w", err)
	}
	return signer, nil
}

func (n *node) openDirectory(ctx context.Context, rpc string, net *network) error {
	client, err := chainsync.Dial(ctx, rpc)
	if err != nil {
		return fail(exitConfig, "rpc: %w", err)
	}
	n.closers = append(n.closers, client.Close)
	id, err := client.ChainID(ctx)
	if err != nil {
		return fail(exitTempFail, "rpc %s: ask chain id: %w", host(rpc), plain(err))
	}
	if !id.IsUint64() || id.Uint64() != net.ChainID {
		return fail(exitConfig, "rpc %s: chain id %s, want %d", host(rpc), id, net.ChainID)
	}
	registry, err := chainsync.NewDirectory(client, net.Contracts, net.DeployBlock)
	n.directory = directory{registry}
	return err
}

func (n *node) openOutbox(c *nodeConfig) error {
	conn, err := connect(c.NATS, n.logger)
	if err != nil {
		return err
	}
	n.closers = append(n.closers, conn.Close)
	stream, err := probes.NewJetStream(conn, ingest.StreamIn)
	if err != nil {
		return err
	}
	n.outbox, err = probes.OpenOutbox(probes.OutboxConfig{Dir: filepath.Join(c.Data, "outbox"), Stream: stream, Logger: n.logger})
	if err != nil {
		return err
	}
	n.closers = append(n.closers, func() { n.outbox.Close() })
	return nil
}

// connect opens a NATS connection that never gives up.
func connect(url string, logger *slog.Logger) (*nats.Conn, error) {
	conn, err := nats.Connect(url,
		nats.MaxReconnects(-1),
		nats.RetryOnFailedConnect(true),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) {
			if err != nil {
				logger.Warn("broker is away, reconnecting", "err", err)
			}
		}),
	)
	if err != nil {
		return nil, fail(exitConfig, "nats-url %s: %w", url, err)
	}
	return conn, nil
}

func (n *node) openListener(c *nodeConfig) error {
	var err error
	if fd, inherited := strings.CutPrefix(c.Listen, "fd:"); inherited {
		n.listener, err = inheritListener(fd)
	} else {
		n.listener, err = net.Listen("tcp", c.Listen)
	}
	if err != nil {
		return fail(exitConfig, "listen %s: %w", c.Listen, err)
	}
	n.closers = append(n.closers, func() { n.listener.Close() })
	n.url = c.URL
	if n.url == "" {
		n.url = "http://" + n.listener.Addr().String()
	}
	return nil
}

// inheritListener takes over a socket that the parent process listens on.
func inheritListener(number string) (net.Listener, error) {
	fd, err := strconv.ParseUint(number, 10, 16)
	if err != nil {
		return nil, fmt.Errorf("want fd:N, got fd:%s", number)
	}
	file := os.NewFile(uintptr(fd), "listener")
	defer file.Close()
	return net.FileListener(file)
}

func (n *node) close() {
	for i := len(n.closers) - 1; i >= 0; i-- {
		n.closers[i]()
	}
}

// farewell is how long a node that ends waits for its last reports to be
// acknowledged. What is not stays in the outbox for the next start.
const farewell = 2 * time.Second

// run serves and works until ctx ends or a part fails for good. The outbox goes
// on a little longer, for what the node files when it ends.
func (n *node) run(ctx context.Context, work func(context.Context) error, serve func(context.Context) error) error {
	publishing, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	ctx, end := context.WithCancel(ctx)
	defer end()
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return serve(ctx) })
	group.Go(func() error { return work(ctx) })
	published := make(chan error, 1)
	go func() { published <- n.outbox.Run(publishing) }()
	select {
	case err := <-published: // its disk failed: nothing more can be filed
		end()
		return errors.Join(err, group.Wait())
	case <-ctx.Done():
	}
	err := group.Wait()
	last, cancel := context.WithTimeout(publishing, farewell)
	defer cancel()
	if drained := n.outbox.Drain(last); drained != nil {
		n.logger.Info("reports wait in the outbox for the next start", "pending", n.outbox.Stats().Pending)
	}
	stop()
	return errors.Join(err, <-published)
}

func (p *program) daemonCommand() *cobra.Command {
	c := &nodeConfig{}
	var sn, diskBytes, diskEvery uint64
	cmd := &cobra.Command{
		Use:   "daemon --sn ID",
		Short: "Run the daemon of a ScalerNode",
		Long: `The daemon sends every active HyperNode one signed challenge per era, measures
its machine, and files signed reports.`,
		Example: "  assay daemon --config sn-1/daemon.toml",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := configure(cmd); err != nil {
				return err
			}
			return p.daemon(cmd.Context(), c, domain.SNID(sn), probes.HostConfig{
				Dir: c.Data, DiskBytes: int64(diskBytes), HeavyEvery: diskEvery,
			})
		},
	}
	c.flags(cmd)
	cmd.Flags().Uint64Var(&sn, "sn", 0, "id of the ScalerNode (required)")
	cmd.Flags().Uint64Var(&diskBytes, "disk-bytes", 32<<20, "bytes that a disk benchmark writes and reads")
	cmd.Flags().Uint64Var(&diskEvery, "disk-every", 1, "measure the disk in one of so many eras")
	return cmd
}

func (p *program) daemon(ctx context.Context, c *nodeConfig, sn domain.SNID, host probes.HostConfig) error {
	if err := c.valid(); err != nil {
		return err
	}
	logger := p.logger()
	n, err := openNode(ctx, c, logger)
	if err != nil {
		return err
	}
	defer n.close()
	d, err := probes.NewDaemon(probes.DaemonConfig{
		SN: sn, Network: n.network, Signer: n.signer, Directory: n.directory, Outbox: n.outbox,
		Dir: filepath.Join(c.Data, "state"), URL: n.url, Logger: logger,
		Benchmarks: append(probes.NewHost(host).Benchmarks(), probes.GPUBenchmark(probes.NewNVML())),
	})
	if err != nil {
		return err
	}
	defer d.Close()
	logger.InfoContext(ctx, "daemon runs", "sn", sn, "url", n.url, "key", n.signer.Address())
	return n.run(ctx, d.Run, func(ctx context.Context) error {
		return probes.Serve(ctx, n.listener, d.Handler(), probes.ServeConfig{Logger: logger})
	})
}

func (p *program) hypernodeCommand() *cobra.Command {
	c := &nodeConfig{}
	var hn, measureBytes uint64
	var private bool
	cmd := &cobra.Command{
		Use:   "hypernode --hn ID",
		Short: "Run a HyperNode",
		Long: `The HyperNode answers the daemons' challenges, measures the round-trip time and
throughput to their nodes, and files signed reports.`,
		Example: "  assay hypernode --config hn-1/hypernode.toml",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := configure(cmd); err != nil {
				return err
			}
			return p.hypernode(cmd.Context(), c, probes.HyperNodeConfig{
				HN: domain.HNID(hn), MeasureBytes: int64(measureBytes), AllowPrivate: private,
			})
		},
	}
	c.flags(cmd)
	cmd.Flags().Uint64Var(&hn, "hn", 0, "id of the HyperNode (required)")
	cmd.Flags().Uint64Var(&measureBytes, "measure-bytes", 4<<20, "bytes of one throughput measurement")
	cmd.Flags().BoolVar(&private, "allow-private", false, "measure nodes at loopback and private addresses")
	return cmd
}

func (p *program) hypernode(ctx context.Context, c *nodeConfig, cfg probes.HyperNodeConfig) error {
	if err := c.valid(); err != nil {
		return err
	}
	logger := p.logger()
	n, err := openNode(ctx, c, logger)
	if err != nil {
		return err
	}
	defer n.close()
	cfg.Network, cfg.Signer, cfg.Directory, cfg.Outbox = n.network, n.signer, n.directory, n.outbox
	cfg.Dir, cfg.Logger = filepath.Join(c.Data, "state"), logger
	h, err := probes.NewHyperNode(cfg)
	if err != nil {
		return err
	}
	defer h.Close()
	logger.InfoContext(ctx, "HyperNode runs", "hn", cfg.HN, "url", n.url, "key", n.signer.Address())
	return n.run(ctx, h.Run, func(ctx context.Context) error {
		return probes.Serve(ctx, n.listener, h.Handler(), probes.ServeConfig{Logger: logger})
	})
}
