// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/interfaceinventory.h"
#include "tests/support/networknamespace.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

const InterfaceInfo *find(const QList<InterfaceInfo> &all, const QString &name)
{
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&](const auto &info) { return info.ref.name == name; });
    return it == all.end() ? nullptr : &*it;
}

QList<InterfaceInfo> fakes(int count)
{
    QList<InterfaceInfo> result;
    for (int i = 1; i <= count; ++i) {
        InterfaceInfo info;
        info.ref = {{quint32(i)}, u"fake"_s + QString::number(i)};
        info.up = true;
        const QString address = u"fe80::"_s + QString::number(i, 16);
        info.addresses = {{.address = *Ip6Address::parse(address)}};
        result << info;
    }
    return result;
}

} // namespace

class TestInterfaceInventory : public QObject
{
    Q_OBJECT

    /// What obstacles the inventory of \a machine finds on \a name, in the end.
    static QList<Obstacle> obstaclesOn(const NetworkNamespace &machine, const QString &name)
    {
        const Inside inside(machine);
        const Result<QList<InterfaceInfo>> all = readInterfaces();
        const InterfaceInfo *info = all ? find(*all, name) : nullptr;
        return info ? obstacles(*info) : QList<Obstacle>{Obstacle::Loopback, Obstacle::Loopback};
    }

private Q_SLOTS:
    void tellsOnlyChanges()
    {
        QList<InterfaceInfo> machine = fakes(500);
        InterfaceInventory inventory([&] { return Result<QList<InterfaceInfo>>(machine); });
        QSignalSpy changed(&inventory, &InterfaceInventory::changed);
        QVERIFY(inventory.interfaces().isEmpty());
        QVERIFY(inventory.refresh());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(inventory.interfaces().size(), 500);
        QVERIFY(inventory.refresh());
        QCOMPARE(changed.size(), 1);
        machine[299].addresses[0].tentative = true;
        QVERIFY(inventory.refresh());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.last().first().value<QList<InterfaceInfo>>(), machine);
    }

    void keepsWhatItKnewWhenReadingFails()
    {
        bool broken = false;
        InterfaceInventory inventory([&]() -> Result<QList<InterfaceInfo>> {
            if (broken)
                return Error{Error::Code::System, EMFILE, u"no"_s};
            return fakes(2);
        });
        QVERIFY(inventory.refresh());
        broken = true;
        QCOMPARE(inventory.refresh().error().osError, EMFILE);
        QCOMPARE(inventory.interfaces().size(), 2);
    }

    void saysWhatIsInTheWay_data()
    {
        using enum Obstacle;
        QTest::addColumn<QStringList>(
            "commands"); // `ip` on a cable `lan` that works, far end `far`
        QTest::addColumn<QList<Obstacle>>("expected");
        QTest::newRow("nothing") << QStringList{} << QList<Obstacle>{};
        QTest::newRow("down") << QStringList{u"link set lan down"_s} << QList{Down};
        QTest::newRow("no carrier") << QStringList{u"link set far down"_s} << QList{NoCarrier};
        QTest::newRow("small MTU") << QStringList{u"link set lan mtu 1279"_s} << QList{Mtu};
        QTest::newRow("bridge port")
            << QStringList{u"link add br0 type bridge"_s, u"link set lan master br0"_s}
            << QList{BridgePort};
        QTest::newRow("no address") << QStringList{u"addr flush dev lan"_s} << QList{NoAddress};
        QTest::newRow("no link-local")
            << QStringList{u"addr flush dev lan"_s, u"addr add 2001:db8::1/64 dev lan"_s}
            << QList{NoLinkLocal};
        QTest::newRow("multicast off")
            << QStringList{u"link set lan multicast off"_s} << QList{NotMulticast};
        QTest::newRow("arp off") << QStringList{u"link set lan arp off"_s} << QList{NoArp};
    }

    void saysWhatIsInTheWay()
    {
        QFETCH(const QStringList, commands);
        QFETCH(const QList<Obstacle>, expected);
        NetworkNamespace machine(u"obstacle"_s);
        QVERIFY2(machine.ip(u"link add lan type veth peer name far"_s)
                     && machine.ip(u"link set lan up"_s) && machine.ip(u"link set far up"_s)
                     && machine.waitForLinkLocal(u"lan"_s),
                 qPrintable(machine.error()));
        for (const QString &command : commands)
            QVERIFY2(machine.ip(command), qPrintable(machine.error()));
        QTRY_COMPARE(obstaclesOn(machine, u"lan"_s), expected);
    }

    void saysThatIpv6IsOff()
    {
        NetworkNamespace machine(u"v6off"_s);
        QVERIFY2(machine.ip(u"link add lan type veth peer name far"_s)
                     && machine.ip(u"link set lan up"_s) && machine.ip(u"link set far up"_s)
                     && machine.setSysctl(u"net/ipv6/conf/lan/disable_ipv6"_s, u"1"_s),
                 qPrintable(machine.error()));
        QTRY_COMPARE(obstaclesOn(machine, u"lan"_s), QList{Obstacle::Ipv6Off});
    }

    void tellsTentativeFromDuplicate()
    {
        NetworkNamespace machine(u"dad"_s, true);
        // Both ends have the same hardware address, hence the same link-local one: detection must
        // fail.
        QVERIFY2(
            machine.ip(u"link add lan address 02:00:00:00:00:07 type veth peer name far address "
                       u"02:00:00:00:00:07"_s)
                && machine.setSysctl(u"net/ipv6/conf/far/accept_dad"_s, u"0"_s)
                && machine.setSysctl(u"net/ipv6/conf/lan/dad_transmits"_s, u"30"_s)
                && machine.ip(u"link set far up"_s) && machine.ip(u"link set lan up"_s),
            qPrintable(machine.error()));
        QTRY_COMPARE(obstaclesOn(machine, u"lan"_s), QList{Obstacle::DadFailed});

        QVERIFY2(machine.ip(u"link add slow type veth peer name slow-end"_s)
                     && machine.setSysctl(u"net/ipv6/conf/slow/dad_transmits"_s, u"30"_s)
                     && machine.ip(u"link set slow-end up"_s) && machine.ip(u"link set slow up"_s),
                 qPrintable(machine.error()));
        QTRY_COMPARE(obstaclesOn(machine, u"slow"_s), QList{Obstacle::Tentative});
    }

    void readsNamesAsTheyAre()
    {
        NetworkNamespace machine(u"names"_s);
        const QString bold = u"<b>&amp;'\""_s;
        const QString umlaut = u"kabel-grün"_s;
        QVERIFY2(machine.ip(u"link add %1 type veth peer name %2"_s.arg(bold, umlaut)),
                 qPrintable(machine.error()));
        const Inside inside(machine);
        const auto all = readInterfaces();
        QVERIFY(all);
        QVERIFY(find(*all, bold));
        QVERIFY(find(*all, umlaut));
    }

    void knowsTunnelsAndBridges()
    {
        NetworkNamespace machine(u"kinds"_s);
        QVERIFY2(machine.ip(u"tuntap add dev tunnel mode tun"_s)
                     && machine.ip(u"link add br0 type bridge"_s)
                     && machine.ip(u"link add port type veth peer name far"_s)
                     && machine.ip(u"link set port master br0"_s),
                 qPrintable(machine.error()));
        const Inside inside(machine);
        const auto all = readInterfaces();
        QVERIFY(all);
        QCOMPARE(find(*all, u"tunnel"_s)->kind, u"tun"_s);
        QVERIFY(find(*all, u"tunnel"_s)->pointToPoint);
        QVERIFY(find(*all, u"tunnel"_s)->noArp);
        QCOMPARE(find(*all, u"br0"_s)->kind, u"bridge"_s);
        QCOMPARE(find(*all, u"port"_s)->kind, u"veth"_s);
        QCOMPARE(find(*all, u"port"_s)->bridge, find(*all, u"br0"_s)->ref);
        QCOMPARE(find(*all, u"lo"_s)->kind, u"loopback"_s);
        QVERIFY(find(*all, u"lo"_s)->loopback);
        QCOMPARE(bestInterface(*all), nullptr);
    }

    void agreesWithQt()
    {
        NetworkNamespace machine(u"qt"_s);
        QVERIFY2(machine.ip(u"link add lan type veth peer name far"_s)
                     && machine.ip(u"link set lan up"_s) && machine.ip(u"link set far up"_s)
                     && machine.waitForLinkLocal(u"lan"_s) && machine.waitForLinkLocal(u"far"_s),
                 qPrintable(machine.error()));
        const Inside inside(machine);
        const auto comparable = [](const Result<QList<InterfaceInfo>> &read) {
            QList<InterfaceInfo> result = read ? *read : QList<InterfaceInfo>();
            for (InterfaceInfo &info : result) { // without what Qt doesn't know, or calls otherwise
                info.kind.clear();
                info.ipv6Enabled.reset();
                info.noArp = false;
            }
            return result;
        };
        QTRY_COMPARE(comparable(readInterfacesByQt()),
                     comparable(readInterfaces())); // IFF_RUNNING comes late
        QCOMPARE(readInterfacesByQt()->size(), 3);
    }

    void readsHundredsAndSurvivesTheNews()
    {
        NetworkNamespace machine(u"many"_s);
        const Inside inside(machine);
        InterfaceInventory inventory;
        QVERIFY(inventory.watch());
        QVERIFY(inventory.refresh());
        QCOMPARE(inventory.interfaces().size(), 1);
        QSignalSpy changed(&inventory, &InterfaceInventory::changed);

        QString batch;
        for (int i = 0; i < 150; ++i)
            batch += u"link add a%1 up type veth peer name b%1\n"_s.arg(i);
        QTemporaryFile file;
        QVERIFY(file.open() && file.write(batch.toLatin1()) > 0 && file.flush());
        // Nobody reads meanwhile: more news than the monitor's socket holds, so that some of it is
        // lost (ENOBUFS).
        QVERIFY2(machine.ip(u"-batch "_s + file.fileName()), qPrintable(machine.error()));
        QTRY_COMPARE(inventory.interfaces().size(), 301);
        const QList<InterfaceInfo> all = inventory.interfaces();
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto &a, const auto &b) {
            return a.ref.index < b.ref.index;
        }));
        QVERIFY(find(all, u"b149"_s));
        QVERIFY(changed.size() < 20); // not one for each piece of news
    }

    void watchesTheMachine()
    {
        NetworkNamespace machine(u"watch"_s);
        const Inside inside(machine);
        InterfaceInventory inventory;
        QVERIFY(inventory.watch());
        QVERIFY(inventory.refresh());
        QSignalSpy changed(&inventory, &InterfaceInventory::changed);
        const auto lan = [&] { return find(inventory.interfaces(), u"lan"_s); };
        QCOMPARE(lan(), nullptr);

        QVERIFY(machine.ip(u"link add lan type veth peer name far"_s));
        QTRY_VERIFY(lan());
        const InterfaceIndex before = lan()->ref.index;
        QVERIFY(machine.ip(u"link set lan up"_s));
        QTRY_COMPARE(obstacles(*lan()), QList{Obstacle::NoCarrier});
        QVERIFY(machine.ip(u"link set far up"_s));
        QTRY_VERIFY(isUsable(*lan()));
        QVERIFY(machine.ip(u"addr add 2001:db8::1/64 dev lan"_s));
        QTRY_COMPARE(lan()->addresses.size(), 2);
        QVERIFY(machine.setSysctl(u"net/ipv6/conf/lan/disable_ipv6"_s, u"1"_s));
        QTRY_COMPARE(obstacles(*lan()), QList{Obstacle::Ipv6Off});
        QVERIFY(machine.ip(u"link delete lan"_s));
        QTRY_COMPARE(lan(), nullptr);
        QVERIFY(machine.ip(u"link add lan type veth peer name far"_s));
        QTRY_VERIFY(lan());
        QVERIFY(lan()->ref.index != before);
        QVERIFY(changed.size() >= 7);

        changed.clear();
        QVERIFY(machine.ip(u"link add next type veth peer name to"_s));
        const auto hasNext = [](const QList<InterfaceInfo> &told) { return find(told, u"next"_s); };
        QTRY_VERIFY(hasNext(inventory.interfaces()));
        for (const QVariantList &told : std::as_const(changed)) // not once before it happened
            QVERIFY(hasNext(told.first().value<QList<InterfaceInfo>>()));
    }
};

QTEST_GUILESS_MAIN(TestInterfaceInventory)
#include "tst_interfaceinventory.moc"
