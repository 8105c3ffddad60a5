// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracefile.h"
#include "core/trace/tracejson.h"
#include "randomevent.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

TraceHeader someHeader()
{
    TraceHeader header;
    header.program = u"Sixcast 0.1.0"_s;
    header.host = u"alpha"_s;
    header.role = u"listener"_s;
    header.settings = {{u"port"_s, 28015}};
    header.wallNs = 1'795'363'468'000'000'000;
    return header;
}

TraceStore someEvents(int count, qsizetype payload = 80)
{
    TraceStore store;
    RandomEvents random(1);
    for (int i = 0; i < count; ++i) {
        TraceEvent event = random.next();
        event.payload = event.payload.leftJustified(payload, 'x').first(payload);
        store.append(event);
    }
    return store;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A file system of 1 MiB, gone with the object.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &path)
        : m_path(QFile::encodeName(path))
    {
        QDir().mkpath(path);
        m_error = ::mount("tmpfs", m_path, "tmpfs", 0, "size=1m") == 0 ? 0 : errno;
    }
    ~SmallDisk() { ::umount2(m_path, MNT_DETACH); }
    int error() const { return m_error; }

private:
    QByteArray m_path;
    int m_error = 0;
};

} // namespace

class TraceFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        QVERIFY(m_dir->isValid());
    }

    void readsBackExactly()
    {
        const QString path = m_dir->filePath(u"a.sixcast"_s);
        const TraceStore store = someEvents(5'000);
        const Result<void> saved = saveTrace(path, someHeader(), store);
        QVERIFY2(saved, qPrintable(saved.error().text));
        const Result<LoadedTrace> loaded = loadTrace(path);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().text));
        QCOMPARE(loaded->header, someHeader());
        QCOMPARE(loaded->badLineCount, 0);
        QCOMPARE(loaded->store.size(), store.size());
        for (qsizetype i = 0; i < store.size(); ++i)
            QVERIFY(loaded->store.at(i) == store.at(i));
    }

    void savesChosenRows()
    {
        const QString path = m_dir->filePath(u"a.SixCast"_s);
        const TraceStore store = someEvents(100);
        const std::vector<quint32> rows{3, 99, 50};
        QVERIFY(saveTrace(path, someHeader(), store, &rows));
        const Result<LoadedTrace> loaded = loadTrace(path);
        QVERIFY(loaded);
        QCOMPARE(loaded->store.size(), 3);
        QCOMPARE(loaded->store.at(1), store.at(99));
    }

    void choosesTheFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("sixcast") << u"x.y.sixcast"_s << QByteArray("{\"format\":");
        QTest::newRow("log") << u"x.log"_s << QByteArray("# program: Sixcast");
        QTest::newRow("txt") << u"x.TXT"_s << QByteArray("# program: Sixcast");
        QTest::newRow("none") << u"x"_s << QByteArray();
        QTest::newRow("other") << u"x.exe"_s << QByteArray();
        QTest::newRow("only a suffix of the name") << u"xsixcast"_s << QByteArray();
    }
    void choosesTheFormat()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        const QString path = m_dir->filePath(name);
        QCOMPARE(saveTrace(path, someHeader(), someEvents(3)).hasValue(), !begin.isEmpty());
        QCOMPARE(QFile::exists(path), !begin.isEmpty());
        if (!begin.isEmpty())
            QVERIFY(contents(path).startsWith(begin));
    }

    void fullDiskCostsNothing()
    {
        const SmallDisk disk(m_dir->filePath(u"disk"_s));
        QVERIFY2(disk.error() == 0, "this test mounts a tmpfs: run it as root");
        const QString path = m_dir->filePath(u"disk/a.sixcast"_s);
        QVERIFY(saveTrace(path, someHeader(), someEvents(10)));
        const QByteArray old = contents(path);
        // Sizes around what is left, so that the disk fills within a write, in the flush, at the
        // last byte.
        for (const qsizetype payload : {600'000, 700'000, 730'000, 780'000, 1'500'000}) {
            const Result<void> saved = saveTrace(path, someHeader(), someEvents(1, payload));
            if (saved) {
                const Result<LoadedTrace> loaded = loadTrace(path);
                QVERIFY(loaded && loaded->store.size() == 1 && loaded->badLineCount == 0);
                QVERIFY(saveTrace(path, someHeader(), someEvents(10)));
                continue;
            }
            QCOMPARE(saved.error().osError, ENOSPC);
            QVERIFY2(saved.error().text.contains(u"No space left"), qPrintable(saved.error().text));
            QCOMPARE(contents(path), old);
            QCOMPARE(QDir(m_dir->filePath(u"disk"_s)).entryList(QDir::Files | QDir::Hidden).size(),
                     1);
        }
        QVERIFY(!saveTrace(path, someHeader(), someEvents(1, 1'500'000)));
    }

    void refusesBadPlaces_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("vanished folder") << m_folder + u"/gone/a.log"_s;
        QTest::newRow("folder") << m_folder + u"/folder.log"_s;
        QTest::newRow("file as folder") << m_folder + u"/old.log/a.log"_s;
        QTest::newRow("long name") << m_folder + u'/' + QString(300, u'x') + u".log"_s;
        QTest::newRow("device") << m_folder + u"/device.log"_s;
        QTest::newRow("empty") << QString();
    }
    void refusesBadPlaces()
    {
        QFETCH(QString, path);
        QDir().mkpath(m_dir->filePath(u"folder.log"_s));
        writeFile(m_dir->filePath(u"old.log"_s), "old");
        QVERIFY(QFile::link(u"/dev/full"_s, m_dir->filePath(u"device.log"_s)));
        path.replace(m_folder, m_dir->path());
        const Result<void> saved = saveTrace(path, someHeader(), someEvents(3));
        QVERIFY(!saved);
        QVERIFY2(saved.error().text.size() > path.size(), qPrintable(saved.error().text));
        QCOMPARE(contents(m_dir->filePath(u"old.log"_s)), QByteArray("old"));
        QVERIFY(QFileInfo(u"/dev/full"_s).exists() && !QFileInfo(u"/dev/full"_s).isFile());
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden | QDir::System).size(),
                 2);
    }

    void refusesReadOnlyFolder()
    {
        const SmallDisk disk(m_dir->filePath(u"disk"_s));
        QVERIFY2(disk.error() == 0, "this test mounts a tmpfs: run it as root");
        const QByteArray folder = QFile::encodeName(m_dir->filePath(u"disk"_s));
        const QString path = m_dir->filePath(u"disk/a.log"_s);
        writeFile(path, "old");
        // Root may write in a folder of mode 0555, but not on a file system that is mounted
        // read-only.
        QCOMPARE(::mount("tmpfs", folder, "tmpfs", MS_REMOUNT | MS_RDONLY, "size=1m"), 0);
        const Result<void> saved = saveTrace(path, someHeader(), someEvents(3));
        QVERIFY(!saved);
        QCOMPARE(saved.error().osError, EROFS);
        QCOMPARE(contents(path), QByteArray("old"));
    }

    void writesThroughLinks()
    {
        const QString target = m_dir->filePath(u"target.log"_s);
        const QString link = m_dir->filePath(u"link.log"_s);
        writeFile(target, "old");
        QVERIFY(QFile::link(target, link));
        QVERIFY(saveTrace(link, someHeader(), someEvents(3)));
        QVERIFY(QFileInfo(link).isSymbolicLink());
        QVERIFY(contents(target).startsWith("# program"));
    }

    void newFilesFollowTheUmask()
    {
        const mode_t before = ::umask(027);
        const QString path = m_dir->filePath(u"a.log"_s);
        QVERIFY(saveTrace(path, someHeader(), someEvents(3)));
        ::umask(before);
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(path), &info), 0);
        QVERIFY2((info.st_mode & 0777 & ~mode_t(0640)) == 0,
                 qPrintable(QString::number(info.st_mode, 8)));
        QVERIFY((info.st_mode & 0600) == 0600);
    }

    void reportsBadLines()
    {
        const QString path = m_dir->filePath(u"a.sixcast"_s);
        const QByteArray good = encodeJson(receivedHello());
        writeFile(path,
                  encodeJson(someHeader()) + good + "rubbish\n" + good + '\n'
                      + QByteArray(2 * maximumJsonLine, 'x') + '\n' + good + good.chopped(10));
        const Result<LoadedTrace> loaded = loadTrace(path);
        QVERIFY(loaded);
        QCOMPARE(loaded->store.size(), 3);
        QCOMPARE(loaded->badLineCount, 4);
        QList<qint64> lines;
        for (const BadLine &bad : loaded->badLines)
            lines += bad.line;
        QCOMPARE(lines, QList<qint64>({3, 5, 6, 8}));
    }

    void boundsWhatItReports()
    {
        const QString path = m_dir->filePath(u"a.sixcast"_s);
        writeFile(path, encodeJson(someHeader()) + QByteArray("x\n").repeated(1'000));
        const Result<LoadedTrace> loaded = loadTrace(path);
        QVERIFY(loaded);
        QCOMPARE(loaded->badLineCount, 1'000);
        QCOMPARE(loaded->badLines.size(), LoadedTrace::badLinesKept);
    }

    void keepsTheNewestWithinLimits()
    {
        const QString path = m_dir->filePath(u"a.sixcast"_s);
        const TraceStore store = someEvents(1'000);
        QVERIFY(saveTrace(path, someHeader(), store));
        const Result<LoadedTrace> loaded = loadTrace(path, {.rows = 100, .bytes = 1'000'000});
        QVERIFY(loaded);
        QVERIFY(loaded->store.size() <= 100);
        QCOMPARE(loaded->store.omitted() + quint64(loaded->store.size()), 1'000U);
        QCOMPARE(loaded->store.at(loaded->store.size() - 1), store.at(999));
    }

    void refusesWhatIsNoTrace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"not a Sixcast trace"_s;
        QTest::newRow("text") << QByteArray("hello\n") << u"not a Sixcast trace"_s;
        QTest::newRow("zeros") << QByteArray(3'000'000, '\0') << u"not a Sixcast trace"_s;
        QTest::newRow("version") << QByteArray("{\"format\":\"sixcast.trace/99\"}\n") << u"99"_s;
    }
    void refusesWhatIsNoTrace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString path = m_dir->filePath(u"a.sixcast"_s);
        writeFile(path, bytes);
        const Result<LoadedTrace> loaded = loadTrace(path);
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().text.contains(says), qPrintable(loaded.error().text));
    }

    void refusesWhatIsNoFile()
    {
        for (const QString &path :
             {m_dir->path(), m_dir->filePath(u"gone"_s), u"/dev/zero"_s, QString()}) {
            const Result<LoadedTrace> loaded = loadTrace(path);
            QVERIFY(!loaded);
            QVERIFY(!loaded.error().text.isEmpty());
        }
        QCOMPARE(loadTrace(m_dir->filePath(u"gone"_s)).error().osError, ENOENT);
    }

    void suggestsNames_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << u"alpha.example"_s << u"listener"_s
                               << u"sixcast-alpha.example-listener-20261122T160428Z.sixcast"_s;
        QTest::newRow("hostile") << u"../../etc/p w\n\u202e"_s << u".."_s
                                 << u"sixcast-etc-p-w-20261122T160428Z.sixcast"_s;
        QTest::newRow("nothing") << QString() << QString() << u"sixcast-20261122T160428Z.sixcast"_s;
        QTest::newRow("long") << QString(500, u'h') << u"both"_s
                              << u"sixcast-"_s + QString(64, u'h')
                + u"-both-20261122T160428Z.sixcast"_s;
    }
    void suggestsNames()
    {
        QFETCH(QString, host);
        QFETCH(QString, role);
        QTEST(suggestedFileName(host, role, someHeader().wallNs), "name");
    }

private:
    std::optional<QTemporaryDir> m_dir;
    const QString m_folder = u"<folder>"_s; ///< stands for m_dir in data tables
};

QTEST_GUILESS_MAIN(TraceFileTest)
#include "tst_tracefile.moc"
