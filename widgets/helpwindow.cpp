// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/helpwindow.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

constexpr int searchCharacters = 30;
constexpr int pageCharacters = 92;
constexpr int pageLines = 44;
constexpr char pageProperty[] = "sixcastHelpPage";

QString contentsPage()
{
    return u"index"_s;
}

QString firstPage()
{
    return u"first-minute"_s;
}

QUrl urlOf(const QString &page)
{
    return QUrl(u"help:/%1.md"_s.arg(page));
}

QString pageOf(const QUrl &url)
{
    return QFileInfo(url.path()).completeBaseName();
}

/// Shows pages of the guide by `help:/NAME.md`, which links between them resolve to, and nothing
/// else.
class GuideText : public QTextBrowser
{
public:
    QVariant loadResource(int, const QUrl &url) override
    {
        return url.scheme() == u"help" ? helpPageText(pageOf(url)) : QString();
    }

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType) override
    {
        if (url.scheme() != u"help" || helpPageText(pageOf(url)).isEmpty())
            return;
        QTextBrowser::doSetSource(url, QTextDocument::MarkdownResource);
        document()->setDocumentMargin(2 * fontMetrics().averageCharWidth());
        for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                layOut(table);
        }
    }

private:
    /// Lines between the rows only, and room to read.
    void layOut(QTextTable *table) const
    {
        const int character = fontMetrics().averageCharWidth();
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(0);
        format.setCellPadding(0);
        format.setTopMargin(character);
        format.setBottomMargin(character);
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat cellFormat = cell.format().toTableCellFormat();
                cellFormat.setPadding(character / 2.0);
                cellFormat.setRightPadding(2 * character);
                cellFormat.setBottomBorder(1);
                cellFormat.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                cellFormat.setBottomBorderBrush(palette().midlight());
                cellFormat.setVerticalAlignment(QTextCharFormat::AlignTop);
                cell.setFormat(cellFormat);
            }
        }
    }
};

} // namespace

QString helpPageText(const QString &page)
{
    if (page.contains(u'/'))
        return {};
    // In the language that the window speaks, which need not be the locale's.
    const QString language =
        HelpWindow::tr("en", "folder below resources/help; en when there is none");
    QFile file(u":/help/%1/%2.md"_s.arg(language, page));
    if (!file.exists())
        file.setFileName(u":/help/%1.md"_s.arg(page));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(u"<!--")) // the licence, which is not for readers
        text = text.section(u"-->\n"_s, 1);
    return text;
}

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_contents(new QListWidget)
    , m_text(new GuideText)
    , m_wanted(new QLineEdit)
    , m_message(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("User guide"));
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("User guide"));
    m_text->setOpenExternalLinks(false);
    m_message->setTextFormat(Qt::PlainText);

    auto *halves = new QSplitter;
    halves->addWidget(m_contents);
    halves->addWidget(m_text);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(1, 1);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QAbstractButton *button : close->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Return searches
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_message, 1);
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeTools());
    column->addWidget(halves, 1);
    column->addLayout(bottom);

    addKeys();
    fillContents();
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::onSourceChanged);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showPage(item->data(Qt::UserRole).toString());
    });
    const QFontMetrics letters(m_text->font());
    const int character =
        letters.horizontalAdvance(u'x'); // the average one of Chinese fonts is twice as wide
    const int contentsWidth =
        m_contents->sizeHintForColumn(0) + 2 * (m_contents->frameWidth() + character);
    const int pageWidth = pageCharacters * character;
    m_contents->setMinimumWidth(contentsWidth);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    halves->setSizes({contentsWidth, pageWidth});
    resize(QSize(contentsWidth + pageWidth, pageLines * letters.lineSpacing())
               .boundedTo(screen()->availableSize() * 9 / 10));
    showPage(contentsPage());
}

void HelpWindow::showPage(const QString &page)
{
    const QString shown = helpPageText(page).isEmpty() ? contentsPage() : page;
    if (shown != this->page())
        m_text->setSource(urlOf(shown), QTextDocument::MarkdownResource);
}

QString HelpWindow::page() const
{
    return pageOf(m_text->source());
}

QStringList HelpWindow::pages() const
{
    QStringList pages;
    for (int row = 0; row < m_contents->count(); ++row)
        pages << m_contents->item(row)->data(Qt::UserRole).toString();
    return pages;
}

void HelpWindow::find(const QString &text, int direction)
{
    const QTextDocument::FindFlags flags =
        direction < 0 ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    m_message->clear();
    if (text.isEmpty() || m_text->find(text, flags))
        return;
    const QString before = page();
    const QTextCursor place = m_text->textCursor();
    const QStringList all = pages();
    qsizetype at = all.indexOf(before);
    for (qsizetype step = 0; step < all.size(); ++step) { // the last one is this page again
        at = (at + direction + all.size()) % all.size();
        if (!helpPageText(all.at(at)).contains(text, Qt::CaseInsensitive))
            continue;
        showPage(all.at(at));
        m_text->moveCursor(direction < 0 ? QTextCursor::End : QTextCursor::Start);
        if (m_text->find(text,
                         flags)) // what was found may be the name of a file, which is not shown
            return;
    }
    showPage(before);
    m_text->setTextCursor(place);
    m_message->setText(tr("The guide does not contain \"%1\"").arg(text));
}

QWidget *HelpWindow::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    const auto addButton = [row](const QString &text, const QString &toolTip) {
        auto *button = new QPushButton(text);
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    QPushButton *back = addButton(tr("&Back"), tr("To the page before (Alt+Left)"));
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    QPushButton *forward = addButton(tr("F&orward"), tr("To the page after (Alt+Right)"));
    connect(forward, &QPushButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    for (QPushButton *button : {back, forward})
        button->setEnabled(false);
    row->addStretch();

    auto *label = new QLabel(tr("&Find in the guide:"));
    label->setBuddy(m_wanted);
    m_wanted->setMaxLength(100);
    m_wanted->setClearButtonEnabled(true);
    m_wanted->setMinimumWidth(searchCharacters * fontMetrics().averageCharWidth());
    connect(m_wanted, &QLineEdit::returnPressed, this, [this] { findTyped(+1); });
    row->addWidget(label);
    row->addWidget(m_wanted);
    QPushButton *next = addButton(tr("&Next"), tr("To the next place (F3)"));
    connect(next, &QPushButton::clicked, this, [this] { findTyped(+1); });
    return tools;
}

void HelpWindow::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto call) {
        for (const QKeySequence &key : keys)
            connect(new QShortcut(key, this), &QShortcut::activated, this, call);
    };
    add(QKeySequence::keyBindings(QKeySequence::Find), [this] {
        m_wanted->setFocus(Qt::ShortcutFocusReason);
        m_wanted->selectAll();
    });
    add({QKeySequence(Qt::Key_F3)}, [this] { findTyped(+1); });
    add({QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { findTyped(-1); });
    add({QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { m_text->backward(); });
    add({QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { m_text->forward(); });
}

/// The list is what the first page links to.
void HelpWindow::fillContents()
{
    static const QRegularExpression link(uR"(^- \[([^\]]+)\]\(([a-z-]+)\.md\)$)"_s,
                                         QRegularExpression::MultilineOption);
    const auto add = [this](const QString &title, const QString &page) {
        auto *item = new QListWidgetItem(title, m_contents);
        item->setData(Qt::UserRole, page);
    };
    add(tr("Contents"), contentsPage());
    auto links = link.globalMatch(helpPageText(contentsPage()));
    while (links.hasNext()) {
        const auto match = links.next();
        add(match.captured(1), match.captured(2));
    }
}

/// QTextBrowser tells of a new page before its source() does.
void HelpWindow::onSourceChanged(const QUrl &source)
{
    const QString page = pageOf(source);
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentRow(int(pages().indexOf(page)));
    Q_EMIT pageChanged(page);
}

void HelpWindow::findTyped(int direction)
{
    if (m_wanted->text().trimmed().isEmpty())
        m_wanted->setFocus(Qt::ShortcutFocusReason);
    else
        find(m_wanted->text().trimmed(), direction);
}

void setHelpPage(QWidget *part, const QString &page)
{
    part->setProperty(pageProperty, page);
}

QString helpPageOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString page = widget->property(pageProperty).toString();
        if (!page.isEmpty())
            return page;
    }
    return firstPage();
}

void showGuide(QWidget *window)
{
    const QString page = helpPageOf(window->focusWidget());
    auto *guide = window->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!guide)
        guide = new HelpWindow(window);
    guide->showPage(page);
    guide->show();
    guide->raise();
    guide->activateWindow();
}

} // namespace Sixcast
