// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/advice.h"
#include "core/causes/powershell.h"

#include "core/causes/cause.h"
#include "tests/facts/goldenfacts.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

/// Every name that the facts of one side hold.
void rename(SideFacts *facts, const QString &name)
{
    for (InterfaceFacts &interface : facts->interfaces) {
        interface.info.ref.name = name;
        interface.info.bridge = {{9}, name};
        interface.info.hardwareAddress = name;
        interface.mode = name;
    }
    for (InterfaceRef &interface : facts->settings.interfaces)
        interface.name = name;
    for (ReplyPathFacts &path : facts->replyPaths) {
        if (path.neighbour)
            path.neighbour->hardwareAddress = name;
    }
    for (NeighbourFacts &neighbour : facts->neighbours)
        neighbour.hardwareAddress = name;
}

/// All that could ever be shown for copying, with names from a hostile file.
QSet<QString> commands(const QString &name, const QString &system, const QString &firewall)
{
    QSet<QString> commands;
    const GoldenFacts golden = readGolden(u"port_dropped_in_input"_s);
    for (const Case::View view : {Case::View::Listener, Case::View::Requester, Case::View::Both}) {
        Case facts = golden.seenBy(view);
        for (auto *side : {&facts.listener, &facts.requester}) {
            if (!side->has_value())
                continue;
            rename(&**side, name);
            (*side)->system = system;
            (*side)->firewall = firewall;
        }
        const Picture picture(facts);
        for (const QString &id : findingIds()) {
            for (const Advice &advice : checksFor(id, picture))
                commands << advice.command;
            for (const Advice &advice : mendsFor(id, picture)) {
                // A sentence in words is no command.
                const bool isCommand = !advice.undo.isEmpty() || advice.command.contains(u"-A ff");
                if (isCommand)
                    commands << advice.command << advice.undo;
            }
        }
    }
    return commands;
}

/// A run whose two machines are ordinary ones, as one of them or both see it.
Case caseOf(Case::View view, const QString &system, const QString &firewall)
{
    const InterfaceRef eth0{{2}, u"eth0"_s};
    const auto factsOf = [&](Side side) {
        SideFacts facts;
        facts.settings.side = side;
        facts.settings.group = *Ip6Address::parse(u"ff12::6d63");
        facts.settings.port = 28015;
        facts.settings.interfaces = {eth0};
        facts.interfaces.emplace_back().info.ref = eth0;
        facts.system = system;
        facts.firewall = firewall;
        return facts;
    };
    Case both;
    both.view = view;
    if (view != Case::View::Requester)
        both.listener = factsOf(Side::Listener);
    if (view != Case::View::Listener)
        both.requester = factsOf(Side::Requester);
    return both;
}

/// One advice as it stands in a report.
QString lineOf(const Advice &advice)
{
    return advice.on + u": "_s + advice.command
        + (advice.undo.isEmpty() ? QString() : QString(u" / "_s + advice.undo));
}

} // namespace

class AdviceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreWordsAndNoMore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("usual") << u"enp3s0"_s << true;
        QTest::newRow("command") << u"a;x>f1&y|z"_s << true;
        QTest::newRow("substitution") << u"$(x>f2)`y`"_s << true;
        QTest::newRow("quotes") << u"'\"x>f3\"'"_s << true;
        QTest::newRow("single quotes") << u"';x>f4;'"_s << true;
        QTest::newRow("backslash") << u"\\';x>f5;\\"_s << true;
        QTest::newRow("place holder") << u"{bridge}"_s << true;
        QTest::newRow("number of an argument") << u"%1%2';x;'"_s << true;
        QTest::newRow("option") << u"--help"_s << false;
        QTest::newRow("line feed") << u"a\nx>f6\n"_s << false;
        QTest::newRow("escape") << u"\x1b]0;x\a"_s << false;
        QTest::newRow("space") << u"a x>f7"_s << false;
        QTest::newRow("slash") << u"../../x"_s << false;
        QTest::newRow("too long") << u"abcdefghijklmnopqrst"_s << false;
    }
    void namesAreWordsAndNoMore()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isShown);
        QSet<QString> all;
        for (const QString &firewall : {u""_s, u"nft"_s, u"firewalld"_s, u"ufw"_s, u"ip6tables"_s})
            all += commands(name, u"linux"_s, firewall);
        QVERIFY(all.size() > 30);
        QString script;
        for (const QString &command : std::as_const(all)) {
            QVERIFY2(isShown || !command.contains(name), qPrintable(command));
            script += command + u"\n"_s;
        }
        // The programs that they are made of do nothing here, and there are no others: whatever
        // the shell itself does beside starting them is seen.
        QTemporaryDir folder, programs;
        for (const QString &program : {u"sudo"_s, u"ip"_s, u"tc"_s, u"ss"_s, u"bridge"_s, u"ping"_s,
                                       u"sixcast-cli"_s, u"firewall-cmd"_s, u"grep"_s})
            QVERIFY(QFile::link(u"/bin/true"_s, programs.filePath(program)));
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, programs.path());
        shell.setProcessEnvironment(environment);
        shell.start(u"/bin/sh"_s, {u"-c"_s, script});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(QString::fromUtf8(shell.readAllStandardError()), QString());
        QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void letsThroughNoMoreThanItNeeds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("firewall");
        QTest::addColumn<QString>("command");
        const auto row = [](const char *id, const char *firewall, const char *command) {
            QTest::addRow("%s, %s", id, firewall)
                << QString::fromLatin1(id) << QString::fromLatin1(firewall)
                << QString::fromLatin1(command);
        };
        row("listener.firewall.in", "nft",
            "sudo nft insert rule inet filter input iifname \"eth0\" ip6 daddr ff12::6d63 udp "
            "dport "
            "28015 accept");
        row("listener.firewall.in", "ip6tables",
            "sudo ip6tables -I INPUT -i eth0 -d ff12::6d63 -p udp --dport 28015 -j ACCEPT");
        row("listener.firewall.in", "ufw",
            "sudo ufw allow in on eth0 proto udp to ff12::6d63 port 28015");
        row("listener.firewall.in", "firewalld",
            "sudo firewall-cmd --zone=$(firewall-cmd --get-zone-of-interface=eth0) "
            "--add-rich-rule='rule family=\"ipv6\" destination address=\"ff12::6d63\" port "
            "port=\"28015\" protocol=\"udp\" accept'");
        row("listener.firewall.limit", "ufw",
            "sudo ufw allow in on eth0 proto udp to ff12::6d63 port 28015");
        row("requester.firewall.in", "nft",
            "sudo nft insert rule inet filter input iifname \"eth0\" udp sport 28015 accept");
        row("requester.firewall.in", "firewalld",
            "sudo firewall-cmd --zone=$(firewall-cmd --get-zone-of-interface=eth0) "
            "--add-rich-rule='rule family=\"ipv6\" source-port port=\"28015\" protocol=\"udp\" "
            "accept'");
        row("requester.firewall.out", "ip6tables",
            "sudo ip6tables -I OUTPUT -o eth0 -p udp --dport 28015 -j ACCEPT");
        row("listener.firewall.out", "ufw",
            "sudo ufw allow out on eth0 proto udp from any port 28015");
        // No rich rule is for what leaves: nft does it beside firewalld.
        row("listener.firewall.out", "firewalld",
            "sudo nft insert rule inet filter output oifname \"eth0\" udp sport 28015 accept");
        row("requester.firewall.nd", "nft",
            "sudo nft insert rule inet filter input iifname \"eth0\" icmpv6 type { "
            "nd-neighbor-solicit, nd-neighbor-advert } accept");
        row("listener.firewall.mld", "ip6tables",
            "sudo ip6tables -I OUTPUT -o eth0 -p icmpv6 --icmpv6-type 143 -j ACCEPT");
    }
    void letsThroughNoMoreThanItNeeds()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, firewall);
        const Case facts =
            caseOf(id.startsWith(u"listener") ? Case::View::Listener : Case::View::Requester,
                   u"linux"_s, firewall);
        const QList<Advice> fixes = mendsFor(id, Picture(facts));
        QCOMPARE(fixes.size(), 1);
        QTEST(fixes.first().command, "command");
        QCOMPARE(fixes.first().on, u"this machine"_s);
        QVERIFY(!fixes.first().undo.isEmpty());
    }

    void othersHaveFirewallsOfTheirOwn()
    {
        const Case windows = caseOf(Case::View::Requester, u"winnt"_s, {});
        QCOMPARE(lineOf(mendsFor(u"requester.firewall.in"_s, Picture(windows)).first()),
                 u"this machine: New-NetFirewallRule -DisplayName Sixcast -Direction Inbound "
                 "-Protocol UDP -RemotePort 28015 -InterfaceAlias eth0 -Action Allow / "
                 "Remove-NetFirewallRule -DisplayName Sixcast"_s);
        const Case mac = caseOf(Case::View::Listener, u"darwin"_s, {});
        QVERIFY(mendsFor(u"listener.firewall.in"_s, Picture(mac))
                    .first()
                    .command.startsWith(u"System Settings"));
    }

    void adviceGoesToTheMachineThatItIsFor_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("view");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *id, Case::View view, const QStringList &lines) {
            QTest::addRow("%s, %d", id, int(view)) << QString::fromLatin1(id) << int(view) << lines;
        };
        const QString up = u"sudo ip link set dev eth0 up / sudo ip link set dev eth0 down"_s;
        row("listener.interface.down", Case::View::Listener, {u"this machine: "_s + up});
        row("listener.interface.down", Case::View::Both, {u"the listener's machine: "_s + up});
        // The name that the other machine's interface has is not known.
        row("listener.interface.down", Case::View::Requester,
            {u"the other machine: sudo ip link set dev INTERFACE up / sudo ip link set dev "
             "INTERFACE down"_s});
        row("requester.interface.tentative", Case::View::Listener,
            {u"the other machine: Wait two seconds and try again."_s});
        row("mismatch.port", Case::View::Both,
            {u"both machines: Use the same group and port on both machines."_s});
        row("duplicate.mac", Case::View::Requester,
            {u"this machine: Give one of the two machines another hardware address."_s});
        row("router.nat", Case::View::Requester,
            {u"the router: Exempt the traffic of this group from the translation."_s});
        row("listener.app.not-running", Case::View::Requester,
            {u"the other machine: sixcast-cli listen -A ff12::6d63 -P 28015"_s});
        row("works", Case::View::Both, {});
        row("listener.app.unheard-of", Case::View::Both, {});
    }
    void adviceGoesToTheMachineThatItIsFor()
    {
        QFETCH(const QString, id);
        QFETCH(const int, view);
        const Case facts = caseOf(Case::View(view), u"linux"_s, u"nft"_s);
        QStringList lines;
        for (const Advice &advice : mendsFor(id, Picture(facts)))
            lines << lineOf(advice);
        QTEST(lines, "lines");
    }

    void nothingIsFixedWhereNothingIsKnown()
    {
        const Case nothing;
        for (const QString &id : findingIds())
            QVERIFY2(mendsFor(id, Picture(nothing)).isEmpty(), qPrintable(id));
    }

    /// Nothing of one system is ever shown for a machine of the other.
    void everyCommandHasAnOtherForWindowsOrNone()
    {
        static const QRegularExpression linux(
            u"(^|[ ;|(])(sudo|ip|ss|tc|nft|bridge|sysctl|tcpdump|grep) "_s);
        int commandsSeen = 0;
        for (const Case::View view :
             {Case::View::Listener, Case::View::Requester, Case::View::Both}) {
            const Case facts = caseOf(view, u"winnt"_s, {});
            const Picture picture(facts);
            for (const QString &id : findingIds()) {
                for (const Advice &advice : checksFor(id, picture) + mendsFor(id, picture)) {
                    if (!advice.on.contains(u"this machine") && !advice.on.contains(u"'s machine"))
                        continue;
                    ++commandsSeen;
                    QVERIFY2(!linux.match(advice.command).hasMatch(), qPrintable(advice.command));
                    QVERIFY2(!linux.match(advice.undo).hasMatch(), qPrintable(advice.undo));
                    QVERIFY2(!advice.command.contains(u'{'), qPrintable(advice.command));
                }
            }
        }
        QVERIFY2(commandsSeen > 100, qPrintable(QString::number(commandsSeen)));
        for (const auto &causes : allCauses()) {
            for (const Cause &cause : causes) {
                for (const AdviceLine &line : cause.fixes) {
                    if (!line.isSentence && line.where == Where::Own)
                        QCOMPARE(bool(inPowerShell(line.text)), bool(inPowerShell(line.undo)));
                }
            }
        }
    }

    void windowsIsAskedInItsOwnWords()
    {
        const Case windows = caseOf(Case::View::Requester, u"winnt"_s, {});
        const Picture picture(windows);
        QCOMPARE(lineOf(mendsFor(u"requester.interface.ipv6-off"_s, picture).first()),
                 u"this machine: Enable-NetAdapterBinding -Name eth0 -ComponentID ms_tcpip6 / "
                 "Disable-NetAdapterBinding -Name eth0 -ComponentID ms_tcpip6"_s);
        QCOMPARE(checksFor(u"requester.route.vpn"_s, picture).first().command,
                 u"Find-NetRoute -RemoteIPAddress ff12::6d63; Get-NetRoute -InterfaceAlias eth0 "
                 "-AddressFamily IPv6"_s);
        QVERIFY(mendsFor(u"requester.interface.no-arp"_s, picture).isEmpty());
    }

    void powerShellHasQuotesOfItsOwn()
    {
        for (const QString &command : commands(u"a'b;c"_s, u"winnt"_s, {})) {
            if (command.startsWith(u"New-NetFirewallRule"))
                QVERIFY2(command.contains(u"-InterfaceAlias 'a''b;c' "), qPrintable(command));
        }
    }
};

QTEST_GUILESS_MAIN(AdviceTest)
#include "tst_advice.moc"
