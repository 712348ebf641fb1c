#!/usr/bin/env bash
# Fetches axe-core, with which tests judge what is published for everybody. Only for development: nothing of it is part
# of the program.
#
#   packaging/axe_core.sh FOLDER    leaves axe.min.js there, unless it is there already
set -euo pipefail

readonly version=4.10.3
readonly sha256=880970c081707360e64f34cea25ff91892f5bc95675b0776925b9709dd8a68bb

folder=${1:?usage: axe_core.sh FOLDER}
holds() { echo "$sha256  $folder/axe.min.js" | sha256sum --check --status 2>/dev/null; }
holds && exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent "axe-core@$version" >/dev/null)
mkdir -p "$folder"
tar --extract --gzip --to-stdout --file "$work/axe-core-$version.tgz" package/axe.min.js >"$folder/axe.min.js"
holds || { echo "axe_core.sh: axe-core $version is not what was expected" >&2; rm -f "$folder/axe.min.js"; exit 1; }
