package audit

import (
	"bytes"
	"crypto/sha256"
	"strings"
	"testing"

	"assay/domain"
	"assay/projections"
)

// parts is a bundle taken apart, so that a forger can change any of it and put it
// together with checksums that fit.
type parts struct {
	header      Header
	genesis     proved
	result      Result
	policy      domain.PolicyChange
	checkpoints []Checkpoint
	snapshot    []byte
	consistency []domain.Hash
	earlier     []proved
	records     []proved
}

func takeApart(t *testing.T, file []byte) *parts {
	t.Helper()
	b := open(t, file)
	p := &parts{
		header: b.header, genesis: b.genesis, result: *b.result, policy: *b.policy, checkpoints: b.checkpoints, consistency: b.consistency,
	}
	var err error
	if p.snapshot, err = b.snapshot(); err != nil {
		t.Fatal(err)
	}
	if err := b.earlier(func(r *proved) error { p.earlier = append(p.earlier, *r); return nil }); err != nil {
		t.Fatal(err)
	}
	err = b.Records(b.header.Start, b.header.Size, func(r domain.Record) error {
		p.records = append(p.records, proved{record: r})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func (p *parts) file(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	w := newWriter(&b)
	w.block(kindHeader, p.header.encode())
	w.frame(kindGenesis, &p.genesis)
	writeResult(w, &p.result)
	w.block(kindPolicy, encodePolicy(&p.policy))
	for _, c := range p.checkpoints {
		w.block(kindCheckpoint, c.encode())
	}
	if len(p.snapshot) > 0 {
		w.block(kindSnapshot, p.snapshot)
		w.block(kindConsistency, encodeHashes(p.consistency))
	}
	for i := range p.earlier {
		w.frame(kindEarlier, &p.earlier[i])
	}
	for i := range p.records {
		w.frame(kindRecords, &p.records[i])
	}
	if _, err := w.end(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// sign makes roots, totals and digest fit the leaves.
func (p *parts) sign(t *testing.T) {
	t.Helper()
	r := &p.result
	payouts, err := domain.PayoutTree(r.Payouts)
	if err != nil {
		t.Fatal(err)
	}
	slashes, err := domain.SlashTree(r.Slashes)
	if err != nil {
		t.Fatal(err)
	}
	r.PayoutRoot, r.SlashRoot, r.PayoutTotal, r.SlashTotal = payouts.Root(), slashes.Root(), domain.Amount{}, domain.Amount{}
	for _, l := range r.Payouts {
		r.PayoutTotal = r.PayoutTotal.Plus(l.Cumulative)
	}
	for _, l := range r.Slashes {
		r.SlashTotal = r.SlashTotal.Plus(l.Amount)
	}
	r.Digest = r.EpochResult.Digest(p.header.Network)
}

// report returns the first report of the segment.
func (p *parts) report(t *testing.T) *domain.Record {
	t.Helper()
	for i := range p.records {
		if p.records[i].record.Kind == domain.KindReport {
			return &p.records[i].record
		}
	}
	t.Fatal("no report in the segment")
	return nil
}

// spoilt puts a record in order after its body or witness was changed.
func spoilt(r *domain.Record) { r.WitnessHash = domain.WitnessHash(r.Witness) }

// wei is one more.
func wei(a domain.Amount) domain.Amount { return a.Plus(domain.Wei(1)) }

// A forgery changes a bundle, and is named by what its difference says.
type forgery struct {
	name  string
	forge func(p *parts)
	want  string
}

// forgedResults say something else of the epoch than its records.
func forgedResults(t *testing.T, epoch domain.Epoch) []forgery {
	return []forgery{
		{"a payout of one wei more", func(p *parts) { p.result.Payouts[0].Cumulative = wei(p.result.Payouts[0].Cumulative); p.sign(t) }, "payout: leaf 0: got kind 1"},
		{"a payout left out", func(p *parts) { p.result.Payouts = p.result.Payouts[1:]; p.sign(t) }, "payout: leaf 0: got"},
		{"a payee more", func(p *parts) {
			p.result.Payouts = append(p.result.Payouts, domain.Payout{Kind: 3, ID: 999, Cumulative: domain.Wei(1)})
			p.sign(t)
		}, "want none"},
		{"a slash more", func(p *parts) {
			p.result.Slashes = append(p.result.Slashes, domain.Slash{Epoch: epoch, SN: 1, Amount: domain.Wei(1), Reason: 1})
			p.sign(t)
		}, "slash: leaf"},
		{"a total of one wei more", func(p *parts) {
			p.result.PayoutTotal = wei(p.result.PayoutTotal)
			p.result.Digest = p.result.EpochResult.Digest(p.header.Network)
		}, "result: payoutTotal: got"},
		{"a leaf that the root does not have", func(p *parts) { p.result.Payouts[0].Cumulative = wei(p.result.Payouts[0].Cumulative) }, "result: payoutRoot"},
		{"another digest", func(p *parts) { p.result.Digest[3] ^= 1 }, "result: digest"},
		{"another digest before", func(p *parts) { p.result.PreviousDigest[0] ^= 1; p.sign(t) }, "result: previousDigest"},
		{"covered or not", func(p *parts) { p.result.Covered = !p.result.Covered }, "result: covered"},
		{"a shortfall", func(p *parts) { p.result.Shortfall = wei(p.result.Shortfall) }, "result: shortfall"},
		{"another epoch", func(p *parts) { p.header.Epoch++ }, "result: epoch: got"},
		{"another era", func(p *parts) { p.result.LastEra++; p.sign(t) }, "result: lastEra"},
	}
}

// forgedRecords are of other records, or of other proofs.
func forgedRecords(t *testing.T, h *history) []forgery {
	return []forgery{
		{"another policy", func(p *parts) { p.policy.Policy.SealGraceBlocks++ }, "policy: hash"},
		{"another network", func(p *parts) { p.header.Network.ChainID++; p.sign(t) }, "genesis: network"},
		{"a genesis of others", func(p *parts) {
			g := h.log.Genesis()
			g.Observer[0] ^= 1
			p.genesis.record.Body = domain.EncodeBody(&g)
		}, "genesis in record 0: inclusion proof"},
		{"a root of others", func(p *parts) { p.header.Root[0] ^= 1; p.result.LogRoot[0] ^= 1; p.sign(t) }, "genesis in record 0: inclusion proof"},
		{"a proof of others", func(p *parts) { p.consistency[0][0] ^= 1 }, "snapshot: consistency proof"},
		{"a signature of others", func(p *parts) {
			r := p.report(t)
			r.Witness = bytes.Clone(r.Witness)
			r.Witness[10] ^= 1
			spoilt(r)
		}, "signature of another"},
		{"a report that says more", func(p *parts) {
			r := p.report(t)
			f, err := domain.DecodeBody(r.Kind, r.Version, r.Body)
			if err != nil {
				t.Fatal(err)
			}
			f.(*domain.Report).Peers[0].RTTMicros++
			r.Body = domain.EncodeBody(f)
		}, "altered content"},
		{"a report fewer", func(p *parts) {
			at := 0
			for p.records[at].record.Kind != domain.KindReport {
				at++
			}
			p.records = append(p.records[:at:at], p.records[at+1:]...)
			for i := at; i < len(p.records); i++ {
				p.records[i].record.Index--
			}
			p.header.Size--
			p.result.LogSize--
			p.sign(t)
		}, ""},
		{"an earlier report of others", func(p *parts) {
			r := &p.earlier[0].record
			r.Witness = bytes.Clone(r.Witness)
			r.Witness[10] ^= 1
			spoilt(r)
		}, "earlier report"},
		{"an earlier report's proof", func(p *parts) { p.earlier[0].proof[0][0] ^= 1 }, "inclusion proof"},
	}
}

// What somebody forged, with all checksums, trees and digests made to fit, is a
// difference, and the first that does not hold is named.
func TestForgeriesAreNamed(t *testing.T) {
	h := build(t, network(t, 3), 7)
	epoch := domain.Epoch(0)
	for _, c := range h.closes[1:] {
		if _, done := h.export(Export{Epoch: c.Epoch}); done.Earlier > 0 && epoch == 0 {
			epoch = c.Epoch
		}
	}
	file, _ := h.export(Export{Epoch: epoch})
	if whole := takeApart(t, file); !bytes.Equal(whole.file(t), file) {
		t.Fatal("a bundle that was taken apart does not go together again")
	}
	for _, row := range append(forgedResults(t, epoch), forgedRecords(t, h)...) {
		t.Run(row.name, func(t *testing.T) {
			p := takeApart(t, file)
			row.forge(p)
			r := verify(t, p.file(t))
			if r.Verdict != Differs || r.Difference == nil || !strings.Contains(r.Difference.Error(), row.want) {
				t.Errorf("%s: %v %s; want a difference: %s", r.Verdict, r.Difference, r.Problem, row.want)
			}
			if len(r.ToDo) == 0 {
				t.Error("nobody is told what to do")
			}
		})
	}
}

// resealed makes the checksum of a snapshot fit its bytes.
func resealed(snapshot []byte) []byte {
	content := snapshot[:len(snapshot)-sha256.Size]
	sum := sha256.Sum256(content)
	return append(bytes.Clone(content), sum[:]...)
}

// A snapshot in which a byte is another, with a checksum that fits, is named, or
// what the byte says does not touch the epoch: the same result follows. It never
// breaks the verifier.
func TestForgedSnapshots(t *testing.T) {
	h := build(t, network(t, 3), 7)
	file, _ := h.export(Export{Epoch: 2})
	honest := verify(t, file)
	p := takeApart(t, file)
	original := p.snapshot
	named := 0
	for at := 0; at < len(original)-sha256.Size; at += 17 {
		p.snapshot = bytes.Clone(original)
		p.snapshot[at] ^= 1
		p.snapshot = resealed(p.snapshot)
		r := verify(t, p.file(t))
		if !r.Verdict.Good() {
			named++
		} else if *r.Recomputed != *honest.Recomputed {
			t.Fatalf("byte %d: %s with digest %s", at, r.Verdict, r.Recomputed)
		}
	}
	if named == 0 {
		t.Error("no forged snapshot was named")
	}
}

// Somebody who writes one wei more into a snapshot, and makes the result follow
// from it, is caught by the digest of the epoch before, which the chain settled.
func TestForgedBalanceIsNamed(t *testing.T) {
	h := build(t, network(t, 3), 0)
	file, _ := h.export(Export{Epoch: 2})
	p := takeApart(t, file)
	state, err := projections.Restore(p.snapshot, nil)
	if err != nil {
		t.Fatal(err)
	}
	balance := state.Credited()[0].Cumulative.Word()
	short := bytes.TrimLeft(balance[:], "\x00")
	more := wei(state.Credited()[0].Cumulative).Word()
	if n := bytes.Count(p.snapshot, short); n < 2 {
		t.Fatalf("the balance is %d times in the snapshot, want it among leaves and credits", n)
	}
	forged := 0
	for at := 0; ; {
		i := bytes.Index(p.snapshot[at:], short)
		if i < 0 {
			break
		}
		at += i
		q := *p
		q.snapshot = bytes.Clone(p.snapshot)
		copy(q.snapshot[at:], more[32-len(short):])
		q.snapshot = resealed(q.snapshot)
		at++
		followed := q.follow(t)
		if followed == nil {
			continue // it does not even restore
		}
		forged++
		r := verify(t, followed)
		if r.Verdict != Differs || r.Difference.What != "snapshot" {
			t.Errorf("%s: %v", r.Verdict, r.Difference)
		}
	}
	if forged == 0 {
		t.Error("no forged snapshot could be gone on from")
	}
}

// follow makes the result that follows from a forged snapshot, nil if none does.
func (p *parts) follow(t *testing.T) []byte {
	t.Helper()
	var closed *domain.EpochClose
	state, err := projections.Restore(p.snapshot, func(d domain.Decision) {
		if c, ok := d.(*domain.EpochClose); ok && c.Epoch == p.header.Epoch {
			closed = c
		}
	})
	if err != nil {
		return nil
	}
	for i := range p.records {
		e, err := p.records[i].record.Entry()
		if err != nil {
			t.Fatal(err)
		}
		if err := state.Apply(e); err != nil {
			return nil
		}
	}
	p.result = resultOf(closed)
	return p.file(t)
}
