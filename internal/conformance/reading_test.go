package conformance

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io/fs"
	"maps"
	"path"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"assay/domain/merkle"
)

// TestDataThatIsRefused damages the committed months one at a time: reading
// names the file, or the month and what it lacks.
func TestDataThatIsRefused(t *testing.T) {
	write := func(name, text string) func(fstest.MapFS) {
		return func(files fstest.MapFS) { files[name] = &fstest.MapFile{Data: []byte(text)} }
	}
	without := func(names ...string) func(fstest.MapFS) {
		return func(files fstest.MapFS) {
			for _, name := range names {
				delete(files, name)
			}
		}
	}
	april := func(name string) string { return "2025-04-01/" + name + ".json" }
	const lower, upper = "0xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "0xAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
	committed := readCommitted(t)
	for _, c := range []struct {
		name   string
		damage func(files fstest.MapFS)
		want   string
	}{
		{"two files missing", without(april(ritualsFile), april(earnedFile)), "2025-04-01: no HeartbeatRituals, no EarnedRewards"},
		{"no totals", without(april(totalsFile)), "2025-04-01: no MerkleInputTotalRewards"},
		{"only rituals", without(april(failuresFile), april(potentialFile), april(earnedFile), april(totalsFile)),
			"2025-04-01: no NodesFailures, no PotentialRewards, no EarnedRewards, no MerkleInputTotalRewards"},
		{"empty month", write("2025-07-01/README", ""),
			"2025-07-01: none of HeartbeatRituals, NodesFailures, PotentialRewards, EarnedRewards, MerkleInputTotalRewards"},
		{"no roots", without("roots.json"), "2025-04-01: no published root: want it in MerkleDist, or in roots.json beside the month"},
		{"no predecessor", without("2025-03-01/" + totalsFile + ".json"), "2025-04-01: no month before it to start from: want its MerkleInputTotalRewards"},
		{"not a date", write("april/"+totalsFile+".json", "{}"), "april: want a directory named by a date, as 2025-04-01"},
		{"no such date", write("2025-02-30/"+totalsFile+".json", "{}"), "2025-02-30: want a directory named by a date, as 2025-04-01"},
		{"link", func(files fstest.MapFS) {
			files["2025-07-01"] = &fstest.MapFile{Mode: fs.ModeSymlink, Data: []byte("2025-06-01")}
		}, "2025-07-01: symbolic links are not followed"},
		{"file in two forms", write("2025-04-01/EarnedRewards.json.gz", "x"), "2025-04-01: EarnedRewards.json.gz: the same file is there in another form"},
		{"two roots", write("2025-04-01/MerkleDist.json", `{"merkleRoot":"`+merkle.Hash{}.String()+`"}`),
			"2025-04-01: published roots 0x0000000000000000000000000000000000000000000000000000000000000000 and 0xb50e78bf752b1216ba29f20a8cde17a6adafa9af4844848fe398e5ff46434b70: want one"},
		{"two totals", write("2025-04-01/MerkleDist.json", `{"totalAmount":"1"}`), "2025-04-01: published totals 1 and 1118856009543986307651577586: want one"},
		{"not an object", write(april(ritualsFile), "[]"), "2025-04-01: HeartbeatRituals: want an object, got ["},
		{"null", write(april(ritualsFile), "null"), "2025-04-01: HeartbeatRituals: want an object, got <nil>"},
		{"empty file", write(april(ritualsFile), ""), "2025-04-01: HeartbeatRituals: EOF"},
		{"text behind", write(april(failuresFile), "{} {}"), "2025-04-01: NodesFailures: 2 bytes behind the end"},
		{"name twice", write(april(ritualsFile), `{"1":[],"1":[]}`), `2025-04-01: HeartbeatRituals: "1" stands there twice`},
		{"node twice", write(april(earnedFile), `{"`+lower+`":{"beneficiary":"`+lower+`"},"`+upper+`":{"beneficiary":"`+lower+`"}}`),
			"2025-04-01: EarnedRewards: node " + lower + " stands there twice"},
		{"no beneficiary", write(april(earnedFile), `{"`+lower+`":{"amount":"1"}}`), "2025-04-01: EarnedRewards: node " + lower + " has no beneficiary"},
		{"unknown field", write(april(earnedFile), `{"`+lower+`":{"weight":1}}`), `2025-04-01: EarnedRewards: "` + lower + `": json: unknown field "weight"`},
		{"number for an amount", write(april(earnedFile), `{"`+lower+`":{"amount":1}}`),
			`2025-04-01: EarnedRewards: "` + lower + `": json: cannot unmarshal number into Go struct field reward.amount of type domain.Amount`},
		{"no ritual number", write(april(ritualsFile), `{"07":[]}`), `2025-04-01: HeartbeatRituals: ritual "07": want a number without leading zeros`},
		{"no address", write(april(failuresFile), `{"0x12":["1"]}`), `2025-04-01: NodesFailures: address "0x12": want 0x and 40 hex digits`},
		{"failures of nothing", write(april(failuresFile), `{"`+lower+`":[]}`),
			"2025-04-01: NodesFailures: node " + lower + ": want each node once, with one ritual or more"},
		{"damaged roots", write("roots.json", `{"2025-04-01":{"root":"x"}}`), `2025-04-01: roots: "2025-04-01": json: unknown field "root"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := maps.Clone(committed)
			c.damage(files)
			_, err := readMonths(files, nil)
			if err == nil || !slices.Contains(strings.Split(err.Error(), "\n"), c.want) {
				t.Errorf("got error %v\nwant %s", err, c.want)
			}
		})
	}
}

// TestLayouts reads the same months where others would have put them: as the
// network publishes them, compressed or not, deeper down, beside other files,
// or with no root but the one that is known here.
func TestLayouts(t *testing.T) {
	committed := readCommitted(t)
	want := readAll(t, committed)
	for _, c := range []struct {
		name      string
		move      func(file string, data []byte) (string, []byte)
		added     fstest.MapFS
		months    string // what comes before their dates
		rootsOnly bool   // claims are not there
	}{
		{name: "committed", move: func(file string, data []byte) (string, []byte) { return file, data }},
		{name: "as published", move: func(file string, data []byte) (string, []byte) {
			dir, name := path.Split(file)
			if name != totalsFile+".json" && name != claimsFile+".json" && dir != "" {
				return dir + detailsDir + "/" + name, data
			}
			return file, data
		}},
		{name: "deeper and compressed", months: "a/b/", move: func(file string, data []byte) (string, []byte) {
			return "a/b/" + file + ".gz", zip(t, data)
		}},
		{name: "beside others", move: func(file string, data []byte) (string, []byte) { return file, data }, added: fstest.MapFS{
			"distributions.json": {}, "2025-04-01/MerkleInputBonusRewards.json": {}, "docs/README.md": {}, ".git/EarnedRewards.json": {},
		}},
		{name: "without roots", rootsOnly: true, move: func(file string, data []byte) (string, []byte) {
			return strings.NewReplacer(rootsFile, "others", claimsFile, "others").Replace(file), data
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := fstest.MapFS{}
			for name, file := range committed {
				moved, data := c.move(name, file.Data)
				files[moved] = &fstest.MapFile{Data: data}
			}
			for name, file := range c.added {
				files[name] = file
			}
			months, err := readMonths(files, knownRoots(t))
			if err != nil || len(months) != len(want) {
				t.Fatalf("%d months, %v", len(months), err)
			}
			for i, m := range months {
				w := *want[i]
				w.name = c.months + w.name
				if c.rootsOnly {
					w.published.Claims = nil
				}
				if !reflect.DeepEqual(*m, w) {
					t.Errorf("%s is not %s as it is committed", m.name, want[i].name)
				}
			}
		})
	}
}

func zip(t *testing.T, data []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	_, err := w.Write(data)
	if err := errors.Join(err, w.Close()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestNoMonth keeps an empty directory, a wrong one, and one with nothing but a
// state to start from, from passing for data that agrees.
func TestNoMonth(t *testing.T) {
	start := "2025-03-01/" + totalsFile + ".json"
	for name, files := range map[string]fstest.MapFS{
		"empty": {},
		"wrong": {"a/README.md": {}},
		"start": {start: readCommitted(t)[start]},
	} {
		_, err := readMonths(files, nil)
		if want := "no month found: want directories named by a date, as 2025-04-01, with "; err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s: got error %v, want %s...", name, err, want)
		}
	}
}
