#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is nearby: a listener in one window appears in the other one, is taken over with one click, and goes again."""
import os
import subprocess

import desktop

GROUP = "ff12::4711"
STRANGE = "ff12::99"


def nearby(screen):
    left, right = screen.machines("left", "right")
    listener, requester = screen.start(left), screen.start(right)
    requester.find("label", "Nobody yet*")

    listener.field("combo box", "Group:").search("text").set_text(GROUP)
    listener.find("radio button", "Listen").press()
    listener.begin()
    listener.wait_for_row("Trace", "join", GROUP)
    assert listener.find("frame").name.startswith("Listening"), listener.find("frame").name

    button = requester.find("push button", f"*listens on [{GROUP}]:28015*", seconds=5)
    button.press()
    desktop.wait_until(lambda: requester.find("radio button", "Request").has("checked"), "the role Request")
    desktop.wait_until(lambda: requester.field("combo box", "Group:").search("text").text == GROUP, "the group")
    requester.begin()
    requester.wait_for_verdict("Answered", "answered")
    assert requester.find("frame").name.startswith("Works"), requester.find("frame").name

    # Somebody asks for another group: a note, and no cause of the listener's own.
    subprocess.run(right.command(os.environ["SIXCAST_CLI"], "request", "-A", STRANGE), capture_output=True, timeout=30)
    listener.wait_for_row("Trace", "asks for", STRANGE)
    heard = subprocess.run(right.command(os.environ["SIXCAST_CLI"], "nearby", "--for", "3"),
                           capture_output=True, text=True, timeout=30)
    assert f"listens on [{GROUP}]:28015" in heard.stdout and heard.returncode == 0, heard

    listener.find("push button", "Stop").press()
    listener.find("push button", "Start")
    desktop.wait_until(lambda: not requester.search("label", f"*listens on [{GROUP}]:28015*"),
                       "the listener to go after three missed beacons", 8)
    for window in (listener, requester):
        window.quit()


if __name__ == "__main__":
    desktop.tell(nearby)
