package devnet

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"assay/contracts/icn"
	"assay/contracts/icnt"
	"assay/contracts/safe"
	"assay/contracts/settlement"
)

const (
	// DefaultLockCapBps is the window cap of the default policy: more is never charged in a window.
	DefaultLockCapBps = 1000
	// DefaultLockBlocks is a week of blocks of two seconds: time for signers to meet, and for a challenge window.
	DefaultLockBlocks = 7 * 24 * 3600 / 2
)

// callGas is enough for any single call of Deploy.
const callGas = 1_000_000

// DeployConfig says what Deploy puts on a chain. Every field without a default is required.
type DeployConfig struct {
	// Operator is a funded test key. It deploys, owns the token (and so mints), has the operator's role in the stand-ins
	// and is the first funder of the reserve.
	Operator *ecdsa.PrivateKey
	// SafeOwners are the owners of the Safe.
	SafeOwners []common.Address
	// SafeThreshold is how many of them must sign; default 2.
	SafeThreshold int
	// Guardian may veto epochs and pause.
	Guardian common.Address
	// Treasury receives slashed collateral.
	Treasury common.Address
	// ChallengeWindow is in blocks, at least 1.
	ChallengeWindow uint64
	// MaxEmissionPerEpoch is in wei.
	MaxEmissionPerEpoch *big.Int
	// Locker is the automatic key that may lock slashes; zero: nobody may.
	Locker common.Address
	// LockCapBps is the most that it may lock of a ScalerNode's collateral; 0 means DefaultLockCapBps.
	LockCapBps uint64
	// LockBlocks is how many blocks a lock holds at least; 0 means DefaultLockBlocks.
	LockBlocks uint64
	// Reserve is deposited at once, in wei; nil or zero deposits nothing.
	Reserve *big.Int
	// Safe is the Safe's code; see LoadSafeArtifacts.
	Safe SafeArtifacts
	// Advance seals a block; nil where blocks come by themselves.
	Advance func() error
}

// Deployment is where everything is. It is JSON with checksummed addresses.
type Deployment struct {
	ChainID uint64 `json:"chain_id"`
	// Block is the number of the first block that holds part of the deployment: where to start reading logs.
	Block uint64 `json:"block"`

	Token      common.Address `json:"token"`
	Registry   common.Address `json:"registry"`
	Eras       common.Address `json:"eras"`
	Links      common.Address `json:"links"`
	Bookings   common.Address `json:"bookings"`
	Collateral common.Address `json:"collateral"`
	Rewards    common.Address `json:"rewards"`
	Settlement common.Address `json:"settlement"`

	Safe              common.Address   `json:"safe"`
	SafeVersion       string           `json:"safe_version"`
	SafeOwners        []common.Address `json:"safe_owners"`
	SafeThreshold     int              `json:"safe_threshold"`
	MultiSendCallOnly common.Address   `json:"multi_send_call_only"`

	Operator common.Address `json:"operator"`
	Guardian common.Address `json:"guardian"`
	// Locker may lock slashes; zero if nobody may.
	Locker   common.Address `json:"locker"`
	Treasury common.Address `json:"treasury"`
}

// Deploy puts the token, the stand-ins, a Safe and the settlement contract on a chain, with the Safe as the owner of the
// settlement, and funds the reserve. It sends everything in a few blocks. It is not idempotent: each call deploys anew,
// and an error leaves behind what was deployed so far.
func Deploy(ctx context.Context, client *ethclient.Client, cfg DeployConfig) (Deployment, error) {
	if cfg.SafeThreshold == 0 {
		cfg.SafeThreshold = 2
	}
	if cfg.LockCapBps == 0 {
		cfg.LockCapBps = DefaultLockCapBps
	}
	if cfg.LockBlocks == 0 {
		cfg.LockBlocks = DefaultLockBlocks
	}
	if err := cfg.valid(); err != nil {
		return Deployment{}, fmt.Errorf("deploy: %w", err)
	}
	sender, err := NewSender(ctx, client, cfg.Operator, cfg.Advance)
	if err != nil {
		return Deployment{}, fmt.Errorf("deploy: %w", err)
	}
	chainID, err := client.ChainID(ctx)
	if err != nil {
		return Deployment{}, fmt.Errorf("deploy: ask chain id: %w", err)
	}
	d := deployer{Sender: sender, cfg: cfg, out: Deployment{
		ChainID: chainID.Uint64(), SafeVersion: cfg.Safe.Version, SafeOwners: slices.Clone(cfg.SafeOwners),
		SafeThreshold: cfg.SafeThreshold, Operator: sender.Address(), Guardian: cfg.Guardian, Locker: cfg.Locker, Treasury: cfg.Treasury,
	}}
	for _, step := range []func(context.Context) error{d.modules, d.safe, d.settlement, d.fund} {
		if err := step(ctx); err != nil {
			return d.out, fmt.Errorf("deploy on chain %d: %w", d.out.ChainID, err)
		}
	}
	return d.out, nil
}

func (c DeployConfig) valid() error {
	switch {
	case c.Operator == nil:
		return fmt.Errorf("operator: no key")
	case c.SafeThreshold < 1 || c.SafeThreshold > len(c.SafeOwners):
		return fmt.Errorf("safe threshold %d: want 1 to %d, the number of owners", c.SafeThreshold, len(c.SafeOwners))
	case c.ChallengeWindow == 0:
		return fmt.Errorf("challenge window 0: want at least one block")
	case c.MaxEmissionPerEpoch == nil || c.MaxEmissionPerEpoch.Sign() <= 0:
		return fmt.Errorf("max emission per epoch %v: want more than zero wei", c.MaxEmissionPerEpoch)
	case len(c.Safe.Singleton) == 0:
		return fmt.Errorf("safe: no code; load it with LoadSafeArtifacts")
	}
	return nil
}

// deployer carries one deployment through its steps.
type deployer struct {
	*Sender
	cfg DeployConfig
	out Deployment
}

// create deploys a binding's bytecode with packed constructor arguments.
func (d *deployer) create(ctx context.Context, into *common.Address, what string, bin string, args []byte) error {
	address, err := d.Deploy(ctx, what, append(common.FromHex(bin), args...))
	*into = address
	return err
}

// modules deploys the token and the stand-ins. Their addresses follow from the nonces, so one can name another that is
// still on its way in the same block.
func (d *deployer) modules(ctx context.Context) error {
	o := &d.out
	operator := d.Address()
	for _, c := range []struct {
		into *common.Address
		what string
		bin  string
		args func() []byte
	}{
		{&o.Token, "TestICNT", icnt.TestICNTMetaData.Bin, func() []byte { return icnt.NewTestICNT().PackConstructor(operator) }},
		{&o.Registry, "DevnetRegistry", icn.DevnetRegistryMetaData.Bin, func() []byte { return icn.NewDevnetRegistry().PackConstructor(operator) }},
		{&o.Eras, "DevnetEraManager", icn.DevnetEraManagerMetaData.Bin, func() []byte { return icn.NewDevnetEraManager().PackConstructor(o.Registry) }},
		{&o.Links, "DevnetLinks", icn.DevnetLinksMetaData.Bin, func() []byte { return icn.NewDevnetLinks().PackConstructor(o.Registry) }},
		{&o.Bookings, "DevnetBookings", icn.DevnetBookingsMetaData.Bin, func() []byte { return icn.NewDevnetBookings().PackConstructor(o.Registry, o.Eras) }},
		{&o.Rewards, "DevnetRewards", icn.DevnetRewardsMetaData.Bin, func() []byte { return icn.NewDevnetRewards().PackConstructor(o.Registry) }},
		{&o.Collateral, "DevnetCollateral", icn.DevnetCollateralMetaData.Bin, func() []byte {
			return icn.NewDevnetCollateral().PackConstructor(o.Token, o.Registry, o.Eras)
		}},
	} {
		if err := d.create(ctx, c.into, c.what, c.bin, c.args()); err != nil {
			return err
		}
	}
	data := icn.NewDevnetRegistry().PackSetCollateral(o.Collateral)
	_, err := d.Send(ctx, Call{What: "name the collateral module", To: &o.Registry, Data: data, Gas: callGas})
	return err
}

// safe deploys the Safe's contracts and a proxy with the owners, and waits for the proxy's address.
func (d *deployer) safe(ctx context.Context) error {
	var singleton, factory, handler common.Address
	for _, c := range []struct {
		into *common.Address
		what string
		code []byte
	}{
		{&singleton, "SafeL2", d.cfg.Safe.Singleton},
		{&factory, "SafeProxyFactory", d.cfg.Safe.Factory},
		{&handler, "CompatibilityFallbackHandler", d.cfg.Safe.FallbackHandler},
		{&d.out.MultiSendCallOnly, "MultiSendCallOnly", d.cfg.Safe.MultiSendCallOnly},
	} {
		address, err := d.Deploy(ctx, c.what, c.code)
		if err != nil {
			return err
		}
		*c.into = address
	}
	setup := safe.NewISafe().PackSetup(d.cfg.SafeOwners, big.NewInt(int64(d.cfg.SafeThreshold)), common.Address{}, nil,
		handler, common.Address{}, new(big.Int), common.Address{})
	proxies := safe.NewISafeProxyFactory()
	hash, err := d.Send(ctx, Call{
		What: "create Safe", To: &factory, Gas: callGas,
		Data: proxies.PackCreateProxyWithNonce(singleton, setup, new(big.Int)),
	})
	if err != nil {
		return err
	}
	receipts, err := d.Wait(ctx)
	if err != nil {
		return err
	}
	d.out.Block = receipts[0].BlockNumber.Uint64()
	return d.readProxy(hash, factory, receipts)
}

// readProxy finds the Safe's address in the factory's event.
func (d *deployer) readProxy(hash common.Hash, factory common.Address, receipts []*types.Receipt) error {
	proxies := safe.NewISafeProxyFactory()
	for _, receipt := range receipts {
		if receipt.TxHash != hash {
			continue
		}
		for _, log := range receipt.Logs {
			if log.Address != factory {
				continue
			}
			if event, err := proxies.UnpackProxyCreationEvent(log); err == nil {
				d.out.Safe = event.Proxy
				return nil
			}
		}
	}
	return fmt.Errorf("create Safe: transaction %s has no ProxyCreation event", hash)
}

// settlement deploys EpochSettlement, owned by the Safe, and names it to the collateral module. Its constructor looks
// for code at the addresses that it is given, which is there by now.
func (d *deployer) settlement(ctx context.Context) error {
	o := &d.out
	args := settlement.NewEpochSettlement().PackConstructor(settlement.EpochSettlementConfig{
		Token: o.Token, Owner: o.Safe, Guardian: o.Guardian, Treasury: o.Treasury, Collateral: o.Collateral,
		ChallengeWindow: new(big.Int).SetUint64(d.cfg.ChallengeWindow), MaxEmissionPerEpoch: d.cfg.MaxEmissionPerEpoch,
		Locker: o.Locker, LockCapBps: new(big.Int).SetUint64(d.cfg.LockCapBps), LockBlocks: new(big.Int).SetUint64(d.cfg.LockBlocks),
	}, []common.Address{d.Address()})
	if err := d.create(ctx, &o.Settlement, "EpochSettlement", settlement.EpochSettlementMetaData.Bin, args); err != nil {
		return err
	}
	data := icn.NewDevnetCollateral().PackSetSettlement(o.Settlement)
	_, err := d.Send(ctx, Call{What: "name the settlement contract", To: &o.Collateral, Data: data, Gas: callGas})
	return err
}

// fund mints the reserve to the operator, who deposits it.
func (d *deployer) fund(ctx context.Context) error {
	o := &d.out
	if d.cfg.Reserve != nil && d.cfg.Reserve.Sign() > 0 {
		token := icnt.NewTestICNT()
		for _, call := range []Call{
			{What: "mint reserve", To: &o.Token, Data: token.PackMint(d.Address(), d.cfg.Reserve), Gas: callGas},
			{What: "approve reserve", To: &o.Token, Data: token.PackApprove(o.Settlement, d.cfg.Reserve), Gas: callGas},
			{What: "deposit reserve", To: &o.Settlement, Data: settlement.NewEpochSettlement().PackDeposit(d.cfg.Reserve), Gas: callGas},
		} {
			if _, err := d.Send(ctx, call); err != nil {
				return err
			}
		}
	}
	_, err := d.Wait(ctx)
	return err
}
