package chainsync

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// answer is what one node said when all were asked.
type answer[T any] struct {
	node  int
	value T
	err   error
}

// gather puts one question to several nodes at once. When enough have answered,
// the others have a little more time, which is for contradicting: a node that
// hangs must not hold up those that don't. It returns when no call is under way
// any more, with the answers in the order of nodes.
func gather[T any](ctx context.Context, nodes []int, enough int, late time.Duration, call func(ctx context.Context, i int) (T, error)) []answer[T] {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	answers := make([]answer[T], len(nodes))
	var all sync.WaitGroup
	var mu sync.Mutex
	var good int          // guarded by mu
	var timer *time.Timer // guarded by mu
	for slot, i := range nodes {
		all.Go(func() {
			v, err := call(ctx, i)
			answers[slot] = answer[T]{i, v, err}
			mu.Lock()
			defer mu.Unlock()
			if err == nil {
				good++
			}
			if good >= enough && timer == nil {
				timer = time.AfterFunc(late, cancel)
			}
		})
	}
	all.Wait()
	if timer != nil {
		timer.Stop()
	}
	return answers
}

// enoughOf returns the answers of the nodes that gave one. Fewer than k of them
// are an error that waiting may help against. What a node got wrong goes before.
func enoughOf[T any](answers []answer[T], k int) ([]answer[T], error) {
	var good []answer[T]
	var missing error
	for _, a := range answers {
		var down *unavailable
		switch {
		case a.err == nil:
			good = append(good, a)
		case !errors.As(a.err, &down):
			return nil, a.err
		case missing == nil:
			missing = a.err
		}
	}
	if len(good) >= k {
		return good, nil
	}
	if missing == nil {
		missing = errors.New("the others are behind")
	}
	return nil, fmt.Errorf("%w (%d nodes answer, want %d)", missing, len(good), k)
}

// quorumOf completes a number of nodes that must agree, 0 being all, and reports
// one that is not a majority of n: two groups could each be enough otherwise.
func quorumOf(k, n int) (int, string) {
	switch {
	case k == 0:
		return n, ""
	case k < 0 || k > n:
		return k, fmt.Sprintf("%d of %d endpoints", k, n)
	case 2*k <= n:
		return k, fmt.Sprintf("%d of %d endpoints is no majority, want at least %d", k, n, n/2+1)
	}
	return k, ""
}

// nodesOf returns the indexes of an answer's nodes.
func nodesOf[T any](answers []answer[T]) []int {
	nodes := make([]int, len(answers))
	for i, a := range answers {
		nodes[i] = a.node
	}
	return nodes
}

// upTo lists 0 to n-1.
func upTo(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}
