#!/usr/bin/env bash
# Builds Klantkluis and opens it with a demonstration file. Nothing else is needed, on a bare Debian 12 either.
#
#   packaging/start.sh             with a screen: opens the window; without: does the same job on the command line
#   packaging/start.sh headless    the command line, screen or not
#   packaging/start.sh build       stops after the build
#
# Everything that is made stays below build/. Remove build/demo to begin again.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly release=$PWD/build/release/app
readonly demo=$PWD/build/demo
readonly file=$demo/demo.kluis
readonly passphrase=$demo/passphrase.txt
readonly people=2000

die() { echo "start.sh: $*" >&2; exit 1; }

# The command line twin, signed in as the demonstration's first member.
kluis() {
    QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} \
        "$release/cli/klantkluis-cli" --file "$file" --user demo --passphrase-file "$passphrase" "$@"
}

build() {
    packaging/dependencies.sh build
    cmake --preset release
    cmake --build --preset release
    [ -x "$release/cli/klantkluis-cli" ] || die 'the build gave no klantkluis-cli'
}

# Made in a folder of its own and moved when whole, so that a broken-off run leaves no half demonstration.
make_demo() {
    [ ! -e "$file" ] || return 0
    echo "Making a demonstration file with $people people that do not exist ..."
    rm -rf "$demo"
    mkdir -p "$demo"
    (
        umask 077
        # Letters that cannot be mistaken for one another, in groups that can be typed.
        head -c 4096 /dev/urandom | tr -dc 'a-km-z2-9' | head -c 20 | sed 's/...../&-/g; s/-$//' >"$passphrase"
        echo >>"$passphrase"
        kluis create --organisation 'Voorbeeld B.V.'
    )
    kluis demo --people "$people" --seed 1 || { rm -f "$file"; die 'the demonstration could not be made'; }
}

with_window() {
    echo "Opening $file"
    echo "Sign in as: demo"
    echo "Passphrase: $(<"$passphrase")"
    exec "$release/gui/klantkluis" --file "$file" --user demo
}

without_window() {
    echo 'No screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the same core does its work without a window.'
    echo
    echo 'The first ten people of the file:'
    kluis contact list --limit 10
    echo
    echo 'What must go, and when:'
    kluis retention status
    kluis report dashboard --out "$demo/dashboard.pdf" >/dev/null
    echo
    echo "Customer file:     $file (sign in as demo with the passphrase in $passphrase)"
    echo "Dashboard as PDF:  $demo/dashboard.pdf"
    echo "More commands:     $release/cli/klantkluis-cli --help"
}

case ${1:-} in
    '' | build | headless) ;;
    *) die 'usage: start.sh [build|headless]' ;;
esac

build
[ "${1:-}" != build ] || exit 0
make_demo
if [ "${1:-}" != headless ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    with_window
else
    without_window
fi
