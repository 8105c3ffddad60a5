// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/bytewriter.h"
#include "core/trace/timetext.h"
#include "core/trace/traceevent.h"
#include "core/trace/traceheader.h"

namespace Sixcast {

/// What happened, in one line for a person: `received 5 bytes from [fe80::1%eth0]:40000, hop limit
/// 1: HELLO`. Translated; no control, bidi or invisible character is in it, whatever came from
/// outside.
QString eventSummary(const TraceEvent &event);

/// The same in English: for files, which mean the same wherever they are written.
QString plainSummary(const TraceEvent &event);
/// \a text, whose maker has escaped what came from outside, without any control, bidi or invisible
/// character that slipped through. Backslashes stay as they are.
QString safeText(QStringView text);

/// How much of a payload a line shows; the rest is told as a number.
inline constexpr qsizetype summaryPayloadBytes = 120;
inline constexpr qsizetype linePayloadBytes = 4096;

/// The text form of a trace (`.log`, `.txt`, `-v`), a line an event, English, UTF-8, ends in LF:
/// `2026-11-22 16:04:28.220245 [listener eth0] received 5 bytes from ...: HELLO  | 48 45 4c 4c 4f`
/// Keeps the formatted second and the texts of endpoints, so use one for many lines.
class TextEncoder
{
public:
    struct Options {
        bool localTime = false; ///< stamps in this machine's time zone; else UTC, as in files
        bool hex = true;        ///< the payload in hexadecimal at the end of the line
    };

    TextEncoder();
    explicit TextEncoder(Options options);

    void addHeader(ByteWriter &out, const TraceHeader &header) const; ///< lines that begin with `#`
    void addEvent(ByteWriter &out, const TraceEvent &event);
    QByteArray encode(const TraceEvent &event);

private:
    Options m_options;
    EndpointTexts m_endpoints;
    StampFormatter m_stamps;
    ByteWriter m_scratch;
};

} // namespace Sixcast
