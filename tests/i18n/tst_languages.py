#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs speak the system's language: tst_languages.py PROGRAM..."""
import os
import subprocess
import sys
import unittest

PROGRAMS = []
SENTENCE = {
    "C.UTF-8": "IPv6 multicast isn't reaching another machine",
    "de_DE.UTF-8": "IPv6-Multicast einen anderen Rechner nicht erreicht",
    "zh_CN.UTF-8": "IPv6 组播无法到达另一台机器的原因",
    "fr_FR.UTF-8": "IPv6 multicast isn't reaching another machine",  # not translated: English
}


def run(program, locale, *arguments):
    """Without a display, as --help must work there."""
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE", "LC_ALL", "LC_MESSAGES")}
    environment["LANG"] = locale
    return subprocess.run([program, *arguments], env=environment, capture_output=True, encoding="utf-8",
                          timeout=20, check=False)


class Languages(unittest.TestCase):
    def test_help(self):
        for program in PROGRAMS:
            for locale, sentence in SENTENCE.items():
                with self.subTest(program=program, locale=locale):
                    result = run(program, locale, "--help")
                    self.assertEqual(result.returncode, 0)
                    self.assertIn(sentence, result.stdout)

    def test_complaints(self):
        for program in PROGRAMS:
            for locale, word in {"C.UTF-8": "Unknown option", "de_DE.UTF-8": "Unbekannte Option",
                                 "fr_FR.UTF-8": "Unknown option"}.items():
                with self.subTest(program=program, locale=locale):
                    self.assertIn(word, run(program, locale, "--nonsense").stderr)


if __name__ == "__main__":
    PROGRAMS = sys.argv[1:]
    sys.exit(not unittest.main(argv=sys.argv[:1], verbosity=2, exit=False).result.wasSuccessful()
             or not PROGRAMS)
