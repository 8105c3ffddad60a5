#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast a stream leaves and arrives, and what 10,000 groups cost, against iperf2 and plain C loops in the same run.

  stream.py BUILD [ROUNDS]     needs root; a peer that is not installed is named without a figure

mcjoin is in no distribution: build it from https://github.com/troglobit/mcjoin and have it in the PATH.
"""
import json
import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests" / "lab"))
from network import Network  # noqa: E402

GROUP, PORT, SIZE, SECONDS, MANY = "ff15::6d63", "28015", "100", 2, 10000
TICKS = os.sysconf("SC_CLK_TCK")


def row(quantity, unit, ours, peer=("", 0, 0), floor=("", 0, 0)):
    print(f"{quantity}: {ours:.4g} {unit}; {peer[0]} {peer[1]:.4g}; {floor[0]} {floor[1]:.4g}", flush=True)
    path = os.environ.get("SIXCAST_BENCH_ROWS")
    if path:
        with open(path, "a", encoding="utf-8") as rows:
            rows.write("\t".join(map(str, [quantity, unit, ours, *peer, *floor])) + "\n")


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


class Bench:
    def __init__(self, build):
        self.cli = str(pathlib.Path(build).resolve() / "app" / "sixcast-cli")
        self.floor = str(pathlib.Path(build).resolve() / "tests" / "bench" / "stream" / "bench_streamfloor")
        self.net = Network("cable")

    def output(self, host, *command):
        return subprocess.run(host.inside(*command), capture_output=True, text=True, timeout=120, check=False).stdout

    def listen(self, *options):
        listener = self.net.listener.start(self.cli, "listen", "-n", "lis0", "-A", GROUP, "--for", "300", "--json",
                                           *options, stdout=subprocess.PIPE, text=True)
        time.sleep(1.5)
        return listener

    def end(self, listener):
        listener.send_signal(signal.SIGINT)
        return json.loads(listener.communicate(timeout=60)[0])

    def our_stream(self):
        """Microseconds for one, and the share that was missing at a listener of ours."""
        listener = self.listen()
        report = json.loads(self.output(self.net.requester, self.cli, "request", "-n", "req0", "-A", GROUP, "--rate",
                                        "1000000", "--size", SIZE, "--for", str(SECONDS), "--no-probes", "--json"))
        self.end(listener)
        stream = report["stream"]
        missing = stream["listeners"][0]["missing"] if stream["listeners"] else stream["sent"]
        return stream["seconds"] / stream["sent"] * 1e6, missing / stream["sent"]

    def iperf_send(self):
        if not shutil.which("iperf"):
            return 0
        out = self.output(self.net.requester, "iperf", "-c", GROUP, "-u", "-V", "-p", PORT, "-l", SIZE, "-b", "10g",
                          "-t", str(SECONDS))
        sent = re.search(r"Sent (\d+) datagrams", out)
        return SECONDS / int(sent.group(1)) * 1e6 if sent else 0

    def mcjoin_send(self):
        """Microseconds for one: it sleeps a millisecond at least after each."""
        if not shutil.which("mcjoin"):
            return 0
        began = time.monotonic()
        out = self.output(self.net.requester, "mcjoin", "-s", "-o", "-i", "req0", "-p", PORT, "-f", "1", "-c", "1000", GROUP)
        sent = re.search(r"Total: (\d+) packets", out)
        return (time.monotonic() - began) / int(sent.group(1)) * 1e6 if sent else 0

    def ours_heard_by(self, peer):
        """The share of our stream, at a modest rate, that a listener of another program didn't get; None: it is not here."""
        commands = {"mcjoin": ["mcjoin", "-o", "-i", "lis0", "-p", PORT, "-W", "5", GROUP],
                    "iperf2": ["iperf", "-s", "-u", "-V", "-B", f"{GROUP}%lis0", "-p", PORT, "-l", "1470"]}
        if not shutil.which(commands[peer][0]):
            return None
        process = self.net.listener.start(*commands[peer], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        time.sleep(1)
        before = self.datagrams_in()
        report = json.loads(self.output(self.net.requester, self.cli, "request", "-n", "req0", "-A", GROUP, "--rate", "1000",
                                        "--count", "1000", "--size", SIZE, "--no-probes", "--json"))
        taken = self.datagrams_in() - before
        if peer == "mcjoin":
            taken = int(re.search(r"Total: (\d+) packets", process.communicate(timeout=60)[0]).group(1))
        else:
            process.kill()
            process.wait()
        hellos = report["statistics"]["sent"]
        return 1 - (taken - hellos) / report["stream"]["sent"]

    def datagrams_in(self):
        """What programs of the listener's host were handed."""
        return int(re.search(r"^Udp6InDatagrams\s+(\d+)", self.net.listener.run("cat /proc/net/snmp6"), re.MULTILINE).group(1))

    def mcjoin_heard_by_us(self):
        """The share of an mcjoin sender's datagrams that our listener didn't count."""
        if not shutil.which("mcjoin"):
            return None
        listener = self.listen()
        self.output(self.net.requester, "mcjoin", "-s", "-o", "-i", "req0", "-p", PORT, "-f", "1", "-c", "1000", GROUP)
        time.sleep(0.5)
        senders = self.end(listener)["stream"]["senders"]
        return 1 - sum(one["received"] for one in senders) / 1000

    def mcjoin_join(self):
        """Milliseconds until mcjoin has joined them all; 0: it isn't here, or it gives up."""
        if not shutil.which("mcjoin"):
            return 0
        began = time.monotonic()
        process = self.net.listener.start("mcjoin", "-o", "-i", "lis0", "-p", PORT, f"ff15::1:0+{MANY}",
                                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while self.joined() < MANY and process.poll() is None and time.monotonic() - began < 30:
            time.sleep(0.005)
        milliseconds = (time.monotonic() - began) * 1e3 if self.joined() >= MANY else 0
        process.kill()
        process.wait()
        return milliseconds

    def floor_send(self, groups=1, first=GROUP):
        sent, seconds = self.output(self.net.requester, self.floor, "send", first, "req0", PORT, str(SECONDS), SIZE,
                                    str(groups)).split()
        return float(seconds) / int(sent) * 1e6, int(sent)

    def joined(self):
        return self.net.listener.run("cat /proc/net/igmp6").count("lis0")

    def our_join(self):
        """Milliseconds until all are joined, from the start of the program, and the listener that goes on."""
        began = time.monotonic()
        listener = self.net.listener.start(self.cli, "listen", "-n", "lis0", "-A", f"ff15::1:0+{MANY - 1}", "--for",
                                           "300", "--json", stdout=subprocess.PIPE, text=True)
        while self.joined() < MANY:
            time.sleep(0.005)
        return (time.monotonic() - began) * 1e3, listener

    def floor_join(self):
        """The same of the C loop, and what it costs there to send and hear a datagram."""
        process = self.net.listener.start(self.floor, "join", "ff15::1:0", "lis0", PORT, str(MANY),
                                          stdout=subprocess.PIPE, text=True)
        seconds = float(process.stdout.readline())
        each = self.cost(process, MANY, "ff15::1:0")
        process.kill()
        process.wait()
        return seconds * 1e3, each

    def cost(self, listener, groups, first):
        """Processor time of sender and listener for one datagram."""
        before = cpu_seconds(listener.pid)
        each, sent = self.floor_send(groups, first)
        time.sleep(0.5)
        return each + (cpu_seconds(listener.pid) - before) / sent * 1e6


def main():
    if len(sys.argv) not in (2, 3):
        print(__doc__)
        return 2
    bench = Bench(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    try:
        ours, missing, iperf, floor, joins, floors, plain, one, many = ([] for _ in range(9))
        for _ in range(rounds):
            each, share = bench.our_stream()
            ours.append(each)
            missing.append(share)
            listener = bench.listen()  # what it hears costs the sender time on a virtual cable
            iperf.append(bench.iperf_send())
            floor.append(bench.floor_send()[0])
            bench.end(listener)
            milliseconds, each = bench.floor_join()
            floors.append(milliseconds)
            plain.append(each)
            milliseconds, listener = bench.our_join()
            joins.append(milliseconds)
            many.append(bench.cost(listener, MANY, "ff15::1:0"))
            bench.end(listener)
            listener = bench.listen("-A", "ff15::2:0")
            one.append(bench.cost(listener, 1, GROUP))
            bench.end(listener)
        median = statistics.median
        row("send a datagram of a stream, 100 B", "us", median(ours), ("iperf2", median(iperf), 1 / 1.5),
            ("sendmmsg", median(floor), 1 / 0.85))
        row("the same, against mcjoin", "us", median(ours), ("mcjoin", bench.mcjoin_send(), 1 / 300))
        row("of that missing at our listener", "%", median(missing) * 100)
        for what, share in (("of our stream not taken by an mcjoin listener", bench.ours_heard_by("mcjoin")),
                            ("of our stream not taken by an iperf2 listener", bench.ours_heard_by("iperf2")),
                            ("of an mcjoin sender's datagrams not counted by us", bench.mcjoin_heard_by_us())):
            if share is None:
                print(f"{what}: the program is not installed", flush=True)
            else:
                row(what, "%", share * 100)
        row("join 10,000 groups, with the program's start", "ms", median(joins), ("mcjoin", bench.mcjoin_join(), 1),
            ("a C loop", median(floors), 1.3))
        row("send and hear a datagram, 10,000 groups joined", "us", median(many), ("mcjoin", 0, 0.1),
            ("the same in C", median(plain), 1.2))
        row("the same with two groups joined", "us", median(one))
    finally:
        bench.net.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
