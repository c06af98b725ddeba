package chainsync

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
)

func TestConfigurationsAreCheckedBeforeAnythingIsAsked(t *testing.T) {
	node := newScript(1)
	good := func() Config { return scriptConfig(defaultOf(t), Finalized(), &memory{}, node) }
	for name, c := range map[string]struct {
		change func(*Config)
		want   []string
	}{
		"good":         {func(*Config) {}, nil},
		"no endpoints": {func(c *Config) { c.Endpoints = nil }, []string{"endpoints: want at least one"}},
		"no node":      {func(c *Config) { c.Endpoints[0].Node = nil }, []string{"endpoints[0]: no node"}},
		"same host (row 54)": {func(c *Config) {
			c.Endpoints = []Endpoint{{"https://base.example/key1", node}, {"https://other.example", node}, {"https://BASE.example.:444/key2", node}}
		}, []string{"endpoints[2].url: on host base.example like endpoints[0]"}},
		"same host, development": {func(c *Config) {
			c.AllowSameHost = true
			c.Endpoints = []Endpoint{{"http://127.0.0.1:1", node}, {"http://127.0.0.1:2", node}}
		}, nil},
		"more than there are (row 55)": {func(c *Config) { c.Quorum = 2 }, []string{"quorum: 2 of 1 endpoints"}},
		"no majority (row 47)": {func(c *Config) { c.Endpoints, c.AllowSameHost, c.Quorum = make([]Endpoint, 4), true, 2 },
			[]string{"quorum: 2 of 4 endpoints is no majority, want at least 3"}},
		"negative quorum":   {func(c *Config) { c.Quorum = -1 }, []string{"quorum: -1 of 1 endpoints"}},
		"no chain id":       {func(c *Config) { c.ChainID = 0 }, []string{"chain_id: want the settlement chain's id"}},
		"no sink or logger": {func(c *Config) { c.Sink, c.Logger = nil, nil }, []string{"sink: none", "logger: none"}},
		"negative":          {func(c *Config) { c.Poll = -1 }, []string{"poll, call_timeout, patience: negative"}},
		"contract":          {func(c *Config) { delete(c.Contracts, "eras") }, []string{"contracts.eras: no address"}},
		"deployed later": {func(c *Config) { c.DeployBlock, c.Last = 9, &domain.Head{Place: domain.Place{Block: 8}} },
			[]string{"deploy_block: 9 is after block 8 of the last accepted fact"}},
	} {
		cfg := good()
		c.change(&cfg)
		_, err := New(cfg)
		if (err == nil) != (len(c.want) == 0) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
		for _, want := range c.want {
			var config *ConfigError
			if err == nil || !strings.Contains(err.Error(), want) || !errors.As(err, &config) {
				t.Errorf("%s: got %v, want a ConfigError with %q", name, err, want)
			}
			if err != nil && strings.Contains(err.Error(), "key") {
				t.Errorf("%s: %v shows a key", name, err)
			}
		}
	}
	cfg := good()
	cfg.Table = nil
	if s, err := New(cfg); err != nil || s.cfg.Batch != 5 || s.cfg.Poll != DefaultPoll || s.cfg.CallTimeout != DefaultCallTimeout {
		t.Errorf("defaults: %v", err)
	}
}

// odd is a node that differs in what a chain is asked at the start.
type odd struct {
	*script
	id   *big.Int
	code func(account common.Address) []byte
	call func(to common.Address) ([]byte, error)
}

func (o *odd) ChainID(ctx context.Context) (*big.Int, error) {
	if o.id != nil {
		return o.id, nil
	}
	return o.script.ChainID(ctx)
}

func (o *odd) CodeAt(ctx context.Context, account common.Address, number *big.Int) ([]byte, error) {
	if o.code != nil {
		return o.code(account), nil
	}
	return o.script.CodeAt(ctx, account, number)
}

func (o *odd) CallContract(ctx context.Context, msg ethereum.CallMsg, number *big.Int) ([]byte, error) {
	if o.call != nil {
		return o.call(*msg.To)
	}
	return o.script.CallContract(ctx, msg, number)
}

// reverted is the error of a call that reverts, as nodes give it.
type reverted struct{}

func (reverted) Error() string  { return "execution reverted" }
func (reverted) ErrorCode() int { return codeReverted }

func TestTheChainIsCheckedBeforeAnythingIsRead(t *testing.T) {
	contracts := scriptContracts()
	word := func(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }
	says := func(decimals, token []byte) func(common.Address) ([]byte, error) {
		return func(to common.Address) ([]byte, error) {
			if to == contracts["token"] {
				return decimals, nil
			}
			return token, nil
		}
	}
	token := common.BytesToHash(contracts["token"].Bytes()).Bytes()
	for name, c := range map[string]struct {
		node odd
		want string
	}{
		"as configured":      {odd{}, ""},
		"other chain":        {odd{id: big.NewInt(8453)}, "chain_id: configured 1, node node1.example is on chain 8453"},
		"enormous chain id":  {odd{id: new(big.Int).Lsh(big.NewInt(1), 70)}, "chain_id: configured 1"},
		"no code":            {odd{code: func(a common.Address) []byte { return a[19:][:min(1, int(a[19]-100))] }}, "contracts.eras: no code at 0x0000000000000000000000000000000000000064 on chain 1 (node node1.example)"},
		"6 decimals":         {odd{call: says(word(6), token)}, "contracts.token: 0x000000000000000000000000000000000000006b has 6 decimals, want 18"},
		"no decimals":        {odd{call: says(nil, token)}, "contracts.token: 0x000000000000000000000000000000000000006B has 0 decimals"},
		"pays another token": {odd{call: says(word(18), word(5))}, "contracts.settlement: 0x000000000000000000000000000000000000006A pays token 0x0000000000000000000000000000000000000005"},
		"no settlement":      {odd{call: says(word(18), nil)}, "contracts.settlement: "},
		"token that reverts": {odd{call: func(common.Address) ([]byte, error) { return nil, reverted{} }}, "contracts.token: 0x000000000000000000000000000000000000006B is not such a contract"},
	} {
		c.node.script = newScript(3)
		sink := &memory{}
		_, err := run(t, scriptConfig(defaultOf(t), Confirmations(0), sink, newScript(3), &c.node), 5)
		var config *ConfigError
		switch {
		case c.want == "":
			if err != nil || len(sink.facts) != 3 {
				t.Errorf("%s: %d facts, %v", name, len(sink.facts), err)
			}
		case err == nil || !strings.Contains(strings.ToLower(err.Error()), strings.ToLower(c.want)) || !errors.As(err, &config) || len(sink.facts) != 0:
			t.Errorf("%s: got %v and %d facts, want a ConfigError with %q", name, err, len(sink.facts), c.want)
		}
	}
}

// A node that has not reached the deployment has no code yet, which is no reason
// to give up.
func TestANodeThatIsStillSyncingIsWaitedFor(t *testing.T) {
	behind := &odd{script: newScript(5), code: func(common.Address) []byte { return nil }}
	sink := &memory{}
	cfg := scriptConfig(defaultOf(t), Confirmations(0), sink, newScript(12), behind)
	cfg.DeployBlock = 5
	s := newScripted(t, cfg)
	var wait *unavailable
	if _, err := s.step(t.Context()); !errors.As(err, &wait) || !strings.Contains(err.Error(), "node1.example: at block 4, the deployment is in block 5") {
		t.Errorf("got %v, want to wait for the deployment's block", err)
	}
	behind.script, behind.code = newScript(12), nil
	if err := drain(t.Context(), s); err != nil || len(sink.facts) != 7 {
		t.Errorf("%d heads, %v; want 7", len(sink.facts), err)
	}
}

// What is not JSON-RPC is waited out, and its name is in the status. URLs of
// nodes may hold keys: they are shown nowhere.
func TestBrokenAnswersAreWaitedOut(t *testing.T) {
	answer := func(result string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write([]byte(result))
		}
	}
	for name, c := range map[string]struct {
		handler http.HandlerFunc
		want    string
	}{
		"HTML":             {answer("<html>rate limited</html>"), "ERR_RPC_SHAPE"},
		"cut off":          {answer(`{"jsonrpc":"2.0","id":1,"result":"0x`), "unexpected EOF"},
		"decimal quantity": {answer(`{"jsonrpc":"2.0","id":1,"result":"31337"}`), "ERR_RPC_SHAPE"},
		"number":           {answer(`{"jsonrpc":"2.0","id":1,"result":31337}`), "ERR_RPC_SHAPE"},
		"null":             {answer(`{"jsonrpc":"2.0","id":1,"result":null}`), ""},
		"no result":        {answer(`{"jsonrpc":"2.0","id":1}`), "no result"},
		"too many":         {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTooManyRequests) }, "429"},
		"error":            {answer(`{"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"too many results"}}`), "too many results"},
	} {
		server := httptest.NewServer(c.handler)
		node, err := Dial(t.Context(), server.URL+"/v2/s3cret")
		if err != nil {
			t.Fatal(err)
		}
		sink, log := &memory{}, &strings.Builder{}
		cfg := scriptConfig(defaultOf(t), Confirmations(0), sink)
		cfg.Endpoints = []Endpoint{{server.URL + "/v2/s3cret", node}}
		cfg.Logger = slog.New(slog.NewTextHandler(log, nil))
		s, err := run(t, cfg, 3)
		if err != nil && name != "null" {
			t.Errorf("%s: ended with %v", name, err)
		}
		if waiting := s.Status().Waiting; !strings.Contains(waiting, c.want) || len(sink.facts) > 0 {
			t.Errorf("%s: waiting for %q, want %q; %d facts", name, waiting, c.want, len(sink.facts))
		}
		if n := strings.Count(log.String(), "chain reading waits"); n != 1 && name != "null" {
			t.Errorf("%s: said %d times that it waits, want once:\n%s", name, n, log)
		}
		node.Close()
		server.Close()
		// Nobody listens there any more.
		_, err = run(t, cfg, 3)
		status := s.Status()
		if shown := status.Waiting + log.String(); strings.Contains(shown, "s3cret") || err != nil {
			t.Errorf("%s: %v; the key is shown in %s", name, err, shown)
		}
	}
}

// An answer without an end is cut off and not kept in memory.
func TestEndlessAnswersAreCutOff(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte(`{"jsonrpc":"2.0","id":1,`))
		spaces := make([]byte, 1<<20)
		for i := range spaces {
			spaces[i] = ' '
		}
		for {
			if _, err := w.Write(spaces); err != nil {
				return
			}
		}
	}))
	defer server.Close()
	node, err := Dial(t.Context(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	var tooLarge *http.MaxBytesError
	if _, err := node.ChainID(t.Context()); !errors.As(err, &tooLarge) {
		t.Errorf("got %v, want %T", err, tooLarge)
	}
}

func TestReceiptsOfMissingBlocksAreNotEmpty(t *testing.T) {
	results := []string{`null`, `[null]`, `[{"type":"0x2"}]`, `{}`}
	var next string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(`{"jsonrpc":"2.0","id":1,"result":` + next + `}`))
	}))
	defer server.Close()
	for _, next = range results {
		node, err := Dial(t.Context(), server.URL)
		if err != nil {
			t.Fatal(err)
		}
		if receipts, err := node.ReceiptsOf(t.Context(), common.Hash{1}); err == nil {
			t.Errorf("receipts %s were read as %v", next, receipts)
		}
		node.Close()
	}
}
