#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A trace is saved by the keyboard, and opens again in another window with the same rows."""
import desktop


def save_and_reopen(screen):
    here, _ = screen.machines("here", "there")
    file = screen.folder / "exchange.sixcast"
    window = screen.start(here)
    window.begin("Try it here")
    window.wait_for_verdict("Answered", "answered")
    rows = len(window.find("table", "Trace").rows())

    window.find("table", "Trace").focus()
    screen.key("ctrl+s")
    window.find("dialog")
    screen.type(str(file))
    screen.key("Return")
    desktop.wait_until(file.exists, f"{file.name} to be written")
    window.quit()

    again = screen.start(here, str(file))
    again.wait_for_row("Trace", "received", "WELCOME")
    reopened = len(again.find("table", "Trace").rows())
    assert reopened == rows, f"{reopened} rows of {rows}"
    again.quit()


if __name__ == "__main__":
    desktop.tell(save_and_reopen)
