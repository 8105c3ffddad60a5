// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/interfaceinfo.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStandardItem;
class QStandardItemModel;

namespace Sixcast {

class ExplanationLabel;

/// Lets a person choose one interface or all usable ones, and says below what the choice can do or
/// why it isn't usable. Brings its label along, as GroupPicker does. A choice stays when the list
/// changes; an interface that vanished stays too, marked as gone.
class InterfacePicker : public QWidget
{
    Q_OBJECT
public:
    explicit InterfacePicker(QWidget *parent = nullptr);

    void setInterfaces(const QList<InterfaceInfo> &interfaces);
    void choose(const QString &name); ///< as a person would; also one that is not there
    void chooseAll();
    void chooseAutomatically(); ///< the best one, until somebody chooses

    QString chosenName() const; ///< empty: all of them, or there is none
    bool isAll() const;
    bool isAutomatic() const { return !m_byPerson; }
    bool isUsable() const;
    QComboBox *combo() const { return m_combo; }
    QLabel *label() const { return m_label; }
    QString explanation() const;

Q_SIGNALS:
    void chosenChanged();

private:
    QStandardItem *itemFor(const QString &name) const;
    void fill(QStandardItem *item, const InterfaceInfo &interface) const;
    void fillGone(QStandardItem *item) const;
    void select(QStandardItem *item);
    void chooseBest();
    void explain();

    QLabel *m_label;
    QComboBox *m_combo;
    ExplanationLabel *m_explanation;
    QStandardItemModel *m_model;
    QList<InterfaceInfo> m_interfaces;
    bool m_known = false;    ///< the interfaces have been told at least once
    bool m_byPerson = false; ///< then we never choose another one by ourselves
};

} // namespace Sixcast
