package chainsync

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
)

// form is how a fact's field is written in the JSON form of facts.
type form string

const (
	formUint    form = "whole number"
	formBool    form = "true or false"
	formText    form = "text"
	formAmount  form = "amount"
	formAmounts form = "list of amounts"
	formAddress form = "address"
	formHash    form = "hash"
)

// placeFields are filled in from the log's own place.
func placeFields() []string {
	return []string{"kind", "block", "time", "tx", "log_index", "block_hash", "contract"}
}

// formsOf returns the fields of a kind of chain fact with their forms. The
// vocabulary has one declaration, in domain: an empty fact, written out, tells
// each field's name and form.
func formsOf(kind domain.Kind) (map[string]form, error) {
	f, ok := domain.NewFact(kind)
	if !ok {
		return nil, fmt.Errorf("unknown kind %d", kind)
	}
	if _, ok := f.(domain.ChainFact); !ok || kind == domain.KindHead {
		return nil, fmt.Errorf("%s is not a fact of a log", kind)
	}
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(domain.FormatFact(f), &raw); err != nil {
		return nil, fmt.Errorf("fields of %s: %w", kind, err)
	}
	for _, name := range placeFields() {
		delete(raw, name)
	}
	forms := map[string]form{}
	for name, value := range raw {
		if forms[name], ok = formOf(string(value)); !ok {
			return nil, fmt.Errorf("field %s of %s: a form that no event has", name, kind)
		}
	}
	return forms, nil
}

// formOf tells a form by how its zero value is written.
func formOf(zero string) (form, bool) {
	switch zero {
	case "0":
		return formUint, true
	case "false":
		return formBool, true
	case `"0"`:
		return formAmount, true
	case "[]":
		return formAmounts, true
	case strconv.Quote(domain.Address{}.String()):
		return formAddress, true
	case strconv.Quote(domain.Hash{}.String()):
		return formHash, true
	}
	return formText, strings.HasPrefix(zero, `"`)
}

// fits reports whether an argument of a Solidity type can fill a field.
func (f form) fits(arg abi.Argument) bool {
	t := arg.Type
	switch f {
	case formUint, formAmount:
		return t.T == abi.UintTy
	case formBool:
		return t.T == abi.BoolTy
	case formText:
		return t.T == abi.StringTy && !arg.Indexed
	case formAmounts:
		return t.T == abi.SliceTy && t.Elem.T == abi.UintTy && !arg.Indexed
	case formAddress:
		return t.T == abi.AddressTy
	case formHash:
		return t.T == abi.FixedBytesTy && t.Size == 32
	}
	return false
}

// write writes an argument's value in this form. What does not fit is refused
// when the fact is read, but text that is not UTF-8 must be refused here: JSON
// would silently replace it.
func (f form) write(value any) (string, error) {
	switch v := value.(type) {
	case string:
		if !utf8.ValidString(v) {
			return "", fmt.Errorf("text %q is not UTF-8", v)
		}
		return quote(v), nil
	case bool:
		return strconv.FormatBool(v), nil
	case common.Address:
		return quote(domain.Address(v).String()), nil
	case common.Hash:
		return quote(domain.Hash(v).String()), nil
	case [32]byte:
		return quote(domain.Hash(v).String()), nil
	case []*big.Int:
		var b bytes.Buffer
		for i, n := range v {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(quote(n.String()))
		}
		return "[" + b.String() + "]", nil
	}
	n, ok := integer(value)
	if !ok {
		return "", fmt.Errorf("a value of type %T is no %s", value, f)
	}
	if f == formAmount {
		return quote(n), nil
	}
	return n, nil
}

// plain writes a value for comparison with the text of a condition.
func plain(value any) (string, bool) {
	switch v := value.(type) {
	case string:
		return v, true
	case bool:
		return strconv.FormatBool(v), true
	case common.Address:
		return domain.Address(v).String(), true
	case [32]byte:
		return domain.Hash(v).String(), true
	}
	return integer(value)
}

// integer writes an unsigned integer of any size in decimal.
func integer(value any) (string, bool) {
	switch v := value.(type) {
	case uint8:
		return strconv.FormatUint(uint64(v), 10), true
	case uint16:
		return strconv.FormatUint(uint64(v), 10), true
	case uint32:
		return strconv.FormatUint(uint64(v), 10), true
	case uint64:
		return strconv.FormatUint(v, 10), true
	case *big.Int:
		return v.String(), v.Sign() >= 0
	}
	return "", false
}

// quote writes a JSON string.
func quote(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic("chainsync: quote: " + err.Error()) // a string can always be written
	}
	return string(b)
}

// source says where a field of a fact comes from. In a table it is a text:
//
//	name                  the event's argument of that name
//	const:text            this value
//	role:name             the argument, a bytes32, as the name of a role that the
//	                      table lists, else in hex
//	position:log          keccak256(abi.encode(tx, log_index)) of this log
//	position:delegation   the position that the row's delegation is about
//	chain:id              the chain's id
type source struct {
	op   sourceOp
	text string // argument or constant
}

type sourceOp int

const (
	fromArgument sourceOp = iota
	fromConst
	fromRole
	fromLogPosition
	fromDelegation
	fromChainID
)

// parseSource reads a field's source and holds it against the event.
func parseSource(text string, want form, event *abi.Event) (source, error) {
	head, rest, special := strings.Cut(text, ":")
	if !special {
		arg, err := argumentOf(event, text)
		if err == nil && !want.fits(arg) {
			err = fmt.Errorf("%s %s is no %s", arg.Type.String(), text, want)
		}
		return source{fromArgument, text}, err
	}
	switch {
	case head == "const":
		return source{fromConst, rest}, want.checkConst(rest)
	case head == "role" && want == formText:
		arg, err := argumentOf(event, rest)
		if err == nil && !formHash.fits(arg) {
			err = fmt.Errorf("%s %s is no role", arg.Type.String(), rest)
		}
		return source{fromRole, rest}, err
	case text == "position:log" && want == formHash:
		return source{op: fromLogPosition}, nil
	case text == "position:delegation" && want == formHash:
		return source{op: fromDelegation}, nil
	case text == "chain:id" && want == formUint:
		return source{op: fromChainID}, nil
	}
	return source{}, fmt.Errorf("source %q: no such source for a %s", text, want)
}

func argumentOf(event *abi.Event, name string) (abi.Argument, error) {
	i := slices.IndexFunc(event.Inputs, func(a abi.Argument) bool { return a.Name == name })
	if i < 0 {
		return abi.Argument{}, fmt.Errorf("the event has no argument %q", name)
	}
	return event.Inputs[i], nil
}

// checkConst holds a constant against the form that it must have.
func (f form) checkConst(text string) (err error) {
	switch f {
	case formText:
	case formUint:
		_, err = strconv.ParseUint(text, 10, 64)
	case formAmount:
		_, err = domain.ParseAmount(text)
	case formAddress:
		_, err = domain.ParseAddress(text)
	case formHash:
		_, err = domain.ParseHash(text)
	case formBool:
		if text != "true" && text != "false" {
			err = fmt.Errorf("constant %q: want %s", text, f)
		}
	default:
		err = fmt.Errorf("constant %q for a %s", text, f)
	}
	return err
}

// writeConst writes a constant that checkConst has passed.
func (f form) writeConst(text string) string {
	if f == formUint || f == formBool {
		return text
	}
	return quote(text)
}
