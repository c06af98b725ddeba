package projections

import (
	"errors"
	"os/exec"
	"syscall"
	"testing"
)

// The scenarios and the tests with the widest amounts, on 32 bits: results do
// not depend on the size of an int (reliability invariant D1). The test binary
// is built for GOARCH=386 without cgo and run as it is; most kernels for amd64
// can.
func TestOn32Bits(t *testing.T) {
	run := exec.CommandContext(t.Context(), builtFor(t, "386"), "-test.run", "^(TestScenarios|TestExtremeAmounts|TestSegmentsRefused|TestFirstSegmentRefused|"+
		"TestLinks|TestWindow|TestDigestsChain|TestRandomHistories)$", "-rapid.checks", "5", "-rapid.nofailfile", "-test.v")
	out, err := run.CombinedOutput()
	if errors.Is(err, syscall.ENOEXEC) {
		t.Skipf("the kernel refuses a program for 386: %v", err)
	}
	if err != nil {
		t.Fatalf("on 386: %v\n%s", err, out)
	}
}
