package chainsync

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/url"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// A Node answers questions about one chain, as JSON-RPC defines them. All
// methods return ethereum.NotFound for a block that the node does not have, and
// honour the context. *Client is one. Implementations are safe for concurrent
// use.
type Node interface {
	ChainID(ctx context.Context) (*big.Int, error)
	// HeaderByNumber takes a block number, one of the rpc package's negative
	// numbers for tags, or nil for the latest block.
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
	// ReceiptsOf returns all receipts of a block in order of its transactions.
	ReceiptsOf(ctx context.Context, block common.Hash) ([]*Receipt, error)
	CodeAt(ctx context.Context, account common.Address, number *big.Int) ([]byte, error)
	CallContract(ctx context.Context, msg ethereum.CallMsg, number *big.Int) ([]byte, error)
}

// Client is a Node over JSON-RPC. It adds to go-ethereum's client what receipts
// of OP Stack chains (Base) carry beyond Ethereum's.
type Client struct {
	*ethclient.Client
	transport *http.Transport // of a dialled HTTP client, else nil
}

var _ Node = (*Client)(nil)

// NewClient uses a client that is connected already; closing it stays with its
// owner.
func NewClient(c *ethclient.Client) *Client { return &Client{Client: c} }

// Dial connects to a node by its URL (http, https, ws, wss, or a path for IPC).
// Over HTTP nothing is sent yet.
func Dial(ctx context.Context, address string) (*Client, error) {
	// The default transport keeps two idle connections to a host and would open
	// a new one for most calls.
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = 2 * callsAtOnce
	c, err := rpc.DialOptions(ctx, address, rpc.WithHTTPClient(&http.Client{Transport: bounded{transport}}))
	if err != nil {
		return nil, fmt.Errorf("dial node at %s: %w", hostOf(address), withoutURL(err))
	}
	return &Client{ethclient.NewClient(c), transport}, nil
}

// maxAnswer bounds an answer over HTTP, in bytes: twice the receipts of a block
// of 400 million gas that is all log data (8 gas a byte, two digits a byte).
const maxAnswer = 200 << 20

// bounded cuts off answers that are beyond all reason.
type bounded struct{ http.RoundTripper }

// RoundTrip is that of http.RoundTripper.
func (b bounded) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := b.RoundTripper.RoundTrip(request)
	if err == nil {
		response.Body = http.MaxBytesReader(nil, response.Body, maxAnswer)
	}
	return response, err
}

// Close ends the connections.
func (c *Client) Close() {
	c.Client.Close()
	if c.transport != nil {
		c.transport.CloseIdleConnections()
	}
}

// ReceiptsOf asks eth_getBlockReceipts by hash.
func (c *Client) ReceiptsOf(ctx context.Context, block common.Hash) ([]*Receipt, error) {
	var receipts []*Receipt
	err := c.Client.Client().CallContext(ctx, &receipts, "eth_getBlockReceipts", rpc.BlockNumberOrHashWithHash(block, false))
	if err != nil {
		return nil, err
	}
	if receipts == nil {
		return nil, ethereum.NotFound
	}
	for i, r := range receipts {
		if r == nil {
			return nil, fmt.Errorf("%s receipts of block %s: entry %d is null", codeShape, block, i)
		}
	}
	return receipts, nil
}

// withoutURL drops the URL that net/http and net/url put into their errors: its
// path may be a key.
func withoutURL(err error) error {
	var of *url.Error
	if errors.As(err, &of) {
		return of.Err
	}
	return err
}

// callErr names an answer that has the wrong form, such as a decimal number
// where a hex quantity is due or an HTML page, so that it is not mistaken for a
// network that is down. Either is waited out.
func callErr(err error) error {
	err = withoutURL(err)
	if isShape(err) && !errors.Is(err, ethereum.NotFound) {
		return fmt.Errorf("%s %w", codeShape, err)
	}
	return err
}
