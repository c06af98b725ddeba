package floor_test

import (
	"path/filepath"
	"testing"

	"assay/domain"
	"assay/ingest/eventlog"
	"assay/ingest/eventlog/floor"
)

// A scan reads as many records and bytes as the log has; a store takes them again and gives them back.
func TestScanAndAppend(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "log")
	genesis := &domain.Genesis{
		ChainID: 1, Settlement: domain.Address{1}, Observer: domain.Address{2}, Governance: domain.Address{3},
		Signers: []domain.Address{{4}}, Threshold: 1,
	}
	log, err := eventlog.Create(dir, genesis, eventlog.Config{MinFree: 1})
	if err != nil {
		t.Fatal(err)
	}
	batch := eventlog.Batch{Cursor: eventlog.Cursor{Stream: "ICN", Created: 1, Sequence: 300}}
	for i := range uint64(300) {
		witness := []byte{byte(i), 1, 2, 3}
		batch.Records = append(batch.Records, domain.Record{
			Index: i + 1, Seq: i + 1, Kind: domain.KindReport, Version: 1, Body: make([]byte, i),
			Witness: witness, WitnessHash: domain.WitnessHash(witness),
		})
	}
	if err := log.Append(batch); err != nil {
		t.Fatal(err)
	}
	var items []floor.Item
	var want uint64
	if err := log.ScanFull(0, log.Size(), func(r domain.Record) error {
		item := floor.ItemOf(&r)
		item.Witness = append([]byte(nil), item.Witness...)
		items = append(items, item)
		want += uint64(len(item.Head))
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if err := log.Close(); err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(t.TempDir(), "store")
	store, err := floor.Create(copied)
	if err != nil {
		t.Fatal(err)
	}
	for part := items; len(part) > 0; part = part[min(128, len(part)):] {
		if err := store.Append(part[:min(128, len(part))]); err != nil {
			t.Fatal(err)
		}
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{dir, copied} {
		s, err := floor.OpenScanner(dir)
		if err != nil {
			t.Fatal(err)
		}
		records, bytes, err := s.Scan()
		if err != nil || records != 301 || bytes != want {
			t.Errorf("%s: %d records of %d bytes, %v; want 301 of %d", dir, records, bytes, err, want)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := floor.OpenScanner(filepath.Join(t.TempDir(), "none")); err == nil {
		t.Error("a store that is not there opens")
	}
}
