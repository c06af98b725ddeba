package main

import (
	"context"
	"errors"
	"io/fs"
	"time"

	"github.com/spf13/cobra"

	"assay/domain"
	"assay/settler"
)

// signerKey says whose key signs: a keystore file here, or another process.
type signerKey struct {
	key, password   string
	signer, account string
	timeout         time.Duration
}

func (k *signerKey) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&k.key, "key", "", "keystore v3 file of your key")
	f.StringVar(&k.password, "password-file", "", "file with the keystore's password")
	f.StringVar(&k.signer, "signer", "", "instead of a keystore: URL of an external signer (JSON-RPC, eth_signTypedData as web3signer has it)")
	f.StringVar(&k.account, "account", "", "with --signer: the account that signs")
	f.DurationVar(&k.timeout, "signer-timeout", time.Minute, "with --signer: how long one answer may take")
}

// check refuses flags that name no key, or two.
func (k *signerKey) check() error {
	switch {
	case k.key == "" && k.signer == "":
		return fail(exitUsage, "no key is named: want --key and --password-file, or --signer and --account")
	case k.key != "" && k.signer != "":
		return fail(exitUsage, "--key and --signer are both set: want one of them")
	case k.key != "" && k.password == "":
		return fail(exitUsage, "--password-file is not set: the keystore's password is never asked for")
	case k.signer != "" && k.account == "":
		return fail(exitUsage, "--account is not set: say which of the signer's accounts signs")
	case k.signer == "" && k.account != "":
		return fail(exitUsage, "--account is for --signer: a keystore has one account")
	case k.timeout <= 0:
		return fail(exitUsage, "--signer-timeout %s: want more than 0", k.timeout)
	}
	if k.account != "" {
		if _, err := domain.ParseAddress(k.account); err != nil {
			return fail(exitUsage, "--account: %w", err)
		}
	}
	return nil
}

// open opens the key. messages is nil of one that signs Safe transactions only.
func (k *signerKey) open(ctx context.Context) (safe settler.SafeSigner, messages domain.Signer, closer func(), err error) {
	if k.signer != "" {
		account, err := domain.ParseAddress(k.account)
		if err != nil {
			return nil, nil, nil, fail(exitUsage, "--account: %w", err)
		}
		s, err := settler.OpenExternal(ctx, settler.ExternalConfig{URL: k.signer, Account: account, Timeout: k.timeout})
		if err != nil {
			return nil, nil, nil, err
		}
		return s, nil, s.Close, nil
	}
	s, err := settler.OpenKeystore(k.key, k.password)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil, fail(exitNoInput, "%w", err)
	} else if err != nil {
		return nil, nil, nil, fail(exitConfig, "%w", err)
	}
	return s, s, func() {}, nil
}
