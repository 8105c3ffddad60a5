// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/expected.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

Ip6Address ip(QStringView text)
{
    return *Ip6Address::parse(text);
}

QList<Ip6Address> noName(const QString &)
{
    return {};
}

Report reportOf(const QStringList &answerers)
{
    Report report;
    report.outcome = answerers.isEmpty() ? Outcome::Unanswered : Outcome::Answered;
    for (const QString &address : answerers) {
        Report::PeerRow row;
        row.endpoint.address = ip(address);
        row.answers = 3;
        report.peers.append(row);
    }
    return report;
}

} // namespace

class TestExpected : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const auto lookUp = [](const QString &name) {
            return name == u"web" ? QList<Ip6Address>{ip(u"2001:db8::7")} : QList<Ip6Address>();
        };
        const auto machines = parseExpected("# our hosts\n"
                                            "fe80::1%eth0\n"
                                            "\n"
                                            "  2001:db8::2   db db.example  # the database\r\n"
                                            "web\n"
                                            "nobody",
                                            lookUp);
        QVERIFY(machines);
        QCOMPARE(*machines,
                 (QList<ExpectedMachine>{{u"fe80::1%eth0"_s, {ip(u"fe80::1")}},
                                         {u"db"_s, {ip(u"2001:db8::2")}},
                                         {u"web"_s, {ip(u"2001:db8::7")}},
                                         {u"nobody"_s, {}}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("# none\n\n");
        QTest::newRow("a group") << QByteArray("ff02::1");
        QTest::newRow("no name") << QByteArray("fe80::1\n$(reboot)");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseExpected(text, noName));
    }

    void tellsWhoIsMissing()
    {
        const auto expected = parseExpected("fe80::1\nfe80::2 two\nthree", noName);
        const Report report = reportOf({u"fe80::1"_s, u"fe80::9"_s});
        const Attendance found = attendance(*expected, report);
        QCOMPARE(found.present.size(), 1);
        QCOMPARE(found.missing.size(), 2);
        QCOMPARE(found.others.size(), 1);
        QCOMPARE(exitStatus(found, report), 1);
        const QString text = attendanceText(found);
        QVERIFY(text.contains(u"1 of 3 machines"_s));
        QVERIFY(text.contains(u"missing: two (fe80::2)"_s));
        QVERIFY(text.contains(u"missing: three (its IPv6 address"_s));
        QVERIFY(text.contains(u"not expected: fe80::9"_s));
        QCOMPARE(attendanceJson(found)[u"missing"_s].toArray(), (QJsonArray{u"two"_s, u"three"_s}));
    }

    void endsByWhoCame()
    {
        const auto expected = parseExpected("fe80::1\nfe80::2", noName);
        const Report all = reportOf({u"fe80::1"_s, u"fe80::2"_s});
        QCOMPARE(exitStatus(attendance(*expected, all), all), 0);
        const Report strangers = reportOf({u"fe80::7"_s});
        QCOMPARE(exitStatus(attendance(*expected, strangers), strangers), 2);
        const Report none = reportOf({});
        QCOMPARE(exitStatus(attendance(*expected, none), none), 2);
    }

    /// Known by its global address, it answers from its link-local one.
    void knowsAMachineByItsHardware()
    {
        const auto expected = parseExpected("2001:db8::5054:ff:fe12:3456", noName);
        const Report report = reportOf({u"fe80::5054:ff:fe12:3456"_s});
        QVERIFY(attendance(*expected, report).missing.isEmpty());
        const auto small = parseExpected("2001:db8::1", noName);
        QCOMPARE(attendance(*small, reportOf({u"fe80::1"_s})).missing.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestExpected)

#include "tst_expected.moc"
