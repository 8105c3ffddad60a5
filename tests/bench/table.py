#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows that the benchmarks left, as one table in Markdown: tests/bench/table.py ROWS

A row: quantity, unit, ours, then name, value and goal of the peer, and of the floor; see benchrow.h.
"""
import sys

HEAD = ("quantity", "ours", "peer", "floor", "ratio", "goal", "met")


def figure(value, unit):
    digits = 0 if value >= 1000 else 1 if value >= 10 else 2 if value >= 1 else 3
    return f"{value:,.{digits}f} {unit}"


def compared(ours, unit, rival):
    """(rival, ratio, goal, met) of one side; a rival that is not there is named all the same."""
    name, value, goal = rival[0], float(rival[1]), float(rival[2])
    if not name:
        return "-", None, None, None
    if value <= 0:
        return name, None, None, None
    ratio = ours / value
    # A goal of 0 is none: the figure stands there to be seen.
    return (f"{figure(value, unit)} ({name})", f"{ratio:.2f}x", f"<= {goal:g}x" if goal else "none",
            ratio <= goal if goal else None)


def table(lines):
    rows = [HEAD, ("---",) * len(HEAD)]
    for line in lines:
        quantity, unit, ours, *rivals = line.rstrip("\n").split("\t")
        sides = [compared(float(ours), unit, rivals[at:at + 3]) for at in (0, 3)]
        # Both sides in one cell, in the order of their columns.
        ratios = "; ".join(side[1] or "-" for side in sides)
        goals = "; ".join(side[2] or "-" for side in sides)
        met = "; ".join("-" if side[3] is None else "met" if side[3] else "**missed**" for side in sides)
        rows.append((quantity, figure(float(ours), unit), sides[0][0], sides[1][0], ratios, goals, met))
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        sys.stdout.write(table(file))
