// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/inspector.h"

#include <QBasicTimer>
#include <QFile>
#include <QObject>

namespace Sixcast {

/// Inspects one capture in slices of some milliseconds, between which the window answers.
class InspectionJob : public QObject
{
    Q_OBJECT
public:
    explicit InspectionJob(const QString &path, QObject *parent = nullptr);

    bool isRunning() const { return m_timer.isActive(); }
    int percent() const;
    quint64 packets() const { return m_packets; }
    Inspection result() const; ///< so far

    void start();
    void cancel(); ///< what was read by then stays

Q_SIGNALS:
    void progressed(int percent);
    void finished(); ///< also when it was cancelled

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QFile m_file;
    std::unique_ptr<CaptureReader> m_reader;
    std::unique_ptr<Inspector> m_inspector;
    QBasicTimer m_timer;
    quint64 m_packets = 0;
};

} // namespace Sixcast
