// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/capturereader.h"
#include "core/inspect/linkwatch.h"

#include <memory>

namespace Sixcast {

/// Finds out what one capture tells about multicast: packet after packet, once. Memory is bounded
/// by InspectionBudget and linkLimit, whatever the capture holds.
///
///     Inspector inspector(reader);
///     while (inspector.advance(10'000)) { ... progress ... }
///     const Inspection inspection = inspector.result();
class Inspector
{
public:
    static constexpr size_t linkLimit = 1024;
    static constexpr qsizetype misfitLimit = 500;

    explicit Inspector(CaptureReader &reader)
        : m_reader(reader)
    {
    }

    /// Reads up to so many packets more; false: that was all.
    bool advance(int packets);
    Inspection result() const;

private:
    /// A link is an interface of the capture, of Linux cooked v2 each of its interfaces, and a
    /// VLAN.
    struct LinkKey {
        quint32 interface = 0;
        quint32 index = 0;
        quint16 vlan = 0;

        auto operator<=>(const LinkKey &) const = default;
    };

    void add(const CapturedPacket &packet);
    LinkWatch *linkOf(const CapturedPacket &packet, const DecodedPacket &decoded);
    void noteTime(const CapturedPacket &packet);
    void count(const CapturedPacket &packet, const DecodedPacket &decoded);
    QStringList remarks(bool isRebuilt) const;

    CaptureReader &m_reader;
    InspectionBudget m_budget;
    std::map<LinkKey, std::unique_ptr<LinkWatch>> m_links;
    Inspection m_seen;
    quint64 m_cut = 0, m_untimed = 0, m_unreadable = 0, m_fragments = 0, m_otherLinks = 0;
    quint64 m_backwards = 0;      ///< times that the clock stepped back
    quint64 m_firstBackwards = 0; ///< packet
    qint64 m_largestBackwardsNs = 0;
    qint64 m_beforeNs = 0;
    QStringList m_problems; ///< the first few
    quint64 m_problemCount = 0;
};

/// All of it at once.
Inspection inspect(CaptureReader &reader);

} // namespace Sixcast
