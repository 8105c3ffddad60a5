#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages and the completions hold exactly the options of --help.

usage: tst_manual.py PROGRAM...   (sixcast-cli, sixcast)
"""
import json
import os
import pathlib
import re
import subprocess
import sys
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
    """All that the program knows: one tells it to programs, the other at the beginning of each line of --help."""
    if program.name == "sixcast-cli":
        names = [name for option in json.loads(help_text(program, "--json"))["options"] for name in option["names"]]
        return {f"-{name}" if len(name) == 1 else f"--{name}" for name in names}
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


class Manual(unittest.TestCase):
    def compare(self, source, required=lambda option: True):
        self.assertTrue(PROGRAMS)
        for program in PROGRAMS:
            told = options_of_help(program)
            self.assertIn("--help", told)
            listed = source(program.name)
            self.assertEqual(sorted(filter(required, told - listed)), [], f"missing for {program.name}")
            self.assertEqual(sorted(listed - told), [], f"{program.name} has no such option")

    def test_manual_pages(self):
        self.compare(options_of_manual)

    def test_bash_completion(self):
        self.compare(options_of_bash, lambda option: option.startswith("--"))

    def test_zsh_completion(self):
        self.compare(options_of_zsh)

    def test_fish_completion(self):
        self.compare(options_of_fish)

    def test_bash_completion_completes(self):
        script = RESOURCES / "completions" / "sixcast-cli.bash"
        asked = (f". '{script}'; COMP_WORDS=(sixcast-cli li); COMP_CWORD=1; _sixcast_cli; echo \"${{COMPREPLY[*]}}\";"
                 "COMP_WORDS=(sixcast-cli listen --mul); COMP_CWORD=2; _sixcast_cli; echo \"${COMPREPLY[*]}\"")
        told = subprocess.run(["bash", "-uc", asked], check=True, capture_output=True, text=True).stdout.split("\n")
        self.assertEqual(told[:2], ["listen", "--multicast-address --multicast-port"])

    def test_exit_statuses(self):
        """The statuses of --help are those of the manual."""
        command_line = next(program for program in PROGRAMS if program.name == "sixcast-cli")
        told = re.findall(r"^  (\d+) ", help_text(command_line), re.MULTILINE)
        page = (RESOURCES / "man" / "sixcast-cli.1").read_text()
        listed = re.findall(r"^\.It (\d+)$", page, re.MULTILINE)
        self.assertEqual(told, listed)
        self.assertTrue(told)


if __name__ == "__main__":
    sys.exit(not unittest.main(argv=sys.argv[:1], verbosity=2, exit=False).result.wasSuccessful())
