package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"assay/chainsync"
	"assay/domain"
	"assay/internal/checkpoint"
	"assay/internal/devnet"
	"assay/settler"
)

// local is a network on this machine with all its real parts: broker, chain,
// contracts, a Safe, and the keys of everybody in it. The keys are test keys.
type local struct {
	dir        string
	chain      ledger
	broker     *devnet.NATS
	deployment devnet.Deployment
	world      *devnet.World
	network    *network
	logKey     *checkpoint.Key // signs checkpoints of the engine's log
	logger     *slog.Logger
}

// ledger is the chain of a local network; *devnet.Chain is one.
type ledger interface {
	Client() *ethclient.Client
	URL() string
	Commit() (common.Hash, error)
	Run(ctx context.Context) error
	Close() error
}

// Names of test keys.
const (
	keyOperator   = "operator"
	keyObserver   = "observer"
	keyGovernance = "governance"
	keyRelayer    = "relayer"
	keyClaimer    = "claimer"
	keyGuardian   = "guardian"
	keyTreasury   = "treasury"
	keyLocker     = "locker"
)

// localPassword opens every test keystore. The keys are public knowledge.
const localPassword = "devnet"

// blockTime is the shortest that a chain with whole seconds allows.
const blockTime = time.Second

// localSigners are the names of the Safe's three owners.
func localSigners() []string { return []string{"signer-1", "signer-2", "signer-3"} }

// startLocal starts broker and chain and deploys everything. chainDir "" keeps
// the chain in memory; one that was deployed on before is only started, and
// has no world. artifacts is the node_modules folder with the Safe.
func startLocal(ctx context.Context, dir, chainDir, artifacts string, logger *slog.Logger) (l *local, err error) {
	l = &local{dir: dir, logger: logger}
	defer func() {
		if err != nil {
			err = errors.Join(err, l.close())
		}
	}()
	code, err := devnet.LoadSafeArtifacts(artifacts)
	if errors.Is(err, fs.ErrNotExist) {
		return l, fail(exitNoInput, "%w", err)
	} else if err != nil {
		return l, fail(exitConfig, "%w", err)
	}
	if l.broker, err = devnet.StartNATS(devnet.NATSConfig{Dir: filepath.Join(dir, "nats"), Logger: logger}); err != nil {
		return l, err
	}
	chain, err := devnet.Start(devnet.Config{
		Period: blockTime, Dir: chainDir, Alloc: devnet.TestAlloc(keyOperator, keyRelayer, keyGuardian, keyClaimer, keyLocker),
	})
	if err != nil {
		return l, err
	}
	l.chain = chain
	if chainDir != "" && exists(networkFile(dir)) {
		if l.network, err = readNetwork(networkFile(dir)); err != nil {
			return l, err
		}
		return l, l.openLogKey()
	}
	if err := l.deploy(ctx, code); err != nil {
		return l, err
	}
	if err := l.writeNetwork(); err != nil {
		return l, err
	}
	return l, l.openLogKey()
}

// openLogKey reads the key that signs the log's checkpoints, or makes it.
func (l *local) openLogKey() error {
	origin, err := l.network.origin()
	if err != nil {
		return err
	}
	file := filepath.Join(l.dir, "log.key")
	if !exists(file) {
		key, err := checkpoint.NewKey(rand.Reader, origin, checkpoint.LogKey)
		if err != nil {
			return err
		}
		if err := writeNoteKey(file, key); err != nil {
			return err
		}
	}
	l.logKey, err = openNoteKey(file, origin)
	return err
}

func exists(file string) bool {
	_, err := os.Stat(file)
	return err == nil
}

// advance seals a block at once; only before the chain runs by itself.
func (l *local) advance() error {
	_, err := l.chain.Commit()
	return err
}

func (l *local) deploy(ctx context.Context, code devnet.SafeArtifacts) error {
	var owners []common.Address
	for _, name := range localSigners() {
		owners = append(owners, devnet.TestAddress(name))
	}
	var err error
	l.deployment, err = devnet.Deploy(ctx, l.chain.Client(), devnet.DeployConfig{
		Operator: devnet.TestKey(keyOperator), SafeOwners: owners, SafeThreshold: 2,
		Guardian: devnet.TestAddress(keyGuardian), Treasury: devnet.TestAddress(keyTreasury), Locker: devnet.TestAddress(keyLocker),
		ChallengeWindow: 3, MaxEmissionPerEpoch: tokens(100_000), Reserve: tokens(1_000_000),
		Safe: code, Advance: l.advance,
	})
	if err != nil {
		return err
	}
	sender, err := devnet.NewSender(ctx, l.chain.Client(), devnet.TestKey(keyOperator), l.advance)
	if err != nil {
		return err
	}
	l.world, err = devnet.NewWorld(sender, l.deployment)
	return err
}

// live lets the operator's transactions wait for blocks that come by
// themselves, as they do while the chain runs.
func (l *local) live(ctx context.Context) error {
	sender, err := devnet.NewSender(ctx, l.chain.Client(), devnet.TestKey(keyOperator), nil)
	if err != nil {
		return err
	}
	l.world, err = devnet.NewWorld(sender, l.deployment)
	return err
}

func (l *local) writeNetwork() error {
	d := l.deployment
	l.network = &network{
		ChainID: d.ChainID, DeployBlock: d.Block, Finality: "1", HeadEvery: 1,
		Contracts: map[string]common.Address{
			"eras": d.Eras, "registry": d.Registry, "links": d.Links, "bookings": d.Bookings,
			"collateral": d.Collateral, "rewards": d.Rewards, "settlement": d.Settlement,
			"token": d.Token, "safe": d.Safe,
		},
		Observer:   domain.Address(devnet.TestAddress(keyObserver)),
		Governance: domain.Address(devnet.TestAddress(keyGovernance)),
		Threshold:  2,
	}
	for _, name := range localSigners() {
		l.network.Signers = append(l.network.Signers, domain.Address(devnet.TestAddress(name)))
	}
	return l.network.write(networkFile(l.dir))
}

// engine says what an engine on this network works with.
func (l *local) engine() engineConfig {
	return engineConfig{
		Data: l.dir, Network: l.network, NATS: l.broker.URL(), Chain: l.chain.Client(),
		Nodes:    []chainsync.Endpoint{{URL: l.chain.URL(), Node: chainsync.NewClient(l.chain.Client())}},
		Observer: testSigner(keyObserver), Relayer: testSigner(keyRelayer), Locker: testSigner(keyLocker), LogKey: l.logKey,
		Poll: blockTime / 4, Logger: l.logger,
	}
}

func testSigner(name string) domain.Signer { return settler.NewKeySigner(devnet.TestKey(name)) }

// keystore writes a test key as keystore and password files, unless they are
// there, and returns their names.
func (l *local) keystore(dir, name string) (key, password string, err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", "", fmt.Errorf("keys of %s: %w", name, err)
	}
	key, password = filepath.Join(dir, "key.json"), filepath.Join(dir, "password")
	if exists(key) {
		return key, password, nil
	}
	if err := os.WriteFile(password, []byte(localPassword+"\n"), 0o600); err != nil {
		return "", "", fmt.Errorf("keys of %s: %w", name, err)
	}
	return key, password, settler.CreateKeystore(key, devnet.TestKey(name), localPassword, settler.LightScrypt)
}

func (l *local) close() error {
	var err error
	if l.chain != nil {
		err = l.chain.Close()
	}
	if l.broker != nil {
		l.broker.Close()
	}
	return err
}

// tokens is a number of whole ICNT in wei.
func tokens(n int64) *big.Int { return domain.ICNT(uint64(n)).Big() }
