#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two machines with a cable between them: one window listens, the other one asks, another group than usual."""
import subprocess

import desktop

GROUP = "ff02::4242"


def calls_for_attention(window):
    """Whether its entry in the task bar blinks."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(window.process.pid)],
                           capture_output=True, text=True, timeout=20)
    states = [subprocess.run(["xprop", "-id", number, "_NET_WM_STATE", "WM_HINTS"], capture_output=True, text=True,
                             timeout=20).stdout for number in found.stdout.split()]
    return any("DEMANDS_ATTENTION" in state or "urgency" in state for state in states)


def two_machines(screen):
    left, right = screen.machines("left", "right")
    listener, requester = screen.start(left), screen.start(right)

    for window in (listener, requester):
        window.field("combo box", "Group:").search("text").set_text(GROUP)
        window.find("label", "Link-local*")
        window.field("combo box", "Interface:").choose("eth0")
    listener.find("radio button", "Listen").press()
    listener.begin()
    listener.wait_for_row("Trace", "join", GROUP)

    requester.find("radio button", "Request").press()
    requester.begin()
    requester.wait_for_verdict("Answered", "answered")
    requester.wait_for_row("Trace", "received", "WELCOME")
    listener.wait_for_row("Trace", "received", "HELLO")
    listener.wait_for_row("Trace", "sent", "WELCOME")
    desktop.wait_until(lambda: calls_for_attention(listener), "the listener in the background to call for attention")
    assert not calls_for_attention(requester), "the window in front need not"

    requester.find("page tab", "Peers*").press()
    requester.wait_for_row("Peers", "fe80:")

    listener.find("push button", "Stop").press()
    listener.find("push button", "Start")
    for window in (listener, requester):
        window.quit()


if __name__ == "__main__":
    desktop.tell(two_machines)
