// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracefilesource.h"

#include "core/trace/linefilter.h"
#include "core/trace/tracefile.h"
#include "core/trace/tracejson.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qint64 firstBytes = 256 * 1024;        ///< enough for every screen, read in no time
constexpr qint64 advanceBytes = 8 * 1024 * 1024; ///< a few milliseconds
constexpr qint64 blockBytes = 256 * 1024; ///< stays in the processor's cache while it is searched

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::TraceFile)
};

} // namespace

TraceFileSource::TraceFileSource(const QString &path)
    : m_file(path)
{
}

Result<std::unique_ptr<TraceFileSource>> TraceFileSource::open(const QString &path)
{
    std::unique_ptr<TraceFileSource> source(new TraceFileSource(path));
    const Result<TraceHeader> header = openTrace(source->m_file);
    if (!header)
        return header.error();
    source->m_header = *header;
    source->m_bytes = source->m_file.size();
    source->m_indexedBytes = source->m_file.pos();
    source->m_starts.push_back(source->m_indexedBytes);
    // At most so many lines, should they be as long as ours usually are.
    source->m_starts.reserve(size_t(std::min<qint64>(source->m_bytes / 128, maximumRows)));
    const qint64 first = std::min(source->m_bytes, source->m_indexedBytes + firstBytes);
    while (source->m_indexedBytes < first && !source->isComplete())
        source->index(first);
    return source;
}

void TraceFileSource::advance()
{
    const qint64 to = std::min(m_bytes, m_indexedBytes + advanceBytes);
    while (m_indexedBytes < to && !isComplete())
        index(to);
}

void TraceFileSource::readAll()
{
    while (!isComplete())
        advance();
}

/// Notes the lines that begin in one block; its last, unfinished one belongs to the next block.
void TraceFileSource::index(qint64 to)
{
    const QByteArrayView block = bytes(m_indexedBytes, std::min(to, m_indexedBytes + blockBytes));
    if (block.isEmpty()) { // cut meanwhile
        m_bytes = m_indexedBytes;
        return;
    }
    const char *at = block.begin();
    while (!isCapped()) {
        const void *end = std::memchr(at, '\n', size_t(block.end() - at));
        if (!end)
            break;
        at = static_cast<const char *>(end) + 1;
        m_starts.push_back(m_indexedBytes + (at - block.begin()));
    }
    m_indexedBytes += block.size();
    if (m_indexedBytes >= m_bytes && m_starts.back() < m_bytes)
        m_starts.push_back(m_bytes + 1); // the last line has no end of its own
}

QByteArrayView TraceFileSource::bytes(qint64 from, qint64 to) const
{
    const bool isCached = from >= m_blockStart && to <= m_blockStart + m_block.size();
    if (!isCached) {
        const qint64 wanted = std::max(to - from, std::min(blockBytes, m_bytes - from));
        m_block.resize(wanted);
        m_blockStart = from;
        const qint64 got = m_file.seek(from) ? m_file.read(m_block.data(), wanted) : 0;
        m_block.truncate(std::max<qint64>(got, 0));
    }
    const qint64 begin = std::min<qint64>(from - m_blockStart, m_block.size());
    return QByteArrayView(m_block).sliced(begin,
                                          std::min<qint64>(to - from, m_block.size() - begin));
}

/// Without its LF.
QByteArrayView TraceFileSource::line(qsizetype row) const
{
    const qint64 begin = m_starts[size_t(row)], end = m_starts[size_t(row) + 1] - 1;
    return bytes(begin, std::min(end, begin + maximumJsonLine + 1));
}

TraceEvent TraceFileSource::eventOf(QByteArrayView line, qsizetype row) const
{
    const Result<TraceEvent> event = decodeJsonEvent(line);
    if (event)
        return *event;
    TraceEvent bad;
    bad.kind = Kind::Error;
    bad.operation = u"line"_s;
    bad.wallNs = m_header.wallNs;
    bad.text = Tr::tr("Line %1 of the file can't be read: %2")
                   .arg(QString::number(row + 2), event.error().text);
    return bad;
}

TraceEvent TraceFileSource::at(qsizetype row) const
{
    return eventOf(line(row), row);
}

qint64 TraceFileSource::wallNs(qsizetype row) const
{
    return at(row).wallNs;
}

void TraceFileSource::filter(const TraceFilter &filter, qsizetype from, qsizetype to,
                             std::vector<quint32> &found) const
{
    to = std::min(to, size());
    const LineFilter lines(filter);
    while (from < to) {
        const qint64 blockEnd = m_starts[size_t(from)] + blockBytes;
        const auto last =
            std::upper_bound(m_starts.begin() + from + 1, m_starts.begin() + to, blockEnd);
        const qsizetype end = std::max<qsizetype>(from + 1, last - m_starts.begin() - 1);
        filterBlock(filter, lines, from, end, found);
        from = end;
    }
}

/// Lines [from, to), which fit into one block together, or are one long line.
void TraceFileSource::filterBlock(const TraceFilter &filter, const LineFilter &lines,
                                  qsizetype from, qsizetype to, std::vector<quint32> &found) const
{
    const qint64 begin = m_starts[size_t(from)];
    const QByteArrayView block = bytes(
        begin,
        std::min(m_starts[size_t(to)], begin + std::max<qint64>(blockBytes, maximumJsonLine) + 1));
    static const TextSearch encoded(
        u"\"payload64\":"); // the text may stand in it: nobody sees it there
    enum Mark : quint8 { Unknown, HasText, ReadIt };
    std::vector<quint8> marks(size_t(to - from), lines.mustReadAll() ? ReadIt : Unknown);
    const auto startOf = [&](qsizetype row) { return qsizetype(m_starts[size_t(row)] - begin); };
    const auto lineOf = [&](qsizetype row) {
        const QByteArrayView rest = block.sliced(std::min(startOf(row), block.size()));
        return rest.first(std::min<qsizetype>(startOf(row + 1) - 1 - startOf(row), rest.size()));
    };
    const auto markHits = [&](const TextSearch &search, auto &&answerTo) {
        qsizetype row = from;
        for (qsizetype at = 0; (at = search.indexIn(block, at)) >= 0;) {
            while (row + 1 < to && startOf(row + 1) <= at)
                ++row;
            const quint8 mark = answerTo(row, at - startOf(row));
            marks[size_t(row - from)] = std::max(marks[size_t(row - from)], mark);
            at = mark == Unknown ? at + 1 : startOf(row + 1);
        }
    };
    if (!lines.search().isEmpty() && !lines.mustReadAll()) {
        markHits(lines.search(), [&](qsizetype row, qsizetype at) -> quint8 {
            const QByteArrayView line = lineOf(row);
            if (at + lines.search().size() > line.size())
                return Unknown;
            const LineFilter::Answer answer = lines.textAt(line, at);
            return answer == LineFilter::Answer::Yes ? HasText
                : answer == LineFilter::Answer::No   ? Unknown
                                                     : ReadIt;
        });
        markHits(encoded, [](qsizetype, qsizetype) -> quint8 { return ReadIt; });
    }
    for (qsizetype row = from; row < to; ++row) {
        const QByteArrayView line = lineOf(row);
        quint8 mark = marks[size_t(row - from)];
        if (mark != ReadIt) {
            const LineFilter::Answer answer = lines.kindAndInterface(line);
            if (answer == LineFilter::Answer::No)
                continue;
            if (answer == LineFilter::Answer::ReadIt)
                mark = ReadIt;
        }
        const bool passes = mark == ReadIt ? matches(filter, eventOf(line, row))
                                           : mark == HasText || lines.search().isEmpty();
        if (passes)
            found.push_back(quint32(row));
    }
}

} // namespace Sixcast
