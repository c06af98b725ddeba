package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"assay/domain"
	"assay/domain/merkle"
	"assay/settler"
)

// folderFile is a file of a folder that is written whole or not at all.
type folderFile struct {
	name string // below the folder, with slashes
	text []byte
}

// proofFile is what whoever claims for one payee, or executes the slashes of one
// node, needs beside the contract: values in the order of the leaf's fields, and
// the proof of each.
type proofFile struct {
	ChainID    uint64         `json:"chainId"`
	Settlement domain.Address `json:"settlement"`
	Epoch      domain.Epoch   `json:"epoch"`
	Digest     domain.Hash    `json:"digest"`
	Root       domain.Hash    `json:"root"`
	Encoding   []string       `json:"leafEncoding"`
	Leaves     []provenLeaf   `json:"leaves"`
}

type provenLeaf struct {
	Value []string      `json:"value"`
	Leaf  domain.Hash   `json:"leaf"`
	Proof []domain.Hash `json:"proof"`
}

// payoutEncoding and slashEncoding are the fields of the two trees' leaves (rules
// §7).
func payoutEncoding() []string { return []string{"uint8", "uint256", "address", "uint256"} }
func slashEncoding() []string {
	return []string{"uint256", "uint256", "bytes32", "uint256", "uint8"}
}

func payoutValue(p domain.Payout) []string {
	return []string{strconv.Itoa(int(p.Kind)), strconv.FormatUint(p.ID, 10), p.Account.String(), p.Cumulative.String()}
}

func slashValue(s domain.Slash) []string {
	return []string{
		strconv.FormatUint(uint64(s.Epoch), 10), strconv.FormatUint(uint64(s.SN), 10), s.Position.String(), s.Amount.String(), strconv.Itoa(int(s.Reason)),
	}
}

// payeeFile names the file of a payout: that of the account, or of the node whose
// collateral is topped up.
func payeeFile(p domain.Payout) string {
	if p.Kind == domain.PayoutPayable {
		return p.Account.String() + ".json"
	}
	return nodeFile(p.ID)
}

func nodeFile(id uint64) string { return "sn-" + strconv.FormatUint(id, 10) + ".json" }

// provenTree is one of the two trees of an epoch with what its files are named.
type provenTree struct {
	name     string
	encoding []string
	root     domain.Hash // as the batch's result has it
	rows     [][]string
	files    []string // of each row
}

// proofFiles makes all files of a batch's proofs. Whatever they say was verified
// as its reader would.
func proofFiles(b *settler.Batch) (*proofsRecord, iter.Seq2[folderFile, error], error) {
	record := newProofsRecord(b)
	payouts := &provenTree{name: "payouts", encoding: payoutEncoding(), root: record.PayoutRoot}
	for _, p := range b.Payouts() {
		payouts.rows, payouts.files = append(payouts.rows, payoutValue(p)), append(payouts.files, payeeFile(p))
	}
	slashes := &provenTree{name: "slashes", encoding: slashEncoding(), root: record.SlashRoot}
	for _, s := range b.Slashes() {
		slashes.rows, slashes.files = append(slashes.rows, slashValue(s)), append(slashes.files, nodeFile(uint64(s.SN)))
	}
	all := []iter.Seq2[folderFile, error]{nil}
	record.Files = 1
	for _, t := range []*provenTree{payouts, slashes} {
		if len(t.rows) == 0 {
			continue
		}
		dump, err := t.verified()
		if err != nil {
			return nil, nil, err
		}
		groups := t.groups()
		record.Files += 1 + len(groups)
		all = append(all, t.each(record, dump, groups))
	}
	head, err := json.MarshalIndent(record, "", "  ")
	if err != nil {
		return nil, nil, fmt.Errorf("encode epoch.json: %w", err)
	}
	all[0] = func(yield func(folderFile, error) bool) {
		yield(folderFile{"epoch.json", append(head, '\n')}, nil)
	}
	return record, func(yield func(folderFile, error) bool) {
		for _, files := range all {
			for f, err := range files {
				if !yield(f, err) {
					return
				}
			}
		}
	}, nil
}

// verified makes the tree's dump as a reader of its text gets it, which recomputes
// every node, and verifies every proof against the result's root.
func (t *provenTree) verified() (*merkle.Dump, error) {
	encoding, err := merkle.ParseEncoding(t.encoding...)
	if err != nil {
		return nil, err
	}
	made, err := merkle.NewDump(encoding, t.rows)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", t.name, err)
	}
	dump, err := merkle.Load(made.AppendJSON(nil))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", t.name, err)
	}
	if root := dump.Tree().Root(); root != t.root {
		return nil, fmt.Errorf("%s: dump has root %s, the result %s", t.name, root, t.root)
	}
	for i := range dump.Len() {
		leaf, proof := dump.Leaf(i)
		if !merkle.Verify(t.root, leaf, proof) {
			return nil, fmt.Errorf("%s: proof of value %d does not lead to root %s", t.name, i, t.root)
		}
	}
	return dump, nil
}

// groups lists the rows of each file, in the order of the files' names.
func (t *provenTree) groups() [][]int {
	order := make([]int, len(t.rows))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(t.files[a], t.files[b]) })
	var groups [][]int
	for i, row := range order {
		if i == 0 || t.files[row] != t.files[order[i-1]] {
			groups = append(groups, nil)
		}
		groups[len(groups)-1] = append(groups[len(groups)-1], row)
	}
	return groups
}

// each makes the files of a tree, one after the other.
func (t *provenTree) each(record *proofsRecord, dump *merkle.Dump, groups [][]int) iter.Seq2[folderFile, error] {
	return func(yield func(folderFile, error) bool) {
		if !yield(folderFile{t.name + ".json", dump.AppendJSON(nil)}, nil) {
			return
		}
		for _, rows := range groups {
			file := proofFile{
				ChainID: record.ChainID, Settlement: record.Settlement, Epoch: record.Epoch, Digest: record.Digest,
				Root: t.root, Encoding: t.encoding,
			}
			for _, i := range rows {
				leaf, proof := dump.Leaf(i)
				file.Leaves = append(file.Leaves, provenLeaf{Value: t.rows[i], Leaf: leaf, Proof: append([]domain.Hash{}, proof...)})
			}
			text, err := json.MarshalIndent(file, "", "  ")
			if !yield(folderFile{t.name + "/" + t.files[rows[0]], append(text, '\n')}, err) {
				return
			}
		}
	}
}

// writeFolder writes files into a folder that appears whole, and on disk, or not
// at all. An error is fs.ErrExist if something of that name came meanwhile.
func writeFolder(ctx context.Context, name string, files iter.Seq2[folderFile, error]) error {
	parent := filepath.Dir(name)
	temporary, err := os.MkdirTemp(parent, "."+filepath.Base(name)+"-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temporary)
	temporary = filepath.Clean(temporary) // as Join will
	folders := []string{temporary}
	for f, err := range files {
		if err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		path := filepath.Join(temporary, filepath.FromSlash(f.name))
		if dir := filepath.Dir(path); !slices.Contains(folders, dir) {
			folders = append(folders, dir)
			if err := os.Mkdir(dir, 0o755); err != nil {
				return err
			}
		}
		if err := writeSynced(path, f.text); err != nil {
			return err
		}
	}
	if err := os.Chmod(temporary, 0o755); err != nil {
		return err
	}
	for _, dir := range slices.Backward(folders) {
		if err := syncFolder(dir); err != nil {
			return err
		}
	}
	if err := os.Rename(temporary, name); err != nil {
		return err
	}
	return syncFolder(parent)
}

func writeSynced(path string, text []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	if _, err = bytes.NewReader(text).WriteTo(f); err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}

func syncFolder(path string) error {
	dir, err := os.Open(path)
	if err != nil {
		return err
	}
	defer dir.Close()
	return dir.Sync()
}
