#!/usr/bin/env bash
# Makes the Debian package and says where it is. The same sources give the same package, byte for byte.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/dependencies.sh package
cmake --preset release
cmake --build --preset release
rm -rf build/release/packages
cpack --config build/release/CPackConfig.cmake
ls "$PWD"/build/release/packages/*.deb
