// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/pathtext.h"

#include <QPushButton>
#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace Sixcast {

/// One place on the way: a shape, the count above it, its name below, and the line that leads
/// through it. Pressed, it asks for its trace rows.
class PathStepButton : public QPushButton
{
    Q_OBJECT
public:
    /// Which way the datagrams go, in a window that reads from left to right.
    // Without a type: lupdate 6.8 loses the classes behind one that has it.
    enum class Direction { Forth, Back };

    PathStepButton(const PathPicture &path, const PathStep &step, Direction direction,
                   QWidget *parent);

    const PathStep &step() const { return m_step; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void neighbourWanted(int offset); ///< an arrow key: 1 is the next on the way

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintLine(QPainter &painter, int y) const;
    void paintShape(QPainter &painter, const QRectF &box) const;
    QColor color() const;

    PathStep m_step;
    QStringList m_name; ///< a word a line
    QString m_count;
    Direction m_direction;
    bool m_isEnd = false; ///< first or last of its lane
};

/// The way of the HELLOs and back, machine by machine, and where it stops. One stop of the Tab key;
/// the arrow keys go from place to place.
class PathView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PathView(QWidget *parent = nullptr);

    /// Hidden when it is empty.
    void setPath(const PathPicture &path);
    const QList<PathStepButton *> &steps() const { return m_steps; } ///< both lanes, in their order
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowsWanted(Sixcast::Side side, const QList<quint64> &sequences);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addLane(const PathLane &lane, int row);
    void addHeads();

    PathPicture m_path;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<PathStepButton *> m_steps;
};

} // namespace Sixcast
