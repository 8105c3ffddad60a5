// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/findingsview.h"

#include "core/report/reporttext.h"
#include "widgets/datatable.h"
#include "widgets/emptyhint.h"
#include "widgets/findings/findingtext.h"
#include "widgets/findings/pathview.h"
#include "widgets/glyphs.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

constexpr int wideCharacters = 110; ///< from here on the text stands beside the list

Tone toneOf(const Finding &finding)
{
    if (finding.id == u"works"_s)
        return Tone::Good;
    return finding.confidence >= certainFrom ? Tone::Bad : Tone::Doubtful;
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

void FindingsModel::setFindings(const QList<Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings.at(index.row());
    if (role == Qt::DisplayRole) {
        switch (Column(index.column())) {
        case SureColumn:
            return confidenceLabel(finding.confidence);
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
        return tr("How sure");
    case CauseColumn:
        return tr("Cause");
    case IdColumn:
        return tr("Id");
    }
    return {};
}

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent)
    , m_path(new PathView)
    , m_model(new FindingsModel(this))
    , m_table(makeDataTable(tr("Findings")))
    , m_text(new QTextBrowser)
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

    m_text->setOpenLinks(false);
    m_text->setUndoRedoEnabled(false);
    m_text->setAccessibleName(tr("The chosen finding"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_text);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(2);
    row->addWidget(m_copyMend);
    row->addWidget(m_copyReport);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_path);
    column->addWidget(m_splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsView::write);
    connect(m_table, &QTableView::clicked, this, &FindingsView::wantRows);
    connect(m_table, &QTableView::activated, this, &FindingsView::wantRows);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const Finding *finding = chosen())
            Q_EMIT rowsWanted(finding->id, {url.path().toULongLong()});
    });
    connect(m_path, &PathView::rowsWanted, this, [this](Side side, const QList<quint64> &rows) {
        Q_EMIT rowsWanted(side == Side::Listener ? u"listener."_s : u"requester."_s, rows);
    });
    connect(m_copyMend, &QToolButton::clicked, this, &FindingsView::copyMend);
    connect(m_copyReport, &QToolButton::clicked, this, &FindingsView::copyReport);
    clear();
}

void FindingsView::setReport(const Report &report)
{
    // While a run goes on the numbers move: what a person reads stays where it is.
    const Finding *before = chosen();
    const QString beforeId = before ? before->id : QString();
    const bool isSame = report.findings == m_report.findings && hasFindings();
    m_report = report;
    m_path->setPath(report.verdict() == u"works" && exitStatus(report) == 0 ? PathPicture()
                                                                            : report.path);
    if (isSame)
        return;
    m_model->setFindings(report.findings);
    const bool any = hasFindings();
    m_hint->setVisible(!any);
    m_hint->setTexts(exitStatus(report) == 0 ? tr("It works") : tr("No cause was found"),
                     report.sentence);
    m_splitter->widget(1)->setVisible(any);
    if (any)
        choose(beforeId);
    m_copyReport->setEnabled(true);
    write();
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
    m_path->setPath({});
    m_model->setFindings({});
    m_hint->show();
    m_hint->setTexts(title, text);
    m_text->hide();
    m_copyReport->setEnabled(false);
    write();
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
    const Finding *finding = chosen();
    if (!finding || finding->mend.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(mendText(*finding));
    Q_EMIT said(tr("Copied the commands that fix it"));
}

void FindingsView::copyReport()
{
    QGuiApplication::clipboard()->setText(reportText(m_report));
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
    const QList<Finding> &findings = m_model->findings();
    for (int row = 0; row < findings.size(); ++row) {
        if (findings.at(row).id == id)
            return m_table->setCurrentIndex(m_model->index(row, FindingsModel::CauseColumn));
    }
    chooseFirst();
}

// Not selectRow(): from right to left it takes the last column, and that is hidden.
void FindingsView::chooseFirst()
{
    m_table->setCurrentIndex(m_model->index(0, FindingsModel::CauseColumn));
}

const Finding *FindingsView::chosen() const
{
    const int row = m_table->currentIndex().row();
    const QList<Finding> &findings = m_model->findings();
    return row >= 0 && row < findings.size() ? &findings.at(row) : nullptr;
}

void FindingsView::write()
{
    const Finding *finding = chosen();
    m_copyMend->setEnabled(finding && !finding->mend.isEmpty());
    m_text->clear();
    if (finding)
        writeFinding(m_text->document(), *finding, palette(), font());
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0); // a view without its size yet scrolls to the cursor
}

void FindingsView::wantRows()
{
    const Finding *finding = chosen();
    if (!finding)
        return;
    QList<quint64> sequences;
    for (const Evidence &evidence : finding->evidence) {
        if (evidence.event)
            sequences << *evidence.event;
    }
    if (!sequences.isEmpty())
        Q_EMIT rowsWanted(finding->id, sequences);
}

} // namespace Sixcast
