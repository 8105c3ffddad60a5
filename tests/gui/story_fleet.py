#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Traces of three runs on two machines: the window shows who hears whom, and lays a pair side by side."""
import os
import subprocess

import desktop


def run(machine, trace, *words):
    return subprocess.Popen(machine.command(os.environ["SIXCAST_CLI"], *words, "--trace", str(trace)),
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def traces_of(screen):
    """One listener that hears, one on another port, and a requester."""
    there, here = screen.machines("there", "here")
    traces = [screen.folder / f"{name}.sixcast" for name in ("hears", "elsewhere", "asks")]
    listeners = [run(there, traces[0], "listen", "--count", "3"), run(there, traces[1], "listen", "-P", "4242", "--for", "4")]
    for trace in traces[:2]:
        desktop.wait_until(lambda trace=trace: trace.exists() and "join" in trace.read_text(errors="replace"),
                           "the listener to have joined", 20)
    for process in [run(here, traces[2], "request", "--no-probes"), *listeners]:
        process.wait(30 * desktop.PATIENCE)
    return here, traces


def fleet(screen):
    here, traces = traces_of(screen)
    window = screen.start(here, *map(str, traces))
    matrix = window.find("table", "Who hears whom", 20)
    cells = [cell for row in matrix.rows() for cell in row]
    assert sorted(cells) == ["here to there (elsewhere): another group or port",
                             "here to there (hears): 3 of 3 heard, all answered"], cells
    assert "Everybody hears everybody" in desktop.wait_until(window.verdict, "a verdict")
    assert not window.search("push button", "Compare these two").has("enabled"), "no pair is chosen"
    desktop.Element(desktop.Atspi.Table.get_accessible_at(matrix.node, 0, 0)).click()
    desktop.wait_until(lambda: window.search("push button", "Compare these two").has("enabled"), "a pair to be chosen")
    screen.key("Return")
    window.find("table", "Timeline", 20)
    window.find("label", "HELLO, requester to listener")
    screen.key("ctrl+w")
    window.find("table", "Who hears whom")
    window.quit()


if __name__ == "__main__":
    desktop.tell(fleet)
