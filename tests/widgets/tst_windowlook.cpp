// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/sampledata.h"
#include "widgets/contraststyle.h"
#include "widgets/findings/findingsview.h"
#include "widgets/findings/verdictbanner.h"
#include "widgets/mainactions.h"
#include "widgets/mainwindow.h"
#include "widgets/session/grouppicker.h"
#include "widgets/session/sessionpanel.h"
#include "widgets/trace/tracetable.h"
#include "widgets/trace/traceview.h"
#include "widgets/tracetabs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace Sixcast;

/// What somebody sees who looks closely: nothing is cut off without a way to read it, and the focus
/// shows.
class TestWindowLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ContrastStyle(u"fusion"_s)); }
    void init();
    void cleanup();

    void focusShows_data();
    void focusShows();
    void longVerdictIsWhole();
    void findingIsShownFromItsBegin_data();
    void findingIsShownFromItsBegin();
    void findingsWrap();
    void cutTextIsInTheToolTip();
    void saidStateDoesNotGoStale();
    void labelsAreGreyWithTheirFields();

private:
    void begin();
    QLabel *verdict();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowLook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    begin();
}

void TestWindowLook::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(QPalette());
}

void TestWindowLook::begin()
{
    m_window.reset();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->resize(1024, 600);
    m_window->show();
    m_window->showInterfaces(Sample::interfaces());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QLabel *TestWindowLook::verdict()
{
    for (auto *label : m_window->banner()->findChildren<QLabel *>()) {
        if (label->accessibleName() == u"Verdict"_s)
            return label;
    }
    return nullptr;
}

void TestWindowLook::focusShows_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << 1;
    QTest::newRow("dark") << 2;
}

void TestWindowLook::focusShows()
{
    QFETCH(const int, appearance);
    m_window->resize(1600, 1000);
    m_window->commands()->appearances[size_t(appearance)]->trigger();
    m_window->sessionPanel()->setExpanded(true);
    m_window->addEvents(Sample::requesterTrace());
    m_window->showReport(Sample::failedReport());
    QApplication::processEvents();
    QTest::keyClick(m_window.get(), Qt::Key_Tab); // from now on the keyboard is in use
    int looked = 0;
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy() || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        QWidget *table = m_window->traces()->live()->table();
        QWidget *other = widget == table ? m_window->sessionPanel()->groupPicker()->combo() : table;
        if (auto *field = qobject_cast<QLineEdit *>(widget))
            field->setReadOnly(true); // no blinking cursor
        other->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        const QImage with = widget->grab().toImage();
        if (auto *field = qobject_cast<QLineEdit *>(widget))
            field->setReadOnly(false);
        const QWidget *parent = widget->parentWidget();
        QVERIFY2(with != without,
                 qPrintable(u"%1 %2 in %3"_s.arg(
                     QString::fromLatin1(widget->metaObject()->className()),
                     widget->accessibleName()
                         + (qobject_cast<QAbstractButton *>(widget)
                                ? static_cast<QAbstractButton *>(widget)->text()
                                : QString()),
                     QString::fromLatin1(parent->metaObject()->className()))));
        ++looked;
    }
    QVERIFY2(looked > 25, qPrintable(QString::number(looked)));
}

void TestWindowLook::longVerdictIsWhole()
{
    Report report = Sample::failedReport();
    report.sentence = u"A very long sentence that says what happened and why. "_s.repeated(8);
    m_window->showReport(report);
    QApplication::processEvents();
    QLabel *label = verdict();
    QVERIFY(label);
    QCOMPARE(label->text(), report.sentence);
    QTRY_VERIFY2(
        label->height() >= label->heightForWidth(label->width()),
        qPrintable(u"%1 of %2"_s.arg(label->height()).arg(label->heightForWidth(label->width()))));
}

void TestWindowLook::findingIsShownFromItsBegin_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestWindowLook::findingIsShownFromItsBegin()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    begin();
    m_window->addEvents(Sample::requesterTrace());
    m_window->showReport(Sample::failedReport());
    QApplication::processEvents();
    const auto *text = m_window->findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().startsWith(Sample::failedReport().findings.first().title));
    QCOMPARE(text->verticalScrollBar()->value(), 0);
}

void TestWindowLook::findingsWrap()
{
    Report report = Sample::failedReport();
    report.findings[0].title = u"A cause that needs many words to be told in full. "_s.repeated(4);
    m_window->resize(1600, 900); // the list stands beside the text, and is narrow
    m_window->showReport(report);
    const QTableView *table = m_window->findChild<FindingsView *>()->table();
    QTRY_VERIFY(table->rowHeight(0) > 2 * table->rowHeight(1));
    QVERIFY(!table->horizontalScrollBar()->isVisible());
}

void TestWindowLook::cutTextIsInTheToolTip()
{
    TraceEvent event = Sample::event(1, Kind::Note, u"note"_s, u"<b>words</b> "_s.repeated(60));
    m_window->addEvents({event, Sample::event(2, Kind::Note, u"note"_s, u"short"_s)});
    m_window->traces()->live()->model()->flush();
    QApplication::processEvents();
    QTableView *table = m_window->traces()->live()->table();
    const auto toolTipOf = [table](int row) {
        const QPoint place =
            table->visualRect(table->model()->index(row, TraceModel::WhatColumn)).center();
        QHelpEvent help(QEvent::ToolTip, place, table->viewport()->mapToGlobal(place));
        QApplication::sendEvent(table->viewport(), &help);
        return QToolTip::text();
    };
    QCOMPARE(toolTipOf(1), QString());
    QVERIFY(toolTipOf(0).contains(u"&lt;b&gt;words"_s));
}

void TestWindowLook::saidStateDoesNotGoStale()
{
    RunStatus status;
    status.state = RunStatus::State::Waiting;
    status.sent = status.planned = 3;
    status.deadlineMonotonicNs = 1;
    m_window->showStatus(status);
    QVERIFY(verdict()->text().contains(u" s left"_s));
    const QString said = m_window->statusBar()->currentMessage();
    QCOMPARE(said, u"Waiting for answers"_s);
}

void TestWindowLook::labelsAreGreyWithTheirFields()
{
    m_window->sessionPanel()->setExpanded(true);
    RunStatus status;
    status.state = RunStatus::State::Listening;
    m_window->showStatus(status);
    for (const auto *label : m_window->sessionPanel()->findChildren<QLabel *>()) {
        if (label->buddy())
            QVERIFY2(label->isEnabled() == label->buddy()->isEnabled(), qPrintable(label->text()));
    }
}

QTEST_MAIN(TestWindowLook)
#include "tst_windowlook.moc"
