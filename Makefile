# Every habit of the project, one word each. `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help run test check lint format regelingen bench fuzz torture

PORT ?= 8080

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

run: ## set up, build and open Luwte on http://localhost:8080 (PORT=… for another port)
	@bash scripts/run.sh $(PORT)

test: ## set up, build and run every test; the last line counts them
	@bash scripts/test.sh

check: ## all that has to hold before a change goes in: lint, regelingen, test
	@bash scripts/lint.sh
	@bash scripts/regelingen.sh
	@bash scripts/test.sh

lint: ## layout of the Swift files, syntax of the scripts
	@bash scripts/lint.sh

format: ## lay out the Swift files as swift-format decides
	@swift format --in-place --parallel --recursive Package.swift $(wildcard Sources Tests Benchmarks)

regelingen: ## check the regelingen, run their worked cases and the mutants of both
	@bash scripts/regelingen.sh

bench: ## measure speed (release build), with machine and load beside the figures
	@bash scripts/bench.sh

fuzz: ## feed random input to parser, evaluator and reader (FUZZ_SECONDS=600 each)
	@bash scripts/fuzz.sh

torture: ## kill a writing program again and again on both databases (TORTURE_ROUNDS=200)
	@bash scripts/torture.sh
