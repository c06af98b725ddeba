package audit

import (
	"fmt"

	"assay/domain"
)

// An Answer is what one endpoint says of the settlement contract, in the state
// of one block.
type Answer struct {
	Endpoint  string       `json:"endpoint"` // host only
	ChainID   string       `json:"chain_id"`
	Contract  bool         `json:"contract"` // the contract is there, and answers as EpochSettlement does
	Block     uint64       `json:"block"`
	NextEpoch domain.Epoch `json:"next_epoch"` // that the contract settles next
	Settled   Settled      `json:"settled"`    // of the bundle's epoch
	Before    Settled      `json:"before"`     // of the epoch before it
}

// Settled is what the contract keeps of an epoch. Block is 0 if it was not
// settled by a result of its own: not yet, or refused for cover and carried by a
// later epoch.
type Settled struct {
	Digest domain.Hash `json:"digest"`
	Block  uint64      `json:"block"`
	Vetoed bool        `json:"vetoed"`
}

// Unanswered notes that an endpoint did not answer.
func (r *Report) Unanswered(endpoint string, err error) {
	if r.Verdict.Good() {
		r.Verdict, r.Problem = Unchecked, fmt.Sprintf("the bundle itself is confirmed, and %s does not say what the chain has: %v", endpoint, err)
	}
}

// HoldAgainst holds the report against the chain. The answers must agree.
func (r *Report) HoldAgainst(answers []Answer) {
	r.Chain = answers
	if problem := r.mismatch(answers); problem != "" {
		if r.Verdict.Good() {
			r.Verdict, r.Problem = Unchecked, problem
		}
		return
	}
	if !r.Verdict.Good() {
		return
	}
	if err := r.holdAgainst(&answers[0]); err != nil {
		r.fail(err)
	}
}

// mismatch says why the answers are none about the bundle, "" if they are.
func (r *Report) mismatch(answers []Answer) string {
	first := &answers[0]
	for i := range answers {
		a := &answers[i]
		switch {
		case a.ChainID != fmt.Sprint(r.ChainID):
			return fmt.Sprintf("%s is on chain %s, the bundle is of chain %d", a.Endpoint, a.ChainID, r.ChainID)
		case !a.Contract:
			return fmt.Sprintf("%s knows no settlement contract at %s", a.Endpoint, r.Settlement)
		case a.Settled != first.Settled || a.Before != first.Before || a.NextEpoch != first.NextEpoch:
			return fmt.Sprintf("endpoints contradict each other: %s says %s, %s says %s", first.Endpoint, first.say(r.Epoch), a.Endpoint, a.say(r.Epoch))
		}
	}
	return ""
}

// say is an answer in words.
func (a *Answer) say(epoch domain.Epoch) string {
	switch {
	case a.Settled.Block > 0 && a.Settled.Vetoed:
		return fmt.Sprintf("epoch %d was settled in block %d with digest %s, and vetoed", epoch, a.Settled.Block, a.Settled.Digest)
	case a.Settled.Block > 0:
		return fmt.Sprintf("epoch %d was settled in block %d with digest %s", epoch, a.Settled.Block, a.Settled.Digest)
	case a.NextEpoch > epoch:
		return fmt.Sprintf("epoch %d was refused for cover and carried by a later one, so the contract keeps no digest of it", epoch)
	}
	return fmt.Sprintf("epoch %d is not settled yet, as of block %d", epoch, a.Block)
}

func (r *Report) holdAgainst(a *Answer) error {
	if a.Settled.Block > 0 {
		if err := same("chain", fmt.Sprintf("digest of epoch %d", r.Epoch), r.Digest, a.Settled.Digest); err != nil {
			return err
		}
		r.anchored = true
	} else if a.Before.Block > 0 {
		if err := same("chain", fmt.Sprintf("digest of epoch %d", r.Epoch-1), r.PreviousDigest, a.Before.Digest); err != nil {
			return err
		}
		r.previousSettled = true
	}
	r.held("chain", uint64(len(r.Chain)), "%s", a.say(r.Epoch))
	if a.Settled.Block == 0 && a.Before.Block > 0 {
		r.held("chain", uint64(len(r.Chain)), "epoch %d was settled with the digest that this result goes on from", r.Epoch-1)
	}
	return nil
}
