#!/usr/bin/env bash
# A PostgreSQL of one's own for tests and measurements, on a socket in a new folder:
#   scripts/postgres.sh start        prints the folder; the address is postgres:///postgres?host=FOLDER&user=luwte
#   scripts/postgres.sh stop FOLDER  stops it and removes the folder
set -euo pipefail

binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -n "$binaries" ] || { echo "There is no PostgreSQL on this machine. Debian: apt-get install postgresql-15" >&2; exit 1; }

# The server refuses to run as root: then it runs as the user that Debian's package made for it.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

case "${1:-}" in
    start)
        folder=$(as_owner mktemp -d /tmp/luwte-postgres.XXXXXX)
        cd "$folder"
        as_owner "$binaries/initdb" -D "$folder/data" -U luwte --auth=trust -E UTF8 --locale=C.UTF-8 --data-checksums \
            >"$folder/initdb.log" 2>&1
        as_owner "$binaries/pg_ctl" -D "$folder/data" -l "$folder/log" -w \
            -o "-c listen_addresses='' -c unix_socket_directories='$folder' -c max_connections=200" start >/dev/null
        echo "$folder"
        ;;
    stop)
        cd /
        as_owner "$binaries/pg_ctl" -D "$2/data" -m immediate -w stop >/dev/null
        rm -rf "$2"
        ;;
    *)
        echo "scripts/postgres.sh start | stop FOLDER" >&2
        exit 2
        ;;
esac
