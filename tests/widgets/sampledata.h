// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/interfaceinfo.h"
#include "core/report/report.h"
#include "core/session/peer.h"
#include "core/trace/traceevent.h"
#include "core/trace/traceheader.h"

namespace Sixcast::Sample {

/// Made-up, but as real runs look: for tests of widgets and for pictures of them.
InterfaceInfo interface(const QString &name, quint32 index,
                        const QString &linkLocal = QStringLiteral("fe80::1"));
QList<InterfaceInfo> interfaces(); ///< lo, enp3s0 (good), wlp2s0 (no carrier), virbr0 (down), tun0

TraceEvent event(quint64 sequence, Kind kind, const QString &operation, const QString &text = {});
QList<TraceEvent> listenerTrace();  ///< a whole run with two requesters
QList<TraceEvent> requesterTrace(); ///< a run without an answer, its firewall refusing
QList<TraceEvent> many(int count);  ///< all kinds in turn, numbered from 1

/// The two traces of one run: 5 HELLOs, the second lost on the way out, the fourth answer on the
/// way back; the listener's clock is 7 s ahead.
QList<TraceEvent> pairRequester();
QList<TraceEvent> pairListener();
TraceHeader header(const QString &role, const QString &host);

QList<Peer> peers();
StreamResult stream(); ///< 20 s to two listeners; the first one lost a burst, the second overflowed
Report goodReport();
Report failedReport();

} // namespace Sixcast::Sample
