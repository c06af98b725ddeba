package settler

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"

	"assay/domain"
)

// Errors of keystores; the message around each has the file.
var (
	// ErrKeyMode refuses a file that others may read.
	ErrKeyMode = errors.New("file may be read by others than its owner: want mode 0600 or less")
	// ErrPassword says that the password does not open the key.
	ErrPassword = errors.New("wrong password")
	// ErrKeystore says that a file is not a keystore of version 3.
	ErrKeystore = errors.New("not a version 3 keystore")
)

const (
	// maxKeyFileBytes is far more than any keystore or password has.
	maxKeyFileBytes = 16 << 10
	// maxScryptBytes is the memory that a keystore may ask for: 128·n·r. The
	// usual strong setting takes 256 MiB.
	maxScryptBytes = 1 << 30
	// maxPBKDF2Rounds is far above the usual 262144.
	maxPBKDF2Rounds = 1 << 26
)

// Strengths of the scrypt function of a new keystore: 256 MiB and about a
// second to open, or 4 MiB and some milliseconds, for keys that hold nothing.
const (
	StrongScrypt = keystore.StandardScryptN
	LightScrypt  = keystore.LightScryptN
)

// KeystoreSigner signs with a key from a keystore file. The key stays in
// memory until the process ends. It may be used by several goroutines.
type KeystoreSigner struct {
	key     *ecdsa.PrivateKey
	address domain.Address
}

// OpenKeystore decrypts a version 3 keystore (Web3 Secret Storage) with the
// password in another file, of which one line end is dropped. Both files must
// be regular and readable by their owner alone. Errors: fs.ErrNotExist,
// ErrKeyMode, ErrKeystore, ErrPassword.
func OpenKeystore(keyFile, passwordFile string) (*KeystoreSigner, error) {
	data, err := readSecret(keyFile)
	if err != nil {
		return nil, fmt.Errorf("open keystore: %w", err)
	}
	data, address, err := parseKeystore(data)
	if err != nil {
		return nil, fmt.Errorf("open keystore %s: %w: %w", keyFile, ErrKeystore, err)
	}
	password, err := readSecret(passwordFile)
	if err != nil {
		return nil, fmt.Errorf("open keystore %s: password: %w", keyFile, err)
	}
	text := strings.TrimSuffix(strings.TrimSuffix(string(password), "\n"), "\r")
	if text == "" {
		return nil, fmt.Errorf("open keystore %s: %s is empty: %w", keyFile, passwordFile, ErrPassword)
	}
	key, err := keystore.DecryptKey(data, text)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("open keystore %s with %s: %w", keyFile, passwordFile, ErrPassword)
	}
	if err != nil {
		return nil, fmt.Errorf("open keystore %s: %w: %w", keyFile, ErrKeystore, err)
	}
	s := NewKeySigner(key.PrivateKey)
	if !address.IsZero() && s.address != address {
		return nil, fmt.Errorf("open keystore %s: its key is of %s, it says %s: %w", keyFile, s.address, address, ErrKeystore)
	}
	return s, nil
}

// NewKeySigner signs with a key that is in memory already.
func NewKeySigner(key *ecdsa.PrivateKey) *KeystoreSigner {
	return &KeystoreSigner{key: key, address: domain.Address(crypto.PubkeyToAddress(key.PublicKey))}
}

// Address returns the account of the key.
func (s *KeystoreSigner) Address() domain.Address { return s.address }

// Sign returns a low-S signature with v 27 or 28. The nonce is derived from
// key and digest (RFC 6979), so the same digest gives the same signature.
func (s *KeystoreSigner) Sign(digest domain.Hash) (domain.Signature, error) {
	b, err := crypto.Sign(digest[:], s.key)
	if err != nil {
		return domain.Signature{}, fmt.Errorf("sign %s as %s: %w", digest, s.address, err)
	}
	b[crypto.RecoveryIDOffset] += 27
	return domain.Signature(b), nil
}

// SignSafeTx signs a Safe transaction's hash.
func (s *KeystoreSigner) SignSafeTx(_ context.Context, tx *SafeTx) (domain.Signature, error) {
	return s.Sign(tx.Hash())
}

// CreateKeystore writes a key to a new keystore file of mode 0600; an existing
// file is left alone (fs.ErrExist). scryptN is StrongScrypt or LightScrypt.
func CreateKeystore(keyFile string, key *ecdsa.PrivateKey, password string, scryptN int) (err error) {
	if password == "" {
		return fmt.Errorf("create keystore %s: password is empty", keyFile)
	}
	// The id is a random UUID (RFC 9562, version 4); it names the file's content
	// and means nothing.
	var id [16]byte
	rand.Read(id[:])
	id[6], id[8] = id[6]&0x0f|0x40, id[8]&0x3f|0x80
	named := &keystore.Key{Id: id, Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key}
	p := keystore.StandardScryptP
	if scryptN == LightScrypt {
		p = keystore.LightScryptP
	}
	data, err := keystore.EncryptKey(named, password, scryptN, p)
	if err != nil {
		return fmt.Errorf("create keystore %s: %w", keyFile, err)
	}
	f, err := os.OpenFile(keyFile, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("create keystore: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if _, err := f.Write(append(data, '\n')); err != nil {
		return fmt.Errorf("create keystore: %w", err)
	}
	return f.Sync()
}

// readSecret reads a small file that is its owner's alone. Mode and content
// are those of the same open file.
func readSecret(path string) (data []byte, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is not a regular file: %w", path, fs.ErrInvalid)
	}
	if mode := info.Mode().Perm(); mode&^0o600 != 0 {
		return nil, fmt.Errorf("%s has mode %#o: %w", path, mode, ErrKeyMode)
	}
	data, err = io.ReadAll(io.LimitReader(f, maxKeyFileBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if len(data) > maxKeyFileBytes {
		return nil, fmt.Errorf("%s has more than %d bytes: %w", path, maxKeyFileBytes, fs.ErrInvalid)
	}
	return data, nil
}

// keystoreShape is all that a keystore needs to have.
type keystoreShape struct {
	Version json.Number `json:"version"`
	ID      string      `json:"id"`
	Address string      `json:"address"`
	Crypto  struct {
		Cipher       string `json:"cipher"`
		CipherText   string `json:"ciphertext"`
		CipherParams struct {
			IV string `json:"iv"`
		} `json:"cipherparams"`
		KDF       string `json:"kdf"`
		KDFParams struct {
			N     uint32 `json:"n"`
			R     uint32 `json:"r"`
			P     uint32 `json:"p"`
			C     uint32 `json:"c"`
			DKLen uint32 `json:"dklen"`
			Salt  string `json:"salt"`
			PRF   string `json:"prf"`
		} `json:"kdfparams"`
		MAC string `json:"mac"`
	} `json:"crypto"`
}

// parseKeystore checks the form of a keystore before anything is derived from
// it, and writes it anew: go-ethereum's reader panics where a parameter of the
// key function is missing or of another type.
func parseKeystore(data []byte) (clean []byte, address domain.Address, err error) {
	var k keystoreShape
	if err := json.Unmarshal(data, &k); err != nil {
		return nil, address, err
	}
	if err := k.check(); err != nil {
		return nil, address, err
	}
	if k.Address != "" {
		if address, err = domain.ParseAddress("0x" + strings.TrimPrefix(k.Address, "0x")); err != nil {
			return nil, address, err
		}
	}
	clean, err = json.Marshal(k)
	return clean, address, err
}

func (k *keystoreShape) check() error {
	if k.Version.String() != "3" {
		return fmt.Errorf("version %q, want 3", k.Version)
	}
	c, p := &k.Crypto, &k.Crypto.KDFParams
	if c.Cipher != "aes-128-ctr" {
		return fmt.Errorf("cipher %q, want aes-128-ctr", c.Cipher)
	}
	switch c.KDF {
	case "scrypt":
		if p.N < 2 || p.N&(p.N-1) != 0 || p.R == 0 || p.P == 0 || p.P > 64 || 128*uint64(p.N)*uint64(p.R) > maxScryptBytes {
			return fmt.Errorf("scrypt n %d, r %d, p %d: want n a power of two, p at most 64 and at most %d bytes", p.N, p.R, p.P, maxScryptBytes)
		}
	case "pbkdf2":
		if p.PRF != "hmac-sha256" || p.C == 0 || p.C > maxPBKDF2Rounds {
			return fmt.Errorf("pbkdf2 prf %q, c %d: want hmac-sha256 and 1 to %d", p.PRF, p.C, maxPBKDF2Rounds)
		}
	default:
		return fmt.Errorf("kdf %q, want scrypt or pbkdf2", c.KDF)
	}
	if p.DKLen != 32 {
		return fmt.Errorf("dklen %d, want 32", p.DKLen)
	}
	for _, f := range []struct {
		name, text string
		size       int
	}{{"ciphertext", c.CipherText, 32}, {"iv", c.CipherParams.IV, 16}, {"mac", c.MAC, 32}} {
		if b, err := hex.DecodeString(f.text); err != nil || len(b) != f.size {
			return fmt.Errorf("%s %q: want %d bytes in hex", f.name, f.text, f.size)
		}
	}
	if _, err := hex.DecodeString(p.Salt); err != nil || p.Salt == "" {
		return fmt.Errorf("salt %q: want hex", p.Salt)
	}
	return nil
}
