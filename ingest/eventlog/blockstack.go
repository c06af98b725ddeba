package eventlog

import "sync"

// A blockStack has the blocks of a lane that are not in use. The one that was put last is
// taken first, since what it holds is still in the processor's cache; and a block is made
// when there is no other.
type blockStack struct {
	mu       sync.Mutex
	some     sync.Cond // there is a block, or nobody wants more
	blocks   []*entryBlock
	unmade   int
	listings bool
	stopped  bool
}

// init makes it one of n blocks.
func (s *blockStack) init(n int, listings bool) {
	s.some.L = &s.mu
	s.unmade, s.listings = n, listings
}

// empty reports whether a take would wait.
func (s *blockStack) empty() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.blocks) == 0 && s.unmade == 0
}

// take returns a block as soon as there is one; nil if nobody wants more.
func (s *blockStack) take() *entryBlock {
	s.mu.Lock()
	defer s.mu.Unlock()
	for len(s.blocks) == 0 && s.unmade == 0 && !s.stopped {
		s.some.Wait()
	}
	if s.stopped {
		return nil
	}
	last := len(s.blocks) - 1
	if last < 0 {
		s.unmade--
		return newEntryBlock(s.listings)
	}
	b := s.blocks[last]
	s.blocks = s.blocks[:last]
	return b
}

func (s *blockStack) put(b *entryBlock) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.blocks = append(s.blocks, b)
	s.some.Signal()
}

func (s *blockStack) stop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stopped = true
	s.some.Signal()
}
