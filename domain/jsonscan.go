package domain

import (
	"encoding/json"
	"strconv"
	"unicode/utf8"
)

// A jsonScanner reads the tokens of one JSON text (RFC 8259), which is UTF-8.
// What it returns is a part of the line wherever that says what it means.
//
// It is strict in what it reads and rough in what it skips, where it pairs
// brackets and finds the ends of strings: whoever uses it accepts nothing that
// was only skipped.
type jsonScanner struct {
	line []byte
	pos  int
}

// next skips white space and reports whether there is anything behind it.
func (s *jsonScanner) next() bool {
	for s.pos < len(s.line) {
		switch s.line[s.pos] {
		case ' ', '\t', '\n', '\r':
			s.pos++
		default:
			return true
		}
	}
	return false
}

// at reports whether c is next.
func (s *jsonScanner) at(c byte) bool { return s.next() && s.line[s.pos] == c }

// accept reads c if it is next.
func (s *jsonScanner) accept(c byte) bool {
	if !s.at(c) {
		return false
	}
	s.pos++
	return true
}

// token reads a number or a word: everything up to a byte that ends one.
func (s *jsonScanner) token() []byte {
	start := s.pos
	for s.pos < len(s.line) {
		switch s.line[s.pos] {
		case ' ', '\t', '\n', '\r', ',', ':', '"', '[', ']', '{', '}':
			return s.line[start:s.pos]
		}
		s.pos++
	}
	return s.line[start:]
}

// number reads a whole number below 2^64 in its only spelling: digits, without
// a sign and without leading zeros.
func (s *jsonScanner) number() (uint64, bool) {
	digits := s.token()
	if len(digits) == 0 || len(digits) > 1 && digits[0] == '0' {
		return 0, false
	}
	var n uint64
	for _, c := range digits {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = 10*n + uint64(c-'0')
	}
	if len(digits) < 20 { // below 10^19, so n has not overflowed
		return n, true
	}
	n, err := strconv.ParseUint(string(digits), 10, 64)
	return n, err == nil
}

// skipString moves behind a string, or to the end of a line that is cut off.
// It reports whether the string is plain: closed, without escapes and without
// control characters, so that it means what it says.
func (s *jsonScanner) skipString() (plain bool) {
	plain = true
	for i := s.pos + 1; i < len(s.line); i++ {
		switch c := s.line[i]; {
		case c == '"':
			s.pos = i + 1
			return plain
		case c == '\\':
			plain = false
			i++
		case c < ' ':
			plain = false
		}
	}
	s.pos = len(s.line)
	return false
}

// str reads a string and returns what it means. A half of a surrogate pair
// becomes U+FFFD. The error says what is no JSON.
func (s *jsonScanner) str() ([]byte, error) {
	start := s.pos
	if s.skipString() {
		return s.line[start+1 : s.pos-1], nil
	}
	var text string
	err := json.Unmarshal(s.line[start:s.pos], &text)
	return []byte(text), err
}

// skip moves behind a value, or stays where none begins. It returns the number
// of commas between the value's brackets, not counting those of inner brackets.
func (s *jsonScanner) skip() (commas int) {
	for depth := 0; s.next(); {
		switch s.line[s.pos] {
		case '"':
			s.skipString()
		case '{', '[':
			s.pos++
			depth++
		case '}', ']':
			if depth == 0 {
				return commas
			}
			s.pos++
			depth--
		case ',', ':':
			if depth == 0 {
				return commas
			}
			if depth == 1 && s.line[s.pos] == ',' {
				commas++
			}
			s.pos++
		default:
			s.token()
		}
		if depth == 0 {
			return commas
		}
	}
	return commas
}

// clip shortens what was got, and quotes what a terminal would act on, so that
// an error stays one line of plain text.
func clip(raw []byte) string {
	const most = 60
	if len(raw) == 0 {
		return "nothing"
	}
	text, rest := string(raw), ""
	if len(raw) > most {
		cut := most
		for cut > 0 && !utf8.RuneStart(raw[cut]) {
			cut--
		}
		text, rest = string(raw[:cut]), "..."
	}
	for _, r := range text {
		if !strconv.IsPrint(r) || r == utf8.RuneError {
			return strconv.Quote(text) + rest
		}
	}
	return text + rest
}
