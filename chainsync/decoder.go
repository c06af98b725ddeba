package chainsync

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"assay/domain"
)

// block is a final block that was read and proven.
type block struct {
	number, time uint64
	hash, parent common.Hash
	logs         []types.Log // of watched contracts, in order
	foreign      uint64      // logs of other contracts with a topic of the table
}

// decoder turns the logs of blocks, in order, into facts. It keeps what the
// meaning of later logs depends on.
type decoder struct {
	table     *Table
	chainID   uint64
	addresses []common.Address // of watched contracts, in order
	rows      map[logKey][]*row
	topics    map[common.Hash]bool
	partly    map[common.Address]bool // of whose events the table describes some only

	segments    domain.Segments
	delegations delegations
}

// logKey is what tells events apart.
type logKey struct {
	contract common.Address
	topic    common.Hash
}

// finding is a log that is not what it should be.
type finding struct {
	class string // one of the counters' names
	err   error
}

// newDecoder binds a table to addresses. The problems are *ConfigErrors, all of
// them joined.
func newDecoder(t *Table, chainID uint64, contracts map[string]common.Address) (*decoder, error) {
	d := &decoder{
		table: t, chainID: chainID, rows: map[logKey][]*row{}, topics: map[common.Hash]bool{}, delegations: delegations{},
	}
	var problems []error
	required, _ := t.Contracts()
	for _, name := range required {
		if _, ok := contracts[name]; !ok {
			problems = append(problems, &ConfigError{"contracts." + name, "no address"})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(contracts)) {
		address := contracts[name]
		if _, known := t.contracts[name]; !known {
			problems = append(problems, &ConfigError{"contracts." + name, "the event table has no such contract"})
		}
		if address == (common.Address{}) {
			problems = append(problems, &ConfigError{"contracts." + name, "the zero address"})
		}
		if !slices.Contains(d.addresses, address) {
			d.addresses = append(d.addresses, address)
		}
	}
	slices.SortFunc(d.addresses, common.Address.Cmp)
	problems = append(problems, d.bind(contracts)...)
	return d, errors.Join(problems...)
}

// bind gives each row the addresses that it is about. Rows that name a contract
// go before those for all. One address may have several names (a proxy of many
// modules), but then each event must have one meaning there.
func (d *decoder) bind(contracts map[string]common.Address) (problems []error) {
	for _, wildcard := range []bool{false, true} {
		for i := range d.table.rows {
			r := &d.table.rows[i]
			if (r.contract == everyContract) != wildcard {
				continue
			}
			addresses := d.addresses
			if address, ok := contracts[r.contract]; !wildcard {
				addresses = nil
				if ok {
					addresses = []common.Address{address}
				}
			}
			for _, address := range addresses {
				key := logKey{address, r.event.ID}
				before := d.rows[key]
				if len(before) > 0 && before[0].contract != r.contract && !wildcard && (before[0].kind != 0 || r.kind != 0) {
					problems = append(problems, &ConfigError{"contracts." + r.contract, fmt.Sprintf(
						"%s is also %s, and the event table reads %s of both (rows %d and %d)", address, before[0].contract, r.event.Name, before[0].number, r.number)})
				}
				d.rows[key] = append(before, r)
				d.topics[r.event.ID] = true
			}
		}
	}
	return problems
}

// take decodes a block: its facts in order, the head first if one is due, and
// what was wrong. Heads are due by the calendar as it stands after this block.
func (d *decoder) take(b *block, heads HeadRule) ([]domain.ChainFact, []finding) {
	var facts []domain.ChainFact
	var findings []finding
	begun := false // a segment of this block starts with it or before
	for i := range b.logs {
		f, problem := d.log(b, &b.logs[i])
		if problem != nil {
			findings = append(findings, *problem)
		}
		if f == nil {
			continue
		}
		facts = append(facts, f)
		if s, ok := f.(*domain.EraSegment); ok {
			if with, err := d.segments.With(s.Segment); err == nil {
				d.segments = with
				begun = begun || s.Segment.StartBlock <= b.number
			}
		}
	}
	if begun || heads.due(d.segments, b.number) {
		head := &domain.Head{Place: domain.Place{Block: b.number, Time: b.time, BlockHash: domain.Hash(b.hash)}}
		facts = slices.Insert(facts, 0, domain.ChainFact(head))
	}
	return facts, findings
}

// log decodes one log. No fact and no finding: it is one that means nothing.
func (d *decoder) log(b *block, l *types.Log) (domain.ChainFact, *finding) {
	if len(l.Topics) == 0 {
		return nil, &finding{"unknown_event", logErr(l, errors.New("no topics"))}
	}
	rows := d.rows[logKey{l.Address, l.Topics[0]}]
	if len(rows) == 0 && d.partly[l.Address] {
		return nil, nil
	}
	if len(rows) == 0 {
		return nil, &finding{"unknown_event", logErr(l, fmt.Errorf("topic %s of %s", l.Topics[0], l.Address))}
	}
	values, err := arguments(&rows[0].event, l)
	if err != nil {
		return nil, &finding{"malformed_log", logErr(l, fmt.Errorf("%s %s: %w", codeLogShape, rows[0].event.Name, err))}
	}
	i := slices.IndexFunc(rows, func(r *row) bool { return r.fits(values) })
	if i < 0 {
		return nil, &finding{"unknown_event", logErr(l, fmt.Errorf("%s: no row for these values", rows[0].event.Name))}
	}
	r := rows[i]
	var odd *finding
	position, err := d.position(r, l, values)
	if err != nil {
		odd = &finding{"unknown_delegation", logErr(l, fmt.Errorf("%s: %w", r.event.Name, err))}
		// A new delegation is named by this log and is a fact whatever the lists
		// are; one that only they can name is not.
		if !r.delegation.Effect.creates() {
			return nil, odd
		}
	}
	if r.kind == 0 {
		if len(r.with) > 0 && !b.accompanied(l, r.with) {
			return nil, &finding{"unpaired_event", logErr(l, fmt.Errorf("%s comes alone", r.event.Name))}
		}
		return nil, nil
	}
	f, err := d.fact(b, l, r, values, position)
	if err != nil {
		return nil, &finding{"refused_fact", logErr(l, fmt.Errorf("%s as %s: %w", r.event.Name, r.kind, err))}
	}
	return f, odd
}

// position carries out a row's delegation, if it has one.
func (d *decoder) position(r *row, l *types.Log, values map[string]any) (domain.Position, error) {
	if r.delegation == nil {
		return domain.Position{}, nil
	}
	return d.delegations.apply(r.delegation, l.Address, values, PositionOf(domain.Hash(l.TxHash), uint64(l.Index)))
}

// fact builds a row's fact through the JSON form, which is where the vocabulary
// checks fields and rules: numbers that don't fit are refused, not truncated.
func (d *decoder) fact(b *block, l *types.Log, r *row, values map[string]any, about domain.Position) (domain.ChainFact, error) {
	place := domain.Place{
		Block: b.number, Time: b.time, Tx: domain.Hash(l.TxHash), LogIndex: uint64(l.Index),
		BlockHash: domain.Hash(b.hash), Contract: domain.Address(l.Address),
	}
	var text strings.Builder
	fmt.Fprintf(&text, `{"kind":%q,"block":%d,"time":%d,"tx":"%s","log_index":%d,"block_hash":"%s","contract":"%s"`,
		r.kind, place.Block, place.Time, place.Tx, place.LogIndex, place.BlockHash, place.Contract)
	for _, f := range r.fields {
		value, err := d.field(f, values, place, about)
		if err != nil {
			return nil, fmt.Errorf("field %s: %w", f.name, err)
		}
		text.WriteString("," + quote(f.name) + ":" + value)
	}
	text.WriteByte('}')
	fact, err := domain.ParseFact([]byte(text.String()))
	if err != nil {
		return nil, err
	}
	return fact.(domain.ChainFact), nil
}

// field writes one field of a fact.
func (d *decoder) field(f field, values map[string]any, place domain.Place, about domain.Position) (string, error) {
	switch f.from.op {
	case fromConst:
		return f.form.writeConst(f.from.text), nil
	case fromRole:
		id := domain.Hash(values[f.from.text].([32]byte))
		if name, known := d.table.roles[id]; known {
			return quote(name), nil
		}
		return quote(id.String()), nil
	case fromLogPosition:
		return quote(PositionOf(place.Tx, place.LogIndex).String()), nil
	case fromDelegation:
		return quote(about.String()), nil
	case fromChainID:
		return strconv.FormatUint(d.chainID, 10), nil
	}
	return f.form.write(values[f.from.text])
}

// fits reports whether a log's values meet the row's conditions.
func (r *row) fits(values map[string]any) bool {
	return !slices.ContainsFunc(r.when, func(c condition) bool {
		text, ok := plain(values[c.argument])
		return !ok || text != c.equals
	})
}

// accompanied reports whether another log of the same contract and transaction
// has one of these topics.
func (b *block) accompanied(l *types.Log, topics []common.Hash) bool {
	return slices.ContainsFunc(b.logs, func(o types.Log) bool {
		return o.TxHash == l.TxHash && o.Address == l.Address && len(o.Topics) > 0 && slices.Contains(topics, o.Topics[0])
	})
}

// logErr names a log: transaction and index in its block.
func logErr(l *types.Log, err error) error {
	return fmt.Errorf("log of tx %s, index %d, block %d: %w", l.TxHash, l.Index, l.BlockNumber, err)
}

// mayHold reports whether a header's bloom admits a log of a watched contract.
// A bloom that does not is proof that there is none.
func (d *decoder) mayHold(h *types.Header) bool {
	return slices.ContainsFunc(d.addresses, func(a common.Address) bool { return types.BloomLookup(h.Bloom, a) })
}
