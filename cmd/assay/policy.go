package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"assay/domain"
)

// maxPolicyBytes is far beyond any policy: 49 numbers and some dozen checks.
const maxPolicyBytes = 10 << 20

func (p *program) policyCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "policy",
		Short: "Show, check, compare and publish policies",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(p.policyShowCommand(), p.policyCheckCommand(), p.policyDiffCommand(), p.policyPublishCommand(), p.policyReverseCommand())
	return cmd
}

// readPolicy reads a file with a policy object. All that is wrong with it is in
// one error, which also is a policyProblems.
func readPolicy(file string) (domain.Policy, error) {
	text, err := readPolicyFile(file)
	if err != nil {
		return domain.Policy{}, err
	}
	policy, err := domain.ParsePolicy(text)
	if err != nil {
		return domain.Policy{}, fail(exitConfig, "%w", &policyProblems{file, strings.Split(err.Error(), "\n")})
	}
	return policy, nil
}

func readPolicyFile(file string) ([]byte, error) {
	f, err := os.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fail(exitNoInput, "policy %s: no such file", file)
	} else if err != nil {
		return nil, fail(exitNoInput, "policy: %w", err)
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxPolicyBytes+1))
	if err != nil {
		return nil, fail(exitNoInput, "policy: %w", err)
	}
	if len(text) > maxPolicyBytes {
		return nil, fail(exitConfig, "policy %s: more than %d bytes", file, maxPolicyBytes)
	}
	return text, nil
}

// policyProblems is all that is wrong with a policy, each problem with its
// parameter, what was expected and what was there.
type policyProblems struct {
	file     string
	problems []string
}

func (e *policyProblems) Error() string {
	return fmt.Sprintf("policy %s: %s\n  %s", e.file, count(len(e.problems), "problem"), strings.Join(e.problems, "\n  "))
}

// count writes a number with its noun: 1 problem, 2 problems.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
