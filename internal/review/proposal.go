package review

import (
	"fmt"

	"assay/domain"
	"assay/projections"
	"assay/settler"
)

// Proposal is everything that a signer looks at. Its JSON form is the record
// "proposal" of the command line and the file that signers exchange.
type Proposal struct {
	Record     string         `json:"record"` // "proposal"
	ChainID    uint64         `json:"chain_id"`
	Settlement domain.Address `json:"settlement"`
	Epoch      domain.Epoch   `json:"epoch"`
	Digest     domain.Hash    `json:"digest"` // of the result
	Phase      string         `json:"phase"`  // closed, settled or vetoed

	Result  Result   `json:"result"`  // what is settled
	Carried []Result `json:"carried"` // refused epochs right before it, oldest first

	Totals    Totals    `json:"totals"`
	History   []Past    `json:"history"`    // the last epochs before it, newest first
	Largest   []Payment `json:"largest"`    // payments of this epoch, largest first
	FirstTime []Payment `json:"first_time"` // all payees that were never paid before
	Slashes   []Slash   `json:"slashes"`
	Cover     Cover     `json:"cover"`
	Policy    Policy    `json:"policy"`

	Attested   []domain.HNID `json:"attested"` // HyperNodes that recomputed this digest
	Disputed   []domain.HNID `json:"disputed"` // HyperNodes that found another
	Approvals  []Approval    `json:"approvals"`
	Rejections []Rejection   `json:"rejections"` // by signers who have not approved since
	Treasury   TreasuryState `json:"treasury"`
	SafeTx     SafeTx        `json:"safe_tx"`
	Hashes     Hashes        `json:"hashes"`
	Problems   []string      `json:"problems"`    // what speaks against signing
	Warnings   []string      `json:"warnings"`    // what people should think about
	NotChecked []string      `json:"not_checked"` // what nobody looked at

	batch *settler.Batch // nil if it was read from a file
	own   Treasury
}

// Result is a domain.EpochResult in JSON.
type Result struct {
	Epoch          domain.Epoch  `json:"epoch"`
	FirstEra       domain.Era    `json:"first_era"`
	LastEra        domain.Era    `json:"last_era"`
	PolicyHash     domain.Hash   `json:"policy_hash"`
	LogSize        uint64        `json:"log_size"`
	LogRoot        domain.Hash   `json:"log_root"`
	PayoutRoot     domain.Hash   `json:"payout_root"`
	PayoutTotal    domain.Amount `json:"payout_total"` // wei, cumulative over all epochs
	SlashRoot      domain.Hash   `json:"slash_root"`
	SlashTotal     domain.Amount `json:"slash_total"` // wei
	PreviousDigest domain.Hash   `json:"previous_digest"`
}

// TreasuryState is a Treasury in JSON.
type TreasuryState struct {
	Looked    bool             `json:"looked"` // at the chain; false: what follows is empty
	Block     uint64           `json:"block"`
	Owners    []domain.Address `json:"owners"`
	Threshold uint64           `json:"threshold"`
	NextEpoch domain.Epoch     `json:"next_epoch"`
	Paused    bool             `json:"paused"`
}

// Approval is a signer's consent as the log has it.
type Approval struct {
	Signer domain.Address `json:"signer"`
	Record uint64         `json:"log_record"`
	// Counts says whether the Safe would count it now: yes, no, or unknown without
	// the log's witnesses or the Safe's owners.
	Counts string `json:"counts"`
	Reason string `json:"reason"` // why it does not count
}

// Rejection is a signer's word that it will not approve.
type Rejection struct {
	Signer domain.Address `json:"signer"`
	Reason string         `json:"reason"`
	Record uint64         `json:"log_record"`
}

// Words of Approval.Counts.
const (
	CountsYes     = "yes"
	CountsNo      = "no"
	CountsUnknown = "unknown"
)

// Cover is the reserve as the log has it, in wei over all time.
type Cover struct {
	Deposited   domain.Amount `json:"deposited"`
	Withdrawn   domain.Amount `json:"withdrawn"`
	Claimed     domain.Amount `json:"claimed"`
	PayoutTotal domain.Amount `json:"payout_total"`
	Left        domain.Amount `json:"left"`      // deposited less withdrawn less payout total
	Shortfall   domain.Amount `json:"shortfall"` // the same if negative
}

// Batch returns the recomputed batch; nil of a proposal that was read from a
// file.
func (p *Proposal) Batch() *settler.Batch { return p.batch }

func resultOf(r *domain.EpochResult) Result {
	return Result{
		Epoch: r.Epoch, FirstEra: r.FirstEra, LastEra: r.LastEra, PolicyHash: r.PolicyHash, LogSize: r.LogSize,
		LogRoot: r.LogRoot, PayoutRoot: r.PayoutRoot, PayoutTotal: r.PayoutTotal, SlashRoot: r.SlashRoot,
		SlashTotal: r.SlashTotal, PreviousDigest: r.PreviousDigest,
	}
}

// EpochResult is the result as the domain has it.
func (r *Result) EpochResult() domain.EpochResult {
	return domain.EpochResult{
		Epoch: r.Epoch, FirstEra: r.FirstEra, LastEra: r.LastEra, PolicyHash: r.PolicyHash, LogSize: r.LogSize,
		LogRoot: r.LogRoot, PayoutRoot: r.PayoutRoot, PayoutTotal: r.PayoutTotal, SlashRoot: r.SlashRoot,
		SlashTotal: r.SlashTotal, PreviousDigest: r.PreviousDigest,
	}
}

func shownTreasury(t *Treasury) TreasuryState {
	return TreasuryState{
		Looked: t.Looked, Block: t.Block, Owners: append([]domain.Address{}, t.Owners...), Threshold: t.Threshold,
		NextEpoch: t.NextEpoch, Paused: t.Paused,
	}
}

func (p *Proposal) takeResults(b *settler.Batch) {
	last := b.Result()
	p.Result = resultOf(&last)
	for _, r := range b.Refused() {
		p.Carried = append(p.Carried, resultOf(&r))
	}
}

func (p *Proposal) takeCover(s *Subject) {
	funds := s.Deposited.Less0(s.Withdrawn)
	p.Cover = Cover{
		Deposited: s.Deposited, Withdrawn: s.Withdrawn, Claimed: s.Claimed, PayoutTotal: p.Result.PayoutTotal,
		Left: funds.Less0(p.Result.PayoutTotal), Shortfall: p.Result.PayoutTotal.Less0(funds),
	}
}

// takeVoices takes what HyperNodes and signers said so far.
func (p *Proposal) takeVoices(s *Subject, e *projections.Settlement) error {
	p.Attested, p.Disputed = append([]domain.HNID{}, e.Attested...), append([]domain.HNID{}, e.Disputed...)
	for _, a := range e.Approvals {
		voice, err := p.voice(s, e, a)
		if err != nil {
			return fmt.Errorf("approval of %s in record %d: %w", a.Signer, a.Record, err)
		}
		p.Approvals = append(p.Approvals, voice)
	}
	for _, r := range e.Rejections {
		p.Rejections = append(p.Rejections, Rejection{Signer: r.Signer, Reason: r.Reason, Record: r.Record})
		p.Warnings = append(p.Warnings, fmt.Sprintf("%s rejects it: %q", r.Signer, r.Reason))
	}
	for _, f := range e.Foreign {
		p.Warnings = append(p.Warnings, fmt.Sprintf("%s approved another result of the epoch, %s, in record %d", f.Signer, f.Digest, f.Record))
	}
	return nil
}

// voice says whether the Safe would count an approval now. One of a signer who
// approved another result too does not count.
func (p *Proposal) voice(s *Subject, e *projections.Settlement, a projections.Approval) (Approval, error) {
	voice := Approval{Signer: a.Signer, Record: a.Record, Counts: CountsUnknown}
	if s.Signature == nil || !p.own.Looked {
		return voice, nil
	}
	signature, err := s.Signature(a.Record)
	if err != nil {
		return voice, err
	}
	said := []settler.Approval{{Signer: a.Signer, Digest: p.Digest, Signature: signature}}
	for _, f := range e.Foreign {
		if f.Signer == a.Signer {
			said = append(said, settler.Approval{Signer: f.Signer, Digest: f.Digest})
		}
	}
	tx := p.batch.SafeTx(p.own.Safe, p.own.SafeNonce)
	voice.Counts = CountsYes
	if t := settler.TallyApprovals(tx, p.Digest, p.own.Owners, p.own.Threshold, said); len(t.Signers) == 0 {
		voice.Counts, voice.Reason = CountsNo, t.Refused[0].Reason.Error()
	}
	return voice, nil
}

// judge says what speaks against signing, and what nobody looked at.
func (p *Proposal) judge(e *projections.Settlement) {
	problem := func(format string, args ...any) { p.Problems = append(p.Problems, fmt.Sprintf(format, args...)) }
	if e.Phase != projections.PhaseClosed {
		problem("epoch %d is %s: there is nothing to approve", p.Epoch, e.Phase)
	} else if e.OnChain != (domain.Hash{}) {
		problem("the chain has settled epoch %d as %s, the log gives %s", p.Epoch, e.OnChain, p.Digest)
	}
	if p.own.Looked {
		if err := p.own.follows(p.batch); err != nil && e.Phase == projections.PhaseClosed {
			problem("%v", err)
		}
		if p.own.Paused {
			problem("the settlement contract is paused")
		}
	} else {
		p.NotChecked = append(p.NotChecked, "the chain: which epoch the contract settles next, the Safe's nonce, owners and threshold, and whether it is paused")
	}
	if !p.Cover.Shortfall.IsZero() && e.Phase == projections.PhaseClosed {
		problem("the reserve lacks %s wei: something was withdrawn since the epoch closed", p.Cover.Shortfall)
	}
	if n := len(p.Disputed); n > 0 {
		p.Warnings = append(p.Warnings, fmt.Sprintf("%d HyperNodes found another digest: %v", n, p.Disputed))
	}
	if len(p.Attested) == 0 {
		p.Warnings = append(p.Warnings, "no HyperNode has attested that it recomputed this digest")
	}
	if p.Policy.Unknown {
		problem("the policy that is in force, %s, is not known to this fold", p.Result.PolicyHash)
	}
}
