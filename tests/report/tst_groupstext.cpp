// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/groupstext.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

/// The groups of \a first and so many after it, all answered.
GroupsResult resultOf(const QString &first, int more)
{
    GroupsResult result;
    result.interface = u"eth0"_s;
    const auto groups = groupRun(*Ip6Address::parse(first), QString::number(more));
    for (const Ip6Address &group : *groups)
        result.rows.append({.group = group, .sent = 1, .answered = 1});
    return result;
}

GroupsResult both(GroupsResult one, const GroupsResult &other)
{
    one.rows += other.rows;
    return one;
}

void silence(GroupsResult &result, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i)
        result.rows[i].answered = 0;
}

} // namespace

class TestGroupsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAnswered()
    {
        const GroupsResult result = resultOf(u"ff12::1"_s, 999);
        QVERIFY(groupPatterns(result).isEmpty());
        QCOMPARE(groupsText(result), u"1000 of 1000 groups answered on eth0.\n"_s);
        QCOMPARE(exitStatus(result), 0);
    }

    /// One cause for all of a scope, whatever their number.
    void namesAScope()
    {
        GroupsResult result = both(resultOf(u"ff12::1"_s, 996), resultOf(u"ff05::1"_s, 2));
        silence(result, 997, 1'000);
        const QList<GroupPattern> patterns = groupPatterns(result);
        QCOMPARE(patterns.size(), 1);
        QCOMPARE(patterns.first().count, 3);
        QCOMPARE(patterns.first().example.toString(), u"ff05::1"_s);
        QVERIFY2(patterns.first().text.startsWith(u"3 silent group(s): all of ff05"),
                 qPrintable(patterns.first().text));
        QVERIFY(groupsText(result).startsWith(u"997 of 1000 groups answered on eth0."));
        QVERIFY(groupsText(result).contains(u"  ff05::2  sent 1, answered 0, lost 1\n"_s));
        QVERIFY(!groupsText(result).contains(u"ff12::5 "_s));
        QCOMPARE(exitStatus(result), 1);
        QCOMPARE(groupsJson(result)[u"rows"_s].toArray().size(), 1'000);
    }

    void namesAStretch()
    {
        GroupsResult result = resultOf(u"ff12::1"_s, 999);
        silence(result, 256, 1'000);
        const QList<GroupPattern> patterns = groupPatterns(result);
        QCOMPARE(patterns.size(), 1);
        QVERIFY2(patterns.first().text.contains(u"from ff12::101 (number 257) to ff12::3e8"_s),
                 qPrintable(patterns.first().text));
        QVERIFY(groupsText(result).contains(u"and 704 more"_s));
    }

    void namesWhatIsScattered()
    {
        GroupsResult result = resultOf(u"ff12::1"_s, 99);
        for (const qsizetype i : {3, 17, 55})
            silence(result, i, i + 1);
        const QList<GroupPattern> patterns = groupPatterns(result);
        QCOMPARE(patterns.size(), 1);
        QVERIFY(patterns.first().text.endsWith(u"ff12::4, ff12::12, ff12::38"));
        QVERIFY(!patterns.first().isKnown);
    }

    void namesTheSystemsOwnReason()
    {
        GroupsResult result = resultOf(u"ff12::1"_s, 99);
        result.listens = true;
        for (GroupRow &row : result.rows)
            row.heard = 1;
        for (qsizetype i = 40; i < 100; ++i) {
            result.rows[i].usable = false;
            result.rows[i].problem = u"no room"_s;
        }
        const QList<GroupPattern> patterns = groupPatterns(result);
        QCOMPARE(patterns.size(), 1);
        QVERIFY(patterns.first().isKnown);
        QCOMPARE(patterns.first().count, 60);
        QVERIFY(patterns.first().text.endsWith(u"no room"));
        QCOMPARE(groupsSentence(result), u"40 of 100 groups heard on eth0."_s);
    }

    void ends()
    {
        GroupsResult result = resultOf(u"ff12::1"_s, 9);
        silence(result, 0, 10);
        QCOMPARE(exitStatus(result), 2);
        QCOMPARE(groupPatterns(result).size(), 1);
        for (GroupRow &row : result.rows)
            row.usable = false;
        QCOMPARE(exitStatus(result), 3);
        GroupsResult failed;
        failed.problem = u"no interface"_s;
        QCOMPARE(exitStatus(failed), 3);
        QCOMPARE(groupsText(failed), u"no interface\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestGroupsText)

#include "tst_groupstext.moc"
