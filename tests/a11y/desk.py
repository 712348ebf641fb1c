"""A desk with the program on it: whoever sits there has the keyboard and a screen reader, and no mouse."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

import screen  # noqa: E402
from control import CELLS, Atspi, Control, Role, State  # noqa: E402

# A plural that was not spoken for a number, a place for a value, and markup.
MACHINE_WORDS = re.compile(r"\(s\)|%L?[1-9n]|<[a-z]+>")

# Seconds that anything may take on a machine with other work to do, that one answer may take, and between two looks.
PATIENCE = 60
ANSWER = 10
GLANCE = 0.05


class Missed(AssertionError):
    """Something that the job needs did not come about."""


def _accessibility_bus():
    """Starts the accessibility bus of this session and gives its address."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    return session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None,
                             GLib.VariantType("(s)"), Gio.DBusCallFlags.NONE, PATIENCE * 1000).unpack()[0]


class Desk:
    """Runs the program in a home of its own. Use it as a context; when the job fails it tells what was heard."""

    def __init__(self, program, pictures, locale):
        """`pictures` is the folder for a picture of the screen after each step; `locale` is the system's."""
        self._program, self._pictures, self._locale = program, Path(pictures), locale
        self._processes = []
        self._heard = []
        self._told = []
        self._focused = None
        self._gains = 0
        self.home = Path(tempfile.mkdtemp(prefix="klantkluis-desk-"))
        self.application = None
        self._listener = Atspi.EventListener.new(self._hear)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if error is not None:
            self._report()
        for process in reversed(self._processes):
            process.kill()
            process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def sit_down(self):
        """Starts the program and waits until it speaks."""
        self._pictures.mkdir(parents=True, exist_ok=True)
        for picture in self._pictures.glob("*.png"):
            picture.unlink()
        (self.home / "run").mkdir(mode=0o700)
        # Said outright, so that nobody here takes the bus of an earlier session on this screen.
        os.environ["AT_SPI_BUS_ADDRESS"] = _accessibility_bus()
        Atspi.init()
        Atspi.set_timeout(ANSWER * 1000, PATIENCE * 1000)
        self._listener.register("object:state-changed:focused")
        self._start("openbox", "--sm-disable")
        self.until("a window manager", screen.is_managed)
        self._running = self._start(self._program)
        self.application = self.until("the program on the accessibility bus", self._find_application)

    def _start(self, *command):
        folders = {name: str(self.home / folder) for name, folder in (
            ("HOME", "."), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"), ("XDG_RUNTIME_DIR", "run"))}
        surroundings = os.environ | folders | {
            "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": self._locale}
        # Told outright where the bus is, Qt 6.4 waits to be asked before it says anything there.
        del surroundings["AT_SPI_BUS_ADDRESS"]
        process = subprocess.Popen(command, env=surroundings, cwd=self.home)
        self._processes.append(process)
        return process

    def _find_application(self):
        if self._running.poll() is not None:
            raise Missed(f"the program ended with {self._running.returncode}")
        for found in Control(Atspi.get_desktop(0)).children:
            if found.process == self._running.pid:
                found.remember_nothing()
                return found
        return None

    def _hear(self, event):
        if event.detail1:
            self._told.append(Control(event.source))

    def _listen(self):
        """Takes in what the bus told."""
        while GLib.MainContext.default().iteration(False):
            pass
        while self._told:
            control = self._told.pop(0)
            if self._has_keyboard(control):
                self._focused = control
                self._gains += 1

    @staticmethod
    def _has_keyboard(control):
        """Qt says "focused" of the current row of every list; the list that has the keyboard says it as well."""
        if not control.has(State.FOCUSED):
            return False
        container = control.container
        return container is None or container.has(State.FOCUSED)

    def _report(self):
        print("The last that had the keyboard:", file=sys.stderr)
        for words in self._heard[-20:]:
            print(f"  {words}", file=sys.stderr)
        print("In sight:", file=sys.stderr)
        for control in self.in_sight():
            if control.name:
                print(f"  {control}", file=sys.stderr)
        self.picture("failed")

    def picture(self, name):
        """Keeps what the screen shows now."""
        screen.take_picture(self._pictures / f"{len(list(self._pictures.glob('*.png'))):02} {name}.png")

    # Looking

    def until(self, what, look):
        """What `look` gives, once it is anything true. Fails when that takes too long, telling of `what`: words, or
        what says them."""
        end = time.monotonic() + PATIENCE
        while True:
            self._listen()
            if found := look():
                return found
            if time.monotonic() > end:
                raise Missed(f"waited in vain for {what() if callable(what) else what}")
            time.sleep(GLANCE)

    def in_sight(self):
        """Everything in the program's windows that is not put away, the window that came last first."""
        for window in reversed(self.application.children if self.application else []):
            yield from window.visible()

    @staticmethod
    def _called(name):
        return name if callable(name) else name.__eq__

    def find(self, role, name):
        """The control of this role and name, or None. `name` may be a function that says yes or no to a name."""
        is_it = self._called(name)
        return next((each for each in self.in_sight() if each.role == role and is_it(each.name)), None)

    def wait_for(self, role, name):
        """The control of this role and name, as soon as it is there."""
        called = "a name that fits" if callable(name) else f"“{name}”"
        return self.until(f"{Atspi.role_get_name(role)} {called}", lambda: self.find(role, name))

    def listen_to_all(self):
        """Goes over everything in sight. Fails when the keyboard can reach what nobody who only listens could tell
        apart, or when words are heard that are not meant for people."""
        self.until(lambda: "words for people at " + ", ".join(self._unsaid()), lambda: not self._unsaid())

    def _unsaid(self):
        found = []
        for each in self.in_sight():
            is_mute = each.has(State.FOCUSABLE) and each.role not in CELLS and not each.name
            is_nothing = each.has(State.FOCUSABLE) and each.role in (Role.INVALID, Role.UNKNOWN)
            if is_mute or is_nothing or MACHINE_WORDS.search(f"{each.name} {each.description}"):
                found.append(f"{each} ({each.description}) in {each.container or each.parent}")
        return found

    # The keyboard

    def focused(self):
        """What has the keyboard, or None."""
        self._listen()
        if self._focused is None or not self._has_keyboard(self._focused):
            # Between two windows the bus may tell of it before it is so.
            self._focused = next(filter(self._has_keyboard, reversed(list(self.in_sight()))), None)
        return self._focused

    def wait_focus(self, name):
        """What has the keyboard, as soon as it is what has this name, which may be a function as in `find`."""
        is_it = self._called(name)
        return self.until(lambda: f"the keyboard at “{name}”, not at {self.focused()}",
                          lambda: (here := self.focused()) and is_it(here.name) and here)

    def press(self, *keys):
        screen.press(*keys)

    def step(self, key="Tab"):
        """Presses a key that moves on, and gives what has the keyboard then: often another, but a field for a time
        has parts of its own."""
        before, start = self._gains, self.focused()
        place = start.caret if start else None
        self.press(key)
        here = self.until(
            f"{key} to move on from {self._focused}",
            lambda: (here := self.focused()) and
            (self._gains > before or here != start or here.caret != place) and here)
        self._heard.append(str(here))
        return here

    def tab_to(self, name, key="Tab"):
        """Tabs until the control of this name, or a part of it, has the keyboard."""
        passed = []
        here = self.focused()
        while not (here and (here.name == name or (here.container and here.container.name == name))):
            if here in passed[:-1]:
                raise Missed(f"{key} went round without coming to “{name}”, by way of " +
                             ", ".join(str(each) for each in passed))
            if here:
                passed.append(here)
            here = self.step(key)
        return here

    def walk_to(self, name, key="Down"):
        """Goes through the rows of a table or list that has the keyboard, until one says `name`; a function as in `find`
        will do."""
        is_it = self._called(name)
        here = self.focused()
        while not is_it(here.name):
            here = self.step(key)
        return here

    def push(self, name):
        """Tabs to a button and pushes it."""
        button = self.tab_to(name)
        self.until(f"“{name}” to be usable", lambda: button.is_usable)
        self.press("space")

    def tick(self, name):
        """Tabs to a box and ticks it."""
        box = self.tab_to(name)
        self.press("space")
        self.until(f"a tick in “{name}”", lambda: box.has(State.CHECKED))

    def fill(self, name, text):
        """Tabs to a field and types over whatever stands there."""
        self.tab_to(name)
        self.type_here(text)

    def type_here(self, text):
        """Types over whatever stands in the field that has the keyboard."""
        field = self.until("a field that has the keyboard", self.focused)
        self.press("ctrl+a")
        screen.type_text(text)
        # What a passphrase field holds is told to nobody; whether it was typed well shows where it is used.
        if field.role != Role.PASSWORD_TEXT:
            self.until(f"{field} to hold what was typed", lambda: field.value == text)

    def choose(self, name, wanted):
        """Tabs to a list that drops down and goes through it until it says `wanted`."""
        box = self.tab_to(name)
        self.press("Home")
        heard = [box.value]
        while box.value != wanted:
            before = box.value
            self.press("Down")
            self.until(f"“{wanted}” in “{name}”, after {heard}", lambda: box.value != before)
            heard.append(box.value)

    def leave(self):
        """Quits, and waits for the program to end well."""
        self.press("ctrl+q")
        self.until("the program to end", lambda: self._running.poll() is not None)
        if self._running.returncode != 0:
            raise Missed(f"the program ended with {self._running.returncode}")
