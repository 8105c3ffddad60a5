// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/interfaceinfo.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

Ip6Address ip(QStringView text)
{
    return *Ip6Address::parse(text);
}

InterfaceInfo healthy(quint32 index = 2, const QString &kind = u"ethernet"_s)
{
    InterfaceInfo info;
    info.ref = {{index}, u"eth"_s + QString::number(index)};
    info.kind = kind;
    info.mtu = 1500;
    info.up = true;
    info.carrier = true;
    info.multicast = true;
    info.ipv6Enabled = true;
    info.addresses = {{.address = ip(u"fe80::1"), .prefixLength = 64}};
    return info;
}

} // namespace

class TestInterfaceInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obstacles_data()
    {
        using enum Obstacle;
        QTest::addColumn<InterfaceInfo>("info");
        QTest::addColumn<QList<Obstacle>>("expected");
        QTest::addColumn<bool>("usable");
        const auto row = [](const char *name, auto change, const QList<Obstacle> &expected,
                            bool usable) {
            InterfaceInfo info = healthy();
            change(info);
            QTest::newRow(name) << info << expected << usable;
        };

        row(
            "healthy", [](auto &) {}, {}, true);
        row(
            "down",
            [](auto &i) {
                i.up = false;
                i.carrier = false;
                i.addresses = {};
            },
            {Down}, false);
        row(
            "no carrier",
            [](auto &i) {
                i.carrier = false;
                i.addresses = {};
            },
            {NoCarrier}, false);
        row(
            "carrier unknown", [](auto &i) { i.carrier.reset(); }, {}, true);
        row(
            "IPv6 off",
            [](auto &i) {
                i.ipv6Enabled = false;
                i.addresses = {};
            },
            {Ipv6Off}, false);
        row(
            "IPv6 unknown", [](auto &i) { i.ipv6Enabled.reset(); }, {}, true);
        row(
            "down and IPv6 off",
            [](auto &i) {
                i.up = false;
                i.ipv6Enabled = false;
            },
            {Down, Ipv6Off}, false);
        row(
            "MTU 1279", [](auto &i) { i.mtu = 1279; }, {Mtu}, false);
        row(
            "MTU 1280", [](auto &i) { i.mtu = 1280; }, {}, true);
        row(
            "MTU unknown", [](auto &i) { i.mtu = 0; }, {}, true);
        row(
            "bridge port",
            [](auto &i) {
                i.bridge = {{7}, u"br0"_s};
            },
            {BridgePort}, false);
        row(
            "NOARP", [](auto &i) { i.noArp = true; }, {NoArp}, false);
        row(
            "tunnel without ARP",
            [](auto &i) {
                i.noArp = true;
                i.pointToPoint = true;
            },
            {}, true);
        row(
            "no address", [](auto &i) { i.addresses = {}; }, {NoAddress}, false);
        row(
            "tentative", [](auto &i) { i.addresses[0].tentative = true; }, {Tentative}, false);
        row(
            "duplicate", [](auto &i) { i.addresses[0].dadFailed = true; }, {DadFailed}, false);
        row(
            "one duplicate, one waiting",
            [](auto &i) {
                i.addresses[0].dadFailed = true;
                i.addresses.append({.address = ip(u"fd00::1"), .tentative = true});
            },
            {Tentative}, false);
        row(
            "global only", [](auto &i) { i.addresses[0].address = ip(u"2001:db8::1"); },
            {NoLinkLocal}, true);
        row(
            "link-local duplicate, global usable",
            [](auto &i) {
                i.addresses[0].dadFailed = true;
                i.addresses.append({.address = ip(u"fd00::1")});
            },
            {NoLinkLocal}, true);
        row(
            "deprecated is usable", [](auto &i) { i.addresses[0].deprecated = true; }, {}, true);
        row(
            "no multicast flag", [](auto &i) { i.multicast = false; }, {NotMulticast}, true);
        row(
            "loopback",
            [](auto &i) {
                i.loopback = true;
                i.multicast = false;
                i.addresses[0].address = ip(u"::1");
            },
            {Loopback}, false);
    }

    void obstacles()
    {
        QFETCH(const InterfaceInfo, info);
        QFETCH(const QList<Obstacle>, expected);
        QCOMPARE(Sixcast::obstacles(info), expected);
        QTEST(isUsable(info), "usable");
    }

    void everyObstacleHasItsOwnText()
    {
        QStringList texts;
        for (int i = 0; i <= int(Obstacle::NotMulticast); ++i)
            texts << obstacleText(Obstacle(i));
        QVERIFY(!texts.contains(QString()));
        QCOMPARE(texts.removeDuplicates(), 0);
    }

    void linkLocal()
    {
        InterfaceInfo info = healthy();
        info.addresses = {{.address = ip(u"fd00::1")}};
        QVERIFY(!info.linkLocal());
        info.addresses.append({.address = ip(u"fe80::bad"), .dadFailed = true});
        QCOMPARE(info.linkLocal()->address, ip(u"fe80::bad"));
        info.addresses.append({.address = ip(u"fe80::900d")});
        QCOMPARE(info.linkLocal()->address, ip(u"fe80::900d"));
    }

    void best()
    {
        QCOMPARE(bestInterface({}), nullptr);
        InterfaceInfo loopback = healthy(1);
        loopback.loopback = true;
        const QList none{loopback};
        QCOMPARE(bestInterface(none), nullptr);

        InterfaceInfo unplugged = healthy(2);
        unplugged.carrier = false;
        InterfaceInfo globalOnly = healthy(4);
        globalOnly.addresses[0].address = ip(u"2001:db8::1");
        const QList all{
            loopback,  unplugged, healthy(3, u"veth"_s), globalOnly, healthy(6, u"wireless"_s),
            healthy(5)};
        QCOMPARE(bestInterface(all)->ref.index.value, 5u);
        const QList noHardware{loopback, healthy(9, u"tun"_s), healthy(8, u"bridge"_s)};
        QCOMPARE(bestInterface(noHardware)->ref.index.value, 8u);
    }
};

QTEST_APPLESS_MAIN(TestInterfaceInfo)
#include "tst_interfaceinfo.moc"
