#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""From exec to a window on the screen, and the memory it takes then, against a bare Qt window in the same run.

    tests/bench/startup/startup.py build/release [ROUNDS [TRACE]]

Packet Sender takes part where it is installed (Debian: packetsender). With a TRACE, each program but the bare window
opens it, and glogg takes Packet Sender's place; "quiet" is when the program has stopped working on it. The programs
take turns, with a new home folder each time; the first round, which warms the page cache, is left out.
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
QUIET_S = 0.5


class Screen:
    """An X server of its own, without a window manager; -noreset, or it would begin anew after each program."""

    def __init__(self):
        read, write = os.pipe()
        self._server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24",
                                         "-nolisten", "tcp", "-noreset"],
                                        pass_fds=(write,), stderr=subprocess.DEVNULL)
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


def quiet_after(process, begin):
    """Seconds until it used no processor time for a while, by the kernel's ticks of 10 ms."""
    last, used = time.monotonic(), None
    while time.monotonic() - last < QUIET_S and time.monotonic() - begin < DEADLINE_S:
        now = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()[11:13]
        if now != used:
            last, used = time.monotonic(), now
        time.sleep(0.005)
    return last - begin


def start(command, display):
    """Seconds until the window is there, MB when it is quiet, and seconds until then."""
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
        quiet = quiet_after(process, begin)
        return seconds, memory_mb(process), quiet


def leave_row(quantity, unit, ours, peer, floor):
    """A line of the table that packaging/bench makes of all benchmarks, as benchrow.h writes them."""
    path = os.environ.get("SIXCAST_BENCH_ROWS")
    if path:
        with open(path, "a", encoding="utf-8") as file:
            file.write("\t".join([quantity, unit, f"{ours:.9g}", *map(str, (*peer, *floor))]) + "\n")


def leave_rows(medians, peer, trace):
    """medians: of each program its seconds, MB, and seconds until quiet."""
    ours, floor = medians["Sixcast"], medians["bare Qt window"]
    them = medians.get(peer, (0, 0, 0))
    peer += "" if peer in medians else " (not installed)"
    if trace:
        leave_row("saved trace opened and all loaded", "ms", ours[2] * 1000, (peer, them[2] * 1000, 0.25), ("", 0, 0))
        return
    leave_row("start to a window", "ms", ours[0] * 1000, (peer, them[0] * 1000, 0.6),
              ("bare Qt window", floor[0] * 1000, 1.5))
    leave_row("memory after the start", "MB", ours[1], (peer, them[1], 0.5), ("bare Qt window", floor[1], 1.5))


def main():
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__.strip())
        sys.exit(0 if len(sys.argv) > 1 else 64)
    build = pathlib.Path(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 15
    trace = sys.argv[3:4]
    contestants = {"bare Qt window": [build / "tests/bench/startup/bench_barewindow"],
                   "Sixcast": [build / "app/sixcast", *trace]}
    peer = "glogg" if trace else "Packet Sender"
    program = shutil.which(peer.replace(" ", "").lower())
    if program:
        contestants[peer] = [program, *trace]
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
    medians = {name: [statistics.median(column) for column in zip(*results)] for name, results in measured.items()}
    floor = medians["bare Qt window"]
    print(f"{'Start, median of ' + str(rounds):<28} {'ms':>8} {'ratio':>8} {'MB':>8} {'ratio':>8} {'quiet, ms':>10} {'ratio':>8}")
    for name, values in medians.items():
        ratios = [value / least for value, least in zip(values, floor)]
        print(f"{name:<28} {values[0] * 1000:8.0f} {ratios[0]:7.2f}x {values[1]:8.1f} {ratios[1]:7.2f}x "
              f"{values[2] * 1000:10.0f} {ratios[2]:7.2f}x")
    print("goal with a trace of a million lines: quiet after <= 0.25x of glogg" if trace else
          "goal: Sixcast <= 1.5x of the bare window, <= 0.6x the time and <= 0.5x the memory of Packet Sender")
    leave_rows(medians, peer, trace)
    if not program:
        print(f"{peer} is not installed: not compared")


if __name__ == "__main__":
    main()
