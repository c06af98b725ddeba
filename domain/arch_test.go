package domain

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
)

// Decoding, golden bytes and arithmetic on 32 bits: lengths and results do
// not depend on the size of an int (reliability invariant D1). The test binary
// is built for GOARCH=386 without cgo and run as it is; most kernels for amd64
// can.
func TestOn32Bits(t *testing.T) {
	if runtime.GOARCH != "amd64" || runtime.GOOS != "linux" {
		t.Skipf("%s/%s does not run programs for linux/386", runtime.GOOS, runtime.GOARCH)
	}
	tool, err := exec.LookPath("go")
	if err != nil {
		t.Skipf("no go command to build with: %v", err)
	}
	binary := filepath.Join(t.TempDir(), "domain.test")
	build := exec.CommandContext(t.Context(), tool, "test", "-c", "-o", binary, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0", "GOARCH=386")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build for 386: %v\n%s", err, out)
	}
	run := exec.CommandContext(t.Context(), binary, "-test.run", "^(TestDecode.*|TestGolden.*|TestParse.*|Test.*AgainstBig|TestSegments.*|FuzzDecodeMessage|FuzzParseFact)$",
		"-rapid.checks", "20", "-rapid.nofailfile", "-test.v")
	out, err := run.CombinedOutput()
	if errors.Is(err, syscall.ENOEXEC) {
		t.Skipf("the kernel refuses a program for 386: %v", err)
	}
	if err != nil {
		t.Fatalf("on 386: %v\n%s", err, out)
	}
}
