package chainsync

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// codeLogShape marks a log that is not what its event's declaration says.
const codeLogShape = "ERR_LOG_SHAPE"

// parseDeclaration reads an event in canonical Solidity form, such as
//
//	Transfer(address indexed from, address indexed to, uint256 value)
//
// Every argument has a name, types are written in full (uint256, not uint), and
// tuples are not supported.
func parseDeclaration(text string) (abi.Event, error) {
	name, rest, ok := strings.Cut(text, "(")
	list, closed := strings.CutSuffix(rest, ")")
	if !ok || !closed || !isIdentifier(name) {
		return abi.Event{}, fmt.Errorf("event %q: want Name(type indexed name, ...)", text)
	}
	var inputs abi.Arguments
	seen := map[string]bool{}
	if list != "" {
		for _, part := range strings.Split(list, ", ") {
			arg, err := parseArgument(part)
			if err != nil {
				return abi.Event{}, fmt.Errorf("event %q: %w", text, err)
			}
			if seen[arg.Name] {
				return abi.Event{}, fmt.Errorf("event %q: argument %q twice", text, arg.Name)
			}
			seen[arg.Name] = true
			inputs = append(inputs, arg)
		}
	}
	event := abi.NewEvent(name, name, false, inputs)
	if topics := 1 + len(inputs) - len(inputs.NonIndexed()); topics > 4 {
		return abi.Event{}, fmt.Errorf("event %q: %d indexed arguments, want at most 3", text, topics-1)
	}
	if canonical := strings.TrimPrefix(event.String(), "event "); canonical != text {
		return abi.Event{}, fmt.Errorf("event %q: canonical form is %q", text, canonical)
	}
	return event, nil
}

func parseArgument(part string) (abi.Argument, error) {
	words := strings.Split(part, " ")
	indexed := len(words) == 3 && words[1] == "indexed"
	if !indexed && len(words) != 2 {
		return abi.Argument{}, fmt.Errorf("argument %q: want type, indexed if it is, name", part)
	}
	t, err := abi.NewType(words[0], "", nil)
	if err != nil {
		return abi.Argument{}, fmt.Errorf("argument %q: %w", part, err)
	}
	element := t
	for element.T == abi.SliceTy || element.T == abi.ArrayTy {
		element = *element.Elem
	}
	switch element.T {
	case abi.UintTy, abi.IntTy, abi.BoolTy, abi.AddressTy, abi.FixedBytesTy, abi.BytesTy, abi.StringTy:
	default:
		return abi.Argument{}, fmt.Errorf("argument %q: type %s is not supported", part, t.String())
	}
	name := words[len(words)-1]
	if !isIdentifier(name) {
		return abi.Argument{}, fmt.Errorf("argument %q: bad name %q", part, name)
	}
	return abi.Argument{Name: name, Type: t, Indexed: indexed}, nil
}

// isIdentifier reports whether a name is one of Solidity's.
func isIdentifier(name string) bool {
	for i, c := range []byte(name) {
		letter := c == '_' || c == '$' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
		if !letter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return name != ""
}

// arguments returns the values of a log by the names of its event's arguments.
// A dynamic argument that is indexed has its hash for a value. The encoding
// must be the canonical one: what encodes to other bytes is refused.
func arguments(event *abi.Event, log *types.Log) (map[string]any, error) {
	var indexed abi.Arguments
	for _, in := range event.Inputs {
		if in.Indexed {
			indexed = append(indexed, in)
		}
	}
	if len(log.Topics) != 1+len(indexed) {
		return nil, fmt.Errorf("%d topics, want %d", len(log.Topics), 1+len(indexed))
	}
	values := map[string]any{}
	if err := abi.ParseTopicsIntoMap(values, indexed, log.Topics[1:]); err != nil {
		return nil, fmt.Errorf("topics: %w", err)
	}
	for i, in := range indexed {
		if _, hash := values[in.Name].(common.Hash); hash {
			continue
		}
		word, err := abi.Arguments{{Type: in.Type}}.Pack(values[in.Name])
		if err != nil || !bytes.Equal(word, log.Topics[1+i][:]) {
			return nil, fmt.Errorf("topic %d (%s): %s is no %s", 1+i, in.Name, log.Topics[1+i], in.Type.String())
		}
	}
	plain := event.Inputs.NonIndexed()
	if len(plain) == 0 {
		if len(log.Data) != 0 {
			return nil, fmt.Errorf("%d bytes of data, want none", len(log.Data))
		}
		return values, nil
	}
	list, err := unpack(plain, log.Data)
	if err != nil {
		return nil, fmt.Errorf("data of %d bytes: %w", len(log.Data), err)
	}
	for i, in := range plain {
		values[in.Name] = list[i]
	}
	return values, nil
}

func unpack(plain abi.Arguments, data []byte) ([]any, error) {
	list, err := plain.Unpack(data)
	if err != nil {
		return nil, err
	}
	again, err := plain.Pack(list...)
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(again, data) {
		return nil, errors.New("not the canonical encoding")
	}
	return list, nil
}
