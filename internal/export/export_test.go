package export

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"

	"assay/domain"
	"assay/internal/facts"
	"assay/projections"
)

// told is what a fold of a scenario decides.
type told struct {
	decisions []domain.Decision
	closes    []*domain.EpochClose
}

// scenario folds a file of facts, telling x everything.
func scenario(t *testing.T, name string, x *Export) told {
	t.Helper()
	file, err := os.Open(filepath.Join("..", "..", "domain", "testdata", "simulate", name+".facts.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var all told
	state := projections.New(func(d domain.Decision) {
		x.Decision(d)
		all.decisions = append(all.decisions, d)
		if c, ok := d.(*domain.EpochClose); ok {
			all.closes = append(all.closes, c)
		}
	})
	state.Trace(x.Reason)
	err = facts.Read(t.Context(), file, name, runtime.GOMAXPROCS(0), func(f facts.Fact) error {
		if state.Check(domain.Submission{Fact: f.Fact, Digest: f.Digest, Trusted: true}) != nil {
			return nil
		}
		return state.Apply(domain.Entry{Index: uint64(f.Line), Digest: f.Digest, Fact: f.Fact})
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// export writes a scenario and commits.
func export(t *testing.T, name string, cfg Config) told {
	t.Helper()
	x, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	all := scenario(t, name, x)
	if err := x.Commit(); err != nil {
		t.Fatal(err)
	}
	return all
}

// rowsOf reads all files of a table back, in the order of their epochs.
func rowsOf[T any](t *testing.T, dir, name string) []T {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, name, "epoch-*.parquet"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %d files, %v", name, len(files), err)
	}
	var all []T
	for _, f := range files {
		rows, err := parquet.ReadFile[T](f)
		if err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		all = append(all, rows...)
	}
	return all
}

// TestRowsAreTheDecisions holds every row of every table that comes from a
// decision against that decision.
func TestRowsAreTheDecisions(t *testing.T) {
	for _, name := range []string{"small", "seed-1", "harsh-22"} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			all := export(t, name, Config{Dir: dir, Format: Parquet})
			last := all.closes[len(all.closes)-1]
			epochOf := func(era domain.Era) domain.Epoch {
				i := slices.IndexFunc(all.closes, func(c *domain.EpochClose) bool { return c.FirstEra <= era && era <= c.LastEra })
				return all.closes[i].Epoch
			}
			var verdicts, rewards, charges, slashes []string
			for _, d := range all.decisions {
				switch d := d.(type) {
				case *domain.Verdict:
					if d.Era <= last.LastEra {
						verdicts = append(verdicts, fmt.Sprintln(epochOf(d.Era), d.Era, d.SN, d.Verdict, d.Confirmed, d.Qualified, d.WeightPpm))
					}
				case *domain.Final:
					if d.Era <= last.LastEra {
						rewards = append(rewards, fmt.Sprintln(epochOf(d.Era), d.Era, d.SN, d.State, d.Gross, d.Held, d.DelegatorShare, d.NodeTopUp, d.NetworkTopUp, d.Payable))
					}
				case *domain.Charge:
					if d.Epoch <= last.Epoch {
						charges = append(charges, fmt.Sprintln(d.Epoch, d.Era, d.SN, d.Reason, d.Mode, d.Amount, d.Uncollected, len(d.Parts)))
						for _, p := range d.Parts {
							slashes = append(slashes, fmt.Sprintln(d.Epoch, d.Era, d.SN, d.Reason, d.Mode, p.Position, p.Amount))
						}
					}
				}
			}
			compare(t, dir, "verdicts", verdicts, func(r verdictRow) string {
				return fmt.Sprintln(r.Epoch, r.Era, r.SN, r.Verdict, r.Confirmed, r.Qualified, r.WeightPpm)
			})
			compare(t, dir, "rewards", rewards, func(r rewardRow) string {
				return fmt.Sprintln(r.Epoch, r.Era, r.SN, r.State, r.Gross, r.Held, r.DelegatorShare, r.NodeTopUp, r.NetworkTopUp, r.Payable)
			})
			compare(t, dir, "charges", charges, func(r chargeRow) string {
				return fmt.Sprintln(r.Epoch, r.Era, r.SN, r.Reason, r.Mode, r.Amount, r.Uncollected, r.Parts)
			})
			compare(t, dir, "slashes", slashes, func(r slashRow) string {
				return fmt.Sprintln(r.Epoch, r.Era, r.SN, r.Reason, r.Mode, r.Position, r.Amount)
			})
			checkPayouts(t, dir, all.closes)
		})
	}
}

func compare[T any](t *testing.T, dir, name string, want []string, words func(T) string) {
	t.Helper()
	var got []string
	for _, r := range rowsOf[T](t, dir, name) {
		got = append(got, words(r))
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s: %d rows, want the %d decisions", name, len(got), len(want))
	}
}

// checkPayouts holds payouts against the leaves, and epochs against their sums.
func checkPayouts(t *testing.T, dir string, closes []*domain.EpochClose) {
	t.Helper()
	epochs, payouts := rowsOf[epochRow](t, dir, "epochs"), rowsOf[payoutRow](t, dir, "payouts")
	if len(epochs) != len(closes) {
		t.Fatalf("%d epochs, want %d", len(epochs), len(closes))
	}
	var before domain.Amount
	for i, c := range closes {
		e := epochs[i]
		if e.Epoch != uint64(c.Epoch) || e.PayoutRoot != c.PayoutRoot.String() || e.Digest != c.Digest.String() || e.PayoutTotal.String() != c.Total.String() {
			t.Errorf("epoch %d is %+v, want %+v", c.Epoch, e, c)
		}
		var increase domain.Amount
		for _, p := range c.Payouts {
			row := payouts[0]
			payouts = payouts[1:]
			if row.Epoch != uint64(c.Epoch) || row.Kind != payoutKind(p.Kind) || row.ID != p.ID || row.Account != p.Account.String() || row.Cumulative.String() != p.Cumulative.String() {
				t.Fatalf("payout %+v, want %+v of epoch %d", row, p, c.Epoch)
			}
			rise, err := domain.ParseAmount(row.Increase.String())
			if err != nil {
				t.Fatal(err)
			}
			increase = increase.Plus(rise)
		}
		if want := c.Total.Minus(before); increase != want {
			t.Errorf("epoch %d: payouts rise by %s, the total by %s", c.Epoch, increase, want)
		}
		before = c.Total
	}
	if len(payouts) > 0 {
		t.Errorf("%d payouts that no epoch has", len(payouts))
	}
}

// TestRewardsHaveTheirParts holds what a node earned against its parts, and the
// totals of links and delegations against what the fold credits.
func TestRewardsHaveTheirParts(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	export(t, "harsh-22", Config{Dir: dir, Format: Parquet})
	booked, standing := false, map[string]bool{}
	for _, r := range rowsOf[rewardRow](t, dir, "rewards") {
		if r.Account == "" || r.Standing == "" {
			t.Errorf("sn %d, era %d: no account or standing", r.SN, r.Era)
		}
		standing[r.Standing] = true
		booked = booked || r.Booking != wei{}
	}
	if !booked || len(standing) < 3 {
		t.Errorf("no node with a booking (%v), or only %d standings", booked, len(standing))
	}
	if links := rowsOf[linkRewardRow](t, dir, "link_rewards"); len(links) == 0 {
		t.Error("no link earned")
	}
	if positions := rowsOf[delegationRewardRow](t, dir, "delegation_rewards"); len(positions) == 0 {
		t.Error("no position earned")
	}
}

// TestCSVSaysTheSame compares the two formats, cell by cell.
func TestCSVSaysTheSame(t *testing.T) {
	dir := t.TempDir()
	export(t, "harsh-22", Config{Dir: filepath.Join(dir, Parquet), Format: Parquet})
	export(t, "harsh-22", Config{Dir: filepath.Join(dir, CSV), Format: CSV})
	sameCells[epochRow](t, dir, "epochs")
	sameCells[verdictRow](t, dir, "verdicts")
	sameCells[rewardRow](t, dir, "rewards")
	sameCells[linkRewardRow](t, dir, "link_rewards")
	sameCells[delegationRewardRow](t, dir, "delegation_rewards")
	sameCells[chargeRow](t, dir, "charges")
	sameCells[slashRow](t, dir, "slashes")
	sameCells[payoutRow](t, dir, "payouts")
}

func sameCells[T any](t *testing.T, dir, name string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, CSV, name, "*.csv"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %d files, %v", name, len(files), err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		lines, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		other := filepath.Join(dir, Parquet, name, strings.TrimSuffix(filepath.Base(f), CSV)+Parquet)
		file, err := os.ReadFile(other)
		if err != nil {
			t.Fatal(err)
		}
		read, err := parquet.OpenFile(bytes.NewReader(file), int64(len(file)))
		if err != nil {
			t.Fatal(err)
		}
		for i, column := range read.Schema().Columns() {
			if lines[0][i] != column[0] {
				t.Errorf("%s: column %d is %q, in Parquet %q", f, i, lines[0][i], column[0])
			}
		}
		rows, err := parquet.ReadFile[T](other)
		if err != nil {
			t.Fatal(err)
		}
		var again bytes.Buffer
		if err := writeCSV(&again, rows); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(again.Bytes(), text) {
			t.Errorf("%s: %d lines, Parquet has other %d rows", f, len(lines), len(rows))
		}
	}
}

// TestOneEpoch is the same file as in an export of all.
func TestOneEpoch(t *testing.T) {
	dir := t.TempDir()
	epoch := domain.Epoch(2)
	export(t, "harsh-22", Config{Dir: filepath.Join(dir, "all"), Format: Parquet})
	export(t, "harsh-22", Config{Dir: filepath.Join(dir, "one"), Format: Parquet, Epoch: &epoch})
	one := filesOf(t, filepath.Join(dir, "one"))
	if len(one) != 8 {
		t.Errorf("%d files, want one of each table", len(one))
	}
	all := filesOf(t, filepath.Join(dir, "all"))
	for name, text := range one {
		if !bytes.Equal(text, all[name]) {
			t.Errorf("%s differs", name)
		}
	}
}

// TestSameBytes exports twice.
func TestSameBytes(t *testing.T) {
	dir := t.TempDir()
	for _, format := range Formats() {
		export(t, "small", Config{Dir: filepath.Join(dir, "a."+format), Format: format})
		export(t, "small", Config{Dir: filepath.Join(dir, "b."+format), Format: format})
		b := filesOf(t, filepath.Join(dir, "b."+format))
		for name, text := range filesOf(t, filepath.Join(dir, "a."+format)) {
			if !bytes.Equal(text, b[name]) {
				t.Errorf("%s: %s differs", format, name)
			}
		}
	}
}

func filesOf(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			files[path], err = os.ReadFile(filepath.Join(dir, path))
		}
		return err
	})
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files in %s, %v", len(files), dir, err)
	}
	return files
}

// TestWideAmount has an amount that no column holds: that is said, and nothing
// is left.
func TestWideAmount(t *testing.T) {
	dir := t.TempDir()
	widest := domain.ICNT(1e18).Times(100).Minus(domain.Wei(1)) // 38 digits
	for _, c := range []struct {
		amount domain.Amount
		fits   bool
	}{{widest, true}, {widest.Plus(domain.Wei(1)), false}} {
		out := filepath.Join(dir, fmt.Sprint(c.fits))
		x, err := New(Config{Dir: out, Format: Parquet})
		if err != nil {
			t.Fatal(err)
		}
		x.Decision(&domain.EpochClose{Payouts: []domain.Payout{{Kind: domain.PayoutPayable, Cumulative: c.amount}}})
		err = x.Commit()
		if c.fits {
			if err != nil {
				t.Fatal(err)
			}
			if rows := rowsOf[payoutRow](t, out, "payouts"); rows[0].Cumulative.String() != c.amount.String() {
				t.Errorf("read back %s, want %s", rows[0].Cumulative, c.amount)
			}
			continue
		}
		if err == nil || !strings.Contains(err.Error(), "cumulative payout of 100000000000000000000000000000000000000 wei has 39 digits: a column has at most 38") {
			t.Errorf("error %v", err)
		}
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 1 {
		t.Errorf("%v left, %v", left, err)
	}
}

func TestDirectoryThatExists(t *testing.T) {
	if _, err := New(Config{Dir: t.TempDir(), Format: CSV}); !errors.Is(err, fs.ErrExist) {
		t.Errorf("error %v, want fs.ErrExist", err)
	}
}

// TestPageHasEveryColumn holds docs/export.md against the tables.
func TestPageHasEveryColumn(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "export.md"))
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]string{}
	for _, line := range strings.Split(string(text), "\n") {
		if cells := strings.Split(line, " | "); len(cells) == 3 {
			rows[strings.TrimPrefix(cells[0], "| ")] = cells[2]
		}
	}
	for name, want := range map[string][]string{
		"epochs": columns[epochRow](), "verdicts": columns[verdictRow](), "rewards": columns[rewardRow](),
		"link_rewards": columns[linkRewardRow](), "delegation_rewards": columns[delegationRewardRow](),
		"charges": columns[chargeRow](), "slashes": columns[slashRow](), "payouts": columns[payoutRow](),
	} {
		var got []string
		for i, word := range strings.Split(rows[name], "`") {
			if i%2 == 1 {
				got = append(got, word)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("columns of %s are %q, want %q", name, got, want)
		}
	}
}
