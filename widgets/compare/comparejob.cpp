// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/comparejob.h"

#include "core/capture/capturereader.h"
#include "core/compare/comparedside.h"
#include "core/trace/tracefile.h"
#include "core/trace/tracefilesource.h"

#include <QTemporaryDir>
#include <QThread>
#include <QTimerEvent>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace Sixcast {

struct CompareJob::Shared {
    std::atomic<bool> isCancelled = false;
    std::atomic<int> percent = 0;
    Outcome outcome; ///< the thread's until it has ended
};

namespace {

constexpr int progressMs = 100;
constexpr qsizetype rowsAtOnce = 20'000;

using Progress = FlowFile::Progress;

Error cancelled()
{
    return {Error::Code::State, 0, CompareJob::tr("Cancelled")};
}

CompareJob::Outcome failed(const Error &error)
{
    CompareJob::Outcome outcome;
    outcome.error = error;
    return outcome;
}

/// The whole of it, with its rows known.
Result<SharedTrace> wholeTrace(const CompareInput &input, const Progress &progress)
{
    if (input.path.isEmpty())
        return SharedTrace{input.header, input.source};
    auto opened = TraceFileSource::open(input.path);
    if (!opened)
        return opened.error();
    const std::shared_ptr<TraceFileSource> source = std::move(opened).value();
    while (!source->isComplete()) {
        source->advance();
        if (!progress(0, 1))
            return cancelled();
    }
    return SharedTrace{source->header(), source};
}

std::optional<ReadTrace> readWhole(const SharedTrace &trace, const Progress &progress)
{
    TraceReading reading(trace.header);
    const qsizetype size = trace.source->size();
    for (qsizetype row = 0; row < size; row += rowsAtOnce) {
        trace.source->look(row, row + rowsAtOnce,
                           [&reading](const EventGlance &glance) { reading.take(glance); });
        if (!progress(row, size))
            return std::nullopt;
    }
    return reading.finish();
}

CompareJob::Outcome compareTwoTraces(const CompareInput &mine, const QString &theirs,
                                     const Progress &progress)
{
    PreparedComparison prepared;
    for (const CompareInput &input : comparedInputs(mine, {theirs})) {
        const Result<SharedTrace> trace = wholeTrace(input, progress);
        if (!trace)
            return failed(trace.error());
        prepared.traces.append(*trace);
    }
    std::vector<ReadTrace> read;
    for (int i = 0; i < 2; ++i) {
        auto one = readWhole(prepared.traces.at(i), [&progress, i](qint64 done, qint64 of) {
            return progress(i * of + done, 2 * of);
        });
        if (!one)
            return failed(cancelled());
        read.push_back(std::move(*one));
    }
    prepared.result = comparedReport(read[0], &read[1]);
    prepared.lay();
    CompareJob::Outcome outcome;
    outcome.traces = std::make_shared<PreparedComparison>(std::move(prepared));
    return outcome;
}

CompareJob::Outcome compareAnyFlow(const CompareInput &mine, const QString &theirs,
                                   const FlowChoice &choice, const Progress &progress)
{
    QTemporaryDir folder;
    QString path = mine.path;
    if (path.isEmpty()) { // a run that was not saved
        path = folder.filePath(u"run.sixcast"_s);
        if (const Result<void> saved = saveTrace(path, mine.header, *mine.source); !saved)
            return failed(saved.error());
    }
    Result<ComparedFlow> compared =
        compareFlows(path, theirs, {.flow = choice, .progress = progress});
    if (!compared)
        return failed(compared.error());
    CompareJob::Outcome outcome;
    outcome.flow = std::make_shared<ComparedFlow>(std::move(compared).value());
    return outcome;
}

/// One trace after the other, so that only what is compared of each stays in memory.
CompareJob::Outcome compareAll(const CompareInput &mine, const QStringList &theirs,
                               const Progress &progress)
{
    const QList<CompareInput> inputs = comparedInputs(mine, theirs);
    CompareJob::Outcome outcome;
    std::vector<NamedTrace> read;
    for (const CompareInput &input : inputs) {
        const Result<SharedTrace> trace = wholeTrace(input, progress);
        if (!trace)
            return failed(trace.error());
        const qint64 done = qint64(read.size());
        auto one = readWhole(*trace, [&](qint64 row, qint64 of) {
            return progress(100 * done + 100 * row / std::max<qint64>(of, 1), 100 * inputs.size());
        });
        if (!one)
            return failed(cancelled());
        outcome.headers.append(trace->header);
        read.push_back({input.path, std::move(*one)});
    }
    outcome.matrix = std::make_shared<HearingMatrix>(hearingMatrix(read));
    return outcome;
}

} // namespace

QList<CompareInput> comparedInputs(const CompareInput &mine, const QStringList &theirs)
{
    QList<CompareInput> inputs{mine};
    for (const QString &path : theirs)
        inputs.append(CompareInput{{}, path, {}});
    return inputs;
}

CompareJob::CompareJob(CompareInput mine, const QStringList &theirs, QObject *parent)
    : QObject(parent)
    , m_mine(std::move(mine))
    , m_theirs(theirs)
    , m_shared(std::make_shared<Shared>())
{
}

CompareJob::~CompareJob()
{
    m_shared->isCancelled = true;
    if (m_thread)
        m_thread->wait();
}

const CompareJob::Outcome &CompareJob::outcome() const
{
    return m_shared->outcome;
}

void CompareJob::start()
{
    const auto work = [shared = m_shared, mine = std::move(m_mine), theirs = m_theirs,
                       flow = m_flow] {
        const Progress progress = [&shared](qint64 done, qint64 of) {
            shared->percent = of > 0 ? int(done * 100 / of) : 0;
            return !shared->isCancelled;
        };
        if (theirs.size() > 1) {
            shared->outcome = compareAll(mine, theirs, progress);
            return;
        }
        const bool isFlow =
            isCaptureFile(theirs.first()) || (!mine.path.isEmpty() && isCaptureFile(mine.path));
        shared->outcome = isFlow ? compareAnyFlow(mine, theirs.first(), flow, progress)
                                 : compareTwoTraces(mine, theirs.first(), progress);
    };
    m_thread.reset(QThread::create(work));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_timer.stop();
        m_thread->wait();
        if (m_shared->isCancelled)
            deleteLater();
        else
            Q_EMIT finished();
    });
    m_thread->start();
    m_timer.start(progressMs, this);
}

/// The thread may have to finish a step: nobody waits for it.
void CompareJob::cancel()
{
    m_shared->isCancelled = true;
    m_timer.stop();
}

void CompareJob::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        Q_EMIT progressed(m_shared->percent);
    else
        QObject::timerEvent(event);
}

} // namespace Sixcast
