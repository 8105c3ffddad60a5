// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/session/interfacepicker.h"

#include "core/base/escape.h"
#include "widgets/session/explanationlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

enum ItemRole { NameRole = Qt::UserRole, AllRole };

const InterfaceInfo *findNamed(const QList<InterfaceInfo> &interfaces, const QString &name)
{
    const auto it =
        std::ranges::find_if(interfaces, [&](const auto &i) { return i.ref.name == name; });
    return it == interfaces.end() ? nullptr : &*it;
}

/// Blocking ones make an interface useless; the others are worth knowing.
Tone stateTone(const InterfaceInfo &interface)
{
    const QList<Obstacle> all = obstacles(interface);
    if (all.isEmpty())
        return Tone::Good;
    return isBlocking(all.first()) ? Tone::Bad : Tone::Neutral;
}

QString stateWord(const InterfaceInfo &interface)
{
    const QList<Obstacle> all = obstacles(interface);
    if (all.isEmpty())
        return InterfacePicker::tr("up");
    switch (all.first()) {
    case Obstacle::Down:
        return InterfacePicker::tr("down");
    case Obstacle::NoCarrier:
        return InterfacePicker::tr("no carrier");
    case Obstacle::Ipv6Off:
        return InterfacePicker::tr("IPv6 off");
    case Obstacle::Mtu:
        return InterfacePicker::tr("MTU too small");
    case Obstacle::BridgePort:
        return InterfacePicker::tr("bridge port");
    case Obstacle::NoArp:
        return InterfacePicker::tr("no neighbour discovery");
    case Obstacle::DadFailed:
        return InterfacePicker::tr("duplicate address");
    case Obstacle::Tentative:
        return InterfacePicker::tr("address not ready");
    case Obstacle::NoAddress:
        return InterfacePicker::tr("no IPv6 address");
    case Obstacle::NoLinkLocal:
        return InterfacePicker::tr("no link-local address");
    case Obstacle::Loopback:
        return InterfacePicker::tr("this machine only");
    case Obstacle::NotMulticast:
        return InterfacePicker::tr("up");
    }
    Q_UNREACHABLE();
}

} // namespace

InterfacePicker::InterfacePicker(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(tr("&Interface:")))
    , m_combo(new QComboBox)
    , m_explanation(new ExplanationLabel)
    , m_model(new QStandardItemModel(this))
{
    m_label->setBuddy(m_combo);
    m_label->setMinimumHeight(m_combo->sizeHint().height()); // on one line with the field
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_combo, 0, 1);
    grid->addWidget(m_explanation, 1, 1);
    grid->setColumnStretch(1, 1);

    auto *all = new QStandardItem(tr("All usable interfaces"));
    all->setData(true, AllRole);
    m_model->appendRow(all);
    m_combo->setModel(m_model);
    m_combo->setCurrentIndex(-1);
    m_combo->setPlaceholderText(tr("No interface"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(16);
    m_combo->setMaxVisibleItems(16);
    m_combo->setToolTip(tr("The interface that sends, joins and answers"));

    connect(m_combo, &QComboBox::activated, this, [this] { m_byPerson = true; });
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        explain();
        Q_EMIT chosenChanged();
    });
    explain();
}

void InterfacePicker::setInterfaces(const QList<InterfaceInfo> &interfaces)
{
    m_known = true;
    m_interfaces = interfaces;
    const QString chosen = chosenName();
    for (int row = m_model->rowCount() - 1; row > 0; --row) {
        QStandardItem *item = m_model->item(row);
        const QString name = item->data(NameRole).toString();
        if (findNamed(interfaces, name))
            continue;
        if (name == chosen)
            fillGone(item);
        else
            m_model->removeRow(row);
    }
    for (const InterfaceInfo &interface : interfaces) {
        QStandardItem *item = itemFor(interface.ref.name);
        if (!item) {
            item = new QStandardItem;
            item->setData(interface.ref.name, NameRole);
            m_model->appendRow(item);
        }
        fill(item, interface);
    }
    chooseBest();
    explain();
}

void InterfacePicker::choose(const QString &name)
{
    m_byPerson = true;
    QStandardItem *item = itemFor(name);
    if (!item) {
        item = new QStandardItem;
        item->setData(name, NameRole);
        m_model->appendRow(item);
        fillGone(item);
    }
    select(item);
}

void InterfacePicker::chooseAll()
{
    m_byPerson = true;
    select(m_model->item(0));
}

void InterfacePicker::chooseAutomatically()
{
    m_byPerson = false;
    m_combo->setCurrentIndex(-1);
    chooseBest();
}

QString InterfacePicker::chosenName() const
{
    return m_combo->currentData(NameRole).toString();
}

bool InterfacePicker::isAll() const
{
    return m_combo->currentData(AllRole).toBool();
}

bool InterfacePicker::isUsable() const
{
    if (isAll())
        return std::ranges::any_of(m_interfaces,
                                   [](const auto &i) { return Sixcast::isUsable(i); });
    const InterfaceInfo *interface = findNamed(m_interfaces, chosenName());
    return interface && stateTone(*interface) != Tone::Bad;
}

QString InterfacePicker::explanation() const
{
    return m_explanation->accessibleName();
}

QStandardItem *InterfacePicker::itemFor(const QString &name) const
{
    for (int row = 1; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(NameRole).toString() == name)
            return m_model->item(row);
    }
    return nullptr;
}

void InterfacePicker::fill(QStandardItem *item, const InterfaceInfo &interface) const
{
    const QString name = escaped(interface.ref.name);
    item->setText(tr("%1 - %2", "interface name - its state").arg(name, stateWord(interface)));
}

void InterfacePicker::fillGone(QStandardItem *item) const
{
    const QString name = escaped(item->data(NameRole).toString());
    item->setText(m_known ? tr("%1 - %2", "interface name - its state").arg(name, tr("gone"))
                          : name);
}

void InterfacePicker::select(QStandardItem *item)
{
    m_combo->setCurrentIndex(item->row());
}

void InterfacePicker::chooseBest()
{
    if (m_byPerson)
        return;
    const InterfaceInfo *current = findNamed(m_interfaces, chosenName());
    if (current && Sixcast::isUsable(*current))
        return;
    if (const InterfaceInfo *best = bestInterface(m_interfaces))
        select(itemFor(best->ref.name));
    else if (m_model->rowCount() > 1)
        select(m_model->item(1));
}

void InterfacePicker::explain()
{
    if (isAll() && m_known) {
        const auto usable =
            std::ranges::count_if(m_interfaces, [](const auto &i) { return Sixcast::isUsable(i); });
        if (usable > 0)
            m_explanation->explain(
                Tone::Neutral,
                tr("The same run on each of %n usable interface(s)", nullptr, int(usable)));
        else
            m_explanation->explain(Tone::Bad, tr("No usable interface"));
        return;
    }
    const QString name = chosenName();
    const InterfaceInfo *interface = findNamed(m_interfaces, name);
    if (!m_known) {
        m_explanation->explain(Tone::Neutral, {});
    } else if (name.isEmpty()) {
        m_explanation->explain(Tone::Neutral, tr("No interface was found on this machine"));
    } else if (!interface) {
        m_explanation->explain(
            Tone::Bad, tr("%1 isn't there; choose another one or plug it in").arg(escaped(name)));
    } else if (const QList<Obstacle> all = obstacles(*interface); !all.isEmpty()) {
        QStringList texts;
        for (Obstacle obstacle : all)
            texts << obstacleText(obstacle);
        const QString list = QLocale().createSeparatedList(texts);
        m_explanation->explain(stateTone(*interface),
                               isBlocking(all.first()) ? tr("Not usable: %1").arg(list)
                                                       : tr("Usable, but: %1").arg(list));
    } else {
        const InterfaceAddress *address = interface->linkLocal();
        m_explanation->explain(
            Tone::Neutral,
            tr("Ready: index %1, %2, MTU %3")
                .arg(interface->ref.index.value)
                .arg(address ? address->address.toString() : tr("no link-local address"))
                .arg(interface->mtu));
    }
}

} // namespace Sixcast
