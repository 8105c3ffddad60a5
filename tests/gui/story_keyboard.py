#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole run without a mouse: no control is a trap, and every habit's key works."""
import desktop

TABS = 60


def focused(window):
    """The control with the focus. The tab in front says that it has it whenever its window is active, and so does the
    chosen item of a list that is closed (Qt 6.8)."""
    found = [element for element in window.walk() if element.has("focused") and element.role != "frame"]
    found.sort(key=lambda element: element.role in ("page tab", "list item"))
    return found[0] if found else None


def comes_round(screen, window, *names):
    visited = []
    for _ in range(TABS):
        screen.key("Tab")
        element = desktop.wait_until(lambda: focused(window), "something to have the focus")
        visited.append((element.role, element.name or ", ".join(element.labels())))
    for wanted in names:
        count = sum(name == wanted for _, name in visited)
        assert count >= 2, f"Tab comes to {wanted} and comes round again, not {count} times: {visited}"


def keyboard(screen):
    here, _ = screen.machines("here", "there")
    window = screen.start(here)
    desktop.wait_until(lambda: window.find("frame").has("active"), "the window to be active")

    comes_round(screen, window, "Start", "Try it here", "Copy command")

    screen.key("alt+q")
    desktop.wait_until(lambda: window.find("radio button", "Request").has("checked"), "Alt+Q to choose Request")
    screen.key("ctrl+Return")
    window.wait_for_row("Trace", "sent", "HELLO")
    window.find("push button", "Stop")
    window.wait_for_verdict("No answer")
    comes_round(screen, window, "Start", "Try it here", "Filter", "Trace")

    screen.key("ctrl+f")
    screen.type("HELLO")
    window.find("label", "* of *")
    screen.key("Escape")
    desktop.wait_until(lambda: window.find("text", "Filter").text == "", "Esc to clear the filter")
    screen.key("ctrl+q")
    window.wait_for_end()


if __name__ == "__main__":
    desktop.tell(keyboard)
