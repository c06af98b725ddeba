package main

import (
	"os/exec"
	"syscall"
)

// dieWithParent has the kernel kill the process when its parent thread ends,
// and keeps the terminal's Ctrl-C for the parent, which ends its children.
func dieWithParent(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}
}
