# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for a black-box story, and the programs on it by role and name, as a screen reader has them.

    with Desktop() as desktop:
        left, right = desktop.machines("left", "right")
        window = desktop.start(left)
        window.find("push button", "Start").press()

X server, window manager, session bus, accessibility bus, home folder and network namespaces belong to the story
alone and are gone after it, whatever happens. Every wait has a deadline and says what it waited for.
"""
import contextlib
import ctypes
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PREFIX = "sixcastgui-"
# Sanitizers make a program two to four times slower: SIXCAST_PATIENCE stretches every deadline.
PATIENCE = float(os.environ.get("SIXCAST_PATIENCE", "1"))
A11Y_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher",
                  "/usr/lib/at-spi-bus-launcher", "/usr/libexec/at-spi2/at-spi-bus-launcher")


class StoryError(AssertionError):
    """What did not come true, in words."""


def wait_until(question, what, seconds=10.0):
    """The first true answer of question(), asked again and again; a StoryError after the deadline."""
    deadline = time.monotonic() + seconds * PATIENCE
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise StoryError(f"waited {seconds * PATIENCE:.0f} s for {what}")
        time.sleep(0.02)


def _die_with_parent():
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)


def _ip(*arguments):
    subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True, timeout=20)


def _sweep():
    """Removes the namespaces that a killed story left behind."""
    names = subprocess.run(["ip", "netns", "list"], capture_output=True, text=True, timeout=20).stdout
    for line in names.splitlines():
        name = line.split()[0]
        if name.startswith(PREFIX) and not pathlib.Path("/proc", name.split("-")[1]).exists():
            subprocess.run(["ip", "netns", "delete", name], capture_output=True, timeout=20)


class Machine:
    """A network namespace with one cabled interface, `eth0`; its host name is the label's first word."""

    def __init__(self, label):
        self.name = f"{PREFIX}{os.getpid()}-{label}"
        self.host = label.split("-")[0]

    def command(self, *arguments):
        return ["ip", "netns", "exec", self.name, "unshare", "--uts", "sh", "-c", 'echo "$0" >/proc/sys/kernel/hostname; exec "$@"',
                self.host, *arguments]

    def ip(self, *arguments):
        _ip("-n", self.name, *arguments)

    def run(self, *arguments, check=True, seconds=30):
        return subprocess.run(self.command(*arguments), check=check, capture_output=True, text=True,
                              timeout=seconds * PATIENCE)


class Desktop:
    def __init__(self, size="1280x800"):
        self._size = size
        self._stack = contextlib.ExitStack()
        self.programs = []

    def __enter__(self):
        try:
            self._begin()
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(self, *problem):
        try:
            if problem[0]:
                self._keep_picture()
        finally:
            self._stack.close()

    def _begin(self):
        _sweep()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sixcast-gui-"))
        self._stack.callback(shutil.rmtree, self.folder, ignore_errors=True)
        runtime = self.folder / "run"
        runtime.mkdir(mode=0o700)
        for name in ("WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "SESSION_MANAGER", "DBUS_SESSION_BUS_ADDRESS"):
            os.environ.pop(name, None)
        os.environ.update(HOME=str(self.folder), XDG_RUNTIME_DIR=str(runtime), LANG="C.UTF-8", LC_ALL="C.UTF-8",
                          QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self._begin_screen()
        self._begin_bus()
        self._begin_accessibility()

    def _spawn(self, command, **options):
        log = open(self.folder / "desktop.log", "ab")
        self._stack.callback(log.close)
        options.setdefault("stdout", log)
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=log,
                                   preexec_fn=_die_with_parent, **options)
        self._stack.callback(self._end, process)
        return process

    @staticmethod
    def _end(process):
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)

    def _begin_screen(self):
        reading, writing = os.pipe()  # the X server picks a free number itself, and tells it
        # -noreset: else it begins anew, and throws the window manager out, when its first visitor leaves.
        self._spawn(["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self._size}x24", "-nolisten", "tcp",
                     "-noreset"],
                    pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise StoryError("Xvfb did not start")
        os.environ["DISPLAY"] = f":{number}"
        self._spawn(["openbox"])
        asking = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]  # a window that comes before it gets no focus
        wait_until(lambda: "window id" in subprocess.run(asking, capture_output=True, text=True).stdout,
                   "the window manager", 20)

    def _begin_bus(self):
        bus = self._spawn(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE,
                          text=True)
        self._stack.callback(bus.stdout.close)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def _begin_accessibility(self):
        launcher = next((path for path in A11Y_LAUNCHERS if os.access(path, os.X_OK)), None)
        if not launcher:
            raise StoryError("at-spi-bus-launcher is not installed")
        self._spawn([launcher, "--launch-immediately"])
        asking = ["gdbus", "call", "--session", "-d", "org.a11y.Bus", "-o", "/org/a11y/bus",
                  "-m", "org.a11y.Bus.GetAddress"]
        wait_until(lambda: subprocess.run(asking, capture_output=True).returncode == 0, "the accessibility bus", 20)
        import gi  # only now: it connects to the bus of this story
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        global Atspi
        Atspi.init()
        Atspi.set_timeout(int(2000 * PATIENCE), int(5000 * PATIENCE))  # a dialog that blocks must not hang us

    def machines(self, first, second, switch=None):
        """Two machines with a cable between them, or a switch (a third one); both have a link-local address that can
        be used."""
        pair = [Machine(first), Machine(second)]
        between = [Machine(switch)] if switch else []
        for machine in pair + between:
            _ip("netns", "add", machine.name)
            self._stack.callback(subprocess.run, ["ip", "netns", "delete", machine.name], capture_output=True)
            machine.ip("link", "set", "lo", "up")
            machine.run("sysctl", "-qw", "net.ipv6.conf.default.accept_dad=0")
        for bridge in between:
            bridge.ip("link", "add", "sw0", "type", "bridge", "mcast_snooping", "0")
            bridge.ip("link", "set", "sw0", "up")
            for number, machine in enumerate(pair):
                bridge.ip("link", "add", f"port{number}", "type", "veth", "peer", "name", "eth0", "netns", machine.name)
                bridge.ip("link", "set", f"port{number}", "master", "sw0", "up")
        if not between:
            _ip("-n", pair[0].name, "link", "add", "eth0", "type", "veth", "peer", "name", "eth0", "netns",
                pair[1].name)
        for machine in pair:
            machine.ip("link", "set", "eth0", "up")
        for machine in pair:
            wait_until(lambda: "fe80:" in machine.run("ip", "-6", "address", "show", "dev", "eth0",
                                                      "-tentative", "scope", "link").stdout,
                       f"a link-local address in {machine.name}")
        return pair + between

    @property
    def command_line(self):
        return os.environ["SIXCAST_CLI"]

    def start_blindly(self, machine, *arguments, program=None):
        """The program's process; whether it has a window by now is another question."""
        process = self._spawn(machine.command(str(program or os.environ["SIXCAST_PROGRAM"]), *arguments))
        self.programs.append(process)
        return process

    def start(self, machine, *arguments, program=None):
        """The window on a machine, as soon as it is in the accessibility tree."""
        process = self.start_blindly(machine, *arguments, program=program)
        return Window(process, wait_until(lambda: self._application(process), "the window to appear", 20))

    @staticmethod
    def _application(process):
        if process.poll() is not None:
            raise StoryError(f"the program ended with status {process.returncode}")
        root = Atspi.get_desktop(0)
        for index in range(root.get_child_count()):
            with contextlib.suppress(Exception):  # programs come and go
                child = root.get_child_at_index(index)
                if child and child.get_process_id() == process.pid and child.get_child_count():
                    return child
        return None

    def picture(self, path):
        subprocess.run(["import", "-window", "root", str(path)], check=True, timeout=30)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True, timeout=10)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "15", text], check=True, timeout=60)

    def _keep_picture(self):
        print((self.folder / "desktop.log").read_text(errors="replace")[-4000:], file=sys.stderr)
        target = os.environ.get("SIXCAST_STORY_PICTURE")
        if target:
            with contextlib.suppress(Exception):
                self.picture(target)
                print(f"the screen when it failed: {target}", file=sys.stderr)


class Element:
    """A control, as assistive technology has it."""

    def __init__(self, node):
        self.node = node

    @property
    def role(self):
        role = self.node.get_role_name()
        return "push button" if role == "button" else role  # at-spi2-core 2.56 calls it so

    @property
    def name(self):
        return self.node.get_name()

    @property
    def description(self):
        return self.node.get_description()

    @property
    def text(self):
        return Atspi.Text.get_text(self.node, 0, -1)

    def has(self, state):
        """state: a name of Atspi.StateType, as in `checked`, `enabled`, `showing`."""
        return self.node.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    def walk(self):
        yield self
        # A table makes an object of every cell: ask it for rows and columns instead.
        if self.role in ("table", "tree table"):
            return
        for index in range(self.node.get_child_count()):
            child = self.node.get_child_at_index(index)
            if child is not None:
                yield from Element(child).walk()

    def search(self, role, name=None):
        """The first that matches and shows, or None. A name that ends in `*` is the beginning of one, between two
        `*` stands a part of one.
        Nodes vanish while one walks: that is no error."""
        def fits(element):
            if name is None or element.name == name:
                return True
            if name.startswith("*") and name.endswith("*"):
                return name[1:-1] in element.name
            return name.endswith("*") and element.name.startswith(name[:-1])
        with contextlib.suppress(Exception):
            return next((element for element in self.walk()
                         if element.role == role and fits(element) and element.has("showing")), None)
        return None

    def find(self, role, name=None, seconds=10):
        return wait_until(lambda: self.search(role, name), f"{role} {name!r}", seconds)

    def field(self, role, label):
        """A control by the text of the label it belongs to: combo boxes have no other name."""
        def labelled():
            with contextlib.suppress(Exception):
                for element in self.walk():
                    if element.role == role and (element.name == label or label in element.labels()):
                        return element
            return None
        return wait_until(labelled, f"{role} labelled {label!r}")

    def labels(self):
        targets = [relation.get_target(0) for relation in self.node.get_relation_set()
                   if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY]
        return [target.get_name() for target in targets if target]  # a label may just vanish

    def press(self):
        wait_until(lambda: self.has("enabled"), f"{self.role} {self.name!r} to be enabled")
        with contextlib.suppress(Exception):  # an action that opens a dialog may not reply in time
            Atspi.Action.do_action(self.node, 0)

    def click(self):
        area = Atspi.Component.get_extents(self.node, Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", str(area.x + area.width // 2), str(area.y + area.height // 2),
                        "click", "1"], check=True, timeout=10)

    def focus(self):
        Atspi.Component.grab_focus(self.node)

    def choose(self, start):
        """In a combo box: the item whose text begins with start. Its own action selects nothing, so open and click."""
        names = [Atspi.Action.get_action_name(self.node, i) for i in range(Atspi.Action.get_n_actions(self.node))]
        Atspi.Action.do_action(self.node, names.index("ShowMenu"))

        def item():
            with contextlib.suppress(Exception):
                for element in self.walk():
                    if element.role == "list item" and element.name.startswith(start) and element.has("showing"):
                        return element
            return None
        wait_until(item, f"the item {start!r}").click()
        wait_until(lambda: self.name.startswith(start), f"{start!r} to be chosen")

    def set_text(self, text):
        Atspi.EditableText.set_text_contents(self.node, text)

    def set_value(self, value):
        Atspi.Value.set_current_value(self.node, value)

    def value(self):
        return Atspi.Value.get_current_value(self.node)

    def rows(self):
        """A table as lists of texts."""
        columns = Atspi.Table.get_n_columns(self.node)
        return [[Atspi.Table.get_accessible_at(self.node, row, column).get_name() for column in range(columns)]
                for row in range(Atspi.Table.get_n_rows(self.node))]


class Window(Element):
    """One running program."""

    def __init__(self, process, node):
        super().__init__(node)
        self.process = process

    def menu(self, *path):
        """Runs a menu item by its path: menu("File", "Save trace...")."""
        here = self
        for title in path[:-1]:
            here = here.find("menu item", title)
            here.press()
        here.find("menu item", path[-1]).press()

    def begin(self, button="Start"):
        """Begins a run, and sees that it began."""
        self.find("push button", button).press()
        self.find("push button", "Stop")

    def verdict(self):
        label = self.find("label", "Verdict")
        return label.description or label.text

    def wait_for_verdict(self, *words, seconds=15):
        """The verdict's sentence of a run that is over; it must hold one of the words."""
        self.find("push button", "Start", seconds)
        sentence = wait_until(self.verdict, "a verdict")
        if not any(word in sentence for word in words):
            raise StoryError(f"the verdict is {sentence!r}, without any of {words}")
        return sentence

    def wait_for_row(self, table, *words, seconds=15):
        """A row of a table whose cells hold all the words."""
        def row():
            with contextlib.suppress(Exception):
                for cells in self.find("table", table, seconds=1).rows():
                    if all(any(word in cell for cell in cells) for word in words):
                        return cells
            return None
        return wait_until(row, f"a row of {table} with {words}", seconds)

    def quit(self):
        """Leaves by the menu; a status other than 0 fails the story, and so do leaks under a sanitizer."""
        self.menu("File", "Quit")
        self.wait_for_end()

    def wait_for_end(self, expected=(0,)):
        try:
            status = self.process.wait(20 * PATIENCE)
        except subprocess.TimeoutExpired:
            raise StoryError("the window did not end within its time") from None
        if status not in expected:
            raise StoryError(f"the window ended with status {status}")


def tell(story, seconds=120, size="1280x800"):
    """Runs story(desktop) on a desktop of its own and ends the process with its result."""
    def too_late(*_):
        raise StoryError(f"the whole story took more than {seconds * PATIENCE:.0f} s")
    signal.signal(signal.SIGALRM, too_late)
    signal.signal(signal.SIGTERM, too_late)
    signal.alarm(int(seconds * PATIENCE))
    try:
        with Desktop(size) as desktop:
            story(desktop)
    except StoryError as problem:
        print(f"FAIL: {story.__name__}: {problem}", file=sys.stderr)
        sys.exit(1)
    print(f"PASS: {story.__name__}")
