// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QProgressBar;

namespace Sixcast {

/// Stands where the comparison will be, while it is worked out.
class ComparingView : public QWidget
{
    Q_OBJECT
public:
    explicit ComparingView(const QString &what, QWidget *parent = nullptr);

    void setPercent(int percent);

Q_SIGNALS:
    void cancelled();

private:
    QProgressBar *m_progress;
};

} // namespace Sixcast
