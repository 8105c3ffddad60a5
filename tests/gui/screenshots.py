#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of README and of the software centres anew, from the real program on real faults:

    tests/gui/screenshots.py build/dev/app/sixcast build/dev/app/sixcast-cli [FOLDER]

Needs root for the network namespaces, and what the stories need.
"""
import os
import pathlib
import signal
import subprocess
import sys
import time

import desktop

SIZE = "1280", "800"
ROOT = pathlib.Path(__file__).resolve().parents[2]
# The requester's firewall drops the answer: the commonest cause of all.
FIREWALL = """
table inet pictures {
    chain input {
        type filter hook input priority 0; policy accept;
        iifname "eth0" udp sport 28015 drop
    }
}
"""


def settings(screen, appearance):
    folder = screen.folder / ".config" / "sixcast"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sixcast.conf").write_text(f"[General]\nschema=1\nappearance={appearance}\n")


def window_id(window):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(window.process.pid)],
                           capture_output=True, text=True, timeout=20)
    return found.stdout.split()[0]


def resize(window):
    subprocess.run(["xdotool", "windowsize", "--sync", window_id(window), *SIZE], check=True, timeout=20)


def picture(window, path):
    subprocess.run(["xdotool", "mousemove", "0", "0"], check=True, timeout=20)  # no tool tip in the way
    time.sleep(1)
    subprocess.run(["import", "-window", window_id(window), "-strip", "+dither", "-colors", "255", f"png8:{path}"],
                   check=True, timeout=30)
    print(path)


def listen(machine, trace):
    return subprocess.Popen(machine.command(os.environ["SIXCAST_CLI"], "listen", "--trace", str(trace)),
                            stdout=subprocess.PIPE, text=True)


def failed_request(screen, folder, appearance):
    settings(screen, appearance)
    other, here = screen.machines(f"zeus-{appearance}", f"hermes-{appearance}")
    subprocess.run(here.command("nft", "-f", "-"), input=FIREWALL, text=True, check=True, timeout=20)
    trace = screen.folder / f"zeus-{appearance}.sixcast"
    listener = listen(other, trace)
    try:
        window = screen.start(here)
        resize(window)
        window.find("radio button", "Request").press()
        window.begin()
        window.wait_for_verdict("No answer", "no answer")
        picture(window, folder / f"window-{appearance}.png")
    finally:
        listener.send_signal(signal.SIGINT)
        listener.wait(20)
    screen.key("ctrl+shift+o")
    window.find("dialog")
    screen.type(str(trace))
    screen.key("Return")
    window.find("table", "Timeline").click()
    picture(window, folder / f"compare-{appearance}.png")
    window.quit()


def try_here(screen, folder, appearance):
    settings(screen, appearance)
    here, _ = screen.machines(f"alone-{appearance}", f"other-{appearance}")
    window = screen.start(here)
    resize(window)
    picture(window, folder / f"first-{appearance}.png")
    window.begin("Try it here")
    window.wait_for_verdict("Answered", "answered")
    picture(window, folder / f"works-{appearance}.png")
    window.quit()


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    os.environ["SIXCAST_PROGRAM"], os.environ["SIXCAST_CLI"] = (os.path.abspath(path) for path in sys.argv[1:3])
    folder = pathlib.Path(sys.argv[3] if len(sys.argv) == 4 else ROOT / "resources" / "screenshots").absolute()
    folder.mkdir(parents=True, exist_ok=True)

    def all_pictures(screen):
        for appearance in ("light", "dark"):
            try_here(screen, folder, appearance)
            failed_request(screen, folder, appearance)

    desktop.tell(all_pictures, seconds=240, size="1440x960")


if __name__ == "__main__":
    main()
