// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/blocklist.h"
#include "core/compare/numbered.h"
#include "core/compare/tracecompare.h"
#include "core/compare/traceevidence.h"

#include <QHash>

namespace Sixcast {

/// A HELLO or WELCOME in one trace, without its payload: there may be millions.
struct SideDatagram {
    qint64 ns = 0;
    quint64 run = 0;
    quint32 row = 0;
    quint32 seq = 0;
    quint32 peer = 0;      ///< number in ComparedSide::peers
    quint32 interface = 0; ///< number in ComparedSide::interfaces
    qint32 osError = 0;
    quint16 localPort = 0;
    bool extended : 1 = false;
    bool forGroup : 1 = false; ///< a HELLO to the run's own group; else a control HELLO
    bool byProbe : 1 = false;
};

/// `rx` and `tx` of an extended WELCOME: with run and seq they name it.
struct SideWelcome : SideDatagram {
    qint64 receivedNs = 0;
    qint64 answeredNs = 0;
};

/// What one trace says of one role.
struct ComparedSide {
    /// Of each kind; what comes after them is counted (CompareSideInfo::leftOut).
    static constexpr size_t maximumDatagrams = 10'000'000;
    /// What comes from others beyond them is taken for one more, without a name.
    static constexpr quint32 maximumPeers = 1'000'000;
    static constexpr quint32 maximumInterfaces = 100'000;

    CompareSideInfo info;
    quint64 events = 0;                     ///< by this role's actor
    BlockList<SideDatagram> hellos;         ///< requester: sent (or refused); listener: received
    BlockList<SideWelcome> welcomes;        ///< requester: received; listener: sent (or refused)
    Numbered<Endpoint> peers{maximumPeers}; ///< the other machine, where the trace names it
    Numbered<InterfaceRef> interfaces{maximumInterfaces};
    QHash<Endpoint, QString> ignored; ///< listener: by peer, what it wrote last of not answering
};

/// One trace, read as a listener's and as a requester's at once: which it is is decided later.
struct ReadTrace {
    TraceHeader header;
    ComparedSide listener;
    ComparedSide requester;
    TraceEvidence evidence;
    quint64 unreadable = 0; ///< lines of the file
};

/// Takes a trace row by row; what it keeps is a small part of it.
class TraceReading
{
public:
    explicit TraceReading(const TraceHeader &header);

    void take(const EventGlance &glance);
    ReadTrace finish();

private:
    void takeRequester(const EventGlance &glance);
    void takeListener(const EventGlance &glance);
    void takeListenerStep(const TraceEvent &event);

    ReadTrace m_read;
};

ReadTrace readTrace(const TraceInput &input);

} // namespace Sixcast
