#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two windows of one person on one machine, side by side; what the last one knew is there the next time."""
import desktop

GROUP = "ff12::77"


def two_instances(screen):
    here, _ = screen.machines("here", "there")
    first, second = screen.start(here), screen.start(here)
    first.find("radio button", "Listen").press()
    first.begin()
    second.find("radio button", "Request").press()
    second.field("combo box", "Group:").search("text").set_text(GROUP)
    second.begin()
    second.wait_for_verdict("No answer", seconds=40)
    assert first.search("push button", "Stop"), "the first one listens on, whatever the second one does"
    first.find("push button", "Stop").press()
    first.find("push button", "Start")
    first.quit()
    second.quit()

    third = screen.start(here)
    desktop.wait_until(lambda: third.find("radio button", "Request").has("checked"), "the role to be remembered")
    text = third.field("combo box", "Group:").search("text").text
    assert text == GROUP, f"the group is remembered, not {text!r}"
    third.quit()


if __name__ == "__main__":
    desktop.tell(two_instances)
