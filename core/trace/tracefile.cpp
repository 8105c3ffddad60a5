// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracefile.h"

#include "core/trace/atomicfile.h"
#include "core/trace/regularfile.h"
#include "core/trace/tracejson.h"
#include "core/trace/tracestream.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype blockBytes = 64 * 1024;

Result<void> writeTrace(AtomicFile &file, TraceEncoder &encoder, const TraceHeader &header,
                        const TraceSource &source, const std::vector<quint32> *rows)
{
    ByteWriter block;
    encoder.begin(block, header);
    const qsizetype count = rows ? qsizetype(rows->size()) : source.size();
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype row = rows ? qsizetype((*rows)[size_t(i)]) : i;
        const std::optional<RawPacket> packet = source.rawPacket(row);
        if (packet)
            encoder.addPacket(block, source.at(row), *packet);
        else
            encoder.add(block, source.at(row));
        if (block.size() < blockBytes)
            continue;
        if (Result<void> written = file.write(block.view()); !written)
            return written;
        block.clear();
    }
    encoder.end(block);
    if (Result<void> written = file.write(block.view()); !written)
        return written;
    return file.commit();
}

/// Letters, digits, `.`, `_`, `-`; anything else becomes `-`; does not begin with a dot.
QString sanitised(QStringView text, qsizetype maximum)
{
    QString name;
    for (const QChar c : text.first(std::min(text.size(), maximum))) {
        const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'_');
        if (plain && !(c == u'.' && (name.isEmpty() || name.endsWith(u'.'))))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

Result<void> saveTrace(const QString &path, const TraceHeader &header, const TraceSource &source,
                       const std::vector<quint32> *rows, const TraceEncoderOptions &options)
{
    const std::optional<TraceFormat> format = traceFormat(path);
    if (!format)
        return unknownSuffixError(path);
    AtomicFile file(path);
    if (Result<void> opened = file.open(); !opened)
        return opened;
    TraceEncoderOptions complete = options;
    complete.rawPackets = source.hasRawPackets();
    const std::unique_ptr<TraceEncoder> encoder = makeTraceEncoder(*format, complete);
    return writeTrace(file, *encoder, header, source, rows);
}

Result<TraceHeader> openTrace(QFile &file)
{
    if (const Result<void> opened = openRegularFile(file, QIODevice::ReadOnly); !opened)
        return opened.error();
    Result<TraceHeader> header = decodeJsonHeader(file.readLine(maximumJsonLine));
    if (!header)
        return ofFile(file.fileName(), header.error());
    return header;
}

Result<LoadedTrace> loadTrace(const QString &path, TraceStore::Limits limits)
{
    const auto stream = TraceStream::open(path);
    if (!stream)
        return stream.error();

    LoadedTrace loaded{(*stream)->header(), TraceStore(limits), {}, 0};
    const auto take = [&loaded](const EventGlance &glance) {
        if (glance.isReadable) {
            loaded.store.append(glance.whole());
            loaded.store.trim();
        } else if (++loaded.badLineCount <= LoadedTrace::badLinesKept) {
            loaded.badLines.append({glance.row + 2, glance.text.toString()});
        }
    };
    while ((*stream)->next(take)) { }
    if ((*stream)->error())
        return *(*stream)->error();
    return loaded;
}

QString suggestedFileName(const QString &host, const QString &role, qint64 wallNs,
                          TraceFormat format)
{
    QStringList parts{u"sixcast"_s};
    for (const QString &part : {sanitised(host, 64), sanitised(role, 32)}) {
        if (!part.isEmpty())
            parts += part;
    }
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(wallNs / 1'000'000, QTimeZone::utc());
    parts += utc.toString(u"yyyyMMdd'T'HHmmss'Z'");
    return parts.join(u'-') + u'.' + traceSuffix(format);
}

} // namespace Sixcast
