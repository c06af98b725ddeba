package devnet

import (
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"assay/contracts/settlement"
)

// TestSettlementHasNoOtherPowers holds the lists of functions that change state: there is no mint, no upgrade, no change
// of owner, and none can slip in unseen. The code has no instruction that would run or make foreign code in its place.
func TestSettlementHasNoOtherPowers(t *testing.T) {
	s := newStage(t)
	for what, c := range map[string]struct {
		meta *bind.MetaData
		at   common.Address
		want string
	}{
		"EpochSettlement": {&settlement.EpochSettlementMetaData, s.d.Settlement, "claim claimFor claimMany deposit dismissLocker executeSlashes " +
			"lockSlashes pause release rescue restorePayouts resume setFunder settle settleAfter veto withdraw"},
		"Vault": {&settlement.VaultMetaData, s.vault(), "pay"},
	} {
		parsed, err := c.meta.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for name, method := range parsed.Methods {
			if !method.IsConstant() {
				got = append(got, name)
			}
			if method.IsPayable() {
				t.Errorf("%s: %s takes ether", what, name)
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(strings.Fields(c.want), got); diff != "" {
			t.Errorf("%s: functions that change state: %s", what, diff)
		}
		if parsed.HasFallback() || parsed.HasReceive() {
			t.Errorf("%s has a fallback or receive function", what)
		}
		code, err := s.chain.Client().CodeAt(t.Context(), c.at, nil)
		if err != nil {
			t.Fatal(err)
		}
		if found := foreignCodeInstructions(code); len(code) == 0 || len(found) > 0 {
			t.Errorf("%s, %d bytes: instructions that run or make foreign code: %v", what, len(code), found)
		}
	}
	// The same search finds the one of a module that bundles calls to itself.
	module, err := s.chain.Client().CodeAt(t.Context(), s.d.Registry, nil)
	if err != nil {
		t.Fatal(err)
	}
	if found := foreignCodeInstructions(module); !slices.Contains(found, "DELEGATECALL") {
		t.Errorf("the search finds %v in a module with multicall, want DELEGATECALL", found)
	}
}

// foreignCodeInstructions disassembles runtime code and names the instructions that run other code in its place, make
// contracts, or destroy it.
func foreignCodeInstructions(code []byte) []string {
	names := map[byte]string{0xf0: "CREATE", 0xf2: "CALLCODE", 0xf4: "DELEGATECALL", 0xf5: "CREATE2", 0xff: "SELFDESTRUCT"}
	var found []string
	// The last two bytes are the length of the metadata that the compiler appends; it is data.
	end := len(code) - 2 - int(code[len(code)-2])<<8 - int(code[len(code)-1])
	for pc := 0; pc < end; pc++ {
		op := code[pc]
		if name, ok := names[op]; ok {
			found = append(found, name)
		}
		if op >= 0x60 && op <= 0x7f { // PUSH1 to PUSH32: their operand is data
			pc += int(op) - 0x5f
		}
	}
	return found
}
