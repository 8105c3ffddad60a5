// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people take for granted of any window.

#include "core/base/clock.h"
#include "core/trace/tracefile.h"
#include "tests/widgets/sampledata.h"
#include "widgets/contraststyle.h"
#include "widgets/findings/findingsview.h"
#include "widgets/findings/verdictbanner.h"
#include "widgets/glyphs.h"
#include "widgets/helpdialogs.h"
#include "widgets/helpwindow.h"
#include "widgets/mainactions.h"
#include "widgets/mainwindow.h"
#include "widgets/session/grouppicker.h"
#include "widgets/session/sessionpanel.h"
#include "widgets/trace/tracebar.h"
#include "widgets/trace/tracedetail.h"
#include "widgets/trace/tracetable.h"
#include "widgets/trace/traceview.h"
#include "widgets/trace/tracewords.h"
#include "widgets/tracetabs.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFontInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>

#include <ctime>
#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

template<typename Dialog> Dialog *visibleDialog(const QWidget &window)
{
    for (auto *dialog : window.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

QString described(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                              button ? button->text() : widget->accessibleName());
}

} // namespace

class TestHabits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ContrastStyle); } // as the program does
    void init();
    void cleanup();

    void focusCanBeSeen();
    void keysDoWhatTheyDoElsewhere_data();
    void keysDoWhatTheyDoElsewhere();
    void overviewListsAllKeys();
    void aboutSaysWhatItIs();
    void wordlessButtonsExplainThemselves();
    void toolTipsArePlain();
    void kindsDifferInWordAndGlyph();
    void glyphsAreSharp_data();
    void glyphsAreSharp();
    void hexadecimalIsInTheFixedFont();
    void countsDownWhileItWaits();
    void restsWhenNothingRuns();
    void livesThroughAFlood();
    void asksWhereToSave();
    void asksBeforeItOverwrites();
    void remembersWhereEverythingWas();
    void openingChangesNothing();

private:
    MainWindow &window() { return *m_window; }
    void begin();
    QString saved(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestHabits::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    begin();
}

void TestHabits::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestHabits::begin()
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

QString TestHabits::saved(const QString &name)
{
    TraceStore store;
    for (const TraceEvent &event : Sample::listenerTrace())
        store.append(event);
    const QString path = m_folder->filePath(name);
    return saveTrace(path, Sample::header(u"listener"_s, u"zeus"_s), store) ? path : QString();
}

/// Every control looks different when it has the focus that Tab gives.
void TestHabits::focusCanBeSeen()
{
    window().setAttribute(Qt::WA_KeyboardFocusChange); // as after a Tab
    window().sessionPanel()->setExpanded(true);
    window().addEvents(Sample::requesterTrace());
    window().showReport(Sample::failedReport());
    window().showPeers(Sample::peers());
    window().traces()->live()->model()->flush();
    for (auto *table : window().findChildren<QTableView *>()) {
        if (table->model() && table->model()->rowCount() > 0)
            table->setCurrentIndex(table->model()->index(0, 0));
    }
    const auto picture = [this](const QWidget *widget) {
        QApplication::processEvents();
        const QRect place(widget->mapTo(&window(), QPoint()), widget->size());
        return window().grab(place.adjusted(-3, -3, 3, 3)).toImage();
    };
    QStringList unseen;
    int seen = 0;
    for (auto *widget : window().findChildren<QWidget *>()) {
        if (!takesTab(widget) || qobject_cast<QLineEdit *>(widget))
            continue; // a text field shows a cursor that blinks
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus() && !widget->isAncestorOf(QApplication::focusWidget()))
            continue;
        const QImage with = picture(widget);
        window().setFocus();
        window().focusWidget()->clearFocus();
        if (picture(widget) == with)
            unseen << described(widget);
        ++seen;
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u", "_s)));
    QVERIFY2(seen > 20, qPrintable(QString::number(seen)));
}

void TestHabits::keysDoWhatTheyDoElsewhere_data()
{
    using Check = std::function<bool(MainWindow &)>;
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<Check>("isDone");
    const auto live = [](MainWindow &w) { return w.traces()->live(); };
    const auto asksForAFile = Check([](MainWindow &w) { return visibleDialog<QFileDialog>(w); });
    QTest::newRow("save") << QKeySequence(Qt::CTRL | Qt::Key_S) << asksForAFile;
    QTest::newRow("open") << QKeySequence(Qt::CTRL | Qt::Key_O) << asksForAFile;
    QTest::newRow("clear") << QKeySequence(Qt::CTRL | Qt::Key_L)
                           << Check([](MainWindow &w) { return visibleDialog<QMessageBox>(w); });
    QTest::newRow("filter") << QKeySequence(Qt::CTRL | Qt::Key_F) << Check([](MainWindow &w) {
        return w.focusWidget() && w.focusWidget()->accessibleName() == u"Filter";
    });
    QTest::newRow("clear the filter")
        << QKeySequence(Qt::Key_Escape)
        << Check([=](MainWindow &w) { return live(w)->bar()->filter().text.isEmpty(); });
    QTest::newRow("normal size") << QKeySequence(Qt::CTRL | Qt::Key_0)
                                 << Check([=](MainWindow &w) { return live(w)->zoomSteps() == 0; });
    QTest::newRow("larger") << QKeySequence(Qt::CTRL | Qt::Key_Plus)
                            << Check([=](MainWindow &w) { return live(w)->zoomSteps() == 3; });
    QTest::newRow("first row") << QKeySequence(Qt::Key_Home) << Check([=](MainWindow &w) {
        return live(w)->table()->currentIndex().row() == 0;
    });
    QTest::newRow("last row") << QKeySequence(Qt::Key_End) << Check([=](MainWindow &w) {
        return live(w)->table()->currentIndex().row() == live(w)->model()->rowCount() - 1;
    });
    QTest::newRow("help") << QKeySequence(Qt::Key_F1)
                          << Check([](MainWindow &w) { return visibleDialog<HelpWindow>(w); });
}

void TestHabits::keysDoWhatTheyDoElsewhere()
{
    QFETCH(const QKeySequence, keys);
    QFETCH(const std::function<bool(MainWindow &)>, isDone);
    TraceView *view = window().traces()->live();
    window().addEvents(Sample::many(200));
    view->model()->flush();
    TraceFilter filter;
    filter.text = u"row 1"_s;
    view->bar()->setFilter(filter);
    view->zoom(+2);
    view->table()->goToRow(5);
    view->table()->setFocus();
    QVERIFY(!isDone(window()));
    QTest::keyClick(view->table(), keys[0].key(), keys[0].keyboardModifiers());
    QTRY_VERIFY(isDone(window()));
}

void TestHabits::overviewListsAllKeys()
{
    window().commands()->shortcuts->trigger();
    auto *dialog = visibleDialog<QDialog>(window());
    QVERIFY(dialog);
    const auto *table = dialog->findChild<QTableView *>();
    QCOMPARE(table->accessibleName(), u"Keyboard shortcuts"_s);
    QStringList listed;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        listed << table->model()->index(row, 0).data().toString().split(u", "_s);
    int count = 0;
    for (const QAction *action : window().menuBar()->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(listed.contains(key.toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));
            ++count;
        }
    }
    QVERIFY(count > 30);
    QVERIFY(window().commands()->shortcuts->shortcut() == QKeySequence(u"Ctrl+?"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestHabits::aboutSaysWhatItIs()
{
    QApplication::setApplicationVersion(u"9.8.7"_s);
    qApp->setProperty(commitProperty, u"0123456789"_s);
    window().commands()->about->trigger();
    auto *dialog = visibleDialog<QDialog>(window());
    QVERIFY(dialog);
    QString text;
    for (const auto *label : dialog->findChildren<QLabel *>())
        text += label->text();
    for (const QString &word :
         {u"Sixcast 9.8.7 (0123456789)"_s, QString(u"Qt "_s + QLatin1StringView(qVersion())),
          u"GNU General Public License"_s})
        QVERIFY2(text.contains(word), qPrintable(text));
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Copy"))
            button->click();
    }
    const QString information = QApplication::clipboard()->text();
    for (const QString &word :
         {u"Sixcast 9.8.7 (0123456789)"_s, u"kernel"_s, u"interface 2 enp3s0"_s, u"no carrier"_s})
        QVERIFY2(information.contains(word), qPrintable(information));
}

void TestHabits::wordlessButtonsExplainThemselves()
{
    window().sessionPanel()->setExpanded(true);
    window().addEvents(Sample::requesterTrace()); // else the start page stands in the trace's place
    window().showReport(Sample::failedReport());
    int count = 0;
    for (const auto *button : window().findChildren<QToolButton *>()) {
        const bool isOurs = !qobject_cast<QLineEdit *>(button->parentWidget())
            && !qobject_cast<QTabBar *>(button->parentWidget())
            && !qobject_cast<QMenuBar *>(button->parentWidget());
        const bool hasWords =
            button->toolButtonStyle() != Qt::ToolButtonIconOnly && !button->text().isEmpty();
        if (!isOurs || hasWords || !button->isVisible())
            continue;
        QVERIFY2(!button->toolTip().isEmpty() && !button->statusTip().isEmpty()
                     && !button->accessibleName().isEmpty(),
                 qPrintable(described(button)));
        ++count;
    }
    QVERIFY(count > 0);
}

/// Text from outside must not become HTML: that may name files and addresses.
void TestHabits::toolTipsArePlain()
{
    const QString trap = u"<img src=\"/tmp/probe\">"_s;
    QList<InterfaceInfo> interfaces = Sample::interfaces();
    interfaces << Sample::interface(trap, 99);
    window().showInterfaces(interfaces);
    const QString path = saved(u"a<b>c.sixcast"_s);
    QVERIFY(!path.isEmpty());
    window().openFiles({path});
    const auto check = [this] {
        QStringList tips;
        for (const auto *widget : window().findChildren<QWidget *>())
            tips << widget->toolTip();
        for (const auto *bar : window().findChildren<QTabBar *>()) {
            for (int tab = 0; tab < bar->count(); ++tab)
                tips << bar->tabToolTip(tab);
        }
        for (const QString &tip : std::as_const(tips)) {
            const bool isTrap = tip.contains(u"<img") || tip.contains(u"<b>c");
            QVERIFY2(!isTrap || !Qt::mightBeRichText(tip), qPrintable(tip));
        }
    };
    for (const QString &text : {trap, QString(u"ff02::1%" + trap), u"ff02::fb"_s}) {
        window().sessionPanel()->groupPicker()->setText(text);
        check();
    }
}

void TestHabits::kindsDifferInWordAndGlyph()
{
    QStringList words;
    QSet<Glyph> glyphs;
    for (int i = 0; i < kindCount; ++i) {
        words << kindWord(Kind(i));
        glyphs << kindGlyph(Kind(i));
    }
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(glyphs.size(), kindCount);
}

void TestHabits::glyphsAreSharp_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("1") << 1.0;
    QTest::newRow("1.25") << 1.25;
    QTest::newRow("2") << 2.0;
}

void TestHabits::glyphsAreSharp()
{
    QFETCH(const double, ratio);
    const QPixmap pixmap = glyphIcon(Glyph::Gear).pixmap(QSize(16, 16), ratio);
    QCOMPARE(pixmap.size(), QSize(int(16 * ratio), int(16 * ratio))); // drawn, not stretched
}

void TestHabits::hexadecimalIsInTheFixedFont()
{
    TraceDetail detail;
    TraceEvent event = Sample::event(1, Kind::Received, u"receive"_s);
    event.payload = "HELLO";
    detail.setEvent(event);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QTextCursor hex = detail.document()->find(u"48 45 4c"_s);
    QVERIFY(!hex.isNull());
    QCOMPARE(QFontInfo(hex.charFormat().font()).family(), QFontInfo(fixed).family());
}

void TestHabits::countsDownWhileItWaits()
{
    RunStatus status;
    status.state = RunStatus::State::Waiting;
    status.sent = 3;
    status.deadlineMonotonicNs = monotonicClockNs() + 3'000'000'000;
    window().showStatus(status);
    const QString first = window().banner()->sentence();
    QVERIFY2(first.contains(u"s left"_s), qPrintable(first));
    QTRY_VERIFY(window().banner()->sentence() != first);
    const QString second = window().banner()->sentence();
    // A screen reader hears of the state once, not of every tick.
    QVERIFY(window().statusBar()->currentMessage().startsWith(u"Waiting"));
    const QString announced = window().statusBar()->currentMessage();
    QTRY_VERIFY(window().banner()->sentence() != second);
    QCOMPARE(window().statusBar()->currentMessage(), announced);
}

void TestHabits::restsWhenNothingRuns()
{
    window().addEvents(Sample::requesterTrace());
    window().showReport(Sample::failedReport());
    QTimer *busy = nullptr;
    const auto rests = [&] {
        busy = nullptr;
        for (auto *timer : window().findChildren<QTimer *>()) {
            const bool isForgetful = qobject_cast<QStatusBar *>(timer->parent()); // of its message
            if (timer->isActive() && !isForgetful && !timer->isSingleShot())
                busy = timer;
        }
        return !busy;
    };
    const bool restsAtLast = QTest::qWaitFor(rests);
    QVERIFY2(restsAtLast, busy ? busy->parent()->metaObject()->className() : "");
}

/// 10,000 rows a second for a while: the window answers. A pause is processor time between two
/// beats of the event loop: on a busy machine the clock would tell of other programs.
void TestHabits::livesThroughAFlood()
{
    constexpr int batches = 60;
    constexpr int rows = 500;
#ifdef __SANITIZE_ADDRESS__
    constexpr int lateMs = 800; // everything is slower then
#else
    constexpr int lateMs = 200;
#endif
    std::clock_t since = std::clock();
    qint64 longest = 0;
    int late = 0;
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, &heart, [&] {
        const std::clock_t now = std::clock();
        const qint64 gap = qint64(now - std::exchange(since, now)) * 1000 / CLOCKS_PER_SEC;
        longest = qMax(longest, gap);
        late += gap > lateMs;
        ++beats;
    });
    int sent = 0;
    QTimer flood;
    const QList<TraceEvent> all = Sample::many(batches * rows);
    connect(&flood, &QTimer::timeout, &flood, [&] {
        window().addEvents(all.mid(sent * rows, rows));
        if (++sent == batches)
            flood.stop();
    });
    since = std::clock();
    heart.start(10);
    flood.start(50);
    QTRY_VERIFY_WITH_TIMEOUT(!flood.isActive(), 30'000);
    QVERIFY2(late == 0 && beats > batches,
             qPrintable(u"longest pause %1 ms, %2 of %3 late"_s.arg(longest).arg(late).arg(beats)));
    window().traces()->live()->model()->flush();
    QCOMPARE(window().traces()->live()->model()->storedEvents(), batches * rows);
}

void TestHabits::asksWhereToSave()
{
    window().traces()->setLiveHeader(Sample::header(u"requester"_s, u"her/mes"_s));
    window().addEvents(Sample::requesterTrace());
    window().commands()->save->trigger();
    auto *dialog = visibleDialog<QFileDialog>(window());
    QVERIFY(dialog);
    const QString suggested = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    static const QRegularExpression pattern(
        u"^sixcast-her.mes-requester-\\d{8}T\\d{6}Z\\.sixcast$"_s);
    QVERIFY2(pattern.match(suggested).hasMatch(), qPrintable(suggested));
    QVERIFY(!suggested.contains(u'/'));
    dialog->setDirectory(m_folder->path());
    dialog->selectFile(m_folder->filePath(u"mine"_s));
    static_cast<QDialog *>(dialog)->accept();
    const QString path = m_folder->filePath(u"mine.sixcast"_s); // the suffix was added
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY2(window().statusBar()->currentMessage().contains(path),
             qPrintable(window().statusBar()->currentMessage()));
    window().commands()->save->trigger();
    QTRY_VERIFY(visibleDialog<QFileDialog>(window()));
    QCOMPARE(visibleDialog<QFileDialog>(window())->directory().path(), m_folder->path());
}

void TestHabits::asksBeforeItOverwrites()
{
    window().addEvents(Sample::requesterTrace());
    window().commands()->save->trigger();
    auto *dialog = visibleDialog<QFileDialog>(window());
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(!dialog->testOption(QFileDialog::DontConfirmOverwrite));
}

void TestHabits::remembersWhereEverythingWas()
{
    TraceFilter filter;
    filter.text = u"WELCOME"_s;
    window().traces()->live()->bar()->setFilter(filter);
    window().sessionPanel()->setRole(Role::Request);
    // Smaller than the screen, whose frame Qt leaves room for when it restores a geometry.
    const QSize size = window().screen()->availableSize() - QSize(23, 45);
    window().resize(size);
    const auto splitters = [this] { return window().findChildren<QSplitter *>(); };
    QSplitter *upDown = nullptr;
    for (QSplitter *splitter : splitters()) {
        if (splitter->orientation() == Qt::Vertical && splitter->isAncestorOf(window().traces()))
            upDown = splitter;
    }
    QVERIFY(upDown);
    upDown->setSizes({300, 200});
    auto *header = window().traces()->live()->table()->horizontalHeader();
    header->resizeSection(TraceModel::KindColumn, 123);
    const QList<int> sizes = upDown->sizes();
    window().close();
    begin();
    QCOMPARE(window().size(), size);
    QCOMPARE(window().traces()->live()->bar()->filter().text, u"WELCOME"_s);
    QCOMPARE(
        window().traces()->live()->table()->horizontalHeader()->sectionSize(TraceModel::KindColumn),
        123);
    bool found = false;
    for (const QSplitter *splitter : splitters())
        found = found || (splitter->orientation() == Qt::Vertical && splitter->sizes() == sizes);
    QVERIFY(found);
}

void TestHabits::openingChangesNothing()
{
    const QString path = saved(u"zeus.sixcast"_s);
    window().remember();
    const auto everything = [this] {
        QMap<QString, QVariant> values;
        for (const QString &key : m_settings->allKeys()) {
            if (!key.startsWith(u"layout/"))
                values.insert(key, m_settings->value(key));
        }
        return values;
    };
    const auto before = everything();
    QVERIFY(!before.isEmpty());
    const QSignalSpy started(&window(), &MainWindow::startWanted);
    const QSignalSpy asked(&window(), &MainWindow::interfacesWanted);
    window().openFiles({path});
    window().remember();
    QCOMPARE(everything(), before);
    QCOMPARE(started.size() + asked.size(), 0);
}

QTEST_MAIN(TestHabits)
#include "tst_habits.moc"
