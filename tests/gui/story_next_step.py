#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The requester asks on the wrong one of two interfaces: Findings offers the next step as a button, and pressing it is
all that it takes."""
import signal
import subprocess

import desktop
from story_both_sides import choose


def second_cable(left, right):
    left.ip("link", "add", "eth1", "type", "veth", "peer", "name", "eth1", "netns", right.name)
    for machine in (left, right):
        machine.ip("link", "set", "eth1", "up")
    for machine in (left, right):
        desktop.wait_until(lambda: "fe80:" in machine.run("ip", "-6", "address", "show", "dev", "eth1", "-tentative",
                                                          "scope", "link").stdout, "a link-local address on eth1")


def next_step(screen):
    right, _ = screen.machines("right", "nobody")
    left, _ = screen.machines("left", "spare")
    second_cable(left, right)
    with subprocess.Popen(left.command(screen.command_line, "listen", "-n", "eth1"), stdout=subprocess.PIPE,
                          text=True) as listener:
        requester = screen.start(right)
        choose(requester, "Request")
        requester.begin()
        requester.wait_for_verdict("No answer")
        step = requester.find("push button", "Run again on all interfaces")
        requester.find("label", "Next step")
        step.press()
        requester.find("push button", "Stop")
        requester.wait_for_verdict("Answered", "answered")
        assert any("eth1" in cell for row in requester.find("table", "Interfaces").rows() for cell in row)
        requester.quit()
        listener.send_signal(signal.SIGINT)
        listener.wait(20 * desktop.PATIENCE)


if __name__ == "__main__":
    desktop.tell(next_step)
