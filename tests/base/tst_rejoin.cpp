// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/rejoin.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Sixcast;

namespace {

constexpr qint64 s = 1'000'000'000;

Rejoin rejoin(qint64 silentS, qint64 healedS)
{
    return {{},
            {},
            1'000 * s,
            1'260 * s,
            (1'260 + silentS) * s,
            healedS < 0 ? 0 : (1'260 + silentS + healedS) * s};
}

} // namespace

class TestRejoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHealed_data()
    {
        QTest::addColumn<Rejoin>("rejoin");
        QTest::addColumn<bool>("healed");
        QTest::newRow("at once") << rejoin(4, 1) << true;
        QTest::newRow("within 5 s") << rejoin(4, 5) << true;
        QTest::newRow("by chance, later") << rejoin(4, 6) << false;
        QTest::newRow("slow HELLOs, long silence") << rejoin(60, 15) << true;
        QTest::newRow("slow HELLOs, too late") << rejoin(60, 16) << false;
        QTest::newRow("never") << rejoin(4, -1) << false;
        QTest::newRow("nothing") << Rejoin{} << false;
    }
    void isHealed()
    {
        QFETCH(Rejoin, rejoin);
        QTEST(rejoin.isHealed(), "healed");
    }

    /// The clocks differ by an hour; the spans are the same.
    void travelsAsSpans()
    {
        const Rejoin here = rejoin(3, 1);
        const QByteArray text = encodeRejoin(here, here.againNs);
        QCOMPARE(text, "260000/3000/1000");
        const qint64 theirNow = here.againNs + 3'600 * s;
        const auto there = decodeRejoin(text, theirNow);
        QVERIFY(there.has_value());
        QCOMPARE(there->againNs, theirNow);
        QCOMPARE(there->atNs, here.atNs + 3'600 * s);
        QCOMPARE(there->heardNs, here.heardNs + 3'600 * s);
        QCOMPARE(there->joinedNs, here.joinedNs + 3'600 * s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "1", "1/2", "1/2/3/4", "1/2/", "-1/2/3", "1/2/x", "1/ 2/3",
                                 "1/2/99999999999999", "1/2/9999999999999", "0x1/2/3"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!decodeRejoin(text, 0).has_value());
    }

    void takesAnyBytes()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 2'000; ++i) {
            QByteArray text("260000/3000/1000");
            for (int n = int(random.bounded(1, 5)); n > 0; --n)
                text[random.bounded(qsizetype(text.size()))] = char(random.bounded(256));
            if (const auto rejoin = decodeRejoin(text, 1'800'000'000 * s))
                QVERIFY(rejoin->joinedNs <= rejoin->heardNs && rejoin->heardNs <= rejoin->atNs
                        && rejoin->atNs <= rejoin->againNs);
        }
    }

    /// A clock that was set back must not make a negative span.
    void neverIsNegative()
    {
        Rejoin odd = rejoin(3, 1);
        odd.heardNs = odd.atNs + s;
        QVERIFY(decodeRejoin(encodeRejoin(odd, 0), 0).has_value());
    }
};

QTEST_GUILESS_MAIN(TestRejoin)
#include "tst_rejoin.moc"
