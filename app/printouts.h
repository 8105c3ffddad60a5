// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/tracecompare.h"
#include "core/facts/nearby.h"
#include "core/net/interfaceinfo.h"
#include "core/trace/traceevent.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Sixcast {

// What the command line prints, as pure functions. Texts end in a line feed; nothing from outside
// is left unescaped.

/// FLoM's way to say what a datagram was, with what FLoM left out: who sent it. Empty for all other
/// events.
QString datagramLine(const TraceEvent &event);

QString interfacesText(const QList<InterfaceInfo> &interfaces);
QJsonArray interfacesJson(const QList<InterfaceInfo> &interfaces);

QString comparisonText(const TraceComparison &comparison);
QJsonObject comparisonJson(const TraceComparison &comparison);

/// A line for each other Sixcast on the link, or that none was heard within so many seconds.
QString nearbyText(const QList<NearbySixcast> &sixcasts, qint64 nowNs, int seconds);
QJsonArray nearbyJson(const QList<NearbySixcast> &sixcasts, qint64 nowNs);

} // namespace Sixcast
