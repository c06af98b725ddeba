package chainsync

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// BenchmarkDecode is the cost of one log with many fields.
func BenchmarkDecode(b *testing.B) {
	table, err := DefaultTable()
	if err != nil {
		b.Fatal(err)
	}
	contracts := scriptContracts()
	d, err := newDecoder(table, 1, contracts)
	if err != nil {
		b.Fatal(err)
	}
	one := big.NewInt(1)
	event, err := parseDeclaration(booked)
	if err != nil {
		b.Fatal(err)
	}
	data, err := event.Inputs.NonIndexed().Pack(uint8(0), one, one, one, one)
	if err != nil {
		b.Fatal(err)
	}
	blk := &block{number: 1, logs: []types.Log{{
		Address: contracts["bookings"], Topics: []common.Hash{event.ID, common.BigToHash(one), common.BigToHash(one)}, Data: data,
	}}}
	b.ReportAllocs()
	for b.Loop() {
		if facts, findings := d.take(blk, HeadRule{}); len(facts) != 1 || len(findings) != 0 {
			b.Fatal(facts, findings)
		}
	}
}
