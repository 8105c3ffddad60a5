#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is laid out as .clang-format says.

    tst_format.py CLANG_FORMAT    of major version 14: others lay out some lines in another way
"""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def main():
    files = [str(path) for folder in ("core", "widgets", "app", "tests") for suffix in ("*.h", "*.cpp")
             for path in sorted((ROOT / folder).rglob(suffix))]
    assert len(files) > 150, files
    run = subprocess.run([sys.argv[1], "--dry-run", "-Werror", *files], capture_output=True, text=True)
    if run.returncode == 0:
        print(f"{len(files)} files are laid out as .clang-format says")
        return 0
    places = [line.split(": error:")[0] for line in run.stderr.splitlines() if ": error:" in line]
    print("\n".join([*places, "Run clang-format -i on these files."] if places else [run.stderr]))
    return 1


if __name__ == "__main__":
    sys.exit(main())
