# For the other scripts: puts a Swift that is new enough on the PATH, or says how to get one.

find_swift() {
    local folder version
    if ! command -v swift >/dev/null; then
        for folder in /opt/swift/usr/bin /usr/local/swift/usr/bin /usr/share/swift/usr/bin \
            "$HOME/.local/share/swiftly/bin" "$HOME/swift/usr/bin"; do
            if [ -x "$folder/swift" ]; then
                export PATH="$folder:$PATH"
                break
            fi
        done
    fi
    if ! command -v swift >/dev/null; then
        printf '\nCannot go on: Swift is missing.\n  %s\n' \
            "Debian has no package for it. Install 6.3 as https://www.swift.org/install/linux says, and put it on the PATH." >&2
        exit 1
    fi
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    if ! printf '6.2\n%s\n' "$version" | sort --check=silent --version-sort; then
        printf '\nCannot go on: Swift %s is too old.\n  %s\n' "${version:-of an unknown version}" \
            "Luwte needs 6.2 or later, and is tested with 6.3: https://www.swift.org/install/linux" >&2
        exit 1
    fi
}
