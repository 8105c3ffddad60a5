// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracefile.h"

#include "core/trace/atomicfile.h"
#include "core/trace/tracejson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype blockBytes = 64 * 1024;
/// Time, actor and kind alone are longer. A file of nothing but line feeds has a million a
/// megabyte.
constexpr qsizetype shortestEventBytes = 32;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::TraceFile)
};

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
    const QString path = file.fileName();
    const auto refused = [&path](Error error) {
        error.text = QDir::toNativeSeparators(path) + u": "_s + error.text;
        return error;
    };
    const QFileInfo info(path);
    if (path.isEmpty() || (info.exists() && !info.isFile()))
        return refused({Error::Code::InvalidInput, 0, Tr::tr("This is not a regular file.")});
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return refused({Error::Code::System, errno, file.errorString()});
    Result<TraceHeader> header = decodeJsonHeader(file.readLine(maximumJsonLine));
    if (!header)
        return refused(header.error());
    return header;
}

Result<LoadedTrace> loadTrace(const QString &path, TraceStore::Limits limits)
{
    QFile file(path);
    const Result<TraceHeader> header = openTrace(file);
    if (!header)
        return header.error();

    const QString tooLong = Tr::tr("The line is too long.");
    const QString tooShort = Tr::tr("The line is too short.");
    LoadedTrace loaded{*header, TraceStore(limits), {}, 0};
    const auto noteBad = [&loaded](qint64 number, const QString &text) {
        if (++loaded.badLineCount <= LoadedTrace::badLinesKept)
            loaded.badLines.append({number, text});
    };
    // One buffer for all: QIODevice::readLine(maximum) would make one of that size for each line.
    QByteArray buffer(maximumJsonLine + 1, Qt::Uninitialized);
    const auto readLine = [&] {
        const qint64 length = file.readLine(buffer.data(), buffer.size());
        return QByteArrayView(buffer).first(std::max<qint64>(0, length));
    };
    for (qint64 number = 2; !file.atEnd(); ++number) {
        QByteArrayView line = readLine();
        if (line.isEmpty())
            return Error{Error::Code::System, 0,
                         Tr::tr("Could not read %1: %2")
                             .arg(QDir::toNativeSeparators(path), file.errorString())};
        const bool whole = line.endsWith('\n') || file.atEnd();
        while (!line.endsWith('\n') && !file.atEnd())
            line = readLine();
        if (!whole || line.size() < shortestEventBytes) {
            noteBad(number, whole ? tooShort : tooLong);
            continue;
        }
        const Result<TraceEvent> event = decodeJsonEvent(line);
        if (event) {
            loaded.store.append(*event);
            loaded.store.trim();
        } else {
            noteBad(number, event.error().text);
        }
    }
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
