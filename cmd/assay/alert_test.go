//go:build linux

package main

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"assay/internal/console"
	"assay/settler"
)

// One of two endpoints begins to answer falsely what the settler asks: the engine
// goes on, sends nothing, and its console names it as an alert and counts it, until
// the lies end.
func TestLyingEndpointIsAnAlert(t *testing.T) {
	l := startTestLocal(t)
	data := t.TempDir()
	args := []string{"run", "--json", "--data", data, "--network", networkFile(l.dir), "--nats-url", l.broker.URL(),
		"--poll", "20ms", "--console", "127.0.0.1:0", "--rpc", strings.Replace(l.chain.URL(), "127.0.0.1", "localhost", 1)}
	for _, name := range []string{keyObserver, keyRelayer} {
		key, password, err := l.keystore(data+"/keys/"+name, name)
		if err != nil {
			t.Fatal(err)
		}
		args = append(args, "--"+name+"-key", key, "--"+name+"-password-file", password)
	}
	engine := startLife(t, data, l.chain.URL(), args, trap{})
	alert := func() (now *console.Alert, times uint64) {
		engine.mu.Lock()
		url := engine.console
		engine.mu.Unlock()
		answer, err := http.Get(url + "api/v1/overview")
		if err != nil {
			return nil, 0 // it is not served yet
		}
		defer answer.Body.Close()
		var page struct {
			Alert  *console.Alert
			Alerts map[string]uint64
		}
		if err := json.NewDecoder(answer.Body).Decode(&page); err != nil {
			t.Error(err)
		}
		return page.Alert, page.Alerts[string(settler.AlertDisagreement)]
	}
	for _, lies := range []bool{false, true, false} {
		engine.lies.Store(lies)
		if !engine.await(lifePatience, func() bool {
			now, times := alert()
			begun := engine.count("told") > 0 && engine.count("answered eth_getBlockReceipts")+engine.count("answered eth_getLogs") > 0
			return begun && (now != nil) == lies && (now == nil || now.Kind == string(settler.AlertDisagreement) && now.Steps > 2 && times > 0)
		}) {
			now, times := alert()
			t.Fatalf("endpoint lies %t: alert %+v, %d times; seen %v", lies, now, times, engine.sights())
		}
	}
	if _, times := alert(); times == 0 {
		t.Errorf("alerts that are over are not counted; seen %v", engine.sights())
	}
	engine.stop()
}
