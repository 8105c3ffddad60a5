// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/sampledata.h"
#include "widgets/findings/findingsview.h"
#include "widgets/mainactions.h"
#include "widgets/mainwindow.h"
#include "widgets/trace/tracedetail.h"
#include "widgets/trace/tracetable.h"
#include "widgets/trace/traceview.h"
#include "widgets/tracetabs.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr QStringView secretInterface = u"ward7-lan";
constexpr QStringView secretAddress = u"fe80::b8b3:adff:fede:2daf";
const QStringList secrets{secretInterface.toString(), u"b8b3:adff"_s, u"hermes-ward7"_s};

QList<TraceEvent> trace()
{
    QList<TraceEvent> events = Sample::requesterTrace();
    for (TraceEvent &event : events)
        event.interface.name = secretInterface.toString();
    return events;
}

Report report()
{
    Report report = Sample::failedReport();
    report.sentence +=
        u" %1 on %2 at hermes-ward7 didn't answer."_s.arg(secretAddress, secretInterface);
    report.findings.first().text = report.sentence;
    report.findings.first().evidence.first().fact = u"packets that %1 got"_s.arg(secretInterface);
    return report;
}

QList<InterfaceInfo> interfaces()
{
    QList<InterfaceInfo> list = Sample::interfaces();
    list.first().ref.name = secretInterface.toString();
    return list;
}

} // namespace

/// Whatever leaves the window obeys "Hide names and addresses".
class NameHidingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s),
                                                 QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->show();
        m_window->showInterfaces(interfaces());
        m_window->traces()->setLiveHeader(Sample::header(u"requester"_s, u"hermes-ward7"_s));
        m_window->addEvents(trace());
        m_window->showReport(report());
        live()->model()->flush();
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void copies_data()
    {
        using Copy = std::function<void(NameHidingTest &)>;
        QTest::addColumn<Copy>("copy");
        QTest::addColumn<QString>("stays"); // what must still be there
        QTest::newRow("all rows") << Copy([](auto &test) { test.live()->copyAll(); }) << u"HELLO"_s;
        QTest::newRow("a cell") << Copy([](auto &test) {
            TraceTable *table = test.live()->table();
            table->setCurrentIndex(table->model()->index(0, TraceModel::WhereColumn));
            test.live()->copyCell();
        }) << u"if-"_s;
        QTest::newRow("the report") << Copy([](auto &test) {
            test.m_window->template findChild<FindingsView *>()->copyReport();
        }) << u"No answer."_s;
        QTest::newRow("the system")
            << Copy([](auto &test) { test.m_window->commands()->copySystem->trigger(); })
            << u"kernel"_s;
        QTest::newRow("the detail") << Copy([](auto &test) {
            test.live()->table()->selectRow(8);
            auto *detail = test.m_window->template findChild<TraceDetail *>();
            detail->selectAll();
            detail->copy();
        }) << u"HELLO 1 run="_s;
        QTest::newRow("the finding") << Copy([](auto &test) {
            auto *findings = test.m_window->template findChild<FindingsView *>();
            findings->showEvidence();
            auto *text = findings->template findChild<QTextEdit *>();
            text->selectAll();
            text->copy();
        }) << u"didn't answer."_s;
    }
    void copies()
    {
        QFETCH(const std::function<void(NameHidingTest &)>, copy);
        QFETCH(const QString, stays);
        copy(*this);
        QVERIFY2(tells(clipboard()), qPrintable(clipboard())); // or the test would prove nothing
        m_window->commands()->hideNames->setChecked(true);
        copy(*this);
        QVERIFY2(!tells(clipboard()), qPrintable(clipboard()));
        QVERIFY2(clipboard().contains(stays), qPrintable(clipboard()));
        QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
    }

    void savedReports_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << u"report.txt"_s;
        QTest::newRow("JSON") << u"report.json"_s;
    }
    void savedReports()
    {
        QFETCH(const QString, name);
        QVERIFY(tells(savedReport(u"open-"_s + name)));
        m_window->commands()->hideNames->setChecked(true);
        const QString saved = savedReport(name);
        QVERIFY2(!tells(saved), qPrintable(saved));
        QVERIFY(saved.contains(u"requester.firewall.in"_s));
    }

    /// With a stand-in it would do nothing, or something else.
    void commandsStayRunnable()
    {
        m_window->commands()->hideNames->setChecked(true);
        auto *findings = m_window->findChild<FindingsView *>();
        findings->showEvidence();
        findings->copyMend();
        QVERIFY(clipboard().contains(u"--zone=public"_s));
    }

    void isTheSameInAllThatLeaves()
    {
        m_window->commands()->hideNames->setChecked(true);
        live()->copyAll();
        const QString rows = clipboard();
        m_window->findChild<FindingsView *>()->copyReport();
        static const QRegularExpression standIn(u"if-[0-9a-f]{6}"_s);
        QCOMPARE(standIn.match(rows).captured(), standIn.match(clipboard()).captured());
        QVERIFY(standIn.match(rows).hasMatch());
    }

private:
    TraceView *live() const { return m_window->traces()->live(); }
    static QString clipboard() { return QApplication::clipboard()->text(); }
    static bool tells(const QString &text)
    {
        return std::any_of(secrets.begin(), secrets.end(),
                           [&](const QString &secret) { return text.contains(secret); });
    }
    QString savedReport(const QString &name)
    {
        m_window->commands()->saveReport->trigger();
        QFileDialog *asked = nullptr;
        for (auto *dialog : m_window->findChildren<QFileDialog *>()) {
            if (dialog->isVisible())
                asked = dialog;
        }
        if (!asked)
            return {};
        const QString path = m_folder->filePath(name);
        asked->setDirectory(m_folder->path());
        asked->selectFile(path);
        static_cast<QDialog *>(asked)->accept();
        QFile file(path);
        return QTest::qWaitFor([&] { return file.open(QIODevice::ReadOnly); })
            ? QString::fromUtf8(file.readAll())
            : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(NameHidingTest)
#include "tst_namehiding.moc"
