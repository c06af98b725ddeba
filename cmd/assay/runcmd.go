package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"assay/chainsync"
	"assay/domain"
	"assay/internal/devnet"
	"assay/projections"
)

// runConfig is the configuration of assay run. Each field is a flag and a key
// of the configuration file, of the name given.
type runConfig struct {
	Data             string        // data: directory of log, intents and embedded parts
	NATS             string        // nats-url: broker; empty: one is embedded, in data
	RPC              []string      // rpc: JSON-RPC endpoints that must not contradict each other; empty: a devnet is embedded, in data
	RPCQuorum        int           // rpc-quorum: how many of them must have answered, and agreed; 0: all
	WatchRPC         []string      // watch-rpc: endpoints of the network's watched chain, which must agree; empty: it is not watched
	Network          string        // network: network file; empty: network.json in data
	ObserverKey      string        // observer-key: keystore of the observer; empty: follow, publish no chain facts
	ObserverPassword string        // observer-password-file
	RelayerKey       string        // relayer-key: keystore that pays for settlements; empty: send nothing
	RelayerPassword  string        // relayer-password-file
	LockerKey        string        // locker-key: keystore that locks slashes; empty: nobody does
	LockerPassword   string        // locker-password-file
	LogKey           string        // log-key: private key that signs checkpoints of the log; empty: none are signed
	Poll             time.Duration // poll: between looks at the endpoints
	Console          string        // console: address of the console; empty: none is served
	ConsoleHosts     []string      // console-host: further names under which it is asked for
	Artifacts        string        // safe-artifacts: node_modules folder with the Safe, for the embedded devnet

	named bool // the console's address was given
}

// Measures of the embedded devnet of assay run: eras of a minute.
const (
	runEraBlocks = 60
	runPerEpoch  = 4
	runSealGrace = 10
)

func (p *program) runCommand() *cobra.Command {
	c := &runConfig{}
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Run the engine",
		Long: `The engine reads final blocks and the stream, keeps the log, folds it, publishes
what it decides, and settles epochs that treasury signers approved. Without
--nats-url it embeds a broker; without --rpc it embeds a devnet with all
contracts, a Safe whose test keys approve by themselves, and a cast of nodes
whose configuration files it writes for you to start.`,
		Example: `  assay run --data engine-data
  assay run --data engine-data --nats-url nats://127.0.0.1:4222 --rpc http://127.0.0.1:8545 --network network.json
  assay run --data engine-data --rpc https://a.example,https://b.example,https://c.example --rpc-quorum 2`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := configure(cmd); err != nil {
				return err
			}
			c.named = cmd.Flags().Changed("console")
			return p.engine(cmd.Context(), c)
		},
	}
	f := cmd.Flags()
	f.String("config", "", "TOML file with these settings, by the names of the flags")
	f.StringVar(&c.Data, "data", "assay-data", "directory of the log and of everything that is kept")
	f.StringVar(&c.NATS, "nats-url", "", "NATS server (NATS_URL; default: embedded)")
	f.StringSliceVar(&c.RPC, "rpc", nil, "JSON-RPC endpoints, which must agree (ETH_RPC_URL; default: an embedded devnet)")
	f.IntVar(&c.RPCQuorum, "rpc-quorum", 0, "number of --rpc endpoints that must have answered, and agreed: more than half (default: all)")
	f.StringSliceVar(&c.WatchRPC, "watch-rpc", nil, "JSON-RPC endpoints of the network file's watched chain, which must agree")
	f.StringVar(&c.Network, "network", "", "network file (default: network.json in the data directory)")
	f.StringVar(&c.ObserverKey, "observer-key", "", "keystore v3 file of the observer's key, which signs chain facts")
	f.StringVar(&c.ObserverPassword, "observer-password-file", "", "file with its password")
	f.StringVar(&c.RelayerKey, "relayer-key", "", "keystore v3 file of the key that pays for settlements")
	f.StringVar(&c.RelayerPassword, "relayer-password-file", "", "file with its password")
	f.StringVar(&c.LockerKey, "locker-key", "", "keystore v3 file of the automatic key that locks what was charged until it is settled, and can do nothing else")
	f.StringVar(&c.LockerPassword, "locker-password-file", "", "file with its password")
	f.StringVar(&c.LogKey, "log-key", "", "file of the log's private key ('assay log key new'), which signs a checkpoint at every close of an epoch")
	f.DurationVar(&c.Poll, "poll", chainsync.DefaultPoll, "time between looks at the endpoints")
	f.StringVar(&c.Console, "console", usualConsole, "address of the console, empty for none: it shows everything to whoever reaches it")
	f.StringSliceVar(&c.ConsoleHosts, "console-host", nil, "further names under which a proxy asks for the console (Host header)")
	f.StringVar(&c.Artifacts, "safe-artifacts", "", "node_modules folder with the Safe's artifacts, for the embedded devnet")
	return cmd
}

// engine runs the engine against what the configuration names.
func (p *program) engine(ctx context.Context, c *runConfig) error {
	if err := os.MkdirAll(c.Data, 0o755); err != nil {
		return fail(exitConfig, "data directory: %w", err)
	}
	if len(c.RPC) == 0 {
		if len(c.WatchRPC) > 0 {
			return fail(exitConfig, "watch-rpc is set, rpc is not: the embedded devnet has no second chain")
		}
		if c.RPCQuorum != 0 {
			return fail(exitConfig, "rpc-quorum is set, rpc is not: the embedded devnet has one endpoint")
		}
		if c.LogKey != "" {
			return fail(exitConfig, "log-key is set, rpc is not: the embedded devnet makes a key of its own")
		}
		return p.engineOnDevnet(ctx, c)
	}
	cfg, clients, err := p.remote(ctx, c)
	for _, client := range clients {
		defer client.Close()
	}
	if err != nil {
		return err
	}
	if cfg.NATS == "" {
		broker, err := devnet.StartNATS(devnet.NATSConfig{Dir: filepath.Join(c.Data, "nats"), Logger: cfg.Logger})
		if err != nil {
			return err
		}
		defer broker.Close()
		cfg.NATS = broker.URL()
	}
	e, err := openEngine(ctx, cfg)
	if err != nil {
		return err
	}
	e.announce()
	return errors.Join(e.run(ctx), e.close(), ctx.Err())
}

// console is where the engine's console listens. One that was not asked for by
// address is no reason to stop an engine.
func (c *runConfig) console() consolePlace {
	return consolePlace{Address: c.Console, Hosts: c.ConsoleHosts, Needed: c.named}
}

// remote makes the engine's configuration for given endpoints. The clients are
// the caller's to close, also with an error.
func (p *program) remote(ctx context.Context, c *runConfig) (cfg engineConfig, clients []*chainsync.Client, err error) {
	cfg = engineConfig{Data: c.Data, NATS: c.NATS, Poll: c.Poll, Console: c.console(), Logger: p.logger()}
	file := c.Network
	if file == "" {
		file = networkFile(c.Data)
	}
	if cfg.Network, err = readNetwork(file); err != nil {
		return cfg, nil, err
	}
	if cfg.Observer, err = optionalKey("observer", c.ObserverKey, c.ObserverPassword); err != nil {
		return cfg, nil, err
	}
	if cfg.Relayer, err = optionalKey("relayer", c.RelayerKey, c.RelayerPassword); err != nil {
		return cfg, nil, err
	}
	if cfg.Locker, err = optionalKey("locker", c.LockerKey, c.LockerPassword); err != nil {
		return cfg, nil, err
	}
	if c.LogKey != "" {
		origin, err := cfg.Network.origin()
		if err != nil {
			return cfg, nil, err
		}
		if cfg.LogKey, err = openNoteKey(c.LogKey, origin); err != nil {
			return cfg, nil, fmt.Errorf("log-key: %w", err)
		}
	}
	if len(c.WatchRPC) > 0 && cfg.Network.Watch == nil {
		return cfg, nil, fail(exitConfig, "watch-rpc is set, network file %s has no watch section", file)
	}
	if len(c.WatchRPC) > 0 && cfg.Observer == nil {
		return cfg, nil, fail(exitConfig, "watch-rpc is set, observer-key is not: only the observer publishes what it sees")
	}
	for _, at := range []struct {
		flag  string
		urls  []string
		nodes *[]chainsync.Endpoint
	}{{"rpc", c.RPC, &cfg.Nodes}, {"watch-rpc", c.WatchRPC, &cfg.Watched}} {
		for _, url := range at.urls {
			client, err := chainsync.Dial(ctx, url)
			if err != nil {
				return cfg, clients, fail(exitConfig, "%s: %w", at.flag, err)
			}
			clients = append(clients, client)
			*at.nodes = append(*at.nodes, chainsync.Endpoint{URL: url, Node: client})
		}
	}
	if cfg.Chain, err = quorumOf(c.RPC, clients, c.RPCQuorum); err != nil {
		return cfg, clients, err
	}
	cfg.Quorum = c.RPCQuorum
	missing := 0
	if c.RPCQuorum > 0 {
		missing = len(c.RPC) - c.RPCQuorum
	}
	return cfg, clients, cfg.Network.check(ctx, clients[:len(c.RPC)], c.RPC, missing)
}

// quorumOf makes one chain of several endpoints: enough of them must agree (0: all),
// and none may contradict.
func quorumOf(urls []string, clients []*chainsync.Client, enough int) (*chainsync.Quorum, error) {
	cfg := chainsync.QuorumConfig{Enough: enough}
	for i, url := range urls {
		cfg.Members = append(cfg.Members, chainsync.Member{URL: url, Node: clients[i]})
	}
	chain, err := chainsync.NewQuorum(cfg)
	if err != nil {
		return nil, fail(exitConfig, "rpc: %w", err)
	}
	return chain, nil
}

// optionalKey opens a keystore if one is named.
func optionalKey(what, key, password string) (domain.Signer, error) {
	switch {
	case key == "" && password == "":
		return nil, nil
	case key == "":
		return nil, fail(exitConfig, "%s-password-file is set, %s-key is not", what, what)
	case password == "":
		return nil, fail(exitConfig, "%s-key is set, %s-password-file is not", what, what)
	}
	return openKey(key, password)
}

// engineOnDevnet runs the engine on an embedded devnet, which it makes at the
// first start.
func (p *program) engineOnDevnet(ctx context.Context, c *runConfig) error {
	artifacts, err := findArtifacts(c.Artifacts)
	if err != nil {
		return err
	}
	data, err := filepath.Abs(c.Data)
	if err != nil {
		return fail(exitConfig, "data directory: %w", err)
	}
	l, err := startLocal(ctx, data, filepath.Join(data, "chain"), artifacts, p.logger())
	if err != nil {
		return err
	}
	if err := l.prepareCast(ctx); err != nil {
		return errors.Join(err, l.close())
	}
	cfg := l.engine()
	cfg.Console = c.console()
	e, err := openEngine(ctx, cfg)
	if err != nil {
		return errors.Join(err, l.close())
	}
	e.announce()
	err = p.devnetLife(ctx, l, e)
	return errors.Join(err, e.close(), l.close(), ctx.Err())
}

// prepareCast registers the cast on a fresh devnet, and writes the nodes'
// configuration for this start. Nodes keep their addresses.
func (l *local) prepareCast(ctx context.Context) error {
	daemons, hypernodes, err := newCast(l.dir)
	if err != nil {
		return err
	}
	all := slices.Concat(daemons, hypernodes)
	defer func() {
		for _, a := range all {
			a.listener.Close()
		}
	}()
	if l.world != nil {
		if err := l.register(ctx, daemons, hypernodes); err != nil {
			return err
		}
		segment := devnet.Segment{Era: demoFirstEra, Blocks: runEraBlocks, Lead: demoLeadBlocks}
		if _, err := l.world.AddSegment(ctx, segment); err != nil {
			return err
		}
	}
	for _, a := range all {
		if l.world == nil {
			if err := a.keepAddress(); err != nil {
				return err
			}
		}
		if err := a.writeConfig(l); err != nil {
			return err
		}
	}
	return nil
}

// devnetLife runs chain, engine and treasury until ctx ends.
func (p *program) devnetLife(ctx context.Context, l *local, e *engine) error {
	signers := newChildren()
	defer signers.close()
	treasury, err := openTreasurers(ctx, l, signers)
	if err != nil {
		return err
	}
	defer treasury.close()
	var judged bool
	e.core.look(func(s *projections.State) { judged = s.FirstPolicy() != nil })
	if !judged {
		policy := domain.DefaultPolicy()
		policy.GenesisEra = domain.Optional{Set: true, Value: demoFirstEra}
		policy.ErasPerEpoch = domain.Optional{Set: true, Value: runPerEpoch}
		policy.SealGraceBlocks = runSealGrace
		if err := e.propose(ctx, policy.Complete(nil)); err != nil {
			return err
		}
	}
	l.logger.Info("nodes can be started", "daemon", "assay daemon --config "+filepath.Join(l.dir, "nodes", "sn-1", "daemon.toml"),
		"hypernode", "assay hypernode --config "+filepath.Join(l.dir, "nodes", "hn-1", "hypernode.toml"))
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return l.chain.Run(ctx) })
	group.Go(func() error { signers.run(ctx); return nil })
	group.Go(func() error { return e.run(ctx) })
	group.Go(func() error {
		for waitFor(time.Second)(ctx) == nil {
			if _, err := treasury.approveNext(ctx, e.offered()); err != nil && ctx.Err() == nil {
				l.logger.Warn("treasury signers cannot approve", "err", err)
			}
		}
		return nil
	})
	return group.Wait()
}

// findArtifacts returns the node_modules folder with the Safe: the one that was
// named, or where make build puts it, seen from here or from the binary.
func findArtifacts(named string) (string, error) {
	if named != "" {
		return named, nil
	}
	built := filepath.Join("contracts", "safe", "node_modules")
	candidates := []string{built}
	if self, err := os.Executable(); err == nil {
		candidates = append(candidates, filepath.Join(filepath.Dir(filepath.Dir(self)), built))
	}
	for _, c := range candidates {
		if info, err := os.Stat(c); err == nil && info.IsDir() {
			return c, nil
		}
	}
	return "", fail(exitNoInput, "the Safe's artifacts are not in %s: run 'make build', or name their folder with --safe-artifacts", built)
}
