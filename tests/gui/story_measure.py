#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stream that loses every seventh datagram: the table of *Measure* fills while it runs, and says in the end what the
network did."""
import os
import re
import signal
import subprocess

import desktop

SIZE = 300  # the HELLOs beside the stream have another
RULES = """table netdev story {{ chain rules {{ type filter hook ingress device eth0 priority 0;
  udp dport 28015 udp length {length} numgen inc mod 7 == 6 counter drop; }}; }}"""


def begin_listener(machine):
    subprocess.run(machine.command("nft", "-f", "-"), input=RULES.format(length=SIZE + 8), text=True, check=True, timeout=20)
    listener = subprocess.Popen(machine.command(os.environ["SIXCAST_CLI"], "listen"), stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)
    desktop.wait_until(lambda: "0000000000000000" in machine.run("grep", ":6D6F ", "/proc/net/udp6", check=False).stdout,
                       "the listener to have its port", 20)
    return listener


def dropped(machine):
    return int(re.search(r"counter packets (\d+)", machine.run("nft", "list", "ruleset").stdout).group(1))


def measure(screen):
    there, here = screen.machines("there", "here")
    listener = begin_listener(there)
    try:
        window = screen.start(here)
        window.find("radio button", "Request").press()
        window.find("check box", "More").press()
        for label, value in (("Stream rate:", 2000), ("Stream size:", SIZE), ("End after:", 4)):
            window.field("spin button", label).set_value(value)
        window.begin()
        live = desktop.wait_until(lambda: window.search("push button", "Stop") and window.find("table", "Stream").rows(),
                                  "figures while it runs")
        window.wait_for_verdict("Of the stream", seconds=30)
    finally:
        listener.send_signal(signal.SIGINT)
        listener.wait(20 * desktop.PATIENCE)

    lost = dropped(there)
    rows = window.find("table", "Stream").rows()
    assert len(live) == len(rows) == 1, f"one listener: {live}, {rows}"
    figures = [cell.replace(",", "") for cell in rows[0]]
    assert str(lost) in figures, f"{lost} were dropped: {rows[0]}"
    sentence = window.verdict()
    sent = int(re.search(r"of ([\d,]+) datagrams", sentence).group(1).replace(",", ""))
    assert str(sent - lost) in figures and lost == sent // 7, f"{sent} sent, {lost} dropped: {rows[0]}"
    assert str(lost) in sentence.replace(",", ""), sentence
    over_time = window.find("table", "Stream over time").rows()
    assert len(over_time) >= 3, f"a row for each second: {over_time}"
    print(sentence, rows[0], sep="\n")
    if "SIXCAST_KEEP_PICTURE" in os.environ:
        screen.picture(os.environ["SIXCAST_KEEP_PICTURE"])
    window.quit()


if __name__ == "__main__":
    desktop.tell(measure, seconds=120)
