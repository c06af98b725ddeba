package explain

import (
	"errors"
	"fmt"
	"slices"

	"assay/domain"
)

// verifier checks signatures anew: what ingest found of them when the records
// came is not kept.
type verifier struct {
	chapter  *chapter
	evidence Evidence
	genesis  *domain.Genesis
	network  domain.Network
	keys     keys // nil: the signatures of nodes are not checked
}

// keys are those of nodes, as of the last record.
type keys interface {
	ScalerKey(id domain.SNID, e domain.Era) (domain.Address, bool)
	HyperKey(id domain.HNID) (domain.Address, bool)
}

// leaves reports whether a record's signature, or what it rests on, is a node's
// and so not checked.
func (v *verifier) leaves(k domain.Kind) bool {
	return v.keys == nil && (k == domain.KindReport || k == domain.KindAttestation || k == domain.KindReceipts)
}

// verify checks a record's signature against the key that was in force for it,
// and the receipts that it rests on.
func (v *verifier) verify(r *Record, at *citation) {
	if v.leaves(at.kind) {
		r.Signature = SignatureUnchecked
		if !at.kind.FromMessage() {
			r.Signature = SignatureNone
		}
		for i := range r.Receipts {
			r.Receipts[i].Signature = SignatureUnchecked
		}
		return
	}
	m, fact, err := v.read(r.Index)
	switch {
	case err != nil:
	case fact.Kind() != at.kind:
		err = fmt.Errorf("the record is a %s, want a %s", fact.Kind(), at.kind)
	case at.kind.FromMessage():
		err = v.signature(r, m, fact)
	}
	switch {
	case err != nil:
		r.Signature, r.Problem = SignatureFails, err.Error()
	case at.kind.FromMessage():
		r.Signature = SignatureVerifies
	default:
		r.Signature = SignatureNone
	}
	for i := range r.Receipts {
		v.receipt(&r.Receipts[i])
	}
}

// read returns a record as the message that it came as; only the fact if the
// log made it itself.
func (v *verifier) read(index uint64) (*domain.Message, domain.Fact, error) {
	head, err := v.evidence.Record(index)
	if err != nil {
		return nil, nil, err
	}
	fact, err := domain.DecodeBody(head.Kind, head.Version, head.Body)
	if err != nil || !head.Kind.FromMessage() {
		return nil, fact, err
	}
	witness, err := v.evidence.Witness(index)
	if err != nil {
		return nil, fact, err
	}
	signature, proofs, err := domain.DecodeWitness(witness)
	if err != nil {
		return nil, fact, fmt.Errorf("witness: %w", err)
	}
	m := &domain.Message{
		Network: v.network, Kind: head.Kind, Version: head.Version, Body: head.Body, Proofs: proofs, Signature: signature,
	}
	if got := m.Digest(); got != head.Digest {
		return m, fact, fmt.Errorf("what was signed has digest %s, the record says %s", got, head.Digest)
	}
	return m, fact, nil
}

// signature recovers who signed a message and holds that against who had to.
func (v *verifier) signature(r *Record, m *domain.Message, fact domain.Fact) error {
	signer, err := domain.Recover(m.Digest(), m.Signature[:])
	if err != nil {
		return err
	}
	r.Signer = &signer
	by, key, err := v.authority(fact, signer)
	if err != nil {
		return err
	}
	r.Originator = by.String()
	if signer != key {
		return fmt.Errorf("signed by %s, want %s", signer, key)
	}
	return nil
}

// authority returns who has to sign a fact, and the key that was in force. Where
// one of several may, signer tells which.
func (v *verifier) authority(fact domain.Fact, signer domain.Address) (by author, key domain.Address, err error) {
	genesis, known := v.genesis, true
	switch f := fact.(type) {
	case domain.ChainFact:
		by, key = author{office: ByObserver}, genesis.Observer
	case *domain.PolicyChange, *domain.Reversal:
		by, key = author{office: ByGovernance}, genesis.Governance
	case *domain.Attestation:
		by = author{ByHyper, uint64(f.HN)}
		key, known = v.keys.HyperKey(f.HN)
	case *domain.Approval:
		by, key = author{office: BySigner}, f.Signer
		known = slices.Contains(genesis.Signers, f.Signer)
		if signer == genesis.Observer && signer != f.Signer { // carried
			by, key = author{office: ByObserver}, genesis.Observer
		}
	case *domain.Report:
		by = author{f.Originator.Kind, f.Originator.ID}
		if f.Originator.Kind == domain.OriginHN {
			key, known = v.keys.HyperKey(domain.HNID(f.Originator.ID))
		} else {
			key, known = v.keys.ScalerKey(domain.SNID(f.Originator.ID), f.Era)
		}
	default:
		return by, key, errors.New("nobody signs such a record")
	}
	if !known {
		err = fmt.Errorf("%s has no key in force", by)
	}
	return by, key, err
}

// receipt looks for the entry that a proved pair rests on, and checks its
// receipt against the silent side's key.
func (v *verifier) receipt(r *Receipt) {
	r.Signature = SignatureFails
	if key, ok := v.keys.HyperKey(r.HN); ok {
		v.findReceipt(r, domain.OriginSN, uint64(r.HN), key, v.chapter.filed[filing{r.Era, r.SN}])
	}
	key, ok := v.keys.ScalerKey(r.SN, r.Era)
	if o := v.chapter.observer(r.Era, r.HN); ok && o != nil && r.Signature != SignatureVerifies {
		v.findReceipt(r, domain.OriginHN, uint64(r.SN), key, o.Reports)
	}
}

func (v *verifier) findReceipt(r *Receipt, holder string, peer uint64, key domain.Address, reports []uint64) {
	for _, index := range reports {
		m, fact, err := v.read(index)
		report, ok := fact.(*domain.Report)
		if err != nil || !ok {
			continue // told where the report itself is listed
		}
		for i, p := range report.Peers {
			if p.ID != peer || i >= len(m.Proofs) {
				continue
			}
			proof, err := domain.ParseReceipt(m.Proofs[i])
			if err == nil && proof.Verify(v.network, holder, r.Era, r.SN, r.HN, key) {
				r.Holder, r.Record, r.Signature = holder, index, SignatureVerifies
				return
			}
		}
	}
}

// String returns such as "ScalerNode 7" or "observer".
func (a author) String() string {
	switch a.office {
	case ByScaler:
		return fmt.Sprintf("ScalerNode %d", a.id)
	case ByHyper:
		return fmt.Sprintf("HyperNode %d", a.id)
	case BySigner:
		return "treasury signer"
	}
	return a.office
}
