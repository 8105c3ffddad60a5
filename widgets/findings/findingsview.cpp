// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/findingsview.h"

#include "core/report/reporttext.h"
#include "widgets/datatable.h"
#include "widgets/emptyhint.h"
#include "widgets/findings/findingtext.h"
#include "widgets/findings/pathview.h"
#include "widgets/findings/peerpaths.h"
#include "widgets/glyphs.h"
#include "widgets/namehiding.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

class FindingBrowser : public QTextBrowser
{
protected:
    QMimeData *createMimeDataFromSelection() const override
    {
        return mimeForOthers(this, QTextBrowser::createMimeDataFromSelection());
    }
};

constexpr int fewLines = 5;         ///< of causes, and of text: less is no use
constexpr int wideCharacters = 110; ///< from here on the text stands beside the list

Tone toneOf(const Finding &finding)
{
    return finding.confidence >= certainFrom ? Tone::Bad : Tone::Doubtful;
}

/// Under its own name a label tells a screen reader its text as a description only.
void setLabel(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleDescription(text);
}

QToolButton *makeButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(glyphIcon(Glyph::Copy));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(toolTip);
    return button;
}

} // namespace

void FindingsModel::setCauses(const QList<Explanation::Cause> &causes)
{
    beginResetModel();
    m_causes = causes;
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_causes.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_causes.at(index.row()).finding;
    if (role == Qt::DisplayRole) {
        switch (Column(index.column())) {
        case SureColumn:
            return confidenceText(finding.confidence);
        case CauseColumn:
            return finding.title;
        case IdColumn:
            return finding.id;
        }
    }
    if (index.column() != SureColumn || (role != Qt::ForegroundRole && role != Qt::DecorationRole))
        return {};
    const Tone tone = toneOf(finding);
    const QColor color = toneColor(tone, colorScheme(QGuiApplication::palette()));
    return role == Qt::ForegroundRole ? QVariant(color)
                                      : QVariant(glyphIcon(toneGlyph(tone), color));
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case SureColumn:
        return tr("Confidence");
    case CauseColumn:
        return tr("Cause");
    case IdColumn:
        return tr("ID");
    }
    return {};
}

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent)
    , m_where(new QLabel)
    , m_peers(new PeerPaths)
    , m_path(new PathView)
    , m_shared(new QLabel)
    , m_lessLikely(new QToolButton)
    , m_next(new QWidget)
    , m_nextText(new QLabel)
    , m_nextButton(new QPushButton)
    , m_model(new FindingsModel(this))
    , m_table(makeDataTable(tr("Findings")))
    , m_text(new FindingBrowser)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_buttons(new QWidget(this))
    , m_copyMend(makeButton(tr("Copy fix"), tr("Copies the commands that fix the chosen cause")))
    , m_copyReport(makeButton(tr("Copy report"),
                              tr("Copies outcome, causes and evidence as plain text for a ticket")))
    , m_hint(new EmptyHint)
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnHidden(FindingsModel::IdColumn, true);
    setColumnCharacters(m_table, {14});
    wrapRows(m_table);
    auto *inTable = new QVBoxLayout(m_table->viewport());
    inTable->addWidget(m_hint);

    QFont bold = m_where->font();
    bold.setBold(true);
    m_where->setFont(bold);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    m_where->setContentsMargins(0, 4, 0, 0);
    m_where->setAccessibleName(tr("Where it stops"));
    m_text->setOpenLinks(false);
    m_text->setUndoRedoEnabled(false);
    m_text->setAccessibleName(tr("The chosen finding"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeCauses());
    m_splitter->addWidget(m_text);
    m_table->setMinimumHeight(fewLines * fontMetrics().height());
    m_text->setMinimumHeight(fewLines * fontMetrics().height());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(2);
    row->addWidget(m_copyMend);
    row->addWidget(m_copyReport);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(makePage(), 1);
    column->addWidget(makeNext());

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsView::write);
    connect(m_table, &QTableView::clicked, this, &FindingsView::wantRows);
    connect(m_table, &QTableView::activated, this, &FindingsView::wantRows);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const Explanation::Cause *cause = chosen())
            Q_EMIT rowsWanted(cause->finding.id, {url.path().toULongLong()});
    });
    connect(m_peers, &PeerPaths::chosen, this, &FindingsView::showPath);
    connect(m_path, &PathView::rowsWanted, this, [this](Side side, const QList<quint64> &rows) {
        Q_EMIT rowsWanted(side == Side::Listener ? u"listener."_s : u"requester."_s, rows);
    });
    connect(m_copyMend, &QToolButton::clicked, this, &FindingsView::copyMend);
    connect(m_copyReport, &QToolButton::clicked, this, &FindingsView::copyReport);
    clear();
}

/// Scrolls where the window is too low for all of it: nothing is squeezed.
QWidget *FindingsView::makePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_where);
    column->addWidget(m_peers);
    column->addWidget(m_path);
    column->addWidget(m_shared);
    column->addWidget(m_splitter, 1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    return area;
}

QWidget *FindingsView::makeCauses()
{
    m_shared->setTextFormat(Qt::PlainText);
    m_shared->setWordWrap(true);
    m_shared->setContentsMargins(0, 0, 0, 4);
    m_shared->setAccessibleName(tr("What was seen"));
    m_lessLikely->setCheckable(true);
    m_lessLikely->setAutoRaise(true);
    m_lessLikely->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lessLikely->setFocusPolicy(Qt::StrongFocus);
    m_lessLikely->setToolTip(tr("Shows the causes that are possible, but less likely"));
    connect(m_lessLikely, &QToolButton::toggled, this, &FindingsView::showCauses);
    auto *causes = new QWidget;
    auto *column = new QVBoxLayout(causes);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_table, 1);
    column->addWidget(m_lessLikely);
    return causes;
}

QWidget *FindingsView::makeNext()
{
    m_nextText->setTextFormat(Qt::PlainText);
    m_nextText->setWordWrap(true);
    m_nextText->setAccessibleName(tr("Next step"));
    connect(m_nextButton, &QPushButton::clicked, this, &FindingsView::takeNext);
    auto *row = new QHBoxLayout(m_next);
    row->setContentsMargins(0, 2, 0, 4);
    row->addWidget(m_nextText, 1);
    row->addWidget(m_nextButton);
    return m_next;
}

void FindingsView::setReport(const Report &report)
{
    // While a run goes on the numbers move: what a person reads stays where it is.
    const Explanation explanation = explain(report);
    const bool isSame = explanation == m_explanation && hasFindings();
    m_report = report;
    m_peers->setReport(report);
    showPath();
    if (isSame)
        return;
    m_explanation = explanation;
    setLabel(m_where, explanation.where);
    m_where->setVisible(!explanation.where.isEmpty());
    const bool any = !explanation.causes.isEmpty();
    m_hint->setVisible(!any);
    m_hint->setTexts(exitStatus(report) == 0 ? tr("It works") : tr("No cause was found"),
                     report.sentence);
    m_splitter->widget(1)->setVisible(any);
    m_copyReport->setEnabled(true);
    showShared();
    showCauses();
    showNext();
}

void FindingsView::choosePeer(const QString &address)
{
    m_peers->choose(address);
}

/// Of what works there is nothing to show, unless a peer is asked for.
void FindingsView::showPath()
{
    const bool works = m_report.verdict() == u"works" && exitStatus(m_report) == 0;
    const bool isWanted = !works || hasTroubledPeer(m_report) || m_peers->isChosen();
    const PathPicture *ofPeer = m_peers->path();
    m_peers->setVisible(ofPeer && isWanted);
    m_path->setPath(!isWanted ? PathPicture() : ofPeer ? *ofPeer : m_report.path);
}

void FindingsView::showCauses()
{
    const Explanation::Cause *before = chosen();
    const QString beforeId = before ? before->finding.id : QString();
    const bool isUnfolded = m_lessLikely->isChecked();
    m_lessLikely->setVisible(!m_explanation.lessLikely.isEmpty());
    m_lessLikely->setText(tr("Less likely (%1)").arg(m_explanation.lessLikely.size()));
    m_lessLikely->setArrowType(isUnfolded                                 ? Qt::DownArrow
                                   : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                          : Qt::RightArrow);
    m_model->setCauses(isUnfolded ? m_explanation.causes + m_explanation.lessLikely
                                  : m_explanation.causes);
    if (hasFindings())
        choose(beforeId);
    write();
}

/// The first few; who wants them all finds the rest in the report.
void FindingsView::showShared()
{
    constexpr qsizetype most = 3;
    QStringList facts;
    for (const Evidence &evidence : std::as_const(m_explanation.shared))
        facts << tr("%1: %2", "fact: value").arg(evidence.fact, evidence.value);
    const auto rest = int(facts.size() - most);
    QString shown = facts.mid(0, most).join(u"; "_s);
    if (rest > 0)
        shown += u"; "_s + tr("%n more", nullptr, rest);
    setLabel(m_shared, tr("Seen, and all of these causes fit it: %1").arg(shown));
    m_shared->setToolTip(
        facts.isEmpty()
            ? QString()
            : u"<qt>%1</qt>"_s.arg(facts.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s)));
    m_shared->setVisible(!facts.isEmpty());
}

void FindingsView::showNext()
{
    m_step.reset();
    const bool any = !m_explanation.causes.isEmpty();
    if (!m_explanation.next.isEmpty()) {
        const NextCheck &check = m_explanation.next.first();
        m_step = ownStepFor(check, m_report);
        setLabel(m_nextText,
                 m_step ? tr("Next: %1").arg(check.text)
                        : tr("Next, on %1: %2", "machine, question").arg(check.on, check.text));
        m_nextButton->setToolTip(m_step ? QString() : check.command);
    } else if (any) {
        m_step = ownStepFor(m_explanation.causes.first().finding, m_report);
        setLabel(m_nextText, tr("This may already fix it:"));
        m_nextButton->setToolTip(QString());
    }
    m_next->setVisible(m_step || !m_explanation.next.isEmpty());
    m_nextButton->setText(m_step ? stepText(*m_step) : tr("Copy command"));
    m_nextButton->setIcon(m_step ? QIcon() : glyphIcon(Glyph::Copy));
}

void FindingsView::takeNext()
{
    if (m_step) {
        Q_EMIT stepWanted(*m_step);
    } else if (!m_explanation.next.isEmpty()) {
        QGuiApplication::clipboard()->setText(m_explanation.next.first().command);
        Q_EMIT said(tr("Copied the command"));
    }
}

void FindingsView::clear()
{
    setNote(tr("No findings yet"),
            tr("When the exchange fails, the most likely causes appear here, with evidence and a "
               "fix."));
}

void FindingsView::setNote(const QString &title, const QString &text)
{
    m_report = {};
    m_explanation = {};
    m_peers->setReport({});
    showPath();
    m_where->hide();
    m_lessLikely->setChecked(false);
    showShared();
    showCauses();
    showNext();
    m_hint->show();
    m_hint->setTexts(title, text);
    m_text->hide();
    m_copyReport->setEnabled(false);
}

void FindingsView::showEvidence()
{
    if (!hasFindings())
        return;
    chooseFirst();
    m_table->setFocus();
    wantRows();
}

void FindingsView::copyMend()
{
    const Explanation::Cause *cause = chosen();
    if (!cause || cause->finding.mend.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(mendText(cause->finding));
    Q_EMIT said(tr("Copied the commands that fix it"));
}

void FindingsView::copyReport()
{
    copyForOthers(this, reportText(m_report));
    Q_EMIT said(tr("Copied the report"));
}

void FindingsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

void FindingsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > wideCharacters * fontMetrics().averageCharWidth();
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
}

/// By its id, or the first.
void FindingsView::choose(const QString &id)
{
    const QList<Explanation::Cause> &causes = m_model->causes();
    for (int row = 0; row < causes.size(); ++row) {
        if (causes.at(row).finding.id == id)
            return m_table->setCurrentIndex(m_model->index(row, FindingsModel::CauseColumn));
    }
    chooseFirst();
}

// Not selectRow(): from right to left it takes the last column, and that is hidden.
void FindingsView::chooseFirst()
{
    m_table->setCurrentIndex(m_model->index(0, FindingsModel::CauseColumn));
}

const Explanation::Cause *FindingsView::chosen() const
{
    const int row = m_table->currentIndex().row();
    const QList<Explanation::Cause> &causes = m_model->causes();
    return row >= 0 && row < causes.size() ? &causes.at(row) : nullptr;
}

void FindingsView::write()
{
    const Explanation::Cause *cause = chosen();
    m_copyMend->setEnabled(cause && !cause->finding.mend.isEmpty());
    m_text->clear();
    if (cause)
        writeCause(m_text->document(), m_explanation, *cause, palette(), font());
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0); // a view without its size yet scrolls to the cursor
}

void FindingsView::wantRows()
{
    const Explanation::Cause *cause = chosen();
    if (!cause)
        return;
    QList<quint64> sequences;
    for (const Evidence &evidence : cause->finding.evidence + m_explanation.shared) {
        if (evidence.event)
            sequences << *evidence.event;
    }
    if (!sequences.isEmpty())
        Q_EMIT rowsWanted(cause->finding.id, sequences);
}

} // namespace Sixcast
