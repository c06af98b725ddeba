package workload

import (
	"iter"
	"sync"
)

// ahead is how many jobs may be done before their results are asked for: enough to keep all workers busy while one
// result is awaited, and little memory.
const ahead = 256

// ordered does jobs on the given number of goroutines and yields their results in the order of the jobs. It ends with
// the first error. No goroutine outlives the loop over it, also if that is left early.
func ordered[T any](workers int, jobs iter.Seq[func() (T, error)]) iter.Seq2[T, error] {
	type result struct {
		value T
		err   error
	}
	type task struct {
		do   func() (T, error)
		done chan result
	}
	return func(yield func(T, error) bool) {
		stop := make(chan struct{})
		todo, inOrder := make(chan task, ahead), make(chan task, ahead)
		var all sync.WaitGroup
		defer all.Wait()
		defer close(stop)
		all.Go(func() {
			defer close(todo)
			defer close(inOrder)
			for do := range jobs {
				t := task{do, make(chan result, 1)}
				select {
				case inOrder <- t:
				case <-stop:
					return
				}
				todo <- t // has room whenever inOrder had, or a worker makes some
			}
		})
		for range workers {
			all.Go(func() {
				for t := range todo {
					value, err := t.do()
					t.done <- result{value, err}
				}
			})
		}
		for t := range inOrder {
			r := <-t.done
			if !yield(r.value, r.err) || r.err != nil {
				return
			}
		}
	}
}
