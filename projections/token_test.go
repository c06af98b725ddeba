package projections

import (
	"fmt"
	"strings"
	"testing"

	"assay/domain"
)

// alarms spells all alarms of a world: what, and of which chain.
func (w *world) alarms() string {
	var words []string
	for _, d := range w.out {
		a, ok := d.(*domain.Alarm)
		switch {
		case !ok:
		case a.Supply != nil:
			words = append(words, fmt.Sprintf("%s %d", a.Alarm, a.Supply.ChainID))
		default:
			words = append(words, a.Alarm+" "+a.Authority.Role)
		}
	}
	return strings.Join(words, ", ")
}

func minted(chain, icnt uint64) domain.Fact {
	return &domain.TokenMinted{ChainID: chain, Account: account(1, 1), Amount: domain.ICNT(icnt)}
}

func burned(chain, icnt uint64) domain.Fact {
	return &domain.TokenBurned{ChainID: chain, Account: account(1, 1), Amount: domain.ICNT(icnt)}
}

// Every alarm of the watch, and what gives no cause for one.
func TestTokenWatch(t *testing.T) {
	const base, million = 8453, 1_000_000
	for _, r := range []struct {
		name  string
		facts []domain.Fact
		want  string
	}{
		{"all ICNT is minted at home", []domain.Fact{minted(1, 700*million)}, ""},
		{"bridged, back and bridged again", []domain.Fact{
			minted(1, 700*million), minted(base, 500*million), burned(base, 400*million), minted(base, 600*million),
		}, ""},
		{"one too many at home", []domain.Fact{minted(1, 700*million), minted(1, 1)}, "supply 1, mint 1"},
		{"burned before minted again", []domain.Fact{minted(1, 700*million), burned(1, 5), minted(1, 5)}, "mint 1"},
		{"more bridged than there is at home", []domain.Fact{minted(1, 100), minted(base, 101), minted(base, 1)}, "bridge 8453, bridge 8453"},
		{"burned at home what was bridged", []domain.Fact{minted(1, 100), minted(base, 80), burned(1, 21)}, "bridge 8453"},
		{"home chain not watched", []domain.Fact{minted(base, 700*million)}, ""},
		{"more than the supply elsewhere", []domain.Fact{minted(base, 700*million+1)}, "supply 8453"},
		{"burned what was never seen minted", []domain.Fact{minted(base, 5), burned(base, 6)}, "burn 8453"},
		{"owner and role", []domain.Fact{
			&domain.AuthorityChanged{Place: domain.Place{Contract: account(2, 2)}, Role: "owner", From: account(3, 3), To: account(4, 4)},
			&domain.AuthorityChanged{Place: domain.Place{Contract: account(2, 2)}, Role: "MINTER_ROLE"},
		}, "authority owner, authority MINTER_ROLE"},
	} {
		t.Run(r.name, func(t *testing.T) {
			w := newWorld(t, nil)
			w.do(r.facts...)
			if got := w.alarms(); got != r.want {
				t.Errorf("alarms %q, want %q", got, r.want)
			}
			if got := w.state.Token().Alarms(); got != uint64(len(w.out)) {
				t.Errorf("%d alarms counted, %d raised", got, len(w.out))
			}
		})
	}
}

// The watch adds up what it saw, and an alarm carries it.
func TestTokenWatchCounts(t *testing.T) {
	w := newWorld(t, nil)
	w.do(minted(8453, 10), minted(1, 7), burned(8453, 4), minted(8453, 2))
	w.do(&domain.AuthorityChanged{Role: "owner"})
	if token := w.state.Token(); token.Alarms() != 2 || token.AuthorityChanges() != 1 {
		t.Errorf("%d alarms, %d of them about authority", token.Alarms(), token.AuthorityChanges())
	}
	got := fmt.Sprint(w.state.Token().Supplies())
	want := fmt.Sprint([]domain.Supply{
		{ChainID: 1, Minted: domain.ICNT(7), Total: domain.ICNT(7), Mints: 1},
		{ChainID: 8453, Minted: domain.ICNT(12), Burned: domain.ICNT(4), Total: domain.ICNT(8), Mints: 2, Burns: 1},
	})
	if got != want {
		t.Errorf("supplies %s\nwant %s", got, want)
	}
	const alarm = `{"record":"alarm","number":0,"alarm":"bridge","block":1,"time":1700000360,` +
		`"supply":{"chain_id":8453,"minted":"12000000000000000000","burned":"4000000000000000000","total":"8000000000000000000","mints":2,"burns":1},` +
		`"amount":"2000000000000000000"}` + "\n"
	if got := text(w.out[:1]); got != alarm {
		t.Errorf("alarms %s\nwant %s", got, alarm)
	}
}
