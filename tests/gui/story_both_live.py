#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both windows run on while the network between them breaks and is fixed again: each time both say so, with where it
stops, and nobody presses Stop."""
import time

import desktop
from story_both_sides import GROUP, REQUESTER_DROPS, WITHIN, choose, filtered, says

SWITCH_DROPS = ("table bridge both { chain forward { type filter hook forward priority 0; "
                f"ether type ip6 ip6 daddr {GROUP} drop; }}; }}")
WORKS_WITHIN = 3.0


def both(listener, requester, begun, limit, for_listener, for_requester):
    took = [says(listener, begun, *for_listener), says(requester, begun, *for_requester)]
    assert max(took) <= limit * desktop.PATIENCE, f"after {took} s, not within {limit} s"


def both_work(listener, requester, begun):
    both(listener, requester, begun, WORKS_WITHIN, (f"for {GROUP} heard and answered, the latest",), ("It works",))


def where(window, *words):
    """What the window says of the place, as a screen reader finds it."""
    desktop.wait_until(lambda: all(word in window.find("label", "Where it stops").description for word in words),
                       f"a place with {words}")


def both_live(screen):
    left, right, switch = screen.machines("left", "right", switch="switch")
    listener, requester = screen.start(left), screen.start(right)
    choose(listener, "Listen")
    choose(requester, "Request")
    listener.begin()
    requester.menu("Run", "Watch for six minutes*")
    requester.wait_for_row("Trace", "sent", "HELLO")
    both_work(listener, requester, time.monotonic())

    filtered(switch, SWITCH_DROPS)
    both(listener, requester, time.monotonic(), WITHIN,
         (f"HELLOs for {GROUP} no longer reach this program", "sent by fe80:"), ("No answer",))
    filtered(switch, "")
    both_work(listener, requester, time.monotonic())

    filtered(right, REQUESTER_DROPS)
    both(listener, requester, time.monotonic(), WITHIN, ("heard and answered, but fe80:", "misses answers"),
         ("No answer", "This machine's firewall drops the answer"))
    where(requester, "It stops at this machine's input filter")
    requester.find("push button", "WELCOME: input filter, This machine (requester), stops here*")
    filtered(right, "")
    both_work(listener, requester, time.monotonic())
    for window in (listener, requester):
        window.find("push button", "Stop").press()
        window.find("push button", "Start")
        window.quit()


if __name__ == "__main__":
    desktop.tell(both_live, seconds=180)
