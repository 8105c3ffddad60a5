// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/interfacechoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

Ip6Address ip(QStringView text)
{
    return *Ip6Address::parse(text);
}

InterfaceInfo interface(quint32 index, const QString &name, const QString &kind = u"ethernet"_s)
{
    InterfaceInfo info;
    info.ref = {{index}, name};
    info.kind = kind;
    info.mtu = 1500;
    info.up = true;
    info.carrier = true;
    info.multicast = true;
    info.ipv6Enabled = true;
    info.addresses = {{.address = ip(u"fe80::1"), .prefixLength = 64}};
    return info;
}

InterfaceInfo loopback()
{
    InterfaceInfo info = interface(1, u"lo"_s, u"loopback"_s);
    info.loopback = true;
    info.addresses = {{.address = ip(u"::1"), .prefixLength = 128}};
    return info;
}

InterfaceInfo down(InterfaceInfo info)
{
    info.up = false;
    info.addresses.clear();
    return info;
}

InterfaceInfo ipv6Off(InterfaceInfo info)
{
    info.ipv6Enabled = false;
    info.addresses.clear();
    return info;
}

QStringList names(const QList<InterfaceInfo> &list)
{
    QStringList result;
    for (const InterfaceInfo &info : list)
        result.append(info.ref.name);
    return result;
}

} // namespace

class TestInterfaceChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("all");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("the best one: usable hardware")
            << QString() << false << QStringList{u"eth1"_s};
        QTest::newRow("by name") << u"tun0"_s << false << QStringList{u"tun0"_s};
        QTest::newRow("by name, although it is down")
            << u"eth0"_s << false << QStringList{u"eth0"_s};
        QTest::newRow("by name, the loopback") << u"lo"_s << false << QStringList{u"lo"_s};
        QTest::newRow("by number") << u"7"_s << false << QStringList{u"tun0"_s};
        QTest::newRow("unknown number") << u"8"_s << false << QStringList{};
        QTest::newRow("a name that looks like a number") << u"2"_s << false << QStringList{u"2"_s};
        QTest::newRow("unknown name") << u"eth9"_s << false << QStringList{};
        QTest::newRow("a name is not a prefix") << u"eth"_s << false << QStringList{};
        QTest::newRow("all usable, lowest index first")
            << QString() << true << QStringList{u"eth1"_s, u"tun0"_s};
        QTest::newRow("all, whatever the name")
            << u"eth9"_s << true << QStringList{u"eth1"_s, u"tun0"_s};
    }
    void chooses()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, all);
        const QList<InterfaceInfo> known{interface(7, u"tun0"_s, u"tun"_s), loopback(),
                                         down(interface(2, u"eth0"_s)), interface(3, u"eth1"_s),
                                         down(interface(9, u"2"_s))};
        QTEST(names(chosenInterfaces({name, all}, known)), "expected");
    }

    void choosesAmongNone()
    {
        QVERIFY(chosenInterfaces({{}, false}, {}).isEmpty());
        QVERIFY(chosenInterfaces({{}, true}, {}).isEmpty());
        QVERIFY(chosenInterfaces({u"eth0"_s, false}, {}).isEmpty());
    }

    void saysWhyThereIsNone_data()
    {
        QTest::addColumn<InterfaceChoice>("choice");
        QTest::addColumn<QList<InterfaceInfo>>("known");
        QTest::addColumn<QString>("expected");
        const InterfaceChoice best;
        const InterfaceChoice all{{}, true};
        const QList<InterfaceInfo> off{loopback(), ipv6Off(interface(2, u"eth0"_s)),
                                       ipv6Off(interface(3, u"eth1"_s))};
        QTest::newRow("no such name")
            << InterfaceChoice{u"eth9"_s, false} << off
            << u"This machine has no interface eth9. Did you mean eth0?"_s;
        QTest::newRow("a hostile name") << InterfaceChoice{u"\u001b[2J\u202e"_s, false} << off
                                        << u"This machine has no interface \\x1b[2J\\u202e."_s;
        const QString onlyLoopback =
            u"This machine has no network interface but the loopback one."_s;
        QTest::newRow("nothing at all") << best << QList<InterfaceInfo>{} << onlyLoopback;
        QTest::newRow("loopback only") << all << QList<InterfaceInfo>{loopback()} << onlyLoopback;
        QTest::newRow("IPv6 off everywhere")
            << best << off << u"IPv6 is switched off on every interface of this machine."_s;
        QTest::newRow("all are down")
            << best << QList<InterfaceInfo>{loopback(), down(interface(2, u"eth0"_s))}
            << u"No interface of this machine is usable for IPv6 multicast now."_s;
        QTest::newRow("some off, some down")
            << all << QList<InterfaceInfo>{off.at(1), down(interface(3, u"eth1"_s))}
            << u"No interface of this machine is usable for IPv6 multicast now."_s;
    }
    void saysWhyThereIsNone()
    {
        QFETCH(const InterfaceChoice, choice);
        QFETCH(const QList<InterfaceInfo>, known);
        QTEST(noInterfaceError(choice, known).text, "expected");
    }

    void listsAddressesWithTheirState()
    {
        InterfaceInfo info = interface(2, u"eth0"_s);
        QCOMPARE(addressListText(info), u"fe80::1"_s);
        info.addresses.append({.address = ip(u"fd00::1"), .tentative = true});
        info.addresses.append({.address = ip(u"fd00::2"), .tentative = true, .dadFailed = true});
        QCOMPARE(addressListText(info), u"fe80::1, fd00::1 (tentative), fd00::2 (dad-failed)"_s);
        info.addresses.clear();
        QCOMPARE(addressListText(info), QString());
    }

    void tellsWhoIsOffLink_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("offLink");
        QTest::newRow("link-local") << u"fe80::7"_s << false;
        QTest::newRow("the same prefix") << u"2001:db8:1::7"_s << false;
        QTest::newRow("another prefix") << u"2001:db8:2::7"_s << true;
        QTest::newRow("the same but for the last bit of the prefix")
            << u"2001:db8:1:1::7"_s << true;
        QTest::newRow("loopback") << u"::1"_s << false;
        QTest::newRow("nobody") << u"::"_s << false;
    }
    void tellsWhoIsOffLink()
    {
        QFETCH(const QString, source);
        InterfaceInfo info = interface(2, u"eth0"_s);
        info.addresses.append({.address = ip(u"2001:db8:1::1"), .prefixLength = 64});
        QTEST(isOffLink({info}, {2}, ip(source)), "offLink");
        QVERIFY(!isOffLink({info}, {3}, ip(source))); // nothing is known of that interface
        info.addresses.clear();
        QVERIFY(!isOffLink({info}, {2}, ip(source)));
    }

    void findsByIndex()
    {
        const QList<InterfaceInfo> known{interface(2, u"eth0"_s), interface(3, u"eth1"_s)};
        QCOMPARE(findInterface(known, {3}), &known.at(1));
        QCOMPARE(findInterface(known, {4}), nullptr);
        QCOMPARE(findInterface(known, {}), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestInterfaceChoice)
#include "tst_interfacechoice.moc"
