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

TRANSLATED = re.compile(r'\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\(\s*((?:"(?:[^"\\]|\\.)*"\s*,?\s*)+)')
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')

# Where the text stands among the literals: the others are its context, or a comment for translators.
PLACE = {"tr": slice(0, 1), "QT_TR_NOOP": slice(0, 1), "translate": slice(0, 2), "QT_TRANSLATE_NOOP": slice(1, 2)}

# How the product does not talk; what it says in their place.
WORDS = {
    r"\bmend(s|ed|ing)?\b": "fix",
    r"\btake (it|this|that) back\b": "undo",
    r"\bcan('t| not|not)? serve\b|\bable to serve\b": "usable, not usable because",
    r"\banew\b": "again, rescan, rejoin",
    r"\bword of\b": "reported by",
    r"\bgiven? away\b|\bgives away\b": "assigned",
    r"\blooped copies\b": "self-test packets",
    r"\bwider address": "global or ULA address",
    r"\bspeaks (for|against)\b": "evidence",
    r"\bhow sure\b": "confidence",
    r"\bstable name\b": "ID",
    r"\bis no command\b|\bone word too many\b": "Unknown command, Unexpected argument",
    r"\bfor own use\b|(?<!your )\bown (tests|address|firewall|rules|machine)\b": "local, private, your own",
    r"\bwaste basket\b": "trash",
    r"\bthrow\w* \w+ away\b|\bthrows all\b": "discard",
    r"\b(larger|smaller) letters\b|\bletters of\b": "font size",
    r"^took$": "Duration",
    r"\bis going to (ask|listen)\b": "will send requests, will listen",
    r"\bcame back so far\b": "answered so far",
    r"\bmay not (use|be used|send|bind)\b": "isn't permitted to",
    r"\bsay(s)? why\b": "find out why",
}
# Folders whose sentences still hold such words: take them off the list as they get clean, never add one.
WORDS_NOT_YET = ("core/causes/",)


def translated_texts(*folders):
    """(path, English text) of everything that people read."""
    return [(path.relative_to(ROOT).as_posix(), text)
            for folder in folders for path in sorted((ROOT / folder).rglob("*.cpp"))
            for call in TRANSLATED.finditer(path.read_text())
            for text in texts_of(call[2])[PLACE[call[1]]]]


def texts_of(arguments):
    """Adjacent literals are one text; those after a comma are a comment or belong to a context."""
    return ["".join(LITERAL.findall(part)) for part in re.split(r'(?<="),', arguments) if part.strip()]


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

    def test_texts_talk_as_the_product_does(self):
        texts = translated_texts("core", "widgets", "app")
        self.assertGreater(len(texts), 800)
        found = [f"{name}: say {better!r}: {text}" for name, text in texts
                 for pattern, better in WORDS.items() if re.search(pattern, text, re.IGNORECASE)]
        left = [line for line in found if not line.startswith(WORDS_NOT_YET)]
        self.assertFalse(left, "\n" + "\n".join(left))

    def test_lines_fit_100_columns(self):
        long = [f"{path.relative_to(ROOT)}:{number}: {len(line)} columns"
                for folder in ("core", "widgets", "app", "tests") for suffix in ("*.h", "*.cpp")
                for path in sorted((ROOT / folder).rglob(suffix))
                for number, line in enumerate(path.read_text().splitlines(), 1) if len(line) > 100]
        self.assertFalse(long, "\n" + "\n".join(long))


if __name__ == "__main__":
    sys.exit(not unittest.main(verbosity=2, exit=False).result.wasSuccessful())
