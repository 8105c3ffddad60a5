#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can't work is told while it is typed, and can't be started; what is merely spelled oddly is taken."""
import desktop

WRONG = ("1.2.3.4", "fe80::1", "ff02::1%nosuch", "ff12::6d63 ff02::1", "::", "")
ODD = ("FF12:0:0:0:0:0:0:6D63", "  [ff02::1]:5000 ", "ff02::1%eth0")


def wrong_input(screen):
    here, _ = screen.machines("here", "there")
    window = screen.start(here)
    group = window.field("combo box", "Group:").search("text")
    start = window.find("push button", "Start")
    for text in WRONG:
        group.set_text(text)
        desktop.wait_until(lambda: not start.has("enabled"), f"Start to be refused for {text!r}")
    for text in ODD:
        group.set_text(text)
        desktop.wait_until(lambda: start.has("enabled"), f"Start to be possible for {text!r}")
        window.find("label", "Link-local*")

    group.focus()
    screen.key("ctrl+a")
    screen.type("[ff02::1]:5000")
    screen.key("Tab")
    port = window.field("spin button", "Port:")
    desktop.wait_until(lambda: port.value() == 5000, "the port that was pasted along to be taken")
    window.find("label", "Listening nearby")  # the page from before the first run: nothing was sent by typing
    assert not window.search("table", "Trace")
    window.quit()


if __name__ == "__main__":
    desktop.tell(wrong_input)
