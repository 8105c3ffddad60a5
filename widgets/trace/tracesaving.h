// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/anonymize.h"
#include "core/trace/tracefile.h"
#include "core/trace/tracerecorder.h"

#include <QObject>

namespace Sixcast {

class NameHiding;
class TraceView;

/// Asks where to, and writes traces there: once, or while they grow. Tells in words what came of
/// it.
class TraceSaving : public QObject
{
    Q_OBJECT
public:
    enum class Range : quint8 { All, Shown, Selected };

    TraceSaving(QWidget *window, const NameHiding &hiding);

    void setFolder(const QString &folder) { m_folder = folder; }
    QString folder() const { return m_folder; } ///< the one used last

    void askAndSave(TraceView *view, const TraceHeader &header, Range range,
                    const HtmlSummary &summary);
    Result<void> save(const QString &path, TraceView *view, const TraceHeader &header, Range range,
                      const HtmlSummary &summary);

    void setRecordingMiB(int size) { m_recorder.setLimits({.bytes = qint64(size) << 20}); }
    void askAndRecord(const TraceHeader &header);
    void stopRecording();
    bool isRecording() const { return m_recorder.isRecording(); }
    void record(const QList<TraceEvent> &events); ///< ignored when not recording

Q_SIGNALS:
    void saved(TraceView *view, Sixcast::TraceSaving::Range range);
    void recordingChanged(bool recording);
    void said(const QString &message);
    void failed(const Sixcast::Error &error);

private:
    QString suggestion(const TraceHeader &header) const;
    void ask(const QString &title, const QString &name,
             const std::function<void(const QString &)> &then);

    QWidget *m_window;
    const NameHiding &m_hiding;
    TraceRecorder m_recorder;
    QString m_folder;
    std::optional<Anonymizer> m_recordHider; ///< while a recording that hides goes on
};

} // namespace Sixcast
