#!/usr/bin/env bash
# Measures Klantkluis and prints every figure beside the limit or peer of the same run; README.md tells how to read it.
#
#   tests/benchmarks/run.sh                      a million people, embedded and on PostgreSQL
#   tests/benchmarks/run.sh --rows 10m           ten million, embedded, beside what a million gave earlier
#   tests/benchmarks/run.sh --rows 100k --engine embedded --only import,lists
#
#   --rows N           100k, 1m, 10m or a number
#   --engine NAME      embedded, postgresql or both
#   --only PARTS       of import, sealing, audit, start, scroll, lists, retention, dashboards, inspection, sweep, gate, consents, necessity, scan, chain, window, backup, erasure, handover; a file made earlier is used again
#   --data FOLDER      where the people are and the files are made; build/benchmarks otherwise
#
# The figures are kept in FOLDER/figures-ROWS.txt. The exit status tells whether everything could be measured, not
# whether every goal was met.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1

die() { echo "run.sh: $*" >&2; exit 2; }

rows=1000000 engine= only=import,sealing,audit,start,scroll,lists,retention,dashboards,inspection,sweep,gate,consents,necessity,scan,chain,window,backup,erasure,handover data=$PWD/build/benchmarks
while [ $# -gt 0 ]; do
    [ $# -gt 1 ] || die "$1 needs a value"
    case $1 in
        --rows) rows=$2 ;;
        --engine) engine=$2 ;;
        --only) only=$2 ;;
        --data) data=$2 ;;
        *) die "unknown option $1" ;;
    esac
    shift 2
done
rows=${rows/%k/000}
rows=${rows/%m/000000}
[[ $rows =~ ^[0-9]+$ ]] || die '--rows: a number, 100k, 1m or 10m'
[ -n "$engine" ] || engine=$([ "$rows" -gt 2000000 ] && echo embedded || echo both)
case $engine in
    embedded | postgresql | both) ;;
    *) die '--engine: embedded, postgresql or both' ;;
esac
mkdir -p "$data" || die "cannot write to $data"
data=$(cd "$data" && pwd)

readonly rows engine only data
readonly people=$data/$rows
readonly csv=$people/contacts.csv
readonly figures=$data/figures-$rows.txt
readonly programs=$PWD/build/measure/tests/benchmarks
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} LC_ALL=C.UTF-8 TZ=UTC
# Qt's remarks on a desktop that is not there.
export QT_LOGGING_RULES='default.warning=false' XDG_RUNTIME_DIR=$data/runtime
mkdir -p -m 0700 "$XDG_RUNTIME_DIR"
started=$SECONDS
failed=0
cluster=

clean_up() {
    if [ -n "$cluster" ]; then
        packaging/postgres.sh stop "$cluster"
        rm -rf "$cluster"
    fi
    rm -rf "$data"/window.kluis* "$data"/trail.kluis* "$data"/part.kluis* "$data"/part.csv "$data"/stick-*
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

wants() { [[ ,$only, == *,$1,* ]]; }
on() { [ "$engine" = both ] || [ "$engine" = "$1" ]; }

build() {
    packaging/dependencies.sh test &&
        cmake --preset measure >"$data/build.log" &&
        cmake --build --preset measure --target figures >>"$data/build.log" ||
        { tail -n 20 "$data/build.log"; die 'the benchmarks could not be built'; }
}

make_people() {
    [ ! -e "$csv" ] || return 0
    echo "Inventing $rows people ..."
    rm -rf "$people.part"
    python3 tests/benchmarks/gen_contacts.py --rows "$rows" --out "$people.part" --no-consents &&
        rm -f "$people.part"/retention.csv "$people.part"/consents.csv &&
        mv "$people.part" "$people" || die 'the people could not be invented'
}

start_postgres() {
    cluster=$(mktemp -d /tmp/kk-bench.XXXXXX) && chmod 0755 "$cluster" || die 'no folder for the server'
    local lines
    lines=$(packaging/postgres.sh start "$cluster") || die 'the private PostgreSQL did not start'
    eval "$lines"
    psql "$KK_TEST_POSTGRES" --quiet --no-psqlrc \
        -c "ALTER SYSTEM SET max_wal_size = '8GB'" -c 'SELECT pg_reload_conf()' >/dev/null
}

# A database of its own on the private server; its conninfo.
new_database() {
    psql "$KK_TEST_POSTGRES" --quiet --no-psqlrc -c "DROP DATABASE IF EXISTS $1" -c "CREATE DATABASE $1" 2>/dev/null
    echo "${KK_TEST_POSTGRES/dbname=postgres/dbname=$1}"
}

# measure PROGRAM ARGUMENT...: what it prints is shown and kept. One that hangs or fails does not stop the others.
measure() {
    local program=$1
    shift
    timeout --kill-after=20 3600 "$programs/$program" "$@" 2>&1 || {
        echo "    FAILED: $program ended with status $?"
        return 1
    }
}

heading() { printf '\n## %s (after %d s; load %s)\n' "$1" $((SECONDS - started)) "$(cut -d' ' -f1-3 /proc/loadavg)"; }

without_remains() { rm -f "$1" "$1"-wal "$1"-shm "$1".lock; }

# part MEGABYTES: the beginning of the people, in whole lines.
part() { head -c "$1"000000 "$csv" | sed '$d' >"$data/part.csv"; }

measure_embedded() {
    local file=$data/$rows.kluis
    if wants import || [ ! -e "$file" ]; then
        heading 'Import, embedded'
        without_remains "$file"
        measure bench_import --file "$file" "$csv"
        part 100
        for kind in only-importing only-cancelling; do
            without_remains "$data/part.kluis"
            measure bench_import --$kind --file "$data/part.kluis" "$data/part.csv"
        done
        without_remains "$data/part.kluis"
    fi
    if wants sealing; then
        heading 'Sealing, embedded'
        part 100
        measure bench_sealing --folder "$data" "$data/part.csv"
    fi
    if wants audit; then
        heading 'The trail, embedded'
        without_remains "$data/trail.kluis"
        measure bench_audit --file "$data/trail.kluis"
        measure bench_breach_scope --file "$data/scope.kluis"
        without_remains "$data/trail.kluis"
    fi
    if wants start; then heading 'Start, embedded'; measure bench_start "$file"; measure bench_unlock "$file"; fi
    if wants scroll; then heading 'Scrolling, embedded'; measure bench_scroll --file "$file"; fi
    if wants lists; then heading 'Browsing and searching, embedded'; measure bench_lists --file "$file" "$csv"; fi
    if wants retention; then heading 'Dashboard, embedded'; measure bench_retention --file "$file"; fi
    if wants sweep; then
        heading 'Terms, embedded'
        measure bench_sweep --file "$file"
        if wants lists; then measure bench_lists --veiled --file "$file" "$csv"; fi
    fi
    if wants gate; then heading 'May we, embedded'; measure bench_gate --file "$file"; fi
    if wants consents; then heading 'Consent, embedded'; measure bench_consents --file "$file"; fi
    if wants dashboards; then heading 'Dashboards, embedded'; measure bench_dashboards --file "$file"; fi
    if wants inspection; then
        heading 'Inspection, embedded'
        without_remains "$data/inspection.kluis"
        measure bench_inspection --file "$data/inspection.kluis" "$csv"
        without_remains "$data/inspection.kluis"
    fi
    if wants necessity; then heading 'Necessity, embedded'; measure bench_necessity --file "$file"; fi
    if wants scan; then heading 'Search of free text, embedded'; measure bench_scan --file "$file"; fi
    if wants chain; then measure bench_chain; fi
    if wants handover; then heading 'A newsletter list, embedded'; measure bench_handover --file "$file"; fi
    if wants window; then
        heading "The window's thread, embedded"
        without_remains "$data/window.kluis"
        measure bench_window --file "$data/window.kluis" "$csv"
        without_remains "$data/window.kluis"
    fi
    if wants backup; then heading 'Backup and restore, embedded'; measure bench_backup --file "$file"; fi
    if wants erasure; then
        heading 'Erasure, embedded'
        measure bench_erasure --file "$file"
        without_remains "$file" # people are missing from it now
    fi
}

measure_postgresql() {
    local server
    server=$(new_database bench)
    heading 'Import, PostgreSQL'
    measure bench_import --server "$server" "$csv"
    if wants import; then
        part 20
        measure bench_import --only-cancelling --server "$(new_database bench_stopped)" "$data/part.csv"
        new_database bench_stopped >/dev/null
    fi
    if wants scroll; then heading 'Scrolling, PostgreSQL'; measure bench_scroll --server "$server"; fi
    if wants lists; then heading 'Browsing and searching, PostgreSQL'; measure bench_lists --server "$server" "$csv"; fi
    if wants retention; then heading 'Dashboard, PostgreSQL'; measure bench_retention --server "$server"; fi
    if wants sweep; then heading 'Terms, PostgreSQL'; measure bench_sweep --server "$server"; fi
    if wants gate; then heading 'May we, PostgreSQL'; measure bench_gate --server "$server"; fi
    if wants consents; then heading 'Consent, PostgreSQL'; measure bench_consents --server "$server"; fi
    if wants dashboards; then heading 'Dashboards, PostgreSQL'; measure bench_dashboards --server "$server"; fi
    if wants inspection; then
        heading 'Inspection, PostgreSQL'
        measure bench_inspection --server "$(new_database bench_inspection)" "$csv"
    fi
    if wants necessity; then heading 'Necessity, PostgreSQL'; measure bench_necessity --server "$server"; fi
    if wants scan; then heading 'Search of free text, PostgreSQL'; measure bench_scan --server "$server"; fi
    if wants audit; then
        heading 'The trail, PostgreSQL'
        measure bench_audit --server "$(new_database bench_audit)"
        measure bench_breach_scope --server "$(new_database bench_breach_scope)"
        new_database bench_audit >/dev/null
    fi
    if wants erasure; then heading 'Erasure, PostgreSQL'; measure bench_erasure --server "$server"; fi
    if wants handover; then heading 'A newsletter list, PostgreSQL'; measure bench_handover --server "$server"; fi
    if wants window; then
        heading "The window's thread, PostgreSQL"
        measure bench_window --server "$(new_database bench_window)" "$csv"
    fi
}

measure_all() {
    echo "# Klantkluis $(git describe --always --dirty 2>/dev/null), $rows people, $(date --utc '+%Y-%m-%d %H:%M') UTC"
    echo "# $(nproc) x $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), load $(cut -d' ' -f1-3 /proc/loadavg)"
    printf '%-3s | %-58s | %-38s | %-40s | %-6s | %-22s | %s\n' goal figure measured 'limit or peer' ratio wanted verdict
    if on embedded; then measure_embedded; fi
    if on postgresql; then measure_postgresql; fi
}

build
make_people
readonly record=$data/record-$rows.tsv
export KK_BENCH_RECORD=$record KK_BENCH_EARLIER=
[ "$rows" -le 1000000 ] || KK_BENCH_EARLIER=$data/record-1000000.tsv
if on postgresql; then start_postgres; fi
measure_all | tee "$figures"
failed=$(grep -c FAILED "$figures")
echo
echo "$(grep -c '| met$' "$figures") met, $(grep -c '| NOT MET$' "$figures") not met, $failed that failed; $((SECONDS - started)) s; kept in $figures"
grep '| NOT MET$' "$figures"
[ "$failed" = 0 ]
