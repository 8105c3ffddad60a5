// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/textsearch.h"
#include "core/trace/tracesource.h"

namespace Sixcast {

/// Tells from the bytes of a `.sixcast` line whether its event passes a filter, without reading the
/// event.
class LineFilter
{
public:
    enum class Answer : quint8 { No, Yes, ReadIt };

    explicit LineFilter(const TraceFilter &filter);

    const TextSearch &search() const { return m_search; }
    /// The text can stand in an event and not in its line as it is written: every line has to be
    /// read.
    bool mustReadAll() const { return m_mustReadAll; }
    /// Every event of any kind and interface passes: only the text is to be found.
    bool isOnlyText() const { return m_onlyText; }
    /// The line begins as our encoder writes it. Others have to be read.
    static bool isUsual(QByteArrayView line);
    /// Of kind and interface, of a line that isUsual(). Without its LF.
    Answer kindAndInterface(QByteArrayView line) const;
    /// The text was found at \a at: within a value that is searched?
    Answer textAt(QByteArrayView line, qsizetype at) const;

private:
    const TraceFilter m_filter;
    const TextSearch m_search;
    QByteArray m_interfaceField;
    bool m_mustReadAll = false;
    bool m_onlyText = false;
};

} // namespace Sixcast
