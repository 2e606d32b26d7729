#!/usr/bin/env bash
# Measures in a release build, and says on which machine and under what load.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/swift.sh
bash scripts/setup.sh build
find_swift

echo "Building luwte-bench for release. The first time takes some minutes."
# With the Swift library inside, as a program that is installed has it.
swift build --configuration release --static-swift-stdlib --product luwte-bench
echo
echo "day      $(date --iso-8601=minutes)"
echo "version  $(git describe --always --dirty 2>/dev/null || echo unknown)"
echo "machine  $(nproc) cores, $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1), $(uname -sm)"
echo "swift    $(swift --version 2>/dev/null | head -n 1)"
echo "load     $(cut -d ' ' -f 1-3 /proc/loadavg) before"
.build/release/luwte-bench "$@"
echo "load     $(cut -d ' ' -f 1-3 /proc/loadavg) after"
