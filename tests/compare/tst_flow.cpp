// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/flow.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

Ip6Address address(QStringView text)
{
    return *Ip6Address::parse(text);
}

QByteArray rtp(quint16 sequence, const QByteArray &body)
{
    QByteArray packet(12, '\0');
    packet[0] = char(0x80);
    packet[1] = 33;
    qToBigEndian(sequence, packet.data() + 2);
    qToBigEndian<quint32>(sequence * 3'000U, packet.data() + 4);
    qToBigEndian<quint32>(0xcafe, packet.data() + 8);
    return packet + body;
}

} // namespace

class FlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choices_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::addColumn<FlowChoice>("expected");
        const Ip6Address group = address(u"ff15::1"), source = address(u"fe80::1");
        QTest::newRow("group") << u"ff15::1"_s << true << FlowChoice{group, {}, {}};
        QTest::newRow("port") << u"[ff15::1]:5004"_s << true << FlowChoice{group, 5004, {}};
        QTest::newRow("all") << u"[ff15::1]:5004@fe80::1"_s << true
                             << FlowChoice{group, 5004, source};
        QTest::newRow("source") << u"@fe80::1"_s << true << FlowChoice{{}, {}, source};
        QTest::newRow("brackets") << u"[ff15::1]"_s << true << FlowChoice{group, {}, {}};
        for (const char *bad : {"", "@", "x", "[ff15::1", "[ff15::1]5004", "[ff15::1]:0",
                                "[ff15::1]:70000", "ff15::1@", "ff15::1@x", "[]:5"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false << FlowChoice();
    }
    void choices()
    {
        QFETCH(const QString, text);
        const Result<FlowChoice> choice = FlowChoice::parse(text);
        QTEST(choice.hasValue(), "isGood");
        if (choice)
            QTEST(*choice, "expected");
    }

    void busiestFirst()
    {
        const FlowKey a{address(u"ff15::1"), 5000, address(u"fe80::1")};
        const FlowKey b{address(u"ff15::2"), 5000, address(u"fe80::1")};
        const FlowKey c{address(u"ff15::2"), 5000, address(u"fe80::2")};
        FlowList first, second;
        for (int i = 0; i < 3; ++i)
            first.take(a, i, 10, "x", 40'000);
        for (int i = 0; i < 5; ++i)
            first.take(b, i, 10, "x", 40'000);
        for (int i = 0; i < 4; ++i)
            second.take(a, i, 10, "x", 40'000);
        second.take(c, 1, 10, "x", 40'000);
        const QList<SharedFlow> flows = sharedFlows(first, second);
        QCOMPARE(flows.size(), 3);
        QCOMPARE(flows[0].key, a);
        QCOMPARE(flows[0].first, 3U);
        QCOMPARE(flows[0].second, 4U);
        QCOMPARE(flows[1].key, b);
        QCOMPARE(flows[1].second, 0U);
        QCOMPARE(sharedFlows(first, second, {address(u"ff15::2"), {}, {}}).size(), 2);
        QCOMPARE(flowText(a), u"[ff15::1]:5000 from fe80::1"_s);
    }

    void flowsAreBounded()
    {
        FlowList list;
        FlowKey key{address(u"ff15::1"), 1, address(u"fe80::1")};
        for (int i = 0; i < FlowList::maximumFlows + 7; ++i) {
            key.source.bytes[14] = quint8(i >> 8);
            key.source.bytes[15] = quint8(i);
            key.port = quint16(1 + (i >> 16));
            list.take(key, 0, 1, "x", 40'000);
        }
        QCOMPARE(list.busiestFirst().size(), FlowList::maximumFlows);
        QCOMPARE(list.leftOut(), 7U);
    }

    /// A translator rewrites the body: RTP's header still says which one it was.
    void rtpIsKnownByItsHeader()
    {
        const FlowKey key{address(u"ff15::1"), 5004, address(u"fe80::1")};
        FlowList first, second;
        for (quint16 i = 0; i < 40; ++i) {
            first.take(key, i, 100, rtp(quint16(65'520 + i), "body one"), 40'000);
            if (i % 10 != 3)
                second.take(key, i, 100, rtp(quint16(65'520 + i), "body two"), 40'000);
        }
        const FlowIdentity identity = flowIdentity(first, second, key);
        QVERIFY(identity.isRtp);
        QCOMPARE(identity.of(rtp(7, "one")), identity.of(rtp(7, "two")));
        QVERIFY(identity.of(rtp(7, "one")) != identity.of(rtp(8, "one")));
    }

    /// What begins like RTP by chance is told by all of its bytes.
    void otherPayloadsAreWhole()
    {
        const FlowKey key{address(u"ff15::1"), 5004, address(u"fe80::1")};
        const auto payload = [](int number) {
            return QByteArray(12, char(0x80)).append(QByteArray::number(number));
        };
        FlowList list;
        for (int i = 0; i < 40; ++i)
            list.take(key, i, 16, payload(1'000 + i), 40'000);
        const FlowIdentity identity = flowIdentity(list, list, key);
        QVERIFY(!identity.isRtp);
        QVERIFY(identity.of(payload(1)) != identity.of(payload(2)));
    }

    /// One capture holds less of each packet: the other is looked at no further.
    void snapLengths()
    {
        const FlowKey key{address(u"ff15::1"), 5004, address(u"fe80::1")};
        FlowList whole, cut;
        whole.take(key, 1, 12, "abcdefghijkl", 40'000);
        cut.take(key, 1, 12, "abcdef", 40'000);
        const FlowIdentity identity = flowIdentity(whole, cut, key);
        QCOMPARE(identity.prefix, 6);
        QCOMPARE(identity.of("abcdefghijkl"), identity.of("abcdef"));
        QVERIFY(identity.of("abcdeX") != identity.of("abcdef"));
    }

    void capturesAreBounded()
    {
        FlowCapture capture;
        capture.datagrams.resize(FlowCapture::maximumDatagrams);
        capture.add({});
        QCOMPARE(capture.datagrams.size(), FlowCapture::maximumDatagrams);
        QCOMPARE(capture.leftOut, 1U);
    }
};

Q_DECLARE_METATYPE(Sixcast::FlowChoice)

QTEST_APPLESS_MAIN(FlowTest)
#include "tst_flow.moc"
