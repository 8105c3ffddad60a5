#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens every sample capture that Debian's tcpdump and wireshark sources bring, and compares with tshark.

Outside CI: it downloads two source packages (60 MB) with apt into a folder of its own; the system's sources stay as
they are. Every file must be read or refused with a reason, within a time limit and never by a signal; every MLD
message that tshark decodes on a link type that we read must be decoded alike: type, groups, record types, sources.

usage: against_tshark.py SIXCAST-CLI CAPTURELINES [FOLDER]
  SIXCAST-CLI   inspects each file
  CAPTURELINES  the program of tests/capture that prints the MLD messages of a capture, a line each
  FOLDER        keeps the sources for the next time; else they are fetched anew
"""
import collections
import concurrent.futures
import gzip
import pathlib
import subprocess
import sys
import tempfile

# What we don't look into: tunnels, and links that no multicast listener has.
LINKS = {"eth", "ethertype", "vlan", "ieee8021ad", "llc", "sll", "null", "raw", "wlan", "wlan_radio", "radiotap",
         "wlan_aggregate"}
FIELDS = ["frame.number", "frame.protocols", "icmpv6.type", "icmpv6.mldr.mar.record_type",
          "icmpv6.mldr.mar.multicast_address", "icmpv6.mldr.mar.source_address", "icmpv6.mld.multicast_address",
          "icmpv6.mld.source_address"]
MAGICS = (b"\xa1\xb2\xc3\xd4", b"\xd4\xc3\xb2\xa1", b"\xa1\xb2\x3c\x4d", b"\x4d\x3c\xb2\xa1", b"\x0a\x0d\x0d\x0a")


def fetch(folder):
    """Downloads and unpacks the two sources, with apt's own lists in a folder of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    if list(folder.glob("tcpdump-*/")) and list(folder.glob("wireshark-*/")):
        return
    (folder / "lists/partial").mkdir(parents=True, exist_ok=True)
    (folder / "sources.list").write_text("deb-src http://deb.debian.org/debian bookworm main\n")
    apt = ["apt-get", "-q", "-o", f"Dir::Etc::sourcelist={folder}/sources.list", "-o", "Dir::Etc::sourceparts=-",
           "-o", f"Dir::State::lists={folder}/lists", "-o", "APT::Sandbox::User=root"]
    subprocess.run([*apt, "update"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([*apt, "source", "--download-only", "tcpdump", "wireshark"], check=True, cwd=folder,
                   stdout=subprocess.DEVNULL)
    for archive in folder.glob("*.orig.tar.*"):
        if archive.suffix != ".asc":
            subprocess.run(["tar", "-xf", archive, "-C", folder], check=True)


def captures(folder, work):
    """Paths of all captures, compressed ones unpacked."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.is_symlink() or path.stat().st_size < 24:
            continue
        head = path.open("rb").read(4)
        if head[:2] == b"\x1f\x8b":
            try:
                content = gzip.decompress(path.read_bytes())
            except (OSError, EOFError, ValueError):
                continue
            if content[:4] in MAGICS:
                unpacked = work / ("unpacked-" + path.name.removesuffix(".gz"))
                unpacked.write_bytes(content)
                yield unpacked
        elif head in MAGICS:
            yield path


def addresses(text):
    return [each for each in text.split(",") if each]


def tshark_messages(path):
    """{frame: (type, groups, record types, sources)} of what tshark calls MLD, and how many it has beyond our links."""
    command = ["tshark", "-n", "-r", str(path), "-Y", "icmpv6.type in {130, 131, 132, 143}", "-T", "fields"]
    for field in FIELDS:
        command += ["-e", field]
    done = subprocess.run(command, capture_output=True, timeout=300)
    found, beyond = {}, 0
    for line in done.stdout.decode(errors="replace").splitlines():
        frame, protocols, kind, types, records, sources, group, query_sources = line.split("\t")
        protocols = protocols.split(":")
        before = protocols[:protocols.index("ipv6")] if "ipv6" in protocols else ["none"]
        if not set(before) <= LINKS or protocols.count("ipv6") > 1 or "," in kind:
            beyond += 1
            continue
        found[int(frame)] = (int(kind), addresses(records) or addresses(group), addresses(types),
                             addresses(sources) + addresses(query_sources))
    return found, beyond


def our_messages(program, path):
    done = subprocess.run([program, str(path)], capture_output=True, timeout=300)
    if done.returncode < 0:
        raise AssertionError(f"{path}: ended by signal {-done.returncode}")
    found = {}
    for line in done.stdout.decode().splitlines():
        frame, kind, groups, types, sources = line.split("\t")
        found[int(frame)] = (int(kind), addresses(groups), addresses(types), addresses(sources))
    return found


def compare(cli, program, path):
    """(counts, problems) of one capture"""
    counts, problems = collections.Counter(captures=1), []
    done = subprocess.run([cli, "inspect", "--json", str(path)], capture_output=True, timeout=300)
    counts[f"inspect ended with {done.returncode}"] += 1
    if done.returncode not in (0, 1, 2, 3) or done.returncode == 3 and not (done.stdout or done.stderr):
        return counts, [f"{path}: inspect ended with {done.returncode}: {done.stderr.decode()[:200]}"]
    theirs, beyond = tshark_messages(path)
    ours = our_messages(program, path)
    counts["MLD messages in tunnels and on other links, not compared"] += beyond
    for frame, message in theirs.items():
        counts["MLD messages that tshark decodes"] += 1
        if ours.get(frame) == message:
            counts["decoded alike"] += 1
        else:
            problems.append(f"{path} frame {frame}: tshark {message}, we {ours.get(frame)}")
    counts["MLD messages that only we decode"] += len(set(ours) - set(theirs))
    return counts, problems


def main():
    cli, program = (str(pathlib.Path(each).resolve()) for each in sys.argv[1:3])
    counts, problems = collections.Counter(), []
    with tempfile.TemporaryDirectory() as work, concurrent.futures.ThreadPoolExecutor() as pool:
        work = pathlib.Path(work)
        folder = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else work / "sources"
        fetch(folder)
        for some, wrong in pool.map(lambda path: compare(cli, program, path), captures(folder, work)):
            counts += some
            problems += wrong
    for name, count in sorted(counts.items()):
        print(f"{count:7}  {name}")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
