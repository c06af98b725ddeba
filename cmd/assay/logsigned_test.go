package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"

	"assay/internal/checkpoint"
)

// writePolicy makes witnesses.policy of the vkey in a file and of the key files of
// two witnesses, both of which it wants, and sets LOG to the vkey.
func writePolicy(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: policy LOG.VKEY W1.KEY W2.KEY")
	}
	log := strings.TrimSpace(ts.ReadFile(args[0]))
	text := "log " + log + "\n"
	for i, file := range args[1:] {
		key, err := readNoteKey(ts.MkAbs(file))
		ts.Check(err)
		text += fmt.Sprintf("witness w%d %s\n", i+1, key.Public())
	}
	text += "group both all w1 w2\nquorum both\n"
	ts.Check(os.WriteFile(ts.MkAbs("witnesses.policy"), []byte(text), 0o600))
	ts.Setenv("LOG", log)
}

// writeProof asks for the consistency proof from a size to that of a checkpoint.
func writeProof(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: proof CHECKPOINT OLD FILE")
	}
	said, err := checkpoint.Read([]byte(ts.ReadFile(args[0])))
	ts.Check(err)
	ts.Check(ts.Exec("assay", "log", "consistency", args[1], fmt.Sprint(said.Size), "--data", "fixture"))
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(ts.ReadFile("stdout")), 0o600))
}
