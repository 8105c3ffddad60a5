// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/netlinkquery.h"

#include <QTest>

#include <cerrno>
#include <cstring>

#include <linux/fib_rules.h>
#include <linux/gen_stats.h>
#include <linux/if_link.h>
#include <linux/neighbour.h>
#include <linux/pkt_sched.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

Ip6Address ip(QStringView text)
{
    return *Ip6Address::parse(text);
}

template<typename T> QByteArray bytes(const T &value)
{
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

QByteArray padded(QByteArray data)
{
    while (data.size() % 4 != 0)
        data += '\0';
    return data;
}

QByteArray attribute(int type, const QByteArray &value)
{
    const rtattr header{quint16(sizeof(rtattr) + size_t(value.size())), quint16(type)};
    return padded(bytes(header) + value);
}

QByteArray addressAttribute(int type, QStringView text)
{
    const Ip6Address address = ip(text);
    return attribute(type, QByteArray(reinterpret_cast<const char *>(address.bytes.data()), 16));
}

template<typename Header>
QByteArray message(int type, const Header &header, const QByteArray &attributes = {})
{
    const QByteArray body = padded(bytes(header)) + attributes;
    nlmsghdr head{};
    head.nlmsg_len = quint32(NLMSG_HDRLEN + body.size());
    head.nlmsg_type = quint16(type);
    return padded(bytes(head) + body);
}

QByteArray routeMessage(quint8 type, int length, const QByteArray &attributes)
{
    rtmsg header{};
    header.rtm_family = AF_INET6;
    header.rtm_dst_len = quint8(length);
    header.rtm_type = type;
    header.rtm_table = RT_TABLE_MAIN;
    return message(RTM_NEWROUTE, header, attributes);
}

QByteArray everything()
{
    ifinfomsg link{};
    link.ifi_index = 3;
    ndmsg neighbour{};
    neighbour.ndm_family = AF_INET6;
    neighbour.ndm_ifindex = 3;
    neighbour.ndm_state = NUD_FAILED;
    tcmsg queue{};
    queue.tcm_ifindex = 3;
    queue.tcm_parent = TC_H_ROOT;
    fib_rule_hdr rule{};
    rule.family = AF_INET6;
    rule.action = FR_ACT_BLACKHOLE;
    return message(RTM_NEWLINK, link, attribute(IFLA_QDISC, "fq_codel"))
        + routeMessage(RTN_MULTICAST, 8, addressAttribute(RTA_DST, u"ff00::"))
        + message(RTM_NEWNEIGH, neighbour, addressAttribute(NDA_DST, u"fe80::2"))
        + message(RTM_NEWQDISC, queue, attribute(TCA_KIND, "tbf"))
        + message(RTM_NEWRULE, rule, addressAttribute(FRA_DST, u"ff12::"));
}

} // namespace

/// What rtnetlink's answers are read as; the bytes are made as the kernel lays them out.
class TestNetlinkQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links()
    {
        ifinfomsg header{};
        header.ifi_index = 7;
        const QByteArray info = attribute(IFLA_INFO_KIND, "macvlan")
            + attribute(IFLA_INFO_DATA,
                        attribute(IFLA_MACVLAN_MODE, bytes(quint32(MACVLAN_MODE_PRIVATE))));
        const QByteArray xdp = attribute(IFLA_XDP_ATTACHED, QByteArray(1, XDP_ATTACHED_SKB));
        const QByteArray answer =
            message(RTM_NEWLINK, header,
                    attribute(IFLA_QDISC, QByteArray("noqueue\0", 8))
                        + attribute(IFLA_ADDRESS, QByteArray::fromHex("020304050607"))
                        + attribute(IFLA_LINKINFO, info) + attribute(IFLA_XDP, xdp));
        const QList<LinkDetail> links = parseLinks(answer);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().index, InterfaceIndex{7});
        QCOMPARE(links.first().mode, u"private"_s);
        QCOMPARE(links.first().queue, u"noqueue"_s);
        QCOMPARE(links.first().hardwareAddress, u"02:03:04:05:06:07"_s);
        QVERIFY(links.first().xdp);
    }

    void routes()
    {
        const QList<RouteRow> routes =
            parseRoutes(QByteArray(routeMessage(RTN_MULTICAST, 8,
                                                addressAttribute(RTA_DST, u"ff00::")
                                                    + attribute(RTA_OIF, bytes(quint32(4)))
                                                    + attribute(RTA_TABLE, bytes(quint32(255))))
                                   + routeMessage(RTN_UNREACHABLE, 0, {})));
        QCOMPARE(routes.size(), 2);
        QCOMPARE(routes.at(0).destination, ip(u"ff00::"));
        QCOMPARE(routes.at(0).prefixLength, 8);
        QCOMPARE(routes.at(0).device, InterfaceIndex{4});
        QCOMPARE(routes.at(0).table, 255U);
        QCOMPARE(routes.at(1).type, quint8(RTN_UNREACHABLE));
        QCOMPARE(routes.at(1).table, quint32(RT_TABLE_MAIN));
    }

    void rules()
    {
        fib_rule_hdr header{};
        header.family = AF_INET6;
        header.dst_len = 16;
        header.action = FR_ACT_PROHIBIT;
        const QByteArray to = addressAttribute(FRA_DST, u"ff12::");
        const QList<RuleRow> rules = parseRules(
            QByteArray(message(RTM_NEWRULE, header, to + attribute(FRA_PRIORITY, bytes(quint32(9))))
                       + message(RTM_NEWRULE, header, to + attribute(FRA_IIFNAME, "eth0"))
                       + message(RTM_NEWRULE, header, to + attribute(FRA_IIFNAME, "lo"))));
        QCOMPARE(rules.size(), 3);
        QCOMPARE(rules.at(0).priority, 9U);
        QCOMPARE(rules.at(0).action, quint8(FR_ACT_PROHIBIT));
        QVERIFY(!rules.at(0).hasSource);
        QVERIFY(rules.at(1).hasSource);
        QVERIFY(!rules.at(2).hasSource); // `iif lo`: what this host itself sends
    }

    void neighbours_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("word");
        QTest::newRow("permanent") << int(NUD_PERMANENT) << u"PERMANENT"_s;
        QTest::newRow("noarp") << int(NUD_NOARP) << u"NOARP"_s;
        QTest::newRow("reachable") << int(NUD_REACHABLE) << u"REACHABLE"_s;
        QTest::newRow("stale") << int(NUD_STALE) << u"STALE"_s;
        QTest::newRow("delay") << int(NUD_DELAY) << u"DELAY"_s;
        QTest::newRow("probe") << int(NUD_PROBE) << u"PROBE"_s;
        QTest::newRow("failed") << int(NUD_FAILED) << u"FAILED"_s;
        QTest::newRow("incomplete") << int(NUD_INCOMPLETE) << u"INCOMPLETE"_s;
        QTest::newRow("none") << 0 << u"NONE"_s;
    }
    void neighbours()
    {
        QFETCH(const int, state);
        QFETCH(const QString, word);
        ndmsg header{};
        header.ndm_family = AF_INET6;
        header.ndm_ifindex = 5;
        header.ndm_state = quint16(state);
        const auto neighbour = [&](QStringView address) {
            return message(RTM_NEWNEIGH, header,
                           addressAttribute(NDA_DST, address)
                               + attribute(NDA_LLADDR, QByteArray::fromHex("aabbccddeeff")));
        };
        const QList<NeighbourFacts> rows =
            parseNeighbours(QByteArray(neighbour(u"fe80::2") + neighbour(u"ff02::1")));
        QCOMPARE(rows.size(), 1); // groups are no neighbours
        QCOMPARE(rows.first().address, ip(u"fe80::2"));
        QCOMPARE(rows.first().interface, InterfaceIndex{5});
        QCOMPARE(nameOf(rows.first().state), word);
        QCOMPARE(rows.first().hardwareAddress, u"aa:bb:cc:dd:ee:ff"_s);
    }

    void queues()
    {
        tcmsg header{};
        header.tcm_ifindex = 2;
        header.tcm_parent = TC_H_ROOT;
        gnet_stats_queue counted{};
        counted.drops = 12;
        const QList<QueueRow> queues = parseQueues(
            message(RTM_NEWQDISC, header,
                    attribute(TCA_KIND, "tbf")
                        + attribute(TCA_STATS2, attribute(TCA_STATS_QUEUE, bytes(counted)))));
        QCOMPARE(queues.size(), 1);
        QCOMPARE(queues.first().kind, u"tbf"_s);
        QCOMPARE(queues.first().parent, quint32(TC_H_ROOT));
        QVERIFY(queues.first().drops == 12);
        QVERIFY(!parseQueues(message(RTM_NEWQDISC, header)).first().drops);
    }

    void oneRoute()
    {
        const RouteFacts way = parseRoute(routeMessage(
            RTN_UNICAST, 128,
            attribute(RTA_OIF, bytes(quint32(6))) + addressAttribute(RTA_GATEWAY, u"fe80::9")));
        QCOMPARE(way.osError, 0);
        QCOMPARE(way.device.index, InterfaceIndex{6});
        QVERIFY(way.gateway);
        QVERIFY(!way.local);
        QVERIFY(parseRoute(routeMessage(RTN_LOCAL, 128, {})).local);
        QCOMPARE(parseRoute(routeMessage(RTN_BLACKHOLE, 0, {})).osError, EINVAL);
        QCOMPARE(parseRoute(routeMessage(RTN_UNREACHABLE, 0, {})).osError, EHOSTUNREACH);
        QCOMPARE(parseRoute(routeMessage(RTN_PROHIBIT, 0, {})).osError, EACCES);
        nlmsgerr error{};
        error.error = -ENETUNREACH;
        QCOMPARE(parseRoute(message(NLMSG_ERROR, error)).osError, ENETUNREACH);
    }

    void ignoresOtherFamiliesAndTypes()
    {
        rtmsg ipv4{};
        ipv4.rtm_family = AF_INET;
        QVERIFY(parseRoutes(message(RTM_NEWROUTE, ipv4)).isEmpty());
        QVERIFY(parseLinks(everything().first(0)).isEmpty());
        QCOMPARE(parseLinks(everything()).size(), 1);
        QCOMPARE(parseRoutes(everything()).size(), 1);
        QCOMPARE(parseNeighbours(everything()).size(), 1);
        QCOMPARE(parseQueues(everything()).size(), 1);
        QCOMPARE(parseRules(everything()).size(), 1);
    }

    /// Each length and each spoilt byte: nothing is read beyond the end, nothing is invented.
    void takesAnyBytes()
    {
        const QByteArray whole = everything();
        const auto rows = [](const QByteArray &answer) {
            (void)parseRoute(answer);
            return parseLinks(answer).size() + parseRoutes(answer).size()
                + parseNeighbours(answer).size() + parseQueues(answer).size()
                + parseRules(answer).size();
        };
        QCOMPARE(rows(whole), 5);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(rows(whole.first(size)) <= 5);
            for (const char spoil : {char(0x01), char(0x80), char(0xff)}) {
                QByteArray spoilt = whole;
                spoilt[size] = char(spoilt.at(size) ^ spoil);
                QVERIFY(rows(spoilt) <= 10);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestNetlinkQuery)
#include "tst_netlinkquery.moc"
