package projections

import (
	"testing"

	"assay/domain"
)

// A slash that is executed before its epoch decided anything leaves no trace:
// what the epoch decides later is voided by a veto like any other charge.
func TestVetoAfterAnEarlySlash(t *testing.T) {
	w := newWorld(t, noLinks)
	w.network()
	w.do(&domain.SlashExecuted{Epoch: 0, SN: 1, Amount: domain.ICNT(1)})
	w.run(0, 4, sns(1)) // three charges of 10 ICNT in epoch 0
	own := w.state.collateral.own(1)
	if own.left() != domain.ICNT(69) {
		t.Fatalf("%s left", own.left())
	}
	w.do(&domain.EpochVetoed{Epoch: 0})
	if own.left() != domain.ICNT(99) {
		t.Errorf("%s left after the veto, want 99 ICNT", own.left())
	}
	againstSecond(t, w.log, w.out)
}
