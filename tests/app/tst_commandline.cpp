// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/helptext.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

InterfaceIndex zones(QStringView zone)
{
    return zone == u"eth0" || zone == u"2" ? InterfaceIndex{2} : InterfaceIndex{};
}

Result<Command> parse(const QString &line)
{
    return parseCommandLine(QProcess::splitCommand(line),
                            {zones, [] {
                                 return QStringList{u"lo"_s, u"eth0"_s};
                             }});
}

/// The command as `sixcast-cli` would be called for it; what is no part of the profile behind a
/// bar.
QString commandText(const Command &command)
{
    QString text = toCommandLine(command.profile).remove(u"sixcast-cli "_s);
    QStringList more;
    if (command.json)
        more.append(u"json"_s);
    if (command.verbose)
        more.append(u"verbose"_s);
    if (command.hideNames)
        more.append(u"hide-names"_s);
    if (!command.traceFile.isEmpty())
        more.append(u"trace="_s + command.traceFile);
    if (command.traceMiB != 1024)
        more.append(u"up to %1 MiB"_s.arg(command.traceMiB));
    if (!more.isEmpty())
        text += u" | "_s + more.join(u' ');
    return text;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(expected);
        };
        const char *listen = "listen -A ff12::6d63 -P 28015";
        row("listen", listen);
        row("request", "request -A ff12::6d63 -P 28015");
        row("try", "try -A ff12::6d63 -P 28015");
        row("check", "check -A ff12::6d63 -P 28015 --as request");
        row("check --as listen", "check -A ff12::6d63 -P 28015 --as listen");
        row("check --as request", "check -A ff12::6d63 -P 28015 --as request");

        // FLoM's spellings.
        row("--debug-feature=ipv6.multicast.server", listen);
        row("--debug-feature=ipv6.multicast.client", "request -A ff12::6d63 -P 28015");
        row("--debug-feature=ipv6.multicast.client -A ff02::1 -P 4000 -n eth0 --discovery-ttl=5",
            "request -A ff02::1 -P 4000 -n eth0 --hop-limit 5");
        row("--debug-feature ipv6.multicast.server --multicast-address=FF02::1 "
            "--multicast-port=4000 "
            "--network-interface=eth0",
            "listen -A ff02::1 -P 4000 -n eth0");

        // Every way to write where.
        row("listen --group ff02::1", "listen -A ff02::1 -P 28015");
        row("listen --group=[FF02:0:0:0:0:0:0:1%eth0]:5000", "listen -A ff02::1 -P 5000 -n eth0");
        row("listen -A ff02::1%2", "listen -A ff02::1 -P 28015 -n 2");
        row("listen -A [ff02::1]:5000 -P 5000", "listen -A ff02::1 -P 5000");
        row("listen -A ff02::1%eth0 -n 2", "listen -A ff02::1 -P 28015 -n 2");
        row("request ff02::4242%eth0", "request -A ff02::4242 -P 28015 -n eth0");
        row("request [ff02::1]:5000", "request -A ff02::1 -P 5000");
        row("check FF02::4242 --as listen", "check -A ff02::4242 -P 28015 --as listen");
        row("request ff02::1 -A ff02:0::1", "request -A ff02::1 -P 28015");
        row("request ff02::1 -n all -P 9", "request -A ff02::1 -P 9 -n all");
        row("--debug-feature=ipv6.multicast.client ff02::1", "request -A ff02::1 -P 28015");
        row("listen -A ff02::1%eth0 -n eth0", "listen -A ff02::1 -P 28015 -n eth0");
        row("-n eth0 listen", "listen -A ff12::6d63 -P 28015 -n eth0");
        row("listen --interface 2", "listen -A ff12::6d63 -P 28015 -n 2");
        row("listen -n all", "listen -A ff12::6d63 -P 28015 -n all");
        row("listen -n eth9",
            "listen -A ff12::6d63 -P 28015 -n eth9"); // the run says that it is not there
        row("listen --port 1", "listen -A ff12::6d63 -P 1");
        row("listen -P65535", "listen -A ff12::6d63 -P 65535");
        row("listen --hop-limit 0", "listen -A ff12::6d63 -P 28015 --hop-limit 0");
        row("listen --hop-limit 255", "listen -A ff12::6d63 -P 28015 --hop-limit 255");
        row("listen --source fe80::9", "listen -A ff12::6d63 -P 28015 --source fe80::9");

        row("request --for 6m", "request -A ff12::6d63 -P 28015 --for 360");
        row("request --for 90s", "request -A ff12::6d63 -P 28015 --for 90");
        row("listen --for 2h", "listen -A ff12::6d63 -P 28015 --for 7200");
        row("listen --for 1d", "listen -A ff12::6d63 -P 28015 --for 86400");
        row("listen --count 5 --for 60", "listen -A ff12::6d63 -P 28015 --count 5 --for 60");
        row("listen --answers-per-second 10 --answers-per-requester 2",
            "listen -A ff12::6d63 -P 28015 --answers-per-second 10 --answers-per-requester 2");
        row("listen --quiet --engine qt", "listen -A ff12::6d63 -P 28015 --quiet --engine qt");
        row("listen --engine native", "listen -A ff12::6d63 -P 28015 --engine native");
        row("request --count 10 --interval 0 --timeout 1 --plain --no-probes",
            "request -A ff12::6d63 -P 28015 --count 10 --interval 0 --timeout 1 --plain "
            "--no-probes");
        row("request --source-port 5000 --source-address fe80::1%eth0 --peer fd00::2",
            "request -A ff12::6d63 -P 28015 --source-address fe80::1 --source-port 5000 --peer "
            "fd00::2");

        row("listen -v", "listen -A ff12::6d63 -P 28015 | verbose");
        row("request --json --verbose --trace a.sixcast --hide-names",
            "request -A ff12::6d63 -P 28015 | json verbose hide-names trace=a.sixcast");
        row("request --trace a.log --trace-limit 20",
            "request -A ff12::6d63 -P 28015 | trace=a.log up to 20 MiB");
    }
    void runs()
    {
        QFETCH(const QString, line);
        const Result<Command> command = parse(line);
        QVERIFY2(command, qPrintable(command ? QString() : command.error().text));
        QTEST(commandText(*command), "expected");
        // What a trace's first row tells leads to the same run.
        const Result<Command> again =
            parse(toCommandLine(command->profile).remove(u"sixcast-cli "_s));
        QVERIFY(again);
        QCOMPARE(again->profile, command->profile);
        QCOMPARE(again->verb, command->verb);
    }

    void doesMore_data()
    {
        using enum Verb;
        QTest::addColumn<QString>("line");
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QStringList>("operands");
        QTest::newRow("nothing") << QString() << None << QStringList();
        QTest::newRow("--help") << u"--help"_s << Help << QStringList();
        QTest::newRow("-h, whatever else") << u"listen -P 0 -h"_s << Help << QStringList();
        QTest::newRow("--version") << u"--version"_s << Version << QStringList();
        QTest::newRow("interfaces") << u"interfaces --json"_s << Interfaces << QStringList();
        QTest::newRow("explain") << u"explain ff02::1"_s << Explain << QStringList{u"ff02::1"_s};
        QTest::newRow("compare") << u"compare one.sixcast two.sixcast"_s << Compare
                                 << QStringList{u"one.sixcast"_s, u"two.sixcast"_s};
        QTest::newRow("compare, after --")
            << u"compare -- -one -two"_s << Compare << QStringList{u"-one"_s, u"-two"_s};
    }
    void doesMore()
    {
        QFETCH(const QString, line);
        const Result<Command> command = parse(line);
        QVERIFY2(command, qPrintable(command ? QString() : command.error().text));
        QTEST(command->verb, "verb");
        QTEST(command->operands, "operands");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        row("lisen", "Unknown command 'lisen'. Did you mean listen?");
        row("reqeust", "Unknown command 'reqeust'. Did you mean request?");
        row("dance", "Unknown command 'dance'. See sixcast-cli --help.");
        row("dance --help", "Unknown command 'dance'. See sixcast-cli --help.");
        row("ff02::1%eth0",
            "Unknown command 'ff02::1%eth0'. To test a group: sixcast-cli request ff02::1%eth0");
        row("-P 5", "No command given. See sixcast-cli --help.");
        row("--debug-feature=ipv4", "Unknown command 'ipv4'. See sixcast-cli --help.");
        row("--debug-feature=ipv6.multicast.server listen",
            "Unexpected argument 'listen'. See sixcast-cli --help.");
        row("listen ff02::1 eth0", "Unexpected argument 'eth0'. See sixcast-cli listen --help.");
        row("check ff02::1 -A ff02::2", "Two groups are given: ff02::1 and ff02::2.");
        row("try ff02::1+2", "Only listen and request take several groups.");
        row("listen -A ff02::1 -A [ff02::2]:5000",
            "All groups have one port and one zone: ff02::1, [ff02::2]:5000.");
        row("listen ff02::1+10000", "At most 10000 groups are possible.");
        row("request [ff02::1]:5000 -P 6000", "The group's port is 5000, but --port says 6000.");
        row("request -A [ff02::1]:5000 -P 6000", "The group's port is 5000, but --port says 6000.");
        row("request ff02::1%eth0 -n lo", "The group's zone is eth0, but --interface says lo.");
        row("listen --nonsense", "Unknown option '--nonsense'. See sixcast-cli --help.");
        row("request --tiemout 5", "Unknown option '--tiemout'. Did you mean --timeout?");
        row("request --intervall=5", "Unknown option '--intervall'. Did you mean --interval?");
        row("request -timeout 5", "Unknown option '-timeout'. Did you mean --timeout?");
        row("request -x", "Unknown option '-x'. See sixcast-cli --help.");
        row("listen --port", "Missing value after '--port'.");
        row("listen --json=5", "Unexpected value after '--json'.");
        row("explain", "explain takes a multicast address.");
        row("explain ff02::1 ff02::2",
            "Unexpected argument 'ff02::2'. See sixcast-cli explain --help.");
        row("compare one",
            "compare takes two files: saved traces or captures, one of each machine.");
        row("compare one two --flow x",
            "--flow: A flow is named like ff15::1, [ff15::1]:5004 or [ff15::1]:5004@fe80::1.");
        row("compare one two --sender third", "--sender is either first or second.");
        row("interfaces eth0", "Unexpected argument 'eth0'. See sixcast-cli interfaces --help.");

        row("listen --trace-limit 0", "--trace-limit takes a number from 1 to 1048576, not '0'.");
        row("listen --trace-limit 1G", "--trace-limit takes a number from 1 to 1048576, not '1G'.");
        row("listen --port 0", "--port takes a number from 1 to 65535, not '0'.");
        row("listen --port 65536", "--port takes a number from 1 to 65535, not '65536'.");
        row("listen --port 1e3", "--port takes a number from 1 to 65535, not '1e3'.");
        row("listen --port -5", "--port takes a number from 1 to 65535, not '-5'.");
        row("listen --port=", "--port takes a number from 1 to 65535, not ''.");
        row("listen --port 99999999999",
            "--port takes a number from 1 to 65535, not '99999999999'.");
        row("listen --hop-limit 256", "--hop-limit takes a number from 0 to 255, not '256'.");
        row("listen --discovery-ttl=x", "--hop-limit takes a number from 0 to 255, not 'x'.");
        row("request --count 0", "--count takes a number from 1 to 1000000, not '0'.");
        row("request --interval -1", "--interval takes a number from 0 to 3600000, not '-1'.");
        row("request --timeout 0", "--timeout takes a number from 1 to 3600000, not '0'.");
        row("listen --for 0",
            "--for takes a time from 1 to 2000000 seconds, as in 90, 90s, 6m or 2h, not '0'.");
        for (const char *value :
             {"m", "5x", "-5m", "2000001", "24d", "1.5h", "5m5", "99999999999999999999"}) {
            row(QByteArray(QByteArray("listen --for ") + value).constData(),
                QByteArray(QByteArray("--for takes a time from 1 to 2000000 seconds, as in 90, "
                                      "90s, 6m or 2h, not '")
                           + value + "'.")
                    .constData());
        }
        row("request --source-port 0", "--source-port takes a number from 1 to 65535, not '0'.");
        row("listen --answers-per-second 0",
            "--answers-per-second takes a number from 1 to 1000000, not '0'.");
        row("listen --answers-per-requester 0",
            "--answers-per-requester takes a number from 1 to 1000000, not '0'.");
        row("listen --port \x1b[2J", "--port takes a number from 1 to 65535, not '\\x1b[2J'.");

        row("listen --source ff02::1", "--source takes an IPv6 unicast address, not 'ff02::1'.");
        row("request --source-address 10.0.0.1",
            "--source-address takes an IPv6 unicast address, not '10.0.0.1'.");
        row("request --peer here", "--peer takes an IPv6 unicast address, not 'here'.");
        row("listen --engine fast", "--engine takes automatic, native or qt, not 'fast'.");
        row("listen --engine=", "--engine takes automatic, native or qt, not ''.");
        row("listen --engine natvie",
            "--engine takes automatic, native or qt, not 'natvie'. Did you mean native?");
        row("check --as server", "--as takes listen or request, not 'server'.");
        row("listen --interface=", "--interface takes a name, a number or 'all'.");
        row("listen -A ff02::1%eth0 -n eth1",
            "The group's zone is eth0, but --interface says eth1.");
        row("listen -A ff02::1%eth0 -n all", "The group's zone is eth0, but --interface says all.");
    }
    void refuses()
    {
        QFETCH(const QString, line);
        const Result<Command> command = parse(line);
        QVERIFY(!command);
        QTEST(command.error().text, "expected");
        QCOMPARE(command.error().code, Error::Code::InvalidInput);
    }

    void refusesWhatIsNoGroup_data()
    {
        QTest::addColumn<QString>("group"); // why is GroupAddress's business
        for (const char *group : {"1.2.3.4", "fe80::1", "ff02::1%nope", "ff02::1::", "\"\"",
                                  "[ff02::1]:0", "ff02::1/64"})
            QTest::newRow(group) << QString::fromLatin1(group);
    }
    void refusesWhatIsNoGroup()
    {
        QFETCH(const QString, group);
        const Result<Command> command = parse(u"listen -A "_s + group);
        QVERIFY(!command);
        QVERIFY(!command.error().text.isEmpty());
    }

    void namesTheNearestInterface()
    {
        const Result<Command> zone = parse(u"request ff02::1%eht0"_s);
        QVERIFY(!zone);
        QVERIFY2(zone.error().text.endsWith(u" Did you mean eth0?"), qPrintable(zone.error().text));
        const Result<Command> name = parse(u"request eth0"_s);
        QVERIFY(!name);
        QVERIFY2(name.error().text.endsWith(u" For an interface: -n eth0"),
                 qPrintable(name.error().text));
    }

    void remarksOnWhatIsNotUsed()
    {
        QCOMPARE(parse(u"request --timeout 5"_s)->remarks, QStringList());
        QCOMPARE(parse(u"listen --timeout 5 --no-probes --json"_s)->remarks,
                 QStringList(
                     {u"listen does not use --timeout."_s, u"listen does not use --no-probes."_s}));
        QCOMPARE(parse(u"interfaces -v"_s)->remarks,
                 QStringList(u"interfaces does not use --verbose."_s));
    }

    void helpOf_data()
    {
        using enum Verb;
        QTest::addColumn<QString>("line");
        QTest::addColumn<Verb>("topic");
        QTest::newRow("--help") << u"--help"_s << Help;
        QTest::newRow("help") << u"help"_s << Help;
        QTest::newRow("request --help") << u"request --help"_s << Request;
        QTest::newRow("help try") << u"help try"_s << Try;
        QTest::newRow("-h listen -P 0") << u"-h listen -P 0"_s << Listen;
        QTest::newRow("FLoM's") << u"--debug-feature=ipv6.multicast.server -h"_s << Listen;
    }
    void helpOf()
    {
        QFETCH(const QString, line);
        const Result<Command> command = parse(line);
        QVERIFY(command);
        QCOMPARE(command->verb, Verb::Help);
        QTEST(command->topic, "topic");
    }

    void saysInFewLinesWhatItIs()
    {
        QVERIFY(usageText().count(u'\n') <= 12);
        for (const QString &line : usageText().split(u'\n'))
            QVERIFY2(line.size() <= 79, qPrintable(line));
        for (const char *call :
             {"sixcast-cli listen", "sixcast-cli request", "sixcast-cli try", "sixcast-cli --help"})
            QVERIFY(usageText().contains(QLatin1StringView(call)));
    }

    void helpFitsTheTerminal_data()
    {
        QTest::addColumn<int>("columns");
        for (const int columns : {40, 60, 80, 120, 300})
            QTest::addRow("%d columns", columns) << columns;
    }
    /// Every command's help names its options, and no others.
    void helpFitsTheTerminal()
    {
        QFETCH(const int, columns);
        const Terminal terminal{.columns = columns};
        for (const Option &option : options()) {
            for (const QString &alias : option.aliases())
                QVERIFY2(overviewText(terminal).contains(u"\n  --"_s + alias), qPrintable(alias));
        }
        for (const VerbInfo &info : verbInfos()) {
            QString help = info.verb == Verb::Help ? overviewText(terminal)
                                                   : commandHelpText(info.verb, terminal);
            for (const Option &option : options()) {
                const bool wanted = option.verbs.contains(info.verb)
                    || (option.verbs.isEmpty()
                        && (info.verb == Verb::Help || option.name() == u"help"));
                QCOMPARE(help.contains(u"\n  "_s + optionUsage(option)), wanted);
            }
            for (const QString &line : help.split(u'\n')) {
                const bool isWhole = !line.startsWith(u"    ") && line.size() > columns; // a name
                QVERIFY2(isWhole || line.size() <= std::min(columns, 120), qPrintable(line));
            }
            QVERIFY(!help.remove(u"%eth0"_s).contains(u'%')); // no place is left open
        }
    }

    /// What help calls the default is what a run without the option does.
    void defaultsAreThoseOfTheCode()
    {
        const QString help = commandHelpText(Verb::Request, {.columns = 300});
        const Profile standard;
        for (const QString &text : {u"(default %1)"_s.arg(standard.group.toString()),
                                    u"1 to 65535 (default %1)"_s.arg(standard.port),
                                    u"0 to 255 (default %1)"_s.arg(standard.hopLimit),
                                    u"send N HELLOs (default %1)"_s.arg(standard.requestCount()),
                                    u"milliseconds (default %1)"_s.arg(standard.intervalMs),
                                    u"milliseconds (default %1)"_s.arg(standard.timeoutMs)})
            QVERIFY2(QString(help).replace(QRegularExpression(u"\\s+"_s), u" "_s).contains(text),
                     qPrintable(text));
    }

    void colourOnlyWhereItIsWanted()
    {
        const Terminal plain;
        QCOMPARE(plain.bold(u"x"_s), u"x"_s);
        QCOMPARE(plain.coloured(u"x\n"_s, Colour::Bad), u"x\n"_s);
        const Terminal colourful{.colour = true};
        QCOMPARE(colourful.coloured(u"x\n"_s, Colour::Bad), u"\x1b[31mx\x1b[0m\n"_s);
        QCOMPARE(colourful.coloured(u"x"_s, Colour::None), u"x"_s);
        QVERIFY(!overviewText(plain).contains(u'\x1b'));
        QCOMPARE(overviewText(colourful).remove(QRegularExpression(u"\x1b\\[[0-9]+m"_s)),
                 overviewText(plain));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
