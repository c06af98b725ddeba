package facts

import (
	"errors"
	"os"
	"strings"
	"testing"
	"testing/iotest"
)

// policy is a policy that is told by its genesis era.
const policy = `{"kind": "policy", "from_epoch": 3, "policy": {"genesis_era": 7}}`

// The first policy of a file, wherever and however it is written; lines that
// are wrong do not matter here.
func TestFirstPolicy(t *testing.T) {
	later := strings.Replace(policy, "7", "8", 1)
	for _, row := range []struct {
		name, text string
		want       bool
	}{
		{"empty file", "", false},
		{"none", head + "\n" + reversal(1), false},
		{"first line", policy + "\n" + later, true},
		{"later line", head + "\r\n" + policy + "\r\n" + later, true},
		{"behind many lines", strings.Repeat(head+"\n", 10_000) + policy, true},
		{"behind broken lines", "{\n\n\x00\n" + policy + "\n" + later, true},
		{"the word elsewhere", strings.Replace(reversal(1), `"x"`, `"policy"`, 1) + "\n" + policy, true},
		{"escaped", head + "\n" + strings.Replace(policy, `"policy"`, `"\u0070olicy"`, 2), true},
		{"keys in another order", `{"policy": {"genesis_era": 7}, "from_epoch": 3, "kind": "policy"}`, true},
		{"one that is not valid", strings.Replace(policy, "7", "-7", 1) + "\n" + policy, true},
	} {
		got, err := FirstPolicy(strings.NewReader(row.text))
		switch {
		case err != nil:
			t.Errorf("%s: %v", row.name, err)
		case got == nil && row.want:
			t.Errorf("%s: none found", row.name)
		case got != nil && (!row.want || got.Policy.GenesisEra.Value != 7 || got.FromEpoch != 3):
			t.Errorf("%s: %+v", row.name, got)
		}
	}
	if _, err := FirstPolicy(iotest.ErrReader(os.ErrPermission)); !errors.Is(err, os.ErrPermission) {
		t.Errorf("broken reader: %v", err)
	}
	if got, err := FirstPolicy(&endless{1 << 40}); got != nil || err != nil {
		t.Errorf("endless line: %v, %v", got, err)
	}
}
