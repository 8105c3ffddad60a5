#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Manual pages and completions say what the programs say of themselves.

What sixcast-cli has is written by packaging/commandline-docs; the few options of the window are compared here.

usage: tst_manual.py PROGRAM...   (sixcast-cli, sixcast)
"""
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import unittest

RESOURCES = pathlib.Path(__file__).resolve().parent.parent / "resources"
PROGRAMS = [pathlib.Path(argument) for argument in sys.argv[1:]]
# Qt's own parser offers this one beside --help; it lists Qt's internals and is not for people.
NOT_OURS = {"--help-all"}


def help_text(program, *more):
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run([program, "--help", *more], check=True, capture_output=True, text=True, timeout=60,
                          env=environment | {"LC_ALL": "C.UTF-8"}).stdout


def options_of_help(program):
    """Found at the beginning of each line of --help."""
    found = set()
    for line in help_text(program).splitlines():
        if match := re.match(r"\s+(-[^\s].*?)(\s{2,}|$)", line):
            found |= set(re.findall(r"(?<!\S)(--?[a-z][a-z-]*|-[A-Z])\b", match[1]))
    return found - NOT_OURS


def options_of_manual(name):
    """`.It Fl -group Ar group , Fl A` -> --group, -A"""
    page = (RESOURCES / "man" / f"{name}.1").read_text()
    return {f"-{option}" for line in re.findall(r"^\.It (.*Fl.*)$", page, re.MULTILINE)
            for option in re.findall(r"Fl (\S+)", line)}


def options_of_bash(name):
    words = (RESOURCES / "completions" / f"{name}.bash").read_text()
    offered = re.search(r"-\*\).*?-W \"(.*?)\"", words, re.DOTALL)[1]
    return set(offered.split())


def options_of_zsh(name):
    text = (RESOURCES / "completions" / f"_{name}").read_text()
    return set(re.findall(r"(?<=['\"{,)])(--?[A-Za-z][a-z-]*)(?=[\[,}])", text))


def options_of_fish(name):
    text = (RESOURCES / "completions" / f"{name}.fish").read_text()
    text = "\n".join(line for line in text.splitlines() if line.startswith("complete "))
    return ({f"--{option}" for option in re.findall(r" -l (\S+)", text)}
            | {f"-{option}" for option in re.findall(r" -s (\S+)", text)})


class Window(unittest.TestCase):
    """The window's program, where it was built."""

    def compare(self, source, required=lambda option: True):
        for program in PROGRAMS[1:]:
            told = options_of_help(program)
            self.assertIn("--help", told)
            listed = source(program.name)
            self.assertEqual(sorted(filter(required, told - listed)), [], f"missing for {program.name}")
            self.assertEqual(sorted(listed - told), [], f"{program.name} has no such option")

    def test_manual_page(self):
        self.compare(options_of_manual)

    def test_bash_completion(self):
        self.compare(options_of_bash, lambda option: option.startswith("--"))

    def test_zsh_completion(self):
        self.compare(options_of_zsh)

    def test_fish_completion(self):
        self.compare(options_of_fish)


def completed(*words):
    """What bash offers for the last word."""
    script = RESOURCES / "completions" / "sixcast-cli.bash"
    listed = " ".join(shlex.quote(word) for word in ("sixcast-cli", *words))
    asked = (f". {shlex.quote(str(script))}; COMP_WORDS=({listed}); COMP_CWORD={len(words)}; _sixcast_cli;"
             ' printf "%s\\n" ${COMPREPLY[@]+"${COMPREPLY[@]}"}')
    told = subprocess.run(["bash", "-uc", asked], check=True, capture_output=True, text=True, timeout=60).stdout
    return told.split()


class CommandLine(unittest.TestCase):
    def test_written_from_the_program(self):
        """packaging/commandline-docs has nothing to write; else: run it on the built sixcast-cli."""
        script = RESOURCES.parent / "packaging" / "commandline-docs"
        run = subprocess.run([sys.executable, script, "--check", PROGRAMS[0]], capture_output=True, text=True,
                             timeout=120, check=False)
        self.assertEqual((run.returncode, run.stdout, run.stderr), (0, "", ""))

    def test_bash_completes(self):
        self.assertEqual(completed("li"), ["listen"])
        self.assertEqual(completed("listen", "--mul"), ["--multicast-address", "--multicast-port"])
        self.assertEqual(completed("check", "--as", ""), ["listen", "request"])
        self.assertIn("all", completed("request", "-n", ""))
        self.assertEqual(completed("request", "--peer", ""), [])

    def test_bash_offers_what_the_command_takes(self):
        self.assertIn("--peer", completed("request", "--"))
        self.assertNotIn("--peer", completed("listen", "--"))
        self.assertNotIn("--count", completed("explain", "--"))
        self.assertIn("--debug-feature", completed("--"))

    def test_bash_completes_files(self):
        with tempfile.TemporaryDirectory() as folder:
            trace = pathlib.Path(folder) / "one.sixcast"
            trace.touch()
            self.assertEqual(completed("compare", folder + "/o"), [str(trace)])
            self.assertEqual(completed("listen", "--trace", folder + "/o"), [str(trace)])


if __name__ == "__main__":
    sys.exit(not unittest.main(argv=sys.argv[:1], verbosity=2, exit=False).result.wasSuccessful())
