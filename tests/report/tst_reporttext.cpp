// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reporttext.h"

#include "core/causes/cause.h"
#include "core/report/ownstep.h"
#include "core/report/ownwords.h"

#include <QSet>
#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

Finding filter()
{
    Finding finding;
    finding.id = u"listener.firewall.in"_s;
    finding.confidence = 0.7;
    finding.title = u"The listener's firewall drops the HELLO"_s;
    finding.text = u"It arrives there, and a filter drops it."_s;
    finding.evidence = {{u"HELLOs heard"_s, u"0 / 3"_s, u"probe"_s, {}},
                        {u"Counter"_s, u"+3"_s, {}, 7}};
    finding.ruledOut = {u"Its cable."_s, u"Its route."_s};
    finding.check = {{u"this machine"_s, u"look"_s, {}}, {u"this machine"_s, u"look again"_s, {}}};
    finding.mend = {{u"this machine"_s, u"open"_s, u"close"_s},
                    {u"the switch"_s, u"turn on"_s, {}}};
    return finding;
}

} // namespace

class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingInFull()
    {
        QCOMPARE(findingText(filter()),
                 QStringLiteral("The listener's firewall drops the HELLO  [listener.firewall.in, "
                                "likely]\n"
                                "  It arrives there, and a filter drops it.\n"
                                "  Evidence:\n"
                                "    HELLOs heard: 0 / 3 (probe)\n"
                                "    Counter: +3\n"
                                "  Ruled out:\n"
                                "    Its cable.\n"
                                "    Its route.\n"
                                "  Check (this machine):\n"
                                "    look\n"
                                "    look again\n"
                                "  Fix (this machine):\n"
                                "    open\n"
                                "    undo: close\n"
                                "  Fix (the switch):\n"
                                "    turn on\n"));
    }

    void findingWithoutAnything()
    {
        Finding bare;
        bare.title = u"Something else"_s;
        QCOMPARE(findingText(bare), u"Something else  [possible]\n"_s);
    }

    void whatCameFromOutsideCantPlayTricks()
    {
        Finding hostile = filter();
        hostile.evidence = {{u"\x1b[31mname"_s, u"\u202evalue"_s, u"a\nb"_s, {}}};
        const QString text = findingText(hostile);
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(!text.contains(u"a\nb"_s));
    }

    void fixesToCopy()
    {
        QCOMPARE(mendText(filter()), u"open\n# undo: close\nturn on\n"_s);
        QCOMPARE(mendText(Finding()), QString());
    }

    void confidenceInWords_data()
    {
        QTest::addColumn<double>("confidence");
        QTest::addColumn<QString>("word");
        QTest::newRow("sure") << 1.0 << u"certain"_s;
        QTest::newRow("least of certain") << 0.9 << u"certain"_s;
        QTest::newRow("most of likely") << 0.899 << u"likely"_s;
        QTest::newRow("least of likely") << 0.6 << u"likely"_s;
        QTest::newRow("most of possible") << 0.599 << u"possible"_s;
        QTest::newRow("nothing") << 0.0 << u"possible"_s;
    }
    void confidenceInWords()
    {
        QFETCH(double, confidence);
        QTEST(confidenceWord(confidence), "word");
    }

    void ownSideIsThisMachine()
    {
        const QString text = u"The listener's host hears the requester; the listener's answer "
                             "doesn't reach the requester's port. The listener waits."_s;
        QCOMPARE(inOwnWords(text, Side::Listener),
                 u"This machine's host hears the requester; this machine's answer doesn't reach "
                 "the requester's port. This machine waits."_s);
        QCOMPARE(inOwnWords(text, Side::Requester),
                 u"The listener's host hears this machine; the listener's answer doesn't reach "
                 "this machine's port. The listener waits."_s);
    }

    void causeInOneSentence_data()
    {
        QTest::addColumn<double>("confidence");
        QTest::addColumn<int>("own");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("sentence");
        const int listener = int(Side::Listener), requester = int(Side::Requester);
        QTest::newRow("own") << 0.95 << listener << QString()
                             << u"The cause: This machine's firewall drops the HELLO."_s;
        QTest::newRow("of the other one")
            << 0.7 << requester << u"fe80::2"_s
            << u"Most likely: The listener's firewall drops the HELLO. Fix it on fe80::2 "
               "(listener)."_s;
        QTest::newRow("of the other one, unknown")
            << 0.7 << requester << QString()
            << u"Most likely: The listener's firewall drops the HELLO. Fix it on the other "
               "machine."_s;
        QTest::newRow("nobody is sent away for what is only possible")
            << 0.5 << requester << u"fe80::2"_s
            << u"A possible cause: The listener's firewall drops the HELLO."_s;
    }
    void causeInOneSentence()
    {
        QFETCH(const double, confidence);
        QFETCH(const int, own);
        QFETCH(const QString, other);
        Finding finding = filter();
        finding.confidence = confidence;
        QTEST(causeSentence(finding, Side(own), Ip6Address::parse(other).value_or(Ip6Address{})),
              "sentence");
    }

    void sidesOfFindings()
    {
        QVERIFY(sideOf(filter()) == Side::Listener);
        Finding finding;
        finding.id = u"requester.nat"_s;
        QVERIFY(sideOf(finding) == Side::Requester);
        for (const QString &id : {u"network.loss"_s, u"mismatch.port"_s, u"works"_s, QString()}) {
            finding.id = id;
            QVERIFY2(!sideOf(finding), qPrintable(id));
        }
    }

    /// Another setting does away with some causes: they exist, and the step can be said.
    void stepsOfOnesOwn()
    {
        QSet<QString> texts;
        Report report;
        for (const QString &role : {u"listener"_s, u"requester"_s}) {
            report.role = role;
            for (const QString &id : findingIds()) {
                Finding finding;
                finding.id = id;
                const auto step = ownStepFor(finding, report);
                if (!step)
                    continue;
                // What lies with the other side can at most be tried again.
                const bool isOwn = id.startsWith(role);
                QVERIFY2(isOwn || step->kind == OwnStep::Kind::Again, qPrintable(id));
                texts << stepText(*step);
            }
        }
        QCOMPARE(texts.size(), 4); // again, all interfaces, hop limit, source
        QVERIFY(!texts.contains(QString()));
    }

    void exitStatuses_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("heard");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, Outcome outcome, int heard, int status) {
            QTest::newRow(name) << int(outcome) << heard << status;
        };
        row("answered", Outcome::Answered, 0, 0);
        row("heard", Outcome::Heard, 1, 0);
        row("ready", Outcome::Ready, 0, 0);
        row("partial", Outcome::Partial, 0, 1);
        row("unanswered", Outcome::Unanswered, 0, 2);
        row("nothing heard", Outcome::NothingHeard, 0, 2);
        row("failed", Outcome::Failed, 0, 3);
        row("stopped before anything", Outcome::Stopped, 0, 2);
        row("stopped after it had heard", Outcome::Stopped, 4, 0);
    }
    void exitStatuses()
    {
        QFETCH(const int, outcome);
        QFETCH(const int, heard);
        Report report;
        report.outcome = Outcome(outcome);
        report.heard = quint64(heard);
        QTEST(exitStatus(report), "status");
    }

    void verdicts()
    {
        Report report;
        report.outcome = Outcome::Answered;
        QCOMPARE(report.verdict(), u"works"_s);
        report.outcome = Outcome::Unanswered;
        QCOMPARE(report.verdict(), QString());
        report.findings = {filter()};
        QCOMPARE(report.verdict(), u"listener.firewall.in"_s);
    }
};

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_reporttext.moc"
