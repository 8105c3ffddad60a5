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

/// Notes the lines that end in one block; its last, unfinished one is looked at again with the
/// next, unless it is too long to be one of ours.
void TraceFileSource::index(qint64 to)
{
    // In such a payload the text may stand that a filter looks for: nobody sees it there.
    static const TextSearch encoded(u",\"payload64\":\"");
    const bool isEndless = m_indexedBytes - m_starts.back() > maximumJsonLine;
    const qint64 begin = isEndless ? m_indexedBytes : m_starts.back();
    const QByteArrayView block = bytes(begin, std::min(to, m_indexedBytes + blockBytes));
    const qint64 known = m_indexedBytes - begin; // of an unfinished line: has no end in it
    if (block.size() <= known) {                 // the file was cut meanwhile
        m_bytes = m_indexedBytes;
        return;
    }
    const char *line = block.begin();
    const char *at = line + known;
    const auto nextEncoded = [&block](const char *from) {
        const qsizetype found = encoded.indexIn(block, from - block.begin());
        return found < 0 ? block.end() : block.begin() + found;
    };
    const char *encodedAt = nextEncoded(line);
    const auto note = [&](const char *end, qint64 next) {
        const bool isUsual = encodedAt >= end && LineFilter::isUsual(QByteArrayView(line, end));
        if (!isUsual)
            m_unusual.push_back(quint32(size()));
        m_starts.push_back(next);
        if (encodedAt < end)
            encodedAt = nextEncoded(end);
    };
    while (!isCapped()) {
        const auto *end =
            static_cast<const char *>(std::memchr(at, '\n', size_t(block.end() - at)));
        if (!end)
            break;
        note(end, begin + (end + 1 - block.begin()));
        line = at = end + 1;
    }
    m_indexedBytes = begin + block.size();
    if (m_indexedBytes >= m_bytes && m_starts.back() < m_bytes && !isCapped())
        note(block.end(), m_bytes + 1); // the last line has no end of its own
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

void TraceFileSource::look(qsizetype from, qsizetype to, const Looker &looker) const
{
    to = std::min(to, size());
    JsonEventReader reader;
    for (qsizetype row = from; row < to; ++row)
        looker(reader.read(line(row), row));
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
    enum Mark : quint8 { Unknown, HasText, ReadIt };
    const bool isTextWanted = !lines.search().isEmpty();
    std::vector<quint8> marks(size_t(to - from),
                              lines.mustReadAll() ? ReadIt
                                  : isTextWanted  ? Unknown
                                                  : HasText);
    const auto startOf = [&](qsizetype row) { return qsizetype(m_starts[size_t(row)] - begin); };
    const auto lineOf = [&](qsizetype row) {
        const QByteArrayView rest = block.sliced(std::min(startOf(row), block.size()));
        return rest.first(std::min<qsizetype>(startOf(row + 1) - 1 - startOf(row), rest.size()));
    };
    qsizetype row = from;
    for (qsizetype at = 0; isTextWanted && (at = lines.search().indexIn(block, at)) >= 0;) {
        while (row + 1 < to && startOf(row + 1) <= at)
            ++row;
        const QByteArrayView line = lineOf(row);
        const qsizetype within = at - startOf(row);
        const LineFilter::Answer answer = within + lines.search().size() <= line.size()
            ? lines.textAt(line, within)
            : LineFilter::Answer::No;
        if (answer != LineFilter::Answer::No)
            marks[size_t(row - from)] = answer == LineFilter::Answer::Yes ? HasText : ReadIt;
        at = answer == LineFilter::Answer::No ? at + 1 : startOf(row + 1);
    }
    for (auto unusual = std::lower_bound(m_unusual.begin(), m_unusual.end(), quint32(from));
         unusual != m_unusual.end() && *unusual < quint32(to); ++unusual)
        marks[size_t(*unusual) - size_t(from)] = ReadIt;

    for (row = from; row < to; ++row) {
        quint8 mark = marks[size_t(row - from)];
        if (mark == HasText && !lines.isOnlyText()) {
            const LineFilter::Answer answer = lines.kindAndInterface(lineOf(row));
            mark = answer == LineFilter::Answer::Yes ? HasText
                : answer == LineFilter::Answer::No   ? Unknown
                                                     : ReadIt;
        }
        if (mark == HasText || (mark == ReadIt && matches(filter, eventOf(lineOf(row), row))))
            found.push_back(quint32(row));
    }
}

} // namespace Sixcast
