// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/findingsview.h"

#include "core/causes/pathtext.h"
#include "core/causes/rules.h"
#include "tests/facts/goldenfacts.h"
#include "tests/widgets/sampledata.h"
#include "widgets/findings/pathview.h"
#include "widgets/findings/peerpaths.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

PathPicture pathTo(const QString &listener, const QString &file)
{
    PathPicture path = conclusionOf(readGolden(file).seenBy(Case::View::Both)).path;
    path.view = Case::View::Requester;
    path.listener = listener;
    return path;
}

Report works()
{
    Report report = Sample::goodReport();
    report.role = u"requester"_s;
    return report;
}

/// One answers, the other one's firewall drops what it is asked.
Report oneOfTwo()
{
    Report report = works();
    report.paths = {pathTo(u"fe80::c"_s, u"port_dropped_in_input"_s),
                    pathTo(u"fe80::b"_s, u"healthy_switch"_s)};
    report.path = report.paths.last();
    return report;
}

Report doubtful(const NextCheck &next)
{
    Report report = Sample::failedReport();
    report.role = u"requester"_s;
    report.findings.first().confidence = 0.5;
    report.path = pathTo(u"fe80::b"_s, u"port_dropped_in_input"_s);
    report.whereabouts.next = {next};
    return report;
}

} // namespace

class TestFindingsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<FindingsView>();
        m_view->resize(900, 500);
        m_view->show();
    }
    void cleanup() { m_view.reset(); }

    void drawsTheWorstPeerFirst()
    {
        m_view->setReport(oneOfTwo());
        QVERIFY(peers()->isVisible());
        QCOMPARE(peers()->count(), 2);
        QCOMPARE(peers()->item(0)->text(), u"fe80::c: stops at the listener's input filter"_s);
        QCOMPARE(peers()->item(1)->text(), u"fe80::b: 3 of 3 HELLOs answered"_s);
        QCOMPARE(stop(), u"input filter"_s);
    }

    void drawsTheChosenPeer()
    {
        m_view->setReport(oneOfTwo());
        m_view->choosePeer(u"fe80::b"_s); // as a row of Peers does
        QCOMPARE(peers()->currentRow(), 1);
        QVERIFY(path()->isVisible());
        QCOMPARE(stop(), QString());

        QTest::mouseClick(peers()->viewport(), Qt::LeftButton, {},
                          peers()->visualItemRect(peers()->item(0)).center());
        QCOMPARE(stop(), u"input filter"_s);
        m_view->choosePeer(u"fe80::99"_s); // of whom nothing is known
        QCOMPARE(stop(), u"input filter"_s);
    }

    /// Rows change places while a run goes on.
    void keepsTheChosenPeer()
    {
        Report report = oneOfTwo();
        m_view->setReport(report);
        m_view->choosePeer(u"fe80::b"_s);
        report.paths = {pathTo(u"fe80::b"_s, u"reports_lost_in_the_switch"_s),
                        pathTo(u"fe80::c"_s, u"healthy_switch"_s)};
        m_view->setReport(report);
        QCOMPARE(peers()->currentRow(), 0);
        QCOMPARE(stop(), u"network"_s);
        report.paths.clear();
        m_view->setReport(report);
        QVERIFY(peers()->isHidden());
    }

    void showsNoPathOfWhatWorks()
    {
        Report report = oneOfTwo();
        report.paths.first() = pathTo(u"fe80::c"_s, u"healthy_switch"_s);
        m_view->setReport(report);
        QVERIFY(peers()->isHidden());
        QVERIFY(path()->isHidden());
        m_view->choosePeer(u"fe80::c"_s); // unless it is asked for
        QVERIFY(peers()->isVisible());
        QVERIFY(path()->isVisible());
        m_view->choosePeer({});
        QVERIFY(path()->isHidden());
    }

    void offersTheNextCheck()
    {
        QSignalSpy wanted(m_view.get(), &FindingsView::stepWanted);
        m_view->setReport(doubtful({.observation = u"host"_s,
                                    .text = u"Does the listener answer at all?"_s,
                                    .on = u"this machine"_s,
                                    .command = u"sixcast-cli request --peer fe80::b"_s,
                                    .gain = 1}));
        QPushButton *next = button(u"Run again and ask fe80::b directly"_s);
        QVERIFY(next && next->isVisible());
        next->click();
        QCOMPARE(wanted.size(), 1);
        const auto step = wanted.first().first().value<OwnStep>();
        QCOMPARE(step.kind, OwnStep::Kind::AskListener);
        QCOMPARE(step.listener.toString(), u"fe80::b"_s);
    }

    void copiesACheckForAnotherMachine()
    {
        QSignalSpy wanted(m_view.get(), &FindingsView::stepWanted);
        m_view->setReport(doubtful({.observation = u"ladder-nic"_s,
                                    .text = u"Do the HELLOs reach its interface?"_s,
                                    .on = u"the listener"_s,
                                    .command = u"tcpdump -i eth0 port 28015"_s,
                                    .gain = 1}));
        QPushButton *next = button(u"Copy command"_s);
        QVERIFY(next && next->isVisible());
        next->click();
        QVERIFY(wanted.isEmpty());
        QCOMPARE(QApplication::clipboard()->text(), u"tcpdump -i eth0 port 28015"_s);
    }

private:
    PeerPaths *peers() const { return m_view->findChild<PeerPaths *>(); }
    PathView *path() const { return m_view->findChild<PathView *>(); }
    QString stop() const
    {
        for (const PathStepButton *step : path()->steps()) {
            if (step->step().state == StepState::Stops)
                return stepName({}, step->step().place);
        }
        return {};
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *one : m_view->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<FindingsView> m_view;
};

QTEST_MAIN(TestFindingsView)
#include "tst_findingsview.moc"
