#!/usr/bin/env bash
# Builds Klantkluis with its checks on and runs every test, on both engines. Nothing else is needed, on a bare
# Debian 12 either. Ends with a summary; the exit status is 0 only when all of it held.
#
#   packaging/check.sh             everything
#   packaging/check.sh ARGUMENT...  the arguments go to ctest: packaging/check.sh -R contacts
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

cores=$(nproc 2>/dev/null || echo 2)
readonly cores
readonly build=$PWD/build/check
started=$SECONDS
results=()
failed=0
cluster=

clean_up() {
    if [ -n "$cluster" ]; then
        packaging/postgres.sh stop "$cluster"
        rm -rf "$cluster"
    fi
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# step NAME COMMAND...: runs it, and remembers how it went and how long it took
step() {
    local name=$1 began=$SECONDS
    shift
    echo
    echo "== $name"
    if "$@"; then
        results+=("ok      $(printf '%5d' $((SECONDS - began))) s  $name")
    else
        results+=("FAILED  $(printf '%5d' $((SECONDS - began))) s  $name")
        failed=1
        return 1
    fi
}

summary() {
    echo
    echo "== Summary"
    printf '%s\n' "${results[@]}"
    if [ $failed = 0 ]; then
        echo "All checks passed in $((SECONDS - started)) s."
    else
        echo "Something failed; see above. ($((SECONDS - started)) s)"
    fi
    exit $failed
}

# What lives for one test is mostly the making and removing of files: in memory that costs a tenth of it. Where memory
# has no room, the disk has.
place_for_tests() {
    local room unused
    room=$(df --output=avail /dev/shm 2>/dev/null | tail -n 1)
    unused=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo)
    if [ -w /dev/shm ] && [ "${room:-0}" -ge 4000000 ] && [ "${unused:-0}" -ge 8000000 ]; then
        echo /dev/shm
    else
        echo /tmp
    fi
}

start_postgres() {
    cluster=$(mktemp -d "$(place_for_tests)/kk-pg.XXXXXX") || return 1
    chmod 0755 "$cluster"
    local lines
    lines=$(packaging/postgres.sh start "$cluster") || return 1
    eval "$lines"
}

# By hand a missing server is a reason to skip a row; here it is there, so a skipped row is a failure.
nothing_skipped_for_want_of_a_server() {
    ! grep -n 'this server is not here' "$build/Testing/Temporary/LastTest.log"
}

# A test waits now and then for a server, a process or an event: more of them than cores keep the cores at work.
run_tests() {
    ctest --test-dir "$build" --output-on-failure --no-tests=error --parallel $((cores + 2)) --timeout 900 "$@" &&
        nothing_skipped_for_want_of_a_server
}

check_desktop_files() {
    local metainfo=packaging/freedesktop/nl.klantkluis.klantkluis.metainfo.xml
    desktop-file-validate packaging/freedesktop/nl.klantkluis.klantkluis.desktop &&
        appstreamcli validate --no-net "$metainfo" &&
        xmllint --noout packaging/freedesktop/*.xml
}

check_man_pages() {
    local page words
    for page in packaging/man/*.1 packaging/man/nl/*.1; do
        words=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=100 man --warnings --encoding=UTF-8 --local-file "$page" 2>&1 >/dev/null)
        [ -z "$words" ] || { echo "$page: $words"; return 1; }
    done
}

# It comes from elsewhere: where it cannot be fetched, the one test that needs it is skipped and says so.
fetch_axe_core() {
    packaging/axe_core.sh "$build/axe-core" || echo 'axe-core could not be fetched: published pages are not judged by it.'
}

step 'packages' packaging/dependencies.sh test || summary
step 'desktop files' check_desktop_files
step 'manual pages' check_man_pages
step 'axe-core' fetch_axe_core
step 'configure' cmake --preset check || summary
step 'build' cmake --build --preset check || summary
step 'private PostgreSQL' start_postgres || summary
step 'tests' run_tests --label-exclude '^benchmark$' "$@"
summary
