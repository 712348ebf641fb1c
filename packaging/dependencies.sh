#!/usr/bin/env bash
# Installs what is missing to build Klantkluis, to test it or to package it, on Debian 12 and its relatives.
#
#   packaging/dependencies.sh build    compiler, Qt, libraries and what the program needs to run
#   packaging/dependencies.sh test     the same, PostgreSQL and the tools of the tests
#   packaging/dependencies.sh package  what the build needs, and the tools that make a Debian package
#   packaging/dependencies.sh list build|test|package    only prints the names
#
# Asks for administrator's rights only when something is missing. A name like a|b means: the first that exists.
set -euo pipefail

build=(
    cmake ninja-build g++ pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    'qt6-svg-dev|libqt6svg6-dev' 'qt6-charts-dev|libqt6charts6-dev'
    'libqt6opengl6-dev|qt6-base-dev' libgl-dev libopengl-dev qt6-pdf-dev
    libsqlite3-dev libpq-dev libsodium-dev libssl-dev libzip-dev libxlsxwriter-dev libphonenumber-dev
    libqrcodegencpp-dev
    # Qt finds these while it runs, so no compiler asks for them.
    libqt6sql6-sqlite libqt6sql6-psql qt6-translations-l10n qt6-wayland
    # A screen needs letters; Inter is the one that the program looks best in.
    fonts-inter fonts-dejavu-core
)
test=(
    'postgresql-15|postgresql' openssl python3
    python3-jsonschema xvfb xauth openbox xdotool dbus at-spi2-core python3-pyatspi
    poppler-utils zbar-tools desktop-file-utils appstream libxml2-utils man-db
    # What is published for everybody is judged in a browser.
    chromium
)
# Node.js from elsewhere brings npm itself, and then Debian's does not go with it.
command -v npm >/dev/null || test+=(npm)
package=(dpkg-dev file librsvg2-bin)

die() { echo "dependencies.sh: $*" >&2; exit 1; }

# One name of each entry: the only one, the one that is installed, or the first that apt knows.
choose() {
    local entry name
    for entry in "$@"; do
        for name in ${entry//|/ }; do
            if [ "$name" = "$entry" ] || installed "$name" || apt-cache show "$name" >/dev/null 2>&1; then
                echo "$name"
                continue 2
            fi
        done
        echo "${entry%%|*}"
    done
}

installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

what=${1:-}
[ "$what" != list ] || what=${2:-}
case $what in
    build) wanted=("${build[@]}") ;;
    test) wanted=("${build[@]}" "${test[@]}") ;;
    package) wanted=("${build[@]}" "${package[@]}") ;;
    *) die 'usage: dependencies.sh [list] build|test|package' ;;
esac

if [ "$1" = list ]; then
    printf '%s\n' "${wanted[@]}"
    exit 0
fi

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    {
        echo 'This system does not use apt, so nothing was installed. Klantkluis needs the counterparts of:'
        printf '  %s\n' "${wanted[@]}"
        echo 'The build goes on and names what it cannot find.'
    } >&2
    exit 0
fi

missing() {
    local name
    for name in $(choose "${wanted[@]}"); do
        installed "$name" || echo "$name"
    done
}

mapfile -t lacking < <(missing)
[ ${#lacking[@]} -gt 0 ] || exit 0

rights=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null ||
        die "these packages are missing and sudo is not here; as root, run: apt-get install ${lacking[*]}"
    rights=(sudo)
    [ -t 0 ] || rights=(sudo -n)
fi
# Plain words of apt on any system; no question in between.
rights+=(env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8)

echo "Installing ${#lacking[@]} packages: ${lacking[*]}"
"${rights[@]}" apt-get update --quiet=2 || die 'apt-get update failed; is there a network?'
mapfile -t lacking < <(missing)

# The tests start a server of their own; without this line Debian would start one for the whole system.
if ! installed postgresql-common && [[ " ${lacking[*]} " == *' postgresql'* ]]; then
    "${rights[@]}" mkdir -p /etc/postgresql-common/createcluster.d
    echo 'create_main_cluster = false' |
        "${rights[@]}" tee /etc/postgresql-common/createcluster.d/klantkluis.conf >/dev/null
fi

"${rights[@]}" apt-get install --yes --no-install-recommends --quiet=2 --option=Dpkg::Use-Pty=0 \
    "${lacking[@]}" >/dev/null || die "apt-get could not install: ${lacking[*]}"
