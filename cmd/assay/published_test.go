package main

import (
	"encoding/json"
	"strings"
	"testing"

	"assay/domain"
)

// TestPublishedDecisionsFitAMessage publishes the widest amounts, and more
// payouts and parts than a message can hold.
func TestPublishedDecisionsFitAMessage(t *testing.T) {
	widest := domain.AmountFromBytes([32]byte{0: 0xff})
	for _, n := range []int{0, 1, maxPublishedList, maxPublishedList + 1, 100_000} {
		closed := &domain.EpochClose{Record: "epoch", Epoch: 7, Total: widest, Payouts: make([]domain.Payout, n)}
		for i := range closed.Payouts {
			closed.Payouts[i] = domain.Payout{Kind: 1, ID: 1 << 63, Cumulative: widest}
		}
		charge := &domain.Charge{Record: "charge", SN: 7, Amount: widest, Parts: make([]domain.Part, n)}
		for i := range charge.Parts {
			charge.Parts[i].Amount = widest
		}
		for list, d := range map[string]domain.Decision{"payouts": closed, "parts": charge} {
			body, err := publishedDecision(d)
			if err != nil {
				t.Fatal(err)
			}
			if len(body) > domain.MaxMessageBytes {
				t.Errorf("%d %s: %d bytes, want at most %d", n, list, len(body), domain.MaxMessageBytes)
			}
			var got map[string]json.RawMessage
			if err := json.Unmarshal(body, &got); err != nil {
				t.Fatal(err)
			}
			if _, there := got[list]; there != (n <= maxPublishedList) {
				t.Errorf("%d %s: list there is %v", n, list, there)
			}
			whole, err := json.Marshal(d)
			if err != nil {
				t.Fatal(err)
			}
			var want map[string]json.RawMessage
			if err := json.Unmarshal(whole, &want); err != nil {
				t.Fatal(err)
			}
			delete(got, list)
			delete(want, list)
			if len(got) != len(want) || !strings.Contains(string(body), widest.String()) {
				t.Errorf("%d %s: fields %v, want %v", n, list, got, want)
			}
		}
	}
}
