#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""With rights the very rule is named that dropped the exchange, and what is offered really heals it and is undone.

usage: tst_rights.py SIXCAST-CLI [unittest arguments]
"""
import json
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "app"))
from tst_cli import Machines, cable, end  # noqa: E402


class Rights(Machines):
    def setUp(self):
        super().setUp()
        self.two = self.machine("two")
        cable(self.one, self.two)

    def nft(self, machine, *lines):
        for line in lines:
            machine.run("nft", line)

    def exchange(self):
        """(listener's report, requester's report)"""
        listener = self.one.listen("-n", "eth0", "--json")
        status, output, errors = self.two.cli("request", "-n", "eth0", "--json")
        self.assertLess(status, 64, errors)
        return json.loads(end(listener, 2)[1]), json.loads(output)

    def first(self, report, finding_id):
        self.assertEqual(report["findings"][0]["id"], finding_id, report["findings"][:2])
        return report["findings"][0]

    def shell(self, machine, command):
        machine.run("sh", "-c", command.replace("sudo ", ""))

    def test_a_rule_with_a_counter_is_named_healed_and_left(self):
        self.nft(self.one, "add table inet office", "add chain inet office in { type filter hook input priority 0; }",
                 "add rule inet office in tcp dport 22 counter accept",
                 "add rule inet office in udp dport 28000-28100 counter drop comment \"no games\"")
        listened, _ = self.exchange()
        finding = self.first(listened, "listener.firewall.in")
        self.assertGreaterEqual(finding["confidence"], 0.9)
        values = [evidence["value"] for evidence in finding["evidence"]]
        rule = [value for value in values if "inet office in, handle 3" in value]
        self.assertTrue(rule, values)
        self.assertIn("udp dport 28000-28100 counter drop comment \"no games\"", rule[0])

        before = self.one.run("nft", "-a", "list", "ruleset").split("packets")[0]
        self.shell(self.one, finding["mend"][0]["command"])
        healed, asked = self.exchange()
        self.assertEqual(asked["findings"][0]["id"], "works")
        self.assertEqual(healed["findings"][0]["id"], "works")
        self.shell(self.one, finding["mend"][0]["undo"])
        self.assertEqual(self.one.run("nft", "-a", "list", "ruleset").split("packets")[0], before)

    def test_ip6tables(self):
        self.one.run("ip6tables", *"-A INPUT -p udp --dport 28015 -j DROP".split())
        listened, _ = self.exchange()
        finding = self.first(listened, "listener.firewall.in")
        self.assertTrue(any("ip6tables: filter INPUT, rule 1" in evidence["value"]
                            for evidence in finding["evidence"]), finding["evidence"])
        self.shell(self.one, finding["mend"][0]["command"])
        self.assertEqual(self.exchange()[1]["findings"][0]["id"], "works")
        self.shell(self.one, finding["mend"][0]["undo"])
        self.assertEqual(self.one.run("ip6tables", "-S", "INPUT").splitlines()[1:],
                         ["-A INPUT -p udp -m udp --dport 28015 -j DROP"])

    def test_at_the_requester(self):
        self.nft(self.two, "add table inet office", "add chain inet office in { type filter hook input priority 0; }",
                 "add rule inet office in udp sport 28015 counter drop")
        _, asked = self.exchange()
        finding = self.first(asked, "requester.firewall.in")
        self.assertTrue(any("inet office in, handle 2" in evidence["value"] for evidence in finding["evidence"]),
                        finding["evidence"])

    def test_a_rule_that_drops_nothing_is_not_blamed(self):
        self.nft(self.one, "add table inet office", "add chain inet office in { type filter hook input priority 0; }",
                 "add rule inet office in udp dport 28015 ip6 saddr 2001:db8::/32 counter drop")
        listened, asked = self.exchange()
        self.assertEqual(asked["findings"][0]["id"], "works")
        self.assertEqual(listened["findings"][0]["id"], "works")


if __name__ == "__main__":
    sys.exit(not unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2, exit=False).result.wasSuccessful())
