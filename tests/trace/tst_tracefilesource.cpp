// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracefile.h"
#include "core/trace/tracefilesource.h"
#include "core/trace/tracejson.h"
#include "goldenevents.h"
#include "randomevent.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

QByteArray someFile(int lines, bool withBadOnes)
{
    RandomEvents random(51);
    QRandomGenerator choose(51);
    QByteArray file = encodeJson(goldenHeader());
    for (int i = 0; i < lines; ++i) {
        TraceEvent event = i % 5 == 0 ? receivedHello() : random.next();
        event.payload.truncate(i % 400 ? 100 : 300'000);
        if (i % 7 == 0)
            event.text = u"Gr\u00fc\u00dfe \"an\" C:\\alle"_s;
        if (i % 11 == 0)
            event.osError = 98;
        if (i % 6 == 0)
            event.operation = i % 4 ? beaconOperation : controlOperation;
        QByteArray line = encodeJson(event);
        if (withBadOnes && i % 13 == 0)
            line = line.first(choose.bounded(int(line.size()))) + '\n';
        if (withBadOnes && i % 17 == 0)
            line.replace(",\"", ", \""); // somebody else's JSON
        file += line;
    }
    return file;
}

} // namespace

class TraceFileSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        QVERIFY(m_dir->isValid());
    }

    void readsWhatLoadingReads()
    {
        const auto source = open(someFile(10'000, false));
        const Result<LoadedTrace> loaded = loadTrace(m_path);
        QVERIFY(loaded && loaded->badLineCount == 0);
        QCOMPARE(source->header(), loaded->header);
        QVERIFY(!source->isComplete());
        QVERIFY(source->size() > 100); // rows show at once
        const qsizetype first = source->size();
        source->readAll();
        QVERIFY(source->size() > first);
        QCOMPARE(source->size(), loaded->store.size());
        for (qsizetype row = 0; row < source->size(); ++row)
            QVERIFY(source->at(row) == loaded->store.at(row));
        QCOMPARE(source->wallNs(7), loaded->store.at(7).wallNs);
        QVERIFY(source->at(0) == loaded->store.at(0)); // and back again
    }

    void badLinesAreRows()
    {
        const QByteArray good = encodeJson(receivedHello());
        const auto source = open(encodeJson(goldenHeader()) + good + "rubbish\n\n"
                                 + QByteArray(3'000'000, 'x') + '\n' + good + good.chopped(9));
        source->readAll();
        QCOMPARE(source->size(), 6);
        QCOMPARE(source->at(0), receivedHello());
        QCOMPARE(source->at(4), receivedHello());
        for (const int row : {1, 2, 3, 5}) {
            QCOMPARE(source->at(row).kind, Kind::Error);
            QVERIFY2(source->at(row).text.contains(QString(u"Line "_s + QString::number(row + 2))),
                     qPrintable(source->at(row).text));
        }
        std::vector<quint32> found;
        source->filter({TraceFilter::allKinds, {}, u"can't be read"_s}, 0, 6, found);
        QCOMPARE(found, (std::vector<quint32>{1, 2, 3, 5}));
    }

    /// Must not take longer and longer, nor much memory.
    void endlessLine()
    {
        const QByteArray good = encodeJson(receivedHello());
        const auto source =
            open(encodeJson(goldenHeader()) + good + QByteArray(50'000'000, '{') + '\n' + good);
        source->readAll();
        QCOMPARE(source->size(), 3);
        QCOMPARE(source->at(1).kind, Kind::Error);
        QCOMPARE(source->at(2), receivedHello());
        std::vector<quint32> found;
        source->filter({TraceFilter::allKinds, {}, u"hello"_s}, 0, 3, found);
        QCOMPARE(found, (std::vector<quint32>{0, 2}));
    }

    void lastLineNeedsNoEnd()
    {
        const QByteArray good = encodeJson(receivedHello());
        const auto source = open(encodeJson(goldenHeader()) + good + good.chopped(1));
        QCOMPARE(source->size(), 2);
        QCOMPARE(source->at(1), receivedHello());
        QVERIFY(source->isComplete());
        QCOMPARE(open(encodeJson(goldenHeader()))->size(), 0);
        QCOMPARE(open(encodeJson(goldenHeader()).chopped(1))->size(), 0);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"",         "hello",   "fe80::1", "%eth0", "th0]:2", "note", "LISTENER", "EADDRINUSE",
              "gr\u00fc", "an\" c:", "\\alle",  "time",  "mono",   "2026", "a",        "eth0",
              "payload",  "x",       "u00",     ":",     "28015",  "9"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void filters()
    {
        QFETCH(QString, text);
        for (const bool withBadOnes : {false, true}) {
            const auto source = open(someFile(420, withBadOnes));
            source->readAll();
            for (const quint32 kinds : {TraceFilter::allKinds, TraceFilter::bit(Kind::Received)}) {
                for (const auto &interface : {std::optional<QString>(), std::optional(u"eth0"_s)}) {
                    for (const auto background : {std::optional<quint32>(), std::optional(0U)}) {
                        const TraceFilter filter{kinds, interface, text, background};
                        std::vector<quint32> expected, found;
                        for (qsizetype row = 10; row < source->size() - 3; ++row) {
                            if (matches(filter, source->at(row)))
                                expected.push_back(quint32(row));
                        }
                        source->filter(filter, 10, source->size() - 3, found);
                        const auto differs = std::mismatch(found.begin(), found.end(),
                                                           expected.begin(), expected.end());
                        const quint32 row = differs.second == expected.end() ? 0 : *differs.second;
                        QVERIFY2(found == expected, encodeJson(source->at(row)).constData());
                    }
                }
            }
        }
    }

    void refusesWhatIsNoTrace()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("hello\n"),
                                        QByteArray("{\"format\":\"sixcast.trace/9\"}\n")}) {
            write(bytes);
            QVERIFY(!TraceFileSource::open(m_path));
        }
        QVERIFY(!TraceFileSource::open(m_dir->path()));
        QVERIFY(!TraceFileSource::open(u"/dev/zero"_s));
        QVERIFY(!TraceFileSource::open(m_dir->filePath(u"gone"_s)));
    }

    /// Somebody cuts or replaces the file while it is shown.
    void survivesACut()
    {
        const auto source = open(someFile(20'000, false));
        const qsizetype known = source->size();
        QVERIFY(QFile::resize(m_path, 100'000));
        source->readAll();
        QVERIFY(source->isComplete());
        for (qsizetype row = 0; row < source->size(); row += 50)
            QVERIFY(source->at(row).sequence > 0 || source->at(row).kind == Kind::Error);
        QCOMPARE(source->at(known - 1).kind, Kind::Error);
        std::vector<quint32> found;
        source->filter({TraceFilter::allKinds, {}, u"hello"_s}, 0, source->size(), found);
        QVERIFY(!found.empty());
    }

private:
    void write(const QByteArray &bytes)
    {
        m_path = m_dir->filePath(u"a.sixcast"_s);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<TraceFileSource> open(const QByteArray &bytes)
    {
        write(bytes);
        Result<std::unique_ptr<TraceFileSource>> source = TraceFileSource::open(m_path);
        if (!source)
            qFatal("%s", qPrintable(source.error().text));
        return std::move(source).value();
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_APPLESS_MAIN(TraceFileSourceTest)
#include "tst_tracefilesource.moc"
