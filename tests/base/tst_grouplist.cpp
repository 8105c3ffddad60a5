// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/grouplist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

Ip6Address ip(QStringView text)
{
    return *Ip6Address::parse(text);
}

} // namespace

class TestGroupList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs()
    {
        const auto groups = groupRun(ip(u"ff3e::8000:fffe"), u"3");
        QVERIFY(groups);
        QCOMPARE(*groups,
                 (QList<Ip6Address>{ip(u"ff3e::8000:fffe"), ip(u"ff3e::8000:ffff"),
                                    ip(u"ff3e::8001:0"), ip(u"ff3e::8001:1")}));
        QCOMPARE(groupRun(ip(u"ff05::1"), u"0")->size(), 1);
        QCOMPARE(groupRun(ip(u"ff05::1"), u"9999")->size(), mostGroups);
    }

    void refusesRuns_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("more");
        QTest::newRow("too many") << u"ff05::1"_s << u"10000"_s;
        QTest::newRow("no number") << u"ff05::1"_s << u"x"_s;
        QTest::newRow("nothing") << u"ff05::1"_s << QString();
        QTest::newRow("fewer") << u"ff05::1"_s << u"-1"_s;
        QTest::newRow("past the end") << u"ff05::ffff:fffe"_s << u"2"_s;
    }
    void refusesRuns()
    {
        QFETCH(QString, first);
        QFETCH(QString, more);
        QVERIFY(!groupRun(ip(first), more));
    }

    void readsFiles()
    {
        const auto groups = parseGroupList("# channels\n"
                                           "ff05::1+2   # three\r\n"
                                           "\n"
                                           "ff05::2\n"
                                           "ff0e::1");
        QVERIFY(groups);
        QCOMPARE(
            *groups,
            (QList<Ip6Address>{ip(u"ff05::1"), ip(u"ff05::2"), ip(u"ff05::3"), ip(u"ff0e::1")}));
    }

    void refusesFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("# none");
        QTest::newRow("no group") << QByteArray("ff05::1\nfe80::1");
        QTest::newRow("too many") << QByteArray("ff05::1+9999\nff0e::1");
    }
    void refusesFiles()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseGroupList(text));
    }
};

QTEST_GUILESS_MAIN(TestGroupList)

#include "tst_grouplist.moc"
