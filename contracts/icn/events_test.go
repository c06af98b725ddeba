package icn

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/google/go-cmp/cmp"

	"assay/contracts/icnt"
)

// TestPublicEventsAreTheProtocols compares every event of the stand-ins that has the name of a public one with it: types,
// names and what is indexed. A decoder that works here then works there.
func TestPublicEventsAreTheProtocols(t *testing.T) {
	public := publicEvents(t)
	var shared []string
	for _, metadata := range []*bind.MetaData{
		&DevnetRegistryMetaData, &DevnetEraManagerMetaData, &DevnetLinksMetaData, &DevnetBookingsMetaData,
		&DevnetCollateralMetaData, &DevnetRewardsMetaData, &icnt.TestICNTMetaData,
	} {
		parsed, err := metadata.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		for name, event := range parsed.Events {
			want, ok := public[name]
			if !ok {
				continue
			}
			shared = append(shared, name)
			if got := declaration(event); got != want {
				t.Errorf("event\n got %s\nwant %s", got, want)
			}
		}
	}
	slices.Sort(shared)
	want := []string{
		"CollateralDelegated", "CollateralDelegatedV2", "CollateralReclaimed", "CollateralUndelegated", "DelegationCreated",
		"HpRewardsActivated", "MaxApyCurveSet", "NetworkCollateralIncreasedFromAvailableRewards",
		"NetworkCollateralRewardRedirectionRatioSet", "NodeCollateralIncreasedFromAvailableRewards", "OwnershipTransferred",
		"RoleGranted", "RoleRevoked", "Transfer", "UnlockedTokensWithdrawn",
	}
	if diff := cmp.Diff(want, shared); diff != "" {
		t.Errorf("public events that the stand-ins emit: %s", diff)
	}
}

// publicEvents reads the declarations, by name.
func publicEvents(t *testing.T) map[string]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "public-events.txt"))
	if err != nil {
		t.Fatal(err)
	}
	events := map[string]string{}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, _, ok := strings.Cut(line, "(")
		if !ok || events[name] != "" {
			t.Fatalf("line %q: not a declaration, or a second one of that name", line)
		}
		events[name] = line
	}
	return events
}

// declaration writes an event as the file has it.
func declaration(event abi.Event) string {
	var fields []string
	for _, input := range event.Inputs {
		field := input.Type.String()
		if input.Indexed {
			field += " indexed"
		}
		fields = append(fields, field+" "+input.Name)
	}
	return event.RawName + "(" + strings.Join(fields, ", ") + ")"
}
