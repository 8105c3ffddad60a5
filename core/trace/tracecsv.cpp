// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracecsv.h"

#include "core/base/escape.h"
#include "core/base/oserror.h"
#include "core/trace/timetext.h"
#include "core/trace/tracetext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr QByteArrayView titles =
    "sequence,time_utc,monotonic_ns,actor,kind,operation,interface,interface_index,local,peer,"
    "group,hop_limit,"
    "bytes,payload,payload_hex,result,errno,error,duration_ns,text\r\n";

/// Excel, LibreOffice and Google's take these for the begin of a formula, the wide ones in some
/// locales.
bool beginsFormula(QStringView cell)
{
    static constexpr QStringView starts = u"=+-@\t\r\0\uff1d\uff0b\uff0d\uff20";
    return !cell.isEmpty() && starts.contains(cell.front());
}

void addCell(ByteWriter &out, QStringView cell, bool first = false)
{
    if (!first)
        out.add(',');
    const bool formula = beginsFormula(cell);
    if (!formula && isPlainAscii(cell) && !cell.contains(u',') && !cell.contains(u'"'))
        return out.addUtf8(cell);
    out.add('"');
    if (formula)
        out.add('\'');
    out.addUtf8(cell.toString().replace(u'"', "\"\""_L1));
    out.add('"');
}

void addNumber(ByteWriter &out, qint64 number)
{
    addCell(out, QString::number(number));
}

} // namespace

void CsvEncoder::begin(ByteWriter &out, const TraceHeader &header)
{
    Q_UNUSED(header) // RFC 4180 knows no comments: what is no row would break readers
    out.add(titles);
}

void CsvEncoder::add(ByteWriter &out, const TraceEvent &event)
{
    const auto addOptional = [&out](bool known, qint64 number) {
        if (known)
            addNumber(out, number);
        else
            out.add(',');
    };
    const auto addEndpoint = [&](const std::optional<Endpoint> &endpoint) {
        addCell(out,
                endpoint ? QString::fromUtf8(m_endpoints.text(*endpoint, event.interface))
                         : QString());
    };
    addCell(out, QString::number(event.sequence), true);
    addCell(out, isoStamp(event.wallNs));
    addNumber(out, event.monotonicNs);
    addCell(out, actorName(event.actor));
    addCell(out, kindName(event.kind));
    addCell(out, escaped(QStringView(event.operation)));
    addCell(out, escaped(QStringView(event.interface.name)));
    addOptional(event.interface.index.isValid(), event.interface.index.value);
    addEndpoint(event.local);
    addEndpoint(event.peer);
    addEndpoint(event.group);
    addOptional(event.hopLimit >= 0, event.hopLimit);
    addOptional(event.kind == Kind::Sent || event.kind == Kind::Received
                    || !event.payload.isEmpty(),
                event.payload.size());
    addCell(out, escapedForDisplay(event.payload));
    addCell(out, QString::fromLatin1(event.payload.toHex()));
    addOptional(event.result.has_value(), event.result.value_or(0));
    addOptional(event.osError != 0, event.osError);
    addCell(out, event.osError != 0 ? osErrorSymbol(event.osError) : QString());
    addOptional(event.durationNs >= 0, event.durationNs);
    addCell(out, safeText(event.text));
    out.add("\r\n");
}

} // namespace Sixcast
