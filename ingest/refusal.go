package ingest

import (
	"strings"

	"assay/domain"
)

// A Refusal is a message that was not accepted, as it is published under
// icn.v1.rejected.<reason>.
type Refusal struct {
	Seq     uint64        `json:"seq"` // in the stream
	Subject string        `json:"subject"`
	Reason  domain.Reject `json:"reason"`
	Detail  string        `json:"detail"`
	// Omitted says how many more refusals of this reason came right after this
	// one and are not published one by one: somebody floods the stream, and what
	// is said about it must stay small. The counts in the log are exact.
	Omitted uint64 `json:"omitted,omitempty"`
}

// maxDetail bounds the detail of a published refusal, in bytes.
const maxDetail = 512

// publishedPerBatch is how many refusals of one reason are published of one
// batch.
const publishedPerBatch = 8

// MessageSubject returns the subject under which the refusal is published.
func (r Refusal) MessageSubject() string {
	return "icn.v1.rejected." + strings.ReplaceAll(r.Reason.String(), " ", "-")
}

// refusals gathers those of one batch.
type refusals struct {
	kept    []Refusal
	perKind [domain.OverQuota + 1]int
	last    [domain.OverQuota + 1]int // index in kept of the last one of a reason
}

func (r *refusals) add(c *candidate, rejection *domain.Rejection) {
	reason := rejection.Reason
	r.perKind[reason]++
	if r.perKind[reason] > publishedPerBatch {
		r.kept[r.last[reason]].Omitted++
		return
	}
	detail := rejection.Detail
	if len(detail) > maxDetail {
		detail = strings.ToValidUTF8(detail[:maxDetail], "")
	}
	r.last[reason] = len(r.kept)
	r.kept = append(r.kept, Refusal{Seq: c.seq, Subject: c.subject, Reason: reason, Detail: detail})
}
