package console

import (
	"encoding/hex"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"assay/domain"
	"assay/internal/review"
)

type (
	// approvePage is what a signer looks at.
	approvePage struct {
		*review.Proposal
		Blocked        string // why no wallet is asked, "" if one may be
		Fresh          []review.Payment
		MoreFresh      int // first-time payees that get less
		LargestSlashes []review.Slash
		MoreSlashes    int
	}
	// proposalAnswer is a proposal with the message that a wallet signs.
	proposalAnswer struct {
		Halted string `json:"halted,omitempty"`
		*review.Proposal
		TypedData typedData `json:"typed_data"`
	}
	// typedData is an EIP-712 message as eth_signTypedData_v4 takes it, with the two
	// fields that a Safe's domain has.
	typedData struct {
		Types       apitypes.Types            `json:"types"`
		PrimaryType string                    `json:"primaryType"`
		Domain      typedDomain               `json:"domain"`
		Message     apitypes.TypedDataMessage `json:"message"`
	}
	typedDomain struct {
		ChainID           string `json:"chainId"` // decimal
		VerifyingContract string `json:"verifyingContract"`
	}
	// signatureBody is the body of an approval.
	signatureBody struct {
		Signature *string `json:"signature"`
	}
)

// How much of a proposal is on the page for people; what is left out is on pages of
// lists, and all of it in the JSON.
const (
	mostFresh    = 50
	mostSlashes  = 100
	shownCharges = 4 // behind each slash
)

// Approved is what became of an approval.
type Approved struct {
	Record string         `json:"record"` // "approved"
	Epoch  domain.Epoch   `json:"epoch"`
	Signer domain.Address `json:"signer"`
	Digest domain.Hash    `json:"digest"`  // of the epoch's result
	SafeTx domain.Hash    `json:"safe_tx"` // hash that was signed
}

// proposal returns what there is to sign of an epoch. One that is still open, or
// unknown, is a problem of its own.
func (s *Server) proposal(r *http.Request) (*review.Proposal, error) {
	k, err := number[domain.Epoch](r, "epoch", CodeUnknownEpoch)
	if err != nil {
		return nil, err
	}
	c := s.cfg.Chronicle
	c.mu.Lock()
	_, _, err = c.closed(k)
	c.mu.Unlock()
	if err != nil {
		return nil, err
	}
	return s.cfg.Source.Proposal(r.Context(), k)
}

func (s *Server) approvePage(w http.ResponseWriter, r *http.Request) error {
	p, err := s.proposal(r)
	if err != nil {
		return err
	}
	page := &approvePage{Proposal: p, Fresh: p.FirstTime[:min(len(p.FirstTime), mostFresh)], LargestSlashes: slices.Clone(p.Slashes)}
	page.MoreFresh = len(p.FirstTime) - len(page.Fresh)
	if page.MoreSlashes = max(0, len(p.Slashes)-mostSlashes); page.MoreSlashes > 0 {
		slices.SortStableFunc(page.LargestSlashes, func(a, b review.Slash) int { return b.Amount.Cmp(a.Amount) })
		page.LargestSlashes = page.LargestSlashes[:mostSlashes]
	}
	switch {
	case s.cfg.Source.Halted() != "":
		page.Blocked = "Nothing can be approved while the engine is halted."
	case len(p.Problems) > 0:
		page.Blocked = "Something speaks against signing: " + strings.Join(p.Problems, "; ") + "."
	}
	return s.render(w, r, http.StatusOK, "approve", page)
}

func (s *Server) proposalAPI(w http.ResponseWriter, r *http.Request) error {
	p, err := s.proposal(r)
	if err != nil {
		return err
	}
	w.Header().Set("ETag", tagOf(p))
	s.writeJSON(w, http.StatusOK, proposalAnswer{Halted: s.cfg.Source.Halted(), Proposal: p, TypedData: typedOf(p)})
	return nil
}

// typedOf is the message of the proposal's recomputed batch.
func typedOf(p *review.Proposal) typedData {
	tx := p.Batch().SafeTx(p.SafeTx.Safe, p.SafeTx.Nonce)
	t := tx.TypedData()
	chain := strconv.FormatUint(tx.ChainID, 10)
	return typedData{t.Types, t.PrimaryType, typedDomain{chain, t.Domain.VerifyingContract}, t.Message}
}

// tagOf names the transaction that a proposal is about: another one has another tag.
func tagOf(p *review.Proposal) string { return `"` + p.Hashes.SafeTx.String() + `"` }

// approve takes a treasury signer's signature. Doing it again does nothing, and has
// the same answer.
func (s *Server) approve(w http.ResponseWriter, r *http.Request) error {
	if at := localAddr(r); at == nil || !at.IsLoopback() {
		return NewProblem(http.StatusForbidden, "loopback_only", "approvals are taken on loopback addresses only")
	}
	if why := s.cfg.Source.Halted(); why != "" {
		return NewProblem(http.StatusServiceUnavailable, CodeHalted, "the engine is halted: %s", why)
	}
	var body signatureBody
	if err := readJSON(r, &body); err != nil {
		return err
	}
	p, err := s.proposal(r)
	if err != nil {
		return err
	}
	if tags := r.Header.Get("If-Match"); tags != "" && tags != "*" && !slices.Contains(tagList(tags), tagOf(p)) {
		return NewProblem(http.StatusPreconditionFailed, "stale_proposal", "the proposal has changed: the Safe transaction is %s now", p.Hashes.SafeTx)
	}
	if body.Signature == nil || strings.TrimSpace(*body.Signature) == "" {
		return NewProblem(http.StatusUnauthorized, "signature_missing", "an approval needs the signature of a treasury signer")
	}
	signature, err := parseSignature(*body.Signature)
	if err != nil {
		return err
	}
	if len(p.Problems) > 0 {
		return NewProblem(http.StatusConflict, "not_to_be_signed", "%s", strings.Join(p.Problems, "; "))
	}
	approved, err := s.cfg.Source.Approve(r.Context(), p, signature)
	if err != nil {
		return err
	}
	s.writeJSON(w, http.StatusOK, approved)
	return nil
}

func tagList(header string) []string {
	var tags []string
	for _, tag := range strings.Split(header, ",") {
		tags = append(tags, strings.TrimSpace(tag))
	}
	return tags
}

// parseSignature reads 0x and hex digits, with white space around them at most.
func parseSignature(text string) (domain.Signature, error) {
	var signature domain.Signature
	bad := func(format string, args ...any) (domain.Signature, error) {
		p := NewProblem(http.StatusBadRequest, "bad_signature", format, args...)
		p.Field = "signature"
		return signature, p
	}
	lead := len(text) - len(strings.TrimLeft(text, " \t\r\n"))
	digits := strings.TrimSpace(text)
	if !strings.HasPrefix(digits, "0x") && !strings.HasPrefix(digits, "0X") {
		return bad("ERR_HEX at byte %d: want 0x", lead)
	}
	digits = digits[2:]
	if at := strings.IndexFunc(digits, func(c rune) bool { return !strings.ContainsRune("0123456789abcdefABCDEF", c) }); at >= 0 {
		return bad("ERR_HEX at byte %d: want a hex digit", lead+2+at)
	}
	raw, err := hex.DecodeString(digits)
	if err != nil {
		return bad("ERR_HEX at byte %d: want pairs of hex digits", lead+2+len(digits))
	}
	if err := domain.CheckSignature(raw); err != nil {
		return bad("%v", err)
	}
	copy(signature[:], raw)
	return signature, nil
}
