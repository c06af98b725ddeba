// Package probes is both sides of a challenge: the Daemon of a ScalerNode and
// the HyperNode that watches it, with the measurements that they take and the
// durable Outbox through which their signed reports reach the stream.
//
// Once per era, at a moment that follows from both ids and the era, a Daemon
// sends each active HyperNode one challenge that it has signed. The HyperNode
// checks the signature against the registry, keeps it as the receipt of its own
// entry, and answers with its signature over the same challenge, which the
// Daemon keeps. Both file what they hold (rules §2).
//
// Invariants
//
//   - One nonce per pair and era: it is on disk before the first byte is sent,
//     and every retry, also after a restart, carries it.
//   - A receipt is on disk before it counts: a HyperNode answers, and a Daemon
//     marks a peer as done, only after the journal has been synced.
//   - A value is measured once per era and metric, written down, and only then
//     filed; a restart files the written value again. Two values of one metric
//     would void the originator's samples (rules §2).
//   - A report is cut, marked in the journal, handed to the Outbox, and marked
//     as handed over, in this order; a crash between any two steps leads to the
//     same report again, and reports add up.
//   - A HyperNode countersigns only for the era that is current at its own view
//     of the chain, and only one nonce per ScalerNode and era.
//   - The Outbox forgets a message only when the stream acknowledged these very
//     bytes, or when its owner names an era before which reports are worthless.
//   - Nothing here invents a measurement: what cannot be measured is left out.
//
// What it does not do: it judges nobody, reads no chain itself (Directory is
// wired by the command), holds no key (domain.Signer does), and never appends
// to the log. Of the outside it imports the NATS client, since publishing is its
// way out, and go-nvml behind the cgo build tag.
//
// Units: metric names end in their unit, and a unit means the same in every
// name; see Metric. Reports name eras, never times: no clock of a node reaches
// a rule. Local clocks only pace retries and time measurements.
//
// Daemon, HyperNode, Outbox and Journal are safe for concurrent use. A state
// directory belongs to one process at a time, which a file lock enforces.
// Constructors start nothing; each Run blocks until its context ends or until a
// failure that must stop the process, such as a sync that failed.
package probes
