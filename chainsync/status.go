package chainsync

import (
	"maps"
	"slices"

	"assay/domain"
)

// Status is where a Syncer stands. It is a copy.
type Status struct {
	// Block, Hash and Time are of the last block whose facts are all durable in
	// the stream; zero before the first.
	Block uint64
	Hash  domain.Hash
	Time  uint64
	// Final is the newest block that is final for every endpoint.
	Final uint64
	// Endpoints are in the order of the configuration.
	Endpoints []EndpointStatus
	// Published counts facts that were handed over.
	Published uint64
	// Counters count what was left out, by class:
	//   unknown_event       an event of a watched contract that no row describes
	//   malformed_log       ERR_LOG_SHAPE: not what the event's declaration says
	//   refused_fact        a value that the vocabulary does not take
	//   unknown_delegation  a delegation that the lists don't have
	//   unpaired_event      an announcement without what it announces
	//   foreign_log         a log of another contract with a topic of the table
	Counters map[string]uint64
	// LastFinding describes the last log that was counted, but for foreign ones.
	LastFinding string
	// Waiting says what is waited for; "" while all is well.
	Waiting string
}

// EndpointStatus is what is known of one endpoint.
type EndpointStatus struct {
	Host  string
	Final uint64 // its newest final block when it last said
}

// clone copies what is shared.
func (s Status) clone() Status {
	s.Endpoints, s.Counters = slices.Clone(s.Endpoints), maps.Clone(s.Counters)
	return s
}
