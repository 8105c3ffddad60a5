// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/message.h"
#include "core/compare/tracecompare.h"
#include "core/trace/timetext.h"

#include <QHash>

#include <vector>

namespace Sixcast {

/// A HELLO or WELCOME in one trace, without its payload.
struct SideDatagram {
    quint32 row = 0;
    qint64 ns = 0;
    bool extended = false;
    bool forGroup = false; ///< a HELLO to the run's own group; else a control HELLO
    bool byProbe = false;
    quint64 run = 0;
    quint32 seq = 0;
    qint64 receivedNs = 0; ///< `rx` and `tx` of an extended WELCOME: with run and seq they name it
    qint64 answeredNs = 0;
    quint16 localPort = 0;
    Endpoint peer; ///< the other machine, where the trace names it
    InterfaceRef interface;
    int osError = 0;
};

/// What one trace says of one role.
struct ComparedSide {
    CompareSideInfo info;
    quint64 events = 0;                 ///< by this role's actor
    std::vector<SideDatagram> hellos;   ///< requester: sent (or refused); listener: received
    std::vector<SideDatagram> welcomes; ///< requester: received; listener: sent (or refused)
    QHash<Endpoint, QString> ignored;   ///< listener: by peer, what it wrote last of not answering
};

/// One trace, read as a listener's and as a requester's at once: which it is is decided later.
struct ReadTrace {
    TraceHeader header;
    ComparedSide listener;
    ComparedSide requester;
};

ReadTrace readTrace(const TraceInput &input);

} // namespace Sixcast
