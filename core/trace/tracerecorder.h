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
/// An older file of that name is kept until the new one has its first lines. When the disk is full
/// the file is cut back to its last whole event, failed() is emitted once, and nothing more is
/// written. At a limit the file ends with a row that says so, and reachedLimit() is emitted.
class TraceRecorder : public QObject
{
    Q_OBJECT
public:
    static constexpr int usualMiB = 1024;
    static constexpr int largestMiB = 1024 * 1024;
    /// A run may last for days, and whoever floods it fills its trace.
    struct Limits {
        qint64 bytes = qint64(usualMiB) << 20;
        int freePercent = 5; ///< of the disk, left alone
    };

    explicit TraceRecorder(QObject *parent = nullptr);
    ~TraceRecorder() override; ///< stops

    /// The format is that of the suffix of \a path.
    Result<void> start(const QString &path, const TraceHeader &header,
                       const TraceEncoderOptions &options = {});
    void setLimits(const Limits &limits) { m_limits = limits; }
    /// Writes what is left and closes. Does nothing when idle.
    Result<void> stop();

    bool isRecording() const { return m_encoder != nullptr; }
    QString path() const { return m_path; }
    quint64 count() const { return m_count; } ///< events since start()

public Q_SLOTS:
    void record(const Sixcast::TraceEvent &event); ///< ignored when idle

Q_SIGNALS:
    void failed(const Sixcast::Error &error);
    void reachedLimit(const QString &text); ///< and what was recorded until then is whole

private:
    Result<void> openFile(const QString &path);
    QString limitText() const;
    void endAtLimit(const QString &text);
    Result<void> flush();
    void flushOrFail();
    void syncSoon();
    void close();

    std::unique_ptr<TraceEncoder> m_encoder; ///< set while recording
    Limits m_limits;
    QString m_path;
    QFile m_file;
    ByteWriter m_block; ///< whole events that are not yet written
    qint64 m_written = 0;
    quint64 m_count = 0;
    quint64 m_lastSequence = 0;
    qint64 m_sinceFreeRead = 0;  ///< bytes written since the disk's room was read
    qint64 m_waitingSinceNs = 0; ///< monotonic stamp of the first event in m_block
    QElapsedTimer m_sinceSync;
    QTimer m_flushTimer; ///< single-shot, runs while something waits in m_block
    std::shared_ptr<std::atomic_bool> m_syncing;
};

} // namespace Sixcast
