// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The user guide against the program: what it names is there, and what it tells to type works.

#include "app/commandline.h"
#include "app/translations.h"
#include "widgets/helpwindow.h"
#include "widgets/mainactions.h"
#include "widgets/mainwindow.h"
#include "widgets/session/grouppicker.h"
#include "widgets/session/sessionpanel.h"
#include "widgets/trace/tracetable.h"
#include "widgets/trace/traceview.h"
#include "widgets/tracetabs.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QShortcut>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

QStringList allPages()
{
    QStringList pages = QDir(u":/help"_s).entryList({u"*.md"_s});
    for (QString &page : pages)
        page.chop(3);
    return pages;
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches =
        QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

QStringList linksOf(const QString &page)
{
    return captured(helpPageText(page), uR"(\]\(([^)]*)\))"_s);
}

/// As a person reads it: no access key, no dots, no colon.
QString readable(QString text)
{
    static const QRegularExpression bracketedKey(u"\\(&.\\)"_s); // of Chinese texts
    text.remove(bracketedKey).remove(u'&').remove(u"..."_s);
    for (const QChar mark : {u'\u2026', u':', u'\uff1a'})
        text.remove(mark);
    return text.trimmed();
}

/// What a page says in `de`, ...; in English when \a language is empty.
QString pageIn(const QString &language, const QString &page)
{
    QFile file(QDir(u":/help/"_s + language).filePath(page + u".md"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Keys stand between backticks; German ones have German names.
QStringList keysOf(const QString &text)
{
    QStringList keys = captured(text,
                                u"`((?:(?:Ctrl|Strg|Shift|Umschalt|Alt)\\+)*"
                                u"(?:F\\d+|Pos1|[A-Z][a-z]+|(?<=\\+)[^`])|Alt)`"_s);
    const std::pair<QString, QString> names[] = {{u"Strg"_s, u"Ctrl"_s},
                                                 {u"Umschalt"_s, u"Shift"_s},
                                                 {u"Pos1"_s, u"Home"_s},
                                                 {u"Ende"_s, u"End"_s},
                                                 {u"Links"_s, u"Left"_s}};
    for (QString &key : keys) {
        for (const auto &[german, english] : names)
            key.replace(german, english);
    }
    return keys;
}

QStringList commandsOf(const QString &text)
{
    QStringList commands = captured(text, uR"(^(?:\w+\$ )?(sixcast-cli [^\n]*)$)"_s)
        + captured(text, u"`(sixcast-cli [^`\\n]+)`"_s);
    for (QString &command : commands)
        command = command.section(u" # "_s, 0, 0).section(u" || "_s, 0, 0).trimmed();
    return commands;
}

void collectTexts(const QMenu *menu, QStringList &texts, QStringList &keys)
{
    for (const QAction *action : menu->actions()) {
        texts << readable(action->text());
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::PortableText);
        if (action->menu())
            collectTexts(action->menu(), texts, keys);
    }
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everyPageIsReachable();
    void everyLinkResolves();
    void contentsAreTheTitles();
    void pagesAreMarkdownOnly();
    void translationsSayTheSame_data();
    void translationsSayTheSame();
    void everyControlIsThere_data();
    void everyControlIsThere();
    void everyShortcutIsThere();
    void everyCommandLineIsTaken();
    void helpOpensWhereTheFocusIs();
    void goesBack();
    void findsOverAllPages();
    void opensNothingElse();
    void isUsableByKeyboard();

private:
    void makeWindow();
    /// Texts of menus, buttons, labels, tabs and lists; and the keys of the menus.
    QStringList visibleTexts(QStringList *keys = nullptr);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QStringList TestGuide::visibleTexts(QStringList *keys)
{
    QStringList texts, menuKeys;
    m_window->sessionPanel()->setExpanded(true);
    for (const QAction *action : m_window->menuBar()->actions()) {
        texts << readable(action->text());
        collectTexts(action->menu(), texts, menuKeys);
    }
    for (const auto *button : m_window->findChildren<QAbstractButton *>())
        texts << readable(button->text());
    for (const auto *label : m_window->findChildren<QLabel *>())
        texts << readable(label->text());
    for (const auto *bar : m_window->findChildren<QTabBar *>()) {
        for (int tab = 0; tab < bar->count(); ++tab)
            texts << readable(bar->tabText(tab));
    }
    for (const auto *box : m_window->findChildren<QComboBox *>()) {
        for (int row = 0; row < box->count(); ++row)
            texts << readable(box->itemText(row));
    }
    m_window->commands()->setRunning(true);
    texts << readable(m_window->commands()->startStop->text());
    if (keys)
        *keys = menuKeys;
    return texts;
}

void TestGuide::makeWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestGuide::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    makeWindow();
}

void TestGuide::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
    qDeleteAll(qApp->findChildren<QTranslator *>()); // which takes them out
}

void TestGuide::everyPageIsReachable()
{
    QStringList reached{u"index"_s};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (QString link : linksOf(reached.at(i))) {
            link.chop(3);
            if (!reached.contains(link))
                reached << link;
        }
    }
    reached.sort();
    QStringList pages = allPages();
    pages.sort();
    QVERIFY(pages.size() >= 10);
    QCOMPARE(reached, pages);
}

void TestGuide::everyLinkResolves()
{
    for (const QString &page : allPages()) {
        for (const QString &link : linksOf(page)) {
            QVERIFY2(link.endsWith(u".md") && !helpPageText(link.chopped(3)).isEmpty(),
                     qPrintable(page + u": "_s + link));
        }
    }
}

void TestGuide::contentsAreTheTitles()
{
    const HelpWindow guide;
    QStringList pages = guide.pages();
    QCOMPARE(pages.takeFirst(), u"index"_s);
    QCOMPARE(pages.size(), allPages().size() - 1);
    const QStringList titles = captured(helpPageText(u"index"_s), uR"(^- \[([^\]]+)\])"_s);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY2(helpPageText(pages.at(i)).startsWith(u"# %1\n"_s.arg(titles.at(i))),
                 qPrintable(pages.at(i) + u" does not begin with "_s + titles.at(i)));
    }
}

/// It is read in a forge and in an editor as well.
void TestGuide::pagesAreMarkdownOnly()
{
    for (const QString &page : allPages()) {
        const QString text = helpPageText(page);
        QVERIFY2(!text.contains(u'<'), qPrintable(page + u" holds HTML"_s));
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() <= 120 || line.startsWith(u'|'),
                     qPrintable(page + u": "_s + line));
    }
}

void TestGuide::translationsSayTheSame_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s;
}

/// The same pages, links, keys and commands, in the same order.
void TestGuide::translationsSayTheSame()
{
    QFETCH(const QString, language);
    QCOMPARE(QDir(u":/help/"_s + language).entryList({u"*.md"_s}),
             QDir(u":/help"_s).entryList({u"*.md"_s}));
    for (const QString &page : allPages()) {
        const QString english = pageIn({}, page);
        const QString other = pageIn(language, page);
        const QString links = uR"(\]\(([^)]*)\))"_s;
        QCOMPARE(captured(other, links), captured(english, links));
        QCOMPARE(keysOf(other), keysOf(english));
        QCOMPARE(commandsOf(other), commandsOf(english));
        QCOMPARE(captured(other, u"(^#+ )"_s), captured(english, u"(^#+ )"_s));
        QCOMPARE(other.count(u"\n|"_s), english.count(u"\n|"_s));
    }
}

void TestGuide::everyControlIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QString();
    translationsSayTheSame_data();
}

/// What stands in bold letters is the name of a control, in every language.
void TestGuide::everyControlIsThere()
{
    QFETCH(const QString, language);
    if (!language.isEmpty())
        installTranslations(*qApp, QLocale(language));
    makeWindow();
    const QStringList texts = visibleTexts();
    int names = 0;
    for (const QString &page : allPages()) {
        QCOMPARE(helpPageText(page), pageIn(language, page).section(u"-->\n"_s, 1));
        for (const QString &name : captured(helpPageText(page), uR"(\*\*([^*]+)\*\*)"_s)) {
            QVERIFY2(texts.contains(readable(name)), qPrintable(page + u": "_s + name));
            ++names;
        }
    }
    QVERIFY(names > 30);
}

void TestGuide::everyShortcutIsThere()
{
    // Of tables and dialogs, which no menu has.
    const QStringList elsewhere{u"Home"_s, u"End"_s, u"Return"_s,
                                u"Tab"_s,  u"Alt"_s, u"Alt+Left"_s};
    QStringList known;
    visibleTexts(&known);
    QStringList told;
    for (const QString &page : allPages()) {
        for (const QString &key : keysOf(helpPageText(page))) {
            QVERIFY2(known.contains(key) || elsewhere.contains(key),
                     qPrintable(page + u": "_s + key));
            if (page == u"shortcuts")
                told << key;
        }
    }
    QVERIFY(told.size() > 25);
    told << u"Ctrl+2"_s << u"Ctrl+3"_s; // "Ctrl+1 to Ctrl+4"
    // And the other way round: the page knows every command that has keys, by one of them.
    for (const QAction *action : m_window->menuBar()->findChildren<QAction *>()) {
        bool isTold = action->shortcuts().isEmpty();
        for (const QKeySequence &key : action->shortcuts())
            isTold = isTold || told.contains(key.toString(QKeySequence::PortableText));
        QVERIFY2(isTold, qPrintable(action->text()));
    }
}

void TestGuide::everyCommandLineIsTaken()
{
    int lines = 0;
    for (const QString &page : allPages()) {
        for (const QString &command : commandsOf(helpPageText(page))) {
            QStringList words = QProcess::splitCommand(command);
            QCOMPARE(words.takeFirst(), u"sixcast-cli"_s);
            if (const qsizetype any = words.indexOf(u"*.sixcast"_s); any >= 0)
                words.insert(any, u"one.sixcast"_s); // a shell makes several of it
            QVERIFY2(parseCommandLine(words), qPrintable(page + u": "_s + command));
            ++lines;
        }
        for (const QString &option : captured(helpPageText(page), u"`(--[a-z-]+)`"_s)) {
            QVERIFY2(optionNames().contains(option.sliced(2)) || option == u"--listen"
                         || option == u"--request", // of the window
                     qPrintable(page + u": "_s + option));
        }
    }
    QVERIFY(lines > 15);
}

void TestGuide::helpOpensWhereTheFocusIs()
{
    const auto guide = [this] { return m_window->findChild<HelpWindow *>(); };
    m_window->sessionPanel()->groupPicker()->combo()->setFocus();
    m_window->commands()->contents->trigger();
    QVERIFY(guide());
    QVERIFY(guide()->isVisible());
    QVERIFY(!guide()->isModal());
    QCOMPARE(guide()->page(), u"settings"_s);
    TraceEvent row;
    row.operation = u"bind"_s;
    m_window->addEvents({row}); // else the start page stands in the trace's place
    m_window->traces()->live()->model()->flush();
    m_window->traces()->live()->table()->setFocus();
    m_window->commands()->contents->trigger(); // the same guide goes there
    QCOMPARE(m_window->findChildren<HelpWindow *>().size(), 1);
    QCOMPARE(guide()->page(), u"trace"_s);
    QVERIFY(m_window->commands()->contents->shortcuts().contains(QKeySequence(Qt::Key_F1)));
    for (const QWidget *part : m_window->findChildren<QWidget *>())
        QVERIFY(!helpPageText(helpPageOf(part)).isEmpty());
}

void TestGuide::goesBack()
{
    HelpWindow guide;
    QCOMPARE(guide.page(), u"index"_s);
    guide.showPage(u"findings"_s);
    auto *text = guide.findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().startsWith(u"Findings, and how sure they are"));
    text->setSource(text->source().resolved(QUrl(u"files.md"_s))); // as a click on a link does
    QCOMPARE(guide.page(), u"files"_s);
    auto *contents = guide.findChild<QListWidget *>();
    QCOMPARE(contents->currentItem()->text(), u"Files, and comparing two machines"_s);
    text->backward();
    QCOMPARE(guide.page(), u"findings"_s);
    text->forward();
    QCOMPARE(guide.page(), u"files"_s);
    contents->setCurrentRow(1);
    QCOMPARE(guide.page(), u"first-minute"_s);
    guide.showPage(u"nonsense"_s);
    QCOMPARE(guide.page(), u"index"_s);
}

void TestGuide::findsOverAllPages()
{
    HelpWindow guide;
    auto *text = guide.findChild<QTextBrowser *>();
    guide.find(u"querier"_s, +1);
    QCOMPARE(guide.page(), u"troubleshooting"_s);
    QCOMPARE(text->textCursor().selectedText(), u"querier"_s);
    const int first = text->textCursor().position();
    guide.find(u"querier"_s, +1);
    QVERIFY(text->textCursor().position() > first);
    guide.find(u"querier"_s, -1);
    QCOMPARE(text->textCursor().position(), first);
    guide.find(u"no such word"_s, +1);
    QCOMPARE(guide.page(), u"troubleshooting"_s);
    QStringList labels;
    for (const auto *label : guide.findChildren<QLabel *>())
        labels << label->text();
    QVERIFY(labels.contains(u"The guide does not contain \"no such word\""_s));
}

void TestGuide::opensNothingElse()
{
    HelpWindow guide;
    auto *text = guide.findChild<QTextBrowser *>();
    for (const QString &url : {u"file:///etc/passwd"_s, u"https://example.org/"_s, u"qrc:/i18n/x"_s,
                               u"help:/../../etc/passwd"_s, u"help:/nonsense.md"_s}) {
        text->setSource(QUrl(url));
        QCOMPARE(guide.page(), u"index"_s);
    }
}

void TestGuide::isUsableByKeyboard()
{
    HelpWindow guide;
    guide.show();
    guide.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&guide));
    auto *wanted = guide.findChild<QLineEdit *>();
    QTest::keyClick(&guide, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(wanted->hasFocus());
    QTest::keyClicks(wanted, u"anonymous querier"_s);
    QTest::keyClick(wanted, Qt::Key_Return);
    QVERIFY(guide.isVisible()); // Return searches; it does not close
    wanted->setText(u"querier"_s);
    QTest::keyClick(wanted, Qt::Key_Return);
    QCOMPARE(guide.page(), u"troubleshooting"_s);
    QTest::keyClick(&guide, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide.page(), u"index"_s);
    QTest::keyClick(&guide, Qt::Key_Escape);
    QVERIFY(!guide.isVisible());
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
