#!/usr/bin/env bash
# The regelingen: no findings, every worked case green, every mutant seen by a case.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/swift.sh
bash scripts/setup.sh build
find_swift

swift build --product luwte
.build/debug/luwte regeling check
.build/debug/luwte regeling test
.build/debug/luwte regeling test --mutanten

# The example that docs/regeling.md builds up, with its own folder of regelingen.
.build/debug/luwte regeling check docs/voorbeeld/wilgenrade --brontekst docs/voorbeeld/wilgenrade/bron.txt
.build/debug/luwte regeling test --regelingen docs/voorbeeld --mutanten
