package main

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/projections"
	"assay/settler"
)

// treasuryLog is a log in which treasury signers speak.
type treasuryLog struct {
	*signedLog
	keys  []domain.Signer // of the genesis, in its order
	close *domain.EpochClose
	tx    *settler.SafeTx // settles the epoch
}

// newTreasuryLog folds the small scenario for a network of three signers, up to
// an epoch that waits for approvals.
func newTreasuryLog(t *testing.T) *treasuryLog {
	t.Helper()
	l := &treasuryLog{signedLog: newSignedLog(t)}
	for _, name := range []string{"signer one", "signer two", "signer three"} {
		l.keys = append(l.keys, testSigner(name))
	}
	slices.SortFunc(l.keys, func(a, b domain.Signer) int { return a.Address().Compare(b.Address()) })
	l.genesis.Signers, l.genesis.Threshold = nil, 2
	for _, k := range l.keys {
		l.genesis.Signers = append(l.genesis.Signers, k.Address())
	}
	l.fold(smallFacts)
	for _, s := range l.state.Settlements() {
		if s.Phase == projections.PhaseClosed && len(s.Carried) == 0 && s.Close.Payouts != nil {
			l.close = s.Close
			break
		}
	}
	if l.close == nil {
		t.Fatal("no epoch of the scenario waits for approvals")
	}
	b, err := settler.NewBatch(l.genesis.Network(), nil, l.close)
	if err != nil {
		t.Fatal(err)
	}
	l.tx = b.SafeTx(domain.Address{0x5a}, 0)
	return l
}

// approve says an approval of a digest by a signer, with its Safe signature, in a
// message that by signs.
func (l *treasuryLog) approve(signer domain.Signer, digest domain.Hash, by domain.Signer) {
	l.t.Helper()
	signature, err := signer.Sign(l.tx.Hash())
	if err != nil {
		l.t.Fatal(err)
	}
	l.seq++
	l.sayAs(&domain.Approval{Epoch: l.close.Epoch, Signer: signer.Address(), Digest: digest}, [][]byte{signature[:]}, by)
}

// tally stores the log, has every signature of it checked, and counts the
// approvals as the engine does.
func (l *treasuryLog) tally() *settler.Tally {
	t := l.t
	t.Helper()
	data := filepath.Join(t.TempDir(), "data")
	l.store(data)
	log, err := eventlog.Open(logDir(data), eventlog.Config{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	if _, err := (ingest.Recheck{Core: projections.New(nil)}).RecheckLog(t.Context(), log, 0, log.Size()); err != nil {
		t.Fatal(err)
	}
	source := &epochs{log: log, offered: func() (all []projections.Settlement) {
		for _, s := range l.state.Settlements() {
			all = append(all, *s)
		}
		return all
	}}
	found, err := source.Closed(context.Background(), l.close.Epoch)
	if err != nil {
		t.Fatal(err)
	}
	return settler.TallyApprovals(l.tx, l.close.Digest, l.genesis.Signers, l.genesis.Threshold, found[0].Approvals)
}

// A signature that was made elsewhere and carried into the log by the observer
// counts like one that its signer sent, and the full check of the log agrees.
func TestCarriedApprovalCounts(t *testing.T) {
	l := newTreasuryLog(t)
	l.approve(l.keys[0], l.close.Digest, l.keys[0])
	l.approve(l.keys[1], l.close.Digest, testSigner(keyObserver))
	l.approve(l.keys[2], l.close.Digest, l.keys[1]) // nobody may carry but the observer
	tally := l.tally()
	if want := l.genesis.Signers[:2]; !tally.Complete() || !slices.Equal(tally.Signers, want) || l.refused[domain.BadSignature] != 1 {
		t.Errorf("signers %v, refused %v, messages refused %v: want %v", tally.Signers, tally.Refused, l.refused, want)
	}
}

// A signer that approves our result and another of the same epoch counts for
// nothing, whichever came first: from messages through log and fold to the count.
// The observer cannot make it look so.
func TestEquivocatingSignerCountsForNothing(t *testing.T) {
	other := domain.Hash{7}
	for name, speak := range map[string]func(l *treasuryLog){
		"ours first": func(l *treasuryLog) {
			l.approve(l.keys[0], l.close.Digest, l.keys[0])
			l.approve(l.keys[0], other, l.keys[0])
		},
		"another first": func(l *treasuryLog) {
			l.approve(l.keys[0], other, l.keys[0])
			l.approve(l.keys[0], l.close.Digest, l.keys[0])
		},
		"ours carried": func(l *treasuryLog) {
			l.approve(l.keys[0], other, l.keys[0])
			l.approve(l.keys[0], l.close.Digest, testSigner(keyObserver))
		},
	} {
		t.Run(name, func(t *testing.T) {
			l := newTreasuryLog(t)
			speak(l)
			l.approve(l.keys[1], l.close.Digest, l.keys[1])
			tally := l.tally()
			if tally.Complete() || !slices.Equal(tally.Signers, l.genesis.Signers[1:2]) {
				t.Errorf("signers %v, want only %s", tally.Signers, l.genesis.Signers[1])
			}
			if !slices.ContainsFunc(tally.Refused, func(r settler.RefusedApproval) bool {
				return r.Signer == l.keys[0].Address() && errors.Is(r.Reason, settler.ErrSignerEquivocated)
			}) {
				t.Errorf("refused %v, want %v of %s", tally.Refused, settler.ErrSignerEquivocated, l.keys[0].Address())
			}
		})
	}
	l := newTreasuryLog(t)
	l.approve(l.keys[0], l.close.Digest, l.keys[0])
	l.approve(l.keys[0], other, testSigner(keyObserver))
	l.approve(l.keys[1], l.close.Digest, l.keys[1])
	if tally := l.tally(); !tally.Complete() || l.refused[domain.Malformed] != 1 {
		t.Errorf("an accusation counts: %v, messages refused %v", tally.Refused, l.refused)
	}
	l = newTreasuryLog(t)
	l.approve(l.keys[0], other, l.keys[0])
	l.tx.Nonce++ // what is carried is no signature of this transaction
	l.approve(l.keys[0], l.close.Digest, testSigner(keyObserver))
	l.tx.Nonce--
	for _, r := range l.tally().Refused {
		if !strings.HasPrefix(r.Reason.Error(), "ERR_") || errors.Is(r.Reason, settler.ErrSignerEquivocated) {
			t.Errorf("a carried approval that %s never signed accuses it: %v", r.Signer, r.Reason)
		}
	}
}

// Every engine tells of a signer that approved two results, once, whether or not
// the epoch is settled by then; and of nobody whom only the observer accuses.
func TestEquivocationIsToldOnce(t *testing.T) {
	l := newTreasuryLog(t)
	l.approve(l.keys[0], l.close.Digest, l.keys[0])
	l.approve(l.keys[1], l.close.Digest, testSigner(keyObserver))
	l.say(&domain.EpochSettled{Place: domain.Place{Block: l.block, Time: l.state.Place().Time}, Epoch: l.close.Epoch, Digest: l.close.Digest})
	before := len(l.records)
	l.approve(l.keys[0], domain.Hash{7}, l.keys[0])
	l.approve(l.keys[0], domain.Hash{8}, l.keys[0])
	l.approve(l.keys[1], domain.Hash{7}, l.keys[1])
	if l.state.Settlements()[l.close.Epoch].Phase != projections.PhaseSettled || len(l.records) != before+3 {
		t.Fatalf("%d records, want %d; refused %v", len(l.records), before+3, l.refused)
	}
	data := filepath.Join(t.TempDir(), "data")
	l.store(data)
	log, err := eventlog.Open(logDir(data), eventlog.Config{MinFree: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	c := newCore()
	if err := log.Entries(0, log.Size(), c.Apply); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := &signerWatch{core: c, log: log, logger: slog.New(slog.NewTextHandler(&out, nil)), told: make(map[equivocation]bool)}
	look := func(durable int, want int) {
		t.Helper()
		c.durable(uint64(durable), 0)
		if err := w.look(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := strings.Count(out.String(), "EQUIVOCATION_SIGNER"); got != want {
			t.Errorf("with %d records durable it was told %d times, want %d: %s", durable, got, want, &out)
		}
	}
	look(before, 0)
	look(before+1, 1)
	look(before+3, 1)
	for _, part := range []string{"level=ERROR", "signer=" + l.keys[0].Address().String(), "digest=" + l.close.Digest.String(), "other_digest=" + domain.Hash{7}.String()} {
		if !strings.Contains(out.String(), part) {
			t.Errorf("%s is not in %s", part, &out)
		}
	}
	// What is settled needs no witness of its approvals any more, neither here nor in the settler.
	if err := log.PruneWitnesses(log.Size()); err != nil {
		t.Fatal(err)
	}
	w.told = make(map[equivocation]bool)
	look(len(l.records), 1)
	source := &epochs{log: log, offered: c.settlements}
	if found, err := source.Closed(t.Context(), l.close.Epoch); err != nil || len(found) == 0 {
		t.Errorf("%d epochs of a pruned log: %v", len(found), err)
	}
}
