#!/usr/bin/env bash
# Kills a writing program again and again, on both databases, and looks for what it acknowledged.
#   TORTURE_ROUNDS=200 scripts/torture.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/swift.sh
bash scripts/setup.sh test
find_swift
swift build --product luwte-torture
postgres=$(bash scripts/postgres.sh start)
trap 'bash scripts/postgres.sh stop "$postgres"' EXIT
.venv/bin/python scripts/torture.py .build/debug/luwte-torture --rounds "${TORTURE_ROUNDS:-200}" \
    --postgres "postgres:///postgres?host=$postgres&user=luwte"
