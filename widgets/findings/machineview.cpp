// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/machineview.h"

#include "core/base/escape.h"
#include "widgets/datatable.h"
#include "widgets/glyphs.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

Tone toneOf(const QList<Obstacle> &obstacles)
{
    if (obstacles.isEmpty())
        return Tone::Good;
    return isBlocking(obstacles.first()) ? Tone::Bad : Tone::Doubtful;
}

QString verdictText(const QList<Obstacle> &obstacles)
{
    if (obstacles.isEmpty())
        return InterfacesModel::tr("usable");
    QStringList texts;
    for (Obstacle obstacle : obstacles)
        texts << obstacleText(obstacle);
    const QString list = QLocale().createSeparatedList(texts);
    return isBlocking(obstacles.first()) ? InterfacesModel::tr("not usable: %1").arg(list)
                                         : InterfacesModel::tr("usable, but: %1").arg(list);
}

QString addressCell(const InterfaceAddress &address)
{
    QString text = address.address.toString();
    if (address.dadFailed)
        return InterfacesModel::tr("%1 (duplicate)").arg(text);
    if (address.tentative)
        return InterfacesModel::tr("%1 (being checked)").arg(text);
    return text;
}

QString otherAddresses(const InterfaceInfo &interface)
{
    QStringList texts;
    for (const InterfaceAddress &address : interface.addresses) {
        if (!address.address.isLinkLocal())
            texts << addressCell(address);
    }
    return texts.join(u", "_s);
}

QString cell(const InterfaceInfo &interface, InterfacesModel::Column column)
{
    switch (column) {
    case InterfacesModel::NameColumn:
        return escaped(interface.ref.name);
    case InterfacesModel::VerdictColumn:
        return verdictText(obstacles(interface));
    case InterfacesModel::RunColumn:
        return {}; // the model's business
    case InterfacesModel::LinkLocalColumn:
        return interface.linkLocal() ? addressCell(*interface.linkLocal()) : QString();
    case InterfacesModel::OtherColumn:
        return otherAddresses(interface);
    case InterfacesModel::KindColumn:
        return escaped(interface.kind);
    case InterfacesModel::MtuColumn:
        return interface.mtu > 0 ? QString::number(interface.mtu) : QString();
    case InterfacesModel::HardwareColumn:
        return escaped(interface.hardwareAddress);
    case InterfacesModel::IndexColumn:
        return QString::number(interface.ref.index.value);
    }
    return {};
}

} // namespace

void InterfacesModel::setInterfaces(const QList<InterfaceInfo> &interfaces)
{
    const bool sameRows =
        std::ranges::equal(interfaces, m_interfaces, {}, &InterfaceInfo::ref, &InterfaceInfo::ref);
    if (!sameRows) {
        beginResetModel();
        m_interfaces = interfaces;
        endResetModel();
    } else if (interfaces != m_interfaces) {
        m_interfaces = interfaces;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

void InterfacesModel::setResults(const QList<Report::InterfaceRow> &results)
{
    if (results == m_results)
        return;
    m_results = results;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, RunColumn), index(rowCount() - 1, RunColumn));
}

int InterfacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_interfaces.size());
}

int InterfacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant InterfacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InterfaceInfo &interface = m_interfaces.at(index.row());
    const auto column = Column(index.column());
    if (column == RunColumn)
        return resultCell(interface, role);
    if (role == Qt::DisplayRole)
        return cell(interface, column);
    if (column == VerdictColumn && (role == Qt::DecorationRole || role == Qt::ForegroundRole)) {
        const Tone tone = toneOf(obstacles(interface));
        const QColor color = toneColor(tone, colorScheme(QGuiApplication::palette()));
        return role == Qt::ForegroundRole ? QVariant(color)
                                          : QVariant(glyphIcon(toneGlyph(tone), color));
    }
    return {};
}

QVariant InterfacesModel::resultCell(const InterfaceInfo &interface, int role) const
{
    const auto result =
        std::ranges::find(m_results, interface.ref, &Report::InterfaceRow::interface);
    if (result == m_results.end())
        return {};
    const bool worked = result->answered > 0 || (result->sent == 0 && result->received > 0);
    const Tone tone = worked ? Tone::Good : result->problem.isEmpty() ? Tone::Bad : Tone::Neutral;
    const QColor color = toneColor(tone, colorScheme(QGuiApplication::palette()));
    switch (role) {
    case Qt::ForegroundRole:
        return color;
    case Qt::DecorationRole:
        return glyphIcon(toneGlyph(tone), color);
    case Qt::DisplayRole:
        if (!result->problem.isEmpty())
            return result->problem;
        return tr("%1 sent, %2 received, %n peer(s)", "datagrams on one interface", result->peers)
            .arg(result->sent)
            .arg(result->received);
    }
    return {};
}

QVariant InterfacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case VerdictColumn:
        return tr("Usable?");
    case RunColumn:
        return tr("In the last run");
    case LinkLocalColumn:
        return tr("Link-local address");
    case OtherColumn:
        return tr("Other addresses");
    case KindColumn:
        return tr("Type");
    case MtuColumn:
        return tr("MTU");
    case HardwareColumn:
        return tr("Hardware address");
    case IndexColumn:
        return tr("Index");
    }
    return {};
}

MachineView::MachineView(QWidget *parent)
    : QWidget(parent)
    , m_model(new InterfacesModel(this))
    , m_table(makeDataTable(tr("Interfaces")))
    , m_summary(new QLabel)
    , m_check(new QPushButton(tr("Check this machine")))
{
    m_table->setModel(m_model);
    setColumnCharacters(m_table, {10, 36, 30, 30, 40, 10, 7, 20, 6});
    wrapRows(m_table);
    m_summary->setTextFormat(Qt::PlainText);
    m_check->setToolTip(tr("Looks at this machine alone: no other machine is needed"));
    auto *refresh = new QPushButton(tr("Refresh"));
    refresh->setIcon(glyphIcon(Glyph::Refresh));
    refresh->setToolTip(tr("Rescans the interfaces (F5)"));
    connect(m_check, &QPushButton::clicked, this, &MachineView::checkWanted);
    connect(refresh, &QPushButton::clicked, this, &MachineView::refreshWanted);

    auto *row = new QHBoxLayout;
    row->addWidget(m_summary, 1);
    row->addWidget(m_check);
    row->addWidget(refresh);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_table, 1);
    setInterfaces({});
    setResults({});
}

void MachineView::setInterfaces(const QList<InterfaceInfo> &interfaces)
{
    m_model->setInterfaces(interfaces);
    const auto usable =
        std::ranges::count_if(interfaces, [](const auto &i) { return isUsable(i); });
    m_summary->setText(interfaces.isEmpty()
                           ? tr("No interface was found")
                           : tr("Usable interfaces: %1 of %2").arg(usable).arg(interfaces.size()));
}

void MachineView::setResults(const QList<Report::InterfaceRow> &results)
{
    m_model->setResults(results);
    m_table->setColumnHidden(InterfacesModel::RunColumn, results.isEmpty());
}

void MachineView::setRunning(bool running)
{
    m_check->setEnabled(!running);
}

} // namespace Sixcast
