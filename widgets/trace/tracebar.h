// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/glyphs.h"
#include "widgets/trace/tracemodel.h"

#include <QWidget>

#include <array>

class QAction;
class QActionGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace Sixcast {

/// What rows are shown or hidden together.
enum class RowGroup : quint8 { Exchange, Operations, Events, Background };
inline constexpr int rowGroupCount = int(RowGroup::Background) + 1;

/// The tools above a trace: filter box, kinds, interfaces, how many of how many, follow, time
/// format. Holds the filter; the view applies it.
class TraceBar : public QWidget
{
    Q_OBJECT
public:
    explicit TraceBar(QWidget *parent = nullptr);

    TraceFilter filter() const;
    void setFilter(const TraceFilter &filter);
    QString searchText() const;
    bool hidesOthers() const; ///< else the text is only searched for

    void focusFilter();
    void setCount(int shown, qsizetype stored, quint64 omitted);
    void setBackgroundCount(qsizetype rows);
    void setInterfaces(const QStringList &names);
    void setFollowing(bool following);
    void setTimeFormat(TimeFormat format);

Q_SIGNALS:
    void filterChanged(const Sixcast::TraceFilter &filter);
    void findWanted(int direction); ///< +1 or -1
    void followToggled(bool follow);
    void timeFormatChosen(Sixcast::TimeFormat format);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeButton(Glyph glyph, const QString &text, const QString &toolTip);
    void makeGroupButtons();
    bool isShown(RowGroup group) const;
    void setShown(RowGroup group, bool shown);
    void makeTimeMenu();
    void updateIcons();
    void updateDensity();
    void addInterface(const QString &text, const std::optional<QString> &name);
    void announceFilter();

    QLineEdit *m_text;
    QToolButton *m_hideOthers;
    std::array<QToolButton *, rowGroupCount> m_groups{};
    QToolButton *m_interfaces;
    QActionGroup *m_interfaceActions;
    QLabel *m_count;
    QToolButton *m_follow;
    QToolButton *m_time;
    QActionGroup *m_timeActions;
    QTimer *m_typing; ///< a person is still typing: the filter waits a moment
    TraceFilter m_filter;
};

} // namespace Sixcast
