// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/tracecompare.h"
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

} // namespace Sixcast
