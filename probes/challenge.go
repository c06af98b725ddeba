package probes

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"

	"assay/domain"
)

// The challenge as it travels: POST <endpoint>/v1/challenge with a
// challengeRequest; 200 answers with a challengeAnswer, all else with a refusal.
const challengePath = "v1/challenge"

type challengeRequest struct {
	Era       uint64       `json:"era"`
	SN        uint64       `json:"sn"`
	HN        uint64       `json:"hn"`
	Nonce     nonceHex     `json:"nonce"`
	Signature signatureHex `json:"signature"` // the daemon's, over Challenge.Digest
	// URL is where the daemon says that it serves measurements: a hint, not signed,
	// used only after the signature was found good. May be empty.
	URL string `json:"url,omitempty"`
}

type challengeAnswer struct {
	Era       uint64       `json:"era"`
	SN        uint64       `json:"sn"`
	HN        uint64       `json:"hn"`
	Nonce     nonceHex     `json:"nonce"`
	Signature signatureHex `json:"signature"` // the HyperNode's, over Challenge.ReceiptDigest
}

func (r *challengeRequest) challenge() domain.Challenge {
	return domain.Challenge{Era: domain.Era(r.Era), SN: domain.SNID(r.SN), HN: domain.HNID(r.HN), Nonce: domain.Nonce(r.Nonce)}
}

func (a *challengeAnswer) challenge() domain.Challenge {
	return domain.Challenge{Era: domain.Era(a.Era), SN: domain.SNID(a.SN), HN: domain.HNID(a.HN), Nonce: domain.Nonce(a.Nonce)}
}

// maxAnswer bounds what is read of an answer.
const maxAnswer = 64 << 10

// noRedirects returns a client like c that takes no redirect: a peer must not
// send us on to somebody else.
func noRedirects(c *http.Client) *http.Client {
	if c == nil {
		c = &http.Client{}
	}
	own := *c
	own.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	own.Jar = nil
	return &own
}

// joinURL appends a path of ours to a peer's base URL.
func joinURL(base, path string) (string, error) {
	u, err := url.Parse(base)
	if err != nil {
		return "", fmt.Errorf("endpoint %.128q: %w", base, err)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil {
		return "", fmt.Errorf("endpoint %.128q: want http or https, a host, and no user", base)
	}
	u.RawQuery, u.Fragment = "", ""
	return u.JoinPath(path).String(), nil
}

// sendChallenge asks once. It returns the answer and the time in µs from the
// last byte of the request to the first of the answer, or a *refusal.
func sendChallenge(ctx context.Context, c *http.Client, endpoint string, ask challengeRequest) (challengeAnswer, uint64, error) {
	var answer challengeAnswer
	to, err := joinURL(endpoint, challengePath)
	if err != nil {
		return answer, 0, err
	}
	body, err := json.Marshal(ask)
	if err != nil {
		return answer, 0, fmt.Errorf("encode challenge: %w", err)
	}
	watch := newStopwatch()
	req, err := http.NewRequestWithContext(watch.trace(ctx), http.MethodPost, to, bytes.NewReader(body))
	if err != nil {
		return answer, 0, fmt.Errorf("challenge: %w", err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := c.Do(req)
	if err != nil {
		return answer, 0, fmt.Errorf("challenge: %w", err)
	}
	defer resp.Body.Close()
	rtt := watch.micros()
	data, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	if err != nil {
		return answer, 0, fmt.Errorf("read answer: %w", err)
	}
	if len(data) > maxAnswer {
		return answer, 0, fmt.Errorf("answer of more than %d bytes", maxAnswer)
	}
	if resp.StatusCode != http.StatusOK {
		bad := &refusal{status: resp.StatusCode}
		if json.Unmarshal(data, bad) != nil || bad.Code == "" {
			bad = &refusal{status: resp.StatusCode, Code: "ERR_STATUS"}
		}
		bad.Detail = fmt.Sprintf("status %d %.200q", resp.StatusCode, bad.Detail)
		return answer, 0, bad
	}
	if err := json.Unmarshal(data, &answer); err != nil {
		return answer, 0, fmt.Errorf("decode answer: %w", err)
	}
	return answer, rtt, nil
}

// check holds an answer against the question and the key that must have signed
// it; the result is the receipt.
func (a *challengeAnswer) check(n domain.Network, asked domain.Challenge, key domain.Address) (domain.Receipt, error) {
	r := domain.Receipt{Nonce: asked.Nonce, Signature: domain.Signature(a.Signature)}
	if a.challenge() != asked {
		return r, errors.New("answer to another challenge")
	}
	who, err := domain.Recover(asked.ReceiptDigest(n), r.Signature[:])
	if err != nil {
		return r, fmt.Errorf("signature of the answer: %w", err)
	}
	if who != key {
		return r, fmt.Errorf("ERR_SIGNER answer is signed by %s, want %s", who, key)
	}
	return r, nil
}
