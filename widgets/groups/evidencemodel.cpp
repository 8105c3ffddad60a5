// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/groups/evidencemodel.h"

#include "core/base/endpoint.h"
#include "core/inspect/inspectiontext.h"
#include "core/report/explanation.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype numbersShown = 2;

/// Short: `3, 5 ... (120)`
QString packetsCell(const PacketList &packets)
{
    QStringList texts;
    for (const quint64 number :
         packets.numbers.first(std::min(numbersShown, packets.numbers.size())))
        texts.append(QString::number(number));
    const QString shown = texts.join(u", "_s);
    return packets.count > quint64(texts.size())
        ? EvidenceModel::tr("%1 ... (%2)").arg(shown, QString::number(packets.count))
        : shown;
}

/// What the lane shows, in words: `0.0 s to 12.5 s` of the capture.
QString whenCell(const EvidenceLane &lane)
{
    const auto seconds = [&](qint64 ns) {
        return EvidenceModel::tr("%1 s").arg(
            QLocale().toString(double(ns - lane.beginNs) / 1e9, 'f', 1));
    };
    return lane.fromNs == lane.toNs ? seconds(lane.fromNs)
                                    : EvidenceModel::tr("%1 to %2", "times in the capture")
                                          .arg(seconds(lane.fromNs), seconds(lane.toNs));
}

} // namespace

EvidenceModel::EvidenceModel(const QStringList &titles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(titles)
{
}

void EvidenceModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::AccessibleDescriptionRole:
        return row.more;
    case LaneRole:
        return QVariant::fromValue(row.lane);
    }
    return {};
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

QList<EvidenceModel::Row> groupRows(const Inspection &inspection)
{
    QList<EvidenceModel::Row> rows;
    const auto add = [&](const SeenLink &link, const QString &group, const QString &role,
                         const QString &address, const QString &what, const PacketList &packets,
                         EvidenceLane lane) {
        lane.beginNs = inspection.firstNs;
        lane.endNs = inspection.lastNs;
        rows.append({{link.name, group, role, address, packetsCell(packets), whenCell(lane), what},
                     packetsText(packets),
                     packets,
                     lane});
    };
    using Kind = EvidenceLane::Kind;
    for (const SeenLink &link : inspection.links) {
        for (const SeenQuerier &querier : link.queriers)
            add(link, EvidenceModel::tr("all groups"), EvidenceModel::tr("querier"),
                querier.address.toString(), querierText(querier), querier.packets,
                {.kind = Kind::Querier, .fromNs = querier.firstNs, .toNs = querier.lastNs});
        for (const SeenGroup &group : link.groups) {
            const QString name = group.group.toString();
            for (const SeenMember &member : group.members)
                add(link, name, EvidenceModel::tr("member"), member.address.toString(),
                    memberText(member), member.packets,
                    {.kind = Kind::Member,
                     .fromNs = member.firstNs,
                     .toNs = member.leftNs.value_or(member.lastNs),
                     .holdsToNs = member.leftNs ? 0 : inspection.lastNs});
            for (const SeenSender &sender : group.senders)
                add(link, name, EvidenceModel::tr("sender"),
                    endpointText({.address = sender.address, .port = sender.sourcePort}),
                    senderText(sender), sender.packets,
                    {.kind = Kind::Sender,
                     .fromNs = sender.firstNs,
                     .toNs = sender.lastNs,
                     .activity = sender.activity});
        }
    }
    return rows;
}

QList<EvidenceModel::Row> misfitRows(const Inspection &inspection)
{
    QList<EvidenceModel::Row> rows;
    for (const Misfit &misfit : inspection.misfits)
        rows.append({{confidenceText(misfit.confidence), misfit.link, packetsCell(misfit.packets),
                      misfit.title},
                     misfit.text,
                     misfit.packets});
    return rows;
}

} // namespace Sixcast
