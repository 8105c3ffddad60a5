#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide's recipe for many machines, word by word: eight machines on a switch, reached by ssh from a ninth.

  tst_fleet_ssh.py PATH_OF_SIXCAST_CLI [-v]

Only times are changed. Every machine has a network, a name, a home folder and an ssh server of its own; keys and settings
of ssh are the test's, the machine's own are neither read nor written.
"""
import json
import os
import pathlib
import pwd
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "lab"))
from network import Network  # noqa: E402

CLI = None
PATIENCE = float(os.environ.get("SIXCAST_PATIENCE", "1"))
GUIDE = pathlib.Path(__file__).resolve().parents[2] / "resources/help/command-line.md"
SSHD = shutil.which("sshd", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
NAMES = [f"h{number}" for number in range(1, 9)]
MUTE, DEAF = "h3", "h8"


def recipe():
    """The guide's block of commands with ssh, with times that a test has."""
    blocks = re.findall(r"^```\n(.*?)^```$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    commands = next(block for block in blocks if "ssh" in block)
    shorter = re.sub(r"--for \S+", f"--for {int(7 * PATIENCE)}", commands)
    return re.sub(r"sleep \d+", f"sleep {2 * PATIENCE}", shorter)


def account():
    """Who logs in: the person that runs the tests. A namespace of users in which that is root has no other one, and an ssh
    server that thinks it is root wants others: there it runs under that person's own number."""
    with open("/proc/self/uid_map", encoding="ascii") as uid_map:
        _, outside, count = map(int, uid_map.readline().split())
    if count > 1:
        return pwd.getpwuid(os.getuid()), []
    person = pwd.getpwuid(outside)
    return person, ["unshare", "--user", f"--map-user={person.pw_uid}", f"--map-group={person.pw_gid}", "--"]


class FleetBySsh(unittest.TestCase):
    def setUp(self):
        self.assertTrue(SSHD and shutil.which("ssh-keygen"), "the test needs the servers and tools of OpenSSH")
        folder = tempfile.TemporaryDirectory(prefix="sixcast-fleet-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.folder.chmod(0o755)
        self.person, self.as_person = account()
        self.write_keys()
        self.net = Network("cable")
        self.addCleanup(self.net.close)
        self.switch = self.net.another_host("switch")
        self.switch.ip("link add sw0 type bridge stp_state 0 forward_delay 0 mcast_snooping 0", "link set sw0 up")
        self.control = self.machine("control", 1)
        self.hosts = {name: self.machine(name, 17 + number) for number, name in enumerate(NAMES)}
        for name, host in self.hosts.items():
            self.serve(name, host)
        self.write_client()

    def machine(self, name, number):
        host = self.net.another_host(name)
        host.interface = "eth0"
        self.net.connect(host, "eth0", self.switch, "to_" + name)
        host.ip(f"address add fd6c::{number:x}/64 dev eth0 nodad")
        self.switch.ip(f"link set to_{name} master sw0")
        host.address = f"fd6c::{number:x}"
        return host

    def write_keys(self):
        for key in ("host", "client"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", str(self.folder / key)],
                           check=True, timeout=20)
        (self.folder / "known_hosts").write_text("* " + (self.folder / "host.pub").read_text())
        (self.folder / "program").mkdir()

    def serve(self, name, host):
        """An ssh server on a machine whose home folder is empty and whose PATH has the program."""
        settings = self.folder / f"{name}.sshd"
        settings.write_text("\n".join([
            f"ListenAddress {host.address}", f"HostKey {self.folder}/host", f"AuthorizedKeysFile {self.folder}/client.pub",
            "PidFile none", "UsePAM no", "StrictModes no", "PermitRootLogin prohibit-password", "PasswordAuthentication no",
            "UseDNS no", "Port 2222", "LogLevel ERROR", "Subsystem sftp internal-sftp",
            f"SetEnv PATH={self.folder}/program:/usr/bin:/bin"]) + "\n")
        host.run(["mount", "--bind", str(pathlib.Path(CLI).parent), str(self.folder / "program")])
        host.run(["mount", "-t", "tmpfs", "home", self.person.pw_dir])
        host.run(["chmod", "777", self.person.pw_dir])
        host.run(["mount", "-t", "tmpfs", "run", "/run"])
        host.run(["mkdir", "-m", "755", "/run/sshd"])
        host.start("unshare", "--uts", "sh", "-c", 'echo "$0" >/proc/sys/kernel/hostname; exec "$@"', name,
                   *self.as_person, SSHD, "-D", "-e", "-f", str(settings), nobody=False)

    def write_client(self):
        lines = ["Host *", f"User {self.person.pw_name}", "Port 2222", f"IdentityFile {self.folder}/client",
                 "IdentitiesOnly yes", "IdentityAgent none", f"UserKnownHostsFile {self.folder}/known_hosts",
                 "GlobalKnownHostsFile /dev/null", "StrictHostKeyChecking yes", "BatchMode yes", "LogLevel ERROR"]
        for name, host in self.hosts.items():
            lines += [f"Host {name}", f"HostName {host.address}"]
        (self.folder / "ssh_config").write_text("\n".join(lines) + "\n")
        tools = self.folder / "tools"
        tools.mkdir()
        for tool in ("ssh", "scp"):
            wrapper = tools / tool
            wrapper.write_text(f'#!/bin/sh\nexec {shutil.which(tool)} -F {self.folder}/ssh_config "$@"\n')
            wrapper.chmod(0o755)
        (tools / "sixcast-cli").symlink_to(CLI)
        (self.folder / "work").mkdir()
        (self.folder / "work" / "hosts.txt").write_text("\n".join(NAMES) + "\n")

    def type(self, commands):
        """What somebody types at the ninth machine."""
        environment = dict(os.environ, PATH=f"{self.folder}/tools:{os.environ['PATH']}")
        environment.pop("SSH_AUTH_SOCK", None)
        return subprocess.run(self.control.inside("bash", "-c", f"cd {self.folder}/work\n{commands}"),
                              env=environment, capture_output=True, text=True, timeout=120 * PATIENCE, check=False)

    def wait_for_servers(self):
        done = self.type("for h in $(cat hosts.txt); do\n"
                         "  (until [ $(ssh -n $h hostname) = $h ]; do sleep 0.1; done) 2>errors-$h.txt &\n"
                         "done\nwait")
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_the_guide(self):
        self.switch.interface = "to_" + MUTE
        self.switch.chain("ingress", "udp dport 28015 drop", family="netdev")
        self.hosts[DEAF].chain("input", "udp dport 28015 drop", family="ip6")
        self.wait_for_servers()
        done = self.type(recipe())
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn(f"Nobody hears {MUTE}.", done.stdout)
        self.assertIn(f"{DEAF} hears nobody.", done.stdout)
        page = next((self.folder / "work").glob("*.html")).read_text(encoding="utf-8")
        self.assertIn(f"{DEAF} hears nobody.", page)

        done = self.type("sixcast-cli compare *.sixcast --json")
        matrix = json.loads(done.stdout)["matrix"]
        self.assertEqual((sorted(matrix["requesters"]), sorted(matrix["listeners"])), (NAMES, NAMES))
        self.assertEqual(len(matrix["pairs"]), 64)
        for pair in matrix["pairs"]:
            one, other = pair["requester"], pair["listener"]
            self.assertEqual(pair["state"], "same-machine" if one == other else "compared", pair)
            works = one != other and one != MUTE and other != DEAF
            self.assertEqual(pair["heard"] > 0, works, pair)


if __name__ == "__main__":
    CLI = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
