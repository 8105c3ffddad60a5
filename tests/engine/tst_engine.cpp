// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"

#include "core/base/message.h"
#include "tests/engine/enginestage.h"
#include "tests/support/virtualtime.h"

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Sixcast;

using State = RunStatus::State;

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests()
    {
        EngineStage stage;
        stage.answer();
        const Report report = stage.run();
        QCOMPARE(report.outcome, Outcome::Answered);
        QCOMPARE(report.role, u"requester"_s);
        QCOMPARE(report.sent, 3U);
        QCOMPARE(report.answered, 3U);
        QCOMPARE(report.interface, u"fake0"_s);
        QCOMPARE(report.interfaceIndex, EngineStage::fake0.value);
        QVERIFY(report.startedNs > 0);
        QVERIFY(report.seconds > 0.05 && report.seconds < 5);
        QCOMPARE(stage.peers.size(), 1);
        QCOMPARE(stage.peers.first().answered, 3U);
        QCOMPARE(stage.statuses.last(), RunStatus());
        QCOMPARE(stage.lines(u"requester sent"_s).size(), 3);
        QVERIFY(stage.lines(u"system note start"_s).first().contains(u"request"_s));
    }

    void listens()
    {
        EngineStage stage;
        stage.profile.role = Role::Listen;
        stage.profile.count = 2;
        stage.engine.start(stage.profile);
        QVERIFY(stage.reaches(State::Listening));
        stage.arrives("HELLO");
        stage.arrives(encodeHello(1, 1));
        const Report report = stage.reports.isEmpty() ? stage.end() : stage.reports.last();
        QCOMPARE(report.outcome, Outcome::Heard);
        QCOMPARE(report.role, u"listener"_s);
        QCOMPARE(report.heard, 2U);
        QCOMPARE(report.welcomed, 2U);
        QCOMPARE(stage.peers.size(), 1);
    }

    void listensForSoLong()
    {
        EngineStage stage;
        stage.profile.role = Role::Listen;
        stage.profile.durationS = 1;
        stage.engine.start(stage.profile);
        QVERIFY(stage.reaches(State::Listening));
        QVERIFY(stage.statuses.last().deadlineMonotonicNs > 0);
        const Report report = stage.end();
        QCOMPARE(report.outcome, Outcome::NothingHeard);
        QVERIFY(report.seconds >= 1 && report.seconds < 3);
    }

    /// A timed run tells when it worked and when not, while it goes on and at its end.
    void watches()
    {
        EngineStage stage;
        stage.profile.durationS = 1;
        stage.profile.intervalMs = 20;
        stage.answer();
        stage.network.fate = [](const Datagram &datagram) {
            const Message message = decodeMessage(datagram.payload);
            const bool lost =
                message.kind == Message::Kind::Hello && message.seq > 10 && message.seq <= 20;
            return FakeNetwork::Fate{.copies = lost ? 0 : 1};
        };
        QList<RunTimeline> told;
        connect(&stage.engine, &Engine::timelineChanged, &stage.engine,
                [&](const RunTimeline &timeline) { told.append(timeline); });
        const Report report = stage.run();
        QCOMPARE(report.outcome, Outcome::Partial);
        QVERIFY2(report.sentence.startsWith(u"It worked, but not all the time: "),
                 qPrintable(report.sentence));
        QVERIFY(report.timeline.has_value());
        QCOMPARE(report.timeline->gapCount(), 1U);
        QCOMPARE(report.timeline->gaps().first().hellos, 10U);
        QVERIFY(told.size() > 3);
        QCOMPARE(told.last(), *report.timeline);

        stage.profile.durationS = 0;
        told.clear();
        QVERIFY(!stage.run().timeline);
        QVERIFY(told.isEmpty());
    }

    void tries()
    {
        EngineStage stage;
        stage.profile.role = Role::Try;
        const Report report = stage.run();
        QCOMPARE(report.outcome, Outcome::Answered);
        QCOMPARE(report.role, u"both"_s);
        QCOMPARE(report.sent, 3U);
        QCOMPARE(report.answered, 3U);
        QCOMPARE(report.heard, 3U);
        QCOMPARE(report.welcomed, 3U);
        QCOMPARE(stage.lines(u"listener sent fake0"_s).size(), 3);
        QVERIFY(stage.host.sockets().isEmpty());
    }

    void triesForSoLong()
    {
        EngineStage stage;
        stage.profile.role = Role::Try;
        stage.profile.durationS = 1;
        stage.profile.intervalMs = 400;
        stage.profile.timeoutMs = 700; // the listener must outlive it
        const Report report = stage.run();
        QCOMPARE(report.outcome, Outcome::Answered);
        QCOMPARE(report.sent, 2U);
        QVERIFY(report.seconds > 1.05);
    }

    void checks()
    {
        EngineStage stage;
        stage.profile.role = Role::Check;
        const Report report = stage.run();
        QVERIFY(report.outcome == Outcome::Ready || report.outcome == Outcome::Failed);
        QCOMPARE(report.role, u"requester"_s);
        QCOMPARE(stage.lines(u"requester"_s), QStringList());
    }

    void recordsEverythingBeforeItIsFinished()
    {
        EngineStage stage;
        stage.answer();
        qsizetype recordedBefore = -1;
        QObject::connect(&stage.engine, &Engine::finished, &stage.engine,
                         [&] { recordedBefore = stage.events.size(); });
        (void)stage.run();
        QCOMPARE(stage.events.size(), recordedBefore);
        for (qsizetype i = 0; i < stage.events.size(); ++i)
            QCOMPARE(stage.events.at(i).sequence, quint64(i + 1));
        QCOMPARE(stage.events.first().operation, u"start"_s);
        QCOMPARE(stage.events.last().operation, u"verdict"_s);
        QCOMPARE(stage.events.last().text, stage.reports.last().sentence);
        letPass(100);
        QCOMPARE(stage.events.size(), recordedBefore);
        QCOMPARE(stage.reports.size(), 1);
    }

    void batchesItsEvents()
    {
        EngineStage stage;
        stage.profile.count = 200;
        stage.profile.intervalMs = 0;
        int batches = 0;
        QObject::connect(&stage.engine, &Engine::recorded, &stage.engine, [&] { ++batches; });
        const Report report = stage.run();
        QVERIFY(stage.events.size() > 200);
        QVERIFY2(batches <= 3 + report.seconds * 20, qPrintable(QString::number(batches)));
    }

    void tellsItsStates()
    {
        EngineStage stage;
        stage.profile.count = 20;
        stage.profile.intervalMs = 10;
        stage.profile.timeoutMs = 200;
        (void)stage.run();
        QList<State> states;
        for (const RunStatus &status : std::as_const(stage.statuses)) {
            // These two may pass too quickly to be told.
            const bool brief = status.state == State::Opening || status.state == State::Diagnosing;
            if (!brief && (states.isEmpty() || states.last() != status.state))
                states.append(status.state);
        }
        QCOMPARE(states, (QList{State::Sending, State::Waiting, State::Idle}));
        const auto first = [&](State state) {
            return *std::find_if(stage.statuses.begin(), stage.statuses.end(),
                                 [=](const RunStatus &status) { return status.state == state; });
        };
        QCOMPARE(first(State::Sending).planned, 20U);
        QCOMPARE(first(State::Waiting).sent, 20U);
        QVERIFY(first(State::Waiting).deadlineMonotonicNs > 0);
    }

    void refusesASecondStart()
    {
        EngineStage stage;
        stage.answer();
        stage.engine.start(stage.profile);
        stage.engine.start(stage.profile);
        const Report report = stage.end();
        QCOMPARE(report.outcome, Outcome::Answered);
        letPass(100);
        QCOMPARE(stage.reports.size(), 1);
        QCOMPARE(stage.lines(u"system warning start"_s),
                 QStringList{u"system warning start (A run is on already: stop it first.)"_s});
        QCOMPARE(stage.lines(u"requester sent"_s).size(), 3);
    }

    void failsOnce_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("operation"); // that is refused; empty: the profile is invalid
        const QStringList common{u"socket"_s, u"bind"_s, QString()};
        const QList<std::pair<Role, QStringList>> roles{
            {Role::Listen, common + QStringList{u"join"_s}},
            {Role::Request, common + QStringList{u"send"_s}},
            {Role::Try, common + QStringList{u"join"_s, u"send"_s}}};
        for (const auto &[role, operations] : roles) {
            for (const QString &operation : operations) {
                QTest::addRow("%s, %s", qPrintable(roleName(role)),
                              operation.isEmpty() ? "invalid" : qPrintable(operation))
                    << role << operation;
            }
        }
    }
    void failsOnce()
    {
        QFETCH(const Role, role);
        QFETCH(const QString, operation);
        EngineStage stage;
        stage.profile.role = role;
        stage.profile.port = operation.isEmpty() ? 0 : 28015;
        stage.host.refuse = [=](const QString &what, InterfaceIndex) {
            return what == operation ? EACCES : 0;
        };
        const Report report = stage.run();
        QCOMPARE(report.outcome, Outcome::Failed);
        QVERIFY(!report.sentence.isEmpty());
        QCOMPARE(exitStatus(report), 3);
        letPass(100);
        QCOMPARE(stage.reports.size(), 1);
        QVERIFY(stage.host.sockets().isEmpty());
        QCOMPARE(stage.statuses.isEmpty() ? RunStatus() : stage.statuses.last(), RunStatus());

        stage.host.refuse = nullptr;
        stage.profile.port = 28015;
        stage.profile.role = Role::Try;
        QCOMPARE(stage.run().outcome, Outcome::Answered);
        QCOMPARE(stage.reports.size(), 2);
    }

    void refusesAMissingSocketEngine()
    {
        Engine engine({.makeSocket = [](SocketEngine) { return std::unique_ptr<DatagramSocket>(); },
                       .readInterfaces =
                           [] { return Result<QList<InterfaceInfo>>(QList<InterfaceInfo>()); }});
        QList<Report> reports;
        connect(&engine, &Engine::finished, this,
                [&](const Report &report) { reports.append(report); });
        engine.start({});
        QVERIFY(reports.isEmpty()); // never from within start()
        QVERIFY(waitFor([&] { return reports.size() == 1; }));
        QCOMPARE(reports.first().outcome, Outcome::Failed);
    }

    void stopsAtEveryMoment_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<int>("turns"); // of the event loop after the start
        for (const Role role : {Role::Listen, Role::Request, Role::Try, Role::Check}) {
            for (const int turns : {0, 1, 2, 3, 5, 8, 20})
                QTest::addRow("%s, %d turns", qPrintable(roleName(role)), turns) << role << turns;
        }
    }
    void stopsAtEveryMoment()
    {
        QFETCH(const Role, role);
        QFETCH(const int, turns);
        EngineStage stage;
        stage.profile.role = role;
        stage.profile.timeoutMs = 60'000;
        stage.engine.start(stage.profile);
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        stage.engine.stop();
        stage.engine.stop();
        if (stage.reports.isEmpty())
            (void)stage.end();
        letItHappen();
        QCOMPARE(stage.reports.size(), 1);
        QVERIFY2(stage.reports.first().seconds < 1.5,
                 qPrintable(QString::number(stage.reports.first().seconds)));
        QVERIFY(stage.host.sockets().isEmpty());
        stage.engine.stop();
        letItHappen();
        QCOMPARE(stage.reports.size(), 1);
    }

    /// What was under way in a run must not reach the next one.
    void startsAgainAtOnce()
    {
        EngineStage stage;
        stage.answer();
        for (int turns = 0; turns < 40; ++turns) {
            stage.profile.count = 1 + turns % 2; // one settles, two don't
            stage.profile.timeoutMs = turns % 2 == 0 ? 1 : 60'000;
            stage.engine.start(stage.profile);
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents();
            stage.engine.stop();
            if (stage.reports.isEmpty())
                (void)stage.end();
            QCOMPARE(stage.reports.size(), 1);

            stage.profile.count = 3;
            stage.profile.timeoutMs = 30;
            stage.engine.start(
                stage.profile); // with whatever the stopped run has left in the event queue
            QCOMPARE(stage.end().outcome, Outcome::Answered);
            QCOMPARE(stage.reports.size(), 2);
            QCOMPARE(stage.reports.last().answered, 3U);
            stage.reports.clear();
        }
    }

    void startsAgainFromWithinFinished()
    {
        EngineStage stage;
        stage.profile.role = Role::Try;
        QObject::connect(&stage.engine, &Engine::finished, &stage.engine, [&] {
            if (stage.reports.size() < 3)
                stage.engine.start(stage.profile);
        });
        stage.engine.start(stage.profile);
        QVERIFY(waitFor([&] { return stage.reports.size() == 3; }));
        letPass(100);
        QCOMPARE(stage.reports.size(), 3);
        for (const Report &report : std::as_const(stage.reports))
            QCOMPARE(report.outcome, Outcome::Answered);
        for (qsizetype i = 0; i < stage.events.size(); ++i)
            QCOMPARE(stage.events.at(i).sequence, quint64(i + 1));
    }

    void followsInterfacesWhileItListens()
    {
        EngineStage stage;
        stage.profile.role = Role::Listen;
        QList<qsizetype> told;
        QObject::connect(
            &stage.engine, &Engine::interfacesChanged, &stage.engine,
            [&](const QList<InterfaceInfo> &interfaces) { told.append(interfaces.size()); });
        stage.engine.start(stage.profile);
        letItHappen();
        stage.host.removeInterface(EngineStage::fake0);
        stage.engine.refreshInterfaces();
        stage.host.addInterface(10'009, u"fake0"_s, *Ip6Address::parse(u"fe80::1"), 1);
        stage.engine.refreshInterfaces();
        stage.arrives("HELLO");
        stage.engine.stop();
        const Report report = stage.end();
        QCOMPARE(report.heard, 1U);
        QCOMPARE(report.interfaceIndex, 10'009U);
        QVERIFY(told.contains(1));
        QCOMPARE(told.last(), 2);
        QCOMPARE(stage.lines(u"listener warning interface"_s),
                 QStringList{u"listener warning interface fake0 (the interface vanished)"_s});
    }

    void tellsOfInterfacesThatCantBeRead()
    {
        EngineStage stage;
        Engine engine({.makeSocket = [&](SocketEngine) { return stage.host.makeSocket(); },
                       .readInterfaces =
                           [] {
                               return Result<QList<InterfaceInfo>>(
                                   Error{Error::Code::System, EMFILE, u"netlink: EMFILE"_s});
                           }});
        QStringList lines;
        QList<Report> reports;
        connect(&engine, &Engine::recorded, this, [&](const QList<TraceEvent> &batch) {
            for (const TraceEvent &event : batch)
                lines.append(traceLine(event));
        });
        connect(&engine, &Engine::finished, this,
                [&](const Report &report) { reports.append(report); });
        engine.start(stage.profile);
        QVERIFY(waitFor([&] { return reports.size() == 1; }));
        QCOMPARE(reports.first().outcome, Outcome::Failed);
        QVERIFY(lines.contains(u"system warning interfaces (netlink: EMFILE)"_s));
    }

    void endsQuietlyWhenDestroyedWhileItRuns()
    {
        for (const Role role : {Role::Listen, Role::Request, Role::Try, Role::Check}) {
            EngineStage stage;
            stage.profile.role = role;
            stage.engine.start(stage.profile);
            letItHappen();
        }
    }
};

SIXCAST_VIRTUAL_MAIN(TestEngine)
#include "tst_engine.moc"
