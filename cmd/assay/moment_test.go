//go:build linux

package main

import (
	"strings"
)

// moment is when an engine is killed: at something that the test sees of it.
type moment struct {
	name  string
	after string // only what comes after this counts; empty: everything does
	at    string // what is seen, or how it begins
	upTo  int    // it may come so many times before, by the seed
	spike bool   // while a transaction waits, blocks cost more than it offers
}

// moments are those from a start to a settled epoch, in the order in which they
// come. What is seen is a line of the log ("log …"), a message on the broker
// ("nats …"), a call on the wire to the chain ("asked …": it did not get there,
// "passed …": the answer did not come back, "answered …"), a change of a
// file ("file …"), or a block with a transaction of the relayer ("mined").
func moments() []moment {
	return []moment{
		{name: "while it starts", at: "asked ", upTo: 20},
		{name: "while the log is written", after: "log engine runs", at: "file log", upTo: 60},
		{name: "a fact is on its way", after: "log engine runs", at: "nats icn.v1.", upTo: 60},
		{name: "an epoch has closed", at: "nats icn.v1.epoch"},
		{name: "a snapshot is written", at: "file snapshots", upTo: 2},
		{name: "a signer has approved", at: "nats approval", upTo: 1},
		{name: "the intent is on its way into the log", at: "nats intent"},
		{name: "the intent is in the log, its record is being written", at: "file intent new"},
		{name: "the intent's record is written", at: "file intent open"},
		{name: "about to send", at: "asked eth_sendRawTransaction"},
		{name: "sent, and not told so", at: "passed eth_sendRawTransaction"},
		{name: "in the pool", after: "answered eth_sendRawTransaction", at: "asked ", upTo: 12},
		{name: "the bump is being written", at: "file outcome new", spike: true},
		{name: "the bump is written", at: "file outcome open", spike: true},
		{name: "the bump is sent, and not told so", after: "file outcome open", at: "passed eth_sendRawTransaction", spike: true},
		{name: "the bump is in the pool", after: "file outcome open", at: "asked ", upTo: 12, spike: true},
		{name: "mined", at: "mined"},
		{name: "mined, and looked at", after: "mined", at: "asked ", upTo: 12},
		{name: "its receipt is on its way", at: "receipt", upTo: 1},
		{name: "final, the outcome is being written", at: "file outcome new"},
		{name: "the outcome is written", at: "file outcome done"},
		{name: "settled, and told so", at: "log settlement settled"},
	}
}

// trap waits for a moment.
type trap struct {
	moment
	skip   int  // times that it still passes
	begun  bool // what it comes after was seen
	sprung bool
}

// sees takes in what is seen and reports whether the moment has come.
func (m *trap) sees(what string) bool {
	if m.sprung || m.name == "" {
		return false
	}
	if !m.begun && m.after != "" {
		m.begun = strings.HasPrefix(what, m.after)
		return false
	}
	if !strings.HasPrefix(what, m.at) {
		return false
	}
	m.skip--
	m.sprung = m.skip < 0
	return m.sprung
}
