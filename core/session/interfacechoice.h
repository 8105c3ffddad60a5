// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/net/interfaceinfo.h"

#include <QList>
#include <QString>

namespace Sixcast {

/// Which interfaces a run takes part on: one by name or number, or every usable one.
struct InterfaceChoice {
    QString name; ///< or number; empty with all == false: the best one
    bool all = false;

    bool operator==(const InterfaceChoice &) const = default;
};

/// The interfaces of \a known that \a choice means now, lowest index first. A single one is taken
/// although something may be wrong with it (the run then shows what comes of it); of all, only the
/// usable ones. Pure.
QList<InterfaceInfo> chosenInterfaces(const InterfaceChoice &choice,
                                      const QList<InterfaceInfo> &known);

/// Why \a choice leads to no interface at all among \a known: the sentence that ends the run.
Error noInterfaceError(const InterfaceChoice &choice, const QList<InterfaceInfo> &known);

/// The one by name or number, or the best one; or why there is none.
Result<InterfaceInfo> chosenInterface(const QString &name, const QList<InterfaceInfo> &known);

const InterfaceInfo *findInterface(const QList<InterfaceInfo> &known,
                                   InterfaceIndex index); ///< null if absent
/// By its name where it is known.
InterfaceRef interfaceRef(const QList<InterfaceInfo> &known, InterfaceIndex index);
/// \a source belongs to no network of the interface that it came by: it is behind a router, or
/// forged. Of what is not known, false.
bool isOffLink(const QList<InterfaceInfo> &known, InterfaceIndex arrival, const Ip6Address &source);
QString offLinkText();
/// The first obstacle that blocks it; empty: none.
QString blockingProblem(const InterfaceInfo &interface);
/// `fe80::1, fd00::1 (tentative)`; for a trace row.
QString addressListText(const InterfaceInfo &interface);

} // namespace Sixcast
