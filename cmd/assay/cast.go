package main

import (
	"context"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"

	"github.com/BurntSushi/toml"

	"assay/domain"
	"assay/internal/devnet"
)

// The cast of a local network: who owns what. Eight ScalerNodes of three
// Hardware Providers, five HyperNodes of three operators.
const (
	castRegion  = "eu-1"
	castClass   = "storage"
	castCluster = "eu-1-storage"
)

// castProviders are the Hardware Providers of ScalerNodes 1, 2, 3 and so on.
func castProviders() []uint64 { return []uint64{1, 2, 3, 1, 2, 3, 1, 2} }

// castOperators are the operators of HyperNodes 1, 2, 3 and so on.
func castOperators() []string {
	return []string{"operator-a", "operator-a", "operator-b", "operator-b", "operator-c"}
}

// actor is one node of the cast: its files, its socket, and its process.
type actor struct {
	command  string // daemon or hypernode
	flag     string // sn or hn
	id       uint64
	dir      string
	listener *net.TCPListener // held here, so that a restart keeps the address
	address  string           // host:port that it serves on
	url      string
	child    *child
	dead     bool // killed for good
}

func (a *actor) name() string { return fmt.Sprintf("%s-%d", a.flag, a.id) }

// key is the name of the actor's test key.
func (a *actor) key() string { return a.command + "-" + fmt.Sprint(a.id) }

// newActor gives an actor a socket on a free port and a directory.
func newActor(dir, command, flag string, id uint64) (*actor, error) {
	a := &actor{command: command, flag: flag, id: id}
	a.dir = filepath.Join(dir, "nodes", a.name())
	l, err := net.ListenTCP("tcp", &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)})
	if err != nil {
		return nil, fmt.Errorf("socket of %s: %w", a.name(), err)
	}
	a.listener = l
	a.serveOn(l.Addr().String())
	return a, nil
}

func (a *actor) serveOn(address string) { a.address, a.url = address, "http://"+address }

// keepAddress gives the actor the address of its former configuration, which is
// the one that the chain's registry has.
func (a *actor) keepAddress() error {
	former, err := readConfig(a.config())
	if err != nil {
		return err
	}
	address, ok := former.of["listen"].(string)
	if !ok {
		return fail(exitConfig, "config %s: no address under listen", a.config())
	}
	a.serveOn(address)
	return nil
}

// newCast makes all actors.
func newCast(dir string) (daemons, hypernodes []*actor, err error) {
	for i := range castProviders() {
		a, err := newActor(dir, "daemon", "sn", uint64(i+1))
		if err != nil {
			return nil, nil, err
		}
		daemons = append(daemons, a)
	}
	for i := range castOperators() {
		a, err := newActor(dir, "hypernode", "hn", uint64(i+1))
		if err != nil {
			return nil, nil, err
		}
		hypernodes = append(hypernodes, a)
	}
	return daemons, hypernodes, nil
}

// castPlan is what the cast looks like on the chain: every ScalerNode has its
// collateral and a booking, every HyperNode two links.
func castPlan(daemons, hypernodes []*actor, now uint64) devnet.Plan {
	plan := devnet.Plan{
		Classes: []devnet.Class{{
			Region: castRegion, Class: castClass, CollateralReq: tokens(10), TargetCapacity: 10_000,
			MaxBootstrapRelease: 500_000, ScheduleEnd: now + 4*domain.Year, MarginPpm: 250_000,
		}},
		Clusters:        []devnet.Cluster{{Name: castCluster, Region: castRegion, Class: castClass, MaxPrice: tokens(3)}},
		UnlockedSupply:  tokens(250_000_000),
		ApyCurve:        []*big.Int{percent(20), percent(15), percent(5)},
		ActivateRewards: true,
	}
	for _, name := range []string{"hp-1", "hp-2", "hp-3"} {
		plan.Providers = append(plan.Providers, devnet.Provider{Account: devnet.TestAddress(name)})
	}
	for i, a := range daemons {
		plan.ScalerNodes = append(plan.ScalerNodes, devnet.ScalerNode{
			Provider: castProviders()[i], Region: castRegion, Class: castClass, Cluster: castCluster,
			Capacity: 100, Price: tokens(2), NodeRewardShare: percent(20), Collateral: tokens(1000),
			Location: "DEU", Daemon: devnet.TestAddress(a.key()), Endpoint: a.url,
		})
		plan.Bookings = append(plan.Bookings, devnet.Booking{
			ScalerNode: a.id, Builder: 1, Price: tokens(2), Start: now, Period: 90 * 86400,
		})
	}
	for i, a := range hypernodes {
		plan.HyperNodes = append(plan.HyperNodes, devnet.HyperNode{
			Operator: devnet.TestAddress(castOperators()[i]), Key: devnet.TestAddress(a.key()),
			Location: "DEU", Endpoint: a.url,
		})
		for k := range uint64(2) {
			id := 2*uint64(i) + k + 1
			plan.Links = append(plan.Links, devnet.Link{
				ID: id, Owner: devnet.TestAddress(fmt.Sprintf("link-owner-%d", id)), HyperNode: a.id,
			})
		}
	}
	plan.Delegations = []devnet.Delegation{
		{Delegator: devnet.TestAddress("delegator-1"), ScalerNode: 1, Amount: tokens(500), LockDays: 360},
		{Delegator: devnet.TestAddress("delegator-2"), ScalerNode: 2, Amount: tokens(800), LockDays: 30},
	}
	return plan
}

// register puts the cast on the chain, with bookings that begin now.
func (l *local) register(ctx context.Context, daemons, hypernodes []*actor) error {
	head, err := l.chain.Client().HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("chain's head: %w", err)
	}
	_, err = l.world.Build(ctx, castPlan(daemons, hypernodes, head.Time))
	return err
}

// percent is a share in 1e18 fixed point.
func percent(n uint64) *big.Int { return domain.One().MulDiv(domain.Wei(n), domain.Wei(100)).Big() }

// writeConfig writes the actor's keys and configuration. Measurements are kept
// small, so that thirteen nodes fit on one machine.
func (a *actor) writeConfig(l *local) error {
	key, password, err := l.keystore(a.dir, a.key())
	if err != nil {
		return err
	}
	settings := map[string]any{
		a.flag: a.id, "network": networkFile(l.dir), "nats-url": l.broker.URL(), "rpc": l.chain.URL(),
		"key": key, "password-file": password, "data": a.dir,
		"listen": a.address, "url": a.url,
	}
	if a.command == "daemon" {
		settings["disk-bytes"], settings["disk-every"] = 4<<20, len(castProviders())
	} else {
		settings["allow-private"], settings["measure-bytes"] = true, 256<<10
	}
	file, err := os.Create(a.config())
	if err != nil {
		return fmt.Errorf("configuration of %s: %w", a.name(), err)
	}
	defer file.Close()
	if err := toml.NewEncoder(file).Encode(settings); err != nil {
		return fmt.Errorf("configuration of %s: %w", a.name(), err)
	}
	return file.Close()
}

func (a *actor) config() string { return filepath.Join(a.dir, a.command+".toml") }

// launch starts the actor's process on the socket that is held for it.
func (a *actor) launch(ctx context.Context, c *children) error {
	socket, err := a.listener.File()
	if err != nil {
		return fmt.Errorf("socket of %s: %w", a.name(), err)
	}
	defer socket.Close()
	a.child, err = c.spawn(ctx, a.name(), filepath.Join(a.dir, "output.log"), []*os.File{socket},
		a.command, "--config", a.config(), "--listen", "fd:3")
	return err
}

// kill ends the actor's process for good: its socket goes too, so that others
// are refused as if the machine were gone.
func (a *actor) kill() error {
	a.listener.Close()
	a.dead = true
	return a.child.kill()
}
