// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/capturesigns.h"
#include "core/compare/flow.h"

#include <functional>

namespace Sixcast {

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
    /// WELCOMEs; the `group` of their keys is the address of the host that they are for.
    const FlowList &welcomes() const { return m_welcomes; }
    const CaptureSigns &signs() const { return m_signs; } ///< nothing, of a saved trace
    qint64 beginNs() const { return m_beginNs; }
    qint64 endNs() const { return m_endNs; }
    quint64 problems() const { return m_problems; } ///< places of the file that can't be read

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
    quint64 m_problems = 0;
    FlowList m_welcomes;
    CaptureSigns m_signs;
};

} // namespace Sixcast
