// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/streamtext.h"

#include "core/report/reporttext.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

StreamRow rowOf(quint64 received, quint64 bufferDrops = 0, quint64 first = 1)
{
    StreamRow row;
    row.peer = {*Ip6Address::parse(u"fe80::2"), {2}, 28015};
    row.interface = {{2}, u"eth0"_s};
    row.figures.sent = row.sent = 1'000;
    row.figures.first = first;
    row.figures.received = received;
    row.figures.bufferDrops = bufferDrops;
    row.figures.longest = {{101, 20}, {501, 5}};
    row.figures.bursts = 2;
    return row;
}

StreamResult streamOf(const QList<StreamRow> &rows)
{
    return {.rate = 100,
            .bytes = 200,
            .planned = 1'000,
            .sent = 1'000,
            .durationMs = 10'000,
            .rows = rows};
}

} // namespace

class TestStreamText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << u"0 %"_s;
        QTest::newRow("all") << 1.0 << u"100 %"_s;
        QTest::newRow("three of three") << 0.6316 << u"63.2 %"_s;
        QTest::newRow("a thousand") << 0.002991 << u"0.30 %"_s;
        QTest::newRow("millions") << 0.000000299 << u"0.000030 %"_s;
    }
    void shares()
    {
        QFETCH(double, share);
        QTEST(shareText(share), "text");
    }

    void neverSaysThatNothingIsLost()
    {
        QCOMPARE(boundText(3, 0), u"3 of 3: with 95 % confidence, less than 63.2 % are lost"_s);
        Report report;
        report.role = u"requester"_s;
        report.outcome = Outcome::Answered;
        report.sent = report.answered = 3;
        QVERIFY(reportText(report).contains(u"Answers come, 3 of 3: with 95 % confidence"_s));
        const QString whole = streamSentence(streamOf({rowOf(1'000)}), StreamView::Sent);
        QVERIFY2(whole.contains(u"1000 of 1000: with 95 % confidence, less than 0.30 %"_s),
                 qPrintable(whole));
    }

    void namesTheWorst()
    {
        const StreamResult stream = streamOf({rowOf(1'000), rowOf(900, 60)});
        QVERIFY(isIncomplete(stream));
        QVERIFY(!isIncomplete(streamOf({rowOf(1'000)})));
        const QString text = streamSentence(stream, StreamView::Sent);
        QVERIFY2(text.startsWith(u"Of the stream, 100 of 1000 datagrams (10.0 %) didn't arrive at "
                                 "fe80::2%eth0. 60 of them reached that machine"_s),
                 qPrintable(text));
        QVERIFY(streamSentence(streamOf({rowOf(900, 0, 101)}), StreamView::Sent)
                    .endsWith(u"Of 100 datagrams it isn't known."_s));
        QVERIFY(streamSentence(streamOf({}), StreamView::Sent).isEmpty());
    }

    void showsATable()
    {
        const QString text = streamText(streamOf({rowOf(975)}), StreamView::Sent);
        QVERIFY2(
            text.startsWith(u"Stream: 1000 of 1000 datagrams of 200 bytes sent in 10.00 s, 100 "
                            "per second, 0.16 Mbit/s\n"_s),
            qPrintable(text));
        QVERIFY(text.contains(u"20 from number 101 (at 1.00 s), 5 from number 501 (at 5.00 s)"_s));
        QVERIFY(streamText(streamOf({}), StreamView::Sent).contains(u"No listener on the link"_s));
    }

    void accountsInJson()
    {
        const QJsonObject json = streamJson(streamOf({rowOf(900, 60, 11)}), StreamView::Sent);
        const QJsonObject row = json[u"listeners"_s].toArray().first().toObject();
        QCOMPARE(row[u"sent"_s].toInt(), 1'000);
        QCOMPARE(row[u"received"_s].toInt(), 900);
        QCOMPARE(row[u"unknown"_s].toInt(), 10);
        QCOMPARE(row[u"lost"_s].toObject()[u"receiveBuffer"_s].toInt(), 60);
        QCOMPARE(row[u"lost"_s].toObject()[u"between"_s].toInt(), 30);
        QVERIFY(!row[u"lost"_s].toObject().contains(u"interface"_s));
        QVERIFY(streamJson(streamOf({}), StreamView::Heard).contains(u"senders"_s));
    }

    void warnsOfFastStreams()
    {
        QVERIFY(streamWarning(1'000, 200).isEmpty());
        QVERIFY(streamWarning(5'000, 1'316).startsWith(u"52.6 Mbit/s"_s));
    }
};

QTEST_GUILESS_MAIN(TestStreamText)

#include "tst_streamtext.moc"
