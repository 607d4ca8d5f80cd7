# Each recipe calls one command; `make` alone prints this list. RAW and OUT may be given: make dataset RAW=folder OUT=folder
RAW ?= raw
OUT ?= out/next
PROFILE ?=
VARIABLE ?=
BASE ?=
INTO ?=
VERSION ?=
DATE ?=
READY := node_modules/.package-lock.json
CASEBOOK := node pipeline/casebook.mjs
STAGES := parse segment find decide correct derive check-cells

.PHONY: help dataset check test interop agreement bench diff explain blame mutate watch release pack lint-workflows $(STAGES)

help: ## this list
	@grep -hE '^[a-z$$()A-Z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([^:]+):.*## /\1\t/; s/\$$\(STAGES\)/parse … check-cells/' | awk -F'\t' '{printf "make %-22s %s\n", $$1, $$2}'

$(READY): package.json package-lock.json
	npm ci --no-audit --no-fund

dataset: $(READY) ## code every profile of RAW and write the dataset to OUT
	$(CASEBOOK) dataset --raw "$(RAW)" --out "$(OUT)"

check: $(READY) ## check the repository and the profiles; write nothing
	npm run --silent check -- --raw "$(RAW)"

test: $(READY) ## all tests
	npm run --silent test

interop: $(READY) ## read the files of OUT with R, PSPP, ReadStat, DuckDB and Python's readers; installs them
	node --import tsx tests/interop/interop.ts "$(OUT)"

agreement: $(READY) ## how far the codes agree with gold, and coders with each other
	$(CASEBOOK) agreement --raw "$(RAW)"

explain: $(READY) ## why a cell says what it says: make explain PROFILE=… VARIABLE=…
	$(CASEBOOK) explain $(PROFILE) $(VARIABLE) --raw "$(RAW)"

blame: $(READY) ## which commits moved a cell, why, and who accepted it: make blame PROFILE=… VARIABLE=…
	$(CASEBOOK) blame $(PROFILE) $(VARIABLE)

diff: $(READY) ## which cells move and why: make diff BASE=<git ref or folder> INTO=<folder for md, json, html>
	$(CASEBOOK) diff $(if $(BASE),"$(BASE)") --raw "$(RAW)" --out "$(OUT)" $(if $(INTO),--into "$(INTO)")

watch: $(READY) ## make diff, and again each time that a rule, a word, a correction or a profile is saved
	$(CASEBOOK) diff $(if $(BASE),"$(BASE)") --watch --raw "$(RAW)" --out "$(OUT)"

release: $(READY) ## freeze out/next as out/<version>: folder, archive, news; DATE=2026-11-22 or the day of the last commit
	npx biome check && npx tsc
	$(CASEBOOK) release --raw "$(RAW)" --out "$(OUT)" $(if $(DATE),--date "$(DATE)")

$(STAGES): $(READY) ## run the flow up to this stage and write its snapshot to OUT/stages
	$(CASEBOOK) stage $(subst check-cells,check,$@) --raw "$(RAW)" --out "$(OUT)"

bench: $(READY) ## speed and memory on 20 MB, beside remark-parse alone
	npm run --silent bench

mutate: $(READY) ## drop each rule, phrase and word in turn: does an example, a case or gold notice? KIND=phrase SHARE=1/2
	node --import tsx tests/mutation/mutate.ts $(or $(KIND),all) $(or $(SHARE),1/1)

pack: $(READY) ## make released version VERSION of a clone whole again, and its archive
	$(CASEBOOK) pack "$(VERSION)" --out "$(OUT)"

lint-workflows: ## check .github/workflows; needs Go
	go run github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
