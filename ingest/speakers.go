package ingest

import (
	"sync"

	"assay/domain"
	"assay/ingest/sigbatch"
)

// speaker is who has to sign a message, as far as it says so itself. The zero
// value is nobody in particular: more than one may have signed, and a guess would
// be wrong about messages that are good.
type speaker struct {
	office string
	id     uint64
	who    domain.Address
}

func speakerOf(f domain.Fact) speaker {
	switch f := f.(type) {
	case *domain.Report:
		return speaker{office: f.Originator.Kind, id: f.Originator.ID}
	case *domain.Attestation:
		return speaker{office: domain.OriginHN, id: uint64(f.HN)}
	case *domain.Approval: // the observer's, or a signer's
		return speaker{}
	case *domain.SignerRejection:
		return speaker{office: "treasury", who: f.Signer}
	case *domain.PolicyChange, *domain.Reversal:
		return speaker{office: "governance"}
	}
	return speaker{office: "observer"}
}

// speakers remembers the key with which each speaker signed last. It is a guess
// of who signed the next message, and nothing rests on it: what is taken for that
// key's is verified before anybody is told, or recovered instead. The zero value
// knows nobody. Any goroutine may use it.
//
// It is to learn only from messages that were let in, so that it stays as small
// as the registry, whoever floods the stream.
type speakers struct {
	mu   sync.RWMutex
	keys map[speaker]*sigbatch.Key
}

// find returns the key that a speaker is known by, nil if there is none.
func (s *speakers) find(who speaker) *sigbatch.Key {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.keys[who]
}

// learn remembers the key with which a speaker signed, unless that is nobody in
// particular.
func (s *speakers) learn(who speaker, public domain.PublicKey) {
	if who == (speaker{}) {
		return
	}
	key := sigbatch.NewKey(public)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.keys == nil {
		s.keys = make(map[speaker]*sigbatch.Key)
	}
	s.keys[who] = key
}

// forget takes back a guess that was wrong: the next message of the speaker is
// recovered on its own, and not in a batch that it spoils.
func (s *speakers) forget(who speaker, key *sigbatch.Key) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.keys[who] == key {
		delete(s.keys, who)
	}
}
