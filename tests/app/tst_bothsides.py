#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people at two terminals see the same verdict while it runs, and that it works as soon as it is fixed.

  tst_bothsides.py PATH_OF_SIXCAST_CLI [-v]
"""
import concurrent.futures
import os
import pathlib
import queue
import subprocess
import sys
import threading
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "lab"))
from network import Network  # noqa: E402

CLI = None
GROUP = "ff12::6d63"
PATIENCE = float(os.environ.get("SIXCAST_PATIENCE", "1"))
VERDICT_WITHIN = 5.0  # after the first HELLO that is not answered
WORKS_WITHIN = 3.0  # after it was fixed

DROP = "table {family} both {{ chain c {{ type filter hook {hook} priority 0; {rule} drop; }}; }}"


class Terminal:
    """One run of sixcast-cli; its lines with the time at which they were read."""

    def __init__(self, host, *arguments):
        self._lines = queue.Queue()
        self.said = []
        self._process = subprocess.Popen(host.inside(CLI, *arguments), stdin=subprocess.DEVNULL,
                                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self):
        for line in self._process.stdout:
            self._lines.put((time.monotonic(), line.rstrip()))
        self._lines.put(None)

    def wait_for(self, *words, live=True, seconds=15):
        """When a line with all of the words was printed; a live one begins with a clock."""
        end = time.monotonic() + seconds * PATIENCE
        while True:
            try:
                read = self._lines.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                read = None
            if read is None:
                raise AssertionError(f"no line with {words}:\n" + "\n".join(self.said[-40:]))
            at, line = read
            self.said.append(line)
            if all(word in line for word in words) and (line[2:3] == ":" or not live):
                return at

    def end(self):
        """Ends the run as Control-C does; all that it printed."""
        self._process.send_signal(2)
        self._process.wait(20 * PATIENCE)
        self._reader.join()
        while read := self._lines.get():
            self.said.append(read[1])
        return "\n".join(self.said)

    def kill(self):
        self._process.kill()
        self._process.wait()
        self._reader.join()
        self._process.stdout.close()


class Stage:
    """A switch with both machines, and a terminal on each."""

    def __init__(self, listens=True, asks_for=GROUP):
        self._asks_for = asks_for
        self._listens = listens
        self.net = Network("switch")
        self.terminals = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for terminal in self.terminals:
            terminal.kill()
        self.net.close()

    def begin(self):
        """Both run; the time of the first HELLO."""
        self.listener = self.requester = None
        if self._listens:
            self.listener = self._terminal(self.net.listener, "listen", "-n", "lis0", "-A", GROUP, "--for", "60")
            time.sleep(1.5)  # its self-test, and the switch learns of the member
        self.requester = self._terminal(self.net.requester, "request", "-n", "req0", "-A", self._asks_for,
                                        "--for", "60")
        return self.requester.wait_for("Sent datagram is 'HELLO'", live=False)

    def begins_to_listen(self, group):
        """While the requester runs on: how long it took until both said that it works."""
        self.listener = self._terminal(self.net.listener, "listen", "-n", "lis0", "-A", group, "--for", "60")
        started = self.listener.wait_for("Arrived datagram is 'HELLO'", live=False)
        return within(WORKS_WITHIN, started, requester=self.requester.wait_for("It works"),
                      listener=self.listener.wait_for("heard and answered, the latest"))

    def _terminal(self, host, *arguments):
        terminal = Terminal(host, *arguments)
        self.terminals.append(terminal)
        return terminal


def within(limit, begun, **times):
    took = {name: round(at - begun, 1) for name, at in times.items()}
    if max(took.values()) > limit * PATIENCE:
        raise AssertionError(f"{took} s, not within {limit} s")
    return took


def drops(host, hook, rule, family="inet"):
    host.run("nft -f -", text=DROP.format(family=family, hook=hook, rule=rule))


def fault(host_name, hook, rule, family, listener_says, requester_says):
    """Dropped from the beginning, and fixed while both run."""
    with Stage() as stage:
        host = getattr(stage.net, host_name)
        drops(host, hook, rule, family)
        begun = stage.begin()
        took = within(VERDICT_WITHIN, begun, listener=stage.listener.wait_for(*listener_says),
                      requester=stage.requester.wait_for(*requester_says))
        host.run("nft flush ruleset")
        fixed = time.monotonic()
        works = within(WORKS_WITHIN, fixed, listener=stage.listener.wait_for("heard and answered, the latest"),
                       requester=stage.requester.wait_for("It works"))
        return f"said after {took} s, works after {works} s"


def the_listeners_firewall():
    return fault("listener", "input", "udp dport 28015", "inet",
                 (f"No HELLO for {GROUP} has reached this program.", "This machine's firewall drops the HELLO"),
                 ("No answer", "The listener's firewall drops the HELLO", "Fix it on fe80:", "(listener)"))


def the_requesters_firewall():
    return fault("requester", "input", "udp sport 28015", "inet",
                 ("heard and answered, but fe80:", "misses answers"),
                 ("No answer", "This machine's firewall drops the answer"))


def between_the_machines():
    return fault("switch", "forward", f"ether type ip6 ip6 daddr {GROUP}", "bridge",
                 (f"No HELLO for {GROUP} has reached this program.", "were sent by fe80:"),
                 ("No answer", ))


def another_group():
    with Stage(asks_for="ff12::99") as stage:
        begun = stage.begin()
        took = within(VERDICT_WITHIN, begun,
                      listener=stage.listener.wait_for("asks for ff12::99 port 28015.", "use different groups"),
                      requester=stage.requester.wait_for("No answer", "use different groups"))
        said = stage.listener.end()
        if "It stops at this machine's group membership" not in said:
            raise AssertionError(said)
        works = stage.begins_to_listen("ff12::99")
        return f"said after {took} s, works after {works} s"


def no_listener():
    with Stage(listens=False) as stage:
        begun = stage.begin()
        took = within(VERDICT_WITHIN, begun, requester=stage.requester.wait_for("No answer"))
        works = stage.begins_to_listen(GROUP)
        return f"said after {took} s, works after {works} s"


class BothSides(unittest.TestCase):
    def test_same_verdict_at_the_same_moment(self):
        stories = [the_listeners_firewall, the_requesters_firewall, between_the_machines, another_group, no_listener]
        problems = []
        # They wait most of the time: together they take no longer than the longest.
        with concurrent.futures.ThreadPoolExecutor(len(stories)) as pool:
            told = {story: pool.submit(story) for story in stories}
        for story, future in told.items():
            try:
                print(f"{story.__name__}: {future.result()}", flush=True)
            except AssertionError as problem:
                problems.append(f"{story.__name__}: {problem}")
        self.assertFalse(problems, "\n\n".join(problems))


if __name__ == "__main__":
    CLI = sys.argv.pop(1)
    unittest.main(verbosity=2)
