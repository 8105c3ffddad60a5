#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody answers: the window stays alive, can be stopped, and ends in a sentence."""
import desktop


def silence(screen):
    here, _ = screen.machines("here", "there")
    window = screen.start(here)
    window.find("radio button", "Request").press()
    window.begin()
    window.wait_for_row("Trace", "sent", "HELLO")
    window.find("push button", "Stop").press()
    sentence = window.wait_for_verdict("topped")  # it did not just come to its own end

    window.begin()
    sentence = window.wait_for_verdict("No answer", "no answer", "No one", "Nobody")
    assert window.find("status bar").name, "the outcome is announced, not only coloured"
    print(sentence)
    window.quit()


if __name__ == "__main__":
    desktop.tell(silence)
