package main

import (
	"maps"
	"slices"

	"assay/domain"
)

// icnt prints wei as ICNT.
func icnt(a domain.Amount) string { return a.ICNT() }

// short prints the ends of a hash or address, for tables.
func short(s string) string {
	if len(s) <= 14 {
		return s
	}
	return s[:8] + "…" + s[len(s)-4:]
}

// sortedKeys lists the keys of a map in order.
func sortedKeys[T any](m map[string]T) []string { return slices.Sorted(maps.Keys(m)) }
