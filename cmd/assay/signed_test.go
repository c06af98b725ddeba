package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"slices"
	"testing"

	"assay/domain"
	"assay/ingest"
	"assay/ingest/eventlog"
	"assay/projections"
)

// signedLog makes a data directory whose log holds a scenario as the nodes, the
// observer and governance would have signed it, receipts included, and as ingest
// would have let it in. Only keys differ from the scenario's, and chain facts have
// a place in their block.
type signedLog struct {
	t       *testing.T
	genesis *domain.Genesis
	signers map[domain.Address]domain.Signer
	daemons map[domain.SNID]domain.Signer
	hypers  map[domain.HNID]domain.Signer
	state   *projections.State
	records []domain.Record
	refused eventlog.Counts
	seq     uint64
	block   uint64 // of the last chain fact
	inBlock uint64 // log index of the next one there
	// spoil, if set, may change a record before it enters the log.
	spoil func(r *domain.Record)
	// believe makes every receipt a bad one, and count unchecked.
	believe bool
}

func newSignedLog(t *testing.T) *signedLog {
	genesis := fixtureGenesis()
	genesis.Observer, genesis.Governance = testSigner(keyObserver).Address(), testSigner(keyGovernance).Address()
	for i, name := range localSigners() {
		genesis.Signers[i] = testSigner(name).Address()
	}
	slices.SortFunc(genesis.Signers, domain.Address.Compare)
	return &signedLog{
		t: t, genesis: genesis, state: projections.New(nil),
		signers: make(map[domain.Address]domain.Signer), daemons: make(map[domain.SNID]domain.Signer), hypers: make(map[domain.HNID]domain.Signer),
	}
}

// write makes the log of a file of facts.
func (s *signedLog) write(data, file string) {
	s.t.Helper()
	s.fold(file)
	s.store(data)
}

// fold makes the records of a file of facts.
func (s *signedLog) fold(file string) {
	s.t.Helper()
	s.enter(domain.Record{Kind: domain.KindGenesis, Version: 1, Body: domain.EncodeBody(s.genesis)})
	text, err := os.ReadFile(file)
	if err != nil {
		s.t.Fatal(err)
	}
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		f, err := domain.ParseFact(lines.Bytes())
		if err != nil {
			s.t.Fatal(err)
		}
		s.say(f)
	}
}

// store appends the records to a new log.
func (s *signedLog) store(data string) {
	s.t.Helper()
	log, err := eventlog.Create(logDir(data), s.genesis, eventlog.Config{MinFree: 1})
	if err != nil {
		s.t.Fatal(err)
	}
	batch := eventlog.Batch{
		Records: s.records[1:], Cursor: eventlog.Cursor{Stream: "ICN", Created: 1, Sequence: s.seq}, Counts: s.refused,
	}
	if err := log.Append(batch); err != nil {
		s.t.Fatal(err)
	}
	if err := log.Close(); err != nil {
		s.t.Fatal(err)
	}
}

// say signs a fact and puts it in the log, unless it is refused.
func (s *signedLog) say(f domain.Fact) {
	s.t.Helper()
	s.seq++
	s.place(f)
	s.sayAs(f, s.proofs(f), s.signer(f))
}

// sayAs is say by a certain signer. The sequence has moved on before.
func (s *signedLog) sayAs(f domain.Fact, proofs [][]byte, signer domain.Signer) {
	s.t.Helper()
	m, err := domain.NewMessage(s.genesis.Network(), f, proofs, signer)
	if err != nil {
		s.t.Fatal(err)
	}
	if r := s.state.Check(domain.Submission{Fact: f, Digest: m.Digest(), Signer: signer.Address()}); r != nil {
		s.refused[r.Reason]++
		return
	}
	s.sayReceipts(f)
	r := domain.Record{
		Seq: s.seq, Time: int64(s.seq), Kind: m.Kind, Version: m.Version, Digest: m.Digest(), Body: m.Body,
		Witness: domain.EncodeWitness(m.Signature, m.Proofs),
	}
	s.enter(r)
}

// place gives a chain fact the next place in its block, which a scenario leaves
// out. A head has none: it comes before what its block logs.
func (s *signedLog) place(f domain.Fact) {
	chain, ok := f.(domain.ChainFact)
	if !ok {
		return
	}
	at := chain.At()
	if at.Block != s.block {
		s.block, s.inBlock = at.Block, 0
	}
	if _, head := f.(*domain.Head); !head {
		at.LogIndex = s.inBlock
		s.inBlock++
	}
}

// signer gives a fact's keys to holders that can sign, and returns who signs it.
func (s *signedLog) signer(f domain.Fact) domain.Signer {
	switch f := f.(type) {
	case *domain.SNValidated:
		s.daemons[f.SN] = testSigner(fmt.Sprintf("daemon %s", f.Daemon))
		f.Daemon = s.daemons[f.SN].Address()
		s.signers[f.Daemon] = s.daemons[f.SN]
	case *domain.HNRegistered:
		s.hypers[f.HN] = testSigner(fmt.Sprintf("hypernode %d", f.HN))
		f.Key = s.hypers[f.HN].Address()
	case *domain.PolicyChange, *domain.Reversal:
		return testSigner(keyGovernance)
	case *domain.Attestation:
		return s.hypers[f.HN]
	case *domain.Report:
		if signer := s.hypers[domain.HNID(f.Originator.ID)]; f.Originator.Kind == domain.OriginHN && signer != nil {
			return signer
		}
		if f.Originator.Kind == domain.OriginSN {
			return s.daemon(domain.SNID(f.Originator.ID), f.Era)
		}
	}
	return testSigner(keyObserver)
}

// daemon returns the key of a node in an era, a stranger's if it has none.
func (s *signedLog) daemon(id domain.SNID, e domain.Era) domain.Signer {
	key, _ := s.state.ScalerKey(id, e)
	if signer := s.signers[key]; signer != nil {
		return signer
	}
	return testSigner("stranger")
}

// proofs are a report's receipts: good ones where the scenario says so.
func (s *signedLog) proofs(f domain.Fact) [][]byte {
	r, ok := f.(*domain.Report)
	if !ok {
		return nil
	}
	var proofs [][]byte
	for i, p := range r.Peers {
		c := domain.Challenge{Era: r.Era, Nonce: domain.Nonce{byte(s.seq), byte(s.seq >> 8), byte(i)}}
		signer, digest := domain.Signer(nil), domain.Hash{}
		if r.Originator.Kind == domain.OriginSN {
			c.SN, c.HN = domain.SNID(r.Originator.ID), domain.HNID(p.ID)
			signer, digest = s.hypers[c.HN], c.ReceiptDigest(s.genesis.Network())
		} else {
			c.SN, c.HN = domain.SNID(p.ID), domain.HNID(r.Originator.ID)
			signer, digest = s.daemon(c.SN, r.Era), c.Digest(s.genesis.Network())
		}
		receipt := domain.Receipt{Nonce: c.Nonce}
		if p.Receipt && signer != nil && !s.believe {
			var err error
			if receipt.Signature, err = signer.Sign(digest); err != nil {
				s.t.Fatal(err)
			}
		}
		proofs = append(proofs, receipt.Bytes())
	}
	return proofs
}

// sayReceipts writes what ingest would before a head that seals an era.
func (s *signedLog) sayReceipts(f domain.Fact) {
	silent := s.state.Silent(f)
	verified, err := ingest.VerifyReceipts(s.genesis.Network(), silent, 1, func(index uint64) (domain.Record, error) {
		return s.records[index], nil
	})
	if err != nil {
		s.t.Fatal(err)
	}
	if s.believe {
		verified = believed(silent)
	}
	for _, r := range verified {
		s.enter(domain.Record{Seq: s.seq, Time: int64(s.seq), Kind: domain.KindReceipts, Version: 1, Body: domain.EncodeBody(r)})
	}
}

// believed are all receipts, whether they verify or not.
func believed(silent []domain.SilentPair) []*domain.Receipts {
	var all []*domain.Receipts
	for _, p := range silent {
		if n := len(all); n == 0 || all[n-1].Era != p.Era {
			all = append(all, &domain.Receipts{Era: p.Era})
		}
		last := all[len(all)-1]
		last.Pairs = append(last.Pairs, p.Pair)
	}
	return all
}

// enter puts a record in the log and folds it.
func (s *signedLog) enter(r domain.Record) {
	s.t.Helper()
	r.Index = uint64(len(s.records))
	if s.spoil != nil {
		s.spoil(&r)
	}
	r.WitnessHash = domain.WitnessHash(r.Witness)
	entry, err := r.Entry()
	if err != nil {
		s.t.Fatal(err)
	}
	if err := s.state.Apply(entry); err != nil {
		s.t.Fatal(err)
	}
	s.records = append(s.records, r)
}
