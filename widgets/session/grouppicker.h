// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/groupaddress.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace Sixcast {

class ExplanationLabel;

/// Takes a group in any spelling and says below, while it is typed, what it means or why it is
/// refused. Brings its label along: only a neighbour can be a field's name for screen readers. A
/// zone or a port in the text are told apart from the group when the typing ends.
class GroupPicker : public QWidget
{
    Q_OBJECT
public:
    static constexpr int maximumRecent = 10;

    explicit GroupPicker(QWidget *parent = nullptr);

    void setZones(const ZoneLookup &zones); ///< refuses zones that it does not know
    void setGroup(const Ip6Address &group);
    void setText(const QString &text);

    std::optional<GroupAddress> group() const { return m_group; } ///< nullopt: the text is refused
    QString problem() const { return m_problem; }
    QString explanation() const;
    QComboBox *combo() const { return m_combo; }
    QLabel *label() const { return m_label; }

    void setRecent(const QStringList &groups); ///< what is none is left out
    QStringList recent() const;                ///< newest first
    void addRecent(const Ip6Address &group);
    void clearRecent();

Q_SIGNALS:
    void groupChanged();
    void zoneTyped(const QString &zone);
    void portTyped(quint16 port);
    void returnPressed();

private:
    void read();
    void finish();

    QLabel *m_label;
    QComboBox *m_combo;
    ExplanationLabel *m_explanation;
    ZoneLookup m_zones;
    std::optional<GroupAddress> m_group;
    QString m_problem;
};

} // namespace Sixcast
