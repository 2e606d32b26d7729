#!/usr/bin/env bash
# Feeds random input to each harness of Tests/Fuzz for FUZZ_SECONDS (600), starting from its corpus there.
# `fuzz.sh feel-parse` runs one. Ends with exit code 1 after a crash, a hang or too much memory, and keeps that input.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/swift.sh
bash scripts/setup.sh build
find_swift

seconds=${FUZZ_SECONDS:-600}
built=$PWD/.build/fuzz
mkdir -p "$built"
# Without this the reporter of Swift holds a crashed harness and the run hangs.
export SWIFT_BACKTRACE=enable=no

options=(
    -O -g -parse-as-library -swift-version 6 -package-name luwte -sanitize=fuzzer,address
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility
    -enable-upcoming-feature InternalImportsByDefault
    -I Sources/CIntelDecimal -I Sources/CPCRE2 -I "$built"
)
objects=()

# Compiles one of our modules with the marks by which the fuzzer sees where it has been.
build_module() {
    echo "Compiling $1 for the fuzzer."
    swiftc "${options[@]}" -wmo -module-name "$1" -emit-module -emit-module-path "$built/$1.swiftmodule" \
        -emit-object -o "$built/$1.o" $(find "Sources/$1" -name '*.swift')
    objects+=("$built/$1.o")
}

harnesses=()
for name in ${1:-$(cd Tests/Fuzz && ls -- *.swift)}; do harnesses+=("${name%.swift}"); done
sources=("${harnesses[@]/#/Tests/Fuzz/}")
sources=("${sources[@]/%/.swift}")

build_module Feel
if grep -q '^import LuwteRules' "${sources[@]}"; then
    # The reader of YAML comes as the package made it; only our own code is watched.
    swift build --product luwte
    packages=$(swift build --show-bin-path)
    options+=(-I "$packages/Modules")
    for include in .build/checkouts/Yams/Sources/CYaml/include; do options+=(-Xcc "-fmodule-map-file=$include/module.modulemap" -I "$include"); done
    build_module LuwteCore
    build_module LuwteRules
    objects+=("$packages"/Yams.build/*.o "$packages"/CYaml.build/src/*.o)
fi

failed=()
for name in "${harnesses[@]}"; do
    echo
    echo "== $name, $seconds seconds"
    # The linker remarks on a hundred marks of the address sanitizer that it keeps to itself.
    swiftc "${options[@]}" -module-name Harness "Tests/Fuzz/$name.swift" "${objects[@]}" -o "$built/$name" \
        2> >(grep -v 'Cannot export local symbol' >&2)
    mkdir -p "$built/found/$name"
    more=()
    # Seeds of its own, and those that its family shares: feel-parse starts from feel too.
    for seeds in "Tests/Fuzz/corpus/$name" "Tests/Fuzz/corpus/${name%%-*}"; do
        [ ! -d "$seeds" ] || more+=("$seeds")
    done
    [ ! -f "Tests/Fuzz/$name.dict" ] || more+=("-dict=Tests/Fuzz/$name.dict")
    "$built/$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 \
        -artifact_prefix="$built/$name-" "$built/found/$name" "${more[@]}" 2>"$built/$name.log" || failed+=("$name")
    grep -E 'DONE|ERROR|SUMMARY|number_of_executed_units|average_exec_per_sec|Test unit written' "$built/$name.log" || tail -n 5 "$built/$name.log"
done

echo
if [ ${#failed[@]} -gt 0 ]; then
    echo "Crashed, hung or ran out of memory: ${failed[*]}. The inputs are in $built, the logs beside them."
    exit 1
fi
echo "No crash, no hang: ${harnesses[*]}, $seconds seconds each."
