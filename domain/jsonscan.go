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
	for ; s.pos < len(s.line); s.pos++ {
		c := s.line[s.pos]
		if c > ' ' || c != ' ' && c != '\n' && c != '\t' && c != '\r' {
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

// ends reports whether a number or word may end at i, for what follows is not
// a part of it.
func (s *jsonScanner) ends(i int) bool {
	if i == len(s.line) {
		return true
	}
	switch s.line[i] {
	case ',', '}', ' ', ']', '\t', '\n', '\r', ':', '"', '[', '{':
		return true
	}
	return false
}

// word reads one of the words of JSON.
func (s *jsonScanner) word(word string) bool {
	end := s.pos + len(word)
	if end > len(s.line) || string(s.line[s.pos:end]) != word || !s.ends(end) {
		return false
	}
	s.pos = end
	return true
}

// number reads a whole number below 2^64 in its only spelling: digits, without
// a sign and without leading zeros.
func (s *jsonScanner) number() (n uint64, ok bool) {
	i := s.pos
	for i < len(s.line) && s.line[i]-'0' <= 9 {
		n = 10*n + uint64(s.line[i]-'0')
		i++
	}
	digits := s.line[s.pos:i]
	if len(digits) == 0 || len(digits) > 1 && digits[0] == '0' || !s.ends(i) {
		return 0, false
	}
	if len(digits) > 19 { // n may have overflowed
		exact, err := strconv.ParseUint(string(digits), 10, 64)
		if err != nil {
			return 0, false
		}
		n = exact
	}
	s.pos = i
	return n, true
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

// str reads a string and returns what it means. The error says what is no JSON.
func (s *jsonScanner) str() ([]byte, error) {
	start := s.pos
	if s.skipString() {
		return s.line[start+1 : s.pos-1], nil
	}
	return unquote(s.line[start:s.pos])
}

// unquote returns what a string with escapes means. A half of a surrogate pair
// becomes U+FFFD.
func unquote(quoted []byte) ([]byte, error) {
	var text string
	err := json.Unmarshal(quoted, &text)
	return []byte(text), err
}

// skip moves behind a value, or stays where none begins. It returns the number
// of commas between the value's brackets, not counting those of inner brackets.
func (s *jsonScanner) skip() (commas int) {
	if !s.next() {
		return 0
	}
	switch s.line[s.pos] {
	case '"':
		s.skipString()
	case '{', '[':
		return s.skipBrackets()
	default:
		for !s.ends(s.pos) {
			s.pos++
		}
	}
	return 0
}

func (s *jsonScanner) skipBrackets() (commas int) {
	depth := 0
	for i := s.pos; i < len(s.line); i++ {
		switch s.line[i] {
		case '"':
			s.pos = i
			s.skipString()
			i = s.pos - 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				s.pos = i + 1
				return commas
			}
		case ',':
			if depth == 1 {
				commas++
			}
		}
	}
	s.pos = len(s.line)
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
