package projections

import (
	"slices"

	"assay/domain"
)

func account(kind byte, n uint64) domain.Address { return domain.Address{0: kind, 19: byte(n)} }

func hpAccount(hp domain.HPID) domain.Address   { return account(0xaa, uint64(hp)) }
func daemonKey(sn domain.SNID) domain.Address   { return account(0xbb, uint64(sn)) }
func observerKey(hn domain.HNID) domain.Address { return account(0xcc, uint64(hn)) }
func linkOwner(l domain.LinkID) domain.Address  { return account(0xdd, uint64(l)) }
func delegator(n byte) domain.Address           { return account(0xee, uint64(n)) }
func positionID(n byte) domain.Position         { return domain.Position{31: n} }

// market sets the economics of class "storage" in region "eu": a required
// collateral of 100 ICNT for the usual capacity of 100 units.
func (w *world) market() {
	w.t.Helper()
	w.do(&domain.ClassSet{Region: "eu", Class: "storage", CollateralReq: domain.ICNT(1), MarketAdjustment: domain.One(),
		TargetCapacity: 1000, MaxBootstrapRelease: 1_000_000, ScheduleEnd: worldTime + 100*domain.Year})
	w.do(&domain.ClusterSet{Cluster: "c", Region: "eu", Class: "storage"})
}

// scaler registers and validates a ScalerNode of a Hardware Provider, fully
// collateralised.
func (w *world) scaler(sn domain.SNID, hp domain.HPID) {
	w.t.Helper()
	w.register(sn, hp, domain.ICNT(100))
	w.do(&domain.SNValidated{SN: sn, Daemon: daemonKey(sn)})
}

// register registers a ScalerNode of 100 units with its own collateral.
func (w *world) register(sn domain.SNID, hp domain.HPID, collateral domain.Amount) {
	w.t.Helper()
	if _, known := w.state.registry.hps[hp]; !known {
		w.do(&domain.HPRegistered{HP: hp, Account: hpAccount(hp)})
	}
	w.do(&domain.SNRegistered{SN: sn, HP: hp, Region: "eu", Class: "storage", Cluster: "c", Capacity: 100,
		NodeRewardShare: domain.Wei(25e16), Collateral: collateral})
}

// hyper registers a HyperNode of an operator and stakes link hn on it.
func (w *world) hyper(hn domain.HNID, operator uint64) {
	w.t.Helper()
	w.do(&domain.HNRegistered{HN: hn, Operator: account(0xcd, operator), Key: observerKey(hn)})
	w.link(domain.LinkID(hn), hn)
}

func (w *world) link(l domain.LinkID, hn domain.HNID) {
	w.t.Helper()
	w.do(&domain.LinkStaked{Link: l, Owner: linkOwner(l), HN: hn})
}

// book fills slot 0 of a node for a long time from now on, at 720 ICNT per
// month for its 100 units: 1 ICNT an hour.
func (w *world) book(sn domain.SNID) {
	w.t.Helper()
	w.do(&domain.Booked{SN: sn, SP: 1, Price: domain.Wei(72e17), Start: worldTime, Period: 10 * domain.Year})
}

// network is the usual network: three Hardware Providers with two ScalerNodes
// each, 1 to 6, all booked, and six HyperNodes 1 to 6 of three operators.
func (w *world) network() {
	w.t.Helper()
	w.market()
	for sn := domain.SNID(1); sn <= 6; sn++ {
		w.scaler(sn, domain.HPID(1+(sn-1)/2))
		w.book(sn)
	}
	for hn := domain.HNID(1); hn <= 6; hn++ {
		w.hyper(hn, 1+(uint64(hn)-1)%3)
	}
	w.do(&domain.ReserveDeposited{Amount: domain.ICNT(1_000_000)})
}

// dead are nodes that neither report nor are listed.
type dead struct {
	sns []domain.SNID
	hns []domain.HNID
}

func sns(ids ...domain.SNID) dead { return dead{sns: ids} }
func hns(ids ...domain.HNID) dead { return dead{hns: ids} }

func (a dead) and(b dead) dead { return dead{append(a.sns, b.sns...), append(a.hns, b.hns...)} }

// reports returns the reports of an era in which everybody alive completed
// every challenge: one per node, with receipts.
func (w *world) reports(e domain.Era, gone dead) []*domain.Report {
	var all []*domain.Report
	var scalers []domain.SNID
	var hypers []domain.HNID
	for _, sn := range w.state.registry.snIDs {
		if n := w.state.registry.sns[sn]; n.validated() && !slices.Contains(gone.sns, sn) {
			scalers = append(scalers, sn)
		}
	}
	for _, hn := range w.state.registry.hnIDs {
		if !slices.Contains(gone.hns, hn) {
			hypers = append(hypers, hn)
		}
	}
	for _, sn := range scalers {
		all = append(all, snReport(sn, e, true, hypers...))
	}
	for _, hn := range hypers {
		all = append(all, hnReport(hn, e, true, scalers...))
	}
	return all
}

// file files those reports.
func (w *world) file(e domain.Era, gone dead) {
	w.t.Helper()
	for _, r := range w.reports(e, gone) {
		w.do(r)
	}
}

func snReport(sn domain.SNID, e domain.Era, receipt bool, peers ...domain.HNID) *domain.Report {
	r := &domain.Report{Originator: domain.Originator{Kind: domain.OriginSN, ID: uint64(sn)}, Era: e}
	for _, hn := range peers {
		r.Peers = append(r.Peers, domain.Peer{ID: uint64(hn), RTTMicros: 1000, Receipt: receipt})
	}
	return r
}

func hnReport(hn domain.HNID, e domain.Era, receipt bool, peers ...domain.SNID) *domain.Report {
	r := &domain.Report{Originator: domain.Originator{Kind: domain.OriginHN, ID: uint64(hn)}, Era: e}
	for _, sn := range peers {
		r.Peers = append(r.Peers, domain.Peer{ID: uint64(sn), RTTMicros: 1000, Receipt: receipt})
	}
	return r
}

// play runs an era to its seal, with some nodes dead. If the chain is not there
// yet, a head goes on the era's first block.
func (w *world) play(e domain.Era, gone dead) {
	w.t.Helper()
	if w.block < startBlock(e) {
		w.start(e)
	}
	w.file(e, gone)
	w.start(e + 1)
	w.seal(e)
}

// run plays eras [from, to) with the same nodes dead.
func (w *world) run(from, to domain.Era, gone dead) {
	w.t.Helper()
	for e := from; e < to; e++ {
		w.play(e, gone)
	}
}
