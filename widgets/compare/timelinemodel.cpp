// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/timelinemodel.h"

#include "core/base/escape.h"
#include "core/trace/timetext.h"
#include "core/trace/tracetext.h"
#include "widgets/glyphs.h"
#include "widgets/trace/tracewords.h"
#include "widgets/tracecolors.h"

#include <QGuiApplication>

#include <algorithm>

namespace Sixcast {

namespace {

TraceSide colorSide(CompareSide side)
{
    return side == CompareSide::Requester ? TraceSide::Requester : TraceSide::Listener;
}

QString machineText(CompareSide side, const QString &host)
{
    const QString role =
        side == CompareSide::Requester ? actorWord(Actor::Requester) : actorWord(Actor::Listener);
    if (host.isEmpty())
        return role;
    return TimelineModel::tr("%1 (%2)", "role (host name)").arg(role, escaped(host));
}

} // namespace

TimelineModel::TimelineModel(const TraceComparison &comparison, const SharedTrace &listener,
                             const SharedTrace &requester, std::vector<MergedRow> timeline,
                             QObject *parent)
    : QAbstractTableModel(parent)
    , m_comparison(comparison)
    , m_listener(listener)
    , m_requester(requester)
    , m_timeline(std::move(timeline))
{
    choose();
}

void TimelineModel::setDatagramsOnly(bool only)
{
    beginResetModel();
    m_datagramsOnly = only;
    choose();
    endResetModel();
}

TraceEvent TimelineModel::event(int row) const
{
    const MergedRow &here = merged(row);
    const SharedTrace &trace = here.side == CompareSide::Listener ? m_listener : m_requester;
    return trace.source->at(here.row);
}

int TimelineModel::partnerRow(int row) const
{
    if (row < 0 || row >= rowCount() || !datagram(merged(row)))
        return -1;
    const MergedRow &here = merged(row);
    for (int other = 0; other < rowCount(); ++other) {
        if (other != row && merged(other).datagram == here.datagram)
            return other;
    }
    return -1;
}

QList<int> TimelineModel::rowsOf(CompareSide side, const QList<quint64> &sequences) const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (merged(row).side == side && sequences.contains(event(row).sequence))
            rows << row;
    }
    return rows;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MergedRow &row = merged(index.row());
    const ColorScheme scheme = colorScheme(QGuiApplication::palette());
    const QColor color = index.column() == FateColumn && isLost(row)
        ? toneColor(Tone::Bad, scheme)
        : sideColor(colorSide(row.side), scheme);
    switch (role) {
    case Qt::ForegroundRole:
        return color;
    case Qt::DecorationRole:
        if (index.column() == KindColumn)
            return glyphIcon(kindGlyph(event(index.row()).kind), color);
        if (index.column() == FateColumn && isLost(row))
            return glyphIcon(Glyph::Cross, color);
        return {};
    case SideRole:
        return QVariant::fromValue(int(row.side));
    case LostRole:
        return isLost(row);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (Column(index.column())) {
    case TimeColumn:
        return localClockText(row.ns);
    case MachineColumn: {
        const bool listener = row.side == CompareSide::Listener;
        return machineText(row.side, (listener ? m_listener : m_requester).header.host);
    }
    case KindColumn:
        return kindWord(event(index.row()).kind);
    case WhatColumn:
        return eventSummary(event(index.row()));
    case FateColumn:
        return fateText(row);
    }
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == TimeColumn)
        return tr("Requester's clock");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn:
        return tr("Time");
    case MachineColumn:
        return tr("Machine");
    case KindColumn:
        return tr("Kind");
    case WhatColumn:
        return tr("What");
    case FateColumn:
        return tr("On the other side");
    }
    return {};
}

const ComparedDatagram *TimelineModel::datagram(const MergedRow &row) const
{
    return row.datagram < 0 ? nullptr : &m_comparison.datagrams[size_t(row.datagram)];
}

bool TimelineModel::isLost(const MergedRow &row) const
{
    const ComparedDatagram *found = datagram(row);
    return found && !found->isJoined();
}

QString TimelineModel::fateText(const MergedRow &row) const
{
    const ComparedDatagram *found = datagram(row);
    if (!found)
        return {};
    const bool sentHere = (row.side == CompareSide::Requester) == found->isHello;
    if (!found->isJoined())
        return sentHere ? tr("never arrived") : tr("not seen leaving");
    // Each stamp is of its own machine's clock.
    const qint64 toRequester = m_comparison.offset.ns;
    const qint64 way = found->isHello ? found->arrivedNs - toRequester - found->sentNs
                                      : found->arrivedNs - (found->sentNs - toRequester);
    if (way < 0) // the clocks are not known so well
        return sentHere ? tr("arrived") : tr("sent");
    return sentHere ? tr("arrived after %1").arg(durationText(way))
                    : tr("sent %1 before").arg(durationText(way));
}

void TimelineModel::choose()
{
    m_shown.clear();
    for (size_t row = 0; row < m_timeline.size(); ++row) {
        if (!m_datagramsOnly || m_timeline[row].datagram >= 0)
            m_shown.push_back(quint32(row));
    }
}

} // namespace Sixcast
