package main

import (
	"os"
	"reflect"
	"strings"
	"testing"

	"assay/domain"
	"assay/internal/audit"
	"assay/internal/bench"
	"assay/internal/console"
	"assay/internal/diff"
	"assay/internal/review"
)

// docs/records.md names every field of every record, those of one object in one
// row.
func TestRecordsPageHasEveryField(t *testing.T) {
	text, err := os.ReadFile("../../docs/records.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := strings.Split(string(text), "\n")
	for _, record := range []any{
		domain.Verdict{}, domain.Final{}, domain.Charge{}, domain.Part{}, domain.EpochClose{}, rejectedRecord{},
		domain.Conservation{}, domain.RewardBooks{}, domain.PayoutBooks{}, domain.ChargeBooks{}, domain.ShadowBooks{},
		domain.FeeBooks{}, domain.ReserveBooks{}, domain.TreasuryBooks{},
		domain.Alarm{}, domain.Supply{}, domain.Authority{}, supplyRecord{},
		comparisonRecord{}, comparedCount{}, comparedAmount{}, changeRecord{},
		policyRecord{}, parameterRow{}, chainRow{}, chainValue{}, rangeRecord{}, refusedPolicy{},
		policyCheckRecord{}, policyCaution{}, policyEntry{}, policyDifference{}, dumped{}, exportedRecord{},
		differenceRecord{}, diff.RecordDifference{}, diff.RecordOfLog{}, diff.Ahead{}, diff.Difference{}, diff.Input{}, replayedRecord{},
		logRecord{}, verifiedRecord{}, checkpointRecord{}, cosignedRecord{}, inclusionRecord{}, consistencyRecord{}, provenRecord{},
		keyRecord{}, prunedRecord{}, resultRecord{}, leafRecord{},
		proofsRecord{}, claimRecord{}, slashRecord{}, settleRecord{}, sentRecord{}, messageRecord{},
		bundleRecord{}, audit.Report{}, audit.Check{}, audit.Difference{}, audit.Answer{}, audit.Settled{}, bench.Result{},
		review.Proposal{}, review.Result{}, review.Totals{}, review.Past{}, review.Payment{}, review.Slash{}, review.ChargePart{}, review.Cover{},
		review.Policy{}, review.ParameterChange{}, review.Approval{}, review.Rejection{}, review.TreasuryState{}, review.SafeTx{}, review.Hashes{}, review.Signature{},
		batchRecord{}, builderRecord{},
		consoleRecord{}, console.Approved{},
	} {
		v := reflect.TypeOf(record)
		missing := v.Name()
		for _, row := range rows {
			if missing = lacks(row, v); missing == "" {
				break
			}
		}
		if missing != "" {
			t.Errorf("no row of docs/records.md has all fields of %s", v.Name())
		}
	}
}
