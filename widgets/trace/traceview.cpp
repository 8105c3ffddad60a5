// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/traceview.h"

#include "widgets/emptyhint.h"
#include "widgets/namehiding.h"
#include "widgets/trace/tracebar.h"
#include "widgets/trace/tracetable.h"

#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace Sixcast {

namespace {
constexpr qsizetype maximumCopiedRows = 100'000; ///< more belongs into a file
} // namespace

TraceView::TraceView(QWidget *parent)
    : QWidget(parent)
    , m_model(new TraceModel(this))
    , m_bar(new TraceBar)
    , m_table(new TraceTable(m_model))
    , m_hint(new EmptyHint)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    auto *inTable = new QVBoxLayout(m_table->viewport());
    inTable->addWidget(m_hint);

    connect(m_bar, &TraceBar::filterChanged, this, &TraceView::applyFilter);
    connect(m_bar, &TraceBar::findWanted, this, &TraceView::find);
    connect(m_bar, &TraceBar::followToggled, m_table, &TraceTable::setFollowing);
    connect(m_bar, &TraceBar::timeFormatChosen, this, &TraceView::setTimeFormat);
    connect(m_table, &TraceTable::followingChanged, m_bar, &TraceBar::setFollowing);
    connect(m_table, &TraceTable::currentRowChanged, this,
            [this] { Q_EMIT currentEventChanged(); });
    connect(m_model, &TraceModel::contentChanged, this, &TraceView::updateCounts);
    connect(m_hint, &EmptyHint::buttonClicked, this, [this] {
        if (m_model->storedEvents() > 0)
            clearFilter();
        else
            Q_EMIT hintClicked();
    });
    updateCounts();
}

std::optional<TraceEvent> TraceView::currentEvent() const
{
    return m_model->event(m_table->currentIndex().row());
}

void TraceView::setHint(const QString &title, const QString &text, const QString &button)
{
    m_hintTitle = title;
    m_hintText = text;
    m_hintButton = button;
    updateCounts();
}

void TraceView::setStartPage(QWidget *page, QWidget *first)
{
    m_startPage = page;
    static_cast<QVBoxLayout *>(layout())->addWidget(page, 1);
    setTabOrder(m_table, first);
    updateCounts();
}

void TraceView::copyRows()
{
    copy(m_table->selectedRowNumbers());
}

void TraceView::copyCell()
{
    const QString text = m_table->currentIndex().data().toString();
    if (!text.isEmpty())
        copyForOthers(this, text);
}

void TraceView::copyAll()
{
    m_model->finishFiltering();
    QList<int> rows(m_model->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    copy(rows);
}

void TraceView::find(int direction)
{
    const QString text = m_bar->searchText();
    if (text.isEmpty()) {
        m_bar->focusFilter();
        Q_EMIT said(tr("Type what to find, then press F3"));
        return;
    }
    m_model->finishFiltering();
    const int rows = m_model->rowCount();
    const int current = m_table->currentIndex().row();
    const int from = current < 0 ? (direction > 0 ? 0 : rows - 1) : current + direction;
    int found = m_model->find(text, from, direction);
    if (found < 0) {
        found = m_model->find(
            text, direction > 0 ? (rows > 0 && !m_model->event(0) ? 1 : 0) : rows - 1, direction);
        if (found < 0)
            Q_EMIT said(tr("No row contains \"%1\"").arg(text));
        else
            Q_EMIT said(direction > 0 ? tr("Continued from the top")
                                      : tr("Continued from the end"));
    }
    if (found >= 0)
        m_table->goToRow(found);
}

void TraceView::toggleMark()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    if (rows.isEmpty())
        return;
    const auto isMarked = [this](int row) {
        return m_model->index(row, 0).data(TraceModel::MarkedRole).toBool();
    };
    const bool mark = !isMarked(rows.first());
    for (int row : rows)
        m_model->setMarked(row, mark);
}

void TraceView::goToMark(int direction)
{
    const int rows = m_model->rowCount();
    int found = m_model->findMark(m_table->currentIndex().row() + direction, direction);
    if (found < 0)
        found = m_model->findMark(
            direction > 0 ? (rows > 0 && !m_model->event(0) ? 1 : 0) : rows - 1, direction);
    if (found >= 0)
        m_table->goToRow(found);
    else
        Q_EMIT said(tr("No row is marked"));
}

void TraceView::setReference()
{
    m_model->setReference(m_table->currentIndex().row());
    m_bar->setTimeFormat(m_model->timeFormat());
    Q_EMIT timeFormatChanged(m_model->timeFormat());
}

void TraceView::setTimeFormat(TimeFormat format)
{
    if (format == TimeFormat::SinceReference)
        m_model->setReference(qMax(0, m_table->currentIndex().row()));
    else
        m_model->setTimeFormat(format);
    m_bar->setTimeFormat(m_model->timeFormat());
    Q_EMIT timeFormatChanged(m_model->timeFormat());
}

void TraceView::clearFilter()
{
    m_bar->setFilter(usualFilter());
}

void TraceView::zoom(int steps)
{
    m_zoom = steps == 0 ? 0 : qBound(Settings::smallestZoom, m_zoom + steps, Settings::largestZoom);
    QFont font = this->font();
    font.setPointSizeF(qMax(5.0, font.pointSizeF() + m_zoom));
    m_table->setFont(font);
}

void TraceView::showSequences(const QList<quint64> &sequences)
{
    const auto isHidden = [this](quint64 sequence) { return m_model->rowOfSequence(sequence) < 0; };
    if (std::ranges::any_of(sequences, isHidden)) {
        m_bar->setFilter({});
    }
    m_table->selectSequences(sequences);
}

void TraceView::applyFilter(const TraceFilter &filter)
{
    m_model->setFilter(filter);
    Q_EMIT filterChanged();
}

void TraceView::updateCounts()
{
    m_bar->setCount(m_model->shownEvents(), m_model->storedEvents(), m_model->omitted());
    m_bar->setBackgroundCount(m_model->backgroundEvents());
    m_bar->setInterfaces(m_model->interfaceNames());
    const bool isBefore = m_startPage && m_model->storedEvents() == 0;
    if (m_startPage)
        m_startPage->setVisible(isBefore);
    m_bar->setVisible(!isBefore);
    m_table->setVisible(!isBefore);
    m_hint->setVisible(m_model->rowCount() == 0 && !m_model->isFiltering());
    if (m_model->storedEvents() > 0) {
        m_hint->setTexts(tr("No row passes the filter"), {});
        m_hint->setButton(tr("Clear filter"));
    } else {
        m_hint->setTexts(m_hintTitle, m_hintText);
        m_hint->setButton(m_hintButton);
    }
}

void TraceView::copy(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    if (rows.size() > maximumCopiedRows) {
        Q_EMIT said(tr("Too many rows for the clipboard; save the trace instead"));
        return;
    }
    copyForOthers(this, m_model->alignedText(rows, m_table->visibleColumns()));
    Q_EMIT said(tr("Copied %n row(s)", nullptr, int(rows.size())));
}

} // namespace Sixcast
