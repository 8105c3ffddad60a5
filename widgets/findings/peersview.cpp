// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/peersview.h"

#include "core/trace/timetext.h"
#include "widgets/datatable.h"
#include "widgets/emptyhint.h"

#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

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
        return peer.lastNs == 0 ? QString() : clockText(peer.lastNs, localUtcOffset(peer.lastNs));
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
    setColumnCharacters(m_table, {36, 10, 11, 8, 8, 6, 8, 8, 20, 8, 17});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table);
    m_hint->setTexts(tr("No other machine was met yet"),
                     tr("Each machine that sends HELLO or WELCOME gets a row here."));
    auto *inTable = new QVBoxLayout(m_table->viewport());
    inTable->addWidget(m_hint);
}

void PeersView::setPeers(const QList<Peer> &peers)
{
    m_model->setPeers(peers);
    m_hint->setVisible(peers.isEmpty());
}

} // namespace Sixcast
