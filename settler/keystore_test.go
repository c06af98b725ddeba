package settler

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"assay/domain"
	"assay/internal/devnet"
)

func TestKeystoreSignerSignsForItsAddress(t *testing.T) {
	keyFile, passwordFile := newKeystore(t, "s3cret")
	s, err := OpenKeystore(keyFile, passwordFile)
	if err != nil {
		t.Fatal(err)
	}
	if s.Address() != addr("signer 1") {
		t.Fatalf("address %s, want %s", s.Address(), addr("signer 1"))
	}
	for i := range 50 {
		digest := domain.Keccak256([]byte{byte(i)})
		signature, err := s.Sign(digest)
		if err != nil {
			t.Fatal(err)
		}
		who, err := domain.Recover(digest, signature[:]) // refuses high-S and other v
		if err != nil || who != s.Address() {
			t.Fatalf("signature of %s: %v", who, err)
		}
	}
	for _, path := range []string{keyFile, passwordFile} {
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", path, info.Mode(), err)
		}
	}
	if err := CreateKeystore(keyFile, devnet.TestKey("signer 2"), "other", LightScrypt); !errors.Is(err, fs.ErrExist) {
		t.Errorf("overwriting a keystore: %v", err)
	}
}

func newKeystore(t *testing.T, password string) (keyFile, passwordFile string) {
	t.Helper()
	dir := t.TempDir()
	keyFile, passwordFile = filepath.Join(dir, "key.json"), filepath.Join(dir, "password")
	if err := CreateKeystore(keyFile, devnet.TestKey("signer 1"), password, LightScrypt); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(passwordFile, []byte(password+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return keyFile, passwordFile
}

// spoiled is a keystore that must be refused, and how.
type spoiled struct {
	name  string
	spoil func(t *testing.T, keyFile, passwordFile string)
	want  error
	text  string // in the message
}

// edit changes the JSON of a keystore.
func edit(change func(m map[string]any)) func(t *testing.T, k, _ string) {
	return func(t *testing.T, k, _ string) {
		t.Helper()
		data, err := os.ReadFile(k)
		if err != nil {
			t.Fatal(err)
		}
		var m map[string]any
		if err := json.Unmarshal(data, &m); err != nil {
			t.Fatal(err)
		}
		change(m)
		if data, err = json.Marshal(m); err != nil {
			t.Fatal(err)
		}
		write(t, k, data, 0o600)
	}
}

// cipher changes the "crypto" part of a keystore.
func cipher(change func(c map[string]any)) func(t *testing.T, k, p string) {
	return edit(func(m map[string]any) { change(m["crypto"].(map[string]any)) })
}

// kdf sets a parameter of the key function, or removes it.
func kdf(name string, v any) func(t *testing.T, k, p string) {
	return cipher(func(c map[string]any) {
		params := c["kdfparams"].(map[string]any)
		if params[name] = v; v == nil {
			delete(params, name)
		}
	})
}

func spoiledFiles() []spoiled {
	return []spoiled{
		{"no key file", func(t *testing.T, k, _ string) { remove(t, k) }, fs.ErrNotExist, "key.json"},
		{"no password file", func(t *testing.T, _, p string) { remove(t, p) }, fs.ErrNotExist, "password"},
		{"key file for the group", func(t *testing.T, k, _ string) { chmod(t, k, 0o640) }, ErrKeyMode, "0640"},
		{"key file for all", func(t *testing.T, k, _ string) { chmod(t, k, 0o604) }, ErrKeyMode, "0604"},
		{"executable key file", func(t *testing.T, k, _ string) { chmod(t, k, 0o700) }, ErrKeyMode, "0700"},
		{"password file for all", func(t *testing.T, _, p string) { chmod(t, p, 0o644) }, ErrKeyMode, "0644"},
		{"a folder", func(t *testing.T, k, _ string) { remove(t, k); mkdir(t, k) }, fs.ErrInvalid, "regular"},
		{"huge file", func(t *testing.T, k, _ string) { write(t, k, make([]byte, maxKeyFileBytes+1), 0o600) }, fs.ErrInvalid, "bytes"},
		{"wrong password", func(t *testing.T, _, p string) { write(t, p, []byte("wrong\n"), 0o600) }, ErrPassword, "key.json"},
		{"password with a space more", func(t *testing.T, _, p string) { write(t, p, []byte("s3cret \n"), 0o600) }, ErrPassword, ""},
		{"password with two line ends", func(t *testing.T, _, p string) { write(t, p, []byte("s3cret\n\n"), 0o600) }, ErrPassword, ""},
		{"empty password", func(t *testing.T, _, p string) { write(t, p, []byte("\n"), 0o600) }, ErrPassword, "empty"},
		{"empty key file", func(t *testing.T, k, _ string) { write(t, k, nil, 0o600) }, ErrKeystore, ""},
		{"raw key", func(t *testing.T, k, _ string) { write(t, k, []byte(strings.Repeat("ab", 32)), 0o600) }, ErrKeystore, ""},
		{"another JSON", func(t *testing.T, k, _ string) { write(t, k, []byte(`{"version":3}`), 0o600) }, ErrKeystore, "cipher"},
	}
}

func spoiledContents() []spoiled {
	return []spoiled{
		{"version 1", edit(func(m map[string]any) { m["version"] = "1" }), ErrKeystore, "version"},
		{"version 4", edit(func(m map[string]any) { m["version"] = 4 }), ErrKeystore, "want 3"},
		{"no id", edit(func(m map[string]any) { delete(m, "id") }), ErrKeystore, ""},
		{"another address", edit(func(m map[string]any) { m["address"] = strings.Repeat("1", 40) }), ErrKeystore, "it says"},
		{"bad address", edit(func(m map[string]any) { m["address"] = "xyz" }), ErrKeystore, "address"},
		{"another cipher", cipher(func(c map[string]any) { c["cipher"] = "none" }), ErrKeystore, "cipher"},
		{"another kdf", cipher(func(c map[string]any) { c["kdf"] = "argon2" }), ErrKeystore, "kdf"},
		{"short ciphertext", cipher(func(c map[string]any) { c["ciphertext"] = "00" }), ErrKeystore, "ciphertext"},
		{"mac not hex", cipher(func(c map[string]any) { c["mac"] = "zz" }), ErrKeystore, "mac"},
		{"short iv", cipher(func(c map[string]any) { c["cipherparams"] = map[string]any{"iv": "00"} }), ErrKeystore, "iv"},
		{"changed mac", cipher(func(c map[string]any) { c["mac"] = strings.Repeat("00", 32) }), ErrPassword, ""},
		{"no salt", kdf("salt", nil), ErrKeystore, "salt"},
		{"salt is a number", kdf("salt", 5), ErrKeystore, ""},
		{"n is text", kdf("n", "4096"), ErrKeystore, ""},
		{"no n", kdf("n", nil), ErrKeystore, "scrypt"},
		{"n not a power of two", kdf("n", 4095), ErrKeystore, "power of two"},
		{"n takes all memory", kdf("n", 1<<31), ErrKeystore, "at most"},
		{"p takes all time", kdf("p", 1<<20), ErrKeystore, "p at most"},
		{"no dklen", kdf("dklen", nil), ErrKeystore, "dklen"},
		{"pbkdf2 without rounds", cipher(func(c map[string]any) { c["kdf"] = "pbkdf2" }), ErrKeystore, "pbkdf2"},
	}
}

func TestKeystoreErrors(t *testing.T) {
	goodKey, goodPassword := newKeystore(t, "s3cret")
	for _, c := range append(spoiledFiles(), spoiledContents()...) {
		t.Run(c.name, func(t *testing.T) {
			keyFile, passwordFile := copied(t, goodKey), copied(t, goodPassword)
			c.spoil(t, keyFile, passwordFile)
			s, err := OpenKeystore(keyFile, passwordFile)
			if s != nil || !errors.Is(err, c.want) {
				t.Fatalf("%v, want %v", err, c.want)
			}
			if !strings.Contains(err.Error(), c.text) || strings.Contains(err.Error(), "s3cret") {
				t.Errorf("message %q, want %q in it and no password", err, c.text)
			}
		})
	}
	for name, mode := range map[string]fs.FileMode{"0600": 0o600, "0400": 0o400} {
		keyFile, passwordFile := copied(t, goodKey), copied(t, goodPassword)
		chmod(t, keyFile, mode)
		write(t, passwordFile, []byte("s3cret\r\n"), 0o600)
		if _, err := OpenKeystore(keyFile, passwordFile); err != nil {
			t.Errorf("mode %s: %v", name, err)
		}
	}
}

// TestKeystoreOfPBKDF2 opens the example of the Web3 Secret Storage definition.
func TestKeystoreOfPBKDF2(t *testing.T) {
	dir := t.TempDir()
	keyFile, passwordFile := filepath.Join(dir, "key.json"), filepath.Join(dir, "password")
	write(t, keyFile, []byte(`{"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"6087dab2f9fdbbfaddc31a909735c1e6"},
		"ciphertext":"5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46","kdf":"pbkdf2",
		"kdfparams":{"c":262144,"dklen":32,"prf":"hmac-sha256","salt":"ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd"},
		"mac":"517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2"},"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3}`), 0o600)
	write(t, passwordFile, []byte("testpassword"), 0o600)
	s, err := OpenKeystore(keyFile, passwordFile)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := s.Address().String(), "0x008aeeda4d805471df9b2a5b0f38a0c3bcba786b"; got != want {
		t.Errorf("address %s, want %s", got, want)
	}
}

// copied copies a file into a folder of its own.
func copied(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	to := filepath.Join(t.TempDir(), filepath.Base(path))
	write(t, to, data, 0o600)
	return to
}

func write(t *testing.T, path string, data []byte, mode fs.FileMode) {
	t.Helper()
	if err := os.WriteFile(path, data, mode); err != nil {
		t.Fatal(err)
	}
}

func chmod(t *testing.T, path string, mode fs.FileMode) {
	t.Helper()
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
}

func remove(t *testing.T, path string) {
	t.Helper()
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
}

func mkdir(t *testing.T, path string) {
	t.Helper()
	if err := os.Mkdir(path, 0o700); err != nil {
		t.Fatal(err)
	}
}
