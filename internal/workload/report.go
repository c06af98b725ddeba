package workload

import (
	"fmt"

	"assay/domain"
)

// batch is a report to be made: of one originator, about the peers from first to the one before end.
type batch struct {
	originator domain.Originator
	era        domain.Era
	first, end uint64
}

// batches yields the reports of an era in stream order: those of daemons that are up, then those of HyperNodes.
func (n *Network) batches(e domain.Era, yield func(batch) bool) bool {
	each := func(kind string, id, peers uint64) bool {
		for first := uint64(1); first <= peers; first += peersPerReport {
			if !yield(batch{domain.Originator{Kind: kind, ID: id}, e, first, min(first+peersPerReport, peers+1)}) {
				return false
			}
		}
		return true
	}
	for sn := range uint64(n.cfg.Scalers) {
		if !n.down(e, domain.SNID(sn+1)) && !each(domain.OriginSN, sn+1, uint64(n.cfg.Hypers)) {
			return false
		}
	}
	for hn := range uint64(n.cfg.Hypers) {
		if !each(domain.OriginHN, hn+1, uint64(n.cfg.Scalers)) {
			return false
		}
	}
	return true
}

// report makes a report. With proofs it also makes the receipts, and without them it says which verify, as a simulation
// does.
func (n *Network) report(b batch, proofs bool) (*domain.Report, [][]byte, error) {
	r := &domain.Report{Originator: b.originator, Era: b.era}
	var receipts [][]byte
	for peer := b.first; peer < b.end; peer++ {
		p := domain.Pair{SN: domain.SNID(b.originator.ID), HN: domain.HNID(peer)}
		var s sides
		if b.originator.Kind == domain.OriginSN {
			s = n.lit(b.era, p) // the daemon is up, or would not report
		} else {
			p = domain.Pair{SN: domain.SNID(peer), HN: domain.HNID(b.originator.ID)}
			s = n.pair(b.era, p)
		}
		listed, rtt := s.bySN, s.rttSN
		if b.originator.Kind == domain.OriginHN {
			listed, rtt = s.byHN, s.rttHN
		}
		if !listed {
			continue
		}
		decides := s.bySN != s.byHN && s.proved
		r.Peers = append(r.Peers, domain.Peer{ID: peer, RTTMicros: rtt, Receipt: decides && !proofs})
		n.measure(r, p)
		if !proofs {
			continue
		}
		receipt := n.filler(b.era, p)
		if decides {
			var err error
			if receipt, err = n.receipt(b.originator.Kind, b.era, p, receipt); err != nil {
				return nil, nil, fmt.Errorf("receipt of %s for peer %d in era %d: %w", b.originator, peer, b.era, err)
			}
		}
		receipts = append(receipts, receipt)
	}
	return r, receipts, nil
}

// measure adds what a HyperNode measured, if it did. One node in fifty is slow in an era, whoever measures it.
func (n *Network) measure(r *domain.Report, p domain.Pair) {
	if r.Originator.Kind != domain.OriginHN || n.cfg.SamplesPpm == 0 {
		return
	}
	x := n.draw(chanceSample, uint64(r.Era), uint64(p.SN), uint64(p.HN))
	if x%ppm >= uint64(n.cfg.SamplesPpm) {
		return
	}
	rate := usualRate + x>>40%100
	if n.draw(chanceSample, uint64(r.Era), uint64(p.SN))%50 == 0 {
		rate = usualRate / 2
	}
	r.Samples = append(r.Samples, domain.Sample{SN: p.SN, Metric: metric, Value: domain.Number(rate)})
}

// receipt is what the silent side signed for the holder: filler's nonce, and a signature that verifies.
func (n *Network) receipt(holder string, e domain.Era, p domain.Pair, filler []byte) ([]byte, error) {
	c := domain.Challenge{Era: e, SN: p.SN, HN: p.HN, Nonce: domain.Nonce(filler)}
	digest, by := c.ReceiptDigest(n.genesis.Network()), n.hypers[p.HN]
	if holder == domain.OriginHN {
		digest, by = c.Digest(n.genesis.Network()), n.scalers[p.SN]
	}
	signature, err := by.Sign(digest)
	if err != nil {
		return nil, err
	}
	return domain.Receipt{Nonce: c.Nonce, Signature: signature}.Bytes(), nil
}
