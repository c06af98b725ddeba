package review

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"assay/domain"
	"assay/settler"
)

// Signature is an owner's signature of a proposal's Safe transaction: the record
// "signature" of the command line.
type Signature struct {
	Record     string         `json:"record"` // "signature"
	ChainID    uint64         `json:"chain_id"`
	Settlement domain.Address `json:"settlement"`
	Epoch      domain.Epoch   `json:"epoch"`
	Digest     domain.Hash    `json:"digest"`
	Safe       domain.Address `json:"safe"`
	Nonce      uint64         `json:"safe_nonce"`
	SafeTx     domain.Hash    `json:"safe_tx"`
	Signer     domain.Address `json:"signer"`
	Signature  string         `json:"signature"` // 65 bytes in hex
}

// SignatureOf describes a signature that was checked.
func SignatureOf(p *Proposal, signer domain.Address, signature []byte) Signature {
	return Signature{
		Record: "signature", ChainID: p.ChainID, Settlement: p.Settlement, Epoch: p.Epoch, Digest: p.Digest, Safe: p.SafeTx.Safe,
		Nonce: p.SafeTx.Nonce, SafeTx: p.Hashes.SafeTx, Signer: signer, Signature: fmt.Sprintf("0x%x", signature),
	}
}

// Collected is a signature from elsewhere that was checked.
type Collected struct {
	Signer    domain.Address
	Signature domain.Signature
}

// collected is a signature as it is written; no owner says that whoever signed is
// meant.
type collected struct {
	owner *domain.Address
	text  string
}

// Collect reads signatures that were gathered elsewhere and checks each over
// exactly the own Safe transaction. The file has records "signature", one a
// line; or JSON with the Safe's "owner" and "signature", by itself, in a list or
// under "confirmations"; or 0x and the joined 65 bytes of each, as a Safe takes
// them. owners are those who may sign; a signer counts once. Every refusal names
// the signature and its code.
func (own *Proposal) Collect(text []byte, owners []domain.Address) ([]Collected, error) {
	written, err := own.parseCollected(bytes.TrimSpace(text))
	if err != nil {
		return nil, err
	}
	if len(written) == 0 {
		return nil, fmt.Errorf("ERR_EMPTY no signature in it")
	}
	tx := own.batch.SafeTx(own.own.Safe, own.own.SafeNonce)
	var all []Collected
	for i, w := range written {
		c, err := checkCollected(tx, &w, owners)
		if err != nil {
			return nil, fmt.Errorf("signatures[%d]: %w", i, err)
		}
		if !slices.ContainsFunc(all, func(had Collected) bool { return had.Signer == c.Signer }) {
			all = append(all, c)
		}
	}
	return all, nil
}

func checkCollected(tx *settler.SafeTx, w *collected, owners []domain.Address) (Collected, error) {
	signature, err := settler.ParseSignature([]byte(w.text))
	if err != nil {
		return Collected{}, err
	}
	if w.owner != nil {
		if !slices.Contains(owners, *w.owner) {
			return Collected{}, fmt.Errorf("ERR_SIGNER_REVOKED %s is not an owner of the Safe", *w.owner)
		}
		owners = []domain.Address{*w.owner}
	}
	who, err := settler.SafeSignerAmong(tx, owners, signature)
	if err != nil {
		return Collected{}, err
	}
	return Collected{who, domain.Signature(signature)}, nil
}

// parseCollected tells the forms apart.
func (own *Proposal) parseCollected(text []byte) ([]collected, error) {
	if len(text) == 0 || text[0] != '{' && text[0] != '[' {
		joined, err := settler.ParseSignature(text)
		if err != nil {
			return nil, err
		}
		split, err := settler.SplitSignatures(joined)
		if err != nil {
			return nil, err
		}
		var all []collected
		for _, s := range split {
			all = append(all, collected{text: fmt.Sprintf("0x%x", s)})
		}
		return all, nil
	}
	var all []collected
	decoder := json.NewDecoder(bytes.NewReader(text))
	for decoder.More() {
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			return nil, fmt.Errorf("ERR_DECODE the signatures: %w", err)
		}
		found, err := own.parseValue(value)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return all, nil
}

// safeForm is a signature, or a transaction with signatures, as the Safe's
// services write it.
type safeForm struct {
	Record        string          `json:"record"`
	Owner         *domain.Address `json:"owner"`
	Signature     string          `json:"signature"`
	Confirmations []safeForm      `json:"confirmations"`
}

func (own *Proposal) parseValue(value json.RawMessage) ([]collected, error) {
	if value[0] == '[' {
		var list []json.RawMessage
		if err := json.Unmarshal(value, &list); err != nil {
			return nil, fmt.Errorf("ERR_DECODE the signatures: %w", err)
		}
		var all []collected
		for _, v := range list {
			found, err := own.parseValue(v)
			if err != nil {
				return nil, err
			}
			all = append(all, found...)
		}
		return all, nil
	}
	var f safeForm
	if err := json.Unmarshal(value, &f); err != nil {
		return nil, fmt.Errorf("ERR_DECODE the signatures: %w", err)
	}
	switch {
	case f.Record == "signature":
		return own.parseRecord(value)
	case f.Confirmations != nil:
		var all []collected
		for _, c := range f.Confirmations {
			all = append(all, collected{c.Owner, c.Signature})
		}
		return all, nil
	}
	return []collected{{f.Owner, f.Signature}}, nil
}

// parseRecord takes a record of ours, which says what it is a signature of.
func (own *Proposal) parseRecord(value json.RawMessage) ([]collected, error) {
	var s Signature
	if err := strictly(value, &s); err != nil {
		return nil, err
	}
	want := SignatureOf(own, s.Signer, nil)
	want.Signature = s.Signature
	switch {
	case s.ChainID != want.ChainID || s.Settlement != want.Settlement || s.Safe != want.Safe:
		return nil, refuse(CodeDomain, "chain_id, settlement, safe",
			fmt.Sprintf("%d, %s, %s", s.ChainID, s.Settlement, s.Safe), fmt.Sprintf("%d, %s, %s", want.ChainID, want.Settlement, want.Safe))
	case s.Epoch != want.Epoch:
		return nil, refuse(CodeOrder, "epoch", s.Epoch, want.Epoch)
	case s.Digest != want.Digest:
		return nil, refuse(CodeDigest, "digest", s.Digest, want.Digest)
	case s.Nonce != want.Nonce:
		return nil, refuse(CodeSafeNonce, "safe_nonce", s.Nonce, want.Nonce)
	case s != want:
		return nil, refuse(CodeProposal, "safe_tx", s.SafeTx, want.SafeTx)
	}
	return []collected{{&s.Signer, s.Signature}}, nil
}
