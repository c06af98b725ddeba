package main

import (
	"maps"
	"slices"
	"strings"

	"assay/domain"
)

// icnt prints wei as ICNT with all digits that matter: 1.5, 0.000000000000000001.
func icnt(a domain.Amount) string {
	digits := a.String()
	if len(digits) <= 18 {
		digits = strings.Repeat("0", 19-len(digits)) + digits
	}
	whole, rest := digits[:len(digits)-18], strings.TrimRight(digits[len(digits)-18:], "0")
	if rest == "" {
		return whole
	}
	return whole + "." + rest
}

// short prints the ends of a hash or address, for tables.
func short(s string) string {
	if len(s) <= 14 {
		return s
	}
	return s[:8] + "…" + s[len(s)-4:]
}

// sortedKeys lists the keys of a map in order.
func sortedKeys[T any](m map[string]T) []string { return slices.Sorted(maps.Keys(m)) }
