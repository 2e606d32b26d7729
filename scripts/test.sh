#!/usr/bin/env bash
# Sets up, builds and runs every test: Swift, the scripts' own, and the journeys in a browser.
# The last line counts them all; the exit code is 0 only when nothing failed and every runner ran.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/swift.sh
bash scripts/setup.sh test
find_swift
export PYTHONDONTWRITEBYTECODE=1

results=.build/test-results
rm -rf "$results"
mkdir -p "$results"

echo "Building Luwte and its tests. The first time takes some minutes."
swift build --build-tests

# The tests of the store run on both databases.
postgres=$(bash scripts/postgres.sh start)
trap 'bash scripts/postgres.sh stop "$postgres"' EXIT
export LUWTE_TEST_POSTGRES="postgres:///postgres?host=$postgres&user=luwte"

# A test of these that hangs is stopped and named, and the next one runs.
watched=(-p no:cacheprovider --timeout 240)

# Runs one runner and keeps its exit code, so that the next one runs too.
runner() {
    local name=$1 code=0
    shift
    echo
    echo "== $name"
    "$@" </dev/null || code=$?
    echo "$code" >"$results/$name.code"
}

runner swift swift test --skip-build --disable-xctest \
    --event-stream-version 6.3 --event-stream-output-path "$results/swift.jsonl"
runner scripts .venv/bin/python -m pytest -q "${watched[@]}" Tests/Scripts --junitxml "$results/scripts.xml"
runner journeys .venv/bin/python -m pytest -q "${watched[@]}" Tests/Journeys --junitxml "$results/journeys.xml"

echo
.venv/bin/python scripts/count_tests.py "$results" swift scripts journeys
