package probes

import (
	"sync"
	"time"
)

// A limiter lets through so many requests a second for each key and in all.
type limiter struct {
	perKey, burst float64 // requests a second, and at once
	clock         func() time.Time

	mu      sync.Mutex
	buckets map[string]*bucket
	total   bucket
	rate    float64 // of all keys together
}

type bucket struct {
	tokens float64
	at     time.Time
}

// maxBuckets bounds the memory that many addresses can take.
const maxBuckets = 20_000

func newLimiter(perKey, total int, clock func() time.Time) *limiter {
	return &limiter{
		perKey: float64(perKey), burst: 4 * float64(perKey), rate: float64(total),
		clock: clock, buckets: map[string]*bucket{},
	}
}

// take reports whether a request under key may go on.
func (l *limiter) take(key string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.clock()
	b := l.buckets[key]
	if b == nil {
		if len(l.buckets) >= maxBuckets {
			l.buckets = map[string]*bucket{} // everybody starts anew; the total still holds
		}
		b = &bucket{}
		l.buckets[key] = b
	}
	return b.take(now, l.perKey, l.burst) && l.total.take(now, l.rate, l.rate)
}

func (b *bucket) take(now time.Time, rate, burst float64) bool {
	if b.at.IsZero() {
		b.tokens = burst
	} else {
		b.tokens = min(burst, b.tokens+rate*max(now.Sub(b.at), 0).Seconds())
	}
	b.at = now
	if b.tokens < 1 {
		return false
	}
	b.tokens--
	return true
}
