// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/trace/bytewriter.h"
#include "core/trace/traceevent.h"
#include "core/trace/traceheader.h"
#include "core/trace/tracesource.h"

#include <memory>

namespace Sixcast {

// The `.sixcast` form: JSON Lines (RFC 8259 objects, UTF-8, LF). The first line is the header, then
// an event a line:
//   {"format":"sixcast.trace/1","program":...,"host":...,"system":...,"role":...,
//    "settings":{...},"timeZone":...,
//    "clock":{"wall":"2026-11-22T16:04:28.220245123Z","monotonic":123456}}
//   {"n":41,"time":"2026-11-22T16:04:28.220245123Z","mono":123456,"actor":"listener",
//    "kind":"received","op":"receive","if":"eth0","ifIndex":2,"local":"[::]:28015",
//    "peer":"[fe80::1%2]:40000","group":"[ff12::6d63%2]:28015","hop":1,
//    "payload":"HELLO","result":5,"errno":98,"error":"EADDRINUSE","dur":1200,"text":"..."}
// What an event has not is absent. A payload that is not printable ASCII stands in `payload64` (RFC
// 4648 base64). Control, invisible and bidi characters are written as \uXXXX. Unknown keys are
// ignored; other orders are read too.

inline constexpr QLatin1StringView traceFormatPrefix("sixcast.trace/");

/// Exactly the event, one line that ends in LF.
void addJson(ByteWriter &out, const TraceEvent &event);
QByteArray encodeJson(const TraceEvent &event);
QByteArray encodeJson(const TraceHeader &header);

/// Lines one after the other, without a copy of what can be large. What repeats in a trace is
/// decoded once, so keep it for a whole file.
class JsonEventReader
{
public:
    JsonEventReader();
    ~JsonEventReader();

    /// Of one line, with or without its LF; valid until the next, and as long as \a line. What is
    /// wrong with it is the text of one that is not readable.
    const EventGlance &read(QByteArrayView line, qsizetype row);
    /// Null when \a line is not as addJson() writes it.
    const EventGlance *readUsual(QByteArrayView line);

private:
    class Canonical;
    std::unique_ptr<Canonical> m_canonical;
    EventGlance m_glance;
    TraceEvent m_unusual; ///< whose payload and text are shown
};

/// One line, with or without its LF. The error's text says what is wrong with it, translated.
Result<TraceEvent> decodeJsonEvent(QByteArrayView line);
/// The same without the short way for lines that are as we write them: for tests.
Result<TraceEvent> decodeAnyJsonEvent(QByteArrayView line);
/// Refuses what is not a trace, and a version that this program does not know, with its number.
Result<TraceHeader> decodeJsonHeader(QByteArrayView line);

/// A longer line is never one of ours: 65,535 bytes of payload and 64 KiB of text, each byte as
/// `\u00xx`.
inline constexpr qsizetype maximumJsonLine = 1024 * 1024;

} // namespace Sixcast
