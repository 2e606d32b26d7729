#!/usr/bin/env bash
# Sets up, builds and starts Luwte; the argument is the port.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/swift.sh
port=${1:-8080}

bash scripts/setup.sh build
find_swift
echo "Building Luwte. The first time takes a few minutes, later a few seconds."
swift build --product luwte
echo
echo "Starting Luwte on http://localhost:$port (stop: Ctrl-C)"
exec .build/debug/luwte serve --port "$port"
