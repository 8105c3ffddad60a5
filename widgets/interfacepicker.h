// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/interfaceinfo.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QStandardItem;
class QStandardItemModel;

namespace Sixcast {

class ExplanationLabel;

/// Lets a person choose one interface or all usable ones, and says below what the choice can do or why it
/// can't serve. A choice stays when the list changes; an interface that vanished stays too, marked as gone.
class InterfacePicker : public QWidget
{
    Q_OBJECT
public:
    explicit InterfacePicker(QWidget *parent = nullptr);

    void setInterfaces(const QList<InterfaceInfo> &interfaces);
    void choose(const QString &name); ///< as a person would; also one that is not there
    void chooseAll();

    QString chosenName() const; ///< empty: all of them, or there is none
    bool isAll() const;
    bool isUsable() const;
    QComboBox *combo() const { return m_combo; }
    /// Stands beside the combo box, as its sibling: only so does accessibility know whom it names.
    void setLabel(QLabel *label);
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

    QGridLayout *m_grid;
    QComboBox *m_combo;
    ExplanationLabel *m_explanation;
    QStandardItemModel *m_model;
    QList<InterfaceInfo> m_interfaces;
    bool m_byPerson = false; ///< then we never choose another one by ourselves
};

} // namespace Sixcast
