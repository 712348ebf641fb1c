"""The X screen that a test has to itself: its window manager, its keys, and a picture of it."""

import ctypes
import os
import struct
import subprocess
import zlib

ALL_PLANES = ctypes.c_ulong(-1)
Z_PIXMAP = 2


class _Image(ctypes.Structure):
    """The head of an XImage, as Xlib.h has it."""

    _fields_ = [
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
        ("bits_per_pixel", ctypes.c_int),
    ]


def press(*keys):
    """Presses keys one after another, named as xdotool names them: "Tab", "ctrl+i"."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def type_text(text):
    """Types text; letters outside the American keyboard would change the keyboard, so there are none."""
    assert text.isascii()
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "4", "--", text], check=True)


def is_managed():
    """Whether a window manager gives windows the keyboard."""
    return subprocess.run(["xdotool", "get_desktop"], capture_output=True).returncode == 0


def is_free():
    """Whether there is a screen on which nobody works."""
    return "DISPLAY" in os.environ and not is_managed()


def take_picture(path):
    """Writes the whole screen as a PNG file."""
    path.write_bytes(_png(*_pixels()))


def _pixels():
    """Width, height and red, green, blue of every pixel."""
    xlib = ctypes.CDLL("libX11.so.6")
    for name, answer, *arguments in (
        ("XOpenDisplay", ctypes.c_void_p, ctypes.c_char_p),
        ("XDefaultRootWindow", ctypes.c_ulong, ctypes.c_void_p),
        ("XDisplayWidth", ctypes.c_int, ctypes.c_void_p, ctypes.c_int),
        ("XDisplayHeight", ctypes.c_int, ctypes.c_void_p, ctypes.c_int),
        ("XGetImage", ctypes.POINTER(_Image), ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int,
         ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int),
        ("XCloseDisplay", ctypes.c_int, ctypes.c_void_p),
    ):
        function = getattr(xlib, name)
        function.restype, function.argtypes = answer, arguments
    display = xlib.XOpenDisplay(None)
    if not display:
        raise OSError("there is no screen")
    try:
        size = xlib.XDisplayWidth(display, 0), xlib.XDisplayHeight(display, 0)
        image = xlib.XGetImage(display, xlib.XDefaultRootWindow(display), 0, 0, *size, ALL_PLANES, Z_PIXMAP)
        head = image.contents
        if head.bits_per_pixel != 32:
            raise OSError("the screen has not 32 bits a pixel")
        # Blue, green, red and a byte that says nothing.
        raw = ctypes.string_at(head.data, head.bytes_per_line * head.height)
    finally:
        xlib.XCloseDisplay(display)
    colours = bytearray(len(raw) // 4 * 3)
    for place in range(3):
        colours[place::3] = raw[2 - place::4]
    return *size, bytes(colours)


def _png(width, height, colours):
    def chunk(kind, content):
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    rows = b"".join(b"\0" + colours[row * width * 3:(row + 1) * width * 3] for row in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 1)) +
            chunk(b"IEND", b""))
