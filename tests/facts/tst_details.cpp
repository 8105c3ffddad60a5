// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/details.h"

#include "core/facts/digest.h"
#include "core/facts/otherside.h"
#include "tests/facts/goldenfacts.h"
#include "tests/facts/randomfacts.h"

#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowNs = RandomFacts::momentNs;

SideFacts throughDetails(const SideFacts &facts)
{
    SideFacts told;
    told.settings.group = facts.settings.group;
    told.settings.port = facts.settings.port;
    for (const QByteArray &word : encodeDetails(facts, facts.readNs, maximumDigestBytes)) {
        if (!takeDetails(word, &told))
            return {};
    }
    return told;
}

} // namespace

class DetailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Whatever a recorded requester measured of the probes that decide, the listener learns.
    void tellsWhatWasMeasured_data() { addGoldenRows(); }
    void tellsWhatWasMeasured()
    {
        QFETCH(const QString, file);
        const SideFacts facts = readGolden(file).requester;
        const SideFacts told = throughDetails(facts);
        for (Purpose purpose : {Purpose::Group, Purpose::Control, Purpose::Large, Purpose::Last}) {
            const BurstFacts *burst = facts.burst(purpose), *other = told.burst(purpose);
            QCOMPARE(burst != nullptr, other != nullptr);
            if (!burst)
                continue;
            QCOMPARE(other->sent, burst->sent);
            QCOMPARE(other->answered, burst->answered);
            QCOMPARE(other->run, burst->run & 0xffffff);
            QVERIFY(std::abs(other->firstSentNs - burst->firstSentNs) < 2'000'000);
            QVERIFY(std::abs(other->lastSentNs - burst->lastSentNs) < 2'000'000);
        }
        for (Purpose purpose : {Purpose::AllNodes, Purpose::Group}) {
            const PingFacts *ping = facts.ping(purpose), *other = told.ping(purpose);
            QCOMPARE(ping != nullptr, other != nullptr);
            if (ping)
                QCOMPARE(other->answers, ping->answers);
        }
        for (Purpose purpose : {Purpose::Exchange, Purpose::Group, Purpose::Unicast}) {
            const WindowFacts *window = facts.window(purpose), *other = told.window(purpose);
            QCOMPARE(window != nullptr, other != nullptr);
            if (window)
                QCOMPARE(other->moved.orZero(Counter::InReceives),
                         window->moved.orZero(Counter::InReceives));
        }
        const BurstFacts *unicast = told.burst(Purpose::Unicast);
        QCOMPARE(unicast != nullptr, facts.burst(Purpose::Unicast) != nullptr);
        if (unicast) {
            const auto same = std::ranges::find_if(facts.bursts, [&](const BurstFacts &burst) {
                return burst.purpose == Purpose::Unicast
                    && burst.destination.address == unicast->destination.address;
            });
            QVERIFY(same != facts.bursts.end());
            QCOMPARE(unicast->closed, same->closed);
            QCOMPARE(unicast->answered, same->answered);
        }
    }

    void fitsIntoItsRoom()
    {
        for (quint32 seed = 1; seed < 100; ++seed) {
            const SideFacts facts = RandomFacts(seed).next();
            for (const qsizetype room : {100, 250}) {
                const QByteArrayList words = encodeDetails(facts, nowNs, room);
                QVERIFY(words.size() <= 4);
                for (const QByteArray &word : words) {
                    QVERIFY(word.size() <= room || !word.contains("Y:")); // a head of its own
                    QVERIFY(std::ranges::all_of(
                        word, [](char c) { return c > ' ' && c < 127 && c != '"'; }));
                }
            }
        }
    }

    void areOfOneGroupAndPort()
    {
        const SideFacts facts = readGolden(u"port_dropped_in_input"_s).requester;
        const QByteArray word = encodeDetails(facts, facts.readNs, maximumDigestBytes).value(0);
        SideFacts other;
        QVERIFY(!takeDetails(word, &other));
        QVERIFY(other.bursts.isEmpty());
        QVERIFY(!takeDetails("hello", &other));
        QVERIFY(!takeDetails("", &other));
    }

    void boundsWhatAForgedOneSays()
    {
        SideFacts told;
        const QByteArray head = "t:18bcfe56800,g:::,p:0";
        QVERIFY(!takeDetails(QByteArray(head + QByteArray(",Y:o1/2/3").repeated(1000)), &told));
        QVERIFY(takeDetails(QByteArray(head + QByteArray(",Y:o1/2/3").repeated(100)), &told));
        QVERIFY(told.bursts.size() <= 16);
        QRandomGenerator random(5);
        const SideFacts facts = readGolden(u"port_dropped_in_input"_s).requester;
        const QByteArrayList good = encodeDetails(facts, facts.readNs, maximumDigestBytes);
        QVERIFY(good.size() >= 2);
        for (int i = 0; i < 5000; ++i) {
            QByteArray bytes = good[i % good.size()];
            for (int n = 1 + int(random.bounded(6)); n > 0; --n)
                bytes[random.bounded(qsizetype(bytes.size()))] = char(random.bounded(256));
            SideFacts any = told;
            any.settings = facts.settings;
            takeDetails(bytes, &any);
            QVERIFY(any.bursts.size() <= 16 && any.pings.size() <= 16);
        }
    }

    /// A listener lays the bursts that it is told of over its own counters.
    void countersOfToldBursts()
    {
        SideFacts asker = readGolden(u"port_dropped_in_input"_s).requester;
        const InterfaceRef eth0{{7}, u"eth0"_s};
        const Endpoint from{Ip6Address::parse(u"fe80::b").value_or(Ip6Address{}), eth0.index, 1};
        SideFacts own;
        own.settings = asker.settings;
        own.settings.side = Side::Listener;
        constexpr qint64 behindNs = 3'600'000'000'000; // our clock is an hour behind
        OtherSides others(Side::Listener);
        const BurstFacts *group = asker.burst(Purpose::Group);
        QVERIFY(group && group->sent > 0);
        for (qint64 atNs = group->firstSentNs - 550'000'000; atNs < asker.readNs;
             atNs += 100'000'000) {
            CounterSet moved;
            moved.set(Counter::NicRx, atNs < group->firstSentNs ? 5 : 5 + group->sent);
            others.noteOwnCounters(atNs - behindNs, moved);
        }
        const InterfaceIndex index = asker.settings.interfaces.first().index;
        QVERIFY(others.take(encodeDigest(asker, index, asker.readNs, maximumDigestBytes), from,
                            eth0, u"ff02::1"_s, asker.readNs - behindNs));
        for (const QByteArray &word : encodeDetails(asker, asker.readNs, maximumDigestBytes))
            others.takeDetails(word, from);
        others.relate(own);
        const QList<WindowFacts> windows = others.heard().value(0).windows;
        const auto window = std::ranges::find(windows, Purpose::Group, &WindowFacts::purpose);
        QVERIFY(window != windows.end());
        QCOMPARE(window->moved[Counter::NicRx], std::optional<qint64>(group->sent));
        QCOMPARE(window->hellos, group->sent);
        // A later digest, which tells less of each probe, takes nothing of it away.
        QVERIFY(others.take(encodeDigest(asker, index, asker.readNs, maximumDigestBytes), from,
                            eth0, u"ff02::1"_s, asker.readNs - behindNs));
        others.relate(own);
        QCOMPARE(others.heard().value(0).windows.size(), windows.size());
        QVERIFY(!others.counterpart(own.settings)->facts.pings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DetailsTest)
#include "tst_details.moc"
