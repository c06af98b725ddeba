package conformance

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"assay/domain"
	"assay/domain/merkle"
)

// difference says where a recomputed month and the published one part.
type difference struct {
	step string // the file, or "root", "total", "leaves", "claims"
	who  string // node or ritual, "" for the month as a whole
	text string
}

func (d difference) String() string {
	return fmt.Sprintf("%s: %s: %s", d.step, cmp.Or(d.who, "all"), d.text)
}

// differences recomputes the month. Each step starts from what is published, so
// one wrong entry is reported where it is, and not in all that follows from it.
func (m *month) differences() ([]difference, error) {
	all := m.checkRoot()
	if m.start() {
		return all, nil
	}
	failed, err := m.foldFailures()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", m.name, err)
	}
	return slices.Concat(
		m.checkRituals(),
		compareFailures(failed, m.failures),
		compareRewards(earnedFile, m.earnAll(), m.earned),
		compareRewards(totalsFile, credit(m.before, m.earned), m.totals),
		all,
	), nil
}

// checkRituals holds the input against what the coordinator requires: rituals
// by number, participants in ascending order, each a node of that month.
func (m *month) checkRituals() (all []difference) {
	for i, r := range m.rituals {
		who := fmt.Sprintf("ritual %d", r.id)
		if i > 0 && m.rituals[i-1].id >= r.id {
			all = append(all, difference{ritualsFile, who, fmt.Sprintf("comes after ritual %d", m.rituals[i-1].id)})
		}
		for j, node := range r.participants {
			if j > 0 && r.participants[j-1].Compare(node) >= 0 {
				all = append(all, difference{ritualsFile, who, fmt.Sprintf("%s comes after %s", node, r.participants[j-1])})
			}
			if _, known := m.potential[node]; !known {
				all = append(all, difference{ritualsFile, who, fmt.Sprintf("%s is not in %s", node, potentialFile)})
			}
		}
	}
	return all
}

// foldFailures recomputes the failures. Who left no transcript is known from
// the published failures alone; the coordinator's state is not in the data.
func (m *month) foldFailures() ([]failures, error) {
	type absence struct {
		ritual uint64
		node   domain.Address
	}
	silent := map[absence]bool{}
	for _, f := range m.failures {
		for _, r := range f.rituals {
			silent[absence{r, f.node}] = true
		}
	}
	nodes := sortedNodes(m.potential)
	return fold(nodes, m.rituals, func(r uint64, node domain.Address) bool { return silent[absence{r, node}] })
}

// earnAll recomputes the earned rewards from the published failures.
func (m *month) earnAll() rewards {
	earned := maps.Clone(m.potential)
	for _, f := range m.failures {
		if r, ok := earned[f.node]; ok {
			r.Amount = earn(r.Amount, len(f.rituals))
			earned[f.node] = r
		}
	}
	return earned
}

// checkRoot recomputes the root from the published totals, and holds against
// it the proof of every node, with the product's verifier.
func (m *month) checkRoot() (all []difference) {
	t, want := newTree(m.totals), m.published
	if want.Leaves != 0 && want.Leaves != len(t[0]) {
		all = append(all, difference{"leaves", "", fmt.Sprintf("recomputed %d, published %d", len(t[0]), want.Leaves)})
	}
	var sum domain.Amount
	for _, node := range sortedNodes(m.totals) {
		total := m.totals[node]
		sum = sum.Plus(total.Amount)
		if leaf := leafOf(node, total); !merkle.Verify(t.root(), leaf, t.proof(leaf)) {
			all = append(all, difference{"root", node.String(), "its own proof does not verify"})
		}
	}
	if want.Total != nil && *want.Total != sum {
		all = append(all, difference{"total", "", fmt.Sprintf("recomputed %s, published %s", sum, want.Total)})
	}
	if want.Root != nil && *want.Root != t.root() {
		all = append(all, difference{"root", "", fmt.Sprintf("recomputed %s, published %s", t.root(), want.Root)})
	}
	return append(all, m.checkClaims(t)...)
}

// checkClaims compares published claims and their proofs, as far as there are.
func (m *month) checkClaims(t tree) (all []difference) {
	for _, c := range m.published.Claims {
		node, err := domain.ParseAddress(c.name)
		if err != nil {
			all = append(all, difference{"claims", c.name, err.Error()})
			continue
		}
		bad := func(text string) { all = append(all, difference{"claims", node.String(), text}) }
		if total, ok := m.totals[node]; !ok || total != c.value.reward {
			bad(fmt.Sprintf("recomputed %s, published %s", total, c.value.reward))
		}
		leaf := leafOf(node, c.value.reward)
		root := m.published.Root
		if root == nil || !merkle.Verify(*root, leaf, c.value.Proof) {
			bad("the published proof does not verify")
		} else if proof := t.proof(leaf); t.root() == *root && !slices.Equal(proof, c.value.Proof) {
			bad(fmt.Sprintf("recomputed proof %v, published %v", proof, c.value.Proof))
		}
	}
	return all
}

func (r reward) String() string { return fmt.Sprintf("%s for %s", r.Amount, r.Beneficiary) }

func sortedNodes(of rewards) []domain.Address {
	return slices.SortedFunc(maps.Keys(of), domain.Address.Compare)
}

func compareRewards(step string, recomputed, published rewards) (all []difference) {
	either := maps.Clone(recomputed)
	maps.Copy(either, published)
	for _, node := range sortedNodes(either) {
		got, inRecomputed := recomputed[node]
		want, inPublished := published[node]
		switch {
		case !inRecomputed:
			all = append(all, difference{step, node.String(), fmt.Sprintf("published %s, recomputed nothing", want)})
		case !inPublished:
			all = append(all, difference{step, node.String(), fmt.Sprintf("recomputed %s, published nothing", got)})
		case got != want:
			all = append(all, difference{step, node.String(), fmt.Sprintf("recomputed %s, published %s", got, want)})
		}
	}
	return all
}

// compareFailures compares node by node and, if all agree, their order.
func compareFailures(recomputed, published []failures) (all []difference) {
	of := func(list []failures, node domain.Address) []uint64 {
		i := slices.IndexFunc(list, func(f failures) bool { return f.node == node })
		if i < 0 {
			return nil
		}
		return list[i].rituals
	}
	for _, f := range recomputed {
		if !slices.ContainsFunc(published, func(p failures) bool { return p.node == f.node }) {
			all = append(all, difference{failuresFile, f.node.String(), fmt.Sprintf("recomputed %d, published nothing", f.rituals)})
		}
	}
	for _, p := range published {
		if got := of(recomputed, p.node); !slices.Equal(got, p.rituals) {
			all = append(all, difference{failuresFile, p.node.String(), fmt.Sprintf("recomputed %d, published %d", got, p.rituals)})
		}
	}
	for i := 0; len(all) == 0 && i < len(published); i++ {
		if got, want := recomputed[i].node, published[i].node; got != want {
			all = append(all, difference{failuresFile, want.String(), fmt.Sprintf("in place %d, where %s was recomputed", i+1, got)})
		}
	}
	return all
}

// knownRoots are the roots that are committed here.
func knownRoots(t *testing.T) (known members[publication]) {
	t.Helper()
	data, err := os.ReadFile("testdata/threshold/roots.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := decodeStrictly(data, &known); err != nil {
		t.Fatal(err)
	}
	return known
}

// leave makes dir absolute and goes to the system's temporary directory, so that
// the go command never repeats an older result for changed data: of files
// outside the module it notices no change, but it does of a directory that a
// test goes to, and this one it changes itself, by every build.
func leave(t *testing.T, dir string) string {
	t.Helper()
	dir, err := filepath.Abs(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(os.TempDir())
	return dir
}

// TestMonths recomputes every month of the data, that of CONFORMANCE_DATA if it
// is set.
func TestMonths(t *testing.T) {
	known := knownRoots(t)
	dir := "testdata"
	if data := os.Getenv("CONFORMANCE_DATA"); data != "" {
		dir = leave(t, data)
	}
	months, err := readMonths(os.DirFS(dir), known)
	if err != nil {
		t.Fatalf("read %s (a relative path counts from internal/conformance):\n%v", dir, err)
	}
	for _, m := range months {
		t.Run(m.name, func(t *testing.T) {
			all, err := m.differences()
			if err != nil {
				t.Fatal(err)
			}
			const most = 20 // a wrong file differs everywhere
			for _, d := range all[:min(most, len(all))] {
				t.Error(d)
			}
			if len(all) > most {
				t.Errorf("and %d differences more", len(all)-most)
			}
			if m.start() {
				t.Logf("a state to start from: %d totals", len(m.totals))
				return
			}
			t.Logf("%d rituals, %d nodes with failures, %d rewards, %d leaves, root %s",
				len(m.rituals), len(m.failures), len(m.earned), len(m.totals), m.published.Root)
		})
	}
}
