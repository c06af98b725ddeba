package domain

import (
	"errors"
	"fmt"
	"strconv"
)

// Bounds of a report (reliability §5).
const (
	maxPeers       = 1 << 17     // entries of one report; on the wire its size allows fewer
	maxSamples     = 1 << 17     // metric samples of one report
	maxRTTMicros   = 600_000_000 // 600 s in µs
	maxMetricValue = 1<<53 - 1   // largest integer that every JSON reader keeps
	maxTextBytes   = 256         // any text field of any fact
)

// Originator kinds.
const (
	OriginSN = "sn"
	OriginHN = "hn"
)

type (
	// Originator is who filed a report: the daemon of a ScalerNode, or a HyperNode.
	Originator struct {
		Kind string // OriginSN or OriginHN
		ID   uint64
	}
	// Peer is one completed challenge of a report. On the wire its receipt is
	// the Proof at the same place of the message; Receipt says that it is known
	// to verify, which only a simulation says in the report itself.
	Peer struct {
		ID        uint64
		RTTMicros uint64
		Receipt   bool
	}
	// Sample is one measured value about ScalerNode SN, in the unit that the
	// metric's name ends with. Inventory metrics may carry text.
	Sample struct {
		SN     SNID
		Metric string
		Value  Value
	}
	// Report is what an originator attests in an era. Reports of one originator
	// and era add up (rules §2).
	Report struct {
		Originator Originator
		Era        Era
		Peers      []Peer
		Samples    []Sample
	}
)

// Value is the value of a metric: a whole number, or text where IsText.
type Value struct {
	Number uint64
	Text   string
	IsText bool
}

// Number returns a whole-number value.
func Number(n uint64) Value { return Value{Number: n} }

// Text returns a text value.
func Text(s string) Value { return Value{Text: s, IsText: true} }

// String prints the number, or the text quoted.
func (v Value) String() string {
	if v.IsText {
		return strconv.Quote(v.Text)
	}
	return strconv.FormatUint(v.Number, 10)
}

func (v Value) valid() error {
	if v.IsText && (v.Number != 0 || len(v.Text) > maxTextBytes) {
		return fmt.Errorf("ERR_FIELD_LEN text value of %d bytes: want at most %d", len(v.Text), maxTextBytes)
	}
	if !v.IsText && v.Number > maxMetricValue {
		return fmt.Errorf("ERR_METRIC_RANGE value %d: want at most %d", v.Number, uint64(maxMetricValue))
	}
	return nil
}

// String returns "sn 7" or "hn 3".
func (o Originator) String() string { return o.Kind + " " + strconv.FormatUint(o.ID, 10) }

// Kind returns KindReport.
func (*Report) Kind() Kind { return KindReport }

func (f *Report) walk(w walker) {
	w.group("originator", func(w walker) {
		w.text("kind", &f.Originator.Kind)
		w.uint("id", &f.Originator.ID)
	})
	w.uint("era", (*uint64)(&f.Era))
	walkList(w, "peers", &f.Peers, func(w walker, p *Peer) {
		w.uint("id", &p.ID)
		w.uint("rtt_us", &p.RTTMicros)
		w.receipt("receipt", &p.Receipt)
	})
	walkList(w, "samples", &f.Samples, func(w walker, s *Sample) {
		w.uint("sn", (*uint64)(&s.SN))
		w.text("metric", &s.Metric)
		w.value("value", &s.Value)
	})
}

func (f *Report) valid() error {
	if k := f.Originator.Kind; k != OriginSN && k != OriginHN {
		return fmt.Errorf("originator kind %q: want %q or %q", k, OriginSN, OriginHN)
	}
	if len(f.Peers) > maxPeers || len(f.Samples) > maxSamples {
		return fmt.Errorf("ERR_TOO_LARGE %d peers, %d samples: want at most %d and %d",
			len(f.Peers), len(f.Samples), maxPeers, maxSamples)
	}
	for i, p := range f.Peers {
		if p.RTTMicros == 0 || p.RTTMicros > maxRTTMicros {
			return fmt.Errorf("ERR_METRIC_RANGE peers[%d].rtt_us %d: want 1 to %d", i, p.RTTMicros, uint64(maxRTTMicros))
		}
	}
	for i, s := range f.Samples {
		if s.Metric == "" {
			return fmt.Errorf("samples[%d].metric is empty", i)
		}
		if err := s.Value.valid(); err != nil {
			return fmt.Errorf("samples[%d].value: %w", i, err)
		}
	}
	if f.Era > maxEra {
		return fmt.Errorf("ERR_ERA_RANGE era %d: want at most %d", f.Era, uint64(maxEra))
	}
	return nil
}

// maxEra keeps era arithmetic far from the edge of 64 bits.
const maxEra = 1 << 62

type (
	// Reversal is governance taking back the verdict of an era (rules §5).
	Reversal struct {
		Era    Era
		SN     SNID
		Reason string
	}
	// Attestation is a HyperNode's word that it recomputed an epoch to Digest.
	Attestation struct {
		Epoch  Epoch
		HN     HNID
		Digest Hash
	}
	// Genesis is record 0 of every log: whose word counts, and for which
	// contract. It does not come from the stream; all replicas of a network
	// are given the same one, and the log's root commits to it.
	Genesis struct {
		ChainID    uint64
		Settlement Address   // EpochSettlement contract
		Observer   Address   // signs chain facts
		Governance Address   // signs policies and reversals
		Signers    []Address // treasury signers (Safe owners), ascending
		Threshold  uint64    // how many of them approve a batch
	}
	// Receipts is written by the log right before the head that seals Era: the
	// pairs that only one side listed and whose receipt was verified against
	// the other side's key, in ascending order. Checking receipts once, here,
	// is what lets a replay read bodies without any signature (rules §2).
	Receipts struct {
		Era   Era
		Pairs []Pair
	}
	// Pair is a ScalerNode and a HyperNode.
	Pair struct {
		SN SNID
		HN HNID
	}
)

// Kind returns the fact's kind.
func (*Reversal) Kind() Kind    { return KindReversal }
func (*Attestation) Kind() Kind { return KindAttestation }
func (*Genesis) Kind() Kind     { return KindGenesis }
func (*Receipts) Kind() Kind    { return KindReceipts }

func (f *Reversal) walk(w walker) {
	w.uint("era", (*uint64)(&f.Era))
	w.uint("sn", (*uint64)(&f.SN))
	w.text("reason", &f.Reason)
}

func (f *Attestation) walk(w walker) {
	w.uint("epoch", (*uint64)(&f.Epoch))
	w.uint("hn", (*uint64)(&f.HN))
	w.hash("digest", &f.Digest)
}

func (f *Genesis) walk(w walker) {
	w.uint("chain_id", &f.ChainID)
	w.address("settlement", &f.Settlement)
	w.address("observer", &f.Observer)
	w.address("governance", &f.Governance)
	w.addresses("signers", &f.Signers)
	w.uint("threshold", &f.Threshold)
}

func (f *Receipts) walk(w walker) {
	w.uint("era", (*uint64)(&f.Era))
	walkList(w, "pairs", &f.Pairs, func(w walker, p *Pair) {
		w.uint("sn", (*uint64)(&p.SN))
		w.uint("hn", (*uint64)(&p.HN))
	})
}

func (f *Reversal) valid() error {
	if f.Era > maxEra {
		return fmt.Errorf("ERR_ERA_RANGE era %d: want at most %d", f.Era, uint64(maxEra))
	}
	return nil
}

func (f *Attestation) valid() error { return nil }

func (f *Genesis) valid() error {
	if f.ChainID == 0 || f.Settlement.IsZero() || f.Observer.IsZero() || f.Governance.IsZero() {
		return errors.New("chain id, settlement, observer and governance must all be set")
	}
	for i, s := range f.Signers {
		if s.IsZero() || i > 0 && f.Signers[i-1].Compare(s) >= 0 {
			return fmt.Errorf("signers[%d] %s: want distinct non-zero addresses in ascending order", i, s)
		}
	}
	if n := uint64(len(f.Signers)); f.Threshold == 0 || f.Threshold > n || 2*f.Threshold <= n {
		return fmt.Errorf("threshold %d of %d signers: want more than half and at most all", f.Threshold, n)
	}
	return nil
}

func (f *Receipts) valid() error {
	for i := 1; i < len(f.Pairs); i++ {
		if a, b := f.Pairs[i-1], f.Pairs[i]; a.SN > b.SN || a.SN == b.SN && a.HN >= b.HN {
			return fmt.Errorf("pairs[%d] (%d, %d) is not above (%d, %d)", i, b.SN, b.HN, a.SN, a.HN)
		}
	}
	return nil
}

// Network returns the signing domain of the genesis.
func (f *Genesis) Network() Network {
	return Network{ChainID: f.ChainID, Settlement: f.Settlement}
}
