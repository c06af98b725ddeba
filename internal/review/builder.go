package review

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"assay/domain"
)

// builderVersion is that of the Safe's app that this writes files for.
const builderVersion = "1.18.0"

// BuilderFile is a file of the Safe's Transaction Builder (version 1.0). It has
// the call and neither the Safe's nonce nor an operation: several transactions
// in a file become one delegatecall, so only files of one are taken.
type BuilderFile struct {
	Version      string               `json:"version"`
	ChainID      string               `json:"chainId"`
	CreatedAt    uint64               `json:"createdAt"` // Unix milliseconds
	Meta         BuilderMeta          `json:"meta"`
	Transactions []BuilderTransaction `json:"transactions"`
}

// BuilderMeta says where a builder file comes from.
type BuilderMeta struct {
	Name        string `json:"name"`
	Description string `json:"description"`
	Builder     string `json:"txBuilderVersion"`
	Safe        string `json:"createdFromSafeAddress"`
	Owner       string `json:"createdFromOwnerAddress"`
	Checksum    string `json:"checksum,omitempty"`
}

// BuilderTransaction is a call. Method and inputs are null if the data says it
// all.
type BuilderTransaction struct {
	To     domain.Address  `json:"to"`
	Value  string          `json:"value"`
	Data   *hexutil.Bytes  `json:"data"`
	Method json.RawMessage `json:"contractMethod"`
	Inputs json.RawMessage `json:"contractInputsValues"`
}

// Builder writes the proposal's call as a file that the Safe's own front end
// takes. createdMs is Unix time in milliseconds; the same time gives the same
// file.
func (p *Proposal) Builder(createdMs uint64) ([]byte, error) {
	data := p.SafeTx.Data
	f := BuilderFile{
		Version: "1.0", ChainID: strconv.FormatUint(p.ChainID, 10), CreatedAt: createdMs,
		Meta: BuilderMeta{
			Name:        fmt.Sprintf("Settle epoch %d", p.Epoch),
			Description: fmt.Sprintf("digest %s, Safe nonce %d, safeTxHash %s", p.Digest, p.SafeTx.Nonce, p.Hashes.SafeTx),
			Builder:     builderVersion, Safe: p.SafeTx.Safe.String(),
		},
		Transactions: []BuilderTransaction{{To: p.SafeTx.To, Value: p.SafeTx.Value.String(), Data: &data, Method: json.RawMessage("null"), Inputs: json.RawMessage("null")}},
	}
	text, err := encodePlain(f)
	if err != nil {
		return nil, err
	}
	sum, err := builderChecksum(text)
	if err != nil {
		return nil, err
	}
	f.Meta.Checksum = sum.String()
	return json.MarshalIndent(f, "", "  ")
}

// builderChecksum is the checksum of the Transaction Builder: keccak256 over the
// file's objects, written with sorted keys, without the name and the checksum.
func builderChecksum(file []byte) (domain.Hash, error) {
	var object map[string]any
	decoder := json.NewDecoder(bytes.NewReader(file))
	decoder.UseNumber()
	if err := decoder.Decode(&object); err != nil {
		return domain.Hash{}, fmt.Errorf("checksum of a builder file: %w", err)
	}
	if meta, ok := object["meta"].(map[string]any); ok {
		delete(meta, "checksum")
		meta["name"] = nil
	}
	var b bytes.Buffer
	if err := serialize(&b, object); err != nil {
		return domain.Hash{}, fmt.Errorf("checksum of a builder file: %w", err)
	}
	return domain.Keccak256(b.Bytes()), nil
}

// serialize writes a value as the Transaction Builder does before it hashes.
func serialize(b *bytes.Buffer, value any) error {
	switch v := value.(type) {
	case []any:
		b.WriteByte('[')
		for i, e := range v {
			if i > 0 {
				b.WriteByte(',')
			}
			if err := serialize(b, e); err != nil {
				return err
			}
		}
		b.WriteByte(']')
		return nil
	case map[string]any:
		keys := slices.Sorted(maps.Keys(v))
		text, err := encodePlain(keys)
		if err != nil {
			return err
		}
		b.WriteByte('{')
		b.Write(text)
		for _, k := range keys {
			if err := serialize(b, v[k]); err != nil {
				return err
			}
			b.WriteByte(',')
		}
		b.WriteByte('}')
		return nil
	}
	text, err := encodePlain(value)
	b.Write(text)
	return err
}

// encodePlain is json.Marshal without the escapes that only HTML needs, as
// JavaScript writes it.
func encodePlain(value any) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// checkBuilder holds a builder file against the own proposal.
func (own *Proposal) checkBuilder(text []byte, f *BuilderFile) error {
	if f.ChainID != strconv.FormatUint(own.ChainID, 10) {
		return refuse(CodeDomain, "chainId", f.ChainID, own.ChainID)
	}
	if f.Meta.Safe != "" {
		safe, err := parseAddress(f.Meta.Safe)
		if err != nil || safe != own.SafeTx.Safe {
			return refuse(CodeDomain, "meta.createdFromSafeAddress", f.Meta.Safe, own.SafeTx.Safe)
		}
	}
	if f.Meta.Checksum != "" {
		sum, err := builderChecksum(text)
		if err != nil {
			return err
		}
		if sum.String() != f.Meta.Checksum {
			return refuse(CodeProposal, "meta.checksum", f.Meta.Checksum, sum)
		}
	}
	if n := len(f.Transactions); n != 1 {
		return refuse(CodeDelegateCall, "transactions", fmt.Sprintf("%d transactions, which a Safe runs by a delegatecall", n), "1")
	}
	call := &f.Transactions[0]
	value, err := domain.ParseAmount(call.Value)
	if err != nil {
		return refuse(CodeValue, "transactions[0].value", call.Value, "0")
	}
	tx := own.SafeTx
	tx.To, tx.Value, tx.Data = call.To, value, nil
	if call.Data != nil {
		tx.Data = *call.Data
	}
	return tx.Check(own.batch, own.own)
}

// parseAddress reads an address whose 0x may be written 0X.
func parseAddress(text string) (domain.Address, error) {
	if len(text) > 1 && text[1] == 'X' {
		text = text[:1] + "x" + text[2:]
	}
	return domain.ParseAddress(text)
}
