package diff

import (
	"fmt"
	"io"
	"strings"
)

// maxInputs bounds how many inputs are printed for people; all are in the JSON
// form.
const maxInputs = 20

// WriteText prints a result for people: what differs first in the log comes
// first, since the rest follows from it.
func (r *Result) WriteText(w io.Writer, a, b string) error {
	out := &strings.Builder{}
	fmt.Fprintf(out, "A is %s\nB is %s\n", a, b)
	if d := r.Records; d != nil {
		fmt.Fprintf(out, "\nthe logs differ from record %d on, first in its %s\n", d.Index, d.Field)
		for _, side := range []struct {
			name string
			of   RecordOfLog
		}{{"A", d.A}, {"B", d.B}} {
			fmt.Fprintf(out, "  %s: %s, sequence %d, time %d ns, digest %s, witness %s\n     %s\n",
				side.name, side.of.Kind, side.of.Seq, side.of.Time, side.of.Digest, side.of.WitnessHash, side.of.Fact)
		}
	}
	for i := range r.Differences {
		r.Differences[i].writeText(out)
	}
	if r.Same() {
		fmt.Fprintln(out, "\nnothing that both have differs")
	}
	if r.Ahead != nil {
		fmt.Fprintf(out, "\n%s goes on: it has %d records more, from record %d on\n", r.Ahead.Side, r.Ahead.Records, r.Ahead.From)
	}
	if len(r.NotCompared) > 0 {
		fmt.Fprintf(out, "\nnot compared, since not both sides have it: %s\n", strings.Join(r.NotCompared, ", "))
	}
	_, err := io.WriteString(w, out.String())
	return err
}

func (d *Difference) writeText(out *strings.Builder) {
	fmt.Fprintf(out, "\nfirst %s that differs: %s", d.Class, d.Where)
	if d.Field != "" {
		fmt.Fprintf(out, ", in %s", d.Field)
	}
	fmt.Fprintf(out, "\n  A: %s\n  B: %s\n", d.A, d.B)
	if len(d.Inputs) == 0 {
		return
	}
	fmt.Fprintf(out, "  inputs that differ:\n")
	for i, in := range d.Inputs {
		if i == maxInputs {
			fmt.Fprintf(out, "    and %d more, see --json\n", len(d.Inputs)-i)
			break
		}
		fmt.Fprintf(out, "    %s: A %s, B %s\n", in.Name, orNone(in.A), orNone(in.B))
	}
}

func orNone(value string) string {
	if value == "" {
		return "none"
	}
	return value
}
