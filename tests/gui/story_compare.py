#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two machines, two files, one answer: the requester's firewall drops the answers, and the comparison says so."""
import os
import signal
import subprocess

import desktop

FIREWALL = 'table inet story { chain input { type filter hook input priority 0; iifname "eth0" udp sport 28015 drop; }; }'


def listener_trace(screen, machine):
    """A listener on the command line that writes its trace; ended by the returned function."""
    trace = screen.folder / "listener.sixcast"
    process = subprocess.Popen(machine.command(os.environ["SIXCAST_CLI"], "listen", "--trace", str(trace)),
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    desktop.wait_until(lambda: trace.exists() and "join" in trace.read_text(errors="replace"),
                       "the listener to have joined", 20)

    def end():
        process.send_signal(signal.SIGINT)
        process.wait(20 * desktop.PATIENCE)
    return trace, end


def compare(screen):
    there, here = screen.machines("there", "here")
    subprocess.run(here.command("nft", FIREWALL), check=True, timeout=20)
    trace, end = listener_trace(screen, there)
    try:
        window = screen.start(here)
        window.find("radio button", "Request").press()
        window.begin()
        window.wait_for_verdict("No answer", "firewall", "drops", seconds=40)
    finally:
        end()

    window.find("table", "Trace").focus()
    screen.key("ctrl+shift+o")
    window.find("dialog")
    screen.type(str(trace))
    screen.key("Return")
    timeline = window.find("table", "Timeline", 30)
    window.find("page tab", "Compared: listener.sixcast")

    rows = timeline.rows()
    sides = {row[1].split(" ")[0] for row in rows}
    assert sides == {"requester", "listener"}, f"both machines are in one timeline, not {sides}"
    fates = [row[-1] for row in rows if row[2] == "out" and "WELCOME" in row[3]]
    assert fates and all(fate == "never arrived" for fate in fates), f"no WELCOME came back: {fates}"
    arrived = [row[-1] for row in rows if row[2] == "in" and "HELLO" in row[3]]
    assert arrived and all(fate.startswith("sent") for fate in arrived), f"each HELLO was joined: {arrived}"
    for text in ("HELLO, requester to listener", "WELCOME, listener to requester"):
        window.find("label", text)
    sentence = desktop.wait_until(window.verdict, "a verdict")
    assert "WELCOME" in sentence or "way back" in sentence, f"the verdict names the direction: {sentence}"
    causes = window.find("table", "Findings").rows()
    assert causes, "the comparison has a cause"
    print(sentence, causes[0], sep="\n")

    screen.key("ctrl+w")
    desktop.wait_until(lambda: not window.search("table", "Timeline"), "the comparison to be closed")
    window.find("table", "Trace")
    window.quit()


if __name__ == "__main__":
    desktop.tell(compare, seconds=180)
