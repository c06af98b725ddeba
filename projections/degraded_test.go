package projections

import (
	"testing"

	"assay/domain"
)

// checked is a policy with one measured check and one of inventory.
func checked(p *domain.Policy) {
	p.Checks = []domain.ClassChecks{{Class: "storage", Checks: []domain.MetricCheck{
		{Metric: "read", Reference: domain.Number(1000), MinRatioPpm: 900_000, Direction: domain.DirectionMore},
		{Metric: "rtt", Reference: domain.Number(100), MinRatioPpm: 1_000_000, Direction: domain.DirectionLess},
		{Metric: "model", Reference: domain.Text("H100"), Direction: domain.DirectionExact},
	}}}
}

func sampled(r *domain.Report, sn domain.SNID, metric string, v domain.Value) *domain.Report {
	r.Samples = append(r.Samples, domain.Sample{SN: sn, Metric: metric, Value: v})
	return r
}

// says is a value that a HyperNode reports about a node.
type says struct {
	hn     domain.HNID
	metric string
	value  uint64
}

// Rules §3.8, row by row: HyperNodes 1 to 6 of operators 1 2 3 1 2 3; the
// lower median within an operator, then over operators; at least three of them.
func TestDegraded(t *testing.T) {
	good := domain.Text("H100")
	all := func(metric string, values ...uint64) (s []says) {
		for i, v := range values {
			s = append(s, says{domain.HNID(i + 1), metric, v})
		}
		return s
	}
	rows := []struct {
		name     string
		own      []domain.Value // what the daemon says its model is
		observed []says
		want     string // the metric that fails, "" for up
	}{
		{"nothing measured", []domain.Value{good}, nil, ""},
		{"inventory missing", nil, nil, "model"},
		{"another model", []domain.Value{domain.Text("H200")}, nil, "model"},
		{"model as a number", []domain.Value{domain.Number(100)}, nil, "model"},
		{"inventory void: two values", []domain.Value{good, domain.Text("H200")}, nil, "model"},
		{"the same value twice", []domain.Value{good, good}, nil, ""},
		{"all fast", []domain.Value{good}, all("read", 1000, 1000, 1000, 1000, 1000, 1000), ""},
		{"at the bound", []domain.Value{good}, all("read", 900, 900, 900), ""},
		{"below", []domain.Value{good}, all("read", 899, 899, 899), "read"},
		{"two operators measured", []domain.Value{good}, all("read", 1, 1), ""},
		{"four HyperNodes of two operators", []domain.Value{good}, []says{{1, "read", 1}, {4, "read", 1}, {2, "read", 1}, {5, "read", 1}}, ""},
		{"one operator's lies change nothing", []domain.Value{good}, all("read", 1, 1000, 1000, 1, 1000, 1000), ""},
		{"the lower of two within an operator", []domain.Value{good}, all("read", 1, 1, 1000, 1000, 1000, 1000), "read"},
		{"median over operators", []domain.Value{good}, all("read", 1, 950, 2000), ""},
		{"less is better, at the bound", []domain.Value{good}, all("rtt", 100, 100, 100), ""},
		{"less is better, above", []domain.Value{good}, all("rtt", 101, 101, 101), "rtt"},
		{"the first check that fails", nil, all("read", 1, 1, 1), "read"},
	}
	for _, r := range rows {
		w := newWorld(t, checked)
		w.network()
		w.start(0)
		reports := w.reports(0, sns())
		for _, report := range reports {
			o := report.Originator
			if o.Kind == domain.OriginSN && o.ID != 1 {
				sampled(report, domain.SNID(o.ID), "model", good)
			}
			for _, v := range r.own {
				if o.Kind == domain.OriginSN && o.ID == 1 {
					sampled(report, 1, "model", v)
				}
			}
			for _, s := range r.observed {
				if o.Kind == domain.OriginHN && o.ID == uint64(s.hn) {
					sampled(report, 1, s.metric, domain.Number(s.value))
				}
			}
			w.do(report)
		}
		w.start(1)
		w.seal(0)
		want := "uuuuuu"
		if r.want != "" {
			want = "guuuuu"
		}
		failed := ""
		if f := w.verdict(0, 1).Failed; f != nil {
			failed = f.Metric
		}
		if got := w.verdicts(0); got != want || failed != r.want {
			t.Errorf("%s: %s failed by %q, want %s by %q", r.name, got, failed, want, r.want)
		}
	}
}

// What a sample is not worth: of an unconfirmed pair, void about every node,
// about another node, of a HyperNode out of Q_E, of a node of another class.
func TestSamplesThatDoNotCount(t *testing.T) {
	one := func(p *domain.Policy) { checked(p); p.Checks[0].Checks = p.Checks[0].Checks[:1] }
	slow := domain.Number(1)
	rows := []struct {
		name    string
		samples func(w *world)
		want    string
	}{
		{"measured by all", func(w *world) {
			for hn := domain.HNID(1); hn <= 6; hn++ {
				w.do(sampled(hnReport(hn, 0, true, 1), 1, "read", slow))
			}
		}, "guuuuu"},
		{"measured in another era", func(w *world) {
			for hn := domain.HNID(1); hn <= 6; hn++ {
				w.do(sampled(hnReport(hn, 1, true, 1), 1, "read", slow))
			}
		}, "uuuuuu"},
		{"measured by the ScalerNodes themselves", func(w *world) {
			for sn := domain.SNID(1); sn <= 6; sn++ {
				w.do(sampled(snReport(sn, 0, true), 1, "read", slow))
			}
		}, "uuuuuu"},
		{"contradicted about another node: void about every node", func(w *world) {
			for hn := domain.HNID(1); hn <= 6; hn++ {
				w.do(sampled(hnReport(hn, 0, true), 1, "read", slow))
				w.do(sampled(sampled(hnReport(hn, 0, true), 2, "read", slow), 2, "read", domain.Number(2)))
			}
		}, "uuuuuu"},
		{"contradicted across reports", func(w *world) {
			for hn := domain.HNID(1); hn <= 6; hn++ {
				w.do(sampled(hnReport(hn, 0, true), 1, "read", slow))
				w.do(sampled(hnReport(hn, 0, true), 1, "read", domain.Number(2)))
			}
		}, "uuuuuu"},
		{"contradicted in another metric", func(w *world) {
			for hn := domain.HNID(1); hn <= 6; hn++ {
				w.do(sampled(hnReport(hn, 0, true), 1, "read", slow))
				w.do(sampled(sampled(hnReport(hn, 0, true), 1, "x", slow), 1, "x", domain.Number(2)))
			}
		}, "guuuuu"},
		{"as a text", func(w *world) {
			for hn := domain.HNID(1); hn <= 6; hn++ {
				w.do(sampled(hnReport(hn, 0, true), 1, "read", domain.Text("1")))
			}
		}, "uuuuuu"},
	}
	for _, r := range rows {
		w := newWorld(t, one)
		w.network()
		w.start(0)
		r.samples(w)
		w.file(0, sns())
		w.start(1)
		w.seal(0)
		if got := w.verdicts(0); got != r.want {
			t.Errorf("%s: %s, want %s", r.name, got, r.want)
		}
	}
}

// A sample of a HyperNode whose pair with the node is not confirmed.
func TestSamplesOfUnconfirmedPairs(t *testing.T) {
	slow := domain.Number(1)
	one := func(p *domain.Policy) { checked(p); p.Checks[0].Checks = p.Checks[0].Checks[:1] }
	w := newWorld(t, one)
	w.network()
	w.start(0)
	for hn := domain.HNID(1); hn <= 6; hn++ { // HyperNodes 1 and 4 do not reach node 1: no sample of operator 1
		w.do(sampled(hnReport(hn, 0, false), 1, "read", slow))
	}
	for _, r := range w.reports(0, sns(1)) {
		w.do(r)
	}
	w.do(snReport(1, 0, true, 2, 3, 5, 6))
	w.start(1)
	w.seal(0)
	w.wantVerdicts(0, "uuuuuu")
}
