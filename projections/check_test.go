package projections

import (
	"errors"
	"testing"

	"assay/domain"
)

// office is the genesis of these tests: who may sign what.
func office() *domain.Genesis {
	return &domain.Genesis{ChainID: 1, Settlement: account(1, 1), Observer: account(2, 1), Governance: account(3, 1),
		Signers: []domain.Address{account(4, 1), account(4, 2), account(4, 3)}, Threshold: 2}
}

// foundedWorld is a network with a genesis, so that signers count. Eras 0 to 1
// are before the genesis era 2; the log stands in era 5, era 3 is sealed,
// epoch 0 (era 2) is closed. ScalerNode 7 was never validated, ScalerNode 1
// got another key for era 6 on, link 3 is unstaked, position 1 undelegated.
func foundedWorld(t *testing.T) *world {
	w := emptyWorld(t)
	w.apply(office(), domain.Hash{})
	w.policy(0, func(p *domain.Policy) {
		p.GenesisEra, p.ErasPerEpoch.Value, p.MaxReportsPerEra = domain.Optional{Set: true, Value: 2}, 1, 2
	})
	w.do(&domain.EraSegment{Segment: domain.Segment{Era: 0, StartBlock: firstBlock, Blocks: eraBlocks}})
	w.network()
	w.register(7, 1, domain.Amount{})
	w.do(&domain.Delegated{Position: positionID(1), SN: 1, Delegator: delegator(1), Amount: domain.ICNT(1), Source: "delegator"})
	w.do(&domain.Delegated{Position: positionID(2), SN: 1, Delegator: delegator(1), Amount: domain.ICNT(1), Source: "delegator"})
	for e := domain.Era(0); e < 5; e++ {
		w.start(e)
	}
	w.seal(3)
	w.start(5)
	w.do(&domain.SNValidated{SN: 1, Daemon: account(9, 9)}, &domain.LinkUnstaked{Link: 3}, &domain.Undelegated{Position: positionID(1)})
	return w
}

// signed is a submission of a fact with a recovered signer.
func signed(f domain.Fact, signer domain.Address) domain.Submission {
	return domain.Submission{Fact: f, Digest: domain.Keccak256(domain.FormatFact(f)), Signer: signer}
}

func unsigned(f domain.Fact) domain.Submission {
	s := signed(f, domain.Address{})
	s.SignerErr = errors.New("ERR_SIG_HIGH_S s is above n/2")
	return s
}

type checkRow struct {
	name   string
	sub    domain.Submission
	reason domain.Reject
	detail string
}

func (w *world) check(t *testing.T, rows []checkRow) {
	t.Helper()
	for _, r := range rows {
		got := w.state.Check(r.sub)
		switch {
		case got == nil && r.reason != domain.Accepted:
			t.Errorf("%s: accepted, want %s", r.name, r.reason)
		case got != nil && (got.Reason != r.reason || got.Detail != r.detail):
			t.Errorf("%s: %v\nwant %s: %s", r.name, got, r.reason, r.detail)
		}
	}
}

// One row per reason that a report can be refused for, in the order of the
// checks; a row that fails several is refused for the first.
func TestCheckReport(t *testing.T) {
	w := foundedWorld(t)
	for _, r := range []*domain.Report{snReport(2, 5, false, 1), snReport(2, 5, false, 2), hnReport(1, 5, false, 1)} {
		w.do(r)
	}
	sn := func(id domain.SNID, e domain.Era) *domain.Report { return snReport(id, e, false, 3) }
	hn := func(id domain.HNID, e domain.Era) *domain.Report { return hnReport(id, e, false, 3) }
	const stranger = "ERR_SIGNER got 0x0909000000000000000000000000000000000000 want 0xbb00000000000000000000000000000000000002"
	nobody := domain.Address{9, 9}
	w.check(t, []checkRow{
		{"a ScalerNode's", signed(sn(2, 4), daemonKey(2)), domain.Accepted, ""},
		{"a HyperNode's", signed(hn(1, 6), observerKey(1)), domain.Accepted, ""},
		{"a HyperNode without a link", signed(hn(3, 5), observerKey(3)), domain.Accepted, ""},
		{"unknown ScalerNode, and all else wrong", unsigned(sn(99, 99)), domain.UnknownOriginator, "ERR_UNKNOWN_NODE sn 99 has no registered key"},
		{"never validated", unsigned(sn(7, 5)), domain.UnknownOriginator, "ERR_UNKNOWN_NODE sn 7 has no registered key"},
		{"unknown HyperNode", unsigned(hn(99, 1)), domain.UnknownOriginator, "ERR_UNKNOWN_NODE hn 99 has no registered key"},
		{"no signature, and too early", unsigned(sn(2, 7)), domain.BadSignature, "ERR_SIG_HIGH_S s is above n/2"},
		{"another's signature, and too late", signed(sn(2, 1), nobody), domain.BadSignature, stranger},
		{"another node's signature", signed(sn(2, 5), daemonKey(3)), domain.BadSignature,
			"ERR_SIGNER got 0xbb00000000000000000000000000000000000003 want 0xbb00000000000000000000000000000000000002"},
		{"a HyperNode's key under a ScalerNode's id", signed(sn(3, 5), observerKey(3)), domain.BadSignature,
			"ERR_SIGNER got 0xcc00000000000000000000000000000000000003 want 0xbb00000000000000000000000000000000000003"},
		{"too early", signed(sn(2, 7), daemonKey(2)), domain.EraNotOpen, "ERR_ERA_FUTURE era 7, open until 6"},
		{"far too early", signed(sn(2, 1<<62), daemonKey(2)), domain.EraNotOpen, "ERR_ERA_FUTURE era 4611686018427387904, open until 6"},
		{"sealed", signed(sn(2, 3), daemonKey(2)), domain.Late, "ERR_ERA_CLOSED era 3, sealed until 3"},
		{"sealed, and before the genesis era", signed(sn(2, 1), daemonKey(2)), domain.Late, "ERR_ERA_CLOSED era 1, sealed until 3"},
		{"duplicate, and over quota", signed(snReport(2, 5, false, 1), daemonKey(2)), domain.Duplicate,
			"sn 2 already filed " + digestOf(snReport(2, 5, false, 1)) + " for era 5"},
		{"over quota", signed(sn(2, 5), daemonKey(2)), domain.OverQuota, "ERR_QUOTA sn 2 filed 2 reports for era 5, want at most 2"},
		{"below the quota", signed(hn(1, 5), observerKey(1)), domain.Accepted, ""},
	})
}

// A rotated key is in force from the next era, for every era its own key.
func TestCheckReportAfterRotation(t *testing.T) {
	w := foundedWorld(t)
	fresh := account(9, 9)
	report := func(e domain.Era) domain.Fact { return snReport(1, e, false, 3) }
	const want, other = "ERR_SIGNER got 0x0900000000000000000000000000000000000009 want 0xbb00000000000000000000000000000000000001",
		"ERR_SIGNER got 0xbb00000000000000000000000000000000000001 want 0x0900000000000000000000000000000000000009"
	w.check(t, []checkRow{
		{"old key, era before", signed(report(4), daemonKey(1)), domain.Accepted, ""},
		{"old key, this era", signed(report(5), daemonKey(1)), domain.Accepted, ""},
		{"old key, next era", signed(report(6), daemonKey(1)), domain.BadSignature, other},
		{"new key, this era", signed(report(5), fresh), domain.BadSignature, want},
		{"new key, next era", signed(report(6), fresh), domain.Accepted, ""},
	})
}

// Before the calendar, in its first era, and before anything is sealed.
func TestCheckReportAtTheBeginning(t *testing.T) {
	w := emptyWorld(t)
	w.market()
	w.scaler(1, 1)
	w.refused(snReport(1, 0, false), domain.EraNotOpen, "ERR_ERA_FUTURE era 0, open until 0")
	w.do(&domain.EraSegment{Segment: domain.Segment{Era: 5, StartBlock: firstBlock, Blocks: eraBlocks}})
	w.refused(snReport(1, 6, false), domain.EraNotOpen, "ERR_ERA_FUTURE era 6, open until 5")
	w.do(snReport(1, 5, false))
	for i := range domain.HNID(63) {
		w.do(snReport(1, 5, false, i))
	}
	w.refused(snReport(1, 5, false, 64), domain.OverQuota, "ERR_QUOTA sn 1 filed 64 reports for era 5, want at most 64")
	w.policy(0, func(p *domain.Policy) { p.GenesisEra, p.MaxReportsPerEra = domain.Optional{Set: true, Value: 6}, 0 })
	w.refused(snReport(1, 5, false, 65), domain.Late, "ERR_ERA_RANGE era 5 is before the genesis era 6")
	w.at(firstBlock)
	w.head()
	w.refused(snReport(1, 6, false), domain.OverQuota, "ERR_QUOTA sn 1 filed 0 reports for era 6, want at most 0")
}

// The fixed order of checks of everything that is not a report.
func TestCheckPeople(t *testing.T) {
	w := foundedWorld(t)
	digest := w.epoch(0).Digest
	policy := func(from domain.Epoch, change func(*domain.Policy)) *domain.PolicyChange {
		return &domain.PolicyChange{FromEpoch: from, Policy: testPolicy(func(p *domain.Policy) {
			p.GenesisEra, p.ErasPerEpoch, p.WindowEpochs = domain.Optional{}, domain.Optional{}, domain.Optional{}
			if change != nil {
				change(p)
			}
		})}
	}
	moved := func(p *domain.Policy) { p.WindowEpochs = domain.Optional{Set: true, Value: 9} }
	reversal := &domain.Reversal{Era: 3, SN: 1, Reason: "x"}
	w.do(policy(5, nil), reversal)
	g := office()
	const stranger = " want 0x0300000000000000000000000000000000000001"
	nobody := account(9, 1)
	w.check(t, []checkRow{
		{"policy", signed(policy(4, nil), g.Governance), domain.Accepted, ""},
		{"policy unsigned, contradicting, too soon", unsigned(policy(0, moved)), domain.BadSignature, "ERR_SIG_HIGH_S s is above n/2"},
		{"policy of the observer", signed(policy(4, nil), g.Observer), domain.BadSignature, "ERR_SIGNER got " + g.Observer.String() + stranger},
		{"policy contradicting, too soon", signed(policy(0, moved), g.Governance), domain.Malformed, "the first policy fixes window_epochs, this one changes it"},
		{"policy for this epoch", signed(policy(3, nil), g.Governance), domain.Late, "ERR_RETROACTIVE from epoch 3, want at least 4"},
		{"policy twice", signed(policy(5, nil), g.Governance), domain.Duplicate, "policy " + digestOf(policy(5, nil)) + " is in the log"},
		{"reversal", signed(&domain.Reversal{Era: 4, SN: 1}, g.Governance), domain.Accepted, ""},
		{"reversal unsigned, too late", unsigned(&domain.Reversal{Era: 1}), domain.BadSignature, "ERR_SIG_HIGH_S s is above n/2"},
		{"reversal of a signer", signed(&domain.Reversal{Era: 4}, g.Signers[0]), domain.BadSignature, "ERR_SIGNER got " + g.Signers[0].String() + stranger},
		{"reversal of a final era", signed(&domain.Reversal{Era: 2, SN: 1}, g.Governance), domain.Late, "era 2 is final, era 3 is sealed"},
		{"reversal twice", signed(reversal, g.Governance), domain.Duplicate, "reversal " + digestOf(reversal) + " is in the log"},
		{"attestation", signed(&domain.Attestation{HN: 1, Digest: digest}, observerKey(1)), domain.Accepted, ""},
		{"attestation of nobody, unsigned", unsigned(&domain.Attestation{HN: 99, Epoch: 9}), domain.UnknownOriginator, "ERR_UNKNOWN_NODE HyperNode 99"},
		{"attestation unsigned, of an open epoch", unsigned(&domain.Attestation{HN: 1, Epoch: 9}), domain.BadSignature, "ERR_SIG_HIGH_S s is above n/2"},
		{"attestation of another", signed(&domain.Attestation{HN: 1, Digest: digest}, observerKey(2)), domain.BadSignature,
			"ERR_SIGNER got " + observerKey(2).String() + " want " + observerKey(1).String()},
		{"attestation of an open epoch", signed(&domain.Attestation{HN: 1, Epoch: 1}, observerKey(1)), domain.EraNotOpen, "epoch 1 is not closed"},
		{"approval", signed(&domain.Approval{Signer: g.Signers[1], Digest: digest}, g.Signers[1]), domain.Accepted, ""},
		{"approval of nobody, unsigned", unsigned(&domain.Approval{Signer: nobody, Epoch: 9}), domain.UnknownOriginator, nobody.String() + " is not a treasury signer"},
		{"approval unsigned, of an open epoch", unsigned(&domain.Approval{Signer: g.Signers[1], Epoch: 9}), domain.BadSignature, "ERR_SIG_HIGH_S s is above n/2"},
		{"approval by another signer", signed(&domain.Approval{Signer: g.Signers[1], Digest: digest}, g.Signers[2]), domain.BadSignature,
			"ERR_SIGNER got " + g.Signers[2].String() + " want " + g.Signers[1].String()},
		{"approval of an open epoch, wrong digest", signed(&domain.Approval{Signer: g.Signers[1], Epoch: 1}, g.Signers[1]), domain.EraNotOpen, "epoch 1 is not closed"},
		{"approval of another digest", signed(&domain.Approval{Signer: g.Signers[1]}, g.Signers[1]), domain.Accepted, ""},
		{"genesis", signed(g, g.Governance), domain.Malformed, "ERR_KIND genesis does not travel as a message"},
		{"receipts", signed(&domain.Receipts{}, g.Governance), domain.Malformed, "ERR_KIND receipts does not travel as a message"},
	})
	approval := &domain.Approval{Signer: g.Signers[1], Digest: digest}
	w.do(&domain.Attestation{HN: 1, Digest: digest}, &domain.Attestation{HN: 2}, approval)
	w.check(t, []checkRow{
		{"attested before", signed(&domain.Attestation{HN: 1}, observerKey(1)), domain.Duplicate, "HyperNode 1 attested epoch 0"},
		{"disputed before", signed(&domain.Attestation{HN: 2, Digest: digest}, observerKey(2)), domain.Duplicate, "HyperNode 2 attested epoch 0"},
		{"approved before, the same message", signed(approval, g.Signers[1]), domain.Duplicate, "approval " + digestOf(approval) + " is in the log"},
		{"approved before, with another Safe signature", domain.Submission{Fact: approval, Digest: domain.Hash{1}, Signer: g.Signers[1]}, domain.Accepted, ""},
	})
	settled := w.state.Settlements()[0]
	if len(settled.Attested) != 1 || settled.Attested[0] != 1 || len(settled.Disputed) != 1 || settled.Disputed[0] != 2 ||
		len(settled.Approvals) != 1 || settled.Approvals[0].Signer != g.Signers[1] {
		t.Errorf("settlement %+v", settled)
	}
}

func digestOf(f domain.Fact) string { return domain.Keccak256(domain.FormatFact(f)).String() }

// A simulation has nobody who signs, and no digests: what is attested or
// approved, and what is said twice, is taken as it stands.
func TestCheckOfASimulation(t *testing.T) {
	w := newWorld(t, nil)
	w.network()
	before := text(w.out)
	policy := &domain.PolicyChange{FromEpoch: 5, Policy: testPolicy(nil)}
	reversal := &domain.Reversal{Era: 3, SN: 1, Reason: "x"}
	w.do(policy, reversal, policy, reversal)
	w.do(&domain.Attestation{Epoch: 9, HN: 99}, &domain.Approval{Epoch: 9, Signer: account(4, 1)},
		&domain.SignerRejection{Epoch: 9, Signer: account(4, 1), Reason: "x"}, &domain.Intent{Epoch: 9, From: account(4, 1)})
	if text(w.out) != before || len(w.state.Settlements()) != 0 {
		t.Errorf("something came of it: %s", text(w.out))
	}
	w.refused(&domain.PolicyChange{Policy: testPolicy(func(p *domain.Policy) { p.WindowEpochs.Value = 9 })}, domain.Malformed,
		"the first policy fixes window_epochs, this one changes it")
}
