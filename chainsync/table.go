package chainsync

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"assay/domain"
)

//go:embed events.json
var defaultTable []byte

// everyContract in a row stands for all watched contracts.
const everyContract = "*"

// Table says which log of which contract is which fact.
type Table struct {
	digest    domain.Hash
	contracts map[string]bool // name: whether it may be left out
	roles     map[domain.Hash]string
	rows      []row
}

// row is one parsed line of a table.
type row struct {
	number     int // in the table, from 1
	contract   string
	event      abi.Event
	when       []condition
	kind       domain.Kind // 0: no fact
	fields     []field     // in order of their names
	delegation *delegation
	with       []common.Hash // topics of events one of which must be in the same transaction
}

type condition struct{ argument, equals string }

type field struct {
	name string
	form form
	from source
}

// tableJSON and rowJSON are the file's form; see ParseTable.
type tableJSON struct {
	Contracts map[string]struct {
		Optional bool `json:"optional,omitempty"`
	} `json:"contracts"`
	Roles  []string  `json:"roles"`
	Events []rowJSON `json:"events"`
}

type rowJSON struct {
	Contract   string            `json:"contract"`
	Event      string            `json:"event"`
	When       map[string]string `json:"when,omitempty"`
	Fact       string            `json:"fact,omitempty"`
	Fields     map[string]string `json:"fields,omitempty"`
	Delegation *delegation       `json:"delegation,omitempty"`
	Skip       string            `json:"skip,omitempty"`
	With       []string          `json:"with,omitempty"`
}

// DefaultTable is the table of this build: the modules of contracts/icn, the
// settlement contract, the token, the Safe, and the public events of the real
// modules (ICN protocol v5.1.x).
func DefaultTable() (*Table, error) {
	t, err := ParseTable(defaultTable)
	if err != nil {
		return nil, fmt.Errorf("built-in event table: %w", err)
	}
	return t, nil
}

// ParseTable reads a table, a JSON object of
//
//	contracts  {name: {"optional": true}}: the contracts that rows may name
//	roles      names of roles; a role's id is keccak256 of its name, and
//	           DEFAULT_ADMIN_ROLE is 32 zero bytes
//	events     list of rows, in which the first that fits a log decides
//
// A row has
//
//	contract    a name, or * for all watched contracts; rows with a name go first
//	event       canonical Solidity declaration
//	when        {argument: value}: the row fits only logs with these values,
//	            written in decimal or lower-case hex
//	fact        kind of the fact, in the vocabulary's words; or
//	skip        why the event is no fact
//	fields      {field: source} for every field of the fact; see source
//	delegation  {"effect", "delegator", "locked", "node"}: what the event does to
//	            the lists of its delegator; see effect
//	with        for skipped events: names of events of the same contract of which
//	            one must be in the same transaction; one without is counted
//
// Everything unknown is an error. All problems are reported together, each with
// the number of its row (from 1) and its event.
func ParseTable(text []byte) (*Table, error) {
	var file tableJSON
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&file); err != nil {
		return nil, fmt.Errorf("event table: %w", err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, errors.New("event table: more text behind the object")
	}
	t := &Table{digest: domain.Keccak256(text), contracts: map[string]bool{}, roles: map[domain.Hash]string{{}: "DEFAULT_ADMIN_ROLE"}}
	for name, c := range file.Contracts {
		t.contracts[name] = c.Optional
	}
	for _, role := range file.Roles {
		if role != "DEFAULT_ADMIN_ROLE" {
			t.roles[domain.Keccak256([]byte(role))] = role
		}
	}
	var problems []error
	announcers := factEvents(file.Events)
	for i, r := range file.Events {
		parsed, err := t.parseRow(i+1, r, announcers)
		if err == nil {
			err = t.reachable(parsed)
		}
		if err != nil {
			problems = append(problems, fmt.Errorf("row %d, %s %s: %w", i+1, r.Contract, r.Event, err))
			continue
		}
		t.rows = append(t.rows, parsed)
	}
	if len(file.Events) == 0 {
		problems = append(problems, errors.New("no rows"))
	}
	if len(problems) > 0 {
		return nil, fmt.Errorf("event table: %w", errors.Join(problems...))
	}
	return t, nil
}

func (t *Table) parseRow(number int, r rowJSON, announcers map[[2]string][]common.Hash) (row, error) {
	out := row{number: number, contract: r.Contract, delegation: r.Delegation}
	if _, known := t.contracts[r.Contract]; !known && r.Contract != everyContract {
		return out, fmt.Errorf("unknown contract %q", r.Contract)
	}
	var err error
	if out.event, err = parseDeclaration(r.Event); err != nil {
		return out, err
	}
	for _, name := range slices.Sorted(maps.Keys(r.When)) {
		if _, err := argumentOf(&out.event, name); err != nil {
			return out, fmt.Errorf("when: %w", err)
		}
		out.when = append(out.when, condition{name, r.When[name]})
	}
	if r.Delegation != nil {
		if err := r.Delegation.valid(&out.event); err != nil {
			return out, err
		}
	}
	if (r.Fact == "") == (r.Skip == "") {
		return out, errors.New("want either a fact, or the reason to skip")
	}
	if r.Skip != "" {
		return out, out.skip(r, announcers)
	}
	return out, out.fact(r)
}

// factEvents returns the topics of the events that make facts, by contract and
// name. What cannot be parsed is left for its own row to report.
func factEvents(rows []rowJSON) map[[2]string][]common.Hash {
	topics := map[[2]string][]common.Hash{}
	for _, r := range rows {
		if r.Fact == "" {
			continue
		}
		if event, err := parseDeclaration(r.Event); err == nil {
			key := [2]string{r.Contract, event.Name}
			topics[key] = append(topics[key], event.ID)
		}
	}
	return topics
}

// skip completes a row that makes no fact.
func (out *row) skip(r rowJSON, announcers map[[2]string][]common.Hash) error {
	if len(r.Fields) > 0 {
		return errors.New("a skipped event has no fields")
	}
	if r.Delegation != nil && r.Delegation.Effect.creates() {
		return fmt.Errorf("a skipped event cannot %s a delegation: nothing would name it", r.Delegation.Effect)
	}
	for _, name := range r.With {
		topics := announcers[[2]string{r.Contract, name}]
		if len(topics) == 0 {
			return fmt.Errorf("with: no row of %s makes a fact of an event %q", r.Contract, name)
		}
		out.with = append(out.with, topics...)
	}
	return nil
}

// fact completes a row that makes a fact: every field of it, and nothing else.
func (out *row) fact(r rowJSON) error {
	kind, ok := domain.KindByName(r.Fact)
	if !ok {
		return fmt.Errorf("unknown fact %q", r.Fact)
	}
	forms, err := formsOf(kind)
	if err != nil {
		return err
	}
	if len(r.With) > 0 {
		return errors.New("with is for skipped events")
	}
	out.kind = kind
	for _, name := range slices.Sorted(maps.Keys(forms)) {
		text, ok := r.Fields[name]
		if !ok {
			return fmt.Errorf("field %s of %s has no source", name, kind)
		}
		from, err := parseSource(text, forms[name], &out.event)
		if err != nil {
			return fmt.Errorf("field %s of %s: %w", name, kind, err)
		}
		if from.op == fromDelegation && (r.Delegation == nil || r.Delegation.Effect.creates()) {
			return fmt.Errorf("field %s of %s: %s needs a delegation that names a pair", name, kind, text)
		}
		out.fields = append(out.fields, field{name, forms[name], from})
	}
	for _, name := range slices.Sorted(maps.Keys(r.Fields)) {
		if _, ok := forms[name]; !ok {
			return fmt.Errorf("%s has no field %q", kind, name)
		}
	}
	if r.Delegation != nil && r.Delegation.Effect.creates() && !out.uses(fromLogPosition) {
		return fmt.Errorf("a row that makes a delegation (%s) must name it: position:log", r.Delegation.Effect)
	}
	return nil
}

func (out *row) uses(op sourceOp) bool {
	return slices.ContainsFunc(out.fields, func(f field) bool { return f.from.op == op })
}

// reachable refuses a row behind one that takes all logs of its event.
func (t *Table) reachable(r row) error {
	for _, before := range t.rows {
		if before.contract == r.contract && before.event.ID == r.event.ID && len(before.when) == 0 {
			return fmt.Errorf("row %d takes all of these events already", before.number)
		}
	}
	return nil
}

// Contracts returns the names that a configuration must give addresses for, and
// those that it may.
func (t *Table) Contracts() (required, optional []string) {
	for _, name := range slices.Sorted(maps.Keys(t.contracts)) {
		if t.contracts[name] {
			optional = append(optional, name)
		} else {
			required = append(required, name)
		}
	}
	return required, optional
}
