// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QProcess>
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
    return parseCommandLine(QProcess::splitCommand(line), zones);
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
        row("listen -A [ff02::1]:5000 -P 6000", "listen -A ff02::1 -P 6000");
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
            "listen -A ff12::6d63 -P 28015 --answers-per-requester 2 --answers-per-second 10");
        row("listen --quiet --engine qt", "listen -A ff12::6d63 -P 28015 --quiet --engine qt");
        row("listen --engine native", "listen -A ff12::6d63 -P 28015 --engine native");
        row("request --count 10 --interval 0 --timeout 1 --plain --no-probes",
            "request -A ff12::6d63 -P 28015 --count 10 --plain --interval 0 --timeout 1 "
            "--no-probes");
        row("request --source-port 5000 --source-address fe80::1%eth0 --peer fd00::2",
            "request -A ff12::6d63 -P 28015 --source-port 5000 --source-address fe80::1 --peer "
            "fd00::2");

        row("listen -v", "listen -A ff12::6d63 -P 28015 | verbose");
        row("request --json --verbose --trace a.sixcast --hide-names",
            "request -A ff12::6d63 -P 28015 | json verbose hide-names trace=a.sixcast");
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
        using enum Command::Verb;
        QTest::addColumn<QString>("line");
        QTest::addColumn<Command::Verb>("verb");
        QTest::addColumn<QStringList>("operands");
        QTest::newRow("nothing") << QString() << Help << QStringList();
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
        row("lisen", "'lisen' is no command. See sixcast-cli --help.");
        row("-P 5", "What to do is missing. See sixcast-cli --help.");
        row("--debug-feature=ipv4", "'ipv4' is no command. See sixcast-cli --help.");
        row("--debug-feature=ipv6.multicast.server listen",
            "'listen' is one word too many. See sixcast-cli --help.");
        row("listen ff02::1", "'ff02::1' is one word too many. See sixcast-cli --help.");
        row("listen --nonsense", "Unknown option 'nonsense'.");
        row("listen --port", "Missing value after '--port'.");
        row("listen --json=5", "Unexpected value after '--json'.");
        row("explain", "explain takes a multicast address.");
        row("explain ff02::1 ff02::2", "'ff02::2' is one word too many. See sixcast-cli --help.");
        row("compare one", "compare takes two saved traces: the listener's and the requester's.");
        row("interfaces eth0", "'eth0' is one word too many. See sixcast-cli --help.");

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
        row("listen --engine fast", "--engine takes native or qt, not 'fast'.");
        row("listen --engine=", "--engine takes native or qt, not ''.");
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

    void helpsWithEveryOption()
    {
        const QString help = helpText();
        const QStringList names = optionNames();
        QVERIFY(names.size() > 25);
        for (const QString &name : names)
            QVERIFY2(help.contains(u"--"_s + name), qPrintable(name));
        for (const char *word : {"listen", "request", "try", "check", "compare", "interfaces",
                                 "explain", "Exit status"})
            QVERIFY2(help.contains(QLatin1StringView(word)), word);
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
