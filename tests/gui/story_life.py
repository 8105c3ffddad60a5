#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a process: it starts at once, rests when idle, calls for attention, and forgets nothing when it is
ended by a signal, also beside another one."""
import pathlib
import signal
import subprocess
import time

import desktop

START_WITHIN = 0.5  # seconds, the best of three: the machine may be busy
IDLE_SECONDS = 5
IDLE_TICKS = 2  # of 10 ms, for the kernel's own rounding


def window_id(process):
    """Its number, as soon as it is on the screen."""
    def found():
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)],
                              capture_output=True, text=True, timeout=20, check=False).stdout.split()
    return desktop.wait_until(found, "a window on the screen")[0]


def seconds_in_the_queue(process):
    """How long it was ready to run, but other programs ran: the second figure of /proc/PID/schedstat."""
    return int(pathlib.Path(f"/proc/{process.pid}/schedstat").read_text().split()[1]) / 1e9


def start_time(screen, machine):
    """Without what a busy machine adds."""
    begin = time.monotonic()
    window = screen.start_blindly(machine)
    window_id(window)
    took = time.monotonic() - begin - seconds_in_the_queue(window)
    window.send_signal(signal.SIGTERM)
    assert window.wait(20) == 0, "SIGTERM ends it in good order"
    return took


def processor_ticks(process):
    """utime and stime of proc(5), fields 14 and 15."""
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def group_of(window):
    return window.field("combo box", "Group:").search("text")


def rests(window):
    time.sleep(2)
    before = processor_ticks(window.process)
    time.sleep(IDLE_SECONDS)
    ticks = processor_ticks(window.process) - before
    assert ticks <= IDLE_TICKS, f"{ticks} ticks of processor time in {IDLE_SECONDS} idle seconds"


def calls_for_attention(screen, window, here, there):
    """The awaited HELLO comes while another window is in front."""
    window.find("radio button", "Listen").press()
    window.begin()
    window.wait_for_row("Trace", "join", "ff12::6d63")
    number = window_id(window.process)
    other = screen.start(there)
    desktop.wait_until(lambda: other.find("frame").has("active") and not window.find("frame").has("active"),
                       "the other window to be in front")
    there.run(screen.command_line, "request", "-n", "eth0", "--no-probes")

    def wanted():
        state = subprocess.run(["xprop", "-id", number, "_NET_WM_STATE", "WM_HINTS"], capture_output=True,
                               text=True, timeout=10).stdout
        return "DEMANDS_ATTENTION" in state or "urgency" in state.lower()
    desktop.wait_until(wanted, "the window to call for attention")
    window.find("push button", "Stop").press()
    window.find("push button", "Start")
    return other


def follows_the_interfaces(window, here):
    """One that is plugged in is told, one that is pulled out as well, and the choice stays."""
    chosen = window.field("combo box", "Interface:").name
    window.find("page tab", "This machine").press()
    here.ip("link", "add", "usb7", "type", "veth", "peer", "name", "far7")
    window.wait_for_row("Interfaces", "usb7", "down")
    here.ip("link", "set", "far7", "up")
    here.ip("link", "set", "usb7", "up")
    window.wait_for_row("Interfaces", "usb7", "usable")
    here.ip("link", "delete", "usb7")
    table = window.find("table", "Interfaces")
    desktop.wait_until(lambda: not any("usb7" in cells for cells in table.rows()), "usb7 to be taken out")
    assert window.field("combo box", "Interface:").name == chosen, "the choice stays"


def life(screen):
    here, there = screen.machines("here", "there")
    best = min(start_time(screen, here) for _ in range(3))
    print(f"the window stands {1000 * best:.0f} ms after its start")
    assert best < START_WITHIN * desktop.PATIENCE, f"{best:.2f} s"

    first = screen.start(here)
    rests(first)
    follows_the_interfaces(first, here)
    second = calls_for_attention(screen, first, here, there)

    # Two beside each other, the same settings: each keeps its own until it ends, the last one is remembered.
    group_of(first).set_text("ff02::1111")
    group_of(second).set_text("ff02::2222")
    second.quit()
    assert group_of(first).text == "ff02::1111", "the other window was left alone"
    first.process.send_signal(signal.SIGTERM)
    first.wait_for_end()
    again = screen.start(here)
    desktop.wait_until(lambda: group_of(again).text == "ff02::1111", "the group to be remembered over SIGTERM")
    again.quit()


if __name__ == "__main__":
    desktop.tell(life)
