// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/tracemodel.h"

#include "core/base/escape.h"
#include "core/trace/timetext.h"
#include "core/trace/tracetext.h"
#include "widgets/trace/tracewords.h"

#include <QDeadlineTimer>
#include <QLocale>
#include <QTimerEvent>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

constexpr int flushIntervalMs = 50;
constexpr qint64 clockJumpNs = 1'000'000'000;
constexpr int searchSlice = 50'000; // rows looked through at once
// Of a new filter: the rows that pass before anything is shown, and then in each slice.
constexpr qsizetype filteredAtOnce = 10'000;
constexpr qsizetype filteredInAStep = 2'048;
constexpr int filterSliceMs = 15;
constexpr qsizetype interfaceLookups =
    10'000; // rows of an opened trace in which its interfaces are looked for

QString endpointCell(const TraceEvent &event)
{
    const std::optional<Endpoint> &endpoint = event.peer ? event.peer : event.group;
    if (!endpoint)
        return {};
    return endpoint->port == 0 ? addressText(*endpoint, event.interface)
                               : endpointText(*endpoint, event.interface);
}

bool isNumber(TraceModel::Column column)
{
    switch (column) {
    case TraceModel::NumberColumn:
    case TraceModel::HopLimitColumn:
    case TraceModel::SizeColumn:
    case TraceModel::DurationColumn:
        return true;
    case TraceModel::TimeColumn:
    case TraceModel::WhereColumn:
    case TraceModel::KindColumn:
    case TraceModel::WhatColumn:
    case TraceModel::PeerColumn:
        return false;
    }
    return false;
}

// The wall clock carries the kernel's stamps, so it is the finer one; when somebody set it, the
// other one counts.
qint64 elapsedNs(const TraceEvent &from, const TraceEvent &to)
{
    const qint64 wall = to.wallNs - from.wallNs;
    const qint64 monotonic = to.monotonicNs - from.monotonicNs;
    return std::abs(wall - monotonic) > clockJumpNs ? monotonic : wall;
}

} // namespace

TraceFilter usualFilter()
{
    TraceFilter filter;
    filter.backgroundKinds = 0;
    return filter;
}

TraceModel::TraceModel(QObject *parent)
    : TraceModel(TraceStore::Limits(), parent)
{
}

TraceModel::TraceModel(TraceStore::Limits limits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(limits)
{
    m_filter = usualFilter();
}

void TraceModel::open(std::shared_ptr<TraceSource> trace)
{
    beginResetModel();
    m_flushTimer.stop();
    m_filterTimer.stop();
    m_pending.clear();
    m_opened = std::move(trace);
    m_start.reset();
    m_index.clear();
    m_shown = 0;
    m_seen = 0;
    m_filtered = 0;
    m_background = 0;
    endResetModel();
    takeOver();
    if (!m_opened->isComplete())
        m_readTimer.start(0, this);
}

void TraceModel::append(const QList<TraceEvent> &batch)
{
    if (batch.isEmpty())
        return;
    m_pending += batch;
    if (!m_flushTimer.isActive())
        m_flushTimer.start(flushIntervalMs, this);
}

void TraceModel::flush()
{
    m_flushTimer.stop();
    if (m_pending.isEmpty())
        return;
    for (const TraceEvent &event : std::as_const(m_pending))
        m_store.append(event);
    m_pending.clear();
    trim();
    takeOver();
}

void TraceModel::clear()
{
    m_flushTimer.stop();
    m_filterTimer.stop();
    m_pending.clear();
    beginResetModel();
    m_store.clear();
    m_index.clear();
    m_shown = 0;
    m_seen = 0;
    m_filtered = 0;
    m_background = 0;
    m_hasOmittedRow = false;
    m_marks.clear();
    m_reference.reset();
    m_start.reset();
    m_interfaceNames.clear();
    if (m_timeFormat == TimeFormat::SinceReference)
        m_timeFormat = TimeFormat::Clock;
    endResetModel();
    Q_EMIT contentChanged();
}

void TraceModel::setFilter(const TraceFilter &filter)
{
    if (filter == m_filter)
        return;
    flush();
    beginResetModel();
    m_filter = filter;
    m_index.clear();
    m_filtered = m_filter.isEmpty() ? m_seen : qMin(m_seen, filteredAtOnce);
    if (!m_filter.isEmpty())
        m_index = passing(0, m_filtered);
    m_shown = m_filter.isEmpty() ? m_seen : qsizetype(m_index.size());
    endResetModel();
    m_filterTimer.stop();
    if (isFiltering())
        m_filterTimer.start(0, this);
    Q_EMIT contentChanged();
    if (!isFiltering())
        Q_EMIT filtered();
}

void TraceModel::finishFiltering()
{
    while (isFiltering())
        filterSlice();
}

void TraceModel::setTimeFormat(TimeFormat format)
{
    if (format == m_timeFormat || (format == TimeFormat::SinceReference && !m_reference))
        return;
    m_timeFormat = format;
    allTimesChanged();
}

void TraceModel::setReference(int row)
{
    if (row < lead() || row >= rowCount())
        return;
    m_reference = eventAt(row);
    m_timeFormat = TimeFormat::SinceReference;
    allTimesChanged();
}

void TraceModel::setMarked(int row, bool marked)
{
    if (row < lead() || row >= rowCount())
        return;
    const quint64 sequence = eventAt(row).sequence;
    if (marked)
        m_marks.insert(sequence);
    else
        m_marks.remove(sequence);
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1), {MarkedRole});
}

std::shared_ptr<TraceSource> TraceModel::snapshot() const
{
    if (m_opened)
        return m_opened;
    auto copy = std::make_shared<TraceStore>(m_store.limits());
    for (qsizetype row = 0; row < m_store.size(); ++row)
        copy->append(m_store.at(row));
    return copy;
}

std::optional<TraceEvent> TraceModel::event(int row) const
{
    if (row < lead() || row >= rowCount())
        return {};
    return eventAt(row);
}

std::vector<quint32> TraceModel::shownSourceRows() const
{
    std::vector<quint32> rows;
    rows.reserve(size_t(m_shown));
    for (int row = lead(); row < rowCount(); ++row)
        rows.push_back(quint32(sourceRow(row)));
    return rows;
}

std::vector<quint32> TraceModel::sourceRows(const QList<int> &rows) const
{
    std::vector<quint32> found;
    for (int row : rows) {
        if (row >= lead() && row < rowCount())
            found.push_back(quint32(sourceRow(row)));
    }
    return found;
}

int TraceModel::rowOfSequence(quint64 sequence) const
{
    // Sequence numbers grow along the rows.
    int low = lead();
    int high = rowCount();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (eventAt(middle).sequence < sequence)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < rowCount() && eventAt(low).sequence == sequence)
        return low;
    return -1;
}

int TraceModel::find(const QString &text, int from, int direction) const
{
    TraceFilter wanted;
    wanted.text = text;
    // In slices: the next hit is mostly near.
    while (from >= lead() && from < rowCount()) {
        const int end = qBound(lead(), from + direction * searchSlice, rowCount() - 1);
        std::vector<quint32> hits;
        source().filter(wanted, sourceRow(qMin(from, end)), sourceRow(qMax(from, end)) + 1, hits);
        const auto isHit = [&](int row) {
            return std::ranges::binary_search(hits, quint32(sourceRow(row)));
        };
        for (int row = from; !hits.empty() && row != end + direction; row += direction) {
            if (isHit(row))
                return row;
        }
        from = end + direction;
    }
    return -1;
}

int TraceModel::findMark(int from, int direction) const
{
    if (m_marks.isEmpty())
        return -1;
    for (int row = from; row >= lead() && row < rowCount(); row += direction) {
        if (m_marks.contains(eventAt(row).sequence))
            return row;
    }
    return -1;
}

QString TraceModel::alignedText(const QList<int> &rows, const QList<int> &wanted) const
{
    QList<QStringList> lines;
    QList<qsizetype> widths(wanted.size(), 0);
    for (int row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            cells << data(index(row, wanted.at(i))).toString();
            widths[i] = qMax(widths.at(i), cells.last().size());
        }
        lines << cells;
    }
    QString text;
    for (const QStringList &cells : std::as_const(lines)) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += cells.at(i).leftJustified(widths.at(i)) + u"  "_s;
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown) + lead();
}

int TraceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (row < lead()) {
        if (role == Qt::DisplayRole && index.column() == WhatColumn)
            return omittedText();
        if (role == Qt::DisplayRole && index.column() == KindColumn)
            return kindWord(Kind::Note);
        return role == KindRole ? QVariant::fromValue(Kind::Note) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, eventAt(row), Column(index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (isNumber(Column(index.column())) ? Qt::AlignTrailing : Qt::AlignLeading));
    case SequenceRole:
        return eventAt(row).sequence;
    case KindRole:
        return QVariant::fromValue(eventAt(row).kind);
    case MarkedRole:
        return !m_marks.isEmpty() && m_marks.contains(eventAt(row).sequence);
    case ReferenceRole:
        return m_reference && m_reference->sequence == eventAt(row).sequence;
    }
    return {};
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(columnTitle(Column(section))) : QVariant();
}

QString TraceModel::columnTitle(Column column)
{
    switch (column) {
    case NumberColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case WhereColumn:
        return tr("Where");
    case KindColumn:
        return tr("Kind");
    case WhatColumn:
        return tr("What");
    case PeerColumn:
        return tr("Peer or group");
    case HopLimitColumn:
        return tr("Hop limit");
    case SizeColumn:
        return tr("Bytes");
    case DurationColumn:
        return tr("Duration");
    }
    return {};
}

void TraceModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_flushTimer.timerId()) {
        flush();
    } else if (event->timerId() == m_readTimer.timerId()) {
        m_opened->advance();
        if (m_opened->isComplete())
            m_readTimer.stop();
        takeOver();
    } else if (event->timerId() == m_filterTimer.timerId()) {
        filterSlice();
    } else {
        QAbstractTableModel::timerEvent(event);
    }
}

qsizetype TraceModel::sourceRow(int row) const
{
    const int shown = row - lead();
    if (m_filter.isEmpty())
        return shown;
    return quint32(m_index[size_t(shown)] - quint32(omitted()));
}

/// Of rows of source(), those that pass, as m_index has them.
std::vector<quint32> TraceModel::passing(qsizetype from, qsizetype to) const
{
    std::vector<quint32> passed;
    source().filter(m_filter, from, to, passed);
    for (quint32 &number : passed)
        number += quint32(omitted());
    return passed;
}

void TraceModel::showPassed(const std::vector<quint32> &passed)
{
    if (passed.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(passed.size()) - 1);
    m_index.insert(m_index.end(), passed.begin(), passed.end());
    m_shown = qsizetype(m_index.size());
    endInsertRows();
}

void TraceModel::filterSlice()
{
    const QDeadlineTimer deadline(filterSliceMs);
    std::vector<quint32> passed;
    do {
        const qsizetype to = qMin(m_seen, m_filtered + filteredInAStep);
        const std::vector<quint32> more = passing(m_filtered, to);
        passed.insert(passed.end(), more.begin(), more.end());
        m_filtered = to;
    } while (isFiltering() && !deadline.hasExpired());
    showPassed(passed);
    if (!isFiltering())
        m_filterTimer.stop();
    Q_EMIT contentChanged();
    if (!isFiltering())
        Q_EMIT filtered();
}

void TraceModel::trim()
{
    const qsizetype surplus = m_store.surplus();
    if (surplus == 0)
        return;
    const qsizetype dropped = qMin(surplus, m_seen); // of those that went through the filter
    qsizetype gone = dropped;
    if (!m_filter.isEmpty()) {
        const auto first = quint32(m_store.omitted());
        const auto end = std::ranges::partition_point(
            m_index, [&](quint32 number) { return qsizetype(quint32(number - first)) < dropped; });
        gone = end - m_index.begin();
    }
    if (gone > 0)
        beginRemoveRows({}, lead(), lead() + int(gone) - 1);
    m_background -= countBackground(0, dropped);
    m_store.trim();
    m_seen -= dropped;
    m_filtered = qMax<qsizetype>(0, m_filtered - dropped);
    m_shown -= gone;
    if (!m_filter.isEmpty())
        m_index.erase(m_index.begin(), m_index.begin() + gone);
    if (gone > 0)
        endRemoveRows();
    showOmitted();
}

void TraceModel::takeOver()
{
    const qsizetype from = m_seen;
    const qsizetype end = source().size();
    noteInterfaces(from, end);
    if (m_filter.isEmpty()) {
        if (end > from) {
            beginInsertRows({}, rowCount(), rowCount() + int(end - from) - 1);
            m_shown += end - from;
            m_seen = m_filtered = end;
            endInsertRows();
        }
        m_background += countBackground(from, end);
    } else if (isFiltering() || (!m_filter.text.isEmpty() && end - from > filteredAtOnce)) {
        // These wait until those before them have gone through the filter, or are too many to be
        // searched at once.
        m_seen = end;
        m_background += countBackground(from, end);
        if (!m_filterTimer.isActive())
            m_filterTimer.start(0, this);
    } else {
        const std::vector<quint32> passed = passing(from, end);
        m_seen = m_filtered = end;
        m_background += m_filter == usualFilter() ? end - from - qsizetype(passed.size())
                                                  : countBackground(from, end);
        showPassed(passed);
    }
    Q_EMIT contentChanged();
}

void TraceModel::showOmitted()
{
    if (m_store.omitted() == 0)
        return;
    if (!m_hasOmittedRow) {
        beginInsertRows({}, 0, 0);
        m_hasOmittedRow = true;
        endInsertRows();
    } else {
        Q_EMIT dataChanged(index(0, 0), index(0, columns - 1));
    }
}

void TraceModel::noteInterfaces(qsizetype from, qsizetype to)
{
    if (!m_start && to > from)
        m_start = source().at(from);
    if (m_opened && from >= interfaceLookups)
        return; // reading each row of a large file twice only to know its interfaces would be dear
    QString last;
    for (qsizetype row = from; row < (m_opened ? qMin(to, interfaceLookups) : to); ++row) {
        const QString name =
            m_opened ? m_opened->at(row).interface.name : m_store.row(row).interface().name;
        if (name.isEmpty() || name == last)
            continue;
        last = name;
        if (!m_interfaceNames.contains(name))
            m_interfaceNames << name;
    }
}

qsizetype TraceModel::countBackground(qsizetype from, qsizetype to) const
{
    TraceFilter background;
    background.kinds = 0;
    background.backgroundKinds = TraceFilter::allKinds;
    std::vector<quint32> found;
    source().filter(background, from, to, found);
    return qsizetype(found.size());
}

QString TraceModel::cellText(int row, const TraceEvent &event, Column column) const
{
    switch (column) {
    case NumberColumn:
        return QString::number(event.sequence);
    case TimeColumn:
        return timeText(row, event);
    case WhereColumn:
        return whereText(event.actor, event.interface);
    case KindColumn:
        return kindWord(event.kind);
    case WhatColumn:
        return eventSummary(event);
    case PeerColumn:
        return endpointCell(event);
    case HopLimitColumn:
        return event.hopLimit < 0 ? QString() : QString::number(event.hopLimit);
    case SizeColumn:
        if (event.kind != Kind::Sent && event.kind != Kind::Received)
            return {};
        return QString::number(event.payload.size());
    case DurationColumn:
        return event.durationNs < 0 ? QString() : durationText(event.durationNs);
    }
    return {};
}

QString TraceModel::timeText(int row, const TraceEvent &event) const
{
    switch (m_timeFormat) {
    case TimeFormat::Clock:
        return localClockText(event.wallNs);
    case TimeFormat::Utc:
        return dateClockText(event.wallNs);
    case TimeFormat::SinceStart:
        return deltaText(elapsedNs(m_start.value_or(event), event));
    case TimeFormat::SincePrevious:
        return row == lead() ? deltaText(0) : deltaText(elapsedNs(eventAt(row - 1), event));
    case TimeFormat::SinceReference:
        return deltaText(elapsedNs(m_reference.value_or(event), event));
    }
    return {};
}

QString TraceModel::omittedText() const
{
    const quint64 count = omitted();
    return tr("%n older row(s) dropped to limit memory use", nullptr,
              int(qMin<quint64>(count, INT_MAX)));
}

void TraceModel::allTimesChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

} // namespace Sixcast
