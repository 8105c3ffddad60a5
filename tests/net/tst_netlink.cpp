// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/netlink.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <linux/if_addr.h>
#include <linux/rtnetlink.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

template<typename T> QByteArray bytesOf(const T &value)
{
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

QByteArray padded(QByteArray bytes)
{
    return bytes.append(-bytes.size() & 3, '\0');
}

QByteArray attribute(quint16 type, const QByteArray &payload)
{
    return padded(
        bytesOf(rtattr{quint16(sizeof(rtattr) + size_t(payload.size())), type}).append(payload));
}

QByteArray message(quint16 type, const QByteArray &content, quint16 flags = 0)
{
    return padded(
        bytesOf(nlmsghdr{quint32(sizeof(nlmsghdr) + size_t(content.size())), type, flags, 1, 0})
            .append(content));
}

QByteArray linkMessage(int index, const QByteArray &attributes)
{
    return message(RTM_NEWLINK,
                   bytesOf(ifinfomsg{.ifi_family = 0, .ifi_index = index}).append(attributes));
}

QByteArray addressMessage(quint32 index, quint8 prefix, quint8 flags, const QByteArray &attributes)
{
    return message(RTM_NEWADDR, bytesOf(ifaddrmsg{10, prefix, flags, 0, index}).append(attributes));
}

NetlinkDump parsed(QByteArrayView bytes)
{
    NetlinkDump dump;
    parseNetlink(bytes, dump);
    return dump;
}

QString describe(const InterfaceInfo &info)
{
    QStringList words{QString::number(info.ref.index.value), info.ref.name, info.kind,
                      info.hardwareAddress, QString::number(info.mtu)};
    const auto flag = [&words](bool on, const QString &word) {
        if (on)
            words << word;
    };
    flag(info.up, u"up"_s);
    flag(info.carrier == true, u"carrier"_s);
    flag(info.carrier == false, u"no-carrier"_s);
    flag(info.loopback, u"loopback"_s);
    flag(info.multicast, u"multicast"_s);
    flag(info.ipv6Enabled == true, u"ipv6"_s);
    flag(info.ipv6Enabled == false, u"ipv6-off"_s);
    flag(info.bridge.isValid(), u"port-of-"_s + QString::number(info.bridge.index.value));
    for (const InterfaceAddress &a : info.addresses) {
        QString word = a.address.toString() + u'/' + QString::number(a.prefixLength);
        if (a.tentative)
            word += u" tentative"_s;
        if (a.dadFailed)
            word += u" failed"_s;
        if (a.deprecated)
            word += u" deprecated"_s;
        words << word;
    }
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

class TestNetlink : public QObject
{
    Q_OBJECT

    QByteArray m_recorded;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QFINDTESTDATA("data/rtnetlink.bin"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_recorded = file.readAll();
    }

    // Linux 6.18, RTM_GETLINK and RTM_GETADDR of a namespace with a bridge, its port, and a dead
    // cable.
    void readsWhatWasRecorded()
    {
        const NetlinkDump dump = parsed(m_recorded);
        QVERIFY(dump.done);
        QVERIFY(!dump.interrupted);
        QCOMPARE(dump.osError, 0);
        QCOMPARE(dump.malformed, 0);
        QStringList lines;
        for (const InterfaceInfo &info : dump.interfaces)
            lines << describe(info);
        const QStringList expected{
            u"1 lo loopback 65536 up carrier loopback ipv6 ::1/128"_s,
            u"2 far veth 02:00:00:00:00:02 1500 up carrier multicast ipv6 port-of-4 "
            u"fe80::ff:fe00:2/64 tentative"_s,
            u"3 eth0 veth 02:00:00:00:00:01 1500 up carrier multicast ipv6 2001:db8::7/64 "
            u"tentative deprecated"
            " fe80::ff:fe00:1/64 tentative"_s,
            u"4 br0 bridge 02:00:00:00:00:03 1500 multicast ipv6"_s,
            u"5 cut2 veth 02:00:00:00:00:05 1500 multicast ipv6"_s,
            u"6 cut veth 02:00:00:00:00:04 1400 up no-carrier multicast ipv6"_s};
        QCOMPARE(lines, expected);
    }

    void readsAddressFlags_data()
    {
        QTest::addColumn<quint32>("flags");
        QTest::addColumn<QString>("expected");
        QTest::newRow("permanent") << quint32(0x80) << u""_s;
        QTest::newRow("tentative") << quint32(0xc0) << u" tentative"_s;
        QTest::newRow("optimistic") << quint32(0xc4) << u""_s;
        QTest::newRow("failed") << quint32(0xc8) << u" failed"_s;
        QTest::newRow("deprecated") << quint32(0xa2) << u" deprecated"_s;
    }

    void readsAddressFlags()
    {
        QFETCH(const quint32, flags);
        QFETCH(const QString, expected);
        const Ip6Address ip = *Ip6Address::parse(u"fe80::1");
        const QByteArray name = attribute(IFLA_IFNAME, QByteArray("e\0", 2));
        // The attribute wins over the header's eight bits, and IFA_LOCAL over the other end's
        // address.
        const QByteArray other = bytesOf(*Ip6Address::parse(u"fe80::2"));
        const NetlinkDump dump = parsed(linkMessage(7, name).append(
            addressMessage(7, 64, 0x40,
                           attribute(IFA_LOCAL, bytesOf(ip))
                               .append(attribute(IFA_ADDRESS, other))
                               .append(attribute(IFA_FLAGS, bytesOf(flags))))));
        QCOMPARE(describe(dump.interfaces.at(0)), QString(u"7 e 0 fe80::1/64"_s + expected));
    }

    void tellsErrorsAndInterruptions()
    {
        QCOMPARE(parsed(message(NLMSG_ERROR, bytesOf(qint32(-EPERM)))).osError, EPERM);
        QCOMPARE(parsed(message(NLMSG_ERROR, {})).osError, 0);
        QVERIFY(parsed(message(NLMSG_DONE, bytesOf(qint32(0)))).done);
        QVERIFY(parsed(message(NLMSG_DONE, bytesOf(qint32(0)), NLM_F_DUMP_INTR)).interrupted);
    }

    void survivesHostileBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("malformed");
        QTest::addColumn<int>("interfaces");
        const QByteArray good = linkMessage(3, attribute(IFLA_IFNAME, "eth0"));
        QTest::newRow("nothing") << QByteArray() << 0 << 0;
        QTest::newRow("half a header") << good.first(7) << 0 << 0;
        QTest::newRow("length 0") << bytesOf(nlmsghdr{0, RTM_NEWLINK, 0, 0, 0}) << 1 << 0;
        QTest::newRow("length 15") << bytesOf(nlmsghdr{15, RTM_NEWLINK, 0, 0, 0}) << 1 << 0;
        QTest::newRow("length beyond the end")
            << bytesOf(nlmsghdr{17, RTM_NEWLINK, 0, 0, 0}) << 1 << 0;
        QTest::newRow("length 4 GiB")
            << bytesOf(nlmsghdr{0xffffffff, RTM_NEWLINK, 0, 0, 0}) << 1 << 0;
        QTest::newRow("link without content") << message(RTM_NEWLINK, {}).append(good) << 1 << 1;
        QTest::newRow("index 0") << linkMessage(0, {}).append(good) << 1 << 1;
        QTest::newRow("negative index") << linkMessage(-5, {}).append(good) << 1 << 1;
        QTest::newRow("attribute of length 0")
            << linkMessage(3, bytesOf(rtattr{0, IFLA_IFNAME})) << 0 << 1;
        QTest::newRow("attribute of length 3")
            << linkMessage(3, bytesOf(rtattr{3, IFLA_IFNAME})) << 0 << 1;
        QTest::newRow("attribute beyond the end")
            << linkMessage(3, bytesOf(rtattr{200, IFLA_IFNAME})) << 0 << 1;
        QTest::newRow("short values") << linkMessage(
            3,
            attribute(IFLA_MTU, "x")
                .append(attribute(IFLA_CARRIER, {}))
                .append(attribute(IFLA_MASTER, "yy"))
                .append(attribute(IFLA_AF_SPEC, attribute(10, attribute(IFLA_INET6_CONF, "z")))))
                                      << 0 << 1;
        QTest::newRow("enormous MTU")
            << linkMessage(3, attribute(IFLA_MTU, bytesOf(quint32(0xffffffff)))) << 0 << 1;
        QTest::newRow("empty name, empty kind")
            << linkMessage(3,
                           attribute(IFLA_IFNAME, {})
                               .append(attribute(IFLA_LINKINFO, attribute(IFLA_INFO_KIND, {}))))
            << 0 << 1;
        QTest::newRow("address without content")
            << QByteArray(good).append(message(RTM_NEWADDR, {})) << 1 << 1;
        QTest::newRow("short address")
            << QByteArray(good).append(addressMessage(3, 64, 0, attribute(IFA_ADDRESS, "short")))
            << 1 << 1;
        QTest::newRow("prefix 200") << QByteArray(good).append(
            addressMessage(3, 200, 0, attribute(IFA_ADDRESS, QByteArray(16, 'a'))))
                                    << 1 << 1;
        QTest::newRow("address of nobody") << QByteArray(good).append(
            addressMessage(4, 64, 0, attribute(IFA_ADDRESS, QByteArray(16, 'a'))))
                                           << 0 << 1;
        QTest::newRow("twice the same link") << QByteArray(good).append(good) << 0 << 1;
        QTest::newRow("unknown type") << message(4711, "whatever").append(good) << 0 << 1;
    }

    void survivesHostileBytes()
    {
        QFETCH(const QByteArray, bytes);
        const NetlinkDump dump =
            parsed(QByteArray(bytes)); // a copy of its own: sanitizers see each byte beyond
        QTEST(dump.malformed, "malformed");
        QTEST(int(dump.interfaces.size()), "interfaces");
        for (const InterfaceInfo &info : dump.interfaces) {
            QVERIFY(info.addresses.isEmpty());
            QVERIFY(info.mtu >= 0);
        }
    }

    void survivesEveryTruncation()
    {
        for (qsizetype size = 0; size < m_recorded.size(); ++size) {
            const QByteArray cut(m_recorded.constData(), size);
            QVERIFY(parsed(cut).interfaces.size() <= 6);
        }
    }

    void survivesNoise()
    {
        QRandomGenerator random(28015); // the same noise each time
        for (int round = 0; round < 3000; ++round) {
            QByteArray noisy = m_recorded;
            for (int i = 0; i < 8; ++i)
                noisy[qsizetype(random.bounded(quint32(noisy.size())))] = char(random.bounded(256));
            const NetlinkDump dump = parsed(noisy);
            QVERIFY(dump.interfaces.size() <= 100);
        }
    }
};

QTEST_APPLESS_MAIN(TestNetlink)
#include "tst_netlink.moc"
