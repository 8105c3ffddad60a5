// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/traceencoder.h"

namespace Sixcast {

/// The `.csv` form for spreadsheets and scripts: RFC 4180 (CRLF, quotes doubled), UTF-8, a header
/// line, a line an event, times in UTC. A cell that a spreadsheet would take for a formula begins
/// with `'`, numbers too (`'-1`). Payload and text are escaped, `payload_hex` is exact.
class CsvEncoder : public TraceEncoder
{
public:
    void begin(ByteWriter &out, const TraceHeader &header) override;
    void add(ByteWriter &out, const TraceEvent &event) override;

private:
    EndpointTexts m_endpoints{EndpointTexts::Zone::Named};
};

} // namespace Sixcast
