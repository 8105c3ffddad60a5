#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people at two machines see the same verdict at the same moment, each in their own words, in the window and in
the terminal; the fix stands where it belongs; what is fixed is said without Stop."""
import os
import subprocess
import time

import desktop

GROUP = "ff12::6d63"
DROP = "table inet both {{ chain input {{ type filter hook input priority 0; iifname \"eth0\" {rule} drop; }}; }}"
LISTENER_DROPS = DROP.format(rule="udp dport 28015")
REQUESTER_DROPS = DROP.format(rule="udp sport 28015")
WITHIN = 5.0


def filtered(machine, rules):
    subprocess.run(["ip", "netns", "exec", machine.name, "nft", "-f", "-"], input="flush ruleset\n" + rules, text=True,
                   check=True, timeout=20)


def choose(window, role, group=GROUP):
    window.find("radio button", role).press()
    window.field("combo box", "Group:").search("text").set_text(group)
    window.field("combo box", "Interface:").choose("eth0")


def ask(requester):
    """The clock from the first HELLO on."""
    requester.begin()
    requester.wait_for_row("Trace", "sent", "HELLO")
    return time.monotonic()


def says(window, begun, *words):
    sentence = []

    def holds():
        sentence[:] = [window.verdict()]
        return all(word in sentence[0] for word in words)
    try:
        desktop.wait_until(holds, f"a verdict with {words}", 20)
    except desktop.StoryError as problem:
        raise desktop.StoryError(f"{problem}; it says {sentence}") from None
    took = time.monotonic() - begun
    print(f"{took:4.1f} s  {sentence[0]}")
    return took


def copy_buttons(window):
    """One copies the fix of the chosen finding; the one beside the verdict is only where it is to be fixed."""
    return sum(element.role in ("push button", "button") and element.name == "Copy fix" and element.has("showing")
               for element in window.walk())


def titled(window, state):
    """The task bar shows the same."""
    desktop.wait_until(lambda: window.find("frame").name.startswith(state), f"the title {state!r}", 5)


def both_say(listener, requester, begun, for_listener, for_requester):
    took = [says(requester, begun, *for_requester), says(listener, begun, *for_listener)]
    limit = WITHIN * desktop.PATIENCE
    assert max(took) <= limit, f"after {took} s, not within {limit} s"


def the_listeners_firewall(listener, requester, machines):
    filtered(machines[0], LISTENER_DROPS)
    choose(listener, "Listen")
    listener.begin()
    says(listener, time.monotonic(), f"No HELLO for {GROUP} can reach this program", "This machine's firewall drops")
    begun = ask(requester)
    both_say(listener, requester, begun,
             (f"No HELLO for {GROUP} has reached this program", "were sent by fe80:", "This machine's firewall drops"),
             ("No answer", "The listener's firewall drops", "Fix it on fe80:", "(listener)"))
    assert copy_buttons(listener) == copy_buttons(requester) + 1, "the fix stands on the wrong machine"
    titled(listener, "Not working")
    stage = listener.find("push button", "HELLO: input filter, This machine (listener), stops here*")
    stage.press()

    filtered(machines[0], "")
    mended = time.monotonic()
    assert says(listener, mended, "No longer so", "Waiting for the next HELLO") <= 4 * desktop.PATIENCE
    titled(listener, "Waiting for a HELLO")
    begun = ask(requester)
    says(requester, begun, "Answered by")
    assert says(listener, begun, f"for {GROUP} heard and answered") <= 3 * desktop.PATIENCE
    titled(listener, "Works")
    titled(requester, "Works")
    listener.find("push button", "Stop").press()
    listener.find("push button", "Start")


def the_requesters_firewall(listener, requester, machines):
    filtered(machines[1], REQUESTER_DROPS)
    listener.begin()
    begun = ask(requester)
    both_say(listener, requester, begun,
             ("heard and answered", "The requester's firewall drops", "Fix it on fe80:", "(requester)"),
             ("No answer", "This machine's firewall drops"))
    filtered(machines[1], "")
    listener.find("push button", "Stop").press()
    listener.find("push button", "Start")


def another_group(listener, requester):
    listener.begin()
    choose(requester, "Request", "ff12::99")
    begun = ask(requester)
    both_say(listener, requester, begun,
             (f"No HELLO for {GROUP} has reached this program", "asks for ff12::99", "different groups"),
             ("No answer", "different groups"))
    listener.find("push button", "Stop").press()
    listener.find("push button", "Start")


def no_listener(requester):
    choose(requester, "Request")
    begun = ask(requester)
    assert says(requester, begun, "No answer") <= WITHIN * desktop.PATIENCE
    requester.find("push button", "Start", 15)
    titled(requester, "No answer")


def in_the_terminal(machines):
    """The same between two terminals."""
    cli = os.environ["SIXCAST_CLI"]
    filtered(machines[0], LISTENER_DROPS)
    with subprocess.Popen(machines[0].command(cli, "listen", "--for", "12"), stdout=subprocess.PIPE, text=True) as one:
        time.sleep(2)
        two = machines[1].run(cli, "request", check=False)
        said, _ = one.communicate(timeout=60)
    assert "The listener's firewall drops the HELLO. Fix it on fe80:" in two.stdout, two.stdout
    live = [line for line in said.splitlines() if line[2:3] == ":" and "This machine's firewall drops" in line]
    assert any("were sent by fe80:" in line for line in live), said
    assert "input filter X 0 of" in two.stdout and "input filter X 0 of" in said, (two.stdout, said)
    filtered(machines[0], "")


def both_sides(screen):
    machines = screen.machines("left", "right")
    listener, requester = screen.start(machines[0]), screen.start(machines[1])
    choose(requester, "Request")
    the_listeners_firewall(listener, requester, machines)
    the_requesters_firewall(listener, requester, machines)
    another_group(listener, requester)
    no_listener(requester)
    for window in (listener, requester):
        window.quit()
    in_the_terminal(machines)


if __name__ == "__main__":
    desktop.tell(both_sides, seconds=240)
