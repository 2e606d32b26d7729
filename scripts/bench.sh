#!/usr/bin/env bash
# Measures in a release build, and says on which machine and under what load.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/swift.sh
bash scripts/setup.sh test
find_swift

echo "Building luwte-bench for release. The first time takes some minutes."
# With the Swift library inside, as a program that is installed has it.
for product in luwte-bench luwte-bench-store; do
    swift build --configuration release --static-swift-stdlib --product "$product"
done
echo
echo "day      $(date --iso-8601=minutes)"
echo "version  $(git describe --always --dirty 2>/dev/null || echo unknown)"
echo "machine  $(nproc) cores, $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1), $(uname -sm)"
echo "swift    $(swift --version 2>/dev/null | head -n 1)"
echo "load     $(cut -d ' ' -f 1-3 /proc/loadavg) before"
.build/release/luwte-bench "$@"

folder=$(mktemp -d)
postgres=$(bash scripts/postgres.sh start)
trap 'bash scripts/postgres.sh stop "$postgres"; rm -rf "$folder"' EXIT
address="postgres:///postgres?host=$postgres&user=luwte"
for name in zaken sleutels; do psql -q "$address" -c "CREATE SCHEMA $name"; done
read -ra sizes <<<"${BENCH_SIZES:-1000 100000 1000000}"
.build/release/luwte-bench-store "$folder" "${sizes[@]}"
.build/release/luwte-bench-store "$folder" "${sizes[@]}" -- \
    "$address&options=-csearch_path%3Dzaken" "$address&options=-csearch_path%3Dsleutels"
echo "load     $(cut -d ' ' -f 1-3 /proc/loadavg) after"
