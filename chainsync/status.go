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
	// Final is the newest block that is final for as many endpoints as must agree.
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
	Fault string // what is wrong with it: no answer, or a final block lower than it said before; "" if nothing is
}

// clone copies what is shared.
func (s Status) clone() Status {
	s.Endpoints, s.Counters = slices.Clone(s.Endpoints), maps.Clone(s.Counters)
	return s
}

// What a watch does, in WatchStatus.
const (
	WatchStarts   = "starts"   // nothing was read yet
	WatchReads    = "reads"    // blocks, or waits for the next one
	WatchConfirms = "confirms" // waits for the log to have what was found
	WatchStopped  = "stopped"  // until it is tried again; Err says why
)

// WatchStatus is where a Watch stands. It is a copy.
type WatchStatus struct {
	Status        // of its reader, whose blocks are the watched chain's
	State  string // one of Watch...
	Err    string // why it stopped, until blocks are read again
}

// Status says where the watch stands. Any goroutine may ask.
func (w *Watch) Status() WatchStatus {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.reader == nil {
		return WatchStatus{State: WatchStarts}
	}
	status := WatchStatus{Status: w.reader.Status(), State: WatchReads}
	switch {
	case w.fault != "" && status.Block == 0:
		status.State, status.Err = WatchStopped, w.fault
	case w.under != nil:
		status.State = WatchConfirms
	}
	return status
}
