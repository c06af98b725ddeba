package projections

import (
	"fmt"
	"slices"
	"testing"

	"assay/domain"
)

// The fixed order of checks of what is said about settling an epoch, whoever
// signed the message.
func TestCheckTreasury(t *testing.T) {
	w := foundedWorld(t)
	g, digest, other := office(), w.epoch(0).Digest, domain.Hash{7}
	who, nobody := g.Signers[1], account(9, 1)
	wrong := "ERR_DIGEST_MISMATCH epoch 0: got " + other.String() + " want " + digest.String()
	approval := func(epoch domain.Epoch, d domain.Hash) *domain.Approval {
		return &domain.Approval{Epoch: epoch, Signer: who, Digest: d}
	}
	rejection := func(epoch domain.Epoch, d domain.Hash) *domain.SignerRejection {
		return &domain.SignerRejection{Epoch: epoch, Signer: who, Digest: d, Reason: "the cover"}
	}
	intent := func(epoch domain.Epoch, d domain.Hash, nonce uint64) *domain.Intent {
		return &domain.Intent{Epoch: epoch, Digest: d, From: account(6, 1), Nonce: nonce}
	}
	signedBy := func(by, want domain.Address) string {
		return "ERR_SIGNER got " + by.String() + " want " + want.String()
	}
	w.check(t, []checkRow{
		{"carried approval", signed(approval(0, digest), g.Observer), domain.Accepted, ""},
		{"carried approval of nobody", signed(&domain.Approval{Signer: nobody, Digest: digest}, g.Observer), domain.UnknownOriginator, nobody.String() + " is not a treasury signer"},
		{"carried by governance", signed(approval(0, digest), g.Governance), domain.BadSignature, signedBy(g.Governance, who)},
		{"carried, of an open epoch", signed(approval(1, other), g.Observer), domain.EraNotOpen, "epoch 1 is not closed"},
		{"carried, of another digest", signed(approval(0, other), g.Observer), domain.Malformed, wrong},
		{"approval of another digest", signed(approval(0, other), who), domain.Accepted, ""},
		{"approval of another digest by another", signed(approval(0, other), g.Signers[0]), domain.BadSignature, signedBy(g.Signers[0], who)},
		{"rejection", signed(rejection(0, digest), who), domain.Accepted, ""},
		{"rejection of nobody, unsigned", unsigned(&domain.SignerRejection{Epoch: 9, Signer: nobody}), domain.UnknownOriginator, nobody.String() + " is not a treasury signer"},
		{"rejection unsigned, of an open epoch", unsigned(rejection(9, other)), domain.BadSignature, "ERR_SIG_HIGH_S s is above n/2"},
		{"rejection that was carried", signed(rejection(0, digest), g.Observer), domain.BadSignature, signedBy(g.Observer, who)},
		{"rejection of an open epoch, wrong digest", signed(rejection(1, other), who), domain.EraNotOpen, "epoch 1 is not closed"},
		{"rejection of another digest", signed(rejection(0, other), who), domain.Malformed, wrong},
		{"intent of the observer", signed(intent(0, digest, 0), g.Observer), domain.Accepted, ""},
		{"intent of a signer", signed(intent(0, digest, 0), g.Signers[2]), domain.BadSignature, signedBy(g.Signers[2], g.Observer)},
		{"intent of governance", signed(intent(0, digest, 0), g.Governance), domain.BadSignature, signedBy(g.Governance, g.Observer)},
		{"intent unsigned, of an open epoch", unsigned(intent(9, other, 0)), domain.BadSignature, "ERR_SIG_HIGH_S s is above n/2"},
		{"intent of an open epoch, wrong digest", signed(intent(1, other, 0), g.Observer), domain.EraNotOpen, "epoch 1 is not closed"},
		{"intent of another digest", signed(intent(0, other, 0), g.Observer), domain.Malformed, wrong},
	})
	w.do(rejection(0, digest), intent(0, digest, 0), approval(0, other))
	w.check(t, []checkRow{
		{"rejected before, for another reason", signed(&domain.SignerRejection{Signer: who, Digest: digest, Reason: "y"}, who), domain.Duplicate, who.String() + " rejected epoch 0"},
		{"another signer rejects", signed(&domain.SignerRejection{Signer: g.Signers[0], Digest: digest, Reason: "y"}, g.Signers[0]), domain.Accepted, ""},
		{"announced before", signed(intent(0, digest, 0), g.Observer), domain.Duplicate, "intent " + digestOf(intent(0, digest, 0)) + " is in the log"},
		{"another nonce", signed(intent(0, digest, 1), g.Observer), domain.Accepted, ""},
		{"approved another digest before", signed(approval(0, other), who), domain.Duplicate, "approval " + digestOf(approval(0, other)) + " is in the log"},
	})
	for i := range uint64(maxIntents - 1) {
		w.do(intent(0, digest, 1+i))
	}
	for i := range byte(maxForeign - 1) {
		w.do(approval(0, domain.Hash{8, i}))
	}
	w.check(t, []checkRow{
		{"too many intents", signed(intent(0, digest, 99), g.Observer), domain.OverQuota, "ERR_QUOTA epoch 0 has 64 intents, want at most 64"},
		{"too many other digests", signed(approval(0, domain.Hash{9}), who), domain.OverQuota,
			fmt.Sprintf("ERR_QUOTA %s approved 16 other results of epoch 0, want at most 16", who)},
		{"another signer's first", signed(&domain.Approval{Signer: g.Signers[0], Digest: other}, g.Signers[0]), domain.Accepted, ""},
		{"our digest still", signed(approval(0, digest), who), domain.Accepted, ""},
	})
}

// What signers and senders say is kept as it was said, and decides nothing: no
// decision is told, and the next epoch comes to the same digest.
func TestTreasuryRecordsDecideNothing(t *testing.T) {
	silent, spoken := foundedWorld(t), foundedWorld(t)
	g, digest, other := office(), spoken.epoch(0).Digest, domain.Hash{7}
	before := text(spoken.out)
	spoken.do(&domain.SignerRejection{Signer: g.Signers[0], Digest: digest, Reason: "the cover"},
		&domain.SignerRejection{Signer: g.Signers[1], Digest: digest, Reason: "the policy"},
		&domain.Approval{Signer: g.Signers[0], Digest: other},
		&domain.Intent{Digest: digest, From: account(6, 1), Nonce: 4, CalldataHash: domain.Hash{1}, SafeTx: domain.Hash{2}})
	at := spoken.log[len(spoken.log)-4].Index
	if got := text(spoken.out); got != before {
		t.Errorf("decisions came of it: %s", got)
	}
	e := spoken.state.Settlements()[0]
	if want := []Rejection{{g.Signers[0], "the cover", at}, {g.Signers[1], "the policy", at + 1}}; !slices.Equal(e.Rejections, want) {
		t.Errorf("rejections %v, want %v", e.Rejections, want)
	}
	if want := []ForeignApproval{{g.Signers[0], other, at + 2}}; !slices.Equal(e.Foreign, want) || len(e.Approvals) != 0 {
		t.Errorf("foreign %v, approvals %v, want %v and none", e.Foreign, e.Approvals, want)
	}
	if want := []Intent{{account(6, 1), 4, domain.Hash{1}, domain.Hash{2}, at + 3}}; !slices.Equal(e.Intents, want) {
		t.Errorf("intents %v, want %v", e.Intents, want)
	}
	spoken.do(&domain.Approval{Signer: g.Signers[1], Digest: digest})
	if want := []Rejection{{g.Signers[0], "the cover", at}}; !slices.Equal(e.Rejections, want) || len(e.Approvals) != 1 {
		t.Errorf("after the approval: rejections %v, approvals %v, want %v and one", e.Rejections, e.Approvals, want)
	}
	for _, w := range []*world{silent, spoken} {
		w.seal(4)
	}
	if got, want := spoken.epoch(1).PayoutRoot, silent.epoch(1).PayoutRoot; got != want || e.Phase != PhaseClosed {
		t.Errorf("epoch 1 pays %s, want %s; epoch 0 is %s", got, want, e.Phase)
	}
}
