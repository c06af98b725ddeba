package probes

import (
	"encoding/binary"

	"assay/domain"
)

// The part of an era over which challenges spread, in ppm of its length. The
// first blocks are left out, since HyperNodes may see the new era a little
// later than the daemon; the last third is left to retries.
const (
	firstMoment = 20_000
	lastMoment  = 700_000
)

// Moment returns the point of the era, in ppm of its length, at which the
// daemon of sn challenges hn. It follows from both ids and the era, so load
// spreads over the era, and no side can choose when it is looked at.
func Moment(era domain.Era, sn domain.SNID, hn domain.HNID) uint64 {
	b := []byte("assay/moment/v1")
	b = binary.BigEndian.AppendUint64(b, uint64(sn))
	b = binary.BigEndian.AppendUint64(b, uint64(hn))
	b = binary.BigEndian.AppendUint64(b, uint64(era))
	h := domain.Keccak256(b)
	return firstMoment + binary.BigEndian.Uint64(h[:8])%(lastMoment-firstMoment)
}
