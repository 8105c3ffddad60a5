// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/streamdatagram.h"
#include "core/inspect/inspectiontext.h"
#include "core/inspect/inspector.h"
#include "tests/capture/packetmaker.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr quint64 startUs = 1'764'000'000'000'000; // 2025-11-24 16:00:00 UTC
constexpr ByteOrder order = ByteOrder::Little;

/// A capture that is told second by second.
class Story
{
public:
    Story &at(double seconds)
    {
        m_us = quint64(qint64(startUs) + qint64(seconds * 1e6));
        return *this;
    }
    Story &frame(const QByteArray &bytes, quint32 original = 0)
    {
        m_bytes += enhancedBlock(order, 0, m_us, bytes, {}, original);
        return *this;
    }
    Story &packet(const QByteArray &ip, const char *from = "02", const QByteArray &tags = {})
    {
        return frame(QByteArray(ethernet(ip, tags)).replace(6, 1, QByteArray::fromHex(from)));
    }
    Story &query(const char *from = "fe80::a", int hopLimit = 1)
    {
        return packet(mld(mldv2Query("::", 10'000, 2, 125), {from, "ff02::1", hopLimit}), "0a");
    }
    Story &report(const char *from, const QList<QByteArray> &records, bool routerAlert = true)
    {
        return packet(mld(mldv2Report(records), {from, "ff02::16", 1}, routerAlert));
    }
    Story &datagram(const char *from, const char *to, int hopLimit = 1,
                    const QByteArray &data = "data")
    {
        return packet(hello(data, {from, to, hopLimit}));
    }
    Story &neighbor(int type, const char *from, const char *target)
    {
        return packet(ip6({from, "ff02::1", 255}, 58,
                          number(quint64(type), 1) + number(0, 7) + raw(ip(target))));
    }
    Inspection inspection() const
    {
        QByteArray bytes = sectionBlock(order, option(4, "Tester", order))
            + interfaceBlock(order, 1, option(2, "eth0", order)) + m_bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CaptureReader reader(buffer);
        return reader.begin() ? inspect(reader) : Inspection();
    }

private:
    quint64 m_us = startUs;
    QByteArray m_bytes;
};

/// `traffic.no-member 0.70 [3, 4] of 2`
QStringList misfitsOf(const Story &story)
{
    QStringList lines;
    const Inspection seen = story.inspection();
    for (const Misfit &misfit : seen.misfits) {
        QStringList numbers;
        for (const quint64 number : misfit.packets.numbers)
            numbers << QString::number(number);
        lines << u"%1 %2 [%3] of %4"_s.arg(misfit.id)
                     .arg(misfit.confidence, 0, 'f', 2)
                     .arg(numbers.join(u' '))
                     .arg(misfit.packets.count);
    }
    return lines;
}

/// A link on which all is well, up to 30 s.
Story healthy()
{
    Story story;
    story.at(0).query();
    story.at(1).report("fe80::b", {mldRecord(2, "ff15::1")});
    story.at(2).datagram("fe80::c", "ff12::2"); // see below: its member answers later
    story.at(3).report("fe80::d",
                       {mldRecord(4, "ff12::2"), mldRecord(1, "ff3e::3", {"2001:db8::1"})});
    story.at(4).datagram("2001:db8::1", "ff15::1", 64).datagram("2001:db8::1", "ff15::1", 64);
    story.at(5).datagram("2001:db8::1", "ff3e::3", 8);
    story.at(30).datagram("2001:db8::1", "ff15::1", 64);
    return story;
}

} // namespace

class InspectorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesWhoIsThere()
    {
        const Inspection seen = healthy().inspection();
        QCOMPARE(seen.misfits.size(), 0);
        QCOMPARE(inspectionStatus(seen), 0);
        QCOMPARE(seen.datagrams, 5);
        QCOMPARE(seen.mldMessages, 3);
        QCOMPARE(seen.links.size(), 1);
        const SeenLink &link = seen.links.first();
        QCOMPARE(link.name, u"eth0"_s);
        QCOMPARE(link.queriers.size(), 1);
        QCOMPARE(link.queriers.first().address, ip("fe80::a"));
        QVERIFY(link.queriers.first().isElected);
        QCOMPARE(link.groups.size(), 3);
        const SeenGroup &site = link.groups.at(1);
        QCOMPARE(site.group, ip("ff15::1"));
        QCOMPARE(site.members.size(), 1);
        QCOMPARE(site.members.first().reports, 1);
        QCOMPARE(site.members.first().unasked, 0);
        QCOMPARE(site.senders.size(), 1);
        const SeenSender &sender = site.senders.first();
        QCOMPARE(sender.datagrams, 3);
        QCOMPARE(sender.bytes, 12);
        QCOMPARE(sender.longestGapNs, 26'000'000'000);
        QCOMPARE(sender.largestBurst, 2);
        QCOMPARE(sender.packets.numbers, (QList<quint64>{5, 6, 8}));
        const SeenGroup &wanted = link.groups.at(2);
        QCOMPARE(wanted.members.first().sources, QList<Ip6Address>{ip("2001:db8::1")});
        QVERIFY(!wanted.members.first().excludes);
    }

    void followsAMember()
    {
        Story story;
        story.at(0).report("fe80::b", {mldRecord(4, "ff15::1")}); // unasked
        story.at(1).query();
        story.at(2).report("fe80::b", {mldRecord(2, "ff15::1")});
        story.at(20).report("fe80::b", {mldRecord(3, "ff15::1")});
        const SeenMember member = story.inspection().links.first().groups.first().members.first();
        QCOMPARE(member.reports, 2);
        QCOMPARE(member.unasked, 1);
        QCOMPARE(member.lastNs, qint64(startUs + 2'000'000) * 1000);
        QCOMPARE(member.leftNs, qint64(startUs + 20'000'000) * 1000);
        QCOMPARE(member.packets.numbers, (QList<quint64>{1, 3, 4}));
    }

    void followsSources()
    {
        Story story;
        story.report("fe80::b", {mldRecord(5, "ff3e::1", {"2001:db8::1", "2001:db8::2"})});
        story.report("fe80::b", {mldRecord(6, "ff3e::1", {"2001:db8::1"})});
        story.report("fe80::b", {mldRecord(2, "ff3e::2", {"2001:db8::9"})});
        story.report("fe80::b", {mldRecord(5, "ff3e::2", {"2001:db8::9"})});
        const QList<SeenGroup> groups = story.inspection().links.first().groups;
        QCOMPARE(groups.at(0).members.first().sources, QList<Ip6Address>{ip("2001:db8::2")});
        QVERIFY(groups.at(1).members.first().excludes);
        QVERIFY(groups.at(1).members.first().sources.isEmpty());
    }

    /// Ours begins anew, mcjoin's is one run.
    void countsByNumbers()
    {
        Story story;
        for (const auto &[run, numbers] : {std::pair(1U, QList<quint32>{1, 2, 5, 4, 4, 9}),
                                           std::pair(2U, QList<quint32>{1, 2, 3, 7})}) {
            for (const quint32 number : numbers)
                story.datagram("fe80::c", "ff12::9", 1,
                               encodeStreamDatagram({run, number, 1}, 100));
        }
        for (const int number : {7, 8, 11})
            story.datagram("fe80::d", "ff12::9", 1,
                           "Sender PID 7, MC group ff12::9 ... count: " + QByteArray::number(number)
                               + ", freq: 10");
        story.datagram("fe80::e", "ff12::9");
        const QList<SeenSender> senders = story.inspection().links.first().groups.first().senders;
        QCOMPARE(senders.size(), 3);
        QCOMPARE(senders.at(0).numbers, (SeenNumbers{9, 7, 3, 1, 1})); // 3, 6 to 8; 4 to 6
        QCOMPARE(senders.at(1).numbers, (SeenNumbers{3, 2, 1, 0, 0}));
        QVERIFY(!senders.at(2).numbers);
        QVERIFY2(senderText(senders.at(1)).endsWith(u"by their numbers 2 missing in 1 gap(s)"_s),
                 qPrintable(senderText(senders.at(1))));
    }

    void saysWhatDoesNotFit_data()
    {
        QTest::addColumn<Story>("story");
        QTest::addColumn<QStringList>("misfits");
        const QList<QByteArray> member{mldRecord(2, "ff15::1")};
        const auto with = [](Story story) { return story; };

        QTest::newRow("nothing") << healthy() << QStringList{};
        QTest::newRow("nobody reported it")
            << with(healthy().at(31).datagram("fe80::c", "ff12::9").datagram("fe80::c", "ff12::9"))
            << QStringList{u"traffic.no-member 0.70 [9 10] of 2"_s};
        QTest::newRow("nobody was asked")
            << with(Story().datagram("fe80::c", "ff12::9"))
            << QStringList{u"querier.none 0.40 [] of 0"_s, u"traffic.no-member 0.40 [1] of 1"_s};
        QTest::newRow("all nodes are never reported")
            << with(healthy().at(31).datagram("fe80::c", "ff02::1")) << QStringList{};
        QTest::newRow("nobody sent")
            << with(healthy().at(31).report("fe80::b", {mldRecord(4, "ff15::9")}))
            << QStringList{u"member.no-traffic 0.40 [9] of 1"_s};
        QTest::newRow("a protocol's group may be silent")
            << with(healthy().at(31).report("fe80::b", {mldRecord(4, "ff02::fb")}))
            << QStringList{};
        QTest::newRow("hop limit 1 to a site")
            << with(healthy().at(31).datagram("2001:db8::c", "ff15::1", 1))
            << QStringList{u"traffic.hop-limit 0.70 [9] of 1"_s};
        QTest::newRow("link-local source to a site")
            << with(healthy().at(31).datagram("fe80::c", "ff15::1", 64))
            << QStringList{u"traffic.source-scope 0.95 [9] of 1"_s};
        QTest::newRow("interface-local group on a link")
            << with(healthy().at(31).datagram("fe80::c", "ff11::1"))
            << QStringList{u"traffic.group-scope 0.95 [9] of 1"_s};
        QTest::newRow("MLD with another hop limit")
            << with(Story().query("fe80::a", 64).at(20).query("fe80::a", 64))
            << QStringList{u"mld.hop-limit 0.95 [1 2] of 2"_s};
        QTest::newRow("MLD without router alert")
            << with(healthy().at(31).report("fe80::b", member, false))
            << QStringList{u"mld.router-alert 0.95 [9] of 1"_s};
        QTest::newRow("query without an address")
            << with(healthy().at(31).query("::"))
            << QStringList{u"querier.address 0.95 [9] of 1"_s};
        QTest::newRow("two queriers")
            << with(healthy().at(31).query("fe80::f").at(60).query("fe80::a").at(61).query(
                   "fe80::f"))
            << QStringList{u"querier.two 0.70 [9 11] of 2"_s, u"member.silent 0.40 [9] of 1"_s,
                           u"member.silent 0.40 [9] of 1"_s, u"member.silent 0.40 [9] of 1"_s};
        QTest::newRow("the election is won")
            << with(Story().query("fe80::f").at(1).query("fe80::a").at(2).report(
                   "fe80::b", {mldRecord(2, "ff02::fb")}))
            << QStringList{};
        QTest::newRow("asks too seldom") << with(
            Story().query().at(300).query().at(301).report("fe80::b", {mldRecord(2, "ff02::fb")}))
                                         << QStringList{u"querier.gap 0.70 [1 2] of 2"_s};
        QTest::newRow("announces it asks seldom")
            << with(Story().packet(
                   mld(mldv2Query("::", 10'000, 2, 0x90), {"fe80::a", "ff02::1", 1})))
            << QStringList{u"querier.interval 0.70 [1] of 1"_s};
        QTest::newRow("fell silent")
            << with(Story().query().at(200).report("fe80::b", {mldRecord(2, "ff02::fb")}))
            << QStringList{u"querier.gap 0.70 [1] of 1"_s};
        QTest::newRow("no querier for long")
            << with(Story()
                        .report("fe80::b", {mldRecord(2, "ff02::fb")})
                        .at(200)
                        .report("fe80::b", {mldRecord(2, "ff02::fb")}))
            << QStringList{u"querier.none 0.70 [] of 0"_s};
        QTest::newRow("a member falls silent")
            << with(Story()
                        .query()
                        .at(1)
                        .report("fe80::b", {mldRecord(2, "ff02::fb")})
                        .at(125)
                        .query()
                        .at(250)
                        .query()
                        .at(375)
                        .query()
                        .at(376)
                        .report("fe80::b", {mldRecord(2, "ff02::fb")})
                        .at(400)
                        .query("fe80::a"))
            << QStringList{u"member.silent 0.70 [3 4] of 2"_s};
        QTest::newRow("an advertisement answers") << with(healthy()
                                                              .neighbor(135, "fe80::b", "fe80::c")
                                                              .neighbor(135, "fe80::b", "fe80::c")
                                                              .neighbor(135, "fe80::b", "fe80::c")
                                                              .neighbor(136, "fe80::c", "fe80::c"))
                                                  << QStringList{};
        QTest::newRow("nobody answers") << with(healthy()
                                                    .neighbor(135, "fe80::b", "fe80::c")
                                                    .neighbor(135, "fe80::b", "fe80::c")
                                                    .neighbor(135, "fe80::b", "fe80::c"))
                                        << QStringList{u"neighbor.silent 0.40 [9 10 11] of 3"_s};
        QTest::newRow("no router")
            << with(Story()
                        .query()
                        .packet(ip6({"fe80::b", "ff02::2", 255}, 58, number(133, 1) + number(0, 7)))
                        .at(6)
                        .query())
            << QStringList{u"router.silent 0.40 [2] of 1"_s};
        QTest::newRow("port unreachable")
            << with(healthy().packet(ip6({"fe80::b", "fe80::c", 64}, 58,
                                         number(1, 1) + number(4, 1) + number(0, 6)
                                             + hello("WELCOME", {"fe80::c", "fe80::b", 64}))))
            << QStringList{u"port.refused 0.95 [9] of 1"_s};
        const QByteArray prefix = number(3, 1) + number(4, 1) + number(64, 1) + number(0x80, 1)
            + number(0, 12) + raw(ip("2001:db8::"));
        QTest::newRow("source on no prefix of the link")
            << with(healthy()
                        .packet(ip6({"fe80::a", "ff02::1", 255}, 58,
                                    number(134, 1) + number(0, 15) + prefix),
                                "0a")
                        .datagram("2001:db9::1", "ff15::1", 64))
            << QStringList{u"traffic.source 0.40 [10] of 1"_s};
        QTest::newRow("source that a router brings")
            << with(healthy()
                        .packet(ip6({"fe80::a", "ff02::1", 255}, 58,
                                    number(134, 1) + number(0, 15) + prefix),
                                "02")
                        .datagram("2001:db9::1", "ff15::1", 64))
            << QStringList{};
    }
    void saysWhatDoesNotFit()
    {
        QFETCH(const Story, story);
        QFETCH(const QStringList, misfits);
        QCOMPARE(misfitsOf(story), misfits);
    }

    void keepsLinksApart()
    {
        Story story;
        const auto vlan = [](int number) -> QByteArray {
            return Sixcast::number(0x8100, 2) + Sixcast::number(quint64(number), 2);
        };
        const QByteArray query = mld(mldv2Query("::", 10'000, 2, 125), {"fe80::a", "ff02::1", 1});
        const QByteArray other = mld(mldv2Query("::", 10'000, 2, 125), {"fe80::f", "ff02::1", 1});
        story.packet(query, "02", vlan(5))
            .packet(other, "02", vlan(6))
            .packet(other, "02", vlan(6));
        const Inspection seen = story.inspection();
        QCOMPARE(seen.misfits.size(), 0); // two queriers, each on its link
        QCOMPARE(seen.links.size(), 2);
        QCOMPARE(seen.links.at(0).name, u"eth0 VLAN 5"_s);
        QCOMPARE(seen.links.at(1).queriers.first().generalQueries, 2);
    }

    void remarksOnTheCapture()
    {
        Story story = healthy();
        story.at(-3000).frame(ethernet(hello("abcdef")).chopped(3), 68);
        story.at(40).frame("short");
        const QStringList remarks = story.inspection().remarks;
        QCOMPARE(remarks.size(), 2);
        QVERIFY2(remarks.at(0).startsWith(u"1 packet(s) were cut"_s), qPrintable(remarks.at(0)));
        QVERIFY2(remarks.at(1).startsWith(
                     u"The clock stepped back 1 time(s), by up to 3030 s, first at packet 9"_s),
                 qPrintable(remarks.at(1)));
    }

    void staysWithinItsBudget()
    {
        Story story;
        for (int i = 0; i < 2000; ++i) {
            const QByteArray source = "2001:db8::" + QByteArray::number(i + 1, 16);
            story.datagram(source.constData(), "ff15::1", 64);
        }
        const Inspection seen = story.inspection();
        QCOMPARE(seen.links.first().groups.first().senders.size(), 2000);
        InspectionBudget budget{.left = 1};
        QVERIFY(budget.take());
        QVERIFY(!budget.take());
        QCOMPARE(budget.leftOut, 1);
    }

    void isReadable_data()
    {
        QTest::addColumn<Story>("story");
        QTest::newRow("healthy") << healthy();
        Story sick = healthy();
        sick.at(31).datagram("fe80::c", "ff15::9", 1).query("fe80::f").at(60).query("fe80::a");
        sick.at(400).query("fe80::f").report("fe80::b", {mldRecord(3, "ff15::1")}, false);
        QTest::newRow("sick") << sick;
        QTest::newRow("empty") << Story();
    }
    // As a person and as a program read it. SIXCAST_WRITE_GOLDEN=1 writes the files anew.
    void isReadable()
    {
        QFETCH(const Story, story);
        const Inspection seen = story.inspection();
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        compareWith(name + u".txt"_s, inspectionText(seen, u"some.pcapng"_s).toUtf8());
        compareWith(name + u".json"_s,
                    QJsonDocument(inspectionJson(seen, u"some.pcapng"_s)).toJson());
    }

private:
    void compareWith(const QString &name, const QByteArray &bytes)
    {
        QFile file(QStringLiteral(SIXCAST_TEST_DATA "/") + name);
        if (qEnvironmentVariableIsSet("SIXCAST_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(bytes), QString::fromUtf8(file.readAll()));
    }
};

QTEST_APPLESS_MAIN(InspectorTest)
#include "tst_inspector.moc"
