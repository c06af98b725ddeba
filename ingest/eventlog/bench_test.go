package eventlog_test

import (
	"encoding/binary"
	"path/filepath"
	"testing"

	"github.com/cockroachdb/pebble/v2"

	"assay/domain"
	"assay/ingest/eventlog"
)

// benchRecords makes n messages as big as the reports of a daemon about 50
// HyperNodes: body and witness.
func benchRecords(n, from int, index uint64) []domain.Record {
	records := make([]domain.Record, n)
	for i := range records {
		body, witness := make([]byte, 50*6), make([]byte, 65+50*83)
		binary.BigEndian.PutUint64(body, uint64(from+i))
		binary.BigEndian.PutUint64(witness, uint64(from+i))
		records[i] = domain.Record{Index: index + uint64(i), Seq: uint64(from + i + 1), Kind: domain.KindReport, Version: 1, Body: body,
			Witness: witness, WitnessHash: domain.WitnessHash(witness)}
	}
	return records
}

const benchBatch = 512

// BenchmarkAppend is one synced batch of 512 reports per operation.
func BenchmarkAppend(b *testing.B) {
	log, err := eventlog.Create(filepath.Join(b.TempDir(), "log"), testGenesis(), eventlog.Config{})
	if err != nil {
		b.Fatal(err)
	}
	defer log.Close()
	cursor := eventlog.Cursor{Stream: "ICN", Created: 1}
	bytes := 0
	for b.Loop() {
		b.StopTimer()
		records := benchRecords(benchBatch, int(cursor.Sequence), log.Size())
		cursor.Sequence += benchBatch
		bytes = benchBatch * (len(records[0].EncodeHead()) + len(records[0].Witness))
		b.StartTimer()
		if err := log.Append(eventlog.Batch{Records: records, Cursor: cursor}); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(bytes))
	b.ReportMetric(float64(b.N*benchBatch)/b.Elapsed().Seconds(), "records/s")
	b.ReportMetric(log.WriteAmplification(), "write-amp")
}

// BenchmarkRawAppend is the floor: a synced batch of the same bytes into a bare
// store, without hashes and head witness.
func BenchmarkRawAppend(b *testing.B) {
	db, err := pebble.Open(b.TempDir(), &pebble.Options{FormatMajorVersion: pebble.FormatNewest, MemTableSize: 8 << 20, Logger: quiet{}})
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	index := uint64(0)
	bytes := 0
	for b.Loop() {
		b.StopTimer()
		records := benchRecords(benchBatch, int(index), index)
		heads := make([][]byte, len(records))
		for i := range records {
			heads[i] = records[i].EncodeHead()
		}
		bytes = benchBatch * (len(heads[0]) + len(records[0].Witness))
		b.StartTimer()
		batch := db.NewBatch()
		for i := range records {
			batch.Set(binary.BigEndian.AppendUint64([]byte{'r'}, index), heads[i], nil)
			batch.Set(binary.BigEndian.AppendUint64([]byte{'w'}, index), records[i].Witness, nil)
			index++
		}
		if err := batch.Commit(pebble.Sync); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(bytes))
	b.ReportMetric(float64(b.N*benchBatch)/b.Elapsed().Seconds(), "records/s")
}

// BenchmarkScan reads all bodies and checks the root; BenchmarkVerify reads and
// checks everything.
func BenchmarkScan(b *testing.B) {
	log := benchLog(b)
	for b.Loop() {
		if err := log.Scan(0, log.Size(), func(domain.Record) error { return nil }); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(uint64(b.N)*log.Size())/b.Elapsed().Seconds(), "records/s")
}

func BenchmarkVerify(b *testing.B) {
	log := benchLog(b)
	for b.Loop() {
		if _, err := log.Verify(nil); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(uint64(b.N)*log.Size())/b.Elapsed().Seconds(), "records/s")
}

// BenchmarkProveRecord is one inclusion proof in a tree of 20,481 records,
// checked before it is given out.
func BenchmarkProveRecord(b *testing.B) {
	log := benchLog(b)
	size, index := log.Size(), uint64(0)
	for b.Loop() {
		if _, err := log.ProveRecord(index, size); err != nil {
			b.Fatal(err)
		}
		index = (index + 7919) % size
	}
}

func benchLog(b *testing.B) *eventlog.Log {
	b.Helper()
	log, err := eventlog.Create(filepath.Join(b.TempDir(), "log"), testGenesis(), eventlog.Config{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { log.Close() })
	cursor := eventlog.Cursor{Stream: "ICN", Created: 1}
	for range 40 {
		records := benchRecords(benchBatch, int(cursor.Sequence), log.Size())
		cursor.Sequence += benchBatch
		if err := log.Append(eventlog.Batch{Records: records, Cursor: cursor}); err != nil {
			b.Fatal(err)
		}
	}
	return log
}

// quiet is a logger for a bare store.
type quiet struct{}

func (quiet) Infof(string, ...any)  {}
func (quiet) Errorf(string, ...any) {}
func (quiet) Fatalf(f string, _ ...any) {
	panic(f)
}
