#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""checklist.tsv names what a desktop program of this kind owes its users, and the test that proves each point.

A row: number, what is expected, proofs with `; ` between them. A proof is `file::function`, `file::function(row)` for
one row of a data-driven test, or a story `file`; or `cannot be done here: why`. This test sees that every number is
there once, that every proof exists and is run by ctest, and that no point goes without one.
"""
import pathlib
import re
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
EXPECTED = [str(number) for number in range(1, 55)] + [f"R{number}" for number in range(1, 45)]
PROOF = re.compile(r"(?P<file>[\w./-]+?)(?:::(?P<function>\w+)(?:\((?P<row>.+)\))?)?")
EXCUSE = "cannot be done here: "
DEFINITION = {".txt": r"\b{}\b", ".cpp": r"\bvoid (?:\w+::)?{}\(\)", ".py": r"^\s*def {}\(", "": r"^{}\(\)"}


def rows():
    lines = (HERE / "checklist.tsv").read_text().splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def registered(path):
    """Whether a CMakeLists.txt at or above the file makes a test of it."""
    relative = path.relative_to(ROOT)
    if relative.as_posix() == "packaging/check":
        return "packaging/check --" in (ROOT / "tests/CMakeLists.txt").read_text()
    if relative.as_posix() == ".ci/run":
        return True
    if relative.name == "CMakeLists.txt":
        return True
    names = {relative.name, relative.stem, relative.stem.removeprefix("story_")}
    for folder in path.parents:
        lists = folder / "CMakeLists.txt"
        if lists.exists():
            words = set(re.findall(r"[\w.-]+", re.sub(r"#.*", "", lists.read_text())))
            if words & names or (relative.stem.startswith("fuzz_") and relative.stem[5:] in words):
                return True
        if folder == ROOT:
            return False
    return False


def problem_of(proof):
    match = PROOF.fullmatch(proof)
    if not match:
        return "can't be read"
    path = ROOT / match["file"]
    if not path.is_file():
        return "no such file"
    if not registered(path):
        return "no CMakeLists.txt runs that file"
    text = path.read_text()
    if match["function"] is None:
        story = path.name.startswith("story_") or path.name.startswith("fuzz_") or match["file"] == ".ci/run"
        return None if story else "name the function"
    if not re.search(DEFINITION[path.suffix].format(match["function"]), text, re.MULTILINE):
        return "no such function"
    if match["row"] and f'"{match["row"]}' not in text:
        return "no such row"
    return None


class Checklist(unittest.TestCase):
    def test_every_number_once(self):
        self.assertEqual([row[0] for row in rows()], EXPECTED)

    def test_rows_have_three_columns(self):
        self.assertEqual([row for row in rows() if len(row) != 3 or not all(row)], [])

    def test_every_point_is_proven(self):
        problems = []
        for number, expectation, proofs in rows():
            for proof in proofs.split("; "):
                if proof.startswith(EXCUSE):
                    if len(proof) < len(EXCUSE) + 10:
                        problems.append(f"{number} {expectation}: why not?")
                elif problem := problem_of(proof):
                    problems.append(f"{number} {expectation}: {proof}: {problem}")
        self.assertFalse(problems, "\n" + "\n".join(problems))

    def test_the_check_can_fail(self):
        for wrong in ("tests/base/tst_escape.cpp::noSuchFunction", "tests/base/no_such_file.cpp::bytes",
                      "tests/base/tst_escape.cpp", "tests/app/tst_cli.py::no_such_test",
                      "tests/lab/network.py::sysctl(no such row)", "README.md::x", "words without sense"):
            self.assertIsNotNone(problem_of(wrong), wrong)
        self.assertIsNone(problem_of("tests/base/tst_escape.cpp::bytes"))


if __name__ == "__main__":
    sys.exit(not unittest.main(verbosity=2, exit=False).result.wasSuccessful())
