// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracerecorder.h"

#include "core/base/clock.h"
#include "core/trace/atomicfile.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QThreadPool>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

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
    m_written = 0;
    m_count = 0;
    m_lastSequence = 0;
    m_sinceFreeRead = 0;
    m_path = path;
    if (const QString full = limitText(); !full.isEmpty())
        return fileError(path, 0, full); // ENOSPC would say that nothing is free at all
    if (const Result<void> opened = openFile(path); !opened)
        return opened;
    const bool isBeside = m_file.fileName() != path;

    m_encoder = makeTraceEncoder(*format, options);
    m_block.clear();
    m_encoder->begin(m_block, header);
    Result<void> flushed = flush();
    if (flushed && isBeside
        && std::rename(QFile::encodeName(m_file.fileName()).constData(),
                       QFile::encodeName(existing.canonicalFilePath()).constData())
            != 0)
        flushed = fileError(path, errno, qt_error_string(errno));
    if (!flushed) {
        close();
        if (isBeside)
            QFile::remove(m_file.fileName());
    }
    return flushed;
}

/// Beside an older file, which the new one then replaces; where the folder does not allow that, in
/// its place.
Result<void> TraceRecorder::openFile(const QString &path)
{
    const QFileInfo existing(path);
    const auto mode = QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered;
#ifdef Q_OS_UNIX
    if (existing.exists() && existing.size() > 0 && existing.isWritable()) {
        m_file.setFileName(existing.canonicalFilePath() + u".new"_s);
        if (m_file.open(mode))
            return {};
    }
#endif
    m_file.setFileName(path);
    errno = 0;
    if (!m_file.open(mode))
        return fileError(path, errno, m_file.errorString());
    return {};
}

/// Why no more may be written; empty: it may.
QString TraceRecorder::limitText() const
{
    if (m_written >= m_limits.bytes)
        return tr("the recording has reached its limit of %1 MiB").arg(m_limits.bytes >> 20);
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    const bool isNearlyFull = disk.isValid() && disk.bytesTotal() > 0
        && double(disk.bytesAvailable()) * 100 < double(disk.bytesTotal()) * m_limits.freePercent;
    return isNearlyFull ? tr("less than %1 % of the disk is free").arg(m_limits.freePercent)
                        : QString();
}

void TraceRecorder::endAtLimit(const QString &text)
{
    TraceEvent row;
    row.sequence = m_lastSequence + 1;
    row.wallNs = wallClockNs();
    row.monotonicNs = monotonicClockNs();
    row.actor = Actor::System;
    row.kind = Kind::Warning;
    row.operation = u"recording"_s;
    row.text = tr("Recording ended, the run goes on: %1.").arg(text);
    m_encoder->add(m_block, row);
    m_encoder->end(m_block);
    (void)flush();
    close();
    Q_EMIT reachedLimit(row.text);
}

void TraceRecorder::record(const TraceEvent &event)
{
    if (!isRecording())
        return;
    if (m_block.isEmpty())
        m_waitingSinceNs = event.monotonicNs;
    m_encoder->add(m_block, event);
    ++m_count;
    m_lastSequence = event.sequence;
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
        const Error error = fileError(m_path, errno, m_file.errorString());
        m_file.resize(m_written); // ends with a whole event
        return error;
    }
    m_written += written;
    m_sinceFreeRead += written;
    syncSoon();
    return {};
}

void TraceRecorder::flushOrFail()
{
    constexpr qint64 bytesBetweenReads = 1024 * 1024;
    const Result<void> flushed = flush();
    if (!flushed) {
        close();
        Q_EMIT failed(flushed.error());
        return;
    }
    if (m_written < m_limits.bytes && m_sinceFreeRead < bytesBetweenReads)
        return;
    m_sinceFreeRead = 0;
    if (const QString full = limitText(); !full.isEmpty())
        endAtLimit(full);
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
