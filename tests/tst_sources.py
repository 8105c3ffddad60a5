#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sources must not hold: things that no test of behaviour would find in time."""
import pathlib
import re
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
COLOURS = {"widgets/tracecolors.cpp", "widgets/tracecolors.h"}


def sources(*folders):
    """{path from the root: code without comments}"""
    return {path.relative_to(ROOT).as_posix(): COMMENT.sub("", path.read_text())
            for folder in folders for suffix in ("*.h", "*.cpp") for path in (ROOT / folder).rglob(suffix)}


class Sources(unittest.TestCase):
    def refuse(self, pattern, *folders, but=()):
        found = [f"{name}:{line + 1}: {text.strip()}"
                 for name, code in sorted(sources(*folders).items()) if name not in but
                 for line, text in enumerate(code.splitlines()) if re.search(pattern, text)]
        self.assertFalse(found, "\n" + "\n".join(found))

    def test_there_are_sources(self):
        self.assertGreater(len(sources("core", "widgets", "app")), 150)

    def test_colours_stand_in_one_file(self):
        self.refuse(r"QColor\(\s*(0x|\d|u?\")|QRgb\(|#[0-9a-fA-F]{6}\b|"
                    r"Qt::(dark)?(red|green|blue|cyan|magenta|yellow|gray|black|white|lightGray)\b",
                    "widgets", "app", but=COLOURS)

    def test_no_style_sheets(self):
        self.refuse(r"setStyleSheet", "widgets", "app")

    def test_no_font_by_name(self):
        self.refuse(r"QFont\s*\w*\(\s*u?\"|setFamil", "widgets", "app")

    def test_no_other_program_is_run(self):
        """No QProcess, no shell: then nothing of them can go wrong. One file reads the firewall rules through polkit,
        which nothing but the system's own tools can print: what it runs is one literal, into which nothing is put."""
        self.refuse(r"\bQProcess\b|\b(popen|(?<!QLocale::)(?<!QRandomGenerator::)system|exec[lv]p?e?|posix_spawnp?|fork)\s*\(", "core", "widgets", "app",
                    but={"core/probes/rulereader_linux.cpp"})

    def test_what_runs_with_rights_is_one_literal(self):
        code = (ROOT / "core/probes/rulereader_linux.cpp").read_text()
        script = "".join(re.findall(r'"([^"]*)"', code[code.index("constexpr auto listings"):code.index(";\n\nclass")]))
        commands = set(re.findall(r"\b(nft|ip6tables-save|tc|bridge|ip) ([^;]*?) 2>", script))
        self.assertEqual(commands, {("nft", "-j list ruleset"), ("nft", "-a list ruleset"), ("ip6tables-save", "-c")})
        self.assertEqual(code.count(".start("), 2)
        self.assertEqual(len(re.findall(r"\.arg\(|\+ *listings|listings *\+", code)), 1)  # of an error's text

    def test_no_name_is_looked_up_and_nothing_is_fetched(self):
        self.refuse(r"\b(QHostInfo|QDnsLookup|getaddrinfo|getnameinfo|gethostby\w+|QNetworkAccessManager|QTcpSocket|"
                    r"QDesktopServices|setOpenExternalLinks\(true\))", "core", "widgets", "app")

    def test_dialogs_are_opened_never_executed(self):
        self.refuse(r"(->|\.)exec\(\)|QMessageBox::(information|warning|critical|question|about)\(|"
                    r"QFileDialog::get", "widgets", "app", but={"app/main_cli.cpp", "app/main_gui.cpp"})

    def test_waits_never_block_the_window(self):
        self.refuse(r"\b(QThread::m?u?sleep|waitFor(Finished|ReadyRead|BytesWritten|Connected))\s*\(", "widgets")

    def test_lines_fit_100_columns(self):
        long = [f"{path.relative_to(ROOT)}:{number}: {len(line)} columns"
                for folder in ("core", "widgets", "app", "tests") for suffix in ("*.h", "*.cpp")
                for path in sorted((ROOT / folder).rglob(suffix))
                for number, line in enumerate(path.read_text().splitlines(), 1) if len(line) > 100]
        self.assertFalse(long, "\n" + "\n".join(long))


if __name__ == "__main__":
    sys.exit(not unittest.main(verbosity=2, exit=False).result.wasSuccessful())
