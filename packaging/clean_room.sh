#!/usr/bin/env bash
# Installs the Debian package in a bare Debian 12 that exists only for this, starts both programs there, makes and
# reads a customer file, and removes the package again. Needs mmdebstrap and a Debian mirror.
#
#   packaging/clean_room.sh [PACKAGE.deb]
set -euo pipefail
cd "$(dirname "$0")/.."

die() { echo "clean_room.sh: $*" >&2; exit 1; }

package=${1:-$(ls build/release/packages/klantkluis_*.deb 2>/dev/null | tail -n 1)}
[ -f "$package" ] || die 'no package; packaging/deb.sh makes one'
command -v mmdebstrap >/dev/null || die 'mmdebstrap is missing: apt-get install mmdebstrap'

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cp "$package" "$room/klantkluis.deb"
cat >"$room/inside.sh" <<'END'
set -eux
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
apt-get install --yes --no-install-recommends --quiet=2 /root/klantkluis.deb >/dev/null 2>&1
dpkg --verify klantkluis
klantkluis-cli --version
klantkluis --version
umask 077
cd /root
echo korenbloem-wandelt-langzaam >passphrase
kluis() { klantkluis-cli --file room.kluis --user anna --passphrase-file passphrase "$@"; }
kluis create
kluis demo --people 50 --seed 1
kluis contact list --limit 3
kluis --json retention status
kluis report dashboard --out dashboard.pdf
head -c 5 dashboard.pdf | grep -q '%PDF-'
# The window opens the file and stays up until it is asked to go.
status=0
timeout --signal=TERM 8 klantkluis --file room.kluis || status=$?
test "$status" = 124
apt-get purge --yes --quiet=2 klantkluis >/dev/null 2>&1
test ! -e /usr/bin/klantkluis
test ! -e /usr/share/klantkluis
END

mmdebstrap --quiet --variant=minbase --format=null \
    --customize-hook="copy-in '$room/klantkluis.deb' '$room/inside.sh' /root" \
    --customize-hook='chroot "$1" sh /root/inside.sh' \
    bookworm /dev/null
echo 'Installed, started, used and removed in a bare Debian 12.'
