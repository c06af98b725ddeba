package settler

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"assay/domain"
)

// Errors of external signers; the message around each has the signer's host.
var (
	// ErrSignerUnavailable says that a signer gave no answer: it is not there, or
	// too slow, or says that it cannot now.
	ErrSignerUnavailable = errors.New("external signer gives no answer")
	// ErrSignerAnswer says that what it answered is not the signature that it was
	// asked for.
	ErrSignerAnswer = errors.New("external signer gives no usable answer")
	// ErrNoAccount says that the signer does not hold the account's key.
	ErrNoAccount = errors.New("external signer does not hold the account")
)

const (
	// externalTimeout is the usual time for one call: a key service takes less
	// than a second, a person who has to press a button longer.
	externalTimeout = time.Minute
	// maxExternalAnswer is far more than the addresses of a thousand accounts.
	maxExternalAnswer = 1 << 20
)

// ExternalConfig names a key that another process holds.
type ExternalConfig struct {
	URL     string         // http or https: JSON-RPC
	Account domain.Address // whose key signs
	Timeout time.Duration  // for one call; 0: a minute
}

// ExternalSigner asks another process for signatures, over JSON-RPC with
// eth_signTypedData as web3signer has it: the account, and the typed data as a
// JSON text. The key never comes here. It may be used by several goroutines.
type ExternalSigner struct {
	cfg    ExternalConfig
	host   string // what may be said of the URL: a path can hold a token
	client *rpc.Client
}

// OpenExternal connects and asks whether the signer holds the account
// (eth_accounts). Errors: ErrSignerUnavailable, ErrSignerAnswer, ErrNoAccount.
func OpenExternal(ctx context.Context, cfg ExternalConfig) (*ExternalSigner, error) {
	at, err := url.Parse(cfg.URL)
	if err != nil || at.Scheme != "http" && at.Scheme != "https" || at.Host == "" {
		return nil, fmt.Errorf("external signer: its address is no http or https URL")
	}
	if cfg.Account.IsZero() {
		return nil, fmt.Errorf("external signer at %s: no account is named", at.Host)
	}
	if cfg.Timeout == 0 {
		cfg.Timeout = externalTimeout
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	client, err := rpc.DialOptions(ctx, cfg.URL, rpc.WithHTTPClient(&http.Client{
		Transport: boundedAnswers{transport},
		// What is asked for must not go where somebody else says.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}))
	if err != nil {
		return nil, fmt.Errorf("external signer at %s: %w", at.Host, withoutURL(err))
	}
	s := &ExternalSigner{cfg: cfg, host: at.Host, client: client}
	if err := s.findAccount(ctx); err != nil {
		client.Close()
		return nil, err
	}
	return s, nil
}

// findAccount asks whether the signer holds the account.
func (s *ExternalSigner) findAccount(ctx context.Context) error {
	var accounts []string
	if err := s.call(ctx, &accounts, "eth_accounts"); err != nil {
		return err
	}
	for _, text := range accounts {
		account, err := domain.ParseAddress(text)
		if err != nil {
			return fmt.Errorf("external signer at %s: eth_accounts: %w: %w", s.host, ErrSignerAnswer, err)
		}
		if account == s.cfg.Account {
			return nil
		}
	}
	return fmt.Errorf("external signer at %s: %s is not among its %d accounts: %w", s.host, s.cfg.Account, len(accounts), ErrNoAccount)
}

// Close lets go of the connection.
func (s *ExternalSigner) Close() { s.client.Close() }

// Address returns the account.
func (s *ExternalSigner) Address() domain.Address { return s.cfg.Account }

// SignSafeTx has the signer sign the transaction, and checks that what comes
// back is the account's signature of exactly its hash (ErrSignerAnswer).
func (s *ExternalSigner) SignSafeTx(ctx context.Context, tx *SafeTx) (domain.Signature, error) {
	var none domain.Signature
	typed := tx.TypedData()
	text, err := json.Marshal(typed.Map()) // without the domain's fields that a Safe has not
	if err != nil {
		return none, fmt.Errorf("external signer at %s: encode: %w", s.host, err)
	}
	var answer string
	if err := s.call(ctx, &answer, "eth_signTypedData", s.cfg.Account, string(text)); err != nil {
		return none, err
	}
	signature, err := ParseSignature([]byte(answer))
	if err == nil {
		_, err = CheckSafeSignature(tx, s.cfg.Account, signature)
	}
	if err != nil {
		return none, fmt.Errorf("external signer at %s: %w: %w", s.host, ErrSignerAnswer, err)
	}
	return domain.Signature(signature), nil
}

// call calls a method within the timeout and sorts what goes wrong.
func (s *ExternalSigner) call(ctx context.Context, result any, method string, args ...any) error {
	limited, cancel := context.WithTimeout(ctx, s.cfg.Timeout)
	defer cancel()
	err := s.client.CallContext(limited, result, method, args...)
	var status rpc.HTTPError
	var refused rpc.Error
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	case limited.Err() != nil:
		return fmt.Errorf("external signer at %s: %s: none within %s: %w", s.host, method, s.cfg.Timeout, ErrSignerUnavailable)
	case errors.As(err, &refused):
		return fmt.Errorf("external signer at %s: %s: it says %q (code %d): %w", s.host, method, clipText(refused.Error()), refused.ErrorCode(), ErrSignerUnavailable)
	case errors.As(err, &status):
		return fmt.Errorf("external signer at %s: %s: HTTP status %d: %w", s.host, method, status.StatusCode, ErrSignerUnavailable)
	case errors.As(err, &syntax), errors.As(err, &kind), errors.Is(err, rpc.ErrNoResult):
		return fmt.Errorf("external signer at %s: %s: %w: %w", s.host, method, ErrSignerAnswer, err)
	}
	return fmt.Errorf("external signer at %s: %s: %w: %w", s.host, method, ErrSignerUnavailable, withoutURL(err))
}

// clipText keeps what a foreign process says in its line.
func clipText(s string) string {
	const most = 200
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}

// withoutURL drops the address from an error of net/http, since it can hold a
// token.
func withoutURL(err error) error {
	var of *url.Error
	if errors.As(err, &of) {
		return of.Err
	}
	return err
}

// boundedAnswers cuts off answers that are beyond all reason.
type boundedAnswers struct{ http.RoundTripper }

// RoundTrip is that of http.RoundTripper.
func (b boundedAnswers) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := b.RoundTripper.RoundTrip(request)
	if err == nil {
		response.Body = http.MaxBytesReader(nil, response.Body, maxExternalAnswer)
	}
	return response, err
}
