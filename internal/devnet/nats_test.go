package devnet_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"assay/domain"
	"assay/internal/devnet"
)

func startNATS(t *testing.T, dir string) (*devnet.NATS, jetstream.JetStream) {
	t.Helper()
	broker, err := devnet.StartNATS(devnet.NATSConfig{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(broker.Close)
	conn, err := nats.Connect(broker.URL(), nats.Timeout(10*time.Second))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	js, err := jetstream.New(conn)
	if err != nil {
		t.Fatal(err)
	}
	return broker, js
}

func TestNATSKeepsMessages(t *testing.T) {
	dir := t.TempDir()
	first, js := startNATS(t, dir)
	stream, err := js.CreateStream(t.Context(), jetstream.StreamConfig{Name: "S", Subjects: []string{"s"}})
	if err != nil {
		t.Fatal(err)
	}
	created := stream.CachedInfo().Created
	largest := bytes.Repeat([]byte{7}, domain.MaxMessageBytes)
	if _, err := js.Publish(t.Context(), "s", largest); err != nil {
		t.Fatalf("largest message: %v", err)
	}
	first.Close()
	_, js = startNATS(t, dir)
	stream, err = js.Stream(t.Context(), "S")
	if err != nil {
		t.Fatal(err)
	}
	if got := stream.CachedInfo().Created; !got.Equal(created) {
		t.Errorf("stream was made at %s, after a restart at %s", created, got)
	}
	m, err := stream.GetMsg(t.Context(), 1)
	if err != nil || !bytes.Equal(m.Data, largest) {
		t.Errorf("message after a restart: %v", err)
	}
}

func TestNATSTwoAtOnce(t *testing.T) {
	one, _ := startNATS(t, t.TempDir())
	two, _ := startNATS(t, t.TempDir())
	if one.URL() == two.URL() {
		t.Errorf("both listen on %s", one.URL())
	}
	one.Close()
	one.Close()
}

func TestNATSRefusesBadDirectory(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{"", filepath.Join(file, "below")} {
		broker, err := devnet.StartNATS(devnet.NATSConfig{Dir: dir})
		if err == nil {
			broker.Close()
			t.Errorf("dir %q: started", dir)
		}
	}
}
