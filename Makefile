# Every target does its own set-up. `make site` and `make test` are all that a newcomer needs.
# Everything is built once, in release: the tests, the command and the site share that build.

# The compiler writes the index of the code, from which links between entries are proved.
BUILD = swift build -c release --enable-index-store
CATALOG = .build/release/catalog

.PHONY: site test tests check browsers lint format bench mutate manual clean setup

site: check ## Run and check every example, build the site, print the path of its front page
	@$(CATALOG) build --require-links $(if $(BASE_URL),--base-url $(BASE_URL))
	@Scripts/weigh-site Site/public >&2

check: setup ## Run and check every example
	@$(BUILD) --product catalog
	@mkdir -p results
	@$(CATALOG) check --require-links --junit results/catalog.xml

test: setup lint ## Run all tests, those in a browser too
	@$(MAKE) --no-print-directory -j2 browsers tests
	@swift test -c release --enable-index-store --skip-build
	@Scripts/test-in-browser

tests: setup ## Build everything, the tests too
	@$(BUILD) --build-tests

browsers: ## Compile what the pages share with the browser for WebAssembly
	@Scripts/build-for-browsers

lint: ## Check the format of every Swift file
	@swift format lint --strict --recursive --parallel Package.swift Sources Catalog Site Tests Benchmarks

format: ## Format every Swift file
	@swift format --in-place --recursive --parallel Package.swift Sources Catalog Site Tests Benchmarks

bench: setup ## Time the command, the site and the mathematics
	@$(BUILD)
	@Benchmarks/run
	@Benchmarks/live
	@Benchmarks/site

mutate: setup ## Break the mathematics on purpose: ENTRY=, N= mutants each, SEED=
	@Scripts/mutate $(ENTRY) $(if $(N),--count $(N)) $(if $(SEED),--seed $(SEED))

manual: setup ## Write the man page and print its path
	@$(BUILD) --product catalog
	@mkdir -p results
	@SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) $(CATALOG) manual > results/catalog.1
	@echo results/catalog.1

setup:
	@Scripts/setup

clean: ## Remove everything that was built
	rm -rf .build results Site/public
