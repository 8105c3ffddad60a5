// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/rawpacket.h"
#include "core/trace/traceevent.h"

#include <QAnyStringView>

#include <functional>
#include <vector>

namespace Sixcast {

/// Which rows a person wants to see.
struct TraceFilter {
    static constexpr quint32 allKinds = (1U << kindCount) - 1;
    static constexpr quint32 bit(Kind kind) { return 1U << int(kind); }

    quint32 kinds = allKinds;
    std::optional<QString> interface; ///< name; events without an interface pass too
    /// Found, in either case of ASCII letters, within one of: the words of kind and actor,
    /// operation, interface name, an endpoint (`[fe80::1%2]:28015`, zone as number or as name),
    /// payload, text, symbol of the errno.
    QString text;
    std::optional<quint32> backgroundKinds = {}; ///< of rows that isBackground(); unset: as kinds

    bool wantsKind(Kind kind, bool background) const
    {
        return (background ? backgroundKinds.value_or(kinds) : kinds) & bit(kind);
    }
    bool isOfAllKinds() const
    {
        return kinds == allKinds && backgroundKinds.value_or(kinds) == kinds;
    }
    bool isEmpty() const { return *this == TraceFilter(); }
    bool operator==(const TraceFilter &) const = default;
};

/// What the filter means, for one event; sources find the same rows faster.
bool matches(const TraceFilter &filter, const TraceEvent &event);

/// An event as it stands in its source, for who looks at millions: what can be large is not copied.
/// Valid while it is shown.
struct EventGlance {
    qsizetype row = 0;
    TraceEvent head; ///< all of it but payload and text
    QByteArrayView payload;
    QAnyStringView text;
    bool isReadable = true; ///< false: a line of a file that is no event

    TraceEvent whole() const;
};
using Looker = std::function<void(const EventGlance &)>;

/// Rows of a trace to look at, live in memory or in an opened file. Row numbers begin at 0.
class TraceSource
{
public:
    TraceSource() = default;
    virtual ~TraceSource() = default;

    virtual qsizetype size() const = 0;
    virtual TraceEvent at(qsizetype row) const = 0; ///< 0 <= \a row < size()
    /// A large file is read in parts: while this is false, advance() reads on for some milliseconds
    /// and size() grows.
    virtual bool isComplete() const { return true; }
    virtual void advance() { }
    virtual qint64 wallNs(qsizetype row) const { return at(row).wallNs; }
    /// Shows the rows in [\a from, \a to) one after the other, in order.
    virtual void look(qsizetype from, qsizetype to, const Looker &looker) const;
    /// Appends to \a found the numbers of the rows in [\a from, \a to) that pass, in order.
    virtual void filter(const TraceFilter &filter, qsizetype from, qsizetype to,
                        std::vector<quint32> &found) const = 0;
    /// Of a capture: its packets, as they were.
    virtual bool hasRawPackets() const { return false; }
    virtual std::optional<RawPacket> rawPacket(qsizetype row) const
    {
        Q_UNUSED(row)
        return {};
    }

protected:
    TraceSource(const TraceSource &) = default;
    TraceSource(TraceSource &&) = default;
    TraceSource &operator=(const TraceSource &) = default;
    TraceSource &operator=(TraceSource &&) = default;
};

} // namespace Sixcast
