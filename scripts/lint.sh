#!/usr/bin/env bash
# Layout of the Swift files, syntax of shell and Python. Silent when all is well.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/swift.sh
bash scripts/setup.sh test
find_swift

folders=(Sources Tests)
[ ! -d Benchmarks ] || folders+=(Benchmarks)
swift format lint --strict --parallel --recursive Package.swift "${folders[@]}"
for script in scripts/*.sh .ci/run; do bash -n "$script"; done
.venv/bin/python - scripts/*.py Tests/*/*.py <<'PYTHON'
import ast, pathlib, sys
for path in sys.argv[1:]:
    ast.parse(pathlib.Path(path).read_text(encoding="utf-8"), path)
PYTHON
