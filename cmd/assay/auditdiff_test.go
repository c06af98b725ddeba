package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"assay/domain"
)

// compared runs assay audit diff and returns what it prints with --json.
func compared(t *testing.T, a, b string, code int) (d differenceRecord) {
	t.Helper()
	var out, stderr bytes.Buffer
	if got := run(t.Context(), []string{"audit", "diff", a, b, "--json"}, &out, &stderr); got != code {
		t.Fatalf("diff %s %s: exit code %d, want %d: %s", a, b, got, code, &stderr)
	}
	if err := json.Unmarshal(out.Bytes(), &d); err != nil {
		t.Fatalf("%v in %s", err, &out)
	}
	return d
}

func mustRun(t *testing.T, args ...string) []byte {
	t.Helper()
	var out, stderr bytes.Buffer
	if code := run(t.Context(), args, &out, &stderr); code != exitOK {
		t.Fatalf("%s: exit code %d: %s", args, code, &stderr)
	}
	return out.Bytes()
}

// TestAuditDiff compares a log with itself, its bundle and its results, and with
// a log in which one booking is dearer.
func TestAuditDiff(t *testing.T) {
	dir := t.TempDir()
	honest, altered := filepath.Join(dir, "honest"), filepath.Join(dir, "altered")
	newSignedLog(t).write(honest, smallFacts)
	log := newSignedLog(t)
	var at uint64
	log.spoil = func(r *domain.Record) {
		f, err := domain.DecodeBody(r.Kind, r.Version, r.Body)
		if err != nil {
			t.Fatal(err)
		}
		if booked, ok := f.(*domain.Booked); ok && at == 0 {
			at = r.Index
			booked.Price = booked.Price.Plus(domain.ICNT(1))
			r.Body = domain.EncodeBody(booked)
		}
	}
	log.write(altered, smallFacts)

	results := filepath.Join(dir, "results.jsonl")
	if err := os.WriteFile(results, mustRun(t, "replay", "--data", honest, "--json"), 0o600); err != nil {
		t.Fatal(err)
	}
	bundle := filepath.Join(dir, "epoch-1.audit")
	mustRun(t, "audit", "export", "--data", honest, "--epoch", "1", "-o", bundle)
	for _, other := range []string{honest, results, bundle} {
		if d := compared(t, honest, other, exitOK); !d.Same || d.Records != nil || len(d.Differences) > 0 {
			t.Errorf("against %s: %+v", other, d)
		}
	}
	if d := compared(t, bundle, results, exitOK); !slices.Equal(d.NotCompared, []string{"record", "verdict", "final", "charge", "slash"}) {
		t.Errorf("bundle against results: not compared %q", d.NotCompared)
	}

	for _, pair := range [][2]string{{honest, altered}, {altered, honest}} {
		d := compared(t, pair[0], pair[1], exitData)
		if d.Same || d.Records == nil || d.Records.Index != at || d.Records.Field != "fact" || d.Records.A.Kind != "booked" {
			t.Errorf("%s: records %+v, want one in the fact of record %d", pair, d.Records, at)
		}
	}
	d := compared(t, altered, results, exitData)
	if d.Records != nil || len(d.Differences) == 0 || d.Differences[0].Class != "epoch" {
		t.Errorf("against results: %+v", d)
	}
	text := new(bytes.Buffer)
	if code := run(t.Context(), []string{"audit", "diff", honest, altered}, text, new(bytes.Buffer)); code != exitData {
		t.Errorf("exit code %d, want %d", code, exitData)
	}
	for _, want := range []string{"the logs differ from record ", "first in its fact", "first final that differs: era ", "inputs that differ:", "first payout that differs: epoch "} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("%s\nlacks %q", text, want)
		}
	}
}

// TestAuditDiffAhead compares a log with one that has more.
func TestAuditDiffAhead(t *testing.T) {
	dir := t.TempDir()
	whole, part := filepath.Join(dir, "whole"), filepath.Join(dir, "part")
	newSignedLog(t).write(whole, smallFacts)
	text, err := os.ReadFile(smallFacts)
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.SplitAfter(text, []byte("\n"))
	half := filepath.Join(dir, "half.jsonl")
	if err := os.WriteFile(half, bytes.Join(lines[:len(lines)*2/3], nil), 0o600); err != nil {
		t.Fatal(err)
	}
	newSignedLog(t).write(part, half)
	d := compared(t, part, whole, exitOK)
	if !d.Same || d.Ahead == nil || d.Ahead.Side != whole || d.Ahead.Records == 0 {
		t.Errorf("%+v", d)
	}
}

func TestAuditDiffRefuses(t *testing.T) {
	dir := t.TempDir()
	junk := filepath.Join(dir, "junk")
	if err := os.WriteFile(junk, []byte("no results\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{"audit", "diff", "x"}, exitUsage, "accepts 2 arg"},
		{[]string{"audit", "diff", filepath.Join(dir, "none"), junk}, exitNoInput, "no such file or directory"},
		{[]string{"audit", "diff", junk, junk}, exitData, "not a file of results: record 1"},
		{[]string{"audit", "diff", dir, junk}, exitNoInput, "no event log"},
	} {
		var stderr bytes.Buffer
		if code := run(t.Context(), c.args, new(bytes.Buffer), &stderr); code != c.code || !strings.Contains(stderr.String(), c.want) {
			t.Errorf("%s: exit code %d, %s; want %d, %s", c.args, code, &stderr, c.code, c.want)
		}
	}
}
