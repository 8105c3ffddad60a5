#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The places that the recipes of CONTRIBUTING.md name are there, and say what the recipe looks for in them."""
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
TEXT = (ROOT / "CONTRIBUTING.md").read_text()
RECIPES = TEXT[TEXT.index("## Recipes"):TEXT.index("## Packages")]
HOLES = re.compile(r"<[a-z]+>")


def recipe(name):
    return re.search(rf"^\*\*{name}\*\*.*?(?=^\*\*|\Z)", RECIPES, re.DOTALL | re.MULTILINE).group()


def places(text):
    """Paths in backticks; `a<name>.h/.cpp` is two of them."""
    for word in re.findall(r"`([^`\s]+/[^`\s]+)`", text):
        first, *more = re.split(r"(?<=\.h)/(?=\.)", word)
        yield first
        for suffix in more:
            yield first.rsplit(".", 1)[0] + suffix


def found(place):
    """A place may leave a part of its name open, `causes_<area>.cpp`: then some file has to fill it."""
    return sorted(ROOT.glob(HOLES.sub("*", place)))


class Recipes(unittest.TestCase):
    def test_places_exist(self):
        named = [place for place in places(RECIPES) if not place.startswith("build/")]
        self.assertGreater(len(named), 30)
        self.assertEqual([place for place in named if not found(place)], [])

    def test_tests_exist(self):
        missing = [name for name in set(re.findall(r"`(tst_\w+)`", TEXT))
                   if not list(ROOT.glob(f"tests/**/{name}.*"))]
        self.assertEqual(missing, [])

    def all_of(self, pattern, name, *rooms):
        """Every file of these rooms that holds what a recipe adds is one of its places."""
        allowed = {file for place in places(recipe(name)) for file in found(place)}
        holding = {file for room in rooms for file in (ROOT / room).rglob("*")
                   if file.suffix in (".h", ".cpp") and re.search(pattern, file.read_text())}
        self.assertTrue(holding, pattern)
        self.assertEqual({str(file.relative_to(ROOT)) for file in holding - allowed}, set())

    def test_a_fact_is_nowhere_else(self):
        self.all_of(r"\bmulticastRoute\b(?!\()", "A fact", "core/facts", "core/probes", "core/engine", "core/diagnosis")

    def test_a_cause_is_nowhere_else(self):
        for cause in ("listener.interface.no-arp", "network.corrupt", "requester.app.source", "duplicate.mac"):
            self.all_of(re.escape(f'"{cause}"'), "A cause", "core", "app", "widgets")

    def test_a_setting_is_nowhere_else(self):
        for member in ("answersPerSecondPerSource", "answersPerSecond"):
            self.all_of(rf"\b{member}\b", "A setting", "core/profile", "app")


if __name__ == "__main__":
    unittest.main(verbosity=2)
