package main

import (
	"encoding/json"

	"assay/domain"
)

// maxPublishedList is how many payouts or parts a published record may have. With
// more it goes without the list, since a message has a bound and a network does
// not: whoever needs the list folds the log.
const maxPublishedList = 1000

// publishedDecision returns the JSON form in which a decision is published.
func publishedDecision(d domain.Decision) ([]byte, error) {
	switch d := d.(type) {
	case *domain.EpochClose:
		if len(d.Payouts) > maxPublishedList {
			return json.Marshal(struct {
				domain.EpochClose
				Payouts *struct{} `json:"payouts,omitempty"` // stands in for the list
			}{EpochClose: *d})
		}
	case *domain.Charge:
		if len(d.Parts) > maxPublishedList {
			return json.Marshal(struct {
				domain.Charge
				Parts *struct{} `json:"parts,omitempty"`
			}{Charge: *d})
		}
	}
	return json.Marshal(d)
}
