package diff

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"assay/domain"
)

// ErrNotResults says that a file does not hold records of results.
var ErrNotResults = errors.New("not a file of results")

// Results returns the side of a file of result records, one JSON object after
// the other, as simulations and replays print them. It knows the classes that
// the file has, and of epochs no slash leaves, which are no part of a record.
// open is called once for every look at the file.
func Results(name string, open func() (io.ReadCloser, error)) (*Side, error) {
	found := map[string]bool{}
	s := &Side{Name: name}
	s.Fold = func(decision func(domain.Decision), _ func(domain.Reason)) error {
		return readResults(open, decision)
	}
	err := s.Fold(func(d domain.Decision) {
		for _, i := range items(d) {
			found[i.class] = true
		}
	}, nil)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("%s: %w: it has no verdict, final, charge or epoch", name, ErrNotResults)
	}
	s.Tells = slices.DeleteFunc(Classes(), func(class string) bool {
		switch class {
		case ClassCharge: // there may be none
			return !found[ClassCharge] && !found[ClassFinal]
		case ClassPayout:
			return !found[ClassEpoch]
		}
		return !found[class]
	})
	return s, nil
}

func readResults(open func() (io.ReadCloser, error), decision func(domain.Decision)) error {
	file, err := open()
	if err != nil {
		return err
	}
	defer file.Close()
	records := json.NewDecoder(bufio.NewReaderSize(file, 1<<20))
	for n := 1; ; n++ {
		var text json.RawMessage
		err := records.Decode(&text)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%w: record %d: %w", ErrNotResults, n, err)
		}
		d, err := parseResult(text)
		if err != nil {
			return fmt.Errorf("%w: record %d: %w", ErrNotResults, n, err)
		}
		if d != nil {
			decision(d)
		}
	}
}

// parseResult reads one record; nil for one that is not compared.
func parseResult(text json.RawMessage) (domain.Decision, error) {
	var is struct {
		Record string `json:"record"`
	}
	if err := json.Unmarshal(text, &is); err != nil {
		return nil, err
	}
	var d domain.Decision
	switch is.Record {
	case "verdict":
		d = &domain.Verdict{}
	case "final":
		d = &domain.Final{}
	case "charge":
		d = &domain.Charge{}
	case "epoch":
		d = &domain.EpochClose{}
	case "rejected", "conservation", "alarm":
		return nil, nil
	default:
		return nil, fmt.Errorf("record %q: want verdict, final, charge or epoch", is.Record)
	}
	return d, json.Unmarshal(text, d)
}
