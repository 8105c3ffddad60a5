#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong is told in words, in the window, and costs nothing: the next attempt works."""
import subprocess
import sys

import desktop

TAKE_PORT = "import socket,time\ns=socket.socket(socket.AF_INET6,socket.SOCK_DGRAM)\ns.bind(('::',28015))\n" \
            "print('taken',flush=True)\ntime.sleep(600)"


def port_in_use(window, machine):
    other = subprocess.Popen(machine.command(sys.executable, "-c", TAKE_PORT), stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout.readline().strip() == "taken"
        window.find("push button", "Start").press()
        window.wait_for_row("Trace", "error", "EADDRINUSE")
        sentence = window.wait_for_verdict("port", "Port", seconds=30)
        print(sentence)
    finally:
        other.kill()
        other.wait(10)
        other.stdout.close()


def close_dialogs(screen, window):
    """Says Escape until none is left: one that comes late would swallow a single one."""
    def closed():
        if not window.search("dialog") and not window.search("alert"):
            return True
        screen.key("Escape")
        return False
    desktop.wait_until(closed, "the dialogs to go")


def bad_files(screen, window):
    broken = screen.folder / "broken.sixcast"
    broken.write_bytes(b"\xff<b>no trace</b>\n")
    for path in (broken, screen.folder / "missing.sixcast"):
        window.find("table", "Trace").focus()
        screen.key("ctrl+o")
        window.find("dialog")
        screen.type(str(path))
        screen.key("Return")
        window.find("alert")  # of a file that is missing the file dialog's own
        close_dialogs(screen, window)
    assert not window.search("page tab", "broken.sixcast"), "nothing was opened"


def save_nowhere(screen, window):
    window.find("table", "Trace").focus()
    screen.key("ctrl+s")
    window.find("dialog")
    screen.type("/proc/1/no-such-folder/x.sixcast")
    screen.key("Return")
    window.find("alert")
    close_dialogs(screen, window)


def errors(screen):
    here, _ = screen.machines("here", "there")
    window = screen.start(here)
    window.find("radio button", "Listen").press()
    port_in_use(window, here)
    bad_files(screen, window)
    save_nowhere(screen, window)

    window.field("combo box", "Interface:").choose("eth0")
    window.begin()  # the port is free again
    window.find("push button", "Stop").press()
    window.find("push button", "Start")
    here.ip("link", "set", "eth0", "down")
    window.find("label", "Not usable*")
    here.ip("link", "set", "eth0", "up")
    window.find("label", "Ready*")
    window.quit()


if __name__ == "__main__":
    desktop.tell(errors, seconds=180)
