// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sequencewindow.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Sixcast;

class SequenceWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsThePlace()
    {
        using Place = SequenceWindow::Place;
        SequenceWindow window;
        QCOMPARE(window.missing(), 0U);
        QCOMPARE(window.note(5), Place::Next);
        QCOMPARE(window.note(7), Place::Next);
        QCOMPARE(window.missing(), 1U);
        QCOMPARE(window.note(6), Place::Late);
        QCOMPARE(window.note(6), Place::Again);
        QCOMPARE(window.note(4), Place::Late);
        QCOMPARE(window.missing(), 0U);
        QCOMPARE(window.note(100), Place::Next);
        QCOMPARE(window.missing(), 92U);
        QCOMPARE(window.note(37), Place::Late); // 63 behind
        QCOMPARE(window.note(36), Place::Unknowable);
        QCOMPARE(window.missing(), 91U);
        QCOMPARE(window.note(1), Place::Late); // lower than all: never seen
        QCOMPARE(window.distinct(), 7U);
    }

    void farNumbersCostNothing()
    {
        SequenceWindow window;
        const quint32 last = std::numeric_limits<quint32>::max();
        for (quint32 i = 0; i < 1'000'000; ++i)
            window.note(i % 2 ? last - i : i);
        QVERIFY(window.missing() <= last);
        window.clear();
        window.note(0);
        window.note(last);
        QCOMPARE(window.missing(), quint64(last) - 1);
    }

    /// Within the window it is as exact as remembering all.
    void agreesWithRememberingAll()
    {
        QRandomGenerator random(3);
        SequenceWindow window;
        SequenceSet all;
        QSet<quint32> seen;
        quint32 highest = 0;
        for (int i = 0; i < 20'000; ++i) {
            const quint32 number = std::max<quint32>(
                1, highest + random.bounded(3) - std::min<quint32>(highest, random.bounded(60)));
            const bool isNew = !seen.contains(number);
            QCOMPARE(all.contains(number), !isNew);
            QCOMPARE(all.insert(number), isNew);
            const auto place = window.note(number);
            QVERIFY(place != SequenceWindow::Place::Unknowable);
            QCOMPARE(place != SequenceWindow::Place::Again, isNew);
            seen.insert(number);
            highest = std::max(highest, number);
        }
        const quint32 lowest = *std::min_element(seen.cbegin(), seen.cend());
        QCOMPARE(window.missing(), quint64(highest - lowest + 1) - quint64(seen.size()));
        all.forget64(highest);
        QVERIFY(!all.contains(highest));
    }
};

QTEST_APPLESS_MAIN(SequenceWindowTest)
#include "tst_sequencewindow.moc"
