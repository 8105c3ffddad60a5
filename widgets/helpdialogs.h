// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/interfaceinfo.h"

class QMenuBar;
class QWidget;

namespace Sixcast {

/// Of the application: the commit it was built from; without one, About tells the version only.
inline constexpr char commitProperty[] = "sixcastCommit";

void showAbout(QWidget *window, const QString &systemInformation);
/// All keys of the menus in one table.
void showShortcuts(QWidget *window, const QMenuBar *menus);

/// Versions, platform and interfaces, for a problem report.
QString systemInformation(const QList<InterfaceInfo> &interfaces);

} // namespace Sixcast
