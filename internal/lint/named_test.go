package lint

import "testing"

func TestNamedTests(t *testing.T) {
	expect(t, "named-test", []sample{
		{name: "bad", files: map[string]string{
			"settler/a_test.go": "package settler\n\nfunc TestKnown() {}\n",
			"settler/a.go":      "package settler\n\nfunc TestOfNone() {}\n",
			"docs/a.md":         "See `TestKnown`,\n`TestGone` and `TestOfNone`.\n",
			"README.md":         "`BenchmarkGone`\n`FuzzGone`\n",
		}, want: []string{
			"README.md:1: no test is named BenchmarkGone",
			"README.md:2: no test is named FuzzGone",
			"docs/a.md:2: no test is named TestGone",
			"docs/a.md:2: no test is named TestOfNone",
		}},
		{name: "good", files: map[string]string{
			"settler/a_test.go": "package settler\n\nfunc TestKnown() {}\nfunc BenchmarkKnown() {}\n",
			"docs/a.md":         "`TestKnown`, `BenchmarkKnown`, `Testing` and TestGone of others\n",
			"docs/a.txt":        "`TestGone`\n",
		}},
	})
}
