#!/usr/bin/env python3
"""Makes the icon files of Windows and macOS from the seal, with rsvg-convert and nothing else.

    packaging/make_icons.py resources/seal.svg FOLDER    writes FOLDER/klantkluis.ico and FOLDER/klantkluis.icns
"""

import struct
import subprocess
import sys
from pathlib import Path

WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
# The names that Apple gave to pictures of these sizes; all of them hold PNG.
MACOS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def picture(seal, size):
    return subprocess.run(["rsvg-convert", "--width", str(size), "--height", str(size), str(seal)],
                          check=True, capture_output=True).stdout


def windows_icon(seal):
    pictures = [(size, picture(seal, size)) for size in WINDOWS_SIZES]
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, content in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(content for _, content in pictures)


def macos_icon(seal):
    parts = b""
    for size, kind in MACOS_KINDS.items():
        content = picture(seal, size)
        parts += kind + struct.pack(">I", len(content) + 8) + content
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def main(arguments):
    if len(arguments) != 2:
        raise SystemExit(__doc__)
    seal, folder = Path(arguments[0]), Path(arguments[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "klantkluis.ico").write_bytes(windows_icon(seal))
    (folder / "klantkluis.icns").write_bytes(macos_icon(seal))


if __name__ == "__main__":
    main(sys.argv[1:])
