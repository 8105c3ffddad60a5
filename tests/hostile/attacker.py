# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host that sends whatever it likes on its link, and sees what passes by. Runs inside that host's namespace.

usage: attacker.py INTERFACE WHAT [ARGUMENT ...]
"""
import ipaddress
import random
import socket
import struct
import sys
import time

EVERYTHING = 0x0003
IPV6 = 0x86DD
UDP = 17
OUTGOING = 4  # PACKET_OUTGOING
FACTS_PORT = 28014


class Wire:
    """Frames to and from one interface."""

    def __init__(self, interface):
        self.raw = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(EVERYTHING))
        self.raw.bind((interface, EVERYTHING))
        self.hardware = self.raw.getsockname()[4]

    def send(self, frame):
        try:
            self.raw.send(frame)
        except BlockingIOError:
            pass  # as a full queue does with any datagram
        except OSError as error:
            if error.errno != 105:  # ENOBUFS: the same
                raise

    def datagrams(self, until):
        """Each UDP datagram over IPv6 that comes in until then: source, destination, ports, payload, hardware address."""
        while (left := until - time.monotonic()) > 0:
            self.raw.settimeout(left)
            try:
                frame, (_, protocol, direction, *_) = self.raw.recvfrom(65536)
            except (TimeoutError, socket.timeout):
                return
            if direction == OUTGOING or protocol != IPV6 or len(frame) < 62 or frame[20] != UDP:
                continue
            source, destination = (ipaddress.ip_address(frame[at:at + 16]) for at in (22, 38))
            ports = struct.unpack("!HH", frame[54:58])
            yield source, destination, ports, frame[62:54 + struct.unpack("!H", frame[58:60])[0]], frame[6:12]


def checksum(source, destination, datagram):
    pseudo = source + destination + struct.pack("!II", len(datagram), UDP) + datagram
    if len(pseudo) % 2:
        pseudo += b"\0"
    total = sum(struct.unpack(f"!{len(pseudo) // 2}H", pseudo))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF or 0xFFFF


def frame(hardware, source, destination, ports, payload, to=None, hops=1):
    """As if `source` had sent it."""
    source, destination = (ipaddress.ip_address(address).packed for address in (source, destination))
    if to is None:  # of a group (RFC 2464 section 7)
        to = b"\x33\x33" + destination[12:]
    datagram = struct.pack("!HHHH", *ports, 8 + len(payload), 0) + payload
    datagram = datagram[:6] + struct.pack("!H", checksum(source, destination, datagram)) + datagram[8:]
    return (to + hardware + struct.pack("!H", IPV6)
            + struct.pack("!IHBB", 0x60000000, len(datagram), UDP, hops) + source + destination + datagram)


def hello(run, sequence, size=200, more=b""):
    text = b"HELLO 1 run=%016x seq=%d" % (run, sequence) + more
    return text.ljust(size)


def forged_source(number):
    return "fe80::bad:" + f"{number:x}"


def flood(wire, group, port, sources, rate, seconds):
    """HELLOs of that many forged sources, so many a second."""
    frames = [frame(wire.hardware, forged_source(i + 1), group, (40000, port), hello(0xBAD0000 + i, 1))
              for i in range(sources)]
    begin = time.monotonic()
    sent = 0
    while (passed := time.monotonic() - begin) < seconds:
        due = int(passed * rate)
        for number in range(sent, due):
            wire.send(frames[number % sources])
        sent = max(sent, due)
        time.sleep(0.002)
    print(sent, flush=True)


def far_numbers(wire, group, port, seconds):
    """HELLOs whose numbers are as far from each other as can be."""
    numbers = [2**32 - 1, 1, 2**31, 2, 2**32 - 2, 3]
    until = time.monotonic() + float(seconds)
    count = 0
    while time.monotonic() < until:
        source = forged_source(count % 20 + 1)
        wire.send(frame(wire.hardware, source, group, (40000, port),
                        hello(0xFA2 + count % 20, numbers[count // 20 % len(numbers)])))
        count += 1
        time.sleep(0.001)


def questions(wire, group, port, seconds):
    """Lets a listener believe, again and again, that its group has fallen silent."""
    until = time.monotonic() + float(seconds)
    count = 0
    while time.monotonic() < until:
        source = forged_source(count // 4 + 1)
        to = group if count % 4 == 0 else "ff02::1"
        more = b"" if count % 4 == 0 else b" watch=9"
        wire.send(frame(wire.hardware, source, to, (40000, port), hello(0x9E5 + count // 4, count % 4 + 1, 200, more)))
        count += 1
        time.sleep(0.02)


def replay(wire, seconds, copies):
    """Everything that is seen of others once more, from the same addresses."""
    copies = int(copies)
    for source, destination, ports, payload, hardware in wire.datagrams(time.monotonic() + float(seconds)):
        if not destination.is_multicast or hardware == wire.hardware:
            continue
        for _ in range(copies):
            wire.send(frame(wire.hardware, str(source), str(destination), ports, payload))


def lie(wire, seconds, rate):
    """Repeats the beacons of others under its own forged names, with counters and numbers that are not true."""
    random.seed(1)
    pause = 1 / float(rate)
    known = []
    until = time.monotonic() + float(seconds)
    last = 0
    for _, destination, ports, payload, _ in wire.datagrams(until):
        if payload.startswith(b"BEACON 1 run=") and b" d=" in payload and len(known) < 50:
            known.append((str(destination), ports, payload))
        if known and time.monotonic() - last > pause:
            last = time.monotonic()
            to, ports, payload = random.choice(known)
            head, _, rest = payload.partition(b" d=")
            head = b"BEACON 1 run=%016x seq=%d" % (random.getrandbits(64), random.randrange(1, 1000))
            digits = bytes(random.choice(b"0123456789") if chr(c).isdigit() and random.random() < 0.3 else c
                           for c in rest)
            wire.send(frame(wire.hardware, forged_source(random.randrange(1, 6)), to, ports, head + b" d=" + digits))


def false_welcomes(wire, seconds):
    """Answers everything that it sees, under runs and numbers that nobody asked with."""
    for source, destination, ports, payload, hardware in wire.datagrams(time.monotonic() + float(seconds)):
        if not payload.startswith(b"HELLO") or not destination.is_multicast:
            continue
        for number in range(3):
            text = b"WELCOME 1 run=%016x seq=%d heard=1" % (random.getrandbits(64), number + 1)
            wire.send(frame(wire.hardware, forged_source(number + 1), str(source), (ports[1], ports[0]), text,
                            to=hardware, hops=64))


def outgoing(wire, seconds):
    """What leaves this host by UDP, IPv4 as well, as kind and bytes of payload. The exchange's own beacons, which come
    once a second whatever happens, are left out."""
    until = time.monotonic() + float(seconds)
    while (left := until - time.monotonic()) > 0:
        wire.raw.settimeout(left)
        try:
            packet, (_, protocol, direction, *_) = wire.raw.recvfrom(65536)
        except (TimeoutError, socket.timeout):
            break
        head = 54 if protocol == IPV6 and packet[20] == UDP else 34 if protocol == 0x0800 and packet[23] == UDP else 0
        if direction != OUTGOING or head == 0:
            continue
        from_port, to_port, size = struct.unpack("!HHH", packet[head:head + 6])
        is_beacon = packet[head + 8:].startswith(b"BEACON")
        if is_beacon and from_port == to_port != FACTS_PORT:
            continue
        print("facts" if FACTS_PORT in (from_port, to_port) else "other", size - 8, flush=True)


def repeat(wire, count, pause_ms, kind, group, port):
    """One kind of datagram, again and again, from an address that is really ours. Prints how many bytes of payload."""
    own = open_address(wire)
    port = int(port)
    run = random.getrandbits(63)
    asking = b"BEACON 1 run=%016x seq=1 d=1;a12 ask=1" % run
    kinds = {
        "plain": (group, port, b"HELLO"),
        "hello": (group, port, hello(run, 1)),
        "large": (group, port, hello(run, 1, 1200)),
        "short": (group, port, hello(run, 1, 0)),
        "control": ("ff02::1", port, hello(run, 1)),
        "watch": ("ff02::1", port, hello(run, 1, 200, b" watch=9")),
        "stream asked": (group, port, hello(run, 1, 600, b" stream=9 end=1")),
        "stream": (group, port, b"STREAM 1 run=%016x seq=%010d t=%019d" % (run, 1, 1) + b" " * 100),
        "welcome": (group, port, b"WELCOME 1 run=%016x seq=1" % run),
        "garbage": (group, port, bytes(range(200))),
        "empty": (group, port, b""),
        "beacon": ("ff02::1", port, b"BEACON 1 run=%016x seq=1 d=1;a12" % run),
        "question": ("ff02::1", 28014, asking.ljust(512)),
        "short question": ("ff02::1", 28014, asking),
    }
    if kind.startswith("ipv4"):
        return repeat_ipv4(count, pause_ms, asking, own, kind, wire)
    to, port, payload = kinds[kind]
    for _ in range(count):
        wire.send(frame(wire.hardware, own, to, (40000, port), payload))
        time.sleep(pause_ms / 1000)
    print(len(payload) * count, flush=True)


def open_address(wire):
    """The link-local address of the interface."""
    name = wire.raw.getsockname()[0]
    with open("/proc/net/if_inet6", encoding="ascii") as table:
        for line in table:
            digits, _, _, scope, _, interface = line.split()
            if interface == name and scope == "20":
                return str(ipaddress.ip_address(bytes.fromhex(digits)))
    raise SystemExit("no link-local address")


def repeat_ipv4(count, pause_ms, asking, own, kind, wire):
    sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sender.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    sender.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, wire.raw.getsockname()[0].encode())
    payload = (asking + b" ll=" + own.encode()).ljust(512)
    for _ in range(count):
        sender.sendto(payload, ("10.99.0.2" if "unicast" in kind else "255.255.255.255", 28014))
        time.sleep(pause_ms / 1000)
    print(len(payload) * count, flush=True)


SCENES = {"outgoing": outgoing, "repeat": repeat, "flood": flood, "far-numbers": far_numbers, "questions": questions, "replay": replay, "lie": lie,
          "false-welcomes": false_welcomes}


def main():
    interface, what, *arguments = sys.argv[1:]
    wire = Wire(interface)
    print("ready", flush=True)
    SCENES[what](wire, *(int(argument) if argument.isdigit() else argument for argument in arguments))


if __name__ == "__main__":
    main()
