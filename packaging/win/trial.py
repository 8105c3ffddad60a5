#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries the programs for Windows under Wine, beside those of this system, on two machines that are two namespaces.

    packaging/win/trial.py FOLDER SIXCAST_CLI [UNIT_TEST.exe ...]

FOLDER is what packaging/windows makes. Wine has the sockets of the namespace that it runs in; it shows that the programs
start, parse, join, send, receive and write files, and that the window draws. It can't show Windows' own network stack,
firewall, adapters or accessibility. The last picture of the window stays in FOLDER/../window.png.
"""
import contextlib
import ipaddress
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tests" / "lab"))
from network import Network  # noqa: E402

GROUP = "ff12::6d63"
DEADLINE_S = 60
WINE = {"WINEDLLOVERRIDES": "mscoree,mshtml=", "WINEDEBUG": "-all", "LANG": "C.UTF-8"}


class Wine:
    """Windows programs in one host; a prefix belongs to one, since its server has the sockets of one namespace."""

    def __init__(self, host, folder, home):
        self._host = host
        self._folder = folder
        self._environment = {**os.environ, **WINE, "WINEPATH": f"Z:{folder}", "WINEPREFIX": f"{home}/{host.name}", "HOME": str(home)}
        self.run("cmd", "/c", "ver")  # lays the prefix

    def command(self, program, *arguments):
        path = self._folder / program
        return self._host.inside("wine", str(path) if path.exists() else program, *arguments)

    def start(self, program, *arguments, **popen):
        return subprocess.Popen(self.command(program, *arguments), env=self._environment, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **popen)

    def run(self, program, *arguments):
        """(exit status, what it printed)."""
        done = subprocess.run(self.command(program, *arguments), env=self._environment, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=DEADLINE_S, check=False)
        return done.returncode, done.stdout.decode("utf-8", "replace")

    def interface(self):
        """The name that Windows gives the host's only network card."""
        status, text = self.run("sixcast-cli.exe", "interfaces", "--json")
        for row in json.loads(text)["interfaces"]:
            if row["kind"] != "loopback":
                return row["interface"]
        raise AssertionError(f"no interface ({status}): {text}")

    def close(self):
        subprocess.run(self._host.inside("wineserver", "-k"), env=self._environment, check=False, timeout=20)


class Trial:
    def __init__(self, folder, native, network, home):
        self.net = network
        self.native = native
        self.home = home
        self.listening = Wine(network.listener, folder, home)
        self.asking = Wine(network.requester, folder, home)
        self.folder = folder

    def close(self):
        self.listening.close()
        self.asking.close()

    def exchange(self, listener, requester, requester_status=0):
        """Both run; what the requester printed."""
        output, _ = requester.communicate(timeout=DEADLINE_S)
        assert requester.returncode == requester_status, (requester.returncode, output.decode())
        listener.terminate()
        listener.communicate(timeout=DEADLINE_S)
        return output.decode("utf-8", "replace")

    def native_listener(self, *more):
        return subprocess.Popen(self.net.listener.inside(self.native, "listen", "-n", "lis0", "-A", GROUP, *more),
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def native_requester(self, *more):
        return subprocess.Popen(self.net.requester.inside(self.native, "request", "-n", "req0", "-A", GROUP, *more),
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def wait_until_joined(self):
        """A listener says nothing before it is asked: the kernel knows its membership."""
        end = time.monotonic() + DEADLINE_S
        while time.monotonic() < end:
            rows = subprocess.run(self.net.listener.inside("cat", "/proc/net/igmp6"), capture_output=True, text=True,
                                  timeout=20, check=True).stdout
            if ipaddress.IPv6Address(GROUP).packed.hex() in rows:
                return
            time.sleep(0.1)
        raise AssertionError("nobody joined the group")

    # The trials, in this order.

    def says_its_version(self):
        status, text = self.asking.run("sixcast-cli.exe", "--version")
        assert status == 0 and text.startswith("sixcast"), text

    def explains_a_group(self):
        status, text = self.asking.run("sixcast-cli.exe", "explain", "ff05::123")
        assert status == 0 and "Site-local" in text, text

    def lists_interfaces(self):
        assert self.asking.interface()

    def is_asked_by_linux(self, *more):
        listener = self.listening.start("sixcast-cli.exe", "listen", "-n", self.listening.interface(), "-A", GROUP, *more)
        self.wait_until_joined()
        text = self.exchange(listener, self.native_requester(*more))
        assert "Answered by" in text, text

    def asks_linux(self, *more):
        listener = self.native_listener(*more)
        self.wait_until_joined()
        text = self.exchange(listener, self.asking.start("sixcast-cli.exe", "request", "-n", self.asking.interface(),
                                                         "-A", GROUP, *more))
        assert "Answered by" in text, text
        assert "leave" not in text.lower() or "failed" not in text.lower(), text

    def is_asked_plainly(self):
        self.is_asked_by_linux("--plain")

    def asks_plainly(self):
        self.asks_linux("--plain")

    def says_that_nobody_answers(self):
        status, text = self.asking.run("sixcast-cli.exe", "request", "-n", self.asking.interface(), "-A", GROUP)
        assert status == 2 and "No answer" in text, (status, text)

    def names_an_error_as_windows_does(self):
        status, text = self.asking.run("sixcast-cli.exe", "request", "-n", "nosuch0", "-A", GROUP)
        assert status != 0 and "nosuch0" in text, (status, text)

    def saves_and_compares(self):
        """A trace of each system, with a name that is no ASCII, and a space in it; compared by both."""
        theirs, ours = self.home / "grün listener.sixcast", self.home / "requester.sixcast"
        listener = self.listening.start("sixcast-cli.exe", "listen", "-n", self.listening.interface(), "-A", GROUP,
                                        "--for", "20", "--trace", f"Z:{theirs}")
        self.wait_until_joined()
        requester = self.native_requester("--trace", str(ours))
        assert requester.wait(DEADLINE_S) == 0
        listener.communicate(timeout=DEADLINE_S)
        assert theirs.exists(), list(self.home.iterdir())
        native = subprocess.run([self.native, "compare", theirs, ours], capture_output=True, text=True, check=False)
        status, text = self.asking.run("sixcast-cli.exe", "compare", f"Z:{theirs}", f"Z:{ours}")
        assert native.returncode == status == 0, (native.returncode, native.stdout, status, text)

    def ends_with_a_verdict(self):
        """What Ctrl+C does: Wine turns SIGINT into the console's event."""
        listener = self.listening.start("sixcast-cli.exe", "listen", "-n", self.listening.interface(), "-A", GROUP,
                                        start_new_session=True)
        self.wait_until_joined()
        os.killpg(listener.pid, signal.SIGINT)
        output, _ = listener.communicate(timeout=DEADLINE_S)
        text = output.decode("utf-8", "replace")
        assert "No HELLO arrived" in text, (listener.returncode, text)

    def draws_its_window(self):
        with contextlib.ExitStack() as stack:
            read, write = os.pipe()
            screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp",
                                       "-noreset"], pass_fds=(write,), stderr=subprocess.DEVNULL)
            stack.callback(screen.wait)
            stack.callback(screen.terminate)
            os.close(write)
            with os.fdopen(read) as pipe:
                display = f":{pipe.readline().strip()}"
            self.asking._environment["DISPLAY"] = display
            window = self.asking.start("sixcast.exe")
            stack.callback(window.wait)
            stack.callback(window.kill)
            end = time.monotonic() + DEADLINE_S
            while time.monotonic() < end:
                names = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Sixcast"], capture_output=True,
                                       text=True, env={**os.environ, "DISPLAY": display}, check=False).stdout.split()
                if names:
                    break
                time.sleep(0.5)
            assert names, "no window"
            subprocess.run(["xdotool", "key", "--window", names[-1], "alt+y"], check=True, timeout=10,  # Try it here
                           env={**os.environ, "DISPLAY": display})
            time.sleep(8)
            picture = self.folder.parent / "window.png"
            subprocess.run(["import", "-display", display, "-window", "root", picture], check=True, timeout=30)


TRIALS = (Trial.says_its_version, Trial.explains_a_group, Trial.lists_interfaces, Trial.is_asked_by_linux,
          Trial.asks_linux, Trial.is_asked_plainly, Trial.asks_plainly, Trial.says_that_nobody_answers,
          Trial.names_an_error_as_windows_does, Trial.saves_and_compares, Trial.ends_with_a_verdict,
          Trial.draws_its_window)


def unit_test(wine, program):
    status, text = wine.run(program, "-silent")
    assert status == 0, "\n".join(text.splitlines()[-30:])


def main():
    if len(sys.argv) < 3:
        print(__doc__.strip())
        sys.exit(64)
    folder, native = pathlib.Path(sys.argv[1]).resolve(), str(pathlib.Path(sys.argv[2]).resolve())
    passed = failed = 0

    def attempt(name, function, *arguments):
        nonlocal passed, failed
        try:
            function(*arguments)
            passed += 1
            print(f"pass {name}", flush=True)
        except (AssertionError, OSError, ValueError, subprocess.SubprocessError):
            failed += 1
            print(f"FAIL {name}\n{traceback.format_exc()}", flush=True)

    with tempfile.TemporaryDirectory(prefix="sixcast-wine-") as home, contextlib.ExitStack() as stack:
        network = Network("cable")
        stack.callback(network.close)
        trial = Trial(folder, native, network, pathlib.Path(home))
        stack.callback(trial.close)
        for function in TRIALS:
            attempt(function.__name__.replace("_", " "), function, trial)
        for program in sys.argv[3:]:
            attempt(pathlib.Path(program).stem, unit_test, trial.asking, str(pathlib.Path(program).resolve()))
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
