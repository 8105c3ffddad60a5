// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/traceencoder.h"

namespace Sixcast {

/// The `.html` form: one self-contained report to mail or print. No script, nothing fetched (a
/// content security policy forbids both), every text escaped; light and dark; a kind is told by
/// word and mark, not by colour alone. Its words are translated, its times UTC.
class HtmlEncoder : public TraceEncoder
{
public:
    explicit HtmlEncoder(HtmlSummary summary)
        : m_summary(std::move(summary))
    {
    }

    void begin(ByteWriter &out, const TraceHeader &header) override;
    void add(ByteWriter &out, const TraceEvent &event) override;
    void end(ByteWriter &out) override;

private:
    HtmlSummary m_summary;
};

/// A page of such a form without a trace.
QByteArray htmlPage(const HtmlSummary &summary);

} // namespace Sixcast
