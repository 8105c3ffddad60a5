// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/textsearch.h"
#include "core/trace/tracesource.h"

namespace Sixcast {

/// Tells from the bytes of a `.sixcast` line whether its event passes a filter, without reading the event.
class LineFilter
{
public:
    enum class Answer : quint8 { No, Yes, ReadIt };

    explicit LineFilter(const TraceFilter &filter);

    const TextSearch &search() const { return m_search; }
    /// The text can stand in an event and not in its line as it is written: every line has to be read.
    bool mustReadAll() const { return m_mustReadAll; }
    /// Of kind and interface; ReadIt for a line that is not as our encoder writes it. Without its LF.
    Answer kindAndInterface(QByteArrayView line) const;
    /// The text was found at \a at: within a value that is searched?
    Answer textAt(QByteArrayView line, qsizetype at) const;

private:
    const TraceFilter m_filter;
    const TextSearch m_search;
    QByteArray m_interfaceField;
    bool m_mustReadAll = false;
};

} // namespace Sixcast
