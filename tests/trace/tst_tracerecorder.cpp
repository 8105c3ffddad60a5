// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/trace/tracefile.h"
#include "core/trace/tracerecorder.h"
#include "goldenevents.h"
#include "randomevent.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>

#include <sys/mount.h>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program that the kill test kills: records an event every 2 ms, for ever.
int recordForEver(const QString &path)
{
    TraceRecorder recorder;
    if (!recorder.start(path, goldenHeader()))
        return 1;
    QTimer timer;
    quint64 sequence = 0;
    QObject::connect(&timer, &QTimer::timeout, &recorder, [&] {
        TraceEvent event = receivedHello();
        event.sequence = ++sequence;
        event.wallNs = wallClockNs();
        recorder.record(event);
    });
    timer.start(2);
    return QCoreApplication::exec();
}

} // namespace

class TraceRecorderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        QVERIFY(m_dir->isValid());
    }

    void endsAtItsLimitWithARow()
    {
        const QString path = m_dir->filePath(u"limit.sixcast"_s);
        TraceRecorder recorder;
        recorder.setLimits({200'000, 0});
        QSignalSpy reached(&recorder, &TraceRecorder::reachedLimit);
        QSignalSpy failed(&recorder, &TraceRecorder::failed);
        QVERIFY(recorder.start(path, goldenHeader()));
        TraceEvent event = receivedHello();
        event.monotonicNs = monotonicClockNs();
        for (quint64 i = 1; i <= 5'000; ++i) {
            event.sequence = i;
            recorder.record(event);
        }
        QVERIFY(!recorder.isRecording());
        QCOMPARE(reached.size(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(contents(path).size() < 300'000);
        const Result<LoadedTrace> loaded = loadTrace(path);
        QVERIFY(loaded);
        QCOMPARE(loaded->badLineCount, 0);
        const TraceEvent last = loaded->store.at(loaded->store.size() - 1);
        QCOMPARE(last.kind, Kind::Warning);
        QCOMPARE(last.operation, u"recording"_s);
        QCOMPARE(last.text, reached.first().first().toString());
    }

    void leavesTheEndOfTheDiskAlone()
    {
        const QString path = m_dir->filePath(u"full.sixcast"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        TraceRecorder recorder;
        recorder.setLimits({1'000'000, 101});
        const Result<void> started = recorder.start(path, goldenHeader());
        QVERIFY(!started);
        QVERIFY2(started.error().text.contains(u"disk"), qPrintable(started.error().text));
        QCOMPARE(contents(path), "old");
    }

    /// What was there is replaced as a whole, once there is something to put in its place.
    void replacesAnOlderFileWhole()
    {
        const QString path = m_dir->filePath(u"again.sixcast"_s);
        const QString link = m_dir->filePath(u"link.sixcast"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QVERIFY(QFile::link(path, link));
        TraceRecorder recorder;
        QVERIFY(recorder.start(link, goldenHeader()));
        QVERIFY(contents(path).startsWith("{\"format\""));
        QCOMPARE(recorder.path(), link);
        recorder.record(receivedHello());
        QVERIFY(recorder.stop());
        QCOMPARE(loadTrace(path)->store.size(), 1);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 2);
    }

    void writesWhatSavingWrites_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char *suffix : {"sixcast", "log", "csv", "pcapng", "html"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
    void writesWhatSavingWrites()
    {
        QFETCH(QString, suffix);
        TraceStore store;
        RandomEvents random(31);
        TraceRecorder recorder;
        const QString recorded = m_dir->filePath(u"recorded."_s + suffix);
        QVERIFY(recorder.start(recorded, goldenHeader()));
        for (int i = 0; i < 500; ++i) {
            const TraceEvent event = random.next();
            store.append(event);
            recorder.record(event);
        }
        QCOMPARE(recorder.count(), 500U);
        QVERIFY(recorder.stop());
        QVERIFY(!recorder.isRecording());
        const QString saved = m_dir->filePath(u"saved."_s + suffix);
        QVERIFY(saveTrace(saved, goldenHeader(), store));
        QVERIFY(!contents(saved).isEmpty());
        QVERIFY(contents(saved) == contents(recorded));
    }

    void writesWithinASecond()
    {
        TraceRecorder recorder;
        const QString path = m_dir->filePath(u"a.sixcast"_s);
        QVERIFY(recorder.start(path, goldenHeader()));
        const qint64 headerOnly = QFileInfo(path).size();
        QVERIFY(headerOnly > 0);
        recorder.record(receivedHello());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > headerOnly, 1'000);
        QVERIFY(contents(path).endsWith("}\n"));
    }

    void losesAtMostTheLastSecondWhenKilled()
    {
        const QString path = m_dir->filePath(u"a.sixcast"_s);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--record-for-ever"_s, path});
        QVERIFY(child.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 20'000, 20'000);
        const qint64 killedNs = wallClockNs();
        QCOMPARE(::kill(pid_t(child.processId()), SIGKILL), 0);
        QVERIFY(child.waitForFinished());
        const Result<LoadedTrace> loaded = loadTrace(path);
        QVERIFY(loaded);
        QCOMPARE(loaded->badLineCount, 0);
        const qint64 lostNs = killedNs - loaded->store.at(loaded->store.size() - 1).wallNs;
        QVERIFY2(lostNs < 1'000'000'000, qPrintable(QString::number(lostNs)));
        for (qsizetype i = 0; i < loaded->store.size(); ++i)
            QCOMPARE(loaded->store.at(i).sequence, quint64(i) + 1);
    }

    void fullDiskIsReportedOnce()
    {
        const QString folder = m_dir->filePath(u"disk"_s);
        QDir().mkpath(folder);
        QVERIFY2(::mount("tmpfs", QFile::encodeName(folder), "tmpfs", 0, "size=256k") == 0,
                 "this test mounts a tmpfs: run it as root");
        const auto unmount = qScopeGuard([&] { ::umount2(QFile::encodeName(folder), MNT_DETACH); });
        TraceRecorder recorder;
        QSignalSpy failed(&recorder, &TraceRecorder::failed);
        const QString path = folder + u"/a.sixcast"_s;
        QVERIFY(recorder.start(path, goldenHeader()));
        for (int i = 0; i < 10'000; ++i)
            recorder.record(receivedHello());
        QCOMPARE(failed.size(), 1);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.osError, ENOSPC);
        QVERIFY(error.text.contains(path));
        QVERIFY(!recorder.isRecording());
        const Result<LoadedTrace> loaded = loadTrace(path); // what was written is whole
        QVERIFY(loaded);
        QCOMPARE(loaded->badLineCount, 0);
        QVERIFY(loaded->store.size() > 500);
    }

    void refusesToStart_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("suffix") << u"/tmp/a.exe"_s;
        QTest::newRow("folder") << u"/tmp"_s;
        QTest::newRow("vanished folder") << u"/nowhere/a.log"_s;
        QTest::newRow("long") << u"/tmp/"_s + QString(300, u'x') + u".log"_s;
        QTest::newRow("empty") << QString();
    }
    void refusesToStart()
    {
        QFETCH(QString, path);
        TraceRecorder recorder;
        const Result<void> started = recorder.start(path, goldenHeader());
        QVERIFY(!started);
        QVERIFY(!started.error().text.isEmpty());
        QVERIFY(!recorder.isRecording());
        recorder.record(receivedHello());
        QVERIFY(recorder.stop());
    }

    void refusesDevices()
    {
        const QString link = m_dir->filePath(u"full.log"_s);
        QVERIFY(QFile::link(u"/dev/full"_s, link));
        TraceRecorder recorder;
        QVERIFY(!recorder.start(link, goldenHeader()));
    }

    void oneRecordingAtATime()
    {
        TraceRecorder recorder;
        QVERIFY(recorder.start(m_dir->filePath(u"a.log"_s), goldenHeader()));
        const Result<void> second = recorder.start(m_dir->filePath(u"b.log"_s), goldenHeader());
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::State);
        QVERIFY(recorder.isRecording());
        QVERIFY(recorder.stop());
        QVERIFY(recorder.start(m_dir->filePath(u"b.log"_s), goldenHeader()));
    }

private:
    std::optional<QTemporaryDir> m_dir;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--record-for-ever")
        return recordForEver(QString::fromLocal8Bit(argv[2]));
    TraceRecorderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tracerecorder.moc"
