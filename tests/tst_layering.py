#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: checks the sources against the table in CONTRIBUTING.md, and a few rules beside it."""
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM_ROOMS = ("core", "widgets", "app")
INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]', re.MULTILINE)
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
NATIVE_HEADER = re.compile(r"(sys|net|netinet|netpacket|arpa|linux)/|(unistd|ifaddrs|fcntl|poll|winsock2|windows)\.h$")


def sources(*folders):
    return sorted(path for folder in folders for suffix in ("*.h", "*.cpp")
                  for path in (ROOT / folder).rglob(suffix))


def room_of(name):
    """core/net/foo.h -> core/net; widgets/bar.h -> widgets"""
    parts = name.split("/")
    return "/".join(parts[:2]) if parts[0] == "core" else parts[0]


def table():
    """{room: set of rooms it may include} from the rows `| core/net | core/base |` of CONTRIBUTING.md"""
    allowed = {}
    for row in re.findall(r"^\| `([a-z/]+)` \|([^|]*)\|", (ROOT / "CONTRIBUTING.md").read_text(), re.MULTILINE):
        allowed[row[0]] = set(re.findall(r"`([a-z/]+)`", row[1]))
    return allowed


def includes(path):
    return [(bracket == "<", name) for bracket, name in INCLUDE.findall(path.read_text())]


class Layering(unittest.TestCase):
    def report(self, problems):
        self.assertFalse(problems, "\n" + "\n".join(problems))

    def test_table_names_every_room(self):
        rooms = {room_of(str(path.relative_to(ROOT))) for path in sources(*PROGRAM_ROOMS)}
        self.assertTrue(rooms)
        self.report([f"CONTRIBUTING.md has no row for {room}" for room in sorted(rooms - set(table()))])

    def test_includes_follow_the_table(self):
        allowed, problems = table(), []
        for path in sources(*PROGRAM_ROOMS):
            here = str(path.relative_to(ROOT))
            room = room_of(here)
            for system, name in includes(path):
                if system or name.endswith(".moc"):
                    continue
                target = room_of(name)
                if target not in allowed:
                    problems.append(f"{here}: write \"{name}\" from the project's root")
                elif target != room and target not in allowed.get(room, ()):
                    problems.append(f"{here}: {room} must not know {name}")
        self.report(problems)

    def test_core_knows_no_window(self):
        self.report([f"{path.relative_to(ROOT)}: <{name}>" for path in sources("core")
                     for system, name in includes(path) if system and re.match(r"Qt?(Widgets|Gui)/", name)])

    def test_widgets_leave_the_system_alone(self):
        problems = []
        for path in sources("widgets"):
            here = path.relative_to(ROOT)
            problems += [f"{here}: <{name}>" for system, name in includes(path)
                         if system and (name == "QUdpSocket" or NATIVE_HEADER.search(name))]
            code = COMMENT.sub("", path.read_text())
            problems += [f"{here}: {word}" for word in ("QUdpSocket", '"/proc', '"/sys/') if word in code]
        self.report(problems)

    def test_one_file_sets_socket_options(self):
        """Options of the sockets that carry the exchange; a probe's own socket keeps its in its platform file."""
        def may(path):
            here = path.relative_to(ROOT).as_posix()
            return here == "core/net/socketoptions.cpp" or re.fullmatch(r"core/probes/\w+_linux\.cpp", here)
        self.report([str(path.relative_to(ROOT)) for path in sources(*PROGRAM_ROOMS)
                     if re.search(r"\bsetsockopt\s*\(", COMMENT.sub("", path.read_text())) and not may(path)])

    def test_own_header_comes_first(self):
        problems = []
        for path in sources(*PROGRAM_ROOMS):
            header = path.with_suffix(".h")
            if path.suffix == ".cpp" and header.exists():
                first = includes(path)[:1]
                if first != [(False, str(header.relative_to(ROOT)))]:
                    problems.append(f"{path.relative_to(ROOT)}: its own header is not its first include")
        self.report(problems)

    def test_headers_compile_alone(self):
        """Only a header in its room's HEADERS list is compiled alone, so each must be there."""
        problems = []
        for path in sources("core", "widgets"):
            if path.suffix == ".h":
                text = path.read_text()
                room = ROOT / room_of(str(path.relative_to(ROOT)))
                name = str(path.relative_to(room))
                listed = (room / "CMakeLists.txt").read_text().split()
                if name not in listed and name + ")" not in listed:
                    problems.append(f"{path.relative_to(ROOT)}: not in the HEADERS of its CMakeLists.txt")
                if "#pragma once" not in text:
                    problems.append(f"{path.relative_to(ROOT)}: no #pragma once")
        self.report(problems)

    def test_licence_lines(self):
        """Every file that can hold a comment says whose it is and under which licence."""
        suffixes = {".cpp", ".h", ".py", ".sh", ".cmake", ".txt", ".md", ".svg", ".xml", ".qrc", ".desktop",
                    ".1", ".in", ".yml", ".yaml", ".supp", ".rc", ".nsi", ".wxs", ".fish", ".bash"}
        listing = subprocess.run(["git", "-c", f"safe.directory={ROOT}", "-C", ROOT, "ls-files", "-z"],
                                 capture_output=True, check=True)
        problems = []
        for name in listing.stdout.decode().split("\0"):
            path = ROOT / name
            if not name or not path.is_file() or "/data/" in name or "/golden/" in name:
                continue
            if path.suffix in suffixes or (not path.suffix and path.read_bytes()[:2] == b"#!"):
                head = path.read_text()[:1000]
                for line in ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: "):
                    if line not in head:
                        problems.append(f"{name}: no {line.strip()}")
        self.report(problems)


if __name__ == "__main__":
    sys.exit(not unittest.main(verbosity=2, exit=False).result.wasSuccessful())
