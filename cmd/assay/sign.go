package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/internal/review"
	"assay/settler"
)

// signing is one run of the sign command.
type signing struct {
	*program
	proposing
	key      signerKey
	input    io.Reader
	epoch    domain.Epoch
	proposal string // file to compare with, - for input
	records  string // folder of what was signed
	output   string
	nats     string
	yes      bool
	reject   bool
	reason   string
}

func (p *program) signCommand() *cobra.Command {
	s := &signing{program: p}
	cmd := &cobra.Command{
		Use:   "sign EPOCH",
		Short: "Recompute an epoch, and only then approve it as a treasury signer",
		Long: `Sign recomputes an epoch from your own copy of the log, or from an audit bundle
that it verifies first, and shows what would be signed as assay batch show does. It
signs what it computed itself and nothing that it was given; a proposal is compared
field by field, and the first that differs ends it with code 65. So does a call that
does not settle, a delegatecall, a value, another contract, a gas refund, an epoch out
of order, another Safe nonce, and a digest other than the one that you signed for this
epoch before: what is signed is written to --records first. Keep that folder.

The approval goes to the stream with --nats-url, if the key is a keystore, and the
signature to a file with -o, from which assay batch import carries it. The password
comes from a file, never from an argument or the environment.

With --reject nothing is approved: the signed word that you will not approve this
result, with --reason, goes to the stream for the others to see. Approving later takes
it back.

On a terminal it asks for the last four digits of the safeTxHash: read them from the
second device.`,
		Example: `  assay sign 7 --data engine-data --rpc https://rpc.example --proposal proposal.json --key me.json --password-file me.password --records signed --nats-url nats://broker:4222
  assay sign 7 --reject --reason "slash of node 5 is contested" --data engine-data --key me.json --password-file me.password --nats-url nats://broker:4222
  assay sign 7 --bundle epoch-7.audit --network network.json --rpc https://rpc.example --signer http://127.0.0.1:9000 --account 0x00000000000000000000000000000000000000a1 --records signed -o approval.json`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			var err error
			if s.epoch, err = parseEpoch(args[0]); err != nil {
				return err
			}
			s.input = cmd.InOrStdin()
			if err := s.check(); err != nil {
				return err
			}
			if s.reject {
				return s.runReject(cmd.Context())
			}
			return s.run(cmd.Context())
		},
	}
	s.proposing.flags(cmd)
	s.key.flags(cmd)
	f := cmd.Flags()
	f.StringVar(&s.proposal, "proposal", "", "file that was proposed, to be compared: a proposal, a Transaction Builder file or a Safe transaction; - for standard input")
	f.StringVar(&s.records, "records", "", "folder for the record of what you signed, yours alone (required)")
	f.StringVarP(&s.output, "output", "o", "", "file to write the signature to, which must not be there")
	f.StringVar(&s.nats, "nats-url", "", "NATS server to publish the approval to")
	f.BoolVar(&s.yes, "yes", false, "do not ask")
	f.BoolVar(&s.reject, "reject", false, "do not approve, and say so to the others")
	f.StringVar(&s.reason, "reason", "", "with --reject: why, for people to read")
	return cmd
}

// check refuses flags that contradict each other.
func (s *signing) check() error {
	if err := s.key.check(); err != nil {
		return err
	}
	if s.reject || s.reason != "" {
		return s.checkReject()
	}
	switch {
	case s.records == "":
		return fail(exitUsage, "--records is not set: name the folder for the record of what you signed")
	case s.output == "" && s.nats == "":
		return fail(exitUsage, "neither --output nor --nats-url is set: say where the signature goes")
	case s.nats != "" && s.key.signer != "":
		return fail(exitUsage, "an external signer signs Safe transactions only, and no messages: take -o, and have it carried by assay batch import")
	case !s.yes && (s.proposal == "-" || !isTerminal(s.input)):
		return fail(exitUsage, "nobody can be asked, for standard input is no terminal: say --yes if all was compared")
	}
	if s.output != "" {
		if _, err := os.Lstat(s.output); err == nil {
			return fail(exitExists, "%s exists: name a file that does not", s.output)
		}
	}
	return nil
}

func isTerminal(r io.Reader) bool {
	file, ok := r.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull) // a character device too, and nobody sits there
	return err != nil || !os.SameFile(info, null)
}

func (s *signing) run(ctx context.Context) error {
	own, genesis, err := s.propose(ctx, s.program, s.epoch)
	if err != nil {
		return err
	}
	if err := s.compare(own); err != nil {
		return fail(exitData, "epoch %d is not signed: %w", s.epoch, err)
	}
	if err := noProblems(own); err != nil {
		return err
	}
	signer, messages, closeSigner, err := s.key.open(ctx)
	if err != nil {
		return err
	}
	defer closeSigner()
	if err := mayApprove(own, genesis, signer.Address()); err != nil {
		return err
	}
	if err := s.confirm(own, signer.Address()); err != nil {
		return err
	}
	signature, err := s.sign(ctx, own, signer)
	if err != nil {
		return err
	}
	return s.deliver(ctx, own, messages, signature)
}

// compare holds what was proposed against the own proposal.
func (s *signing) compare(own *review.Proposal) error {
	var text []byte
	var err error
	switch s.proposal {
	case "":
		return nil
	case "-":
		text, err = io.ReadAll(io.LimitReader(s.input, maxProposal))
	default:
		text, err = readGiven(s.proposal)
	}
	if err != nil {
		return err
	}
	return own.CheckFile(text)
}

// maxProposal is what is read of standard input, in bytes: a million first-time
// payees.
const maxProposal = 512 << 20

// mayApprove checks that somebody's approval would count.
func mayApprove(own *review.Proposal, genesis *domain.Genesis, who domain.Address) error {
	if err := isSigner(genesis, who); err != nil {
		return err
	}
	if own.Treasury.Looked && !slices.Contains(own.Treasury.Owners, who) {
		return fail(exitData, "ERR_SIGNER_REVOKED %s is not an owner of Safe %s", who, own.SafeTx.Safe)
	}
	return nil
}

func isSigner(genesis *domain.Genesis, who domain.Address) error {
	if !slices.Contains(genesis.Signers, who) {
		return fail(exitData, "ERR_SIGNER_REVOKED %s is not a treasury signer of the log", who)
	}
	return nil
}

// confirm shows what is about to be signed, and asks.
func (s *signing) confirm(own *review.Proposal, who domain.Address) error {
	shown := s.stdout
	if s.json {
		shown = s.stderr // standard output is for records
	}
	if err := own.WriteText(shown); err != nil {
		return fail(exitIO, "%w", err)
	}
	if s.proposal != "" {
		fmt.Fprintf(shown, "\nThe proposal in %s is the same, field by field.\n", s.proposal)
	} else {
		fmt.Fprintf(shown, "\nNothing was proposed to compare with: this is your own computation alone.\n")
	}
	if s.yes {
		return nil
	}
	groups := review.Groups(own.Hashes.SafeTx)
	fmt.Fprintf(shown, "\nSigning as %s. Type the last four digits of the safeTxHash on your second device: ", who)
	line, err := bufio.NewReader(s.input).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return fail(exitIO, "read the answer: %w", err)
	}
	if got := strings.ToLower(strings.TrimSpace(line)); got != groups[len(groups)-1] {
		return fail(exitData, "epoch %d is not signed: the last digits of the safeTxHash were not confirmed", own.Epoch)
	}
	return nil
}

// sign signs the recomputed batch and nothing else.
func (s *signing) sign(ctx context.Context, own *review.Proposal, signer settler.SafeSigner) (domain.Signature, error) {
	approver, err := settler.OpenApprover(settler.ApproverConfig{
		Network: own.Batch().Network(), Safe: own.SafeTx.Safe, Signer: signer, Dir: s.records,
	})
	if err != nil {
		return domain.Signature{}, err
	}
	signature, err := approver.Sign(ctx, own.Batch(), own.Batch().Result(), own.SafeTx.Nonce)
	return signature, errors.Join(err, approver.Close())
}

// deliver writes the signature, and publishes the approval.
func (s *signing) deliver(ctx context.Context, own *review.Proposal, messages domain.Signer, signature domain.Signature) error {
	who, err := settler.CheckSafeSignature(own.Batch().SafeTx(own.SafeTx.Safe, own.SafeTx.Nonce), domain.Address{}, signature[:])
	if err != nil {
		return err
	}
	record := review.SignatureOf(own, who, signature[:])
	text, err := json.Marshal(record)
	if err != nil {
		return fmt.Errorf("encode the signature of epoch %d: %w", own.Epoch, err)
	}
	if s.output != "" {
		if err := writeNewFile(s.output, append(text, '\n')); err != nil {
			return err
		}
	}
	if s.nats != "" {
		fact := &domain.Approval{Epoch: own.Epoch, Signer: who, Digest: own.Digest}
		m, err := domain.NewMessage(own.Batch().Network(), fact, [][]byte{signature[:]}, messages)
		if err != nil {
			return err
		}
		if err := s.speaker().publish(ctx, domain.Subject(fact, own.ChainID), m.Encode()); err != nil {
			return err
		}
	}
	if s.json {
		return s.printJSON(record)
	}
	s.printf("signed as %s: %s\n", who, record.Signature)
	if s.nats != "" {
		s.printf("the approval is in the stream\n")
	}
	return nil
}
