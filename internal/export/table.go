package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"math/big"
	"reflect"
	"strings"

	"github.com/parquet-go/parquet-go"

	"assay/domain"
)

// Formats of the files.
const (
	Parquet = "parquet"
	CSV     = "csv"
)

// Formats lists them.
func Formats() []string { return []string{Parquet, CSV} }

// maxDigits is the precision of an amount's column: DECIMAL(38, 0), the widest
// that readers agree on. All ICNT there can be have 27 digits in wei.
const maxDigits = 38

// wei is an amount as Parquet holds it, big-endian.
type wei [16]byte

// newWei converts an amount; false if it has more than 38 digits.
func newWei(a domain.Amount) (w wei, ok bool) {
	if len(a.String()) > maxDigits {
		return w, false
	}
	a.Big().FillBytes(w[:])
	return w, true
}

// String prints the digits.
func (w wei) String() string { return new(big.Int).SetBytes(w[:]).String() }

// A table is the rows of one kind that no file has yet. Its columns are the
// fields of T in their order, named by their tags.
type table[T any] struct{ rows []T }

func (t *table[T]) add(row T) { t.rows = append(t.rows, row) }

// take removes the rows that is says yes to, and returns them.
func (t *table[T]) take(is func(*T) bool) []T {
	var taken, kept []T
	for i := range t.rows {
		if is(&t.rows[i]) {
			taken = append(taken, t.rows[i])
		} else {
			kept = append(kept, t.rows[i])
		}
	}
	t.rows = kept
	return taken
}

// write writes rows in a format.
func write[T any](w io.Writer, format string, rows []T) error {
	if format == CSV {
		return writeCSV(w, rows)
	}
	return writeParquet(w, rows)
}

// writeParquet compresses with Snappy, which every reader knows. No version of a
// program is written, so that the same rows are the same bytes.
func writeParquet[T any](w io.Writer, rows []T) error {
	out := parquet.NewGenericWriter[T](w, parquet.Compression(&parquet.Snappy), parquet.CreatedBy("assay", "1", "1"))
	if _, err := out.Write(rows); err != nil {
		return err
	}
	return out.Close()
}

// writeCSV writes a heading and a line per row (RFC 4180, with line feeds).
func writeCSV[T any](w io.Writer, rows []T) error {
	out := csv.NewWriter(w)
	if err := out.Write(columns[T]()); err != nil {
		return err
	}
	var line []string
	for i := range rows {
		line = line[:0]
		row := reflect.ValueOf(&rows[i]).Elem()
		for field := range row.NumField() {
			line = append(line, fmt.Sprint(row.Field(field).Interface()))
		}
		if err := out.Write(line); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// columns returns the names of a table's columns.
func columns[T any]() []string {
	var names []string
	row := reflect.TypeFor[T]()
	for i := range row.NumField() {
		name, _, _ := strings.Cut(row.Field(i).Tag.Get("parquet"), ",")
		names = append(names, name)
	}
	return names
}
