package main

import (
	"context"
	"errors"
	"slices"

	"github.com/nats-io/nats.go"
	"github.com/spf13/cobra"

	"assay/domain"
)

// batchImport is one run of the batch import command.
type batchImport struct {
	speaker
	proposing
	epoch domain.Epoch
	input string
}

func (p *program) batchImportCommand() *cobra.Command {
	x := &batchImport{speaker: speaker{program: p, patience: defaultPatience}}
	cmd := &cobra.Command{
		Use:   "import EPOCH FILE",
		Short: "Carry signatures that were collected elsewhere into the stream",
		Long: `Import recomputes an epoch as show does, and checks that each signature in the file
is an owner's over exactly the recomputed Safe transaction. All are checked before
the first is published. It publishes them as approvals that the observer carries, with
the observer's key; the approval is its signer's all the same.

The file has records that assay sign -o wrote, one a line, or JSON with the Safe's
"owner" and "signature" (by itself, in a list, or under "confirmations"), or 0x and the
joined 65 bytes of each. Code 65 names the signature and what is wrong with it.`,
		Example: "  assay batch import 7 approval.json --data engine-data --rpc https://rpc.example --key observer.json --password-file observer.password --nats-url nats://broker:4222",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			var err error
			if x.epoch, err = parseEpoch(args[0]); err != nil {
				return err
			}
			if x.key == "" || x.password == "" {
				return fail(exitUsage, "--key and --password-file are not both set: want the observer's key")
			}
			x.input = args[1]
			return x.run(cmd.Context())
		},
	}
	x.proposing.flags(cmd)
	f := cmd.Flags()
	f.StringVar(&x.key, "key", "", "keystore v3 file of the observer's key (required)")
	f.StringVar(&x.password, "password-file", "", "file with its password (required)")
	f.StringVar(&x.nats, "nats-url", nats.DefaultURL, "NATS server")
	f.BoolVar(&x.dryRun, "dry-run", false, "check everything, and publish nothing")
	return cmd
}

func (x *batchImport) run(ctx context.Context) error {
	text, err := readGiven(x.input)
	if err != nil {
		return err
	}
	own, genesis, err := x.propose(ctx, x.program, x.epoch)
	if err != nil {
		return err
	}
	if err := noProblems(own); err != nil {
		return err
	}
	owners := genesis.Signers
	if own.Treasury.Looked {
		owners = slices.DeleteFunc(slices.Clone(owners), func(who domain.Address) bool { return !slices.Contains(own.Treasury.Owners, who) })
	}
	collected, err := own.Collect(text, owners)
	if err != nil {
		return fail(exitData, "%s: %w", x.input, err)
	}
	observer, err := openKey(x.key, x.password)
	if err != nil {
		return err
	}
	if a := observer.Address(); a != genesis.Observer {
		return fail(exitConfig, "key %s is of %s, want the observer's, %s", x.key, a, genesis.Observer)
	}
	var problems []error
	for _, c := range collected {
		fact := &domain.Approval{Epoch: own.Epoch, Signer: c.Signer, Digest: own.Digest}
		problems = append(problems, x.carry(ctx, genesis.Network(), fact, c.Signature, observer))
	}
	return errors.Join(problems...)
}

// carry publishes an approval with the observer's signature around it.
func (x *batchImport) carry(ctx context.Context, n domain.Network, fact *domain.Approval, signature domain.Signature, observer domain.Signer) error {
	m, err := domain.NewMessage(n, fact, [][]byte{signature[:]}, observer)
	if err != nil {
		return err
	}
	record := messageRecord{
		Record: "message", State: messagePublished, Kind: fact.Kind().String(), Fact: domain.FormatFact(fact), Signer: observer.Address(),
		Digest: m.Digest(), Subject: domain.Subject(fact, n.ChainID), text: string(domain.FormatFact(fact)),
	}
	if x.dryRun {
		record.State = messageDryRun
		return x.print(&record)
	}
	if err := x.publish(ctx, record.Subject, m.Encode()); err != nil {
		return err
	}
	return x.print(&record)
}
