package chainsync

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
)

// Defaults of Config.
const (
	DefaultBatch         = 64
	DefaultPoll          = 2 * time.Second // a Base block
	DefaultCallTimeout   = 20 * time.Second
	DefaultSnapshotEvery = 1000
	DefaultHeadEvery     = 30 // a minute of Base blocks
)

// A ConfigError is a setting that cannot be right, or that the chain
// contradicts. Waiting does not help.
type ConfigError struct {
	Field   string // such as endpoints[1].url or contracts.token
	Problem string
}

func (e *ConfigError) Error() string { return e.Field + ": " + e.Problem }

// Sink takes facts into the stream.
type Sink interface {
	// Publish returns nil when all facts are durably in the stream, in this
	// order. After an error it is called again with the same facts, for as long
	// as it takes, so what was published already comes twice; the log drops what
	// it has by its place on the chain. It is called by one goroutine.
	Publish(ctx context.Context, facts []domain.Fact) error
}

// Endpoint is a node and where it is.
type Endpoint struct {
	// URL names the node in errors (only its host is shown: the rest may hold a
	// key) and is compared with the others' hosts.
	URL  string
	Node Node
}

// Config is what a Syncer needs. Fields without a default are required.
type Config struct {
	// Endpoints must not contradict each other. More than one must be on different
	// hosts.
	Endpoints []Endpoint
	// Quorum is how many of them must have answered, and agreed, before anything
	// is taken from the chain: more than half; 0 is all. With fewer it waits.
	Quorum int
	// AllowSameHost permits nodes on one host: development only, since such
	// nodes fail and lie together.
	AllowSameHost bool
	// ChainID is the settlement chain's.
	ChainID uint64
	// Finality says which blocks are final; default finalized.
	Finality Finality
	// Table says which log is which fact; nil: DefaultTable.
	Table *Table
	// Contracts are the addresses of the contracts that the table names.
	Contracts map[string]common.Address
	// DeployBlock is the first block that is read: none of the contracts may have
	// emitted anything before it.
	DeployBlock uint64
	// Last is the last fact of this chain that the log has; nil if it has none.
	// What comes after it is published.
	Last domain.ChainFact
	// Heads says which blocks get a head; the zero value is every
	// DefaultHeadEvery blocks.
	Heads HeadRule
	// SnapshotDir keeps snapshots of what follows from earlier logs; it is made if
	// it does not exist. "": none, each start reads from DeployBlock.
	SnapshotDir string
	// SnapshotEvery is the number of blocks between snapshots; default 1000.
	SnapshotEvery uint64
	// Batch is the most blocks that are read at once; default 64.
	Batch uint64
	// Poll is how often is asked for new blocks; default 2s.
	Poll time.Duration
	// CallTimeout ends a call that hangs; default 20s.
	CallTimeout time.Duration
	// Patience is how often an answer that contradicts itself is asked for again
	// before Run gives up; default 8, about a minute.
	Patience int
	// Sink takes the facts.
	Sink Sink
	// Logger is required.
	Logger *slog.Logger
	// Wait waits between polls and after errors; nil: a timer. Tests put a clock
	// of their own here. It returns early, with an error, when ctx ends.
	Wait func(ctx context.Context, d time.Duration) error
}

// complete fills in defaults and reports all problems as joined *ConfigErrors.
func (c *Config) complete() error {
	var problems []error
	bad := func(field, problem string, args ...any) {
		problems = append(problems, &ConfigError{field, fmt.Sprintf(problem, args...)})
	}
	if c.Heads == (HeadRule{}) {
		c.Heads.Every = DefaultHeadEvery
	}
	c.SnapshotEvery = orDefault(c.SnapshotEvery, DefaultSnapshotEvery)
	c.Batch = orDefault(c.Batch, DefaultBatch)
	c.Poll = orDefault(c.Poll, DefaultPoll)
	c.CallTimeout = orDefault(c.CallTimeout, DefaultCallTimeout)
	c.Patience = orDefault(c.Patience, 8)
	if c.Wait == nil {
		c.Wait = waitTimer
	}
	if c.SnapshotDir != "" {
		c.SnapshotDir = filepath.Clean(c.SnapshotDir)
	}
	if c.ChainID == 0 {
		bad("chain_id", "want the settlement chain's id, got 0")
	}
	if c.Sink == nil {
		bad("sink", "none")
	}
	if c.Logger == nil {
		bad("logger", "none")
	}
	if c.Poll < 0 || c.CallTimeout < 0 || c.Patience < 0 {
		bad("poll, call_timeout, patience", "negative")
	}
	if c.Table == nil {
		table, err := DefaultTable()
		if err != nil {
			bad("table", "%v", err)
		}
		c.Table = table
	}
	if c.Last != nil && c.Last.At().Block < c.DeployBlock {
		bad("deploy_block", "%d is after block %d of the last accepted fact", c.DeployBlock, c.Last.At().Block)
	}
	var problem string
	if c.Quorum, problem = quorumOf(c.Quorum, len(c.Endpoints)); problem != "" {
		bad("quorum", "%s", problem)
	}
	c.checkEndpoints(bad)
	return errors.Join(problems...)
}

// checkEndpoints refuses nodes that would fail or lie together.
func (c *Config) checkEndpoints(bad func(field, problem string, args ...any)) {
	if len(c.Endpoints) == 0 {
		bad("endpoints", "want at least one")
	}
	urls := make([]string, len(c.Endpoints))
	for i, e := range c.Endpoints {
		if e.Node == nil {
			bad(fmt.Sprintf("endpoints[%d]", i), "no node")
		}
		urls[i] = e.URL
	}
	checkHosts(urls, c.AllowSameHost, bad)
}

// checkHosts refuses nodes on one host, unless that is allowed.
func checkHosts(urls []string, allowed bool, bad func(field, problem string, args ...any)) {
	seen := map[string]int{}
	for i, url := range urls {
		host := hostOf(url)
		if before, twice := seen[host]; twice && !allowed {
			bad(fmt.Sprintf("endpoints[%d].url", i), "on host %s like endpoints[%d]: several endpoints are worth no more than one then", host, before)
		}
		seen[host] = i
	}
}

// hostOf returns the host of a URL without its port, in lower case. Paths and
// user names may hold keys and are not shown anywhere.
func hostOf(text string) string {
	u, err := url.Parse(text)
	if err != nil || u.Hostname() == "" {
		return "local"
	}
	return strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
}

func orDefault[T comparable](v, byDefault T) T {
	var zero T
	if v == zero {
		return byDefault
	}
	return v
}

// waitTimer waits for d or until ctx ends.
func waitTimer(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
