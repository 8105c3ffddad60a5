// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/answerlimiter.h"

#include <QTest>

using namespace Sixcast;

namespace {

constexpr qint64 ms = 1'000'000;
constexpr qint64 start = 1'000'000 * ms;
constexpr InterfaceIndex eth0{2};
constexpr InterfaceIndex eth1{3};

Ip6Address source(quint32 number)
{
    Ip6Address address{{0xfe, 0x80}};
    for (size_t i = 0; i < 4; ++i)
        address.bytes[15 - i] = quint8(number >> (8 * i));
    return address;
}

/// How many of \a wanted answers may leave at this moment.
int allowed(AnswerLimiter &limiter, const Ip6Address &address, int wanted, qint64 nowNs,
            InterfaceIndex interface = eth0)
{
    int count = 0;
    for (int i = 0; i < wanted; ++i)
        count += limiter.allow(address, interface, nowNs) ? 1 : 0;
    return count;
}

} // namespace

class TestAnswerLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capsOneSource()
    {
        AnswerLimiter limiter(200, 2'000);
        QCOMPARE(allowed(limiter, source(1), 500, start), 200);
        QCOMPARE(allowed(limiter, source(1), 500, start), 0);
        QCOMPARE(allowed(limiter, source(1), 500, start + 100 * ms), 20);
        QCOMPARE(allowed(limiter, source(1), 500, start + 10'000 * ms),
                 200); // a pause is not saved up
    }

    void capsAllSources()
    {
        AnswerLimiter limiter(200, 2'000);
        int count = 0;
        for (quint32 i = 0; i < 50; ++i)
            count += allowed(limiter, source(i), 100, start);
        QCOMPARE(count, 2'000);
        QCOMPARE(allowed(limiter, source(99), 1, start), 0);
        QCOMPARE(allowed(limiter, source(99), 300, start + 50 * ms), 100);
    }

    void refusedAnswersCostNothing()
    {
        AnswerLimiter limiter(1, 10);
        QCOMPARE(allowed(limiter, source(1), 100, start), 1);
        QCOMPARE(allowed(limiter, source(2), 100, start), 1);
        int others = 0;
        for (quint32 i = 3; i < 20; ++i)
            others += allowed(limiter, source(i), 1, start);
        QCOMPARE(others, 8);
    }

    /// A thousand hosts that are not there fill neither the send buffer nor the allowance.
    void keepsHalfForThoseWhoAreThere()
    {
        using Standing = AnswerLimiter::Standing;
        AnswerLimiter limiter(200, 2'000);
        QVERIFY(!limiter.isStrained(start));
        int strangers = 0, honest = 0, wanted = 0;
        for (int step = 0; step < 10'000; ++step) { // a second: 20,000 HELLOs, and 50 honest ones
            const qint64 nowNs = start + step * ms / 10;
            for (int i = 0; i < 2; ++i) {
                strangers += limiter.allow(source(quint32(100 + (2 * step + i) % 1'000)), eth0,
                                           nowNs, Standing::Stranger);
            }
            if (step % 200 == 0) {
                ++wanted;
                honest += limiter.allow(source(1), eth0, nowNs, Standing::Known);
            }
        }
        QCOMPARE(honest, wanted);
        QVERIFY(limiter.isStrained(start + 1'000 * ms));
        QVERIFY2(strangers <= AnswerLimiter::maximumStrangers * 4 / 3 + 1,
                 qPrintable(QString::number(strangers)));
        QVERIFY(!limiter.isStrained(start + 10'000 * ms));
    }

    void aStrangerIsAnsweredOnceWhileItIsLookedFor()
    {
        using Standing = AnswerLimiter::Standing;
        AnswerLimiter limiter(200, 2'000);
        const auto ask = [&](int atMs) {
            return limiter.allow(source(1), eth0, start + atMs * ms, Standing::Stranger);
        };
        QVERIFY(ask(0));
        QVERIFY(!ask(1));
        QVERIFY(!ask(2'999));
        QVERIFY(ask(3'000));
        QVERIFY(limiter.allow(source(1), eth0, start + 3'001 * ms)); // now it is there
    }

    void aFullBufferStopsTheNewOnesOnly()
    {
        using Standing = AnswerLimiter::Standing;
        AnswerLimiter limiter(200, 2'000);
        QVERIFY(limiter.allow(source(1), eth0, start, Standing::New));
        limiter.noteFull();
        QVERIFY(!limiter.allow(source(2), eth0, start, Standing::New));
        QVERIFY(limiter.allow(source(3), eth0, start));
    }

    void aLinkLocalAddressOnTwoInterfacesIsTwoSources()
    {
        AnswerLimiter limiter(5, 100);
        QCOMPARE(allowed(limiter, source(1), 9, start, eth0), 5);
        QCOMPARE(allowed(limiter, source(1), 9, start, eth1), 5);
    }

    /// Forged sources must neither get more than the cap in all, nor push out who has used up an
    /// allowance, nor cost memory or time without a bound.
    void forgedSourcesStayBounded()
    {
        AnswerLimiter limiter(2, 1'000'000);
        QCOMPARE(allowed(limiter, source(0), 9, start), 2);
        const quint32 forged = 4 * AnswerLimiter::maximumSources;
        int count = 0;
        for (quint32 i = 1; i <= forged; ++i)
            count += allowed(limiter, source(i), 3, start + i);
        // Those with a place of their own get two each; all others share two.
        QCOMPARE(count, 2 * AnswerLimiter::maximumSources);
        QCOMPARE(allowed(limiter, source(0), 9, start + forged), 0);
        // Later they are forgotten, and there is room again.
        QCOMPARE(allowed(limiter, source(forged + 1), 9, start + 3'000 * ms), 2);
        QCOMPARE(allowed(limiter, source(forged + 2), 9, start + 3'000 * ms), 2);
    }
};

QTEST_GUILESS_MAIN(TestAnswerLimiter)
#include "tst_answerlimiter.moc"
