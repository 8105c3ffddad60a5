#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""From exec to a window on the screen, and the memory it takes then, against a bare Qt window in the same run.

    tests/bench/startup/startup.py build/release [ROUNDS]

Packet Sender takes part where it is installed (Debian: packetsender). The programs take turns, with a new home folder
each time; the first round, which warms the page cache, is left out.
"""
import contextlib
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

DEADLINE_S = 20


class Screen:
    """An X server of its own, without a window manager."""

    def __init__(self):
        read, write = os.pipe()
        self._server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24",
                                         "-nolisten", "tcp"], pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.name = f":{pipe.readline().strip()}"

    def close(self):
        self._server.terminate()
        self._server.wait()


def mapped(process, environment):
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)],
                          env=environment, capture_output=True, text=True).stdout.split()


def memory_mb(process):
    """What the program costs: its own pages, and its share of the others."""
    for line in pathlib.Path(f"/proc/{process.pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no Pss in smaps_rollup")


def start(command, display):
    """Seconds until the window is there, and MB a moment later."""
    with tempfile.TemporaryDirectory() as home, contextlib.ExitStack() as stack:
        os.chmod(home, 0o700)
        environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": display,
                       "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        begin = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        stack.callback(process.wait)
        stack.callback(process.terminate)
        while not mapped(process, environment):
            if process.poll() is not None or time.monotonic() - begin > DEADLINE_S:
                sys.exit(f"{command[0]} shows no window")
        seconds = time.monotonic() - begin
        time.sleep(1)
        return seconds, memory_mb(process)


def main():
    build = pathlib.Path(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 15
    contestants = {"bare Qt window": [build / "tests/bench/startup/bench_barewindow"],
                   "Sixcast": [build / "app/sixcast"]}
    packet_sender = shutil.which("packetsender")
    if packet_sender:
        contestants["Packet Sender"] = [packet_sender]
    measured = {name: [] for name in contestants}
    screen = Screen()
    try:
        for number in range(rounds + 1):
            for name, command in contestants.items():
                result = start(command, screen.name)
                if number > 0:
                    measured[name].append(result)
    finally:
        screen.close()
    floor = [statistics.median(column) for column in zip(*measured["bare Qt window"])]
    print(f"{'Start, median of ' + str(rounds):<28} {'ms':>8} {'ratio':>8} {'MB':>8} {'ratio':>8}")
    for name, results in measured.items():
        seconds, megabytes = (statistics.median(column) for column in zip(*results))
        print(f"{name:<28} {seconds * 1000:8.0f} {seconds / floor[0]:7.2f}x {megabytes:8.1f} {megabytes / floor[1]:7.2f}x")
    print("goal: Sixcast <= 1.5x of the bare window, <= 0.6x the time and <= 0.5x the memory of Packet Sender")
    if not packet_sender:
        print("Packet Sender is not installed: not compared")


if __name__ == "__main__":
    main()
