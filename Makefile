# Assay: every task is one of these targets; continuous integration calls them too.

GO        ?= go
NPM       ?= npm
# A number of inputs: with a time, go test fails if it ends in the middle of one.
FUZZTIME  ?= 300000x
# An input that is merely new is not worth the minute of making it small that is the default.
FUZZSMALL ?= 100x
export CGO_CFLAGS ?= -O2 -g -Wno-deprecated-declarations

SAFE     := contracts/safe/node_modules/.package-lock.json
COMPILER := contracts/node_modules/.package-lock.json
BROWSER  := internal/console/browser/node_modules/.package-lock.json
GASPEERS := internal/gas/peers/node_modules/.package-lock.json
FORGE    := contracts/lint/node_modules/.package-lock.json
PEERS    := internal/bench/peers/node_modules/.package-lock.json
ANVIL    := internal/chaintest/node_modules/.package-lock.json
# Where peers find what the engine did; 3 GB.
BENCHDIR ?= bin/bench

.PHONY: help demo build test chain-test race fuzz soak lint generate verify bench bench-peers bench-go gas contracts-lint clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1 \t\2/p' $(MAKEFILE_LIST) | expand -t 20

demo: build ## run a whole network on this machine, from heartbeats to settled and replayed epochs
	bin/assay demo

build: $(SAFE) ## build bin/assay, and fetch the Safe's artifacts that the demo deploys
	$(GO) build -o bin/assay ./cmd/assay

test: build $(COMPILER) $(PEERS) $(ANVIL) $(BROWSER) ## vet, and run all tests in their short forms
	$(GO) vet ./...
	$(GO) test $$($(GO) list ./... | grep -v /cmd/)
	$(GO) test ./settler ./chainsync -client anvil
	$(GO) test ./cmd/... # by itself: its eras are seconds of this machine

chain-test: $(SAFE) $(ANVIL) bin/geth ## the tests of reading and settling against anvil (chain id 8453) and geth --dev, reorganisations and kills included
	$(GO) test ./settler ./chainsync -client anvil -count 3
	$(GO) test ./settler ./chainsync -client geth
	$(GO) test ./cmd/assay -run TestKilledSettlerSettlesOnce -settlekills 110 -timeout 30m

race: $(SAFE) ## run the tests under the race detector
	$(GO) test -race ./domain/... ./projections/... ./ingest/... ./settler/... ./chainsync/... ./probes/... ./internal/facts ./internal/explain ./internal/audit ./internal/snapshots ./internal/checkpoint ./internal/diff ./internal/export
	$(GO) test -race ./cmd/... -oldest 4s

lint: ## the house rules, gofmt and vet
	@test -z "$$(git ls-files '*.go' | xargs gofmt -l)" || { echo "gofmt would change:"; git ls-files '*.go' | xargs gofmt -l; exit 1; }
	$(GO) vet ./...
	$(GO) test ./internal/lint

fuzz: ## fuzz every decoder with FUZZTIME inputs each
	@for p in domain domain/merkle domain/peerscan projections probes chainsync internal/facts internal/checkpoint internal/audit internal/review; do \
	  for f in $$(grep -ho 'func Fuzz[A-Za-z]*' ./$$p/*_test.go | sed 's/func //' | sort -u); do \
	    echo "$$p $$f"; $(GO) test ./$$p -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZTIME) -fuzzminimizetime $(FUZZSMALL) || exit 1; \
	  done; done

soak: ## the randomized tests at length: kills, power cuts, damage, random histories
	$(GO) test ./cmd/assay -run TestKilledEngine -kills 200 -timeout 60m
	$(GO) test ./ingest -run TestF18 -kills 200 -timeout 60m
	$(GO) test ./ingest/eventlog -rounds 10 -timeout 60m
	$(GO) test ./domain/... ./projections -rapid.checks 5000 -timeout 60m
	$(GO) test ./settler -run 'TestSettleUnderRandomFaults|TestReorganisationsWhileSending' -rounds 20 -timeout 60m

bench: build ## measure the engine against this machine's own limits, some five minutes
	bin/assay bench

bench-peers: build $(PEERS) ## the same work by DuckDB, PostgreSQL 15 and OpenZeppelin's merkle-tree
	bin/assay bench --json --keep $(BENCHDIR) --only verdicts --only tree
	cd internal/bench/peers && node --max-old-space-size=8192 main.mjs $(abspath $(BENCHDIR))

bench-go: ## the same as Go benchmarks, for profiles
	$(GO) test -run '^$$' -bench . -benchtime 1s ./domain/... ./projections/... ./ingest/... ./internal/... ./cmd/assay

gas: $(SAFE) $(GASPEERS) ## what the settlement contract costs, beside Uniswap's MerkleDistributor; JSON=1 for lines of JSON
	@$(GO) run ./internal/gas $(if $(JSON),-json)

contracts-lint: $(COMPILER) $(FORGE) ## static analysis of the contracts; the compiler's own warnings fail make generate
	cd contracts && lint/node_modules/.bin/forge lint settlement icn icnt hostile safe/ISafe.sol

generate: $(COMPILER) ## compile the contracts and make their bindings
	cd contracts && node generate.mjs
	@for p in settlement icnt icn safe hostile; do \
	  $(GO) tool abigen --v2 --combined-json contracts/$$p/combined-abi.json --pkg $$p --out contracts/$$p/bindings.go || exit 1; \
	done

verify: lint generate ## nothing generated, formatted or required differs from what is committed
	$(GO) mod tidy
	git diff --exit-code

clean: ## remove what was built and fetched
	rm -rf bin contracts/node_modules contracts/safe/node_modules contracts/lint/node_modules internal/gas/peers/node_modules internal/bench/peers/node_modules internal/chaintest/node_modules internal/console/browser/node_modules

# A module of its own: what geth needs is not what the engine needs.
bin/geth: internal/chaintest/geth/go.mod
	cd internal/chaintest/geth && $(GO) build -o ../../../bin/geth github.com/ethereum/go-ethereum/cmd/geth

$(ANVIL): internal/chaintest/package-lock.json
	cd internal/chaintest && $(NPM) ci --ignore-scripts --no-audit --no-fund
	@touch $@

$(SAFE): contracts/safe/package-lock.json
	cd contracts/safe && $(NPM) ci --ignore-scripts --no-audit --no-fund
	@touch $@

$(COMPILER): contracts/package-lock.json
	cd contracts && $(NPM) ci --ignore-scripts --no-audit --no-fund
	@touch $@

$(BROWSER): internal/console/browser/package-lock.json
	cd internal/console/browser && $(NPM) ci --ignore-scripts --no-audit --no-fund
	@touch $@

$(GASPEERS): internal/gas/peers/package-lock.json
	cd internal/gas/peers && $(NPM) ci --ignore-scripts --no-audit --no-fund
	@touch $@

$(FORGE): contracts/lint/package-lock.json
	cd contracts/lint && $(NPM) ci --ignore-scripts --no-audit --no-fund
	@touch $@

$(PEERS): internal/bench/peers/package-lock.json
	cd internal/bench/peers && $(NPM) ci --ignore-scripts --no-audit --no-fund
	@touch $@
