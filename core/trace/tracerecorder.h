// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/trace/traceencoder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <atomic>

namespace Sixcast {

/// Writes a trace into a file while it runs, in any format. Events are handed to the system at
/// least every half second and to the disk soon after, so that a killed program or a power cut
/// costs at most the last second.
///
///     Idle --start()--> Recording --stop(), a write error--> Idle
///
/// An older file of that name is replaced at start(). When the disk is full the file is cut back to
/// its last whole event, failed() is emitted once, and nothing more is written.
class TraceRecorder : public QObject
{
    Q_OBJECT
public:
    explicit TraceRecorder(QObject *parent = nullptr);
    ~TraceRecorder() override; ///< stops

    /// The format is that of the suffix of \a path.
    Result<void> start(const QString &path, const TraceHeader &header,
                       const TraceEncoderOptions &options = {});
    /// Writes what is left and closes. Does nothing when idle.
    Result<void> stop();

    bool isRecording() const { return m_encoder != nullptr; }
    QString path() const { return m_file.fileName(); }
    quint64 count() const { return m_count; } ///< events since start()

public Q_SLOTS:
    void record(const Sixcast::TraceEvent &event); ///< ignored when idle

Q_SIGNALS:
    void failed(const Sixcast::Error &error);

private:
    Result<void> flush();
    void flushOrFail();
    void syncSoon();
    void close();

    std::unique_ptr<TraceEncoder> m_encoder; ///< set while recording
    QFile m_file;
    ByteWriter m_block; ///< whole events that are not yet written
    qint64 m_written = 0;
    quint64 m_count = 0;
    qint64 m_waitingSinceNs = 0; ///< monotonic stamp of the first event in m_block
    QElapsedTimer m_sinceSync;
    QTimer m_flushTimer; ///< single-shot, runs while something waits in m_block
    std::shared_ptr<std::atomic_bool> m_syncing;
};

} // namespace Sixcast
