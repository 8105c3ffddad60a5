#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong from the beginning is fixed while both windows run on: nobody listens, the listener's own firewall,
another group. Each time both windows say what is wrong, and then that it works; the one where nothing is changed
is not stopped for that."""
import json
import time

import desktop
from story_both_live import both, both_work
from story_both_sides import GROUP, LISTENER_DROPS, WITHIN, choose, filtered, says, titled


def watch(requester):
    """The clock from the first HELLO on."""
    requester.begin()
    requester.wait_for_row("Trace", "sent", "HELLO")
    return time.monotonic()


def stop(window):
    window.find("push button", "Stop").press()
    window.find("push button", "Start")


def no_listener(listener, requester):
    assert says(requester, watch(requester), "No answer") <= WITHIN * desktop.PATIENCE
    titled(requester, "No answer")
    listener.begin()
    both_work(listener, requester, time.monotonic())
    titled(requester, "Works")


def the_listeners_firewall(listener, requester, machine):
    stop(requester)
    stop(listener)
    filtered(machine, LISTENER_DROPS)
    listener.begin()
    both(listener, requester, watch(requester), WITHIN,
         (f"No HELLO for {GROUP} has reached this program", "This machine's firewall drops"),
         ("No answer", "The listener's firewall drops", "Fix it on fe80:", "(listener)"))
    filtered(machine, "")
    both_work(listener, requester, time.monotonic())


def another_group(listener, requester):
    stop(requester)
    stop(listener)
    listener.begin()
    choose(requester, "Request", "ff12::99")
    both(listener, requester, watch(requester), WITHIN, ("asks for ff12::99", "different groups"),
         ("No answer", "different groups"))
    stop(listener)
    choose(listener, "Listen", "ff12::99")
    listener.begin()
    both(listener, requester, time.monotonic(), 3.0, ("for ff12::99 heard and answered, the latest",), ("It works",))


def mended(screen):
    left, right = screen.machines("left", "right")
    profile = screen.folder / "long.json"
    profile.write_text(json.dumps({"format": "sixcast.profile/1", "role": "request", "durationS": 360}))
    listener, requester = screen.start(left), screen.start(right, str(profile))
    choose(listener, "Listen")
    choose(requester, "Request")
    no_listener(listener, requester)
    the_listeners_firewall(listener, requester, left)
    another_group(listener, requester)
    for window in (listener, requester):
        stop(window)
        window.quit()


if __name__ == "__main__":
    desktop.tell(mended, seconds=180)
