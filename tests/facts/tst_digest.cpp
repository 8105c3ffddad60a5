// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/digest.h"

#include "tests/facts/goldenfacts.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowNs = 1'700'000'000'000'000'000;
constexpr InterfaceIndex anInterface{7};

Endpoint someone()
{
    return {Ip6Address::parse(u"fe80::b"_s).value_or(Ip6Address{}), anInterface, 28015};
}

InterfaceFacts interfaceFacts()
{
    InterfaceFacts interface;
    interface.info.ref = {anInterface, u"eth0"_s};
    interface.info.up = true;
    interface.info.carrier = true;
    interface.info.ipv6Enabled = true;
    interface.info.mtu = 1500;
    interface.info.kind = u"ethernet"_s;
    interface.info.hardwareAddress = u"02:00:5e:00:53:0b"_s;
    interface.info.addresses << InterfaceAddress{someone().address, 64, false, false, false};
    interface.multicastRoute = true;
    interface.joined = true;
    return interface;
}

SideFacts listener()
{
    SideFacts facts;
    facts.settings.side = Side::Listener;
    facts.settings.group = Ip6Address::parse(u"ff12::6d63"_s).value_or(Ip6Address{});
    facts.settings.port = 28015;
    facts.settings.interfaces << InterfaceRef{anInterface, u"eth0"_s};
    facts.interfaces << interfaceFacts();
    facts.service.emplace();
    return facts;
}

SideFacts requester()
{
    SideFacts facts = listener();
    facts.settings.side = Side::Requester;
    facts.service.reset();
    return facts;
}

std::optional<SideFacts> throughDigest(const SideFacts &facts, qsizetype room = maximumDigestBytes)
{
    return decodeDigest(encodeDigest(facts, anInterface, nowNs, room), someone());
}

} // namespace

class DigestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhoAndWhat()
    {
        for (const SideFacts &facts : {listener(), requester()}) {
            const auto told = throughDigest(facts);
            QVERIFY(told.has_value());
            QCOMPARE(told->settings.side, facts.settings.side);
            QVERIFY(told->settings.group == facts.settings.group);
            QCOMPARE(told->settings.port, facts.settings.port);
            QCOMPARE(told->readNs, nowNs);
            QCOMPARE(told->service.has_value(), facts.service.has_value());
            const InterfaceFacts *interface = told->chosen();
            QVERIFY(interface);
            QVERIFY(interface->info.up);
            QCOMPARE(interface->info.hardwareAddress, u"02:00:5e:00:53:0b"_s);
            QCOMPARE(interface->info.kind, u"ethernet"_s);
            QVERIFY(interface->info.linkLocal() && interface->info.linkLocal()->isUsable());
        }
    }

    void tellsTroublesOfTheInterface_data()
    {
        QTest::addColumn<QString>("trouble");
        for (const char *trouble : {"none", "down", "carrier", "off", "mtu", "noarp", "bridge",
                                    "no address", "tentative", "duplicate", "no route"})
            QTest::newRow(trouble) << QString::fromLatin1(trouble);
    }
    void tellsTroublesOfTheInterface()
    {
        QFETCH(QString, trouble);
        SideFacts facts = listener();
        InterfaceFacts &own = facts.interfaces.first();
        own.info.up = trouble != u"down";
        own.info.carrier = trouble != u"carrier";
        own.info.ipv6Enabled = trouble != u"off";
        own.info.mtu = trouble == u"mtu" ? 1200 : 1500;
        own.info.noArp = trouble == u"noarp";
        own.info.addresses.first().tentative = trouble == u"tentative";
        own.info.addresses.first().dadFailed = trouble == u"duplicate";
        own.multicastRoute = trouble != u"no route";
        if (trouble == u"bridge")
            own.info.bridge = {{3}, u"br0"_s};
        if (trouble == u"no address")
            own.info.addresses.clear();
        const auto told = throughDigest(facts);
        QVERIFY(told.has_value());
        const InterfaceFacts &other = told->interfaces.first();
        QCOMPARE(other.info.up, own.info.up);
        QCOMPARE(other.info.carrier == false, own.info.carrier == false);
        QCOMPARE(other.info.ipv6Enabled == false, own.info.ipv6Enabled == false);
        QCOMPARE(other.info.mtu > 0 && other.info.mtu < 1280, own.info.mtu < 1280);
        QCOMPARE(other.info.noArp, own.info.noArp);
        QCOMPARE(other.info.bridge.isValid(), own.info.bridge.isValid());
        QCOMPARE(other.multicastRoute == false, own.multicastRoute == false);
        QCOMPARE(other.info.addresses.isEmpty(), own.info.addresses.isEmpty());
        if (!own.info.addresses.isEmpty()) {
            QCOMPARE(other.info.addresses.first().tentative, own.info.addresses.first().tentative);
            QCOMPARE(other.info.addresses.first().dadFailed, own.info.addresses.first().dadFailed);
        }
    }

    void tellsWhatWasHeard()
    {
        SideFacts facts = listener();
        HeardFacts heard;
        heard.run = 0xabcdef;
        heard.group = 3;
        heard.control = 6;
        heard.unicast = 2;
        heard.elsewhere = 1;
        heard.welcomed = 9;
        heard.sendErrors = 4;
        heard.osError = 1;
        heard.lastNs = nowNs - 250'000'000;
        facts.service->heard << heard;
        facts.service->overflow = 5;
        facts.echoes << EchoFacts{Purpose::Hello, 3, 0, 0, 0}
                     << EchoFacts{Purpose::Control, 3, 3, 0, 0};
        facts.membership.emplace();
        facts.membership->reports = 0;
        facts.membership->discards = 2;
        const auto told = throughDigest(facts, 500);
        QVERIFY(told && told->service);
        QCOMPARE(told->service->heard.size(), 1);
        const HeardFacts &other = told->service->heard.first();
        QCOMPARE(other.run, heard.run);
        QCOMPARE(other.group, heard.group);
        QCOMPARE(other.control, heard.control);
        QCOMPARE(other.unicast, heard.unicast);
        QCOMPARE(other.elsewhere, heard.elsewhere);
        QCOMPARE(other.welcomed, heard.welcomed);
        QCOMPARE(other.sendErrors, heard.sendErrors);
        QCOMPARE(other.osError, heard.osError);
        QCOMPARE(other.lastNs, heard.lastNs);
        QCOMPARE(told->service->overflow, 5);
        QVERIFY(told->echo(Purpose::Hello) && told->echo(Purpose::Hello)->isLost());
        QVERIFY(told->echo(Purpose::Control) && !told->echo(Purpose::Control)->isLost());
        QVERIFY(told->membership.has_value());
        QCOMPARE(told->membership->discards, 2);
    }

    /// Six requesters ask at once: a digest has no room for all, and says so.
    void tellsTheAskersRunFirst()
    {
        SideFacts facts = listener();
        for (quint64 run = 1; run <= 6; ++run) {
            HeardFacts heard;
            heard.run = 0xaa0000 + run;
            heard.group = run;
            heard.lastNs = nowNs - qint64(run) * 1'000'000;
            facts.service->heard << heard;
        }
        facts.service->heardInAll = 9; // of which three are forgotten
        const QByteArray digest =
            encodeDigest(facts, anInterface, nowNs, maximumDigestBytes, 0xaa0006);
        const auto told = decodeDigest(digest, someone());
        QVERIFY(told && told->service && told->service->heard.size() == 3);
        QCOMPARE(told->service->heard.first().run, 0xaa0006);
        QCOMPARE(told->service->heard.at(1).run, 0xaa0001);
        QCOMPARE(told->service->heardInAll, 9);
        QVERIFY(told->service->isHeardCut());
    }

    void saysNothingOfALengthWhereAllIsTold()
    {
        SideFacts facts = listener();
        for (int i = 0; i < 2; ++i) { // one run, from two addresses
            HeardFacts heard;
            heard.run = 0xbb;
            facts.service->heard << heard;
        }
        facts.service->heardInAll = 2;
        const auto told = throughDigest(facts);
        QVERIFY(told && told->service && told->service->heard.size() == 1);
        QVERIFY(!told->service->isHeardCut());
    }

    void tellsWhetherTheWayBackIsAnother_data()
    {
        QTest::addColumn<quint32>("device");
        QTest::addColumn<bool>("local");
        QTest::addColumn<bool>("another");
        QTest::newRow("the same") << anInterface.value << false << false;
        QTest::newRow("another") << anInterface.value + 1 << false << true;
        QTest::newRow("this very host") << anInterface.value + 1 << true << false;
    }
    void tellsWhetherTheWayBackIsAnother()
    {
        QFETCH(const quint32, device);
        QFETCH(const bool, local);
        QFETCH(const bool, another);
        SideFacts facts = listener();
        ReplyPathFacts path;
        path.arrival = {anInterface, u"eth0"_s};
        path.route.device = {{device}, u"x"_s};
        path.route.local = local;
        facts.replyPaths << path;
        const auto told = throughDigest(facts);
        QVERIFY(told && told->replyPaths.size() == 1);
        const ReplyPathFacts &other = told->replyPaths.first();
        QCOMPARE(other.route.device.index != other.arrival.index, another);
    }

    void tellsWhatItCouldNotDo()
    {
        SideFacts facts = listener();
        facts.service->failedOperation = u"bind"_s;
        facts.service->osError = 98;
        const auto told = throughDigest(facts);
        QVERIFY(told && told->service);
        QCOMPARE(told->service->failedOperation, u"bind"_s);
        QCOMPARE(told->service->osError, 98);
    }

    void tellsItsCounters()
    {
        SideFacts facts = listener();
        facts.interfaces.first().moved.set(Counter::NicRx, 31);
        facts.interfaces.first().moved.set(Counter::InMcast, 30);
        facts.interfaces.first().moved.set(Counter::InEchos, 2);
        const auto told = throughDigest(facts, 500);
        QVERIFY(told.has_value());
        const CounterSet &moved = told->interfaces.first().moved;
        QCOMPARE(moved[Counter::NicRx], std::optional<qint64>(31));
        QCOMPARE(moved[Counter::InMcast], std::optional<qint64>(30));
        QCOMPARE(moved[Counter::InEchos], std::optional<qint64>(2));
        QVERIFY(!moved[Counter::NicTx].has_value()); // in their midst: still unknown
    }

    void fitsIntoItsRoom_data() { addGoldenRows(); }
    void fitsIntoItsRoom()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        for (const SideFacts &facts : {golden.listener, golden.requester}) {
            const InterfaceIndex index = facts.settings.interfaces.first().index;
            for (qsizetype room = 0; room <= 400; ++room) {
                const QByteArray digest = encodeDigest(facts, index, nowNs, room);
                QVERIFY(digest.size() <= room);
                // One word of a message: nothing that would end it, nothing that needs escaping.
                QVERIFY(std::all_of(digest.begin(), digest.end(),
                                    [](char c) { return c > ' ' && c < 127 && c != '"'; }));
                if (room >= 40)
                    QVERIFY(decodeDigest(digest, someone()).has_value());
            }
        }
    }

    void namesFromOutsideStayAWord()
    {
        SideFacts facts = listener();
        facts.interfaces.first().joined = false;
        InterfaceFacts other = interfaceFacts();
        other.info.ref = {{8}, u"a,b:c d+\n\u00e4"_s};
        facts.interfaces << other;
        const QByteArray digest = encodeDigest(facts, anInterface, nowNs, 500);
        QVERIFY2(digest.contains("J:a?b?c?d???"), digest.constData());
    }

    void refusesWhatIsNoDigest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("word") << QByteArray("hello");
        QTest::newRow("no side") << QByteArray("t:1,s:l");
        QTest::newRow("other side") << QByteArray("s:x");
        QTest::newRow("too large") << QByteArray("s:l," + QByteArray(1024, 'x'));
    }
    void refusesWhatIsNoDigest()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeDigest(bytes, someone()).has_value());
    }

    void boundsWhatAForgedOneSays()
    {
        const QByteArray runs = QByteArray("1/2/3+").repeated(100);
        const QByteArray forged =
            "s:l,z:" + QByteArray(200, '\x1b') + ",r:" + runs + ",u:1.4*999999999999,o:-5";
        const auto told = decodeDigest(forged, someone());
        QVERIFY(told && told->service);
        QVERIFY(told->service->heard.size() <= 3);
        QVERIFY(told->service->refusals.size() <= 64);
        QCOMPARE(told->service->overflow, 0);
        QVERIFY(!told->service->failedOperation.contains(QChar(0x1b)));
        const auto names =
            decodeDigest(QByteArray("s:l,J:" + QByteArray("eth+").repeated(200)), someone());
        QVERIFY(names && names->interfaces.size() <= 8);
        const auto requests = decodeDigest("s:r,q:1/2/3/999999999999/1", someone());
        QVERIFY(requests && requests->exchange);
        QVERIFY(requests->exchange->hellos.size() <= 16);
    }

    void tellsTheSourcesThatItJoinedFor_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QStringList>("blocked");
        QTest::addColumn<QString>("item");
        const QString a = u"fd00::1"_s, b = u"fe80::2"_s, c = u"fd00::3"_s, d = u"fd00::4"_s;
        QTest::newRow("any") << QStringList{} << QStringList{} << QString();
        QTest::newRow("one") << QStringList{a} << QStringList{} << u",S:+fd00::1,"_s;
        QTest::newRow("three") << QStringList{a, b, c} << QStringList{}
                               << u",S:+fd00::1+fe80::2+fd00::3,"_s;
        QTest::newRow("all but two")
            << QStringList{} << QStringList{a, b} << u",S:-fd00::1-fe80::2,"_s;
    }
    void tellsTheSourcesThatItJoinedFor()
    {
        QFETCH(const QStringList, wanted);
        QFETCH(const QStringList, blocked);
        QFETCH(const QString, item);
        const auto addresses = [](const QStringList &texts) {
            QList<Ip6Address> list;
            for (const QString &text : texts)
                list << Ip6Address::parse(text).value();
            return list;
        };
        SideFacts facts = listener();
        if (!wanted.isEmpty()) {
            facts.settings.source = addresses(wanted).first();
            facts.settings.moreSources = addresses(wanted.mid(1));
        }
        facts.settings.blockedSources = addresses(blocked);
        const QByteArray text = encodeDigest(facts, anInterface, nowNs, maximumDigestBytes);
        const QByteArray ended = text + ',';
        QVERIFY2(item.isEmpty() ? !ended.contains("S:") : ended.contains(item.toLatin1()), text);
        const auto told = decodeDigest(text, someone());
        QVERIFY(told);
        QCOMPARE(told->settings.source, facts.settings.source);
        QCOMPARE(told->settings.moreSources, facts.settings.moreSources);
        QCOMPARE(told->settings.blockedSources, facts.settings.blockedSources);
    }

    void sourcesThatAreNoneAreUnknown()
    {
        for (const char *item : {"S:", "S:+", "S:fd00::1", "S:+fd00::1-fd00::2", "S:+x",
                                 "S:+fd00::1+fd00::2+fd00::3+fd00::4"}) {
            const auto told = decodeDigest(QByteArray("s:l,") += item, someone());
            QVERIFY2(told && !told->settings.source && told->settings.blockedSources.isEmpty(),
                     item);
        }
    }

    void tellsThatItBeganLate()
    {
        GoldenFacts golden = readGolden(u"port_dropped_in_input"_s);
        ExchangeFacts &exchange = *golden.requester.exchange;
        exchange.sent = 90;
        exchange.answered = 50;
        const auto told = [&](quint64 atFirst) {
            exchange.unansweredAtFirst = atFirst;
            const auto facts = decodeDigest(
                encodeDigest(golden.requester, golden.requester.settings.interfaces.first().index,
                             nowNs, 1000),
                someone());
            return facts && facts->exchange ? facts->exchange->unansweredAtFirst : 999;
        };
        QCOMPARE(told(40), 40U);
        QCOMPARE(told(20), 0U); // others were lost later: nobody asks how many at first
    }

    void takesAnyBytes()
    {
        QRandomGenerator random(3);
        const GoldenFacts golden = readGolden(u"port_dropped_in_input"_s);
        for (const SideFacts &facts : {golden.listener, golden.requester}) {
            const QByteArray good =
                encodeDigest(facts, facts.settings.interfaces.first().index, nowNs, 1000);
            QVERIFY(good.size() > 100);
            for (int i = 0; i < 5000; ++i) {
                QByteArray bytes = good;
                for (int n = 1 + int(random.bounded(6)); n > 0; --n)
                    bytes[random.bounded(qsizetype(bytes.size()))] = char(random.bounded(256));
                decodeDigest(bytes, someone());
                decodeDigest(QByteArrayView(bytes).first(random.bounded(qsizetype(bytes.size()))),
                             someone());
            }
        }
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "tst_digest.moc"
