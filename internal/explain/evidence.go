package explain

import (
	"maps"
	"slices"

	"assay/domain"
)

// Evidence is what a log keeps of its records. An error is told in the
// explanation, beside the record; it does not end it.
type Evidence interface {
	// Record returns the head of a record; the body is the caller's.
	Record(index uint64) (domain.Record, error)
	// Witness returns a record's signature and proofs in the form of
	// domain.EncodeWitness, checked against what the head commits to.
	Witness(index uint64) ([]byte, error)
}

type (
	// Record is a log record behind an explanation: what it contributed, who
	// signed it, and whether the signature verifies.
	Record struct {
		Index      uint64          `json:"index"` // of the log; in a simulation the line
		Kind       string          `json:"kind"`
		Roles      []string        `json:"roles"`
		Originator string          `json:"originator"`
		Signature  string          `json:"signature"`         // one of Signature...
		Signer     *domain.Address `json:"signer,omitempty"`  // whom the signature is by
		Problem    string          `json:"problem,omitempty"` // why it does not verify
		Receipts   []Receipt       `json:"receipts,omitempty"`
	}
	// Receipt is a pair that rests on the other side's receipt, checked again.
	Receipt struct {
		Era       domain.Era  `json:"era"`
		SN        domain.SNID `json:"sn"`
		HN        domain.HNID `json:"hn"`
		Holder    string      `json:"holder,omitempty"` // sn or hn: who listed the other
		Record    uint64      `json:"record,omitempty"` // the report that has it
		Signature string      `json:"signature"`
	}
)

// What is found of a signature.
const (
	SignatureVerifies  = "verifies"
	SignatureFails     = "does not verify"
	SignatureUnchecked = "not checked"
	SignatureNone      = "not signed: the log made it from the records before it"
	SignatureSimulated = "not signed: a simulation"
)

// records lists the records behind an explanation in their order.
func (f *listener) records(c *chapter, evidence Evidence, all bool, keys keys) []Record {
	v := verifier{chapter: c, evidence: evidence, genesis: f.genesis}
	if all {
		v.keys = keys
	}
	if evidence != nil {
		v.network = f.genesis.Network()
		c.cited.cite(0, domain.KindGenesis, author{office: ByLog}, "names the network and who may sign")
	}
	out := []Record{}
	for _, index := range slices.Sorted(maps.Keys(c.cited)) {
		at := c.cited[index]
		r := Record{Index: index, Kind: at.kind.String(), Roles: at.roles, Originator: at.by.String(), Signature: SignatureSimulated}
		for _, p := range at.pairs {
			r.Receipts = append(r.Receipts, Receipt{Era: p.era, SN: p.SN, HN: p.HN, Signature: SignatureSimulated})
		}
		if evidence != nil {
			v.verify(&r, at)
		}
		out = append(out, r)
	}
	return out
}

// Failed counts the records whose signature, or that of a receipt in them, does
// not verify.
func (x *Explanation) Failed() int {
	failed := 0
	for _, r := range x.Records {
		bad := func(p Receipt) bool { return p.Signature == SignatureFails }
		if r.Signature == SignatureFails || slices.ContainsFunc(r.Receipts, bad) {
			failed++
		}
	}
	return failed
}
