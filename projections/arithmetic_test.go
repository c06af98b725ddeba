package projections

import (
	"fmt"
	"maps"
	"math/big"
	"regexp"
	"slices"
	"strings"
	"testing"

	"assay/domain"
)

// operand is a value of the arithmetic of docs/rules.md: exact numbers, one of
// them for most, or a text to hash.
type operand struct {
	numbers []*big.Rat
	text    string
	written bool // as digits, not calculated
}

func single(r *big.Rat) operand { return operand{numbers: []*big.Rat{r}} }

func integer(n *big.Int) operand { return single(new(big.Rat).SetInt(n)) }

func (o operand) String() string {
	if o.text != "" {
		return fmt.Sprintf("%q", o.text)
	}
	var s []string
	for _, n := range o.numbers {
		s = append(s, n.RatString())
	}
	return strings.Join(s, ", ")
}

// one is the number of a single one.
func (o operand) one() *big.Rat {
	if len(o.numbers) != 1 || o.text != "" {
		wrong("want one number, got [%s]", o)
	}
	return o.numbers[0]
}

// whole is the number of a single whole one.
func (o operand) whole() *big.Int {
	r := o.one()
	if !r.IsInt() {
		wrong("want a whole number, got %s", r.RatString())
	}
	return r.Num()
}

// arithmetic evaluates lines with exact fractions: nothing is rounded but by
// floor. Names last as long as it; values are all numbers that were compared.
type arithmetic struct {
	names     map[string]operand
	functions map[string]function
	values    map[string]bool
	tokens    []string // what is left of the line
}

// function is one of the page; it calls wrong for inputs that it has no value for.
type function func([]operand) operand

func newArithmetic() *arithmetic {
	a := &arithmetic{names: make(map[string]operand), functions: productFunctions(), values: make(map[string]bool)}
	maps.Copy(a.functions, plainFunctions())
	for name, n := range map[string]int64{"ICNT": 1e18, "day": 86400, "month": domain.Month, "year": domain.Year} {
		a.names[name] = single(big.NewRat(n, 1))
	}
	return a
}

// badLine is what wrong panics with and line returns.
type badLine string

func wrong(format string, args ...any) { panic(badLine(fmt.Sprintf(format, args...))) }

// line evaluates a line: terms with =, < or <= between them that must hold. A
// name that is new takes the value on its right. The last term is written out,
// so that a reader has every result before him.
func (a *arithmetic) line(text string) (err error) {
	defer func() {
		if p := recover(); p != nil {
			bad, ok := p.(badLine)
			if !ok {
				panic(p)
			}
			err = fmt.Errorf("%s: %s", text, string(bad))
		}
	}()
	a.scan(text)
	defined := ""
	if len(a.tokens) > 1 && a.tokens[1] == "=" && isName(a.tokens[0]) && a.names[a.tokens[0]].numbers == nil {
		defined = a.tokens[0]
		a.tokens = a.tokens[2:]
	}
	left := a.term()
	if defined != "" {
		a.names[defined] = left
		a.note(left)
	} else if len(a.tokens) == 0 {
		wrong("nothing is said about it")
	}
	for len(a.tokens) > 0 {
		relation := a.take()
		right := a.term()
		compare(left, relation, right)
		a.note(left)
		a.note(right)
		left = right
	}
	if !left.written {
		wrong("want a number at the end")
	}
	return nil
}

func (a *arithmetic) note(o operand) {
	for _, n := range o.numbers {
		a.values[n.RatString()] = true
	}
}

func isName(token string) bool { return regexp.MustCompile(`^[A-Za-z]`).MatchString(token) }

// scan splits a line into tokens; what is behind # is a remark.
func (a *arithmetic) scan(text string) {
	text, _, _ = strings.Cut(text, " # ")
	token := regexp.MustCompile(`^\s*(0x[0-9a-f]+|[0-9]+(?:e[0-9]+)?\b|[A-Za-z][A-Za-z0-9_]*|"[^"]*"|<=|[-+*/^()\[\],=<])\s*`)
	for a.tokens = nil; text != ""; {
		m := token.FindStringSubmatch(text)
		if m == nil {
			wrong("cannot read %q", text)
		}
		a.tokens = append(a.tokens, m[1])
		text = text[len(m[0]):]
	}
}

func (a *arithmetic) take() string {
	if len(a.tokens) == 0 {
		wrong("the line ends too early")
	}
	t := a.tokens[0]
	a.tokens = a.tokens[1:]
	return t
}

func (a *arithmetic) accept(tokens ...string) (string, bool) {
	if len(a.tokens) == 0 || !slices.Contains(tokens, a.tokens[0]) {
		return "", false
	}
	return a.take(), true
}

func compare(left operand, relation string, right operand) {
	if relation != "=" || len(left.numbers) != len(right.numbers) {
		left.one()
		right.one()
	}
	for i, n := range left.numbers {
		c := n.Cmp(right.numbers[i])
		switch relation {
		case "=":
			if c == 0 {
				continue
			}
		case "<":
			if c < 0 {
				continue
			}
		case "<=":
			if c <= 0 {
				continue
			}
		default:
			wrong("want =, < or <=, got %s", relation)
		}
		wrong("it is %s and not %s %s", left, relation, right)
	}
}

func (a *arithmetic) term() operand {
	left := a.product()
	for {
		op, ok := a.accept("+", "-")
		if !ok {
			return left
		}
		x, y := left.one(), a.product().one()
		if op == "+" {
			left = single(new(big.Rat).Add(x, y))
		} else {
			left = single(new(big.Rat).Sub(x, y))
		}
	}
}

func (a *arithmetic) product() operand {
	left := a.power()
	for {
		op, ok := a.accept("*", "/")
		if !ok {
			return left
		}
		x, y := left.one(), a.power().one()
		switch {
		case op == "*":
			left = single(new(big.Rat).Mul(x, y))
		case y.Sign() == 0:
			wrong("division by zero")
		default:
			left = single(new(big.Rat).Quo(x, y))
		}
	}
}

func (a *arithmetic) power() operand {
	base := a.atom()
	if _, ok := a.accept("^"); !ok {
		return base
	}
	exponent := a.atom().whole()
	if exponent.Sign() < 0 || exponent.BitLen() > 10 {
		wrong("want an exponent up to 1023, got %s", exponent)
	}
	return integer(new(big.Int).Exp(base.whole(), exponent, nil))
}

func (a *arithmetic) atom() operand {
	token := a.take()
	switch {
	case token == "(":
		inner := a.list(")")
		if len(inner) != 1 {
			wrong("want one term in parentheses, got %d", len(inner))
		}
		return single(inner[0].one())
	case token == "[":
		all := operand{written: true}
		for _, o := range a.list("]") {
			all.numbers = append(all.numbers, o.one())
			all.written = all.written && o.written
		}
		return all
	case token[0] == '"':
		return operand{text: strings.Trim(token, `"`)}
	case isName(token):
		if _, ok := a.accept("("); ok {
			f, ok := a.functions[token]
			if !ok {
				wrong("there is no function %s", token)
			}
			return f(a.list(")"))
		}
		v, ok := a.names[token]
		if !ok {
			wrong("%s has no value", token)
		}
		v.written = false
		return v
	}
	return literal(token)
}

// literal is a number of decimal digits, a power of ten such as 1e18, or of
// hexadecimal digits after 0x.
func literal(token string) operand {
	r := new(big.Rat)
	if digits, hex := strings.CutPrefix(token, "0x"); hex {
		n, _ := new(big.Int).SetString(digits, 16)
		r.SetInt(n)
	} else if _, ok := r.SetString(token); !ok {
		wrong("want a value, got %q", token)
	}
	return operand{numbers: []*big.Rat{r}, written: true}
}

func (a *arithmetic) list(end string) (all []operand) {
	for {
		if _, ok := a.accept(end); ok {
			return all
		}
		if len(all) > 0 && a.take() != "," {
			wrong("want a comma or %s after item %d", end, len(all))
		}
		all = append(all, a.term())
	}
}

// plainFunctions are those that use no code of the rules.
func plainFunctions() map[string]function {
	return map[string]function{
		"floor": func(args []operand) operand {
			r := inputs(args, 1)[0].one()
			return integer(new(big.Int).Div(r.Num(), r.Denom()))
		},
		"mod": func(args []operand) operand {
			inputs(args, 2)
			return integer(new(big.Int).Mod(args[0].whole(), args[1].whole()))
		},
		"min": func(args []operand) operand { return single(slices.MinFunc(flat(args), (*big.Rat).Cmp)) },
		"max": func(args []operand) operand { return single(slices.MaxFunc(flat(args), (*big.Rat).Cmp)) },
		"sum": func(args []operand) operand {
			total := new(big.Rat)
			for _, n := range flat(args) {
				total.Add(total, n)
			}
			return single(total)
		},
		"keccak256": func(args []operand) operand {
			var b []byte
			for _, o := range args {
				if o.text != "" {
					b = append(b, o.text...)
				} else {
					w := word(o)
					b = append(b, w[:]...)
				}
			}
			return hashed(domain.Keccak256(b))
		},
	}
}

// inputs holds the number of a function's inputs against what it wants.
func inputs(args []operand, n int) []operand {
	if len(args) != n {
		wrong("want %d inputs, got %d", n, len(args))
	}
	return args
}

// flat is all numbers of all inputs, at least one.
func flat(args []operand) (all []*big.Rat) {
	for _, o := range args {
		all = append(all, o.numbers...)
	}
	if len(all) == 0 {
		wrong("want at least one number")
	}
	return all
}

// word is a whole number as the ABI encodes it.
func word(o operand) (w [32]byte) {
	n := o.whole()
	if n.Sign() < 0 || n.BitLen() > 256 {
		wrong("%s does not fit 256 bits", n)
	}
	n.FillBytes(w[:])
	return w
}

func hashed(h domain.Hash) operand { return integer(new(big.Int).SetBytes(h[:])) }

// The evaluator says no to what is wrong, and yes to what is right.
func TestArithmetic(t *testing.T) {
	rows := []struct{ lines, want string }{
		{"floor(3 * 10^18 * 7 / 2) = 10500000000000000000", ""},
		{"a = 7; a - 2 * 3 = 1; a = 7", ""},
		{"a = 2 + 3 = 5; 4 < a <= 5", ""},
		{"floor(7 / 2) = 3; floor((0 - 7) / 2) + 4 = 0; mod(7, 2) = 1", ""},
		{"min(3, [1, 2]) = 1; max(3, 4) = 4; sum([1, 2], 3) = 6", ""},
		{"0xff = 255 # a remark = 7", ""},
		{"1e18 = 1 * ICNT = 1000000000000000000; month = 2592000; year = 12 * month = 31104000; 30 * day = 2592000", ""},
		{"[1, 2 + 3] = [1, 5]", ""},
		{`keccak256("abc") = 0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45`, ""},
		{`keccak256(1) = keccak256(0x01) = 0xb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6`, ""},
		{"7 / 2 = 3", "7/2 and not = 3"},
		{"1 < 1", "it is 1 and not < 1"},
		{"2 <= 1", "it is 2 and not <= 1"},
		{"[1, 2] = [1, 3]", "it is 1, 2 and not = 1, 3"},
		{"[1, 2] = 1", "want one number, got [1, 2]"},
		{"[1, 2] < [3, 4]", "want one number"},
		{"1 = 1 / 1", "want a number at the end"},
		{"1", "nothing is said about it"},
		{"", "the line ends too early"},
		{"a = b", "b has no value"},
		{"a = 1; a = 2", "it is 1 and not = 2"},
		{"1 / 0 = 1", "division by zero"},
		{"2 ^ (1 / 2) = 1", "want a whole number"},
		{"2 ^ 2000 = 1", "want an exponent"},
		{"mod(7) = 1", "want 2 inputs, got 1"},
		{"min() = 1", "want at least one number"},
		{"nothing(1) = 1", "there is no function nothing"},
		{"(1, 2) = 1", "want one term in parentheses"},
		{"min(1 2) = 1", "want a comma"},
		{"1 ? 1", "cannot read"},
		{"1 + = 1", "want a value"},
		{"1 1 1", "want =, < or <="},
		{"keccak256(2 ^ 256) = 1", "does not fit 256 bits"},
		{`"abc" = 1`, "want one number"},
		{"1_000 = 1000", "cannot read"},
	}
	for _, r := range rows {
		a := newArithmetic()
		var err error
		for line := range strings.SplitSeq(r.lines, ";") {
			if err = a.line(strings.TrimSpace(line)); err != nil {
				break
			}
		}
		if r.want == "" && err != nil || r.want != "" && (err == nil || !strings.Contains(err.Error(), r.want)) {
			t.Errorf("%s: %v, want %q", r.lines, err, r.want)
		}
	}
}
