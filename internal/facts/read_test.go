package facts

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
	"testing/synctest"

	"assay/domain"
)

const (
	head     = `{"kind": "head", "block": 1, "time": 2, "hash": "0x0000000000000000000000000000000000000000000000000000000000000000"}`
	classSet = `{"kind": "class_set", "block": 1, "time": 2, "region": "eu", "class": "storage", "collateral_req": "1", "market_adjustment": "1", "target_capacity": 1, "max_bootstrap_release": 1, "schedule_end": 1, "margin_ppm": 1}`
)

// reversal is a fact that is told by its digest.
func reversal(era int) string {
	return fmt.Sprintf(`{"kind": "reversal", "era": %d, "sn": 1, "reason": "x"}`, era)
}

func cluster(region, class string) string {
	return fmt.Sprintf(`{"kind": "cluster_set", "block": 1, "time": 2, "cluster": "c", "region": %q, "class": %q, "max_price": "1"}`, region, class)
}

// all reads a whole file.
func all(text string, workers int) ([]Fact, error) {
	var facts []Fact
	err := Read(context.Background(), strings.NewReader(text), "f.jsonl", workers, func(f Fact) error {
		facts = append(facts, f)
		return nil
	})
	return facts, err
}

// Facts come in the order of the file, whatever the number of workers, with
// their lines, in files of many batches.
func TestReadKeepsOrder(t *testing.T) {
	const n = 20_000
	var b strings.Builder
	for i := range n {
		b.WriteString(reversal(i))
		if i%100 == 0 {
			b.WriteString(strings.Repeat(" ", 40_000)) // so that batches differ in what they hold
		}
		b.WriteString("\n")
	}
	for _, workers := range []int{-1, 1, 2, 8} {
		got, err := all(b.String(), workers)
		if err != nil || len(got) != n {
			t.Fatalf("%d workers: %d facts, %v", workers, len(got), err)
		}
		for i, f := range got {
			if f.Line != i+1 || f.Fact.(*domain.Reversal).Era != domain.Era(i) {
				t.Fatalf("%d workers: fact %d is %+v", workers, i, f)
			}
		}
	}
}

// What a file may look like and still be read: the form of its lines.
func TestReadForms(t *testing.T) {
	r := reversal(1)
	for _, row := range []struct {
		name, text string
		want       int
	}{
		{"empty file", "", 0},
		{"one line", r + "\n", 1},
		{"no line feed at the end", r + "\n" + r, 2},
		{"carriage returns", r + "\r\n" + r + "\r\n", 2},
		{"carriage return at the very end", r + "\r", 1},
		{"spaces around", " \t" + r + " \r\n", 1},
	} {
		got, err := all(row.text, 2)
		if err != nil || len(got) != row.want {
			t.Errorf("%s: %d facts, %v, want %d", row.name, len(got), err, row.want)
		}
	}
}

// The first line that is wrong is named, with what was expected; what is before
// it has been handed out.
func TestReadRefuses(t *testing.T) {
	r := reversal(1)
	for _, row := range []struct{ name, text, want string }{
		{"line feed alone", "\n", "f.jsonl:1: want a JSON object, got an empty line"},
		{"empty line between", r + "\n\n" + r, "f.jsonl:2: want a JSON object, got an empty line"},
		{"two line feeds at the end", r + "\n\n", "f.jsonl:2: want a JSON object, got an empty line"},
		{"carriage return alone", r + "\n\r\n", "f.jsonl:2: want a JSON object, got an empty line"},
		{"byte order mark", "\xef\xbb\xbf" + r, "f.jsonl:1: want a JSON object, got a byte order mark before it"},
		{"list of facts", "[" + r + "]", "f.jsonl:1: want a JSON object, got ["},
		{"cut off", r + "\n" + r[:len(r)-1], "f.jsonl:2: "},
		{"zeros of a crash", r + "\n\x00\x00\x00\x00", `f.jsonl:2: want a JSON object, got "\x00\x00\x00\x00"`},
		{"not UTF-8", r + "\n\xff\n", "f.jsonl:2: want UTF-8, got 0xff"},
		{"UTF-16", "\xff\xfe{\x00", "f.jsonl:1: want UTF-8, got 0xff"},
		{"unknown kind", `{"kind": "surprise"}`, `f.jsonl:1: field kind: want a kind of fact, got "surprise"`},
		{"cluster of no class", cluster("eu", "storage"), `f.jsonl:1: field class: want a class that was set in region "eu", got "storage"`},
		{"class of another region", classSet + "\n" + cluster("us", "storage"), `f.jsonl:2: field class: want a class that was set in region "us", got "storage"`},
		{"bad class before a bad line", cluster("eu", "gpu") + "\n{", `f.jsonl:1: field class: want a class that was set in region "eu", got "gpu"`},
	} {
		for _, workers := range []int{1, 3} {
			got, err := all(row.text, workers)
			var line *LineError
			if !errors.As(err, &line) || !strings.HasPrefix(err.Error(), row.want) {
				t.Errorf("%s: %v\nwant %s", row.name, err, row.want)
			} else if len(got) != line.Line-1 {
				t.Errorf("%s: %d facts before line %d", row.name, len(got), line.Line)
			}
		}
	}
	if _, err := all(classSet+"\n"+cluster("eu", "storage"), 1); err != nil {
		t.Error(err)
	}
}

// Of several problems of a line each is named with the line.
func TestReadTellsEveryProblemOfAPolicy(t *testing.T) {
	_, err := all(head+"\n"+`{"kind": "policy", "from_epoch": 0, "policy": {"eras_per_epoch": 0, "up_quorum_ppm": 1000001, "surprise": 1}}`, 1)
	if err == nil {
		t.Fatal("accepted")
	}
	lines := strings.Split(err.Error(), "\n")
	for _, parameter := range []string{"eras_per_epoch", "up_quorum_ppm", "surprise"} {
		found := 0
		for _, l := range lines {
			if strings.HasPrefix(l, "f.jsonl:2: ") && strings.Contains(l, parameter) {
				found++
			}
		}
		if found != 1 || len(lines) != 3 {
			t.Errorf("%s: in %d lines of\n%v", parameter, found, err)
		}
	}
}

// endless gives n bytes of spaces, which are no whole line.
type endless struct{ n int }

func (e *endless) Read(b []byte) (int, error) {
	if e.n == 0 {
		return 0, io.EOF
	}
	n := min(len(b), e.n)
	e.n -= n
	for i := range b[:n] {
		b[i] = ' '
	}
	return n, nil
}

// A line of 64 MiB is read, a longer one refused, whether or not it ever ends.
func TestReadLongLines(t *testing.T) {
	r := reversal(1)
	const tooLong = "f.jsonl:2: want a line of at most 67108864 bytes, got a longer one"
	for _, row := range []struct {
		spaces int
		want   string
	}{
		{maxLine - len(r), ""},
		{maxLine - len(r) + 1, tooLong},
		{1 << 40, tooLong},
	} {
		count := 0
		text := io.MultiReader(strings.NewReader(r+"\n"), &endless{row.spaces}, strings.NewReader(r+"\n"+r))
		err := Read(context.Background(), text, "f.jsonl", 2, func(Fact) error { count++; return nil })
		if got := fmt.Sprint(err); row.want != "" && got != row.want || row.want == "" && (err != nil || count != 3) {
			t.Errorf("%d spaces: %d facts, %v, want %s", row.spaces, count, err, row.want)
		}
	}
}

// The digest is of the fact: spaces and the order of keys make no other, values
// do; chain facts have none.
func TestDigest(t *testing.T) {
	got, err := all(strings.Join([]string{
		reversal(1), `{"reason":"\u0078","sn":1,"era":1,"kind":"reversal"}`, reversal(2), head,
	}, "\n"), 1)
	if err != nil {
		t.Fatal(err)
	}
	if got[0].Digest != got[1].Digest || got[0].Digest == got[2].Digest || got[0].Digest == (domain.Hash{}) || got[3].Digest != (domain.Hash{}) {
		t.Errorf("digests %v", got)
	}
}

// Whatever way a reader gives its bytes, the facts are the same; what it fails
// with is reported with the line.
func TestReadReaders(t *testing.T) {
	text := strings.Repeat(reversal(1)+"\n", 50)
	for name, r := range map[string]io.Reader{
		"bytes one by one":   iotest.OneByteReader(strings.NewReader(text)),
		"data with its end":  iotest.DataErrReader(strings.NewReader(text)),
		"half of what it is": iotest.HalfReader(strings.NewReader(text)),
	} {
		count := 0
		if err := Read(context.Background(), r, "f", 2, func(Fact) error { count++; return nil }); err != nil || count != 50 {
			t.Errorf("%s: %d facts, %v", name, count, err)
		}
	}
	broken := io.MultiReader(strings.NewReader(text), iotest.ErrReader(os.ErrPermission))
	err := Read(context.Background(), broken, "f", 2, func(Fact) error { return nil })
	if !errors.Is(err, os.ErrPermission) || !strings.HasPrefix(err.Error(), "read f from line 1 on: ") {
		t.Errorf("broken reader: %v", err)
	}
}

// lineFeed gives a line for ever and counts the bytes.
type lineFeed struct {
	line []byte
	n    int
	stop func(n int) // told the count
}

func (l *lineFeed) Read(b []byte) (int, error) {
	for done := 0; done < len(b); {
		n := copy(b[done:], l.line[l.n%len(l.line):])
		done, l.n = done+n, l.n+n
	}
	if l.stop != nil {
		l.stop(l.n)
	}
	return len(b), nil
}

// What each returns, or the end of the context, ends the reading; nothing runs
// on. A goroutine that stayed would fail the bubble.
func TestReadStops(t *testing.T) {
	line := []byte(reversal(1) + "\n")
	synctest.Test(t, func(t *testing.T) {
		enough := errors.New("enough")
		count := 0
		err := Read(context.Background(), &lineFeed{line: line}, "f", 4, func(Fact) error {
			if count++; count == 10_000 {
				return enough
			}
			return nil
		})
		if err != enough || count != 10_000 {
			t.Errorf("%d facts, %v", count, err)
		}
	})
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		feed := &lineFeed{line: line, stop: func(n int) {
			if n > 10<<20 {
				cancel()
			}
		}}
		if err := Read(ctx, feed, "f", 4, func(Fact) error { return nil }); !errors.Is(err, context.Canceled) {
			t.Errorf("%v", err)
		}
	})
}

// Reading runs ahead of a slow consumer by a fixed amount, however long the file.
func TestReadRunsAheadByAFixedAmount(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		line := []byte(reversal(1) + "\n")
		feed := &lineFeed{line: line}
		goOn, done := make(chan struct{}), make(chan struct{})
		ctx, cancel := context.WithCancel(t.Context())
		go func() {
			defer close(done)
			_ = Read(ctx, feed, "f", 2, func(Fact) error { <-goOn; return nil })
		}()
		synctest.Wait()
		if feed.n < batchBytes || feed.n > 20*batchBytes {
			t.Errorf("%d bytes are read ahead", feed.n)
		}
		cancel()
		close(goOn)
		<-done
	})
}

// Long lines are read ahead one at a time.
func TestReadRunsAheadByOneLongLine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const size = maxAhead - 1000
		text := make([]io.Reader, 0, 20)
		for range 10 {
			text = append(text, &endless{size}, strings.NewReader(reversal(1)+"\n"))
		}
		counted := &countingReader{r: io.MultiReader(text...)}
		goOn, done := make(chan struct{}), make(chan struct{})
		ctx, cancel := context.WithCancel(t.Context())
		go func() {
			defer close(done)
			_ = Read(ctx, counted, "f", 2, func(Fact) error { <-goOn; return nil })
		}()
		synctest.Wait()
		if counted.n < size || counted.n > 5*size {
			t.Errorf("%d bytes are read ahead", counted.n)
		}
		cancel()
		close(goOn)
		<-done
	})
}

type countingReader struct {
	r io.Reader
	n int
}

func (c *countingReader) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.n += n
	return n, err
}

// FuzzRead holds the reading in parallel against the plain one: line by line,
// one after the other.
func FuzzRead(f *testing.F) {
	f.Add([]byte(head+"\n"+classSet+"\n"+cluster("eu", "storage")+"\n"), byte(1))
	f.Add([]byte(reversal(1)+"\r\n"+reversal(2)), byte(7))
	f.Add([]byte(reversal(1)+"\n\n"+reversal(2)+"\n"), byte(0))
	f.Add([]byte("\n"), byte(3))
	f.Fuzz(func(t *testing.T, text []byte, workers byte) {
		var got []Fact
		err := Read(context.Background(), bytes.NewReader(text), "f", int(workers%4), func(f Fact) error {
			got = append(got, f)
			return nil
		})
		want, wantErr := plain(text)
		if fmt.Sprint(err) != fmt.Sprint(wantErr) || !reflect.DeepEqual(got, want) {
			t.Errorf("got %v, %v\nwant %v, %v", got, err, want, wantErr)
		}
	})
}

func plain(text []byte) ([]Fact, error) {
	var facts []Fact
	known := make(classes)
	lines := strings.Split(string(text), "\n")
	if last := len(lines) - 1; lines[last] == "" {
		lines = lines[:last]
	}
	for i, l := range lines {
		f, _, err := parse(i+1, []byte(strings.TrimSuffix(l, "\r")), nil)
		if err == nil {
			err = known.check(f.Fact)
		}
		if err != nil {
			return facts, &LineError{"f", i + 1, err}
		}
		facts = append(facts, f)
	}
	return facts, nil
}
