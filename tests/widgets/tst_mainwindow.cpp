// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracefile.h"
#include "tests/widgets/sampledata.h"
#include "widgets/compare/matrixview.h"
#include "widgets/contraststyle.h"
#include "widgets/findings/findingsview.h"
#include "widgets/findings/timelinestrip.h"
#include "widgets/findings/verdictbanner.h"
#include "widgets/mainactions.h"
#include "widgets/mainwindow.h"
#include "widgets/session/grouppicker.h"
#include "widgets/session/interfacepicker.h"
#include "widgets/session/sessionpanel.h"
#include "widgets/tooltip.h"
#include "widgets/trace/tracebar.h"
#include "widgets/trace/tracetable.h"
#include "widgets/trace/traceview.h"
#include "widgets/tracecolors.h"
#include "widgets/tracetabs.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

QString accessKey(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.toString();
}

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (!interface)
        return {};
    QString name = interface->text(QAccessible::Name);
    const auto labels = interface->relations(QAccessible::Label);
    if (!labels.isEmpty())
        name = labels.first().first->text(QAccessible::Name);
    return name;
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

void collect(const QMenu *menu, QList<QAction *> &actions)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            collect(action->menu(), actions);
        else if (!action->isSeparator())
            actions << action;
    }
}

QList<QAction *> menuActions(const QMainWindow &window)
{
    QList<QAction *> actions;
    for (const QAction *action : window.menuBar()->actions())
        collect(action->menu(), actions);
    return actions;
}

RunStatus running(RunStatus::State state)
{
    RunStatus status;
    status.state = state;
    return status;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ContrastStyle); } // as the program does
    void init();
    void cleanup();

    void isReadyAtOnce();
    void startsAndStopsInOnePlace();
    void refusesWithAReason();
    void returnStarts();
    void showsAWholeRun();
    void watchesATimedRun();
    void evidenceSelectsRows();
    void focusWalksInOrder();
    void noFocusTrap();
    void accessKeysAreUnique();
    void everythingHasAName();
    void contractNames_data();
    void contractNames();
    void standardKeys_data();
    void standardKeys();
    void shortcutsAreUnique();
    void buttonsStandInMenus();
    void fitsASmallScreen();
    void targetsAreLargeEnough();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void mirrors();
    void followsThePalette();
    void opensDroppedFiles();
    void comparesWithAFile();
    void comparesTwoOpenedTraces();
    void showsWhoHearsWhom();
    void judgesAnOpenedTrace();
    void takesADroppedProfile();
    void copiesTheOtherMachinesCommand();
    void callsForAttention();
    void complainsAboutBadFiles();
    void asksBeforeItClears();
    void asksBeforeItLeaves();
    void remembers();
    void bearsBrokenSettings();
    void labelsArePlainText();

private:
    MainWindow &window() { return *m_window; }
    void begin();
    QString write(const QString &name, const QString &role, const QList<TraceEvent> &events,
                  const QString &host = u"zeus"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    begin();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
    QApplication::setFont(QFont());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(QPalette());
}

void TestMainWindow::begin()
{
    m_window.reset();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
    m_window->showInterfaces(Sample::interfaces());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString TestMainWindow::write(const QString &name, const QString &role,
                              const QList<TraceEvent> &events, const QString &host)
{
    TraceStore store;
    for (const TraceEvent &event : events)
        store.append(event);
    const QString path = m_folder->filePath(name);
    if (!saveTrace(path, Sample::header(role, host), store))
        return {};
    return path;
}

void TestMainWindow::isReadyAtOnce()
{
    const auto profile = window().sessionPanel()->profile();
    QVERIFY(profile);
    QCOMPARE(profile->group.toString(), u"ff12::6d63"_s);
    QCOMPARE(profile->port, 28015);
    QCOMPARE(profile->hopLimit, 1);
    QCOMPARE(window().sessionPanel()->interfacePicker()->chosenName(), u"enp3s0"_s);
    QVERIFY(window().statusBar()->currentMessage().startsWith(u"Ready"_s));
}

void TestMainWindow::startsAndStopsInOnePlace()
{
    const QSignalSpy started(&window(), &MainWindow::startWanted);
    const QSignalSpy stopped(&window(), &MainWindow::stopWanted);
    QPushButton *button = nullptr;
    for (auto *one : window().findChildren<QPushButton *>()) {
        if (accessibleName(one) == u"Start"_s)
            button = one;
    }
    QVERIFY(button);
    QVERIFY(button->isDefault());
    const QRect place = button->geometry();
    button->click();
    button->click(); // at once, before the engine has said a word: a stop, not a second start
    QCOMPARE(started.size(), 1);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(accessibleName(button), u"Stop"_s);
    QCOMPARE(button->geometry(), place);
    QVERIFY(!window().sessionPanel()->groupPicker()->isEnabled());
    Report report = Sample::goodReport();
    report.outcome = Outcome::Stopped;
    window().showReport(report);
    QCOMPARE(accessibleName(button), u"Start"_s);
    QVERIFY(window().sessionPanel()->groupPicker()->isEnabled());
    window().commands()->startStop->trigger(); // the same by key
    QCOMPARE(started.size(), 2);
}

void TestMainWindow::refusesWithAReason()
{
    GroupPicker *group = window().sessionPanel()->groupPicker();
    group->setText(u"10.0.0.1"_s);
    for (auto *one : window().findChildren<QPushButton *>()) {
        if (accessibleName(one) != u"Start"_s)
            continue;
        QVERIFY(!one->isEnabled());
        QCOMPARE(one->toolTip(), plainToolTip(group->problem()));
    }
    QVERIFY(!group->explanation().isEmpty());
    const QSignalSpy started(&window(), &MainWindow::startWanted);
    window().commands()->startStop->trigger();
    QVERIFY(started.isEmpty());
    QCOMPARE(window().statusBar()->currentMessage(), group->problem());
}

void TestMainWindow::returnStarts()
{
    const QSignalSpy started(&window(), &MainWindow::startWanted);
    QLineEdit *field = window().sessionPanel()->groupPicker()->combo()->lineEdit();
    field->setText(u"[ff02::4242%tun0]:5000"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(started.size(), 1);
    const Profile profile = started.first().first().value<Profile>();
    QCOMPARE(profile.group.toString(), u"ff02::4242"_s);
    QCOMPARE(profile.port, 5000);
    QCOMPARE(profile.interface, u"tun0"_s);
}

void TestMainWindow::showsAWholeRun()
{
    VerdictBanner *banner = window().banner();
    auto *label = banner->findChildren<QLabel *>().last();
    for (auto *one : banner->findChildren<QLabel *>()) {
        if (one->accessibleName() == u"Verdict"_s)
            label = one;
    }
    window().commands()->startStop->trigger();
    window().showStatus(running(RunStatus::State::Listening));
    QCOMPARE(banner->tone(), Tone::Busy);
    window().addEvents(Sample::listenerTrace());
    window().showPeers(Sample::peers());
    window().showReport(Sample::goodReport());
    QCOMPARE(label->accessibleName(), u"Verdict"_s);
    QCOMPARE(label->text(), Sample::goodReport().sentence);
    QCOMPARE(label->accessibleDescription(), Sample::goodReport().sentence);
    QCOMPARE(banner->tone(), Tone::Good);
    QCOMPARE(window().statusBar()->currentMessage(), Sample::goodReport().sentence);
    QCOMPARE(window().traces()->live()->model()->storedEvents(), Sample::listenerTrace().size());
}

void TestMainWindow::watchesATimedRun()
{
    const QSignalSpy started(&window(), &MainWindow::startWanted);
    const auto *strip = window().findChild<TimelineStrip *>();
    QVERIFY(strip && strip->isHidden());
    window().commands()->watch->trigger();
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().first().value<Profile>().durationS, 360);
    QVERIFY(strip->isHidden()); // nothing is known yet
    QVERIFY(!window().commands()->watch->isEnabled());

    RunTimeline timeline(1'000'000'000, 1'000'000'000);
    timeline.add(1'000'000'000, true);
    window().showTimeline(timeline);
    QVERIFY(strip->isVisible());
    QVERIFY(!strip->accessibleDescription().isEmpty());
    Report report = Sample::goodReport();
    timeline.add(2'000'000'000, true);
    report.timeline = timeline;
    window().showReport(report);
    QCOMPARE(strip->timeline(), timeline);
    QVERIFY(strip->isVisible()); // what happened stays to be seen

    window().openFiles({write(u"other.sixcast"_s, u"listen"_s, Sample::pairListener())});
    QVERIFY(strip->isHidden()); // it is not of that trace
    window().traces()->showLive();
    QVERIFY(strip->isVisible());
    window().sessionPanel()->startOrStop();
    QVERIFY(strip->isHidden());
}

void TestMainWindow::evidenceSelectsRows()
{
    window().addEvents(Sample::requesterTrace());
    window().showReport(Sample::failedReport());
    auto *findings = window().findChild<FindingsView *>();
    QVERIFY(findings->isVisible());
    findings->showEvidence();
    TraceTable *table = window().traces()->live()->table();
    QCOMPARE(table->selectedRowNumbers().size(), 3);
    findings->copyMend();
    QVERIFY(QApplication::clipboard()->text().contains(u"firewall-cmd"_s));
    findings->copyReport();
    QVERIFY(QApplication::clipboard()->text().contains(Sample::failedReport().sentence));
}

void TestMainWindow::focusWalksInOrder()
{
    window().sessionPanel()->setExpanded(false);
    const QStringList settings{u"Listen"_s,      u"Group:"_s, u"Interface:"_s, u"Start"_s,
                               u"Try it here"_s, u"Port:"_s,  u"Hop limit:"_s, u"More"_s};
    // Before the first run there is the start page in the place of the trace.
    for (const QString &next : {u"Copy command"_s, u"Filter"_s}) {
        QStringList names;
        QWidget *widget = window().sessionPanel();
        for (int step = 0; step < 400 && names.size() <= 30; ++step) {
            widget = widget->nextInFocusChain();
            if (takesTab(widget) && !qobject_cast<QLineEdit *>(widget->focusProxy()))
                names << accessibleName(widget);
        }
        names.removeDuplicates();
        int last = -1;
        for (const QString &name : settings + QStringList{next, u"Results"_s}) {
            const auto place = int(names.indexOf(name));
            QVERIFY2(place > last,
                     qPrintable(u"%1 at %2 in %3"_s.arg(name).arg(place).arg(names.join(u", "_s))));
            last = place;
        }
        window().addEvents(Sample::requesterTrace());
        window().traces()->live()->model()->flush();
    }
}

void TestMainWindow::noFocusTrap()
{
    window().addEvents(Sample::many(30));
    window().showReport(Sample::failedReport());
    window().showPeers(Sample::peers());
    constexpr int mostLinks = 20; // a text with links has a stop for each
    window().sessionPanel()->groupPicker()->combo()->setFocus();
    const QWidget *first = window().focusWidget();
    const QWidget *previous = nullptr;
    QSet<const QWidget *> visited;
    for (int step = 0, here = 0; step < 200; ++step) {
        QWidget *focus = window().focusWidget();
        here = focus == previous ? here + 1 : 0;
        QVERIFY2(here < mostLinks, qPrintable(u"Tab does not leave "_s + accessibleName(focus)));
        visited.insert(focus);
        previous = focus;
        QTest::keyClick(focus, Qt::Key_Tab);
        if (window().focusWidget() != first || step == 0)
            continue;
        for (QWidget *widget : window().findChildren<QWidget *>()) {
            if (takesTab(widget) && !widget->focusProxy()
                && !qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
                QVERIFY2(visited.contains(widget),
                         qPrintable(u"Tab does not come to %1 %2"_s.arg(
                             QString::fromLatin1(widget->metaObject()->className()),
                             accessibleName(widget))));
        }
        return;
    }
    QFAIL("the walk never came back to its start");
}

void TestMainWindow::accessKeysAreUnique()
{
    window().sessionPanel()->setExpanded(true);
    window().showReport(Sample::failedReport());
    QMap<QString, QString> owners;
    const auto add = [&](const QString &text) {
        const QString key = accessKey(text);
        if (key.isEmpty())
            return;
        QVERIFY2(!owners.contains(key),
                 qPrintable(u"%1: \"%2\" and \"%3\""_s.arg(key, owners.value(key), text)));
        owners.insert(key, text);
    };
    for (const QAction *action : window().menuBar()->actions())
        add(action->text());
    for (const auto *label : window().findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            add(label->text());
    }
    for (const auto *button : window().findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            add(button->text());
    }
    QVERIFY(owners.size() > 20);
    for (const QAction *top : window().menuBar()->actions()) {
        QMap<QString, QString> inMenu;
        for (const QAction *action : top->menu()->actions()) {
            const QString key = accessKey(action->text());
            if (key.isEmpty())
                continue;
            QVERIFY2(
                !inMenu.contains(key),
                qPrintable(u"%1: \"%2\" and \"%3\""_s.arg(key, inMenu.value(key), action->text())));
            inMenu.insert(key, action->text());
        }
    }
}

void TestMainWindow::everythingHasAName()
{
    window().sessionPanel()->setExpanded(true);
    window().addEvents(Sample::requesterTrace());
    window().showReport(Sample::failedReport());
    QApplication::processEvents();
    for (auto *widget : window().findChildren<QWidget *>()) {
        if (!takesTab(widget) || widget->focusProxy())
            continue;
        if (qobject_cast<QLineEdit *>(widget) && qobject_cast<QComboBox *>(widget->parentWidget()))
            continue; // the combo box has the name
        if (qobject_cast<QLineEdit *>(widget)
            && qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        if (qobject_cast<QTabBar *>(widget))
            continue; // its tabs have names
        QVERIFY2(!accessibleName(widget).isEmpty(),
                 qPrintable(u"%1 in %2"_s.arg(
                     QString::fromLatin1(widget->metaObject()->className()),
                     QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
    }
}

void TestMainWindow::contractNames_data()
{
    QTest::addColumn<QAccessible::Role>("role");
    QTest::addColumn<QString>("name");
    QTest::newRow("Listen") << QAccessible::RadioButton << u"Listen"_s;
    QTest::newRow("Request") << QAccessible::RadioButton << u"Request"_s;
    QTest::newRow("Start") << QAccessible::Button << u"Start"_s;
    QTest::newRow("Try it here") << QAccessible::Button << u"Try it here"_s;
    QTest::newRow("Group") << QAccessible::ComboBox << u"Group:"_s;
    QTest::newRow("Interface") << QAccessible::ComboBox << u"Interface:"_s;
    QTest::newRow("Port") << QAccessible::SpinBox << u"Port:"_s;
    QTest::newRow("Hop limit") << QAccessible::SpinBox << u"Hop limit:"_s;
    QTest::newRow("Verdict") << QAccessible::StaticText << u"Verdict"_s;
    QTest::newRow("Filter") << QAccessible::EditableText << u"Filter"_s;
    for (const char *table : {"Trace", "Peers", "Findings", "Interfaces"})
        QTest::newRow(table) << QAccessible::Table << QString::fromLatin1(table);
    QTest::newRow("kind") << QAccessible::CheckBox << u"Exchange"_s;
}

void TestMainWindow::contractNames()
{
    QFETCH(const QAccessible::Role, role);
    QFETCH(const QString, name);
    for (auto *widget : window().findChildren<QWidget *>()) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->role() == role && accessibleName(widget) == name)
            return;
    }
    QFAIL("not there");
}

void TestMainWindow::standardKeys_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QKeySequence::StandardKey>("key");
    QTest::newRow("open") << u"Open trace..."_s << QKeySequence::Open;
    QTest::newRow("save") << u"Save trace..."_s << QKeySequence::Save;
    QTest::newRow("close") << u"Close tab"_s << QKeySequence::Close;
    QTest::newRow("copy") << u"Copy"_s << QKeySequence::Copy;
    QTest::newRow("select all") << u"Select everything"_s << QKeySequence::SelectAll;
    QTest::newRow("find") << u"Filter or find"_s << QKeySequence::Find;
    QTest::newRow("next") << u"Find next"_s << QKeySequence::FindNext;
    QTest::newRow("previous") << u"Find previous"_s << QKeySequence::FindPrevious;
    QTest::newRow("zoom in") << u"Zoom in"_s << QKeySequence::ZoomIn;
    QTest::newRow("zoom out") << u"Zoom out"_s << QKeySequence::ZoomOut;
    QTest::newRow("quit") << u"Quit"_s << QKeySequence::Quit;
    QTest::newRow("help") << u"User guide"_s << QKeySequence::HelpContents;
    QTest::newRow("refresh") << u"Refresh interfaces"_s << QKeySequence::Refresh;
    QTest::newRow("cancel") << u"Clear filter"_s << QKeySequence::Cancel;
}

void TestMainWindow::standardKeys()
{
    QFETCH(const QString, command);
    QFETCH(const QKeySequence::StandardKey, key);
    for (const QAction *action : menuActions(window())) {
        QString text = action->text();
        if (text.remove(u'&') != command)
            continue;
        for (const QKeySequence &sequence : QKeySequence::keyBindings(key))
            QVERIFY2(action->shortcuts().contains(sequence), qPrintable(sequence.toString()));
        return;
    }
    QFAIL("no such command");
}

void TestMainWindow::shortcutsAreUnique()
{
    QMap<QString, QString> owners;
    for (const QAction *action : menuActions(window())) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!owners.contains(key.toString()),
                     qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), owners.value(key.toString()),
                                                       action->text())));
            owners.insert(key.toString(), action->text());
        }
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
    }
}

void TestMainWindow::buttonsStandInMenus()
{
    const QList<QAction *> inMenus = menuActions(window());
    for (QAction *action : window().traces()->live()->table()->actions())
        QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
    QStringList commands;
    for (const QAction *action : inMenus)
        commands << action->text().remove(u'&');
    for (const QString &button :
         {u"Start"_s, u"Try it here"_s, u"Check this machine"_s, u"Copy fix"_s, u"Copy report"_s,
          u"Follow"_s, u"Listen"_s, u"Request"_s})
        QVERIFY2(commands.contains(button), qPrintable(button));
}

void TestMainWindow::fitsASmallScreen()
{
    QVERIFY2(window().minimumSizeHint().width() <= 1000
                 && window().minimumSizeHint().height() <= 560,
             qPrintable(u"%1x%2"_s.arg(window().minimumSizeHint().width())
                            .arg(window().minimumSizeHint().height())));
    window().resize(1600, 900);
    QApplication::processEvents();
    const int high = window().traces()->height();
    const int panel = window().sessionPanel()->height();
    window().resize(1600, 1200);
    QApplication::processEvents();
    QVERIFY(window().traces()->height() > high); // the log grows, the controls do not
    QCOMPARE(window().sessionPanel()->height(), panel);
}

void TestMainWindow::targetsAreLargeEnough()
{
    for (const auto *button : window().findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || qobject_cast<const QRadioButton *>(button)
            || qobject_cast<const QCheckBox *>(button)
            || qobject_cast<QTabBar *>(button->parentWidget())
            || qobject_cast<QLineEdit *>(button->parentWidget()))
            continue;
        QVERIFY2(
            button->width() >= 24 && button->height() >= 24,
            qPrintable(
                u"%1: %2x%3"_s.arg(button->text()).arg(button->width()).arg(button->height())));
    }
}

void TestMainWindow::nothingIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestMainWindow::nothingIsClipped()
{
    QFETCH(const int, percent);
    QFont font;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    begin();
    // Everything unfolded and twice as large needs more than the smallest screen.
    window().resize(window().minimumSizeHint().expandedTo({1024, percent == 100 ? 600 : 900}));
    window().sessionPanel()->setExpanded(true);
    window().addEvents(Sample::requesterTrace());
    window().showReport(Sample::failedReport());
    QApplication::processEvents();
    for (const auto *label : window().findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(u"height of \"%1\""_s.arg(label->text())));
        if (!label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(),
                     qPrintable(u"width of \"%1\""_s.arg(label->text())));
    }
    for (const auto *button : window().findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty()
            || qobject_cast<QTabBar *>(button->parentWidget()))
            continue;
        QVERIFY2(button->width() >= button->sizeHint().width()
                     && button->height() >= button->sizeHint().height() - 2,
                 qPrintable(u"button \"%1\""_s.arg(button->text())));
    }
}

void TestMainWindow::mirrors()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    begin();
    window().addEvents(Sample::listenerTrace());
    window().traces()->live()->model()->flush();
    QApplication::processEvents();
    QVERIFY(window().sessionPanel()->groupPicker()->x()
            > window().sessionPanel()->interfacePicker()->x());
    // Addresses stay readable from left to right.
    QCOMPARE(window().sessionPanel()->groupPicker()->combo()->lineEdit()->layoutDirection(),
             Qt::LeftToRight);
    const QString what =
        window().traces()->live()->model()->index(9, TraceModel::WhatColumn).data().toString();
    QVERIFY(!what.isRightToLeft());
}

void TestMainWindow::followsThePalette()
{
    window().addEvents(Sample::requesterTrace());
    window().showReport(Sample::failedReport());
    const QImage light = window().grab().toImage();
    window().commands()->appearances[2]->trigger();
    QApplication::processEvents();
    QCOMPARE(colorScheme(window().banner()->palette()), ColorScheme::Dark);
    const QImage dark = window().grab().toImage();
    const QPoint inBanner = window().banner()->mapTo(&window(), QPoint(200, 3));
    QVERIFY(light.pixelColor(inBanner).lightness() > 200);
    QVERIFY(dark.pixelColor(inBanner).lightness() < 80);
    window().commands()->appearances[1]->trigger();
    QApplication::processEvents();
    QCOMPARE(window().grab().toImage().pixelColor(inBanner).lightness() > 200, true);
}

void TestMainWindow::opensDroppedFiles()
{
    const QString path = write(u"a & b.sixcast"_s, u"listener"_s, Sample::listenerTrace());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &drop);
    QCOMPARE(window().traces()->count(), 2);
    QCOMPARE(window().traces()->tabText(1), u"a && b.sixcast"_s);
    TraceView *opened = window().traces()->current();
    QVERIFY(opened != window().traces()->live());
    QTRY_COMPARE(opened->model()->storedEvents(), Sample::listenerTrace().size());
    QVERIFY(!opened->model()->isLive());
    QVERIFY2(window().banner()->sentence().contains(u"listener on zeus"_s),
             qPrintable(window().banner()->sentence()));
    const QSignalSpy started(&window(), &MainWindow::startWanted);
    QVERIFY(started.isEmpty()); // opening runs nothing
    window().commands()->closeTab->trigger();
    QCOMPARE(window().traces()->count(), 1);
    window().commands()->closeTab->trigger(); // the live one stays
    QCOMPARE(window().traces()->count(), 1);
}

void TestMainWindow::comparesWithAFile()
{
    const QString path = write(u"zeus.sixcast"_s, u"listener"_s, Sample::pairListener());
    QVERIFY(!window().traces()->compareWith(path)); // nothing here to compare with
    window().traces()->setLiveHeader(Sample::header(u"requester"_s, u"hermes"_s));
    window().addEvents(Sample::pairRequester());
    QVERIFY(window().traces()->compareWith(path));
    QTRY_VERIFY(window().banner()->sentence().contains(u"hermes"_s));
    window().showReport(Sample::goodReport()); // a run ends: its own tab and verdict come forward
    QVERIFY(window().traces()->isLiveShown());
    QCOMPARE(window().banner()->sentence(), Sample::goodReport().sentence);
    window().traces()->setCurrentIndex(1);
    QVERIFY(window().banner()->sentence().contains(u"hermes"_s));
}

void TestMainWindow::comparesTwoOpenedTraces()
{
    const QString ours = write(u"hermes.sixcast"_s, u"requester"_s, Sample::pairRequester());
    const QString theirs = write(u"zeus.sixcast"_s, u"listener"_s, Sample::pairListener());
    window().openFiles({ours, theirs});
    QCOMPARE(window().traces()->count(), 3); // both beside the live one
    QVERIFY(window().traces()->compareWith(ours));
    QCOMPARE(window().traces()->count(), 4);
    QTRY_VERIFY2(window().banner()->sentence().contains(u"5 HELLOs"_s),
                 qPrintable(window().banner()->sentence()));
    QCOMPARE(window().traces()->count(), 4);
}

void TestMainWindow::showsWhoHearsWhom()
{
    const QString asks =
        write(u"hermes.sixcast"_s, u"requester"_s, Sample::pairRequester(), u"hermes"_s);
    const QString hears = write(u"zeus.sixcast"_s, u"listener"_s, Sample::pairListener());
    const QString silent = write(u"hera.sixcast"_s, u"listener"_s, {});
    window().openFiles({asks, hears, silent});
    QCOMPARE(window().traces()->count(), 2); // one tab for all
    QTRY_VERIFY(window().findChild<MatrixView *>());
    QCOMPARE(window().traces()->tabText(1), u"Who hears whom"_s);
    QCOMPARE(window().banner()->sentence(),
             u"0 of 1 pairs work in full, 1 in part, 0 not at all."_s);
    auto *matrix = window().findChild<MatrixView *>();
    QCOMPARE(matrix->matrix().listeners.size(), 1); // a trace without rows is nobody's
    QCOMPARE(window().traces()->shown().size(), 3);
    matrix->table()->setCurrentIndex(matrix->table()->model()->index(0, 0));
    Q_EMIT matrix->table()->activated(matrix->table()->currentIndex());
    QTRY_VERIFY2(window().banner()->sentence().contains(u"5 HELLOs"_s),
                 qPrintable(window().banner()->sentence()));
    QCOMPARE(window().traces()->count(), 3);

    window().traces()->showLive(); // nothing is there to be compared, too
    QVERIFY(!window().traces()->compareAll({asks, hears}, true));
    window().addEvents(Sample::pairRequester());
    QVERIFY(window().traces()->compareAll({hears, silent}, true));
    QTRY_COMPARE(window().findChildren<MatrixView *>().size(), 2);
}

void TestMainWindow::judgesAnOpenedTrace()
{
    auto *findings = window().findChild<FindingsView *>();
    window().showReport(Sample::failedReport());
    QVERIFY(findings->hasFindings());
    // A trace without facts has no cause, and the live one's is not shown for it.
    window().openFiles({write(u"zeus.sixcast"_s, u"listener"_s, Sample::pairListener())});
    TraceView *opened = window().traces()->current();
    QTRY_VERIFY(window().traces()->report(opened));
    QVERIFY(!findings->hasFindings());
    QVERIFY(window().banner()->sentence().startsWith(u"Opened, read-only: listener on zeus"_s));
    window().traces()->showLive();
    QVERIFY(findings->hasFindings());
    QCOMPARE(window().banner()->sentence(), Sample::failedReport().sentence);
    QVERIFY(!window().traces()->report(window().traces()->live()));
}

void TestMainWindow::takesADroppedProfile()
{
    Profile profile;
    profile.role = Role::Request;
    profile.port = 4321;
    const QString path = m_folder->filePath(u"other.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toJson(profile));
    file.close();
    window().openFiles({path});
    QCOMPARE(window().sessionPanel()->profile()->port, 4321);
    QCOMPARE(window().sessionPanel()->role(), Role::Request);
    QCOMPARE(window().traces()->count(), 1);
    window().showStatus(running(RunStatus::State::Sending));
    profile.port = 1234;
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toJson(profile));
    file.close();
    window().openFiles({path}); // not under a run
    QCOMPARE(window().sessionPanel()->profile()->port, 4321);
}

void TestMainWindow::copiesTheOtherMachinesCommand()
{
    window().sessionPanel()->groupPicker()->setText(u"ff02::4242"_s);
    window().commands()->copyCommandLine->trigger();
    const QString command = QApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"sixcast-cli request "_s) && command.contains(u"ff02::4242"_s),
             qPrintable(command));
}

void TestMainWindow::callsForAttention()
{
    const QSignalSpy called(&window(), &MainWindow::attentionCalled);
    RunStatus status = running(RunStatus::State::Listening);
    status.heard = 1;
    window().showStatus(status);
    QVERIFY(called.isEmpty()); // it is in front
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    window().showStatus(running(RunStatus::State::Listening));
    QVERIFY(called.isEmpty());
    window().showStatus(status);
    QCOMPARE(called.size(), 1);
    status.heard = 2;
    window().showStatus(status);
    QCOMPARE(called.size(), 1); // the first one only
    window().showReport(Sample::goodReport());
    QCOMPARE(called.size(), 2);
}

void TestMainWindow::complainsAboutBadFiles()
{
    window().openFiles({m_folder->filePath(u"<b>missing</b>.sixcast"_s)});
    auto *box = window().findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(!box->text().isEmpty());
    QCOMPARE(window().traces()->count(), 1);
    box->close();
}

void TestMainWindow::asksBeforeItClears()
{
    window().addEvents(Sample::many(10));
    TraceModel *model = window().traces()->live()->model();
    model->flush();
    window().commands()->clearTrace->trigger();
    auto *box = window().findChild<QMessageBox *>();
    QVERIFY(box);
    box->button(QMessageBox::Cancel)->click();
    QVERIFY(model->storedEvents() > 0);
    window().commands()->clearTrace->trigger();
    QTRY_VERIFY(window().findChild<QMessageBox *>() != box);
    window().findChild<QMessageBox *>()->button(QMessageBox::Discard)->click();
    QCOMPARE(model->storedEvents(), 0);
}

void TestMainWindow::asksBeforeItLeaves()
{
    window().addEvents(Sample::many(10));
    window().traces()->live()->model()->flush();
    QVERIFY(window().close()); // a short one is no loss
    window().show();
    window().addEvents(Sample::many(2000));
    window().traces()->live()->model()->flush();
    QVERIFY(!window().close());
    auto *box = window().findChild<QMessageBox *>();
    QVERIFY(box);
    box->button(QMessageBox::Discard)->click();
    QTRY_VERIFY(!window().isVisible());
}

void TestMainWindow::remembers()
{
    SessionPanel *panel = window().sessionPanel();
    panel->groupPicker()->setText(u"ff05::77"_s);
    panel->interfacePicker()->choose(u"tun0"_s);
    panel->setRole(Role::Request);
    window().commands()->startStop->trigger();
    window().showReport(Sample::goodReport());
    window().traces()->live()->table()->setColumnHidden(TraceModel::PeerColumn, false);
    window().traces()->live()->setTimeFormat(TimeFormat::SincePrevious);
    window().traces()->live()->zoom(+3);
    window().resize(1111, 777);
    window().close();

    begin();
    const auto profile = window().sessionPanel()->profile();
    QCOMPARE(profile->group.toString(), u"ff05::77"_s);
    QCOMPARE(profile->interface, u"tun0"_s);
    QCOMPARE(profile->role, Role::Request);
    QCOMPARE(window().sessionPanel()->groupPicker()->recent().first(), u"ff05::77"_s);
    QVERIFY(!window().traces()->live()->table()->isColumnHidden(TraceModel::PeerColumn));
    QCOMPARE(window().traces()->live()->model()->timeFormat(), TimeFormat::SincePrevious);
    QCOMPARE(window().traces()->live()->zoomSteps(), 3);
    QVERIFY(window().traces()->live()->bar()->filter() == usualFilter());
}

void TestMainWindow::bearsBrokenSettings()
{
    m_window.reset();
    m_settings.reset();
    QFile file(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        QByteArray("\xff\xfe[trace]\nzoom=-99999999\n[run]\nprofile=@Variant(\0\0rubbish)\n", 60));
    file.close();
    begin();
    QVERIFY(window().sessionPanel()->profile());
}

void TestMainWindow::labelsArePlainText()
{
    window().sessionPanel()->setExpanded(true);
    for (const auto *label : window().findChildren<QLabel *>()) {
        if (!label->buddy() && !label->text().isEmpty())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
