package console

import (
	"net/http"

	"assay/domain"
	"assay/internal/explain"
)

type (
	// proofList is what an account claims its payouts of an epoch with.
	proofList struct {
		Halted  string         `json:"halted,omitempty"`
		Epoch   domain.Epoch   `json:"epoch"`
		Phase   string         `json:"phase"`
		Root    domain.Hash    `json:"payout_root"`
		Account domain.Address `json:"account"`
		Proofs  []proof        `json:"proofs"`
	}
	proof struct {
		domain.Payout
		Leaf  domain.Hash   `json:"leaf"`
		Proof []domain.Hash `json:"proof"` // of OpenZeppelin's StandardMerkleTree
	}
	// explainPage is an explanation for people.
	explainPage struct {
		Epoch domain.Epoch
		Title string
		Back  string
		Text  string
	}
)

// proofs answers with the leaves of an account and their proofs; without a leaf it
// is a problem, and never an empty list that somebody takes for a proof.
func (s *Server) proofs(w http.ResponseWriter, r *http.Request) error {
	k, err := number[domain.Epoch](r, "epoch", CodeUnknownEpoch)
	if err != nil {
		return err
	}
	account, err := parseAccount(r.PathValue("account"))
	if err != nil {
		return err
	}
	list, payouts, err := s.leavesOf(k, account)
	if err != nil {
		return err
	}
	tree, err := domain.PayoutTree(payouts)
	if err != nil {
		return err
	}
	for _, p := range payouts {
		if p.Account != account {
			continue
		}
		hashes, err := tree.Proof(p.Leaf())
		if err != nil {
			return err
		}
		list.Proofs = append(list.Proofs, proof{p, p.Leaf(), append([]domain.Hash{}, hashes...)})
	}
	if len(list.Proofs) == 0 {
		return notFound(CodeNoProof, "account %s has no payout in epoch %d", account, k)
	}
	s.writeJSON(w, http.StatusOK, list)
	return nil
}

// leavesOf returns an epoch's leaves. They never change, so the tree is built
// without holding the fold up.
func (s *Server) leavesOf(k domain.Epoch, account domain.Address) (*proofList, []domain.Payout, error) {
	c := s.cfg.Chronicle
	c.mu.Lock()
	defer c.mu.Unlock()
	e, at, err := c.closed(k)
	if err != nil {
		return nil, nil, err
	}
	payouts := c.epochs[at].close.Payouts
	if !c.hasLeaves(at) {
		payouts = e.Close.Payouts
	}
	if payouts == nil && !e.Close.Total.IsZero() {
		return nil, nil, notFound(CodeNoProof, "epoch %d: the console remembers the leaves of the last %d epochs; see 'assay proofs %d'", k, keptLeaves, k)
	}
	list := &proofList{Halted: s.cfg.Source.Halted(), Epoch: k, Phase: e.Phase, Root: e.Close.PayoutRoot, Account: account}
	return list, payouts, nil
}

// explanation says why a subject got what it got in an epoch.
func (s *Server) explanation(r *http.Request) (*explain.Explanation, error) {
	k, err := number[domain.Epoch](r, "epoch", CodeUnknownEpoch)
	if err != nil {
		return nil, err
	}
	subject, err := explain.ParseSubject(r.PathValue("kind"), r.PathValue("id"))
	if err != nil {
		return nil, notFound(CodeNotFound, "%v", err)
	}
	c := s.cfg.Chronicle
	c.mu.Lock()
	_, _, err = c.closed(k)
	c.mu.Unlock()
	if err != nil {
		return nil, err
	}
	return s.cfg.Source.Explain(r.Context(), subject, k)
}

func (s *Server) explainPage(w http.ResponseWriter, r *http.Request) error {
	x, err := s.explanation(r)
	if err != nil {
		return err
	}
	page, err := newExplainPage(x)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, "explain", page)
}

func (s *Server) explainAPI(w http.ResponseWriter, r *http.Request) error {
	x, err := s.explanation(r)
	if err == nil {
		s.writeJSON(w, http.StatusOK, x)
	}
	return err
}
