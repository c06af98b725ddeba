package probes

import (
	"net/http/httptest"
	"testing"

	"assay/domain"
)

func TestOneEraOfDaemonsAndHyperNodes(t *testing.T) {
	w := newWorld(t, 7)
	mail := &mailbox{}
	var hyperNodes []*HyperNode
	for id := domain.HNID(1); id <= 3; id++ {
		h := w.hyperNode(t, id, mail, nil)
		w.serveHN(t, id, h.Handler())
		hyperNodes = append(hyperNodes, h)
	}
	var daemons []*Daemon
	for sn := domain.SNID(1); sn <= 4; sn++ {
		server := httptest.NewUnstartedServer(nil)
		d := w.daemon(t, sn, mail, func(c *DaemonConfig) { c.URL = "http://" + server.Listener.Addr().String() })
		server.Config.Handler = d.Handler()
		server.Start()
		t.Cleanup(server.Close)
		daemons = append(daemons, d)
	}
	w.at(7, 710_000) // every moment has come
	for _, d := range daemons {
		if err := settleDaemon(t, d); err != nil {
			t.Fatal(err)
		}
		if err := settleDaemon(t, d); err != nil { // all answered: files
			t.Fatal(err)
		}
	}
	for _, h := range hyperNodes {
		if err := settleHyperNode(t, h); err != nil {
			t.Fatal(err)
		}
	}
	w.at(7, 860_000)
	for _, h := range hyperNodes {
		if err := settleHyperNode(t, h); err != nil {
			t.Fatal(err)
		}
	}
	reports := mail.reports(t, w)
	for sn := domain.SNID(1); sn <= 4; sn++ {
		peers, _ := union(t, reports, domain.Originator{Kind: domain.OriginSN, ID: uint64(sn)}, 7)
		if len(peers) != 3 {
			t.Errorf("sn %d lists %v, want 3 hypernodes", sn, peers)
		}
	}
	for hn := domain.HNID(1); hn <= 3; hn++ {
		peers, samples := union(t, reports, domain.Originator{Kind: domain.OriginHN, ID: uint64(hn)}, 7)
		if len(peers) != 4 {
			t.Errorf("hn %d lists %v, want 4 scalernodes", hn, peers)
		}
		got := map[string]int{}
		for s := range samples {
			got[s.Metric]++
			if s.Value.IsText || s.Value.Number == 0 {
				t.Errorf("hn %d measured %s of sn %d as %s", hn, s.Metric, s.SN, s.Value)
			}
		}
		for _, m := range []string{MetricRTT, MetricThroughput, MetricInbound} {
			if got[m] != 4 {
				t.Errorf("hn %d has %d samples of %s, want 4", hn, got[m], m)
			}
		}
	}
}
