package console

import (
	"encoding/json"
	"net/http"
	"strconv"

	"assay/domain"
)

type (
	// logPage is the log: what it says of itself, its checkpoints, and records.
	logPage struct {
		Halted string `json:"halted,omitempty"`
		LogState
		Kinds       []kindCount  `json:"kinds"` // of folded records
		Checkpoints []Checkpoint `json:"checkpoints"`
		Records     []recordRow  `json:"records"` // the newest first
		span
	}
	kindCount struct {
		Kind  string `json:"kind"`
		Count uint64 `json:"count"`
	}
	recordRow struct {
		Index uint64 `json:"index"`
		Kind  string `json:"kind"`
		Time  int64  `json:"time"` // the broker's, unix nanoseconds
		Bytes int    `json:"bytes"`
	}
	// recordPage is one record, with the proof that the log has it.
	recordPage struct {
		Halted string `json:"halted,omitempty"`
		recordRow
		Seq     uint64          `json:"seq"`
		Digest  domain.Hash     `json:"digest"`
		Witness domain.Hash     `json:"witness_hash"`
		Leaf    domain.Hash     `json:"leaf"`
		Size    uint64          `json:"size"` // of the tree that the proof leads into
		Root    domain.Hash     `json:"root"`
		Proof   []domain.Hash   `json:"proof"` // RFC 6962 §2.1.1
		Fact    json.RawMessage `json:"fact"`
		Cut     bool            `json:"fact_cut,omitempty"` // the fact is too long for a page, and left out
		Pruned  bool            `json:"pruned"`             // its witness is gone: the signature under it can no longer be checked here
	}
)

const (
	mostCheckpoints = 12
	// mostFact is what a page shows of a record; the log dump has all of it.
	mostFact = 64 << 10
)

func (s *Server) logPage(w http.ResponseWriter, r *http.Request) error {
	page, err := s.logOf(r)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, "log", page)
}

func (s *Server) logAPI(w http.ResponseWriter, r *http.Request) error {
	page, err := s.logOf(r)
	if err == nil {
		s.writeJSON(w, http.StatusOK, page)
	}
	return err
}

func (s *Server) logOf(r *http.Request) (*logPage, error) {
	page := &logPage{Halted: s.cfg.Source.Halted(), Records: []recordRow{}, Kinds: []kindCount{}}
	var err error
	if page.span, err = readSpan(r); err != nil {
		return nil, err
	}
	if page.LogState, err = s.cfg.Source.Log(r.Context()); err != nil {
		return nil, err
	}
	if page.Checkpoints, err = s.cfg.Source.Checkpoints(r.Context(), mostCheckpoints); err != nil {
		return nil, err
	}
	from, to, err := page.cut(int(page.LogState.Size))
	if err != nil {
		return nil, err
	}
	for i := from; i < to; i++ {
		record, err := s.cfg.Source.Record(r.Context(), page.LogState.Size-1-uint64(i))
		if err != nil {
			return nil, err
		}
		page.Records = append(page.Records, rowOf(&record))
	}
	c := s.cfg.Chronicle
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, k := range domain.Kinds() {
		if n := c.kinds[k]; n > 0 {
			page.Kinds = append(page.Kinds, kindCount{k.String(), n})
		}
	}
	return page, nil
}

func rowOf(r *domain.Record) recordRow {
	return recordRow{r.Index, r.Kind.String(), r.Time, len(r.Body)}
}

func (s *Server) recordPage(w http.ResponseWriter, r *http.Request) error {
	page, err := s.record(r)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, "record", page)
}

func (s *Server) recordAPI(w http.ResponseWriter, r *http.Request) error {
	page, err := s.record(r)
	if err == nil {
		s.writeJSON(w, http.StatusOK, page)
	}
	return err
}

func (s *Server) record(r *http.Request) (*recordPage, error) {
	index, err := number[uint64](r, "index", "unknown_record")
	if err != nil {
		return nil, err
	}
	state, err := s.cfg.Source.Log(r.Context())
	if err != nil {
		return nil, err
	}
	if index >= state.Size {
		return nil, notFound("unknown_record", "record %d: the log has %d, numbered from 0", index, state.Size).see("/log", "The newest of them")
	}
	record, err := s.cfg.Source.Record(r.Context(), index)
	if err != nil {
		return nil, err
	}
	page := &recordPage{
		Halted: s.cfg.Source.Halted(), recordRow: rowOf(&record), Seq: record.Seq, Digest: record.Digest, Witness: record.WitnessHash,
		Leaf: record.Leaf(), Size: state.Size, Root: state.Root, Fact: json.RawMessage("null"), Pruned: index < state.Pruned,
	}
	if page.Proof, err = s.cfg.Source.Prove(r.Context(), index, state.Size); err != nil {
		return nil, err
	}
	e, err := record.Entry()
	if err != nil {
		return nil, err
	}
	if fact := domain.FormatFact(e.Fact); len(fact) <= mostFact {
		page.Fact = fact
	} else {
		page.Cut = true
	}
	return page, nil
}

// checkpoint answers with a signed note as it is, for tools that verify it.
func (s *Server) checkpoint(w http.ResponseWriter, r *http.Request) error {
	size, err := number[uint64](r, "size", "unknown_checkpoint")
	if err != nil {
		return err
	}
	note, err := s.cfg.Source.Checkpoint(r.Context(), size)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(note)))
	_, err = w.Write(note)
	return err
}
