// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracechunk.h"
#include "core/trace/tracestore.h"
#include "randomevent.h"

#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

class TraceStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreSmall() { QVERIFY(TraceChunk::bytesPerRow() <= 64); }

    void keepsEventsExactly()
    {
        TraceStore store;
        QList<TraceEvent> events;
        RandomEvents random(1);
        for (int i = 0; i < 20'000; ++i) { // more than one chunk
            events += random.next();
            store.append(events.last());
        }
        QCOMPARE(store.size(), events.size());
        for (qsizetype i = 0; i < events.size(); ++i)
            QVERIFY(store.at(i) == events[i]);
        qsizetype visited = 100;
        store.visit(100, store.size() + 5, [&](qsizetype row, const TraceRow &at) {
            QCOMPARE(row, visited++);
            const TraceEvent &event = events[row];
            QVERIFY(at.kind() == event.kind && at.actor() == event.actor
                    && at.wallNs() == event.wallNs && at.sequence() == event.sequence
                    && at.monotonicNs() == event.monotonicNs
                    && at.interface() == event.interface && at.operation() == event.operation
                    && at.payload() == event.payload && at.text() == event.text
                    && at.osError() == event.osError);
        });
        QCOMPARE(visited, store.size());
    }

    void defaultEndpointIsNotNone()
    {
        TraceStore store;
        TraceEvent event;
        event.local = Endpoint();
        store.append(event);
        QCOMPARE(store.at(0), event);
    }

    void sequencesMayJump()
    {
        TraceStore store;
        for (const quint64 sequence : {5ULL, 4ULL, 1ULL << 40, 0ULL}) {
            TraceEvent event;
            event.sequence = sequence;
            store.append(event);
        }
        QCOMPARE(store.at(0).sequence, 5ULL);
        QCOMPARE(store.at(1).sequence, 4ULL);
        QCOMPARE(store.at(2).sequence, 1ULL << 40);
        QCOMPARE(store.at(3).sequence, 0ULL);
    }

    void dropsTheOldestRows()
    {
        TraceStore store({.rows = 100, .bytes = 1'000'000});
        TraceEvent event;
        for (int i = 1; i <= 1'000; ++i) {
            event.sequence = quint64(i);
            store.append(event);
            const qsizetype surplus = store.surplus();
            const qsizetype before = store.size();
            QCOMPARE(store.trim(), surplus);
            QCOMPARE(store.size(), before - surplus);
            QVERIFY(store.size() <= 100);
            QCOMPARE(store.omitted() + quint64(store.size()), quint64(i));
            QCOMPARE(store.at(0).sequence, store.omitted() + 1);
            QCOMPARE(store.at(store.size() - 1).sequence, quint64(i));
        }
        QVERIFY(store.size() > 80);
        store.clear();
        QCOMPARE(store.size(), 0);
        QCOMPARE(store.omitted(), 0U);
        QCOMPARE(store.trim(), 0);
    }

    void boundsBytes()
    {
        TraceStore store({.rows = 1'000'000, .bytes = 1'000'000});
        TraceEvent event;
        event.payload = QByteArray(65'000, 'x');
        for (int i = 0; i < 200; ++i) {
            store.append(event);
            store.trim();
            QVERIFY(store.bytes() <= 1'000'000 || store.size() == 1);
        }
        QVERIFY(store.size() >= 10);
        QCOMPARE(store.omitted() + quint64(store.size()), 200U);
    }

    void boundsTablesToo()
    {
        TraceStore store({.rows = 1'000'000, .bytes = 1'000'000});
        RandomEvents random(3); // every event brings new addresses and names
        for (int i = 0; i < 20'000; ++i) {
            TraceEvent event = random.next();
            event.payload.clear();
            store.append(event);
            store.trim();
        }
        QVERIFY(store.bytes() <= 1'000'000);
        QVERIFY(store.omitted() > 0);
    }

    void newestRowStays()
    {
        TraceStore store({.rows = 1, .bytes = 1});
        for (int i = 0; i < 3; ++i) {
            store.append(receivedHello());
            store.trim();
            QCOMPARE(store.size(), 1);
        }
    }

    void lowerLimitsTakeEffect()
    {
        TraceStore store;
        for (int i = 0; i < 50'000; ++i)
            store.append(receivedHello());
        store.setLimits({.rows = 20'000, .bytes = 1'000'000'000});
        QCOMPARE(store.trim(), 2 * TraceChunk::maximumRows);
        QCOMPARE(store.at(0), receivedHello());
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "hello", "fe80::", "%eth0", "%2]:40", "note", "LISTENER",
                                 "EPERM", "\u00e4", "a", "zz", "setsockopt", ":"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void filters()
    {
        QFETCH(QString, text);
        TraceStore store({.rows = 3'000, .bytes = 100'000'000});
        RandomEvents random(5);
        for (int i = 0; i < 4'000; ++i) {
            TraceEvent event = i % 7 == 0 ? receivedHello() : random.next();
            if (i % 3 == 0)
                event.osError = 1;
            if (i % 5 == 0)
                event.operation = i % 2 ? beaconOperation : controlOperation;
            if (i % 11 == 0)
                event.text = u"Gr\u00e4\u00dfer"_s;
            if (event.payload.size() > 100)
                event.payload.truncate(i % 100);
            store.append(event);
        }
        store.trim();
        for (const quint32 kinds : {TraceFilter::allKinds, TraceFilter::bit(Kind::Received), 0U}) {
            for (const auto &interface : {std::optional<QString>(), std::optional(u"eth0"_s)}) {
                for (const auto background : {std::optional<quint32>(), std::optional(0U)}) {
                    const TraceFilter filter{kinds, interface, text, background};
                    std::vector<quint32> expected, found{4711};
                    for (qsizetype row = 100; row < store.size() - 5; ++row) {
                        if (matches(filter, store.at(row)))
                            expected.push_back(quint32(row));
                    }
                    store.filter(filter, 100, store.size() - 5, found);
                    QCOMPARE(found.front(), 4711U);
                    found.erase(found.begin());
                    QVERIFY(found == expected);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TraceStoreTest)
#include "tst_tracestore.moc"
