// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/profile.h"

#include "tests/support/randomprofile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

Q_DECLARE_METATYPE(Sixcast::Profile)

namespace {

Ip6Address address(QStringView text)
{
    return Ip6Address::parse(text).value();
}

struct GoldenProfile {
    QString name;
    Profile profile;
};

/// What the files in data/ hold: as the first version wrote them, and as every later one does.
QList<GoldenProfile> goldenProfiles()
{
    return {{u"default"_s, Profile{}},
            {u"request"_s,
             Profile{.role = Role::Request,
                     .checkAs = Role::Listen,
                     .group = address(u"ff3e::8000:1"),
                     .sources = {address(u"2001:db8::1")},
                     .port = 65535,
                     .interface = u"br-0a1b2c@if5"_s,
                     .hopLimit = 255,
                     .count = 1'000'000,
                     .intervalMs = 3'600'000,
                     .timeoutMs = 3'600'000,
                     .durationS = 2'000'000,
                     .sourcePort = 6000,
                     .sourceAddress = address(u"fe80::1"),
                     .peer = address(u"fe80::2"),
                     .plain = true,
                     .probes = false,
                     .quiet = true,
                     .engine = SocketEngine::Qt,
                     .answersPerSecondPerSource = 1,
                     .answersPerSecond = 1'000'000}},
            {u"try"_s,
             Profile{.role = Role::Try,
                     .allInterfaces = true,
                     .hopLimit = 0,
                     .intervalMs = 0,
                     .timeoutMs = 1,
                     .engine = SocketEngine::Native}}};
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void valid_data();
    void valid();
    void invalid_data();
    void invalid();
    void names();
    void jsonBytes();
    void jsonRoundTrip();
    void jsonDefaults();
    void jsonRefused_data();
    void jsonRefused();
    void jsonBombs_data();
    void jsonBombs();
    void jsonIsSurvived();
    void otherMachine();
    void otherMachineOfASourceSpecificRun();
    void commandLine_data();
    void commandLine();
    void commandLineInAShell();
};

void TestProfile::defaults()
{
    const Profile profile;
    QVERIFY(validate(profile));
    QCOMPARE(profile.group.toString(), u"ff12::6d63"_s);
    QCOMPARE(profile.port, 28015);
    QCOMPARE(profile.hopLimit, 1);
    QCOMPARE(profile.requestCount(), 3);
}

void TestProfile::valid_data()
{
    QTest::addColumn<Profile>("profile");

    QTest::newRow("smallest") << Profile{.port = 1, .hopLimit = 0, .intervalMs = 0, .timeoutMs = 1};
    QTest::newRow("largest") << Profile{.port = 65535,
                                        .hopLimit = 255,
                                        .count = 1'000'000,
                                        .intervalMs = 3'600'000,
                                        .timeoutMs = 3'600'000,
                                        .durationS = 2'000'000};
    QTest::newRow("several sources")
        << Profile{.sources = {address(u"2001:db8::1"), address(u"2001:db8::2")}};
    QTest::newRow("a source left out") << Profile{.blockedSources = {address(u"2001:db8::1")}};
    QTest::newRow("addresses") << Profile{.sources = {address(u"2001:db8::1")},
                                          .sourceAddress = address(u"fe80::1"),
                                          .peer = address(u"fe80::2")};
    QTest::newRow("interface") << Profile{.interface = u"br-0a1b2c@if5"_s};
}

void TestProfile::valid()
{
    QFETCH(const Profile, profile);
    const Result<void> result = validate(profile);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text));
}

void TestProfile::invalid_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("reason"); // a part of it

    QTest::newRow("group") << Profile{.group = address(u"fe80::1")} << u"fe80::1 is not a group"_s;
    QTest::newRow("port") << Profile{.port = 0} << u"port: 0 is out of range, 1 to 65535"_s;
    QTest::newRow("hop limit") << Profile{.hopLimit = 256}
                               << u"hop limit: 256 is out of range, 0 to 255"_s;
    QTest::newRow("hop limit below") << Profile{.hopLimit = -1} << u"hop limit: -1"_s;
    QTest::newRow("count") << Profile{.count = 1'000'001} << u"count: "_s;
    QTest::newRow("count below") << Profile{.count = -1} << u"count: -1"_s;
    QTest::newRow("interval") << Profile{.intervalMs = -1} << u"interval (ms): -1"_s;
    QTest::newRow("timeout") << Profile{.timeoutMs = 3'600'001} << u"timeout (ms): "_s;
    QTest::newRow("duration") << Profile{.durationS = 2'000'001} << u"duration (s): "_s;
    QTest::newRow("cap per source")
        << Profile{.answersPerSecondPerSource = 0} << u"to one requester: 0"_s;
    QTest::newRow("cap") << Profile{.answersPerSecond = -5} << u"in all: -5"_s;
    QTest::newRow("source is a group") << Profile{.sources = {address(u"ff02::1")}}
                                       << u"source: ff02::1 is not the address of one machine"_s;
    QTest::newRow("source ::") << Profile{.sources = {Ip6Address{}}}
                               << u"source: :: is not the address"_s;
    QTest::newRow("for some and for all but some")
        << Profile{.sources = {address(u"fe80::1")}, .blockedSources = {address(u"fe80::2")}}
        << u"either for certain sources"_s;
    QTest::newRow("too many sources")
        << Profile{.sources = QList<Ip6Address>(Profile::mostSources + 1, address(u"fe80::1"))}
        << u"source: at most 1024 addresses"_s;
    QTest::newRow("stream's size") << Profile{.streamBytes = 65} << u"66 to 65507"_s;
    QTest::newRow("source address")
        << Profile{.sourceAddress = address(u"ff02::1")} << u"source address: ff02::1 is not"_s;
    QTest::newRow("peer") << Profile{.peer = address(u"ff02::1")}
                          << u"other machine's address: ff02::1 is not"_s;
    QTest::newRow("interface with a blank")
        << Profile{.interface = u"my eth"_s} << u"interface's name"_s;
    QTest::newRow("interface with ESC")
        << Profile{.interface = u"eth\u001b"_s} << u"interface's name"_s;
    QTest::newRow("interface too long")
        << Profile{.interface = u"e"_s.repeated(256)} << u"interface's name"_s;
}

void TestProfile::invalid()
{
    QFETCH(const Profile, profile);
    QFETCH(const QString, reason);
    const Result<void> result = validate(profile);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::InvalidInput);
    QVERIFY2(result.error().text.contains(reason), qPrintable(result.error().text));
    QVERIFY(result.error().text.endsWith(u'.'));
    QVERIFY(!profileFromJson(toJson(profile)));
}

void TestProfile::names()
{
    for (const Role role : {Role::Listen, Role::Request, Role::Try, Role::Check})
        QCOMPARE(roleFromName(roleName(role)), role);
    for (const SocketEngine engine :
         {SocketEngine::Automatic, SocketEngine::Native, SocketEngine::Qt})
        QCOMPARE(socketEngineFromName(socketEngineName(engine)), engine);
    QVERIFY(!roleFromName(u"Listen") && !roleFromName(u"") && !socketEngineFromName(u"fast"));
}

void TestProfile::jsonBytes()
{
    for (const GoldenProfile &golden : goldenProfiles()) {
        QFile file(QStringLiteral(SIXCAST_TEST_DATA "/") + golden.name + u".json"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        QCOMPARE(QString::fromUtf8(toJson(golden.profile)), QString::fromUtf8(bytes));
        const Result<Profile> read = profileFromJson(bytes);
        QVERIFY(read);
        QCOMPARE(*read, golden.profile);
    }
}

void TestProfile::jsonRoundTrip()
{
    RandomProfile random(3);
    for (int round = 0; round < 1'000; ++round) {
        const Profile profile = random.next();
        const QByteArray json = toJson(profile);
        const Result<Profile> again = profileFromJson(json);
        QVERIFY2(again, json.constData());
        QVERIFY2(*again == profile, json.constData());
    }
}

void TestProfile::jsonDefaults()
{
    const Result<Profile> profile =
        profileFromJson(R"({"format": "sixcast.profile/1", "port": 5000, "colour": 7})");
    QVERIFY(profile);
    QVERIFY(*profile == Profile{.port = 5000});
}

void TestProfile::jsonRefused_data()
{
    QTest::addColumn<QByteArray>("json"); // within the object, or all of it
    QTest::addColumn<QString>("reason");

    QTest::newRow("empty") << QByteArray() << u"This is no profile"_s;
    QTest::newRow("no JSON") << "hello"_ba << u"This is no profile"_s;
    QTest::newRow("an array") << "[]"_ba << u"no JSON object"_s;
    QTest::newRow("no format") << "{}"_ba << u"its format is ''"_s;
    QTest::newRow("newer") << R"({"format": "sixcast.profile/2"})"_ba << u"'sixcast.profile/2'"_s;
    QTest::newRow("a trace") << R"({"format": "sixcast.trace/1"})"_ba
                             << u"its format is 'sixcast.trace/1'"_s;
    QTest::newRow("too large") << QByteArray(70'000, ' ') << u"too large"_s;
    const auto row = [](const char *name, const QByteArray &member, const QString &reason) {
        const QByteArray json = R"({"format": "sixcast.profile/1", )" + member + '}';
        QTest::newRow(name) << json << reason;
    };
    row("role", R"("role": "dance")",
        u"'role' must be listen, request, try or check, not \"dance\"."_s);
    row("role is a number", R"("role": 1)",
        u"'role' must be listen, request, try or check, not 1."_s);
    row("checkAs", R"("checkAs": "try")", u"'checkAs' must be listen or request, not \"try\"."_s);
    row("group", R"("group": "239.1.2.3")",
        u"'group' must be an IPv6 address, not \"239.1.2.3\"."_s);
    row("group is unicast", R"("group": "fe80::1")", u"fe80::1 is not a group"_s);
    row("group with escapes", R"("group": "\u001b[31m")",
        u"'group' must be an IPv6 address, not \"\\\\u001b[31m\"."_s);
    row("port is a text", R"("port": "28015")",
        u"'port' must be a whole number from 1 to 65535, not \"28015\"."_s);
    row("port too large", R"("port": 65536)", u"from 1 to 65535, not 65536."_s);
    row("port negative", R"("port": -1)", u"from 1 to 65535, not -1."_s);
    row("port 0", R"("port": 0)", u"from 1 to 65535, not 0."_s);
    row("fraction", R"("hopLimit": 1.5)",
        u"'hopLimit' must be a whole number from 0 to 255, not 1.5."_s);
    row("huge", R"("count": 1e300)",
        u"'count' must be a whole number from 0 to 1000000, not 1e+300."_s);
    row("null", R"("count": null)",
        u"'count' must be a whole number from 0 to 1000000, not null."_s);
    row("out of range", R"("hopLimit": 256)",
        u"'hopLimit' must be a whole number from 0 to 255, not 256."_s);
    row("flag is a number", R"("plain": 1)", u"'plain' must be true or false, not 1."_s);
    row("interface is a flag", R"("interface": true)", u"'interface' must be a text, not true."_s);
    row("engine", R"("engine": "warp")",
        u"'engine' must be automatic, native or qt, not \"warp\"."_s);
    row("source", R"("source": "")", u"'source' must be an IPv6 address, not \"\"."_s);
    row("the first mistake is told", R"("group": 1, "port": "x", "role": 2)", u"'role'"_s);
}

void TestProfile::jsonRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    const Result<Profile> profile = profileFromJson(json);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, Error::Code::InvalidInput);
    QVERIFY2(profile.error().text.contains(reason), qPrintable(profile.error().text));
}

/// As large as a profile may be, and made to be dear.
void TestProfile::jsonBombs_data()
{
    QTest::addColumn<QByteArray>("bomb");
    QTest::addColumn<bool>("opens"); // what is unknown in it is left alone
    const auto filled = [](const QByteArray &begin, const QByteArray &unit, const QByteArray &end) {
        return QByteArray(begin + unit.repeated((60'000 - begin.size()) / unit.size()) + end);
    };
    const QByteArray begin = R"({"format": "sixcast.profile/1")"_ba;
    QTest::newRow("depth") << filled(begin + R"(, "x": )", "[", "}") << false;
    QTest::newRow("depth, closed") << QByteArray(begin + R"(, "x": )" + QByteArray(25'000, '[')
                                                 + QByteArray(25'000, ']') + '}')
                                   << false;
    QTest::newRow("width") << filled(begin, R"(, "k": 1)", "}") << true;
    QTest::newRow("a setting again and again") << filled(begin, R"(, "port": 99)", "}") << true;
    QTest::newRow("one long text") << filled(begin + R"(, "x": ")", "x", "\"}") << true;
    QTest::newRow("a long interface") << filled(begin + R"(, "interface": ")", "x", "\"}") << false;
    QTest::newRow("a long number") << filled(begin + R"(, "port": )", "9", "}") << false;
    QTest::newRow("escapes") << filled(begin + R"(, "group": ")", R"(\u0000)", "\"}") << false;
    QTest::newRow("invalid UTF-8") << filled(begin + R"(, "group": ")", "\xff\xc0", "\"}") << false;
    QTest::newRow("NUL") << QByteArray(60'000, '\0') << false;
    QTest::newRow("truncated") << filled(begin + R"(, "x": ")", "x", "") << false;
}

void TestProfile::jsonBombs()
{
    QFETCH(const QByteArray, bomb);
    QFETCH(const bool, opens);
    const Result<Profile> profile = profileFromJson(bomb);
    QCOMPARE(bool(profile), opens);
    if (!profile)
        QVERIFY2(profile.error().text.size() < 300, qPrintable(profile.error().text));
}

void TestProfile::jsonIsSurvived()
{
    RandomProfile profiles(9);
    QRandomGenerator &random = profiles.random();
    for (int round = 0; round < 5'000; ++round) {
        QByteArray json = toJson(profiles.next());
        for (int i = random.bounded(4); i >= 0; --i)
            json[random.bounded(json.size())] = char(random.bounded(256));
        const Result<Profile> profile = profileFromJson(json);
        if (profile)
            QVERIFY(validate(*profile));
    }
}

void TestProfile::otherMachine()
{
    Profile mine{.role = Role::Listen,
                 .port = 5000,
                 .interface = u"eth0"_s,
                 .hopLimit = 4,
                 .count = 7,
                 .plain = true,
                 .engine = SocketEngine::Native};
    mine.peer = address(u"fe80::2");
    QVERIFY(forOtherMachine(mine)
            == (Profile{.role = Role::Request, .port = 5000, .hopLimit = 4, .plain = true}));
    mine.role = Role::Request;
    mine.sourcePort = 6000;
    mine.sourceAddress = address(u"fe80::1");
    QVERIFY(forOtherMachine(mine)
            == (Profile{.role = Role::Listen, .port = 5000, .hopLimit = 4, .plain = true}));
    QCOMPARE(forOtherMachine(Profile{.role = Role::Try}).role, Role::Try);
    QCOMPARE(forOtherMachine(Profile{.role = Role::Check, .checkAs = Role::Listen}).checkAs,
             Role::Request);
    QVERIFY(forOtherMachine(Profile{.allInterfaces = true}).allInterfaces);
}

void TestProfile::otherMachineOfASourceSpecificRun()
{
    Profile listener{.role = Role::Listen,
                     .group = address(u"ff3e::8000:1"),
                     .sources = {address(u"2001:db8::1")}};
    const Profile requester = forOtherMachine(listener);
    QCOMPARE(requester.sourceAddress, std::optional(listener.sources.first()));
    QVERIFY(requester.sources.isEmpty());
    QVERIFY(forOtherMachine(requester) == listener);
}

void TestProfile::commandLine_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("expected");

    QTest::newRow("defaults") << Profile{} << u"sixcast-cli listen -A ff12::6d63 -P 28015"_s;
    QTest::newRow("sources") << Profile{.sources = {address(u"2001:db8::1"),
                                                    address(u"2001:db8::2")}}
                             << u"sixcast-cli listen -A ff12::6d63 -P 28015 --source "
                                "2001:db8::1,2001:db8::2"_s;
    QTest::newRow("stream")
        << Profile{.role = Role::Request, .streamRate = 5'000, .streamBytes = 1'316}
        << u"sixcast-cli request -A ff12::6d63 -P 28015 --rate 5000 --size 1316"_s;
    QTest::newRow("listener")
        << Profile{.sources = {address(u"2001:db8::1")},
                   .interface = u"eth0"_s,
                   .hopLimit = 2,
                   .count = 5,
                   .intervalMs = 1,
                   .durationS = 60,
                   .plain = true,
                   .quiet = true,
                   .answersPerSecondPerSource = 1,
                   .answersPerSecond = 2}
        << u"sixcast-cli listen -A ff12::6d63 -P 28015 -n eth0 --hop-limit 2 --source 2001:db8::1"
           " --count 5 --for 60 --answers-per-second 2 --answers-per-requester 1 --plain --quiet"_s;
    QTest::newRow("requester")
        << Profile{.role = Role::Request,
                   .group = address(u"ff05::1"),
                   .port = 5000,
                   .allInterfaces = true,
                   .count = 10,
                   .intervalMs = 100,
                   .timeoutMs = 500,
                   .sourcePort = 6000,
                   .sourceAddress = address(u"fe80::1"),
                   .peer = address(u"fe80::2"),
                   .probes = false,
                   .engine = SocketEngine::Qt}
        << u"sixcast-cli request -A ff05::1 -P 5000 -n all --source-address fe80::1 --source-port "
           u"6000"
           " --peer fe80::2 --count 10 --interval 100 --timeout 500 --no-probes --engine qt"_s;
    QTest::newRow("try") << Profile{.role = Role::Try, .interface = u"lo"_s}
                         << u"sixcast-cli try -A ff12::6d63 -P 28015 -n lo"_s;
    QTest::newRow("check") << Profile{.role = Role::Check, .checkAs = Role::Listen, .count = 4}
                           << u"sixcast-cli check -A ff12::6d63 -P 28015 --as listen"_s;
    QTest::newRow("quoted")
        << Profile{.interface = u"it's$(reboot);"_s}
        << u"sixcast-cli listen -A ff12::6d63 -P 28015 -n 'it'\\''s$(reboot);'"_s;
}

void TestProfile::commandLine()
{
    QFETCH(const Profile, profile);
    QFETCH(const QString, expected);
    QCOMPARE(toCommandLine(profile), expected);
}

void TestProfile::commandLineInAShell()
{
#ifdef Q_OS_UNIX
    const Profile profile{.interface = u"a'b\"c$(touch_x)`y`*?~!#&|<>\\\u00e9"_s};
    QVERIFY(validate(profile));
    QProcess shell;
    const QString script = u"printf '%s\\n' "_s + toCommandLine(profile);
    shell.start(u"/bin/sh"_s, {u"-c"_s, script});
    QVERIFY(shell.waitForFinished(10'000));
    const QList<QByteArray> words = shell.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(words.last(), profile.interface.toUtf8());
#else
    QSKIP("needs a POSIX shell");
#endif
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
