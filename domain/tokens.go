package domain

import "strings"

// ICNT prints an amount of wei as ICNT with all digits that matter: 1.5,
// 0.000000000000000001.
func (a Amount) ICNT() string {
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
