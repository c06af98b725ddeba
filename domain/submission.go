package domain

import (
	"encoding/hex"
	"strconv"
)

// A Submission is a decoded message at the door of the log, waiting to be
// judged (rules §2). Malformed messages and those of another network never
// become one.
type Submission struct {
	Fact   Fact
	Digest Hash // of the signed content
	// Signer is who signed, recovered from the signature; SignerErr says why
	// none could be. A simulation sets Trusted instead: every signature is good.
	Signer    Address
	SignerErr error
	Trusted   bool
}

// A SilentPair is a pair that only one side has listed when its era is about
// to be sealed; it counts if the receipt that side kept verifies (rules §2).
type SilentPair struct {
	Era     Era
	Pair    Pair
	Holder  string   // OriginSN or OriginHN: who listed the other, and keeps the receipt
	Key     Address  // the silent side's registered key in that era
	Records []uint64 // log indexes of the holder's reports of the era, ascending; any may list the pair
}

// Subject returns the subject under which a fact is published. Subjects route;
// they are never an identity (reliability §0.1).
func Subject(f Fact, chainID uint64) string {
	switch f := f.(type) {
	case *Report:
		return "icn.v1.report." + f.Originator.Kind + "." + strconv.FormatUint(f.Originator.ID, 10)
	case *PolicyChange:
		return "icn.v1.policy"
	case *Reversal:
		return "icn.v1.reversal"
	case *Attestation:
		return "icn.v1.attest." + strconv.FormatUint(uint64(f.Epoch), 10) + "." + strconv.FormatUint(uint64(f.HN), 10)
	case *Approval:
		return "icn.v1.approval." + strconv.FormatUint(uint64(f.Epoch), 10)
	case *SignerRejection:
		return "icn.v1.approval." + strconv.FormatUint(uint64(f.Epoch), 10) + ".rejection"
	case *Intent:
		return "icn.v1.approval." + strconv.FormatUint(uint64(f.Epoch), 10) + ".intent"
	}
	return "icn.v1.chain." + strconv.FormatUint(chainID, 10) + "." + f.Kind().String()
}

// MessageID is the Nats-Msg-Id under which an envelope is published: the
// keccak256 of all its bytes in hex. The stream uses it to save traffic; nothing
// rests on it, for anybody can publish other bytes under it (reliability §0.2).
func MessageID(envelope []byte) string {
	h := Keccak256(envelope)
	return hex.EncodeToString(h[:])
}
