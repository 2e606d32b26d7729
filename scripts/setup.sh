#!/usr/bin/env bash
# Makes this machine ready: `setup.sh build` for building, `setup.sh test` for the tests as well.
# Does nothing, and needs no network, when all is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/swift.sh

# Debian packages: name, and what it is for.
build_packages=(
    "git|fetches the Swift packages that Package.swift names"
    "pkg-config|tells the build where libpcre2 is"
    "libc6-dev|C headers, for compiling"
    "libstdc++-12-dev|C++ library, for linking"
    "tzdata|the days of Europe/Amsterdam"
    "libintelrdfpmath-dev|decimals of 34 digits (Intel), for FEEL"
    "libpcre2-dev|regular expressions with a bound on work, for FEEL"
    "libsqlite3-dev|the database of one file"
    "libpq-dev|the client of PostgreSQL, the database of several nodes"
)
test_packages=(
    "python3|counts the results and drives the browser"
    "python3-venv|keeps the Python parts of the tests inside this folder"
    "postgresql-15|a server of its own for the tests of the store"
    "strace|counts what reaches the disk, for make torture"
    "chromium|the browser of the journeys"
    "fonts-dejavu-core|letters for that browser"
)

say() { printf '%s\n' "$*"; }
fail() {
    printf '\nCannot go on: %s\n' "$1" >&2
    shift
    printf '  %s\n' "$@" >&2
    exit 1
}

# Runs a command as root: as it is, or through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

may_install() {
    [ "$(id -u)" -eq 0 ] && return 0
    command -v sudo >/dev/null || return 1
    [ -t 0 ] || sudo -n true 2>/dev/null
}

install_debian_packages() {
    local entry name missing=()
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian: not looking for packages. Luwte is built and tested on Debian 12 and needs:"
        for entry in "$@"; do say "  ${entry%%|*}: ${entry#*|}"; done
        return
    fi
    for entry in "$@"; do
        name=${entry%%|*}
        dpkg-query -W -f '${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed && continue
        [ ${#missing[@]} -gt 0 ] || say "Debian packages that are missing here:"
        say "  $name: ${entry#*|}"
        missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    may_install || fail "no right to install packages (not root, and sudo does not let you)." \
        "Ask an administrator for: apt-get install ${missing[*]}"
    say "Installing them with apt-get."
    as_root apt-get update -qq || say "apt-get update failed: trying with the package lists at hand."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" \
        || fail "apt-get could not install ${missing[*]}." \
            "Is there a network, and does /etc/apt name a Debian 12 source? Then try again."
}

fetch_swift_packages() {
    [ -f .build/workspace-state.json ] && [ -d .build/checkouts ] && return
    say "Fetching the Swift packages (once)."
    swift package resolve || fail "the Swift packages of Package.swift could not be fetched." \
        "The first build needs a network; later ones do not."
}

make_python_environment() {
    local wanted=Tests/requirements.txt stamp=.venv/requirements.txt python=/usr/bin/python3
    cmp -s "$wanted" "$stamp" && return
    [ -x "$python" ] || python=python3
    say "Fetching the Python parts of the tests into .venv (once)."
    "$python" -m venv --clear .venv || fail "python3 cannot make a virtual environment." "Debian: apt-get install python3-venv"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement "$wanted" \
        || fail "the Python packages of $wanted could not be fetched." \
            "The first test run needs a network; later ones do not."
    cp "$wanted" "$stamp"
}

case "${1:-}" in
    build)
        install_debian_packages "${build_packages[@]}"
        find_swift
        fetch_swift_packages
        ;;
    test)
        install_debian_packages "${build_packages[@]}" "${test_packages[@]}"
        find_swift
        fetch_swift_packages
        make_python_environment
        ;;
    *) fail "setup.sh wants to know for what." "scripts/setup.sh build | test" ;;
esac
