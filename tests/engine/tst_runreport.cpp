// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/runreport.h"

#include "core/base/clock.h"
#include "core/base/message.h"
#include "core/base/oserror.h"
#include "tests/engine/enginestage.h"

#include <QJsonArray>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Sixcast;

using Play = std::function<void(EngineStage &)>;
Q_DECLARE_METATYPE(Play)

namespace {

/// Decides by the sequence number of a HELLO or WELCOME, and its word.
std::function<FakeNetwork::Fate(const Datagram &)> lose(Message::Kind kind, quint32 sequence)
{
    return [=](const Datagram &datagram) {
        const Message message = decodeMessage(datagram.payload);
        return FakeNetwork::Fate{.copies = message.kind == kind && message.seq == sequence ? 0 : 1};
    };
}

Play refuse(const QString &what, int osError)
{
    return [=](EngineStage &stage) {
        stage.host.refuse = [=](const QString &operation, InterfaceIndex) {
            return operation == what ? osError : 0;
        };
    };
}

/// What came out, before the cause that the diagnosis found.
bool says(const Report &report, const QString &outcome)
{
    return report.sentence.startsWith(outcome);
}

} // namespace

class TestRunReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requester_data()
    {
        QTest::addColumn<Play>("given");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const Play &given, const QString &outcome, int status,
                            const QString &sentence) {
            QTest::newRow(name) << given << outcome << status << sentence;
        };

        row(
            "all answered", [](auto &stage) { stage.answer(); }, u"answered"_s, 0,
            u"Answered by 1 listener(s), fastest 0.00 ms."_s);
        row(
            "plainly",
            [](auto &stage) {
                stage.profile.plain = true;
                stage.answer();
            },
            u"answered"_s, 0, u"Answered by 1 listener(s), fastest 0.00 ms."_s);
        row(
            "nobody there", [](auto &) {}, u"unanswered"_s, 2,
            u"No answer to 3 HELLO(s) on fake0."_s);
        row(
            "nobody there, on all interfaces",
            [](auto &stage) { stage.profile.allInterfaces = true; }, u"unanswered"_s, 2,
            u"No answer to 6 HELLO(s) on fake0, fake1."_s);
        row(
            "a HELLO is lost",
            [](auto &stage) {
                stage.answer();
                stage.network.fate = lose(Message::Kind::Hello, 2);
            },
            u"partial"_s, 1, u"Only 2 of 3 HELLOs were answered."_s);
        row(
            "nothing passes until it is mended",
            [](auto &stage) {
                stage.answer();
                stage.profile.count = 12;
                stage.network.fate = [](const Datagram &datagram) {
                    const Message message = decodeMessage(datagram.payload);
                    const bool isLost = message.kind == Message::Kind::Hello && message.seq <= 6;
                    return FakeNetwork::Fate{.copies = isLost ? 0 : 1};
                };
            },
            u"partial"_s, 1,
            u"None of the first 6 HELLOs was answered, and each of the 6 since "_s);
        row(
            "silent on one interface",
            [](auto &stage) {
                stage.answer();
                stage.profile.allInterfaces = true;
            },
            u"partial"_s, 1, u"Answered on some interfaces only; silent: fake1."_s);
        row(
            "one HELLO is refused",
            [](auto &stage) {
                stage.answer();
                stage.host.refuse = [sends = 0](const QString &operation, InterfaceIndex) mutable {
                    return operation == u"send"_s && ++sends == 1 ? ENOBUFS : 0;
                };
            },
            u"partial"_s, 1,
            u"Only 2 of 3 HELLOs could be sent: %1"_s.arg(osErrorDescription(ENOBUFS)));
        row("every HELLO is refused", refuse(u"send"_s, EPERM), u"failed"_s, 3,
            u"No HELLO could be sent: %1"_s.arg(osErrorDescription(EPERM)));
        row(
            "no such interface", [](auto &stage) { stage.profile.interface = u"eth9"_s; },
            u"failed"_s, 3, u"This machine has no interface eth9."_s);
        row(
            "no interface at all", [](auto &stage) { stage.host.interfaces.clear(); }, u"failed"_s,
            3, u"This machine has no interface fake0."_s);
        row("port in use", refuse(u"bind"_s, EADDRINUSE), u"failed"_s, 3,
            u"bind: Address already in use"_s);
        row(
            "not a group",
            [](auto &stage) { stage.profile.group = *Ip6Address::parse(u"fe80::1"); }, u"failed"_s,
            3, u"fe80::1 is not a group: a group begins with ff."_s);
    }
    void requester()
    {
        QFETCH(const Play, given);
        EngineStage stage;
        stage.network.wallNs = [now = wallClockNs()] { return now; };
        given(stage);
        const Report report = stage.run();
        QTEST(outcomeName(report.outcome), "outcome");
        QFETCH(const QString, sentence);
        QVERIFY2(says(report, sentence), qPrintable(report.sentence));
        QTEST(exitStatus(report), "status");
        QCOMPARE(report.role, u"requester"_s);
        QCOMPARE(report.lost, report.sent - report.answered);
        QCOMPARE(report.interfaces.isEmpty(), !stage.profile.allInterfaces);
    }

    void requesterWithTwoListeners()
    {
        EngineStage stage;
        stage.answer();
        FakeHost &third = stage.network.addHost();
        EngineStage::attach(third, u"fe80::3"_s, u"fe80::1:3"_s);
        const auto socket = third.makeSocket();
        Trace trace;
        Listener listener(*socket, trace);
        Profile service = stage.profile;
        service.role = Role::Listen;
        QVERIFY(listener.start(service, third.interfaces));
        QCOMPARE(stage.run().outcome, Outcome::Answered);
        QCOMPARE(stage.reports.last().peers.size(), 2);
        QVERIFY(stage.reports.last().sentence.startsWith(u"Answered by 2 listener(s), fastest "));

        stage.network.fate = [](const Datagram &datagram) {
            const bool lost = datagram.source.address == *Ip6Address::parse(u"fe80::3")
                && decodeMessage(datagram.payload).seq == 2;
            return FakeNetwork::Fate{.copies = lost ? 0 : 1};
        };
        const Report report = stage.run();
        QCOMPARE(report.outcome, Outcome::Partial);
        QVERIFY(says(report, u"Every HELLO was answered, but not by every listener."_s));
        QCOMPARE(report.answered, 3U);
        QCOMPARE(report.peers.at(0).lost + report.peers.at(1).lost, 1U);
    }

    void requesterWithLateAnswers()
    {
        EngineStage stage;
        stage.answer();
        stage.network.fate = [](const Datagram &datagram) {
            return FakeNetwork::Fate{.delayMs = datagram.payload.startsWith("WELCOME") ? 120 : 0};
        };
        const auto socket = stage.host.makeSocket();
        Trace trace;
        Requester requester(*socket, trace);
        QVERIFY(requester.start(stage.profile, stage.host.interfaces));
        QVERIFY(waitFor([&] { return requester.counts().late == 3; }));
        requester.finish();
        const Report report = requesterReport(stage.profile, requester, Requester::End::Finished);
        QCOMPARE(report.outcome, Outcome::Unanswered);
        QVERIFY(says(report, u"Answers came, but only after the timeout of 60 ms."_s));
        QCOMPARE(report.lost, 3U);
        QCOMPARE(report.peers.first().answers, 3U);
        QVERIFY(*report.peers.first().rttMinimumMs >= 100);
    }

    void stoppedRequester()
    {
        EngineStage stage;
        stage.profile.timeoutMs = 60'000;
        stage.engine.start(stage.profile);
        QVERIFY(stage.reaches(RunStatus::State::Waiting));
        stage.engine.stop();
        const Report report = stage.end();
        QCOMPARE(report.outcome, Outcome::Stopped);
        QVERIFY(says(report, u"Stopped before an answer came."_s));
        QCOMPARE(exitStatus(report), 2);
    }

    void listener_data()
    {
        QTest::addColumn<Play>("given");
        QTest::addColumn<int>("hellos"); // that arrive
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const Play &given, int hellos, const QString &outcome,
                            int status, const QString &sentence) {
            QTest::newRow(name) << given << hellos << outcome << status << sentence;
        };
        const Play nothing = [](EngineStage &) {};
        row("heard", nothing, 2, u"heard"_s, 0, u"2 HELLO(s) arrived and were answered."_s);
        row("nothing heard", nothing, 0, u"nothing-heard"_s, 2, u"No HELLO arrived on fake0."_s);
        row(
            "heard on one of all interfaces",
            [](auto &stage) { stage.profile.allInterfaces = true; }, 2, u"partial"_s, 1,
            u"2 HELLO(s) arrived and were answered; silent: fake1."_s);
        row(
            "held back", [](auto &stage) { stage.profile.answersPerSecond = 1; }, 3, u"heard"_s, 0,
            u"3 HELLO(s) arrived; 1 were answered, the others held back: too many in a second."_s);
        row("no answer can be sent", refuse(u"send"_s, EPERM), 2, u"failed"_s, 3,
            u"2 HELLO(s) arrived, but no WELCOME could be sent: %1"_s.arg(
                osErrorDescription(EPERM)));
        row(
            "some answers can't be sent",
            [](auto &stage) {
                stage.host.drops = [n = 0](FakeStation at, const FakePacket &packet) mutable {
                    return at == FakeStation::Out && packet.datagram.payload.startsWith("WELCOME")
                        && ++n == 1;
                };
            },
            2, u"partial"_s, 1,
            u"2 HELLO(s) arrived, but some WELCOMEs could not be sent: %1"_s.arg(
                osErrorDescription(EPERM)));
        row("port in use", refuse(u"bind"_s, EADDRINUSE), 0, u"failed"_s, 3,
            u"bind: Address already in use"_s);
        row("join refused", refuse(u"join"_s, ENOMEM), 0, u"failed"_s, 3,
            u"join: Cannot allocate memory"_s);
    }
    void listener()
    {
        QFETCH(const Play, given);
        QFETCH(const int, hellos);
        EngineStage stage;
        stage.profile.role = Role::Listen;
        stage.profile.quiet = true;
        given(stage);
        stage.engine.start(stage.profile);
        for (int i = 0; i < hellos; ++i)
            stage.arrives("HELLO");
        stage.engine.stop();
        const Report report = stage.end();
        QFETCH(const QString, sentence);
        QVERIFY2(says(report, sentence), qPrintable(report.sentence));
        QTEST(outcomeName(report.outcome), "outcome");
        QTEST(exitStatus(report), "status");
        QCOMPARE(report.role, u"listener"_s);
        QCOMPARE(report.heard, quint64(hellos));
    }

    void tried()
    {
        EngineStage stage;
        stage.network.wallNs = [now = wallClockNs()] { return now; };
        stage.profile.role = Role::Try;
        const Report report = stage.run();
        QCOMPARE(
            report.sentence,
            u"This machine answered itself on fake0 in 0.00 ms. Now listen on another machine and "
            "request from this one."_s);
        QCOMPARE(exitStatus(report), 0);

        refuse(u"join"_s, ENOMEM)(stage);
        QVERIFY(says(stage.run(), u"join: Cannot allocate memory"_s));
        QCOMPARE(exitStatus(stage.reports.last()), 3);
        QCOMPARE(stage.reports.last().role, u"both"_s);
    }

    void failedRunsNameOwnCauses_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QStringList>("kept");
        const QStringList all{u"requester.route.none"_s, u"network.partition"_s,
                              u"listener.app.bind"_s, u"router.no-multicast-route"_s,
                              u"duplicate.mac"_s};
        QTest::newRow("requester")
            << u"requester"_s << Outcome::Failed << QStringList{all[0], all[4]};
        QTest::newRow("listener") << u"listener"_s << Outcome::Failed
                                  << QStringList{all[2], all[4]};
        QTest::newRow("both") << u"both"_s << Outcome::Failed
                              << QStringList{all[0], all[2], all[4]};
        QTest::newRow("not failed") << u"requester"_s << Outcome::Unanswered << all;
    }
    void failedRunsNameOwnCauses()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const QStringList, kept);
        Report report;
        QFETCH(const QString, role);
        report.role = role;
        report.outcome = outcome;
        for (const QString &id :
             {u"requester.route.none"_s, u"network.partition"_s, u"listener.app.bind"_s,
              u"router.no-multicast-route"_s, u"duplicate.mac"_s}) {
            Finding finding;
            finding.id = id;
            report.findings << finding;
        }
        keepOwnCauses(report);
        QStringList left;
        for (const Finding &finding : std::as_const(report.findings))
            left << finding.id;
        QCOMPARE(left, kept);
    }

    /// The keys of the object that `--json` prints are an interface: others read them.
    void jsonKeys_data()
    {
        QTest::addColumn<Report>("report");
        QTest::addColumn<QJsonObject>("expected");
        const QJsonObject emptyRun{{u"seconds"_s, 0}};
        const QJsonObject noNumbers{{u"sent"_s, 0}, {u"answered"_s, 0}, {u"lost"_s, 0}};
        QJsonObject head{{u"format"_s, u"sixcast.report/1"_s},
                         {u"program"_s, u"sixcast 1.2.3"_s},
                         {u"role"_s, QString()},
                         {u"outcome"_s, u"stopped"_s},
                         {u"run"_s, emptyRun},
                         {u"verdict"_s, QString()},
                         {u"summary"_s, QString()},
                         {u"findings"_s, QJsonArray()},
                         {u"peers"_s, QJsonArray()},
                         {u"statistics"_s, noNumbers}};
        QTest::newRow("what is unknown is absent, not 0") << Report() << head;

        Report listener;
        listener.role = u"listener"_s;
        listener.outcome = Outcome::Heard;
        listener.heard = 5;
        listener.welcomed = 3;
        listener.heldBack = 2;
        listener.ignored = 1;
        QJsonObject expected = head;
        expected[u"role"_s] = u"listener"_s;
        expected[u"outcome"_s] = u"heard"_s;
        expected[u"verdict"_s] = u"works"_s;
        expected[u"statistics"_s] =
            QJsonObject{{u"heard"_s, 5}, {u"answered"_s, 3}, {u"heldBack"_s, 2}, {u"ignored"_s, 1}};
        QTest::newRow("listener") << listener << expected;

        Report full;
        full.role = u"requester"_s;
        full.outcome = Outcome::Partial;
        full.group = u"ff12::6d63"_s;
        full.port = 28015;
        full.interface = u"all"_s;
        full.interfaceIndex = 2;
        full.hopLimit = 1;
        full.startedNs = 1'700'000'000'123'456'789;
        full.seconds = 3.5;
        full.sent = 3;
        full.answered = 2;
        full.lost = 1;
        full.sentence = u"Only 2 of 3 HELLOs were answered."_s;
        full.findings = {{.id = u"network.loss"_s,
                          .confidence = 0.7,
                          .title = u"Title"_s,
                          .text = u"Text"_s,
                          .evidence = {{u"fact"_s, u"value"_s, u"/proc/net/snmp6"_s, 41},
                                       {u"fact"_s, u"value"_s, u"source"_s, {}}},
                          .ruledOut = {u"not this"_s},
                          .check = {{u"this machine"_s, u"ip -s link"_s, {}}},
                          .mend = {{u"the switch"_s, u"do"_s, u"undo"_s}}}};
        full.peers = {{.endpoint = {*Ip6Address::parse(u"fe80::9"), {2}, 28015},
                       .interface = {{2}, u"eth0"_s},
                       .answers = 2,
                       .lost = 1,
                       .duplicates = 4,
                       .rttMinimumMs = 0.25,
                       .rttMedianMs = 0.5,
                       .rttMaximumMs = 0.75,
                       .hops = 64}};
        full.interfaces = {{{{2}, u"eth0"_s}, u"down"_s, 3, 2, 2, 1},
                           {{{3}, u"eth1"_s}, {}, 0, 0, 0, 0}};
        const QJsonObject finding{
            {u"id"_s, u"network.loss"_s},
            {u"confidence"_s, 0.7},
            {u"word"_s, u"likely"_s},
            {u"title"_s, u"Title"_s},
            {u"text"_s, u"Text"_s},
            {u"evidence"_s,
             QJsonArray{QJsonObject{{u"fact"_s, u"fact"_s},
                                    {u"value"_s, u"value"_s},
                                    {u"source"_s, u"/proc/net/snmp6"_s},
                                    {u"event"_s, 41}},
                        QJsonObject{{u"fact"_s, u"fact"_s},
                                    {u"value"_s, u"value"_s},
                                    {u"source"_s, u"source"_s}}}},
            {u"ruledOut"_s, QJsonArray{u"not this"_s}},
            {u"check"_s,
             QJsonArray{
                 QJsonObject{{u"on"_s, u"this machine"_s}, {u"command"_s, u"ip -s link"_s}}}},
            {u"mend"_s,
             QJsonArray{QJsonObject{
                 {u"on"_s, u"the switch"_s}, {u"command"_s, u"do"_s}, {u"undo"_s, u"undo"_s}}}}};
        const QJsonObject peer{
            {u"address"_s, u"fe80::9"_s},
            {u"interface"_s, u"eth0"_s},
            {u"answers"_s, 2},
            {u"lost"_s, 1},
            {u"duplicates"_s, 4},
            {u"rttMs"_s, QJsonObject{{u"min"_s, 0.25}, {u"median"_s, 0.5}, {u"max"_s, 0.75}}},
            {u"hops"_s, 64}};
        const QJsonArray interfaces{QJsonObject{{u"interface"_s, u"eth0"_s},
                                                {u"interfaceIndex"_s, 2},
                                                {u"problem"_s, u"down"_s},
                                                {u"sent"_s, 3},
                                                {u"received"_s, 2},
                                                {u"answered"_s, 2},
                                                {u"peers"_s, 1}},
                                    QJsonObject{{u"interface"_s, u"eth1"_s},
                                                {u"interfaceIndex"_s, 3},
                                                {u"sent"_s, 0},
                                                {u"received"_s, 0},
                                                {u"answered"_s, 0},
                                                {u"peers"_s, 0}}};
        expected = head;
        expected[u"role"_s] = u"requester"_s;
        expected[u"outcome"_s] = u"partial"_s;
        expected[u"run"_s] = QJsonObject{{u"group"_s, u"ff12::6d63"_s},
                                         {u"port"_s, 28015},
                                         {u"interface"_s, u"all"_s},
                                         {u"interfaceIndex"_s, 2},
                                         {u"hopLimit"_s, 1},
                                         {u"started"_s, u"2023-11-14T22:13:20.123Z"_s},
                                         {u"seconds"_s, 3.5}};
        expected[u"verdict"_s] = u"network.loss"_s;
        expected[u"summary"_s] = full.sentence;
        expected[u"findings"_s] = QJsonArray{finding};
        expected[u"peers"_s] = QJsonArray{peer};
        expected[u"interfaces"_s] = interfaces;
        expected[u"statistics"_s] = QJsonObject{{u"sent"_s, 3}, {u"answered"_s, 2}, {u"lost"_s, 1}};
        QTest::newRow("requester, all of it") << full << expected;
    }
    void jsonKeys()
    {
        QFETCH(const Report, report);
        QFETCH(const QJsonObject, expected);
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        const QJsonObject actual = toJson(report);
        QCOMPARE(actual.keys(), expected.keys());
        for (const QString &key : actual.keys())
            QVERIFY2(actual[key] == expected[key], qPrintable(key));
    }

    void namesOutcomesForGood()
    {
        const QList<std::pair<Outcome, QString>> names{{Outcome::Answered, u"answered"_s},
                                                       {Outcome::Partial, u"partial"_s},
                                                       {Outcome::Unanswered, u"unanswered"_s},
                                                       {Outcome::Heard, u"heard"_s},
                                                       {Outcome::NothingHeard, u"nothing-heard"_s},
                                                       {Outcome::Failed, u"failed"_s},
                                                       {Outcome::Stopped, u"stopped"_s},
                                                       {Outcome::Ready, u"ready"_s}};
        for (const auto &[outcome, name] : names)
            QCOMPARE(outcomeName(outcome), name);
        QCOMPARE(confidenceWord(0.9), u"certain"_s);
        QCOMPARE(confidenceWord(0.89), u"likely"_s);
        QCOMPARE(confidenceWord(0.6), u"likely"_s);
        QCOMPARE(confidenceWord(0.59), u"possible"_s);
    }
};

QTEST_GUILESS_MAIN(TestRunReport)
#include "tst_runreport.moc"
