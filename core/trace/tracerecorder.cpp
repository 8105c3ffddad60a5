// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracerecorder.h"

#include "core/trace/atomicfile.h"

#include <QFileInfo>
#include <QThreadPool>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Sixcast {
namespace {

constexpr qsizetype blockBytes = 64 * 1024;
constexpr int flushMs = 500;

} // namespace

TraceRecorder::TraceRecorder(QObject *parent)
    : QObject(parent)
    , m_syncing(std::make_shared<std::atomic_bool>(false))
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(flushMs);
    connect(&m_flushTimer, &QTimer::timeout, this, &TraceRecorder::flushOrFail);
}

TraceRecorder::~TraceRecorder()
{
    (void)stop();
}

Result<void> TraceRecorder::start(const QString &path, const TraceHeader &header,
                                  const TraceEncoderOptions &options)
{
    if (isRecording())
        return Error{Error::Code::State, 0, tr("A recording is running already.")};
    const std::optional<TraceFormat> format = traceFormat(path);
    if (!format)
        return unknownSuffixError(path);
    const QFileInfo existing(path);
    if (existing.exists() && !existing.isFile())
        return fileError(path, existing.isDir() ? EISDIR : 0, tr("this is not a regular file"));
    m_file.setFileName(path);
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return fileError(path, errno, m_file.errorString());

    m_encoder = makeTraceEncoder(*format, options);
    m_written = 0;
    m_count = 0;
    m_block.clear();
    m_encoder->begin(m_block, header);
    const Result<void> flushed = flush();
    if (!flushed)
        close();
    return flushed;
}

void TraceRecorder::record(const TraceEvent &event)
{
    if (!isRecording())
        return;
    if (m_block.isEmpty())
        m_waitingSinceNs = event.monotonicNs;
    m_encoder->add(m_block, event);
    ++m_count;
    // The event's own stamp tells the time where a busy event loop keeps the timer waiting.
    if (m_block.size() >= blockBytes
        || quint64(event.monotonicNs) - quint64(m_waitingSinceNs) >= quint64(flushMs) * 1'000'000)
        flushOrFail();
    else if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

Result<void> TraceRecorder::stop()
{
    if (!isRecording())
        return {};
    m_encoder->end(m_block);
    const Result<void> flushed = flush();
    close();
    return flushed;
}

Result<void> TraceRecorder::flush()
{
    m_flushTimer.stop();
    if (m_block.isEmpty())
        return {};
    errno = 0;
    const qint64 written = m_file.write(m_block.view().data(), m_block.size());
    const bool whole = written == m_block.size();
    m_block.clear();
    if (!whole) {
        const Error error = fileError(m_file.fileName(), errno, m_file.errorString());
        m_file.resize(m_written); // ends with a whole event
        return error;
    }
    m_written += written;
    syncSoon();
    return {};
}

void TraceRecorder::flushOrFail()
{
    const Result<void> flushed = flush();
    if (flushed)
        return;
    close();
    Q_EMIT failed(flushed.error());
}

/// fdatasync() may take long on a busy disk: not in the thread that answers datagrams. One at a
/// time, and not for every block of a flood.
void TraceRecorder::syncSoon()
{
#ifdef Q_OS_LINUX
    if ((m_sinceSync.isValid() && !m_sinceSync.hasExpired(flushMs)) || m_syncing->exchange(true))
        return;
    m_sinceSync.start();
    const int descriptor = ::dup(m_file.handle());
    QThreadPool::globalInstance()->start([descriptor, syncing = m_syncing] {
        if (descriptor >= 0) {
            ::fdatasync(descriptor);
            ::close(descriptor);
        }
        syncing->store(false);
    });
#endif
}

void TraceRecorder::close()
{
    m_flushTimer.stop();
    m_encoder.reset();
    m_block.clear();
    m_file.close();
}

} // namespace Sixcast
