#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person who never saw the program, with one machine and one click."""
import desktop


def first_minute(screen):
    here, _ = screen.machines("here", "there")
    window = screen.start(here)
    assert window.find("push button", "Start").has("enabled"), "Start can be pressed at once"
    window.begin("Try it here")
    window.wait_for_verdict("Answered", "answered")
    for kind, text in (("sent", "HELLO"), ("received", "HELLO"), ("sent", "WELCOME"), ("received", "WELCOME")):
        window.wait_for_row("Trace", kind, text)
    window.find("push button", "Start")  # not Stop any more
    window.quit()


if __name__ == "__main__":
    desktop.tell(first_minute)
