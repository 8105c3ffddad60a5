// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracestream.h"

#include "core/trace/tracefile.h"

#include <QCoreApplication>
#include <QDir>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype blockBytes = 256 * 1024; ///< stays in the processor's cache while it is read
/// Time, actor and kind alone are longer. A file of nothing but line feeds has a million a
/// megabyte.
constexpr qsizetype shortestEventBytes = 32;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::TraceFile)
};

} // namespace

TraceStream::TraceStream(const QString &path)
    : m_file(path)
    , m_block(blockBytes, Qt::Uninitialized)
    , m_tooShort(Tr::tr("The line is too short."))
    , m_tooLong(Tr::tr("The line is too long."))
{
}

Result<std::unique_ptr<TraceStream>> TraceStream::open(const QString &path)
{
    std::unique_ptr<TraceStream> stream(new TraceStream(path));
    const Result<TraceHeader> header = openTrace(stream->m_file);
    if (!header)
        return header.error();
    stream->m_header = *header;
    stream->m_bytes = stream->m_file.size();
    stream->m_bytesRead = stream->m_file.pos();
    return stream;
}

/// False when nothing came.
bool TraceStream::fill()
{
    if (m_used == m_block.size())
        m_block.resize(m_block.size() * 2); // a long line; those longer than ours are skipped
    const qint64 got = m_file.read(m_block.data() + m_used, m_block.size() - m_used);
    if (got < 0)
        m_error =
            Error{Error::Code::System, 0,
                  Tr::tr("Could not read %1: %2")
                      .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString())};
    if (got <= 0)
        return false;
    m_used += got;
    m_bytesRead += got;
    return true;
}

bool TraceStream::next(const Looker &looker)
{
    const qsizetype known = m_used; // holds no end of a line
    const bool isMore = fill();
    const char *begin = m_block.constData(), *end = begin + m_used;
    const char *line = begin, *from = begin + known;
    while (const void *found = std::memchr(from, '\n', size_t(end - from))) {
        from = static_cast<const char *>(found) + 1;
        if (std::exchange(m_isTooLong, false))
            showUnreadable(m_tooLong, looker);
        else
            show(QByteArrayView(line, from), looker);
        line = from;
    }
    m_used = end - line;
    if (!isMore) {
        if (m_isTooLong)
            showUnreadable(m_tooLong, looker);
        else if (m_used > 0 && !m_error) // the last line has no end of its own
            show(QByteArrayView(line, end), looker);
        m_used = 0;
        m_isTooLong = false;
        return false;
    }
    if (m_used > maximumJsonLine) {
        m_isTooLong = true;
        m_used = 0;
    } else if (line != begin) {
        std::memmove(m_block.data(), line, size_t(m_used));
    }
    return true;
}

void TraceStream::show(QByteArrayView line, const Looker &looker)
{
    if (line.size() < shortestEventBytes)
        return showUnreadable(m_tooShort, looker);
    looker(m_reader.read(line, m_row++));
}

void TraceStream::showUnreadable(const QString &problem, const Looker &looker)
{
    EventGlance glance;
    glance.row = m_row++;
    glance.text = problem;
    glance.isReadable = false;
    looker(glance);
}

} // namespace Sixcast
