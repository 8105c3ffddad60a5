// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/peersview.h"

#include "core/trace/timetext.h"
#include "widgets/datatable.h"
#include "widgets/emptyhint.h"

#include <QEvent>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

constexpr int fittedRows = 100; ///< whose texts decide how wide a column is

QVariant rttCell(const Peer &peer, PeersModel::Column column, int role)
{
    const auto rtt = roundTrip(peer);
    if (!rtt)
        return {};
    if (role == Qt::EditRole)
        return rtt->medianNs;
    if (column == PeersModel::RttColumn)
        return durationText(rtt->medianNs);
    return PeersModel::tr("%1 - %2", "shortest and longest round trip")
        .arg(durationText(rtt->minimumNs), durationText(rtt->maximumNs));
}

QVariant cell(const Peer &peer, PeersModel::Column column, int role)
{
    switch (column) {
    case PeersModel::AddressColumn:
        return endpointText(peer.endpoint, peer.interface);
    case PeersModel::InterfaceColumn:
        return peer.interface.name;
    case PeersModel::ReceivedColumn:
        return peer.received;
    case PeersModel::AnsweredColumn:
        return peer.answered;
    case PeersModel::LostColumn:
        return peer.lost;
    case PeersModel::DuplicatesColumn:
        return peer.duplicates;
    case PeersModel::HeldBackColumn:
        return peer.heldBack;
    case PeersModel::RttColumn:
    case PeersModel::RttRangeColumn:
        return rttCell(peer, column, role);
    case PeersModel::HopLimitColumn:
        return peer.hopLimit < 0 ? QVariant() : QVariant(peer.hopLimit);
    case PeersModel::LastColumn:
        if (role == Qt::EditRole)
            return peer.lastNs;
        return peer.lastNs == 0 ? QString() : localClockText(peer.lastNs);
    }
    return {};
}

} // namespace

void PeersModel::setPeers(const QList<Peer> &peers)
{
    const auto sameBegin = [&] {
        if (peers.size() < m_peers.size())
            return false;
        for (qsizetype i = 0; i < m_peers.size(); ++i) {
            if (peers.at(i).endpoint != m_peers.at(i).endpoint
                || peers.at(i).interface != m_peers.at(i).interface)
                return false;
        }
        return true;
    };
    if (!sameBegin()) {
        beginResetModel();
        m_peers = peers;
        endResetModel();
        return;
    }
    const int known = int(m_peers.size());
    QList<Peer> updated = peers.mid(0, known);
    if (updated != m_peers) {
        m_peers.swap(updated);
        Q_EMIT dataChanged(index(0, 0), index(known - 1, columns - 1));
    }
    if (peers.size() > known) {
        beginInsertRows({}, known, int(peers.size()) - 1);
        m_peers = peers;
        endInsertRows();
    }
}

int PeersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_peers.size());
}

int PeersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PeersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return cell(m_peers.at(index.row()), Column(index.column()), role);
    if (role == Qt::TextAlignmentRole && index.column() > InterfaceColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant PeersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > InterfaceColumn ? Qt::AlignTrailing : Qt::AlignLeading)
                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == HeldBackColumn)
        return tr("Answers that were not sent because of the limits per second");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case AddressColumn:
        return tr("Peer");
    case InterfaceColumn:
        return tr("Interface");
    case ReceivedColumn:
        return tr("Received");
    case AnsweredColumn:
        return tr("Answered");
    case LostColumn:
        return tr("Lost");
    case DuplicatesColumn:
        return tr("Duplicates");
    case HeldBackColumn:
        return tr("Held back");
    case RttColumn:
        return tr("Round trip");
    case RttRangeColumn:
        return tr("Shortest - longest");
    case HopLimitColumn:
        return tr("Hop limit");
    case LastColumn:
        return tr("Last");
    }
    return {};
}

PeersView::PeersView(QWidget *parent)
    : QWidget(parent)
    , m_model(new PeersModel(this))
    , m_table(makeDataTable(tr("Peers")))
    , m_hint(new EmptyHint)
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSortRole(Qt::EditRole);
    sorted->setSourceModel(m_model);
    m_table->setModel(sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they were met, until a header is clicked

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table);
    m_hint->setTexts(
        tr("No other machine yet"),
        tr("Press Start here and on the other machine: each one that sends HELLO or WELCOME "
           "gets a row."));
    auto *inTable = new QVBoxLayout(m_table->viewport());
    inTable->addWidget(m_hint);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, sorted](const QModelIndex &current) {
                const int row = current.isValid() ? sorted->mapToSource(current).row() : -1;
                Q_EMIT chosen(row < 0 ? QString()
                                      : m_model->peers().at(row).endpoint.address.toString());
            });
    fitColumns();
}

void PeersView::setPeers(const QList<Peer> &peers)
{
    m_model->setPeers(peers);
    m_hint->setVisible(peers.isEmpty());
    fitColumns();
}

bool PeersView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// Duplicates and answers held back are seldom any.
bool PeersView::isWorthShowing(PeersModel::Column column) const
{
    const auto hasAny = [this](quint64 Peer::*count) {
        return std::ranges::any_of(m_model->peers(),
                                   [count](const Peer &peer) { return peer.*count > 0; });
    };
    switch (column) {
    case PeersModel::DuplicatesColumn:
        return hasAny(&Peer::duplicates);
    case PeersModel::HeldBackColumn:
        return hasAny(&Peer::heldBack);
    case PeersModel::AddressColumn:
    case PeersModel::InterfaceColumn:
    case PeersModel::RttColumn:
    case PeersModel::ReceivedColumn:
    case PeersModel::AnsweredColumn:
    case PeersModel::LostColumn:
    case PeersModel::RttRangeColumn:
    case PeersModel::HopLimitColumn:
    case PeersModel::LastColumn:
        break;
    }
    return true;
}

/// All columns as wide as what they hold; where the pane is too narrow for all, those that tell
/// least are left out.
void PeersView::fitColumns()
{
    constexpr PeersModel::Column spared[] = {PeersModel::LastColumn, PeersModel::RttRangeColumn,
                                             PeersModel::HopLimitColumn,
                                             PeersModel::InterfaceColumn};
    constexpr int padding = 12;
    std::array<int, PeersModel::columns> widths{};
    int needed = 0;
    for (int column = 0; column < PeersModel::columns; ++column) {
        if (!isWorthShowing(PeersModel::Column(column)))
            continue;
        m_table->setColumnHidden(column, false); // a hidden one has no size hint
        int width = m_table->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(m_model->rowCount(), fittedRows); ++row) {
            const QString text = m_model->index(row, column).data().toString();
            width = std::max(width, m_table->fontMetrics().horizontalAdvance(text) + padding);
        }
        needed += widths[size_t(column)] = width;
    }
    for (const PeersModel::Column column : spared) {
        if (needed > m_table->viewport()->width())
            needed -= std::exchange(widths[size_t(column)], 0);
    }
    for (int column = 0; column < PeersModel::columns; ++column) {
        const int width = widths[size_t(column)];
        m_table->setColumnHidden(column, width == 0);
        if (width > 0)
            m_table->setColumnWidth(column, width);
    }
}

} // namespace Sixcast
