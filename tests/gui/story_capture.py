#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A packet capture from elsewhere: opened like a trace, its groups listed, each statement leads to its packets."""
import pathlib

import desktop

CAPTURE = pathlib.Path(__file__).resolve().parent.parent / "fuzz/corpus/capture/little.pcap"


def capture(screen):
    here, _ = screen.machines("here", "there")
    window = screen.start(here)
    window.menu("File", "Open trace...")
    window.find("dialog")
    screen.type(str(CAPTURE))
    screen.key("Return")
    window.find("page tab", CAPTURE.name, 30)
    window.find("page tab", "Groups")

    rows = desktop.wait_until(lambda: window.find("table", "Groups").rows(), "groups")
    roles = {row[2] for row in rows}  # behind link and group: it has two VLANs
    assert roles == {"querier", "member", "sender"}, f"who asks, who listens, who sends: {rows}"
    assert ["ff12::6d63", "sender", "[fe80::1]:40000"] in [row[1:4] for row in rows], rows
    misfits = window.find("table", "What doesn't fit").rows()
    assert any("port 28015 unreachable" in row[-1] for row in misfits), misfits
    window.wait_for_row("Trace", "MLDv2 report from fe80::2: joins ff12::6d63 (TO_EX)")
    window.find("label", "*proves nothing about any other place*")
    window.quit()


if __name__ == "__main__":
    desktop.tell(capture)
