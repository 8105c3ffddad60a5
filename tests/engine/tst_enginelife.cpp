// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One engine, a hundred runs, on real sockets: nothing is left behind.

#include "core/engine/engine.h"
#include "tests/support/networknamespace.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr int runs = 100;

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s)
        .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
        .size();
}

/// UDP sockets of this thread's namespace, whoever owns them.
qsizetype udpSockets()
{
    QFile file(u"/proc/thread-self/net/udp6"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().count('\n') : -1;
}

} // namespace

class TestEngineLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsAndStopsAHundredTimes_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("listen") << Role::Listen;
        QTest::newRow("request") << Role::Request;
        QTest::newRow("try") << Role::Try;
    }
    void startsAndStopsAHundredTimes()
    {
        QFETCH(const Role, role);
        NamespacePair machines;
        QVERIFY2(machines.isValid() && machines.connect(u"eth0"_s), qPrintable(machines.error()));
        const Inside inside(machines.left);
        Profile profile;
        profile.role = role;
        profile.interface = u"eth0"_s;
        profile.probes = false;

        Engine engine;
        const QSignalSpy finished(&engine, &Engine::finished);
        qsizetype filesAfterTheFirst = 0;
        for (int run = 1; run <= runs; ++run) {
            engine.start(profile);
            if (run % 3 == 0) // some are stopped before they have begun, some on their way
                QTest::qWait(run % 7);
            engine.stop();
            QTRY_COMPARE(finished.size(), run);
            if (run == 1)
                filesAfterTheFirst = openFiles(); // the engine keeps its watch of the interfaces
        }
        QCOMPARE(openFiles(), filesAfterTheFirst);
        QCOMPARE(udpSockets(), 0);
    }

    void nothingIsAnsweredWhenNothingRuns()
    {
        NamespacePair machines;
        QVERIFY2(machines.isValid() && machines.connect(u"eth0"_s), qPrintable(machines.error()));
        Profile listen;
        listen.interface = u"eth0"_s;
        Profile request = listen;
        request.role = Role::Request;
        request.probes = false;
        request.timeoutMs = 200;
        request.intervalMs = 10;

        std::unique_ptr<Engine> listener, requester;
        {
            const Inside inside(machines.left);
            listener = std::make_unique<Engine>();
            listener->start(listen);
        }
        const auto ask = [&] {
            const Inside inside(machines.right);
            requester = std::make_unique<Engine>();
            const QSignalSpy finished(requester.get(), &Engine::finished);
            requester->start(request);
            return QTest::qWaitFor([&] { return !finished.isEmpty(); })
                ? finished.first().first().value<Report>().outcome
                : Outcome::Failed;
        };
        QTRY_COMPARE(ask(), Outcome::Answered);
        const QSignalSpy ended(listener.get(), &Engine::finished);
        listener->stop();
        QCOMPARE(ask(), Outcome::Unanswered); // from that moment on
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ask(), Outcome::Unanswered);
    }
};

QTEST_GUILESS_MAIN(TestEngineLife)
#include "tst_enginelife.moc"
