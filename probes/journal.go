package probes

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"assay/domain"
	"assay/internal/flock"
)

// A journal is what a node has done in the eras that still matter: a directory
// with a lock, a file that says whose it is, and one page per era.
type journal struct {
	dir    string
	logger *slog.Logger
	lock   *flock.Lock

	mu    sync.Mutex
	pages map[domain.Era]*page
}

const pageSuffix = ".journal"

func pageName(era domain.Era) string { return fmt.Sprintf("era-%020d%s", uint64(era), pageSuffix) }

func parsePageName(name string) (domain.Era, bool) {
	digits, ok := strings.CutPrefix(strings.TrimSuffix(name, pageSuffix), "era-")
	if !ok || !strings.HasSuffix(name, pageSuffix) || len(digits) != 20 {
		return 0, false
	}
	n, err := strconv.ParseUint(digits, 10, 64)
	return domain.Era(n), err == nil
}

// lockState takes the lock of a state directory.
func lockState(dir string) (*flock.Lock, error) {
	path := filepath.Join(dir, "LOCK")
	lock, err := flock.Exclusive(path)
	if err != nil {
		return nil, fmt.Errorf("lock %s: %w", path, err)
	}
	return lock, nil
}

// openJournal opens the state of owner on network in dir, and makes it if there
// is none. State of another owner or network is refused: filing it under the
// wrong key would be lost work at best.
func openJournal(dir string, owner domain.Originator, network domain.Network, logger *slog.Logger) (*journal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make state directory: %w", err)
	}
	lock, err := lockState(dir)
	if err != nil {
		return nil, err
	}
	j := &journal{dir: dir, logger: logger, lock: lock, pages: map[domain.Era]*page{}}
	if err := j.claim(fmt.Sprintf("assay probes 1: %s on %s\n", owner, network)); err != nil {
		lock.Close()
		return nil, err
	}
	if err := j.load(); err != nil {
		j.close()
		return nil, err
	}
	return j, nil
}

func (j *journal) claim(want string) error {
	got, err := os.ReadFile(filepath.Join(j.dir, "OWNER"))
	if errors.Is(err, fs.ErrNotExist) {
		return writeDurable(j.dir, "OWNER", []byte(want))
	}
	if err != nil {
		return fmt.Errorf("read owner of state directory: %w", err)
	}
	if string(got) != want {
		return fmt.Errorf("state directory %s is of %q, want %q", j.dir, strings.TrimSpace(string(got)), strings.TrimSpace(want))
	}
	return nil
}

func (j *journal) load() error {
	files, err := os.ReadDir(j.dir)
	if err != nil {
		return fmt.Errorf("list state directory: %w", err)
	}
	for _, f := range files {
		if era, ok := parsePageName(f.Name()); ok {
			if _, err := j.page(era); err != nil {
				return err
			}
		}
	}
	return nil
}

// page returns the page of an era, made if there is none.
func (j *journal) page(era domain.Era) (*page, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if p, ok := j.pages[era]; ok {
		return p, nil
	}
	p, err := openPage(j.dir, era)
	if err != nil {
		return nil, err
	}
	if p.damaged > 0 {
		j.logger.Error("journal page has damaged lines, its readable ones are filed again", "era", era, "lines", p.damaged, "path", p.path)
	}
	j.pages[era] = p
	return p, nil
}

// find returns the page of an era if there is one.
func (j *journal) find(era domain.Era) (*page, bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	p, ok := j.pages[era]
	return p, ok
}

// all returns the pages in order of their eras.
func (j *journal) all() []*page {
	j.mu.Lock()
	defer j.mu.Unlock()
	var pages []*page
	for _, p := range j.pages {
		pages = append(pages, p)
	}
	slices.SortFunc(pages, func(a, b *page) int {
		if a.era < b.era {
			return -1
		}
		return 1
	})
	return pages
}

// drop deletes the pages of eras before the given one. Nobody may be using
// them, which a distance of several eras ensures.
func (j *journal) drop(before domain.Era) error {
	for _, p := range j.all() {
		if p.era >= before {
			return nil
		}
		j.mu.Lock()
		delete(j.pages, p.era)
		j.mu.Unlock()
		p.close() // nothing is unsynced that anybody relies on
		if err := os.Remove(p.path); err != nil {
			return fmt.Errorf("drop page of era %d: %w", p.era, err)
		}
	}
	return nil
}

func (j *journal) close() error {
	err := j.lock.Close()
	for _, p := range j.all() {
		err = errors.Join(err, p.close())
	}
	return err
}
