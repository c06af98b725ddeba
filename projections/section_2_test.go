package projections

import (
	"testing"

	"assay/domain"
)

func TestSection2(t *testing.T) {
	prove(t, []sentence{
		{"§2 contradicting samples are void in that era alone", voidInThatEra},
		{"§2 above the quota the first reports of the era count", quotaKeepsTheFirst},
		{"§2 a duplicate changes nothing, not even the quota", duplicateCostsNothing},
	})
}

func voidInThatEra(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { checked(p); p.Checks[0].Checks = p.Checks[0].Checks[:1] })
	w.network()
	for e := range domain.Era(2) {
		w.start(e)
		for hn := domain.HNID(1); hn <= 6; hn++ {
			w.do(sampled(hnReport(hn, e, true), 1, "read", domain.Number(1)))
			if e == 0 {
				w.do(sampled(hnReport(hn, e, true), 1, "read", domain.Number(2)))
			}
		}
		w.file(e, sns())
	}
	w.seal(1)
	w.wantVerdicts(0, "uuuuuu")
	w.wantVerdicts(1, "guuuuu")
}

func quotaKeepsTheFirst(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.MaxReportsPerEra = 2 })
	w.network()
	w.start(0)
	w.file(0, sns(1).and(hns(1, 2, 3, 4, 5, 6)))
	for hn := domain.HNID(1); hn <= 6; hn++ {
		w.do(hnReport(hn, 0, true, 2, 3, 4, 5, 6))
	}
	w.do(snReport(1, 0, true, 1), snReport(1, 0, true, 2))
	w.refused(snReport(1, 0, true, 3, 4, 5, 6), domain.OverQuota, "ERR_QUOTA sn 1 filed 2 reports for era 0, want at most 2")
	w.start(1)
	w.seal(0)
	if v := w.verdict(0, 1); v.Verdict != domain.VerdictDown || v.Confirmed != 2 {
		t.Errorf("verdict %+v, want down with the two pairs that were accepted", v)
	}
}

func duplicateCostsNothing(t *testing.T) {
	w := newWorld(t, func(p *domain.Policy) { p.MaxReportsPerEra = 2 })
	w.network()
	w.start(0)
	w.do(snReport(1, 0, true, 1))
	for range 3 {
		w.refused(snReport(1, 0, true, 1), domain.Duplicate, "sn 1 already filed "+digestOf(snReport(1, 0, true, 1))+" for era 0")
	}
	w.do(snReport(1, 0, true, 2))
}
