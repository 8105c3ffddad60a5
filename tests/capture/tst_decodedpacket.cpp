// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/captureevent.h"
#include "core/capture/capturetext.h"
#include "core/trace/tracetext.h"
#include "packetmaker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

CapturedPacket captured(QByteArrayView bytes, int link = 101)
{
    return {.number = 1,
            .wallNs = 1'764'000'000'000'000'000,
            .link = LinkType(link),
            .originalBytes = quint32(bytes.size()),
            .bytes = bytes};
}

/// The row that a person sees: `hello: 5 bytes from ... to ...`.
QString rowOf(QByteArrayView bytes, int link = 101)
{
    const CapturedPacket packet = captured(bytes, link);
    const DecodedPacket decoded = decodePacket(packet);
    const TraceEvent event = captureEvent(packet, decoded, {});
    return event.operation + u": "_s + plainSummary(event);
}

const QString helloRow =
    u"hello: 5 bytes from [fe80::1]:40000 to [ff12::6d63]:28015, hop limit 1: HELLO"_s;

QByteArray llcSnap()
{
    return QByteArray::fromHex("aaaa03000000") + number(0x86dd, 2);
}

QByteArray wlan(const char *controlAndFlags, const QByteArray &more = {})
{
    return QByteArray::fromHex(controlAndFlags) + number(0, 2) + QByteArray(18, 'a') + number(0, 2)
        + more;
}

QByteArray cooked(int type, int protocol)
{
    return number(quint64(type), 2) + number(1, 2) + number(6, 2)
        + QByteArray::fromHex("0200000000010000") + number(quint64(protocol), 2);
}

} // namespace

class DecodedPacketTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsIpv6OnEveryLink_data()
    {
        QTest::addColumn<int>("link");
        QTest::addColumn<QByteArray>("head");
        const QByteArray macs(12, 'm');
        const auto tag = [](int type, int vlan) -> QByteArray {
            return number(quint64(type), 2) + number(quint64(vlan), 2);
        };
        QTest::newRow("Ethernet") << 1 << QByteArray(macs + number(0x86dd, 2));
        QTest::newRow("802.1Q") << 1 << QByteArray(macs + tag(0x8100, 5) + number(0x86dd, 2));
        QTest::newRow("802.1ad and 802.1Q")
            << 1 << QByteArray(macs + tag(0x88a8, 7) + tag(0x8100, 5) + number(0x86dd, 2));
        QTest::newRow("three old tags") << 1
                                        << QByteArray(macs + tag(0x9100, 1) + tag(0x8100, 2)
                                                      + tag(0x8100, 3) + number(0x86dd, 2));
        QTest::newRow("802.3 with SNAP") << 1 << QByteArray(macs + number(61, 2) + llcSnap());
        QTest::newRow("Linux cooked") << 113 << cooked(2, 0x86dd);
        QTest::newRow("Linux cooked, tagged")
            << 113 << QByteArray(cooked(2, 0x8100) + number(5, 2) + number(0x86dd, 2));
        QTest::newRow("Linux cooked v2")
            << 276
            << QByteArray(number(0x86dd, 2) + number(0, 2) + number(3, 4) + number(1, 2)
                          + number(0, 1) + number(6, 1) + QByteArray(8, 'm'));
        for (const int link : {12, 14, 101, 229})
            QTest::addRow("raw %d", link) << link << QByteArray();
        for (const int family : {10, 24, 28, 30}) {
            QTest::addRow("null %d, big", family) << 0 << number(quint64(family), 4);
            QTest::addRow("null %d, little", family)
                << 0 << number(quint64(family), 4, ByteOrder::Little);
        }
        QTest::newRow("loop") << 108 << number(24, 4);
        QTest::newRow("802.11 data") << 105 << QByteArray(wlan("0801") + llcSnap());
        QTest::newRow("802.11 between bridges")
            << 105 << QByteArray(wlan("0803", QByteArray(6, 'd')) + llcSnap());
        QTest::newRow("802.11 with QoS")
            << 105 << QByteArray(wlan("8802", number(0, 2)) + llcSnap());
        QTest::newRow("802.11 with QoS and HT control")
            << 105 << QByteArray(wlan("8882", number(0, 6)) + llcSnap());
        const QByteArray bare = number(0, 2) + number(8, 2, ByteOrder::Little) + number(0, 4);
        QTest::newRow("radiotap, empty") << 127 << QByteArray(bare + wlan("0801") + llcSnap());
        // Stamp at a multiple of eight, then flags: the body is padded to a multiple of four.
        const QByteArray padding = number(0, 2) + number(25, 2, ByteOrder::Little)
            + number(0x80000003, 4, ByteOrder::Little) + number(0, 4, ByteOrder::Little)
            + number(0, 4) + number(0, 8) + number(0x20, 1);
        QTest::newRow("radiotap, padded")
            << 127 << QByteArray(padding + wlan("8801", number(0, 2)) + number(0, 2) + llcSnap());
    }
    void findsIpv6OnEveryLink()
    {
        QFETCH(const int, link);
        QFETCH(const QByteArray, head);
        const QString row = rowOf(QByteArray(head + hello()), link);
        const QString vlan = u" (VLAN "_s;
        const qsizetype at = row.indexOf(vlan);
        const QString bare = at < 0 ? row : row.first(at) + row.sliced(row.indexOf(u')', at) + 1);
        QCOMPARE(bare, helloRow);
    }

    void readsLinkLayers()
    {
        const QByteArray tags =
            number(0x88a8, 2) + number(0x2007, 2) + number(0x8100, 2) + number(0x0005, 2);
        const QByteArray frame = ethernet(hello(), tags);
        const LinkLayer link = decodeLinkLayer(LinkType::Ethernet, frame);
        QCOMPARE(link.vlanTags, 2);
        QCOMPARE(int(link.vlan), 5);
        QCOMPARE(link.source.toByteArray().toHex(), "020000000001");
        QCOMPARE(link.destination.toByteArray().toHex(), "33330000616d");
        const QByteArray out = cooked(4, 0x86dd), in = cooked(2, 0x86dd);
        QCOMPARE(decodeLinkLayer(LinkType::LinuxCooked, out).direction, CaptureDirection::Out);
        QCOMPARE(decodeLinkLayer(LinkType::LinuxCooked, in).direction, CaptureDirection::In);
        QCOMPARE(decodeLinkLayer(LinkType::LinuxCooked, in).source.toByteArray().toHex(),
                 "020000000001");
    }

    void saysWhatElsePasses_data()
    {
        QTest::addColumn<int>("link");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("row");
        QTest::newRow("IPv4") << 1
                              << QByteArray(QByteArray(12, 'm') + number(0x0800, 2)
                                            + number(0x45, 1) + QByteArray(19, '\0'))
                              << u"other: IPv4, 34 byte(s)"_s;
        QTest::newRow("raw IPv4") << 101 << QByteArray("\x45") << u"other: IPv4, 1 byte(s)"_s;
        QTest::newRow("ARP") << 1 << QByteArray(QByteArray(12, 'm') + number(0x0806, 2) + "arp")
                             << u"other: Ethernet, protocol 0x0806"_s;
        QTest::newRow("spanning tree")
            << 1 << QByteArray(QByteArray(12, 'm') + number(38, 2) + "\x42\x42\x03 and so on")
            << u"other: Ethernet, no IP"_s;
        QTest::newRow("unknown link")
            << 195 << QByteArray("abc") << u"other: link type 195, can't be read"_s;
        QTest::newRow("802.11 beacon") << 105 << wlan("8000") << u"other: IEEE 802.11, no IP"_s;
        QTest::newRow("802.11 encrypted") << 105 << QByteArray(wlan("0841") + llcSnap() + hello())
                                          << u"other: IEEE 802.11, can't be read"_s;
        QTest::newRow("unicast UDP of others") << 101 << hello("abc", {"fe80::1", "fe80::2", 64})
                                               << u"other: UDP from fe80::1 to fe80::2"_s;
        QTest::newRow("TCP") << 101 << ip6({"2001:db8::1", "2001:db8::2", 64}, 6, "tcp")
                             << u"other: TCP from 2001:db8::1 to 2001:db8::2"_s;
        QTest::newRow("OSPF") << 101 << ip6({"fe80::1", "ff02::5", 1}, 89, "ospf")
                              << u"group: OSPF from fe80::1 to ff02::5"_s;
    }
    void saysWhatElsePasses()
    {
        QFETCH(const int, link);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, row);
        QCOMPARE(rowOf(bytes, link), row);
    }

    void readsDatagrams_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("row");
        const QString from = u" from [fe80::1]:40000 to [ff12::6d63]:28015, hop limit 1"_s;
        QTest::newRow("extended HELLO")
            << hello("HELLO 1 run=0123456789abcdef seq=7")
            << u"hello: 34 bytes%1: HELLO 1 run=0123456789abcdef seq=7"_s.arg(from);
        QTest::newRow("WELCOME to one")
            << hello("WELCOME", {"fe80::2", "fe80::1", 64})
            << u"welcome: 7 bytes from [fe80::2]:40000 to [fe80::1]:28015, hop limit 64: WELCOME"_s;
        QTest::newRow("beacon") << hello("BEACON 1 run=0123456789abcdef seq=1")
                                << u"beacon: 35 bytes%1: BEACON 1 run=0123456789abcdef seq=1"_s.arg(
                                       from);
        QTest::newRow("any") << hello(QByteArray("\x80\x21\x00", 3))
                             << u"datagram: 3 bytes%1: \\x80!\\x00"_s.arg(from);
        QTest::newRow("nothing in it") << hello(QByteArray()) << u"datagram: 0 bytes%1"_s.arg(from);
        QTest::newRow("Ethernet's padding is none of it")
            << QByteArray(hello("abc") + QByteArray(7, 'p'))
            << u"datagram: 3 bytes%1: abc"_s.arg(from);
        const IpPart part;
        QTest::newRow("destination options and routing")
            << ip6(part, 60,
                   number(43, 1) + number(0, 7) + number(17, 1) + number(1, 1) + number(0, 14)
                       + udp("abc"))
            << u"datagram: 3 bytes%1: abc"_s.arg(from);
        QTest::newRow("first fragment")
            << ip6(part, 44,
                   number(17, 1) + number(0, 1) + number(1, 2) + number(99, 4) + udp("abc").first(2)
                       + udp("abc").sliced(2, 2) + number(2008, 2) + number(0, 2) + "abc")
            << u"datagram: 3 bytes%1 (first fragment of 2000 byte(s)): abc"_s.arg(from);
        QTest::newRow("later fragment")
            << ip6(part, 44,
                   number(17, 1) + number(0, 1) + number(0x5a8, 2) + number(99, 4) + "abc")
            << u"fragment: Later fragment: UDP from fe80::1 to ff12::6d63"_s;
        QTest::newRow("cut by the snap length")
            << hello("abcdefgh").chopped(5)
            << u"datagram: 3 bytes%1 (the capture has only this much of 8 byte(s)): abc"_s.arg(
                   from);
        QTest::newRow("cut in the UDP header")
            << hello("abc").first(44)
            << u"cut: IPv6 packet of which the capture has too little: 44 of 44 bytes"_s;
    }
    void readsDatagrams()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, row);
        QCOMPARE(rowOf(bytes), row);
    }

    void readsMld_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("row");
        const IpPart all{"fe80::1", "ff02::1", 1}, routers{"fe80::1", "ff02::16", 1};
        QTest::newRow("v1 general query")
            << mld(mldv1(130, "::", 10000), all)
            << u"mld-query: MLDv1 general query from fe80::1: reports wanted within 10000 ms"_s;
        QTest::newRow("v2 general query")
            << mld(mldv2Query("::", 10000, 2, 125), all)
            << u"mld-query: MLDv2 general query from fe80::1: reports wanted within "
               u"10000 ms, asks every 125 s, robustness 2"_s;
        QTest::newRow("v2 query of sources, long times")
            << mld(mldv2Query("ff3e::1", 0x9000, 0x0a, 0x90, {"2001:db8::1", "2001:db8::2"}),
                   {"fe80::1", "ff3e::1", 1})
            << u"mld-query: MLDv2 query for ff3e::1 from fe80::1: reports wanted "
               u"within 65536 ms, asks every 256 s, robustness 2, sources: "
               u"2001:db8::1, 2001:db8::2"_s;
        QTest::newRow("v1 report")
            << mld(mldv1(131, "ff12::6d63"), {"fe80::1", "ff12::6d63", 1})
            << u"mld-report: MLDv1 report from fe80::1: member of ff12::6d63 (IS_EX)"_s;
        QTest::newRow("v1 done")
            << mld(mldv1(132, "ff12::6d63"), {"fe80::1", "ff02::2", 1})
            << u"mld-done: MLDv1 done from fe80::1: leaves ff12::6d63 (TO_IN)"_s;
        QTest::newRow("v2 report of everything")
            << mld(mldv2Report({mldRecord(1, "ff12::1", {"2001:db8::1"}), mldRecord(1, "ff12::1"),
                                mldRecord(2, "ff12::2"), mldRecord(3, "ff12::3"),
                                mldRecord(3, "ff12::3", {"2001:db8::1"}, 2),
                                mldRecord(4, "ff12::4", {"2001:db8::1"}),
                                mldRecord(5, "ff12::5", {"2001:db8::1"}),
                                mldRecord(6, "ff12::6", {"2001:db8::1"})}),
                   routers)
            << u"mld-report: MLDv2 report from fe80::1: member of ff12::1 from "
               u"2001:db8::1 only (IS_IN); not a member of ff12::1 (IS_IN); member of "
               u"ff12::2 (IS_EX); leaves ff12::3 (TO_IN); joins ff12::3 from "
               u"2001:db8::1 only (TO_IN); joins ff12::4 except from 2001:db8::1 "
               u"(TO_EX); wants ff12::5 from 2001:db8::1 as well (ALLOW); no longer "
               u"wants ff12::6 from 2001:db8::1 (BLOCK)"_s;
        QTest::newRow("a record that is unknown")
            << mld(mldv2Report({mldRecord(9, "ff12::1")}), routers)
            << u"mld-report: MLDv2 report from fe80::1: unknown record of ff12::1 (?)"_s;
        QTest::newRow("v2 report with more than it has")
            << mld(mldv2Report({mldRecord(4, "ff12::1")}).replace(7, 1, "\x09"), routers)
            << u"mld-report: MLDv2 report from fe80::1: joins ff12::1 (TO_EX) (not all "
               u"of it is in the capture)"_s;
        QTest::newRow("too short")
            << mld(QByteArray("\x83\0\0\0\0\0", 6), routers)
            << u"mld-report: MLD message from fe80::1, too short to be read"_s;
    }
    void readsMld()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, row);
        QCOMPARE(rowOf(bytes), row);
    }

    void knowsTheRouterAlert()
    {
        const IpPart part{"fe80::1", "ff02::16", 1};
        const QByteArray report = mldv2Report({mldRecord(4, "ff12::1")});
        const QByteArray with = mld(report, part), without = mld(report, part, false),
                         bare = ip6(part, 58, report);
        QVERIFY(decodePacket(captured(with)).routerAlert);
        QVERIFY(!decodePacket(captured(without)).routerAlert);
        QVERIFY(!decodePacket(captured(bare)).routerAlert);
        QCOMPARE(decodePacket(captured(bare)).kind, PacketKind::MldReport);
    }

    void readsOtherControlMessages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("row");
        const IpPart all{"fe80::1", "ff02::1", 255}, one{"fe80::1", "fe80::2", 255};
        const auto icmp = [](int type, int code, const QByteArray &rest) -> QByteArray {
            return number(quint64(type), 1) + number(quint64(code), 1) + number(0, 2) + rest;
        };
        QTest::newRow("RS") << ip6({"fe80::1", "ff02::2", 255}, 58, icmp(133, 0, number(0, 4)))
                            << u"router-solicitation: Router solicitation from fe80::1"_s;
        QTest::newRow("RA")
            << ip6(all, 58,
                   icmp(134, 0, number(64, 1) + number(0, 1) + number(1800, 2) + number(0, 8)))
            << u"router-advertisement: Router advertisement from fe80::1, lifetime 1800 s"_s;
        QTest::newRow("NS")
            << ip6(all, 58, icmp(135, 0, number(0, 4) + raw(ip("fe80::2"))))
            << u"neighbor-solicitation: Neighbor solicitation for fe80::2 from fe80::1"_s;
        QTest::newRow("NA")
            << ip6(one, 58, icmp(136, 0, number(0, 4) + raw(ip("fe80::1"))))
            << u"neighbor-advertisement: Neighbor advertisement of fe80::1 from fe80::1"_s;
        QTest::newRow("port unreachable")
            << ip6(one, 58, icmp(1, 4, number(0, 4) + hello("WELCOME", {"fe80::2", "fe80::1", 64})))
            << u"icmpv6-error: Port unreachable, reported by fe80::1, about UDP from "
               u"[fe80::2]:40000 to [fe80::1]:28015"_s;
        QTest::newRow("hop limit exceeded, quote cut off")
            << ip6(one, 58, icmp(3, 0, number(0, 4) + hello().first(41)))
            << u"icmpv6-error: Hop limit exceeded, reported by fe80::1, about UDP from "
               u"fe80::1 to ff12::6d63"_s;
        QTest::newRow("too big, quotes nothing")
            << ip6(one, 58, icmp(2, 0, number(1280, 4)))
            << u"icmpv6-error: Packet too big, reported by fe80::1"_s;
        QTest::newRow("echo") << ip6(one, 58, icmp(128, 0, number(0, 4)))
                              << u"icmpv6: ICMPv6 from fe80::1 to fe80::2, type 128"_s;
        QTest::newRow("PIM hello")
            << ip6({"fe80::1", "ff02::d", 1}, 103,
                   number(0x20, 1) + number(0, 3) + number(1, 2) + number(2, 2) + number(105, 2)
                       + number(19, 2) + number(4, 2) + number(7, 4))
            << u"pim-hello: PIM hello from fe80::1, hold time 105 s, priority 7"_s;
        QTest::newRow("PIM join") << ip6({"fe80::1", "ff02::d", 1}, 103,
                                         number(0x23, 1) + number(0, 3))
                                  << u"pim: PIM from fe80::1 to ff02::d"_s;
    }
    void readsOtherControlMessages()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, row);
        QCOMPARE(rowOf(bytes), row);
    }

    // Cut anywhere, each on each link: nothing is read beyond the end (the sanitizers look), and
    // what is said is of the same kind or that too little is there.
    void isCutAnywhere()
    {
        const IpPart part{"fe80::1", "ff02::16", 1};
        const QByteArray packets[]{
            hello("HELLO 1 run=0123456789abcdef seq=7"),
            mld(mldv2Report({mldRecord(4, "ff12::1", {"2001:db8::1"}, 1)}), part),
            mld(mldv2Query("ff3e::1", 0x9000, 0x0a, 0x90, {"2001:db8::1"}), part),
            ip6(part, 58, number(1, 1) + number(4, 1) + number(0, 6) + hello())};
        for (const QByteArray &packet : packets) {
            const QByteArray frame = ethernet(packet, number(0x8100, 2) + number(1, 2));
            for (qsizetype size = 0; size <= frame.size(); ++size) {
                const QByteArray exact(frame.constData(), size);
                for (const int link : {0, 1, 101, 105, 108, 113, 127, 228, 229, 276, 999})
                    QVERIFY(!rowOf(exact, link).isEmpty());
                const PacketKind whole = decodePacket(captured(frame, 1)).kind;
                const PacketKind cut = decodePacket(captured(exact, 1)).kind;
                QVERIFY2(cut == whole || cut == PacketKind::Cut || cut == PacketKind::Other
                             || cut == PacketKind::Datagram,
                         qPrintable(packetKindName(cut)));
            }
        }
    }

    void endlessExtensionsEnd()
    {
        QByteArray extensions;
        for (int i = 0; i < 1000; ++i)
            extensions += number(60, 1) + number(0, 7);
        QCOMPARE(rowOf(ip6({}, 60, extensions)),
                 u"group: protocol 60 from fe80::1 to ff12::6d63"_s);
    }

    void hasANameForEveryKind()
    {
        QSet<QString> names;
        for (int kind = 0; kind < packetKindCount; ++kind)
            names.insert(packetKindName(PacketKind(kind)));
        QCOMPARE(names.size(), packetKindCount);
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_APPLESS_MAIN(DecodedPacketTest)
#include "tst_decodedpacket.moc"
