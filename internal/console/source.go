package console

import (
	"context"

	"assay/domain"
	"assay/internal/explain"
	"assay/internal/review"
	"assay/projections"
)

// A Source is the engine, or a log, behind the pages. All methods may be called at
// the same time, and return what is durable. Errors that are a *Problem are shown as
// they are; others are logged, and answered with 500.
type Source interface {
	// Log says what the log holds now.
	Log(ctx context.Context) (LogState, error)
	// Record returns the head and body of a record below the size that Log says.
	Record(ctx context.Context, index uint64) (domain.Record, error)
	// Prove returns the inclusion proof (RFC 6962 §2.1.1) of a record in the first
	// size records.
	Prove(ctx context.Context, index, size uint64) ([]domain.Hash, error)
	// Checkpoints returns the signed checkpoints that are kept, the newest first, at
	// most most of them.
	Checkpoints(ctx context.Context, most int) ([]Checkpoint, error)
	// Checkpoint returns the signed note of a size, a *Problem if none is kept.
	Checkpoint(ctx context.Context, size uint64) ([]byte, error)
	// Explain says why a subject got what it got in a closed epoch. It takes
	// milliseconds, or returns a *Problem that says how else to ask.
	Explain(ctx context.Context, s explain.Subject, k domain.Epoch) (*explain.Explanation, error)
	// Proposal returns what treasury signers look at for a closed epoch, recomputed. A
	// *Problem says why there is none: it is settled, was refused, or waits for
	// witnesses, or nobody asks the chain here.
	Proposal(ctx context.Context, k domain.Epoch) (*review.Proposal, error)
	// Approve verifies that a signature is that of a treasury signer over the
	// proposal's Safe transaction, and publishes it as an approval; it is durable on
	// return. A *Problem with status 403 says that it is somebody else's. What was
	// approved before is approved again without anything being published.
	Approve(ctx context.Context, p *review.Proposal, signature domain.Signature) (*Approved, error)
	// Locked says how much of places is locked on chain, whatever their amounts are. It
	// takes a second at most. A *Problem says why it is not known.
	Locked(ctx context.Context, places []projections.Decided) (*Locks, error)
	// Halted says why nothing is written any more, "" if all is well. It asks nothing
	// of the Chronicle, which waits for it.
	Halted() string
	// Settling says what holds settlements up now, nil if nothing does or nobody
	// settles here, and how often alerts of each kind have come since the start. It
	// asks nothing of the Chronicle.
	Settling() (now *Alert, came map[string]uint64)
}

// Alert is what holds settlements up.
type Alert struct {
	Kind   string       `json:"kind"`
	Reason string       `json:"reason"`
	Epoch  domain.Epoch `json:"epoch"` // that waits
	Steps  uint64       `json:"steps"` // looks at the chain in a row that ended so
}

// LogState is what a log says of itself.
type LogState struct {
	Size     uint64            `json:"size"`
	Root     domain.Hash       `json:"root"`
	Cursor   string            `json:"cursor"`   // position in the stream
	Rejected map[string]uint64 `json:"rejected"` // messages, by reason
	Pruned   uint64            `json:"pruned"`   // witnesses of records below it are gone
}

// Checkpoint is a signed checkpoint of the log.
type Checkpoint struct {
	Size       uint64      `json:"size"`
	Root       domain.Hash `json:"root"`
	Origin     string      `json:"origin"`
	Signatures int         `json:"signatures"` // lines of signatures below the text, the log's included
	Note       string      `json:"note"`       // C2SP signed note
}
