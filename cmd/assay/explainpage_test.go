package main

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"assay/internal/explain"
)

const explainPage = "../../docs/explain.md"

// The examples of docs/explain.md are what the command prints. UPDATE_SCRIPTS=1
// rewrites them; inspect the diff.
func TestExplainPage(t *testing.T) {
	text, err := os.ReadFile(explainPage)
	if err != nil {
		t.Fatal(err)
	}
	const open, end = "```console\n$ assay ", "```\n"
	var page strings.Builder
	rest, examples := string(text), 0
	for {
		before, after, found := strings.Cut(rest, open)
		page.WriteString(before)
		if !found {
			break
		}
		command, after, _ := strings.Cut(after, "\n")
		_, rest, _ = strings.Cut(after, end)
		args := strings.Fields(command)
		args[len(args)-1] = filepath.Join(filepath.Dir(smallFacts), args[len(args)-1]) // every example ends with its file
		code, stdout, stderr := try(t, args...)
		if code != exitOK {
			t.Fatalf("%s: code %d: %s", command, code, stderr)
		}
		page.WriteString(open + command + "\n" + stdout + end)
		examples++
	}
	if examples < 5 {
		t.Fatalf("%d examples, want one of each kind", examples)
	}
	if page.String() == string(text) {
		return
	}
	if os.Getenv("UPDATE_SCRIPTS") == "" {
		t.Fatalf("docs/explain.md has other examples than the command gives; it would be:\n%s", page.String())
	}
	if err := os.WriteFile(explainPage, []byte(page.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// docs/explain.md names every field of the JSON form, those of one object in one
// row.
func TestExplainPageHasEveryField(t *testing.T) {
	text, err := os.ReadFile(explainPage)
	if err != nil {
		t.Fatal(err)
	}
	rows := strings.Split(string(text), "\n")
	seen := make(map[reflect.Type]bool)
	var walk func(reflect.Type)
	walk = func(v reflect.Type) {
		switch v.Kind() {
		case reflect.Pointer, reflect.Slice:
			walk(v.Elem())
			return
		case reflect.Struct:
		default:
			return
		}
		if seen[v] || !strings.HasSuffix(v.PkgPath(), "internal/explain") {
			return
		}
		seen[v] = true
		var missing string
		for _, row := range rows {
			if missing = lacks(row, v); missing == "" {
				break
			}
		}
		if missing != "" {
			t.Errorf("no row of docs/explain.md has all fields of %s", v.Name())
		}
		for i := range v.NumField() {
			walk(v.Field(i).Type)
		}
	}
	walk(reflect.TypeFor[explain.Explanation]())
	if len(seen) < 20 {
		t.Errorf("%d objects: the test looks at too little", len(seen))
	}
}

// lacks returns a field of an object that a row of the page does not name.
func lacks(row string, v reflect.Type) string {
	if !strings.HasPrefix(row, "| ") {
		return v.Name()
	}
	for i := range v.NumField() {
		name, _, _ := strings.Cut(v.Field(i).Tag.Get("json"), ",")
		if name != "" && name != "-" && !strings.Contains(row, "`"+name+"`") {
			return name
		}
	}
	return ""
}
