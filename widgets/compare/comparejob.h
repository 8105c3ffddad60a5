// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/flowreport.h"
#include "core/compare/hearingmatrix.h"
#include "widgets/compare/compareview.h"

#include <QBasicTimer>

class QThread;

namespace Sixcast {

/// This machine's part of a comparison: a file, or rows that nobody else holds.
struct CompareInput {
    TraceHeader header;
    QString path; ///< empty: `source`
    std::shared_ptr<TraceSource> source;
};

/// All that are compared, one's own first.
QList<CompareInput> comparedInputs(const CompareInput &mine, const QStringList &theirs);

/// Compares two traces or captures, or any number of traces, in a thread of its own, which opens
/// the files anew: nothing is shared with the window but two numbers. Cancelled, it ends as soon as
/// it can.
class CompareJob : public QObject
{
    Q_OBJECT
public:
    struct Outcome {
        std::optional<Error> error;
        std::shared_ptr<PreparedComparison> traces; ///< of two traces
        std::shared_ptr<ComparedFlow> flow;         ///< where one of them is a capture
        std::shared_ptr<HearingMatrix> matrix;      ///< of more than two
        QList<TraceHeader> headers;                 ///< of the matrix' traces
    };

    CompareJob(CompareInput mine, const QStringList &theirs, QObject *parent = nullptr);
    ~CompareJob() override;

    void setFlow(const FlowChoice &flow) { m_flow = flow; }
    void start();
    void cancel();
    const Outcome &outcome() const; ///< once it has finished

Q_SIGNALS:
    void progressed(int percent);
    void finished(); ///< not when it was cancelled

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Shared;

    CompareInput m_mine;
    QStringList m_theirs;
    FlowChoice m_flow;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QThread> m_thread;
    QBasicTimer m_timer;
};

} // namespace Sixcast
