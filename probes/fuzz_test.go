package probes

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"

	"assay/domain"
)

// FuzzChallenge sends bodies to a HyperNode: it never fails, and countersigns
// only what the registered key has signed for this HyperNode and era.
func FuzzChallenge(f *testing.F) {
	good, err := json.Marshal(signedRequest(f, testNetwork(), domain.Challenge{Era: 3, SN: 5, HN: 1}, snSigner(f, 5)))
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{
		string(good), "", "{}", "[]", "null", "3", `{"era":3}`, `{"era":-1}`, `{"era":1e3}`, `{"nonce":"0x"}`, `{"url":"http://x"}`,
		`{"era":3,"sn":5,"hn":1,"nonce":"0x00000000000000000000000000000000"}`, string(good) + string(good), "\xff\xfe",
	} {
		f.Add([]byte(seed))
	}
	book := newRegistryBook(3)
	book.keys[5] = snSigner(f, 5).addr
	h, err := NewHyperNode(HyperNodeConfig{
		HN: 1, Network: testNetwork(), Signer: hnSigner(f, 1), Directory: book, Outbox: &mailbox{},
		Dir: f.TempDir(), Logger: quiet(), PerAddress: 1 << 30, Total: 1 << 30,
	})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { h.Close() })
	handler := h.Handler()
	f.Fuzz(func(t *testing.T, body []byte) {
		r := httptest.NewRequest(http.MethodPost, "/v1/challenge", bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code >= 500 {
			t.Fatalf("status %d: %s", w.Code, w.Body)
		}
		if w.Code != http.StatusOK {
			return
		}
		var ask challengeRequest
		if err := json.Unmarshal(body, &ask); err != nil {
			t.Fatalf("answered what is no challenge: %v", err)
		}
		c := ask.challenge()
		who, err := domain.Recover(c.Digest(testNetwork()), ask.Signature[:])
		if err != nil || who != book.keys[5] || c.Era != 3 || c.SN != 5 || c.HN != 1 {
			t.Fatalf("answered %+v signed by %s (%v)", c, who, err)
		}
	})
}

// FuzzJournal reads bytes as a page and as a parcel: no panic, and what is
// read of a page reads the same when it is written again.
func FuzzJournal(f *testing.F) {
	b, err := appendLine(nil, line{Kind: lineNonce, Peer: 1, Nonce: &nonceHex{1}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add(encodeParcel("a", []byte("b")))
	for _, l := range []line{{Kind: lineCut, CutPeers: 5}, {Kind: linePut}, {Kind: lineSamples, Source: "a", Samples: []sampleLine{{SN: 1}}}, {Kind: lineCut, CutValues: 1}} {
		if b, err = appendLine(b, l); err != nil {
			f.Fatal(err)
		}
	}
	f.Add(b)
	f.Add([]byte("00000000 {}\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p := newPage(3, "")
		p.replay(data)
		if p.written > int64(len(data)) || p.filed.entries > p.cut.entries || p.filed.samples > p.cut.samples ||
			p.cut.entries > len(p.entries) || p.cut.samples > len(p.samples) {
			t.Errorf("page %+v of %d bytes", stateOf(p), len(data))
		}
		if subject, envelope, err := decodeParcel(data); err == nil && !bytes.Equal(encodeParcel(subject, envelope), data) {
			t.Errorf("parcel reads as %q %q and is written otherwise", subject, envelope)
		}
	})
}

// BenchmarkHyperNodeAnswers answers challenges of many nodes at once, each
// verified, written to disk, synced and countersigned.
func BenchmarkHyperNodeAnswers(b *testing.B) {
	book := newRegistryBook(3)
	h, err := NewHyperNode(HyperNodeConfig{
		HN: 1, Network: testNetwork(), Signer: hnSigner(b, 1), Directory: book, Outbox: &mailbox{},
		Dir: b.TempDir(), Logger: quiet(), PerAddress: 1 << 30, Total: 1 << 30,
	})
	if err != nil {
		b.Fatal(err)
	}
	defer h.Close()
	key := newSigner(b, "all")
	bodies := make(chan []byte, b.N)
	for sn := range domain.SNID(b.N) {
		book.keys[sn] = key.addr
		h.registry.keys[keyID{sn, 3}] = keyAnswer{key: key.addr, known: true}
		c := domain.Challenge{Era: 3, SN: sn, HN: 1, Nonce: domain.Nonce{1}}
		s, err := key.Sign(c.Digest(testNetwork()))
		if err != nil {
			b.Fatal(err)
		}
		body, err := json.Marshal(challengeRequest{3, uint64(sn), 1, nonceHex(c.Nonce), signatureHex(s), ""})
		if err != nil {
			b.Fatal(err)
		}
		bodies <- body
	}
	handler := h.Handler()
	b.SetParallelism(64)
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			r := httptest.NewRequest(http.MethodPost, "/v1/challenge", bytes.NewReader(<-bodies))
			r.Header.Set("Content-Type", "application/json")
			w := httptest.NewRecorder()
			handler.ServeHTTP(w, r)
			if w.Code != http.StatusOK {
				b.Errorf("status %d: %s", w.Code, w.Body)
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "answers/s")
}
