package conformance

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"assay/domain"
)

// Nodes of the altered months, and how they fare there.
const (
	second   = "0x1d2DfcE7F23669dCAFaA376314fa0ae938C8641C" // fails rituals 71 and 162 of April, keeps two thirds
	twice    = "0x064ae11966cd24ae08ad5282C9027836E2D1c47d" // fails 94 and 162 of April, each time before another
	once     = "0xd7c6DcFC25Ff4e0c76D7753db848E38F90E056e4" // fails 52 of April
	innocent = "0xD680B01503CF95A489010dA7409980060991D096" // takes part in 45 of April
	beside   = "0xFCA99f5b5Ecf19343e309d8dbe79F15a0A389769" // and so does this one
	spare    = "0xd517479ACAef258Baa3ba6A351e9C714a79d597e" // not in ritual 52
	stranger = "0xd000000000000000000000000000000000000001" // in no file
)

// readCommitted returns the committed months as plain files.
func readCommitted(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	data := os.DirFS("testdata/threshold")
	err := fs.WalkDir(data, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.Contains(name, ".json") {
			return err
		}
		raw, err := fs.ReadFile(data, name)
		if err == nil && strings.HasSuffix(name, ".gz") {
			raw, err = gunzip(raw)
		}
		files[strings.TrimSuffix(name, ".gz")] = &fstest.MapFile{Data: raw}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// alter returns the files with the first old in one of them replaced. There
// must be one.
func alter(t *testing.T, files fstest.MapFS, name, old, replacement string) fstest.MapFS {
	t.Helper()
	file := files[name+".json"]
	if file == nil || !strings.Contains(string(file.Data), old) {
		t.Fatalf("%s has no %s", name, old)
	}
	altered := maps.Clone(files)
	altered[name+".json"] = &fstest.MapFile{Data: []byte(strings.Replace(string(file.Data), old, replacement, 1))}
	return altered
}

func readAll(t *testing.T, files fstest.MapFS) []*month {
	t.Helper()
	months, err := readMonths(files, nil)
	if err != nil {
		t.Fatal(err)
	}
	return months
}

// differ returns where months differ, as "month step who". Those that are as
// they were committed are left to TestMonths.
func differ(t *testing.T, committed, months []*month) (where []string) {
	t.Helper()
	for i, m := range months {
		if reflect.DeepEqual(m, committed[i]) {
			continue
		}
		all, err := m.differences()
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range all {
			where = append(where, strings.TrimSpace(path.Base(m.name)+" "+d.step+" "+d.who))
		}
	}
	return where
}

// TestAlteredMonths changes one thing in the published files: the difference is
// found at that step, for that node or ritual, and nowhere else.
func TestAlteredMonths(t *testing.T) {
	node := strings.ToLower
	files := readCommitted(t)
	committed := readAll(t, files)
	pair := func(a, b string) string { return fmt.Sprintf("\"%s\",\n        \"%s\"", a, b) }
	amount := func(node, beneficiary, amount string) string {
		return fmt.Sprintf("\"%s\": {\n        \"beneficiary\": \"%s\",\n        \"amount\": \"%s\"", node, beneficiary, amount)
	}
	for _, c := range []struct {
		name, file, old, replacement string
		want                         []string
	}{
		{"participant who failed", "2025-04-01/HeartbeatRituals", `"` + once + `"`, `"` + spare + `"`,
			[]string{"2025-04-01 NodesFailures " + node(once)}},
		{"participant nobody knows", "2025-04-01/HeartbeatRituals", innocent, stranger,
			[]string{"2025-04-01 HeartbeatRituals ritual 45"}},
		{"order of participants", "2025-04-01/HeartbeatRituals", pair(innocent, beside), pair(beside, innocent),
			[]string{"2025-04-01 HeartbeatRituals ritual 45"}},
		{"participant asked twice", "2025-04-01/HeartbeatRituals", pair(innocent, beside), pair(innocent, innocent),
			[]string{"2025-04-01 HeartbeatRituals ritual 45"}},
		{"number of a ritual", "2025-04-01/HeartbeatRituals", `"52":`, `"1052":`,
			[]string{"2025-04-01 HeartbeatRituals ritual 53", "2025-04-01 NodesFailures " + node(once)}},
		{"order of a node's failures", "2025-04-01/NodesFailures", "\"71\",\n        \"162\"", "\"162\",\n        \"71\"",
			[]string{"2025-04-01 NodesFailures " + node(second)}},
		{"failure in a ritual of others", "2025-04-01/NodesFailures", `"52"`, `"53"`,
			[]string{"2025-04-01 NodesFailures " + node(once)}},
		{"failure twice", "2025-04-01/NodesFailures", `"52"`, `"52", "52"`,
			[]string{"2025-04-01 NodesFailures " + node(once), "2025-04-01 EarnedRewards " + node(once)}},
		{"failure kept quiet", "2025-04-01/NodesFailures", "\"71\",\n        \"162\"", `"71"`,
			[]string{"2025-04-01 EarnedRewards " + node(second)}},
		{"potential reward", "2025-04-01/PotentialRewards", "1596325114474134273846", "1596325114474134273847",
			[]string{"2025-04-01 EarnedRewards " + node(second)}},
		{"earned reward", "2025-04-01/EarnedRewards", "1064216742982756182564", "1064216742982756182565",
			[]string{"2025-04-01 EarnedRewards " + node(second), "2025-04-01 MerkleInputTotalRewards " + node(second)}},
		{"beneficiary of an earned reward", "2025-04-01/EarnedRewards",
			amount(twice, twice, "84931506849315068493"), amount(twice, stranger, "84931506849315068493"),
			[]string{"2025-04-01 EarnedRewards " + node(twice), "2025-04-01 MerkleInputTotalRewards " + node(twice)}},
		{"total before", "2025-03-01/MerkleInputTotalRewards", "5377317181932823267712641", "5377317181932823267712640",
			[]string{"2025-03-01 total", "2025-04-01 MerkleInputTotalRewards 0x00aca6dfd2fbcad074a5f116bad0b057900230d9"}},
		{"total", "2025-06-01/MerkleInputTotalRewards", "5456594356233622354470632", "5456594356233622354470633",
			[]string{"2025-06-01 MerkleInputTotalRewards 0x00aca6dfd2fbcad074a5f116bad0b057900230d9", "2025-06-01 total", "2025-06-01 root",
				"2025-06-01 claims 0x00aca6dfd2fbcad074a5f116bad0b057900230d9"}},
		{"root", "roots", "0x55892141", "0x55892142", []string{"2025-05-01 root"}},
		{"sum of the totals", "roots", "1119867125075353242560913311", "1119867125075353242560913310", []string{"2025-05-01 total"}},
		{"number of leaves", "roots", "303", "304", []string{"2025-04-01 leaves"}},
		{"proof", "2025-06-01/MerkleDist", "0x45739e33", "0x45739e34",
			[]string{"2025-06-01 claims 0x012926705c8edf332c3d41d3a8f7cd5aaea044de"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			altered := readAll(t, alter(t, files, c.file, c.old, c.replacement))
			if diff := cmp.Diff(c.want, differ(t, committed, altered)); diff != "" {
				t.Errorf("differences (-want +got):\n%s", diff)
			}
		})
	}
}

// TestNodesInAnotherOrder swaps two nodes in the published failures.
func TestNodesInAnotherOrder(t *testing.T) {
	m := readAll(t, readCommitted(t))[1]
	m.failures[0], m.failures[1] = m.failures[1], m.failures[0]
	all, err := m.differences()
	if err != nil {
		t.Fatal(err)
	}
	want := []difference{
		{failuresFile, strings.ToLower(second), "in place 1, where " + strings.ToLower(once) + " was recomputed"},
	}
	if !slices.Equal(all, want) {
		t.Errorf("got %v\nwant %v", all, want)
	}
}

// TestEveryAmountCounts adds one unit to each published reward and total in
// turn, and takes each away.
func TestEveryAmountCounts(t *testing.T) {
	for _, m := range readAll(t, readCommitted(t))[1:] {
		for step, c := range map[string]struct{ recomputed, published rewards }{
			earnedFile: {m.earnAll(), m.earned},
			totalsFile: {credit(m.before, m.earned), m.totals},
		} {
			for _, node := range sortedNodes(c.published) {
				found := func(what string) {
					all := compareRewards(step, c.recomputed, c.published)
					if len(all) != 1 || all[0].step != step || all[0].who != node.String() {
						t.Errorf("%s: %s: %s of %s: got %v", m.name, step, what, node, all)
					}
				}
				was := c.published[node]
				c.published[node] = reward{was.Beneficiary, was.Amount.Plus(domain.Wei(1))}
				found("one unit more")
				delete(c.published, node)
				found("loss")
				c.published[node] = was
			}
		}
	}
}

// TestKeptThirds holds the penalty and its rounding against amounts worked by
// hand: 2/3 of 100 is 66.67, a third 33.33; of 101 they are 67.33 and 33.67.
func TestKeptThirds(t *testing.T) {
	for _, c := range []struct {
		potential uint64
		failures  int
		want      uint64
	}{
		{100, 0, 100}, {100, 1, 100}, {100, 2, 67}, {100, 3, 33}, {100, 4, 0}, {100, 5, 0},
		{101, 2, 67}, {101, 3, 34}, {102, 2, 68}, {102, 3, 34}, {1, 2, 1}, {1, 3, 0}, {0, 3, 0},
	} {
		if got := earn(domain.Wei(c.potential), c.failures); got != domain.Wei(c.want) {
			t.Errorf("%d after %d failures: earned %s, want %d", c.potential, c.failures, got, c.want)
		}
	}
}

// TestRitualThatNobodyAnswered is no failure of anybody to the engine, whose
// rules see an observer without a network; the month is not recomputed.
func TestRitualThatNobodyAnswered(t *testing.T) {
	nodes := []domain.Address{{1}, {2}}
	_, err := fold(nodes, []ritual{{7, nodes}}, func(uint64, domain.Address) bool { return true })
	want := "ritual 7: the engine finds node " + nodes[0].String() + " inconclusive"
	if err == nil || err.Error() != want {
		t.Errorf("got error %v, want %s", err, want)
	}
}
