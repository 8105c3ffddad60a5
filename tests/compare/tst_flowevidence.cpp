// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/flowreport.h"
#include "core/report/reporttext.h"
#include "tests/compare/twoends.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

using At = TwoEnds::At;

constexpr auto none = [](int) { return false; };
constexpr auto all = [](int) { return true; };

bool byChance(int i, double share)
{
    return QRandomGenerator(quint32(i) * 7919 + 3).generateDouble() < share;
}

QByteArray helloOf(int i)
{
    return "HELLO run=7 seq=" + QByteArray::number(i);
}

QStringList idsOf(const Report &report)
{
    QStringList ids;
    for (const Finding &finding : report.findings)
        ids.append(finding.id);
    return ids;
}

double shareOf(const Report &report, Place place)
{
    for (const PlaceShare &share : report.whereabouts.places) {
        if (share.place == place)
            return share.share;
    }
    return 0;
}

} // namespace

class TestFlowEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLost()
    {
        TwoEnds ends;
        ends.report(0.5);
        ends.flow(500, 0.02, none);
        ends.until(12);
        const Report report = compared(ends).report;
        QCOMPARE(report.outcome, Outcome::Answered);
        QCOMPARE(report.verdict(), u"works"_s);
        QVERIFY(report.findings.isEmpty());
        QVERIFY(!report.whereabouts.place);
        QVERIFY(report.whereabouts.lossBound && *report.whereabouts.lossBound < 0.01);
    }

    /// Whatever is lost: no cause is certain, and the counts are those of the captures.
    void someAreLost_data()
    {
        QTest::addColumn<TwoEnds::Loss>("isLost");
        QTest::newRow("5 % at random") << TwoEnds::Loss([](int i) { return byChance(i, 0.05); });
        QTest::newRow("40 % at random") << TwoEnds::Loss([](int i) { return byChance(i, 0.4); });
        QTest::newRow("every 7th") << TwoEnds::Loss([](int i) { return i % 7 == 3; });
        QTest::newRow("bursts") << TwoEnds::Loss([](int i) { return i % 100 < 12; });
    }
    void someAreLost()
    {
        QFETCH(TwoEnds::Loss, isLost);
        TwoEnds ends;
        ends.report(0.5);
        ends.flow(1'000, 0.01, isLost);
        ends.until(12);
        const Report report = compared(ends).report;
        QCOMPARE(report.outcome, Outcome::Partial);
        QVERIFY(report.whereabouts.place);
        QCOMPARE(report.whereabouts.place->place, Place::NetworkForth);
        QVERIFY(report.whereabouts.place->share < certainFrom);
        QVERIFY2(idsOf(report).contains(u"network.loss"_s), qPrintable(text(report)));
        nothingIsCertain(report);
    }

    void filterFromAMomentOn()
    {
        TwoEnds ends;
        ends.report(0.5);
        ends.query(3);
        ends.report(4, 2);
        ends.flow(1'000, 0.01, [](int i) { return i >= 700; });
        ends.until(14);
        const Report report = compared(ends).report;
        QCOMPARE(report.outcome, Outcome::Partial);
        QCOMPARE(report.whereabouts.place->place, Place::NetworkForth);
        // It was reported four seconds before: no membership runs out then.
        QVERIFY2(!idsOf(report).contains(u"listener.membership-expired"_s),
                 qPrintable(text(report)));
        nothingIsCertain(report);
    }

    /// The capture began after the join: whether it was about to expire isn't known.
    void stopsAndNobodyReported()
    {
        TwoEnds ends;
        ends.flow(1'000, 0.01, [](int i) { return i >= 700; });
        ends.until(14);
        const Report report = compared(ends).report;
        QCOMPARE(report.whereabouts.place->place, Place::NetworkForth);
        for (const Finding &finding : report.findings)
            QVERIFY2(finding.confidence < likelyFrom, qPrintable(text(report)));
    }

    void membershipExpires()
    {
        TwoEnds ends;
        ends.report(0.5);
        ends.flow(400, 1, [](int i) { return i >= 260; });
        ends.until(402);
        const Report report = compared(ends).report;
        QCOMPARE(report.verdict(), u"listener.membership-expired"_s);
        QVERIFY2(report.findings.first().confidence >= likelyFrom, qPrintable(text(report)));
        nothingIsCertain(report);
    }

    void memberLeaves()
    {
        TwoEnds ends;
        ends.report(0.5);
        ends.query(2);
        ends.report(3, 2);
        ends.flow(1'000, 0.01, [](int i) { return i >= 700; });
        ends.report(7.5, 3); // to include nothing: leaves
        ends.until(14);
        const Report report = compared(ends).report;
        QCOMPARE(report.verdict(), u"listener.app.stopped"_s);
        QVERIFY2(report.findings.first().evidence.size() > 3, qPrintable(text(report)));
    }

    void nothingArrivesAndNobodyReported()
    {
        TwoEnds ends;
        ends.query(0.2);
        ends.flow(1'000, 0.02, all);
        ends.until(22);
        const Report report = compared(ends).report;
        QCOMPARE(report.outcome, Outcome::Unanswered);
        const QStringList ids = idsOf(report);
        QVERIFY2(ids.contains(u"listener.app.not-joined"_s)
                     && ids.contains(u"listener.firewall.mld"_s),
                 qPrintable(text(report)));
        QVERIFY(!ids.contains(u"network.snooping"_s));
        nothingIsCertain(report);
    }

    void nothingArrivesThoughReported()
    {
        TwoEnds ends;
        ends.query(0.2);
        ends.report(0.5);
        for (double at : {1.5, 2.5, 3.5})
            ends.ping(at, At::Both);
        ends.flow(1'000, 0.01, all);
        ends.until(14);
        const Report report = compared(ends).report;
        QCOMPARE(report.outcome, Outcome::Unanswered);
        QCOMPARE(report.verdict(), u"network.snooping"_s);
        QCOMPARE(report.findings.first().place, Place::NetworkForth);
        QVERIFY(!report.whereabouts.next.isEmpty());
        nothingIsCertain(report);
    }

    /// Not even what each switch forwards.
    void nothingAtAllArrives()
    {
        TwoEnds ends;
        ends.clockAheadS = 0;
        for (double at : {1.5, 2.5, 3.5})
            ends.ping(at, At::Sender);
        ends.flow(1'000, 0.01, all);
        ends.report(0.5);
        ends.unicast(14);
        ends.report(14);
        const Report report = compared(ends).report;
        QCOMPARE(report.outcome, Outcome::Unanswered);
        QVERIFY2(!idsOf(report).contains(u"network.snooping"_s), qPrintable(text(report)));
        QVERIFY(shareOf(report, Place::NetworkForth) > 0.4);
        nothingIsCertain(report);
    }

    void exchange_data()
    {
        QTest::addColumn<bool>("isExtended");
        QTest::newRow("extended") << true;
        QTest::newRow("plain") << false;
    }
    void exchange()
    {
        QFETCH(bool, isExtended);
        TwoEnds ends;
        ends.flow(60, 0.5, none, isExtended ? helloOf : plainHelloOf);
        ends.welcomes(60, 0.5, all, none, isExtended);
        ends.until(33);
        const ComparedFlow flow = compared(ends);
        QCOMPARE(flow.report.outcome, Outcome::Answered);
        QCOMPARE(flow.report.verdict(), u"works"_s);
        QVERIFY(flow.answers && flow.answers->back);
        QCOMPARE(flow.answers->back->arrived, 60U);
    }

    void welcomesAreLost_data()
    {
        QTest::addColumn<bool>("isExtended");
        QTest::addColumn<bool>("isAll");
        QTest::newRow("extended, all") << true << true;
        QTest::newRow("extended, some") << true << false;
        QTest::newRow("plain, all") << false << true;
        QTest::newRow("plain, some") << false << false;
    }
    void welcomesAreLost()
    {
        QFETCH(bool, isExtended);
        QFETCH(bool, isAll);
        TwoEnds ends;
        int lost = 0;
        ends.flow(60, 0.5, none, isExtended ? helloOf : plainHelloOf);
        ends.welcomes(
            60, 0.5, all,
            [&](int i) {
                const bool isLost = isAll || byChance(i, 0.3);
                lost += isLost ? 1 : 0;
                return isLost;
            },
            isExtended);
        ends.until(33);
        const ComparedFlow flow = compared(ends);
        const Report &report = flow.report;
        QCOMPARE(report.outcome, isAll ? Outcome::Unanswered : Outcome::Partial);
        QVERIFY(flow.answers && flow.answers->back);
        QCOMPARE(flow.answers->answers.lost, 0U);
        QCOMPARE(flow.answers->back->lost, quint64(lost));
        QVERIFY2(report.whereabouts.place, qPrintable(text(report)));
        QCOMPARE(report.whereabouts.place->place, Place::NetworkBack);
        nothingIsCertain(report);
    }

    /// All HELLOs are in both: the WELCOMEs tell whose file is whose.
    void inEitherOrder()
    {
        TwoEnds ends;
        ends.flow(60, 0.5, none, helloOf);
        ends.welcomes(60, 0.5, all, all);
        ends.until(33);
        const ComparedFlow flow = compared(ends, true);
        QCOMPARE(flow.comparison.senderBy, FlowComparison::SenderBy::Welcomes);
        QVERIFY(flow.comparison.swapped);
        QCOMPARE(flow.report.outcome, Outcome::Unanswered);
        QCOMPARE(flow.report.whereabouts.place->place, Place::NetworkBack);
    }

    void nobodyAnswers()
    {
        TwoEnds ends;
        ends.report(0.5);
        ends.flow(20, 0.5, none, helloOf);
        ends.unicast(5);
        ends.until(13);
        const ComparedFlow flow = compared(ends);
        const Report &report = flow.report;
        QCOMPARE(report.outcome, Outcome::Unanswered);
        QVERIFY(report.sentence.contains(u"No WELCOME left"));
        QVERIFY(flow.answers && !flow.answers->isFiltered && !flow.answers->back);
        // Behind the card, before the wire back.
        const double behind = shareOf(report, Place::ListenerInput)
            + shareOf(report, Place::ListenerGroup) + shareOf(report, Place::ListenerProgram)
            + shareOf(report, Place::ListenerSending) + shareOf(report, Place::ListenerOutput);
        QVERIFY2(behind > 0.75, qPrintable(text(report)));
        QVERIFY(shareOf(report, Place::NetworkForth) < 0.05);
        nothingIsCertain(report);
    }

    /// "udp to the group" was all that the listener's capture was asked for.
    void filteredCaptureProvesNoSilence()
    {
        TwoEnds ends;
        ends.flow(20, 0.5, none, helloOf);
        ends.until(13);
        const ComparedFlow flow = compared(ends);
        QVERIFY(flow.answers && flow.answers->isFiltered);
        QVERIFY(flow.notes.join(u' ').contains(u"holds no unicast"));
        for (const Finding &finding : flow.report.findings)
            QVERIFY(finding.confidence < likelyFrom);
    }

    void routerBetween()
    {
        TwoEnds ends;
        ends.hopsBetween = 1;
        ends.sender = "2001:db8::1";
        ends.report(0.5);
        ends.flow(1'000, 0.01, [](int i) { return byChance(i, 0.1); });
        ends.until(12);
        const Report report = compared(ends).report;
        QCOMPARE(report.whereabouts.place->place, Place::NetworkForth);
        QVERIFY(!idsOf(report).contains(u"network.snooping"_s));
    }

    void sideUnknownIsNoVerdict()
    {
        TwoEnds ends; // each lost some that the other one has
        ends.hopLimit = 0;
        ends.flow(500, 0.02, [](int i) { return i % 50 == 3; });
        ends.flow(
            20, 0.5, none, [](int i) -> QByteArray { return "more " + QByteArray::number(i); },
            1.01);
        for (int i = 0; i < 10; ++i)
            ends.packet(2 + i,
                        ip6({.destination = ends.group, .hopLimit = 0}, 17,
                            udp("other " + QByteArray::number(i), 40'000, ends.port)),
                        At::Receiver);
        ends.until(12);
        const ComparedFlow flow = compared(ends);
        QCOMPARE(flow.comparison.senderBy, FlowComparison::SenderBy::Unknown);
        QVERIFY(flow.report.findings.isEmpty() && !flow.report.whereabouts.place);
    }

    void jsonTellsPlaceAndLanes()
    {
        TwoEnds ends;
        ends.flow(60, 0.5, none, helloOf);
        ends.welcomes(60, 0.5, all, all);
        ends.until(33);
        const ComparedFlow flow = compared(ends);
        const QJsonObject json = toJson(flow.report);
        QCOMPARE(json[u"place"].toObject()[u"id"].toString(), u"network.back"_s);
        const QJsonObject answers = flowJson(flow)[u"answers"].toObject();
        QCOMPARE(answers[u"back"].toObject()[u"arrived"].toInt(), 0);
        QCOMPARE(answers[u"answered"].toInt(), 60);
    }

    void answersByTime()
    {
        const std::vector<qint64> hellos{0, 1'000, 2'000, 3'000};
        QCOMPARE(answerPattern(hellos, {}).kind, LossPattern::Kind::All);
        QCOMPARE(answerPattern(hellos, {10, 1'010, 2'010, 3'010}).lost, 0U);
        QCOMPARE(answerPattern(hellos, {1'010, 3'010}).lost, 2U);
        QCOMPARE(answerPattern(hellos, {-5}).lost, 4U); // before any of them
        QCOMPARE(answerPattern({}, {1, 2}).sent, 0U);
    }

private:
    static QByteArray plainHelloOf(int) { return "HELLO"; }

    ComparedFlow compared(TwoEnds &ends, bool isTurned = false)
    {
        const QString paths[]{m_folder.filePath(u"sender.pcap"_s),
                              m_folder.filePath(u"receiver.pcap"_s)};
        ends.write(paths[0], paths[1]);
        Result<ComparedFlow> result =
            compareFlows(paths[isTurned ? 1 : 0], paths[isTurned ? 0 : 1]);
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        if (qEnvironmentVariableIsSet("SIXCAST_SHOW"))
            qInfo().noquote() << text(result->report) + flowText(*result);
        return std::move(result).value();
    }

    static QString text(const Report &report)
    {
        QString text = reportText(report);
        for (const PlaceShare &place : report.whereabouts.places)
            text += u"%1 %2\n"_s.arg(placeId(place.place)).arg(place.share);
        for (const CauseShare &cause : report.whereabouts.candidates)
            text += u"%1 at %2: %3\n"_s.arg(cause.id, placeId(cause.place)).arg(cause.share);
        return text;
    }

    static void nothingIsCertain(const Report &report)
    {
        for (const Finding &finding : report.findings) {
            QVERIFY2(finding.confidence < certainFrom, qPrintable(text(report)));
            QVERIFY(!finding.evidence.isEmpty() && !finding.title.isEmpty());
        }
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFlowEvidence)
#include "tst_flowevidence.moc"
