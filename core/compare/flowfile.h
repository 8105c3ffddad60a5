// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/flow.h"

#include <QSet>

#include <functional>

namespace Sixcast {

/// What the messages of MLD in one capture say of a group.
struct GroupSigns {
    static constexpr qsizetype maximumMembers = 1'000;

    quint64 reports = 0;
    qint64 firstNs = 0; ///< of the reports
    qint64 lastNs = 0;
    qint64 leftNs = 0;        ///< somebody's last message that leaves it; 0: none
    QSet<Ip6Address> members; ///< who reported it
};

/// One file, a capture or a saved trace, as a place where datagrams passed. Reads it twice: for
/// what there is, and for the datagrams of one flow; one block of it is in memory at a time.
class FlowFile
{
public:
    /// How much of the file is read; false ends the reading.
    using Progress = std::function<bool(qint64 bytes, qint64 ofBytes)>;

    static Result<FlowFile> open(const QString &path, const Progress &progress = {});

    const QString &path() const { return m_path; }
    bool isCapture() const { return m_isCapture; }
    const FlowList &flows() const { return m_flows; }
    qint64 beginNs() const { return m_beginNs; }
    qint64 endNs() const { return m_endNs; }
    quint64 queries() const { return m_queries; }
    quint64 problems() const { return m_problems; } ///< places of the file that can't be read
    std::optional<GroupSigns> signsOf(const Ip6Address &group) const;

    /// A trace does not always name its own address: flows without a source are taken for the
    /// busiest one of \a other to the same group and port.
    void takeSourcesFrom(const FlowFile &other);

    Result<FlowCapture> read(const FlowKey &key, const FlowIdentity &identity,
                             const Progress &progress = {}) const;

private:
    struct Seen;
    using Visit = std::function<void(const Seen &)>;

    Result<void> eachDatagram(const Visit &visit, FlowFile *survey, const Progress &progress) const;
    Result<void> eachOfCapture(const Visit &visit, FlowFile *survey,
                               const Progress &progress) const;
    Result<void> eachOfTrace(const Visit &visit, FlowFile *survey, const Progress &progress) const;
    void noteTime(qint64 ns);

    QString m_path;
    bool m_isCapture = false;
    FlowList m_flows;
    QHash<FlowKey, FlowKey> m_named; ///< what takeSourcesFrom() named, as the file has it
    qint64 m_beginNs = 0;
    qint64 m_endNs = 0;
    quint64 m_queries = 0;
    quint64 m_problems = 0;
    QHash<Ip6Address, GroupSigns> m_signs;
};

} // namespace Sixcast
