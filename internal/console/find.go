package console

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"assay/domain"
)

// find leads from what somebody typed to its page: the number of a ScalerNode, or the
// account of a Hardware Provider or of another payee. What is not there is a problem
// that says what is.
func (s *Server) find(w http.ResponseWriter, r *http.Request) error {
	wanted := strings.TrimSpace(r.URL.Query().Get("q"))
	c := s.cfg.Chronicle
	c.mu.Lock()
	to, err := c.lookUp(wanted)
	c.mu.Unlock()
	if err != nil {
		return err
	}
	http.Redirect(w, r, to, http.StatusSeeOther)
	return nil
}

// lookUp returns the path of a page.
func (c *Chronicle) lookUp(wanted string) (string, error) {
	if wanted == "" {
		return "/nodes", nil
	}
	if strings.HasPrefix(wanted, "0x") {
		a, err := parseAccount(wanted)
		if err != nil {
			return "", err
		}
		return c.lookUpAccount(a)
	}
	n, err := strconv.ParseUint(wanted, 10, 64)
	if err != nil {
		return "", badQuery("%.80q: want the number of a ScalerNode, or an account (0x and 40 hex digits)", wanted)
	}
	if id := domain.SNID(n); c.nodes[id] == nil {
		return "", c.unknownNode(id)
	}
	return fmt.Sprintf("/nodes/%d", n), nil
}

// lookUpAccount returns the nodes of the Hardware Provider that is paid on an account,
// or else the account's row in the epoch that closed last.
func (c *Chronicle) lookUpAccount(a domain.Address) (string, error) {
	for _, hp := range sortedKeys(c.accounts) {
		if c.accounts[hp] == a {
			return fmt.Sprintf("/nodes?hp=%d", hp), nil
		}
	}
	if last := len(c.epochs) - 1; last >= 0 {
		for _, p := range c.epochs[last].close.Payouts {
			if p.Account == a {
				return fmt.Sprintf("/epochs/%d?payee=%s#payouts", c.epochs[last].close.Epoch, a), nil
			}
		}
	}
	return "", notFound(CodeNotFound, "account %s: no Hardware Provider is paid on it, and the epoch that closed last pays it nothing", a)
}
